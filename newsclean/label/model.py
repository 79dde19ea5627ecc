"""The trained voter: boosted trees over the features of a block, read from plain data."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from math import exp
from typing import Any, Final

#: Trees after which a block that is plainly not story is let go; most blocks of a page are menu lines.
GLANCE: Final = 12

#: One tree as parallel lists: feature, threshold, left, right. A child >= 0 is a node, below 0 it is leaf -1 - child.
_Tree = tuple[list[int], list[float], list[int], list[int], list[float]]


@dataclass(frozen=True, slots=True)
class Model:
    """Boosted trees of one kind of input.

    Attributes:
        features: names of the columns, in the order of a row.
        trees: feature, threshold, left, right and leaf values of each tree.
        hopeless: score after the first `GLANCE` trees from which no block of the training pages recovered.
        keep_from: probability from which a block counts as story.
    """

    features: tuple[str, ...]
    trees: tuple[_Tree, ...]
    hopeless: float
    keep_from: float

    def probability(self, row: Sequence[float]) -> float:
        """Return the probability, 0 to 1, that the block with these features belongs to the story."""
        score = _sum_of(self.trees[:GLANCE], row)
        if score > self.hopeless:
            score += _sum_of(self.trees[GLANCE:], row)
        return 1.0 / (1.0 + exp(-score)) if score > -60 else 0.0


def _sum_of(trees: Sequence[_Tree], row: Sequence[float]) -> float:
    score = 0.0
    for feature, threshold, left, right, leaf in trees:
        at = 0
        while at >= 0:
            at = left[at] if row[feature[at]] <= threshold[at] else right[at]
        score += leaf[-1 - at]
    return score


@dataclass(frozen=True, slots=True)
class Models:
    """One model for pages with mark-up, one for flattened text."""

    markup: Model
    plain: Model


@lru_cache(maxsize=1)
def load_models() -> Models:
    """Return the models of the package."""
    told = json.loads(files("newsclean.label").joinpath("weights.json").read_text("utf-8"))["models"]
    return Models(_model(told["markup"]), _model(told["plain"]))


def _model(told: dict[str, Any]) -> Model:
    trees = tuple(tuple(tree) for tree in told["trees"])
    return Model(tuple(told["features"]), trees, told["hopeless"], told["keep_from"])
