"""Trees as plain data, and the weights that come with the package."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean.label.features import ALL_FEATURES, PAGE_FEATURES
from newsclean.label.model import GLANCE, Model, load_models

# One split: left leaf (-1) where the first feature is at most 0.5, right leaf (-2) above.
STUMP = ([0], [0.5], [-1], [-2], [-2.0, 2.0])
# The right side is split again on the second feature.
TWO_DEEP = ([0, 1], [0.5, 10.0], [-1, -2], [1, -3], [-1.0, 0.0, 3.0])
FLAT = ([0], [0.0], [-1], [-1], [0.25])


def model(*trees: object, hopeless: float = -100.0) -> Model:
    return Model(("first", "second"), trees, hopeless, 0.5)  # type: ignore[arg-type]


def test_a_row_falls_left_at_the_threshold_and_right_above_it() -> None:
    stump = model(STUMP)
    assert stump.probability([0.5, 0]) < 0.13
    assert stump.probability([0.500001, 0]) > 0.87


def test_leaves_of_all_trees_add_up() -> None:
    assert model(STUMP, STUMP).probability([1, 0]) > model(STUMP).probability([1, 0])
    assert model(STUMP, ([0], [0.5], [-1], [-2], [2.0, -2.0])).probability([1, 0]) == 0.5


def test_deeper_nodes_are_reached() -> None:
    deep = model(TWO_DEEP)
    assert deep.probability([0, 99]) < deep.probability([1, 10]) < deep.probability([1, 11])
    assert deep.probability([1, 10]) == 0.5


def test_a_tree_without_a_split_has_one_value() -> None:
    assert model(FLAT).probability([-5, 0]) == model(FLAT).probability([5, 0]) > 0.5


def test_a_hopeless_block_is_let_go_after_a_glance() -> None:
    bad = ([0], [0.0], [-1], [-1], [-1.0])
    good = ([0], [0.0], [-1], [-1], [50.0])
    trees = (*[bad] * GLANCE, good)
    assert model(*trees, hopeless=-GLANCE).probability([0, 0]) < 0.01
    assert model(*trees, hopeless=-GLANCE - 1).probability([0, 0]) > 0.99


def test_a_score_far_below_zero_is_a_probability() -> None:
    assert model(([0], [0.0], [-1], [-1], [-1000.0]), hopeless=-2000.0).probability([0, 0]) == 0.0


@settings(deadline=None)
@given(st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=50))
def test_the_package_s_models_give_probabilities_for_any_row(values: list[float]) -> None:
    for packed in (load_models().markup, load_models().plain):
        row = (values * len(packed.features))[: len(packed.features)]
        assert 0 <= packed.probability(row) <= 1


def test_the_package_s_models_know_the_features_as_they_are_now() -> None:
    models = load_models()
    assert models.markup.features == ALL_FEATURES
    assert models.plain.features == PAGE_FEATURES
    for packed in (models.markup, models.plain):
        assert 0 < packed.keep_from < 1
        assert len(packed.trees) > GLANCE


def test_every_tree_of_the_package_ends_in_leaves() -> None:
    for packed in (load_models().markup, load_models().plain):
        for features, thresholds, left, right, leaves in packed.trees:
            assert len(features) == len(thresholds) == len(left) == len(right)
            assert max(features) < len(packed.features)
            children = (*left, *right)
            # A child lies behind its parent, so that no path goes round.
            assert all(
                at < child < len(features) for side in (left, right) for at, child in enumerate(side) if child >= 0
            )
            assert {-1 - child for child in children if child < 0} == set(range(len(leaves)))


def test_the_models_are_read_once() -> None:
    assert load_models() is load_models()
