"""Personal names of a story: where they stand, with which title, and which is whose short form."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

from newsclean.quotes.given_names import FEMALE, MALE
from newsclean.quotes.lexicon import (
    DET,
    PLACE,
    PREP,
    PUNCT,
    TITLE,
    VERB,
    Lexicon,
)
from newsclean.quotes.persons import NO_NAME, bare, name_in
from newsclean.quotes.tokens import words

_ALIAS = re.compile(r" \(([^\W\d_]{3,20})\)")  # "Ann Example (Annie)"
_AGE = re.compile(r"(?:, | \()\d\d[,.)]")  # "Ann Example (19)", "Ann Example, 58,"
_CLAUSE_END = re.compile(r"[.,;:!?\"“”«»]")
_AROUND = "\"“”„«»‘’'()[]—–,.;:!?…"  # a word
_AROUND_LEFT = "\"“„«‘' "
_MOST = 50  # mentions looked back over
_NAMESAKES = 50  # names of one word or one role that are compared with each other
_LONGEST_NAME, _TITLE_WORDS, _APPOSITION = 5, 8, 9


@dataclass(frozen=True)
class Mention:
    """A name where it stands: its words, its place, and the words of rank and role beside it."""

    name: tuple[str, ...]
    paragraph: int
    start: int
    roles: frozenset[str] = field(default_factory=frozenset)
    leads: bool = False  # stands first in its sentence

    @property
    def text(self) -> str:
        """The name as one string."""
        return " ".join(self.name)


def _runs(text: str, particles: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Yield the offsets of runs of words that begin with a capital, particles between them included."""
    begin = end = -1
    at = 0
    for piece in text.split(" "):
        word = piece.strip(_AROUND)
        capital = word[:1].isupper()
        if begin >= 0 and not (capital and piece[0].isalnum()) and word not in particles:
            yield begin, end
            begin = -1
        if capital:
            begin, end = (at if begin < 0 else begin), at + len(piece)
        if begin >= 0 and capital and not piece[-1].isalnum() and not _initial(piece):
            yield begin, end
            begin = -1
        at += len(piece) + 1
    if begin >= 0:
        yield begin, end


def _initial(piece: str) -> bool:
    return len(piece) == 2 and piece[-1] == "." and piece[0].isupper()


