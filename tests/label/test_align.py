"""Gold text to gold labels."""

from __future__ import annotations

from newsclean.label.align import gold_labels, word_list
from newsclean.page import Block

ONE = "The harbour board met on Monday and agreed to mend the old crane."
TWO = "Work on the north quay begins in March, and the road stays open."
THREE = "Two hundred ships called at the port last year, most of them with timber."
STORY = "\n".join((ONE, "What comes next", TWO, THREE))


def labels(*texts: str, story: str = STORY) -> list[bool]:
    return gold_labels([Block(at, text) for at, text in enumerate(texts)], story)


def test_paragraphs_of_the_story_are_found_and_others_not() -> None:
    assert labels("Home", ONE, TWO, "Ferry to the islands sails again from May on", THREE) == [
        False,
        True,
        True,
        False,
        True,
    ]


def test_annotators_may_mend_a_few_words() -> None:
    assert labels(ONE.replace("Monday", "Mon."), TWO) == [True, True]


def test_a_short_line_of_the_story_is_found_beside_its_paragraphs_only() -> None:
    assert labels(ONE, "What comes next", TWO) == [True, True, True]
    assert labels("What comes next", *["Ferry sails"] * 6, ONE) == [False] * 7 + [True]


def test_a_short_line_that_the_story_holds_by_chance_is_not_found() -> None:
    assert labels(ONE, "Share", "the crane", "north quay") == [True, False, False, False]


def test_a_piece_between_two_found_blocks_is_found() -> None:
    assert labels("The harbour board met on Monday and agreed", "to mend", "the old crane at the north quay in March",
                  story="The harbour board met on Monday and agreed to mend the old crane at the north quay in March.") == [True] * 3  # fmt: skip


def test_of_copies_the_one_among_the_story_is_found() -> None:
    assert labels(ONE, "Menu", "News", "Sport", "Home", "More", ONE, TWO, THREE) == [False] * 6 + [True] * 3


def test_scripts_without_spaces_are_split_by_character() -> None:
    assert word_list("修好旧起重机 in 2024") == [*"修好旧起重机", "in", "2024"]
    assert labels("港务局星期一决定修好旧起重机。", "首页", story="港务局星期一决定修好旧起重机。") == [True, False]


def test_an_empty_story_and_an_empty_page_have_no_labels() -> None:
    assert labels(ONE, "Menu", story="") == [False, False]
    assert labels() == []
