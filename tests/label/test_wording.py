"""Words of a text: which there are, and what they add up to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.label.wording import Wording, words_in


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", set()),
        ("12.30", set()),
        ("Read", {"read", "^read", "read$"}),
        ("Read more", {"read", "more", "read more", "^read", "^read more", "more$"}),
        ("© Gazette", {"©", "gazette", "© gazette", "^©", "^© gazette", "gazette$"}),
        ("続き", {"続", "き", "続 き", "^続", "^続 き", "き$"}),
    ],
)
def test_words_alone_in_pairs_first_and_last(text: str, words: set[str]) -> None:
    assert words_in(text) == words


def test_of_a_long_text_the_start_and_the_last_word_count() -> None:
    found = words_in("The board " + "met and met again " * 40 + "in the harbour.")
    assert "harbour$" in found
    assert "harbour" not in found


@given(st.text(max_size=300))
def test_any_text_has_a_score(text: str) -> None:
    known = dict.fromkeys(words_in(text), 1.0)
    assert Wording(known).scores([text, ""]) == [len(known), 0]


def test_unknown_words_say_nothing() -> None:
    assert Wording({"read more": -2.0, "more$": -1.0, "board": 1.0}).scores(["Read more", "The crane"]) == [-3.0, 0]
