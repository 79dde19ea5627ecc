"""The trained voter: boosted trees over the features of a block, read from plain data."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib.resources import files
from math import exp
from typing import Any, Final

#: Trees after which a block that is plainly not story is let go; most blocks of a page are menu lines.
GLANCE: Final = 12

#: Below this score the probability is 0 in all its digits, and exp would overflow further down.
_SURE_NOT: Final = -60.0

#: One tree as parallel lists: feature, threshold, left, right, leaf values. A child below 0 is leaf -1 - child.
Tree = tuple[list[int], list[float], list[int], list[int], list[float]]
_Score = Callable[[Sequence[float]], float]


@dataclass(frozen=True)
class Model:
    """Boosted trees of one kind of input.

    Attributes:
        features: names of the columns, in the order of a row.
        trees: each with its features, thresholds, children and leaf values.
        hopeless: score after the first `GLANCE` trees from which hardly a block of the training pages recovered.
        keep_from: probability from which a block counts as story.
    """

    features: tuple[str, ...]
    trees: tuple[Tree, ...]
    hopeless: float
    keep_from: float

    @cached_property
    def _glance(self) -> _Score:
        return _compiled(self.trees[:GLANCE])

    @cached_property
    def _rest(self) -> _Score:
        return _compiled(self.trees[GLANCE:])

    def probability(self, row: Sequence[float]) -> float:
        """Return the probability, 0 to 1, that the block with these features belongs to the story."""
        score = self._glance(row)
        if score > self.hopeless:
            score += self._rest(row)
        return 1.0 / (1.0 + exp(-score)) if score > _SURE_NOT else 0.0


def _compiled(trees: Sequence[Tree]) -> _Score:
    """Return a function that adds up the trees for a row.

    The trees become one expression of nested conditions: walking the lists takes twice as long, and a page has
    hundreds of blocks. Only numbers of the weights file enter the source.
    """
    lines = "".join(f" score += {_expression(tree, 0)}\n" for tree in trees)
    source = f"def score_of(r):\n score = 0.0\n{lines} return score\n"
    names: dict[str, Any] = {}
    exec(compile(source, "<trees>", "exec"), names)
    score_of: _Score = names["score_of"]
    return score_of


def _expression(tree: Tree, at: int) -> str:
    feature, threshold, left, right, leaf = tree
    if at < 0:
        return repr(float(leaf[-1 - at]))
    low, high = _expression(tree, left[at]), _expression(tree, right[at])
    return f"({low} if r[{int(feature[at])}] <= {float(threshold[at])!r} else {high})"


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
