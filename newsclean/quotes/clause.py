"""The words of one sentence, made ready for attribution."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from newsclean.quotes.lexicon import (
    ADV,
    AGENT,
    ANY_VERB,
    AUX,
    CAP,
    CONJ,
    DET,
    LINK,
    NOT_NAME,
    PARTICLE,
    PREP,
    PRON,
    PUNCT,
    QUOTE,
    SUB,
    TIME,
    TITLE,
    VIA,
    WORK,
    Lexicon,
)
from newsclean.quotes.persons import name_in
from newsclean.quotes.phrases import Range, is_person, phrase_from

if TYPE_CHECKING:
    from newsclean.quotes.tokens import Token

DASHES = frozenset("—–-―")
JOINS = DASHES | frozenset(",،，")
_FUNCTION = ADV | AUX | CONJ | DET | NOT_NAME | PREP | PRON | SUB | TIME | WORK
_PAUSES = frozenset(",.!?…")
_BEGINNERS = frozenset({":", '"', "“"})
_PARTICIPLE_LETTERS = 6
_OPENING = frozenset('„“"«»')
_NAME_IN_MARKS = 6  # tokens of the name of a paper and its marks
_SPEAKING = CAP | PRON | TITLE


class Strength(IntEnum):
    """How an attribution was found, weakest first."""

    GUESS = 1  # the subject of the sentence, no reporting verb
    FRAME = 2  # a reporting verb or phrase in the sentence
    DIRECT = 3  # joined to the quotation


@dataclass(frozen=True)
class Found:
    """An attribution in tokens; `phrase` is None where the verb has no subject."""

    phrase: Range | None
    cue: Range | None
    strength: Strength
    nobody: bool = False  # an impersonal phrase: no one named before is meant


def _is_acronym(token: Token) -> bool:
    return len(token.text) > 1 and token.text.isupper()


class Clause:
    """The tokens of a sentence, its reporting phrases and the outlet it cites."""

    def __init__(self, tokens: Sequence[Token], lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.tokens = list(tokens)
        self.phrases: dict[int, tuple[int, str]] = {}
        self.via: Range | None = None
        self._lower_first()
        if lexicon.language.joins_names:
            self._join_names()
        self._mark_phrases()

    def _join_names(self) -> None:
        """Make 'and' between capitals a part of the name, where a language's offices are so named."""
        for i in range(1, len(self.tokens) - 1):
            token = self.tokens[i]
            if token.kind & CONJ and self.tokens[i - 1].kind & self.tokens[i + 1].kind & CAP:
                self.tokens[i] = token._replace(kind=PARTICLE)

    def _lower_first(self) -> None:
        """Drop the capital that begins a sentence from words that the table knows."""
        begin = [i + 1 for i, token in enumerate(self.tokens) if token.kind & QUOTE or token.text in _BEGINNERS]
        for i in (0, *begin):
            token = self.tokens[i] if i < len(self.tokens) else None
            if token is None:
                continue
            if token.kind & _FUNCTION:
                self.tokens[i] = token._replace(kind=token.kind & ~CAP)
            elif self._opens_with_participle(i):
                self.tokens[i] = token._replace(kind=PREP)

    def _opens_with_participle(self, i: int) -> bool:
        """Tell 'Citing reports, X said' from a name of that ending."""
        language = self.lexicon.language
        token = self.tokens[i]
        if len(token.low) < _PARTICIPLE_LETTERS or i + 1 == len(self.tokens):
            return False
        if language.opening_endings and token.low.endswith(language.opening_endings):
            return bool(self.tokens[i + 1].kind & (PREP | AGENT))
        if not language.participle_endings or not token.low.endswith(language.participle_endings):
            return False
        return i + 1 < len(self.tokens) and not self.tokens[i + 1].kind & (ANY_VERB | CAP | PUNCT | AUX)

    def _mark_phrases(self) -> None:
        for i, token in enumerate(self.tokens):
            for words, sort in self.lexicon.phrases.get(token.low, ()):
                if self._matches(i, words):
                    self._mark(i, i + len(words), sort)
                    break

    def _matches(self, i: int, words: tuple[str, ...]) -> bool:
        return tuple(t.low for t in self.tokens[i : i + len(words)]) == words

    def _mark(self, i: int, j: int, sort: str) -> None:
        """Note a phrase; a preposition that may be one counts only where a clause begins."""
        if sort == "aside":
            self._class(i, j, ADV)
        elif sort != "via":
            ambiguous = self.tokens[i].kind & (PREP | ADV) and j - i == 1 and sort != "after"
            if not ambiguous or (self.begins(i) and not self._links_on(i)):
                self.phrases[i] = (j, sort)
        elif self._cites_outlet(i, j):
            self._class(i, j, VIA)
            self.via = self.via or phrase_from(self.tokens, j, len(self.tokens))

    def _class(self, i: int, j: int, kind: int) -> None:
        for k in range(i, j):
            self.tokens[k] = self.tokens[k]._replace(kind=kind)

    def _cites_outlet(self, i: int, j: int) -> bool:
        """Tell whether an outlet follows the phrase; behind a single verb only a name of one counts."""
        if j - i > 1 or not self.tokens[i].kind & ANY_VERB:
            return True
        return j < len(self.tokens) and self.tokens[j].kind & (CAP | TITLE | DET | PRON) == CAP

    def begins(self, i: int) -> bool:
        """Tell whether a clause begins at token `i`."""
        return not i or bool(self.tokens[i - 1].kind & (PUNCT | QUOTE | CONJ))

    def _links_on(self, i: int) -> bool:
        """Tell 'for' behind a fragment, which goes on with the sentence, from 'according to'."""
        before = self.tokens[i - 1] if i else None
        return (
            before is not None
            and bool(before.kind & QUOTE and self.tokens[i].kind & LINK)
            and before.text not in _PAUSES
        )

    def names_someone(self, phrase: Range | None) -> bool:
        """Tell whether a phrase could be a speaker without a verb to say so."""
        if phrase is None:
            return False
        tokens = self.tokens[slice(*phrase)]
        if self.lexicon.language.noun_capitals:
            return is_person(tokens) or any(t.kind & (PRON | TITLE) for t in tokens)
        return not self.lexicon.language.cased or any(t.kind & _SPEAKING for t in tokens)

    def cue_start(self, verb: int) -> int:
        """Return where the verb begins with its auxiliary."""
        return verb - 1 if verb and self.tokens[verb - 1].kind & AUX else verb

    def subject_after(self, verb: int, end: int) -> Range | None:
        """Return the noun phrase behind a verb, past adverbs and 'on Monday'."""
        i = verb + 1
        while i < end and self.tokens[i].kind & (ADV | TIME | AUX) and not self.tokens[i].kind & PRON:
            i += 1
        if i + 1 < end and self.tokens[i].kind & PREP and self.tokens[i + 1].kind & TIME:
            i += 2
        if i < end and self.tokens[i].kind & AGENT:
            i += 1
        i = self._past_name_in_marks(i, end)
        found = phrase_from(self.tokens, i, end)
        return self._past_addressee(found, end) if found else self._beyond_preposition(i, end)

    def _past_name_in_marks(self, i: int, end: int) -> int:
        """Return where the subject begins behind the name of the paper that was told: 'mówi „Example” X'."""
        if i >= end or self.tokens[i].text not in _OPENING:
            return i
        closed = next((k for k in range(i + 2, min(end, i + _NAME_IN_MARKS)) if self.tokens[k].kind & PUNCT), None)
        return closed + 1 if closed and closed + 1 < end and self.tokens[closed + 1].kind & (CAP | TITLE | DET) else i

    def _past_addressee(self, found: Range, end: int) -> Range:
        """Return the subject behind an agency that was told, where no article parts the two: 'a dit l'AFP X'."""
        i, j = found
        if not self.lexicon.language.verb_first or not _is_acronym(self.tokens[i]):
            return found
        rank = next((k for k in range(i + 1, j) if self.tokens[k].kind & (TITLE | CAP) == TITLE), None)
        return (phrase_from(self.tokens, rank, end) or found) if rank else found

    def _beyond_preposition(self, i: int, end: int) -> Range | None:
        """Return the subject behind 'in an interview' or 'to the agency', which some languages put before it."""
        if not self.lexicon.language.verb_first or i >= end or not self.tokens[i].kind & PREP:
            return None
        inner = phrase_from(self.tokens, i + 1, end)
        if inner is None and i + 1 < end and not self.tokens[i + 1].kind:
            inner = (i + 1, i + 2)
        if inner is None:
            return None
        name = name_in(self.tokens[slice(*inner)], self.lexicon)
        plain = name and (name[1] - name[0] > 1 or not self.tokens[inner[0] + name[0] - 1].kind)
        if name and name[0] and plain and inner[0] + name[1] == inner[1]:
            ranks = (k for k in range(*inner) if self.tokens[k].kind & (TITLE | CAP) == TITLE)
            return (min(next(ranks, inner[1]), inner[0] + name[0]), inner[1])
        if inner[1] >= end:
            return None
        rest = self.tokens[inner[1]].kind
        if rest & PREP and not rest & DET:
            return self._beyond_preposition(inner[1], end)
        found = phrase_from(self.tokens, inner[1], end) if rest & (DET | TITLE | CAP) else None
        return found if self.names_someone(found) else None
