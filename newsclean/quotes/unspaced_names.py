"""The name in a speaker's phrase, in scripts that put no space between words."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsclean.quotes.lexicon import Language

_BRACKETS = re.compile(r"[（(][^（）()]{0,40}[）)]")
OF = frozenset("的の之")  # parts what a person belongs to from the person
_SHORTEST, _NAME = 2, 4  # characters of a name behind a rank


@lru_cache(maxsize=8)
def _ranks(words: str) -> tuple[str, ...]:
    """Return words of rank, the longest first."""
    return tuple(sorted(words.split(), key=len, reverse=True))


def name_of(text: str, language: Language) -> str:
    """Return a speaker's name without the honorific or rank beside it; the text itself where it holds no name."""
    plain = _BRACKETS.sub("", text).replace(" ", "").replace("\u3000", "") or text
    name = _without_rank(plain, language)
    if name[-1:] in OF:
        return plain  # a rank without a name: 'the bureau's official'
    head = max(name.rfind(c) for c in OF)
    told = name != plain or "・" in name[head + 1 :]
    if head <= 0 or not (told or not language.topic_marks):
        return name or text
    return (name[head + 1 :] if len(name) - head > _SHORTEST else plain[head + 1 :]) or text


def _without_rank(text: str, language: Language) -> str:
    if not language.topic_marks:
        return _behind_rank(text, language) or _before_rank(text, language)
    return _before_rank(text, language)


def _behind_rank(text: str, language: Language) -> str:
    """Return the name behind the last rank: '外交部发言人张三'; "" where there is none."""
    rest = _behind_last(text, language)
    if not rest and (ranked := next((w for w in _ranks(language.honorifics) if text.endswith(w)), "")):
        rest = _behind_last(text[: -len(ranked)], language)
        rest += ranked if len(rest) == 1 else ""
        return rest
    return rest if _SHORTEST <= len(rest) <= _NAME or (len(rest) > _NAME and {"·", "•", "-"} & set(rest)) else ""


def _behind_last(text: str, language: Language) -> str:
    ends = [text.rfind(word) + len(word) for word in _ranks(language.honorifics) if word in text]
    return text[max(ends) :] if ends else ""


def _before_rank(text: str, language: Language) -> str:
    for word in _ranks(language.honorifics):
        if text.endswith(word) and len(text) - len(word) > 1:
            return text[: -len(word)]
    return text


def surname_of(text: str, language: Language) -> str:
    """Return the one character before an honorific, by which a person may be found: '尹氏'; "" for other words."""
    return text[0] if len(text) > 1 and text[1:] in _ranks(language.honorifics) else ""


def rank_in(text: str, name: str, language: Language) -> str | None:
    """Return the words of rank beside a speaker's name, or None where there are none."""
    plain = _BRACKETS.sub("", text).replace(" ", "")
    before, found, behind = plain.partition(name or text)
    rank = (before.rstrip("".join(OF) + "，、") or behind) if found else ""
    return None if rank in language.courtesies.split() else rank.strip() or None
