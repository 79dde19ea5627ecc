"""What a line must begin with for a pattern to match it: of many patterns, only these few are tried."""

from __future__ import annotations

import re
import string
import sys
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from importlib import import_module
from itertools import accumulate, product
from operator import itemgetter
from typing import Any, Final, Generic, TypeVar

from newsclean.publishers.rule import LINE_CAP

#: Characters of a line that decide which patterns are tried on it.
HEAD: Final = 3
#: Where a pattern may begin in more ways than this, fewer characters decide.
_MOST_HEADS: Final = 600
#: Stands at the end of a head behind which anything may follow.
_ANY: Final = "\0"
#: Letters that are one under ``(?i)`` and stay several in lower case.
_LOWER_FORMS: Final = {"i": ("i", "ı", "i̇"), "σ": ("σ", "ς")}
_DIGITS: Final = string.digits + "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९০১২৩৪৫৬৭৮৯๐๑๒๓๔๕๖๗๘๙０１２３４５６７８９"
_CASELESS: Final = re.compile(r"\(\?[a-z]{0,8}i")

T = TypeVar("T")
_ORDER: Final = itemgetter(0)
_Heads = frozenset[str]


def plain(text: str) -> str:
    """Return text in lower case, with one i for the Turkish two and one sigma for the Greek, as ``(?i)`` has it."""
    if text.isascii():
        return text.lower()
    return text.replace("İ", "i").lower().replace("ı", "i").replace("ς", "σ")


#: The place of a thing in the list given, how a line is tried for it, and the thing.
_Known = tuple[int, Callable[[str, int, int], "re.Match[str] | None"], T]


class Openings(Generic[T]):
    """Things that are each known by a pattern at the beginning of a line, sorted by what such lines begin with."""

    def __init__(self, owned: Iterable[tuple[str, T]]) -> None:
        """Take the things, each with its pattern."""
        listed = list(owned)
        told = [
            (heads_of(pattern), (order, re.compile(pattern).match, thing))
            for order, (pattern, thing) in enumerate(listed)
        ]
        self._anywhere = [(needle_of(listed[known[0]][0]), known) for heads, known in told if "" in heads]
        heads = frozenset[str]().union(*(heads for heads, _ in told)) - {""}
        self._by_head = {
            form: tuple(known for heads, known in told if not heads.isdisjoint(_beginnings(head)))
            for head in heads
            for form in _lower_forms(head)
        }
        # Lines begin in few ways, and few of these are known.
        self._likely = lru_cache(maxsize=8192)(self._find)

    def _find(self, start: str) -> Sequence[_Known[T]]:
        """Return what may be known by a line, from its first `HEAD` characters."""
        by_head, head = self._by_head, start.lower()
        return by_head.get(head) or by_head.get(head[:2]) or by_head.get(head[:1]) or ()

    def found(self, lines: Sequence[str]) -> Iterator[tuple[int, re.Match[str], T]]:
        """Yield each thing whose pattern matches from the start of a line, with the line's place and the match.

        Lines come in their order, the things known by one line in the order given. Patterns see `LINE_CAP` characters.
        """
        likely_by, loose = self._likely, self._loose(lines)
        tried = {at: likely for at, line in enumerate(lines) if (likely := likely_by(line[:HEAD]))}
        for at in sorted({*tried, *loose}) if loose else tried:
            likely = tried.get(at, ())
            if at in loose:
                likely = sorted((*likely, *loose[at]), key=_ORDER)
            for _, match, thing in likely:
                if matched := match(lines[at], 0, LINE_CAP):
                    yield at, matched, thing

    def _loose(self, lines: Sequence[str]) -> dict[int, list[_Known[T]]]:
        """Return by the place of a line what is known by a pattern that may begin in any way, and may match there."""
        told: dict[int, list[_Known[T]]] = {}
        if not self._anywhere:
            return told
        whole = "\n".join(lines)
        starts = list(accumulate((len(line) + 1 for line in lines), initial=0))
        for needle, known in self._anywhere:
            for at in _lines_with(needle, whole, starts):
                told.setdefault(at, []).append(known)
        return told


def _lines_with(needle: str, whole: str, starts: Sequence[int]) -> Iterator[int]:
    """Yield the places of the lines that hold a text; `starts` says where in the whole each begins, and the end."""
    found = whole.find(needle)
    while found >= 0:
        at = bisect_right(starts, found) - 1
        if at >= len(starts) - 1:
            return
        yield at
        found = whole.find(needle, starts[at + 1])


