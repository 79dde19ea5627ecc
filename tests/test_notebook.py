from __future__ import annotations

import datetime as dt
import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html as lxml_html

from newsclean.article import Article, Dateline, Evidence, Quote, Removed
from newsclean.notebook import article_html, page_html

PARAGRAPH = '"The tide took the fence," said Ada Wray, who farms there.'
QUOTE = Quote(
    text="The tide took the fence,",
    speaker="Ada Wray",
    speaker_text="Ada Wray",
    cue="said",
    paragraph=0,
    start=1,
    end=25,
)
STORY = Article(
    title="Tide & fence",
    dateline=Dateline(raw="SALTBY (AP) —", place="SALTBY", agency="AP"),
    date=dt.date(2026, 3, 4),
    source="AP News",
    authors=("Una Hale", "Tom Pell"),
    language="en",
    url="https://news.example/tide?a=1&b=2",
    body=(PARAGRAPH, "The sea is <5 metres off."),
    quotes=(QUOTE,),
    removed=(
        Removed(text="Menu", role="nav", by="phrases:en", why="menu entry"),
        Removed(text="Search", role="nav", by="phrases:en", why="menu entry"),
        Removed(text="Share", role="share", by="labeller", why="few words, all linked"),
    ),
    evidence={"title": Evidence(source="json-ld:headline", raw="Tide &amp; fence")},
    warnings=("two dates on the page",),
)


def visible(fragment: str) -> str:
    tree = lxml_html.fromstring(fragment)
    for style in tree.xpath(".//style"):
        style.drop_tree()
    return " ".join(tree.text_content().split())


def test_story_and_its_fields_are_all_there() -> None:
    text = visible(article_html(STORY))
    for words in (
        "Tide & fence",
        "AP News",
        "2026-03-04",
        "Una Hale, Tom Pell",
        "SALTBY (AP) —",
        "two dates",
    ):
        assert words in text
    assert "The sea is <5 metres off." in text


def test_quote_is_marked_with_its_speaker() -> None:
    tree = lxml_html.fromstring(article_html(STORY))
    (mark,) = tree.xpath(".//mark")
    assert mark.text_content() == "The tide took the fence,"
    assert "Ada Wray" in mark.get("title")
    assert mark.getnext().text_content() == "Ada Wray"
    assert 'fence,"Ada Wray said' in tree.text_content(), "the label stands behind the closing mark"


def test_the_speakers_role_stands_beside_the_name() -> None:
    farmer = QUOTE.model_copy(update={"speaker_role": "farmer & <diver>"})
    tree = lxml_html.fromstring(article_html(STORY.model_copy(update={"quotes": (farmer,)})))
    (mark,) = tree.xpath(".//mark")
    assert mark.getnext().text_content() == "Ada Wray, farmer & <diver>"
    assert "role: farmer & <diver>" in mark.get("title")


def test_a_role_that_the_speakers_words_hold_is_not_said_twice() -> None:
    farmer = QUOTE.model_copy(update={"speaker": "the farmer", "speaker_role": "farmer"})
    tree = lxml_html.fromstring(article_html(STORY.model_copy(update={"quotes": (farmer,)})))
    assert tree.xpath(".//mark")[0].getnext().text_content() == "the farmer"


@pytest.mark.parametrize(("kind", "name"), [("direct", None), ("mixed", "nc-mixed")])
def test_a_fragment_is_marked_as_one(kind: str, name: str | None) -> None:
    quote = QUOTE.model_copy(update={"kind": kind})
    (mark,) = lxml_html.fromstring(article_html(STORY.model_copy(update={"quotes": (quote,)}))).xpath(".//mark")
    assert mark.get("class") == name
    assert ("inside the report" in mark.get("title")) == (kind == "mixed")


def test_quote_without_speaker_says_so() -> None:
    nobody = QUOTE.model_copy(update={"speaker": None, "speaker_text": None, "cue": None})
    assert "speaker not known" in visible(article_html(STORY.model_copy(update={"quotes": (nobody,)})))


def test_label_stands_behind_a_comma_left_off_the_quote() -> None:
    shorter = QUOTE.model_copy(update={"text": "The tide took the fence", "end": 24})
    tree = lxml_html.fromstring(article_html(STORY.model_copy(update={"quotes": (shorter,)})))
    assert 'fence,"Ada Wray said' in tree.text_content()


@pytest.mark.parametrize(("start", "end"), [(30, 999), (25, 25), (10, 5)])
def test_quote_out_of_place_leaves_the_paragraph_whole(start: int, end: int) -> None:
    wrong = QUOTE.model_copy(update={"start": start, "end": end})
    page = article_html(STORY.model_copy(update={"quotes": (wrong,)}))
    assert "<mark" not in page
    assert PARAGRAPH in visible(page)


