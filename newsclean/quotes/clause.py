"""The words of one sentence, made ready for attribution."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from newsclean.quotes.lexicon import (
    ADV,
    ANY_VERB,
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
    VIA,
    Lexicon,
)
from newsclean.quotes.phrases import Range, is_person, phrase_from

if TYPE_CHECKING:
    from newsclean.quotes.tokens import Token

DASHES = frozenset("—–-―")
JOINS = DASHES | frozenset(",،，")
_FUNCTION = ADV | AUX | CONJ | DET | NOT_NAME | PREP | PRON | SUB | TIME
_PARTICIPLE_LETTERS = 6
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


class Clause:
    """The tokens of a sentence, its reporting phrases and the outlet it cites."""

    def __init__(self, tokens: Sequence[Token], lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.tokens = list(tokens)
        self.phrases: dict[int, tuple[int, str]] = {}
        self.via: Range | None = None
        self._lower_first()
        self._mark_phrases()

    def _lower_first(self) -> None:
        """Drop the capital that begins a sentence from words that the table knows."""
        for i, token in enumerate(self.tokens):
            begins = not i or self.tokens[i - 1].kind & QUOTE or self.tokens[i - 1].text in {":", '"', "“"}
            if begins and token.kind & _FUNCTION:
                self.tokens[i] = token._replace(kind=token.kind & ~CAP)
            elif begins and self._opens_with_participle(i):
                self.tokens[i] = token._replace(kind=PREP)

    def _opens_with_participle(self, i: int) -> bool:
        """Tell 'Citing reports, X said' from a name of that ending."""
        endings = self.lexicon.language.participle_endings
        token = self.tokens[i]
        if not endings or len(token.low) < _PARTICIPLE_LETTERS or not token.low.endswith(endings):
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
        if sort != "via":
            if not (self.tokens[i].kind & PREP and j - i == 1 and not self.begins(i)):
                self.phrases[i] = (j, sort)
            return
        for k in range(i, j):
            self.tokens[k] = self.tokens[k]._replace(kind=VIA)
        outlet = phrase_from(self.tokens, j, len(self.tokens))
        self.via = self.via or outlet

    def begins(self, i: int) -> bool:
        """Tell whether a clause begins at token `i`."""
        return not i or bool(self.tokens[i - 1].kind & (PUNCT | QUOTE | CONJ))

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
        return phrase_from(self.tokens, i, end)
