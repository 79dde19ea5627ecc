"""One verdict a block, from votes that did not see each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from newsclean.label.repeated import repeated
from newsclean.label.voter import BY as LABELLER
from newsclean.page import Label, Page, Role, Vote, new_tuple

#: A labeller this sure is believed against a publisher's word on where the story stands.
_SURE: Final = 0.97
_UNHEARD: Final = Label(Role.OTHER, LABELLER, "nothing speaks for it", 0.5)


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
    heard: defaultdict[int, list[Vote]] = defaultdict(list)
    for vote in _before_the_labeller(ballot):
        heard[vote.block].append(vote)
    labels = [_UNHEARD] * len(page.blocks)
    for vote in ballot.labeller:
        if vote.block in heard:
            heard[vote.block].append(vote)
        else:
            labels[vote.block] = new_tuple(Label, (*vote[1:], ()))
    for at, votes in heard.items():
        labels[at] = _verdict(votes)
    for at, why in repeated(page.blocks, labels).items():
        labels[at] = Label(Role.REPEATED, LABELLER, why, labels[at].weight, labels[at].lost)
    return tuple(labels)


def _before_the_labeller(ballot: Ballot) -> Iterable[Vote]:
    sure = [vote for vote in ballot.publisher if vote.weight >= 1]
    yield from (vote for vote in sure if vote.role.kept)
    yield from (vote for vote in sure if not vote.role.kept)
    yield from ballot.phrases
    yield from ballot.headline
    yield from ballot.surroundings
    if len(sure) < len(ballot.publisher):
        doubted = {vote.block for vote in ballot.labeller if vote.weight >= _SURE}
        yield from (vote for vote in ballot.publisher if vote.weight < 1 and vote.block not in doubted)


def _verdict(votes: Sequence[Vote]) -> Label:
    won, *lost = votes
    role = won.role
    if won.role is Role.OTHER:
        # Whoever only knows that it is not story leaves it to the others to say what it is.
        role = next((vote.role for vote in lost if not vote.role.kept), role)
    return Label(role, won.by, won.why, won.weight, tuple(lost))
