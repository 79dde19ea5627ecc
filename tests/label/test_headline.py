"""Which block is the headline, where the page says so one way or another."""

from __future__ import annotations

from newsclean.label.headline import find_headline
from newsclean.page import Page
from newsclean.read.html import read_html
from newsclean.read.text import read_text

PROSE = (
    "The harbour board met on Monday and agreed to mend the old crane before the winter storms come back, after "
    "eleven years in which ships had to be unloaded by hand at the north quay."
)


def headline(page: Page) -> str | None:
    at = find_headline(page)
    return page.blocks[at].text if at >= 0 else None


def html(title: str, body: str) -> Page:
    return read_html(f"<html><head><title>{title}</title></head><body>{body}<p>{PROSE}</p></body></html>")


def test_the_heading_that_agrees_with_the_title_wins_over_the_first() -> None:
    page = html("Old crane to be mended | Gazette", "<h1>Harbour Gazette</h1><h2>Old crane to be mended</h2>")
    assert headline(page) == "Old crane to be mended"


def test_a_line_without_heading_mark_up_is_found_by_the_title() -> None:
    page = html("Old crane to be mended - Gazette", "<div>Menu</div><div class=hed>Old crane to be mended</div>")
    assert headline(page) == "Old crane to be mended"


def test_a_single_heading_of_level_1_needs_no_agreement() -> None:
    assert headline(html("Gazette", "<h1>Old crane to be mended</h1><h2>Road</h2>")) == "Old crane to be mended"


def test_of_several_headings_that_agree_with_nothing_none_is_plain() -> None:
    assert headline(html("Gazette", "<h1>Old crane to be mended</h1><h1>Ferry sails again</h1>")) is None


def test_a_document_title_printed_again_above_the_body_is_the_headline() -> None:
    page = read_text(f"Old crane to be mended - Gazette\nHome\nNews\nOld crane to be mended\n\n{PROSE}")
    assert find_headline(page) == 3


def test_what_is_repeated_below_the_body_is_no_headline() -> None:
    assert headline(read_text(f"Menu\n\n{PROSE}\n\nFerry sails again today\nFerry sails again today")) is None


def test_a_repeated_menu_word_is_no_headline() -> None:
    assert headline(read_text(f"Sports\nHome\nSports\n\n{PROSE}")) is None


def test_an_empty_page_has_none() -> None:
    assert find_headline(Page(None, (), ())) == -1
