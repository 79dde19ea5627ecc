"""The labelled page before anyone but the labeller has spoken: enough to see whose story it is."""

from __future__ import annotations

from dataclasses import dataclass

from newsclean.label import voter
from newsclean.label.evidence import page_facts
from newsclean.label.model import Models
from newsclean.page import BODY_ROLES, Page, Vote


@dataclass(frozen=True, slots=True)
class Draft:
    """A page with the labeller's votes, one a block, and the index of its headline (-1 where none is plain).

    `asked` names who gave a second opinion, "" for nobody.
    """

    page: Page
    votes: tuple[Vote, ...]
    title_at: int
    asked: str = ""

    @property
    def paragraphs(self) -> list[str]:
        """The body as the labeller alone sees it."""
        return [self.page.blocks[vote.block].text for vote in self.votes if vote.role in BODY_ROLES]


def draft(page: Page, models: Models) -> Draft:
    """Return the page with the labeller's votes."""
    facts = page_facts(page)
    return Draft(page, voter.votes(page, facts, models), facts.title_at)
