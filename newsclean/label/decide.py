"""One verdict a block, from votes that did not see each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from newsclean.label.voter import BY as LABELLER
from newsclean.page import BODY_ROLES, Block, Label, Page, Role, Vote

#: A labeller this sure is believed against a publisher's word on where the story stands.
_SURE: Final = 0.97
#: A repeated paragraph shorter than this may well be meant: a refrain, an answer, a score.
_REPEAT_CHARS: Final = 40


@dataclass(frozen=True, slots=True)
class Ballot:
    """The votes on a page, by voter."""

    publisher: Sequence[Vote] = ()
    phrases: Sequence[Vote] = ()
    headline: Sequence[Vote] = ()
    surroundings: Sequence[Vote] = ()
    labeller: Sequence[Vote] = ()


def decide(page: Page, ballot: Ballot) -> tuple[Label, ...]:
    """Return a label for each block, in page order.

    The order of trust: a publisher's keep, its drop, a shared phrase, the headline, what the surroundings tell
    (a byline under the headline), a publisher's word on where the story stands, the labeller. What is printed twice
    in the story counts once.
    """
    heard: dict[int, list[Vote]] = defaultdict(list)
    for vote in _in_order(ballot):
        heard[vote.block].append(vote)
    labels = [_verdict(heard[block.index]) for block in page.blocks]
    return tuple(_once(page.blocks, labels))


def _in_order(ballot: Ballot) -> Iterable[Vote]:
    sure = [vote for vote in ballot.publisher if vote.weight >= 1]
    yield from (vote for vote in sure if vote.role.kept)
    yield from (vote for vote in sure if not vote.role.kept)
    yield from ballot.phrases
    yield from ballot.headline
    yield from ballot.surroundings
    doubted = {vote.block for vote in ballot.labeller if vote.weight >= _SURE}
    yield from (vote for vote in ballot.publisher if vote.weight < 1 and vote.block not in doubted)
    yield from ballot.labeller


def _verdict(votes: Sequence[Vote]) -> Label:
    if not votes:
        return Label(Role.OTHER, LABELLER, "nothing speaks for it", 0.5)
    won, *lost = votes
    role = won.role
    if won.role is Role.OTHER:
        # Whoever only knows that it is not story leaves it to the others to say what it is.
        role = next((vote.role for vote in lost if not vote.role.kept), role)
    return Label(role, won.by, won.why, won.weight, tuple(lost))


def _once(blocks: Sequence[Block], labels: Sequence[Label]) -> Iterable[Label]:
    seen: set[str] = set()
    for block, label in zip(blocks, labels, strict=True):
        key = block.text.casefold()
        if label.role.kept and key in seen:
            yield Label(Role.REPEATED, LABELLER, "printed before, word for word", label.weight, label.lost)
            continue
        if label.role is Role.TITLE or (label.role in BODY_ROLES and len(key) >= _REPEAT_CHARS):
            seen.add(key)
        yield label
