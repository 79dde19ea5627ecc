"""Numbers that tell story from boilerplate, for each block of a page; all of them also exist for flattened text.

Where the input had no mark-up, what mark-up would tell is 0, so that one function serves every page.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import log
from typing import Final, NamedTuple

from newsclean.label.tokens import GROUPS, Names
from newsclean.page import Block, Kind, Node, Page

_KINDS: Final = {kind: number for number, kind in enumerate(Kind)}
_TERMINAL: Final = tuple('.!?…。！？।؟۔।៖"”»“」』)’')
_HARD_TERMINAL: Final = tuple(".!?…。！？।؟۔")
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")
_YEAR_OR_TIME = re.compile(r"\b(?:19|20)\d\d\b|\d{1,2}[:.]\d\d\b|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}")
_CREDIT = re.compile(r"[©@®]|https?://|www\.|\.com\b", re.I)
_QUOTES = re.compile('["“„«「]')
_SEPARATORS = re.compile(r"[|•·»›>/]")
#: A Chinese, Japanese, Korean or Thai character says about as much as this many Latin ones.
_WIDE_FACTOR: Final = 2.5
#: From this many characters on, text with few links counts as prose.
_PROSE_CHARS: Final = 80
_PROSE_LINKS: Final = 0.35
#: Characters of a block that are looked at for its texture, and for marks that stand near the beginning.
_CAP: Final = 400
_START: Final = 100
_FAR: Final = 20

PAGE_FEATURES: Final = (
    "length", "words", "link_share", "links", "strong_share", "ends_hard", "ends_soft", "ends_colon", "commas",
    "starts_lower", "starts_other", "small_share", "digit_share", "year_or_time", "credit_marks", "separators",
    "quote_marks", "kind", "level", "copies", "place", "place_chars", "blocks", "page_prose", "gap", "gap_after",
    "indent", "lines", "prev_length", "next_length", "prev2_length", "next2_length", "prev_links", "next_links",
    "prev_ends", "next_ends", "prose_before", "prose_after", "since_prose", "until_prose", "window_prose",
    "window_links", "since_heading", "heading_links", "after_title", "from_title", "title_words",
    "description_words", "same_gap_run", "run_prose",
)  # fmt: skip
TREE_FEATURES: Final = (
    "depth", "parent_share", "grand_share", "great_share", "parent_blocks", "parent_prose", "same_parent_prev",
    "same_parent_next", "same_look_prev", "same_look_next", "hidden", "tag_p", "best_parent", "look_share",
    *(f"near_{group}" for group in GROUPS),
    *(f"over_{group}" for group in GROUPS),
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


class _Texture:
    """The look of one block's text."""

    __slots__ = ("chars", "ends_hard", "length", "link_share", "prose", "text", "words")

    def __init__(self, block: Block) -> None:
        text = block.text
        size = len(text)
        if not text.isascii():
            wide = len(_WIDE.findall(text[:_START]))
            if wide * 4 > min(size, _START):
                size = int(size * _WIDE_FACTOR)
        self.text = text[:_CAP]
        self.chars = size
        self.length = log(size + 1)
        self.words = text.count(" ") + 1
        self.link_share = block.link_chars / len(text)
        self.ends_hard = text.endswith(_HARD_TERMINAL) or (text[-2:-1] in ".!?。" and text.endswith(_TERMINAL))
        self.prose = (
            size >= _PROSE_CHARS and self.link_share < _PROSE_LINKS and block.kind not in (Kind.HEADING, Kind.CAPTION)
        )


def features(page: Page, facts: PageFacts, names: Names) -> list[list[float]]:
    """Return one row a block: `ALL_FEATURES` where the page has mark-up, else `PAGE_FEATURES`.

    Args:
        page: the page.
        facts: what the page as a whole lends to its blocks.
        names: what the names in its mark-up say.
    """
    if not page.blocks:
        return []
    textures = [_Texture(block) for block in page.blocks]
    rows = _page_rows(page.blocks, textures, facts)
    if page.blocks[0].node is not None:
        for row, more in zip(rows, _tree_rows(page.blocks, textures, names), strict=True):
            row.extend(more)
    return rows


