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
_MARKS: Final = (
    "aria-label", "data-component", "data-gu-name", "data-module", "data-name", "data-testid", "data-type", "property",
)  # fmt: skip
_TELLING: Final = frozenset({*_MARKS, "role", "itemprop", "hidden", "aria-hidden", "style"})
_STARTS_INSIDE: Final = (", ", "; ", ". ", ") ")
_ENDS: Final = tuple(".!?…:;")
_UNREAD = re.compile(r"<(script|style|!--)", re.I)
_CLOSING: Final = {
    "!--": re.compile("-->"),
    "script": re.compile(r"</script[^<>]{0,200}>", re.I),
    "style": re.compile(r"</style[^<>]{0,200}>", re.I),
}
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
        closing = _CLOSING[found[1].lower()].search(text, found.end())
        if closing is None:
            return "\n".join(kept)
        at = closing.end()
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

    def blocks_of(self, root: etree._Element) -> list[Block]:  # noqa: C901, PLR0912
        # One loop with few calls: this is run for every element of every page.
        walk = etree.iterwalk(root, events=("start", "end"))
        inline, skipped, plain = INLINE.get, SKIPPED, Inline.PLAIN
        parts, opened, nodes = self.parts, self.open, self.nodes
        for event, element in walk:
            tag: str = element.tag  # type: ignore[assignment]  # comments and instructions are not parsed
            how = inline(tag)
            if event == "start":
                if tag in skipped:
                    walk.skip_subtree()
                    continue
                if how is None:
                    if parts:
                        self._flush()
                    opened.append(element)
                    nodes.append(None)
                elif how is not plain:
                    self._enter(how)
                run = element.text
            else:
                if how is None:
                    if tag not in skipped:
                        if parts:
                            self._flush()
                        opened.pop()
                        nodes.pop()
                elif how is not plain:
                    self._leave(how)
                run = element.tail
            if run:
                if not run.isspace():
                    self._text(run)
                elif parts:
                    parts.append(" ")
        self._flush()
        return self.blocks

    def _enter(self, how: Inline) -> None:
        if how is Inline.LINK:
            self.in_link += 1
            self.links += 1
        elif how is Inline.STRONG:
            self.in_strong += 1
        elif self.parts:
            self.parts.append(_BR)

    def _leave(self, how: Inline) -> None:
        if how is Inline.LINK:
            self.in_link -= 1
            if not self.parts:
                self.links = 0
        elif how is Inline.STRONG:
            self.in_strong -= 1

    def _text(self, run: str) -> None:
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
        if pieces[0].startswith(_STARTS_INSIDE) and self._joins_last(pieces[0]):
            pieces = pieces[1:]
            if not pieces:
                return
        total = sum(map(len, pieces))
        for text in pieces:
            share = len(text) / total
            link_chars = min(len(text), round(self.link_chars * share)) if self.link_chars else 0
            strong_chars = min(len(text), round(self.strong_chars * share)) if self.strong_chars else 0
            at = len(self.blocks)
            self.blocks.append(Block(at, text, kind, node, link_chars, self.links, strong_chars, level))

    def _joins_last(self, text: str) -> bool:
        """Put what begins with a comma behind the block before it: some sites wrap links in block elements."""
        last = self.blocks[-1] if self.blocks else None
        if last is None or last.level or last.text.endswith(_ENDS):
            return False
        joined = last._replace(
            text=last.text + text,
            link_chars=min(len(last.text) + len(text), last.link_chars + self.link_chars),
            links=last.links + self.links,
        )
        self.blocks[-1] = joined
        return True

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
    tag: str = element.tag  # type: ignore[assignment]
    ident = ""
    classes: tuple[str, ...] = ()
    others: dict[str, str] | None = None
    for name, value in element.items():
        if name == "class":
            classes = tuple(value.split())
        elif name == "id":
            ident = value
        elif name in _TELLING:
            others = others or {}
            others[name] = value
    if others is None:
        return Node(parent, tag, ident, classes)
    get = others.get
    return Node(
        parent,
        tag,
        ident,
        classes,
        get("role", ""),
        get("itemprop", ""),
        tuple(others[name] for name in _MARKS if name in others),
        "hidden" in others or get("aria-hidden") == "true" or bool(_HIDDEN_STYLE.search(get("style", ""))),
    )
