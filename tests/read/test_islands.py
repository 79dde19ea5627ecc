"""Pages that print no story, since a script would: it is read from the data that the script holds."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import clean
from newsclean.read.html import read_html
from newsclean.read.islands import story_in_data

TITLE = "Ferry to Marrow Island sails again after nine years"
PARAGRAPHS = (
    "The ferry to Marrow Island sailed again on Monday, nine years after the old pier was closed by a storm.",
    "Some two hundred people stood at the quay when the boat left at eight, among them the mayor of the island.",
    "The county paid for the new pier, which took three summers to build and is twice as long as the old one was.",
    "From June on there will be four boats a day, and the last one leaves the island half an hour before midnight.",
    "Fishermen had asked for a cheaper ticket, but the company says that it cannot go below six crowns for now.",
)
AS_HTML = "".join(f'<p class="text">{paragraph}</p>' for paragraph in PARAGRAPHS)
WARNING = "the page prints no story; what its scripts hold as data was read"


def _page(script: str, printed: str = '<div id="root"></div>', kind: str = "") -> str:
    return f"<html><head><title>{TITLE}</title></head><body>{printed}<script{kind}>{script}</script></body></html>"


def _escaped(value: object) -> str:
    return json.dumps(value).replace("<", "\\u003c").replace(">", "\\u003e")


class TestInTheWild:
    @pytest.mark.parametrize(
        "script",
        [
            f"self.__next_f.push([1,{_escaped(AS_HTML)}])",
            f"self.__next_f.push([1,{_escaped('5:' + json.dumps({'state': {'contentHtml': AS_HTML}}))}])",
            "window.__STATE__ = " + _escaped({"article": {"id": 7, "title": TITLE, "body": AS_HTML}}),
            _escaped({"elements": [{"type": "text", "content": paragraph} for paragraph in PARAGRAPHS]}),
            _escaped({"@type": "NewsArticle", "headline": TITLE, "articleBody": "\n\n".join(PARAGRAPHS)}),
        ],
        ids=["stream", "data in a string", "state", "a string a paragraph", "json-ld"],
    )
    def test_the_story_is_read(self, script: str) -> None:
        article = clean(_page(script))
        assert article.body == PARAGRAPHS
        assert article.title == TITLE
        assert WARNING in article.warnings

    def test_what_the_page_prints_comes_first(self) -> None:
        page = read_html(_page(_escaped({"body": AS_HTML}), "<nav><a href='/'>Harbour Post</a></nav>"))
        assert [block.text for block in page.blocks] == ["Harbour Post", *PARAGRAPHS]
        assert [block.index for block in page.blocks] == list(range(len(page.blocks)))


class TestNegative:
    def test_a_page_that_prints_its_story_is_left_alone(self) -> None:
        other = [paragraph.replace("ferry", "train") for paragraph in PARAGRAPHS]
        page = read_html(_page(_escaped({"body": "".join(f"<p>{text}</p>" for text in other)}), AS_HTML))
        assert [block.text for block in page.blocks] == list(PARAGRAPHS)
        assert not page.warnings

    @pytest.mark.parametrize(
        "script",
        [
            _escaped({"notice": "<p>We use small files to keep our pages quick and to count readers.</p>" * 9}),
            _escaped({"description": " ".join(PARAGRAPHS)}),
            _escaped({"body": f"<p>{PARAGRAPHS[0]}</p>"}),
            "var a = 'x'; " + "if (b) { c('ferry to Marrow Island sails again.'); } " * 40,
        ],
        ids=["about something else", "what is said about it", "too little", "code"],
    )
    def test_other_data_is_no_story(self, script: str) -> None:
        article = clean(_page(script))
        assert article.body == ()
        assert WARNING not in article.warnings

    def test_without_a_title_nothing_tells_whose_story_it_is(self) -> None:
        page = read_html(_page(_escaped({"body": AS_HTML})).replace(TITLE, ""))
        assert page.blocks == ()


class TestProperties:
    @given(st.text(max_size=300), st.text(max_size=60))
    def test_any_script_is_read(self, script: str, title: str) -> None:
        assert isinstance(story_in_data(f"<script>{script}</script>", title), str)

    @given(st.recursive(st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)))
    def test_any_data_is_read(self, data: object) -> None:
        assert isinstance(read_html(_page(_escaped(data))).blocks, tuple)
