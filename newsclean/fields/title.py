"""The headline, without the site's name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from newsclean.article import Evidence
from newsclean.fields.found import Found, Story
from newsclean.fields.source import is_named, site_names, squeeze
from newsclean.page import Block, Claim, Role

_TITLE_CAP = 400
# Between a headline and a site's name. A hyphen or colon counts only with spaces, a bar always.
_SEPARATOR = re.compile(r"\s+[-–—‒―•·∙:»«›‹/~*]{1,3}\s+|\s{0,3}[|｜│ㅣ¦_»«]{1,3}\s{0,3}")
_BAR = re.compile(r"\s{1,3}[|｜│]\s{1,3}|｜")
# Where a kicker or an addition may stand apart from a headline.
_BORDER = re.compile(r"\s{0,3}[-–—‒―|｜│ㅣ¦_:：«»・•·/~()（）【】\[\]]{1,3}\s{0,3}|(?<=[?!.])\s{1,3}")
_WORD = re.compile(r"\w+")
_CUT_OFF = ("…", "...")
_PLACES = ("json-ld:", "meta:og:title", "meta:parsely", "meta:sailthru", "meta:twitter", "itemprop:", "meta:")
#: Search engines ask for headlines of at most 110 characters, so longer ones get cut without a mark.
_CLAIM_LIMIT = 100
#: Letters and digits below which a text is too short to be told for a headline by its beginning.
_LEAST = 8


def cut_site_name(title: str, names: Iterable[str]) -> str:
    """Return a title without the site's name at its end or its beginning, and what follows the name.

    A name counts only beside a separator (``- – | : « ·`` and the like): "Prices rise | World | The Daily"
    becomes "Prices rise | World" for the name "The Daily". Comes back unchanged where no name is found.
    """
    title = title.strip()
    names = tuple(names)
    borders = list(_SEPARATOR.finditer(title[:_TITLE_CAP]))
    for match, following in zip(borders, [*borders[1:], None], strict=False):
        head = title[: match.start()].strip()
        piece = title[match.end() : following.start() if following else None]
        if head and (is_named(piece, names) or _is_exactly(title[match.end() :], names)):
            return title if _is_exactly(head, names) else head
    return _without_leading_name(title, names)


def _is_exactly(text: str, names: Iterable[str]) -> bool:
    return squeeze(text) in set(map(squeeze, names))


def _without_leading_name(title: str, names: tuple[str, ...]) -> str:
    match = _SEPARATOR.search(title[:_TITLE_CAP])
    if match and _is_exactly(title[: match.start()], names) and len(squeeze(title[match.end() :])) >= _LEAST:
        return title[match.end() :].strip()
    return title


def same_headline(one: str, other: str) -> bool:
    """Say whether two texts print one headline, give or take punctuation, a kicker, a site's name or a word.

    True for equal letters and digits; where one is the other with something before or behind a border (dash,
    bar, colon, bracket); where one is the other cut off at "…"; and where nine in ten of at least six words
    agree.
    """
    short, long = sorted((one.strip()[:_TITLE_CAP], other.strip()[:_TITLE_CAP]), key=len)
    a, b = squeeze(short), squeeze(long)
    if a == b:
        return bool(a)
    if len(a) < _LEAST:
        return False
    if b.startswith(a) or b.endswith(a):
        return short.endswith(_CUT_OFF) or a in _parts(long)
    return _share_words(short, long)


def _parts(title: str) -> set[str]:
    """Return what stands before and behind each border of a title, squeezed."""
    borders = list(_BORDER.finditer(title[:_TITLE_CAP]))[:12]
    heads = {squeeze(title[: match.start()]) for match in borders}
    return heads | {squeeze(title[match.end() :]) for match in borders}


def _share_words(one: str, other: str) -> bool:
    a, b = set(_WORD.findall(one.casefold())), set(_WORD.findall(other.casefold()))
    return len(a | b) >= 6 and len(a & b) >= 0.9 * len(a | b)


def find_title(story: Story) -> Found[str | None]:
    """Return the headline without the site's name, or None.

    The headline as printed (a block labelled TITLE, else any block that prints a claimed title) wins, also
    against a claim that words it for searchers. Only the headline of a schema.org NewsArticle is believed
    against a printed one that neither it nor OpenGraph repeats. Without a printed one, the claim that others
    agree with, in the order JSON-LD, OpenGraph, other meta elements, title element.
    """
    names = site_names(story.labelled.page, story.publisher)
    claims = _cut_claims(story, names)
    edited = _edited(claims)
    unsure: Found[str | None] = Found(None)
    for block in _printed(story, claims):
        title = _plain(block.text, names)
        if not title or _is_exactly(title, names):
            continue
        found = _found(title, f"block {block.index}", block.text)
        if agreeing := _agreeing(title, edited, claims):
            return replace(found, value=_as_claimed(title, agreeing))
        if unsure.value is None and not edited and _is_headline(title, claims):
            unsure = found
    if unsure.value is None and claims:
        claim, title = _best(edited or claims)
        return _found(title, claim.source, claim.value)
    return unsure


def _agreeing(title: str, edited: list[tuple[Claim, str]], claims: list[tuple[Claim, str]]) -> list[str]:
    """Return the claims that a printed title agrees with: of the edited ones, or of all where none is."""
    if edited:
        return [claimed for _, claimed in edited if _prints(title, claimed)]
    return [claimed for _, claimed in claims if same_headline(title, claimed)]


def _found(title: str, source: str, raw: str) -> Found[str | None]:
    return Found(title, Evidence(source=source, raw=raw))


def _cut_claims(story: Story, names: tuple[str, ...]) -> list[tuple[Claim, str]]:
    claims = [claim for claim in story.labelled.page.claimed("title") if len(claim.value) <= _TITLE_CAP]
    cut = [(claim, _plain(claim.value, names)) for claim in claims]
    return [(claim, title) for claim, title in cut if squeeze(title) and not _is_exactly(title, names)]


def _plain(title: str, names: tuple[str, ...]) -> str:
    """Return the title without the site's name and without a section behind a bar ("… | Opinion")."""
    title = cut_site_name(title, names)
    borders = list(_BAR.finditer(title[:_TITLE_CAP]))
    if borders:
        head, tail = title[: borders[-1].start()], title[borders[-1].end() :]
        if len(_WORD.findall(head)) >= 4 > len(_WORD.findall(tail)):
            return head.strip()
    return title


