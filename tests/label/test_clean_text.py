"""Text that is all story."""

from __future__ import annotations

from newsclean.label.clean_text import clean_text_votes
from newsclean.label.draft import Draft
from newsclean.page import Block, Node, Page, Role, Vote

PROSE = "The harbour board met on Monday and agreed to mend the old crane."


def drafted(blocks: list[Block], *dropped: int) -> Draft:
    votes = (Vote(at, Role.OTHER if at in dropped else Role.PARAGRAPH, "labeller", "test") for at in range(len(blocks)))
    return Draft(Page(None, (), tuple(blocks)), tuple(votes), -1)


def clean_blocks(*texts: str) -> list[Block]:
    return [Block(at, text, gap=int(at > 0)) for at, text in enumerate(texts)]


def test_what_the_labeller_dropped_from_clean_text_is_kept() -> None:
    votes = clean_text_votes(drafted(clean_blocks(PROSE, PROSE, "It was late.", PROSE), 2))
    assert [(vote.block, vote.role) for vote in votes] == [(2, Role.PARAGRAPH)]


def test_lines_that_stand_close_together_are_no_clean_text() -> None:
    blocks = clean_blocks(PROSE, PROSE, "Home", "News", PROSE)
    blocks[3] = blocks[3]._replace(gap=0)
    assert clean_text_votes(drafted(blocks, 2, 3)) == ()


def test_mark_up_is_no_clean_text() -> None:
    node = Node(None, "p")
    blocks = [block._replace(node=node) for block in clean_blocks(PROSE, PROSE, "It was late.", PROSE)]
    assert clean_text_votes(drafted(blocks, 2)) == ()


def test_a_page_that_is_mostly_not_story_is_no_clean_text() -> None:
    assert clean_text_votes(drafted(clean_blocks(PROSE, PROSE, PROSE, PROSE), 1, 2, 3)) == ()
