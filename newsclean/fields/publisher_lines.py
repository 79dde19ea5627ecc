"""Date lines in a form of a publisher's own, read by the patterns of its module."""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from newsclean.fields.calendars import gregorian_day
from newsclean.fields.clock import find_time, named_zone
from newsclean.fields.date_lines import LINE_CAP, Moment
from newsclean.fields.date_words import UPDATED
from newsclean.fields.months import month_number

if TYPE_CHECKING:
    from newsclean.publishers.rule import Publisher

_compiled = lru_cache(maxsize=256)(re.compile)


def read_publisher_line(line: str, publisher: Publisher) -> Moment | None:
    """Return the moment that a line tells in one of the forms in `Publisher.date_lines`, or None.

    Where the pattern has no hour the clock is read behind the day. `Moment.moment` is aware: in the zone printed,
    else in the publisher's.
    """
    for pattern in publisher.date_lines:
        match = _compiled(pattern).match(line[:LINE_CAP])
        moment = _moment(match, publisher) if match else None
        if moment is not None:
            return moment
    return None


def _moment(match: re.Match[str], publisher: Publisher) -> Moment | None:
    day = _day(match.groupdict(), publisher.language)
    if day is None:
        return None
    modified = UPDATED.search(match[0]) is not None
    clock, end = _clock(match, publisher.timezone)
    if clock is None:
        return Moment(day, None, match[0].strip(), modified=modified)
    moment = dt.datetime.combine(day, clock, clock.tzinfo or named_zone(publisher.timezone))
    return Moment(day, moment, match.string[match.start() : end].strip(), modified=modified)


def _day(told: dict[str, str | None], language: str) -> dt.date | None:
    year, number, day = _number(told.get("Y")), _number(told.get("m")), _number(told.get("d"))
    month = number or month_number(told.get("b") or "", language)
    return gregorian_day(year, month, day) if year and month and day else None


def _number(digits: str | None) -> int | None:
    return int(digits) if digits and digits.isdecimal() else None


def _clock(match: re.Match[str], timezone: str) -> tuple[dt.time | None, int]:
    """Return the time of day with its zone, and where the words of it end."""
    if match.groupdict().get("H") is None:
        return _printed(match.string[match.end() : LINE_CAP], match.end(), timezone)
    hour = f"{match['H']}:{match.groupdict().get('M') or '00'} {match.groupdict().get('z') or ''}"
    return _printed(hour, 0, timezone)[0], match.end()


def _printed(text: str, offset: int, timezone: str) -> tuple[dt.time | None, int]:
    time = find_time(text, (0, 0), timezone)
    return (time.time.replace(tzinfo=time.zone), offset + time.end) if time else (None, offset)
