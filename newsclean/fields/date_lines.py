"""Reading the moment of publication from a printed line or a machine-readable value."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from newsclean.fields.ages import UNITS, age, day_word, may_be_relative
from newsclean.fields.calendars import Manners, PrintedDay, find_days, western_digits
from newsclean.fields.clock import AMERICAN_ZONES, FOREIGN_ZONES, PrintedTime, find_time, fixed_zone, named_zone
from newsclean.fields.date_words import FILLERS, OTHER, PUBLISHED, UPDATED, WEEKDAYS

#: Characters of a line that are read; date lines are short.
LINE_CAP = 240

# What every date has: a year of four digits, or of two behind another number, or its word.
_DIGIT = re.compile("[0-9]")
_YEAR = re.compile(r"\d{4}|\d[^\d]{1,20}\d\d|[年년]")
# What two inline elements glue: the day of publication and that of the change, or one day for two sizes of screen.
_DOUBLED = re.compile(r"(?<!\d)(\d{1,2}[./]\d{1,2}[./]\d{4})(?=\d{1,2}[./]\d{1,2}[./]\d{4}(?!\d))")
# A month glued to the word before it ("Jane RoeMar 5, 2025"), a year to the day ("Apr 042013").
_MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
_MONTH = rf"(?:{_MONTHS}|{_MONTHS.upper()})[A-Za-z]{{0,6}}"
_GLUED_MONTH = re.compile(rf"(?<=[a-zß-ÿ])(?={_MONTH}\.? \d{{1,2}},? \d{{4}})")
_GLUED_YEAR = re.compile(rf"(?<![^\W\d_])({_MONTH}\.? [0-3]\d)(?=(?:19|20)\d\d(?!\d))")
_HALF_OF_DAY = re.compile(r"\d\s?[ap]\.?m\b", re.IGNORECASE)
_ZONE_WORD = re.compile(r"\b[A-Z]{2,4}\b")
_EAST_OF_ATLANTIC = re.compile(r"(?:GMT|UTC)\s?(?:\+\s?\d|[:\s]?0\d|$)")
_WORDS = re.compile(r"[^\W\d_][^\s\d,.;:/|()•·–—]{0,30}")
_LABEL_REACH = 40
_LITTLE = WEEKDAYS | FILLERS


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, and where the clock is printed the minute, as one line tells it.

    Attributes:
        day: the calendar day where it was written.
        moment: day and time; aware where a zone is printed or the publisher's is known; None without a time.
        raw: the words read.
        relative: told from the moment of reading ("2 jam yang lalu").
        modified: the line says that it is the last change, not the publication.
        ambiguous: day and month could be the other way round.
        rest: what else the line says, without weekdays, labels and little words.

    """

    day: dt.date
    moment: dt.datetime | None
    raw: str
    relative: bool = False
    modified: bool = False
    ambiguous: bool = False
    rest: str = ""


# Templates print the date for each size of screen.
@lru_cache(maxsize=64)
def read_date_line(
    text: str,
    *,
    language: str | None = None,
    timezone: str | None = None,
    fetched: dt.datetime | None = None,
) -> Moment | None:
    """Return the publication date printed in a short line, or None where there is none.

    Args:
        text: the line; only its first `LINE_CAP` characters are read.
        language: ISO 639-1; decides "3/10/2023" and names shared by two languages.
        timezone: IANA name of the publisher's zone, for times without one.
        fetched: anchor of ages ("2 hours ago"), which are not read without it.

    A line may name several dates: the first that is not labelled as an update is the publication.

    """
    text = _parted(text[:LINE_CAP])
    line = western_digits(text)
    return _dated(line, text, language, timezone) or _relative(line, fetched, timezone)


# The same lines are asked about with a moment of reading and without.
@lru_cache(maxsize=64)
def _dated(line: str, printed: str, language: str | None, timezone: str | None) -> Moment | None:
    # Most lines asked about print no digit, and of the others most no year.
    days = _days(line, language, timezone) if _DIGIT.search(line) and _YEAR.search(line) else []
    if not days:
        return None
    updates = [_is_update(line, days, at) for at in range(len(days))]
    chosen = updates.index(False) if False in updates else 0
    return _moment((line, printed), days[chosen], updates[chosen], timezone)


def _parted(text: str) -> str:
    """Return a line with spaces where inline elements glued its dates to each other or to words."""
    text = _DOUBLED.sub(r"\1 ", text)
    return _GLUED_YEAR.sub(r"\1 ", _GLUED_MONTH.sub(" ", text))


def _days(line: str, language: str | None, timezone: str | None) -> list[PrintedDay]:
    """Return the days that a line names, without those of which it says that something else is on them."""
    zones = set(_ZONE_WORD.findall(line))
    american = bool(_HALF_OF_DAY.search(line)) or not AMERICAN_ZONES.isdisjoint(zones)
    foreign = not american and (not FOREIGN_ZONES.isdisjoint(zones) or _EAST_OF_ATLANTIC.search(line) is not None)
    days = find_days(line, Manners(language, timezone, american, foreign))
    return [day for day in days if not OTHER.search(line[max(0, day.start - _LABEL_REACH) : day.start])]


def _is_update(line: str, days: Sequence[PrintedDay], at: int) -> bool:
    """Say whether the nearest label before this date speaks of a change."""
    begin = max(days[at - 1].end if at else 0, days[at].start - _LABEL_REACH)
    before = line[begin : days[at].start]
    update = _last(UPDATED, before)
    return update >= 0 and update > _last(PUBLISHED, before)


