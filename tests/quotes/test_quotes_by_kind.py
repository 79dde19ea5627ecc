"""Ways of quoting that pages of many languages share, each found on real pages; the sentences are invented."""

from collections.abc import Callable

import pytest

from newsclean.quotes import find_quotes

Said = Callable[[str, str | None], list[tuple[str, str | None]]]

NEXT_SENTENCE = [
    ("it", "«Le barche sono al sicuro». Lo ha detto il ministro russo degli Esteri, Sergio Lavri.", "Sergio Lavri"),
    ("it", "«Le barche sono al sicuro», al molo. Lo scrive il Comune.", "il Comune"),
    ("id", '"Kapal kami aman semua." Hal itu disampaikan Menteri Kelautan Sri Wahyuni, Senin.', "Sri Wahyuni"),
    ("id", '"Kapal kami aman semua." Hal tersebut dikatakan oleh Sri Wahyuni saat rapat.', "Sri Wahyuni"),
    ("de", "„Die Boote sind alle sicher.“ Das sagte Bürgermeisterin Jana Holm am Montag.", "Jana Holm"),
    ("es", "«Los barcos están a salvo». Así lo afirmó el alcalde, Tomás Gil, este lunes.", "Tomás Gil"),
    ("ru", "«Лодки в полной безопасности». Об этом заявил мэр города Иван Лесной.", "Иван Лесной"),
    ("nl", '"De boten liggen weer veilig." Dat zegt burgemeester Anna de Wit.', "Anna de Wit"),
]


@pytest.mark.parametrize(("language", "story", "speaker"), NEXT_SENTENCE)
def test_the_next_sentence_names_the_speaker(language: str, story: str, speaker: str) -> None:
    assert [q.speaker for q in find_quotes([story], language)] == [speaker]


def test_a_quotation_with_a_verb_of_its_own_keeps_its_speaker() -> None:
    story = "«Le barche sono al sicuro», ha detto Anna Conti. Lo ha ripetuto Marco Villa."
    assert [q.speaker for q in find_quotes([story], "it")] == ["Anna Conti"]


SPEAKERS = [
    ("a paper is told", "pl", "– Łodzie są bezpieczne – mówi „Gazecie” Jan Kot, socjolog.", ["Jan Kot"]),
    ("a rank the table does not know", "pl", "– Łodzie są bezpieczne – powiedział rzecznik floty, kmdr Jan Kot.", None),
    (
        "a noun before the name",
        "de",
        "„Die Boote sind alle sicher“, sagt der Meeresbiologe Tarek Nowy.",
        ["Tarek Nowy"],
    ),
    ("an adverb behind the noun", "de", "„Die Boote sind sicher“, sagt der Hafenmeister leise.", ["der Hafenmeister"]),
    ("years as a noun", "de", "„Die Boote sind alle sicher“, sagt der 51-Jährige.", ["der 51-Jährige"]),
    (
        "a preposition opens the story",
        "de",
        "Von Liat war nichts zu hören. „Die Boote sind alle sicher“, sagt Liat.",
        ["Liat"],
    ),
    ("an office", "ru", "«Лодки в полной безопасности», — сообщили в пресс-службе порта.", ["пресс-службе порта"]),
    ("an office", "pl", "„Łodzie są dziś bezpieczne” – podano w urzędzie morskim.", ["urzędzie morskim"]),
    ("a verb behind a dash", "pl", "„Łodzie są dziś bezpieczne” – uważa Jan Kot, rybak.", ["Jan Kot"]),
    ("an adverb before the name", "pl", "„Łodzie są dziś bezpieczne” – napisał wcześniej Jan Kot.", ["Jan Kot"]),
    ("head of an office", "ru", "«Лодки в безопасности», — сказал глава Примерпорта.", ["глава Примерпорта"]),
    ("the following", "ru", "Иван Лесной заявил следующее: «Лодки сейчас в безопасности».", ["Иван Лесной"]),
    (
        "a conveyer of words",
        "tr",
        'Kısa sürede müdahale ettiklerini aktaran Yılmaz, "Tekneler artık güvende" dedi.',
        ["Yılmaz"],
    ),
    (
        "a conveyer before a colon",
        "tr",
        'Kısa sürede müdahale ettiklerini aktaran Yılmaz, şunları kaydetti: "Tekneler artık güvende."',
        ["Yılmaz"],
    ),
    (
        "a relative clause",
        "pt",
        "Ana Souza criticou a obra do porto no que chamou de “um erro de muitos anos”.",
        ["Ana Souza"],
    ),
    (
        "a participle opens the sentence",
        "pt",
        "O escritor Davi Souza veio. Rendido, procurou o porto - o que, diz, “não é uma coisa muito fácil”.",
        ["Davi Souza"],
    ),
    (
        "whom a sentence cites",
        "pt",
        "Ana Souza disse que não. “Os barcos ficam no porto”, disse. Para Davi Lima, é pouco. “É preciso sair”, afirmou.",
        ["Ana Souza", "Davi Lima"],
    ),
    (
        "a fragment goes on",
        "it",
        "Sara Conti annuncia “un aiuto molto concreto” per i marinai di Porto Esempio.",
        ["Sara Conti"],
    ),
    (
        "a role that an adjective ends",
        "fr",
        "« Les bateaux sont en sécurité », a déclaré le porte-parole du ministère des Affaires maritimes, Luc Roux.",
        ["Luc Roux"],
    ),
    (
        "two names in a headline",
        "it",
        "«Ha sorpreso tutto il porto», ha detto Conti. Marco Villa da Anna Conti al porto. Anna Conti ride.",
        ["Anna Conti"],
    ),
    ("brackets behind the name", "zh", "协会主管陈立(Chen Li)发布声明称，“船都很安全。”", ["协会主管陈立"]),
    ("an outlet cites", "zh", "《例报》援引港口专家陈立的话称：“船都很安全。”", ["陈立"]),
    ("told to reporters", "zh", "現年52歲的陳立告訴記者，“我受不了這個港口的噪音。”", ["陳立"]),
    ("a cleft sentence", "ja", "「船は安全だ」と話すのは、漁師の佐藤健さん（45）だ。", ["佐藤健"]),
    ("a pause before the mark", "zh", "陈立在接受《例报》采访时表示，“船都很安全”。", ["陈立"]),
    (
        "a reflexive verb",
        "fr",
        "« Les bateaux sont à l'abri », s'est félicité le maire, Paul Roux, sur X.",
        ["Paul Roux"],
    ),
    ("thus he went on", "tr", 'Bakan Yılmaz, şöyle devam etti: "Teknelerimiz güvende."', ["Yılmaz"]),
    ("an unknown verb", "ja", "港の女性職員は「逮捕されても船は戻ってこない」と憤る。", ["港の女性職員"]),
    ("two sentences", "ja", "山本市長は語った。「ようやく終わった。長かった」", ["山本"]),
]