def _own(block: Block, t: _Texture) -> list[float]:
    text = t.text
    first = text[0]
    size = len(text)
    start = text[:_START]
    letters = [word[0] for word in text.split()]
    return [
        t.length,
        t.words,
        t.link_share,
        block.links,
        block.strong_chars / len(block.text),
        t.ends_hard,
        text.endswith(_TERMINAL),
        text.endswith((":", "：")),
        (text.count(",") + (0 if text.isascii() else text.count("，") + text.count("、"))) / size,
        first.islower(),
        not first.isalpha(),
        sum(map(str.islower, letters)) / len(letters),
        sum(map(start.count, "0123456789")) / len(start),
        _YEAR_OR_TIME.search(start) is not None,
        _CREDIT.search(start) is not None,
        len(_SEPARATORS.findall(start)) / len(start) if t.words < 40 else 0.0,
        len(_QUOTES.findall(start)),
        _KINDS[block.kind],
        block.level,
    ]


def _page_rows(blocks: Sequence[Block], textures: Sequence[_Texture], facts: PageFacts) -> list[list[float]]:
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
        row = _own(block, t)
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


class _Spot(NamedTuple):
    """What is known of one element: groups named on it or up to two above, groups anywhere above, its depth."""

    own: int
    near: int
    over: int
    depth: int
    hidden: bool


_ROOT: Final = _Spot(0, 0, 0, -1, False)


def _spots(blocks: Sequence[Block], names: Names) -> dict[int, _Spot]:
    spots: dict[int, _Spot] = {id(None): _ROOT}
    for block in blocks:
        path: list[Node] = []
        node = block.node
        while node is not None and id(node) not in spots:
            path.append(node)
            node = node.parent
        for new in reversed(path):
            spots[id(new)] = _spot(new, names, spots)
    return spots


def _spot(node: Node, names: Names, spots: dict[int, _Spot]) -> _Spot:
    parent = node.parent
    above = spots[id(parent)]
    higher = spots[id(parent.parent)].own if parent else 0
    own = names.mask(node)
    return _Spot(own, own | above.own | higher, own | above.over, above.depth + 1, node.hidden or above.hidden)


@lru_cache(maxsize=4096)
def _bits_of(mask: int) -> tuple[int, ...]:
    return tuple(mask >> bit & 1 for bit in range(len(GROUPS)))


def _family(node: Node | None) -> tuple[int, int, int]:
    """Return the identities of the element's parent, its parent and the next, the last repeated at the root."""
    assert node is not None  # all blocks of a page with mark-up have one
    parent = node.parent or node
    grand = parent.parent or parent
    return id(parent), id(grand), id(grand.parent or grand)


def _tree_rows(blocks: Sequence[Block], textures: Sequence[_Texture], names: Names) -> Iterator[list[float]]:
    spots = _spots(blocks, names)
    families = [_family(block.node) for block in blocks]
    prose = [t.chars if t.prose else 0 for t in textures]
    total = sum(prose) or 1
    shares: tuple[Counter[int], ...] = (Counter(), Counter(), Counter())
    looks: Counter[tuple[str, tuple[str, ...]]] = Counter()
    look = [(node.tag, node.classes) if (node := block.node) else ("", ()) for block in blocks]
    for family, its_look, amount in zip(families, look, prose, strict=True):
        if amount:
            looks[its_look] += amount
            for share, ancestor in zip(shares, family, strict=True):
                share[ancestor] += amount
    members = Counter(parent for parent, _, _ in families)
    best = max(shares[0].values(), default=0) or 1
    last = len(blocks) - 1
    for i, block in enumerate(blocks):
        spot = spots[id(block.node)]
        parent, grand, great = families[i]
        its_look = look[i]
        held = shares[0][parent]
        yield [
            spot.depth,
            held / total,
            shares[1][grand] / total,
            shares[2][great] / total,
            members[parent],
            log(held + 1),
            i > 0 and families[i - 1][0] == parent,
            i < last and families[i + 1][0] == parent,
            i > 0 and look[i - 1] == its_look,
            i < last and look[i + 1] == its_look,
            spot.hidden,
            its_look[0] == "p",
            held / best,
            looks[its_look] / total,
            *_bits_of(spot.near),
            *_bits_of(spot.over),
        ]
