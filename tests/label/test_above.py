"""The headline among lines that nothing marks."""

from __future__ import annotations

import pytest

from newsclean.label.above import headline_above
from newsclean.page import Block, Kind

HEADLINE = "Old crane to be mended at last"


def above(*lines: str, dropped: frozenset[int] = frozenset()) -> str | None:
    blocks = [Block(at, line) for at, line in enumerate((*lines, "The board met on Monday."))]
    at = headline_above(blocks, len(lines), dropped)
    return blocks[at].text if at >= 0 else None


@pytest.mark.parametrize(
    "lines",
    [
        (HEADLINE,),
        ("Home", "News", HEADLINE),
        (HEADLINE, "By Marta Lindqvist", "4 March 2024"),
        (HEADLINE, "Share", "Menu"),
        ("Harbour", HEADLINE, "Photo"),
        ("The paper for all who live near the harbour and read.", HEADLINE),
    ],
)
def test_the_line_most_like_a_headline_is_taken(lines: tuple[str, ...]) -> None:
    assert above(*lines) == HEADLINE


@pytest.mark.parametrize(
    "lines",
    [(), ("News",), ("The board met before.",), ("By Marta Lindqvist",), ("4 March 2024 10:15",), ("x " * 200,)],
)
def test_what_cannot_be_a_headline_is_not_taken(lines: tuple[str, ...]) -> None:
    assert above(*lines) is None


def test_a_line_known_to_be_no_story_is_passed_over() -> None:
    assert above(HEADLINE, "Read more of the harbour news here", dropped=frozenset({1})) == HEADLINE


def test_a_list_item_is_no_headline() -> None:
    assert headline_above([Block(0, HEADLINE, Kind.LIST_ITEM), Block(1, "The board met.")], 1) == -1


def test_the_body_and_what_is_below_it_are_not_looked_at() -> None:
    assert headline_above([Block(0, "The board met."), Block(1, HEADLINE)], 0) == -1


def test_a_line_far_above_is_out_of_reach() -> None:
    assert above(HEADLINE, *["News"] * 30) is None
