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
_OUTSIDE: Final = -5
_DEEPEST: Final = 8


def context_columns(sight: Sight, likely: Sequence[float]) -> Iterator[Column]:
    """Yield the values of `MARKUP_CONTEXT` or `PLAIN_CONTEXT` for each block in sight, a column each.

    Args:
        sight: the page as seen.
        likely: how likely each block is story at first look, 0 to 1.
    """
    mass = Mass(sight, likely)
    yield from _in_order(mass)
    if sight.elements is None:
        yield from _in_runs(sight, mass)
    else:
        yield from _in_mains(sight.elements, mass)
        yield from _in_containers(sight.elements, mass)


class Mass:
    """Likelihood times characters, for each block in sight, and their total."""

    __slots__ = ("chars", "likely", "own", "total")

    def __init__(self, sight: Sight, likely: Sequence[float]) -> None:
        self.likely = likely
        self.chars = [min(size, _CAP) for size in sight.sizes]
        self.own = [p * size for p, size in zip(likely, self.chars, strict=True)]
        self.total = sum(self.own) + 1e-6


def _in_order(mass: Mass) -> Iterator[Column]:
    likely, own, total = mass.likely, mass.own, mass.total
    count = len(own)
    padded = [0.0, 0.0, 0.0, *likely, 0.0, 0.0, 0.0]
    yield likely
    for offset in _OFFSETS:
        yield padded[3 + offset : 3 + offset + count]
    sums = [0.0, *accumulate(own)]
    yield [done / total for done in sums[:-1]]
    yield [1.0 - done / total for done in sums[1:]]
    yield [log(total + 1)] * count
    yield [max(own, default=0.0) / total] * count
    chars = [0, *accumulate(mass.chars)]
    for reach in _WINDOWS:
        ends = [(max(0, i - reach), min(count, i + reach + 1)) for i in range(count)]
        yield [
            (sums[end] - sums[start] - own[i]) / max(1, chars[end] - chars[start] - mass.chars[i])
            for i, (start, end) in enumerate(ends)
        ]
        yield [(sums[end] - sums[start]) / total for start, end in ends]
    yield list(accumulate(likely, max, initial=0.0))[:-1]
    yield list(accumulate(reversed(likely), max, initial=0.0))[-2::-1]


def _in_runs(sight: Sight, mass: Mass) -> Iterator[Column]:
    runs = runs_of(sight.blocks)
    own = [sum(mass.own[start:end]) for start, end in runs]
    chars = [sum(mass.chars[start:end]) for start, end in runs]
    run_of = [number for number, (start, end) in enumerate(runs) for _ in range(start, end)]
    yield from _densities(mass, run_of, own, chars)


def _densities(mass: Mass, places: Sequence[int], own: Sequence[float], chars: Sequence[float]) -> Iterator[Column]:
    """Yield how much of the rest of each block's place looks like story, and its place's share of all that does."""
    yield [
        (own[at] - mine) / (chars[at] - size) if chars[at] > size else _ALONE
        for at, mine, size in zip(places, mass.own, mass.chars, strict=True)
    ]
    yield [own[at] / mass.total for at in places]


def _in_containers(elements: Elements, mass: Mass) -> Iterator[Column]:
    own, chars = elements.sums(mass.own), _chars(elements, mass)
    places: Sequence[int] = elements.of_block
    for level in range(_LEVELS):
        if level:
            places = elements.above(places)
        yield from _densities(mass, places, own, chars)
    looks = max(elements.looks, default=0) + 1
    look_own, look_chars = [0.0] * looks, [0.0] * looks
    for number, mine, size in zip(elements.looks, mass.own, mass.chars, strict=True):
        look_own[number] += mine
        look_chars[number] += size
    yield from _densities(mass, elements.looks, look_own, look_chars)


def _chars(elements: Elements, mass: Mass) -> list[float]:
    direct = elements.direct_sums(mass.chars)
    return elements.added_up([own + menu for own, menu in zip(direct, elements.menu_chars, strict=True)])


def _in_mains(elements: Elements, mass: Mass) -> Iterator[Column]:
    own, chars = elements.sums(mass.own), _chars(elements, mass)
    density = [mine / (size or 1) for mine, size in zip(own, chars, strict=True)]
    for main in (
        _deepest(elements, own, _MOST * mass.total),
        _deepest(elements, own, _HALF * mass.total),
        _densest(elements, mass),
    ):
        below, children = _children_of(elements, main)
        places = elements.of_block
        yield [below[at] for at in places]
        yield [_told(own, children[at], mass.total) for at in places]
        yield [_told(density, children[at], 1.0) for at in places]


def _told(amounts: Sequence[float], child: int, total: float) -> float:
    return amounts[child] / total if child else 0.0


def _deepest(elements: Elements, own: Sequence[float], least: float) -> int:
    held = [at for at in range(1, len(own)) if own[at] >= least]
    return max(held, key=elements.depths.__getitem__, default=NOWHERE)


def _densest(elements: Elements, mass: Mass) -> int:
    scores = [0.0] * len(elements.nodes)
    for at, amount in enumerate(elements.direct_sums(mass.own)):
        place = at
        for weight in _DECAY:
            place = elements.parents[place]
            scores[place] += weight * amount
    scores[NOWHERE] = 0.0
    return max(range(len(scores)), key=scores.__getitem__)


def _children_of(elements: Elements, main: int) -> tuple[list[int], list[int]]:
    """Return for each element how far below the main one it is, and the main one's child (or itself) that holds it."""
    count = len(elements.nodes)
    below, children = [_OUTSIDE] * count, [NOWHERE] * count
    if main == NOWHERE:
        return below, children
    below[main], children[main] = 0, main
    for at in range(main + 1, count):
        parent = elements.parents[at]
        if children[parent]:
            below[at] = min(below[parent] + 1, _DEEPEST)
            children[at] = at if parent == main else children[parent]
    return below, children
