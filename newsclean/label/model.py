"""The trained voter: boosted trees over the features of a block, read from plain data."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields
from functools import cached_property, lru_cache
from importlib.resources import files
from itertools import compress
from math import exp
from typing import Any, Final

from newsclean.label.context import MARKUP_CONTEXT, PLAIN_CONTEXT, context_columns
from newsclean.label.features import MARKUP_FEATURES, PLAIN_FEATURES, Sight
from newsclean.label.lexicon import Lexicon, Weights
from newsclean.label.page_features import Column
from newsclean.label.wording import Wording

#: Columns of the first look and of the second, by kind of input.
GLANCE_COLUMNS: Final = {"markup": (*MARKUP_FEATURES, "names"), "plain": (*PLAIN_FEATURES, "wording")}
COLUMNS: Final = {
    "markup": (*GLANCE_COLUMNS["markup"], *MARKUP_CONTEXT),
    "plain": (*GLANCE_COLUMNS["plain"], *PLAIN_CONTEXT),
}

#: Below this score the probability is 0 in all its digits, and exp would overflow further down.
_SURE_NOT: Final = -60.0

#: One tree as parallel lists: feature, threshold, left, right, leaf values. A child below 0 is leaf -1 - child.
Tree = tuple[Sequence[int], Sequence[float], Sequence[int], Sequence[int], Sequence[float]]
_Score = Callable[[Sequence[float]], float]


@dataclass(frozen=True, slots=True)
class Settled:
    """When the first trees of a look say so much that the others are not asked.

    Attributes:
        trees: how many come first.
        against, story: log odds below and above which they suffice.
        growth_against, growth: how many times as much all trees would say then.
    """

    trees: int
    against: float
    story: float
    growth_against: float
    growth: float


#: For the first look and the second, by kind of input; None where all trees are always asked. On pages with mark-up a
#: third of the trees settles two blocks in three. How that was measured: docs/decisions.md.
SETTLED: Final[dict[str, tuple[Settled | None, Settled | None]]] = {
    "markup": (Settled(30, -2.5, 2.5, 1.6, 1.6), Settled(60, -2.0, 2.2, 1.15, 1.3)),
    "plain": (None, None),
}


@dataclass(frozen=True)
class Model:
    """What was learned for one kind of input.

    Attributes:
        words: weights of words in names of mark-up.
        wording: weights of words in texts.
        glance: trees of the first look, over the block's own features.
        trees: those of the second look, which also sees what the first said of the blocks around.
        hopeless: probability at first look below which there is no second one.
        keep_from: probability from which a block counts as story.
        settled: when not all trees of the first and the second look are asked; None for never.
    """

    words: dict[str, Weights]
    wording: dict[str, float]
    glance: tuple[Tree, ...]
    trees: tuple[Tree, ...]
    hopeless: float
    keep_from: float
    settled: tuple[Settled | None, Settled | None] = (None, None)

    def __getstate__(self) -> dict[str, Any]:
        # What is compiled from the data cannot be pickled, and need not be.
        return {field.name: getattr(self, field.name) for field in fields(self)}

    @cached_property
    def _lexicon(self) -> Lexicon:
        return Lexicon(self.words)

    @cached_property
    def _wording(self) -> Wording:
        return Wording(self.wording)

    @cached_property
    def _glance(self) -> _Score:
        return in_two_steps(self.glance, self.settled[0])

    @cached_property
    def _verdict(self) -> _Score:
        return in_two_steps(self.trees, self.settled[1])

    def probabilities(self, sight: Sight) -> list[float]:
        """Return for each block in sight the probability, 0 to 1, that it belongs to the story."""
        columns = [_as_floats(column) for column in glance_columns(sight, self._lexicon, self._wording)]
        glance, verdict = self._glance, self._verdict
        likely = [probability(glance(row)) for row in zip(*columns, strict=True)]
        found = list(likely)
        hopes = [p > self.hopeless for p in likely]
        hopeful = list(compress(range(len(hopes)), hopes))
        if hopeful:
            known = compress(zip(*columns, strict=True), hopes)
            told = zip(*context_columns(sight, likely, hopeful), strict=True)
            for at, own, around in zip(hopeful, known, told, strict=True):
                found[at] = probability(verdict(own + around))
        return found


def _as_floats(column: Column) -> Column:
    """Return a column without whole numbers: a comparison of two floats takes half as long as one of two kinds."""
    return column if not column or type(column[0]) is type(column[-1]) is float else list(map(float, column))


def glance_columns(sight: Sight, lexicon: Lexicon, wording: Wording) -> list[Column]:
    """Return the columns of the first look."""
    if sight.elements is None:
        return [*sight.columns, wording.scores(block.text for block in sight.blocks)]
    scores = lexicon.scores(sight.elements)
    return [*sight.columns, [scores[at] for at in sight.elements.of_block]]


def probability(score: float) -> float:
    """Return the probability, 0 to 1, that log odds stand for."""
    return 1.0 / (1.0 + exp(-score)) if score > _SURE_NOT else 0.0


def compiled(trees: Iterable[Tree]) -> _Score:
    """Return a function that adds up the trees for a row.

    The trees become one expression of nested conditions over local variables: walking the lists takes twice as long,
    and a page has hundreds of blocks. Only numbers of the weights file enter the source.
    """
    trees = tuple(trees)
    lines = "".join(f" score += {_expression(tree, 0)}\n" for tree in trees)
    width = 1 + max((int(feature) for tree in trees for feature in tree[0]), default=-1)
    unpacked = f" [{', '.join(f'r{at}' for at in range(width))}] = r[:{width}]\n"
    source = f"def score_of(r):\n{unpacked} score = 0.0\n{lines} return score\n"
    names: dict[str, Any] = {}
    exec(compile(source, "<trees>", "exec"), names)
    score_of: _Score = names["score_of"]
    return score_of


def in_two_steps(trees: Sequence[Tree], settled: Settled | None) -> _Score:
    """Return a function that gives a row's score; by the first trees alone where they settle it."""
    if settled is None:
        return compiled(trees)
    first, rest = compiled(trees[: settled.trees]), compiled(trees[settled.trees :])
    against, story = settled.against, settled.story

    def score_of(row: Sequence[float]) -> float:
        score = first(row)
        if against <= score <= story:
            return score + rest(row)
        return score * (settled.growth if score > 0 else settled.growth_against)

    return score_of


