from collections.abc import Callable

import pytest

CASES = [
    (
        "« Le pont restera fermé jusqu'en mai », a déclaré la maire Claire Vasseur.",
        [("Le pont restera fermé jusqu'en mai", "Claire Vasseur")],
    ),
    (
        "« Le pont restera fermé jusqu'en mai », explique Claire Vasseur, ingénieure.",
        [("Le pont restera fermé jusqu'en mai", "Claire Vasseur")],
    ),
    (
        "«\u00a0Le pont restera fermé tout l'hiver\u00a0», soupire Claire Vasseur.",
        [("Le pont restera fermé tout l'hiver", "Claire Vasseur")],
    ),
    (
        "« Le pont, a précisé Claire Vasseur, restera fermé. »",
        [("Le pont, a précisé Claire Vasseur, restera fermé.", "Claire Vasseur")],
    ),
    (
        "Claire Vasseur a visité le chantier. « Nous avançons bien », a-t-elle dit.",
        [("Nous avançons bien", "Claire Vasseur")],
    ),
    (
        "Claire Vasseur a visité le chantier. « Nous avançons bien », dit-elle.",
        [("Nous avançons bien", "Claire Vasseur")],
    ),
    (
        "Claire Vasseur a précisé : « Deux ouvriers sont à l'hôpital. »",
        [("Deux ouvriers sont à l'hôpital.", "Claire Vasseur")],
    ),
    (
        "Selon le préfet, la crue est « la pire depuis trente ans ».",
        [("la pire depuis trente ans", "le préfet")],
    ),
    (
        "« La crue recule enfin », a indiqué le préfet du Gard, Luc Ferrand, mardi.",
        [("La crue recule enfin", "Luc Ferrand")],
    ),
    (
        "« La crue », a indiqué Luc Ferrand, « recule enfin partout ».",
        [("La crue", "Luc Ferrand"), ("recule enfin partout", "Luc Ferrand")],
    ),
    (
        "Luc Ferrand a qualifié le projet de « folie pure et simple ».",
        [("folie pure et simple", "Luc Ferrand")],
    ),
    (
        "“La crue recule enfin partout”, assure Luc Ferrand.",
        [("La crue recule enfin partout", "Luc Ferrand")],
    ),
    (
        "« Personne ne nous a prévenus », confie une habitante du quartier.",
        [("Personne ne nous a prévenus", "une habitante du quartier")],
    ),
    (
        "Pour Jean Vidal, maire de Nantes, c'est « une décision incompréhensible pour tous ».",
        [("une décision incompréhensible pour tous", "Jean Vidal")],
    ),
    (
        "« Nous n'avons pas été consultés », regrette le syndicat SUD-Rivage dans un communiqué.",
        [("Nous n'avons pas été consultés", "SUD-Rivage")],
    ),
]
NONE = [
    "Le film « La Maison au bord du lac » sort mercredi.",
    "Le roman « Un hiver au bout du monde » a plu.",
    "Le mot « liberté » revient souvent.",
    "Il n'y a rien à citer ici.",
]


@pytest.mark.parametrize(("story", "expected"), CASES)
@pytest.mark.parametrize("language", ["fr", None])
def test_speech_is_found_with_its_speaker(
    said: Callable[..., object], story: str, expected: list[object], language: str | None
) -> None:
    assert said(story, language) == expected


@pytest.mark.parametrize("story", NONE)
def test_no_speech_is_found(said: Callable[..., object], story: str) -> None:
    assert said(story, "fr") == []
