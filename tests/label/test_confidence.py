"""How sure the labeller can be of a page: by the probabilities of its blocks, and by what others know."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.label.confidence import confidence, expected_f1
from newsclean.page import Block, Label, Role

BLOCK = Block(0, "The board of the harbour met on Monday.")


def page(*told: tuple[Role, float], by: str = "labeller") -> list[tuple[Block, Label]]:
    return [(BLOCK, Label(role, by, "", weight)) for role, weight in told]


def test_what_is_certain_is_1() -> None:
    assert expected_f1(page((Role.PARAGRAPH, 1.0), (Role.NAV, 1.0))) == 1


def test_no_body_is_0() -> None:
    assert expected_f1(page((Role.NAV, 0.6))) == 0
    assert expected_f1([]) == 0


def test_a_doubtful_kept_block_costs_precision_and_a_doubtful_dropped_one_recall() -> None:
    sure = page((Role.PARAGRAPH, 1.0))
    assert expected_f1(sure + page((Role.PARAGRAPH, 0.5))) == pytest.approx(2 * 1.5 / (2 + 1.5))
    assert expected_f1(sure + page((Role.OTHER, 0.5))) == pytest.approx(2 * 1.0 / (1 + 1.5))


def test_what_a_publisher_s_rule_says_is_certain() -> None:
    assert expected_f1(page((Role.PARAGRAPH, 0.5), by="publisher:Gazette")) == 1


def test_the_headline_and_what_is_repeated_are_no_matter_of_doubt() -> None:
    assert expected_f1(page((Role.PARAGRAPH, 1.0), (Role.TITLE, 0.5), (Role.REPEATED, 0.6))) == 1


def test_what_pages_score_is_told_not_what_the_labeller_thinks() -> None:
    sure, doubtful = page((Role.PARAGRAPH, 1.0)), page((Role.PARAGRAPH, 0.8))
    assert confidence(sure) == pytest.approx(0.98)
    assert expected_f1(doubtful) - confidence(doubtful) > 0.02


def test_no_body_has_no_confidence() -> None:
    assert confidence(page((Role.NAV, 0.6))) == 0
    assert confidence([]) == 0


@given(st.floats(0, 1), st.floats(0, 1))
def test_more_is_told_of_what_is_surer(one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert 0 <= confidence(page((Role.PARAGRAPH, low))) <= confidence(page((Role.PARAGRAPH, high))) <= 1


@given(st.lists(st.tuples(st.sampled_from([Role.PARAGRAPH, Role.NAV, Role.TITLE]), st.floats(0, 1))))
def test_it_is_a_share(told: list[tuple[Role, float]]) -> None:
    assert 0 <= expected_f1(page(*told)) <= 1
