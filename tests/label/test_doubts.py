"""Names in mark-up that say that a block is something else than story."""

from __future__ import annotations

import pytest

from newsclean.label.doubts import is_doubted
from newsclean.label.tokens import Names
from newsclean.page import Block
from newsclean.read.html import read_html

WORDS = "The harbour board met on Monday."


def block_in(html: str) -> Block:
    return next(block for block in read_html(f"<body><main>{html}</main></body>").blocks if block.text == WORDS)


@pytest.mark.parametrize(
    "html",
    [
        f"<figure><figcaption>{WORDS}</figcaption></figure>",
        f"<div class=FeaturedImageCaption>{WORDS}</div>",
        f"<div class=wp-caption><p>{WORDS}</p></div>",
        f"<div class=picture>{WORDS}</div>",
        f"<div class=author-bio><p>{WORDS}</p></div>",
        f"<div class=comments><div><p>{WORDS}</p></div></div>",
        f"<div class=embed-placeholder><div><h3>Map</h3><p>{WORDS}</p></div></div>",
        f"<div class=factbox><div><ul><li>{WORDS}</li></ul></div></div>",
        f"<div class='info-box'><p>{WORDS}</p></div>",
        f"<form class=newsletter><div><p>{WORDS}</p></div></form>",
        f"<div class=cookie-notice><div><div><ul><li>{WORDS}</li></ul></div></div></div>",
        f"<div class='intro hidden'><div><ul><li>{WORDS}</li></ul></div></div>",
    ],
)
def test_what_the_mark_up_calls_something_else_is_doubted(html: str) -> None:
    assert is_doubted(block_in(html), Names())


@pytest.mark.parametrize(
    "html",
    [
        f"<p>{WORDS}</p>",
        f"<div class='article-body'><p>{WORDS}</p></div>",
        # Far above, a name says little: a page's body may be called after anything that is somewhere on it.
        f"<div class=has-caption><div><div><p>{WORDS}</p></div></div></div>",
        f"<div class=with-picture><p>{WORDS}</p></div>",
        f"<div class=overflow-hidden><p>{WORDS}</p></div>",
    ],
)
def test_other_names_raise_no_doubt(html: str) -> None:
    assert not is_doubted(block_in(html), Names())


def test_text_without_mark_up_is_not_doubted() -> None:
    assert not is_doubted(Block(0, WORDS), Names())
