"""Many patterns as one: a cheap first look that says whether any of them can match at all."""

from __future__ import annotations

import re
from collections.abc import Iterable

_FLAGS = re.compile(r"\(\?([aimsux]{1,6})\)")
_NAMED = re.compile(r"\(\?P<\w{1,40}>")
_REFERS_BACK = re.compile(r"\\[1-9]|(?<!\\)\(\?(?:P=|\()")


def any_of(patterns: Iterable[str]) -> re.Pattern[str] | None:
    """Return one pattern that matches wherever one of these does, or None where they cannot be joined.

    A leading ``(?i)`` keeps speaking of its own pattern alone. Patterns that refer back to their groups
    cannot be joined, as joining renumbers the groups. No patterns give a pattern that matches nothing.
    """
    parts = [_alone(pattern) for pattern in patterns]
    if any(_REFERS_BACK.search(part) for part in parts):
        return None
    try:
        return re.compile("|".join(parts) or r"(?!)")
    except re.error:
        return None


def _alone(pattern: str) -> str:
    flags = _FLAGS.match(pattern)
    scoped = f"(?{flags[1]}:" if flags else "(?:"
    body = pattern[flags.end() :] if flags else pattern
    return scoped + _NAMED.sub("(?:", body) + ")"
