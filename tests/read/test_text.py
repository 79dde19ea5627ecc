"""Flattened text to blocks: which lines a flattener broke, and which it did not."""

from __future__ import annotations

import pytest

from newsclean.page import Kind
from newsclean.read.text import read_text


def texts(text: str) -> list[str]:
    return [block.text for block in read_text(text).blocks]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The board met on Monday with \nAnn Lee\n of the union", "The board met on Monday with Ann Lee of the union"),
        ("The harbour board met on Monday and\nagreed to mend the crane", "The harbour board met on Monday and agreed to mend the crane"),
        ("The harbour board met on Monday, said\nAnn Lee\n, its chair", "The harbour board met on Monday, said Ann Lee, its chair"),
        ("The harbour board that met on Monday elected\nAnn Lee\nas its new chair.", "The harbour board that met on Monday elected Ann Lee as its new chair."),
        ("Ships from Bergen, Esbjerg, Hull,\nGdynia and Riga were there", "Ships from Bergen, Esbjerg, Hull, Gdynia and Riga were there"),
        ("The board told readers of the site\ngazette.com, Havenby, on Monday", "The board told readers of the site gazette.com, Havenby, on Monday"),
        ("HAVENBY\n-\nThe board met.", "HAVENBY - The board met."),
        ("HAVENBY,\nGazette.com\n-\nThe board met.", "HAVENBY, Gazette.com - The board met."),
        ("HAVENBY,\nGazette.com\n- The board met.", "HAVENBY, Gazette.com - The board met."),
    ],
)  # fmt: skip
def test_lines_that_a_flattener_broke_are_joined(text: str, expected: str) -> None:
    assert texts(text) == [expected]


def test_a_term_is_joined_to_what_it_means() -> None:
    told = ["HULL\n– a port, and home of the ferry", "BERGEN\n– where the crane was made"]
    assert texts("\n".join(told)) == [line.replace("\n", " ") for line in told]


def test_wrapped_text_is_joined_to_paragraphs() -> None:
    line = "The board of the harbour said on Monday that the crane on the quay will"
    assert texts("\n".join([line] * 8 + ["stand."]) + "\n\nAnother.") == [
        " ".join([line] * 8 + ["stand."]),
        "Another.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The board agreed to mend the old crane.\nWork on it begins in March.",
        "Home\nNews\nSport\nabout us",
        "The board met on Monday and agreed to\n\nmend the crane",
        "Old crane to be mended\nBridge stays closed\nFerry sails again",
        "The board agreed on these three things,\n• to mend the crane\n• to pave the road",
        "A headline without a full stop about the crane\nThe board met on Monday.",
        "The old crane on the quay will be mended\ngazette.com, HAVENBY - The board met.",
        "The old crane on the quay will be mended\ngazette.co.uk – The board met.",
        "RELATED STORIES\n- Old crane to be mended\n- Bridge stays closed",
        "Related Stories\n-\nOld crane to be mended\n-\nBridge stays closed",
        "HAVENBY\n– Ann Lee, chair\n– Bo Ek, treasurer",
    ],
)
def test_lines_that_stand_alone_are_left_alone(text: str) -> None:
    assert texts(text) == [line.removeprefix("• ") for line in text.split("\n") if line]


def test_marks_of_lists_and_headings_are_read_and_taken_off() -> None:
    item, heading, hashtag = read_text("* mend the crane\n\n## Road\n\n#harbour").blocks
    assert (item.text, item.kind) == ("mend the crane", Kind.LIST_ITEM)
    assert (heading.text, heading.kind, heading.level) == ("Road", Kind.HEADING, 2)
    assert (hashtag.text, hashtag.kind) == ("#harbour", Kind.LOOSE)


def test_gaps_indents_and_joined_lines_are_counted() -> None:
    one, two = read_text("First line.\n\n \n   The harbour board met on Monday and\nagreed.").blocks
    assert (one.gap, one.indent, one.lines) == (0, 0, 1)
    assert (two.gap, two.indent, two.lines) == (2, 3, 2)


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r", "\x0b", "\u2028"])
def test_all_line_endings_end_lines(ending: str) -> None:
    assert texts(f"One.{ending}{ending}Two.") == ["One.", "Two."]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\t\n \xa0"])
def test_white_space_is_no_block(text: str) -> None:
    assert texts(text) == []


def test_a_text_has_no_nodes_no_claims_and_its_address() -> None:
    page = read_text("One.\n\nTwo.", "https://crane.example/a")
    assert page.claims == ()
    assert page.url == "https://crane.example/a"
    assert [(block.index, block.node) for block in page.blocks] == [(0, None), (1, None)]
