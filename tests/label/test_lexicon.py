"""Words in names of mark-up: which there are, and what they add up to."""

from __future__ import annotations

import pytest

from newsclean.label.elements import Elements
from newsclean.label.lexicon import Lexicon, words_of_name, words_on
from newsclean.page import Node
from newsclean.read.html import read_html


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("article-body", ("article", "body")),
        ("articleBody__a1", ("article", "body")),
        ("ArticleHTMLBody", ("article", "html", "body")),
        ("col-md-8", ("col", "md")),
        ("", ()),
        ("42", ()),
        ("story story", ("story",)),
    ],
)
def test_a_name_is_its_words(name: str, words: tuple[str, ...]) -> None:
    assert words_of_name(name) == words


def test_all_names_on_an_element_count_once() -> None:
    node = Node(None, "div", "story", ("story-body", "body"), itemprop="articleBody", marks=("text",))
    assert words_on(node) == ("<div>", "story", "body", "article", "text")


def test_a_long_attribute_is_data() -> None:
    assert "tail" not in words_of_name("x-" * 200 + "tail")


@pytest.mark.parametrize(
    ("page", "score"),
    [
        ("<div><p class=story>x</p></div>", 1.0),
        ("<div class=story><p>x</p></div>", 0.5),
        ("<div class=story><div><p>x</p></div></div>", 0.5),
        ("<div class=story><div><div><p>x</p></div></div></div>", 0.25),
        ("<div class=story><div class=story><div><div><p>x</p></div></div></div></div>", 0.5),
        ("<div><p class=other>x</p></div>", 0.0),
    ],
)
def test_words_count_by_their_distance(page: str, score: float) -> None:
    elements = Elements(read_html(page).blocks)
    scores = Lexicon({"story": (1.0, 0.5, 0.25)}).scores(elements)
    assert scores[elements.of_block[0]] == score
