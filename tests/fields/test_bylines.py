"""Names in printed bylines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.fields.bylines import looks_like_byline, read_byline
from tests.clock import cpu_seconds

BYLINES = [
    ("By Jane Roe and John Doe, Reuters", ("Jane Roe", "John Doe")),
    ("By Jane Roe, John Doe and Ann Poe", ("Jane Roe", "John Doe", "Ann Poe")),
    ("By JANE ROE", ("JANE ROE",)),
    ("Written by Jane O'Roe-Smith", ("Jane O'Roe-Smith",)),
    ("By Jane Roe in London and John Doe in Paris", ("Jane Roe", "John Doe")),
    ("Penulis: Rina Wati | Editor: Budi Santoso", ("Rina Wati",)),
    ("Penulis Rina Wati, Editor Budi Santoso", ("Rina Wati",)),
    ("Reporter: Rina Wati", ("Rina Wati",)),
    ("Oleh : Dr. Rina Wati, M.Si.", ("Rina Wati",)),
    ("Penulis: Rina Wati, S.H.", ("Rina Wati",)),
    ("Laporan Wartawan Koran Contoh, Rina Wati", ("Rina Wati",)),
    ("Rina Wati - detikContoh", ("Rina Wati",)),
    ("Von Erika Muster und Max Beispiel", ("Erika Muster", "Max Beispiel")),
    ("Text: Erika Muster, Foto: Max Beispiel", ("Erika Muster",)),
    ("Par Anne Exemple (avec AFP)", ("Anne Exemple",)),
    ("Por Ana Muestra y Luis Ejemplo", ("Ana Muestra", "Luis Ejemplo")),
    ("Di Anna Esempio", ("Anna Esempio",)),
    ("Autor: Jan Przykład", ("Jan Przykład",)),
    ("Автор: Иван Примеров", ("Иван Примеров",)),
    ("Yazan: Ayşe Örnek", ("Ayşe Örnek",)),
    ("文/王小明", ("王小明",)),
    ("記者王小明／台北報導", ("王小明",)),
    ("本报记者 张小伟 李小娜", ("张小伟", "李小娜")),
    ("김보기 기자", ("김보기",)),
    ("Jane Roe, Staff Writer", ("Jane Roe",)),
    ("Jane Roe • 3 May 2024 • 5 min read", ("Jane Roe",)),
    ("By Jane RoelandStaff Writer", ("Jane Roeland",)),
    ("Published May 3, 2024 by Jane Roe", ("Jane Roe",)),
    ("3 May 2024 · 5 min read · By Jane Roe", ("Jane Roe",)),
]


@pytest.mark.parametrize(("line", "names"), BYLINES)
def test_bylines_give_their_writers(line: str, names: tuple[str, ...]) -> None:
    assert read_byline(line) == names
    assert looks_like_byline(line)


# Forms that only a reader who knows that the block is a byline can take for one.
@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Jane Roe", ("Jane Roe",)),
        ("Jane Roe, PhD", ("Jane Roe",)),
        ("Jane Roe Staff Writer", ("Jane Roe",)),
        ("Economy by Jane Roe 5. May 2024", ("Jane Roe",)),
        ("Jane Roe jane@paper.example", ("Jane Roe",)),
        ("Tim Page", ("Tim Page",)),
        ("Jane (Poe) Roe", ("Jane Roe",)),
        ("Jane MacRoe", ("Jane MacRoe",)),
        ("王小明2024-05-03 14:27", ("王小明",)),
        ("[王小明]", ("王小明",)),
        ("Rina Wati, Budi Santoso", ("Rina Wati", "Budi Santoso")),
        ("Maria van der Muster", ("Maria van der Muster",)),
    ],
)
def test_a_line_known_to_be_a_byline_needs_no_cue(line: str, names: tuple[str, ...]) -> None:
    assert read_byline(line) == names
    assert not looks_like_byline(line)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "By Staff",
        "By Reuters",
        "Oleh: Tim Redaksi",
        "Von unserer Redaktion",
        "Por Redacción",
        "Editor: Budi Santoso",
        "Photograph by Jane Roe",
        "Penyunting: Budi Santoso",
        "KOMPAS.com - 31/10/2024, 10:36 WIB",
        "3 May 2024",
        "Read more",
        "https://paper.example/jane",
        "@janeroe",
        "12",
    ],
)
def test_no_writer_no_names(line: str) -> None:
    assert read_byline(line) == ()
    assert not looks_like_byline(line)


@pytest.mark.parametrize(
    "line",
    [
        "By the time she arrived, the house was gone.",
        "By Friday",
        "By Jane Roe's own account, nothing happened.",
        "Di Jakarta, harga beras naik.",
        "Von den Bergen kam der Wind",
        "Par la fenêtre",
        "Por Dios",
        "Author Jane Roe dies at 80",
        "Text messages reveal a plan",
        "Jane Roe, Jakarta",
        "Menurut Rina Wati, harga beras naik.",
        "Jane Roe said prices would rise.",
        "(항구=뉴스1) 김가나 기자 = 배가 항구에 머물렀다.",
    ],
)
def test_prose_is_not_a_byline(line: str) -> None:
    assert not looks_like_byline(line)


def test_a_preposition_is_a_cue_only_in_its_language() -> None:
    assert looks_like_byline("Di Anna Esempio", "it")
    assert not looks_like_byline("Di Jawa Tengah", "id")


def test_a_long_line_is_never_a_byline() -> None:
    assert not looks_like_byline("By Jane Roe" + " and John Doe" * 20)


@pytest.mark.xfail(reason="a headline of two capitalised words after By reads like a name")
def test_a_headline_in_title_case_is_not_a_byline() -> None:
    assert not looks_like_byline("By Election Results")


@pytest.mark.parametrize("piece", ["By ", "Jane ", ", ", "(", "a@", "A-", "Editor ", "記者", "| "])
def test_hostile_lines_cost_linear_time(piece: str) -> None:
    line = piece * 50_000
    assert cpu_seconds(lambda: (read_byline(line), looks_like_byline(line)), enough=0.5) < 0.5


@given(st.text(max_size=200))
def test_no_line_raises_and_names_are_in_it(line: str) -> None:
    looks_like_byline(line)
    for name in read_byline(line):
        assert name == name.strip() != ""


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Jane and John", ("Jane", "John")),
        ("Posted by Jane at December 16, 2025 11:15 AM", ("Jane",)),
        ("Contributors: Jane Roe", ("Jane Roe",)),
    ],
)
def test_first_names_alone_and_contributors(line: str, names: tuple[str, ...]) -> None:
    assert read_byline(line) == names


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("This post was written by Clara Minnow, MD, harbour physician.", ("Clara Minnow",)),
        ("This story written by Gregory Wrasse", ("Gregory Wrasse",)),
        ("The article was written by candlelight and read aloud on the quay.", ()),
        ("The story is written by those who win, he said.", ()),
    ],
)
def test_a_sentence_that_says_who_wrote(line: str, people: tuple[str, ...]) -> None:
    assert read_byline(line) == people