def _beginnings(head: str) -> list[str]:
    return [head[:end] for end in range(1, len(head) + 1)]


def _lower_forms(head: str) -> Iterator[str]:
    """Yield what `str.lower` may make of a line that begins with this head in any case."""
    return ("".join(forms) for forms in product(*(_LOWER_FORMS.get(char, (char,)) for char in head)))


def heads_of(pattern: str) -> frozenset[str]:
    """Return what lines that a pattern matches begin with, up to `HEAD` characters each, in `plain` form.

    A head shorter than `HEAD` may have anything behind it; the empty one alone means that nothing is known. Nothing is
    told of what follows a mark at the beginning.
    """
    heads = _grown(frozenset({""}), _parsed(pattern))
    told = frozenset(head.removesuffix(_ANY) for head in heads)
    return frozenset({""}) if "" in told else told


def needle_of(pattern: str) -> str:
    """Return the longest text that every match of a pattern plainly holds, "" where none does or case is no matter."""
    if _CASELESS.search(pattern):
        return ""
    runs = [""]
    for kind, told in _parsed(pattern):
        if str(kind) == "LITERAL":
            runs[-1] += chr(told)
        else:
            runs.append("")
    return max(runs, key=len)


def _parsed(pattern: str) -> Any:
    """Return the steps of a pattern as the interpreter reads them; none but "anything" where it does not show them."""
    try:
        name = "re._parser" if sys.version_info >= (3, 11) else "sre_parse"
        return import_module(name).parse(pattern)
    except (ImportError, AttributeError):
        return (("ANY", None),)


def _grown(heads: _Heads, steps: Any) -> _Heads:
    """Return heads with what the steps of a pattern add to them."""
    for kind, told in steps:
        closed = frozenset(head for head in heads if len(head) >= HEAD or head.endswith(_ANY))
        if len(closed) == len(heads):
            break
        grown = _STEPS.get(str(kind), _anything)(heads - closed, told)
        heads = closed | (grown if len(grown) <= _MOST_HEADS else _anything(heads - closed, None))
    return heads


def _anything(heads: _Heads, _told: object) -> _Heads:
    return frozenset(head + _ANY for head in heads)


def _nothing(heads: _Heads, _told: object) -> _Heads:
    return heads


def _character(heads: _Heads, code: int) -> _Heads:
    return _one_of(heads, chr(code))


def _one_of(heads: _Heads, characters: str) -> _Heads:
    lower = map(plain, characters)
    return frozenset(head + char if head or char.isalnum() else char + _ANY for char in lower for head in heads)


def _class(heads: _Heads, members: Any) -> _Heads:
    grown: _Heads = frozenset()
    for kind, told in members:
        grown |= _MEMBERS.get(str(kind), _anything)(heads, told)
    return _anything(heads, None) if members and str(members[0][0]) == "NEGATE" else grown


def _range(heads: _Heads, bounds: tuple[int, int]) -> _Heads:
    first, last = bounds
    if last - first >= len(string.ascii_lowercase):
        return _anything(heads, None)
    return _one_of(heads, "".join(map(chr, range(first, last + 1))))


def _category(heads: _Heads, name: object) -> _Heads:
    if str(name) == "CATEGORY_DIGIT" and "" in heads:
        return _one_of(frozenset({""}), _DIGITS) | _anything(heads - {""}, None)
    return _anything(heads, None)


def _branch(heads: _Heads, told: Any) -> _Heads:
    return frozenset().union(*(_grown(heads, branch) for branch in told[1]))


def _group(heads: _Heads, told: Any) -> _Heads:
    return _grown(heads, told[-1])


def _repeat(heads: _Heads, told: Any) -> _Heads:
    least, most, steps = told
    ways = heads if least == 0 else frozenset()
    for count in range(1, min(most, max(least, HEAD)) + 1):
        heads = _grown(heads, steps)
        if count >= least:
            ways |= heads
    return ways


_MEMBERS: Final[dict[str, Callable[[_Heads, Any], _Heads]]] = {
    "LITERAL": _character,
    "RANGE": _range,
    "CATEGORY": _category,
}
_STEPS: Final[dict[str, Callable[[_Heads, Any], _Heads]]] = {
    "LITERAL": _character,
    "IN": _class,
    "BRANCH": _branch,
    "SUBPATTERN": _group,
    "MAX_REPEAT": _repeat,
    "MIN_REPEAT": _repeat,
    "ASSERT": _nothing,
    "ASSERT_NOT": _nothing,
}
