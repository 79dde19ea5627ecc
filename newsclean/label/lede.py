"""The paragraph that opens a report with a dateline: it vouches for itself, whatever the labeller thinks of it."""

from __future__ import annotations

from typing import Final

from newsclean.article import Dateline
from newsclean.fields.dateline import find_dateline
from newsclean.label.draft import Draft
from newsclean.page import BODY_ROLES, Block

#: How many blocks above the drafted body a lede is sought in, and up to which of its own: one between them may be it.
_ABOVE: Final = 6
_WITHIN: Final = 3
#: Characters that must follow a dateline, so that a caption's or a teaser's place is none.
_SENTENCE_CHARS: Final = 60
_MARKS: Final = ("-", "–", "—", ")", "）", "】", ":", "_")
_HEAD_CHARS: Final = 90


def find_lede(drafted: Draft) -> tuple[int, Dateline] | None:
    """Return the index of the block that opens the story with a dateline, and the dateline; None where none does."""
    body = [vote.block for vote in drafted.votes if vote.role in BODY_ROLES]
    if not body:
        return None
    blocks = drafted.page.blocks
    last = min(body[:_WITHIN][-1], body[0] + _ABOVE)
    for at in range(max(0, body[0] - _ABOVE), last + 1):
        dateline = _dateline_of(blocks[at])
        if dateline is not None:
            return at, dateline
    return None


def _dateline_of(block: Block) -> Dateline | None:
    text = block.text
    if len(text) < _SENTENCE_CHARS or block.link_chars * 2 > len(text) or block.level:
        return None
    if not any(mark in text[:_HEAD_CHARS] for mark in _MARKS):
        return None
    dateline = find_dateline(text)
    if dateline is None or len(text) - len(dateline.raw) < _SENTENCE_CHARS:
        return None
    return dateline
