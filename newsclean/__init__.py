"""newsclean turns a scraped news page, raw HTML or flattened text alike, into its story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.api import clean, find_dateline, find_quotes, register
from newsclean.article import Article, Dateline, Evidence, Quote, Removed
from newsclean.page import Role
from newsclean.publishers.rule import (
    Publisher,
    Rule,
    Sign,
    cut_after,
    cut_before,
    dateline_agency,
    drop,
    footer,
    keep,
    line_sign,
    story_in,
    url_path,
)

if TYPE_CHECKING:
    from newsclean.quotes.lexicon import Language

__version__ = "0.1.0"

__all__ = [
    "Article",
    "Dateline",
    "Evidence",
    "Language",
    "Publisher",
    "Quote",
    "Removed",
    "Role",
    "Rule",
    "Sign",
    "clean",
    "cut_after",
    "cut_before",
    "dateline_agency",
    "drop",
    "find_dateline",
    "find_quotes",
    "footer",
    "keep",
    "line_sign",
    "register",
    "story_in",
    "url_path",
]


def __getattr__(name: str) -> type[Language]:
    """Return the table of a language for `find_quotes`, imported when first asked for: few ask, and all would wait."""
    if name == "Language":
        from newsclean.quotes.lexicon import Language  # noqa: PLC0415

        return Language
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
