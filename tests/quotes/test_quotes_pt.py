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
    (
        '"Não vamos pagar a conta", disse ao DIÁRIO o autarca de Viseu, João Matos.',
        [("Não vamos pagar a conta", "João Matos")],
    ),
    (
        "“A gente perdeu tudo na enchente”, lamenta a dona de casa Maria das Graças, de 61 anos.",
        [("A gente perdeu tudo na enchente", "Maria das Graças")],
    ),
    (
        "O ministro da Saúde, Rui Lopes (PS), garantiu que “não haverá mais cortes no setor”.",
        [("não haverá mais cortes no setor", "Rui Lopes")],
    ),
    (
        "Segundo a polícia, o homem “confessou a autoria dos disparos”.",
        [("confessou a autoria dos disparos", "a polícia")],
    ),
    (
        "Para o economista Pedro Alves, a medida “é um tiro no pé da indústria”.",
        [("é um tiro no pé da indústria", "Pedro Alves")],
    ),
    (
        "Em nota, a empresa informou que “colabora com as investigações desde o início”.",
        [("colabora com as investigações desde o início", "a empresa")],
    ),
    (
        "“Foi um susto enorme”, recorda. “Nunca vi nada assim”, acrescenta o pescador Zé Manel.",
        [("Foi um susto enorme", None), ("Nunca vi nada assim", "Zé Manel")],
    ),
    (
        "Questionado sobre o assunto, o governador respondeu: “Não comento decisões judiciais em andamento”.",
        [("Não comento decisões judiciais em andamento", "o governador")],
    ),
    (
        "Prado afirmou nesta terça-feira que o país “não aceita ordem de ninguém”.",
        [("não aceita ordem de ninguém", "Prado")],
    ),
    (
        "— Vamos jogar para ganhar — afirmou o técnico Abel Reis.",
        [("Vamos jogar para ganhar", "Abel Reis")],
    ),
    (
        "O presidente chamou o adversário de “mentiroso profissional sem vergonha”.",
        [("mentiroso profissional sem vergonha", "O presidente")],
    ),
    (
        "“Estamos prontos”, disse. “O povo decide”, completou o candidato Davi Luz.",
        [("Estamos prontos", None), ("O povo decide", "Davi Luz")],
    ),
    (
        "De acordo com o Ministério Público, o grupo “atuava em pelo menos cinco estados”.",
        [("atuava em pelo menos cinco estados", "Ministério Público")],
    ),
    (
        '"Isto é inaceitável", sublinhou a deputada do PL Joana Mota.',
        [("Isto é inaceitável", "Joana Mota")],
    ),
    (
        "Na opinião da advogada, o contrato “é claramente abusivo e deve ser anulado”.",
        [("é claramente abusivo e deve ser anulado", "advogada")],
    ),
    (
        "“Ela era minha melhor amiga”, contou à reportagem a estudante Ana Clara Dias.",
        [("Ela era minha melhor amiga", "Ana Clara Dias")],
    ),
    (
        "Ana Sousa dirige o museu. “Só mostramos o que sabemos explicar”, diz ela.",
        [("Só mostramos o que sabemos explicar", "Ana Sousa")],
    ),
]
NONE = [
    "O filme “A casa no fim do rio” estreia hoje.",
    "O livro “Um inverno longe de todos” vendeu bem.",
    "A chamada “taxa verde” subiu.",
    "Aqui ninguém é citado.",
    "A série “O Rio que Não Passa” estreia em maio.",
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
