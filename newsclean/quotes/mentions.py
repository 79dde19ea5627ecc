"""Personal names where a story prints them, with the words of rank beside them; read when they are asked for."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from newsclean.quotes.lexicon import DET, PLACE, PREP, PUNCT, TITLE, VERB, Lexicon
from newsclean.quotes.persons import NO_NAME, bare, name_in
from newsclean.quotes.tokens import words

_ALIAS = re.compile(r" \(([^\W\d_]{3,20})\)")  # "Ann Example (Annie)"
_AGE = re.compile(r"(?:, | \()\d\d[,.)]")  # "Ann Example (19)", "Ann Example, 58,"
_CLAUSE_END = re.compile(r"[.,;:!?\"“”«»]")
_ASIDE_END = re.compile(r"[.,;:!?\")“”«»]")
_AROUND = "\"“”„«»‹›‘’'()[]—–,.;:!?…"  # a word
_AROUND_LEFT = "\"“„«‘' "
_BEHIND = 3  # characters behind a name in which the next sign is sought
_GOES_ON = frozenset(",(،\"“«„»'’–—")
_PREPOSITION = 10  # characters before a name
_LONGEST_NAME, _TITLE_WORDS, _APPOSITION = 5, 8, 9
_CASED_PLANE = 0x2000  # the letters that have a capital stand below, but for a few rare scripts

Name = tuple[str, ...]
Run = tuple[int, int]  # offsets of words that begin with a capital


@dataclass(frozen=True, slots=True)
class Mention:
    """A name where it stands: its words, its place, and the words of rank and role beside it."""

    name: Name
    paragraph: int
    start: int
    roles: frozenset[str] = field(default_factory=frozenset)
    leads: bool = False  # stands first in its sentence
    placed: bool = False  # behind a preposition of place
    alias: str = ""  # the short form printed in brackets behind it


@lru_cache(maxsize=1)
def _capitals() -> str:
    """Return the capitals of all scripts as a character class."""
    return "".join(c for c in map(chr, range(min(_CASED_PLANE, sys.maxunicode))) if c.isupper())


@lru_cache(maxsize=16)
def _run_pattern(particles: frozenset[str]) -> re.Pattern[str]:
    """Match a run of words that begin with a capital, particles between them included."""
    capital = f"[{_capitals()}]"
    opening = f"[{re.escape(_AROUND)}]{{0,3}}"
    whole = rf"(?:{capital}\.|{capital}(?:[^ ]{{0,80}}[^\W_])?)(?= )"  # its end lets the run go on
    between = "|".join(map(re.escape, sorted(particles)))
    return re.compile(rf"(?<![^ ]){opening}(?:{whole} (?:(?:{between}) ){{0,3}})*{capital}[^ ]*")


def runs(text: str, lexicon: Lexicon) -> list[Run]:
    """Return where words that begin with a capital stand together, in order; [] in a script without capitals."""
    if not lexicon.language.cased:
        return []
    return [m.span() for m in _run_pattern(lexicon.particles).finditer(text)]


def _leads(text: str, at: int, end: int) -> bool:
    """Tell whether a sentence begins with the words between two offsets; a heading is none."""
    behind = text[end : end + _BEHIND].lstrip()[:1]
    if not (behind.islower() or (behind and behind in _GOES_ON)) or (text[at:end].isupper() and " " in text[at:end]):
        return False
    before = text[max(0, at - 4) : at].rstrip(_AROUND_LEFT)
    return (at < 5 and not before) or before[-1:] in {".", "!", "?"}


class MentionReader:
    """Reads the name in a run of capitalised words, and what stands beside it."""

    def __init__(self, paragraphs: Sequence[str], lexicon: Lexicon) -> None:
        self.paragraphs = paragraphs
        self.lexicon = lexicon

    def read(self, paragraph: int, run: Run) -> Mention | None:
        """Return the name of a run, or None where it names nobody."""
        begin, end = run
        text = self.paragraphs[paragraph]
        if " " in text[begin:end]:
            return self._several(paragraph, begin, end)
        word = bare(text[begin:end].strip(_AROUND))
        if end - begin < 3 or not word or self.lexicon.kind(word.lower()) & NO_NAME:
            return None
        leads = _leads(text, begin, end) or self._cited(text, begin, end)
        return Mention((word,), paragraph, begin, leads=leads)

    def _several(self, paragraph: int, at: int, end: int) -> Mention | None:
        text = self.paragraphs[paragraph]
        tokens = [t for t in words(text, at, end, self.lexicon) if not t.kind & PUNCT]
        found = name_in(tokens, self.lexicon) if tokens else None
        if found is None or found[1] - found[0] > _LONGEST_NAME:
            return None
        i, j = found
        if j - i == 2 and not i and tokens[0].kind & PREP and _leads(text, at, end):
            i = 1  # 'Von Ann' opens a sentence
        name = tuple(bare(t.text) for t in tokens[i:j])
        roles = frozenset(t.low for t in tokens[:i])
        thing = bool(i and tokens[i - 1].kind & DET)
        leads = (_leads(text, at, end) or self._cited(text, at, end)) and not thing
        if j - i == 1:
            return Mention(name, paragraph, tokens[i].start, roles, leads)
        roles |= self._roles(text, tokens[i].start if i else at, tokens[j - 1].end)
        apposed, first = (frozenset[str](), False) if i else self._apposed(text, at)
        alias = _ALIAS.match(text, tokens[j - 1].end)
        short = alias[1] if alias and not alias[1].isupper() else ""
        placed = text[max(0, at - _PREPOSITION) : at].split()[-1:]
        return Mention(
            name,
            paragraph,
            tokens[i].start,
            roles | apposed,
            leads or first,
            bool(placed) and placed[0].lower() in self.lexicon.locatives,
            short,
        )

    def _cited(self, text: str, at: int, end: int) -> bool:
        """Tell whether 'according to' opens a sentence before the words between two offsets: 'Para Example, é'."""
        before = text[max(0, at - _PREPOSITION) : at].rsplit(maxsplit=1)
        if not before or text[end - 1 : end] != "," or not before[-1][0].isupper():
            return False
        return any(
            sort == "by" and len(phrase) == 1 for phrase, sort in self.lexicon.phrases.get(before[-1].lower(), ())
        )

    def _roles(self, text: str, start: int, end: int) -> frozenset[str]:
        """Return the words of a title before the name, or of an apposition after it."""
        before = _CLAUSE_END.split(text[max(0, start - 90) : start])[-1].lower().split()[-_TITLE_WORDS:]
        after: list[str] = []
        if text[end : end + 2] in {", ", " (", "، "}:
            after = _ASIDE_END.split(text[end + 2 : end + 100], maxsplit=1)[0].lower().split()
        if before and self.lexicon.kind(before[-1]) & (DET | PREP) and not self.lexicon.kind(before[-1]) & TITLE:
            before = []
        known = [*before, *after[:_APPOSITION]]
        aged = _AGE.match(text, end) is not None
        return frozenset(known) if aged or any(self._is_rank(w) for w in known) else frozenset()

    def _is_rank(self, word: str) -> bool:
        return self.lexicon.kind(word) & (TITLE | PLACE) == TITLE

    def _apposed(self, text: str, at: int) -> tuple[frozenset[str], bool]:
        """Return the words of a role that a comma parts from the name behind it, and whether they lead the sentence.

        'A resident, Ann Example, said', 'said the clock's keeper, Ann Example'; none for other words.
        """
        if text[max(0, at - 2) : at] != ", ":
            return frozenset(), False
        before = text[max(0, at - 90) : at - 2]
        phrase = _CLAUSE_END.split(before)[-1]
        role = phrase.lower().split()
        if not 0 < len(role) <= _TITLE_WORDS:
            return frozenset(), False
        first = len(phrase) == at - 2 or before[: -len(phrase)][-1:] in {".", "!", "?"}
        kinds = [self.lexicon.kind(word) for word in role]
        told = kinds[0] & VERB and any(kind & (DET | TITLE) for kind in kinds[1:2])
        ranked = first and any(self._is_rank(word) for word in role)
        return (frozenset(role), first) if told or ranked else (frozenset(), False)
