"""The headline, without the site's name."""

from __future__ import annotations

from itertools import product
from typing import NamedTuple

from newsclean.article import Evidence
from newsclean.fields.document_line import document_line, headline_of
from newsclean.fields.found import Found, Story, place_of
from newsclean.fields.headline_signs import likely_headline
from newsclean.fields.sites import squeeze
from newsclean.fields.text_title import text_headline
from newsclean.fields.titles import (
    CUT_OFF,
    LEAST,
    TITLE_CAP,
    alike,
    cut_site_name,
    is_exactly,
    main_parts,
    parts,
    plain_title,
    related,
    same_headline,
    tails_of,
    words_of,
)
from newsclean.page import Block, Page, Role

__all__ = ["cut_site_name", "find_title", "same_headline"]

_PLACES = ("json-ld:", "meta:og:title", "meta:parsely", "meta:sailthru", "meta:twitter", "itemprop:", "meta:")
#: Search engines ask for headlines of at most 110 characters, so longer ones get cut without a mark.
_CLAIM_LIMIT = 100
# How far below a heading the headline that readers see may stand, as a line or as a heading.
_BELOW, _FAR_BELOW = 6, 20
# The share of all lines' likelihood from which a line of plain text is the headline, and is so without a warning.
_LIKELY, _PLAINLY = 0.5, 0.8


class _Wording(NamedTuple):
    """One wording of the headline: as a claim has it or a block prints it, without the site's name."""

    title: str
    key: str
    source: str
    raw: str
    level: int = 0


def find_title(story: Story) -> Found[str | None]:
    """Return the headline without the site's name, or None.

    The headline as printed wins, also against a claim that words it for searchers: the heading of level 1, the
    block labelled TITLE, or any block that prints a claimed title. Only where the headline of a schema.org
    NewsArticle and OpenGraph agree on another wording, that one is given, or one of theirs that is printed below.
    Without a printed one it is the headline in JSON-LD, else the claim that another agrees with, in the order
    OpenGraph, other meta elements, title element. A kicker is left off where OpenGraph leaves it off. On a flattened
    page the document's title in one of the first lines counts as a claim; without one, it is the line that looks
    most like a headline, with a warning where that is not plain, and None where others together are likelier.
    """
    page = story.labelled.page
    names = story.sites
    claims = _claimed(story, names)
    edited = _edited(claims)
    if claims and claims[0].source.startswith("block"):
        of_text = _in_text(story, claims[0])
        return Found(of_text.title, Evidence(source=of_text.source, raw=of_text.raw))
    if not claims and _marks_no_heading(page):
        return _likeliest(story)
    printed = _headings(story, claims, names)
    keys = {claim.key for claim in claims}
    if keys and not any(wording.key in keys for wording in printed):
        printed += _reprinted(page, claims, names)
    found = _displayed(page, printed, edited) or _agreed(printed, edited, claims)
    found = found or _unclaimed(printed, edited, claims)
    return Found(found.title, Evidence(source=found.source, raw=found.raw)) if found else Found(None)


def _in_text(story: Story, claim: _Wording) -> _Wording:
    """Return the headline of a flattened page as a line prints it, else as the document's title has it."""
    told = text_headline(story, claim.title, claim.key)
    printed = _wording(told[0], f"block {told[1].index}", story.sites) if told else None
    return printed._replace(raw=told[1].text) if printed and told else claim


def _marks_no_heading(page: Page) -> bool:
    return not any(block.level for block in page.blocks)


def _likeliest(story: Story) -> Found[str | None]:
    """Return the line that looks most like the headline where it is likelier than all others together."""
    likely = likely_headline(story)
    worded = _worded(likely.block, story.sites) if likely and likely.share >= _LIKELY else None
    if likely is None or worded is None:
        return Found(None, warnings=("no line is plainly the headline",) if likely else ())
    warnings = () if likely.share >= _PLAINLY else ("the title is the likeliest line, others are likely too",)
    return Found(worded.title, Evidence(source=worded.source, raw=worded.raw), warnings)


def _wording(text: str, source: str, names: tuple[str, ...], level: int = 0) -> _Wording | None:
    """Return a text as a wording of the headline, None where it is the site's name or nothing."""
    title = plain_title(text, names) if len(text) <= TITLE_CAP else ""
    key = squeeze(title)
    return _Wording(title, key, source, text, level) if key and not is_exactly(title, names) else None


def _worded(block: Block, names: tuple[str, ...]) -> _Wording | None:
    return _wording(block.text, f"block {block.index}", names, block.level)


