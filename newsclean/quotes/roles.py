"""The role of a speaker as it is printed: 'Mayor' before the name, ', mayor of Example,' behind it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from newsclean.quotes.given_names import GIVEN
from newsclean.quotes.lexicon import (
    ADV,
    AUX,
    CAP,
    CONJ,
    DET,
    LINK,
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
from newsclean.quotes.phrases import Range, is_person, is_verb

if TYPE_CHECKING:
    from newsclean.quotes.tokens import Token

_LONGEST = 14  # tokens in an apposition
_RANK_WITHIN = 6  # tokens in which the word of rank stands
_NO_BEGINNING = PREP | SUB | CONJ | PRON | AUX | ADV | TIME | PUNCT | QUOTE
_ENDS = PUNCT | QUOTE | SUB | AUX
_COMMAS = frozenset(",،(")


def role_behind(tokens: Sequence[Token], name: Range, lexicon: Lexicon) -> Range | None:
    """Return the role that a comma parts from the name at `name`: ', mayor of Example,', ', a nurse who'; else None.

    An age may stand between the two.
    """
    end = name[1]
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
    noun = begin + _articles(tokens, begin, stop)
    closed = stop == len(tokens) or bool(tokens[stop].kind & _ENDS)
    inner = next((i for i in range(noun + 1, stop) if tokens[i].kind & (PREP | LINK | TITLE) == PREP), stop)
    ranked = any(t.kind & TITLE for t in tokens[noun : min(inner, noun + _RANK_WITHIN)])
    single = name[1] - name[0] == 1 and tokens[name[0]].kind == CAP
    plain = single or (not tokens[name[0]].kind & (DET | PREP) and is_person(tokens[slice(*name)]))
    told = ranked or (plain and _apposed(tokens, (begin, noun, stop), lexicon))
    return (noun, stop) if told and closed else None


def _apposed(tokens: Sequence[Token], phrase: tuple[int, int, int], lexicon: Lexicon) -> bool:
    """Tell an apposition without a word of rank; `phrase` is where it begins, where its noun does, where it ends.

    An article opens it ('a nurse from Example'), or its noun shows what somebody does ('pedagang'), or where nouns have
    capitals, an article or preposition follows the noun ('Feuerwehrmann in Example').
    """
    begin, noun, stop = phrase
    ended = stop == len(tokens) or not tokens[stop].kind & (QUOTE | AUX)  # else it is the subject: 'for X, the plan is'
    if tokens[begin - 1].text == "(" or noun >= stop or not ended:
        return False
    kind = tokens[noun].kind
    if not kind and tokens[noun].low.startswith(lexicon.language.role_beginnings or " "):
        return True
    if kind & (DET | PREP | PRON | TIME | SUB | ADV):
        return False
    if not lexicon.language.noun_capitals:
        return noun > begin and not lexicon.language.no_articles and any(not t.kind for t in tokens[noun:stop])
    led = noun + 1 < stop and tokens[noun + 1].kind & (DET | PREP) and tokens[noun].low not in GIVEN
    return bool(tokens[stop - 1].kind & CAP and (noun == begin + 1 or (kind & CAP and led)))


def role_in(tokens: Sequence[Token], name: Range | None, lexicon: Lexicon) -> Range | None:
    """Return the words of a role in the phrase that names a speaker, or None where it prints none.

    `name` is where the personal name stands in the phrase. Articles and forms of address are no part of a role.
    """
    if name and name[1] < len(tokens) and tokens[name[1]].kind & TITLE:
        name = None  # 'the Example spokesman'
    i, j = 0, name[0] if name else len(tokens)
    courtesies = lexicon.courtesies
    i += _articles(tokens, i, j)
    i += lexicon.language.noun_capitals and i + 1 < j and tokens[i].kind & (DET | TITLE) == DET
    while i < j and tokens[i].low.rstrip(".") in courtesies and not (i + 1 < j and tokens[i + 1].kind & PREP):
        i += 1
    while i < j and (tokens[j - 1].kind & (PUNCT | CONJ | NOT_NAME) or tokens[j - 1].low.rstrip(".") in courtesies):
        j -= 1
    if i < j and tokens[i].kind & (PREP | TITLE | CAP) == PREP:
        return None  # 'one of the councillors'
    plain = CAP if lexicon.language.noun_capitals else ~(CAP | PUNCT | DET | PREP)  # a noun, not 'the young'
    told = any(t.kind & TITLE or (name and _is_noun(t, plain)) for t in tokens[i:j])
    return (i, j) if told else None


def _is_noun(token: Token, able: int) -> bool:
    return token.kind & (CAP | DET) == CAP if able == CAP else not token.kind & ~able


def _articles(tokens: Sequence[Token], i: int, j: int) -> int:
    """Return the number of articles that begin a phrase; one with a capital may begin a name: 'Los Example'."""
    begin = i
    while i + 1 < j and tokens[i].kind & DET and not tokens[i].kind & TITLE:
        if tokens[i].kind & tokens[i + 1].kind & CAP and not any(t.kind & TITLE for t in tokens[i + 1 : j]):
            break
        i += 1
    return i - begin
