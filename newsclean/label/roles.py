"""What a block is, once it is known whether it belongs to the story."""

from __future__ import annotations

from typing import Final

from newsclean.label.tokens import group_named, own_mask
from newsclean.page import Block, Kind, Node, Role

_STORY_ROLES: Final = {
    Kind.HEADING: Role.SUBHEAD,
    Kind.LIST_ITEM: Role.LIST_ITEM,
    Kind.QUOTE: Role.BLOCKQUOTE,
    Kind.TABLE_ROW: Role.TABLE,
}
#: How far above a block a name of its container still says what it is.
_REACH: Final = 6
# The order settles which of several names on one element is believed.
_GROUP_ROLES: Final = tuple(
    (group_named(group), role)
    for group, role in (
        ("comment", Role.COMMENT),
        ("cookie", Role.LEGAL),
        ("paywall", Role.PAYWALL),
        ("newsletter", Role.PROMO),
        ("share", Role.SHARE),
        ("ad", Role.AD),
        ("caption", Role.CAPTION),
        ("byline", Role.BYLINE),
        ("lead", Role.DECK),
        ("tags", Role.NAV),
        ("related", Role.RELATED),
        ("teaser", Role.RELATED),
        ("nav", Role.NAV),
        ("footer", Role.LEGAL),
        ("date", Role.DATE_LINE),
        ("side", Role.RELATED),
        ("header", Role.NAV),
        ("media", Role.CAPTION),
    )
)
_MEANINGFUL: Final = sum(bit for bit, _ in _GROUP_ROLES)
_NAV_CHARS: Final = 40


def role_of(block: Block, *, is_story: bool) -> Role:
    """Return the role that the block's printed form and the names around it speak for.

    A block of the story gets a role of the body by its kind. Another gets the role that the nearest name in the
    mark-up gives, NAV where it is a short link, CAPTION where it is marked as one, else OTHER.
    """
    if is_story:
        return _STORY_ROLES.get(block.kind, Role.PARAGRAPH)
    if block.kind is Kind.CAPTION:
        return Role.CAPTION
    named = _named_role(block.node)
    if named is not None:
        return named
    if block.link_chars * 2 > len(block.text):
        return Role.NAV if len(block.text) < _NAV_CHARS else Role.RELATED
    return Role.OTHER


def _named_role(node: Node | None) -> Role | None:
    for _ in range(_REACH):
        if node is None:
            return None
        mask = own_mask(node)
        if mask & _MEANINGFUL:
            return next(role for bit, role in _GROUP_ROLES if mask & bit)
        node = node.parent
    return None
