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
    (
        "Der Präsident des Bundesverbands der Deutschen Industrie (BDI), Siegfried Renner, sagte am Montag: „Papier ist geduldig, wir warten.“",
        [("Papier ist geduldig, wir warten.", "Siegfried Renner")],
    ),
    (
        "„Die Älteren schlafen gern aus“, schmunzelte Hofer, die ansonsten von einem ruhigen Vormittag berichtete: „Wo so wenig Kinder sind.“",
        [("Die Älteren schlafen gern aus", "Hofer"), ("Wo so wenig Kinder sind.", "Hofer")],
    ),
    (
        "Kofler: “Verantwortliche müssen zur Verfügung stehen”\nDas sagt Michael Kofler seit Jahren.",
        [("Verantwortliche müssen zur Verfügung stehen", "Michael Kofler")],
    ),
    (
        "„Wir bleiben hier“, sagte ein Sprecher von Olaf Renner der Zeitung.",
        [("Wir bleiben hier", "ein Sprecher von Olaf Renner")],
    ),
    (
        "Schließlich schreibt Gianni Renner auf TikTok: „Hey, wir sehen uns morgen.“",
        [("Hey, wir sehen uns morgen.", "Gianni Renner")],
    ),
    (
        "Dem Sender sagte Müller: „Das wird ein langer Winter.“",
        [("Das wird ein langer Winter.", "Müller")],
    ),
    (
        "Gegenüber der dpa erklärte die Sprecherin des Ministeriums, Anna Vogt: „Es gibt keinen neuen Stand.“",
        [("Es gibt keinen neuen Stand.", "Anna Vogt")],
    ),
    (
        "„Das ist nicht wahr“, wies Maier die Vorwürfe zurück.",
        [("Das ist nicht wahr", "Maier")],
    ),
    (
        "„Wir sind bereit“, so die Ministerin. „Alles ist vorbereitet.“",
        [("Wir sind bereit", "die Ministerin"), ("Alles ist vorbereitet.", "die Ministerin")],
    ),
    (
        "Renner sagte Journalisten: „Das schaffen wir im Herbst.“",
        [("Das schaffen wir im Herbst.", "Renner")],
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
