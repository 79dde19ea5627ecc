"""Attribution: which words of a sentence name the speaker of a quotation in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsclean.quotes.behind import by_phrase, inverted, joined, late, tail
from newsclean.quotes.clause import JOINS, Clause, Found, Strength
from newsclean.quotes.lexicon import (
    ADV,
    AGENT,
    AUX,
    CAP,
    DET,
    OWN,
    PARTICLE,
    PRON,
    PUNCT,
    QUOTE,
    SUB,
    TIME,
    TITLE,
    VERB,
    Lexicon,
)
from newsclean.quotes.phrases import Range, first_phrase, is_person, is_verb, with_apposition
from newsclean.quotes.roles import role_behind
from newsclean.quotes.subjects import subject_before

if TYPE_CHECKING:
    from newsclean.quotes.tokens import Token

_NAME_TOKENS = 5
_VERB_WITHIN = 8  # tokens in which a sentence that refers back has its verb
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
    role: Range | None = None  # in an apposition


class Sentence:
    """Finds the attribution of each quotation in one sentence."""

    def __init__(self, tokens: Sequence[Token], lexicon: Lexicon) -> None:
        self.clause = Clause(tokens, lexicon)
        self.tokens = self.clause.tokens
        self.quotes = [i for i, t in enumerate(self.tokens) if t.kind & QUOTE]
        self.chosen: dict[int, Found | None] = {}  # by token of the quotation

    def attribute(self, quote: int, paragraph: int) -> Attribution | None:
        """Return the attribution of the quotation at token `quote`, or None."""
        found = self._best(quote)
        return self._attribution(found, paragraph) if found else None

    def _best(self, quote: int) -> Found | None:
        if quote not in self.chosen:
            self.chosen[quote] = self._choose(quote)
        return self.chosen[quote]

    def subject(self, paragraph: int) -> Attribution | None:
        """Return whom the sentence is about: the subject of its last reporting verb, or its first phrase."""
        end = len(self.tokens)
        found = self._head(0, end) or self._guess(end)
        return self._attribution(found, paragraph) if found and found.phrase else None

    def reported(self, paragraph: int) -> Attribution | None:
        """Return the subject behind the first reporting verb: 'Lo ha detto X', 'Hal itu disampaikan oleh X'."""
        for v, token in enumerate(self.tokens[:_VERB_WITHIN]):
            if token.kind & VERB and not token.kind & CAP:
                phrase = self.clause.subject_after(v, len(self.tokens))
                told = phrase is not None and self.clause.names_someone(phrase)
                return self._attribution(Found(phrase, (v, v + 1), Strength.FRAME), paragraph) if told else None
        return None

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
        phrase = self._whole(found.phrase) if found.phrase and self._nominal(found.phrase) else None
        return Attribution(
            paragraph,
            self._chars(phrase),
            self._chars(found.cue),
            found.strength if found.cue or found.strength == Strength.DIRECT else Strength.GUESS,
            "n" if found.nobody and phrase is None else self._pronoun(phrase),
            self._chars(self.clause.via),
            self._chars(role_behind(self.tokens, phrase, self.clause.lexicon)) if phrase else None,
        )

    def _nominal(self, phrase: Range) -> bool:
        """Tell a noun phrase from a verb that no table knows, where every noun has a capital."""
        tokens = self.tokens[slice(*phrase)]
        if not self.clause.lexicon.language.noun_capitals or tokens[0].kind & DET:
            return True
        return any(t.kind & (CAP | PRON | TITLE) or not t.text.islower() for t in tokens)

    def _whole(self, phrase: Range) -> Range:
        """Return a phrase with the name in its apposition, and without what is no part of it."""
        wider = with_apposition(self.tokens, phrase)
        return wider if wider != phrase else with_apposition(self.tokens, self._shortened(phrase))

    def _shortened(self, phrase: Range) -> Range:
        """Drop the words behind a name that may be a verb, in languages whose roles stand before it."""
        language = self.clause.lexicon.language
        i, j = phrase
        ahead = language.verb_first or language.verb_last or language.noun_capitals
        if not ahead or not language.cased:
            return phrase
        named = max((k + 1 for k in range(i, j) if self.tokens[k].kind & CAP), default=j)
        return (i, named) if not any(t.kind for t in self.tokens[named:j]) else phrase

    def _chars(self, found: Range | None) -> Range | None:
        return (self.tokens[found[0]].start, self.tokens[found[1] - 1].end) if found else None

    def _pronoun(self, phrase: Range | None) -> str:
        if phrase is None:
            return "?"
        token = self.tokens[phrase[0]]
        alone = phrase[1] - phrase[0] == 1 and token.kind & PRON
        return self.clause.lexicon.gender(token.low) if alone else ""

    # -- choosing ---------------------------------------------------------------------------------------

    def _choose(self, quote: int) -> Found | None:
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
        return behind or late(self.clause, quote, end) or head or self._announced(quote) or self._guess(quote)

    def _announced(self, quote: int) -> Found | None:
        """Read 'X: "' where nothing else stands before the quotation."""
        if quote < 2 or self.tokens[quote - 1].text != ":":
            return None
        named = all(t.kind & (CAP | PARTICLE) and not t.kind & TIME for t in self.tokens[: quote - 1])
        plain = quote > 2 or (self.tokens[0].kind == CAP and not self.clause.lexicon.language.noun_capitals)
        strength = Strength.DIRECT if plain else Strength.GUESS
        return Found((0, quote - 1), None, strength) if named and quote <= _NAME_TOKENS else None

    def _completed(self, behind: Found, quote: int) -> Found | None:
        """Give a verb behind the quotation, but no subject there, the subject before the quotation."""
        if behind.cue is None or behind.nobody or self.tokens[behind.cue[0]].kind & OWN:
            return None
        subject = first_phrase(self.tokens, self._past_participle(quote), quote)
        return Found(subject, behind.cue, behind.strength) if self.clause.names_someone(subject) else None

    def _past_participle(self, quote: int) -> int:
        """Return where the subject stands behind 'who conveyed that', which comes before it where verbs come last."""
        if not self.clause.lexicon.language.verb_last:
            return 0
        able = (i + 1 for i in range(quote - 2, -1, -1) if self.tokens[i].kind & SUB and self.tokens[i + 1].kind & CAP)
        return next(able, 0)

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
        begin = self._past_participle(v)
        phrase = (
            (first_phrase(self.tokens, begin, v) if begin else None)
            or self._agent(v, quote)
            or self._inverted_head(v, quote)
            or subject_before(self.tokens, v)
            or self._person_after(v, quote)
        )
        if self._of_object(v):
            phrase = None
        elif phrase is None and not self.clause.lexicon.language.drops_subject:
            phrase = first_phrase(self.tokens, quote + 1, len(self.tokens))
        return Found(self._antecedent(phrase, v), cue, Strength.FRAME)

    def _of_object(self, v: int) -> bool:
        """Tell 'a fire that [he] has called', where the words before the relative pronoun are no subject."""
        if not self.clause.lexicon.language.drops_subject or self.tokens[v].kind & VERB:
            return False
        i = v - 1
        while i > 0 and self.tokens[i].kind & (AUX | ADV) and not self.tokens[i].kind & SUB:
            i -= 1
        return i > 0 and bool(self.tokens[i].kind & SUB) and not self.tokens[i - 1].kind & PUNCT

    def _antecedent(self, phrase: Range | None, v: int) -> Range | None:
        """Return the name before a relative clause that ends with its verb: 'X, die ... sagte: "'."""
        if phrase is None or not self.clause.lexicon.language.verb_last_in_clauses or phrase[0] < 2:
            return phrase
        first, last = self.tokens[phrase[0]], self.tokens[min(v + 1, len(self.tokens) - 1)]
        relative = first.kind & DET and not first.kind & CAP and self.tokens[phrase[0] - 1].text == ","
        if not relative or not (last.kind & (QUOTE | PUNCT)) or self.tokens[phrase[0] + 1].kind & (CAP | TITLE):
            return phrase
        return subject_before(self.tokens, phrase[0] - 1) or phrase

    def _agent(self, v: int, quote: int) -> Range | None:
        """Read 'was asked by X, "'."""
        told = v + 1 < quote and self.tokens[v + 1].kind & AGENT
        after = self.clause.subject_after(v, quote) if told else None
        return after if self.clause.names_someone(after) else None

    def _person_after(self, v: int, quote: int) -> Range | None:
        after = self.clause.subject_after(v, quote)
        return after if self.clause.names_someone(after) else None

    def _inverted_head(self, v: int, quote: int) -> Range | None:
        """Read 'sagte Féraud: «', 'как заявил X, «', in languages that put the verb first there."""
        after = self.clause.subject_after(v, quote)
        if after is None or not self.tokens[after[0]].kind & (CAP | PRON | TITLE | DET):
            return None
        before = subject_before(self.tokens, v)
        article = self.tokens[after[0]].kind & (DET | CAP) == DET
        if before and (article or self._speaks(before, after, v)):
            return None
        ends = after[1] >= quote or self.tokens[after[1]].text in {":", ","}
        led = v and self.tokens[v - 1].text in JOINS
        both = ends and led
        return after if both or (self.clause.lexicon.language.verb_first and (ends or led)) else None

    def _speaks(self, before: Range, after: Range, v: int) -> bool:
        """Tell whether the name right before a verb is its subject, not the phrase behind it."""
        if before[1] != v:
            return False
        if is_person(self.tokens[slice(*before)]):
            return True
        single = before[0] + 1 == v and self.tokens[before[0]].kind == CAP
        return single and not is_person(self.tokens[slice(*after)]) and not self.tokens[after[0]].kind & (PRON | TITLE)

    def _guess(self, quote: int) -> Found | None:
        end = len(self.tokens)
        for phrase in (first_phrase(self.tokens, 0, quote), first_phrase(self.tokens, quote + 1, end)):
            if self.clause.names_someone(phrase):
                return Found(phrase, None, Strength.GUESS)
        return None
