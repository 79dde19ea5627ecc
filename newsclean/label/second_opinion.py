"""Where the labeller is unsure of a page, and only there, trafilatura is asked and weighed."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from dataclasses import replace
from math import log
from typing import Final

from newsclean.label.align import gold_labels
from newsclean.label.confidence import expected_f1
from newsclean.label.draft import Draft
from newsclean.label.model import probability
from newsclean.label.roles import role_of
from newsclean.label.tokens import Names
from newsclean.page import BODY_ROLES, Vote

BY: Final = "trafilatura"
#: A page whose expected F1 is below this is asked about: one in fifty of the annotated pages. Above, its word changed
#: as much for the worse as for the better.
UNSURE: Final = 0.75
#: What trafilatura's word counts for, in log odds. It helps on English pages and harms on others when it counts for
#: more; chosen by cross-validation, see docs/decisions.md.
_WEIGHT: Final = 0.5
#: Bytes or characters of mark-up beyond which it is not asked, since it takes too long and too much memory.
_LONGEST: Final = 500_000
#: On a page of fewer blocks there is little to choose between.
_LEAST_BLOCKS: Final = 5
#: With less than this much text it has most likely not found the story.
_LEAST_CHARS: Final = 200
_NEARLY: Final = 1e-6


def second_opinion(drafted: Draft, html: str | bytes) -> Draft:
    """Return the draft, with trafilatura's word weighed in where the labeller was unsure of the page.

    The draft comes back as it is where the labeller is sure, where the input had no mark-up or too much of it, and
    where trafilatura finds nothing or fails.
    """
    if len(html) > _LONGEST or not is_unsure(drafted):
        return drafted
    text = _asked(html)
    if len(text) < _LEAST_CHARS:
        return drafted
    return replace(drafted, votes=tuple(_weighed(drafted, text)), asked=BY)


def is_unsure(drafted: Draft) -> bool:
    """Say whether the labeller's own votes make a second opinion worth its time."""
    blocks = drafted.page.blocks
    if len(blocks) < _LEAST_BLOCKS or blocks[0].node is None:
        return False
    return expected_f1(zip(blocks, drafted.votes, strict=True)) < UNSURE


def _asked(html: str | bytes) -> str:
    # Its fast way leaves out a second and third extractor, which double its time and bring nothing on such pages.
    import trafilatura  # noqa: PLC0415  (takes half a second)

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return trafilatura.extract(html, include_comments=False, fast=True) or ""
    except Exception:  # whatever it stumbles over, the labeller's word stands
        return ""


def _weighed(drafted: Draft, text: str) -> Iterator[Vote]:
    blocks = drafted.page.blocks
    names = Names()
    for block, vote, kept in zip(blocks, drafted.votes, gold_labels(blocks, text), strict=True):
        is_story = vote.role in BODY_ROLES
        sure = min(max(vote.weight, _NEARLY), 1.0 - _NEARLY)
        odds = log(sure / (1.0 - sure)) + (_WEIGHT if kept == is_story else -_WEIGHT)
        if odds >= 0:
            yield vote._replace(weight=probability(odds))
        else:
            role = role_of(block, names, is_story=not is_story)
            why = f"{'keeps' if kept else 'drops'} it where the labeller is unsure"
            yield Vote(block.index, role, BY, why, probability(-odds))
