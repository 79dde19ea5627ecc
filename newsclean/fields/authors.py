"""The people who wrote the story."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsclean.article import Evidence
from newsclean.fields.bylines import read_byline
from newsclean.fields.found import Found, Story
from newsclean.fields.source import site_names, squeeze
from newsclean.page import Claim, Role
from newsclean.publishers.rule import LINE_CAP

_MOST = 12
_BYLINE_BLOCKS = 4
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

_Named = tuple[str, tuple[str, ...], str]


def find_authors(story: Story) -> Found[tuple[str, ...]]:
    """Return the names of the people who wrote the story, in the order given; () where none is named.

    A publisher's byline pattern is believed first. Of author claims and printed bylines the one that another
    agrees with wins, and of several the one that names most; without agreement JSON-LD, meta elements, the
    printed byline, microdata. The site's own name, organisations, agencies, desks and addresses are none.
    """
    sites = site_names(story.labelled.page, story.publisher)
    found = _by_pattern(story, sites)
    if found is None:
        found = _weighed([*_claimed(story, sites), *_printed(story, sites)])
    if found is None:
        return Found(())
    source, people, raw = found
    return Found(people, Evidence(source=source, raw=raw))


def _by_pattern(story: Story, sites: tuple[str, ...]) -> _Named | None:
    patterns = [re.compile(pattern) for pattern in story.publisher.bylines] if story.publisher else []
    for block in story.labelled.page.blocks if patterns else ():
        for pattern in patterns:
            match = pattern.match(block.text[:LINE_CAP])
            people = _people(match["authors"] or "", sites) if match else ()
            if people:
                return f"block {block.index}", people, block.text
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
        people = tuple(dict.fromkeys(name for value in told for name in _people(value, sites)))
        if people:
            yield source, people[:_MOST], "; ".join(told)


def _in_order(claim: Claim) -> str:
    """Return the claimed names with given names first and, where they have none, with capitals."""
    value = claim.value
    if claim.source in _SURNAME_FIRST:
        value = re.sub(r"^([^,]{1,40}), ([^,]{1,40})$", r"\2 \1", value)
    return value.title() if value.islower() and " " in value and "@" not in value else value


def _printed(story: Story, sites: tuple[str, ...]) -> Iterator[_Named]:
    for block in list(story.labelled.with_role(Role.BYLINE))[:_BYLINE_BLOCKS]:
        people = _people(block.text, sites)
        if people:
            yield f"block {block.index}", people, block.text


def _weighed(named: list[_Named]) -> _Named | None:
    # A byline further down may be another story's and share one writer with this.
    first = next((one for one in named if one[0].startswith("block")), None)

    def order(one: _Named) -> tuple[bool, bool, int, int]:
        agrees = any(_agree(one, other) for other in named)
        is_login = all(" " not in name and name.isascii() for name in one[1])
        may_add = agrees and (one is first or not one[0].startswith("block"))
        return not agrees, is_login, -len(one[1]) if may_add else 0, _place(one[0])

    return min(named, key=order, default=None)


def _agree(one: _Named, other: _Named) -> bool:
    """Say whether two places name somebody in common; two printed bylines may be of two stories."""
    is_printed = one[0].startswith("block") and other[0].startswith("block")
    return one[0] != other[0] and not is_printed and bool({*map(squeeze, one[1])} & {*map(squeeze, other[1])})


def _place(source: str) -> int:
    source = "printed" if source.startswith("block") else source
    matching = [at for at, start in enumerate(_PLACES) if source.startswith(start)]
    return matching[-1] if matching else len(_PLACES)


def _people(text: str, sites: tuple[str, ...]) -> tuple[str, ...]:
    people: dict[str, str] = {}
    for name in read_byline(_without_sites(text, sites)):
        if not _is_site(name, sites):
            people.setdefault(squeeze(name), name)
    return tuple(people.values())[:_MOST]


def _without_sites(text: str, sites: tuple[str, ...]) -> str:
    """Return a byline without the site's name behind the writer's: "Jane Roe THE DAILY"."""
    for site in sites:
        if len(site) >= 4 and site.casefold() in text.casefold():
            behind = rf"(?<=\w)[ ,]{{1,3}}{re.escape(site)}(?=\s{{0,3}}(?:$|[^\w\s]|\d))"
            text = re.sub(behind, " | ", text, flags=re.I)
    return text


def _is_site(name: str, sites: tuple[str, ...]) -> bool:
    """Say whether a name is the site's, or the site's with a word more, or the first word of it."""
    key = squeeze(name)
    for site in map(squeeze, sites):
        if key == site or (len(site) >= 3 and key.startswith(site)) or (" " not in name and site.startswith(key)):
            return True
    return False
