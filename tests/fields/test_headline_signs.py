"""The line of plain text that looks most like a headline, without and beside the title that the document claims."""

from __future__ import annotations

import pytest

from newsclean.fields.found import Story
from newsclean.fields.headline_form import ends_like_none, ends_sentence
from newsclean.fields.headline_signs import Lines, likely_headline
from newsclean.fields.headline_weights import WEIGHTS
from newsclean.fields.title import find_title
from newsclean.page import Block, Label, LabelledPage, Page, Role

ANY, NAV, BODY = Role.OTHER, Role.NAV, Role.PARAGRAPH
HEADLINE = "Storm keeps island ferry in port"
LEDE = (
    "The ferry to the northern islands stayed in port on Monday, since the storm that came in the night had not passed.",
    BODY,
)
SECOND = (
    "Islanders who had waited on the quay went home, and the harbour master told them to come back on Tuesday.",
    BODY,
)


def story(*lines: tuple[str, Role]) -> Story:
    blocks = tuple(Block(at, text) for at, (text, _) in enumerate(lines))
    labels = tuple(Label(role, "test", "test") for _, role in lines)
    return Story(LabelledPage(Page(None, (), blocks), labels))


MENU = (("Home", NAV), ("Skip to the main content of this page", ANY), ("Weather", NAV))
DAY = ("3 May 2024", Role.DATE_LINE)


@pytest.mark.parametrize(
    "between",
    [
        (("Crossings are to begin again when the wind has gone down on Tuesday", ANY), DAY),
        (DAY, ("A ferry in its port on Sunday night, seen from the quay", Role.CAPTION)),
        (("The ferry waits in its port on Sunday, seen from the quay (Jane Roe/The Harbour Post via XY)", ANY), DAY),
        (("By Jane Roe", Role.BYLINE), ("Share this story with all your friends", Role.SHARE)),
    ],
)
def test_the_headline_is_found_above_deck_date_caption_and_share_line(between: tuple[tuple[str, Role], ...]) -> None:
    page = story(*MENU, (HEADLINE, ANY), *between, LEDE, SECOND)
    found = find_title(page)
    assert found.value == HEADLINE
    assert found.evidence is not None
    assert found.evidence.source == "block 3"


def test_a_plain_headline_is_told_without_a_warning() -> None:
    page = story(*MENU, (HEADLINE, ANY), ("By Jane Roe", Role.BYLINE), DAY, LEDE, SECOND)
    assert find_title(page).warnings == ()


def test_of_two_likely_lines_the_better_is_told_with_a_warning() -> None:
    other = ("Harbour master keeps the island ferry in port", ANY)
    found = find_title(story(*MENU, other, (HEADLINE, ANY), LEDE, SECOND))
    assert found.value in (HEADLINE, other[0])
    assert found.warnings == ("the title is the likeliest line, others are likely too",)


def test_of_many_likely_lines_none_is_told_but_a_warning() -> None:
    lines = [(f"Storm keeps the island ferry {number} in port", ANY) for number in range(6)]
    found = find_title(story(*MENU, *lines, LEDE, SECOND))
    assert found.value is None
    assert found.evidence is None
    assert found.warnings == ("no line is plainly the headline",)


def test_a_notice_taken_for_the_body_does_not_hide_the_headline_below_it() -> None:
    notice = ("We and our partners keep small files on your device.", BODY)
    menu = [(f"Section {number}", NAV) for number in range(12)]
    page = story(notice, *menu, (HEADLINE, ANY), DAY, LEDE, SECOND)
    assert find_title(page).value == HEADLINE


def test_another_story_below_the_body_is_no_headline() -> None:
    page = story(*MENU, (HEADLINE, ANY), DAY, LEDE, SECOND, ("Bakers reopen their ovens in the old town", ANY), DAY)
    assert find_title(page).value == HEADLINE


@pytest.mark.parametrize("role", [Role.SHARE, Role.LEGAL, Role.PROMO, Role.BYLINE, Role.DATE_LINE, Role.COMMENT])
def test_what_is_labelled_as_furniture_is_no_headline(role: Role) -> None:
    assert likely_headline(story((HEADLINE, role), LEDE, SECOND)) is None


def test_a_page_that_is_only_a_body_has_none() -> None:
    assert find_title(story(LEDE, SECOND)).value is None
    assert find_title(story(LEDE, SECOND)).warnings == ()


def test_a_page_without_a_body_has_none() -> None:
    assert likely_headline(story(*MENU)) is None
    assert likely_headline(story()) is None


def test_of_many_lines_alike_none_is_sure() -> None:
    menu = [(f"Our guide to harbour number {number}", ANY) for number in range(30)]
    likely = likely_headline(story(*menu, LEDE, SECOND))
    assert likely is not None
    assert likely.share < 0.3


def test_the_claimed_title_is_sought_beyond_the_lines_around_the_body() -> None:
    far = [(f"Line of a menu {number}", NAV) for number in range(80)]
    likely = likely_headline(story(("Document", ANY), (HEADLINE, ANY), *far, LEDE, SECOND), HEADLINE)
    assert likely is not None
    assert likely.block.text == HEADLINE


def test_kicker_and_headline_on_two_lines_are_the_claimed_title() -> None:
    document = ("Northern islands: Ferry waits, The Harbour Post, 18.05.2026", ANY)
    deck = ("Harbour master decides that no crossing is to begin before Tuesday", ANY)
    page = story(document, *MENU, ("Northern islands", NAV), ("Ferry waits", NAV), deck, LEDE, SECOND)
    assert find_title(page).value == "Northern islands: Ferry waits"


def test_every_sign_has_a_weight() -> None:
    page = story((HEADLINE, ANY), *MENU, (HEADLINE, Role.RELATED), (SECOND[0], Role.CAPTION), LEDE, SECOND)
    for claim in ("", HEADLINE):
        lines = Lines(page, claim)
        assert {name for block in page.labelled.page.blocks for name, _ in lines.signs(block)} <= set(WEIGHTS)


@pytest.mark.parametrize(
    "line",
    [
        "Gazette desk, 7.15 am",
        "Senin, 9 Maret 2026 16:18 WIB",
        "The quay in the morning (Wenna Roskilly/Gazette)",
    ],
)
def test_what_ends_like_a_date_line_or_a_caption_is_no_headline(line: str) -> None:
    assert ends_like_none(line)


@pytest.mark.parametrize(
    "line", ["Ferry leaves at 7.15 am from now on", "Crane lifts 12.50 tonnes (at last)", "Won 3:1"]
)
def test_other_lines_with_numbers_or_brackets_may_be(line: str) -> None:
    assert not ends_like_none(line)


@pytest.mark.parametrize(
    "line", ["The crane was mended.", "She said “it was mended.”", "(It was mended.)", "修理された。」"]
)
def test_a_sentence_is_told_by_its_end(line: str) -> None:
    assert ends_sentence(line)


@pytest.mark.parametrize("line", ["Old crane mended", "The board said that...", "Minister: “Crane to be mended”"])
def test_a_headline_ends_like_no_sentence(line: str) -> None:
    assert not ends_sentence(line)


def test_a_line_that_opens_with_a_dateline_is_no_headline() -> None:
    page = story(("HAVENBY (AP) — The latest on the storm (all times local):", ANY), LEDE, SECOND)
    assert find_title(page).value is None
