from collections.abc import Callable

import pytest

CASES = [
    (
        "„Most będzie zamknięty do maja” – powiedziała burmistrz Anna Wilk.",
        [("Most będzie zamknięty do maja", "Anna Wilk")],
    ),
    ("- Most będzie zamknięty do maja - powiedział Jan Kot.", [("Most będzie zamknięty do maja", "Jan Kot")]),
    (
        "– Most będzie zamknięty do maja – dodał Jan Kot. – Potem go otworzymy.",
        [("Most będzie zamknięty do maja", "Jan Kot"), ("Potem go otworzymy.", "Jan Kot")],
    ),
    (
        "„Most będzie zamknięty do maja”, mówi Jan Kot, rzecznik urzędu.",
        [("Most będzie zamknięty do maja", "Jan Kot")],
    ),
    ("Jan Kot powiedział: „Most będzie zamknięty do maja”.", [("Most będzie zamknięty do maja", "Jan Kot")]),
    (
        "Jan Kot odwiedził budowę. - Mamy dwa miesiące opóźnienia - przyznał.",
        [("Mamy dwa miesiące opóźnienia", "Jan Kot")],
    ),
    (
        "Według Jana Kota plan jest „zupełnie oderwany od życia”.",
        [("zupełnie oderwany od życia", "Jana Kota")],
    ),
    ("„Nikt nas nie uprzedził”, żali się Ewa Maj.", [("Nikt nas nie uprzedził", "Ewa Maj")]),
    ('"Nikt nas nie uprzedził o tym" - napisała Ewa Maj.', [("Nikt nas nie uprzedził o tym", "Ewa Maj")]),
    (
        "„Nikt”, mówi Ewa Maj, „nas nie uprzedził o niczym”.",
        [("Nikt", "Ewa Maj"), ("nas nie uprzedził o niczym", "Ewa Maj")],
    ),
    (
        "- Nikt nas nie uprzedził - mówi jedna z mieszkanek.",
        [("Nikt nas nie uprzedził", "jedna z mieszkanek")],
    ),
    (
        "- To skandal - ocenił poseł Piotr Nowak z opozycji. - Będziemy protestować.",
        [("To skandal", "Piotr Nowak"), ("Będziemy protestować.", "Piotr Nowak")],
    ),
    (
        'Premier Zając napisał na Twitterze: "To był bardzo dobry dzień dla Polski".',
        [("To był bardzo dobry dzień dla Polski", "Zając")],
    ),
    (
        "- Nie ma mowy o podwyżkach - zapewnił w piątek rzecznik rządu Piotr Małek.",
        [("Nie ma mowy o podwyżkach", "Piotr Małek")],
    ),
    (
        "„To skandal”, napisał na platformie X poseł Adam Wilk (PO).",
        [("To skandal", "Adam Wilk")],
    ),
    (
        "Według policji kierowca „nie dostosował prędkości do warunków na drodze”.",
        [("nie dostosował prędkości do warunków na drodze", "policji")],
    ),
    (
        "- Byliśmy przerażeni - opowiada pani Maria, mieszkanka kamienicy. - Wszystko się trzęsło.",
        [("Byliśmy przerażeni", "Maria"), ("Wszystko się trzęsło.", "Maria")],
    ),
    (
        "Premier powiedział, że Polska „nie będzie płacić za cudze błędy”.",
        [("nie będzie płacić za cudze błędy", "Premier")],
    ),
    (
        "„Wnioski zostaną wyciągnięte” – czytamy w komunikacie ministerstwa.",
        [("Wnioski zostaną wyciągnięte", "komunikacie ministerstwa")],
    ),
    (
        "– Na razie nie komentujemy – ucina prezes spółki Jan Kos.",
        [("Na razie nie komentujemy", "Jan Kos")],
    ),
    (
        "Minister Ewa Dąb nazwała ten pomysł „absurdalnym i szkodliwym dla kraju”.",
        [("absurdalnym i szkodliwym dla kraju", "Ewa Dąb")],
    ),
    (
        "Jak podkreśla burmistrz Ewa Lis, „droga będzie gotowa do końca roku”.",
        [("droga będzie gotowa do końca roku", "Ewa Lis")],
    ),
    (
        "Dodał, że klub „nie zamierza zmieniać trenera w środku sezonu”.",
        [("nie zamierza zmieniać trenera w środku sezonu", None)],
    ),
    (
        "Ewa Maj kieruje muzeum od dziesięciu lat. „Pokazujemy tylko to, co potrafimy wyjaśnić” – mówi.",
        [("Pokazujemy tylko to, co potrafimy wyjaśnić", "Ewa Maj")],
    ),
    (
        "W rozmowie z PAP prof. Jerzy Wójt ocenił, że „ryzyko powodzi jest bardzo małe”.",
        [("ryzyko powodzi jest bardzo małe", "Jerzy Wójt")],
    ),
]
NONE = [
    "Film „Dom na końcu starej drogi” wchodzi do kin.",
    "- pierwszy punkt listy\n- drugi punkt listy",
    "Pociąg Kraków - Wiedeń - Praga odjeżdża o 9.",
    "Tu nikt nic nie mówi.",
    "Książka „Droga do domu na końcu wsi” ukaże się w maju.",
]


@pytest.mark.parametrize(("story", "expected"), CASES)
@pytest.mark.parametrize("language", ["pl", None])
def test_speech_is_found_with_its_speaker(
    said: Callable[..., object], story: str, expected: list[object], language: str | None
) -> None:
    assert said(story, language) == expected


@pytest.mark.parametrize("story", NONE)
def test_no_speech_is_found(said: Callable[..., object], story: str) -> None:
    assert said(story, "pl") == []
