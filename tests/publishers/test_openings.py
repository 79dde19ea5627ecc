"""Of many patterns only those are tried that a line may be of, and none is missed."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.publishers import openings
from newsclean.publishers.openings import HEAD, Openings, heads_of, needle_of
from newsclean.publishers.rule import LINE_CAP

PATTERNS = (
    r"(?i)(?:also )?read:",
    r"[-–*]{0,3}(?:menu|back)$",
    r"\d{1,6} boats",
    r".{0,40}Reserved for gulls",
    r"[^.]{3,30} - quay",
    r"(?i:iskele|ΝΕΑ ΣΗΜΕΡΑ)",
    r"(?P<who>[A-Z][a-z]{2,9}) (?=at sea)",
    r"x(?:[ |]{1,3}|$)",
    r"(?!no)net\b",
    r"(?:a|)b?c",
    r"[a-e]{2}|[^a-e]z",
    r"(b)\1",
    r"",
)
LINES = (
    "READ: boats",
    "Also read: nets",
    "Menu",
    "-- Back",
    "12 boats",
    "٣ boats",
    "All these are Reserved for gulls",
    "Old crane - quay",
    "İSKELE",
    "Iskele",
    "Νέα σημερα",
    "ΝΕΑ ΣΗΜΕΡΑ",
    "Gulls at sea",
    "x",
    "x | y",
    "net",
    "bc",
    "zz",
    "bb",
    "",
)


def one_by_one(lines: list[str]) -> list[tuple[int, str]]:
    return [(at, pattern) for at, line in enumerate(lines) for pattern in PATTERNS if re.match(pattern, line)]


def found(lines: list[str]) -> list[tuple[int, str]]:
    known = Openings((pattern, pattern) for pattern in PATTERNS)
    return [(at, pattern) for at, _, pattern in known.found(lines)]


@pytest.mark.parametrize("line", LINES)
def test_a_line_is_known_by_the_same_patterns_as_if_all_were_tried(line: str) -> None:
    assert found([line]) == one_by_one([line])


@given(st.lists(st.sampled_from(LINES) | st.text(alphabet="abcxzREAD: -0٣İıςσ", max_size=12), max_size=8))
def test_so_are_many_lines(lines: list[str]) -> None:
    assert found(lines) == one_by_one(lines)


def test_lines_come_in_their_order_and_things_in_that_given() -> None:
    known = Openings([("b", 1), (".{0,3}b", 2), ("bo", 3)])
    assert [(at, thing) for at, _, thing in known.found(["boat", "gull", "a boat", "bone"])] == [
        *((0, 1), (0, 2), (0, 3), (2, 2)),
        *((3, 1), (3, 2), (3, 3)),
    ]


def test_the_match_tells_the_words() -> None:
    ((_, match, _),) = Openings([(r"Gulls \w+", "")]).found(["Gulls rise again"])
    assert match[0] == "Gulls rise"


def test_patterns_see_the_beginning_of_a_long_line_only() -> None:
    known = Openings([(r"a.*z", "")])
    assert not list(known.found(["a" + "b" * LINE_CAP + "z"]))
    assert list(known.found(["a" + "b" * (LINE_CAP - 2) + "z"]))


@pytest.mark.parametrize(
    ("pattern", "heads"),
    [
        ("read|menu", {"rea", "men"}),
        ("(?i)Read", {"rea"}),
        ("x$", {"x"}),
        ("[ab]c?", {"a", "b", "ac", "bc"}),
        ("(?:the )?news", {"the", "new"}),
        ("-{0,2}news", {"-", "new"}),
        (r"\w{1,3}news", {""}),
        ("[^a]news", {""}),
        ("(?=x)news", {"new"}),
    ],
)
def test_heads(pattern: str, heads: set[str]) -> None:
    assert heads_of(pattern) == heads
    assert all(len(head) <= HEAD for head in heads)


@pytest.mark.parametrize(
    ("pattern", "needle"),
    [
        (r"[^.]{3,80} - quay(?:side)?$", " - quay"),
        (r"gulls? of the (?:north|south)", " of the "),
        (r"(?i)gulls of the north", ""),
        (r"boats|gulls", ""),
        (r"", ""),
    ],
)
def test_needles(pattern: str, needle: str) -> None:
    assert needle_of(pattern) == needle


def test_a_python_that_does_not_show_how_it_reads_patterns_tries_them_all(monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr(openings, "import_module", gone)
    assert heads_of("news") == {""}
    assert found(list(LINES)) == one_by_one(list(LINES))
