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
    (
        "‘We hebben de brug niet zomaar afgesloten’, zegt wethouder Henk de Boer.",
        [("We hebben de brug niet zomaar afgesloten", "Henk de Boer")],
    ),
    (
        "„Dit is een zwarte dag voor de stad”, aldus burgemeester Anna Visser maandag.",
        [("Dit is een zwarte dag voor de stad", "Anna Visser")],
    ),
    (
        "Volgens de minister is het plan ‘zo goed als onuitvoerbaar in de praktijk’.",
        [("zo goed als onuitvoerbaar in de praktijk", "de minister")],
    ),
    (
        '"Ik ben er kapot van", laat Van Dijk weten. "Dit had nooit mogen gebeuren", voegt hij eraan toe.',
        [("Ik ben er kapot van", "Van Dijk"), ("Dit had nooit mogen gebeuren", "Van Dijk")],
    ),
    (
        "De woordvoerder van Schiphol, Jan Smit, spreekt van ‘een uitzonderlijk drukke zomer’.",
        [("een uitzonderlijk drukke zomer", "Jan Smit")],
    ),
    (
        "Premier Visser noemde het besluit ‘een stap in de verkeerde richting’.",
        [("een stap in de verkeerde richting", "Visser")],
    ),
    (
        "„Het water kwam zo snel”, vertelt Sanne (34), die met haar dochter naar boven vluchtte.",
        [("Het water kwam zo snel", "Sanne")],
    ),
    (
        "‘Wat een feest!’, roept een supporter. ‘Dit vergeet ik nooit meer.’",
        [("Wat een feest!", "een supporter"), ("Dit vergeet ik nooit meer.", "een supporter")],
    ),
    (
        "In een verklaring schrijft het bedrijf: ‘Wij betreuren de gang van zaken ten zeerste.’",
        [("Wij betreuren de gang van zaken ten zeerste.", "het bedrijf")],
    ),
    (
        "Op de vraag of hij opstapt, antwoordde De Boer: „Daar is geen enkele reden voor.”",
        [("Daar is geen enkele reden voor.", "De Boer")],
    ),
    (
        "„We gaan door”, zei ze. „Tot het bittere einde.”",
        [("We gaan door", None), ("Tot het bittere einde.", None)],
    ),
    (
        "Klara Bos leidt het museum al tien jaar. ‘Wij tonen alleen wat we kunnen uitleggen’, zegt ze.",
        [("Wij tonen alleen wat we kunnen uitleggen", "Klara Bos")],
    ),
    (
        "‘Het is onbegrijpelijk’, reageert Kamerlid Piet Mulder (CDA) op X.",
        [("Het is onbegrijpelijk", "Piet Mulder")],
    ),
    (
        '"Er was veel rook", meldt een woordvoerder van de brandweer aan de NOS.',
        [("Er was veel rook", "een woordvoerder van de brandweer")],
    ),
    (
        "De advocaat van de verdachte, Fatima Bali, vindt dat haar cliënt ‘geen eerlijk proces heeft gekregen’.",
        [("geen eerlijk proces heeft gekregen", "Fatima Bali")],
    ),
    (
        "„Dat is”, stelt hoogleraar Erik Vos, „een misverstand.”",
        [("Dat is", "Erik Vos"), ("een misverstand.", "Erik Vos")],
    ),
]
NONE = [
    "De film ‘Het huis aan de oude haven’ draait nu.",
    "Het boek “Een winter zonder iemand thuis” verkocht goed.",
    "Foto's van auto's en 's avonds ook van baby's.",
    "Hier wordt niemand aangehaald.",
    "Het boek ‘De weg naar het einde van de wereld’ verschijnt in mei.",
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
