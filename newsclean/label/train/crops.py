"""Pages cut down to little more than their story, as copy views and careful crawlers hand them over."""

from __future__ import annotations

from random import Random
from typing import Final

from newsclean.label.align import gold_labels
from newsclean.label.train.corpora import GoldPage
from newsclean.page import Page

#: Share of the pages that are also learned from as a crop.
SHARE: Final = 0.5
#: Share of the stories that are also learned from without a page around them.
BARE_SHARE: Final = 0.6
_ABOVE: Final = (0, 0, 0, 1, 2, 4, 8, 15)
_BELOW: Final = (0, 0, 0, 2, 5, 12)


def crop(page: Page, story: str, random: Random) -> Page | None:
    """Return the page with only a few blocks left around its story; None for most pages, by chance."""
    if random.random() >= SHARE:
        return None
    labels = gold_labels(page.blocks, story)
    if not any(labels):
        return None
    first, last = labels.index(True), len(labels) - 1 - labels[::-1].index(True)
    start = max(0, first - random.choice(_ABOVE))
    end = last + 1 + random.choice(_BELOW)
    blocks = (block._replace(index=index) for index, block in enumerate(page.blocks[start:end]))
    return Page(page.url, page.claims, tuple(blocks))


def bare(gold: GoldPage) -> str:
    """Return the story as clean text prints it, with nothing around it: what is clean already must stay as it is."""
    return "\n\n".join(line for line in (gold.story or "").split("\n") if line.strip())
