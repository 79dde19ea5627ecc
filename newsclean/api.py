"""The public functions.

They import what does the work when first called: its patterns take longer to build than all
else, and whoever imports newsclean for a type should not wait for them.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from newsclean.article import Article, Dateline, Quote
from newsclean.publishers.rule import Publisher

if TYPE_CHECKING:
    from newsclean.quotes.lexicon import Language


def clean(
    html_or_text: str | bytes,
    *,
    url: str | None = None,
    fetched: dt.datetime | None = None,
    publishers: Iterable[Publisher] | None = None,
) -> Article:
    """Return the story of a news page, and what was dropped around it.

    Args:
        html_or_text: the page, as HTML or as text that a crawler has flattened; which of the two is found out.
            Bytes are decoded by byte order mark, declared charset or guess.
        url: the page's address, where known. Nothing is ever fetched from it.
        fetched: when the page was fetched; the anchor of relative dates ("2 jam yang lalu").
        publishers: publishers known for this call alone, beside the registered ones.

    Returns:
        The article. A field that was not found is None or empty; trouble is told in `Article.warnings`.

    Raises:
        TypeError: if `html_or_text` is neither str nor bytes.
    """
    from newsclean.pipeline import Options, run  # noqa: PLC0415

    return run(html_or_text, Options(url, fetched, tuple(publishers or ())))


def find_quotes(paragraphs: Sequence[str], language: str | Language | None = None) -> tuple[Quote, ...]:
    """Return the direct quotations of a story's paragraphs, in order; () when there are none.

    Args:
        paragraphs: clean text, one string a paragraph.
        language: ISO 639-1, or a table of one's own (docs/quotes.md); None finds it from the words.
    """
    from newsclean.quotes import find_quotes as find  # noqa: PLC0415

    return find(paragraphs, language)


def find_dateline(text: str) -> Dateline | None:
    """Return the dateline that opens a paragraph, None where there is none.

    `Dateline.raw` is a prefix of the text without the white space before it; what comes behind is the paragraph.
    """
    from newsclean.fields.dateline import find_dateline as find  # noqa: PLC0415

    return find(text)


def register(publisher: Publisher) -> None:
    """Make a publisher known to this process from now on; one of the same name is replaced.

    For notebooks and applications. A library should offer an entry point instead; a single call can pass
    ``clean(..., publishers=[...])``, which changes nothing for others.

    Raises:
        TypeError: when it is not a `Publisher`.
    """
    from newsclean.publishers.registry import register as add  # noqa: PLC0415

    add(publisher)
