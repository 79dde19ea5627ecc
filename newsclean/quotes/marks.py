"""Pairing of quotation marks into spans, tolerant of a missing or stray mark."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence, Set
from itertools import accumulate
from typing import NamedTuple

# Which marks may close the quotation that a mark opens (Unicode general punctuation; CLDR delimiters).
_CLOSERS = {
    '"': '"”“',
    "“": '”"“',
    "”": "”",
    "„": '“”"‟',
    "‟": "”",
    "«": "»",
    "»": "«»",
    "‹": "›",
    "›": "‹›",
    "「": "」",
    "『": "』",
    "＂": "＂",
    "〝": "〞〟",
    "``": "''\"",
    "''": "''",
    ",,": "''”\"“",
}
_MARK = re.compile('["“”„‟«»‹›「」『』＂〝〞〟]')
_MARK_OR_PAIR = re.compile("[\"“”„‟«»‹›「」『』＂〝〞〟]|``|''|,,(?=\\w)")
_SINGLE = re.compile("[‘’‚‛'`]")
_SINGLE_OPENER = re.compile(r"[‘‚‛'`](?<![^\s(\[—–:-].)(?=[^\W_])")
# What a paragraph with a mark has in it.
_SIGNS = ('"', "“", "”", "„", "‟", "«", "»", "‹", "›", "「", "」", "『", "』", "＂", "〝")
_PAIRS = ("``", "''", ",,")
_SINGLE_SIGNS = ("‘", "‚", "‛", "'", "`")
_ALWAYS_OPEN = frozenset("„「『〝«‹") | {"``", ",,"}
_NEVER_OPEN = frozenset("」』〞〟")
# Guillemets point outwards, «so», where the left one opens, and inwards, »so«, where it closes; one story uses one way.
_OUTWARDS = re.compile(r"(?<![^\s(\[–—'’:/])[«‹]")
_INWARDS = re.compile(r"(?<=[\w.,!?…])[«‹]")
_LEFT_EDGE = frozenset("([{<-–—―/¿¡:;,.…*>|") | frozenset("‘'“\"«„「")
_RIGHT_EDGE = frozenset(")]}>,.;:!?…-–—―/，。、；：！？」』")
_ELISION = re.compile(r"\d0s\b|(?:em|til|tis|twas|cause|n|bout|round|s|t)\b", re.I)
_SINGLE_REACH = 1500  # characters within which a single mark is closed
_BESIDE = 20  # characters before a mark in which the next sign is sought
_GAP = 6  # paragraphs without a mark that a quotation may run over


class Span(NamedTuple):
    """The inside of a pair of marks: offsets in its paragraph, and how it is bounded."""

    paragraph: int
    start: int
    end: int
    mark: str
    closed: bool = True  # False where the quotation goes on in the next paragraph
    opened: bool = True  # False where it came from the paragraph before


class _Mark(NamedTuple):
    at: int
    text: str
    before: str
    after: str
    inwards: bool = False  # the story's guillemets point inwards

    @property
    def end(self) -> int:
        return self.at + len(self.text)

    def may_open(self) -> bool:
        """Tell whether the neighbours allow words to start here."""
        if self.text in _NEVER_OPEN or not self.after or (self.inwards and self.text in "«‹"):
            return False
        if self.text in _ALWAYS_OPEN:
            return True
        edge = not self.before or self.before.isspace() or self.before in _LEFT_EDGE
        if self.text in "»›" and self.inwards:
            return edge and (not self.after.isspace() or self.before in {"", " "})
        if self.text in {"”", "»", "›", "''"}:
            return (not self.before or self.before.isspace()) and not self.after.isspace()
        if self.text == "“":
            return edge or not self.after.isspace()
        return edge if not self.after.isspace() else self.before in {"", " "}

    def may_close(self, opener: _Mark) -> bool:
        """Tell whether this mark may end what `opener` began."""
        if self.text not in _CLOSERS[opener.text]:
            return False
        if self.text not in {'"', "“", "''", "＂"}:
            return True
        starts = (not self.before or self.before.isspace()) and bool(self.after) and not self.after.isspace()
        return not starts or self.after in _RIGHT_EDGE


def _marks(text: str, pattern: re.Pattern[str], inwards: bool) -> list[_Mark]:
    found = []
    for m in pattern.finditer(text):
        a, b = m.span()
        found.append(_Mark(a, m.group(), text[a - 1 : a] if a else "", text[b : b + 1], inwards))
    return found


def _is_inch(mark: _Mark, following: _Mark | None) -> bool:
    """Tell a sign for inches from a mark: a digit before it, and no pair without it."""
    if mark.text != '"' or not mark.before.isdigit() or (mark.after in _RIGHT_EDGE and mark.after != "-"):
        return False
    return bool(mark.after) and following is not None and not following.may_open()


class _Pairing(NamedTuple):
    pairs: list[tuple[_Mark, _Mark]]
    unclosed: list[_Mark]
    stray: list[_Mark]


_NO_MARKS = _Pairing([], [], [])


def _closes(mark: _Mark, stack: list[_Mark]) -> bool:
    """Pop the opener that `mark` closes; at most three levels are looked at."""
    for depth in range(1, min(3, len(stack)) + 1):
        if mark.may_close(stack[-depth]):
            del stack[len(stack) - depth + 1 :]
            return True
    return False


def _pair(marks: Sequence[_Mark]) -> _Pairing:
    result = _Pairing([], [], [])
    stack = result.unclosed
    for i, mark in enumerate(marks):
        following = marks[i + 1] if i + 1 < len(marks) else None
        if mark.text == '"' and mark.before.isdigit() and (not stack or _is_inch(mark, following)):
            continue
        if stack and _closes(mark, stack):
            result.pairs.append((stack.pop(), mark))
        elif mark.may_open():
            stack.append(mark)
        else:
            result.stray.append(mark)
    return result


def _outermost(pairs: list[tuple[_Mark, _Mark]]) -> list[tuple[_Mark, _Mark]]:
    kept: list[tuple[_Mark, _Mark]] = []
    for pair in sorted(pairs, key=lambda p: p[0].at):
        if not kept or pair[0].at >= kept[-1][1].at:
            kept.append(pair)
    return kept


def _single_closer(text: str, start: int) -> int:
    """Return the offset of the single mark that closes, or -1; pass over an apostrophe after a plural."""
    fallback = -1
    for m in _SINGLE.finditer(text, start + 1, start + _SINGLE_REACH):
        i = m.start()
        before, after = text[i - 1], text[i + 1 : i + 2]
        if before.isspace() and not after.isspace():
            break
        if after.isalnum() or before.isspace():
            continue
        if before in ",.!?…" or not after or after in ",.;:":
            return i
        fallback = i if fallback < 0 else fallback
    return fallback


def _encloses(text: str, end: int, block: Span) -> bool:
    """Tell whether single marks that end like speech hold the double ones, as British papers print it."""
    return end >= block.end > block.start and text[end - 1] in ",.!?…" and block.mark != ""


def _singles(text: str, paragraph: int, taken: list[Span]) -> Iterator[Span]:
    at, busy = 0, iter([*taken, Span(paragraph, len(text) + 1, len(text) + 1, "")])
    block = next(busy)
    for m in _SINGLE_OPENER.finditer(text):
        i = m.start()
        while i >= block.end:
            block = next(busy)
        if i < at or i >= block.start or _ELISION.match(text, i + 1):
            continue
        end = _single_closer(text, i)
        if 0 <= end < block.start or _encloses(text, end, block):
            yield Span(paragraph, i + 1, end, text[i])
            at = end + 1


def _outside(spans: list[Span], singles: list[Span]) -> Iterator[Span]:
    """Yield the spans that none of the single-quoted ones, in order and apart from each other, holds."""
    starts = [single.start for single in singles]
    for span in spans:
        at = bisect_right(starts, span.start) - 1
        if at < 0 or span.end > singles[at].end:
            yield span


def _starts_with(opener: _Mark, marks: list[_Mark], text: str) -> bool:
    """Tell whether a paragraph begins with a mark of the opener's kind."""
    if not marks or text[: marks[0].at].strip():
        return False
    return marks[0].text == opener.text or {marks[0].text, opener.text} <= {'"', "“", "”"}


