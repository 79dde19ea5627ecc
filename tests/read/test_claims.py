"""What a page says of itself: head, JSON-LD, time elements, microdata."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.read.html import read_html

if TYPE_CHECKING:
    from newsclean.page import Claim


def claims_of(page: str) -> tuple[Claim, ...]:
    return read_html(page).claims


def values(page: str, field: str) -> list[tuple[str, str]]:
    return [(claim.value, claim.source) for claim in claims_of(page) if claim.field == field]


HEAD = """<html lang="id"><head><title>Harga beras naik - Koran Contoh</title>
<meta property="og:title" content="Harga beras &amp;amp; gula naik">
<meta property="og:site_name" content="Koran Contoh">
<meta name="Author" content="Rina Wati">
<meta property="article:published_time" content="2024-05-03T10:00:00+07:00">
<meta property="og:updated_time" content="2024-05-04">
<meta property="og:type" content="article">
<meta http-equiv="Content-Language" content="id-ID">
<link rel="canonical" href="https://koran.example/beras"><link rel="amphtml" href="https://koran.example/amp/beras">
</head><body><p>Teks.</p></body></html>"""


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        (
            "title",
            [("Harga beras naik - Koran Contoh", "title"), ("Harga beras & gula naik", "meta:og:title")],
        ),
        ("site", [("Koran Contoh", "meta:og:site_name")]),
        ("author", [("Rina Wati", "meta:author")]),
        ("date", [("2024-05-03T10:00:00+07:00", "meta:article:published_time")]),
        ("modified", [("2024-05-04", "meta:og:updated_time")]),
        ("language", [("id", "html:lang"), ("id-ID", "meta:content-language")]),
        ("url", [("https://koran.example/beras", "link:canonical")]),
        ("amp", [("https://koran.example/amp/beras", "link:amphtml")]),
        ("kind", [("article", "meta:og:type")]),
    ],
)
def test_head_elements_are_claims_with_their_source(field: str, expected: list[tuple[str, str]]) -> None:
    assert values(HEAD, field) == expected


def test_json_ld_follows_the_head() -> None:
    block = '{"@type": "NewsArticle", "headline": "Beras naik", "articleBody": "Satu. Dua."}'
    page = f'<head><title>Beras</title><script type="application/ld+json">{block}</script></head>'
    assert [claim.source for claim in claims_of(page)] == [
        "title",
        "json-ld:@type",
        "json-ld:NewsArticle.headline",
        "json-ld:NewsArticle.articleBody",
    ]


def test_time_elements_tell_publication_from_update() -> None:
    page = (
        '<body><time datetime="2024-05-03">3 Mei</time>'
        '<time class="updated" datetime="2024-05-04">4 Mei</time>'
        '<time class="published updated" datetime="2024-05-05">5</time><time>6 Mei 2024</time></body>'
    )
    assert values(page, "date") == [
        ("2024-05-03", "time:datetime"),
        ("2024-05-05", "time:datetime"),
        ("6 Mei 2024", "time:text"),
    ]
    assert values(page, "modified") == [("2024-05-04", "time:datetime")]


def test_microdata_gives_the_name_inside_the_author() -> None:
    page = """<body><div itemprop="author" itemscope>
    <a href="/x"><span itemprop="name">Rina Wati</span></a> Jakarta</div>
    <meta itemprop="datePublished" content="2024-05-03"></body>"""
    assert values(page, "author") == [("Rina Wati", "itemprop:author")]
    assert values(page, "date") == [("2024-05-03", "itemprop:datePublished")]


def test_a_link_may_name_the_author() -> None:
    assert values('<body><p>By <a rel="author" href="/r">Rina Wati</a></p></body>', "author") == [
        ("Rina Wati", "rel:author")
    ]


def test_authors_of_comments_are_not_the_page_s() -> None:
    page = """<body><div itemprop="comment" itemscope itemtype="https://schema.org/Comment">
    <span itemprop="author">Pembaca</span></div></body>"""
    assert values(page, "author") == []


def test_a_twitter_card_prints_the_author_under_a_label() -> None:
    page = """<head><meta name="twitter:label1" content="Ditulis oleh">
    <meta name="twitter:data1" content="Rina Wati"><meta name="twitter:label2" content="Est. reading time">
    <meta name="twitter:data2" content="3 minutes"></head>"""
    assert values(page, "author") == [("Rina Wati", "meta:twitter:data1")]


def test_parsely_page_is_json_in_an_attribute() -> None:
    content = '{"title": "Beras naik", "authors": ["Rina Wati"]}'
    page = f"<head><meta name='parsely-page' content='{content}'></head>"
    assert values(page, "title") == [("Beras naik", "meta:parsely-page.title")]
    assert values(page, "author") == [("Rina Wati", "meta:parsely-page.authors")]


def test_titles_of_drawings_are_no_claims() -> None:
    page = "<head><title>Beras</title></head><body><svg><title>Menu icon</title></svg></body>"
    assert values(page, "title") == [("Beras", "title")]


def test_a_title_in_place_of_a_head_is_one() -> None:
    assert values("<html><title>Beras</title><body><div><title>Menu icon</title></div></body>", "title") == [
        ("Beras", "title")
    ]


def test_what_stands_after_the_end_of_the_document_claims_too() -> None:
    block = '{"@type": "NewsArticle", "headline": "Beras naik"}'
    page = f'<html><body>x</body></html><script type="application/ld+json">{block}</script>'
    assert values(page, "title") == [("Beras naik", "json-ld:NewsArticle.headline")]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ('<a href="/r"><span itemprop="name">Rina <b>Wati</b></span> Jakarta</a>', "Rina Wati"),
        ('<meta itemprop="name" content="Rina Wati"> Jakarta', "Rina Wati"),
        ("Rina<br>Wati", "Rina Wati"),
        ("Ren&eacute;e Wati", "Renée Wati"),
        ('<svg><path d=""/></svg>Rina<!-- Jakarta --> Wati', "Rina Wati"),
        ('<i itemprop="jobTitle">Reporter</i>', "Reporter"),
    ],
)
def test_an_author_is_the_name_inside_or_all_words(name: str, expected: str) -> None:
    page = f'<body><div itemprop="author">{name}</div><p>after</p></body>'
    assert values(page, "author") == [(expected, "itemprop:author")]


def test_one_name_names_all_around_it_that_have_none() -> None:
    page = """<body><div itemprop="publisher">Koran <div itemprop="author"><b itemprop="name">Rina Wati</b></div>
    <b itemprop="name">Koran Contoh</b></div></body>"""
    assert values(page, "author") == [("Rina Wati", "itemprop:author")]
    assert values(page, "publisher") == [("Rina Wati", "itemprop:publisher")]


def test_after_a_comment_authors_are_the_page_s_again() -> None:
    page = """<body><ul><li itemtype="https://schema.org/Comment"><ul><li itemprop="comment">x</li></ul>
    <b itemprop="author">Pembaca</b></li></ul><b itemprop="author">Rina Wati</b></body>"""
    assert values(page, "author") == [("Rina Wati", "itemprop:author")]


def test_times_and_microdata_are_told_inside_what_no_reader_sees() -> None:
    page = '<body><noscript><time datetime="2024-05-03"></time><i itemprop="author">Rina</i></noscript></body>'
    assert (values(page, "date"), values(page, "author")) == (
        [("2024-05-03", "time:datetime")],
        [("Rina", "itemprop:author")],
    )


def test_the_words_of_a_time_are_capped_and_of_so_many_only() -> None:
    page = f"<body>{'<time>' + 'Mei ' * 500 + '</time>'}{''.join(f'<time>{n} Mei</time>' for n in range(100))}</body>"
    told = values(page, "date")
    assert len(told[0][0]) <= 200
    assert told[1:] == [(f"{n} Mei", "time:text") for n in range(19)]


def test_tags_in_a_value_are_stripped_and_space_is_folded() -> None:
    page = """<head><meta property="og:title" content="&lt;em&gt;Beras&lt;/em&gt;
      naik&lt;br&gt;lagi"></head>"""
    assert values(page, "title") == [("Beras naik lagi", "meta:og:title")]


def test_a_less_than_sign_is_not_a_tag() -> None:
    page = '<head><meta property="og:title" content="Inflasi &lt; 3 persen"></head>'
    assert values(page, "title") == [("Inflasi < 3 persen", "meta:og:title")]


def test_values_are_capped() -> None:
    page = f'<head><meta name="description" content="{"a " * 5000}"></head>'
    assert len(values(page, "description")[0][0]) <= 2_000


def test_an_empty_page_claims_nothing() -> None:
    assert claims_of("<p></p>") == ()


@given(st.text(max_size=300))
def test_no_text_in_a_page_raises(text: str) -> None:
    safe = "".join(char for char in text if char.isprintable())
    page = f"<html><head><title>{safe}</title><meta name=author content='{safe}'>"
    page += f"<script type='application/ld+json'>{safe}</script></head><body><time>{safe}</time></body></html>"
    assert all(claim.value == " ".join(claim.value.split()) != "" for claim in claims_of(page))
