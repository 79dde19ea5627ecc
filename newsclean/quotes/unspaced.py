"""Attribution in scripts that put no space between words: the verb, then the name before it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from newsclean.quotes.speakers import Attribution, Strength

if TYPE_CHECKING:
    from newsclean.quotes.lexicon import Language, Lexicon
    from newsclean.quotes.marks import Span
    from newsclean.quotes.phrases import Range

_BOUNDS = "。！？；\n」』”"
_STOPS = "。！？；\n"
_PAUSES = "，、,：:（）()「『“ \u3000"
_COLONS = frozenset("：:")
_REACH = 120  # characters around the marks in which speaker and verb are sought
_ASIDE = re.compile(r"[^（(][（(][^（）()]{1,40}[）)]")
_QUOTATIVE = re.compile(
    r"と(?![のいさもはが「『]|し[てたい]|す|な[っるり]|言え)"
)  # 'said', not 'such as', 'that is called', 'became'
_CLEFT = re.compile(r"のは、?([^、。「」]{2,40}?)(?:だった|だ|です|である)?(?=。|\Z)")
_LEADING = frozenset(["，", "：", ":", ","])  # between a verb and the mark behind it
_ENDING = frozenset(["。", "，", "；", ""])  # behind the closing mark of what is all that was said
_RELATIVE = ("という", "した", "する", "った")  # ends of clauses before a Japanese noun
_NEAR = 5  # characters between a verb and the mark, where the words do not end like a sentence
_LONGEST = 40  # characters of a speaker
_CLAUSES = 4  # clauses behind a whole sentence in which its verb is sought
_CONTEXT = 300  # characters before a quotation in which the sentence that leads up to it stands


@lru_cache(maxsize=32)
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


class Phrases:
    """Finds reporting verbs and their subjects between two offsets of a text."""

    def __init__(self, text: str, language: Language) -> None:
        self.text, self.language = text, language

    def first_verb(self, start: int, end: int) -> Range | None:
        """Return the first reporting verb, where a language marks what it is the subject of."""
        m = _any_of(self.language.verbs).search(self.text, start, end)
        return m.span() if m else None

    def last_verb(self, start: int, end: int) -> Range | None:
        """Return the last reporting verb, words that only look like one passed over."""
        place = None
        decoys = frozenset(self.language.not_verbs.split())
        for m in _any_of(f"{self.language.verbs} {self.language.not_verbs}").finditer(self.text, start, end):
            place = None if m.group() in decoys else m.span()
        return place

    def topic(self, start: int, end: int) -> Range | None:
        """Return what stands before the first topic mark, in languages that have them."""
        places = [i for i in (self.text.find(m, start, end) for m in self.language.topic_marks) if i > start]
        return self.trim(start, min(places)) if places else None

    def near_topic(self, start: int, end: int) -> Range | None:
        """Return the topic that stands right before an offset: 'Xは「'."""
        last = end - (self.text[end - 1 : end] == "、")
        if last <= start or self.text[last - 1] not in self.language.topic_marks:
            return None
        return self.trim(max(start, *(self.text.rfind(c, start, last) + 1 for c in "、，")), last - 1)

    def speaker(self, start: int, end: int) -> Range | None:
        """Return the subject of the verb at `end`."""
        if self.language.topic_marks:
            return self.topic(start, end)
        if self.text.endswith(_WORDS_OF, start, end):
            end -= len(_WORDS_OF[0])
        aside = _ASIDE.search(self.text, start, end)
        if aside and aside.end() < end:
            end = aside.start() + 1  # 'X(Example)' is the subject of what follows the brackets
        pause = max((self.text.rfind(c, start, end) + 1 for c in _PAUSES), default=start)
        first = self.trim(start, end)
        return self.trim(max(start, pause), end) or first

    def trim(self, start: int, end: int) -> Range | None:
        """Cut a clause down to its subject: what adverbs and prepositions leave at its front."""
        pauses = [self.text.find(c, start, end) for c in "，,：:"]
        if not self.language.topic_marks:
            end = min([p for p in pauses if p > start], default=end)
        else:
            start = max(start, *(self.text.rfind(c, start, end) + 1 for c in "、，。"))
            if end - start > _LONGEST:
                start = max(start, *(self.text.rfind(c, start, end) + len(c) for c in _RELATIVE))
        start = self._past_leads(self._past_citing(start, end), end)
        breaks = f"{self.language.adverbs} {self.language.prepositions}"
        breaker = _any_of(breaks).search(self.text, start + 1, end)
        end = breaker.start() if breaker else end
        if end - start > _LONGEST:
            start = max(end - _LONGEST, *(self.text.rfind(c, start, end) + 1 for c in "、的及和与與"))
        return (start, end) if end > start and not self.text[start].isspace() else None

    def _past_citing(self, start: int, end: int) -> int:
        """Return where the one begins whom an outlet cites: '《Example》援引X的话称'."""
        cited = _any_of(self.language.agents)
        return max((m.end() for m in cited.finditer(self.text, start, end)), default=start)

    def _past_leads(self, start: int, end: int) -> int:
        skip = _any_of(f"{self.language.adverbs} {self.language.conjunctions}")
        while start < end:
            m = skip.match(self.text, start, end)
            past = m.end() if m else start + (self.text[start] in _PAUSES)
            if past == start:
                break
            start = past
        return start


_WORDS_OF = ("的话", "的話")


class Clause:
    """Finds the attribution of one span from the text around its marks."""

    def __init__(self, text: str, span: Span, language: Language) -> None:
        self.text, self.span, self.language = text, span, language
        self.phrases = Phrases(text, language)
        self.head = (_back_to(text, span.start - 1, _BOUNDS), max(0, span.start - 1))
        self.tail = (min(len(text), span.end + 1), _ahead_to(text, span.end + 1, _STOPS[:4]))

    def attribute(self) -> Attribution | None:
        """Return the attribution, or None."""
        colon = self.text[self.head[1] - 1 : self.head[1]] in _COLONS
        first = (self._before() or self._colon()) if colon else self._behind()
        return (
            first or self._before() or (None if colon else self._colon()) or self._behind() or self._quoted_by_topic()
        )

    def _quoted_by_topic(self) -> Attribution | None:
        """Read 'Xは「…」と' before a verb that no table knows."""
        m = _QUOTATIVE.match(self.text, self.tail[0]) if self.language.quotatives else None
        topic = self.phrases.near_topic(*self.head) if m else None
        return self._found(topic, None, Strength.FRAME) if topic else None

    def _found(self, speaker: Range | None, cue: Range | None, strength: Strength) -> Attribution:
        return found(self.span.paragraph, self.text, (speaker, cue, strength), self.language)

    def _behind(self) -> Attribution | None:
        """Read '」と田中市長は述べた', '，”张三说'."""
        if self.text.startswith(tuple(self.language.not_behind.split()), self.tail[0]):
            return None
        placed = self._verb_behind()
        if placed is None:
            return self._next_sentence() if self.language.topic_marks else None
        start, cue = placed
        if self.text[cue[1] : cue[1] + 1] in _COLONS:
            return None
        while start < cue[0] and self.text[start] in _PAUSES + self.language.quotatives:
            start += 1
        speaker = self._cleft(cue[1]) or self.phrases.speaker(start, cue[0])
        topic = None if speaker else self.phrases.near_topic(*self.head) or self._topics()
        return self._found(speaker or topic, cue, Strength.DIRECT)

    def _cleft(self, end: int) -> Range | None:
        """Read '」と話すのは、Xだ。', where the speaker stands behind the verb."""
        m = _CLEFT.match(self.text, end) if self.language.topic_marks else None
        return m.span(1) if m else None

    def _next_sentence(self) -> Attribution | None:
        """Read '」。Xは5日、こう語った'."""
        start = self.tail[0] + 1
        if self.text[start - 1 : start] != "。":
            return None
        cue = self.phrases.first_verb(start, _ahead_to(self.text, start, _STOPS))
        speaker = self.phrases.topic(start, cue[0]) if cue else None
        return self._found(speaker, cue, Strength.FRAME) if speaker else None

    def _verb_behind(self) -> tuple[int, Range] | None:
        """Return the verb behind the marks and where the clause with its subject begins."""
        start, end = self.tail
        if self.language.topic_marks:
            cue = self.phrases.first_verb(start, end)
            return (start, cue) if cue else None
        begun = start
        for _ in range(_CLAUSES if self._ends_like_speech() else 1):
            while start < end and self.text[start] in _PAUSES:
                start += 1
            stop = min((i for i in (self.text.find(c, start, end) for c in _PAUSES) if i >= 0), default=end)
            cue = self.phrases.last_verb(start, stop)
            if cue:
                return (start if cue[0] > start or begun == start else begun, cue)
            begun, start = start, stop
        return None

    def _topics(self) -> Range | None:
        """Return the topic of the sentence, or of the one before."""
        end = max(0, self.head[0] - 1)
        return self.phrases.topic(*self.head) or self.phrases.topic(_back_to(self.text, end, _BOUNDS), end)

    def _before(self) -> Attribution | None:
        """Read '张三在记者会上表示：“'."""
        cue = self.phrases.last_verb(*self.head)
        if cue is None or not (self._ends_like_speech() or self.head[1] - cue[1] <= _NEAR):
            return None
        speaker = self.phrases.topic(self.head[0], cue[0]) or self.phrases.speaker(self.head[0], cue[0])
        led = self.text[cue[1] : self.head[1]] in _LEADING and self.text[self.tail[0] :][:1] in _ENDING
        return self._found(speaker, cue, Strength.DIRECT if led else Strength.FRAME)

    def _ends_like_speech(self) -> bool:
        return self.text[self.span.end - 1 : self.span.end] in set("。！？，")

    def _colon(self) -> Attribution | None:
        start, end = self.head
        if self.text[end - 1 : end] not in _COLONS:
            return None
        speaker = self.phrases.speaker(start, end - 1)
        return self._found(speaker, None, Strength.FRAME) if speaker else None


_Parts = tuple["Range | None", "Range | None", Strength]


def found(paragraph: int, text: str, parts: _Parts, language: Language) -> Attribution:
    """Return an attribution made of speaker, cue and strength."""
    speaker, cue, strength = parts
    pronoun = language.pronouns.get(text[slice(*speaker)], "") if speaker else "?"
    return Attribution(paragraph, speaker, cue, strength, pronoun)


def reported(text: str, end: int, paragraph: int, language: Language) -> Attribution | None:
    """Return who speaks in the last sentence before `end` that reports speech without marks, or None."""
    phrases = Phrases(text, language)
    for start, stop in _sentences_back(text, end):
        cue = phrases.last_verb(start, stop)
        speaker = phrases.speaker(start, cue[0]) if cue else None
        if speaker:
            return found(paragraph, text, (speaker, cue, Strength.FRAME), language)
    return None


def _sentences_back(text: str, end: int) -> Iterator[Range]:
    first = max(0, end - _CONTEXT)
    while end > first:
        start = max(text.rfind(c, first, end - 1) + 1 for c in _STOPS) or first
        yield start, end
        end = start


def attribute(text: str, group: Sequence[Span], lexicon: Lexicon) -> list[Attribution | None]:
    """Return the attribution of each span of a paragraph, None where there is none."""
    result: list[Attribution | None] = []
    last: Attribution | None = None
    for span in group:
        here = Clause(text, span, lexicon.language).attribute()
        if here and here.speaker is None and last:
            here = replace(here, speaker=last.speaker, pronoun=last.pronoun)
        last = here if here and here.speaker else last
        result.append(here)
    return result
