"""Flattened text to blocks: lines that a flattener broke are joined again, marks of lists and headings are read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import Final

from newsclean.page import Block, Kind, Page

#: A running text this long may go on in a line that starts with a small letter; a shorter one is often a menu.
_RUNNING = 30
#: A dateline is shorter than this.
_HEAD_CHARS = 80
#: Widest column at which plain text is wrapped, and how far short of it a wrapped line may stay.
_WRAP_COLUMN, _WRAP_SLACK = 100, 25

_BULLET = re.compile(r"[*+•◦▪●‣∙·]\s{1,8}(?=\S)")
_MARKDOWN_HEADING = re.compile(r"(#{1,6})\s{1,8}(?=\S)")
_ENDS_SENTENCE: Final = tuple('.!?…。！？:;：；"”»“」』)）]|')
_OPEN_END: Final = (",", "(", "[", "«", "„", "“", "、", "，", " -", "–", "—", "/", "&")
_DASHES: Final = ("-", "–", "—", "--")
#: A place, an agency or both, as they stand before the dash of a dateline.
_DATELINE_HEAD = re.compile(r"[A-Z][\w.,/()' ]{1,60}")
_BEFORE_ITEM = re.compile(r"[-–—]\s\S")
_ABOVE_ITEM = re.compile(r"[-–—]$")
#: An outlet that writes itself with a small letter opens a dateline: "gazette.com, HAVENBY -".
_OUTLET_HEAD = re.compile(r"[\w-]{2,30}(?:\.[a-z]{2,6}){1,2}(?:, ?[A-Z][\w.,/ ]{1,40})?\s?[-–—]{1,2}\s")
_CLOCK = re.compile(r"\d[:.]\d\d\b")
_STARTS_INSIDE: Final = tuple(",.;:!?)]»”’%、。，；：！？）」』…")


@dataclass(frozen=True, slots=True)
class _Line:
    """A printed line that is not empty, or several that were joined; `dashed` is an item of a list with dashes."""

    text: str
    gap: int
    indent: int
    space_before: bool
    space_after: bool
    lines: int = 1
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class _Habits:
    """How the flattener that made this text prints."""

    indented: bool
    wrapped_at: int


def read_text(text: str, url: str | None = None) -> Page:
    """Read flattened text into blocks.

    Args:
        text: decoded and free of forbidden characters.
        url: the page's address, handed on.
    """
    lines = _printed_lines(text)
    blocks = tuple(_block(index, line) for index, line in enumerate(_joined(lines)))
    return Page(url, (), blocks)


def _printed_lines(text: str) -> list[_Line]:
    found, gap = [], 0
    for raw in text.splitlines():
        stripped = raw.strip()
        if not stripped:
            gap += 1
            continue
        indent = len(raw) - len(raw.lstrip())
        found.append(_Line(" ".join(stripped.split()), gap, indent, indent == 1, raw[-1].isspace()))
        gap = 0
    return _with_dashed(found)


def _with_dashed(lines: list[_Line]) -> list[_Line]:
    """Tell the dashes of a list from that of a dateline: the next item has one too, before it or alone above it."""
    listed: set[int] = set()
    for step, dashed in ((1, _BEFORE_ITEM), (2, _ABOVE_ITEM)):
        at_dash = {at for at, line in enumerate(lines) if dashed.match(line.text)}
        listed |= {at for at in at_dash if at + step in at_dash or at - step in at_dash}
    return [replace(line, dashed=True) if at in listed else line for at, line in enumerate(lines)] if listed else lines


def _habits(lines: list[_Line]) -> _Habits:
    indented = sum(line.indent > 1 for line in lines) * 5 > len(lines)
    long = [len(line.text) for line in lines if len(line.text) >= _RUNNING]
    widest = max(long, default=0)
    full = sum(length > widest - _WRAP_SLACK for length in long)
    wrapped = len(long) >= 6 and widest <= _WRAP_COLUMN and full * 10 >= len(long) * 6
    return _Habits(indented, widest if wrapped else 0)


class _Run:
    """The printed lines of one paragraph so far."""

    __slots__ = ("chars", "head", "pieces")

    def __init__(self) -> None:
        self.pieces: list[_Line] = []
        self.chars = 0
        self.head = ""

    def add(self, line: _Line) -> None:
        self.pieces.append(line)
        self.chars += len(line.text)
        if len(self.head) < _HEAD_CHARS:
            self.head = f"{self.head} {line.text}".lstrip()

    @property
    def last(self) -> _Line:
        return self.pieces[-1]


def _joined(lines: list[_Line]) -> Iterator[_Line]:
    habits = _habits(lines)
    run = _Run()
    for line, after in zip_longest(lines, lines[1:]):
        if run.pieces and not (_goes_on(run, line, habits) or _interrupts(run, line, after)):
            yield _join(run.pieces)
            run = _Run()
        run.add(line)
    if run.pieces:
        yield _join(run.pieces)


def _goes_on(run: _Run, line: _Line, habits: _Habits) -> bool:
    """Say whether a line continues the paragraph before it."""
    before = run.last
    if line.gap or _BULLET.match(line.text):
        return False
    if before.space_after or (line.space_before and not habits.indented):
        return True
    if line.text.startswith(_STARTS_INSIDE) or (not line.dashed and _in_dateline(run.head, line.text)):
        return True
    if habits.wrapped_at and len(before.text) > habits.wrapped_at - _WRAP_SLACK:
        return True
    if before.text.endswith(_ENDS_SENTENCE):
        return False
    in_lower_case = line.text[0].islower() and not _OUTLET_HEAD.match(line.text)
    return run.chars >= _RUNNING and (in_lower_case or before.text.endswith(_OPEN_END))


def _in_dateline(head: str, text: str) -> bool:
    """Say whether a line break fell into a dateline: "LAMONGAN," "KOMPAS.com" "-" "Ratusan petani"."""
    if len(head) >= _HEAD_CHARS:
        return False
    words = head.rstrip("-–— ")
    if text in _DASHES:
        return _DATELINE_HEAD.fullmatch(words) is not None
    if head.endswith((*_DASHES, ",")):
        return _like_dateline_head(words) or head.endswith(tuple(f" {dash}" for dash in _DASHES))
    return text.startswith(_DASHES) and text[:3] != "---" and _like_dateline_head(words)


def _like_dateline_head(head: str) -> bool:
    """Say whether a line may open a dateline: a place in capitals, or a place or outlet behind a comma or a dot."""
    if not _DATELINE_HEAD.fullmatch(head):
        return False
    return head.isupper() or ".co" in head.lower() or ", " in head or head.endswith(")")


def _interrupts(run: _Run, line: _Line, after: _Line | None) -> bool:
    """Say whether a line is a link in the middle of a sentence: the next line goes on with a small letter."""
    before = run.last.text
    if line.gap or after is None or after.gap or before.endswith(_ENDS_SENTENCE) or _CLOCK.search(line.text):
        return False
    if run.chars < _RUNNING or not before.rsplit(" ", 1)[-1].islower():
        return False
    return after.text[0].islower() or after.text.startswith(_STARTS_INSIDE)


def _join(pieces: list[_Line]) -> _Line:
    if len(pieces) == 1:
        return pieces[0]
    parts = [pieces[0].text]
    for piece in pieces[1:]:
        glued = piece.text.startswith(_STARTS_INSIDE) and not piece.space_before
        parts.append(piece.text if glued else " " + piece.text)
    return replace(pieces[0], text="".join(parts), lines=len(pieces), space_after=pieces[-1].space_after)


def _block(index: int, line: _Line) -> Block:
    text, kind, level = line.text, Kind.LOOSE, 0
    bullet = _BULLET.match(text)
    heading = _MARKDOWN_HEADING.match(text)
    if bullet:
        text, kind = text[bullet.end() :], Kind.LIST_ITEM
    elif heading:
        text, kind, level = text[heading.end() :], Kind.HEADING, len(heading[1])
    return Block(index, text, kind, level=level, gap=line.gap, indent=line.indent, lines=line.lines)
