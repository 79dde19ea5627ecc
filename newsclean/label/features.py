"""Numbers that tell story from boilerplate, for each block; all but those of the mark-up exist for any text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import log
from typing import Final

from newsclean.label.texture import TEXTURE_FEATURES, Texture, texture_row
from newsclean.label.tokens import Names
from newsclean.label.tree_features import TREE_FEATURES, tree_rows
from newsclean.page import Block, Kind, Page

#: Distances in blocks are told up to here.
_FAR: Final = 20

PAGE_FEATURES: Final = (
    *TEXTURE_FEATURES,
    "copies", "place", "place_chars", "blocks", "page_prose", "gap", "gap_after", "indent", "lines", "prev_length",
    "next_length", "prev2_length", "next2_length", "prev_links", "next_links", "prev_ends", "next_ends",
    "prose_before", "prose_after", "since_prose", "until_prose", "window_prose", "window_links", "since_heading",
    "heading_links", "after_title", "from_title", "title_words", "description_words", "same_gap_run", "run_prose",
)  # fmt: skip
ALL_FEATURES: Final = PAGE_FEATURES + TREE_FEATURES


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


def features(page: Page, facts: PageFacts, names: Names) -> list[list[float]]:
    """Return one row a block: `ALL_FEATURES` where the page has mark-up, else `PAGE_FEATURES`.

    Args:
        page: the page.
        facts: what the page as a whole lends to its blocks.
        names: what the names in its mark-up say.
    """
    if not page.blocks:
        return []
    textures = [Texture(block) for block in page.blocks]
    rows = _page_rows(page.blocks, textures, facts)
    if page.blocks[0].node is not None:
        for row, more in zip(rows, tree_rows(page.blocks, textures, names), strict=True):
            row.extend(more)
    return rows


def _page_rows(blocks: Sequence[Block], textures: Sequence[Texture], facts: PageFacts) -> list[list[float]]:
    count = len(blocks)
    copies = Counter(block.text for block in blocks)
    prose = [t.chars if t.prose else 0 for t in textures]
    total_prose = sum(prose) or 1
    total_chars = sum(t.chars for t in textures)
    until = _distances(prose[::-1])[::-1]
    since = _distances(prose)
    lengths = [0.0, 0.0, *(t.length for t in textures), 0.0, 0.0]
    links = [0.0, 0.0, *(t.link_share for t in textures), 0.0, 0.0]
    ends = [0.0, *(float(t.ends_hard) for t in textures), 0.0]
    page_prose = log(total_prose)
    runs, run_prose = _gap_runs(blocks, prose)
    rows = []
    done_prose = done_chars = 0
    heading_at, heading_links = -1, 0.0
    for i, (block, t) in enumerate(zip(blocks, textures, strict=True)):
        row = texture_row(block, t)
        window = prose[max(0, i - 3) : i + 4]
        title_words = words_of(t.text) if t.words < 60 else frozenset()
        row += (
            copies[block.text],
            i / count,
            done_chars / total_chars,
            log(count),
            page_prose,
            block.gap,
            blocks[i + 1].gap if i + 1 < count else 9,
            block.indent,
            block.lines,
            lengths[i + 1],
            lengths[i + 3],
            lengths[i],
            lengths[i + 4],
            links[i + 1],
            links[i + 3],
            ends[i],
            ends[i + 2],
            done_prose / total_prose,
            (total_prose - done_prose - prose[i]) / total_prose,
            since[i],
            until[i],
            sum(map(bool, window)) / len(window),
            sum(links[max(0, i - 1) : i + 6]) / 7,
            min(i - heading_at, _FAR) if heading_at >= 0 else _FAR,
            heading_links,
            facts.title_at >= 0 and i > facts.title_at,
            max(-_FAR, min(_FAR, i - facts.title_at)) if facts.title_at >= 0 else -_FAR,
            _overlap(title_words, facts.title_words),
            _overlap(title_words, facts.description_words),
            runs[i],
            run_prose[i],
        )
        rows.append(row)
        done_prose += prose[i]
        done_chars += t.chars
        if block.kind is Kind.HEADING:
            heading_at, heading_links = i, t.link_share
    return rows


def _overlap(words: frozenset[str], others: frozenset[str]) -> float:
    return len(words & others) / len(words) if words and others else 0.0


def _distances(prose: Sequence[int]) -> list[int]:
    """Return for each place how far the last prose before it is, at most `_FAR`."""
    found, distance = [], _FAR
    for amount in prose:
        distance = min(distance + 1, _FAR)
        found.append(distance)
        if amount:
            distance = 0
    return found


def _gap_runs(blocks: Sequence[Block], prose: Sequence[int]) -> tuple[list[int], list[float]]:
    """Return for each block the size of its run of blocks without empty lines between, and the prose share of it."""
    starts = [i for i, block in enumerate(blocks) if i == 0 or block.gap]
    sizes: list[int] = []
    shares: list[float] = []
    for start, end in zip(starts, [*starts[1:], len(blocks)], strict=True):
        size = end - start
        share = sum(map(bool, prose[start:end])) / size
        sizes += [min(size, 50)] * size
        shares += [share] * size
    return sizes, shares
