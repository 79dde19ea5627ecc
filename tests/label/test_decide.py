"""Whose vote counts."""

from __future__ import annotations

import pytest

from newsclean.label.decide import Ballot, decide
from newsclean.page import Block, Page, Role, Vote

TEXT = "The harbour board agreed to mend the old crane."


def page(*texts: str) -> Page:
    return Page(None, (), tuple(Block(at, text) for at, text in enumerate(texts)))


def vote(by: str, role: Role = Role.PARAGRAPH, weight: float = 1.0) -> Vote:
    return Vote(0, role, by, "as a test", weight)


KEEP, DROP, PLACE = vote("keep"), vote("drop", Role.PROMO), vote("place", weight=0.5)
PHRASE, HEADLINE, NEAR = vote("phrase", Role.SHARE), vote("headline", Role.TITLE), vote("near", Role.BYLINE)
UNSURE, SURE = vote("unsure", Role.OTHER, 0.6), vote("sure", Role.OTHER, 0.99)


@pytest.mark.parametrize(
    ("ballot", "winner"),
    [
        (Ballot((DROP, KEEP), (PHRASE,), (HEADLINE,), (NEAR,), (SURE,)), "keep"),
        (Ballot((DROP,), (PHRASE,), (HEADLINE,), (NEAR,), (SURE,)), "drop"),
        (Ballot((PLACE,), (PHRASE,), (HEADLINE,), (NEAR,), (SURE,)), "phrase"),
        (Ballot((PLACE,), (), (HEADLINE,), (NEAR,), (SURE,)), "headline"),
        (Ballot((PLACE,), (), (), (NEAR,), (SURE,)), "near"),
        (Ballot((PLACE,), (), (), (), (UNSURE,)), "place"),
        (Ballot((PLACE,), (), (), (), (SURE,)), "sure"),
        (Ballot(labeller=(UNSURE,)), "unsure"),
    ],
)
def test_voters_are_heard_in_their_order(ballot: Ballot, winner: str) -> None:
    (label,) = decide(page(TEXT), ballot)
    assert label.by == winner
    assert label.by not in {lost.by for lost in label.lost}


def test_the_votes_that_lost_are_told() -> None:
    (label,) = decide(page(TEXT), Ballot((KEEP, DROP), (PHRASE,)))
    assert [lost.by for lost in label.lost] == ["drop", "phrase"]


def test_a_block_without_votes_is_no_story() -> None:
    (label,) = decide(page(TEXT), Ballot())
    assert not label.role.kept
    assert label.why


def votes(*roles: Role) -> Ballot:
    return Ballot(labeller=tuple(Vote(at, role, "labeller", "as a test") for at, role in enumerate(roles)))


def roles(given: Page, *told: Role) -> list[Role]:
    return [label.role for label in decide(given, votes(*told))]


def test_what_is_printed_twice_in_the_story_counts_once() -> None:
    story = Role.PARAGRAPH
    assert roles(page(TEXT, "Other.", TEXT.upper()), story, story, story) == [story, story, Role.REPEATED]


def test_what_was_said_of_a_copy_is_not_lost() -> None:
    given = votes(*[Role.PARAGRAPH] * 2)
    ballot = Ballot(surroundings=(Vote(1, Role.PARAGRAPH, "near", "as a test"),), labeller=given.labeller)
    label = decide(page(TEXT, TEXT), ballot)[1]
    assert (label.role, label.why) == (Role.REPEATED, "printed twice")
    assert [lost.by for lost in label.lost] == ["labeller"]


def test_a_copy_that_is_no_story_does_not_make_the_story_a_repetition() -> None:
    assert roles(page(TEXT, TEXT), Role.RELATED, Role.PARAGRAPH) == [Role.RELATED, Role.PARAGRAPH]
