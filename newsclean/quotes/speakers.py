"""Attribution: which words of a sentence name the speaker of a quotation in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsclean.quotes.behind import by_phrase, inverted, joined, late, tail
from newsclean.quotes.clause import JOINS, Clause, Found, Strength
from newsclean.quotes.lexicon import CAP, DET, OWN, PRON, PUNCT, QUOTE, TITLE, Lexicon
from newsclean.quotes.phrases import Range, first_phrase, is_verb, with_apposition
from newsclean.quotes.subjects import subject_before

if TYPE_CHECKING:
    from newsclean.quotes.tokens import Token

__all__ = ["Attribution", "Sentence", "Strength"]


@dataclass(frozen=True)
class Attribution:
    """The speaker and cue of a quotation, as offsets in the paragraph `paragraph`."""

    paragraph: int
    speaker: Range | None
    cue: Range | None
    strength: Strength
    pronoun: str = ""  # gender of a pronoun; '?' where the verb stands without a subject
    via: Range | None = None


class Sentence:
    """Finds the attribution of each quotation in one sentence."""

    def __init__(self, tokens: Sequence[Token], lexicon: Lexicon) -> None:
        self.clause = Clause(tokens, lexicon)
        self.tokens = self.clause.tokens
        self.quotes = [i for i, t in enumerate(self.tokens) if t.kind & QUOTE]

    def attribute(self, quote: int, paragraph: int) -> Attribution | None:
        """Return the attribution of the quotation at token `quote`, or None."""
        found = self._best(quote)
        return self._attribution(found, paragraph) if found else None

    def subject(self, paragraph: int) -> Attribution | None:
        """Return whom the sentence is about: the subject of its last reporting verb, or its first phrase."""
        end = len(self.tokens)
        found = self._head(0, end) or self._guess(end)
        return self._attribution(found, paragraph) if found and found.phrase else None

    def opening(self, paragraph: int) -> Attribution | None:
        """Return the person whose name opens the sentence, as a signature does."""
        phrase = first_phrase(self.tokens, 0, len(self.tokens))
        if phrase is None or phrase[0] or not self.clause.names_someone(phrase):
            return None
        return self._attribution(Found(phrase, None, Strength.DIRECT), paragraph)

    def incise(self, paragraph: int) -> Attribution | None:
        """Return the attribution that commas or dashes set off inside direct speech."""
        end = len(self.tokens)
        for i in range(1, end):
            if self.tokens[i - 1].text not in JOINS or self.tokens[i].text in JOINS:
                continue
            found = inverted(self.clause, i, end)
            if found and found.phrase and found.phrase[1] < end and self.tokens[found.phrase[1]].kind & PUNCT:
                return self._attribution(found, paragraph)
        return None

    def _attribution(self, found: Found, paragraph: int) -> Attribution:
        phrase = with_apposition(self.tokens, found.phrase) if found.phrase else None
        return Attribution(
            paragraph,
            self._chars(phrase),
            self._chars(found.cue),
            found.strength if found.cue or found.strength == Strength.DIRECT else Strength.GUESS,
            self._pronoun(phrase),
            self._chars(self.clause.via),
        )

    def _chars(self, found: Range | None) -> Range | None:
        return (self.tokens[found[0]].start, self.tokens[found[1] - 1].end) if found else None

    def _pronoun(self, phrase: Range | None) -> str:
        if phrase is None:
            return "?"
        token = self.tokens[phrase[0]]
        alone = phrase[1] - phrase[0] == 1 and token.kind & PRON
        return self.clause.lexicon.gender(token.low) if alone else ""

    # -- choosing ---------------------------------------------------------------------------------------

    def _best(self, quote: int) -> Found | None:
        before = [q for q in self.quotes if q < quote]
        end = next((q for q in self.quotes if q > quote), len(self.tokens))
        behind = tail(self.clause, quote, end)
        head = self._head(before[-1] + 1 if before else 0, quote)
        if behind and behind.phrase and (joined(self.clause, quote) or not self._close(head, quote)):
            return behind
        if behind and (whole := self._completed(behind, quote)):
            return whole
        if head and head.phrase:
            return head
        if before and (shared := self._best(before[-1])):
            return shared
        return behind or late(self.clause, quote, end) or head or self._guess(quote)

    def _completed(self, behind: Found, quote: int) -> Found | None:
        """Give a verb behind the quotation, but no subject there, the subject before the quotation."""
        if behind.cue is None or self.tokens[behind.cue[0]].kind & OWN:
            return None
        subject = first_phrase(self.tokens, 0, quote)
        return Found(subject, behind.cue, behind.strength) if self.clause.names_someone(subject) else None

    @staticmethod
    def _close(head: Found | None, quote: int) -> bool:
        return bool(head and head.phrase and head.cue and quote - head.cue[1] < 4)

    # -- before the quotation ---------------------------------------------------------------------------

    def _head(self, start: int, quote: int) -> Found | None:
        for v in range(quote - 1, start - 1, -1):
            if is_verb(self.tokens, v):
                return self._from_verb(v, quote)
            if v in self.clause.phrases and (found := by_phrase(self.clause, v, quote)):
                return found
        return None

    def _from_verb(self, v: int, quote: int) -> Found:
        cue = (self.clause.cue_start(v), v + 1)
        if self.tokens[v].kind & OWN:
            return Found(None, cue, Strength.FRAME)
        phrase = self._inverted_head(v, quote) or subject_before(self.tokens, v) or self._person_after(v, quote)
        phrase = phrase or first_phrase(self.tokens, quote + 1, len(self.tokens))
        return Found(phrase, cue, Strength.FRAME)

    def _person_after(self, v: int, quote: int) -> Range | None:
        after = self.clause.subject_after(v, quote)
        return after if self.clause.names_someone(after) else None

    def _inverted_head(self, v: int, quote: int) -> Range | None:
        """Read 'sagte Féraud: «', 'как заявил X, «', in languages that put the verb first there."""
        after = self.clause.subject_after(v, quote)
        if after is None or not self.tokens[after[0]].kind & (CAP | PRON | TITLE | DET):
            return None
        if self.tokens[after[0]].kind & DET and subject_before(self.tokens, v):
            return None
        ends = after[1] >= quote or self.tokens[after[1]].text in {":", ","}
        led = v and self.tokens[v - 1].text in JOINS
        both = ends and led
        return after if both or (self.clause.lexicon.language.verb_first and (ends or led)) else None

    def _guess(self, quote: int) -> Found | None:
        end = len(self.tokens)
        for phrase in (first_phrase(self.tokens, 0, quote), first_phrase(self.tokens, quote + 1, end)):
            if self.clause.names_someone(phrase):
                return Found(phrase, None, Strength.GUESS)
        return None
