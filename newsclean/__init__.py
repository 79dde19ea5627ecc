"""newsclean turns a scraped news page, raw HTML or flattened text alike, into its story."""

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

__version__ = "0.1.0"

__all__ = [
    "Article",
    "Dateline",
    "Evidence",
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
