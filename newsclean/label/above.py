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
    best, likeness = -1, 0.0
    for distance, block in enumerate(reversed(above)):
        if SHORTEST <= len(block.text) <= LONGEST and _may_be_headline(block):
            likely = _headline_likeness(block) - 0.6 * distance
            if likely > likeness:
                best, likeness = block.index, likely
    return best


def _may_be_headline(block: Block) -> bool:
    if block.text.endswith(SENTENCE_ENDS) or block.kind is Kind.LIST_ITEM:
        return False
    return not looks_like_byline(block.text) and read_date_line(block.text) is None


def _headline_likeness(block: Block) -> float:
    words = block.text.count(" ") + 1
    if not block.text.isascii() and words <= 2:
        words = max(words, len(block.text) // 3)
    return min(words, 8) - max(0, words - 18) * 0.5 + (0.5 if block.gap or block.level else 0.0)