def _expression(tree: Tree, at: int) -> str:
    feature, threshold, left, right, leaf = tree
    if at < 0:
        return repr(float(leaf[-1 - at]))
    low, high = _expression(tree, left[at]), _expression(tree, right[at])
    return f"({low} if r{int(feature[at])} <= {float(threshold[at])!r} else {high})"


@dataclass(frozen=True, slots=True)
class Models:
    """One model for pages with mark-up, one for flattened text."""

    markup: Model
    plain: Model


@lru_cache(maxsize=1)
def load_models() -> Models:
    """Return the models of the package."""
    told = json.loads(files("newsclean.label").joinpath("weights.json").read_text("utf-8"))["models"]
    return Models(_model(told["markup"], "markup"), _model(told["plain"], "plain"))


def _model(told: dict[str, Any], kind: str) -> Model:
    words = {word: (own, near, far) for word, (own, near, far) in told["words"].items()}
    return Model(
        words,
        told["wording"],
        _trees(told["glance"]),
        _trees(told["trees"]),
        told["hopeless"],
        told["keep_from"],
        SETTLED[kind],
    )


def _trees(told: Iterable[Sequence[Any]]) -> tuple[Tree, ...]:
    # The collector looks through lists each time, and not through tuples of numbers.
    return tuple((tuple(tree[0]), tuple(tree[1]), tuple(tree[2]), tuple(tree[3]), tuple(tree[4])) for tree in told)
