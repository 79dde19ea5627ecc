"""Numbers about blocks: as many as their names say, finite, and true of what they name."""

from __future__ import annotations

from math import isfinite

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean.label.evidence import page_facts
from newsclean.label.features import ALL_FEATURES, PAGE_FEATURES, PageFacts, features, words_of
from newsclean.label.tokens import Names
from newsclean.page import Page
from newsclean.read.html import read_html
from newsclean.read.text import read_text

PROSE = (
    "The harbour board met on Monday and agreed to mend the old crane before the winter storms come back, after "
    "eleven years in which ships had to be unloaded by hand at the north quay."
)
NO_FACTS = PageFacts(-1, frozenset(), frozenset())


def rows(page: Page) -> list[dict[str, float]]:
    names = ALL_FEATURES if page.blocks and page.blocks[0].node is not None else PAGE_FEATURES
    return [dict(zip(names, row, strict=True)) for row in features(page, page_facts(page), Names())]


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
        names = ALL_FEATURES if page.blocks and page.blocks[0].node is not None else PAGE_FEATURES
        told = features(page, NO_FACTS, Names())
        assert len(told) == len(page.blocks)
        for row in told:
            assert len(row) == len(names)
            assert all(isfinite(value) for value in row)


def test_names_are_unique_and_the_page_s_come_first() -> None:
    assert len(set(ALL_FEATURES)) == len(ALL_FEATURES)
    assert ALL_FEATURES[: len(PAGE_FEATURES)] == PAGE_FEATURES


def test_an_empty_page_has_no_rows() -> None:
    assert features(Page(None, (), ()), NO_FACTS, Names()) == []


def test_the_look_of_a_block() -> None:
    linked, said = html(f'<p><a href=x>Old crane</a></p><p class=x>"So be it." {PROSE}</p>')
    assert (linked["link_share"], said["link_share"]) == (1, 0)
    assert linked["ends_hard"] == 0
    assert said["ends_hard"] == said["tag_p"] == 1
    assert said["quote_marks"] == 2
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
    told = [dict(zip(PAGE_FEATURES, row, strict=True)) for row in features(page, facts, Names())]
    assert [row["after_title"] for row in told] == [0, 0, 1]
    assert [row["from_title"] for row in told] == [-1, 0, 1]
    assert told[1]["title_words"] == 1


def test_hidden_passes_down_and_names_pass_near_and_far() -> None:
    (row,) = html("<div hidden class=comments><div><div><div><p>Text</p></div></div></div></div>")
    assert row["hidden"] == 1
    assert (row["near_comment"], row["over_comment"]) == (0, 1)


def test_the_parent_that_holds_the_prose_is_told() -> None:
    story, other = html(f"<div><p>{PROSE}</p></div><div><p>Menu</p></div>")
    assert (story["parent_share"], other["parent_share"]) == (1, 0)
    assert story["best_parent"] == 1


@pytest.mark.parametrize("text", ["字" * 40, "ก" * 40, "한" * 40])
def test_a_character_of_a_dense_script_says_more(text: str) -> None:
    dense, latin = rows(read_text(f"{text}\n\n{'x' * 40}"))
    assert dense["length"] > latin["length"]
