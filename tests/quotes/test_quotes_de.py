from collections.abc import Callable

import pytest

CASES = [
    (
        "„Die Brücke bleibt bis Mai gesperrt“, sagte Bürgermeisterin Karin Voss am Montag.",
        [("Die Brücke bleibt bis Mai gesperrt", "Karin Voss")],
    ),
    (
        "„Die Brücke bleibt bis Mai gesperrt“, so Karin Voss.",
        [("Die Brücke bleibt bis Mai gesperrt", "Karin Voss")],
    ),
    (
        "»Die Brücke bleibt bis Mai gesperrt«, erklärte Karin Voss.",
        [("Die Brücke bleibt bis Mai gesperrt", "Karin Voss")],
    ),
    (
        "«Die Brücke bleibt bis Mai gesperrt», schmunzelte Voss.",
        [("Die Brücke bleibt bis Mai gesperrt", "Voss")],
    ),
    ("„Der Umbau beginnt erst im Herbst“, fügte Voss hinzu.", [("Der Umbau beginnt erst im Herbst", "Voss")]),
    (
        "„Der Umbau“, sagte Karin Voss, „beginnt erst im Herbst.“",
        [("Der Umbau", "Karin Voss"), ("beginnt erst im Herbst.", "Karin Voss")],
    ),
    ("Voss sagte: „Der Umbau beginnt erst im Herbst.“", [("Der Umbau beginnt erst im Herbst.", "Voss")]),
    (
        "Man müsse warten, sagte Voss: „Der Umbau beginnt erst im Herbst.“",
        [("Der Umbau beginnt erst im Herbst.", "Voss")],
    ),
    (
        "Karin Voss leitet das Amt. „Wir bauen erst im Herbst“, sagt sie.",
        [("Wir bauen erst im Herbst", "Karin Voss")],
    ),
    (
        "„Wir bauen erst im Herbst“, sagte der Leiter des Amtes, Jonas Kremer.",
        [("Wir bauen erst im Herbst", "Jonas Kremer")],
    ),
    (
        "Laut Jonas Kremer ist der Plan „völlig aus der Luft gegriffen“.",
        [("völlig aus der Luft gegriffen", "Jonas Kremer")],
    ),
    (
        "Kremer nannte den Plan „völlig aus der Luft gegriffen“.",
        [("völlig aus der Luft gegriffen", "Kremer")],
    ),
    ("„Das hat uns niemand gesagt“, hieß es.", [("Das hat uns niemand gesagt", None)]),
    (
        '"Das hat uns niemand gesagt", betonte Innenministerin Karin Voss gegenüber der Zeitung.',
        [("Das hat uns niemand gesagt", "Karin Voss")],
    ),
    (
        "Der Sprecher des Amtes, Jan Petersen, teilte mit: „Wir prüfen das.“ Dann hieß es: „Es gibt keine Frist.“",
        [("Wir prüfen das.", "Jan Petersen"), ("Es gibt keine Frist.", None)],
    ),
    (
        "„Das ist“, so die Ministerin weiter, „ein guter Tag.“",
        [("Das ist", "die Ministerin"), ("ein guter Tag.", "die Ministerin")],
    ),
    (
        "Wie der „Kurier“ schreibt, sagte Eva Brandt, sie sei „tief enttäuscht von den Ländern“.",
        [("tief enttäuscht von den Ländern", "Eva Brandt")],
    ),
    (
        "Maier wirft der Regierung vor, „die Bürger für dumm zu verkaufen“.",
        [("die Bürger für dumm zu verkaufen", "Maier")],
    ),
]
NONE = [
    "Der Roman „Das Licht über dem alten Hafen“ erscheint im Mai.",
    "Die Serie „Nachts am Fluss im Norden“ läuft weiter.",
    "Die sogenannte „Bremse“ greift nicht.",
    "Hier wird niemand zitiert.",
]


@pytest.mark.parametrize(("story", "expected"), CASES)
@pytest.mark.parametrize("language", ["de", None])
def test_speech_is_found_with_its_speaker(
    said: Callable[..., object], story: str, expected: list[object], language: str | None
) -> None:
    assert said(story, language) == expected


@pytest.mark.parametrize("story", NONE)
def test_no_speech_is_found(said: Callable[..., object], story: str) -> None:
    assert said(story, "de") == []
