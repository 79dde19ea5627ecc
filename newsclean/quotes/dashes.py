"""Direct speech set off by dashes, as in '— A, — said X. — B.' or '—A —dijo X—. B'."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsclean.quotes.lexicon import ADV, AUX, CAP, PRON, TITLE, VERB, Lexicon
from newsclean.quotes.marks import Span
from newsclean.quotes.tokens import words

DASHED = " "  # the mark of a span that dashes set off
_NARRATIVE_REACH = 4  # words within which a segment that reports speech has its verb
_COVERED = 0.5  # of a dash span that marks enclose; above, the marks are the quotation
_STOPS = frozenset(".:!?…")
_LEAD = " \t\u00a0.,;:"


def _cuts(text: str, dashes: str) -> list[tuple[int, int]]:
    """Return the segments between dashes that stand free on one side at least."""
    pattern = re.compile(rf"(?:(?<=\s)|^)[{re.escape(dashes)}]|[{re.escape(dashes.replace('-', ''))}](?=[\s.,;:])")
    places = [m.start() for m in pattern.finditer(text)]
    edges = [-1, *places, len(text)]
    return [(a + 1, b) for a, b in pairwise(edges)]


def _narrates(text: str, segment: tuple[int, int], lexicon: Lexicon) -> bool:
    """Tell whether a segment begins with a reporting verb, or a name or pronoun and one."""
    end = min(segment[1], segment[0] + 80)
    for token in words(text, segment[0], end, lexicon)[:_NARRATIVE_REACH]:
        if token.kind & VERB and not token.kind & CAP:
            return True
        if not token.kind & (ADV | AUX | PRON | CAP):
            return _unknown_verb(text, segment, lexicon)
    return False


def _unknown_verb(text: str, segment: tuple[int, int], lexicon: Lexicon) -> bool:
    """Tell a verb that the table does not know by the rank or name of a person behind it."""
    tokens = words(text, segment[0], min(segment[1], segment[0] + 80), lexicon)[:_NARRATIVE_REACH]
    if len(tokens) < 3 or tokens[0].kind or not tokens[0].text[0].islower():
        return False
    return bool(tokens[1].kind & (TITLE | CAP) == TITLE) or all(t.kind == CAP for t in tokens[1:3])


def _speech(text: str, segment: tuple[int, int]) -> Span | None:
    start, end = segment
    while start < end and text[start] in _LEAD:
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] == ","):
        end -= 1
    return Span(0, start, end, DASHED) if end > start else None


def _segments(text: str, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Yield the stretches of speech in a paragraph that dashes divide; none where no verb reports them."""
    cuts = _cuts(text, lexicon.language.dashes)
    begun: int | None = None
    lead = text[: cuts[0][1]].rstrip()
    opens = not lead or lead[-1] in _STOPS
    for k, (a, b) in enumerate(cuts[1:], 1):
        if _narrates(text, (a, b), lexicon):
            if begun is not None:
                yield begun, cuts[k - 1][1]
            begun = None
            opens = text[a:b].rstrip()[-1:] in _STOPS or text[b + 1 : b + 2] in {".", ","}
        elif begun is None and opens:
            begun = a
    if begun is not None and len(cuts) > 2 and any(_narrates(text, c, lexicon) for c in cuts[1:]):
        yield begun, len(text)


def _covered(span: Span, marked: Sequence[Span]) -> bool:
    inside = sum(m.end - m.start for m in marked if m.start >= span.start and m.end <= span.end)
    crosses = any(m.start < span.start < m.end or m.start < span.end < m.end for m in marked)
    return crosses or inside > _COVERED * (span.end - span.start)


def _paragraph(text: str, lexicon: Lexicon) -> list[Span]:
    if not any(d in text for d in lexicon.language.dashes):
        return []
    return [s for s in (_speech(text, seg) for seg in _segments(text, lexicon)) if s]


def _whole(text: str, lexicon: Lexicon) -> Span | None:
    """Return a paragraph that is one turn of a dialogue: a dash, words, a stop."""
    if text[:1] in lexicon.language.dashes and text[-1:] in _STOPS:
        return _speech(text, (1, len(text)))
    return None


def add_dashed(texts: Sequence[str], marked: list[Span], lexicon: Lexicon) -> list[Span]:
    """Return the marked spans with those that dashes set off, in order."""
    if not lexicon.language.dashes:
        return marked
    found = [_paragraph(t, lexicon) for t in texts]
    by_paragraph: dict[int, list[Span]] = {}
    for m in marked:
        by_paragraph.setdefault(m.paragraph, []).append(m)
    result: list[Span] = []
    for i, text in enumerate(texts):
        here = by_paragraph.get(i, [])
        near = not found[i] and any(found[max(0, i - 1) : i + 2])
        whole = _whole(text, lexicon) if near else None
        result += _joined(i, found[i] or ([whole] if whole else []), here)
    return result


def _joined(paragraph: int, dashed: Sequence[Span], marked: list[Span]) -> list[Span]:
    kept = [Span(paragraph, s.start, s.end, DASHED) for s in dashed if not _covered(s, marked)]
    outside = [m for m in marked if not any(s.start <= m.start and m.end <= s.end for s in kept)]
    return sorted([*kept, *outside], key=lambda s: s.start)
