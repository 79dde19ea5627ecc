"""Cases to a model: it learns what is plain, it runs without the library that taught it, and twice the same."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

numpy = pytest.importorskip("numpy", reason="needs the extra train")
lightgbm = pytest.importorskip("lightgbm", reason="needs the extra train")

from newsclean.label.model import Model  # noqa: E402
from newsclean.label.train.cases import Case  # noqa: E402
from newsclean.label.train.fit import PARAMETERS, fit  # noqa: E402

NAMES = ("telling", "noise")


def case(*, first: int, weight: float = 1.0) -> Case:
    """A page whose blocks are story exactly where the telling feature is above one half."""
    rows = [[(at * 37 % 100) / 100, (at * 61 % 97) / 97] for at in range(first, first + 400)]
    labels = [int(telling > 0.5) for telling, _ in rows]
    return Case(numpy.asarray(rows, dtype=numpy.float32), labels, [weight] * len(rows), "gazette.example")


@pytest.fixture(scope="module", autouse=True)
def one_thread() -> Iterator[None]:
    """So little data is learned at once by one thread; several wait for each other on a busy machine."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(PARAMETERS, "num_threads", 1)
        yield


@pytest.fixture(scope="module")
def model() -> Model:
    return fit([case(first=0), case(first=400)], NAMES, 0.4)


def test_what_is_plain_is_learned(model: Model) -> None:
    assert model.probability([0.9, 0.3]) > 0.9
    assert model.probability([0.1, 0.3]) < 0.4
    assert (model.features, model.keep_from) == (NAMES, 0.4)


def test_the_glance_lets_go_of_no_story_that_it_was_taught(model: Model) -> None:
    assert all(model.probability(row.tolist()) > 0.5 for row in case(first=0).rows if row[0] > 0.52)


def test_the_same_cases_give_the_same_model(model: Model) -> None:
    assert fit([case(first=0), case(first=400)], NAMES, 0.4) == model


def test_a_model_is_plain_data(model: Model) -> None:
    assert json.loads(json.dumps(model.trees)) == json.loads(json.dumps([list(tree) for tree in model.trees]))


def test_blocks_of_no_weight_teach_nothing(model: Model) -> None:
    wrong = case(first=0, weight=0.0)
    lies = Case(wrong.rows, [1 - label for label in wrong.labels], wrong.weights, wrong.domain)
    assert fit([case(first=0), case(first=400), lies], NAMES, 0.4) == model


def test_cases_that_teach_nothing_give_a_model_all_the_same() -> None:
    rows = numpy.zeros((50, 2), dtype=numpy.float32)
    flat = fit([Case(rows, [0, 1] * 25, [1.0] * 50, "gazette.example")], NAMES, 0.4)
    assert flat.probability([0, 0]) == pytest.approx(0.5, abs=0.01)
