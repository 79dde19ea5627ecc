"""The lines above a body where nothing marks them: which of them is the headline."""

from __future__ import annotations

from collections.abc import Container, Sequence
from typing import Final

from newsclean.fields.bylines import looks_like_byline
from newsclean.fields.date_lines import read_date_line
from newsclean.label.headline import LONGEST, SENTENCE_ENDS, SHORTEST
from newsclean.page import Block, Kind

#: How many blocks above the body a headline is sought among.
_REACH: Final = 12
#: How far up these may stand.
_FAR: Final = 40


def headline_above(blocks: Sequence[Block], body_at: int, dropped: Container[int] = ()) -> int:
    """Return the index of the line above the body that looks most like a headline, -1 where none does.

    Args:
        blocks: all blocks of the page.
        body_at: index of the block that the body begins with.
        dropped: indexes of blocks that are known to be no part of the story.
    """
    above = [block for block in blocks[max(0, body_at - _FAR) : body_at] if block.index not in dropped][-_REACH:]
    short = [(distance, block) for distance, block in enumerate(reversed(above)) if _has_the_form(block)]
    likely = ((_headline_likeness(block) - 0.6 * distance, -distance, block) for distance, block in short)
    # The most likely first: to rule out bylines and date lines costs far more than the rest.
    for likeness, _, block in sorted(likely, reverse=True):
        if likeness > 0 and _says_no_more(block.text):
            return block.index
    return -1


def _has_the_form(block: Block) -> bool:
    text = block.text
    return SHORTEST <= len(text) <= LONGEST and block.kind is not Kind.LIST_ITEM and not text.endswith(SENTENCE_ENDS)


def _says_no_more(text: str) -> bool:
    """Say whether a line is neither byline nor date line."""
    return not looks_like_byline(text) and read_date_line(text) is None


def _headline_likeness(block: Block) -> float:
    words = block.text.count(" ") + 1
    if not block.text.isascii() and words <= 2:
        words = max(words, len(block.text) // 3)
    return min(words, 8) - max(0, words - 18) * 0.5 + (0.5 if block.gap or block.level else 0.0)
