"""The headline of a flattened page that begins with the document's title."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from newsclean.fields.document_line import most_alike, share_words
from newsclean.fields.found import Story
from newsclean.fields.headline_signs import likely_headline
from newsclean.fields.sites import squeeze
from newsclean.fields.titles import LEAST, TITLE_CAP, is_unspaced, main_parts, related, words_of
from newsclean.page import Block, Role

# Templates hide a headline for searchers, and print below it a kicker of a few words and the headline for readers.
_BELOW = 6
_KICKER_CHARS, _KICKER_WORDS = 45, 6
_LEAST_WORDS, _LEAST_CHARS = 4, 25
# Lines between a headline and the body: deck, byline, date, credits.
_ABOVE_BODY = 12
_FAR_ABOVE, _MOST_COPIES = 20, 4
_JOINED_CHARS = 15
# The share of all lines' likelihood from which a line is taken without the claimed title's words.
_SURE = 0.5
_BROKEN = 3
_SENTENCE_ENDS = (".", ":", ",", ";")
_NO_KICKERS = frozenset({Role.BYLINE, Role.DATE_LINE, Role.CAPTION, Role.CREDIT})
_CREDIT = re.compile(r"\b(?:photo|foto|bild|image|imagen|video)s?(?:\s?:|\sby\b)|©|\bgetty\b", re.I)
_DATE = re.compile(r"\d{1,2}[.:]\d\d|\d{4}")


def text_headline(story: Story, claim: str, key: str) -> tuple[str, Block] | None:
    """Return the headline that a flattened page prints for the title that its document claims, and its line.

    The claimed title counts for the line that prints it, also where the line goes on with a deck or the line above
    it is the kicker that the claim begins with. A line of other words counts where it stands under a kicker right
    below the claimed title, where the page prints it again, or where it surely looks most like a headline; then the
    line that is labelled so and has to do with the title. None where there is none of these.
    """
    alike = next(iter(most_alike(story, claim)), None)
    is_exact = alike is not None and squeeze(alike.text) in main_parts(claim) | {key}
    if alike is None or not is_exact:
        found = _recurring(story, claim) or _broken(story, claim, key) or _likely(story, claim, key)
        return found or _labelled(story, claim) or (None if alike else _worded_otherwise(story, claim))
    lower = _below(alike, claim, key, story)
    if lower is not None:
        return lower.text, lower
    return (claim if _is_under_kicker(alike, key, story.labelled.page.blocks) else alike.text), alike


def _likely(story: Story, claim: str, key: str) -> tuple[str, Block] | None:
    """Return the line that looks most like the headline, where one surely does."""
    likely = likely_headline(story, claim)
    if likely is None or likely.share < _SURE:
        return None
    block = likely.block
    if not _may_be_headline(block) and squeeze(block.text) not in main_parts(claim) | {key}:
        return None
    is_part = _goes_on(block, claim) or _is_under_kicker(block, key, story.labelled.page.blocks)
    return (claim if is_part else block.text), block


def _broken(story: Story, claim: str, key: str) -> tuple[str, Block] | None:
    """Return the claimed title where two or three lines on end print it, as those of a kicker and a headline do."""
    blocks = story.labelled.page.blocks
    for at, block in enumerate(blocks[1:], 1):
        own = squeeze(block.text) if block.text[:1].casefold() == claim[:1].casefold() else ""
        for other in blocks[at + 1 : at + _BROKEN] if own and own != key and key.startswith(own) else ():
            own += squeeze(other.text)
            if own == key:
                return claim, block
    return None


def _labelled(story: Story, claim: str) -> tuple[str, Block] | None:
    body = story.body
    start = body[0].index if body else 0
    near = (block for block in story.blocks(Role.TITLE) if 0 < start - block.index <= _ABOVE_BODY)
    likely = [block for block in near if _may_be_headline(block)]
    like = [block for block in likely if related(block.text, claim) or related(claim, block.text)]
    return next(((block.text, block) for block in like), None)


def _worded_otherwise(story: Story, claim: str) -> tuple[str, Block] | None:
    """Return the single line above the body that may be the headline in other words than the document's title.

    It was taken for the headline, or shares two longer words with the title.
    """
    start = story.body[0].index if story.body else 0
    above = story.labelled.page.blocks[max(1, start - _FAR_ABOVE) : start]
    likely = [block for block in above if _may_be_headline(block)]
    titles = {block.index for block in story.blocks(Role.TITLE) if start - block.index <= _ABOVE_BODY}
    for group in ([b for b in likely if share_words(b.text, claim)], [b for b in likely if b.index in titles]):
        if len(group) == 1:
            return group[0].text, group[0]
    return None


def _recurring(story: Story, claim: str) -> tuple[str, Block] | None:
    """Return the line above the body that has to do with the claimed title and that the page prints again.

    Lists, links for sharing and what comments are headed with repeat a headline as it is printed, however the
    document's title words it. None where there are several such lines.
    """
    start = story.body[0].index if story.body else 0
    blocks = story.labelled.page.blocks
    above = [block for block in blocks[max(1, start - _FAR_ABOVE) : start] if _may_be_headline(block)]
    if not above:
        return None
    copies = Counter(block.text for block in blocks)
    titles = {block.index for block in story.blocks(Role.TITLE)}
    again = [block for block in above if 1 < copies[block.text] <= _MOST_COPIES]
    told = {
        block.text: block
        for block in again
        if related(block.text, claim) or (block.index == start - 1 and block.index in titles)
    }
    return next(iter(told.items())) if len(told) == 1 else None


def _may_be_headline(block: Block) -> bool:
    text = block.text
    long_enough = len(text) >= _LEAST_CHARS and words_of(text) >= _LEAST_WORDS
    if not LEAST <= len(text) <= TITLE_CAP or text.endswith(_SENTENCE_ENDS) or text[0].islower() or text[0] == "(":
        return False
    if _CREDIT.search(text):
        return False
    return long_enough or is_unspaced(text)


def _below(hidden: Block, claim: str, key: str, story: Story) -> Block | None:
    """Return the headline under a kicker right below the line that repeats the document's title."""
    if squeeze(hidden.text) not in main_parts(claim) | {key}:
        return None
    page, labels = story.labelled.page, story.labelled.labels
    for at, block in enumerate(page.blocks[hidden.index + 1 : hidden.index + _BELOW]):
        if labels[block.index].role in _NO_KICKERS:
            return None
        if at and _may_be_headline(block) and related(block.text, claim):
            return block if len(block.text) <= 2 * len(claim) else None
        if not _is_kicker(block):
            return None
    return None


def _is_kicker(block: Block) -> bool:
    text = block.text
    short = len(text) <= _KICKER_CHARS and words_of(text) <= _KICKER_WORDS
    return short and not _DATE.search(text) and not text.endswith(".")


def _goes_on(block: Block, claim: str) -> bool:
    """Say whether a line prints the claimed title and then, with a capital or a mark, something else."""
    text = " ".join(block.text.replace("\u00ad", "").split())
    rest = text[len(claim) :]
    if text[: len(claim)].casefold() != claim.casefold() or len(rest) < _JOINED_CHARS:
        return False
    opening = rest.lstrip()[:1]
    return rest[0] == " " and (opening.isupper() or opening in "\"'“„«|·–—")


def _is_under_kicker(block: Block, key: str, blocks: Sequence[Block]) -> bool:
    """Say whether a line prints the claimed title but its kicker, and the line above it that kicker."""
    own = squeeze(block.text)
    if not own or own == key or not key.endswith(own):
        return False
    return any(squeeze(above) == key.removesuffix(own) for above in _lines_above(block, blocks))


def _lines_above(block: Block, blocks: Sequence[Block]) -> Iterator[str]:
    return (above.text for above in blocks[max(0, block.index - 2) : block.index])
