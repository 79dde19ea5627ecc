"""Kind, group and role of quotations."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean.quotes import find_quotes

KINDS = [
    ("en", "“The boats are safe,” Ortega said.", "direct"),
    ("en", "Ortega said: “The boats are safe.”", "direct"),
    ("en", "Ortega said, “the boats are all safe now.”", "direct"),
    ("en", "Ortega said the boats were “safe from any wind we know.”", "mixed"),
    ("en", "Ortega called the plan “a very expensive way to lose boats” and left.", "mixed"),
    ("en", "Ortega said that “nobody has lost a boat here.”", "mixed"),
    ("de", "„Die Boote sind sicher“, sagte Jana Holm.", "direct"),
    ("de", "Jana Holm sagte, die Boote seien „sicher vor jedem Wind der Welt“.", "mixed"),
    ("fr", "« Les bateaux sont en sécurité », a dit Anne Roux.", "direct"),
    ("fr", "Anne Roux se dit « très inquiète pour les bateaux du port ».", "mixed"),
    ("es", "—Los barcos están a salvo —dijo Elena Robles.", "direct"),
    ("es", "Elena Robles dijo que los barcos «están a salvo de cualquier viento».", "mixed"),
    ("id", 'Sri Wahyuni menyebut rencana itu "cara mahal untuk kehilangan kapal".', "mixed"),
    ("tr", 'Ayşe Demir, "Tekneler güvende" dedi.', "direct"),
    ("zh", "陈立说：“船都很安全。”", "direct"),
    ("zh", "陈立称方案“会让所有的船都离开港口”。", "mixed"),
    ("ja", "「船は安全です」と山本市長は述べた。", "direct"),
]


@pytest.mark.parametrize(("language", "story", "kind"), KINDS)
def test_speech_is_told_from_a_fragment(language: str, story: str, kind: str) -> None:
    assert [q.kind for q in find_quotes([story], language)] == [kind]


GROUPS = [
    ("one sentence", ["“The boats,” said Lena Ortega, “were never in danger.”"], [0, 0]),
    ("one speaker goes on", ["“The boats are safe,” Ortega said. “We counted them twice.”"], [0, 0]),
    ("two attributions", ["“The boats are safe,” Ortega said. “We counted them twice,” she added."], [0, 1]),
    ("two speakers", ["“The boats are safe,” Ortega said. “They are not,” Hendry said."], [0, 1]),
    ("open paragraphs", ["Ortega said: “The boats are safe.", "“We counted them twice.”"], [0, 0]),
    ("closed paragraphs", ["“The boats are safe,” Ortega said.", "“We counted them twice.”"], [0, 1]),
    ("fragments of one verb", ["Ortega called it “a mistake of the port” and “a shame for the town.”"], [0, 0]),
]


@pytest.mark.parametrize(("story", "groups"), [case[1:] for case in GROUPS], ids=[case[0] for case in GROUPS])
def test_spans_of_one_quotation_share_a_group(story: list[str], groups: list[int]) -> None:
    assert [q.group for q in find_quotes(story, "en")] == groups


def test_the_second_part_of_a_sentence_is_of_the_kind_of_the_first() -> None:
    assert [q.kind for q in find_quotes(["“The boats,” said Lena Ortega, “were never in danger.”"])] == ["direct"] * 2


ROLES = [
    ("en", "“The boats are safe,” said harbor master Lena Ortega.", "harbor master"),
    ("en", "“The boats are safe,” said Lena Ortega, mayor of the town.", "mayor of the town"),
    ("en", "“The boats are safe,” said Lena Ortega, 43, the town's mayor.", "town's mayor"),
    ("en", "“The boats are safe,” said a spokesman for the union, Dan Whitby.", "spokesman for the union"),
    ("en", "“The boats are all safe,” the mayor said.", "mayor"),
    ("en", "“The boats are safe,” said Lena Ortega, the welder who built them.", "welder"),
    (
        "en",
        "“The boats are safe,” said Lena Ortega, 43, a boat painter from Example Bay.",
        "boat painter from Example Bay",
    ),
    ("en", "“The boats are safe,” said Lena Ortega, one of the oldest on the pier.", None),
    ("en", "“The boats are safe,” said the Ortega Yacht Club, a private pier up north.", None),
    ("en", "“The boats are safe,” said Mr. Ortega.", None),
    ("en", "“The boats are safe,” said Lena Ortega, who has two of them.", None),
    ("en", "“The boats are safe,” said Lena Ortega, on Friday.", None),
    ("en", "“The boats are all safe,” the report said.", None),
    ("id", '"Kapal kami aman," kata Menteri Kelautan Sri Wahyuni.', "Menteri Kelautan"),
    ("id", '"Kapal kami aman," kata Pak Slamet.', None),
    (
        "id",
        '"Kapal kami aman," kata Sri Wahyuni, penganyam jaring berusia 60 tahun.',
        "penganyam jaring berusia 60 tahun",
    ),
    ("id", '"Kapal kami aman," kata Sri Wahyuni, menangis.', None),
    ("de", "„Die Boote sind sicher“, sagte Jana Holm, Seglerin aus Musterhafen.", "Seglerin aus Musterhafen"),
    ("de", "„Die Boote sind sicher“, sagte Jana Holm, eine erfahrene Seglerin.", "erfahrene Seglerin"),
    ("de", "„Die Boote sind sicher“, sagte Jana Holm, die das Boot seit Jahren segelt.", None),
    ("de", "„Die Boote sind sicher“, sagte Bürgermeisterin Jana Holm.", "Bürgermeisterin"),
    ("fr", "« Les bateaux sont sûrs », dit Anne Roux, maire de la ville.", "maire de la ville"),
    ("es", "«Los barcos están a salvo», dijo el alcalde, Tomás Gil.", "alcalde"),
    ("it", "«Le barche sono al sicuro», dice la sindaca Giulia Conti.", "sindaca"),
    ("pl", "„Łodzie są bezpieczne”, powiedział burmistrz Jan Kot.", "burmistrz"),
    ("ru", "«Лодки в безопасности», — сказал мэр Иван Лесной.", "мэр"),
    ("tr", 'Belediye Başkanı Ali Yılmaz, "Tekneler güvende" dedi.', "Belediye Başkanı"),
    ("zh", "市长陈立说：“船都很安全。”", "市长"),
    ("ja", "「船は安全です」と山本市長は述べた。", "市長"),
    ("ja", "「船は安全です」と山本さんは述べた。", None),
]


@pytest.mark.parametrize(("language", "story", "role"), ROLES)
def test_the_role_is_as_printed(language: str, story: str, role: str | None) -> None:
    (quote,) = find_quotes([story], language)
    assert quote.speaker_role == role
    assert role is None or role in story


PIECES = [
    '"',
    "“",
    "”",
    "«",
    "»",
    "「",
    "」",
    "——",
    ", ",
    ". ",
    ": ",
    "Ann Example",
    "mayor ",
    "said ",
    "说",
    "と述べた",
    "a b c d",
]


@settings(max_examples=200, deadline=None)
@given(st.lists(st.lists(st.sampled_from(PIECES), max_size=25).map("".join), max_size=5))
def test_groups_count_up_and_roles_are_printed(paragraphs: list[str]) -> None:
    quotes = find_quotes(paragraphs)
    groups = [q.group for q in quotes]
    assert sorted(set(groups)) == list(range(len(set(groups))))
    assert groups == sorted(groups)
    assert all(q.kind in {"direct", "mixed"} for q in quotes)
