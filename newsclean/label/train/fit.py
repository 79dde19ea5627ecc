"""Cases to a model, by LightGBM; the model comes out as plain data that needs no library to run."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from newsclean.label.model import GLANCE, Model
from newsclean.label.train.cases import Case

#: Few, small trees: the labeller runs in pure Python. Chosen by cross-validation, see docs/decisions.md.
TREES: Final = 120
PARAMETERS: Final[dict[str, Any]] = {
    "objective": "binary",
    "learning_rate": 0.08,
    "num_leaves": 24,
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
#: Share of the training pages' story blocks that may be let go after a glance.
_LOST_AT_A_GLANCE: Final = 0.001
_DIGITS: Final = 5


def fit(cases: Sequence[Case], names: Sequence[str], keep_from: float) -> Model:
    """Return the model that the cases teach; the same cases give the same model."""
    import lightgbm  # noqa: PLC0415  (extra)
    import numpy  # noqa: PLC0415  (extra)

    rows = numpy.concatenate([case.rows for case in cases])
    labels = numpy.concatenate([numpy.asarray(case.labels) for case in cases])
    weights = numpy.concatenate([numpy.asarray(case.weights) for case in cases])
    told = weights > 0
    rows, labels, weights = rows[told], labels[told], weights[told] / weights[told].mean()
    data = lightgbm.Dataset(rows, labels, weight=weights, feature_name=list(names))
    booster = lightgbm.train(PARAMETERS, data, TREES)
    glance = booster.predict(rows[labels == 1], raw_score=True, num_iteration=GLANCE)
    hopeless = round(float(numpy.quantile(glance, _LOST_AT_A_GLANCE)), _DIGITS)
    trees = tuple(_flat(tree["tree_structure"]) for tree in booster.dump_model()["tree_info"])
    return Model(tuple(names), trees, hopeless, keep_from)


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
