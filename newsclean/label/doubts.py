"""What a page itself calls something else than its story, in the names of its mark-up."""

from __future__ import annotations

from typing import Final

from newsclean.label.tokens import Names, group_named
from newsclean.page import Block, Kind, Node

#: A doubted block must be at least this likely to be story. Of what annotated pages call a caption 95 % is not story,
#: of the other kinds more. Below that, on annotated pages, heeding each of these names gained F1 or cost none; names of
#: advertising, teasers, sides, videos and pictures around a block lost some. See docs/decisions.md.
SURE: Final = 0.9

#: Groups of names, and how far above a block they are heeded.
_NAMED: Final = tuple(
    (sum(map(group_named, groups)), reach)
    for groups, reach in (
        (("media",), 0),
        (("caption", "byline"), 1),
        (("comment",), 2),
        (("placeholder", "factbox", "newsletter"), 3),
        (("cookie",), 4),
    )
)
#: Classes that style sheets commonly hide an element with, and how far above a block they are heeded.
_UNSEEN: Final = frozenset({"hidden", "d-none", "is-hidden", "hide", "u-hidden"})
_UNSEEN_REACH: Final = 6


def is_doubted(block: Block, names: Names) -> bool:
    """Say whether the mark-up calls a block a caption, a box of facts, a form, a comment, or something not shown."""
    if block.kind is Kind.CAPTION or _is_unseen(block.node):
        return True
    return any(names.nearest(block.node, groups, reach) for groups, reach in _NAMED)


def _is_unseen(node: Node | None) -> bool:
    for _ in range(_UNSEEN_REACH):
        if node is None:
            return False
        if not _UNSEEN.isdisjoint(node.start.classes):
            return True
        node = node.parent
    return False
