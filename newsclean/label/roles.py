"""What a block is, once it is known whether it belongs to the story."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from newsclean.label.tokens import Names, group_named
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
_LEGAL_CHARS: Final = 200
#: A menu's line has no more words than this, a headline of another story no fewer than one more.
_NAV_WORDS: Final = 3
_LEGAL = re.compile(r"[©®]|\(c\) ?\d{4}|\bcopyright\b|\ball rights? reserved\b", re.I)
_SENTENCE_ENDS: Final = tuple('.!?…。！？:;"”»')
_WIDE_WORD: Final = 3


def role_of(block: Block, names: Names, *, is_story: bool, below: bool = False) -> Role:
    """Return the role that the block's printed form and the names around it speak for.

    A block of the story gets a role of the body by its kind. Another gets the role that the nearest name in the
    mark-up gives; without one: LEGAL for a copyright line, NAV for a short line, RELATED for what looks like another
    story's headline (`below`: it stands below the story, where those stand), else OTHER.
    """
    if is_story:
        return _STORY_ROLES.get(block.kind, Role.PARAGRAPH)
    if block.kind is Kind.CAPTION:
        return Role.CAPTION
    named = _named_role(block.node, names)
    if named is Role.RELATED and _is_menu_line(block):
        return Role.NAV
    if named is Role.DECK and below:
        named = None  # a deck stands above its story
    return named or _role_of_line(block, below=below)


def _is_menu_line(block: Block) -> bool:
    text = block.text
    words = text.count(" ") + 1 if text.isascii() else max(text.count(" ") + 1, len(text) // (_WIDE_WORD * 2))
    return words <= _NAV_WORDS and len(text) < _NAV_CHARS


def _role_of_line(block: Block, *, below: bool) -> Role:
    text = block.text
    if _LEGAL.search(text[:_LEGAL_CHARS]):
        return Role.LEGAL
    if text.endswith(_SENTENCE_ENDS):
        return Role.OTHER
    if _is_menu_line(block):
        return Role.NAV
    linked = block.link_chars * 2 > len(text)
    return Role.RELATED if linked or below else Role.OTHER


def _named_role(node: Node | None, names: Names) -> Role | None:
    if node is None:
        return None
    mask = names.masks[node.start] & _MEANINGFUL
    if mask:
        return _role_of_groups(mask)
    above = node.parent
    if above in names.roles:
        return names.roles[above]
    named = names.nearest(above, _MEANINGFUL, _REACH - 1)
    role = names.roles[above] = _role_of_groups(names.mask(named) & _MEANINGFUL) if named else None
    return role


@lru_cache(maxsize=1024)
def _role_of_groups(mask: int) -> Role:
    return next(role for bit, role in _GROUP_ROLES if mask & bit)
