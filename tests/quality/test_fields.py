"""Floors for fields of labelled pages, on a sample of each corpus that is the same in every run."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.quality import datelines
from tests.quality.field_gold import Gold, names_of, prints_day, same_minute, same_outlet
from tests.quality.fields import OWN, Row, as_table, measure
from tests.quality.fields import rows as rows_of
from tests.quality.material import corpora_folder, show

#: Pages of each corpus.
SAMPLE = 200
#: What the sample must reach: a little below what it does.
FLOORS = {
    ("fundus", "html", "title"): 0.900,
    ("fundus", "html", "day"): 0.980,
    ("fundus", "html", "minute"): 0.979,
    ("fundus", "html", "authors"): 0.769,
    ("fundus", "html", "names"): 0.914,
    ("fundus", "html", "source"): 0.985,
    ("wcxb", "html", "title"): 0.885,
    ("wcxb", "html", "day"): 0.867,
    ("wcxb", "html", "authors"): 0.722,
    ("wcxb", "html", "names"): 0.867,
    ("htmldate", "html", "day"): 0.899,
    ("postlight", "html", "title"): 0.924,
    ("fundus", "get_text", "title"): 0.800,
    ("fundus", "get_text", "printed day"): 0.920,
}
#: Share of the datelines that are found, and false alarms at most.
FOUND, MOST_ALARMS = 0.985, {"written.dev": 1, "polnear": 4}
FULL = 0.97


@pytest.fixture(scope="module")
def rows(request: pytest.FixtureRequest) -> dict[tuple[str, str, str], Row]:
    found = list(rows_of(measure(corpora_folder(), (OWN,), SAMPLE)))
    show(request, as_table(found))
    return {(row.corpus, row.how, row.field): row for row in found}


@pytest.mark.quality
@pytest.mark.parametrize("key", FLOORS, ids=" ".join)
def test_floor(rows: dict[tuple[str, str, str], Row], key: tuple[str, str, str]) -> None:
    if key not in rows:
        pytest.skip(f"the corpus {key[0]} is not here")
    assert rows[key].scores[OWN] >= FLOORS[key]


@pytest.mark.quality
def test_datelines(request: pytest.FixtureRequest) -> None:
    found = datelines.measure(corpora_folder())
    if not found:
        pytest.skip("no annotated datelines: the folder of corpora has no datelines/*.jsonl")
    show(request, datelines.as_table(found))
    for row in found:
        assert row.found >= FOUND * row.there
        assert row.alarms <= MOST_ALARMS[row.name]
        assert row.full is None or row.full >= FULL


def gold(publisher: str = "", authors: tuple[str, ...] = ()) -> Gold:
    return Gold("invented", "1", "https://www.example.org/a", b"", authors=authors, publisher=publisher)


def test_several_names_in_one_annotated_string_are_parted() -> None:
    told = gold("TheHarbourPost", ("Jane Roe and Ana Lima", "Otto Beck, MD", "Harbour Post Staff", "The Harbour Post"))
    assert names_of(told, str.casefold) == ["Jane Roe", "Ana Lima", "Otto Beck"]


@pytest.mark.parametrize("name", ["The Harbour Post", "harbour post", "THP", "Example.org"])
def test_an_outlet_goes_by_several_spellings(name: str) -> None:
    assert same_outlet(name, gold("TheHarbourPost"))


@pytest.mark.parametrize("name", [None, "", "Hill Times"])
def test_another_outlet_is_wrong(name: str | None) -> None:
    assert not same_outlet(name, gold("TheHarbourPost"))


@pytest.mark.parametrize("text", ["Lima, 9 mai 2024", "May 9, 2024", "2024-05-09", "09.05.2024", "2024年5月9日"])
def test_a_printed_day_is_seen(text: str) -> None:
    assert prints_day(text, "2024-05-09T10:00:00Z")


@pytest.mark.parametrize("text", ["9 of 2024 boats", "19 May 2024", "May 2024", "9 May 2023"])
def test_what_is_no_day_or_another_is_not(text: str) -> None:
    assert not prints_day(text, "2024-05-09")


def test_a_minute_is_compared_as_utc() -> None:
    told = dt.datetime(2024, 5, 9, 10, 30, 59, tzinfo=dt.timezone.utc)
    assert same_minute(dt.datetime(2024, 5, 9, 12, 30, tzinfo=dt.timezone(dt.timedelta(hours=2))), told)
    assert not same_minute(dt.datetime(2024, 5, 9, 10, 30), told)
