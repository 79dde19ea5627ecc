"""From what the caller holds to a page of blocks, whichever kind of input it was."""

from __future__ import annotations

from dataclasses import replace

from newsclean.page import Page
from newsclean.read.decode import decode
from newsclean.read.html import read_html
from newsclean.read.text import read_text


def read(html_or_text: str | bytes, url: str | None = None) -> Page:
    """Read HTML or flattened text into a page; which of the two it is, is found out.

    Raises:
        TypeError: for anything that is neither str nor bytes.
    """
    decoded = decode(html_or_text)
    page = read_html(decoded.utf8, url) if decoded.is_html else read_text(decoded.text, url)
    return replace(page, warnings=decoded.warnings + page.warnings) if decoded.warnings else page
