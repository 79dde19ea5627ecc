"""Numbers that the mark-up around a block lends it: its containers' shares of the page's prose, its depth."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from math import log
from typing import Final

from newsclean.label.elements import Elements
from newsclean.label.page_features import Column
from newsclean.label.texture import Textures

TREE_FEATURES: Final = (
    "depth", "hidden", "parent_share", "grand_share", "great_share", "parent_blocks", "parent_prose", "look_share",
    "same_parent_prev", "same_parent_next", "same_look_prev", "same_look_next",
)  # fmt: skip


def tree_columns(elements: Elements, textures: Textures) -> Iterator[Column]:
    """Yield the values of `TREE_FEATURES` for each block of a page that has mark-up, a column each.

    The prose of a container is counted up to the same distance: a parent's is that of the blocks one level below it.
    """
    total = sum(textures.prose) or 1
    places = elements.of_block
    yield [elements.depths[at] for at in places]
    yield [elements.hidden[at] for at in places]
    amounts = elements.direct_sums(textures.prose)
    members = elements.direct_sums([1] * len(places))
    above = places
    for level in range(3):
        amounts = _handed_up(elements, amounts)
        above = elements.above(above)
        if level == 0:
            held, parents = amounts, above
            members = _handed_up(elements, members)
        yield [amounts[at] / total for at in above]
    yield [members[at] for at in parents]
    yield [log(held[at] + 1) for at in parents]
    looks: Counter[int] = Counter()
    for number, amount in zip(elements.looks, textures.prose, strict=True):
        looks[number] += amount
    yield [looks[number] / total for number in elements.looks]
    for numbers in (parents, elements.looks):
        same = [a == b for a, b in pairwise(numbers)]
        yield [False, *same]
        yield [*same, False]


def _handed_up(elements: Elements, amounts: list[float]) -> list[float]:
    """Return for each element what its children had; an outermost element keeps its own too."""
    found = [0.0] * len(amounts)
    for at in range(1, len(amounts)):
        found[elements.parents[at] or at] += amounts[at]
    return found
