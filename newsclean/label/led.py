"""Headlines of other stories below the line that leads to them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Final

from newsclean.label.surroundings import BY
from newsclean.page import Block, Role, Vote

_WHY: Final = "below a line that leads to other stories"
_LEADS: Final = frozenset({Role.RELATED, Role.PROMO})
_COLONS: Final = (":", "：")
_ENDS: Final = tuple(".:;,…。\"”»”」』'’)")
#: A line that leads to others is no longer than this.
_LEAD_CHARS: Final = 40
#: Of a list of headlines the first ones count: where it ends the story may go on with a subhead. Of what the labeller
#: alone would keep, the first three are other stories' in six characters of seven, the fourth hardly in three of five.
_LISTED: Final = 3
_SHORTEST, _LONGEST = 20, 150


def led_votes(blocks: Sequence[Block], ruled: Iterable[Vote]) -> Iterator[Vote]:
    """Yield votes for what stands below the lines that rules and phrases know to lead to other stories.

    Below "Read more:" that is one headline, below "Related stories" the first ones of a list. A line that ends like a
    sentence is no headline, and ends the list.
    """
    for vote in ruled:
        if vote.role in _LEADS and vote.weight >= 1:
            for block in _headlines_below(blocks, vote):
                yield Vote(block.index, Role.RELATED, BY, _WHY)


def _headlines_below(blocks: Sequence[Block], vote: Vote) -> Iterator[Block]:
    lead = blocks[vote.block].text
    if len(lead) > _LEAD_CHARS:
        return
    most = 1 if lead.endswith(_COLONS) else _LISTED if vote.role is Role.RELATED else 0
    listed = (block for block in blocks[vote.block + 1 : vote.block + 1 + 2 * most] if _has_words(block))
    for block in islice(listed, most):
        if not _is_like_a_headline(block):
            return
        yield block


def _has_words(block: Block) -> bool:
    """Say whether a block is more than the dash or the bullet that a flattener leaves between two items."""
    return len(block.text) > 1 or block.text.isalnum()


def _is_like_a_headline(block: Block) -> bool:
    return _SHORTEST <= len(block.text) <= _LONGEST and not block.text.endswith(_ENDS)
