"""Noun phrases: where a phrase that may name a speaker begins and ends."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from newsclean.quotes.given_names import GIVEN
from newsclean.quotes.lexicon import (
    ADV,
    ANY_VERB,
    AUX,
    CAP,
    CONJ,
    DET,
    LINK,
    NOT_NAME,
    NOUN,
    PARTICLE,
    PREP,
    PRON,
    PUNCT,
    QUOTE,
    SUB,
    TIME,
    TITLE,
    VIA,
)

if TYPE_CHECKING:
    from newsclean.quotes.tokens import Token

Range = tuple[int, int]
_ROLE_WORDS = 4  # words of a role between an organisation and a name
_ASIDE = 6  # tokens of an aside in brackets
_JOINED = frozenset(",—–―-")
LONGEST = 16  # tokens in a noun phrase
_NO_NAME = TITLE | TIME | DET | SUB | NOT_NAME
STOP = PUNCT | QUOTE | AUX | CONJ | SUB | VIA


def is_verb(tokens: Sequence[Token], i: int, bits: int = ANY_VERB) -> bool:
    """Tell whether token `i` is a reporting verb, not the noun of that form ('a statement of claims')."""
    token = tokens[i]
    if not token.kind & bits or (token.kind & CAP and i and not tokens[i - 1].kind & (PUNCT | QUOTE)):
        return False
    if not i:
        return True
    before = tokens[i - 1]
    if before.kind & QUOTE or (i > 1 and before.text in _JOINED and tokens[i - 2].kind & QUOTE):
        return True
    if token.kind & NOUN:
        led = i + 1 == len(tokens) or tokens[i + 1].kind & QUOTE or tokens[i + 1].text in {":", ","}
        able = PRON | SUB | CAP | ADV | CONJ if not led else ~(DET | PREP)
        return bool(before.kind & able or (led and not before.kind)) and before.text[-2:] not in {"'s", "’s"}
    return not before.kind & DET or bool(before.kind & (PRON | SUB))


def numbers(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether a number belongs to the title before a name: 'Ketua RW 07 Ann Example'."""
    if not 0 < i < len(tokens) - 1 or not tokens[i].text.isdigit():
        return False
    before, after = tokens[i - 1].kind, tokens[i + 1].kind
    return bool(before & CAP and after & CAP and not (before | after) & TIME)


