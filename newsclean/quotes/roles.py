"""The role of a speaker as it is printed: 'Mayor' before the name, ', mayor of Example,' behind it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from newsclean.quotes.lexicon import (
    ADV,
    AUX,
    CAP,
    CONJ,
    DET,
    NOT_NAME,
    PREP,
    PRON,
    PUNCT,
    QUOTE,
    SUB,
    TIME,
    TITLE,
    Lexicon,
)
from newsclean.quotes.phrases import Range, is_verb

if TYPE_CHECKING:
    from newsclean.quotes.tokens import Token

_LONGEST = 14  # tokens in an apposition
_RANK_WITHIN = 6  # tokens in which the word of rank stands
_NO_BEGINNING = PREP | SUB | CONJ | PRON | AUX | ADV | TIME | PUNCT | QUOTE
_ENDS = PUNCT | QUOTE | SUB | AUX
_COMMAS = frozenset(",،(")


def role_behind(tokens: Sequence[Token], end: int) -> Range | None:
    """Return the role that a comma parts from the name ending at `end`: ', mayor of Example,'; else None.

    An age may stand between the two.
    """
    if end + 1 >= len(tokens) or tokens[end].text not in _COMMAS:
        return None
    begin = end + 1
    if tokens[begin].text.isdigit() and begin + 2 < len(tokens) and tokens[begin + 1].text == ",":
        begin += 2
    first = tokens[begin].kind
    if (first & _NO_BEGINNING and not first & (DET | TITLE)) or is_verb(tokens, begin):
        return None
    stop = begin
    while stop < min(len(tokens), begin + _LONGEST) and not (tokens[stop].kind & _ENDS or is_verb(tokens, stop)):
        stop += 1
    begin += _articles(tokens, begin, stop)
    ranked = any(t.kind & TITLE for t in tokens[begin : min(stop, begin + _RANK_WITHIN)])
    closed = stop == len(tokens) or bool(tokens[stop].kind & _ENDS)
    return (begin, stop) if ranked and closed else None


def role_in(tokens: Sequence[Token], name: Range | None, lexicon: Lexicon) -> Range | None:
    """Return the words of a role in the phrase that names a speaker, or None where it prints none.

    `name` is where the personal name stands in the phrase. Articles and forms of address are no part of a role.
    """
    i, j = 0, name[0] if name else len(tokens)
    courtesies = lexicon.courtesies
    i += _articles(tokens, i, j)
    while i < j and tokens[i].low.rstrip(".") in courtesies and not (i + 1 < j and tokens[i + 1].kind & PREP):
        i += 1
    while i < j and (tokens[j - 1].kind & (PUNCT | CONJ | NOT_NAME) or tokens[j - 1].low.rstrip(".") in courtesies):
        j -= 1
    told = any(t.kind & TITLE or (name and not t.kind & (CAP | PUNCT | DET | PREP)) for t in tokens[i:j])
    return (i, j) if told else None


def _articles(tokens: Sequence[Token], i: int, j: int) -> int:
    """Return the number of articles that begin a phrase; one with a capital may begin a name: 'Los Example'."""
    begin = i
    while i + 1 < j and tokens[i].kind & DET and not tokens[i].kind & TITLE:
        if tokens[i].kind & tokens[i + 1].kind & CAP and not tokens[i + 1].kind & TITLE:
            break
        i += 1
    return i - begin
