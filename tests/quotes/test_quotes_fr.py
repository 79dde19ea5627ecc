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
    (
        "« Je n'ai enfreint aucune règle », a déclaré à cette occasion le ministre de la Santé.",
        [("Je n'ai enfreint aucune règle", "le ministre de la Santé")],
    ),
    (
        "« C'est une honte », s'indigne l'élue écologiste Marie Caron. « Il faut agir », insiste-t-elle.",
        [("C'est une honte", "Marie Caron"), ("Il faut agir", "Marie Caron")],
    ),
    (
        "« Nous avons tout essayé », a fait valoir le chancelier au quotidien italien.",
        [("Nous avons tout essayé", "le chancelier")],
    ),
    (
        "« Le pont rouvrira », assure dans un communiqué la préfecture du Nord.",
        [("Le pont rouvrira", "la préfecture du Nord")],
    ),
    (
        "Marie-Pierre Dausse, professeur d’histoire, défend son point de vue. « Cette loi, c’est le démantèlement d'un modèle. » Elle affirme « J’ai tout réorganisé ».",
        [("Cette loi, c’est le démantèlement d'un modèle.", "Marie-Pierre Dausse")],
    ),
    (
        "Interrogé par des journalistes, Paul Renard a répondu : « Je ne démissionnerai pas. »",
        [("Je ne démissionnerai pas.", "Paul Renard")],
    ),
    (
        "Selon les mots de l'avocat, Me Julien Faure, son client « n'a rien à se reprocher dans cette affaire ».",
        [("n'a rien à se reprocher dans cette affaire", "Julien Faure")],
    ),
    (
        "« On est prêt », a assuré le directeur adjoint du Village Augustin Tran Van Chau sur franceinfo.",
        [("On est prêt", "le directeur adjoint du Village Augustin Tran Van Chau")],
    ),
    (
        "« Les comptes sont bons », prévient le PDG, Pekka Lund.",
        [("Les comptes sont bons", "Pekka Lund")],
    ),
    (
        "Le maire de Lille, Paul Renard (PS), a salué « une décision courageuse et juste ».",
        [("une décision courageuse et juste", "Paul Renard")],
    ),
    (
        "Pour l'économiste Anne Vidal, « la dette n'est pas un problème en soi ».",
        [("la dette n'est pas un problème en soi", "Anne Vidal")],
    ),
    (
        "« Il faut partir », lance une voix dans la foule.",
        [("Il faut partir", "une voix")],
    ),
    (
        "D'après Météo-Nord, le vent soufflera « à plus de cent kilomètres par heure ».",
        [("à plus de cent kilomètres par heure", "Météo-Nord")],
    ),
    (
        "L’élu a confié qu’il se sentait « trahi par son propre parti ».",
        [("trahi par son propre parti", "L’élu")],
    ),
    (
        "« J'ai eu peur », raconte Léa, 24 ans, étudiante à Rennes.",
        [("J'ai eu peur", "Léa")],
    ),
    (
        "« C’est fini », lâche-t-il avant de raccrocher.",
        [("C’est fini", None)],
    ),
    (
        "Dans un entretien au Matin, Jean Morel explique vouloir « rendre la ville aux habitants ».",
        [("rendre la ville aux habitants", "Jean Morel")],
    ),
    (
        "Sur le réseau X, la députée a dénoncé un « mensonge d'État sans précédent ».",
        [("mensonge d'État sans précédent", "la députée")],
    ),
    (
        "« Nous irons jusqu'au bout », a promis mardi sur Radio Nord Bruno Mercier, le secrétaire général du syndicat.",
        [("Nous irons jusqu'au bout", "Bruno Mercier")],
    ),
    (
        "Contactée, la direction répond que « tous les salariés ont été reclassés ».",
        [("tous les salariés ont été reclassés", "la direction")],
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
