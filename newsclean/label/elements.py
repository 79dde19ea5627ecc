"""The elements around the blocks of a page as parallel lists, so that sums over containers cost one pass."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from newsclean.page import Block, Node, StartTag

#: Stands for what is above the root, and for the surroundings of a block without any.
NOWHERE: Final = 0

_Look = tuple[str, tuple[str, ...], tuple[str, ...]]


def _look_of(start: StartTag, around: StartTag | None) -> _Look:
    return start.tag, start.classes, around.classes if around else ()


def _looks_of(nodes: Iterable[Node | None]) -> list[int]:
    numbers: dict[_Look | None, int] = {None: 0}
    known: dict[tuple[StartTag, StartTag | None], int] = {}
    looks = []
    for node in nodes:
        if node is None:
            looks.append(numbers[None])
            continue
        pair = node.start, node.parent.start if node.parent else None
        number = known.get(pair)
        if number is None:
            number = known[pair] = numbers.setdefault(_look_of(*pair), len(numbers))
        looks.append(number)
    return looks


def _known(node: Node | None, places: dict[int, int]) -> int:
    """Return the place of the innermost element at or above this one that has one."""
    while id(node) not in places:
        assert node is not None  # whose place is NOWHERE
        node = node.parent
    return places[id(node)]


class Elements:
    """The elements around a sequence of blocks, parents before their children; `NOWHERE` is the first.

    Attributes:
        nodes: the elements; None for `NOWHERE`.
        parents: index of each one's parent.
        depths: how many elements are above each.
        hidden: whether it, or one above it, is not shown to readers.
        of_block: for each block the index of the innermost element around it.
        looks: for each block a number that those of the same tag, class, and parent's class share.
        menu_chars: for each element the characters of the menu lines of which it is the innermost element here.
    """

    __slots__ = ("depths", "hidden", "looks", "menu_chars", "nodes", "of_block", "parents")

    def __init__(self, blocks: Sequence[Block], menu_lines: Iterable[Block] = ()) -> None:
        self.nodes: list[Node | None] = [None]
        self.parents: list[int] = [NOWHERE]
        self.depths: list[int] = [-1]
        self.hidden: list[bool] = [False]
        places = {id(None): NOWHERE}
        self.of_block = [places.get(id(block.node)) or self._place(block.node, places) for block in blocks]
        looks = _looks_of(self.nodes)
        self.looks = [looks[at] for at in self.of_block]
        self.menu_chars = [0] * len(self.nodes)
        for line in menu_lines:
            self.menu_chars[_known(line.node, places)] += len(line.text)

    def _place(self, node: Node | None, places: dict[int, int]) -> int:
        path = []
        while node is not None and id(node) not in places:
            path.append(node)
            node = node.parent
        at = places[id(node)]
        for new in reversed(path):
            self.parents.append(at)
            self.depths.append(self.depths[at] + 1)
            self.hidden.append(new.hidden or self.hidden[at])
            at = places[id(new)] = len(self.nodes)
            self.nodes.append(new)
        return at

    def sums(self, amounts: Sequence[float]) -> list[float]:
        """Return for each element the sum over all blocks inside it."""
        return self.added_up(self.direct_sums(amounts))

    def added_up(self, amounts: Sequence[float]) -> list[float]:
        """Return for each element its amount and those of all elements inside it."""
        found = list(amounts)
        parents = self.parents
        for at in range(len(found) - 1, 0, -1):
            found[parents[at]] += found[at]
        return found

    def direct_sums(self, amounts: Sequence[float]) -> list[float]:
        """Return for each element the sum over the blocks whose innermost element it is."""
        found = [0.0] * len(self.nodes)
        for at, amount in zip(self.of_block, amounts, strict=True):
            found[at] += amount
        return found

    def above(self, places: Sequence[int]) -> list[int]:
        """Return for each place its parent's, that of an outermost element itself."""
        parents = self.parents
        return [parents[at] or at for at in places]
