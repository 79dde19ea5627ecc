"""Datelines: the forms of agencies and publishers, and what must not be taken for one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.fields.dateline import find_body_dateline, find_dateline

FORMS = [
    # In the wild: agencies.
    (
        "HAMILTON, Ont. (AP) — Lock keepers found a piano.",
        ("HAMILTON, Ont. (AP) —", "HAMILTON, Ont.", "AP", None),
    ),
    ("OSLO (Reuters) - Ferries were held in port again.", ("OSLO (Reuters) -", "OSLO", "Reuters", None)),
    (
        "PARIS, 9 mai (Reuters) - Les péniches sont à quai.",
        ("PARIS, 9 mai (Reuters) -", "PARIS", "Reuters", "--05-09"),
    ),
    ("MOSKAU (dpa) - Die Fähren bleiben heute im Hafen.", ("MOSKAU (dpa) -", "MOSKAU", "dpa", None)),
    (
        "TOKYO, May 9, Kyodo - Ferries were held in port.",
        ("TOKYO, May 9, Kyodo -", "TOKYO", "Kyodo", "--05-09"),
    ),
    ("OMSK, May 9. /TASS/. Ferries were held in port.", ("OMSK, May 9. /TASS/.", "OMSK", "TASS", "--05-09")),
    (
        "Madrid, 9 may (EFE).- Los barcos siguen en puerto.",
        ("Madrid, 9 may (EFE).-", "Madrid", "EFE", "--05-09"),
    ),
    (
        "(ANSA) - ROMA, 9 MAG - I traghetti restano fermi.",
        ("(ANSA) - ROMA, 9 MAG -", "ROMA", "ANSA", "--05-09"),
    ),
    (
        "Roma, 9 mag. (askanews) - I traghetti restano fermi.",
        ("Roma, 9 mag. (askanews) -", "Roma", "askanews", "--05-09"),
    ),
    (
        "KLANG, May 9 (Bernama) -- Ferries stayed in port.",
        ("KLANG, May 9 (Bernama) --", "KLANG", "Bernama", "--05-09"),
    ),
    ("Pune, May 9 (PTI) Ferries stayed in port on Monday.", ("Pune, May 9 (PTI)", "Pune", "PTI", "--05-09")),
    ("ANKARA (AA) - Feribotlar limanda kaldı bu sabah.", ("ANKARA (AA) -", "ANKARA", "AA", None)),
    ("May 9 (UPI) -- Ferries were held in port on Monday.", ("May 9 (UPI) --", None, "UPI", "--05-09")),
    ("(Reuters) - Ferries were held in port on Monday.", ("(Reuters) -", None, "Reuters", None)),
    (
        "BEIRUT/THE HAGUE (AFP) - Ferries stayed in port.",
        ("BEIRUT/THE HAGUE (AFP) -", "BEIRUT/THE HAGUE", "AFP", None),
    ),
    (
        "Nice (France) (AFP) – Ferries were held in port.",
        ("Nice (France) (AFP) –", "Nice, France", "AFP", None),
    ),
    (
        "ПЕРМЬ, 9 мая - РИА Новости, Иван Лужин. Паромы стоят.",
        ("ПЕРМЬ, 9 мая - РИА Новости, Иван Лужин.", "ПЕРМЬ", "РИА Новости", "--05-09"),
    ),
    (
        "القاهرة (رويترز) - توقفت العبارات عن العمل صباح اليوم.",
        ("القاهرة (رويترز) -", "القاهرة", "رويترز", None),
    ),
    # In the wild: publishers.
    (
        "TUBAN, KOMPAS.com - Kapal feri tertahan di pelabuhan.",
        ("TUBAN, KOMPAS.com -", "TUBAN", "KOMPAS.com", None),
    ),
    (
        "Jakarta, CNN Indonesia -- Kapal feri tertahan lagi.",
        ("Jakarta, CNN Indonesia --", "Jakarta", "CNN Indonesia", None),
    ),
    (
        "REPUBLIKA.CO.ID, TUBAN -- Kapal feri tertahan lagi.",
        ("REPUBLIKA.CO.ID, TUBAN --", "TUBAN", "REPUBLIKA.CO.ID", None),
    ),
    ("TEMPO.CO, Ende -Kapal feri tertahan di pelabuhan.", ("TEMPO.CO, Ende -", "Ende", "TEMPO.CO", None)),
    (
        "KONTAN.CO.ID - JAKARTA. Kapal feri tertahan lagi.",
        ("KONTAN.CO.ID - JAKARTA.", "JAKARTA", "KONTAN.CO.ID", None),
    ),
    (
        "KABARTUBAN.COM | TUBAN - Kapal feri tertahan lagi.",
        ("KABARTUBAN.COM | TUBAN -", "TUBAN", "KABARTUBAN.COM", None),
    ),
    (
        "Tuban, Senin (9/5/2022) - Kapal feri tertahan lagi.",
        ("Tuban, Senin (9/5/2022) -", "Tuban", None, "2022-05-09"),
    ),
    (
        "ENDE, WartaFlores - Kapal feri tertahan di pelabuhan.",
        ("ENDE, WartaFlores -", "ENDE", "WartaFlores", None),
    ),
    # In the wild: bare places.
    ("SACRAMENTO — Ferries were held in port on Monday.", ("SACRAMENTO —", "SACRAMENTO", None, None)),
    (
        "NEWPORT NEWS, Va. - Ferries were held in port.",
        ("NEWPORT NEWS, Va. -", "NEWPORT NEWS, Va.", None, None),
    ),
    ("NEW DELHI: Ferries were held in port on Monday.", ("NEW DELHI:", "NEW DELHI", None, None)),
    ("(Montréal) Les traversiers sont restés à quai lundi.", ("(Montréal)", "Montréal", None, None)),
    ("Hamburg. Die Fähren bleiben nach dem Sturm im Hafen liegen.", ("Hamburg.", "Hamburg", None, None)),
    # In the wild: East Asia.
    ("（新华社青岛5月9日电）渡轮周一停航。", ("（新华社青岛5月9日电）", "青岛", "新华社", "--05-09")),
    (
        "中新网青岛5月9日电 (记者 林一)渡轮周一停航。",
        ("中新网青岛5月9日电 (记者 林一)", "青岛", "中新网", "--05-09"),
    ),
    (
        "（中央社記者林一二高雄9日電）渡輪今天停航。",
        ("（中央社記者林一二高雄9日電）", "高雄", "中央社", "---09"),
    ),
    ("【ソウル＝林一】渡し船は九日、欠航した。", ("【ソウル＝林一】", "ソウル", None, None)),
    (
        "(목포=연합뉴스) 임하나 기자 = 여객선이 멈췄다.",
        ("(목포=연합뉴스) 임하나 기자 =", "목포", "연합뉴스", None),
    ),
    # Synthetic: press releases and odd closings.
    (
        "MALMÖ--(BUSINESS WIRE)--Ferries were held in port.",
        ("MALMÖ--(BUSINESS WIRE)--", "MALMÖ", "BUSINESS WIRE", None),
    ),
    (
        "MALMÖ, May 9, 2022 /PRNewswire/ -- Ferries stayed.",
        ("MALMÖ, May 9, 2022 /PRNewswire/ --", "MALMÖ", "PRNewswire", "2022-05-09"),
    ),
    (
        "WINSTON-SALEM, N.C. (AP) _ Ferries were held there.",
        ("WINSTON-SALEM, N.C. (AP) _", "WINSTON-SALEM, N.C.", "AP", None),
    ),
]

NOT_DATELINES = [
    "THE FERRY stayed in port, and the island ate what it had.",
    "FERRIES — all nine of them — stayed in port for the third day.",
    "ANALYSIS - Why the ferries stopped, and who pays for it now.",
    "LIVE — Ferries stay in port; follow the storm with us here.",
    "CAPTAIN: We are not leaving. PILOT: Then I am going home now.",
    "Q: Will they sail? A: The harbour master will decide at noon.",
    "09:14 London - The ferry index has turned positive again today.",
    "9h14 - Les traversiers sont à quai, le vent tombe peu à peu.",
    "May 9 - the day the ferry sank - is a holiday on the island.",
    "On May 9 (Reuters) reporters saw the ferries leave the harbour.",
    "Lisbon — the ferry, not the city — was painted white in June.",
    "Oslo - Bergen - Stavanger: the three harbours that close today.",
    "Oslo 2 - Bergen 1: a late goal from the ferryman's youngest son.",
    "Paris – Roubaix: how the road race got its terrible nickname.",
    "London, which has no ferries to speak of, looked on in wonder.",
    "Photo: Oslo, 1936 (Getty) - a ferry on the eve of the strike.",
    "By Ann Field, London - The ferryman had not slept, and it showed.",
    "“Lisbon - you can keep it,” said the captain, and cast off.",
    "AP - short for aft port - is painted on every second lifeboat.",
    "Antara - lembaga kantor berita itu - memamerkan foto kapal tua.",
    "Ferry Workers Union (FWU) — The union of those who work on ferries.",
    "SPLICING OLD ROPES — Start with the thinnest strand and work back.",
    "FAREWELL—The Living Lighthouse closes at the end of December.",
    "- KALE - A member of the cabbage family that likes salt air.",
    "ROUTER--Assign the second harbour server to this machine first.",
    "Oslo ( ) - Ferries were held in port on Monday and on Tuesday.",
    "New York: 115 of 148 ferries were held in port on Monday night.",
    "TOKYO DRIFT - A film about ferries in a storm opens on Friday.",
    "CARVER--Ann Field, 98, of the harbour, died on Friday at home.",
    "OPINI - Mengapa kapal feri tidak pernah berangkat tepat waktu?",
    "【速報】渡し船は全便欠航となっている。再開は未定だ。",
    "(사진=연합뉴스) 여객선이 부두에 묶여 있다고 회사가 밝혔다.",
    "新华社记者从港口获悉，渡轮周一停航，预计周三恢复。",
    "",
    "   ",
    "—",
]


@pytest.mark.parametrize(("text", "parts"), FORMS, ids=[text[:28] for text, _ in FORMS])
def test_reads_the_forms_of_agencies_and_publishers(
    text: str, parts: tuple[str, str | None, str | None, str | None]
) -> None:
    dateline = find_dateline(text)
    assert dateline is not None
    assert (dateline.raw, dateline.place, dateline.agency, dateline.date) == parts


@pytest.mark.parametrize("text", NOT_DATELINES)
def test_leaves_look_alikes_alone(text: str) -> None:
    assert find_dateline(text) is None


def test_leading_white_space_is_no_part_of_it() -> None:
    dateline = find_dateline("  \n OSLO (AP) — Ferries were held in port.")
    assert dateline is not None
    assert dateline.raw == "OSLO (AP) —"


def test_body_goes_on_behind_the_raw_words() -> None:
    text = "OSLO (AP) — Ferries were held in port."
    dateline = find_dateline(text)
    assert dateline is not None
    assert text[len(dateline.raw) :].lstrip() == "Ferries were held in port."


def test_body_dateline_may_stand_below_a_deck() -> None:
    body = ["Three days of wind have emptied the shelves.", "OSLO (AP) — Ferries were held in port."]
    found = find_body_dateline(body)
    assert found is not None
    assert (found[0], found[1].raw) == (1, "OSLO (AP) —")


def test_a_title_case_city_counts_only_in_the_first_paragraph() -> None:
    lede = "Hamburg - Die Fähren bleiben nach dem Sturm im Hafen."
    assert find_body_dateline([lede]) is not None
    assert find_body_dateline(["Drei Tage Sturm.", lede]) is None


def test_the_fifth_paragraph_is_not_looked_at() -> None:
    assert find_body_dateline(["Wind."] * 4 + ["OSLO (AP) — Ferries were held in port."]) is None


def test_an_empty_body_has_none() -> None:
    assert find_body_dateline([]) is None


@pytest.mark.xfail(reason="two unknown words in capitals before a dash look like a town")
def test_a_title_in_capitals_is_no_place() -> None:
    assert find_dateline("PAPER MOON — The film about a ferryman returns to the screen.") is None


@given(st.text(max_size=200))
def test_raw_is_always_a_prefix(text: str) -> None:
    dateline = find_dateline(text)
    assert dateline is None or text.lstrip().startswith(dateline.raw)


@given(
    st.sampled_from(["OSLO", "Jakarta", "KUALA LUMPUR", "São Paulo"]),
    st.sampled_from(["AP", "Reuters", "AFP", "ANTARA", "Bernama"]),
    st.sampled_from([" -", " –", " —", " --"]),
)
def test_place_agency_and_dash_in_any_mixture(place: str, agency: str, dash: str) -> None:
    dateline = find_dateline(f"{place} ({agency}){dash} Ferries were held in port on Monday.")
    assert dateline is not None
    assert (dateline.place, dateline.agency, dateline.raw) == (place, agency, f"{place} ({agency}){dash}")


def test_long_paragraphs_without_a_dateline_take_no_time() -> None:
    assert find_dateline("A, " * 50_000) is None
    assert find_dateline("(" * 50_000) is None
    assert find_dateline("A-" * 50_000) is None