def _claimed(story: Story, names: tuple[str, ...]) -> list[_Wording]:
    claims = list(story.labelled.page.claimed("title"))
    worded = (_wording(claim.value, claim.source, names) for claim in claims)
    claimed = [wording for wording in worded if wording is not None]
    line = None if claims else document_line(story)
    if line is None:
        return claimed
    title = plain_title(headline_of(line, story), names)
    return [_Wording(title, squeeze(title), f"block {line.index}", line.text)]


def _displayed(page: Page, printed: list[_Wording], edited: list[_Wording]) -> _Wording | None:
    """Return the headline of the article or of OpenGraph that is printed right below a heading worded otherwise.

    Pages that word the heading of level 1 for searchers show readers another headline below it.
    """
    top = next((wording for wording in printed if wording.level == 1), None)
    if top is None or not edited:
        return None
    at = int(top.source.removeprefix("block "))
    others = [claim for claim in edited if top.key not in parts(claim.title)]
    shown = (_shown(block, others, top) for block in page.blocks[at + 1 : at + _FAR_BELOW] if block.text)
    near = (wording for wording in shown if wording and (wording.level or int(wording.source[6:]) < at + _BELOW))
    return next(near, None)


def _shown(block: Block, claims: list[_Wording], top: _Wording) -> _Wording | None:
    """Return the headline that a block shows readers: a claimed one, or in a heading one behind its kicker."""
    key = squeeze(block.text[:TITLE_CAP])
    source = f"block {block.index}"
    if any(key in main_parts(claim.title) for claim in claims) and key not in main_parts(top.title):
        return _Wording(block.text, key, source, block.text, block.level)
    behind = (claim for claim in claims if block.level and len(claim.key) > LEAST and key.endswith(claim.key))
    return next((_Wording(claim.title, claim.key, source, block.text, block.level) for claim in behind), None)


def _headings(story: Story, claims: list[_Wording], names: tuple[str, ...]) -> list[_Wording]:
    """Return what is printed as a headline: blocks labelled TITLE, then headings of level 1."""
    blocks = [*story.blocks(Role.TITLE), *(block for block in story.labelled.page.blocks if block.level == 1)]
    added = _added(claims)
    worded = [_worded(block, names) for block in dict.fromkeys(blocks)]
    lines = {claim.source for claim in claims}
    return [w for w in worded if w is not None and w.key not in added and w.source not in lines]


def _added(claims: list[_Wording]) -> set[str]:
    """Return what the document's title has besides the headline that another claim names: site, section, kicker."""
    whole = [parts(claim.title) for claim in claims if claim.source == "title"]
    keys = {claim.key for claim in claims if claim.source != "title"}
    return {part for pieces in whole if pieces & keys for part in pieces - keys}


def _reprinted(page: Page, claims: list[_Wording], names: tuple[str, ...]) -> list[_Wording]:
    """Return the blocks that print a claimed title whatever they are labelled, the longest first."""
    keys = {key for claim in claims for key in main_parts(claim.title)}
    starts = {key[0] for key in keys}
    likely = (block for block in page.blocks if LEAST < len(block.text) <= TITLE_CAP and _starts(block.text, starts))
    matching = sorted((block for block in likely if squeeze(block.text) in keys), key=lambda block: -len(block.text))
    worded = [_worded(block, names) for block in matching]
    lines = {claim.source for claim in claims}
    return [wording for wording in worded if wording is not None and wording.source not in lines]


def _starts(text: str, starts: set[str]) -> bool:
    """Say whether a text begins with one of these letters, or with a mark that may stand before one."""
    return text[0].casefold() in starts or not text[0].isalnum()


def _edited(claims: list[_Wording]) -> list[_Wording]:
    """Return, for a page with a NewsArticle, the claims that editors write: its headline and OpenGraph's."""
    if not any("NewsArticle" in claim.source for claim in claims):
        return []
    return [claim for claim in claims if "NewsArticle" in claim.source or claim.source == "meta:og:title"]


def _agreed(printed: list[_Wording], edited: list[_Wording], claims: list[_Wording]) -> _Wording | None:
    """Return the printed wording that claims agree with, spelled as they do; None where they agree with none."""
    agreeing = {wording: same for wording in printed if (same := _agreeing(wording, edited, claims))}
    if not agreeing:
        return None
    wording = min(agreeing, key=lambda wording: _distance(wording, agreeing[wording]))
    lone = _lone(printed)
    # A line that repeats the document's title may be a link to the page, a heading that begins so another section.
    minor = wording.level == 0 or _distance(wording, agreeing[wording])[0]
    is_other = lone is not None and lone not in agreeing and not lone.key.endswith(wording.key)
    if minor and lone is not None and lone.level == 1 and is_other and _is_headline(lone, claims):
        return lone
    return _spelled(wording, agreeing[wording], claims)


