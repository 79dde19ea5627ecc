"""HTML to blocks, in one walk over the tree."""

from __future__ import annotations

import re
from html import unescape
from typing import Final

from lxml import etree

from newsclean.page import Block, Node, Page
from newsclean.read.claims import read_claims
from newsclean.read.tags import INLINE, SKIPPED, Inline, kind_of
from newsclean.read.text import read_text

#: Stands for a <br> inside a run of text until it is folded; no page can hold it, the decoder drops it.
_BR: Final = "\x00"
_PARAGRAPH_BREAK = re.compile(r"\x00\s*\x00[\s\x00]*")
_HIDDEN_STYLE = re.compile(r"display\s{0,9}:\s{0,9}none", re.I)
_MARKS: Final = frozenset(
    (
        "data-testid",
        "data-component",
        "data-module",
        "data-type",
        "data-name",
        "data-gu-name",
        "aria-label",
        "property",
    )
)
_UNREAD = re.compile(r"<(script|style|!--)", re.I)
_TAG = re.compile(r"<[^<>]{0,4000}>")


def read_html(html: str | bytes, url: str | None = None) -> Page:
    """Read a page's mark-up into blocks and claims.

    Args:
        html: a page free of forbidden characters; UTF-8 where it is bytes.
        url: the page's address, handed on.

    Returns:
        The page. Where the parser gives up (nesting beyond 2,048 levels), the tags are cut out and the page is read
        as text, with a warning.
    """
    raw = html.encode("utf-8", "ignore") if isinstance(html, str) else html
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(raw, parser)
    except etree.XMLSyntaxError:
        root = None
    if root is None:
        return Page(url, (), ())
    if parser.error_log.filter_from_fatals():
        return _read_without_tree(raw, url)
    return Page(url, read_claims(root), tuple(_Walk().blocks_of(root)))


def _read_without_tree(raw: bytes, url: str | None) -> Page:
    text = _without_scripts(raw.decode("utf-8", "replace"))
    page = read_text(unescape(_TAG.sub("\n", text)), url)
    lost = "the HTML parser gave up on this page; it was read as text, without its structure"
    return Page(url, page.claims, page.blocks, (*page.warnings, lost))


def _without_scripts(text: str) -> str:
    kept, at = [], 0
    while found := _UNREAD.search(text, at):
        kept.append(text[at : found.start()])
        closing = "-->" if found[1] == "!--" else f"</{found[1]}"
        at = text.find(closing, found.end())
        if at < 0:
            return "\n".join(kept)
        at += len(closing)
    kept.append(text[at:])
    return "\n".join(kept)


class _Walk:
    """The state of one walk: open block elements, and the run of text not yet closed."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.open: list[etree._Element] = []
        self.nodes: list[Node | None] = []
        self.parts: list[str] = []
        self.in_link = self.in_strong = 0
        self.links = self.link_chars = self.strong_chars = 0

    def blocks_of(self, root: etree._Element) -> list[Block]:
        walk = etree.iterwalk(root, events=("start", "end"))
        inline, skipped, start, end, text = INLINE.get, SKIPPED, self._start, self._end, self._text
        for event, element in walk:
            tag = str(element.tag)
            how = inline(tag)
            if event == "start":
                if tag in skipped:
                    walk.skip_subtree()
                    continue
                start(element, how)
                run = element.text
            else:
                if how is not Inline.PLAIN and tag not in skipped:
                    end(how)
                run = element.tail
            if run:
                text(run)
        self._flush()
        return self.blocks

    def _start(self, element: etree._Element, how: Inline | None) -> None:
        if how is None:
            if self.parts:
                self._flush()
            self.open.append(element)
            self.nodes.append(None)
        elif how is Inline.LINK:
            self.in_link += 1
            self.links += 1
        elif how is Inline.STRONG:
            self.in_strong += 1
        elif how is Inline.BREAK and self.parts:
            self.parts.append(_BR)

    def _end(self, how: Inline | None) -> None:
        if how is None:
            if self.parts:
                self._flush()
            self.open.pop()
            self.nodes.pop()
        elif how is Inline.LINK:
            self.in_link -= 1
        elif how is Inline.STRONG:
            self.in_strong -= 1

    def _text(self, run: str) -> None:
        if run.isspace():
            if self.parts:
                self.parts.append(" ")
            return
        self.parts.append(run)
        if self.in_link:
            self.link_chars += len(run)
        if self.in_strong:
            self.strong_chars += len(run)

    def _flush(self) -> None:
        if not self.parts:
            return
        text = "".join(self.parts)
        if _BR in text:
            pieces = [" ".join(piece.replace(_BR, " ").split()) for piece in _PARAGRAPH_BREAK.split(text)]
            self._emit([piece for piece in pieces if piece])
        else:
            self._emit([" ".join(text.split())])
        self.parts.clear()
        self.link_chars = self.strong_chars = 0
        self.links = 1 if self.in_link else 0

    def _emit(self, pieces: list[str]) -> None:
        node = self._node()
        kind, level = kind_of(node)
        total = sum(map(len, pieces))
        for text in pieces:
            share = len(text) / total
            link_chars = min(len(text), round(self.link_chars * share))
            strong_chars = min(len(text), round(self.strong_chars * share))
            at = len(self.blocks)
            self.blocks.append(Block(at, text, kind, node, link_chars, self.links, strong_chars, level))

    def _node(self) -> Node | None:
        nodes = self.nodes
        at = len(nodes)
        while at and nodes[at - 1] is None:
            at -= 1
        node = nodes[at - 1] if at else None
        for depth in range(at, len(nodes)):
            node = nodes[depth] = _make_node(self.open[depth], node)
        return node


def _make_node(element: etree._Element, parent: Node | None) -> Node:
    items = element.items()
    tag = str(element.tag)
    if not items:
        return Node(parent, tag)
    if len(items) == 1 and items[0][0] == "class":
        return Node(parent, tag, "", tuple(items[0][1].split()))
    attributes = dict(items)
    get = attributes.get
    style = get("style")
    marks = attributes.keys() & _MARKS
    return Node(
        parent,
        tag,
        get("id", ""),
        tuple(get("class", "").split()),
        get("role", ""),
        get("itemprop", ""),
        tuple(attributes[name] for name in sorted(marks)) if marks else (),
        "hidden" in attributes or get("aria-hidden") == "true" or bool(style and _HIDDEN_STYLE.search(style)),
    )
