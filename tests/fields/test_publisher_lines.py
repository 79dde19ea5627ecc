"""Date lines in a publisher's own form."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.fields.publisher_lines import read_publisher_line
from newsclean.publishers.rule import Publisher

PAPER = Publisher(
    name="The Fen Courier",
    domains=("fencourier.example",),
    language="en",
    timezone="Europe/London",
    checked="2026-11",
    date_lines=(
        r"(?:Last modified )?(?P<d>\d{1,2})\|(?P<b>[A-Z][a-z]{2})\|(?P<Y>20\d\d) (?P<H>\d{1,2})h(?P<M>\d\d) (?P<z>[A-Z]{3})",
        r"(?P<b>[A-Z][a-z]{2,8}) (?P<d>\d{1,2}), (?P<Y>20\d\d)(?=\d{1,2}:\d\d)",
        r"(?P<Y>20\d\d)/(?P<d>\d\d)/(?P<m>\d\d)",
    ),
)
UTC = dt.timezone.utc


@pytest.mark.parametrize(
    ("line", "moment"),
    [
        ("4|Mar|2026 6h30 GMT", dt.datetime(2026, 3, 4, 6, 30, tzinfo=UTC)),
        ("4|Jul|2026 6h30 BST", dt.datetime(2026, 7, 4, 5, 30, tzinfo=UTC)),
        ("July 4, 20269:41 PM GMT+2Updated 3 hours ago", dt.datetime(2026, 7, 4, 19, 41, tzinfo=UTC)),
        ("July 4, 20269:41 PM", dt.datetime(2026, 7, 4, 20, 41, tzinfo=UTC)),
    ],
)
def test_reads_the_clock_with_the_zone_printed_or_the_publishers(line: str, moment: dt.datetime) -> None:
    found = read_publisher_line(line, PAPER)
    assert found is not None
    assert found.moment == moment
    assert found.day == moment.date()
    assert not found.modified


def test_a_day_without_a_clock() -> None:
    found = read_publisher_line("2026/31/12", PAPER)
    assert found is not None
    assert (found.day, found.moment, found.raw) == (dt.date(2026, 12, 31), None, "2026/31/12")


def test_a_change_is_told_as_one() -> None:
    found = read_publisher_line("Last modified 4|Mar|2026 6h30 GMT", PAPER)
    assert found is not None
    assert found.modified


@pytest.mark.parametrize("line", ["", "31|Feb|2026 6h30 GMT", "4|Mat|2026 6h30 GMT", "On 2026/31/12", "2026/12/31"])
def test_other_lines_are_left_to_the_general_reader(line: str) -> None:
    assert read_publisher_line(line, PAPER) is None


@given(st.text())
def test_never_raises(line: str) -> None:
    read_publisher_line(line, PAPER)
