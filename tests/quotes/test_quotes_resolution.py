import json
import subprocess
import sys
from pathlib import Path

import pytest

import newsclean
from newsclean.quotes import Language, find_quotes

SEEDS = sorted((Path(__file__).resolve().parents[3] / "shared" / "seeds").glob("*.gold.json"))


def speakers(*paragraphs: str, language: str | None = "en") -> list[str | None]:
    return [q.speaker for q in find_quotes(paragraphs, language)]


@pytest.mark.skipif(not SEEDS, reason="the labelled seed stories are not in ../shared")
@pytest.mark.quality
@pytest.mark.parametrize("language", [None, "id"])
def test_the_seed_story_is_read_in_full(language: str | None) -> None:
    for path in SEEDS:
        gold = json.loads(path.read_text(encoding="utf-8"))
        told = gold["quotes"]
        found = [q.model_dump(include=set(told[0])) for q in find_quotes(gold["body"], language)]
        assert found == told


def test_the_comma_inside_the_marks_is_no_part_of_the_words() -> None:
    (quote,) = find_quotes(["“It will not be rebuilt,” said Ruth Lang."])
    assert quote.text == "It will not be rebuilt"


@pytest.mark.parametrize("stop", [".", "?", "!", "…"])
def test_a_stop_inside_the_marks_is_part_of_the_words(stop: str) -> None:
    (quote,) = find_quotes([f"Ruth Lang said: “It will not be rebuilt{stop}”"])
    assert quote.text == f"It will not be rebuilt{stop}"


def test_speaker_text_keeps_the_title_that_speaker_drops() -> None:
    (quote,) = find_quotes(["“It will not be rebuilt,” said Deputy Mayor Ruth Lang."])
    assert (quote.speaker, quote.speaker_text, quote.cue) == ("Ruth Lang", "Deputy Mayor Ruth Lang", "said")


def test_a_surname_stands_for_the_full_name() -> None:
    assert speakers("Ruth Lang came late.", "“It was my fault alone,” Lang said.") == ["Ruth Lang"]


def test_a_surname_that_two_bear_stays_as_printed() -> None:
    story = ("Ruth Lang and Peter Lang came late.", "“It was my fault alone,” Lang said.")
    assert speakers(*story) == ["Lang"]


def test_a_role_that_two_bear_stays_as_printed() -> None:
    story = (
        "Minister Ruth Lang met Minister Omar Reyes.",
        "“We agree on everything here,” the minister said.",
    )
    assert speakers(*story) == ["the minister"]


def test_a_pronoun_without_anyone_to_stand_for_names_no_speaker() -> None:
    (quote,) = find_quotes(["“It was my fault alone,” he said."])
    assert (quote.speaker, quote.speaker_text) == (None, "he")


def test_a_pronoun_takes_the_speaker_of_its_gender() -> None:
    story = ("David Brand thanked Maria Holt.", "“We will be back in June,” she said.")
    assert speakers(*story) == ["Maria Holt"]


def test_the_last_speaker_goes_on_without_an_attribution() -> None:
    story = ("“We start again on Monday,” said Ruth Lang.", "“Nobody will lose a day of pay.”")
    assert speakers(*story) == ["Ruth Lang", "Ruth Lang"]


def test_a_paragraph_before_announces_the_speaker() -> None:
    assert speakers("Ruth Lang put it this way:", "“Nobody will lose a day of pay.”") == ["Ruth Lang"]


def test_a_paragraph_after_signs_the_quotation() -> None:
    assert speakers("“Nobody will lose a day of pay.”", "— Ruth Lang") == ["Ruth Lang"]


def test_a_turn_of_a_transcript_is_labelled() -> None:
    assert speakers("“HOST: Good evening to everyone here tonight.”") == ["HOST"]


def test_who_asks_in_the_passive_is_the_speaker() -> None:
    assert speakers("Lang was asked by Omar Reyes, “Where did the money go?”") == ["Omar Reyes"]


def test_a_weekday_is_no_speaker() -> None:
    assert speakers("“Nobody will lose a day of pay,” Lang said Monday.") == ["Lang"]


def test_who_is_told_is_no_speaker() -> None:
    assert speakers("“Nobody will lose a day of pay,” Ruth Lang told Paul Hendry on Monday.") == ["Ruth Lang"]