def _printed(story: Story, claims: list[tuple[Claim, str]]) -> Iterator[Block]:
    yield from story.labelled.with_role(Role.TITLE)
    keys = {key for _, title in claims for key in _main_parts(title)}
    blocks = (block for block in story.labelled.page.blocks if _LEAST < len(block.text) <= _TITLE_CAP)
    starts = {key[:2] for key in keys}
    likely = (block for block in blocks if squeeze(block.text[:8])[:2] in starts) if keys else ()
    matching = [block for block in likely if squeeze(block.text) in keys]
    yield from sorted(matching, key=lambda block: -len(block.text))


def _main_parts(title: str) -> set[str]:
    """Return the parts of a claimed title that may be the headline: its longer half, not a section."""
    whole = squeeze(title)
    return {key for key in _parts(title) | {whole} if len(key) > _LEAST and 2 * len(key) >= len(whole)}


def _edited(claims: list[tuple[Claim, str]]) -> list[tuple[Claim, str]]:
    """Return, for a page with a NewsArticle, the claims that editors write: its headline and OpenGraph's."""
    if not any("NewsArticle" in claim.source for claim, _ in claims):
        return []
    return [pair for pair in claims if "NewsArticle" in pair[0].source or pair[0].source == "meta:og:title"]


def _prints(title: str, claimed: str) -> bool:
    """Say whether a printed title is the claimed one, which may lack a kicker or have been cut off."""
    key, other = squeeze(title), squeeze(claimed)
    if key == other or (other in _parts(title) and key.endswith(other)):
        return True
    return key.startswith(other) and (claimed.endswith(_CUT_OFF) or len(claimed) >= _CLAIM_LIMIT)


def _is_headline(title: str, claims: list[tuple[Claim, str]]) -> bool:
    """Say whether a printed title that no claim repeats is to be believed all the same."""
    if not claims:
        return True
    key = squeeze(title)
    if any(squeeze(claimed).startswith(key) for _, claimed in claims):
        return True
    return len(key) >= 2 * _LEAST and any(_related(title, claimed) for _, claimed in claims)


def _related(one: str, other: str) -> bool:
    """Say whether two texts share a longer word, or four letters on end in other scripts."""
    long_words = {word for word in _WORD.findall(one.casefold()) if len(word) > 3}
    other = other.casefold()
    if one.isascii():
        return any(word in other for word in long_words)
    return any(word[at : at + 4] in other for word in long_words for at in range(0, len(word), 4))


def _best(claims: list[tuple[Claim, str]]) -> tuple[Claim, str]:
    def order(pair: tuple[Claim, str]) -> tuple[bool, bool, int, int]:
        claim, title = pair
        support = sum(squeeze(other) == squeeze(title) for _, other in claims)
        place = next((at for at, start in enumerate(_PLACES) if claim.source.startswith(start)), len(_PLACES))
        return title.endswith(_CUT_OFF), ".name" in claim.source, -min(support, 2), place

    return min(claims, key=order)


def _as_claimed(title: str, agreeing: list[str]) -> str:
    """Return the printed title without a kicker that no claim has, and in capitals only if all claims are."""
    key = squeeze(title)
    same = [other for other in agreeing if squeeze(other) == key]
    if not same:
        return next((other for other in agreeing if _follows_kicker(other, title)), title)
    return next((other for other in same if title.isupper() and not other.isupper()), title)


def _follows_kicker(claimed: str, title: str) -> bool:
    return len(claimed) < len(title) and squeeze(title).endswith(squeeze(claimed))
