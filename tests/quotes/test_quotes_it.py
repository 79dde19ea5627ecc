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
    (
        "«Non firmeremo questo accordo», ha ribadito ieri in conferenza stampa il segretario della Lega, Mario Bassi.",
        [("Non firmeremo questo accordo", "Mario Bassi")],
    ),
    (
        "«È una giornata nera — dice il sindaco Paolo Riva —. Ma ci rialzeremo».",
        [("È una giornata nera — dice il sindaco Paolo Riva —. Ma ci rialzeremo", "Paolo Riva")],
    ),
    (
        "Secondo la premier «non ci sono le condizioni per un voto anticipato».",
        [("non ci sono le condizioni per un voto anticipato", "la premier")],
    ),
    (
        "Il ministro della Salute, Anna Galli, ha parlato di «una situazione che resta molto seria».",
        [("una situazione che resta molto seria", "Anna Galli")],
    ),
    (
        '"Abbiamo perso tutto", racconta in lacrime Giuseppina, 71 anni.',
        [("Abbiamo perso tutto", "Giuseppina")],
    ),
    (
        "Per il procuratore Marco Lodi si tratta di «un delitto premeditato nei minimi dettagli».",
        [("un delitto premeditato nei minimi dettagli", "Marco Lodi")],
    ),
    (
        "«Non è stato un errore», si difende l'ex assessore. E aggiunge: «Lo rifarei domani».",
        [("Non è stato un errore", "l'ex assessore"), ("Lo rifarei domani", "l'ex assessore")],
    ),
    (
        "Alla domanda se si dimetterà, Conti ha risposto: «Neanche per sogno, resto al mio posto».",
        [("Neanche per sogno, resto al mio posto", "Conti")],
    ),
    (
        'L\'allenatore ha elogiato i suoi: "Abbiamo giocato da squadra vera".',
        [("Abbiamo giocato da squadra vera", "L'allenatore")],
    ),
    (
        "«Sono senza parole», il commento del presidente della Regione, Luca Ferri.",
        [("Sono senza parole", "Luca Ferri")],
    ),
    (
        'Nella nota si legge che "la società si riserva di agire nelle sedi opportune".',
        [("la società si riserva di agire nelle sedi opportune", "nota")],
    ),
    (
        "«Vogliamo giustizia», gridano i manifestanti davanti al tribunale.",
        [("Vogliamo giustizia", "i manifestanti")],
    ),
    (
        "Come ha spiegato il questore Bruno Sala, «le indagini sono appena iniziate».",
        [("le indagini sono appena iniziate", "Bruno Sala")],
    ),
    (
        '"Ho avuto paura di morire", ha detto la donna ai carabinieri.',
        [("Ho avuto paura di morire", "la donna")],
    ),
    (
        "«Il governo ci ascolti», è l'appello di Coltivatori.",
        [("Il governo ci ascolti", "Coltivatori")],
    ),
    (
        "Lo ha detto il Papa: «La guerra è sempre una sconfitta per tutti».",
        [("La guerra è sempre una sconfitta per tutti", "il Papa")],
    ),
    (
        "«La riforma si farà», assicura Verdi. Il vicepremier avverte però che «servono altri due miliardi di euro».",
        [("La riforma si farà", "Verdi"), ("servono altri due miliardi di euro", "Il vicepremier")],
    ),
    (
        "Giulia Conti guida il museo da dieci anni. «Mostriamo solo ciò che sappiamo spiegare», dice lei.",
        [("Mostriamo solo ciò che sappiamo spiegare", "Giulia Conti")],
    ),
    (
        '"Una partita incredibile", ha commentato a Sky Sport il tecnico rossoblù Vincenzo Italo.',
        [("Una partita incredibile", "Vincenzo Italo")],
    ),
]
NONE = [
    "Il film «La casa in fondo al fiume» esce oggi.",
    "Il romanzo «Un inverno lontano da tutti» piace.",
    "La cosiddetta «tassa verde» sale.",
    "Qui non si cita nessuno.",
    "Il film «La casa in fondo alla strada» esce a marzo.",
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
