"""Attribution behind the quotation: 'said X', 'X said', 'a déclaré X', '— X'."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from newsclean.quotes.clause import DASHES, JOINS, Clause, Found, Strength
from newsclean.quotes.lexicon import (
    ADV,
    ANY_VERB,
    AUX,
    CAP,
    CONJ,
    DET,
    NOUN,
    OWN,
    PREP,
    PRON,
    PUNCT,
    SUB,
    TIME,
    TITLE,
    VERB,
    WEAK,
)
from newsclean.quotes.phrases import Range, first_phrase, is_person, is_verb, phrase_from
from newsclean.quotes.subjects import subject_before

if TYPE_CHECKING:
    from newsclean.quotes.tokens import Token

_VERB_REACH = 40  # tokens between a subject and its verb
_CLITICS = 4  # tokens between a quotation and an inverted verb
_ENDS = frozenset(".;")
_KNOWN = ~(WEAK | NOUN)
_NAMING = CAP | PRON | DET | TITLE


def tail(clause: Clause, quote: int, end: int) -> Found | None:
    """Return the attribution that follows the quotation at token `quote`, or None."""
    i = quote + 1
    while i < end and clause.tokens[i].text in JOINS:
        i += 1
    if i >= end:
        return None
    i += i + 1 < end and bool(clause.tokens[i].kind & AUX) and i + 1 in clause.phrases
    if i in clause.phrases:
        return by_phrase(clause, i, end)
    i += i + 1 < end and clause.tokens[i].low in clause.lexicon.language.as_words
    found = inverted(clause, i, end) or _straight(clause, i, end)
    if found is None and (joined(clause, quote) or not quote):
        found = _unknown_verb(clause, i, end) or _signed(clause, quote, i, end)
    return found


def joined(clause: Clause, quote: int) -> bool:
    """Tell whether punctuation or a verb joins the quotation to what follows."""
    if quote + 1 >= len(clause.tokens):
        return False
    following = clause.tokens[quote + 1]
    return following.text in JOINS or bool(following.kind & VERB) or clause.tokens[quote].text in {",", "?", "!"}


def by_phrase(clause: Clause, i: int, end: int) -> Found | None:
    """Read 'according to X' from token `i`, or 'X ... göre' where the language puts it last."""
    j, sort = clause.phrases[i]
    if sort == "own":
        return Found(None, (i, j), Strength.FRAME)
    if sort == "it":
        return _document(clause, i, end)
    while (
        sort == "by"
        and j < end
        and clause.tokens[j].kind & (AUX | ANY_VERB)
        and not clause.tokens[j].kind & (CAP | DET)
    ):
        j += 1
    phrase = phrase_from(clause.tokens, j, end) if sort == "by" else first_phrase(clause.tokens, 0, i)
    if phrase and sort == "by" and clause.lexicon.language.no_articles:
        phrase = _first_noun(clause, phrase, end)
    return Found(phrase, (i, j), Strength.DIRECT) if phrase else None


def _first_noun(clause: Clause, phrase: Range, end: int) -> Range:
    """Return the first noun of a phrase without a name: no article shows where the subject begins behind it."""
    i, j = phrase
    named = any(t.kind & (CAP | PRON) for t in clause.tokens[i:j])
    return phrase if named or (j < end and clause.tokens[j].kind & PUNCT) else (i, i + 1)


def _document(clause: Clause, i: int, end: int) -> Found:
    """Read 'it says in the report' from token `i`."""
    j, _ = clause.phrases[i]
    led = j + 1 < end and clause.tokens[j].kind & PREP
    phrase = phrase_from(clause.tokens, j + 1, end) if led else None
    if phrase is None and i > 1 and clause.tokens[0].kind & PREP:
        phrase = phrase_from(clause.tokens, 1, i)
    dated = phrase is not None and clause.tokens[phrase[0]].kind & TIME
    return Found(None if dated else phrase, (i, j), Strength.DIRECT, nobody=True)


def inverted(clause: Clause, i: int, end: int) -> Found | None:
    """Read 'said X', 'a déclaré X', 'hat X gesagt', 'a-t-elle répondu' from token `i`."""
    tokens, j = clause.tokens, i
    while j < min(end, i + _CLITICS) and _before_verb(tokens, j, end):
        j += 1
    if j >= end:
        return None
    if not is_verb(tokens, j, VERB):
        return _between(clause, i, j, end) or _participle(clause, i, j, end)
    cue = (clause.cue_start(j), j + 1)
    if tokens[j].kind & OWN:
        return Found(None, cue, Strength.DIRECT)
    return Found(_seat(clause, j, end) or clause.subject_after(j, end), cue, Strength.DIRECT)


def _before_verb(tokens: Sequence[Token], j: int, end: int) -> bool:
    """Tell an adverb or auxiliary from the verb itself; a word may be either, as in 's'est félicité X'."""
    kind = tokens[j].kind
    led = j + 1 < end and tokens[j + 1].kind & VERB
    return bool(kind & (ADV | AUX)) and (not kind & VERB or bool(kind & AUX and led))


