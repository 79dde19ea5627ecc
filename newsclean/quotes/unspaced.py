"""Attribution in scripts that put no space between words: the verb, then the name before it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from newsclean.quotes.speakers import Attribution, Strength

if TYPE_CHECKING:
    from newsclean.quotes.lexicon import Language, Lexicon
    from newsclean.quotes.marks import Span
    from newsclean.quotes.phrases import Range

_BOUNDS = "。！？；\n」』”"
_PAUSES = "，、,：:（）()「『“ \u3000"
_REACH = 120  # characters around the marks in which speaker and verb are sought
_RELATIVE = ("という", "した", "する", "った")  # ends of clauses before a Japanese noun
_SHORTEST, _NAME = 2, 4  # characters of a name behind a rank
_NEAR = 5  # characters between a verb and the mark, where the words do not end like a sentence
_LONGEST = 30  # characters of a speaker


@lru_cache(maxsize=8)
def _any_of(words: str) -> re.Pattern[str]:
    """Match any of some words, longest first."""
    options = sorted(set(words.split()), key=len, reverse=True)
    return re.compile("|".join(map(re.escape, options)) or r"(?!)")


def _back_to(text: str, at: int, bounds: str) -> int:
    start = max(0, at - _REACH)
    return max((text.rfind(c, start, at) + 1 for c in bounds), default=start) or start


def _ahead_to(text: str, at: int, bounds: str) -> int:
    end = min(len(text), at + _REACH)
    return min((i for i in (text.find(c, at, end) for c in bounds) if i >= 0), default=end)


class Clause:
    """Finds the attribution of one span from the text around its marks."""

    def __init__(self, text: str, span: Span, language: Language) -> None:
        self.text, self.span, self.language = text, span, language
        self.head = (_back_to(text, span.start - 1, _BOUNDS), max(0, span.start - 1))
        self.tail = (min(len(text), span.end + 1), _ahead_to(text, span.end + 1, _BOUNDS[:4]))

    def attribute(self) -> Attribution | None:
        """Return the attribution, or None."""
        colon = self.text[self.head[1] - 1 : self.head[1]] in {"：", ":"}
        first = (self._before() or self._colon()) if colon else self._behind()
        return first or self._before() or (None if colon else self._colon()) or self._behind()

    def _found(self, speaker: Range | None, cue: Range | None, strength: Strength) -> Attribution:
        words = self.text[slice(*speaker)] if speaker else ""
        pronoun = self.language.pronouns.get(words, "") if speaker else "?"
        return Attribution(self.span.paragraph, speaker, cue, strength, pronoun)

    def _behind(self) -> Attribution | None:
        """Read '」と田中市長は述べた', '，”张三说'."""
        if self.text[self.tail[0] : self.tail[0] + 1] in set(self.language.not_behind):
            return None
        cue = self._verb(*self.tail)
        if cue is None or self.text[cue[1] : cue[1] + 1] in {"：", ":"}:
            return None
        start = self.tail[0]
        while start < cue[0] and self.text[start] in _PAUSES + "とな":
            start += 1
        speaker = self._speaker(start, cue[0])
        topic = None if speaker else self._topic(*self.head) or self._earlier_topic()
        return self._found(speaker or topic, cue, Strength.DIRECT)

    def _verb(self, start: int, end: int) -> Range | None:
        while start < end and self.text[start] in _PAUSES:
            start += 1
        stop = min((i for i in (self.text.find(c, start, end) for c in _PAUSES) if i >= 0), default=end)
        if self.language.topic_marks:
            m = _any_of(self.language.verbs).search(self.text, start, end)
            return m.span() if m else None
        return self._last_verb(start, stop)

    def _last_verb(self, start: int, end: int) -> Range | None:
        """Return the last reporting verb, words that only look like one passed over."""
        place = None
        decoys = frozenset(self.language.not_verbs.split())
        for m in _any_of(f"{self.language.verbs} {self.language.not_verbs}").finditer(self.text, start, end):
            place = None if m.group() in decoys else m.span()
        return place

    def _before(self) -> Attribution | None:
        """Read '张三在记者会上表示：“'."""
        cue = self._last_verb(*self.head)
        if cue is None or not (self._ends_like_speech() or self.head[1] - cue[1] <= _NEAR):
            return None
        speaker = self._topic(self.head[0], cue[0]) or self._speaker(self.head[0], cue[0])
        return self._found(speaker, cue, Strength.FRAME)

    def _ends_like_speech(self) -> bool:
        return self.text[self.span.end - 1 : self.span.end] in set("。！？，")

    def _colon(self) -> Attribution | None:
        start, end = self.head
        if self.text[end - 1 : end] not in {"：", ":"}:
            return None
        speaker = self._speaker(start, end - 1)
        return self._found(speaker, None, Strength.FRAME) if speaker else None

    def _earlier_topic(self) -> Range | None:
        """Return the topic of the sentence before."""
        end = max(0, self.head[0] - 1)
        return self._topic(_back_to(self.text, end, _BOUNDS), end)

    def _topic(self, start: int, end: int) -> Range | None:
        """Return what stands before the first topic mark, in languages that have them."""
        marks = self.language.topic_marks
        places = [i for i in (self.text.find(m, start, end) for m in marks) if i > start]
        return self._trim(start, min(places)) if places else None

    def _speaker(self, start: int, end: int) -> Range | None:
        if self.language.topic_marks:
            return self._topic(start, end)
        pause = max((self.text.rfind(c, start, end) + 1 for c in _PAUSES), default=start)
        first = self._trim(start, end)
        return self._trim(max(start, pause), end) or first

    def _trim(self, start: int, end: int) -> Range | None:
        """Cut a clause down to its subject: what adverbs and prepositions leave at its front."""
        pause = [self.text.find(c, start, end) for c in "，,：:"]
        if not self.language.topic_marks:
            end = min([p for p in pause if p > start], default=end)
        else:
            start = max(start, *(self.text.rfind(c, start, end) + 1 for c in "、，。"))
            if end - start > _LONGEST:
                start = max(start, *(self.text.rfind(c, start, end) + len(c) for c in _RELATIVE))
        skip = _any_of(self.language.adverbs)
        m = skip.match(self.text, start, end)
        while m and m.end() > start:
            start = m.end()
            m = skip.match(self.text, start, end)
        breaker = _any_of(f"{self.language.adverbs} {self.language.prepositions}").search(self.text, start + 1, end)
        end = breaker.start() if breaker else end
        return (start, end) if 0 < end - start <= _LONGEST and not self.text[start].isspace() else None


def name_of(text: str, language: Language) -> str:
    """Return a speaker's name without the honorific or rank behind it."""
    text = text.split("（", maxsplit=1)[0] or text
    for word in () if language.topic_marks else language.honorifics:
        rest = text[text.rfind(word) + len(word) :] if word in text[:-1] else ""
        if _SHORTEST <= len(rest) <= _NAME:
            return rest
    for word in sorted(language.honorifics, key=len, reverse=True):
        if text.endswith(word) and len(text) - len(word) > 1:
            return text[: -len(word)]
    return text


def attribute(text: str, group: Sequence[Span], lexicon: Lexicon) -> list[Attribution | None]:
    """Return the attribution of each span of a paragraph, None where there is none."""
    found: list[Attribution | None] = []
    last: Attribution | None = None
    for span in group:
        here = Clause(text, span, lexicon.language).attribute()
        if here and here.speaker is None and last:
            here = replace(here, speaker=last.speaker, pronoun=last.pronoun)
        last = here if here and here.speaker else last
        found.append(here)
    return found
