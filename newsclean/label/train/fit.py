"""Cases to a model, by LightGBM; the model comes out as plain data that needs no library to run."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from newsclean.label.context import context_columns
from newsclean.label.lexicon import Lexicon, Weights
from newsclean.label.model import COLUMNS, GLANCE_COLUMNS, SETTLED, Model, Tree
from newsclean.label.train.cases import Case
from newsclean.label.train.corpora import number_of
from newsclean.label.train.names import learn_words
from newsclean.label.train.wording import learn_wording
from newsclean.label.wording import Wording

if TYPE_CHECKING:
    from newsclean.label.train.cases import Matrix

#: Few, small trees: the labeller runs in pure Python. Flattened text takes fewer features to look at and gains by more
#: trees. Chosen by cross-validation, see docs/decisions.md.
_GLANCES: Final[dict[str, dict[str, Any]]] = {
    "markup": {"rounds": 100, "num_leaves": 31, "learning_rate": 0.1},
    "plain": {"rounds": 100, "num_leaves": 31, "learning_rate": 0.1},
}
_VERDICTS: Final[dict[str, dict[str, Any]]] = {
    "markup": {"rounds": 200, "num_leaves": 31, "learning_rate": 0.08},
    "plain": {"rounds": 300, "num_leaves": 31, "learning_rate": 0.08},
}
_PARAMETERS: Final[dict[str, Any]] = {
    "objective": "binary",
    "min_data_in_leaf": 40,
    "feature_fraction": 0.5,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "lambda_l2": 5.0,
    "num_threads": 2,
    "seed": 1,
    "deterministic": True,
    "force_row_wise": True,
    "verbose": -1,
}
#: Probability from which a block counts as story, by kind of input; chosen by cross-validation.
KEEP_FROM: Final = {"markup": 0.45, "plain": 0.45}
#: What the second look is taught with must come from a first look that did not see the page's domain.
_FOLDS: Final = 3
#: Probability at first look below which there is no second one: three blocks in five are below, and of the characters
#: that a second look would keep one in 100,000.
HOPELESS: Final = 0.05
_DIGITS: Final = 5

_Predict: TypeAlias = Callable[["Matrix"], Any]


@dataclass(frozen=True, slots=True)
class _Taught:
    """What the second look is taught with: the first model, and the rows with what it says out of fold in them."""

    words: dict[str, Weights]
    wording: dict[str, float]
    glance: Any
    rows: list[Matrix]


def fit(cases: Sequence[Case], kind: str) -> Model:
    """Return the model that the cases teach for a kind of input; the same cases give the same model."""
    return _model(cases, _taught(cases, kind), kind)


def fit_and_score(cases: Sequence[Case], kind: str) -> tuple[Model, dict[str, float]]:
    """Return the model and how well such a model tells blocks of domains apart that it did not see.

    The scores are shares of words of annotated pages, pages weighted alike: precision, recall and F1 of the blocks
    kept.
    """
    taught = _taught(cases, kind)
    found = _out_of_fold(cases, lambda own, rows: _learn(own, rows, _VERDICTS[kind], COLUMNS[kind]), taught.rows)
    return _model(cases, taught, kind), _scores(cases, found, KEEP_FROM[kind])


def _taught(cases: Sequence[Case], kind: str) -> _Taught:
    words = learn_words(cases) if kind == "markup" else {}
    wording = learn_wording(cases) if kind == "plain" else {}
    seen = _with_names(cases, kind)
    size, columns = _GLANCES[kind], GLANCE_COLUMNS[kind]
    glance = _boosted(cases, seen, size, columns)
    likely = _out_of_fold(cases, lambda own, rows: _learn(own, rows, size, columns), seen)
    rows = [_with_context(case, row, p) for case, row, p in zip(cases, seen, likely, strict=True)]
    return _Taught(words, wording, glance, rows)


def _model(cases: Sequence[Case], taught: _Taught, kind: str) -> Model:
    verdict = _boosted(cases, taught.rows, _VERDICTS[kind], COLUMNS[kind])
    glance, trees = _trees(taught.glance), _trees(verdict)
    return Model(taught.words, taught.wording, glance, trees, HOPELESS, KEEP_FROM[kind], SETTLED[kind])


def _scores(cases: Sequence[Case], found: Sequence[Any], keep_from: float) -> dict[str, float]:
    right = kept = story = 0.0
    for case, likely in zip(cases, found, strict=True):
        if case.is_annotated:
            for label, weight, p in zip(case.labels, case.weights, likely, strict=True):
                kept += weight * (p >= keep_from)
                story += weight * label
                right += weight * label * (p >= keep_from)
    precision, recall = right / kept, right / story
    return {
        "precision": round(precision, 4),
        "recall": round(recall, 4),
        "f1": round(2 * precision * recall / (precision + recall), 4),
    }


def fold_of(case: Case) -> int:
    """Return the inner fold of a case: all of one registered domain are in one."""
    return number_of(case.domain) // 7 % _FOLDS


def _with_names(cases: Sequence[Case], kind: str) -> list[Matrix]:
    """Return the rows of the first look, the words of names weighed by what other domains taught."""
    import numpy  # noqa: PLC0415  (extra)

    if kind == "plain":
        wordings = [Wording(learn_wording([c for c in cases if fold_of(c) != fold])) for fold in range(_FOLDS)]
        told = [wordings[fold_of(case)].scores(block.text for block in case.sight.blocks) for case in cases]
    else:
        lexicons = [Lexicon(learn_words([c for c in cases if fold_of(c) != fold])) for fold in range(_FOLDS)]
        told = [_name_column(case, lexicons[fold_of(case)]) for case in cases]
    return [
        numpy.hstack([case.rows, numpy.asarray(column, numpy.float32)[:, None]])
        for case, column in zip(cases, told, strict=True)
    ]


def _name_column(case: Case, lexicon: Lexicon) -> list[float]:
    assert case.sight.elements is not None
    scores = lexicon.scores(case.sight.elements)
    return [scores[at] for at in case.sight.elements.of_block]


def _learn(cases: Sequence[Case], rows: Sequence[Matrix], size: dict[str, Any], names: Sequence[str]) -> _Predict:
    predict: _Predict = _boosted(cases, rows, size, names).predict
    return predict


def _out_of_fold(
    cases: Sequence[Case], learn: Callable[[Sequence[Case], Sequence[Matrix]], _Predict], rows: Sequence[Matrix]
) -> list[Any]:
    """Return for each case what a model that did not see its fold predicts."""
    found: list[Any] = [None] * len(cases)
    for fold in range(_FOLDS):
        taught = [i for i, case in enumerate(cases) if fold_of(case) != fold]
        asked = [i for i, case in enumerate(cases) if fold_of(case) == fold]
        predict = learn([cases[i] for i in taught], [rows[i] for i in taught])
        for i in asked:
            found[i] = predict(rows[i])
    return found


def _with_context(case: Case, rows: Matrix, likely: Any) -> Matrix:
    import numpy  # noqa: PLC0415  (extra)

    columns = list(context_columns(case.sight, likely.tolist()))
    return numpy.hstack([rows, numpy.asarray(columns, dtype=numpy.float32).T])


def _boosted(cases: Sequence[Case], rows: Sequence[Matrix], size: dict[str, Any], names: Sequence[str]) -> Any:
    import lightgbm  # noqa: PLC0415  (extra)
    import numpy  # noqa: PLC0415  (extra)

    table = numpy.concatenate(rows)
    labels = numpy.concatenate([numpy.asarray(case.labels) for case in cases])
    weights = numpy.concatenate([numpy.asarray(case.weights) for case in cases])
    told = weights > 0
    data = lightgbm.Dataset(
        table[told], labels[told], weight=weights[told] / weights[told].mean(), feature_name=list(names)
    )
    parameters = {**_PARAMETERS, "num_leaves": size["num_leaves"], "learning_rate": size["learning_rate"]}
    return lightgbm.train(parameters, data, size["rounds"])


def _trees(booster: Any) -> tuple[Tree, ...]:
    return tuple(_flat(tree["tree_structure"]) for tree in booster.dump_model()["tree_info"])


def _flat(root: dict[str, Any]) -> tuple[list[int], list[float], list[int], list[int], list[float]]:
    """Return one tree as parallel lists; a child below 0 is leaf -1 - child."""
    features: list[int] = []
    thresholds: list[float] = []
    left: list[int] = []
    right: list[int] = []
    leaves: list[float] = []

    def place(node: dict[str, Any]) -> int:
        if "leaf_value" in node:
            leaves.append(round(node["leaf_value"], _DIGITS))
            return -len(leaves)
        at = len(features)
        features.append(node["split_feature"])
        thresholds.append(round(node["threshold"], _DIGITS))
        left.append(0)
        right.append(0)
        left[at], right[at] = place(node["left_child"]), place(node["right_child"])
        return at

    if "leaf_value" in root:  # a tree that found nothing to split
        return [0], [0.0], [-1], [-1], [round(root["leaf_value"], _DIGITS)]
    place(root)
    return features, thresholds, left, right, leaves