@pytest.mark.parametrize(
    ("language", "story", "speakers"), [case[1:] for case in SPEAKERS], ids=[c[0] for c in SPEAKERS]
)
def test_the_speaker_is_found(language: str, story: str, speakers: list[str] | None) -> None:
    assert [q.speaker for q in find_quotes([story], language)] == (speakers or ["Jan Kot"])


NO_QUOTATIONS = [
    ("ru", 'Открыты станции "Лесная", "Портовая" и "Рыбная", сообщил Иван Лесной.'),
    ("ru", 'В город прилетел игрок "Примера" - нападающий Иван Лесной.'),
    ("pt", 'Em entrevista à "Exemplo", Souza disse que os barcos voltam.'),
    ("en", "The town is proud of its “Ferry” — a boat that Ann Example built."),
    ("ja", "同社は「例の船」、「例の港」を発表した。"),
    ("ja", "計画は「例の港づくり事業」という名で知られる。"),
    ("zh", "代表反映强烈的“三十天太短了吧”的问题得到了解决。"),
]


@pytest.mark.parametrize(("language", "story"), NO_QUOTATIONS)
def test_names_and_terms_are_no_quotations(language: str, story: str) -> None:
    assert find_quotes([story], language) == ()


KEPT = [
    ("de", "Nun sei es Zeit für einen „Wandel“, erklärte Jana Holm.", "Wandel"),
    ("fr", "La ville a subi « plusieurs tempêtes », a indiqué le maire Paul Roux.", "plusieurs tempêtes"),
    ("de", "„Dumm“, „peinlich“, „lächerlich“, urteilte Jana Holm.", "lächerlich"),
    ("fr", "Une « négligence », a dit Paul Roux.", "négligence"),
]


@pytest.mark.parametrize(("language", "story", "text"), KEPT)
def test_a_short_fragment_before_its_verb_is_one(language: str, story: str, text: str) -> None:
    assert [q.text for q in find_quotes([story], language)][-1:] == [text]


ROLES = [
    ("it", "Rubio Conti, salutando con calma il presidente, l'ha poi detto: «Siamo tutti molto contenti».", None),
    ("de", "„Die Boote sind alle sicher“, sagt Hafenkenner Jörg Musterle.", "Hafenkenner"),
    ("de", "„Die Boote sind alle sicher“, sagt der Meeresbiologe Tarek Nowy.", "Meeresbiologe"),
    ("de", "„Die Boote sind alle sicher“, sagt der junge Mann.", None),
    (
        "de",
        "„Die Boote sind alle sicher“, sagt Hafen- und Werftdirektor Dr. Jörg Musterle.",
        "Hafen- und Werftdirektor",
    ),
    (
        "en",
        "“The boats are safe,” the Ministry of Coastal Affairs spokesman said.",
        "Ministry of Coastal Affairs spokesman",
    ),
    ("en", "“The boats are safe,” The Portside chief at the time, Jens Example, said.", "Portside chief at the time"),
    ("es", "Para Hurtado, su intervención “es propia de un barco que se hunde”.", None),
    ("ru", "Как пояснил Лесной, это случилось потому, что лодки «не были готовы к такому ветру».", None),
    ("id", '"Kapal kami aman," kata Wagiman, penjual ikan di dermaga.', "penjual ikan di dermaga"),
    ("en", "“We counted the boats twice,” said one of the town's councillors.", None),
    ("zh", "《例报》援引港口专家陈立的话称：“船都很安全。”", "港口专家"),
]


@pytest.mark.parametrize(("language", "story", "role"), ROLES)
def test_a_role_is_the_speakers_own(language: str, story: str, role: str | None) -> None:
    assert [q.speaker_role for q in find_quotes([story], language)] == [role]