def stops(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether a noun phrase ends before token `i`."""
    kind = tokens[i].kind
    if kind & CAP:
        return bool(kind & (TIME | VIA))
    if numbers(tokens, i):
        return False
    return bool(kind & (STOP | TIME | ADV)) or is_verb(tokens, i)


def _name_run(tokens: Sequence[Token], i: int, end: int) -> int:
    """Return the end of the run of capitalised tokens and particles that begins at `i`."""
    j = i
    while j < end and not stops(tokens, j):
        kind = tokens[j].kind
        if not kind & CAP and not _continues(tokens, j, end):
            break
        j += 1
    return j


def _continues(tokens: Sequence[Token], j: int, end: int) -> bool:
    """Tell whether a lower-case word is part of a name; 'der' only where a particle stands before it."""
    kind = tokens[j].kind
    if not kind & PARTICLE or j + 1 >= end or not tokens[j + 1].kind & (CAP | PARTICLE):
        return False
    return not (kind & DET and kind & PREP) or bool(j and tokens[j - 1].kind & PARTICLE)


def _is_name(tokens: Sequence[Token], i: int, j: int) -> bool:
    """Tell a personal name from a title or an acronym: two capitalised words, neither of them a title."""
    plain = [t for t in tokens[i:j] if t.kind & CAP and not t.kind & TITLE and not t.text.isupper()]
    return len(plain) > 1


def is_person(tokens: Sequence[Token]) -> bool:
    """Tell whether a phrase holds a personal name: two capitalised words in a row, neither a title."""
    run = 0
    for token in tokens:
        if not token.kind & PARTICLE:
            run = run + 1 if token.kind & CAP and not token.kind & _NO_NAME and not token.text.isupper() else 0
        if run > 1:
            return True
    return False


def with_apposition(tokens: Sequence[Token], found: Range) -> Range:
    """Add the name to a role that it follows or precedes: 'the minister of defence, Ann Example,'."""
    i, j = found
    own = next((k for k in range(i, j) if tokens[k].kind & PREP and not tokens[k].kind & CAP), j)
    if tokens[i].kind & PRON or (is_person(tokens[i:own]) and not _role_before_name(tokens, found)):
        return found
    if j + 2 < len(tokens) and tokens[j].kind & CONJ and tokens[j + 1].kind & TITLE:
        other = phrase_from(tokens, j + 1, len(tokens))
        return (i, other[1]) if other and is_person(tokens[slice(*other)]) else found
    named = all(t.kind & CAP and not t.kind & TITLE for t in tokens[i:j])
    j = j if named else _past_aside(tokens, j)
    if not named and j + 1 < len(tokens) and tokens[j].text == ",":
        k = _past_rank(tokens, j + 1)
        k = _name_run(tokens, k, min(len(tokens), k + 5))
        closed = k >= len(tokens) or tokens[k].kind & (PUNCT | QUOTE | ANY_VERB | AUX)
        if closed and is_person(tokens[j + 1 : k]):
            return (i, k)
    if i > 2 and tokens[i - 1].text == "," and any(t.kind & TITLE for t in tokens[i:j]):
        k = i - 1
        while k and tokens[k - 1].kind & (CAP | PARTICLE) and not tokens[k - 1].kind & PUNCT:
            k -= 1
        begins = not k or bool(tokens[k - 1].kind & (PUNCT | QUOTE | CONJ))
        return (k, i - 1) if begins and is_person(tokens[k : i - 1]) else found
    return found


def _past_rank(tokens: Sequence[Token], i: int) -> int:
    """Return where a name may begin behind words of rank, and behind words that no table knows after them."""
    k = i
    while k < len(tokens) and tokens[k].kind & TITLE:
        k += 1
    last = min(len(tokens), k + (_ROLE_WORDS if k > i else 1))
    while k < last and not tokens[k].kind:
        k += 1
    return k


def _role_before_name(tokens: Sequence[Token], found: Range) -> bool:
    """Tell 'spokeswoman Department of Example, Ann Other' by the rank before it and the given name behind it."""
    i, j = found
    led = tokens[i].kind & (TITLE | CAP) == TITLE and j + 2 < len(tokens) and tokens[j].text == ","
    return led and tokens[j + 1].low in GIVEN and bool(tokens[j + 2].kind & (CAP | PARTICLE))


def _past_aside(tokens: Sequence[Token], j: int) -> int:
    """Return where the comma may stand behind '(...)' or 'from Example' that follow a role."""
    last = min(len(tokens) - 1, j + _ASIDE)
    if j < last and tokens[j].text == "(":
        return next((k + 1 for k in range(j, last) if tokens[k].text == ")"), j)
    if j < last and tokens[j].kind & PREP:
        k = j
        while k < last and not tokens[k].kind & (STOP | ADV) and not is_verb(tokens, k):
            k += 1
        return k if tokens[k].text == "," else j
    return j


def phrase_from(tokens: Sequence[Token], i: int, end: int) -> Range | None:
    """Return the range of the noun phrase that begins at `i`, or None."""
    if i >= end:
        return None
    kind = tokens[i].kind
    if kind & PRON and not kind & DET:
        return (i, i + 1)
    if stops(tokens, i) or _no_noun(tokens, i, end):
        return None
    if kind & PREP and not kind & (CAP | DET) and not (kind & PARTICLE and i + 1 < end and tokens[i + 1].kind & CAP):
        return None
    j = _extent(tokens, i, min(end, i + LONGEST))
    while j > i + 1 and tokens[j - 1].kind & (LINK | DET | PREP) and not tokens[j - 1].kind & CAP:
        j -= 1
    return (i, j) if any(not t.kind & DET or t.kind & CAP for t in tokens[i:j]) else None


def _no_noun(tokens: Sequence[Token], i: int, end: int) -> bool:
    """Tell a verb that no table knows from the noun that begins a phrase: an article follows."""
    return not tokens[i].kind and i + 1 < end and tokens[i + 1].kind & (DET | PREP | CAP) == DET


def _begins_another(tokens: Sequence[Token], i: int, j: int) -> bool:
    """Tell whether an article behind a noun begins another phrase."""
    if j == i or tokens[j].kind & (DET | PREP | CAP | TITLE | PRON) != DET:
        return False
    if tokens[j].kind & PARTICLE and j + 1 < len(tokens) and tokens[j + 1].kind & CAP:
        return False
    return not tokens[j - 1].kind & (DET | PREP | LINK | CONJ | ADV)


def _extent(tokens: Sequence[Token], i: int, end: int) -> int:
    j, named = i, False
    while j < end and not _begins_another(tokens, i, j):
        kind = tokens[j].kind
        if _is_suspended(tokens, j, end):
            j += 2
        elif stops(tokens, j):
            break
        elif kind & CAP and not kind & (DET | TITLE):
            run = _name_run(tokens, j, end)
            named = named or _is_name(tokens, j, run) or (j == i and not tokens[run - 1].kind & TITLE)
            j = max(run, j + 1)
        elif kind & PREP and not kind & DET:
            partitive = j > i and all(t.kind & DET for t in tokens[i:j])
            if named or not (kind & LINK or partitive) or j + 1 >= end:
                break
            j += 1
        elif named and not kind & TITLE and not _leads_to_name(tokens, i, j, end):
            break
        else:
            j += 1
    return j


def _is_suspended(tokens: Sequence[Token], j: int, end: int) -> bool:
    """Tell the hyphen and the 'and' of 'Gesundheits- und Sozialdirektor', whose second half comes later."""
    return j + 2 < end and j > 0 and tokens[j].text == "-" and bool(tokens[j + 1].kind & CONJ)


def _leads_to_name(tokens: Sequence[Token], i: int, j: int, end: int) -> bool:
    """Tell whether 'Example' opens 'Example senior adviser Ann Other', the name of a person beyond it."""
    if j != i + 1:
        return False
    k = j
    while k < min(end, j + _ROLE_WORDS) and not tokens[k].kind & ~TITLE:
        k += 1
    return k > j and k + 1 < end and is_person(tokens[k : k + 2])


def clause_start(tokens: Sequence[Token], i: int) -> int:
    """Return where the clause of token `i` begins: after a semicolon, a quotation, or a comma with 'and'."""
    for j in range(i - 1, -1, -1):
        token = tokens[j]
        if token.kind & QUOTE or token.text in {";", ":"}:
            return j + 1
        if token.kind & CONJ and j and tokens[j - 1].text in {",", "،"}:
            return j + 1
    return 0


def first_phrase(tokens: Sequence[Token], start: int, end: int) -> Range | None:
    """Return the first noun phrase that may be a subject: not one behind a preposition."""
    i = start
    while i < end:
        kind = tokens[i].kind
        if kind & (PREP | SUB) and not kind & DET:
            i = _after_comma(tokens, i, end)
            continue
        found = None if kind & (PUNCT | QUOTE) else phrase_from(tokens, i, end)
        if (
            found
            and not tokens[found[0]].kind & TIME
            and any(t.kind & (CAP | NOT_NAME) != NOT_NAME for t in tokens[slice(*found)])
        ):
            return found
        i += 1
    return None


def _after_comma(tokens: Sequence[Token], i: int, end: int) -> int:
    for j in range(i + 1, end):
        if tokens[j].text in {",", "،"}:
            return j + 1
    inner = phrase_from(tokens, i + 1, end)
    return inner[1] if inner else i + 1
