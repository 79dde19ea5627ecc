"""What sort of quotation a span is, and which spans are one quotation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Literal

from newsclean.quotes.dashes import DASHED
from newsclean.quotes.lexicon import ANY_VERB, PUNCT, Lexicon

if TYPE_CHECKING:
    from newsclean.quotes.story import Item

Kind = Literal["direct", "mixed"]

_STOPS = frozenset(".!?…。！？؟")
_PAUSES = frozenset(",،，、")
_COLONS = frozenset(":：")
_DASHES = frozenset("—–―-")
_LEADS = _PAUSES | _DASHES
_BESIDE = 20  # characters beside the marks in which the next sign is sought


def kinds_of(items: Sequence[Item], paragraphs: Sequence[str], lexicon: Lexicon) -> Iterator[Kind]:
    """Yield the kind of each quotation, in order; behind 'A,' said X, what goes on is of the same kind."""
    last: tuple[Item, Kind] | None = None
    for item in items:
        kind = kind_of(item, paragraphs[item.span.paragraph], lexicon)
        led = item.before is not None and item.before.kind & PUNCT
        if kind == "mixed" and led and last and last[1] == "direct" and _shared(last[0], item):
            kind = "direct"
        last = item, kind
        yield kind


def kind_of(item: Item, text: str, lexicon: Lexicon) -> Kind:
    """Return 'direct' for speech that stands by itself, 'mixed' for a fragment inside a reporter's sentence.

    `text` is the whole paragraph. Speech stands by itself when nothing but its attribution is in the sentence and a
    comma, colon, dash or stop parts the two; a fragment is built into the sentence: called it “a mistake”.
    """
    span = item.span
    whole = item.alone or span.mark == DASHED or not span.opened or not span.closed
    if whole or text[span.end + 1 : span.end + 2] in lexicon.quotatives:
        return "direct"
    inner = text[span.start : span.end].strip()
    before = text[max(0, span.start - len(span.mark) - _BESIDE) : max(0, span.start - len(span.mark))].rstrip()[-1:]
    if not before or before in _STOPS:
        return "direct" if _parted(item, text, inner) else "mixed"
    return "direct" if _introduced(item, text, before) or _led(item, text, inner, lexicon) else "mixed"


def _introduced(item: Item, text: str, before: str) -> bool:
    """Tell whether a colon stands before the marks, or the verb and a comma."""
    cue = item.found.cue if item.found else None
    verb = cue is not None and text[cue[1] : item.span.start - len(item.span.mark)].strip() in _PAUSES
    return before in _COLONS or verb


def _led(item: Item, text: str, inner: str, lexicon: Lexicon) -> bool:
    """Tell a sentence with a verb or a pause before it, or its verb right behind it."""
    if not _begins_sentence(inner, lexicon):
        return False
    before = item.before
    return _leads_on(item, text) or (before is not None and (bool(before.kind & ANY_VERB) or before.text in _LEADS))


def _leads_on(item: Item, text: str) -> bool:
    """Tell whether the verb stands right behind the marks."""
    cue = item.found.cue if item.found else None
    behind = item.span.end + len(item.span.mark)
    return cue is not None and cue[0] >= behind and not text[behind : cue[0]].strip(" ,")


def _parted(item: Item, text: str, inner: str) -> bool:
    """Tell whether a sign parts speech that begins a sentence from what follows, or its verb does."""
    behind = text[item.span.end + len(item.span.mark) :][:_BESIDE].lstrip()[:1]
    joined = inner[-1:] in _STOPS | _PAUSES or behind in _PAUSES | _DASHES | _COLONS
    return joined or (item.found is not None and item.found.cue is not None)


def _begins_sentence(inner: str, lexicon: Lexicon) -> bool:
    first = next((c for c in inner if c.isalnum()), "")
    return not lexicon.language.cased or not first.islower()


def groups(items: Sequence[Item]) -> Iterator[int]:
    """Yield for each item, in order, the number of the quotation that its span is a part of."""
    number = -1
    last: Item | None = None
    for item in items:
        if last is None or not (_goes_over(last, item) or _shared(last, item)):
            number += 1
        last = item
        yield number


def _goes_over(last: Item, item: Item) -> bool:
    """Tell whether a quotation that its paragraph left open goes on in the next one."""
    a, b = last.span, item.span
    return not a.closed and b.paragraph == a.paragraph + 1 and b.start <= len(b.mark) + 1


def _shared(last: Item, item: Item) -> bool:
    """Tell whether two spans of a paragraph have one attribution: '“A,” said X. “B.”'."""
    a, b = last.found, item.found
    if a is None or b is None or last.span.paragraph != item.span.paragraph:
        return False
    return (a.paragraph, a.speaker, a.cue) == (b.paragraph, b.speaker, b.cue)
