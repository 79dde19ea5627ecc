"""Resolution: the fullest name the story gives for the one whom an attribution names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsclean.quotes.clause import Strength
from newsclean.quotes.lexicon import CAP, PREP, PUNCT, TITLE, Lexicon
from newsclean.quotes.names import Names
from newsclean.quotes.persons import bare, name_in, role_words
from newsclean.quotes.tokens import Token, words
from newsclean.quotes.unspaced import name_of

if TYPE_CHECKING:
    from newsclean.quotes.names import Mention
    from newsclean.quotes.speakers import Attribution

_LONGEST_NAME = 4  # words of a name in a script without capitals
_PRONOUN_REACH = 4  # paragraphs back to whom a pronoun may refer


@dataclass(frozen=True)
class Speaker:
    """Who said it: the resolved name, None where not plain, and the words that say so."""

    name: str | None
    text: str | None


@dataclass(frozen=True)
class _Last:
    """The speaker last resolved to a person, and where."""

    name: tuple[str, ...] = ()
    paragraph: int = -99


class Resolver:
    """Resolves the attributions of a story in the order in which they stand."""

    def __init__(self, paragraphs: Sequence[str], lexicon: Lexicon) -> None:
        self.paragraphs = paragraphs
        self.lexicon = lexicon
        self.names = Names(paragraphs, lexicon)
        self.last = _Last()
        self.longest: dict[str, str] = {}  # by its first characters, the longest name where no space parts words

    def resolve(self, found: Attribution) -> Speaker:
        """Return the speaker of an attribution."""
        text = self._text(found)
        if found.strength == Strength.GUESS and text and not self._known(text):
            return Speaker(None, None)
        if found.pronoun:
            name = self._pronoun(found)
            return Speaker(name, text)
        assert text is not None
        return Speaker(self._phrase(found, text), text)

    def _known(self, text: str) -> bool:
        """Tell whether a single word that only begins a sentence is a name elsewhere in the story."""
        word = (bare(text),)
        if " " in text or not self.lexicon.language.cased or self.lexicon.gender(text.lower()):
            return True
        return self.names.counts[word] > 1 or text in self.names.by_word

    def _text(self, found: Attribution) -> str | None:
        if found.speaker is None:
            return None
        return self.paragraphs[found.paragraph][slice(*found.speaker)].rstrip(" ,")

    def _phrase(self, found: Attribution, text: str) -> str:
        if not self.lexicon.language.spaced:
            return self._unspaced(found, text)
        tokens = list(words(text, 0, len(text), self.lexicon))
        if not self.lexicon.language.cased:
            return self._uncased(found, text, tokens)
        place = name_in(tokens, self.lexicon)
        name = self._named(tokens, place) if place else self._by_role(tokens)
        if name is None:
            return text
        if self._whole(place, tokens) or self.names.is_person(name):
            self.last = _Last(name, found.paragraph)
        return " ".join(name)

    def _unspaced(self, found: Attribution, text: str) -> str:
        name = name_of(text, self.lexicon.language)
        name = self.longest.get(name, name)
        for beginning in (name[:end] for end in range(1, len(name) + 1)):
            if len(name) > len(self.longest.get(beginning, "")):
                self.longest[beginning] = name
        self.last = _Last((name,), found.paragraph)
        return name

    def _uncased(self, found: Attribution, text: str, tokens: Sequence[Token]) -> str:
        """Resolve in a script without capitals: what follows the titles is the name."""
        i = 0
        ranks = self.lexicon.language.title_beginnings
        while i < len(tokens) and (tokens[i].kind & TITLE or self._precedes(tokens, i, ranks)):
            i += 1
        name = tuple(t.text for t in tokens[i:])
        if not 0 < len(name) <= _LONGEST_NAME:
            return text
        self.names.add(name, frozenset(t.low for t in tokens[:i]))
        name = self.names.fullest(name)
        self.last = _Last(name, found.paragraph)
        return " ".join(name)

    @staticmethod
    def _precedes(tokens: Sequence[Token], i: int, ranks: tuple[str, ...]) -> bool:
        """Tell whether a word belongs to the rank before a name: an article is written with it."""
        ranked = bool(ranks) and i > 0 and tokens[i].low.startswith(ranks)
        return ranked and len(tokens) - i > 2

    @staticmethod
    def _whole(place: tuple[int, int] | None, tokens: Sequence[Token]) -> bool:
        return place is not None and place[1] == len(tokens)

    def _named(self, tokens: list[Token], place: tuple[int, int]) -> tuple[str, ...] | None:
        i, j = place
        if (j < len(tokens) and not tokens[j].kind & PREP) or (i and not self._is_rank(tokens[:i])):
            return None
        name = tuple(bare(t.text) if k + 1 == j else t.text for k, t in enumerate(tokens[:j]) if k >= i)
        if i and j - i > 1:
            self.names.add(name, frozenset(t.low for t in tokens[:i]))
        return self.names.fullest(name, self._title_gender(tokens[:i]))

    def _is_rank(self, tokens: Sequence[Token]) -> bool:
        """Tell whether what stands before a name is its title: 'the harbor master', not 'the home of'."""
        return bool(role_words(tokens)) or not any(t.kind & (PREP | CAP | PUNCT) for t in tokens)

    def _title_gender(self, tokens: Sequence[Token]) -> str:
        table = self.lexicon.language
        low = {t.low for t in tokens}
        if low & set(table.female_titles.split()):
            return "f"
        return "m" if low & set(table.male_titles.split()) else ""

    def _by_role(self, tokens: Sequence[Token]) -> tuple[str, ...] | None:
        wanted = role_words(tokens)
        return self.names.with_role(wanted) if wanted else None

    # -- pronouns -------------------------------------------------------------------------------------

    def _pronoun(self, found: Attribution) -> str | None:
        if found.pronoun in {"p", "n"}:
            return None
        name = self._nearest(found)
        if name is None:
            return None
        self.last = _Last(name, found.paragraph)
        return " ".join(name)

    def _fits(self, name: tuple[str, ...], gender: str) -> bool:
        return gender == "?" or self.names.gender(name) in {"", gender}

    def _nearest(self, found: Attribution) -> tuple[str, ...] | None:
        """Return the last speaker, unless a sentence since began with another person."""
        at = (found.cue or found.speaker or (0, 0))[0]
        last = self.last if found.paragraph - self.last.paragraph <= _PRONOUN_REACH else _Last()
        since = self.names.between((max(last.paragraph, found.paragraph - 2), 0), (found.paragraph, at))
        newer = self._subject(since, found.pronoun)
        if newer:
            return newer
        return last.name if last.name and self._fits(last.name, found.pronoun) else None

    def _subject(self, mentions: list[Mention], gender: str) -> tuple[str, ...] | None:
        for m in reversed(mentions):
            full = self.names.fullest(m.name)
            if not self._fits(full, gender) or not self._personal(full, m):
                continue
            if m.leads or not self.last.name or not self._fits(self.last.name, gender):
                return full
        return None

    def _personal(self, name: tuple[str, ...], m: Mention) -> bool:
        if self.names.is_person(name):
            return True
        return len(name) > 1 and m.leads and not self.lexicon.language.noun_capitals
