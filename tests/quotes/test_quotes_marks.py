import pytest

from newsclean.quotes.marks import find_spans


def inside(*paragraphs: str) -> list[str]:
    return [paragraphs[s.paragraph][s.start : s.end] for s in find_spans(paragraphs)]


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ('"one two"', ["one two"]),
        ("“one two”", ["one two"]),
        ("„one two“", ["one two"]),
        ("„one two”", ["one two"]),
        ("»one two«", ["one two"]),
        ("«one two»", ["one two"]),
        ("« one two »", [" one two "]),
        ("‹one two›", ["one two"]),
        ("‘one two’", ["one two"]),
        ("「one two」", ["one two"]),
        ("『one two』", ["one two"]),
        ("''one two''", ["one two"]),
        ("``one two''", ["one two"]),
        ('"one “two” three"', ["one “two” three"]),
        ("“one ‘two’ three”", ["one ‘two’ three"]),
        ("“one” and “two”", ["one", "two"]),
        ("“one“ and “two“", ["one", "two"]),
        ('a 6" nail and "one two"', ["one two"]),
        ("he is 6'2\" tall", []),
        ("the dogs' bowls and the cats' bowls", []),
        ("in the '90s and ’80s", []),
        ("’Tis late", []),
        ("‘the dogs’ bowls are here,’ he said", ["the dogs’ bowls are here,"]),
        ('<a href="x y z">', []),
        ("(»one« 1/2) and »two three«", ["one", "two three"]),
        ("« one two » and « three »", [" one two ", " three "]),
        ("l’«one two» and «three»", ["one two", "three"]),
        ('"one two #26" and more', ["one two #26"]),
    ],
)
def test_marks_are_paired(text: str, spans: list[str]) -> None:
    assert inside(text) == spans


def test_a_missing_closer_does_not_swallow_what_follows() -> None:
    assert inside('"one two, said Ann. "three four," said Bob.') == ["three four,"]


def test_a_missing_opener_does_not_swallow_what_follows() -> None:
    assert inside('one two," said Ann. "three four," said Bob.') == ["three four,"]


def test_a_stray_mark_pairs_with_nothing() -> None:
    assert inside("The shop “Anchor opens in May.") == []


def test_a_mark_on_each_paragraph_keeps_a_quotation_open() -> None:
    assert inside("“one two.", "“three four.”") == ["one two.", "three four."]


def test_a_mark_at_both_ends_only_spans_the_paragraphs() -> None:
    assert inside("He said: “one two.", "three four.", "five six.” He left.") == [
        "one two.",
        "three four.",
        "five six.",
    ]


def test_a_story_s_guillemets_point_one_way() -> None:
    assert inside("He said: «one two».", "The paper (»three four«) asked.")[0] == "one two"
    assert inside("He said: »one two«.", "And (»three«) four.") == ["one two", "three"]