def _reach(texts: Sequence[str], pairings: list[_Pairing], i: int) -> int:
    """Return the paragraph whose stray mark closes what paragraph `i` left open, or -1."""
    opener = pairings[i].unclosed[0]
    for j in range(i + 1, min(i + _GAP, len(texts))):
        p = pairings[j]
        first = min((m.at for m in (*p.unclosed, *(a for a, _ in p.pairs))), default=len(texts[j]) + 1)
        if p.stray and p.stray[0].at < first and p.stray[0].text in _CLOSERS[opener.text]:
            return j
        if first <= len(texts[j]):
            return -1
    return -1


def _point_inwards(whole: str) -> bool:
    """Tell »so« from «so»."""
    return len(_INWARDS.findall(whole)) > len(_OUTWARDS.findall(whole))


class _Story:
    """Pairs the marks of every paragraph, then joins what runs over paragraphs."""

    def __init__(self, texts: Sequence[str], signs: Set[str]) -> None:
        self.texts = texts
        pattern = _MARK if signs.isdisjoint(_PAIRS) else _MARK_OR_PAIR  # which takes four times as long
        inwards = not signs.isdisjoint("»›") and _point_inwards("\n".join(texts))
        self.marks = [_marks(t, pattern, inwards) if any(sign in t for sign in signs) else [] for t in texts]
        self.pairings = [_pair(m) if m else _NO_MARKS for m in self.marks]
        self.carried: dict[int, Span] = {}

    def spans(self, i: int) -> list[Span]:
        """Return the outermost spans of paragraph `i`, in order, single marks aside."""
        if i in self.carried and self.carried[i].end == len(self.texts[i]):
            return [self.carried[i]]
        found = [self.carried[i]] if i in self.carried else []
        last = self._open_end(i)
        limit = last.start if last else len(self.texts[i]) + 1
        for a, b in _outermost(self.pairings[i].pairs):
            if a.at < limit and (not found or a.at >= found[-1].end):
                found.append(Span(i, a.end, b.at, a.text))
        return [*found, last] if last else found

    def _open_end(self, i: int) -> Span | None:
        """Return the span of a quotation that paragraph `i` leaves open, if it is one."""
        for opener in self.pairings[i].unclosed[:3]:
            goes_on = i + 1 < len(self.texts) and _starts_with(opener, self.marks[i + 1], self.texts[i + 1])
            reach = -1 if goes_on else _reach(self.texts, self.pairings, i)
            if reach > 0:
                self._carry(i, reach)
            if goes_on or reach > 0 or self._lone(opener, i):
                return Span(i, opener.end, len(self.texts[i]), opener.text, closed=False)
        return None

    def _carry(self, i: int, reach: int) -> None:
        for j in range(i + 1, reach):
            self.carried[j] = Span(j, 0, len(self.texts[j]), "", closed=False, opened=False)
        self.carried[reach] = Span(reach, 0, self.pairings[reach].stray[0].at, "", opened=False)

    def _lone(self, opener: _Mark, i: int) -> bool:
        """Tell whether an unclosed mark begins a whole paragraph or what follows a colon."""
        before = self.texts[i][max(0, opener.at - _BESIDE) : opener.at].rstrip()
        return opener is self.marks[i][-1] and (not before or before.endswith(":"))


def _with_singles(text: str, paragraph: int, found: list[Span]) -> list[Span]:
    singles = list(_singles(text, paragraph, found))
    return sorted([*_outside(found, singles), *singles], key=lambda s: s.start) if singles else found


def _with_openers(whole: str, texts: Sequence[str]) -> set[int]:
    """Return the paragraphs in which a single mark may open; `whole` is their text, parted by line breaks."""
    if not any(sign in whole for sign in _SINGLE_SIGNS):
        return set()
    ends = list(accumulate(len(text) + 1 for text in texts))
    return {bisect_right(ends, m.start()) for m in _SINGLE_OPENER.finditer(whole)}


def find_spans(texts: Sequence[str]) -> list[Span]:
    """Return the outermost quoted spans of the paragraphs, in order; [] when there are none."""
    whole = "\n".join(texts)
    signs = {sign for sign in (*_SIGNS, *_PAIRS) if sign[0] in whole and sign in whole}
    single = _with_openers(whole, texts)
    if not signs and not single:
        return []
    story = _Story(texts, signs)
    found: list[Span] = []
    for i, text in enumerate(texts):
        spans = story.spans(i) if story.marks[i] or i in story.carried else []
        found += _with_singles(text, i, spans) if i in single else spans
    return found