def test_quotes_that_overlap_do_not_repeat_words() -> None:
    inner = QUOTE.model_copy(update={"start": 5, "end": 15})
    page = article_html(STORY.model_copy(update={"quotes": (QUOTE, inner)}))
    assert visible(page).count("tide took") == 1


def test_dropped_blocks_are_folded_away_and_grouped_by_reason() -> None:
    tree = lxml_html.fromstring(article_html(STORY))
    (details,) = tree.xpath(".//details")
    assert details.get("open") is None
    assert "3 blocks" in details.xpath("string(summary)")
    roles = [group.text_content() for group in details.xpath('.//*[@class="nc-role"]')]
    assert roles == ["nav", "share"]
    assert "few words, all linked (labeller)" in details.text_content()


def test_evidence_is_a_tooltip() -> None:
    assert 'title="from json-ld:headline: Tide &amp;amp; fence"' in article_html(STORY)


def test_empty_article_says_that_no_story_was_found() -> None:
    assert "No story found" in visible(article_html(Article()))


def test_address_that_is_not_http_is_no_link() -> None:
    page = article_html(STORY.model_copy(update={"url": "javascript:alert(1)"}))
    assert "javascript:" not in page


def test_report_is_a_whole_page() -> None:
    page = page_html(STORY)
    assert page.startswith("<!DOCTYPE html>")
    assert "<title>Tide &amp; fence</title>" in page
    assert article_html(STORY) in page


def test_what_else_is_known_is_shown_with_the_facts() -> None:
    known = {"kind": "liveblog", "section": "Coast", "agencies": ("AFP",), "modified": dt.date(2026, 3, 6)}
    text = visible(article_html(STORY.model_copy(update=known | {"description": "A farm and the sea."})))
    for words in ("liveblog", "Coast", "AFP", "changed 2026-03-06", "A farm and the sea."):
        assert words in text


@pytest.mark.parametrize(
    ("field", "value"),
    [("kind", "article"), ("description", PARAGRAPH[:30] + "…"), ("modified", dt.datetime(2026, 3, 4, 9, 30))],
)
def test_what_says_nothing_new_is_not_shown(field: str, value: object) -> None:
    story = STORY.model_copy(update={"published": dt.datetime(2026, 3, 4, 9, 30)})
    assert article_html(story.model_copy(update={field: value})) == article_html(story)


def test_article_shows_itself_in_a_notebook() -> None:
    assert STORY._repr_html_() == article_html(STORY)


WORDS = st.one_of(
    st.text(max_size=40),
    st.sampled_from(["<script>x</script>", '"><script src=a>', "</style><script>", "{title}", "' onload='x"]),
)


@st.composite
def articles(draw: st.DrawFn) -> Article:
    body = tuple(draw(st.lists(WORDS, max_size=3)))
    quotes = [
        Quote(text=draw(WORDS), speaker=draw(WORDS), cue=draw(WORDS), paragraph=index, start=0, end=len(words))
        for index, words in enumerate(body)
    ]
    told = Removed(text=draw(WORDS), role=draw(WORDS), by=draw(WORDS), why=draw(WORDS))
    return Article(
        title=draw(st.none() | WORDS),
        dateline=Dateline(raw=draw(WORDS), place=draw(WORDS), agency=draw(WORDS), date=draw(WORDS)),
        source=draw(st.none() | WORDS),
        authors=(draw(WORDS),),
        section=draw(st.none() | WORDS),
        description=draw(st.none() | WORDS),
        agencies=(draw(WORDS),),
        language=draw(st.none() | WORDS),
        url=draw(st.none() | WORDS.map("https://{}".format)),
        body=body,
        quotes=tuple(quotes),
        removed=(told, told),
        evidence={"title": Evidence(source=draw(WORDS), raw=draw(WORDS))},
        warnings=(draw(WORDS),),
    )


TAG = re.compile(r"<[a-zA-Z!/]")
OURS = re.compile(r"</?(?:div|span|p|a|mark|ul|li|em|details|summary|style|html|head|meta|title|body|!DOCTYPE)\b")
ATTRIBUTES = {"class", "title", "href", "rel", "dir", "lang", "charset", "name", "content"}


@given(articles())
def test_no_text_of_a_page_becomes_markup(article: Article) -> None:
    page = page_html(article)
    assert "<script" not in page.lower()
    assert all(OURS.match(page, tag.start()) for tag in TAG.finditer(page) if page[tag.start() + 1] != "!")
    seen = {
        name
        for name in re.findall(r'<[a-z]+((?: [a-z]+="[^"]*")*)>', page)
        for name in re.findall(r' ([a-z]+)="', name)
    }
    assert seen <= ATTRIBUTES


@given(articles())
def test_every_paragraph_can_be_read_in_the_view(article: Article) -> None:
    shown = unescape(re.sub(r"<[^>]*>", "", article_html(article).partition("</style>")[2]))
    for paragraph in article.body:
        assert paragraph in shown