def test_a_language_without_a_table_still_gives_its_quotations() -> None:
    story = ["„Við komum aftur í vor með alla fjölskylduna,“ segir Anna Jónsdóttir."]
    assert [q.text for q in find_quotes(story, "is")] == ["Við komum aftur í vor með alla fjölskylduna"]


@pytest.mark.parametrize(
    ("introduced", "spoken", "name"),
    [
        ("Salah satu warga, Deni Prakoso, mengenali sepedanya.", "ucap Deni", "Deni Prakoso"),
        ("Adiknya, Raka Pradipta (19), merakit antena.", "kata Raka", "Raka Pradipta"),
        ("Kepala Dinas Perikanan Tuban Endah Maharani datang.", "ujar Endah", "Endah Maharani"),
        ("Kepala Cabang Pelni Ternate Yosef Latuconsina datang.", "ujar Yosef", "Yosef Latuconsina"),
        ("Kepala Dinas Pertanian Sumbawa Lalu Jayadi Putra datang.", "ujar Jayadi", "Lalu Jayadi Putra"),
        ("Warga Kelurahan Panjang, Slamet Nugroho, berharap.", "kata dia", "Slamet Nugroho"),
    ],
)
def test_an_indonesian_name_is_told_from_office_and_place(introduced: str, spoken: str, name: str) -> None:
    assert speakers(introduced, f'"Kami menunggu sejak pagi tadi," {spoken}.', language="id") == [name]


def test_a_title_with_a_number_ends_before_the_name() -> None:
    (quote,) = find_quotes(['"Jalan itu segera diperbaiki," kata Ketua RW 07 Asep Hermawan.'], "id")
    assert (quote.speaker, quote.speaker_text) == ("Asep Hermawan", "Ketua RW 07 Asep Hermawan")


def test_a_number_after_a_weekday_is_no_part_of_the_speaker() -> None:
    (quote,) = find_quotes(['"Jalan itu segera diperbaiki," kata Asep Hermawan, Senin 07 Juli.'], "id")
    assert quote.speaker_text == "Asep Hermawan"


def test_a_place_set_off_by_a_comma_is_no_speaker() -> None:
    story = ("Warga berkumpul di Pelabuhan Tanjung Layar, Surabaya, sejak pagi.", '"Kami menunggu," kata dia.')
    assert speakers(*story, language="id") == [None]


def test_a_pronoun_takes_the_person_whose_words_stood_before() -> None:
    story = ("People had grown used to it, said the clock's keeper, Alwyn Brathwell.", '"Most take off four," he said.')
    assert speakers(*story) == ["Alwyn Brathwell"]


def test_a_little_word_amid_capitals_is_a_name() -> None:
    assert speakers("“It will not be rebuilt,” said Mayor Will Harrowby.") == ["Will Harrowby"]


def test_a_speaker_goes_on_in_a_short_sentence() -> None:
    story = "“The first week I braked for every sheep,” said Ruth Lang. “Now they move.”"
    assert speakers(story) == ["Ruth Lang", "Ruth Lang"]


@pytest.mark.parametrize(
    "story",
    [
        "“It will not be rebuilt,” said Ruth Lang, who calls it “the hutch”.",
        "“It will not be rebuilt,” said Ruth Lang. The “grey hutch” stays shut.",
    ],
)
def test_a_term_behind_a_quotation_is_none_itself(story: str) -> None:
    assert speakers(story) == ["Ruth Lang"]


def test_a_subhead_in_quotation_marks_is_no_quotation() -> None:
    story = ("“It will not be rebuilt,” said Ruth Lang.", "‘A long way to carry a roof’", "The house stood for a year.")
    assert speakers(*story) == ["Ruth Lang"]


def test_whom_a_spokesman_speaks_for_is_no_speaker() -> None:
    assert speakers("“It will not be rebuilt,” said a spokesman for Ruth Lang.") == ["a spokesman for Ruth Lang"]


def test_a_role_before_a_comma_names_the_person_behind_it() -> None:
    assert speakers("« Le pont est fermé », prévient le PDG, Luc Ferrand.", language="fr") == ["Luc Ferrand"]


