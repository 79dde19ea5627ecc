"""Days as they are printed: which calendar day does a piece of text name, and where does it stand."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from newsclean.fields.months import JALALI_MONTHS, TWO_WORD_MONTHS, month_number

# The first web pages; nothing published online is older.
_FIRST_YEAR = 1990
_LAST_YEAR = 2100

# Years of these calendars that are certainly not Gregorian; Thai years run 543 ahead.
_JALALI = range(1350, 1480)
_BUDDHIST = range(2533, 2643)
_BUDDHIST_AHEAD = 543

# First year of an era, less one, by the era's name: Japan (Reiwa, Heisei) and the Republic of China.
_ERAS = {"令和": 2018, "平成": 1988, "民國": 1911, "民国": 1911, "中華民國": 1911}

# Languages that number the month first, once it is plain that the page is American.
_MONTH_FIRST_ZONES = ("America/", "US/", "Pacific/Honolulu", "Asia/Manila")

# Languages that print "3.10.2023": a date with slashes among them comes from software of another country.
_DOTTED = frozenset(
    ("de", "ru", "uk", "be", "pl", "cs", "sk", "sl", "hr", "sr", "bg", "fi", "et", "lv", "no", "da", "is")
)

_WORD = r"(?:[^\W\d_][^\s\d,.;:/|()•·–—-]{1,14}|[ก-๙]{1,4}\.[ก-๙]{1,3})"
_YEAR = r"(?P<Y>\d{4}|['’]?\d\d)(?!\d|:\d)"
_DAY = r"(?<![\d.])(?<!\d:)(?P<d>[0-3]?\d)"
_DAY_MONTH_YEAR = re.compile(
    rf"{_DAY}(?:st|nd|rd|th|er|º|ª|η|ης|-?го|-?е|ம்)?(?:\s{{0,2}}[.,/-]\s{{0,2}}|\s{{1,3}})"
    rf"(?:(?:de|of|del|d[’']|di|ta['’]|ngày|e)\s{{0,2}})?ב?(?P<b>{_WORD})"
    rf"[.,]{{0,2}}(?:\s{{4,16}}(?=\d{{4}})|\s{{0,3}})(?:[/-]\s?)?(?:(?:de|del|do|พ\.ศ\.|,)\s{{0,2}})?{_YEAR}"
)
_MONTH_DAY_YEAR = re.compile(
    rf"(?<![^\W\d_])(?P<b>{_WORD})\.?[\s-]{{1,3}}(?P<d>[0-3]?\d)(?:st|nd|rd|th)?(?:\s?,\s{{0,2}}|\s{{1,2}}|-){_YEAR}"
)
_YEAR_MONTH_DAY = re.compile(
    rf"(?<!\d)(?P<Y>\d{{4}})[.,]?(?:\s?m\.)?[\s/-]{{1,2}}(?P<b>{_WORD})[.,]?[\s/-]{{1,2}}(?P<d>[0-3]?\d)(?![\d:])"
)
_NUMERIC_YEAR_FIRST = re.compile(
    r"(?<![\d/.-])(?P<Y>\d{4})(?P<sep>\.?\s{0,1}[-/.‑–]\s{0,1}|\.\s)(?P<m>[01]?\d)(?P=sep)(?P<d>[0-3]?\d)(?!\d)"
)
_NUMERIC = re.compile(
    r"(?<![\d/.:-])(?P<a>[0-3]?\d)(?P<sep>\s{0,1}[-/.]\s{0,1})(?P<m>[0-3]?\d)(?P=sep)(?P<Y>\d{4}|\d\d)(?![\d/:]|\.\d)"
)
_IDEOGRAPHIC = re.compile(
    r"(?P<era>令和|平成|中華民國|民國|民国)?\s?(?P<Y>\d{1,4}|元)\s?[年년]\s{0,2}(?P<m>\d{1,2})\s?[月월]\s{0,2}(?P<d>\d{1,2})\s?[日일号號]?"
)
_VIETNAMESE = re.compile(
    r"(?<!\d)(?P<d>\d{1,2}),?\s{1,2}(?:[Tt]háng|[Tt]hg\.?|[Tt]h)\s?(?P<m>\d{1,2}),?\s{0,2}(?:[Nn]ăm)?[\s,]{0,2}(?P<Y>\d{4})"
)
_LATVIAN = re.compile(rf"(?<!\d)(?P<Y>\d{{4}})\.\s?gada\s(?P<d>\d{{1,2}})\.\s?(?P<b>{_WORD})")
# The C library's own form, "Thu Oct 31 10:36:36 UTC 2024".
_CTIME = re.compile(
    r"(?P<b>[A-Z][a-z]{2})\s{1,2}(?P<d>\d{1,2})\s\d\d:\d\d:\d\d\s(?:[A-Z]{1,5}\s|[+-]\d{4}\s)?(?P<Y>\d{4})(?!\d)"
)
_COMPACT = re.compile(r"(?<![\d.])(?P<Y>20\d\d|199\d)(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])(?!\d)")
_WITH_NUMBERS = (_NUMERIC_YEAR_FIRST, _VIETNAMESE, _COMPACT)
_WITH_NAMES = (_DAY_MONTH_YEAR, _MONTH_DAY_YEAR, _YEAR_MONTH_DAY, _LATVIAN, _CTIME)
_TWO_NAMES = re.compile(r"([\u0621-\u064a]{3,12}\u200f{0,8})\s?/\s?[\u0621-\u064a]{3,12}(?=\s\d{4})")
_OTHER_DIGITS = re.compile(r"(?![0-9])\d")
_FOUR_DIGITS = re.compile(r"\d{4}")


@dataclass(frozen=True, slots=True)
class Manners:
    """How dates are written where a page comes from.

    Attributes:
        language: ISO 639-1, or None.
        timezone: IANA name, or None; "America/…" puts the month first in English.
        american: other evidence that the month stands first (a US zone or an AM/PM clock in the line).
        foreign: other evidence that it does not (a zone east of the Atlantic in the line).

    """

    language: str | None = None
    timezone: str | None = None
    american: bool = False
    foreign: bool = False

    @property
    def month_first(self) -> bool:
        """True where "3/10/2023" is March 10."""
        if self.foreign:
            return False
        us_zone = (self.timezone or "").startswith(_MONTH_FIRST_ZONES)
        return self.language == "en" and (us_zone or (self.american and not self.timezone))

    @property
    def settled(self) -> bool:
        """True where the order of day and month is known: by the language, or for English by the zone."""
        if self.foreign:
            return True
        if self.language in (None, "en"):
            return self.month_first or (self.language == "en" and bool(self.timezone))
        return True


@dataclass(frozen=True, slots=True)
class PrintedDay:
    """A day found in a text.

    Attributes:
        day: the Gregorian day.
        start, end: where it stands in the text.
        ambiguous: True where day and month could be the other way round.

    """

    day: dt.date
    start: int
    end: int
    ambiguous: bool = False


def western_digits(text: str) -> str:
    """Return the text with the decimal digits of every script as 0 to 9; its length stays the same."""
    if text.isascii() or not _OTHER_DIGITS.search(text):
        return text
    return "".join(str(unicodedata.digit(char)) if char.isdecimal() else char for char in text)


def find_days(text: str, manners: Manners) -> list[PrintedDay]:
    """Return the full dates (day, month and year) that a short text names, in order; overlaps are left out.

    `text` has western digits; the caller caps its length.
    """
    if not text.isascii():
        text = _one_month(text)
    days: list[PrintedDay] = []
    for found in _all_days(text, manners):
        if all(found.end <= other.start or found.start >= other.end for other in days):
            days.append(found)
    return sorted(days, key=lambda found: found.start)


def _one_month(text: str) -> str:
    """Return the text with months of two Arabic words as one, and one of two names for a month, in the same length."""
    for name, equal in TWO_WORD_MONTHS.items():
        if name in text:
            text = text.replace(name, equal.ljust(len(name), "\u200f"))
    # "نيسان / أبريل": the names of the Levant and of Egypt side by side.
    return _TWO_NAMES.sub(lambda match: match[1] + " " * (len(match[0]) - len(match[1])), text)


def _all_days(text: str, manners: Manners) -> Iterator[PrintedDay]:
    """Yield readings, the surest form first; forms with a year of four digits only where one is printed."""
    long_year = _FOUR_DIGITS.search(text) is not None
    for pattern in _WITH_NUMBERS if long_year else ():
        for match in pattern.finditer(text):
            yield from _printed(match, _year(match), int(match["m"]))
    for match in () if text.isascii() else _IDEOGRAPHIC.finditer(text):
        yield from _printed(match, _year(match), int(match["m"]))
    for pattern in _WITH_NAMES if long_year else (_DAY_MONTH_YEAR, _MONTH_DAY_YEAR):
        for match in pattern.finditer(text):
            yield from _named(match, manners)
    for match in _NUMERIC.finditer(text):
        yield from _numeric(match, manners)


def _named(match: re.Match[str], manners: Manners) -> Iterator[PrintedDay]:
    word = match["b"].strip("\u200f")
    month = month_number(word, manners.language)
    if word in JALALI_MONTHS:
        month = JALALI_MONTHS.index(word) + 1
    if month:
        yield from _printed(match, _year(match), month)


def _numeric(match: re.Match[str], manners: Manners) -> Iterator[PrintedDay]:
    first, second = int(match["a"]), int(match["m"])
    if len(match["Y"]) == 2 and not _plausible_short(match, manners):
        return
    day, month = (second, first) if second > 12 or (manners.month_first and first <= 12) else (first, second)
    software = match["sep"].strip() == "/" and manners.language in _DOTTED and not manners.foreign
    unsure = first <= 12 and second <= 12 and first != second and (software or not manners.settled)
    yield from _printed(match, _year(match), month, (day, unsure))


def _plausible_short(match: re.Match[str], manners: Manners) -> bool:
    """Say whether a date with a two-digit year is one: "31.10.24", not the version "3.1.10".

    Where dates are written with dots, "8.5.12" at the end of its line is one too.
    """
    mark = match["sep"].strip()
    if len(mark) == 1 and len(match["a"]) + len(match["m"]) >= 3:
        return True
    before, behind = match.string[: match.start()].rstrip(), match.string[match.end() :]
    return mark == "." and manners.language in _DOTTED and not behind and before[-1:] in ("", ",", "|")


def _printed(match: re.Match[str], year: int, month: int, told: tuple[int, bool] | None = None) -> Iterator[PrintedDay]:
    day, unsure = told or (int(match["d"]), False)
    gregorian = gregorian_day(year, month, day)
    if gregorian is not None:
        yield PrintedDay(gregorian, *match.span(), unsure)


def _year(match: re.Match[str]) -> int:
    groups = match.groupdict()
    digits = match["Y"].strip("'’")
    if groups.get("era"):
        return _ERAS[groups["era"]] + (1 if digits == "元" else int(digits))
    if not digits.isdigit():
        return 0
    return 2000 + int(digits) if len(digits) == 2 else int(digits)


def gregorian_day(year: int, month: int, day: int) -> dt.date | None:
    """Return the day in the Gregorian calendar, from a Gregorian, Thai or Solar Hijri year told by its size.

    None where there is no such day, and where it is older than the web.
    """
    if year in _JALALI:
        return _from_jalali(year, month, day)
    if year in _BUDDHIST:
        year -= _BUDDHIST_AHEAD
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


# Days of the year at which the Solar Hijri months begin: six of 31 days, then of 30.
_JALALI_STARTS = (0, 31, 62, 93, 124, 155, 186, 216, 246, 276, 306, 336)
# A day whose number in both calendars is known: 1 Farvardin 1400 was 2021-03-21. Leap years between 1343 and
# 1472 follow a 33-year cycle (K. M. Borkowski, "The Persian calendar for 3000 years", 1996).
_NEW_YEAR_1400 = dt.date(2021, 3, 21)
_LEAP_PLACES = (1, 5, 9, 13, 17, 22, 26, 30)


def _from_jalali(year: int, month: int, day: int) -> dt.date | None:
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    days = 365 * (year - 1400) + _leaps_before(year) - _leaps_before(1400)
    return _NEW_YEAR_1400 + dt.timedelta(days=days + _JALALI_STARTS[month - 1] + day - 1)


def _leaps_before(year: int) -> int:
    cycles, place = divmod(year, 33)
    return 8 * cycles + sum(leap < place for leap in _LEAP_PLACES)
