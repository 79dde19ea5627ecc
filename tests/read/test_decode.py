"""From what the caller holds to clean UTF-8: charset, forbidden characters, HTML or text."""

from __future__ import annotations

import codecs
from typing import Any

import pytest

from newsclean.read.decode import decode

WORDS = "<p>Kafé “Zur alten Brücke” öffnet – endlich – wieder.</p>" * 3


@pytest.mark.parametrize(
    ("bom", "charset"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_decides_and_is_taken_off(bom: bytes, charset: str) -> None:
    page = f"<meta charset=shift_jis>{WORDS}"
    assert decode(bom + page.encode(charset)).text == page


@pytest.mark.parametrize(
    ("declaration", "charset"),
    [
        ("<meta charset=iso-8859-1>", "cp1252"),
        ("<META CHARSET = 'Windows-1252'>", "cp1252"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=latin1">', "cp1252"),
        ('<?xml version="1.0" encoding="windows-1252"?>', "cp1252"),
        ("<meta charset=iso-8859-9>", "cp1254"),
    ],
)
def test_a_declared_charset_is_read_as_browsers_do(declaration: str, charset: str) -> None:
    decoded = decode((declaration + WORDS).encode(charset))
    assert decoded.text.endswith(WORDS)
    assert decoded.warnings == ()


@pytest.mark.parametrize(
    "declaration", ["<meta charset=iso-8859-1>", "<meta charset=koi8-r>", "<meta charset=nonsense>", ""]
)
def test_valid_utf_8_is_believed_against_the_declaration(declaration: str) -> None:
    assert decode((declaration + WORDS).encode()).text == declaration + WORDS


def test_a_guess_is_told() -> None:
    decoded = decode(WORDS.encode("cp1252"))
    assert decoded.text == WORDS
    assert any("guessed" in warning for warning in decoded.warnings)


def test_bytes_that_the_declared_utf_8_does_not_know_are_told_and_cost_only_themselves() -> None:
    decoded = decode(b"<meta charset=utf-8><p>old \xff crane</p>")
    assert decoded.text == "<meta charset=utf-8><p>old \ufffd crane</p>"
    assert decoded.warnings


@pytest.mark.parametrize("declared", ["idna", "punycode"])
def test_a_codec_that_is_no_charset_of_pages_is_no_declaration(declared: str) -> None:
    assert "old crane" in decode(f"<meta charset={declared}><p>old crane</p>é".encode("cp1252")).text


@pytest.mark.parametrize("declared", ["utf-16", "utf-16le", "UTF-16BE"])
def test_a_declaration_of_utf_16_that_can_be_read_as_ascii_means_utf_8(declared: str) -> None:
    decoded = decode(f"<meta charset={declared}><p>old crane</p>é".encode("cp1252"))
    assert decoded.text == f"<meta charset={declared}><p>old crane</p>\ufffd"
    assert decoded.warnings


def test_cyrillic_without_a_declaration_is_windows_1251() -> None:
    page = "<p>Портовый совет в понедельник решил починить старый кран до прихода зимних штормов.</p>" * 3
    assert decode(page.encode("cp1251")).text == page


def test_a_byte_order_mark_in_text_is_taken_off() -> None:
    assert decode("\ufeffOld crane").text == "Old crane"


def test_iso_2022_jp_is_read_where_declared() -> None:
    page = "<meta charset=iso-2022-jp><p>古いクレーン</p>"
    assert decode(page.encode("iso2022_jp")).text == page


@pytest.mark.parametrize(
    "page", ["<meta charset=iso-2022-jp><p>\x1b[1mcrane", "<p>\x1b$Bcrane", "<meta charset=iso-2022-jp>é \x1b$B"]
)
def test_an_escape_alone_is_not_iso_2022_jp(page: str) -> None:
    assert decode(page.encode()).text == page.replace("\x1b", "")


@pytest.mark.parametrize(
    ("label", "charset"),
    [("x-gbk", "gbk"), ("windows-31j", "cp932"), ("x-sjis", "cp932"), ("iso-8859-8-i", "iso8859-8")],
)
def test_labels_of_the_encoding_standard_are_known(label: str, charset: str) -> None:
    word = "שלום" if charset == "iso8859-8" else "中文"
    decoded = decode(f"<meta charset={label}><p>{word}".encode(charset))
    assert decoded.text.endswith(word)
    assert decoded.warnings == ()


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_all_kinds_of_bytes_are_taken(kind: Any) -> None:
    assert decode(kind(b"<p>crane</p>")).text == "<p>crane</p>"


@pytest.mark.parametrize("given", [None, 3, ["a"], object()])
def test_other_types_are_refused_by_name(given: Any) -> None:
    with pytest.raises(TypeError, match=type(given).__name__):
        decode(given)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("<p>a\x00b\x0bc\x7fd</p>", "<p>abcd</p>"),
        ("<p>a\tb\nc</p>", "<p>a\tb\nc</p>"),
        ("<p>a\ud800b</p>", "<p>ab</p>"),
        ("<p>a&#0;b&#x0b;c&#31;d&#127;e&#1</p>", "<p>abcde</p>"),
        ("<p>&#9;&#10;&#13;&#32;&#128;&#x20;&#xA0;&#12345;&#x1F600;</p>", "<p>&#9;&#10;&#13;&#32;&#128;&#x20;&#xA0;&#12345;&#x1F600;</p>"),
        ('<?xml version="1.0" encoding="utf-16"?><p>a</p>', "<p>a</p>"),
    ],
)  # fmt: skip
def test_only_what_no_page_may_hold_is_dropped(given: str, expected: str) -> None:
    assert decode(given).text == expected


def test_references_are_left_alone_in_text() -> None:
    assert decode("Type &#1; to see nothing.").text == "Type &#1; to see nothing."


@pytest.mark.parametrize(
    "page",
    ["<p>one</p>", " \n<!doctype html>", "<html>", "<b>x</b> y", "<?xml version='1.0'?><p>", "plain <p>a</p> and <br>", "a " * 9000 + "<body>"],
)  # fmt: skip
def test_html_is_known_by_its_tags(page: str) -> None:
    assert decode(page).is_html


@pytest.mark.parametrize(
    "page",
    ["", "a < b and c > d", "He wrote <b>bold</b> in the margin.", "See <https://crane.example/>", "<3 <3 <3", "<Name> <Surname> <Town>"],
)  # fmt: skip
def test_text_with_angle_brackets_is_no_html(page: str) -> None:
    assert not decode(page).is_html


EMBEDDED = '<a href="https://ads.example/"><img src="https://ads.example/1.png"></a>\n<script>show(1)</script>'


def test_code_left_on_a_flattened_page_makes_it_no_html() -> None:
    lines = [f"The harbour board met {number} times." for number in range(30)]
    page = "\n".join([*lines[:15], EMBEDDED, *lines[15:]])
    assert not decode(page).is_html
    assert decode(page.encode()).text == page


def test_a_fragment_that_begins_with_text_is_html() -> None:
    paragraphs = "".join(f"<p>The harbour board\nmet {number}\ntimes.</p>\n" for number in range(30))
    assert decode(f"Old crane to be mended\n{paragraphs}").is_html
