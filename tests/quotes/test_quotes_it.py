from collections.abc import Callable

import pytest

CASES = [
    (
        "«Il ponte resta chiuso fino a maggio», ha detto la sindaca Carla Monti.",
        [("Il ponte resta chiuso fino a maggio", "Carla Monti")],
    ),
    (
        "«Il ponte resta chiuso fino a maggio», spiega Carla Monti.",
        [("Il ponte resta chiuso fino a maggio", "Carla Monti")],
    ),
    (
        "“Il ponte resta chiuso fino a maggio”, ha aggiunto il sindaco.",
        [("Il ponte resta chiuso fino a maggio", "il sindaco")],
    ),
    ("Carla Monti ha dichiarato: «Il ponte resta chiuso».", [("Il ponte resta chiuso", "Carla Monti")]),
    (
        "Carla Monti ha visitato il cantiere. «Siamo in ritardo di un mese», ha ammesso.",
        [("Siamo in ritardo di un mese", "Carla Monti")],
    ),
    (
        "«Il ponte», dice Carla Monti, «resta chiuso fino a maggio».",
        [("Il ponte", "Carla Monti"), ("resta chiuso fino a maggio", "Carla Monti")],
    ),
    ("Secondo Carla Monti, l'opera è «uno spreco senza fine».", [("uno spreco senza fine", "Carla Monti")]),
    ("Monti ha definito l'opera «uno spreco senza fine».", [("uno spreco senza fine", "Monti")]),
    (
        "«Nessuno ci ha avvisati in tempo», ha twittato Piero Galli.",
        [("Nessuno ci ha avvisati in tempo", "Piero Galli")],
    ),
    (
        "«Nessuno ci ha avvisati in tempo», sbotta Piero Galli.",
        [("Nessuno ci ha avvisati in tempo", "Piero Galli")],
    ),
    (
        "«Nessuno ci ha avvisati in tempo», ha detto il presidente del comitato, Piero Galli.",
        [("Nessuno ci ha avvisati in tempo", "Piero Galli")],
    ),
    (
        "Per il ministro Gallo si tratta di «una riforma necessaria e urgente».",
        [("una riforma necessaria e urgente", "Gallo")],
    ),
]
NONE = [
    "Il film «La casa in fondo al fiume» esce oggi.",
    "Il romanzo «Un inverno lontano da tutti» piace.",
    "La cosiddetta «tassa verde» sale.",
    "Qui non si cita nessuno.",
]


@pytest.mark.parametrize(("story", "expected"), CASES)
@pytest.mark.parametrize("language", ["it", None])
def test_speech_is_found_with_its_speaker(
    said: Callable[..., object], story: str, expected: list[object], language: str | None
) -> None:
    assert said(story, language) == expected


@pytest.mark.parametrize("story", NONE)
def test_no_speech_is_found(said: Callable[..., object], story: str) -> None:
    assert said(story, "it") == []
