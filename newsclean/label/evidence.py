"""What the page as a whole tells the labeller: its headline, and the words it describes itself with."""

from __future__ import annotations

from newsclean.label.headline import find_headline
from newsclean.label.page_features import PageFacts, words_of
from newsclean.page import Page


def page_facts(page: Page) -> PageFacts:
    """Return the facts that the features of single blocks lean on."""
    title_at = find_headline(page)
    titles = [claim.value for claim in page.claimed("title")]
    if title_at >= 0:
        titles.append(page.blocks[title_at].text)
    descriptions = [claim.value for claim in page.claimed("description")]
    return PageFacts(title_at, words_of(" ".join(titles)), words_of(" ".join(descriptions)))
