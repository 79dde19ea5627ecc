"""Floors for quotations of annotated stories."""

from __future__ import annotations

import pytest

from tests.quality.material import corpora_folder, show
from tests.quality.quotes import Row, as_table, measure

pytestmark = pytest.mark.quality

#: Exact spans F1, accuracy of speakers, F1 of both: a little below what docs/quotes.md shows.
FLOORS = {
    ("polnear.dev", "less ''…''"): (0.97, 0.94, 0.92),
    ("polnear.dev", "all"): (0.90, 0.94, 0.85),
    ("written.dev", "all"): (0.98, 0.97, 0.97),
}
#: Of those whom a pronoun, a title or -nya stands for in the written cases.
RESOLVED = 0.9
#: A thousand words take less than 2 on a machine of their own; one that is busy with other work takes several times that.
MOST_MILLISECONDS = 9.0


@pytest.fixture(scope="module")
def rows(request: pytest.FixtureRequest) -> dict[tuple[str, str], Row]:
    found = measure(corpora_folder())
    if not found:
        pytest.skip("no annotated quotations: the folder of corpora has no quotes/*.jsonl")
    show(request, as_table(found))
    return {(row.name, row.marks): row for row in found}


@pytest.mark.parametrize("key", FLOORS, ids=" ".join)
def test_floor(rows: dict[tuple[str, str], Row], key: tuple[str, str]) -> None:
    if key not in rows:
        pytest.skip(f"the set {key[0]} is not here")
    row = rows[key]
    assert all(got >= least for got, least in zip((row.spans, row.speakers, row.both), FLOORS[key], strict=True))


def test_pronouns_and_titles_are_resolved(rows: dict[tuple[str, str], Row]) -> None:
    found = [row.resolved for row in rows.values() if row.resolved is not None]
    assert found
    assert min(found) >= RESOLVED


def test_a_thousand_words_take_milliseconds(rows: dict[tuple[str, str], Row]) -> None:
    timed = [row.milliseconds for row in rows.values() if row.milliseconds is not None]
    if not timed:
        pytest.skip("no set of whole stories is here")
    assert min(timed) <= MOST_MILLISECONDS
