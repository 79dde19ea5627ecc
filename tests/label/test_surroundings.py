"""Bylines, date lines and addresses around the story, and the headline above it."""

from __future__ import annotations

import pytest

from newsclean.label.draft import Draft
from newsclean.label.surroundings import headline_votes, lede_votes, surroundings_votes
from newsclean.page import Block, Page, Role, Vote

HEADLINE = "Old crane to be mended at last"
PROSE = "The harbour board met on Monday and agreed to mend the old crane."


def page(*texts: str) -> Page:
    return Page(None, (), tuple(Block(at, text) for at, text in enumerate(texts)))


def labelled(given: Page, *story: int) -> tuple[Vote, ...]:
    return tuple(
        Vote(block.index, Role.PARAGRAPH if block.index in story else Role.OTHER, "labeller", "as a test")
        for block in given.blocks
    )


def drafted(given: Page, *story: int, title_at: int = -1) -> Draft:
    return Draft(given, labelled(given, *story), title_at)


def roles(given: Page, *story: int, language: str | None = None) -> dict[int, Role]:
    return {vote.block: vote.role for vote in surroundings_votes(drafted(given, *story), 0, language)}


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("By Marta Lindqvist", Role.BYLINE),
        ("Penulis: Sulastri Dewi", Role.BYLINE),
        ("4 March 2024 10:15", Role.DATE_LINE),
        ("Published: 4 March 2024", Role.DATE_LINE),
        ("https://gazette.example/harbour/old-crane", Role.OTHER),
        ("/harbour/2024/old-crane", Role.OTHER),
        ("Q3JhbmUgb24gdGhlIHF1YXk" * 9, Role.OTHER),
        ("AnchorBuoyCraneDockEbbFerry" * 5 + " more", Role.OTHER),
    ],
)
def test_lines_near_the_headline_are_known_for_what_they_are(line: str, role: Role) -> None:
    assert roles(page(HEADLINE, line, PROSE), 2) == {1: role}


@pytest.mark.parametrize(
    "line",
    [
        PROSE,
        "The crane was built on 4 March 1924 by a yard in Hull.",
        "By the river",
        "and/or",
        "24/7",
        "Share",
        "港の古いクレーンを直す。" * 20,
    ],
)
def test_other_lines_are_left_to_others(line: str) -> None:
    assert roles(page(HEADLINE, line, PROSE), 2) == {}


@pytest.mark.parametrize(
    "sentence",
    [
        "2012年4月8日，旧起重机停靠东码头。",
        "“2012年4月8日，旧起重机停靠东码头。”",
        "2012年4月8日" + "港务局在东码头举行签字仪式并宣布修复旧起重机" * 5,
    ],
)
def test_a_sentence_in_a_script_without_spaces_is_no_date_line(sentence: str) -> None:
    assert roles(page(HEADLINE, sentence, PROSE), 1, 2, language="zh") == {}


def test_a_date_line_in_such_a_script_is_one() -> None:
    assert roles(page(HEADLINE, "2012年4月8日 10:15 来源：港口日报", PROSE), 2, language="zh") == {1: Role.DATE_LINE}


def test_a_long_sentence_that_the_labeller_keeps_is_left_alone() -> None:
    notes = (
        "Notes: Marta Lindqvist, Jane Roe, Ole Hansen, Mary Major, John Doe and Richard Miles read them on 3 May 2024."
    )
    byline = f"By Marta Lindqvist, {notes[7:]}"
    assert roles(page(HEADLINE, byline, PROSE), 1, 2) == {}


def test_a_day_told_in_words_is_a_date_line_but_no_link_to_todays_paper() -> None:
    assert roles(page(HEADLINE, "An hour ago", PROSE), 2) == {1: Role.DATE_LINE}
    given = page(HEADLINE, "Today's paper", PROSE)
    linked = given.blocks[1]._replace(link_chars=len("Today's paper"), links=1)
    assert roles(Page(None, (), (given.blocks[0], linked, given.blocks[2])), 2) == {}


def test_a_linked_byline_and_date_are_known() -> None:
    for line, role in (("By Marta Lindqvist", Role.BYLINE), ("4 March 2024", Role.DATE_LINE)):
        given = page(HEADLINE, line, PROSE)
        linked = given.blocks[1]._replace(link_chars=len(line), links=1)
        assert roles(Page(None, (), (given.blocks[0], linked, given.blocks[2])), 2) == {1: role}


def test_a_byline_far_from_the_story_is_left_to_others() -> None:
    assert roles(page(HEADLINE, PROSE, *["Menu"] * 20, "By Marta Lindqvist"), 1) == {}


def test_a_byline_under_the_story_is_known() -> None:
    assert roles(page(HEADLINE, *[PROSE] * 15, "By Marta Lindqvist"), *range(1, 16)) == {16: Role.BYLINE}


def test_a_page_without_headline_and_story_has_no_surroundings() -> None:
    given = page("By Marta Lindqvist", "4 March 2024")
    assert surroundings_votes(drafted(given), -1, None) == ()


def title_at(given: Page, known: int, dropped: set[int], *story: int) -> list[int]:
    return [vote.block for vote in headline_votes(drafted(given, *story, title_at=known), dropped)]


def test_a_known_headline_is_voted_for() -> None:
    assert title_at(page("Menu", HEADLINE, PROSE), 1, set(), 2) == [1]


def test_a_known_headline_that_was_dropped_gives_way_to_the_line_above_the_story() -> None:
    assert title_at(page("Read all of the harbour news", HEADLINE, PROSE), 0, {0}, 2) == [1]


def test_without_a_story_nothing_is_above_it() -> None:
    assert title_at(page("Menu", HEADLINE), -1, set()) == []


def test_a_paragraph_that_was_dropped_is_not_where_the_story_begins() -> None:
    assert title_at(page(PROSE, HEADLINE, PROSE + " Again."), -1, {0}, 0, 2) == [1]


def test_a_known_lede_is_voted_for() -> None:
    assert [(vote.block, vote.role) for vote in lede_votes(3)] == [(3, Role.PARAGRAPH)]


def test_without_a_lede_there_is_no_vote_for_one() -> None:
    assert lede_votes(-1) == ()


def test_a_first_line_that_the_labeller_is_unsure_of_may_be_the_headline() -> None:
    given = page("News", HEADLINE, PROSE)
    votes = (
        Vote(0, Role.NAV, "labeller", "as a test"),
        Vote(1, Role.PARAGRAPH, "labeller", "as a test", 0.55),
        Vote(2, Role.PARAGRAPH, "labeller", "as a test"),
    )
    assert [vote.block for vote in headline_votes(Draft(given, votes, -1), ())] == [1]


def test_a_first_line_that_the_labeller_is_sure_of_is_none() -> None:
    assert headline_votes(drafted(page(HEADLINE, PROSE), 0, 1), ()) == ()


def test_without_a_body_there_is_no_headline() -> None:
    assert headline_votes(drafted(page(HEADLINE)), ()) == ()
