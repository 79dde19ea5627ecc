"""Which quoted spans are quotations: not a title, a term or a scare quote."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.quotes.dashes import DASHED
from newsclean.quotes.lexicon import VERB, WORK, Lexicon
from newsclean.quotes.speakers import Strength

if TYPE_CHECKING:
    from newsclean.quotes.marks import Span
    from newsclean.quotes.story import Item

_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
MIN_WORDS = 4  # a shorter span must be joined to its attribution
_MIN_CHARS = 6  # the same in scripts without spaces
_CHARS_PER_WORD = 2  # in scripts without spaces
_TITLE_WORDS = 12
_AROUND = 40  # characters beside a subhead: its marks, a number, white space
_BESIDE = 20  # characters around the marks in which the next sign is sought
_JOINING = ",،，—–:-"
_TERMINAL = frozenset(".!?,…。！？，、")


def word_count(text: str, lexicon: Lexicon) -> int:
    """Return the number of words; in scripts without spaces, characters over two."""
    if lexicon.language.spaced:
        return len(_WORD.findall(text))
    return len(text) // _CHARS_PER_WORD


def _title_case(text: str, lexicon: Lexicon) -> bool:
    """Tell a title by its capitals: every longer word has one, and no stop ends it."""
    if lexicon.language.noun_capitals or not lexicon.language.cased or text[-1:] in {"!", "?", "…"}:
        return False
    words = _WORD.findall(text)
    long = [w for w in words if len(w) > 3]
    return 1 < len(words) <= _TITLE_WORDS and bool(long) and all(not w[0].islower() for w in long)


def _names_a_work(item: Item) -> bool:
    return item.before is not None and bool(item.before.kind & WORK)


def _introduced(item: Item) -> bool:
    """Tell whether a verb, comma or colon leads up to the mark."""
    before = item.before
    return before is not None and (before.text in {",", ":", "،", "："} or bool(before.kind & VERB))


def may_be_quotation(span: Span, text: str, lexicon: Lexicon) -> bool:
    """Tell whether a span could be a quotation by itself; a nickname or a scare quote could not.

    `text` is the whole paragraph. A short span must end with a stop or be joined to what stands beside it.
    """
    inner = text[span.start : span.end].strip()
    if _WORD.search(inner) is None:
        return False
    if word_count(inner, lexicon) >= MIN_WORDS or span.mark == DASHED or (inner and not lexicon.language.spaced):
        return True
    return bool(inner) and (inner[-1] in _TERMINAL or _joined(span, text))


def _joined(span: Span, text: str) -> bool:
    """Tell whether a comma, colon or dash joins the span to what stands before or behind its marks."""
    mark = max(0, span.start - 1)
    before = text[max(0, mark - _BESIDE) : mark].rstrip()[-1:]
    after = text[span.end + 1 : span.end + 1 + _BESIDE].lstrip()[:1]
    return before in {":", ","} or (after != "" and after in _JOINING)


def _goes_on(item: Item, text: str) -> bool:
    """Tell a whole sentence of a speaker who has spoken before in the paragraph: '"No," said X. "Not now."'."""
    found = item.found
    if not item.alone or found is None or found.cue is None or found.strength != Strength.DIRECT:
        return False
    behind = found.paragraph == item.span.paragraph and found.cue[1] < item.span.start
    return behind and text[-1] in _TERMINAL and text[0].isupper()


def _unspaced(item: Item, text: str, lexicon: Lexicon) -> bool:
    """Tell speech from a term where no space parts words: it ends like a sentence, or is long or joined."""
    if text[-1] in _TERMINAL:
        return True
    found = item.found if not item.alone else None
    return found is not None and (found.strength == Strength.DIRECT or len(text) >= _MIN_CHARS)


def is_subhead(span: Span, text: str, lexicon: Lexicon) -> bool:
    """Tell a subhead or pulled quote: a short paragraph, all within the marks, that no stop ends.

    `text` is the whole paragraph.
    """
    if not lexicon.language.spaced or not span.closed or span.mark == DASHED:
        return False
    if len(text) > span.end - span.start + _AROUND:
        return False
    inner = text[span.start : span.end].strip()
    whole = len(text.strip()) <= len(inner) + 4
    stopped = {inner[-1:], text.rstrip()[-1:]} & _TERMINAL
    return whole and not stopped and word_count(inner, lexicon) <= _TITLE_WORDS


def is_quotation(item: Item, text: str, lexicon: Lexicon) -> bool:
    """Tell whether the span of `item`, whose words are `text`, is a direct quotation."""
    found = item.found
    direct = found is not None and found.strength == Strength.DIRECT and not item.alone
    if _names_a_work(item) and not direct:
        return False
    if _title_case(text.rstrip(","), lexicon) and not _introduced(item) and not (direct and text[-1:] == ","):
        return False
    if not lexicon.language.spaced:
        return bool(text) and _unspaced(item, text, lexicon)
    if word_count(text, lexicon) >= MIN_WORDS or item.span.mark == DASHED:
        return bool(text)
    if found is None or not text:
        return False
    led = item.before is not None and item.before.text in {",", ":", "،"}
    framed = found.strength >= Strength.FRAME and (led or text[-1] in _TERMINAL)
    return direct or (framed and _introduced(item)) or _goes_on(item, text)