def _last(pattern: re.Pattern[str], text: str) -> int:
    return max((match.start() for match in pattern.finditer(text)), default=-1)


def _moment(lines: tuple[str, str], day: PrintedDay, modified: bool, timezone: str | None) -> Moment:
    """Build the answer from a line with western digits and the same line as printed."""
    line, printed = lines
    time = find_time(line, (day.start, day.end), timezone)
    start, end = (min(day.start, time.start), max(day.end, time.end)) if time else (day.start, day.end)
    return Moment(
        day.day,
        _at(day.day, time, timezone),
        printed[start:end].strip(),
        modified=modified,
        ambiguous=day.ambiguous,
        rest=_rest(line, [(day.start, day.end)] + ([(time.start, time.end)] if time else [])),
    )


def _at(day: dt.date, time: PrintedTime | None, timezone: str | None) -> dt.datetime | None:
    if time is None:
        return None
    return dt.datetime.combine(day, time.time, time.zone or named_zone(timezone))


def _rest(line: str, spans: list[tuple[int, int]]) -> str:
    for start, end in sorted(spans, reverse=True):
        line = f"{line[:start]} | {line[end:]}"
    bare = PUBLISHED.sub(" ", UPDATED.sub(" ", line))
    words = (word for word in _WORDS.findall(bare) if word.casefold() not in _LITTLE)
    return " ".join(words)


def _relative(line: str, fetched: dt.datetime | None, timezone: str | None) -> Moment | None:
    if fetched is None or not may_be_relative(line):
        return None
    here = _local(fetched, timezone)
    return _age(line, here) or _day_word(line, here, timezone)


def _local(fetched: dt.datetime, timezone: str | None) -> dt.datetime:
    zone = named_zone(timezone)
    return fetched.astimezone(zone) if zone and fetched.tzinfo else fetched


def _age(line: str, here: dt.datetime) -> Moment | None:
    match = age().search(line)
    if match is None or not (match["before"] or match["after"]):
        return None
    count = int(match["number"]) if match["number"].isdigit() else 1
    unit = UNITS[match["unit"].casefold()]
    then = here - dt.timedelta(minutes=count * unit)
    # An age in days says nothing of the minute.
    exact = then.replace(second=0, microsecond=0) if unit <= 60 else None
    return Moment(then.date(), exact, match[0].strip(), relative=True, rest=_rest(line, [match.span()]))


def _day_word(line: str, here: dt.datetime, timezone: str | None) -> Moment | None:
    match = day_word().match(line)
    if match is None:
        return None
    day = here.date() - dt.timedelta(days=1 if match["yesterday"] else 0)
    time = find_time(line, match.span(), timezone)
    raw = line[match.start() : time.end if time else match.end()].strip()
    spans = [match.span()] + ([(time.start, time.end)] if time else [])
    return Moment(day, _at(day, time, timezone), raw, relative=True, rest=_rest(line, spans))


_ISO = re.compile(
    r"\s{0,4}(?P<Y>\d{4})-?(?P<m>\d\d)-?(?P<d>\d\d)"
    r"(?:(?:\s{0,3}[T,]\s{0,3}|\s{1,3})(?P<H>\d\d):?(?P<M>\d\d)(?::?(?P<S>\d\d)(?:[.,]\d{1,12})?)?\s?"
    r"(?P<zone>Z|z|UTC|GMT|(?:UTC|GMT)?[+-]\d\d(?::?\d\d)?)?(?:\[[\w/]{1,40}\])?(?!\d))?"
)
_EPOCH = re.compile(r"\s{0,4}(1\d{9}|[6-9]\d{8})(\d{3})?(?:\.\d{1,9})?\s{0,4}")


def read_timestamp(raw: str, *, language: str | None = None, timezone: str | None = None) -> Moment | None:
    """Return the moment that a machine-readable value names, or None.

    Read are ISO 8601 and its variants, RFC 2822, seconds and milliseconds since 1970, "20241031" and, failing
    these, whatever `read_date_line` reads. `timezone` (IANA) is used where the value has no zone.
    """
    value = raw[:LINE_CAP]
    return _epoch(value, timezone) or _iso(value, timezone) or _printed(value, language, timezone)


def _printed(value: str, language: str | None, timezone: str | None) -> Moment | None:
    return read_date_line(value.replace("T", " ", 1) if "/" in value else value, language=language, timezone=timezone)


def _epoch(value: str, timezone: str | None) -> Moment | None:
    match = _EPOCH.fullmatch(value)
    if match is None:
        return None
    moment = dt.datetime.fromtimestamp(int(match[1]), named_zone(timezone) or dt.timezone.utc)
    return Moment(moment.date(), moment, match[0].strip())


def _iso(value: str, timezone: str | None) -> Moment | None:
    match = _ISO.match(value)
    if match is None or not 1990 <= int(match["Y"]) <= 2100:
        return None
    try:
        day = dt.date(int(match["Y"]), int(match["m"]), int(match["d"]))
        clock = dt.time(int(match["H"] or 0), int(match["M"] or 0), min(int(match["S"] or 0), 59))
    except ValueError:
        return None
    zone = _iso_zone(match["zone"]) or named_zone(timezone)
    moment = dt.datetime.combine(day, clock, zone) if match["H"] else None
    return Moment(day, moment, match[0].strip())


def _iso_zone(zone: str | None) -> dt.tzinfo | None:
    if not zone:
        return None
    offset = zone.upper().removeprefix("UTC").removeprefix("GMT").removeprefix("Z")
    return fixed_zone(offset) if offset else dt.timezone.utc
