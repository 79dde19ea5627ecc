"""The canonical address of a story."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.fields.address import find_url
from newsclean.fields.found import Story
from newsclean.page import Block, Claim, Label, LabelledPage, Page, Role
from newsclean.publishers.rule import Publisher

KORAN = Publisher("Koran", ("koran.id",), "id", "Asia/Jakarta", "2026-11", home="https://www.koran.id")


def story(
    claims: dict[str, str] | None = None,
    url: str | None = None,
    lines: tuple[str, ...] = (),
    publisher: Publisher | None = None,
) -> Story:
    made = tuple(Claim("url", value, source) for source, value in (claims or {}).items())
    blocks = tuple(Block(index, text) for index, text in enumerate(lines))
    labels = tuple(Label(Role.OTHER, "test", "test") for _ in lines)
    return Story(LabelledPage(Page(url, made, blocks), labels), publisher)


STORY = "https://koran.id/ekonomi/beras-naik"


@pytest.mark.parametrize(
    ("claims", "url", "expected"),
    [
        ({"link:canonical": STORY}, None, STORY),
        ({"link:canonical": STORY}, STORY + "?utm_source=x", STORY),
        ({"link:canonical": "/ekonomi/beras-naik"}, "https://koran.id/x", STORY),
        ({"link:canonical": "/ekonomi/beras-naik"}, None, None),
        ({"link:canonical": "https://koran.id/"}, STORY, STORY),
        ({"link:canonical": "https://koran.id/", "meta:og:url": STORY}, None, STORY),
        ({"link:canonical": "https://lain.example/beras"}, STORY, STORY),
        ({"link:canonical": "https://www.koran.co.id/beras"}, STORY, "https://www.koran.co.id/beras"),
        ({"meta:og:url": STORY}, None, STORY),
        ({"json-ld:NewsArticle.url": STORY}, None, STORY),
        ({"json-ld:NewsArticle.@id": STORY + "#article"}, None, STORY),
        ({"link:canonical": "undefined"}, None, None),
        ({"link:canonical": "https://koran.id/a b"}, None, None),
        ({}, STORY, STORY),
        ({}, "beras.html", None),
        ({}, None, None),
    ],
)
def test_the_best_address_is_taken(claims: dict[str, str], url: str | None, expected: str | None) -> None:
    found = find_url(story(claims, url))
    assert found.value == expected
    assert (found.evidence is None) == (expected is None)


@pytest.mark.parametrize(
    "path",
    [
        "/ekonomi/read/2024/10/31/103636870/harga-beras-naik",
        "/beras-naik-di-tiga-kota",
        "/ekonomi/beras.html",
    ],
)
def test_a_bare_path_in_the_text_belongs_to_the_publisher(path: str) -> None:
    found = find_url(story(lines=("Isi berita.", path), publisher=KORAN))
    assert found.value == "https://www.koran.id" + path
    assert found.evidence is not None
    assert found.evidence.raw == path


@pytest.mark.parametrize("line", ["/", "/ekonomi", "/ dan /", "/a/b c/d", "laki-laki/perempuan", "//cdn.example/x.js"])
def test_other_lines_with_slashes_are_no_path(line: str) -> None:
    assert find_url(story(lines=(line,), publisher=KORAN)).value is None


def test_a_bare_path_without_a_publisher_is_no_address() -> None:
    assert find_url(story(lines=("/ekonomi/read/2024/10/31/1/beras",))).value is None


@given(st.text(max_size=60), st.text(max_size=60))
def test_no_address_raises(url: str, line: str) -> None:
    value = find_url(story({"link:canonical": url}, url, (line or "x",), KORAN)).value
    assert (
        value is None or value.startswith(("http://", "https://", "HTTP", "Http")) or value.lower().startswith("http")
    )
