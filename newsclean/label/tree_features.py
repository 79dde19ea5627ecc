"""Numbers that the mark-up around a block lends it: its container's share of the prose, the names on its elements."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from math import log
from typing import Final, NamedTuple

from newsclean.label.texture import Texture
from newsclean.label.tokens import GROUPS, Names
from newsclean.page import Block, Node

TREE_FEATURES: Final = (
    "depth", "parent_share", "grand_share", "great_share", "parent_blocks", "parent_prose", "same_parent_prev",
    "same_parent_next", "same_look_prev", "same_look_next", "hidden", "tag_p", "best_parent", "look_share",
    *(f"near_{group}" for group in GROUPS),
    *(f"over_{group}" for group in GROUPS),
)  # fmt: skip


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


def tree_rows(blocks: Sequence[Block], textures: Sequence[Texture], names: Names) -> Iterator[list[float]]:
    """Yield the values of `TREE_FEATURES` for each block of a page that has mark-up."""
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
