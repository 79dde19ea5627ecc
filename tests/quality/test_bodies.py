"""Floors for bodies: newsclean by models that saw no page of the domain, trafilatura in the same run."""

from __future__ import annotations

import pytest

from tests.quality.bodies import Row, as_table, measure
from tests.quality.material import corpora_folder, show

pytestmark = pytest.mark.quality

#: F1 that each corpus and kind of input must reach: a little below what docs/benchmarks.md shows.
FLOORS = {
    ("fundus", "html"): 0.950,
    ("wcxb", "html"): 0.930,
    ("daniel", "html"): 0.915,
    ("trafilatura", "html"): 0.924,
    ("fundus", "get_text"): 0.885,
    ("wcxb", "get_text"): 0.86,
    ("daniel", "get_text"): 0.845,
    ("fundus", "html-text"): 0.90,
    ("wcxb", "html-text"): 0.87,
    ("daniel", "html-text"): 0.835,
    ("fundus", "inscriptis"): 0.90,
    ("wcxb", "inscriptis"): 0.87,
    ("daniel", "inscriptis"): 0.835,
}


@pytest.fixture(scope="module")
def rows(request: pytest.FixtureRequest) -> list[Row]:
    folder = corpora_folder()
    pytest.importorskip("lightgbm", reason="cross-validation trains models: install the extra train")
    found = measure(folder)
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
