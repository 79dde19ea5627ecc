"""The story of a page that prints none: scripts hold it as data, and would print it in a browser."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from html import escape
from itertools import pairwise
from typing import Final

_SCRIPT = re.compile(r"<script\b[^<>]{0,2000}>", re.I)
_SCRIPT_END = re.compile(r"</script", re.I)
_QUOTE = re.compile(r'\\.|"', re.S)
#: Characters of scripts that are looked through.
_CAP: Final = 4_000_000
#: A story's own words in data: several of its paragraphs in one string, or each in one of its own.
_STRING_CHARS: Final = 60
#: Data may hold data, written as a string.
_LEVELS: Final = 2
_KEY = re.compile(r"[\w.$-]{1,40}")
#: What data calls the words about a story, or about others.
_ABOUT = re.compile(
    r"descr|summary|excerpt|title|head|teaser|caption|alt$|seo|meta|style|css|query|comment|consent", re.I
)
_MARKUP = re.compile(r"<(?:p|br|div|h[1-6])\b", re.I)
_SENTENCE_END = re.compile(r"[.!?…。！？؟۔।]")
_LETTERS = re.compile(r"[^\W\d_]{2,40}")
#: So many letters of a title's word, or two of a script that writes no spaces, tell its story from others.
_PIECE: Final = 4
_PIECES_SHARE: Final = 0.5
_LEAST_PIECES: Final = 3
_TITLE_CHARS: Final = 300


def story_in_data(html: str, title: str) -> str:
    """Return the story that scripts of a page hold as data, as HTML, or "".

    Args:
        html: the page's mark-up.
        title: what the page calls itself; the story must share its words.
    """
    groups: dict[tuple[int, str], list[str]] = {}
    for number, script in enumerate(_scripts(html)):
        for key, value in _strings(script, _LEVELS):
            if not _ABOUT.search(key):
                groups.setdefault((number, key), []).append(value)
    stories = ("".join(map(_as_html, dict.fromkeys(values))) for values in groups.values())
    return max((story for story in stories if _is_about(story, title)), key=len, default="")


def _scripts(html: str) -> Iterator[str]:
    at = length = 0
    while length < _CAP and (found := _SCRIPT.search(html, at)):
        closing = _SCRIPT_END.search(html, found.end())
        if closing is None:
            return
        at = closing.end()
        length += closing.start() - found.end()
        yield html[found.end() : closing.start()]


def _strings(source: str, levels: int) -> Iterator[tuple[str, str]]:
    """Yield key and value of each string that may hold words of a story; the key is "" where there is none."""
    marks = [found.start() for found in _QUOTE.finditer(source) if found[0] == '"']
    key = ""
    for start, end in pairwise(marks):
        if end - start < _STRING_CHARS:
            named = source[start + 1 : end]
            key = named if _KEY.fullmatch(named) else key if named.strip() == ":" else ""
            continue
        value = _decoded(source[start + 1 : end])
        if levels > 1 and '"' in value and not _MARKUP.match(value):
            yield from _strings(value, levels - 1)
        elif _SENTENCE_END.search(value[-_STRING_CHARS * 10 :]):
            yield key, value
        key = ""


def _decoded(written: str) -> str:
    try:
        return str(json.loads(f'"{written}"', strict=False))
    except ValueError:
        return ""


def _as_html(value: str) -> str:
    if _MARKUP.search(value):
        return value
    return "".join(f"<p>{escape(line)}</p>" for line in value.splitlines() if line.strip())


def _is_about(story: str, title: str) -> bool:
    """Say whether a text has most of the words of a title, whatever their endings."""
    pieces = {piece for word in _LETTERS.findall(title[:_TITLE_CHARS].lower()) for piece in _pieces(word)}
    lower = story.lower()
    return sum(piece in lower for piece in pieces) >= max(_LEAST_PIECES, _PIECES_SHARE * len(pieces))


def _pieces(word: str) -> Iterable[str]:
    if ord(word[0]) >= 0x0E00:
        return (word[at : at + 2] for at in range(0, len(word) - 1, 2))
    return (word[:_PIECE],) if len(word) >= _PIECE else ()
