"""A paragraph that opens with a dateline is the story's lede, though the labeller let it go."""

from __future__ import annotations

import pytest

from newsclean import clean
from newsclean.label import Known, label
from newsclean.label.draft import Draft
from newsclean.label.lede import find_lede
from newsclean.page import Block, Page, Role, Vote

LEDE = "LONDON, March 4 (Reuters) - The harbour board met on Monday and agreed to mend the old crane before winter."
PROSE = "Work begins in March, the chair of the board said, and the road behind the quay stays open to lorries."


def draft_of(blocks: list[Block], *body: int) -> Draft:
    votes = tuple(
        Vote(block.index, Role.PARAGRAPH if block.index in body else Role.OTHER, "labeller", "as a test", 0.6)
        for block in blocks
    )
    return Draft(Page(None, (), tuple(blocks)), votes, -1)


def drafted(*texts: str, body: tuple[int, ...]) -> Draft:
    return draft_of([Block(at, text) for at, text in enumerate(texts)], *body)


def lede_at(draft: Draft) -> int | None:
    found = find_lede(draft)
    return found[0] if found else None


@pytest.mark.parametrize(
    ("lede", "place"),
    [
        (LEDE, "LONDON"),
        ("JAKARTA, KOMPAS.com - Dewan pelabuhan bertemu pada Senin dan sepakat memperbaiki derek tua itu.", "JAKARTA"),
        ("SACRAMENTO, Calif. (AP) — The harbour board met on Monday and agreed to mend the old crane at last.", "SACRAMENTO"),
    ],
)  # fmt: skip
def test_a_lede_that_the_labeller_dropped_is_found_just_above_the_body(lede: str, place: str) -> None:
    found = find_lede(drafted("Old crane to be mended", lede, PROSE, PROSE, body=(2, 3)))
    assert found is not None
    assert found[0] == 1
    assert found[1].place is not None
    assert found[1].place.startswith(place)


def test_lines_between_lede_and_body_do_not_hide_it() -> None:
    assert lede_at(drafted(LEDE, "Share", "Advertisement", PROSE, body=(3,))) == 0


def test_a_lede_within_the_body_is_found() -> None:
    assert lede_at(drafted("Old crane to be mended", PROSE, LEDE, PROSE, body=(1, 2, 3))) == 2


def test_the_lede_above_comes_before_one_within() -> None:
    assert lede_at(drafted(LEDE, LEDE.replace("LONDON", "PARIS"), PROSE, body=(1, 2))) == 0


def test_a_lede_between_two_blocks_of_the_body_is_found() -> None:
    assert lede_at(drafted("Old crane to be mended.", LEDE, PROSE, PROSE, body=(0, 2, 3))) == 1


def test_a_lede_is_no_headline() -> None:
    lede = "LONDON -- The harbour board met on Monday and agreed to mend the old crane before the winter''"
    draft = drafted("Old crane, old board.", lede, f"{PROSE} {PROSE}", body=(0, 2))
    assert [label(draft, Known(lede_at=at)).labels[1].role for at in (-1, 1)] == [Role.TITLE, Role.PARAGRAPH]


def test_the_label_heeds_the_lede() -> None:
    draft = drafted("Old crane to be mended", LEDE, PROSE, PROSE, body=(2, 3))
    labels = [label(draft, Known(lede_at=at)).labels[1].role for at in (-1, 1)]
    assert labels == [Role.OTHER, Role.PARAGRAPH]


def test_a_story_keeps_its_lede_and_its_dateline() -> None:
    article = clean("\n\n".join(("Old crane to be mended", LEDE, PROSE, f"{PROSE} Nobody objected.")))
    assert article.body[0] == LEDE.partition(" - ")[2]
    assert article.dateline is not None
    assert article.dateline.place == "LONDON"


# What is no lede


@pytest.mark.parametrize(
    "above",
    [
        "LONDON, March 4 (Reuters) - The old crane.",
        "The old crane in LONDON - a picture from 4 March 2024, lent by the office of the harbour board.",
        PROSE,
        "Photo: the old crane",
    ],
)
def test_captions_and_sentences_are_no_ledes(above: str) -> None:
    assert lede_at(drafted("Old crane to be mended", above, PROSE, body=(2,))) is None


@pytest.mark.parametrize("block", [Block(0, LEDE, link_chars=len(LEDE), links=1), Block(0, LEDE, level=2)])
def test_links_and_headings_are_no_ledes(block: Block) -> None:
    assert lede_at(draft_of([Block(0, LEDE), Block(1, PROSE)], 1)) == 0
    assert lede_at(draft_of([block, Block(1, PROSE)], 1)) is None


def test_a_dateline_far_above_the_body_belongs_to_another_story() -> None:
    assert lede_at(drafted(LEDE, *["Menu"] * 6, PROSE, body=(7,))) is None
    assert lede_at(drafted(LEDE, *["Menu"] * 5, PROSE, body=(6,))) == 0


def test_a_dateline_deep_in_or_below_the_body_belongs_to_another_story() -> None:
    assert lede_at(drafted(PROSE, PROSE, PROSE, LEDE, body=(0, 1, 2, 3))) is None
    assert lede_at(drafted(PROSE, LEDE, body=(0,))) is None


def test_without_a_body_there_is_no_lede() -> None:
    assert lede_at(drafted("Old crane to be mended", LEDE, body=())) is None
