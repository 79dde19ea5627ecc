"""Which quoted spans are quotations: not a title, a term or a scare quote."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from newsclean.quotes.dashes import DASHED
from newsclean.quotes.lexicon import ADV, CAP, CONJ, DET, PREP, PUNCT, QUOTE, VERB, WORK, Lexicon
from newsclean.quotes.speakers import Strength

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.quotes.marks import Span
    from newsclean.quotes.speakers import Attribution
    from newsclean.quotes.story import Item

_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
_COMPOUND = re.compile(r"-[^\W\d_]{3}")  # part of a longer word: "Do-it-yourself"-Laden
MIN_WORDS = 4  # a shorter span must be joined to its attribution
_MIN_CHARS = 6  # the same in scripts without spaces
_CHARS_PER_WORD = 2  # in scripts without spaces
_TITLE_WORDS = 12
_AROUND = 40  # characters beside a subhead: its marks, a number, white space
_BESIDE = 20  # characters around the marks in which the next sign is sought
_VERB_NEAR = 7  # characters between quoted words and the verb: the mark, a comma, spaces
_LITTLE = PREP | DET | CONJ  # keep their small letter in the title of a work
_SINGLE = frozenset("‘‚‛'`")
_JOINING = ",،，—–:-"
_TERMINAL = frozenset(".!?,…。！？，、")


def _has_words(text: str, number: int, lexicon: Lexicon) -> bool:
    """Tell whether a text has this many words or more; in scripts without spaces, two characters count as one."""
    if not lexicon.language.spaced:
        return len(text) // _CHARS_PER_WORD >= number
    return next(islice(_WORD.finditer(text), number - 1, None), None) is not None


def _title_case(text: str, lexicon: Lexicon) -> bool:
    """Tell a title by its capitals: every longer word has one, and no stop ends it."""
    if lexicon.language.noun_capitals or not lexicon.language.cased or text[-1:] in {"!", "?", "…"}:
        return False
    if _has_words(text, _TITLE_WORDS + 1, lexicon):
        return False
    words = _WORD.findall(text)
    long = [w for w in words if len(w) > 3 and (w[0].isupper() or not lexicon.kind(w) & _LITTLE)]
    return len(words) > 1 and bool(long) and all(not w[0].islower() for w in long)


def _names_a_work(item: Item, lexicon: Lexicon) -> bool:
    """Tell the title of a work by the word before it: no name ('Song'), no attribution ('in her words,')."""
    beside = item.lead or item.before
    if beside is None or not beside.kind & WORK or (beside.kind & CAP and not lexicon.language.noun_capitals):
        return False
    cue = item.found.cue if item.found else None
    return cue is None or not cue[0] <= beside.start < cue[1]


def _introduced(item: Item) -> bool:
    """Tell whether a verb, comma or colon leads up to the mark."""
    before = item.before
    return before is not None and (before.text in {",", ":", "،", "："} or bool(before.kind & VERB))


def may_be_quotation(span: Span, text: str, lexicon: Lexicon) -> bool:
    """Tell whether a span could be a quotation by itself; a nickname or a scare quote could not.

    `text` is the whole paragraph. A short span must end with a stop or be joined to what stands beside it.
    """
    inner = text[span.start : span.end].strip()
    if _WORD.search(inner) is None or (lexicon.language.spaced and _COMPOUND.match(text, span.end + len(span.mark))):
        return False
    if _has_words(inner, MIN_WORDS, lexicon) or span.mark == DASHED or (inner and not lexicon.language.spaced):
        return True
    return bool(inner) and (inner[-1] in _TERMINAL or _joined(span, text) or _told(span, text, lexicon))


def _told(span: Span, text: str, lexicon: Lexicon) -> bool:
    """Tell whether the word behind the closing mark reports speech, or may lead to one that does."""
    if not lexicon.language.verb_last:
        return False
    m = _WORD.search(text, span.end + len(span.mark), span.end + _BESIDE)
    return m is not None and bool(lexicon.kind(m.group().lower()) & (VERB | ADV))


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
    if text[-1] in _TERMINAL or "。" in text:
        return True
    found = item.found if not item.alone and not item.governed else None
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
    return whole and not stopped and not _has_words(inner, _TITLE_WORDS + 1, lexicon)


def of_the_story(items: Sequence[Item]) -> list[Item]:
    """Return the quotations less those in single marks where the story quotes in double ones.

    There, single marks hold headlines, terms and titles; they count where a verb or name is joined to them.
    """
    single = sum(item.span.mark in _SINGLE for item in items)
    if not single or len(items) - single <= single:
        return list(items)
    return [item for item in items if item.span.mark not in _SINGLE or _attributed(item)]


def _attributed(item: Item) -> bool:
    """Tell whether a verb of its own paragraph is joined to a quotation."""
    found = item.found
    if found is None or found.cue is None or item.alone:
        return False
    return found.strength == Strength.DIRECT and found.paragraph == item.span.paragraph


def _spoken(item: Item, text: str) -> bool:
    """Tell speech from a title of the same capitals: a verb is joined to it, or it is a sentence among others."""
    if item.alone:
        return text[-1] in _TERMINAL and item.found is not None
    return item.found is not None and item.found.strength == Strength.DIRECT and "," in text[-3:]


def _amid_words(item: Item, text: str, lexicon: Lexicon) -> bool:
    """Tell a name or term among the words of its sentence: one of a list, or behind a preposition or article.

    So is one that nothing but a name behind it could attribute: the “Example” – a ship.
    """
    before = item.before
    if before is None or text[-1] in _TERMINAL:
        return False
    listed = item.lead is not None and bool(item.lead.kind & QUOTE)
    if listed or _leads_to_verb(item):
        return listed and not (text[0].islower() and _leads_to_verb(item))
    bare = item.found is not None and item.found.cue is None and not before.kind & PUNCT
    governed = before.kind & (PREP | DET) and not before.kind & VERB
    return bare or (bool(governed) and not _has_words(text, 2, lexicon))


def _leads_to_verb(item: Item) -> bool:
    """Tell whether the verb follows the closing mark: a “mistake”, said X."""
    cue = item.found.cue if item.found else None
    return cue is not None and 0 <= cue[0] - item.span.end < _VERB_NEAR


def is_quotation(item: Item, text: str, lexicon: Lexicon) -> bool:
    """Tell whether the span of `item`, whose words are `text`, is a direct quotation."""
    found = item.found
    direct = found is not None and found.strength == Strength.DIRECT and not item.alone
    if _names_a_work(item, lexicon) and not direct:
        return False
    if _title_case(text.rstrip(","), lexicon) and not _introduced(item) and not _spoken(item, text):
        return False
    if not lexicon.language.spaced:
        return bool(text) and _unspaced(item, text, lexicon)
    if _has_words(text, MIN_WORDS, lexicon) or item.span.mark == DASHED:
        return bool(text)
    return bool(text) and found is not None and not _amid_words(item, text, lexicon) and _attached(item, found, text)


def _attached(item: Item, found: Attribution, text: str) -> bool:
    """Tell whether a short span is joined to its attribution."""
    if found.strength == Strength.DIRECT and not item.alone:
        return True
    led = item.before is not None and item.before.text in {",", ":", "،"}
    framed = found.strength >= Strength.FRAME and (led or text[-1] in _TERMINAL)
    return (framed and _introduced(item)) or _goes_on(item, text)
