"""The moment of publication, weighed from all that a page tells of it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache

from newsclean.article import Evidence
from newsclean.fields.clock import named_zone
from newsclean.fields.date_blocks import printed_moments
from newsclean.fields.date_lines import Moment, read_timestamp
from newsclean.fields.date_signs import DAY, Sign, settled, weigh
from newsclean.fields.date_urls import read_url, story_paths
from newsclean.fields.found import Found, Story
from newsclean.page import Role

_CLAIM_CAP = 40
_SAME_INSTANT = dt.timedelta(minutes=10)
_LOCAL_TRUST = 0.5
_FAR, _NEAR = 0.5, 0.6
_SURE = 0.9
# Zones reach 12 hours behind UTC and 14 ahead of it.
_MIDDAY = 12

# How far a claim is believed, by its source; the first pattern that fits counts.
_TRUST: tuple[tuple[re.Pattern[str], float], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), trust)
    for pattern, trust in (
        (r"json-ld:(?:\w{0,40}News\w{0,20}|\w{0,20}Article|\w{0,10}BlogPosting)\.datePublished", 1.0),
        (
            r"json-ld:(?:(?:WebPage|Report|Review|Recipe|LiveBlogPosting|SocialMediaPosting)\.)?datePublished",
            0.95,
        ),
        (r"meta:(?:\w{2,15}:)?(?:article:)?published_?time", 0.97),
        (r"itemprop:datePublished", 0.9),
        (r"meta:(?:parsely-pub-date|sailthru\.date|cXenseParse:.{0,20}publish.{0,10}|bt:pubdate)", 0.93),
        (r"meta:.{0,40}(?:publi|pub_?date|pubdate|issued)", 0.9),
        (r"meta:.{0,40}(?:created|date)", 0.7),
        (r"(?:time:pubdate|abbr:)", 0.8),
        (r"json-ld:\w{0,30}(?:Article|Posting)\.dateCreated|itemprop:dateCreated", 0.75),
        (r"time:", 0.6),
        (r"json-ld:(?:Video|Image|Audio)Object|json-ld:.{0,40}uploadDate", 0.45),
    )
)
_OTHER_TRUST = 0.5
_REPEATED, _AGAIN = ("itemprop:", "time:"), 0.6
_SLASHED = re.compile(r"(?:0?[1-9]|1[0-2])/(?:0?[1-9]|1[0-2])/")


@dataclass(frozen=True, slots=True)
class Published:
    """When a story was published: the day, and the moment where it is told to the minute; and when it was changed."""

    date: Found[dt.date | None]
    moment: Found[dt.datetime | None]
    modified: Found[dt.datetime | dt.date | None] = field(default_factory=lambda: Found(None))


def find_published(story: Story) -> Published:
    """Return the day and the moment of publication and the moment of the last change, each with the place that told it.

    What the page claims of itself, its address, its printed date lines and the dateline are weighed together;
    a date of change counts only where nothing else is told, and then with a warning. Both are None where
    nothing is told, where the only date is ambiguous, or where it lies after `story.fetched`.
    """
    signs = list(_signs(story))
    past = [sign for sign in signs if not _in_future(sign.moment, story.fetched)]
    warnings: tuple[str, ...] = (
        ("a date after the fetching of the page was not believed",) if len(past) < len(signs) else ()
    )
    changes = [sign for sign in past if sign.moment.modified]
    best = weigh([sign for sign in settled(past) if not sign.moment.modified and not _is_after_change(sign, changes)])
    if best is None:
        best = weigh(changes)
        warnings += ("only the date of the last change is told",) if best else ()
    if best is None:
        return Published(Found(None, warnings=warnings), Found(None))
    day = _found_day(_local(best, past, story), warnings)
    return Published(day, _found_moment(best, past), _found_change(changes, day.value))


def _signs(story: Story) -> Iterator[Sign]:
    claimed = list(_claimed(story))
    yield from claimed
    yield from _addressed(story)
    sure = any(sign.trust >= _SURE and not sign.moment.modified for sign in claimed)
    for moment, source, trust in printed_moments(story, sure=sure):
        yield Sign(moment, source, trust, "line")
    yield from _filed(story)


def _claimed(story: Story) -> Iterator[Sign]:
    zone = story.publisher.timezone if story.publisher else None
    language = story.language or (story.publisher.language if story.publisher else None)
    claims = [claim for claim in story.labelled.page.claims if claim.field in ("date", "modified")]
    sources: set[str] = set()
    for claim in claims[:_CLAIM_CAP]:
        moment = read_timestamp(claim.value, language=language, timezone=zone)
        if moment is not None:
            told = replace(moment, modified=moment.modified or claim.field == "modified")
            # Microdata and time elements go on in teasers; the first are the story's.
            again = _AGAIN if claim.source in sources and claim.source.startswith(_REPEATED) else 1.0
            sources.add(claim.source)
            yield Sign(told, claim.source, _trust(claim.source) * _plainness(moment) * again, "claim")


def _plainness(moment: Moment) -> float:
    """Return how sure the order of day and month is; software writes 1/11 for either in any language."""
    return 0.5 if moment.ambiguous else 0.6 if _SLASHED.match(moment.raw) else 1.0


@lru_cache(maxsize=512)
def _trust(source: str) -> float:
    return next((trust for pattern, trust in _TRUST if pattern.match(source)), _OTHER_TRUST)


def _addressed(story: Story) -> Iterator[Sign]:
    page = story.labelled.page
    addresses = [("url", page.url)] if page.url else []
    addresses += [(claim.source, claim.value) for claim in page.claimed("url") if "Object" not in claim.source][:3]
    if not addresses:
        title = next(iter(story.blocks(Role.TITLE)), None)
        addresses = [(f"block {at}", path) for at, path in story_paths(page, title.text if title else None)][:1]
    for source, address in addresses:
        moment = read_url(address, story.publisher)
        if moment is not None:
            yield Sign(moment, source, 0.85, "address")


def _filed(story: Story) -> Iterator[Sign]:
    if story.dateline is None or not story.dateline.date or story.dateline.date.startswith("--"):
        return
    day = dt.date.fromisoformat(story.dateline.date)
    yield Sign(Moment(day, None, story.dateline.raw), "dateline", 0.6, "dateline")


def _is_after_change(sign: Sign, changes: list[Sign]) -> bool:
    """Say whether a line far from the headline tells a day after the change that a line beside it tells."""
    if sign.family != "line" or sign.trust > _FAR:
        return False
    return any(other.family == "line" and other.trust >= _NEAR and other.day < sign.day - DAY for other in changes)


def _in_future(moment: Moment, fetched: dt.datetime | None) -> bool:
    """Say whether the moment lies after the fetching; a day of grace covers the zones."""
    return fetched is not None and moment.day > fetched.date() + DAY


def _local(best: Sign, signs: list[Sign], story: Story) -> Sign:
    """Return the sign that tells the day as the publisher's readers had it, where the best tells it in UTC.

    It is the publisher's own day where its zone is known, else the day of the same instant written with its
    zone, else the neighbouring day where an address or a printed line tells that one.
    """
    moment = best.moment.moment
    if moment is None or moment.tzinfo is None or best.family != "claim":
        return best
    zone = named_zone(story.publisher.timezone) if story.publisher else None
    if zone is not None:
        return replace(best, moment=replace(best.moment, day=moment.astimezone(zone).date()))
    if moment.utcoffset() or any(sign.family == "line" and _tells(sign, best.day) for sign in signs):
        return best
    return next((sign for sign in signs if _is_local(sign, moment)), best)


def _tells(sign: Sign, day: dt.date) -> bool:
    return sign.day == day and sign.trust >= _LOCAL_TRUST and not sign.moment.modified


def _is_local(sign: Sign, moment: dt.datetime) -> bool:
    """Say whether a sign tells the day, in the publisher's zone, of a moment in UTC."""
    other = sign.moment.moment
    if sign.moment.modified or sign.moment.ambiguous or sign.moment.relative:
        return False
    if other is not None and other.tzinfo is not None:
        return bool(other.utcoffset()) and abs(other - moment) <= _SAME_INSTANT
    before, after = moment.hour < _MIDDAY, moment.hour >= _MIDDAY - 2
    near = {moment.date() - DAY} if before else set()
    near |= {moment.date() + DAY} if after else set()
    return sign.family in ("address", "line") and sign.trust >= _LOCAL_TRUST and sign.day in near


