"""Runs of text to blocks, and the elements around them to nodes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final, NamedTuple

from newsclean.page import Block, Node, StartTag, new_tuple
from newsclean.read.tags import kind_of

#: Stands for a <br> inside a run of text until it is folded; no page can hold it, the decoder drops it.
BR: Final = "\x00"
_PARAGRAPH_BREAK = re.compile(r"\x00\s*\x00[\s\x00]*")
_HIDDEN_STYLE = re.compile(r"display\s{0,9}:\s{0,9}none", re.I)
_MARKS: Final = (
    "aria-label", "data-component", "data-gu-name", "data-module", "data-name", "data-testid", "data-type", "property",
)  # fmt: skip
_SELDOM: Final = frozenset({*_MARKS, "role", "itemprop", "hidden", "aria-hidden", "style"})
_STARTS_INSIDE: Final = (", ", "; ", ". ", ") ")
_ENDS: Final = tuple(".!?…:;")
#: A block that is longer is not joined with what follows: no paragraph is, and each time all of it is copied.
_JOINED_CAP: Final = 10_000

#: An element as the parser tells of it: its tag and attributes.
Element = tuple[str, Mapping[str, str]]
#: What a start tag is made of: tag, id, classes as one, and the others where there are any.
_Told = tuple[Any, ...]


class Run(NamedTuple):
    """A run of text that the page prints as one piece, white space as in the source.

    Attributes:
        text: the words, and a `BR` for each line break.
        kept: how many of the elements around the run before it are around this one too.
        opened: the other elements around it, outermost first.
        links, link_chars, strong_chars: see `Block`; here, white space counts in full.
    """

    text: str
    kept: int
    opened: list[Element]
    links: int
    link_chars: int
    strong_chars: int


class _Starts(dict[_Told, StartTag]):
    """The start tags of one page, by what they say; one that is not known is made."""

    def __missing__(self, told: _Told) -> StartTag:
        tag, name, classes, *more = told
        start = self[told] = StartTag(tag, name, tuple(classes.split()), *more)
        return start


class BlockMaker:
    """Makes the blocks of one page, in page order.

    Attributes:
        blocks: the blocks so far.
    """

    __slots__ = ("_nodes", "_starts", "blocks")

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._nodes: list[Node] = []
        self._starts = _Starts()

    def add(self, runs: Iterable[Run]) -> None:
        """Make blocks of the next runs."""
        blocks = self.blocks
        for run in runs:
            words, kept, opened, links, link_chars, strong_chars = run
            node = self._innermost(kept, opened)
            if BR in words:
                self._add_pieces(run, node)
                continue
            text = " ".join(words.split())
            if text[1:2] == " " and self._joins_last(text, run):
                continue
            kind, level = kind_of(node)
            if link_chars or strong_chars:
                link_chars, strong_chars = min(link_chars, len(text)), min(strong_chars, len(text))
            fields = (len(blocks), text, kind, node, link_chars, links, strong_chars, level, 0, 0, 1)
            blocks.append(new_tuple(Block, fields))

    def _add_pieces(self, run: Run, node: Node | None) -> None:
        """Add the paragraphs that line breaks make of a run; each has its share of what was counted."""
        pieces = [" ".join(piece.replace(BR, " ").split()) for piece in _PARAGRAPH_BREAK.split(run.text)]
        pieces = [piece for piece in pieces if piece]
        if self._joins_last(pieces[0], run):
            del pieces[0]
        kind, level = kind_of(node)
        total = sum(map(len, pieces))
        for text in pieces:
            share = len(text) / total
            link_chars = min(len(text), round(run.link_chars * share))
            strong_chars = min(len(text), round(run.strong_chars * share))
            self.blocks.append(Block(len(self.blocks), text, kind, node, link_chars, run.links, strong_chars, level))

    def _joins_last(self, text: str, run: Run) -> bool:
        """Put what begins with a comma behind the block before it: some sites wrap links in block elements."""
        last = self.blocks[-1] if self.blocks else None
        if last is None or last.level or len(last.text) > _JOINED_CAP:
            return False
        if not text.startswith(_STARTS_INSIDE) or last.text.endswith(_ENDS):
            return False
        joined = last.text + text
        link_chars = min(len(joined), last.link_chars + run.link_chars)
        self.blocks[-1] = last._replace(text=joined, link_chars=link_chars, links=last.links + run.links)
        return True

    def _innermost(self, kept: int, opened: list[Element]) -> Node | None:
        """Return the node of the innermost element around a run, its ancestors made where they are new."""
        nodes = self._nodes
        del nodes[kept:]
        node = nodes[-1] if nodes else None
        starts, with_start = self._starts, Node.with_start
        for tag, attrib in opened:
            if not attrib:
                node = with_start(node, starts[tag, "", ""])
            elif _SELDOM.isdisjoint(attrib):
                node = with_start(node, starts[tag, attrib.get("id", ""), attrib.get("class", "")])
            else:
                node = with_start(node, starts[_all_told(tag, attrib)], _is_hidden(attrib))
            nodes.append(node)
        return node


def _all_told(tag: str, attrib: Mapping[str, str]) -> _Told:
    get = attrib.get
    marks = tuple([attrib[name] for name in _MARKS if name in attrib])
    return tag, get("id", ""), get("class", ""), get("role", ""), get("itemprop", ""), marks


def _is_hidden(attrib: Mapping[str, str]) -> bool:
    if "hidden" in attrib or attrib.get("aria-hidden") == "true":
        return True
    return "style" in attrib and _HIDDEN_STYLE.search(attrib["style"]) is not None
