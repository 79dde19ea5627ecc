"""Numbers that the page around a block lends it, whatever the page came from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from math import log
from typing import Final

from newsclean.label.texture import Textures
from newsclean.page import Block, Kind, Page

PAGE_FEATURES: Final = (
    "copies", "place", "place_chars", "blocks", "page_prose", "prose_share", "since_heading", "prose_before",
    "prose_after", "from_title", "title_words", "description_words", "prev_length", "next_length", "prev2_length",
    "next2_length", "window_prose", "window_links", "prev_links", "next_links", "since_prose", "until_prose",
    "menu_before", "menu_after",
)  # fmt: skip

Column = Sequence[float]

#: Distances in blocks are told up to here.
_FAR: Final = 20
#: A text of more words is not compared with the title.
_TITLE_SPACES: Final = 60
_NONE: Final[frozenset[str]] = frozenset()
#: Blocks before and after that count as around.
_WINDOW: Final = 3


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What the page as a whole lends to the features of its blocks.

    Attributes:
        title_at: index of the block that is the headline, or -1.
        title_words, description_words: the words of the title and description claims, lower case.
    """

    title_at: int
    title_words: frozenset[str]
    description_words: frozenset[str]


def words_of(text: str) -> frozenset[str]:
    """Return the lower-case words of a text, with the punctuation that sticks to them."""
    return frozenset(text.lower().split())


def page_columns(page: Page, blocks: Sequence[Block], textures: Textures, facts: PageFacts) -> Iterator[Column]:
    """Yield the values of `PAGE_FEATURES` for these blocks of a page, a column each."""
    count = len(blocks)
    copies = Counter(block.text for block in page.blocks)
    yield [copies[block.text] for block in blocks]
    yield [i / count for i in range(count)]
    yield _shares_before(textures.sizes)
    yield [log(count or 1)] * count
    total = sum(textures.prose)
    yield [log(total or 1)] * count
    yield [sum(map(bool, textures.prose)) / (count or 1)] * count
    yield _since_heading(blocks)
    before = _shares_before(textures.prose)
    yield before
    yield [1.0 - share - own / (total or 1) for share, own in zip(before, textures.prose, strict=True)]
    yield from _fact_columns(blocks, facts)
    yield from _neighbour_columns(textures)
    yield from _menu_columns(page, blocks)


def _shares_before(amounts: Sequence[int]) -> list[float]:
    total = sum(amounts) or 1
    return [(done - own) / total for done, own in zip(accumulate(amounts), amounts, strict=True)]


def _since_heading(blocks: Sequence[Block]) -> list[float]:
    found: list[float] = []
    distance = _FAR
    for block in blocks:
        distance = min(distance + 1, _FAR)
        found.append(distance)
        if block.kind is Kind.HEADING:
            distance = 0
    return found


def _fact_columns(blocks: Sequence[Block], facts: PageFacts) -> Iterator[Column]:
    title_at = facts.title_at
    yield [max(-_FAR, min(_FAR, block.index - title_at)) if title_at >= 0 else -_FAR for block in blocks]
    words = [_words_to_compare(block.text, facts) for block in blocks]
    yield [_overlap(own, facts.title_words) for own in words]
    yield [_overlap(own, facts.description_words) for own in words]


def _words_to_compare(text: str, facts: PageFacts) -> frozenset[str]:
    """Return the words of a text; none where it is too long, or shares none with title and description."""
    if text.count(" ") >= _TITLE_SPACES:
        return _NONE
    words = text.lower().split()
    if facts.title_words.isdisjoint(words) and facts.description_words.isdisjoint(words):
        return _NONE
    return frozenset(words)


def _overlap(words: frozenset[str], others: frozenset[str]) -> float:
    return len(words & others) / len(words) if words and others else 0.0


def _neighbour_columns(textures: Textures) -> Iterator[Column]:
    count = len(textures.sizes)
    lengths = [0.0, 0.0, *textures.columns[0], 0.0, 0.0]
    yield lengths[1 : count + 1]
    yield lengths[3 : count + 3]
    yield lengths[:count]
    yield lengths[4 : count + 4]
    yield window_means([float(size > 0) for size in textures.prose], _WINDOW)
    links = textures.columns[2]
    yield window_means(links, _WINDOW)
    yield from beside(links, 0.0)
    yield distances(textures.prose, _FAR)
    yield distances(textures.prose[::-1], _FAR)[::-1]


def distances(marks: Sequence[float], far: int) -> list[int]:
    """Return for each place how far the last mark before it is, a number other than 0; no more than `far`."""
    found, distance = [], far
    for mark in marks:
        distance = min(distance + 1, far)
        found.append(distance)
        if mark:
            distance = 0
    return found


def beside(values: Sequence[float], edge: float) -> Iterator[Column]:
    """Yield for each place the value before it, then the value after it; `edge` where there is none."""
    count = len(values)
    yield [edge, *values][:count]
    yield [*values[1:], edge][:count]


def window_means(amounts: Sequence[float], reach: int) -> list[float]:
    """Return for each place the mean of the amounts up to `reach` places before and after it."""
    sums = [0.0, *accumulate(amounts)]
    count = len(amounts)
    ends = [(max(0, i - reach), min(count, i + reach + 1)) for i in range(count)]
    return [(sums[end] - sums[start]) / (end - start) for start, end in ends]


def _menu_columns(page: Page, blocks: Sequence[Block]) -> Iterator[Column]:
    """Yield how many blocks that need no judging stand before and after each."""
    at = [-1, *(block.index for block in blocks), len(page.blocks)]
    skipped = [min(_FAR, after - before - 1) for before, after in pairwise(at)]
    yield skipped[:-1]
    yield skipped[1:]
