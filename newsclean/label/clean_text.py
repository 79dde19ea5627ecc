"""Text that is a story and nothing else: what is clean already stays as it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsclean.label.draft import Draft
from newsclean.label.roles import role_of
from newsclean.label.tokens import Names
from newsclean.page import BODY_ROLES, Block, Vote

BY: Final = "surroundings"
#: Share of the characters that the labeller must take for story.
_SHARE: Final = 0.6
#: Fewer blocks than this say nothing about how the text is set.
_LEAST: Final = 3
#: Above and below the drafted body only whole sentences are kept: a few lines of a menu may be set like paragraphs.
_SENTENCE_CHARS: Final = 12
_SENTENCE_ENDS: Final = tuple('.!?…。！？।؟"”»“」』)')


def clean_text_votes(drafted: Draft) -> tuple[Vote, ...]:
    """Return votes that keep the sentences of a text set as clean text is, most of which is story.

    Clean text has one empty line between its paragraphs, no indentation, and no line broken; what a flattener made of a
    page has menus, whose lines stand close together. None for any other page.
    """
    if not _is_set_as_clean_text(drafted) or _story_share(drafted) < _SHARE:
        return ()
    return tuple(_votes(drafted))


def _is_set_as_clean_text(drafted: Draft) -> bool:
    blocks = drafted.page.blocks
    return len(blocks) >= _LEAST and all(
        block.node is None and block.gap == (block.index > 0) and not block.indent and block.lines == 1
        for block in blocks
    )


def _story_share(drafted: Draft) -> float:
    lengths = [len(block.text) for block in drafted.page.blocks]
    story = sum(length for length, vote in zip(lengths, drafted.votes, strict=True) if vote.role in BODY_ROLES)
    return story / sum(lengths)


def _votes(drafted: Draft) -> Iterator[Vote]:
    names = Names()
    body = [vote.block for vote in drafted.votes if vote.role in BODY_ROLES]
    for block, vote in zip(drafted.page.blocks, drafted.votes, strict=True):
        inside = body[0] < block.index < body[-1]
        if vote.role not in BODY_ROLES and (inside or _is_sentence(block)):
            yield Vote(block.index, role_of(block, names, is_story=True), BY, "part of a text that is all story")


def _is_sentence(block: Block) -> bool:
    return block.text.endswith(_SENTENCE_ENDS) and len(block.text) >= _SENTENCE_CHARS
