"""What the elements of HTML mean for the flow of text (HTML Living Standard, sections 4 and 15.3)."""

from __future__ import annotations

from enum import Enum
from typing import Final

from newsclean.page import Kind, Node


class Inline(Enum):
    """Phrasing content, which does not end a run of text, by what the reader counts of it."""

    PLAIN = 0
    LINK = 1
    STRONG = 2
    BREAK = 3


INLINE: Final = {
    **dict.fromkeys(
        [
            "abbr",
            "acronym",
            "bdi",
            "bdo",
            "big",
            "cite",
            "code",
            "data",
            "del",
            "dfn",
            "em",
            "font",
            "i",
            "img",
            "ins",
            "kbd",
            "mark",
            "math",
            "nobr",
            "q",
            "rb",
            "rp",
            "rt",
            "rtc",
            "ruby",
            "s",
            "samp",
            "small",
            "span",
            "strike",
            "sub",
            "sup",
            "time",
            "tt",
            "u",
            "var",
            "wbr",
        ],
        Inline.PLAIN,
    ),
    "a": Inline.LINK,
    "b": Inline.STRONG,
    "strong": Inline.STRONG,
    "br": Inline.BREAK,
}
#: Elements whose content no reader sees, or sees only as a control.
SKIPPED: Final = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "iframe",
        "object",
        "embed",
        "canvas",
        "audio",
        "video",
        "select",
        "datalist",
        "textarea",
        "head",
        "map",
        "noembed",
        "noframes",
        "applet",
    ]
)
_HEADINGS: Final = {f"h{level}": level for level in range(1, 7)}
_KINDS: Final = {
    "p": Kind.PARAGRAPH,
    "li": Kind.LIST_ITEM,
    "dt": Kind.LIST_ITEM,
    "dd": Kind.LIST_ITEM,
    "blockquote": Kind.QUOTE,
    "td": Kind.TABLE_ROW,
    "th": Kind.TABLE_ROW,
    "figcaption": Kind.CAPTION,
    "caption": Kind.CAPTION,
    "pre": Kind.PREFORMATTED,
}
#: A paragraph inside one of these takes the outer kind: <li><p> is a list item.
_OUTER: Final = {tag: kind for tag, kind in _KINDS.items() if tag in {"li", "blockquote", "figcaption"}}
_OUTER_REACH: Final = 3


def kind_of(node: Node | None) -> tuple[Kind, int]:
    """Return what the element says its text is, and the heading level (0 for all but headings)."""
    if node is None:
        return Kind.LOOSE, 0
    level = _HEADINGS.get(node.tag, 0)
    if level:
        return Kind.HEADING, level
    kind = _KINDS.get(node.tag, Kind.LOOSE)
    if kind in (Kind.PARAGRAPH, Kind.LOOSE):
        kind, level = _outer_kind(node.parent, kind)
    return kind, level


def _outer_kind(node: Node | None, kind: Kind) -> tuple[Kind, int]:
    for _ in range(_OUTER_REACH):
        if node is None:
            break
        if node.tag in _OUTER:
            return _OUTER[node.tag], 0
        if kind is Kind.LOOSE and node.tag in _HEADINGS:
            return Kind.HEADING, _HEADINGS[node.tag]
        if kind is Kind.LOOSE and node.tag == "p":
            kind = Kind.PARAGRAPH
        node = node.parent
    return kind, 0
