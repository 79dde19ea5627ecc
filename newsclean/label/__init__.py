"""From blocks to a labelled page: who votes, and in which order they are heard."""

from __future__ import annotations

from dataclasses import dataclass

from newsclean.label.clean_text import clean_text_votes
from newsclean.label.decide import Ballot, decide
from newsclean.label.draft import Draft
from newsclean.label.led import led_votes
from newsclean.label.rules import phrase_votes, publisher_votes
from newsclean.label.surroundings import headline_votes, lede_votes, surroundings_votes
from newsclean.page import LabelledPage
from newsclean.publishers.rule import Publisher


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a page before it is labelled.

    Attributes:
        publisher: whose rules apply, None for nobody's.
        language: ISO 639-1, whose shared phrases apply; None for those of all languages alone.
        lede_at: index of the block that opens the story with a dateline, -1 for none.
    """

    publisher: Publisher | None = None
    language: str | None = None
    lede_at: int = -1


def label(drafted: Draft, known: Known) -> LabelledPage:
    """Return the page with one label a block."""
    page = drafted.page
    ruled = publisher_votes(page, known.publisher) if known.publisher else ()
    phrased = phrase_votes(page, known.language)
    dropped = {vote.block for vote in (*ruled, *phrased) if not vote.role.kept and vote.weight >= 1}
    headline = headline_votes(drafted, dropped | {known.lede_at})
    title_at = headline[0].block if headline else -1
    surroundings = (
        *led_votes(page.blocks, (*ruled, *phrased)),
        *lede_votes(known.lede_at),
        *surroundings_votes(drafted, title_at, known.language),
        *clean_text_votes(drafted),
    )
    ballot = Ballot(ruled, phrased, headline, surroundings, drafted.votes)
    return LabelledPage(page, decide(page, ballot))