def _distance(wording: _Wording, same: list[_Wording]) -> tuple[bool, bool]:
    return all(claim.key != wording.key for claim in same), wording.level != 1


def _agreeing(printed: _Wording, edited: list[_Wording], claims: list[_Wording]) -> list[_Wording]:
    """Return the claims that a printed title agrees with: of the edited ones, or of all where none is."""
    if edited:
        return [claim for claim in edited if _prints(printed, claim)]
    return [claim for claim in claims if _is_main(printed, claim) and same_headline(printed.title, claim.title)]


def _is_main(printed: _Wording, claim: _Wording) -> bool:
    """Say whether a printed text is more of a claimed title than a kicker or the site's name."""
    heads = printed.level == 1 and claim.key.startswith(printed.key)
    return heads or 2 * len(printed.key) >= len(claim.key)


def _prints(printed: _Wording, claim: _Wording) -> bool:
    """Say whether a printed title is the claimed one, which may lack a kicker or have been cut off."""
    key, other = printed.key, claim.key
    if key == other or (key.endswith(other) and other in parts(printed.title)):
        return True
    return key.startswith(other) and (claim.title.endswith(CUT_OFF) or len(claim.title) >= _CLAIM_LIMIT)


def _lone(printed: list[_Wording]) -> _Wording | None:
    """Return the only heading of level 1, or the first wording where there are none or several."""
    top = {wording.key: wording for wording in printed if wording.level == 1}
    if len(top) == 1:
        return next(iter(top.values()))
    return printed[0] if printed else None


def _unclaimed(printed: list[_Wording], edited: list[_Wording], claims: list[_Wording]) -> _Wording | None:
    """Return the best of the printed wordings that no claim repeats, and of the claims."""
    lone = _lone(printed)
    if lone is not None and _is_headline(lone, claims) and (not edited or _differ(edited)):
        return lone
    return _best(edited or claims) if claims else None


def _differ(edited: list[_Wording]) -> bool:
    """Say whether the article's headline and OpenGraph's are two wordings, so that neither is the page's own."""
    shared = {claim.title for claim in edited if claim.source == "meta:og:title"}
    article = {claim.title for claim in edited if claim.source != "meta:og:title"}
    return bool(shared and article) and not any(alike(*pair) for pair in product(shared, article))


def _is_headline(printed: _Wording, claims: list[_Wording]) -> bool:
    """Say whether a printed title that no claim repeats is to be believed all the same."""
    if not claims:
        return True
    if any(claim.key.startswith(printed.key) for claim in claims):
        return True
    return len(printed.key) >= 2 * LEAST and any(related(printed.title, claim.title) for claim in claims)


def _best(claims: list[_Wording]) -> _Wording:
    begun = {claim.key for claim in claims} & {key for claim in claims for key in main_parts(claim.title) - {claim.key}}

    def order(claim: _Wording) -> tuple[bool, bool, bool, int, int]:
        support = sum(other.key == claim.key for other in claims)
        place = place_of(claim.source, _PLACES)
        edited = claim.source.startswith("json-ld:") and ".name" not in claim.source
        return claim.title.endswith(CUT_OFF), claim.key not in begun, not edited, -min(support, 2), place

    return min(claims, key=order)


def _spelled(printed: _Wording, agreeing: list[_Wording], claims: list[_Wording]) -> _Wording:
    """Return the printed title without its kicker, with the spaces and small letters that a claim has."""
    same = [claim.title for claim in agreeing if claim.key == printed.key]
    if not same:
        bare = (claim.title for claim in agreeing if _follows_kicker(claim, printed))
        return printed._replace(title=next(bare, printed.title))
    social = (_without_kicker(printed.title, claim) for claim in claims if claim.source == "meta:og:title")
    shouted, words = printed.title.isupper(), words_of(printed.title)
    better = (title for title in same if (shouted and not title.isupper()) or words_of(title) > words)
    return printed._replace(title=next(filter(None, social), None) or next(better, printed.title))


def _follows_kicker(claim: _Wording, printed: _Wording) -> bool:
    return len(claim.title) < len(printed.title) and printed.key.endswith(claim.key)


def _without_kicker(title: str, social: _Wording) -> str:
    """Return a title without the words before a dash or colon where OpenGraph has none there, or others; else ""."""
    if squeeze(title) in parts(social.title) | {social.key}:
        return ""
    return next((tail for tail in tails_of(title) if _is_after_kicker(tail, title, social)), "")


def _is_after_kicker(tail: str, title: str, social: _Wording) -> bool:
    if squeeze(tail) not in parts(social.title) | {social.key}:
        return False
    # What has words in common before the dash is one headline in two wordings.
    return not related(title[: -len(tail)], social.title.removesuffix(tail))
