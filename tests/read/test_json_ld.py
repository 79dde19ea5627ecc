"""JSON-LD as pages write it: nested, scattered, referring to itself, broken."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.read.json_ld import clean_value, read_json_ld
from newsclean.read.sloppy_json import parse_sloppy_json
from tests.clock import cpu_seconds

STORY = {"@type": "NewsArticle", "headline": "Beras naik"}


def values(blocks: list[object], field: str, known: tuple[str, ...] = ()) -> list[str]:
    texts = [block if isinstance(block, str) else json.dumps(block) for block in blocks]
    return [claim.value for claim in read_json_ld(texts, known) if claim.field == field]


@pytest.mark.parametrize(
    "block",
    [
        STORY,
        [STORY],
        {"@graph": [{"@type": "WebSite", "name": "Koran"}, STORY]},
        {"@type": "WebPage", "mainEntity": STORY},
        {"@type": ["Thing", "NewsArticle"], "headline": "Beras naik"},
        {"@type": "https://schema.org/NewsArticle", "headline": "Beras naik"},
        [[{"@graph": [[STORY]]}]],
    ],
)
def test_the_story_is_found_at_any_depth(block: object) -> None:
    assert "Beras naik" in values([block], "title")


@pytest.mark.parametrize(
    ("author", "expected"),
    [
        ("Rina Wati", ["Rina Wati"]),
        (["Rina Wati", "Budi Santoso"], ["Rina Wati", "Budi Santoso"]),
        ({"@type": "Person", "name": "Rina Wati"}, ["Rina Wati"]),
        ([{"@type": "Person", "name": ["Rina Wati"]}], ["Rina Wati"]),
        ({"@type": "Person", "givenName": "Rina", "familyName": "Wati"}, ["Rina Wati"]),
        ({"@id": "#rina"}, ["Rina Wati"]),
        ({"@id": "#nobody"}, []),
        (None, []),
        (7, []),
    ],
)
def test_authors_come_in_every_shape(author: object, expected: list[str]) -> None:
    person = {"@id": "#rina", "@type": "Person", "name": "Rina Wati"}
    assert values([{"@graph": [STORY | {"author": author}, person]}], "author") == expected


def test_an_organisation_among_the_authors_is_marked() -> None:
    story = STORY | {"author": [{"@type": "Organization", "name": "Koran"}, {"@type": "Person", "name": "Rina"}]}
    found = [(c.value, c.source) for c in read_json_ld([json.dumps(story)]) if c.field == "author"]
    assert found == [
        ("Koran", "json-ld:NewsArticle.author.Organization"),
        ("Rina", "json-ld:NewsArticle.author"),
    ]


@pytest.mark.parametrize(
    "other",
    [
        {"@type": "ItemList", "itemListElement": [STORY]},
        {
            "@type": "BreadcrumbList",
            "itemListElement": [{"@type": "ListItem", "name": "Beras", "item": STORY}],
        },
        {"@type": "CollectionPage", "hasPart": [STORY]},
        {"@type": "Person", "name": "Rina", "subjectOf": STORY},
        {"@type": "Comment", "parentItem": STORY},
    ],
)
def test_other_stories_do_not_speak(other: object) -> None:
    assert values([other], "title") == []


def test_the_story_that_the_head_names_is_the_page_s() -> None:
    others = [STORY | {"headline": f"Lain {number}", "author": "Orang"} for number in range(3)]
    own = STORY | {"headline": "Beras naik", "author": "Rina Wati"}
    assert values([[*others, own]], "author", ("Beras naik",)) == ["Rina Wati"]


def test_the_story_s_address_tells_it_as_well() -> None:
    other = STORY | {"headline": "Lain", "url": "https://koran.example/lain"}
    own = STORY | {"headline": "Beras", "mainEntityOfPage": {"@id": "https://www.koran.example/beras/"}}
    assert values([[other, own]], "title", ("https://koran.example/beras",)) == ["Beras"]


def test_an_article_outranks_its_video() -> None:
    video = {"@type": "VideoObject", "name": "Video beras", "uploadDate": "2020-01-01"}
    assert values([video, STORY], "title") == ["Beras naik"]


def test_a_video_speaks_where_nothing_else_does() -> None:
    assert values([{"@type": "VideoObject", "name": "Video beras"}], "title") == ["Video beras"]


def test_tracking_images_are_not_addresses() -> None:
    assert values([STORY | {"url": "beras", "image": {"url": "https://koran.example/i.jpg"}}], "image") == [
        "https://koran.example/i.jpg"
    ]
    assert values([STORY | {"url": "beras"}], "url") == []


@pytest.mark.parametrize(
    "block",
    [
        '<!-- {"@type": "NewsArticle", "headline": "Beras naik"} -->',
        '//<![CDATA[\n{"@type": "NewsArticle", "headline": "Beras naik"}\n//]]>',
        '{"@type": "NewsArticle", "headline": "Beras naik",};',
        '{"@type": "NewsArticle", /* judul */ "headline": "Beras naik"}',
        '{"@type": "NewsArticle", "headline": "Beras\nnaik"}',
        '{"@type": "NewsArticle", "headline": "Beras\\_ naik"}'.replace("\\_", "\\ "),
        "{&quot;@type&quot;: &quot;NewsArticle&quot;, &quot;headline&quot;: &quot;Beras naik&quot;}",
        '{"@type": "WebSite"}{"@type": "NewsArticle", "headline": "Beras naik"}',
        '{"@type": "WebSite"},\n{"@type": "NewsArticle", "headline": "Beras naik"},',
        '{"@type": "NewsArticle", "headline": "Beras naik", "url": "https:\\/\\/k.example\\/b"',
        '{"@type": "NewsArticle", "description": "kata "beras" saja", "headline": "Beras naik"}',
    ],
)
def test_broken_blocks_give_what_can_be_had(block: str) -> None:
    assert [" ".join(value.split()) for value in values([block], "title")] == ["Beras naik"]


def test_slashes_and_commas_inside_strings_survive_the_mending() -> None:
    block = '{"@type": "NewsArticle", "headline": "Beras, ] // naik /* lagi */",}'
    assert values([block], "title") == ["Beras, ] // naik /* lagi */"]


@pytest.mark.parametrize(
    "junk", ["", "   ", "null", "[", "{", '"', '{"a":', "[[[[", "var x = 1;", "\\", '{"@type": 7}']
)
def test_junk_gives_nothing(junk: str) -> None:
    assert read_json_ld([junk]) == ()


@pytest.mark.parametrize(
    "hostile",
    [
        "[" * 100_000,
        '{"a":' * 50_000,
        '"' + '\\"' * 200_000,
        "/*" * 200_000,
        '{"url": "' * 50_000,
        ",  " * 100_000,
    ],
)
def test_hostile_blocks_cost_linear_time(hostile: str) -> None:
    assert cpu_seconds(lambda: read_json_ld([hostile]), enough=2) < 2


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Tom &amp;amp; Jerry", "Tom & Jerry"),
        ("a&nbsp;b", "a b"),
        ("<p>Satu.</p><p>Dua.</p>", "Satu. Dua."),
        ("x <b>y</b>z", "x yz"),
        ("1 < 2 > 0", "1 < 2 > 0"),
    ],
)
def test_values_are_words(value: str, expected: str) -> None:
    assert clean_value(value) == expected


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["@type", "@id", "@graph", "headline", "author", "name", "url"]),
            inner,
            max_size=5,
        )
    ),
    max_leaves=25,
)


@given(JSON, st.integers(0, 400))
def test_no_json_raises_whole_or_cut(value: object, cut: int) -> None:
    text = json.dumps({"@type": "NewsArticle", "author": value, "headline": value})
    assert isinstance(read_json_ld([text, text[:cut]]), tuple)


@given(JSON)
def test_sound_json_comes_back_as_it_is(value: object) -> None:
    assert parse_sloppy_json(json.dumps(value)) == [value]
