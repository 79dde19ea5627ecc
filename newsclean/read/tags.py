"""What the elements of HTML mean for the flow of text (HTML Living Standard, sections 4 and 15.3)."""

from __future__ import annotations

from enum import Enum
from typing import Final

from newsclean.page import Kind, Node


class Flow(Enum):
    """What an element does to the run of text it stands in. One that is not in `FLOW` ends it."""

    PLAIN = 0
    LINK = 1
    STRONG = 2
    BREAK = 3
    SKIPPED = 4


# Phrasing content.
_PLAIN = (
    "abbr acronym bdi bdo big cite code data del dfn em font i img ins kbd mark math nobr q rb rp rt rtc ruby s samp "
    "small span strike sub sup time tt u var wbr"
)
# Elements whose content no reader sees, or sees only as a control.
_SKIPPED = (
    "script style noscript template svg iframe object embed canvas audio video select datalist textarea head map "
    "noembed noframes applet"
)
#: The elements that do not end a run of text, by what they do instead.
FLOW: Final = {
    **dict.fromkeys(_PLAIN.split(), Flow.PLAIN),
    **dict.fromkeys(_SKIPPED.split(), Flow.SKIPPED),
    "a": Flow.LINK,
    "b": Flow.STRONG,
    "strong": Flow.STRONG,
    "br": Flow.BREAK,
}

# A kind, and the level of a heading.
_LOOSE: Final = (Kind.LOOSE, 0)
_PARAGRAPH: Final = (Kind.PARAGRAPH, 0)
_HEADINGS: Final = {f"h{level}": (Kind.HEADING, level) for level in range(1, 7)}
#: A paragraph inside one of these takes the outer kind: <li><p> is a list item.
_OUTER: Final = {"li": (Kind.LIST_ITEM, 0), "blockquote": (Kind.QUOTE, 0), "figcaption": (Kind.CAPTION, 0)}
#: Text without a kind of its own takes that of one of these.
_AROUND: Final = {**_OUTER, **_HEADINGS, "p": _PARAGRAPH}
_OWN: Final = {
    **_OUTER,
    **_HEADINGS,
    **dict.fromkeys(["dt", "dd"], (Kind.LIST_ITEM, 0)),
    **dict.fromkeys(["td", "th"], (Kind.TABLE_ROW, 0)),
    "caption": (Kind.CAPTION, 0),
    "pre": (Kind.PREFORMATTED, 0),
}
_OUTER_REACH: Final = 3


def kind_of(node: Node | None) -> tuple[Kind, int]:
    """Return what the element says its text is, and the heading level (0 for all but headings)."""
    if node is None:
        return _LOOSE
    tag = node.start.tag
    if tag in _OWN:
        return _OWN[tag]
    return _outer_kind(node.parent, _PARAGRAPH, _OUTER) if tag == "p" else _outer_kind(node.parent, _LOOSE, _AROUND)


def _outer_kind(node: Node | None, kind: tuple[Kind, int], around: dict[str, tuple[Kind, int]]) -> tuple[Kind, int]:
    reach = _OUTER_REACH
    while node is not None and reach:
        tag = node.start.tag
        if tag in around:
            kind = around[tag]
            if tag != "p":
                break
            around = _OUTER
        node = node.parent
        reach -= 1
    return kind
