"""Numbers that tell story from boilerplate, for each block of a page; all of them also exist for flattened text.

Where the input had no mark-up, what mark-up would tell is 0, so that one function serves every page.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import log
from typing import Final

from newsclean.label.tokens import GROUPS, own_mask
from newsclean.page import Block, Kind, Node, Page

_KINDS: Final = {kind: number for number, kind in enumerate(Kind)}
_TERMINAL: Final = tuple('.!?…。！？।؟۔।៖"”»“」』)’')
_HARD_TERMINAL: Final = tuple(".!?…。！？।؟۔")
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")
_YEAR_OR_TIME = re.compile(r"\b(?:19|20)\d\d\b|\d{1,2}[:.]\d\d\b|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}")
_CREDIT = re.compile(r"[©@®]|https?://|www\.|\.com\b", re.I)
_SEPARATORS = re.compile(r"[|•·»›>/]")
_WORD = re.compile(r"\w+")
#: A Chinese, Japanese, Korean or Thai character says about as much as this many Latin ones.
_WIDE_FACTOR: Final = 2.5
#: From this many characters on, text with few links counts as prose.
_PROSE_CHARS: Final = 80
_PROSE_LINKS: Final = 0.35
#: Characters of a block that are looked at for its texture.
_CAP: Final = 600
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
    *(f"own_{group}" for group in GROUPS),
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
    """Return the lower-case words of a text."""
    return frozenset(_WORD.findall(text.lower()))


class _Texture:
    """The look of one block's text."""

    __slots__ = ("chars", "ends_hard", "length", "link_share", "prose", "text", "words")

    def __init__(self, block: Block) -> None:
        text = block.text
        size = len(text)
        if not text.isascii():
            wide = len(_WIDE.findall(text[:_CAP]))
            if wide * 4 > min(size, _CAP):
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


def features(page: Page, facts: PageFacts) -> list[list[float]]:
    """Return one row a block: `ALL_FEATURES` where the page has mark-up, else `PAGE_FEATURES`."""
    if not page.blocks:
        return []
    textures = [_Texture(block) for block in page.blocks]
    rows = _page_rows(page.blocks, textures, facts)
    if page.blocks[0].node is not None:
        for row, more in zip(rows, _tree_rows(page.blocks, textures), strict=True):
            row.extend(more)
    return rows


def _own(block: Block, t: _Texture) -> list[float]:
    text = t.text
    first = text[0]
    size = len(text)
    letters = [word[0] for word in text.split()]
    small = sum(map(str.islower, letters))
    return [
        t.length,
        t.words,
        t.link_share,
        block.links,
        block.strong_chars / len(block.text),
        t.ends_hard,
        text.endswith(_TERMINAL),
        text.endswith((":", "：")),
        (text.count(",") + text.count("，") + text.count("、")) / size,
        first.islower(),
        not first.isalpha(),
        small / len(letters),
        sum(map(text.count, "0123456789")) / size,
        _YEAR_OR_TIME.search(text) is not None,
        _CREDIT.search(text) is not None,
        len(_SEPARATORS.findall(text)) / size if t.words < 40 else 0.0,
        text.count('"') + text.count("“") + text.count("„") + text.count("«") + text.count("「"),
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


class _Spot:
    """What is known of one element: groups named on it, on it and two above, and anywhere above; its depth."""

    __slots__ = ("depth", "hidden", "near", "over", "own")

    def __init__(self, own: int, above: _Spot | None, *, higher: int, hidden: bool) -> None:
        self.own: int = own
        self.near: int = own | (above.own if above else 0) | higher
        self.over: int = own | (above.over if above else 0)
        self.depth: int = above.depth + 1 if above else 0
        self.hidden: bool = hidden or (above.hidden if above else False)


def _spots(blocks: Sequence[Block]) -> dict[int, _Spot]:
    spots: dict[int, _Spot] = {}
    for block in blocks:
        path = []
        node = block.node
        while node is not None and id(node) not in spots:
            path.append(node)
            node = node.parent
        for node in reversed(path):
            above = spots[id(node.parent)] if node.parent else None
            grand = node.parent.parent if node.parent else None
            higher = spots[id(grand)].own if grand else 0
            spots[id(node)] = _Spot(own_mask(node), above, higher=higher, hidden=node.hidden)
    return spots


def _ancestor(node: Node | None, steps: int) -> int:
    for _ in range(steps):
        if node is None or node.parent is None:
            break
        node = node.parent
    return id(node)


_BITS: Final = tuple(range(len(GROUPS)))
_EXPANDED: Final = 3


def _tree_rows(blocks: Sequence[Block], textures: Sequence[_Texture]) -> list[list[float]]:
    spots = _spots(blocks)
    families = [tuple(_ancestor(block.node, steps) for steps in (1, 2, 3)) for block in blocks]
    prose = [t.chars if t.prose else 0 for t in textures]
    total = sum(prose) or 1
    shares: tuple[Counter[int], ...] = (Counter(), Counter(), Counter())
    members: Counter[int] = Counter()
    looks: Counter[tuple[str, tuple[str, ...]]] = Counter()
    for block, family, amount in zip(blocks, families, prose, strict=True):
        members[family[0]] += 1
        if amount and block.node:
            looks[block.node.tag, block.node.classes] += amount
            for share, ancestor in zip(shares, family, strict=True):
                share[ancestor] += amount
    best = max(shares[0].values(), default=0) or 1
    rows: list[list[float]] = []
    before: Block | None = None
    for i, block in enumerate(blocks):
        node = block.node
        assert node is not None
        spot = spots[id(node)]
        after = blocks[i + 1] if i + 1 < len(blocks) else None
        parent, grand, great = families[i]
        row: list[float] = [
            spot.depth,
            shares[0][parent] / total,
            shares[1][grand] / total,
            shares[2][great] / total,
            members[parent],
            log(shares[0][parent] + 1),
            i > 0 and families[i - 1][0] == parent,
            after is not None and families[i + 1][0] == parent,
            before is not None and _same_look(before.node, node),
            after is not None and _same_look(after.node, node),
            spot.hidden,
            node.tag == "p",
            shares[0][parent] / best,
            looks[node.tag, node.classes] / total,
        ]
        for mask in (spot.own, spot.near, spot.over):
            row += [mask >> bit & 1 for bit in _BITS]
        rows.append(row)
        before = block
    return rows


def _same_look(one: Node | None, other: Node) -> bool:
    return one is not None and one.tag == other.tag and one.classes == other.classes
