"""What the setting of flattened text tells of a block."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from newsclean.label.text_features import TEXT_FEATURES, text_columns
from newsclean.label.texture import Textures
from newsclean.read.text import read_text


def columns(text: str) -> dict[str, Sequence[float]]:
    blocks = read_text(text).blocks
    return dict(zip(TEXT_FEATURES, text_columns(blocks, Textures(blocks)), strict=True))


def test_a_credit_tells_of_the_lines_beside_it() -> None:
    found = columns("The old crane on the quay in May.\n\nPhoto: Anna Lindt\n\nThe harbour board met on Tuesday.")
    assert list(found["credit"]) == [0, 1, 0]
    assert list(found["credit_before"]) == [0, 0, 1]
    assert list(found["credit_after"]) == [1, 0, 0]


@pytest.mark.parametrize("end", ["(Foto: Anna Lindt)", "© Harbour Post", "사진=항구일보", "Anna Lindt/Getty Images"])
def test_a_caption_may_end_with_its_credit(end: str) -> None:
    assert list(columns(f"The old crane on the quay in May. {end}")["credit"]) == [1]


@pytest.mark.parametrize(
    "line",
    ["The harbour board met on Tuesday.", "A photographer stood on the quay.", "Photo: " + "the old crane, " * 30],
)
def test_other_lines_have_no_credit(line: str) -> None:
    assert list(columns(line)["credit"]) == [0]


def test_gaps_and_runs() -> None:
    found = columns("one\ntwo\n\nthree")
    assert list(found["gap"]) == [0, 0, 1]
    assert list(found["run"]) == [2, 2, 1]
