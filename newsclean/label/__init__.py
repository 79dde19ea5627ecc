"""From blocks to a labelled page: who votes, and in which order they are heard."""

from __future__ import annotations

from newsclean.label.decide import Ballot, decide
from newsclean.label.draft import Draft
from newsclean.label.rules import phrase_votes, publisher_votes
from newsclean.label.surroundings import headline_votes, surroundings_votes
from newsclean.page import LabelledPage
from newsclean.publishers.rule import Publisher


def label(drafted: Draft, publisher: Publisher | None, language: str | None) -> LabelledPage:
    """Return the page with one label a block.

    Args:
        drafted: the page with the labeller's votes.
        publisher: whose rules apply, None for nobody's.
        language: ISO 639-1, whose shared phrases apply; None for those of all languages alone.
    """
    page = drafted.page
    ruled = publisher_votes(page, publisher) if publisher else ()
    phrased = phrase_votes(page, language)
    dropped = {vote.block for vote in (*ruled, *phrased) if not vote.role.kept and vote.weight >= 1}
    headline = headline_votes(drafted, dropped)
    title_at = headline[0].block if headline else -1
    surroundings = surroundings_votes(page, title_at, drafted.votes)
    ballot = Ballot(ruled, phrased, headline, surroundings, drafted.votes)
    return LabelledPage(page, decide(page, ballot))
