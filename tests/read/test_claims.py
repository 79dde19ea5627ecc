"""What a page says of itself: head, JSON-LD, time elements, microdata."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from newsclean.read.claims import read_claims

if TYPE_CHECKING:
    from newsclean.page import Claim


def claims_of(page: str) -> tuple[Claim, ...]:
    root = etree.HTML(page)
    assert root is not None
    return read_claims(root)


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
    root = etree.HTML(page)
    if root is not None:
        assert all(claim.value == " ".join(claim.value.split()) != "" for claim in read_claims(root))
