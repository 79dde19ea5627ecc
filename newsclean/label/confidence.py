"""How sure the labeller can be of a whole page."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from newsclean.label.voter import BY as LABELLER
from newsclean.page import BODY_ROLES, Block, Label, Role, Vote

#: Who gives a probability; what others say of a block is taken as certain.
_UNSURE: Final = frozenset({LABELLER, "trafilatura"})
_CERTAIN: Final = 1.0
#: What 7,460 readings of annotated pages scored, HTML and flattened, by models that had not seen their domains, falls
#: from here by so much for each unit of F1 that was expected to be missing: the labeller is surer than it is right.
_BEST: Final = 0.98
_FALL: Final = 1.25
#: Below an expected F1 of .6, where few pages are, the same line would tell less than they score.
_LOW: Final = 0.8


def confidence(verdicts: Iterable[tuple[Block, Vote | Label]]) -> float:
    """Return the F1, 0 to 1, that pages with such probabilities score in the mean; 0 for no body."""
    expected = expected_f1(verdicts)
    return max(_BEST - _FALL * (1.0 - expected), _LOW * expected)


def expected_f1(verdicts: Iterable[tuple[Block, Vote | Label]]) -> float:
    """Return the F1, 0 to 1, that the kept blocks can be expected to have, by the probabilities of all; 0 for no body.

    Twice the expected right characters over the kept ones and the expected ones of the story: the F1 of expectations,
    as in Lipton et al., "Optimal Thresholding of Classifiers to Maximize F1 Measure" (2014).
    """
    right = kept = story = 0.0
    for block, verdict in verdicts:
        role = verdict.role
        if role is Role.TITLE:
            continue
        size = len(block.text)
        sure = verdict.weight if verdict.by in _UNSURE and role is not Role.REPEATED else _CERTAIN
        if role in BODY_ROLES:
            kept += size
            right += sure * size
            story += sure * size
        else:
            story += (1.0 - sure) * size
    return 2.0 * right / (kept + story) if kept else 0.0