def test_a_role_with_a_place_and_a_party_in_brackets_names_the_person() -> None:
    story = "Der Präsident des Verbands der Deutschen Fischer (VDF), Jan Petersen, sagte: „Wir fahren morgen hinaus.“"
    assert speakers(story, language="de") == ["Jan Petersen"]


def test_a_place_that_begins_a_sentence_is_no_speaker() -> None:
    story = (
        "Elena Robles llegó ayer en barco. El fuego sigue en Los Gallardos.",
        "Los Gallardos perdió cien casas. “No tenemos agua”, dijo.",
    )
    assert speakers(*story, language="es") == ["Elena Robles"]


def test_a_speaker_without_a_name_goes_on() -> None:
    story = "«Non è stato un errore», dice l'ex assessore. E aggiunge: «Lo rifarei domani»."
    assert speakers(story, language="it") == ["l'ex assessore"] * 2


def test_a_text_is_cited_without_anyone_speaking() -> None:
    story = (
        "„Wir fahren hinaus“, sagte Jana Holm.",
        "„Alle Boote bleiben im Hafen“, heißt es in einem Erlass der Stadt.",
    )
    assert speakers(*story, language="de") == ["Jana Holm", "einem Erlass der Stadt"]
    assert speakers("„Alle Boote bleiben im Hafen“, heißt es.", language="de") == [None]


def test_a_relative_clause_speaks_of_the_name_before_it() -> None:
    story = "Dort stand Jana Holm, die ansonsten von einem ruhigen Tag berichtete: „Es waren nur wenige Boote da.“"
    assert speakers(story, language="de") == ["Jana Holm"]


def test_an_article_lost_before_a_vowel_is_no_part_of_the_role() -> None:
    story = ("L’élue Claire Vasseur est arrivée.", "« Le pont restera fermé », dit l’élue.")
    assert speakers(*story, language="fr") == ["Claire Vasseur"]


def test_words_are_read_through_soft_hyphens() -> None:
    assert speakers("« Le pont restera fer\u00admé », ex\u00adplique Claire Vasseur.", language="fr") == [
        "Claire Vasseur"
    ]


def test_single_marks_are_headlines_where_double_ones_quote() -> None:
    story = ("“It will not be rebuilt,” said Ruth Lang. “Never.”", "‘Nobody asked us about it’ is the motto.")
    assert speakers(*story) == ["Ruth Lang", "Ruth Lang"]


def test_a_surname_that_is_a_rank_too_is_a_name() -> None:
    assert speakers("“It will not be rebuilt,” said Ruth King.", "“Never,” King said.") == ["Ruth King"] * 2


def test_a_name_before_a_colon_speaks() -> None:
    assert speakers(
        "Biden Park est fermé.", "Claire Vasseur : « Le pont restera fermé longtemps. »", language="fr"
    ) == ["Claire Vasseur"]


def test_a_compound_in_marks_is_no_quotation() -> None:
    assert speakers("Sie kaufte eine „Alles muss heute raus“-Tasche, sagte Jana Holm.", language="de") == []


def test_a_table_of_one_s_own_is_read() -> None:
    table = Language(verbs="sanoi sanoo", titles="pormestari", pronouns={"hän": "?"}, common="ja on ei se")
    story = ["”Silta pysyy kiinni kesään asti”, sanoi pormestari Aino Virta.", "”Emme voi muuta”, hän sanoi."]
    assert [(q.speaker, q.speaker_role) for q in find_quotes(story, table)] == [
        ("Aino Virta", "pormestari"),
        ("Aino Virta", None),
    ]


def test_the_table_is_a_name_of_the_package_and_not_loaded_before_it_is_asked_for() -> None:
    code = "import sys, newsclean; assert 'newsclean.quotes' not in sys.modules; newsclean.Language(verbs='sanoi')"
    subprocess.run([sys.executable, "-c", code], check=True)
    assert newsclean.Language is Language
    assert "Language" in newsclean.__all__
    with pytest.raises(AttributeError, match="Langage"):
        newsclean.Langage  # noqa: B018


def test_a_surname_that_ends_like_an_adverb_is_a_surname() -> None:
    (quote,) = find_quotes(["“The nets are mended and dry,” said the harbour clerk, Wenna Barrowly."], "en")
    assert (quote.speaker, quote.speaker_role) == ("Wenna Barrowly", "harbour clerk")
