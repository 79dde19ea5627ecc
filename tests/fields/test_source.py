"""The publisher's name, and what contradicts it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from newsclean.article import Dateline
from newsclean.fields.found import Story
from newsclean.fields.sites import host_label, host_of, is_named, site_names
from newsclean.fields.source import find_source
from newsclean.page import Block, Claim, Label, LabelledPage, Page, Role
from newsclean.publishers.rule import Publisher

KORAN = Publisher("Koran.id", ("koran.id", "koran.example"), "id", "Asia/Jakarta", "2026-11", aliases=("Koran Daring",))


def story(
    claims: list[Claim] | None = None,
    url: str | None = None,
    lines: tuple[str, ...] = (),
    publisher: Publisher | None = None,
) -> Story:
    blocks = tuple(Block(index, text) for index, text in enumerate(lines))
    labels = tuple(Label(Role.OTHER, "test", "test") for _ in lines)
    return Story(LabelledPage(Page(url, tuple(claims or ()), blocks), labels), publisher)


def site(name: str, source: str = "meta:og:site_name", field: str = "site") -> Claim:
    return Claim(field, name, source)


def test_a_registered_publisher_gives_its_canonical_name() -> None:
    found = find_source(story([site("koran daring")], publisher=KORAN))
    assert found.value == "Koran.id"
    assert found.warnings == ()


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        ([site("Harian Contoh")], "Harian Contoh"),
        ([site("港日報：港新聞")], "港日報"),
        (
            [site("harian.example"), site("Harian Contoh", "json-ld:NewsArticle.publisher", "publisher")],
            "Harian Contoh",
        ),
        ([site("Harian Contoh - Berita terkini dan terlengkap")], "Harian Contoh"),
        ([site("Harian Contoh | Ekonomi")], "Harian Contoh"),
        ([site("Example Media Ltd.", "meta:publisher", "publisher")], "Example Media"),
        (
            [site("https://www.facebook.com/harian", "meta:article:publisher", "publisher"), site("Harian")],
            "Harian",
        ),
        ([site("harian.example")], "harian.example"),
        ([site("@harian")], "harian"),
    ],
)
def test_claims_are_made_into_a_name_a_person_would_write(claims: list[Claim], expected: str) -> None:
    assert find_source(story(claims)).value == expected


@pytest.mark.parametrize("placeholder", ["Home", "WordPress", "undefined", "???"])
def test_placeholders_are_no_names(placeholder: str) -> None:
    assert find_source(story([site(placeholder)])).value is None


def test_the_host_is_the_last_resort() -> None:
    found = find_source(story(url="https://www.harian.example/a/b"))
    assert found.value == "harian.example"
    assert found.evidence is not None
    assert found.evidence.source == "url"


def test_nothing_gives_none() -> None:
    assert find_source(story()).value is None


@pytest.mark.parametrize(
    ("claims", "url", "lines", "word"),
    [
        ([site("Cermin Berita")], None, (), "Cermin Berita"),
        ([], "https://cermin.example/a", (), "cermin.example"),
        ([], None, ("Isi.", "Copyright 2008 - 2025 Cermin Berita. All Rights Reserved."), "Cermin Berita"),
        ([], None, ("© 2024 镜子新闻 All rights reserved",), "镜子新闻"),
    ],
)
def test_a_mirror_is_warned_of(claims: list[Claim], url: str | None, lines: tuple[str, ...], word: str) -> None:
    found = find_source(story(claims, url, lines, KORAN))
    assert found.value == "Koran.id"
    assert len(found.warnings) == 1
    assert repr(word) in found.warnings[0]


@pytest.mark.parametrize(
    ("claims", "url", "lines"),
    [
        ([site("Koran.id")], None, ()),
        ([site("KORAN")], None, ()),
        ([site("Grup Media Besar")], "https://www.koran.id/a", ()),
        ([], "https://m.koran.example/a", ("Copyright 2024 PT Media Besar",)),
        ([], None, ("Copyright 2008 - 2025 Koran.id. All Rights Reserved.",)),
        ([], None, ("© 2024 Koran Daring",)),
        ([], None, ("Copyright dan hukum: sebuah pengantar yang panjang " * 5,)),
        ([], None, ()),
    ],
)
def test_the_publisher_s_own_pages_are_not_warned_of(
    claims: list[Claim], url: str | None, lines: tuple[str, ...]
) -> None:
    assert find_source(story(claims, url, lines, KORAN)).warnings == ()


def test_names_of_the_site_come_from_everywhere() -> None:
    page = Page("https://www.koran.co.id/a", (site("Harian Koran"),), ())
    assert site_names(page, KORAN) == ("Koran.id", "Koran Daring", "Harian Koran", "koran.co.id", "koran")


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("https://www.Koran.id/a?b", "koran.id"),
        ("http://koran.id:80", "koran.id"),
        ("/a/b", None),
        ("ftp://koran.id", None),
        ("https://localhost/x", None),
        ("http://[::1", None),
        ("", None),
        (None, None),
    ],
)
def test_hosts(address: str | None, host: str | None) -> None:
    assert host_of(address) == host


@pytest.mark.parametrize(
    ("host", "label"),
    [("news.bbc.co.uk", "bbc"), ("koran.id", "koran"), ("a.koran.com.au", "koran"), ("id", "")],
)
def test_labels(host: str, label: str) -> None:
    assert host_label(host) == label


def test_spelling_does_not_matter_for_names() -> None:
    assert is_named("The Guardian", ["theguardian"])
    assert is_named("Koran Contoh Online", ["Koran Contoh"])
    assert not is_named("Koran", ["Majalah"])
    assert not is_named("", [""])


@pytest.mark.parametrize(
    ("agency", "lines", "expected"),
    [
        ("Gazette.com", (), "Gazette.com"),
        ("HARIANCONTOH.CO.ID", ("Harian Contoh",), "Harian Contoh"),
        ("Reuters", (), None),
        ("CNN Contoh", (), None),
        (None, (), None),
    ],
)
def test_a_page_that_says_nothing_else_is_the_outlet_s_of_its_dateline(
    agency: str | None, lines: tuple[str, ...], expected: str | None
) -> None:
    dateline = Dateline(raw=f"SOLO, {agency} -", place="SOLO", agency=agency)
    found = find_source(replace(story(lines=lines), dateline=dateline))
    assert found.value == expected


def test_the_host_outweighs_the_outlet_of_the_dateline() -> None:
    dateline = Dateline(raw="SOLO, Gazette.com -", place="SOLO", agency="Gazette.com")
    found = find_source(replace(story(url="https://www.harbour-post.example/a"), dateline=dateline))
    assert found.value == "harbour-post.example"
