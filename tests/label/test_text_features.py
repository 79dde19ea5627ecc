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


def test_readers_comments_stand_under_a_word_for_them_and_between_dates() -> None:
    found = columns("The board met on Tuesday.\n\n3 Comments\n\nAnna, 12.04.2031 10:22\n\nI was there, it was late.")
    assert list(found["comment_word"]) == [0, 1, 0, 0]
    assert list(found["since_comment"]) == [60, 60, 1, 2]
    assert list(found["comments_before"]) == [0, 0, 1, 1]
    assert list(found["stamp"]) == [0, 0, 1, 0]
    assert list(found["stamp_before"]) == [0, 0, 0, 1]
    assert list(found["stamp_after"]) == [0, 1, 0, 0]


@pytest.mark.parametrize("line", ["Komentar (4)", "コメント", "댓글 12", "Комментарии", "Reacties", "التعليقات: تعليق"])
def test_comments_are_told_of_in_many_languages(line: str) -> None:
    assert list(columns(line)["comment_word"]) == [1]


@pytest.mark.parametrize("line", ["The mayor would not comment on what the board had said about the old crane in May."])
def test_a_sentence_is_no_heading_of_comments(line: str) -> None:
    assert list(columns(line)["comment_word"]) == [0]


@pytest.mark.parametrize("line", ["10:22", "12/04/2031", "4. Mai 2031", "2031年4月12日", "20h15"])
def test_days_and_times_are_stamps(line: str) -> None:
    assert list(columns(line)["stamp"]) == [1]


@pytest.mark.parametrize("line", ["Room 12", "1:0", "The crane of 2031 " + "stood there and " * 5])
def test_other_numbers_are_no_stamps(line: str) -> None:
    assert list(columns(line)["stamp"]) == [0]
