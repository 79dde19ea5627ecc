"""The people who wrote the story."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from newsclean.article import Evidence
from newsclean.fields.bylines import read_byline
from newsclean.fields.found import Found, Story
from newsclean.fields.given_names import GIVEN_NAMES
from newsclean.fields.own_site import owner_of_site
from newsclean.fields.printed_authors import printed_authors
from newsclean.fields.sites import squeeze
from newsclean.page import Claim
from newsclean.publishers.rule import LINE_CAP

_MOST = 12
# Blocks below the headline where a byline is the story's own, whoever uploaded it.
_HEADING = 3
_LONG = 8
_INITIALS = 4
# Where an author claim stands, the surest first. A JSON-LD page node names whoever uploaded the page.
_PLACES = (
    "json-ld:",
    "meta:parsely",
    "meta:sailthru",
    "meta:",
    "printed",
    "itemprop:",
    "rel:",
    "json-ld:WebPage",
)

# Library vocabularies write "Roe, Jane".
_SURNAME_FIRST = frozenset({"meta:citation_author", "meta:dc.creator", "meta:dcterms.creator"})


class _Named(NamedTuple):
    source: str
    people: tuple[str, ...]
    raw: str
    heading: bool = False

    @property
    def is_printed(self) -> bool:
        return self.source.startswith("block")


def find_authors(story: Story) -> Found[tuple[str, ...]]:
    """Return the names of the people who wrote the story, in the order given; () where none is named.

    A publisher's byline pattern is believed first. Of author claims and printed bylines the one that another
    agrees with wins, and of several the one that names most; without agreement a byline right below the headline
    that opens with "By" or the like, JSON-LD, meta elements, another printed byline, microdata. The site's own
    name, organisations, agencies, desks and addresses are none; but where nobody is named, the person that the site
    is named after is, with a warning.
    """
    sites = story.sites
    found = _by_pattern(story, sites)
    if found is None:
        claimed = list(_claimed(story, sites))
        found = _weighed([*claimed, *_printed(story, sites, marked_only=not claimed and _credits_somebody(story))])
    return Found(found.people, Evidence(source=found.source, raw=found.raw)) if found else owner_of_site(story)


def _by_pattern(story: Story, sites: tuple[str, ...]) -> _Named | None:
    patterns = [re.compile(pattern) for pattern in story.publisher.bylines] if story.publisher else []
    for block in story.labelled.page.blocks if patterns else ():
        for pattern in patterns:
            match = pattern.match(block.text[:LINE_CAP])
            people = _people(match["authors"] or "", sites) if match else ()
            if people:
                return _Named(f"block {block.index}", people, block.text)
    return None


def _claimed(story: Story, sites: tuple[str, ...]) -> Iterator[_Named]:
    """Yield the people that the author claims of one source name together."""
    by_source: dict[str, list[Claim]] = {}
    for claim in story.labelled.page.claimed("author"):
        if not claim.source.endswith(".Organization") and "://" not in claim.value:
            by_source.setdefault(claim.source, []).append(claim)
    for source, claims in by_source.items():
        # Microdata repeats itself in every teaser of a page; only the first is the story's.
        told = [_in_order(claim) for claim in (claims if source.startswith(("json-ld:", "meta:")) else claims[:1])]
        people = tuple(dict.fromkeys(name for value in told for name in _people(value, sites, glued=False)))
        if people:
            yield _Named(source, people[:_MOST], "; ".join(told))


def _in_order(claim: Claim) -> str:
    """Return the claimed names with given names first and, where they have none, with capitals."""
    value = claim.value
    if claim.source in _SURNAME_FIRST:
        value = re.sub(r"^([^,]{1,40}), ([^,]{1,40})$", r"\2 \1", value)
    return value.title() if value.islower() and " " in value and "@" not in value else value


def _credits_somebody(story: Story) -> bool:
    """Say whether the page claims an author by name, if only an organisation."""
    return any("://" not in claim.value for claim in story.labelled.page.claimed("author"))


def _printed(story: Story, sites: tuple[str, ...], *, marked_only: bool) -> Iterator[_Named]:
    for printed in printed_authors(story, partial(_people, sites=sites), marked_only=marked_only):
        heading = printed.has_cue and printed.below is not None and printed.below <= _HEADING
        yield _Named(f"block {printed.at}", printed.people[:_MOST], printed.raw, heading)


def _weighed(named: list[_Named]) -> _Named | None:
    # A byline further down may be another story's and share one writer with this.
    first = next((one for one in named if one.is_printed), None)

    def order(one: _Named) -> tuple[bool, bool, bool, bool, int, int]:
        agreeing = [other for other in named if _agree(one, other)]
        crossing = any(other.is_printed != one.is_printed for other in agreeing)
        may_add = bool(agreeing) and (one is first or not one.is_printed)
        is_login = all(" " not in name and name.isascii() for name in one.people)
        more = -len(one.people) if may_add else 0
        return not crossing, not one.heading, not agreeing, is_login, more, _place(one.source)

    return min(named, key=order, default=None)


def _agree(one: _Named, other: _Named) -> bool:
    """Say whether two places name somebody in common; two printed bylines may be of two stories.

    A printed name may have a word more behind it, which no list knows for a role.
    """
    if one.source == other.source or (one.is_printed and other.is_printed):
        return False
    keys, others = set(map(squeeze, one.people)), set(map(squeeze, other.people))
    if one.is_printed:
        return bool(keys & others)
    return any(key == told or (len(key) >= _LONG and told.startswith(key)) for key in keys for told in others)


def _place(source: str) -> int:
    source = "printed" if source.startswith("block") else source
    matching = [at for at, start in enumerate(_PLACES) if source.startswith(start)]
    return matching[-1] if matching else len(_PLACES)


def _people(text: str, sites: tuple[str, ...], *, glued: bool = True) -> tuple[str, ...]:
    people: dict[str, str] = {}
    for name in read_byline(_without_sites(text, sites), glued=glued):
        if not _is_site(name, sites) and not _is_initials(name):
            people.setdefault(squeeze(name), name)
    return tuple(people.values())[:_MOST]


def _without_sites(text: str, sites: tuple[str, ...]) -> str:
    """Return a byline without the site's name behind the writer's: "Jane Roe THE DAILY"."""
    for site in sites:
        # A single word may be the surname of a writer who owns the site.
        if len(site) >= 4 and site.casefold() in text.casefold() and len(text.split()) > len(site.split()) + 1:
            behind = rf"(?<=\w)[ ,]{{1,3}}{re.escape(site)}(?=\s{{0,3}}(?:$|[^\w\s]|\d))"
            text = re.sub(behind, " | ", text, flags=re.I)
    return text


def _is_site(name: str, sites: tuple[str, ...]) -> bool:
    """Say whether a name is the site's, or the site's with a word more, or the first word of it but a given name."""
    key = squeeze(name)
    words = name.split()
    # Whole words: "coryd.dev" is no part of "Cory Dransfeldt".
    starts = {squeeze("".join(words[:most])) for most in range(1, len(words))} if len(words) > 1 else set()
    for site in map(squeeze, sites):
        begins = len(site) >= 3 and (site in starts if starts else key.startswith(site))
        if key == site or begins or _is_word_of_site(name, key, site):
            return True
    return False


def _is_initials(name: str) -> bool:
    return len(name) <= _INITIALS and name.isascii() and name.isupper()


def _is_word_of_site(name: str, key: str, site: str) -> bool:
    return " " not in name and site.startswith(key) and name.casefold() not in GIVEN_NAMES
