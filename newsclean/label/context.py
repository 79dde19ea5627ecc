"""What a first look at all blocks of a page says about each of them: its neighbours, its containers.

A block's own features cannot tell a paragraph of the story from one of another story beside it. The likelihoods that
a first, small model gives to all blocks can: here they are summed over neighbours, over containers, and over the
element that holds most of what looks like story.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate
from math import log
from typing import Final

from newsclean.label.elements import NOWHERE, Elements
from newsclean.label.features import Sight
from newsclean.label.page_features import Column
from newsclean.label.text_features import runs_of

_OFFSETS: Final = (-3, -2, -1, 1, 2, 3)
_WINDOWS: Final = (3, 8)
_MAINS: Final = ("most", "half", "dense")
_LEVELS: Final = 4
_ORDER: Final = (
    "likely", *(f"likely{offset:+}" for offset in _OFFSETS), "story_before", "story_after", "story", "largest",
    *(f"{what}_{reach}" for reach in _WINDOWS for what in ("around", "near")), "best_before", "best_after",
)  # fmt: skip
MARKUP_CONTEXT: Final = (
    *_ORDER,
    *(f"{main}_{what}" for main in _MAINS for what in ("below", "share", "density")),
    *(f"{what}{level}" for level in range(_LEVELS) for what in ("density", "share")),
    "look_density", "look_story",
)  # fmt: skip
PLAIN_CONTEXT: Final = (*_ORDER, "run_density", "run_story")

#: A block counts with no more characters than this, so that one long text does not outweigh a page.
_CAP: Final = 1000
#: Shares of the story's mass that the main element must hold.
_MOST: Final = 0.85
_HALF: Final = 0.5
#: What a paragraph counts for its parent, its grandparent and the next, as in Arc90's Readability.
_DECAY: Final = (1.0, 0.6, 0.36)
#: Told where there is nothing else in a container, and for what is outside of the main element.
_ALONE: Final = -1.0
_OUTSIDE: Final = -5.0
_DEEPEST: Final = 8.0


def context_columns(sight: Sight, likely: Sequence[float], asked: Sequence[int] | None = None) -> Iterator[Column]:
    """Yield the values of `MARKUP_CONTEXT` or `PLAIN_CONTEXT` for blocks in sight, a column each.

    Args:
        sight: the page as seen.
        likely: how likely each block is story at first look, 0 to 1.
        asked: places in sight of the blocks that are asked about, in order; None for all.
    """
    mass = Mass(sight, likely, range(len(likely)) if asked is None else asked)
    yield from _in_order(mass)
    if sight.elements is None:
        yield from _in_runs(sight, mass)
    else:
        held = _Held(sight.elements, mass)
        yield from _in_mains(sight.elements, mass, held)
        yield from _in_containers(sight.elements, mass, held)


class Mass:
    """Likelihood times characters, for each block in sight, and their total; and which blocks are asked about."""

    __slots__ = ("asked", "chars", "likely", "own", "total")

    def __init__(self, sight: Sight, likely: Sequence[float], asked: Sequence[int]) -> None:
        self.asked = asked
        self.likely = likely
        self.chars = [min(size, _CAP) for size in sight.sizes]
        self.own = [p * size for p, size in zip(likely, self.chars, strict=True)]
        self.total = sum(self.own) + 1e-6


class _Held:
    """What the elements of a page hold.

    Attributes:
        direct: for each the mass of the blocks whose innermost element it is.
        own: the mass of all blocks inside it.
        chars: the characters of all blocks inside it, menu lines among them.
    """

    __slots__ = ("chars", "direct", "own")

    def __init__(self, elements: Elements, mass: Mass) -> None:
        self.direct = elements.direct_sums(mass.own)
        self.own = elements.added_up(self.direct)
        chars = elements.direct_sums(mass.chars)
        self.chars = elements.added_up([own + menu for own, menu in zip(chars, elements.menu_chars, strict=True)])


def _in_order(mass: Mass) -> Iterator[Column]:
    likely, own, total, asked = mass.likely, mass.own, mass.total, mass.asked
    padded = [0.0, 0.0, 0.0, *likely, 0.0, 0.0, 0.0]
    for offset in (0, *_OFFSETS):
        yield [padded[3 + offset + at] for at in asked]
    sums = [0.0, *accumulate(own)]
    yield [sums[at] / total for at in asked]
    yield [1.0 - sums[at + 1] / total for at in asked]
    yield [log(total + 1)] * len(asked)
    yield [max(own, default=0.0) / total] * len(asked)
    chars = [0, *accumulate(mass.chars)]
    for reach in _WINDOWS:
        ends = [(at, max(0, at - reach), min(len(own), at + reach + 1)) for at in asked]
        yield [
            (sums[end] - sums[start] - own[at]) / max(1, chars[end] - chars[start] - mass.chars[at])
            for at, start, end in ends
        ]
        yield [(sums[end] - sums[start]) / total for _, start, end in ends]
    best = list(accumulate(likely, max, initial=0.0))
    yield [best[at] for at in asked]
    best = list(accumulate(reversed(likely), max, initial=0.0))[::-1]
    yield [best[at + 1] for at in asked]


def _in_runs(sight: Sight, mass: Mass) -> Iterator[Column]:
    runs = runs_of(sight.blocks)
    own = [sum(mass.own[start:end]) for start, end in runs]
    chars = [sum(mass.chars[start:end]) for start, end in runs]
    run_of = [number for number, (start, end) in enumerate(runs) for _ in range(start, end)]
    yield from _densities(mass, [run_of[at] for at in mass.asked], own, chars)


def _densities(mass: Mass, places: Sequence[int], own: Sequence[float], chars: Sequence[float]) -> Iterator[Column]:
    """Yield how much of the rest of each block's place looks like story, and its place's share of all that does."""
    mine, sizes = mass.own, mass.chars
    yield [
        (own[place] - mine[at]) / (chars[place] - sizes[at]) if chars[place] > sizes[at] else _ALONE
        for place, at in zip(places, mass.asked, strict=True)
    ]
    yield [own[place] / mass.total for place in places]


def _in_containers(elements: Elements, mass: Mass, held: _Held) -> Iterator[Column]:
    places: Sequence[int] = [elements.of_block[at] for at in mass.asked]
    for level in range(_LEVELS):
        if level:
            places = elements.above(places)
        yield from _densities(mass, places, held.own, held.chars)
    looks = max(elements.looks, default=0) + 1
    look_own, look_chars = [0.0] * looks, [0.0] * looks
    for number, mine, size in zip(elements.looks, mass.own, mass.chars, strict=True):
        look_own[number] += mine
        look_chars[number] += size
    yield from _densities(mass, [elements.looks[at] for at in mass.asked], look_own, look_chars)


def _in_mains(elements: Elements, mass: Mass, held: _Held) -> Iterator[Column]:
    own = held.own
    density = [mine / (size or 1) for mine, size in zip(own, held.chars, strict=True)]
    places = [elements.of_block[at] for at in mass.asked]
    for main in (
        _deepest(elements, own, _MOST * mass.total),
        _deepest(elements, own, _HALF * mass.total),
        _densest(elements, held.direct),
    ):
        below, children = _children_of(elements, main)
        yield [below[at] for at in places]
        yield [_told(own, children[at], mass.total) for at in places]
        yield [_told(density, children[at], 1.0) for at in places]


def _told(amounts: Sequence[float], child: int, total: float) -> float:
    return amounts[child] / total if child else 0.0


def _deepest(elements: Elements, own: Sequence[float], least: float) -> int:
    held = [at for at in range(1, len(own)) if own[at] >= least]
    return max(held, key=elements.depths.__getitem__, default=NOWHERE)


def _densest(elements: Elements, direct: Sequence[float]) -> int:
    parents = elements.parents
    scores = [0.0] * len(parents)
    for at, amount in enumerate(direct):
        if amount:
            place = at
            for weight in _DECAY:
                place = parents[place]
                scores[place] += weight * amount
    scores[NOWHERE] = 0.0
    return max(range(len(scores)), key=scores.__getitem__)


def _children_of(elements: Elements, main: int) -> tuple[list[float], list[int]]:
    """Return for each element how far below the main one it is, and the main one's child (or itself) that holds it."""
    count = len(elements.nodes)
    below, children = [_OUTSIDE] * count, [NOWHERE] * count
    if main == NOWHERE:
        return below, children
    below[main], children[main] = 0.0, main
    parents = elements.parents
    for at in range(main + 1, count):
        parent = parents[at]
        if children[parent]:
            below[at] = min(below[parent] + 1.0, _DEEPEST)
            children[at] = at if parent == main else children[parent]
    return below, children
