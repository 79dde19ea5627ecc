from collections.abc import Callable

import pytest

CASES = [
    (
        "«El puente seguirá cerrado hasta mayo», afirmó la alcaldesa Elena Robles.",
        [("El puente seguirá cerrado hasta mayo", "Elena Robles")],
    ),
    (
        "“El puente seguirá cerrado hasta mayo”, dijo Elena Robles el lunes.",
        [("El puente seguirá cerrado hasta mayo", "Elena Robles")],
    ),
    ('"El puente seguirá cerrado", según Elena Robles.', [("El puente seguirá cerrado", "Elena Robles")]),
    (
        "Elena Robles aseguró: «El puente seguirá cerrado hasta mayo».",
        [("El puente seguirá cerrado hasta mayo", "Elena Robles")],
    ),
    (
        "Elena Robles visitó la obra. «Vamos más lentos de lo previsto», reconoció.",
        [("Vamos más lentos de lo previsto", "Elena Robles")],
    ),
    (
        "Elena Robles visitó la obra. «Vamos muy bien ahora», dijo ella.",
        [("Vamos muy bien ahora", "Elena Robles")],
    ),
    (
        "«El puente», explicó Elena Robles, «seguirá cerrado hasta mayo».",
        [("El puente", "Elena Robles"), ("seguirá cerrado hasta mayo", "Elena Robles")],
    ),
    (
        "—No voy a pedir perdón por eso —respondió la ministra.",
        [("No voy a pedir perdón por eso", "la ministra")],
    ),
    (
        "—No voy a pedir perdón —dijo Elena Robles—. Hice lo que debía.",
        [("No voy a pedir perdón", "Elena Robles"), ("Hice lo que debía.", "Elena Robles")],
    ),
    ("Robles calificó la obra de «chapuza cara y muy lenta».", [("chapuza cara y muy lenta", "Robles")]),
    (
        "«Nadie nos avisó a tiempo», ha subrayado el portavoz vecinal, Tomás Gil.",
        [("Nadie nos avisó a tiempo", "Tomás Gil")],
    ),
    ("«Nadie nos avisó a tiempo», se quejó Tomás Gil.", [("Nadie nos avisó a tiempo", "Tomás Gil")]),
    (
        "Según fuentes policiales, el detenido «no ofreció resistencia alguna».",
        [("no ofreció resistencia alguna", "fuentes policiales")],
    ),
    (
        'El ministro Óscar Peña fue claro: "No habrá más prórrogas".',
        [("No habrá más prórrogas", "Óscar Peña")],
    ),
    (
        '"No habrá más prórrogas", zanjó Peña. Y añadió: "La ley es la ley para todos".',
        [("No habrá más prórrogas", "Peña"), ("La ley es la ley para todos", "Peña")],
    ),
]
NONE = [
    "La película «La casa al final del río» se estrena hoy.",
    "La novela «Un invierno sin nadie en casa» gustó.",
    "La llamada «tasa turística» sube.",
    "Aquí no se cita a nadie.",
]


@pytest.mark.parametrize(("story", "expected"), CASES)
@pytest.mark.parametrize("language", ["es", None])
def test_speech_is_found_with_its_speaker(
    said: Callable[..., object], story: str, expected: list[object], language: str | None
) -> None:
    assert said(story, language) == expected


@pytest.mark.parametrize("story", NONE)
def test_no_speech_is_found(said: Callable[..., object], story: str) -> None:
    assert said(story, "es") == []