def _found_day(best: Sign, warnings: tuple[str, ...]) -> Found[dt.date | None]:
    if best.moment.ambiguous:
        return Found(None, warnings=(*warnings, f"{best.moment.raw!r} could be two different days"))
    return Found(best.day, Evidence(source=best.source, raw=best.moment.raw), warnings)


def _found_moment(best: Sign, signs: Iterable[Sign]) -> Found[dt.datetime | None]:
    """Return the moment of the most trusted sign of that day that tells the time."""
    same = [best, *(sign for sign in signs if _same_publication(sign, best))]
    timed = sorted((sign for sign in same if _tells_time(sign)), key=lambda sign: -_precision(sign))
    if not timed or best.moment.ambiguous:
        return Found(None)
    return Found(timed[0].moment.moment, Evidence(source=timed[0].source, raw=timed[0].moment.raw))


def _found_change(changes: list[Sign], published: dt.date | None) -> Found[dt.datetime | dt.date | None]:
    """Return the last change told: the most trusted sign of it that does not lie before the publication."""
    later = [
        sign for sign in changes if not sign.moment.ambiguous and (published is None or sign.day >= published - DAY)
    ]
    best = max(later, key=lambda sign: (_tells_time(sign), sign.trust), default=None)
    if best is None:
        return Found(None)
    evidence = Evidence(source=best.source, raw=best.moment.raw)
    return Found(best.moment.moment if _tells_time(best) else best.day, evidence)


def _same_publication(sign: Sign, best: Sign) -> bool:
    return sign.day == best.day and sign.moment.modified == best.moment.modified and not sign.moment.ambiguous


def _tells_time(sign: Sign) -> bool:
    """Say whether a time is told; midnight sharp is a day written as a time."""
    moment = sign.moment.moment
    return moment is not None and (moment.hour, moment.minute, moment.second) != (0, 0, 0)


def _precision(sign: Sign) -> float:
    moment = sign.moment.moment
    return sign.trust + (0.5 if moment is not None and moment.tzinfo is not None else 0)
