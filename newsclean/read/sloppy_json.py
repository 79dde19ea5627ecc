"""JSON as pages print it: mended as far as one pass over the text can, and never raising."""

from __future__ import annotations

import html
import json
import re
from typing import Any

_BLOCK_CAP = 2_000_000
_VALUE_CAP = 40

# One token of sloppy JSON. Each alternative either closes or runs to the end, so that matching stays linear.
_TOKEN = re.compile(
    r'(?P<string>"[^"\\]*(?:\\.[^"\\]*)*(?:"|\Z))'
    r"|/\*(?:.*?\*/|.*\Z)|//[^\n]*"
    r"|,(?=\s{0,80}[}\]])",
    re.S,
)
_WRAPPER = re.compile(r"<!--|-->|/{0,2}\s{0,3}<!\[CDATA\[|/{0,2}\s{0,3}\]\]>|</?script\b[^<>]{0,200}>")
_ESCAPE = re.compile(r'(\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})|\\')
_DECODER = json.JSONDecoder(strict=False)


def parse_sloppy_json(block: str) -> list[Any]:
    """Return the JSON values in one block, mended where it is sloppy; never raises.

    Mended are comments, CDATA and script wrappers, trailing commas and semicolons, raw line breaks, bad
    escapes, quotes written as entities, and objects glued one to the next. From a block beyond mending, the
    plain properties of its first article are picked out one by one.
    """
    block = block[:_BLOCK_CAP]
    try:
        return [json.loads(block, strict=False)]
    except (ValueError, RecursionError):
        pass
    mended = _mend(block)
    values, whole = _glued(mended)
    return values if whole else values + _salvaged(block)


def _mend(block: str) -> str:
    block = _WRAPPER.sub(" ", block)
    if "&quot;" in block and '"' not in block:
        block = html.unescape(block)
    return _TOKEN.sub(_mend_token, block)


def _mend_token(match: re.Match[str]) -> str:
    string = match["string"]
    return _ESCAPE.sub(r"\1", string) if string else ""


def _glued(text: str) -> tuple[list[Any], bool]:
    """Return the values that stand one after another, and whether they are all there is."""
    values: list[Any] = []
    at = 0
    while len(values) < _VALUE_CAP:
        at = _skip(text, at)
        if at >= len(text):
            return values, True
        try:
            value, at = _DECODER.raw_decode(text, at)
        except (ValueError, RecursionError):
            return values, False
        values.append(value)
    return values, True


def _skip(text: str, at: int) -> int:
    while at < len(text) and (text[at] in ",;" or text[at].isspace()):
        at += 1
    return at


_LOOSE_TYPE = re.compile(
    r'"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"(?P<value>(?:[A-Z][A-Za-z]{0,20})?(?:Article|BlogPosting))"'
)
_LOOSE_KEY = re.compile(
    r'"(?P<key>headline|datePublished|dateModified|inLanguage|url|articleSection)"\s{0,9}:\s{0,9}'
    r'"(?P<value>[^"\\]{1,500}(?:\\.[^"\\]{0,500}){0,50})"\s{0,9}[,}]'
)
_LOOSE_AUTHOR = re.compile(
    r'"author"\s{0,9}:[^\]{}]{0,40}\{[^{}]{0,200}?"name"\s{0,9}:\s{0,9}"(?P<value>[^"\\]{1,120})"'
)


def _salvaged(text: str) -> list[Any]:
    """Return the plain properties that follow the first article-like type, or nothing."""
    story = _LOOSE_TYPE.search(text)
    if story is None:
        return []
    node: dict[str, Any] = {"@type": story["value"]}
    # Properties may stand before the type, but seldom far before it.
    for match in _LOOSE_KEY.finditer(text, max(0, story.start() - 400)):
        node.setdefault(match["key"], match["value"].replace('\\"', '"').replace("\\/", "/"))
    author = _LOOSE_AUTHOR.search(text)
    return [node | {"author": author["value"]}] if author else [node]
