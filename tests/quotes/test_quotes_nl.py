from collections.abc import Callable

import pytest

CASES = [
    (
        "“De brug blijft dicht tot mei”, zei burgemeester Anja de Wit maandag.",
        [("De brug blijft dicht tot mei", "Anja de Wit")],
    ),
    ("‘De brug blijft dicht tot mei’, zegt Anja de Wit.", [("De brug blijft dicht tot mei", "Anja de Wit")]),
    ('"De brug blijft dicht tot mei", aldus Anja de Wit.', [("De brug blijft dicht tot mei", "Anja de Wit")]),
    ("De Wit zei: “De brug blijft dicht tot mei.”", [("De brug blijft dicht tot mei.", "De Wit")]),
    (
        "Anja de Wit leidt de gemeente. “Wij bouwen in het najaar”, zegt ze.",
        [("Wij bouwen in het najaar", "Anja de Wit")],
    ),
    (
        "“De brug”, zegt Anja de Wit, “blijft dicht tot mei.”",
        [("De brug", "Anja de Wit"), ("blijft dicht tot mei.", "Anja de Wit")],
    ),
    (
        "Volgens Joris Bakker is het plan “van voor tot achter onzin”.",
        [("van voor tot achter onzin", "Joris Bakker")],
    ),
    ("Bakker noemde het plan “van voor tot achter onzin”.", [("van voor tot achter onzin", "Bakker")]),
    (
        "“Niemand heeft ons dat verteld”, moppert Joris Bakker.",
        [("Niemand heeft ons dat verteld", "Joris Bakker")],
    ),
    (
        "“Niemand heeft ons dat verteld”, reageert een woordvoerder van de bond.",
        [("Niemand heeft ons dat verteld", "een woordvoerder van de bond")],
    ),
    ("„Niemand heeft ons dat verteld”, vertelt Bakker.", [("Niemand heeft ons dat verteld", "Bakker")]),
    (
        "“Wij gaan door tot het einde”, aldus de woordvoerder van het vliegveld.",
        [("Wij gaan door tot het einde", "de woordvoerder van het vliegveld")],
    ),
    (
        "Minister Jansen noemde het besluit ‘een klap in het gezicht’.",
        [("een klap in het gezicht", "Jansen")],
    ),
]
NONE = [
    "De film ‘Het huis aan de oude haven’ draait nu.",
    "Het boek “Een winter zonder iemand thuis” verkocht goed.",
    "Foto's van auto's en 's avonds ook van baby's.",
    "Hier wordt niemand aangehaald.",
]


@pytest.mark.parametrize(("story", "expected"), CASES)
@pytest.mark.parametrize("language", ["nl", None])
def test_speech_is_found_with_its_speaker(
    said: Callable[..., object], story: str, expected: list[object], language: str | None
) -> None:
    assert said(story, language) == expected


@pytest.mark.parametrize("story", NONE)
def test_no_speech_is_found(said: Callable[..., object], story: str) -> None:
    assert said(story, "nl") == []