class Names:
    """The names of one story, looked up by their short forms and roles."""

    def __init__(self, paragraphs: Sequence[str], lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.paragraphs = paragraphs
        self.aliases: dict[str, tuple[str, ...]] = {}
        self.mentions: list[Mention] = []
        self.counts: Counter[tuple[str, ...]] = Counter()
        for i, text in enumerate(paragraphs):
            self._read(i, text)
        self._index()

    def _read(self, paragraph: int, text: str) -> None:
        if not self.lexicon.language.cased:
            return
        for begin, end in _runs(text, self.lexicon.particles):
            if " " in text[begin:end]:
                self._add(paragraph, begin, end - begin)
            elif end - begin > 2:
                self._add_word(paragraph, begin, text[begin:end])

    def _add_word(self, paragraph: int, at: int, piece: str) -> None:
        word = bare(piece.strip(_AROUND))
        if word and not self.lexicon.kind(word.lower()) & NO_NAME:
            self.mentions.append(Mention((word,), paragraph, at, leads=self._leads(paragraph, at)))
            self.counts[(word,)] += 1

    def _leads(self, paragraph: int, at: int) -> bool:
        """Tell whether a sentence begins at an offset."""
        before = self.paragraphs[paragraph][max(0, at - 4) : at].rstrip(_AROUND_LEFT)
        return (at < 5 and not before) or before[-1:] in {".", "!", "?"}

    def _add(self, paragraph: int, at: int, length: int) -> None:
        text = self.paragraphs[paragraph]
        tokens = [t for t in words(text, at, at + length, self.lexicon) if not t.kind & PUNCT]
        found = name_in(tokens, self.lexicon) if tokens else None
        if found is None or found[1] - found[0] > _LONGEST_NAME:
            return
        i, j = found
        name = tuple(bare(t.text) for t in tokens[i:j])
        roles = frozenset(t.low for t in tokens[:i])
        thing = bool(i and tokens[i - 1].kind & DET)
        leads = self._leads(paragraph, at) and not thing
        if j - i > 1:
            roles |= self._roles(text, tokens[i].start if i else at, tokens[j - 1].end)
            apposed, first = (frozenset[str](), False) if i else self._apposed(text, at)
            roles, leads = roles | apposed, leads or first
            alias = _ALIAS.match(text, tokens[j - 1].end)
            if alias and not alias[1].isupper():
                self.aliases.setdefault(alias[1], name)
        self.mentions.append(Mention(name, paragraph, tokens[i].start, roles, leads))
        self.counts[name] += 1

    def _roles(self, text: str, start: int, end: int) -> frozenset[str]:
        """Return the words of a title before the name, or of an apposition after it."""
        before = re.split(r"[.,;:!?\"“”«»]", text[max(0, start - 90) : start])[-1].lower().split()[-_TITLE_WORDS:]
        after: list[str] = []
        if text[end : end + 2] in {", ", " (", "، "}:
            after = re.split(r"[.,;:!?\")“”«»]", text[end + 2 : end + 100], maxsplit=1)[0].lower().split()
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

    def _index(self) -> None:
        self.places = [(m.paragraph, m.start) for m in self.mentions]
        self.by_word: dict[str, list[tuple[str, ...]]] = {}
        self.roles: dict[tuple[str, ...], frozenset[str]] = {}
        for m in self.mentions:
            if len(m.name) > 1:
                self.roles[m.name] = self.roles.get(m.name, frozenset()) | m.roles
        for name in self.roles:
            for word in dict.fromkeys(name):
                self.by_word.setdefault(word, []).append(name)

    def between(self, start: tuple[int, int], end: tuple[int, int]) -> list[Mention]:
        """Return the mentions from one place (paragraph, offset) up to another, the last 50 at most."""
        i = bisect_left(self.places, start)
        j = bisect_left(self.places, end)
        return self.mentions[max(i, j - _MOST) : j]

    def add(self, name: tuple[str, ...], roles: frozenset[str]) -> None:
        """Enter a name that the capitals did not show."""
        if name not in self.roles and name:
            for word in dict.fromkeys(name):
                self.by_word.setdefault(word, []).append(name)
        self.roles[name] = self.roles.get(name, frozenset()) | roles

    def fullest(self, name: tuple[str, ...], gender: str = "") -> tuple[str, ...]:
        """Return the fullest form of a name in the story; the name itself where none is plain."""
        found = [n for n in self._with_word(name[-1]) if len(n) > len(name) and _within(name, n)]
        found += [n for n in self._with_word(name[0]) if _within(name, n) and len(n) > len(name)]
        if len(name) == 1 and name[0] in self.aliases:
            return self.aliases[name[0]]
        if len(name) > 1:
            found = [n for n in found if len(n) == len(name) + 1]
        found = [n for n in found if not gender or self.gender(n) in {"", gender}]
        ending = [n for n in found if n[-1] == name[-1]]
        found = ending or [n for n in found if self.is_person(n) or "-" in n[-1]]
        return self._plainest(found, name)

    def _with_word(self, word: str) -> list[tuple[str, ...]]:
        return self.by_word.get(word, [])[:_NAMESAKES]

    def _plainest(self, found: list[tuple[str, ...]], name: tuple[str, ...]) -> tuple[str, ...]:
        if not found:
            return name
        first = max(found, key=lambda n: self.counts[n])
        rivals = [n for n in found if not _within(n, first) and not _within(first, n)]
        if any(self.counts[n] * 2 > self.counts[first] and n[0] != first[0] for n in rivals):
            return name
        return max((n for n in found if _within(first, n)), key=lambda n: (len(n), self.counts[n]))

    def with_role(self, wanted: frozenset[str]) -> tuple[str, ...] | None:
        """Return the one name that bears the role, or None where none or several do."""
        found = islice((n for n, roles in self.roles.items() if wanted <= roles), _NAMESAKES)
        fullest = {self.fullest(n) for n in found}
        return fullest.pop() if len(fullest) == 1 else None

    def gender(self, name: tuple[str, ...]) -> str:
        """Return 'm', 'f', or '' where neither given name nor title tells."""
        roles = self.roles.get(name, frozenset())
        table = self.lexicon.language
        if roles & set(table.female_titles.split()) or self._female_role(roles):
            return "f"
        if roles & set(table.male_titles.split()):
            return "m"
        first = name[0].lower()
        if first in FEMALE:
            return "f"
        return "m" if first in MALE else ""

    def _female_role(self, roles: frozenset[str]) -> bool:
        endings = self.lexicon.language.female_endings
        return bool(endings) and any(r.endswith(endings) and self.lexicon.kind(r) & TITLE for r in roles)

    def is_person(self, name: tuple[str, ...]) -> bool:
        """Tell whether a title, role or given name shows that the name is a person's."""
        return bool(self.roles.get(name)) or self.gender(name) != ""


def _within(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    return set(short) <= set(full)
