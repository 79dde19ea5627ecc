"""How crawlers flatten pages: the three ways that flattened text is trained and measured on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final


def by_get_text(html: str) -> str:
    r"""Flatten with BeautifulSoup's ``get_text("\n")``, which breaks a paragraph at every link."""
    from bs4 import BeautifulSoup  # noqa: PLC0415  (extra)

    return str(BeautifulSoup(html, "lxml").get_text("\n"))


def by_html_text(html: str) -> str:
    """Flatten with html-text."""
    import html_text  # noqa: PLC0415  (extra)

    return str(html_text.extract_text(html))


def by_inscriptis(html: str) -> str:
    """Flatten with inscriptis, which keeps indentation and bullets."""
    import inscriptis  # noqa: PLC0415  (extra)

    return str(inscriptis.get_text(html))


FLATTENERS: Final[dict[str, Callable[[str], str]]] = {
    "get_text": by_get_text,
    "html-text": by_html_text,
    "inscriptis": by_inscriptis,
}
