"""Days and moments that an address tells."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsclean.fields.calendars import gregorian_day
from newsclean.fields.clock import named_zone
from newsclean.fields.date_lines import Moment
from newsclean.fields.months import fold, month_number

if TYPE_CHECKING:
    from newsclean.page import Page
    from newsclean.publishers.rule import Publisher

_URL_CAP = 500
_BARE_PATH = re.compile(r"/[^\s/]{1,80}(?:/[^\s/]{0,250}){1,9}")
_LEAST_SHARED = 0.5
# The snapshot's own time, which is not the story's.
_ARCHIVED = re.compile(r"^(?:https?:)?//[^/\s]{3,80}/web/\d{4,14}(?:[a-z]{2}_)?/(?=https?:|[\w-]{1,60}\.)")

_Y, _M, _D = r"(?P<Y>199\d|20\d\d)", r"(?P<m>0?[1-9]|1[0-2])", r"(?P<d>0?[1-9]|[12]\d|3[01])"
_GENERIC = tuple(
    re.compile(pattern)
    for pattern in (
        rf"/{_Y}[/_-]{_M}[/_-]{_D}(?=[/_.-]|$)",
        rf"/{_Y}/(?P<b>[a-z]{{3,9}})/{_D}(?=/|$)",
        rf"(?<!\d){_Y}-(?P<m>0[1-9]|1[0-2])-(?P<d>0[1-9]|[12]\d|3[01])(?!\d)",
        r"(?<!\d)(?P<d>1[3-9]|2\d|3[01])-(?P<m>0[1-9]|1[0-2])-(?P<Y>20\d\d)(?!\d)",
        rf"/{_Y}/(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])(?=/|$)",
        r"(?<![\da-z])(?P<Y>20[0-3]\d)(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])(?![\da-z])",
        # A number that goes on with the time of day: "AKR20241031103600".
        r"(?<![\da-z])[a-z]{0,3}(?P<Y>20[0-3]\d)(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])[01]\d[0-5]\d\d{0,12}(?!\d)",
    )
)


def read_url(url: str, publisher: Publisher | None = None) -> Moment | None:
    """Return the day that an address or its path tells, and the minute where the publisher's addresses do.

    `publisher.url_date` is tried first, in the publisher's zone, then the forms that publishers share
    ("/2024/10/31/", "/2024/oct/31/", "20241031"). None where no day is told.
    """
    path = _path(url)
    return (_by_publisher(path, publisher) if publisher else None) or _generic(path)


def _path(url: str) -> str:
    """Return the path of an address; of a web archive's copy, the path of the address it copied."""
    try:
        path = urlsplit(_ARCHIVED.sub("", url[:_URL_CAP].strip())).path
    except ValueError:
        return ""
    return path


@lru_cache(maxsize=512)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _by_publisher(path: str, publisher: Publisher) -> Moment | None:
    if publisher.url_date is None:
        return None
    match = _compiled(publisher.url_date).search(path)
    if match is None:
        return None
    parts = {name: int(value) for name, value in match.groupdict().items() if value and value.isdigit()}
    day = gregorian_day(*_three(parts))
    return None if day is None else Moment(day, _clock(day, parts, publisher), match[0])


def _three(parts: dict[str, int]) -> tuple[int, int, int]:
    year = parts.get("Y", 0)
    return (year + 2000 if 0 < year < 100 else year), parts.get("m", 0), parts.get("d", 0)


def _clock(day: dt.date, parts: dict[str, int], publisher: Publisher) -> dt.datetime | None:
    if not {"H", "M"} <= parts.keys():
        return None
    try:
        time = dt.time(parts["H"], parts["M"], parts.get("S", 0))
    except ValueError:
        return None
    return dt.datetime.combine(day, time, named_zone(publisher.timezone))


def _generic(path: str) -> Moment | None:
    for pattern in _GENERIC:
        for match in pattern.finditer(path.casefold()):
            groups = match.groupdict()
            month = month_number(groups["b"]) if groups.get("b") else int(match["m"])
            day = gregorian_day(int(match["Y"]), month or 0, int(match["d"]))
            if day is not None:
                return Moment(day, None, match[0].strip("/"))
    return None


def story_paths(page: Page, title: str | None) -> Iterator[tuple[int, str]]:
    """Yield the blocks that are nothing but the path of the story's own address, with their paths.

    A path is the story's where half of the words of the title stand in it, or, without a title, where it is
    the only one on the page.
    """
    paths = [(block.index, block.text) for block in page.blocks if _is_path(block.text)]
    if title is None:
        yield from paths if len(paths) == 1 else ()
        return
    for index, path in paths:
        if _shared(title, path) >= _LEAST_SHARED:
            yield index, path


def _is_path(text: str) -> bool:
    return text.startswith("/") and len(text) <= _URL_CAP and _BARE_PATH.fullmatch(text) is not None


def _shared(title: str, path: str) -> float:
    """Return the share of the title's words that the path repeats."""
    words = {fold(word) for word in re.findall(r"\w{3,40}", title[:_URL_CAP])}
    slug = {fold(word) for word in re.findall(r"[^\W_]{3,40}", path)}
    return len(words & slug) / len(words) if words else 0.0