def _seat(clause: Clause, verb: int, end: int) -> Range | None:
    """Read the office that speaks in 'сообщили в министерстве'."""
    language = clause.lexicon.language
    able = language.seat_endings and clause.tokens[verb].low.endswith(language.seat_endings) and verb + 2 < end
    if not able or clause.tokens[verb + 1].low not in language.seats.split():
        return None
    return None if clause.tokens[verb + 2].kind & TIME else phrase_from(clause.tokens, verb + 2, end)


def _between(clause: Clause, i: int, j: int, end: int) -> Found | None:
    """Read a subject between auxiliary and verb."""
    if j == i or not clause.tokens[j - 1].kind & AUX:
        return None
    phrase = phrase_from(clause.tokens, j, end)
    if phrase and phrase[1] < end and clause.tokens[phrase[1]].kind & ANY_VERB:
        return Found(phrase, (phrase[1], phrase[1] + 1), Strength.DIRECT)
    return None


def _participle(clause: Clause, i: int, j: int, end: int) -> Found | None:
    """Read an auxiliary and a verb that the table does not know, as in ha subrayado."""
    token = clause.tokens[j]
    led = clause.tokens[i - 1].text in JOINS and j > i and clause.tokens[j - 1].kind & AUX
    if not led or token.kind & _KNOWN or token.text[0].isupper():
        return None
    phrase = clause.subject_after(j, end)
    return Found(phrase if clause.names_someone(phrase) else None, (j - 1, j + 1), Strength.DIRECT)


def _straight(clause: Clause, i: int, end: int) -> Found | None:
    """Read 'X said', 'X, mayor of Y, said'."""
    tokens = clause.tokens
    if tokens[i].kind & (CONJ | SUB | PREP | PUNCT) and not tokens[i].kind & (PRON | CAP | DET):
        return None
    phrase = phrase_from(tokens, i, end)
    if phrase is None or (
        clause.lexicon.language.noun_capitals and not any(t.kind & (CAP | PRON) for t in tokens[slice(*phrase)])
    ):
        return None
    for j in range(phrase[1], min(end, phrase[1] + _VERB_REACH)):
        if is_verb(tokens, j):
            return Found(phrase, (j, j + 1), Strength.DIRECT)
        if tokens[j].kind & CONJ or tokens[j].text in {";", ":"}:
            break
    return None


def _unknown_verb(clause: Clause, i: int, end: int) -> Found | None:
    """Read a lower-case word that the table does not know, a person beside it: 'schmunzelte X'."""
    tokens = clause.tokens
    if clause.lexicon.language.drops_subject and _plain(clause, i) and (i + 1 >= end or tokens[i + 1].text in _ENDS):
        return Found(None, (i, i + 1), Strength.DIRECT)
    while i + 1 < end and tokens[i].kind & ADV and not tokens[i].kind & (PRON | DET):
        i += 1
    led = i + 1 < end and tokens[i + 1].kind & (PREP | DET) == PREP
    phrase = clause.subject_after(i, end)
    phrase = None if led and phrase and not is_person(tokens[slice(*phrase)]) else phrase
    if _plain(clause, i) and phrase and (tokens[phrase[0]].kind & _NAMING or is_person(tokens[slice(*phrase)])):
        certain = tokens[phrase[0]].kind & (PRON | DET) and not tokens[phrase[0]].kind & CAP
        return Found(phrase, (i, i + 1), Strength.DIRECT if certain else Strength.FRAME)
    phrase = phrase_from(tokens, i, end)
    if phrase is None or phrase[1] >= end or not _plain(clause, phrase[1]):
        return None
    plain = tokens[i].kind & PRON or is_person(tokens[slice(*phrase)]) or phrase[1] - phrase[0] == 1
    return Found(phrase, (phrase[1], phrase[1] + 1), Strength.FRAME) if plain else None


def _plain(clause: Clause, i: int) -> bool:
    token = clause.tokens[i]
    return token.text[:1].islower() and not token.kind & _KNOWN


def _signed(clause: Clause, quote: int, i: int, end: int) -> Found | None:
    """Read '— X' at the end of a sentence."""
    if clause.tokens[quote + 1].text not in DASHES:
        return None
    phrase = phrase_from(clause.tokens, i, end)
    if phrase is None or (phrase[1] < end and not clause.tokens[phrase[1]].kind & PUNCT):
        return None
    return Found(phrase, None, Strength.DIRECT) if clause.names_someone(phrase) else None


def late(clause: Clause, quote: int, end: int) -> Found | None:
    """Read what ends a sentence that goes on behind the marks: '..., she said', '..., betont X'."""
    for v in range(end - 1, quote + 1, -1):
        if not is_verb(clause.tokens, v, VERB):
            continue
        after = clause.tokens[v - 1].text in JOINS
        phrase = clause.subject_after(v, end) if after else subject_before(clause.tokens, v)
        led = after or (phrase is not None and phrase[0] and clause.tokens[phrase[0] - 1].text in JOINS)
        return Found(phrase, (v, v + 1), Strength.FRAME) if led and phrase else None
    return None
