"""Trees as plain data, and the weights that come with the package."""

from __future__ import annotations

import json
from importlib.resources import files

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean.label.evidence import page_facts
from newsclean.label.features import look
from newsclean.label.model import (
    COLUMNS,
    GLANCE_COLUMNS,
    Model,
    Settled,
    Tree,
    compiled,
    in_two_steps,
    load_models,
    probability,
)
from newsclean.page import Page
from newsclean.read.html import read_html
from newsclean.read.text import read_text

# One split: left leaf (-1) where the first feature is at most 0.5, right leaf (-2) above.
STUMP: Tree = ([0], [0.5], [-1], [-2], [-2.0, 2.0])
# The right side is split again on the second feature.
TWO_DEEP: Tree = ([0, 1], [0.5, 10.0], [-1, -2], [1, -3], [-1.0, 0.0, 3.0])


def flat(value: float) -> Tree:
    """A tree without a split."""
    return [0], [0.0], [-1], [-1], [value]


def test_a_row_falls_left_at_the_threshold_and_right_above_it() -> None:
    stump = compiled([STUMP])
    assert (stump([0.5, 0]), stump([0.500001, 0])) == (-2, 2)


def test_leaves_of_all_trees_add_up() -> None:
    assert compiled([STUMP, STUMP, flat(0.5)])([1, 0]) == 4.5


@pytest.mark.parametrize(
    ("first", "score"),
    [(2.1, 4.2), (-1.1, -3.3), (2.0, 2.5), (-1.0, -0.5), (0.0, 0.5)],
)
def test_the_other_trees_are_asked_where_the_first_settle_nothing(first: float, score: float) -> None:
    score_of = in_two_steps([flat(first), flat(0.5)], Settled(1, -1.0, 2.0, 3.0, 2.0))
    assert score_of([0]) == pytest.approx(score)


def test_deeper_nodes_are_reached() -> None:
    deep = compiled([TWO_DEEP])
    assert (deep([0, 99]), deep([1, 10]), deep([1, 11])) == (-1, 0, 3)


def test_log_odds_become_probabilities() -> None:
    assert probability(0) == 0.5
    assert probability(2.2) > 0.9
    assert probability(-1000.0) == 0.0


@pytest.mark.parametrize(("hopeless", "likely"), [(0.1, 0.9), (0.3, 0.27)])
def test_a_hopeless_block_gets_no_second_look(hopeless: float, likely: float) -> None:
    page = read_text("Old crane to be mended.\n\nThe board met.")
    told = Model({}, {}, (flat(-1.0),), (flat(2.2),), hopeless, 0.5).probabilities(look(page, page_facts(page)))
    assert told == pytest.approx([likely, likely], abs=0.01)


def test_the_second_look_sees_what_the_first_said_of_the_neighbours() -> None:
    page = read_text("One\n\nTwo and three\n\nFour")
    after = COLUMNS["plain"].index("likely+1")
    by_words: Tree = ([1], [1.5], [-1], [-2], [-3.0, 3.0])  # the second column counts words
    told = Model({}, {}, (by_words,), (([after], [0.5], [-1], [-2], [-1.0, 1.0]),), 0.0, 0.5)
    assert [p > 0.5 for p in told.probabilities(look(page, page_facts(page)))] == [True, False, False]


def test_the_words_of_names_are_a_column() -> None:
    page = read_html("<div class=story><p>One two</p></div><div class=menu><p>Three four</p></div>")
    names = GLANCE_COLUMNS["markup"].index("names")
    tree: Tree = ([names], [0.0], [-1], [-2], [-3.0, 3.0])
    model = Model({"story": (0.0, 1.0, 0.0), "menu": (0.0, -1.0, 0.0)}, {}, (tree,), (flat(0.0),), 1.0, 0.5)
    assert [p > 0.5 for p in model.probabilities(look(page, page_facts(page)))] == [True, False]


@settings(deadline=None)
@given(st.lists(st.sampled_from(["<p>The board met.", "<div class=story>", "</div>", "\n\n", "x"])).map("".join))
def test_the_package_s_models_give_probabilities_for_any_page(text: str) -> None:
    models = load_models()
    for page, model in ((read_html(f"<p>{text}"), models.markup), (read_text(text), models.plain)):
        sight = look(page, page_facts(page))
        told = model.probabilities(sight)
        assert len(told) == len(sight.blocks)
        assert all(0 <= likely <= 1 for likely in told)


def test_a_page_without_blocks_has_no_probabilities() -> None:
    page = Page(None, (), ())
    assert load_models().plain.probabilities(look(page, page_facts(page))) == []


@pytest.mark.parametrize("kind", ["markup", "plain"])
def test_every_tree_of_the_package_ends_in_leaves(kind: str) -> None:
    model: Model = getattr(load_models(), kind)
    for trees, width in ((model.glance, len(GLANCE_COLUMNS[kind])), (model.trees, len(COLUMNS[kind]))):
        for features, thresholds, left, right, leaves in trees:
            assert len(features) == len(thresholds) == len(left) == len(right)
            assert max(features) < width
            children = (*left, *right)
            # A child lies behind its parent, so that no path goes round.
            assert all(
                at < child < len(features) for side in (left, right) for at, child in enumerate(side) if child >= 0
            )
            assert {-1 - child for child in children if child < 0} == set(range(len(leaves)))


def test_the_weights_say_which_columns_they_were_learned_for() -> None:
    told = json.loads(files("newsclean.label").joinpath("weights.json").read_text("utf-8"))
    assert {kind: model["columns"] for kind, model in told["models"].items()} == {
        kind: list(columns) for kind, columns in COLUMNS.items()
    }


def test_the_models_are_read_once() -> None:
    assert load_models() is load_models()
