from collections.abc import Callable

import pytest

CASES = [
    (
        "“A ponte fica fechada até maio”, disse a prefeita Marina Lopes.",
        [("A ponte fica fechada até maio", "Marina Lopes")],
    ),
    (
        '"A ponte fica fechada até maio", afirma Marina Lopes, engenheira.',
        [("A ponte fica fechada até maio", "Marina Lopes")],
    ),
    (
        "«A ponte fica fechada até maio», garantiu Rui Antunes na segunda-feira.",
        [("A ponte fica fechada até maio", "Rui Antunes")],
    ),
    (
        "Rui Antunes declarou: “A ponte fica fechada até maio.”",
        [("A ponte fica fechada até maio.", "Rui Antunes")],
    ),
    (
        "Marina Lopes visitou a obra. “Estamos atrasados dois meses”, disse ela.",
        [("Estamos atrasados dois meses", "Marina Lopes")],
    ),
    (
        "Marina Lopes visitou a obra. “Estamos atrasados dois meses”, admitiu.",
        [("Estamos atrasados dois meses", "Marina Lopes")],
    ),
    (
        "“A ponte”, explicou Rui Antunes, “fica fechada até maio”.",
        [("A ponte", "Rui Antunes"), ("fica fechada até maio", "Rui Antunes")],
    ),
    ("Segundo Rui Antunes, a obra é “um erro caro demais”.", [("um erro caro demais", "Rui Antunes")]),
    (
        "— Não vou pedir desculpa por isso — respondeu o ministro.",
        [("Não vou pedir desculpa por isso", "o ministro")],
    ),
    ("Antunes classificou a obra como “um erro caro demais”.", [("um erro caro demais", "Antunes")]),
    (
        "“Ninguém avisou os moradores”, lamentou o presidente da associação, Caio Brito.",
        [("Ninguém avisou os moradores", "Caio Brito")],
    ),
    (
        "“A obra está parada há meses”, conta a moradora Joana Dias, de 54 anos.",
        [("A obra está parada há meses", "Joana Dias")],
    ),
    (
        "De acordo com o delegado Paulo Reis, o suspeito “confessou tudo na hora”.",
        [("confessou tudo na hora", "Paulo Reis")],
    ),
]
NONE = [
    "O filme “A casa no fim do rio” estreia hoje.",
    "O livro “Um inverno longe de todos” vendeu bem.",
    "A chamada “taxa verde” subiu.",
    "Aqui ninguém é citado.",
]


@pytest.mark.parametrize(("story", "expected"), CASES)
@pytest.mark.parametrize("language", ["pt", None])
def test_speech_is_found_with_its_speaker(
    said: Callable[..., object], story: str, expected: list[object], language: str | None
) -> None:
    assert said(story, language) == expected


@pytest.mark.parametrize("story", NONE)
def test_no_speech_is_found(said: Callable[..., object], story: str) -> None:
    assert said(story, "pt") == []
