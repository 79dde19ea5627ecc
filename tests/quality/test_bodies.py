"""Floors for bodies: newsclean by models that saw no page of the domain, trafilatura in the same run."""

from __future__ import annotations

import pytest

from tests.quality.bodies import Output, Row, as_gold, as_table, gold_text, measure, reliability, share_asked
from tests.quality.bodies import rows as rows_of
from tests.quality.material import corpora_folder, load_tool, show

pytestmark = pytest.mark.quality

#: Fewer than the printed figures have, to save time: each model learns from half of the pages.
FOLDS = 2
#: F1 that each corpus and kind of input must reach: a little below what two folds give, which is less than
#: docs/benchmarks.md shows.
FLOORS = {
    ("fundus", "html"): 0.962,
    ("wcxb", "html"): 0.935,
    ("daniel", "html"): 0.930,
    ("trafilatura", "html"): 0.930,
    ("fundus", "get_text"): 0.910,
    ("wcxb", "get_text"): 0.905,
    ("daniel", "get_text"): 0.880,
    ("fundus", "html-text"): 0.924,
    ("wcxb", "html-text"): 0.908,
    ("daniel", "html-text"): 0.887,
    ("fundus", "inscriptis"): 0.929,
    ("wcxb", "inscriptis"): 0.908,
    ("daniel", "inscriptis"): 0.879,
}


@pytest.fixture(scope="module")
def outputs() -> list[Output]:
    folder = corpora_folder()
    pytest.importorskip("lightgbm", reason="cross-validation trains models: install the extra train")
    return measure(folder, FOLDS)


@pytest.fixture(scope="module")
def rows(request: pytest.FixtureRequest, outputs: list[Output]) -> list[Row]:
    found = list(rows_of(outputs))
    show(request, as_table(found))
    return found


@pytest.mark.parametrize(("corpus", "how"), FLOORS)
def test_floor(rows: list[Row], corpus: str, how: str) -> None:
    found = [row for row in rows if (row.corpus, row.how, row.tool) == (corpus, how, "newsclean")]
    if not found:
        pytest.skip(f"the corpus {corpus} is not here")
    assert found[0].f1 >= FLOORS[corpus, how]


@pytest.mark.parametrize("corpus", ["fundus", "wcxb", "daniel", "trafilatura"])
def test_no_worse_than_trafilatura(rows: list[Row], corpus: str) -> None:
    by_tool = {row.tool: row.f1 for row in rows if (row.corpus, row.how) == (corpus, "html")}
    if not by_tool:
        pytest.skip(f"the corpus {corpus} is not here")
    assert by_tool["newsclean"] >= by_tool["trafilatura"]


@pytest.mark.parametrize("how", ["html", "html-text"])
def test_confidence_is_reliable(request: pytest.FixtureRequest, outputs: list[Output], how: str) -> None:
    metrics = load_tool("metrics")
    show(request, reliability(outputs, how))
    sure = [o for o in outputs if (o.tool, o.how) == ("newsclean", how) and o.gold.story is not None]
    for low, high, tolerance in ((0.0, 0.75, 0.25), (0.75, 0.9, 0.06), (0.9, 1.01, 0.03)):
        own = [o for o in sure if low <= o.confidence < high]
        if len(own) < 20:
            continue
        scores = [metrics.shingle_score([("\n".join(as_gold(o)), gold_text(o.gold))])["f1"] for o in own]
        told = sum(o.confidence for o in own) / len(own)
        assert sum(scores) / len(own) == pytest.approx(told, abs=tolerance)


def test_a_second_opinion_is_asked_for_few_pages(outputs: list[Output]) -> None:
    assert 0 < share_asked(outputs) <= 0.1
