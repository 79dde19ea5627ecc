"""Numbers about blocks: as many as their names say, finite, and true of what they name."""

from __future__ import annotations

from math import isfinite

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean.label.evidence import page_facts
from newsclean.label.features import MARKUP_FEATURES, PLAIN_FEATURES, is_menu_line, look
from newsclean.label.page_features import PageFacts, words_of
from newsclean.page import Page
from newsclean.read.html import read_html
from newsclean.read.text import read_text

PROSE = (
    "The harbour board met on Monday and agreed to mend the old crane before the winter storms come back, after "
    "eleven years in which ships had to be unloaded by hand at the north quay."
)
NO_FACTS = PageFacts(-1, frozenset(), frozenset())


def rows(page: Page, facts: PageFacts | None = None) -> list[dict[str, float]]:
    sight = look(page, facts or page_facts(page))
    names = PLAIN_FEATURES if sight.elements is None else MARKUP_FEATURES
    return [dict(zip(names, row, strict=True)) for row in zip(*sight.columns, strict=True)]


def html(body: str) -> list[dict[str, float]]:
    return rows(read_html(f"<html><body>{body}</body></html>"))


@settings(deadline=None)
@given(
    st.lists(
        st.one_of(
            st.text(max_size=200), st.just(PROSE), st.sampled_from(("<p>", "<a href=x>", "<h1>", "</div>", "\n\n"))
        )
    ).map("".join)
)
def test_every_block_has_every_feature_and_each_is_a_number(text: str) -> None:
    for page in (read_text(text), read_html(f"<p>{text}")):
        sight = look(page, NO_FACTS)
        assert [*sight.blocks] == [block for block in page.blocks if not is_menu_line(block)]
        assert len(sight.columns) == len(PLAIN_FEATURES if sight.elements is None else MARKUP_FEATURES)
        for column in sight.columns:
            assert len(column) == len(sight.blocks)
            assert all(isfinite(value) for value in column)


@pytest.mark.parametrize("names", [MARKUP_FEATURES, PLAIN_FEATURES])
def test_names_are_unique(names: tuple[str, ...]) -> None:
    assert len(set(names)) == len(names)


def test_an_empty_page_has_no_rows() -> None:
    assert rows(Page(None, (), ()), NO_FACTS) == []


@pytest.mark.parametrize(
    ("body", "menu"),
    [
        ("<a href=x>Sports</a>", True),
        ("<a href=x>Old crane news</a>.", True),
        ("<a href=x>Old crane to be mended</a>", False),
        ("Sports", False),
        ("<a href=x>Sports</a> and more of it", False),
        (f"<a href=x>{'x' * 60}</a>", False),
    ],
)
def test_a_link_of_few_words_is_a_menu_s(body: str, *, menu: bool) -> None:
    (block,) = read_html(f"<p>{body}</p>").blocks
    assert is_menu_line(block) == menu


def test_menu_lines_are_counted_not_judged() -> None:
    link = "<li><a href=x>Sports</a></li>"
    one, two = html(f"<ul>{link * 3}</ul><p>{PROSE}</p><ul>{link * 2}</ul><p>{PROSE} Again.</p>")
    assert (one["menu_before"], one["menu_after"], two["menu_before"], two["menu_after"]) == (3, 2, 2, 0)


def test_the_look_of_a_block() -> None:
    linked, said = html(f'<p><a href=x>Old crane to be mended</a></p><p class=x>"So be it." {PROSE}</p>')
    assert (linked["link_share"], said["link_share"]) == (1, 0)
    assert (linked["ends_hard"], said["ends_hard"]) == (0, 1)
    assert said["length"] > linked["length"]


def test_neighbours_are_told() -> None:
    one, two, three = rows(read_text(f"Menu\n\n\n{PROSE}\n\nMenu"))
    assert (one["copies"], two["copies"]) == (2, 1)
    assert (two["gap"], two["gap_after"]) == (2, 1)
    assert (one["prose_after"], two["prose_after"], three["prose_before"]) == (1, 0, 1)
    assert one["next_length"] == two["length"] == three["prev_length"]


def test_the_headline_divides_the_page() -> None:
    page = read_text(f"Menu\nOld crane to be mended\n{PROSE}")
    facts = PageFacts(1, words_of("Old crane to be mended"), frozenset())
    told = rows(page, facts)
    assert [row["from_title"] for row in told] == [-1, 0, 1]
    assert told[1]["title_words"] == 1


def test_hidden_passes_down() -> None:
    (row,) = html("<div hidden><div><div><div><p>Text</p></div></div></div></div>")
    assert row["hidden"] == 1


def test_the_parent_that_holds_the_prose_is_told() -> None:
    story, other = html(f"<div><p>{PROSE}</p></div><div><p>Menu</p></div>")
    assert (story["parent_share"], other["parent_share"]) == (1, 0)
    assert story["same_look_next"] == 1
    assert story["same_parent_next"] == 0


@pytest.mark.parametrize("text", ["字" * 40, "ก" * 40, "한" * 40])
def test_a_character_of_a_dense_script_says_more(text: str) -> None:
    dense, latin = rows(read_text(f"{text}\n\n{'x' * 40}"))
    assert dense["length"] > latin["length"]
