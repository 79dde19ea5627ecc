"""Whether a pattern's matching time stays linear: by its parse tree, and by the clock on hostile lines."""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Iterable, Iterator
from typing import Any

from newsclean.publishers.rule import LINE_CAP

if sys.version_info >= (3, 11):
    from re import _parser as sre_parse  # type: ignore[attr-defined]
else:
    import sre_parse

#: Seconds that one search of a `LINE_CAP` line may take. A linear pattern needs a hundredth of it.
SLOWEST = 0.02

_REPEATS = ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT")
_CHARACTERS_TRIED = 24


def faults(pattern: str, lines: Iterable[str] = ()) -> Iterator[str]:
    """Yield, in words, what is wrong with a pattern; `lines` are samples that hostile lines are made of.

    Found are: what does not compile; an unbounded repeat inside another repeat, which backtracks
    exponentially; a reference back to a group; and whatever takes longer than `SLOWEST`.
    """
    try:
        compiled = re.compile(pattern)
    except re.error as error:
        yield f"does not compile: {error}"
        return
    yield from sorted(set(_nested(sre_parse.parse(pattern), repeated=False)))
    for line in _hostile(pattern, lines):
        if (length := _too_slow_at(compiled, line)) is not None:
            yield f"takes over {SLOWEST * 1000:.0f} ms on {length} characters of {line[:20]!r}…"
            return


def _nested(tree: Any, *, repeated: bool) -> Iterator[str]:
    """Walk a parse tree: operators with arguments that hold subtrees, tuples and lists of them."""
    if isinstance(tree, tuple) and len(tree) == 2 and str(tree[0]) in _REPEATS:
        _, most, inner = tree[1]
        unbounded = most == sre_parse.MAXREPEAT
        if unbounded and repeated:
            yield "has an unbounded repeat inside a repeat"
        yield from _nested(inner, repeated=repeated or most > 1)
    elif isinstance(tree, tuple) and len(tree) == 2 and str(tree[0]) == "GROUPREF":
        yield "refers back to a group"
    elif isinstance(tree, (tuple, list, sre_parse.SubPattern)):
        for part in tree:
            yield from _nested(part, repeated=repeated)


def _hostile(pattern: str, lines: Iterable[str]) -> Iterator[str]:
    """Yield long lines that nearly match: one character over and over, sample lines over and over."""
    characters = dict.fromkeys(re.sub(r"\\.|[^\w\s]", "", pattern) + " .-0aA")
    for character in list(characters)[:_CHARACTERS_TRIED]:
        yield character * LINE_CAP
    for line in lines:
        for piece in (line, line[:1], line[-1:], f"{line} "):
            yield (line + piece * LINE_CAP)[:LINE_CAP]


def _too_slow_at(compiled: re.Pattern[str], line: str) -> int | None:
    """Return the length at which a search takes too long, or None; time may double with each character."""
    lengths = (*range(16, 64, 4), 128, 256, len(line))
    return next((length for length in lengths if _is_slow(compiled, line[:length] + "\0")), None)


def _is_slow(compiled: re.Pattern[str], line: str) -> bool:
    """Say whether three searches in a row are slow: a busy machine alone is not a slow pattern."""
    return all(_timed(compiled, line) > SLOWEST for _ in range(3))


def _timed(compiled: re.Pattern[str], line: str) -> float:
    start = time.process_time()
    compiled.search(line)
    return time.process_time() - start
