"""The personal name in a noun phrase, and the words of rank beside it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.quotes.given_names import FEMALE, MALE
from newsclean.quotes.lexicon import (
    ADV,
    ANY_VERB,
    AUX,
    CAP,
    CONJ,
    DET,
    NOT_NAME,
    PARTICLE,
    PREP,
    PRON,
    PUNCT,
    SUB,
    TIME,
    TITLE,
    WORK,
    Lexicon,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.quotes.tokens import Token

_POSSESSIVE = re.compile(r"['’]s?$")
NO_NAME = ADV | AUX | CONJ | DET | NOT_NAME | PREP | PRON | SUB | TIME | TITLE | WORK


def bare(word: str) -> str:
    """Return a word without the possessive ending."""
    return _POSSESSIVE.sub("", word)


def name_in(tokens: Sequence[Token], lexicon: Lexicon) -> tuple[int, int] | None:
    """Return the range of the personal name in a noun phrase, without title words, or None."""
    end = len(tokens)
    if lexicon.language.noun_capitals:
        end = _before_place(tokens)
    while end and not _named(tokens[end - 1], last=True):
        end -= 1
    begin = end
    while begin and (_named(tokens[begin - 1]) or _joins(tokens, begin - 1) or _named_like(tokens, begin - 1)):
        begin -= 1
    begin = _at_given_name(tokens, _past_acronyms(tokens, begin, end), end)
    if lexicon.language.noun_capitals:
        begin = _past_common_noun(tokens, begin, end)
    while begin < end and not tokens[begin].kind & CAP:
        begin += 1
    if end - begin == 1 and begin and _no_single_name(tokens[begin - 1], tokens[begin]):
        return None
    return (begin, end) if begin < end else None


def _no_single_name(before: Token, token: Token) -> bool:
    """Tell one capitalised word that names no person: 'the Senate', 'head of France', 'menteri AS'."""
    acronym = len(token.text) > 1 and token.text.isupper()
    return acronym or bool(before.kind & (DET | PREP))


def _named(token: Token, last: bool = False) -> bool:
    if not token.kind & CAP:
        return False
    if token.kind & PARTICLE:
        return not last
    return not token.kind & (NO_NAME if not last else TITLE | TIME)


def _joins(tokens: Sequence[Token], i: int) -> bool:
    return bool(tokens[i].kind & PARTICLE and i and tokens[i - 1].kind & CAP and i + 1 < len(tokens))


def _named_like(tokens: Sequence[Token], i: int) -> bool:
    """Tell a name that is also a little word by its capital amid others: 'Mayor Will Example'."""
    kind = tokens[i].kind
    amid = i and i + 1 < len(tokens) and tokens[i - 1].kind & tokens[i + 1].kind & CAP
    return bool(amid and kind & CAP and not kind & NO_NAME & ~(ADV | AUX))


def _given(token: Token) -> bool:
    return token.low in MALE or token.low in FEMALE


def _at_given_name(tokens: Sequence[Token], begin: int, end: int) -> int:
    """Return where a common given name begins the name, behind the name of a country or party."""
    if begin >= end or _given(tokens[begin]):
        return begin
    return next((i for i in range(begin + 1, end - 1) if _given(tokens[i])), begin)


def _before_place(tokens: Sequence[Token]) -> int:
    """Return the end of 'Ann Example' in 'Ann Example von der Stiftung'."""
    for i in range(2, len(tokens)):
        named = all(t.kind & CAP and not t.kind & NO_NAME for t in tokens[i - 2 : i])
        if tokens[i].kind & PREP and named:
            return i
    return len(tokens)


def _past_common_noun(tokens: Sequence[Token], begin: int, end: int) -> int:
    """Return where the name begins in a language whose nouns have capitals: 'der Arzt Ann Example'."""
    if begin < end and _given(tokens[begin]):
        return begin
    for i in range(end - 2, begin, -1):
        if tokens[i].kind & PREP:
            return i + 1
    return max(begin, end - 2)


def _past_acronyms(tokens: Sequence[Token], begin: int, end: int) -> int:
    for i in range(end - 2, begin - 1, -1):
        text = tokens[i].text
        if text[-2:] in {"'s", "’s"}:
            return i + 1
        if len(text) > 1 and text.isupper() and text[-1] != "." and not tokens[end - 1].text.isupper():
            return i + 1
    return begin


def role_words(tokens: Sequence[Token]) -> frozenset[str]:
    """Return the words of a title phrase that another mention must share; empty where it has no title."""
    if not any(t.kind & TITLE for t in tokens):
        return frozenset()
    skip = DET | PUNCT | ANY_VERB | PREP
    return frozenset(t.low for t in tokens if not t.kind & skip or t.kind & TITLE)
