"""Direct quotations of a story and who said them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from newsclean.article import Quote
from newsclean.quotes.dashes import add_dashed
from newsclean.quotes.judge import is_quotation, is_subhead, may_be_quotation, of_the_story
from newsclean.quotes.kinds import Kind, groups, kinds_of
from newsclean.quotes.lexicon import Language, Lexicon, lexicon_for
from newsclean.quotes.marks import Span, find_spans
from newsclean.quotes.resolve import Resolver, Speaker
from newsclean.quotes.story import Item, Reader

if TYPE_CHECKING:
    from newsclean.quotes.speakers import Attribution

__all__ = ["Language", "find_quotes"]

_DASHED = re.compile(r"(?:^|[.:!?…]\s)[—–-]")  # direct speech may begin here
_TRAILING = " \t\r\n\u00a0\u202f,،，"


def _trim(span: Span, text: str) -> tuple[int, int]:
    """Return the offsets of the words, without white space and the comma that stands inside the marks."""
    start, end = span.start, span.end
    while end > start and text[end - 1] in _TRAILING:
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    return start, end


def _printed(paragraphs: Sequence[str], found: Attribution, place: tuple[int, int] | None) -> str | None:
    return paragraphs[found.paragraph][slice(*place)] if place else None


def _quote(paragraphs: Sequence[str], item: Item, resolver: Resolver, sort: tuple[Kind, int]) -> Quote:
    text = paragraphs[item.span.paragraph]
    start, end = _trim(item.span, text)
    found = item.found
    speaker = resolver.resolve(found) if found else Speaker(None, None)
    return Quote(
        text=text[start:end],
        speaker=speaker.name,
        speaker_text=speaker.text,
        speaker_role=speaker.role,
        cue=_printed(paragraphs, found, found.cue) if found else None,
        via=_printed(paragraphs, found, found.via) if found else None,
        kind=sort[0],
        group=sort[1],
        paragraph=item.span.paragraph,
        start=start,
        end=end,
    )


def _may_be_quotation(span: Span, text: str, lexicon: Lexicon) -> bool:
    return may_be_quotation(span, text, lexicon) and not is_subhead(span, text, lexicon)


def _may_have_dashed(paragraphs: Sequence[str], language: str | Language | None) -> bool:
    """Tell whether dashes may set off speech; a language that is known is asked first, one that is not costs more."""
    if language is not None and not lexicon_for(paragraphs, language).language.dashes:
        return False
    return any(_DASHED.search(text) for text in paragraphs)


def find_quotes(paragraphs: Sequence[str], language: str | Language | None = None) -> tuple[Quote, ...]:
    """Return the direct quotations of a story's paragraphs, in order; () when there are none.

    `language` is an ISO 639-1 code, or a table of one's own; None finds the language from the words.
    `paragraphs[q.paragraph][q.start:q.end] == q.text` holds for each quotation `q`.
    """
    spans = find_spans(paragraphs)
    if not spans and not _may_have_dashed(paragraphs, language):
        return ()
    lexicon = lexicon_for(paragraphs, language)
    spans = add_dashed(paragraphs, spans, lexicon)
    spans = [s for s in spans if _may_be_quotation(s, paragraphs[s.paragraph], lexicon)]
    items = of_the_story(
        [
            item
            for item in Reader(paragraphs, lexicon).read(spans)
            if is_quotation(item, paragraphs[item.span.paragraph][item.span.start : item.span.end].strip(), lexicon)
        ]
    )
    resolver = Resolver(paragraphs, lexicon)
    sorts = zip(kinds_of(items, paragraphs, lexicon), groups(items), strict=True)
    return tuple(_quote(paragraphs, item, resolver, sort) for item, sort in zip(items, sorts, strict=True))
