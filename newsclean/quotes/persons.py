"""The personal name in a noun phrase, and the words of rank beside it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.quotes.given_names import GIVEN
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

# "Example's", "the Examples'", Turkish "Example'a"; not "O'Example".
_POSSESSIVE = re.compile(r"['’](?:[^\W\d_A-ZÇĞİÖŞÜ]{1,4})?$")
NO_NAME = ADV | AUX | CONJ | DET | NOT_NAME | PREP | PRON | SUB | TIME | TITLE | WORK


def bare(word: str) -> str:
    """Return a word without the ending that an apostrophe parts from it."""
    return _POSSESSIVE.sub("", word)


def name_in(tokens: Sequence[Token], lexicon: Lexicon) -> tuple[int, int] | None:
    """Return the range of the personal name in a noun phrase, without title words, or None."""
    capitals = lexicon.language.noun_capitals
    end = _name_end(tokens, _before_place(tokens) if capitals else len(tokens))
    end = _before_another(tokens, end)
    begin = end - (_surname(tokens, end - 1) or _little_surname(tokens, end - 1))
    while begin and (_named(tokens[begin - 1]) or _joins(tokens, begin - 1) or _named_like(tokens, begin - 1)):
        begin -= 1
    begin = _at_given_name(tokens, _past_acronyms(tokens, begin, end), end)
    if capitals:
        begin = _past_common_noun(tokens, begin, end)
    while begin < end and not tokens[begin].kind & CAP:
        begin += 1
    if begin < end and begin and all(t.kind & PARTICLE for t in tokens[:begin]):
        return (0, end)
    return (begin, end) if begin < end and not _anothers(tokens, begin, end) else None


def _name_end(tokens: Sequence[Token], end: int) -> int:
    while end and not _named(tokens[end - 1], last=True) and not _surname(tokens, end - 1):
        end -= 1
    return end


def _anothers(tokens: Sequence[Token], begin: int, end: int) -> bool:
    """Tell the name of someone or something else: 'a spokesman for Ann Example', 'the Senate'."""
    if not begin:
        return False
    single = end - begin == 1 and _no_single_name(tokens[begin - 1], tokens[begin])
    return single or _belongs(tokens[begin - 1])


def _belongs(before: Token) -> bool:
    """Tell a name that someone else belongs to by the preposition before it: 'a spokesman for Ann Example'."""
    return bool(before.kind & PREP) and not before.kind & CAP


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


def _surname(tokens: Sequence[Token], i: int) -> bool:
    """Tell a surname that is also a word of rank by the given name before it: 'Ann King'."""
    return (
        i > 0
        and tokens[i].kind & (CAP | TITLE) == CAP | TITLE
        and bool(tokens[i - 1].kind & CAP)
        and _given(tokens[i - 1])
    )


def _little_surname(tokens: Sequence[Token], i: int) -> bool:
    """Tell a surname that looks like an adverb or is a little word by the name before it: 'Ann Connelly'."""
    return i > 0 and bool(tokens[i].kind & CAP) and _named(tokens[i - 1]) and tokens[i - 1].text[1:].islower()


def _joins(tokens: Sequence[Token], i: int) -> bool:
    return bool(tokens[i].kind & PARTICLE and i and tokens[i - 1].kind & CAP and i + 1 < len(tokens))


def _named_like(tokens: Sequence[Token], i: int) -> bool:
    """Tell a name that is also a little word by its capital amid others: 'Mayor Will Example'."""
    kind = tokens[i].kind
    amid = i and i + 1 < len(tokens) and tokens[i - 1].kind & tokens[i + 1].kind & CAP
    return bool(amid and kind & CAP and not kind & NO_NAME & ~(ADV | AUX))


def _given(token: Token) -> bool:
    return token.low in GIVEN


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


def _before_another(tokens: Sequence[Token], end: int) -> int:
    """Return the end of 'Ann Example' in 'Ann Example da Bill Other', two names with a particle between."""
    for i in range(2, end - 2):
        both = tokens[i].kind & PARTICLE and tokens[i].kind & PREP and _given(tokens[i + 1])
        if both and all(_named(t) for t in (tokens[i - 2], tokens[i - 1], tokens[i + 2])) and _given(tokens[i - 2]):
            return i
    return end


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
