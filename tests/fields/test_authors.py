"""Who wrote the story, weighed from claims and printed bylines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.fields.authors import find_authors
from newsclean.fields.found import Story
from newsclean.page import Block, Claim, Label, LabelledPage, Node, Page, Role
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


def printed(*lines: tuple[str, Role] | tuple[str, Role, str], claims: list[tuple[str, str]] | None = None) -> Story:
    """Return a story below a headline; a third part of a line is the class of its element."""
    nodes = [Node(None, "li", classes=(line[2],)) if len(line) > 2 else None for line in lines]
    blocks = tuple(Block(at, line[0], node=nodes[at]) for at, line in enumerate(lines))
    labels = tuple(Label(line[1], "test", "test") for line in lines)
    made = tuple(Claim("author", value, source) for value, source in claims or ())
    return Story(LabelledPage(Page(None, made, blocks), labels), language="en")


TITLE = ("Storm keeps island ferry in port", Role.TITLE)
LEDE = ("The ferry stayed in port on Monday, and islanders waited on the quay.", Role.PARAGRAPH)


def test_a_list_of_writers_is_read_whole() -> None:
    names = [(name, Role.BYLINE, "author") for name in ("By Ana Lima", "Jane Roe,", "Otto Beck")]
    assert find_authors(printed(TITLE, *names, LEDE)).value == ("Ana Lima", "Jane Roe", "Otto Beck")


def test_an_element_of_another_kind_is_not_of_the_list() -> None:
    lines = (("By Ana Lima", Role.BYLINE, "author"), ("Jane Roe", Role.BYLINE, "editor"))
    assert find_authors(printed(TITLE, *lines, LEDE)).value == ("Ana Lima",)


def test_a_name_with_a_bio_counts_though_the_page_claims_an_organisation() -> None:
    lines = (TITLE, ("Jane Roe", Role.NAV), LEDE, ("Jane Roe is a reporter on the islands.", Role.RELATED))
    assert find_authors(printed(*lines, claims=[("The Harbour Post", LD)])).value == ("Jane Roe",)


def test_a_name_without_one_does_not() -> None:
    assert find_authors(printed(TITLE, ("Jane Roe", Role.NAV), LEDE, claims=[("The Harbour Post", LD)])).value == ()


def test_who_posted_the_story_below_its_body_wrote_it() -> None:
    assert find_authors(printed(TITLE, LEDE, ("Posted by Jane Roe on 2024-05-09 in ferries.", Role.LEGAL))).value == (
        "Jane Roe",
    )


@pytest.mark.parametrize(
    "line",
    ["Creating Ferry Timetables", "Long Day of the Ferry", "Pressemitteilung Aktuell", "Author: harbour | Artikel"],
)
def test_words_of_a_menu_are_no_author(line: str) -> None:
    assert find_authors(printed(TITLE, (line, Role.BYLINE), LEDE)).value == ()


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("Jane Roe1; Ana Lima2", ("Jane Roe", "Ana Lima")),
        ("Jane Roe, Master Horticulturalist & Garden Educator", ("Jane Roe",)),
        ("Jane Rowan. The Harbour Post", ("Jane Rowan",)),
        ("Prof. Jane Roe", ("Jane Roe",)),
        ("HBP", ()),
    ],
)
def test_what_is_glued_to_a_claimed_name_is_left_off(claim: str, expected: tuple[str, ...]) -> None:
    assert authors([(claim, "meta:author")]) == expected


def test_the_owner_of_a_site_may_go_by_a_given_name() -> None:
    assert authors([("Tom", "meta:author")], site="Tom's Ferry Corner") == ("Tom",)


def test_sections_behind_a_writer_are_no_names() -> None:
    assert authors([], "By FerryFred in HarbourBoats") == ("FerryFred",)


def test_a_name_is_the_site_s_only_in_whole_words() -> None:
    page = Page("https://www.janer.example/story", (Claim("author", "Jane Roe", "meta:author"),), ())
    assert find_authors(Story(LabelledPage(page, ()))).value == ("Jane Roe",)
    page = Page("https://www.dermaga.example/story", (Claim("author", "Dermaga Sport", "meta:author"),), ())
    assert find_authors(Story(LabelledPage(page, ()))).value == ()
