"""Trafilatura is asked where the labeller is unsure, and nowhere else, and never breaks anything."""

from __future__ import annotations

import sys
from types import SimpleNamespace
from typing import NoReturn

import pytest

from newsclean.label.draft import Draft
from newsclean.label.second_opinion import second_opinion
from newsclean.page import Page, Role, Vote
from newsclean.read.html import read_html
from newsclean.read.text import read_text

FIRST = "The harbour board met on Monday and agreed to mend the old crane before the winter storms come back again."
SECOND = "Two hundred ships called at the port last year, nine more than in the year before, and most carried timber."
OTHER = "Subscribe to hear from us each week about all the ships, the nets, the tides and the boats that sail to us."
HTML = f"<div><p>{FIRST}</p><p>{SECOND}</p><p>{OTHER}</p></div><p>Ships</p><p>Nets</p>"
SURE = ((Role.NAV, 1.0), (Role.NAV, 1.0))
STORY = f"{FIRST}\n{SECOND}"


def drafted(page: Page, *told: tuple[Role, float]) -> Draft:
    votes = (Vote(at, role, "labeller", "", weight) for at, (role, weight) in enumerate(told))
    return Draft(page, tuple(votes), -1)


UNSURE = drafted(read_html(HTML), (Role.PARAGRAPH, 0.7), (Role.OTHER, 0.55), (Role.PARAGRAPH, 0.55), *SURE)


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """What trafilatura says; the list holds what it was asked."""
    asked: list[object] = []

    def extract(page: object, **_: object) -> str:
        asked.append(page)
        return STORY

    monkeypatch.setitem(sys.modules, "trafilatura", SimpleNamespace(extract=extract))
    return asked


def test_where_the_labeller_is_unsure_it_tips_the_scale(answer: list[object]) -> None:
    first, second, other, *_ = second_opinion(UNSURE, HTML).votes
    assert answer == [HTML]
    assert (first.role, first.by) == (Role.PARAGRAPH, "labeller")
    assert first.weight > 0.7
    assert (second.role, second.by) == (Role.PARAGRAPH, "trafilatura")
    assert other.by == "trafilatura"
    assert not other.role.kept
    assert second_opinion(UNSURE, HTML).asked == "trafilatura"


def test_what_the_labeller_is_sure_of_stays(answer: list[object]) -> None:
    told = drafted(read_html(HTML), (Role.PARAGRAPH, 0.7), (Role.OTHER, 0.9), (Role.PARAGRAPH, 0.52), *SURE)
    assert [vote.role.kept for vote in second_opinion(told, HTML).votes[:3]] == [True, False, False]
    assert answer


@pytest.mark.parametrize(
    "told",
    [
        drafted(read_html(HTML), (Role.PARAGRAPH, 0.99), (Role.PARAGRAPH, 0.98), (Role.OTHER, 0.98), *SURE),
        drafted(read_html("<p>One</p><p>Two</p>"), (Role.PARAGRAPH, 0.6), (Role.OTHER, 0.6)),
        drafted(read_text(f"{FIRST}\n\n{SECOND}"), (Role.PARAGRAPH, 0.6), (Role.OTHER, 0.6)),
        drafted(Page(None, (), ())),
    ],
    ids=["sure", "two blocks", "flattened", "empty"],
)
def test_nobody_else_is_asked(told: Draft, answer: list[object]) -> None:
    assert second_opinion(told, HTML) is told
    assert not answer


def test_a_page_of_megabytes_is_not_handed_on(answer: list[object]) -> None:
    assert second_opinion(UNSURE, HTML + " " * 2_000_000) is UNSURE
    assert not answer


@pytest.mark.parametrize("said", ["", "Too short."])
def test_a_poor_answer_counts_nothing(said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", SimpleNamespace(extract=lambda *_, **__: said))
    assert second_opinion(UNSURE, HTML) is UNSURE


def test_its_failure_is_not_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    def extract(*_: object, **__: object) -> NoReturn:
        raise ValueError("a page that it cannot take")

    monkeypatch.setitem(sys.modules, "trafilatura", SimpleNamespace(extract=extract))
    assert second_opinion(UNSURE, HTML) is UNSURE
