"""The subject of a reporting verb, looked for to the left of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.quotes.lexicon import (
    ADV,
    AS,
    AUX,
    CAP,
    CONJ,
    DET,
    LINK,
    NOT_NAME,
    PARTICIPLE,
    PARTICLE,
    PREP,
    PRON,
    PUNCT,
    SUB,
    TIME,
    TITLE,
    VERB,
    VIA,
)
from newsclean.quotes.phrases import LONGEST, STOP, Range, clause_start, first_phrase, is_verb, numbers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.quotes.tokens import Token

_SPEAKS = CAP | PRON
_ASIDE = 10  # tokens of an aside in brackets


def subject_before(tokens: Sequence[Token], verb: int) -> Range | None:
    """Return the noun phrase that is the subject of the verb at `verb`, looking left, or None."""
    start = clause_start(tokens, verb)
    i = _past_asides(tokens, start, verb - 1)
    if i < start:
        return None
    kind = tokens[i].kind
    if kind & SUB and not kind & PRON and i > start:
        if tokens[i - 1].kind & PREP and not tokens[i - 1].kind & (CAP | PRON):
            return first_phrase(tokens, start, i - 1)  # 'a note in which it says'
        last = i - 1 - bool(tokens[i - 1].kind & PUNCT and i - 1 > start)
        return _beyond_object(tokens, _phrase_to(tokens, start, last))
    if kind & (PUNCT | CONJ | PREP) and not kind & (PRON | CAP):
        shared = _shared_subject(tokens, start, i) if tokens[verb].kind & PARTICIPLE else None
        return shared or first_phrase(tokens, start, i)
    found = _phrase_to(tokens, start, i)
    if tokens[verb].kind & PARTICIPLE and found and not any(t.kind & _SPEAKS for t in tokens[slice(*found)]):
        wider = _beyond_object(tokens, found)
        found = wider if wider != found else None
    return found or first_phrase(tokens, start, i + 1)


def _past_asides(tokens: Sequence[Token], start: int, i: int) -> int:
    """Return the last token before `i` that is no adverb, time or aside in brackets: 'Ann Example (58) on Monday'."""
    while i >= start:
        kind = tokens[i].kind
        if tokens[i].text == ")":
            i = next((k - 1 for k in range(i - 1, max(start, i - _ASIDE) - 1, -1) if tokens[k].text == "("), i)
            if tokens[i].text == ")":
                break
        elif (
            kind & TIME and not kind & PRON and i > start and tokens[i - 1].kind & PREP and not tokens[i - 1].kind & CAP
        ):
            i -= 2
        elif kind & (AUX | ADV | TIME) and not kind & (PRON | PUNCT):
            i -= 1
        else:
            break
    return i


def _shared_subject(tokens: Sequence[Token], start: int, end: int) -> Range | None:
    """Return the subject of the last reporting verb in a clause: 'X said, adding that'."""
    for v in range(end - 1, start, -1):
        if is_verb(tokens, v, VERB) and not tokens[v].kind & PARTICIPLE:
            return subject_before(tokens, v)
    return None


def _beyond_object(tokens: Sequence[Token], found: Range | None) -> Range | None:
    """Return the subject of the verb whose object the phrase is: 'X told a woman who said'."""
    if found is None or not found[0] or not is_verb(tokens, found[0] - 1):
        return found
    return subject_before(tokens, found[0] - 1) or found


def _phrase_to(tokens: Sequence[Token], start: int, last: int) -> Range | None:
    """Return the noun phrase that ends at `last`."""
    if tokens[last].kind & PRON:
        return (last, last + 1)
    j = last
    while j >= start and last - j < LONGEST:
        token = tokens[j]
        if token.kind & PRON and not token.kind & DET:
            break
        linked = j > start and (tokens[j - 1].kind & PREP or (token.kind & LINK and tokens[j - 1].kind & (CAP | TITLE)))
        if token.kind & DET and not token.kind & CAP and not linked:
            j -= 1
            break
        if _breaks(tokens, j):
            break
        j -= 1
    return _trim(tokens, j + 1, last + 1)


def _breaks(tokens: Sequence[Token], j: int) -> bool:
    kind = tokens[j].kind
    if kind & CAP:
        return bool(kind & (TIME | VIA | SUB)) and not kind & DET
    if numbers(tokens, j):
        return False
    return bool(kind & (STOP | ADV | TIME)) or is_verb(tokens, j)


def _past_preposition(tokens: Sequence[Token], i: int, j: int) -> int:
    """Return where the name begins that ends a phrase behind a preposition."""
    k = j - 1 if tokens[j - 1].kind & CAP else j
    while i + 1 < k < j and tokens[k - 1].kind & (CAP | TITLE | PARTICLE) and not tokens[k - 1].kind & PREP:
        if tokens[k].kind & TITLE and len(tokens[k - 1].text) > 1 and tokens[k - 1].text.isupper():
            break  # 'in an interview with ABC minister X said'
        k -= 1
    return k


def _trim(tokens: Sequence[Token], i: int, j: int) -> Range | None:
    """Drop a preposition that begins the phrase, with what depends on it."""
    if i and tokens[i - 1].kind & AUX:
        i = max((k + 1 for k in range(i, j) if tokens[k].kind & PREP), default=i)
    if i < j and tokens[i].kind & AS:
        i += 1
    elif i < j and tokens[i].kind & PREP and not tokens[i].kind & DET:
        i = _past_preposition(tokens, i, j)
    while i < j and tokens[i].kind & (TIME | NOT_NAME | CONJ) and not tokens[i].kind & (PRON | DET):
        i += 1
    return (i, j) if any(not t.kind & (PREP | DET) or t.kind & CAP for t in tokens[i:j]) else None
