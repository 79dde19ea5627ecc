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
    (
        '"No hay más dinero", dijo Marta Rey a la prensa. "Se acabó", añadió.',
        [("No hay más dinero", "Marta Rey"), ("Se acabó", "Marta Rey")],
    ),
    (
        'El presidente, Luis Prado, aseguró en rueda de prensa que el acuerdo "no es un cheque en blanco para nadie".',
        [("no es un cheque en blanco para nadie", "Luis Prado")],
    ),
    (
        '"Es un día triste", ha lamentado en declaraciones a los periodistas la alcaldesa de Jaén, Rosa Campo.',
        [("Es un día triste", "Rosa Campo")],
    ),
    (
        'Según ha contado Javier Mora, atravesó la enfermedad "en la primera quincena de marzo".',
        [("en la primera quincena de marzo", "Javier Mora")],
    ),
    (
        'Consultado por la prensa, Scott sonrió y dijo: "Creo que tiene un problema".',
        [("Creo que tiene un problema", "Scott")],
    ),
    (
        'El portavoz del Gobierno, Íñigo Sanz (PSOE), tachó la propuesta de "ocurrencia sin pies ni cabeza".',
        [("ocurrencia sin pies ni cabeza", "Íñigo Sanz")],
    ),
    (
        "—¿Cuándo abre el puente? —preguntó la vecina.\n—En mayo, si no llueve —respondió el ingeniero Paco Ruiz.",
        [("¿Cuándo abre el puente?", "la vecina"), ("En mayo, si no llueve", "Paco Ruiz")],
    ),
    (
        'Preguntado por los plazos, el consejero ha sido tajante: "No habrá ni un día más de demora".',
        [("No habrá ni un día más de demora", "el consejero")],
    ),
    (
        'Rey insistió en que "nadie quedará atrás" y que el plan "se cumplirá en los próximos dos años".',
        [("se cumplirá en los próximos dos años", "Rey")],
    ),
    (
        "«Tengo miedo», confiesa Lucía, de 34 años, vecina del barrio.",
        [("Tengo miedo", "Lucía")],
    ),
    (
        'A juicio de la fiscal, el acusado "sabía perfectamente lo que hacía".',
        [("sabía perfectamente lo que hacía", "la fiscal")],
    ),
    (
        'En palabras del técnico, el equipo "jugó con miedo y sin ideas".',
        [("jugó con miedo y sin ideas", "técnico")],
    ),
    (
        '"Vamos a recurrir la sentencia", anunció a través de sus redes sociales el abogado defensor, Pedro Gil.',
        [("Vamos a recurrir la sentencia", "Pedro Gil")],
    ),
    (
        'La ministra Ana Soler llegó tarde. "No voy a dimitir por esto", zanjó la titular de Sanidad.',
        [("No voy a dimitir por esto", "la titular de Sanidad")],
    ),
    (
        'La empresa emitió un comunicado: "Colaboramos con las autoridades desde el primer minuto".',
        [("Colaboramos con las autoridades desde el primer minuto", "La empresa")],
    ),
    (
        '"El gol fue legal", comentó Juan Carlos Pérez, entrenador del Betis, tras el partido.',
        [("El gol fue legal", "Juan Carlos Pérez")],
    ),
    (
        '"Es una vergüenza", se quejó una pasajera. "Llevamos cinco horas aquí", protestó otro viajero.',
        [("Es una vergüenza", "una pasajera"), ("Llevamos cinco horas aquí", "otro viajero")],
    ),
    (
        'De acuerdo con el informe, el incendio "se originó en el cuadro eléctrico de la planta baja".',
        [("se originó en el cuadro eléctrico de la planta baja", "el informe")],
    ),
    (
        "\"Nos dijeron: 'No salgan de casa'\", relató Carmen Díaz.",
        [("Nos dijeron: 'No salgan de casa'", "Carmen Díaz")],
    ),
    (
        'El papa Clemente pidió "gestos concretos de paz y de fraternidad" a los líderes.',
        [("gestos concretos de paz y de fraternidad", "El papa")],
    ),
]
NONE = [
    "La película «La casa al final del río» se estrena hoy.",
    "La novela «Un invierno sin nadie en casa» gustó.",
    "La llamada «tasa turística» sube.",
    "Aquí no se cita a nadie.",
    'La novela "El camino de los vientos" llega a las librerías en mayo.',
    'El llamado "impuesto al sol" vuelve al Congreso.',
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
