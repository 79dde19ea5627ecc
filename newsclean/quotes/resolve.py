"""Resolution: the fullest name the story gives for the one whom an attribution names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from newsclean.quotes.clause import Strength
from newsclean.quotes.given_names import GIVEN
from newsclean.quotes.lexicon import CAP, DET, NOT_NAME, PREP, PUNCT, TITLE, Lexicon
from newsclean.quotes.names import Names
from newsclean.quotes.persons import bare, name_in, role_words
from newsclean.quotes.roles import role_in
from newsclean.quotes.tokens import Token, words
from newsclean.quotes.unspaced_names import name_of, rank_in, surname_of

if TYPE_CHECKING:
    from newsclean.quotes.mentions import Mention
    from newsclean.quotes.phrases import Range
    from newsclean.quotes.speakers import Attribution

_STOPS = frozenset(["", ".", "!", "?", "…"])
_LONGEST_NAME = 4  # words of a name in a script without capitals
_PRONOUN_REACH = 4  # paragraphs back to whom a pronoun may refer


@dataclass(frozen=True)
class Speaker:
    """Who said it: the resolved name, None where not plain, the words that say so, and the role they print."""

    name: str | None
    text: str | None
    role: str | None = None


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
        self.previous: tuple[Attribution | None, Speaker] = None, Speaker(None, None)
        self.nobody = Speaker(None, None), -99  # the speaker without a name who spoke last, and where
        self.longest: dict[str, str] = {}  # by its first characters, the longest name where no space parts words

    def resolve(self, found: Attribution) -> Speaker:
        """Return the speaker of an attribution; quotations that share one come one after the other."""
        if found is not self.previous[0]:
            self.previous = found, self._resolve(found)
        return self.previous[1]

    def _resolve(self, found: Attribution) -> Speaker:
        text = self._text(found)
        if found.strength == Strength.GUESS and text and not self._known(text):
            return Speaker(None, None)
        if text and self._dangles(found, text):
            found, text = replace(found, speaker=None, pronoun="?"), None
        if found.pronoun:
            return Speaker(self._pronoun(found) or self._unnamed(found), text)
        assert text is not None
        if not self.lexicon.language.spaced:
            return self._unspaced(found, text)
        return self._phrase(found, text)

    def _known(self, text: str) -> bool:
        """Tell whether a single word that only begins a sentence is a name elsewhere in the story."""
        if " " in text or not self.lexicon.language.cased or self.lexicon.gender(text.lower()):
            return True
        return self.names.repeated(bare(text))

    def _dangles(self, found: Attribution, text: str) -> bool:
        """Tell a word that only opens a sentence, as 'Rendido, tentou' does, from the name of a speaker."""
        able = self.lexicon.language.drops_subject and found.strength == Strength.FRAME and found.speaker is not None
        if not able or found.speaker is None or " " in text or text.lower() in GIVEN:
            return False
        story, (start, end) = self.paragraphs[found.paragraph], found.speaker
        opens = story[:start].rstrip()[-1:] in _STOPS and story[end : end + 1] == ","
        return opens and not self.lexicon.gender(text.lower()) and not self.names.repeated(bare(text))

    def _text(self, found: Attribution) -> str | None:
        if found.speaker is None:
            return None
        return self.paragraphs[found.paragraph][slice(*found.speaker)].rstrip(" ,")

    def _phrase(self, found: Attribution, text: str) -> Speaker:
        tokens = words(text, 0, len(text), self.lexicon)
        if not self.lexicon.language.cased:
            return self._uncased(found, text, tokens)
        place = name_in(tokens, self.lexicon)
        role = self._role(found, text, tokens, place)
        name = self._named(tokens, place) if place else self._by_role(tokens)
        if name is None:
            self.nobody = Speaker(text, text, role), found.paragraph
            return self.nobody[0]
        if self._whole(place, tokens) or self.names.is_person(name):
            self.last = _Last(name, found.paragraph)
        return Speaker(" ".join(name), text, role)

    def _role(self, found: Attribution, text: str, tokens: Sequence[Token], name: Range | None) -> str | None:
        place = role_in(tokens, name, self.lexicon)
        if place:
            return text[tokens[place[0]].start : tokens[place[1] - 1].end]
        return self.paragraphs[found.paragraph][slice(*found.role)] if found.role and name else None

    def _unspaced(self, found: Attribution, text: str) -> Speaker:
        own = name_of(text, self.lexicon.language)
        name = self.longest.get(own, own)
        surname = surname_of(own, self.lexicon.language)
        name = self.longest.get(surname, name) if surname else name
        for beginning in (name[:end] for end in range(1, len(name) + 1)):
            if len(name) > len(self.longest.get(beginning, "")):
                self.longest[beginning] = name
        self.last = _Last((name,), found.paragraph)
        return Speaker(name, text, rank_in(text, own, self.lexicon.language))

    def _uncased(self, found: Attribution, text: str, tokens: Sequence[Token]) -> Speaker:
        """Resolve in a script without capitals: what follows the titles is the name."""
        i = 0
        ranks = self.lexicon.language.title_beginnings
        while i < len(tokens) and (tokens[i].kind & TITLE or self._precedes(tokens, i, ranks)):
            i += 1
        name = tuple(t.text for t in tokens[i:])
        role = self._role(found, text, tokens, (i, len(tokens)) if name else None)
        if not 0 < len(name) <= _LONGEST_NAME:
            return Speaker(text, text, role)
        self.names.add(name, frozenset(t.low for t in tokens[:i]))
        name = self.names.fullest(name)
        self.last = _Last(name, found.paragraph)
        return Speaker(" ".join(name), text, role)

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
        given = j == len(tokens) and tokens[i].low in GIVEN
        if (j < len(tokens) and not tokens[j].kind & PREP) or (
            i and not given and not self._is_rank(tokens[:i], j - i)
        ):
            return None
        if i and j - i == 1 and self._depends(tokens, place):
            return None
        name = tuple(bare(t.text) if k + 1 == j else t.text for k, t in enumerate(tokens[:j]) if k >= i)
        if i and j - i > 1:
            self.names.add(name, frozenset(t.low for t in tokens[:i]))
        return self.names.fullest(name, self._title_gender(tokens[:i]))

    def _depends(self, tokens: Sequence[Token], place: tuple[int, int]) -> bool:
        """Tell a genitive from a surname behind a rank by what the story knows, where 'of' is no word."""
        i = place[0]
        named = self.names.repeated(bare(tokens[i].text)) or tokens[i].low in GIVEN
        return self.lexicon.language.no_articles and not named and tokens[i - 1].kind & (TITLE | CAP) == TITLE

    def _is_rank(self, tokens: Sequence[Token], words: int) -> bool:
        """Tell whether what stands before a name of so many words is its title: 'the harbor master'."""
        apposed = len(tokens) > 1 and tokens[-1].text in {",", "،"}
        able = CAP if self.lexicon.language.noun_capitals and words > 1 else 0  # 'der Politologe Ann Example'
        others = [t.kind & ~PREP if able and not k and t.kind & DET else t.kind for k, t in enumerate(tokens)]
        return apposed or bool(role_words(tokens)) or not any(kind & (PREP | CAP | PUNCT) & ~able for kind in others)

    def _title_gender(self, tokens: Sequence[Token]) -> str:
        low = {t.low for t in tokens}
        if low & self.lexicon.female:
            return "f"
        return "m" if low & self.lexicon.male else ""

    def _by_role(self, tokens: Sequence[Token]) -> tuple[str, ...] | None:
        if len(tokens) == 1 and tokens[0].kind & CAP:
            name = (bare(tokens[0].text),)
            full = self.names.fullest(name)
            if full != name and full[-1] == name[0]:
                return full
        if any(t.kind & (CAP | NOT_NAME | DET) == CAP | NOT_NAME for t in tokens):
            return None  # an office's name, not a role
        wanted = role_words(tokens)
        return self.names.with_role(wanted) if wanted else None

    def _unnamed(self, found: Attribution) -> str | None:
        """Return the words for a speaker without a name, where a verb without a subject goes on with theirs."""
        speaker, paragraph = self.nobody
        near = found.pronoun == "?" and found.speaker is None and found.paragraph - paragraph <= 1
        return speaker.name if near and self.last.paragraph <= paragraph else None

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
        since = self.names.before((max(last.paragraph, found.paragraph - 2), 0), (found.paragraph, at))
        newer = self._subject(since, found.pronoun)
        if newer:
            return newer
        return last.name if last.name and self._fits(last.name, found.pronoun) else None

    def _subject(self, mentions: Iterable[Mention], gender: str) -> tuple[str, ...] | None:
        anyone = not self.last.name or not self._fits(self.last.name, gender)
        for m in mentions:
            if not m.leads and not anyone:
                continue
            full = self.names.fullest(m.name)
            if self._fits(full, gender) and self._personal(full, m):
                return full
        return None

    def _personal(self, name: tuple[str, ...], m: Mention) -> bool:
        if self.names.is_person(name) or any(self.names.is_rank(word) for word in m.roles):
            return True
        return m.leads and self.names.may_be_person(name) and not self.lexicon.language.noun_capitals
