"""Who wrote the story, weighed from claims and printed bylines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.fields.authors import find_authors
from newsclean.fields.found import Story
from newsclean.page import Block, Claim, Label, LabelledPage, Page, Role
from newsclean.publishers.rule import Publisher

LD = "json-ld:NewsArticle.author"


def story(
    claims: list[tuple[str, str]], bylines: list[str], publisher: Publisher | None = None, site: str = ""
) -> Story:
    made = [Claim("author", value, source) for value, source in claims]
    made += [Claim("site", site, "meta:og:site_name")] if site else []
    blocks = tuple(Block(index, text) for index, text in enumerate(bylines))
    labels = tuple(Label(Role.BYLINE, "test", "test") for _ in bylines)
    return Story(LabelledPage(Page(None, tuple(made), blocks), labels), publisher)


def authors(claims: list[tuple[str, str]], *bylines: str, site: str = "") -> tuple[str, ...]:
    return find_authors(story(claims, list(bylines), site=site)).value


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        ([("Jane Roe", LD)], ("Jane Roe",)),
        ([("Jane Roe", LD), ("John Doe", LD)], ("Jane Roe", "John Doe")),
        ([("Jane Roe and John Doe", "meta:author")], ("Jane Roe", "John Doe")),
        ([("By Jane Roe, Reuters", "meta:author")], ("Jane Roe",)),
        ([("jane roe", "meta:author")], ("Jane Roe",)),
        (
            [("Roe, Jane", "meta:citation_author"), ("Doe, John", "meta:citation_author")],
            ("Jane Roe", "John Doe"),
        ),
        ([("Jane Roe (jro)", LD)], ("Jane Roe",)),
        ([("paper.example, Frankfurt, Germany", "meta:author")], ()),
        ([("https://paper.example/jane", "meta:article:author")], ()),
        ([("The Daily", LD + ".Organization")], ()),
        ([("admin", "meta:author")], ()),
        ([("Redaksi", "meta:author")], ()),
        ([("AFP", LD)], ()),
        ([("jane@paper.example", "meta:author")], ()),
        ([], ()),
    ],
)
def test_claims_of_people_count(claims: list[tuple[str, str]], expected: tuple[str, ...]) -> None:
    assert authors(claims) == expected


def test_the_site_is_not_its_own_author() -> None:
    assert authors([("Koran Contoh", LD), ("Koran", "meta:author")], "Koran Contoh", site="Koran Contoh") == ()


def test_a_printed_byline_loses_the_site_s_name() -> None:
    assert authors([], "Jane Roe KORAN CONTOH", site="Koran Contoh") == ("Jane Roe",)


def test_the_claim_that_the_byline_agrees_with_wins() -> None:
    assert authors([("Verlag Beispiel", "meta:author"), ("Jane Roe", "meta:article:author")], "By Jane Roe") == (
        "Jane Roe",
    )


def test_of_agreeing_places_the_fullest_is_taken() -> None:
    assert authors([("Jane Roe", LD)], "By Jane Roe and John Doe") == ("Jane Roe", "John Doe")


def test_bylines_of_two_stories_do_not_support_each_other() -> None:
    assert authors([], "By Jane Roe", "By John Doe", "By John Doe") == ("Jane Roe",)


def test_a_full_name_is_believed_before_a_login() -> None:
    assert authors([("janer", "meta:author")], "By Jane Roe") == ("Jane Roe",)


def test_text_has_only_the_printed_byline() -> None:
    found = find_authors(story([], ["Penulis: Rina Wati | Editor: Budi Santoso"]))
    assert found.value == ("Rina Wati",)
    assert found.evidence is not None
    assert found.evidence.source == "block 0"
    assert found.evidence.raw.startswith("Penulis")


def test_a_publisher_s_pattern_is_believed_first() -> None:
    publisher = Publisher(
        "Koran Contoh",
        ("koran.example",),
        "id",
        "Asia/Jakarta",
        "2026-11",
        bylines=(r"\((?P<authors>[^)]{1,60})\)$",),
    )
    found = find_authors(story([("Orang Lain", LD)], ["(Rina Wati)"], publisher))
    assert found.value == ("Rina Wati",)


def test_nothing_has_no_evidence() -> None:
    assert find_authors(story([], [])).evidence is None


@given(st.lists(st.tuples(st.text(max_size=40), st.sampled_from([LD, "meta:author", "itemprop:author"])), max_size=4))
def test_no_claim_raises(claims: list[tuple[str, str]]) -> None:
    found = find_authors(story(claims, [value for value, _ in claims if value]))
    assert (found.evidence is None) == (not found.value)
