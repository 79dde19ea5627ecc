"""Times of day as they are printed, with their zones."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from zoneinfo import ZoneInfo

# Minutes ahead of UTC of the abbreviations that news pages print.
_ZONES = {
    abbreviation: minutes
    for abbreviations, minutes in (
        ("UTC GMT UCT Z WET", 0),
        ("CET MEZ BST WEST WAT", 60),
        ("CEST MESZ EET OEZ SAST CAT", 120),
        ("EEST MSK МСК TRT EAT", 180),
        ("PKT", 300),
        ("IST", 330),
        ("NPT", 345),
        ("MMT", 390),
        ("WIB ICT", 420),
        ("WITA SGT MYT HKT PHT AWST", 480),
        ("WIT JST KST", 540),
        ("ACST", 570),
        ("AEST", 600),
        ("AEDT", 660),
        ("NZST", 720),
        ("NZDT", 780),
        ("NDT", -150),
        ("BRT ART ADT UYT", -180),
        ("NST", -210),
        ("EDT AST BOT VET", -240),
        ("EST CDT COT PET", -300),
        ("CST MDT", -360),
        ("MST PDT", -420),
        ("PST AKDT", -480),
        ("AKST", -540),
        ("HST", -600),
    )
    for abbreviation in abbreviations.split()
}

# Abbreviations that mean another zone where the publisher sits there.
_LOCAL_ZONES = {
    ("BST", "Asia/Dhaka"): 360,
    ("IST", "Europe/Dublin"): 60,
    ("IST", "Asia/Jerusalem"): 120,
    ("CST", "Asia/Shanghai"): 480,
    ("CST", "Asia/Taipei"): 480,
    ("AST", "Asia/Riyadh"): 180,
    ("EST", "Australia/Sydney"): 600,
}

# Abbreviations without a season: the zone's own rules say which it is on the day.
_SEASONAL = {
    "ET": "America/New_York",
    "CT": "America/Chicago",
    "MT": "America/Denver",
    "PT": "America/Los_Angeles",
    "AEST/AEDT": "Australia/Sydney",
}

#: Abbreviations of zones in the United States, a sign that months may be printed first.
AMERICAN_ZONES = frozenset(("EST", "EDT", "ET", "CST", "CDT", "CT", "MST", "MDT", "MT", "PST", "PDT", "PT"))
#: Abbreviations of zones whose countries print the day first.
FOREIGN_ZONES = frozenset(
    ["CET", "CEST", "MEZ", "MESZ", "BST", "EET", "MSK", "IST", "PKT", "WIB", "WITA", "WIT", "SGT", "AEST"]
)

_HALF = r"(?:\s{0,2}(?P<half>[ap]\.?\s?m\b\.?|[AP]\.?\s?M\b\.?|[צ]|μ\.μ\.|π\.μ\.|น\.))?"
_EAST_HALF = r"(?:(?P<east>上午|下午|晚上|午前|午後|凌晨|中午|早上|오전|오후)\s{0,2})?"
_CLOCK = re.compile(
    rf"{_EAST_HALF}(?<![\d:.,])(?P<H>[0-2]?\d)\s?[:：٫]\s?(?P<M>[0-5]\d)(?:[:：](?P<S>[0-5]\d)(?:[.,]\d{{1,9}})?)?(?!\d){_HALF}"
)
_H_CLOCK = re.compile(r"(?<![\d:.,])(?P<H>[0-2]?\d)\s?[hHч]\s?(?P<M>[0-5]\d)?(?:\s?(?:m|min)\b)?(?![\w])")
_EAST_CLOCK = re.compile(
    rf"{_EAST_HALF}(?<!\d)(?P<H>[0-2]?\d)\s?[時时点點시]\s{{0,2}}(?:(?P<M>[0-5]?\d)\s?[分분])?(?:\s{{0,2}}(?P<S>[0-5]?\d)\s?[秒초])?"
)
_HOUR_ONLY = re.compile(r"(?<![\d:.,])(?P<H>1[0-2]|0?[1-9])\s{0,2}(?P<half>[ap]\.?m\b\.?|[AP]\.?M\b\.?)")
_DOTTED = re.compile(rf"(?<![\d:.,/])(?P<H>[0-2]?\d)\.(?P<M>[0-5]\d)(?![\d.]|\s?%){_HALF}")
_DOT_BEFORE = re.compile(
    r"(?:\b(?:kl|klo|um|pukul|jam|ore|alle|alle ore|h|at|pkl)\b\.?|[,|•·–—-]|\)|\d{4}-\d\d-\d\d)\s{0,2}$",
    re.IGNORECASE,
)
_DOT_AFTER = re.compile(r"\s{0,2}(?:WIB|WITA|WIT|Uhr|GMT|UTC|hrs?\b|Wib|wib|น\.|[A-Z]{3,4}\b)")

_ZONE = re.compile(
    r"\s{0,2}(?:Uhr|[Hh]rs?\b|น\.|uur|Uhr)?\s{0,2}[(\[]?"
    r"(?P<name>[A-Z]{1,5}(?![a-z])|[Ww]ib\b|[Ww]ita\b|[Ww]it\b|МСК|мск)?\s?(?P<offset>[+−-]\s?\d{1,2}(?::?\d\d)?(?![\d/-]))?"
)

_AFTERNOON = frozenset({"下午", "晚上", "午後", "오후"})
_NEAR = 40


@dataclass(frozen=True, slots=True)
class PrintedTime:
    """A time of day found in a text; `zone` is None where none is printed."""

    time: dt.time
    zone: dt.tzinfo | None
    start: int
    end: int


def find_time(text: str, near: tuple[int, int], timezone: str | None = None) -> PrintedTime | None:
    """Return the time of day that stands nearest to the span `near` of a date, one after it first.

    `timezone` (IANA) decides abbreviations that several countries use.
    """
    found = [_with_zone(match, text, timezone) for match in _clocks(text, near)]
    times = [time for time in found if time is not None]
    after = [time for time in times if 0 <= time.start - near[1] <= _NEAR]
    before = [time for time in times if 0 <= near[0] - time.end <= _NEAR]
    if after:
        return after[0]
    return before[-1] if before else None


def _clocks(text: str, near: tuple[int, int]) -> list[re.Match[str]]:
    """Return the clock readings outside the date, in order; the surest form first where two overlap."""
    matches: list[re.Match[str]] = []
    for match in _all_clocks(text):
        free = all(match.end() <= other.start() or match.start() >= other.end() for other in matches)
        if free and (match.end() <= near[0] or match.start() >= near[1]):
            matches.append(match)
    return sorted(matches, key=lambda match: match.start())


def _all_clocks(text: str) -> Iterator[re.Match[str]]:
    for pattern in (_CLOCK, _EAST_CLOCK, _H_CLOCK, _HOUR_ONLY):
        yield from pattern.finditer(text)
    for match in _DOTTED.finditer(text):
        if match["half"] or _DOT_AFTER.match(text, match.end()) or _DOT_BEFORE.search(text[: match.start()][-16:]):
            yield match


def _with_zone(match: re.Match[str], text: str, timezone: str | None) -> PrintedTime | None:
    time = _time(match)
    if time is None:
        return None
    zone = _ZONE.match(text, match.end())
    tzinfo = _zone(zone["name"], zone["offset"], timezone) if zone else None
    end = zone.end() if zone and tzinfo else match.end()
    return PrintedTime(time, tzinfo, match.start(), end)


def _time(match: re.Match[str]) -> dt.time | None:
    groups = match.groupdict()
    hour = _hour(int(groups["H"]), groups.get("half"), groups.get("east"))
    try:
        return dt.time(hour, int(groups.get("M") or 0), int(groups.get("S") or 0))
    except ValueError:
        return None


def _hour(hour: int, half: str | None, east: str | None) -> int:
    """Return the hour of 24 from one of 12 with its half of the day."""
    mark = (half or "").casefold().replace(".", "")
    afternoon = mark.startswith("p") or mark == "μμ" or east in _AFTERNOON
    morning = mark.startswith("a") or mark == "πμ" or east in {"上午", "午前", "오전", "凌晨"}
    if afternoon and hour < 12:
        return hour + 12
    return 0 if morning and hour == 12 else hour


def _zone(name: str | None, offset: str | None, timezone: str | None) -> dt.tzinfo | None:
    if offset and (name is None or name in {"GMT", "UTC", "Z", "T"}):
        return fixed_zone(offset)
    if name is None:
        return None
    name = name.upper()
    if name in _SEASONAL:
        return named_zone(_SEASONAL[name])
    minutes = _LOCAL_ZONES.get((name, timezone or ""), _ZONES.get(name))
    return None if minutes is None else dt.timezone(dt.timedelta(minutes=minutes))


def fixed_zone(offset: str) -> dt.timezone | None:
    """Return the zone of a printed offset, "+7", "-0330" or "+05:30"; None beyond 15 hours."""
    digits = re.sub(r"\D", "", offset)
    hours, minutes = (int(digits[:-2]), int(digits[-2:])) if len(digits) > 2 else (int(digits or 0), 0)
    if hours > 15 or minutes > 59:
        return None
    ahead = dt.timedelta(hours=hours, minutes=minutes)
    return dt.timezone(-ahead if offset[0] in "-−" else ahead)


@lru_cache(maxsize=256)
def named_zone(timezone: str | None) -> dt.tzinfo | None:
    """Return the IANA zone of that name, or None where there is none."""
    try:
        return ZoneInfo(timezone) if timezone else None
    except (OSError, ValueError, KeyError):
        return None
