"""Headlines of other stories below the line that leads to them."""

from __future__ import annotations

import pytest

from newsclean.label.led import led_votes
from newsclean.page import Block, Role, Vote

HEADLINE = "County repaints its last water tower"
SENTENCE = "The board met on Monday and agreed to mend the crane."


def led(role: Role, *texts: str, weight: float = 1.0) -> list[int]:
    blocks = [Block(at, text) for at, text in enumerate(texts)]
    return [vote.block for vote in led_votes(blocks, [Vote(0, role, "phrases:en", "leads on", weight)])]


@pytest.mark.parametrize(
    ("role", "texts", "found"),
    [
        (Role.PROMO, ("Lihat juga :", HEADLINE, SENTENCE), [1]),
        (Role.RELATED, ("Read more:", HEADLINE, HEADLINE), [1]),
        (Role.RELATED, ("続きを読む：", "港の古いクレーンが二十年ぶりに動き出したことがわかった", SENTENCE), [1]),
        (Role.RELATED, ("Related stories", HEADLINE, HEADLINE, HEADLINE, HEADLINE), [1, 2, 3]),
        (Role.RELATED, ("Berita Terkait", "-", HEADLINE, "•", f"Mandat Rakyat! {HEADLINE}?", "-", "Share"), [2, 4]),
        (Role.RELATED, ("Related stories", HEADLINE, SENTENCE), [1]),
    ],
)
def test_headlines_below_a_lead(role: Role, texts: tuple[str, ...], found: list[int]) -> None:
    assert led(role, *texts) == found


@pytest.mark.parametrize(
    ("role", "texts"),
    [
        (Role.RELATED, ("Related stories", SENTENCE, HEADLINE)),
        (Role.RELATED, ("Read more:", "“You cannot drive over a bell,” Nuttall said.”")),
        (Role.RELATED, ("Read more: how the county repainted its last water tower", HEADLINE)),
        (Role.PROMO, ("Sign up for our newsletter", HEADLINE)),
        (Role.AD, ("Advertisement:", HEADLINE)),
        (Role.RELATED, ("Read more:", "Share")),
        (Role.RELATED, ("Read more:",)),
    ],
)
def test_nothing_is_led_to(role: Role, texts: tuple[str, ...]) -> None:
    assert led(role, *texts) == []


def test_only_what_rules_are_sure_of_leads() -> None:
    assert led(Role.RELATED, "Read more:", HEADLINE, weight=0.6) == []
