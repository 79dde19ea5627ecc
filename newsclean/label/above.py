"""The lines above a body where nothing marks them: which of them is the headline."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsclean.fields.bylines import looks_like_byline
from newsclean.fields.date_lines import read_date_line
from newsclean.label.headline import LONGEST, SHORTEST
from newsclean.page import Block, Kind

#: How many blocks above the body a headline is sought among.
_REACH: Final = 12
_SENTENCE_ENDS: Final = tuple(".:;,…。")


def headline_above(blocks: Sequence[Block], body: int) -> int:
    """Return the index of the line above the body (which begins at index `body`) that looks most like a headline."""
    near = [block for block in blocks[max(0, body - _REACH) : body] if SHORTEST <= len(block.text) <= LONGEST]
    likely = {block.index: _headline_likeness(block, body) for block in near if _may_be_headline(block)}
    best = max(likely, key=likely.__getitem__, default=-1)
    return best if best >= 0 and likely[best] > 0 else -1


def _may_be_headline(block: Block) -> bool:
    if block.text.endswith(_SENTENCE_ENDS) or block.kind is Kind.LIST_ITEM:
        return False
    return not looks_like_byline(block.text) and read_date_line(block.text) is None


def _headline_likeness(block: Block, body: int) -> float:
    words = block.text.count(" ") + 1
    if not block.text.isascii() and words <= 2:
        words = max(words, len(block.text) // 3)
    length = min(words, 8) - max(0, words - 18) * 0.5
    return length - 0.6 * (body - block.index) - (0 if block.gap or block.level else 0.5)
