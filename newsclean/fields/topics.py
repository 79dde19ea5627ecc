"""What a story is filed under: its section and its tags."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsclean.article import Evidence
from newsclean.fields.found import Found, Story, place_of
from newsclean.fields.sites import is_named, squeeze
from newsclean.page import Claim

_NAME_CAP = 60
_MOST_TAGS = 30
# Keywords of the whole site stand in the plain meta element, those of the story in the others.
_TAG_SOURCES = ("meta:article:tag", "meta:og:article:tag", "json-ld:", "meta:news_keywords", "meta:parsely", "meta:")
_SECTION_SOURCES = ("json-ld:", "meta:article:section", "meta:og:", "meta:parsely", "meta:", "itemprop:")
_COMMA = re.compile(r"\s?[,;،、|]\s?")
_LAST_STEP = re.compile(r"\s?(?:/|>|»|›|\|)\s?")
# Keywords with which systems mark a story for themselves: "type:story", "section_12".
_MACHINE = re.compile(r"[\w-]{1,40}[:=_]\S{1,60}|\d{3,}|https?://.*", re.I)


def find_section(story: Story) -> Found[str | None]:
    """Return the section that the page files the story under, as it names it; None where it names none.

    Of a path ("Sport / Football") it is the first step. The site's own name and addresses are none.
    """
    claims = sorted(story.labelled.page.claimed("section"), key=lambda claim: place_of(claim.source, _SECTION_SOURCES))
    sites = story.sites if claims else ()
    for claim in claims:
        name = _LAST_STEP.split(claim.value)[0].strip()
        if _is_name(name) and not is_named(name, sites):
            return Found(name, Evidence(source=claim.source, raw=claim.value))
    return Found(None)


def find_tags(story: Story) -> Found[tuple[str, ...]]:
    """Return the tags that the page gives the story, in its order, without repetitions; () where it gives none.

    Those of OpenGraph's article:tag come first, then schema.org's keywords, news_keywords and plain keywords; they are
    not mixed. The site's own name and marks of systems ("type:story") are left out.
    """
    claims = list(story.labelled.page.claimed("tags"))
    if not claims:
        return Found(())
    best = min(place_of(claim.source, _TAG_SOURCES) for claim in claims)
    chosen = [claim for claim in claims if place_of(claim.source, _TAG_SOURCES) == best]
    own = {squeeze(name) for name in story.sites}
    tags = {squeeze(tag): tag for tag in _tags(chosen)}
    kept = tuple(tag for key, tag in tags.items() if key not in own)[:_MOST_TAGS]
    if not kept:
        return Found(())
    return Found(kept, Evidence(source=chosen[0].source, raw="; ".join(claim.value for claim in chosen)))


def _tags(claims: list[Claim]) -> Iterator[str]:
    for claim in claims:
        for tag in _COMMA.split(claim.value):
            if _is_name(tag) and not _MACHINE.fullmatch(tag):
                yield tag.strip(" #")


def _is_name(text: str) -> bool:
    return len(text) <= _NAME_CAP and bool(squeeze(text)) and not squeeze(text).isdigit() and "://" not in text
