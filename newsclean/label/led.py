"""Headlines of other stories below the line that leads to them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from newsclean.label.surroundings import BY
from newsclean.page import Block, Role, Vote

_WHY: Final = "below a line that leads to other stories"
_LEADS: Final = frozenset({Role.RELATED, Role.PROMO})
_COLONS: Final = (":", "：")
_ENDS: Final = tuple(".:;,…。!?！？\"”»」』'’)")
#: A line that leads to others is no longer than this.
_LEAD_CHARS: Final = 40
#: Of a list of headlines the first ones count: where it ends the story may go on with a subhead.
_LISTED: Final = 2
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
    for block in blocks[vote.block + 1 : vote.block + 1 + most]:
        if not _is_like_a_headline(block):
            return
        yield block


def _is_like_a_headline(block: Block) -> bool:
    return _SHORTEST <= len(block.text) <= _LONGEST and not block.text.endswith(_ENDS)
