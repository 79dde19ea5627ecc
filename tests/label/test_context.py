"""What the likelihoods of all blocks say about each: columns as many as their names, finite, and true."""

from __future__ import annotations

from math import isfinite

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean.label.context import MARKUP_CONTEXT, PLAIN_CONTEXT, context_columns
from newsclean.label.evidence import page_facts
from newsclean.label.features import Sight, look
from newsclean.page import Page
from newsclean.read.html import read_html
from newsclean.read.text import read_text

LINE = "The board of the harbour met on Monday."


def seen(page: Page) -> Sight:
    return look(page, page_facts(page))


def rows(page: Page, likely: list[float]) -> list[dict[str, float]]:
    sight = seen(page)
    names = PLAIN_CONTEXT if sight.elements is None else MARKUP_CONTEXT
    return [dict(zip(names, row, strict=True)) for row in zip(*context_columns(sight, likely), strict=True)]


@settings(deadline=None)
@given(st.lists(st.sampled_from([f"<p>{LINE}", "<div>", "</div>", "<h2>x</h2>", "<li>y"]), max_size=20).map("".join))
@pytest.mark.parametrize("likely", [0.0, 0.5, 1.0])
def test_every_block_has_every_column_and_each_is_a_number(likely: float, body: str) -> None:
    for page in (read_html(f"<body>{body}"), read_text(body.replace("<", "\n\n"))):
        sight = seen(page)
        columns = list(context_columns(sight, [likely] * len(sight.blocks)))
        assert len(columns) == len(PLAIN_CONTEXT if sight.elements is None else MARKUP_CONTEXT)
        for column in columns:
            assert len(column) == len(sight.blocks)
            assert all(isfinite(value) for value in column)


@pytest.mark.parametrize("names", [MARKUP_CONTEXT, PLAIN_CONTEXT])
def test_names_are_unique(names: tuple[str, ...]) -> None:
    assert len(set(names)) == len(names)


def test_neighbours_are_told_in_order() -> None:
    one, two, three = rows(read_text(f"{LINE}\n\n{LINE}\n\n{LINE}"), [0.1, 0.5, 0.9])
    assert (two["likely-1"], two["likely"], two["likely+1"]) == (0.1, 0.5, 0.9)
    assert (one["likely-1"], three["likely+1"]) == (0, 0)
    assert (one["best_before"], one["best_after"]) == (0, 0.9)
    assert (three["best_before"], three["best_after"]) == (0.5, 0)
    assert one["story_before"] == 0
    assert three["story_before"] == pytest.approx(0.4, abs=1e-3)
    assert three["story_after"] == pytest.approx(0, abs=1e-3)


def test_a_block_is_no_part_of_what_is_around_it() -> None:
    one, two = rows(read_text(f"{LINE}\n\n{LINE}"), [1.0, 0.0])
    assert (one["around_3"], two["around_3"]) == (0, 1)


def test_containers_are_told_apart() -> None:
    page = read_html(f"<div><p>{LINE}</p><p>{LINE}</p></div><div><p>{LINE}</p><p>{LINE}</p></div>")
    told = rows(page, [0.9, 0.9, 0.1, 0.1])
    assert [row["density1"] for row in told] == pytest.approx([0.9, 0.9, 0.1, 0.1])
    assert [row["share1"] for row in told] == pytest.approx([0.9, 0.9, 0.1, 0.1], abs=1e-3)


def test_what_is_outside_of_the_main_element_is_told() -> None:
    page = read_html(f"<div><p>{LINE}</p><div><p>{LINE}</p></div></div><p>{LINE}</p>")
    inside, deeper, outside = rows(page, [0.9, 0.9, 0.0])
    assert (inside["most_below"], deeper["most_below"]) == (1, 2)
    assert outside["most_below"] < 0
    assert inside["most_share"] == pytest.approx(0.5, abs=1e-3)
    assert outside["most_share"] == 0


def test_menu_lines_thin_out_their_container() -> None:
    menu = "<li><a href=x>Sports</a></li>" * 5
    plain, thin = (rows(read_html(f"<div><p>{LINE}</p><p>{LINE}</p>{more}</div>"), [1.0, 1.0]) for more in ("", menu))
    assert plain[0]["density1"] == 1
    assert thin[0]["density1"] < 0.8


def test_runs_of_flattened_text_are_its_containers() -> None:
    told = rows(read_text(f"{LINE}\n{LINE}\n\n{LINE}"), [0.8, 0.2, 0.5])
    assert [row["run_density"] for row in told] == pytest.approx([0.2, 0.8, -1])
