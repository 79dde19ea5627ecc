"""The names of a story: which is whose short form, who bears which role."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from itertools import islice

from newsclean.quotes.given_names import FEMALE, GIVEN, MALE
from newsclean.quotes.lexicon import DET, PLACE, PREP, TITLE, Lexicon
from newsclean.quotes.mentions import Mention, MentionReader, Name, Run, runs
from newsclean.quotes.persons import bare

_WORD = re.compile(r"[^\W_]+(?:['’‘.\-‑][^\W_]+)*")
_MOST = 50  # mentions looked back over
_NAMESAKES = 50  # names of one word or one role that are compared with each other
_SCANS = 40  # words looked for in the whole story, one by one; beyond, it is read in full


class Names:
    """The names of one story, looked up by their short forms and roles.

    Nothing is read before it is asked for: few stories need more than the names of the few who are quoted.
    """

    def __init__(self, paragraphs: Sequence[str], lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.paragraphs = paragraphs
        self.counts: Counter[Name] = Counter()
        self.roles: dict[Name, frozenset[str]] = {}
        self._aliases: dict[str, Name] = {}
        self._placed: set[Name] = set()
        self._repeated: dict[str, bool] = {}
        self._fullest: dict[tuple[Name, str], Name] = {}
        self._added: dict[str, list[Name]] = {}
        self._reader = MentionReader(paragraphs, lexicon)
        self._runs: dict[int, list[Run]] = {}
        self._read: dict[tuple[int, int], Mention | None] = {}
        self._known: dict[str, list[Name]] = {}
        self._roles_sought: set[str] = set()

    # -- reading --------------------------------------------------------------------------------------

    def _runs_of(self, paragraph: int) -> list[Run]:
        if paragraph not in self._runs:
            self._runs[paragraph] = runs(self.paragraphs[paragraph], self.lexicon)
        return self._runs[paragraph]

    def _mention(self, paragraph: int, k: int) -> Mention | None:
        """Return the name in the `k`-th run of a paragraph, entered when it is first read."""
        key = (paragraph, k)
        if key not in self._read:
            run = self._runs_of(paragraph)[k]
            self._read[key] = found = self._reader.read(paragraph, run)
            if found:
                self._enter(found)
            if k and self.paragraphs[paragraph][run[0]] == "(":
                self._mention(paragraph, k - 1)
        return self._read[key]

    def _enter(self, m: Mention) -> None:
        self.counts[m.name] += 1
        if len(m.name) > 1:
            self.roles[m.name] = self.roles.get(m.name, frozenset()) | m.roles
        if m.placed:
            self._placed.add(m.name)
        if m.alias:
            self._aliases.setdefault(m.alias, m.name)

    def _places(self, word: str, able: Callable[[str, str], bool]) -> Iterator[tuple[int, int]]:
        """Yield paragraph and number of each run that may have a word in it."""
        if len(self._known) >= _SCANS:
            yield from self._index.get(word, ())
            return
        for i, text in enumerate(self.paragraphs):
            if word in text:
                yield from ((i, k) for k, run in enumerate(self._runs_of(i)) if able(text[slice(*run)], word))

    @cached_property
    def _index(self) -> dict[str, list[tuple[int, int]]]:
        found: dict[str, list[tuple[int, int]]] = {}
        for i, text in enumerate(self.paragraphs):
            for k, run in enumerate(self._runs_of(i)):
                for word in _WORD.findall(text, *run):
                    found.setdefault(bare(word), []).append((i, k))
        return found

    def _with_word(self, word: str) -> list[Name]:
        """Return the names of several words that have a word in them, in order, at most 50."""
        if word not in self._known:
            found = [self._mention(*place) for place in self._places(word, _may_tell)]
            names = (m.name for m in found if m and len(m.name) > 1 and word in m.name)
            self._known[word] = list(islice(dict.fromkeys(names), _NAMESAKES))
        known, added = self._known[word], self._added.get(word, [])
        return [*known, *(n for n in added if n not in known)] if added else known

    def _read_roles(self, wanted: frozenset[str]) -> None:
        """Read the paragraphs in which the words of a role stand."""
        for word in wanted - self._roles_sought:
            if len(self._roles_sought) > _SCANS:
                return
            self._roles_sought.add(word)
            for i, text in enumerate(self._lower):
                if len(self._roles_sought) > _SCANS or word in text:
                    self._read_all(i)

    def _read_all(self, paragraph: int) -> None:
        for k in range(len(self._runs_of(paragraph))):
            self._mention(paragraph, k)

    @cached_property
    def _lower(self) -> list[str]:
        return [text.lower() for text in self.paragraphs]

    def before(self, start: tuple[int, int], end: tuple[int, int]) -> Iterator[Mention]:
        """Yield the mentions from one place (paragraph, offset) up to another, the last first, 50 at most."""
        left = _MOST
        for i in range(end[0], max(0, start[0]) - 1, -1):
            offsets = self._runs_of(i)
            until = bisect_left(offsets, (end[1], 0)) if i == end[0] else len(offsets)
            since = bisect_left(offsets, (start[1], 0)) if i == start[0] else 0
            for k in range(until - 1, max(since, until - left) - 1, -1):
                m = self._mention(i, k)
                if m and (i < end[0] or m.start < end[1]):
                    left -= 1
                    yield m

    # -- asking ---------------------------------------------------------------------------------------

    def add(self, name: Name, roles: frozenset[str]) -> None:
        """Enter a name that the capitals did not show."""
        if name and name not in self._with_word(name[-1]):
            self._fullest.clear()
            for word in dict.fromkeys(name):
                self._added.setdefault(word, []).append(name)
        self.roles[name] = self.roles.get(name, frozenset()) | roles

    def repeated(self, word: str) -> bool:
        """Tell whether a single word is a name elsewhere in the story too, alone or in a longer one."""
        if word not in self._repeated:
            alone = (self._mention(*place) for place in self._places(word, _holds))
            twice = islice((m for m in alone if m and m.name == (word,)), 2)
            self._repeated[word] = bool(self._with_word(word)) or len(list(twice)) > 1
        return self._repeated[word]

    def fullest(self, name: Name, gender: str = "") -> Name:
        """Return the fullest form of a name in the story; the name itself where none is plain."""
        key = (name, gender)
        if key not in self._fullest:
            self._fullest[key] = self._find_fullest(name, gender)
        return self._fullest[key]

    def _find_fullest(self, name: Name, gender: str) -> Name:
        found = [n for n in self._with_word(name[-1]) if len(n) > len(name) and _within(name, n)]
        found += [n for n in self._with_word(name[0]) if _within(name, n) and len(n) > len(name)]
        if len(name) == 1 and name[0] in self._aliases:
            return self._aliases[name[0]]
        if len(name) > 1:
            found = [n for n in found if len(n) == len(name) + 1]
        found = [n for n in found if not gender or self.gender(n) in {"", gender}]
        ending = [n for n in found if n[-1] == name[-1]]
        found = ending or [n for n in found if self.is_person(n) or "-" in n[-1]]
        return self._plainest(found, name)

    def _plainest(self, found: list[Name], name: Name) -> Name:
        if not found:
            return name
        first = max(found, key=lambda n: self.counts[n])
        rivals = [n for n in found if not _within(n, first) and not _within(first, n)]
        if any(self.counts[n] * 2 > self.counts[first] and n[0] != first[0] for n in rivals):
            return name
        return max((n for n in found if _within(first, n)), key=lambda n: (len(n), self.counts[n]))

    def with_role(self, wanted: frozenset[str]) -> Name | None:
        """Return the one name that bears the role, or None where none or several do."""
        self._read_roles(wanted)
        found = list(islice((n for n, roles in self.roles.items() if wanted <= roles), _NAMESAKES))
        fullest = {self.fullest(n) for n in found}
        return fullest.pop() if len(fullest) == 1 else None

    def gender(self, name: Name) -> str:
        """Return 'm', 'f', or '' where neither given name nor title tells."""
        roles = self.roles.get(name, frozenset())
        if roles & self.lexicon.female or self._female_role(roles):
            return "f"
        if roles & self.lexicon.male:
            return "m"
        first = name[0].lower()
        if first in FEMALE:
            return "f"
        return "m" if first in MALE else ""

    def _female_role(self, roles: frozenset[str]) -> bool:
        endings = self.lexicon.language.female_endings
        return bool(endings) and any(r.endswith(endings) and self.lexicon.kind(r) & TITLE for r in roles)

    def is_person(self, name: Name) -> bool:
        """Tell whether a title, role or given name shows that the name is a person's."""
        return bool(self.roles.get(name)) or self.gender(name) != "" or name[0].lower() in GIVEN or "." in name[0]

    def is_rank(self, word: str) -> bool:
        """Tell whether a word beside a name is one of rank, not of a place."""
        return self.lexicon.kind(word) & (TITLE | PLACE) == TITLE

    def may_be_person(self, name: Name) -> bool:
        """Tell whether nothing shows that a name of several words is a place's or an institution's."""
        return len(name) > 1 and name not in self._placed and not self.lexicon.kind(name[0].lower()) & (DET | PREP)


def _holds(run: str, word: str) -> bool:
    return word in run


def _may_tell(run: str, word: str) -> bool:
    """Tell whether a run may hold a longer name with a word in it, or the word in brackets, as a short form is."""
    return word in run and (" " in run or run[0] == "(")


def _within(short: Name, full: Name) -> bool:
    return set(short) <= set(full)
