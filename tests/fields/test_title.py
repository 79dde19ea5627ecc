"""The headline, chosen among what is printed and what is claimed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.fields.found import Story
from newsclean.fields.title import cut_site_name, find_title, same_headline
from newsclean.fields.titles import plain_title
from newsclean.page import Block, Claim, Kind, Label, LabelledPage, Page, Role
from newsclean.publishers.rule import Publisher

SOURCES = {"og": "meta:og:title", "html": "title", "ld": "json-ld:NewsArticle.headline"}


def story(
    *blocks: tuple[str, Role], publisher: Publisher | None = None, url: str | None = None, **claims: str
) -> Story:
    made = [Claim("title", value, SOURCES[name]) for name, value in claims.items() if name in SOURCES]
    made += [Claim("site", claims["site"], "meta:og:site_name")] if "site" in claims else []
    printed = tuple(Block(index, text, Kind.HEADING) for index, (text, _) in enumerate(blocks))
    labels = tuple(Label(role, "test", "test") for _, role in blocks)
    return Story(LabelledPage(Page(url, tuple(made), printed), labels), publisher)


def title_of(*blocks: tuple[str, Role], url: str | None = None, **claims: str) -> str | None:
    return find_title(story(*blocks, publisher=None, url=url, **claims)).value


HEADLINE = "Harga beras naik di tiga kota"


@pytest.mark.parametrize(
    ("title", "names", "expected"),
    [
        (f"{HEADLINE} - Koran Contoh", ["Koran Contoh"], HEADLINE),
        (f"{HEADLINE} | Ekonomi | Koran Contoh", ["Koran Contoh"], f"{HEADLINE} | Ekonomi"),
        (f"{HEADLINE} – koran contoh", ["Koran Contoh"], HEADLINE),
        (f"{HEADLINE} « Koran Contoh", ["Koran Contoh"], HEADLINE),
        (f"{HEADLINE} : Koran-Contoh.com", ["korancontoh.com"], HEADLINE),
        (f"{HEADLINE} - Koran Contoh - Berita terkini", ["Koran Contoh"], HEADLINE),
        (f"Koran Contoh | {HEADLINE}", ["Koran Contoh"], HEADLINE),
        ("物価が上がる｜見本新聞", ["見本新聞"], "物価が上がる"),
        ("물가가 오른다ㅣ견본일보", ["견본일보"], "물가가 오른다"),
    ],
)
def test_the_site_s_name_is_cut_at_a_separator(title: str, names: list[str], expected: str) -> None:
    assert cut_site_name(title, names) == expected


@pytest.mark.parametrize(
    ("title", "names"),
    [
        (HEADLINE, ["Koran Contoh"]),
        ("Harga beras - dan gula - naik", ["Koran Contoh"]),
        ("Koran Contoh berumur 50 tahun", ["Koran Contoh"]),
        ("Koran Contoh", ["Koran Contoh"]),
        ("Koran-Contoh menang", ["Koran Contoh"]),
        ("Contoh Koran #18 - dunia tanpa kerja", ["Contoh Koran"]),
        ("", ["x"]),
        (HEADLINE, []),
    ],
)
def test_nothing_else_is_cut(title: str, names: list[str]) -> None:
    assert cut_site_name(title, names) == title


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (HEADLINE, HEADLINE.upper()),
        (HEADLINE, f"{HEADLINE} - Koran Contoh"),
        (HEADLINE, f"Pasar: {HEADLINE}"),
        ("“Beras” naik, kata menteri", "'Beras' naik kata menteri!"),
        ("Harga beras naik di tiga kota besar di…", "Harga beras naik di tiga kota besar di pulau Jawa"),
        (
            "Harga beras naik lagi di tiga kota besar di pulau Jawa",
            "Harga beras naik lagi di tiga kota besar pulau Jawa",
        ),
        ("物価が三年ぶりに上がる", "物価が三年ぶりに上がる：見本新聞"),
    ],
)
def test_one_headline_printed_two_ways(one: str, other: str) -> None:
    assert same_headline(one, other)
    assert same_headline(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (HEADLINE, "Harga gula turun di dua desa"),
        (HEADLINE, f"{HEADLINE}, warga mengeluh soal kualitas"),
        ("Beras", "Beras - Koran Contoh"),
        ("", ""),
        ("", HEADLINE),
        ("!!!", "???"),
    ],
)
def test_two_headlines_are_not_one(one: str, other: str) -> None:
    assert not same_headline(one, other)


def test_text_has_only_the_printed_headline() -> None:
    found = find_title(story((HEADLINE, Role.TITLE), ("Isi berita.", Role.PARAGRAPH)))
    assert found.value == HEADLINE
    assert found.evidence is not None
    assert found.evidence.source == "block 0"


def test_the_printed_headline_wins_over_its_claims() -> None:
    assert title_of((HEADLINE, Role.TITLE), html=f"{HEADLINE} - Koran Contoh", og=HEADLINE.lower()) == HEADLINE


def test_a_headline_worded_for_searchers_loses_to_the_printed_one() -> None:
    assert title_of((HEADLINE, Role.TITLE), og="Beras 2024: daftar harga lengkap per kota") == HEADLINE


def test_a_headline_that_article_and_open_graph_agree_on_wins() -> None:
    claimed = "Tiga kota mengalami kenaikan harga beras"
    assert title_of((HEADLINE, Role.TITLE), og=claimed, ld=claimed) == claimed


def test_a_title_block_that_is_the_site_s_name_is_none() -> None:
    assert title_of(("Koran Contoh", Role.TITLE), og=HEADLINE, site="Koran Contoh") == HEADLINE


def test_a_title_block_unlike_every_claim_is_not_believed() -> None:
    assert title_of(("Buka menu utama lalu tutup", Role.TITLE), og=HEADLINE) == HEADLINE


def test_a_block_that_prints_the_claimed_title_is_it_whatever_its_label() -> None:
    printed = "Harga beras naik di tiga kota"
    assert title_of((printed, Role.PARAGRAPH), html=f"{printed} - Berita Ekonomi Nusantara") == printed


def test_a_kicker_that_no_claim_has_is_left_off() -> None:
    assert title_of((f"Ekonomi: {HEADLINE}", Role.TITLE), og=HEADLINE) == HEADLINE


def test_capitals_give_way_to_the_claimed_spelling() -> None:
    assert title_of((HEADLINE.upper(), Role.TITLE), og=HEADLINE) == HEADLINE


def test_a_section_behind_a_bar_is_left_off() -> None:
    assert title_of(html=f"{HEADLINE} | Opini") == HEADLINE


def test_a_cut_off_claim_is_the_last_choice() -> None:
    assert title_of(og="Harga beras naik di…", html=HEADLINE) == HEADLINE


def test_the_host_names_the_site() -> None:
    assert title_of(html=f"{HEADLINE} - KoranContoh", url="https://www.korancontoh.co.id/beras") == HEADLINE


def test_a_registered_publisher_s_aliases_are_cut() -> None:
    publisher = Publisher("Koran Contoh", ("koran.example",), "id", "Asia/Jakarta", "2026-11", aliases=("KC Daring",))
    assert find_title(story(publisher=publisher, html=f"{HEADLINE} - KC Daring")).value == HEADLINE


def test_nothing_gives_none() -> None:
    found = find_title(story())
    assert found.value is None
    assert found.evidence is None


def test_a_page_named_only_by_its_site_has_no_headline() -> None:
    assert title_of(html="Koran Contoh", site="Koran Contoh") is None


@given(st.text(max_size=120), st.lists(st.text(max_size=30), max_size=3))
def test_cutting_leaves_a_part_of_the_title(title: str, names: list[str]) -> None:
    assert cut_site_name(title, names) in title


@given(st.text(max_size=80), st.text(max_size=80))
def test_likeness_has_no_direction(one: str, other: str) -> None:
    assert same_headline(one, other) == same_headline(other, one)


@pytest.mark.parametrize("mark", ["》", "〉 ", "」", "】", ") ", "] "])
def test_a_closing_mark_that_nothing_opened_is_no_part_of_the_headline(mark: str) -> None:
    assert plain_title(f"{mark}Storm keeps ferry in port", ()) == "Storm keeps ferry in port"


@pytest.mark.parametrize(
    "title", ["»Storm« keeps ferry in port", "(Update) Storm over", "【港】渡轮停航", "- Storm is over"]
)
def test_a_mark_that_opens_a_headline_stays(title: str) -> None:
    assert plain_title(title, ()) == title
