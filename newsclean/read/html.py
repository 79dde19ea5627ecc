"""HTML to blocks, while it is parsed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import unescape
from typing import Final

from lxml import etree

from newsclean.page import Block, Page
from newsclean.read.blocks import BlockMaker, Run
from newsclean.read.claims import read_claims
from newsclean.read.events import Notes, walk
from newsclean.read.islands import story_in_data
from newsclean.read.listen import Listener
from newsclean.read.text import read_text

#: Levels of nesting that are read. A parser's time for an end tag grows with them, and no page needs as many.
_DEPTH_CAP: Final = 2_048
_UNREAD = re.compile(r"<(script|style|!--)", re.I)
_CLOSING: Final = {
    "!--": re.compile("-->"),
    "script": re.compile(r"</script[^<>]{0,200}>", re.I),
    "style": re.compile(r"</style[^<>]{0,200}>", re.I),
}
_TAG = re.compile(r"<[^<>]{0,4000}>")
#: Characters of whole sentences: a page that prints fewer has no story, and data with fewer holds none.
_PRINTED: Final = 200
_HELD: Final = 400
_SENTENCE_CHARS: Final = 40
_SENTENCE_ENDS: Final = tuple('.!?…。！？؟۔।"”»')


def read_html(html: str | bytes, url: str | None = None) -> Page:
    """Read a page's mark-up into blocks and claims.

    Args:
        html: a page free of forbidden characters; UTF-8 where it is bytes.
        url: the page's address, handed on.

    Returns:
        The page. Where it is nested beyond 2,048 levels, the tags are cut out and the page is read as text, with a
        warning. Where it prints no story but its scripts hold one as data, the blocks of that follow, with a warning.
    """
    raw = html.encode("utf-8", "ignore") if isinstance(html, str) else html
    page = _read_printed(raw, url)
    return page if _sentences(page.blocks) >= _PRINTED else _with_data(page, raw)


def _sentences(blocks: Iterable[Block]) -> int:
    texts = (block.text for block in blocks if 2 * block.link_chars < len(block.text))
    return sum(len(text) for text in texts if len(text) >= _SENTENCE_CHARS and text.endswith(_SENTENCE_ENDS))


def _with_data(page: Page, raw: bytes) -> Page:
    title = next((claim.value for claim in page.claimed("title")), "")
    story = story_in_data(raw.decode("utf-8", "replace"), title) if title else ""
    held = _read_printed(story.encode("utf-8", "ignore"), page.url).blocks if story else ()
    if _sentences(held) < _HELD:
        return page
    count = len(page.blocks)
    shifted = tuple(block._replace(index=count + block.index) for block in held)
    told = "the page prints no story; what its scripts hold as data was read"
    return Page(page.url, page.claims, page.blocks + shifted, (*page.warnings, told))


def _read_printed(raw: bytes, url: str | None) -> Page:
    source = _Source(raw)
    # The stubs know only targets that have all the methods a target may have.
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, target=source.notes)  # type: ignore[call-overload]
    try:
        etree.parse(source, parser)
    except etree.XMLSyntaxError:  # there is nothing in it
        return Page(url, (), ())
    if source.too_deep or parser.error_log.filter_from_fatals():
        return _read_without_tree(raw, url)
    blocks = source.blocks()
    return Page(url, read_claims(source.listener), blocks)


class _Source:
    """A page as the file that the parser reads from; it ends where nesting gets too deep.

    The parser asks for some 4,000 bytes at a time. What it met in the last ones is worked off first, so that no more
    than the blocks of a page, and what its claims are read from, is ever in memory.
    """

    def __init__(self, raw: bytes) -> None:
        self.notes = Notes()
        self.listener = Listener()
        self.too_deep = False
        self._raw = raw
        self._at = 0
        self._maker = BlockMaker()
        self._runs: list[Run] = []
        self._walk = walk(self._runs, self.listener)
        next(self._walk)

    def read(self, size: int = 4_000, /) -> bytes:
        """Return the next bytes."""
        self._work_off()
        if self.too_deep:
            return b""
        at = self._at
        self._at += size
        return self._raw[at : self._at]

    def blocks(self) -> tuple[Block, ...]:
        """Return the blocks, once all is parsed."""
        self._work_off()
        return tuple(self._maker.blocks)

    def _work_off(self) -> None:
        events = self.notes.events
        depth = self._walk.send(events)
        events.clear()
        self.too_deep = self.too_deep or depth > _DEPTH_CAP
        self._maker.add(self._runs)
        self._runs.clear()


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
