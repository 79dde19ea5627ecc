"""Pages that are broken, huge or hostile: none may raise, lose its story, or take time out of proportion."""

from __future__ import annotations

import builtins
import io
import json
import math
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from newsclean import clean, find_quotes
from tests.clock import cpu_seconds

HEADLINE = "Old crane to be mended at last"
FIRST = (
    "The harbour board met on Monday and agreed to mend the old crane before the winter storms come back, after "
    "eleven years in which ships had to be unloaded by hand at the north quay."
)
SECOND = (
    "Work begins in March, the chair of the board said after the meeting, and the road behind the quay stays open "
    "to lorries and to the people who live in the three houses next to it."
)
THIRD = (
    "Two hundred ships called at the port last year, nine more than in the year before, and most of them carried "
    "timber that is sawn into boards at the mill on the far side of the river."
)
STORY = (FIRST, SECOND, THIRD)


def html_of(*paragraphs: str, head: str = "") -> str:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return f"<html><head>{head}<title>{HEADLINE}</title></head><body><h1>{HEADLINE}</h1>{body}</body></html>"


PAGE = html_of(*STORY)


# Nesting


@pytest.mark.parametrize("tag", ["div", "b", "blockquote", "span"])
@pytest.mark.parametrize("depth", [300, 5_000, 50_000])
def test_nesting_costs_no_story(tag: str, depth: int) -> None:
    inner = "".join(f"<p>{paragraph}</p>" for paragraph in STORY)
    article = clean(f"<html><body>{f'<{tag}>' * depth}{inner}{f'</{tag}>' * depth}</body></html>")
    assert article.body == STORY
    lost_tree = any("without its structure" in warning for warning in article.warnings)
    assert lost_tree == (depth > 300)


def test_scripts_styles_and_comments_stay_unread_where_the_tree_was_lost() -> None:
    unread = "<script>if (a < b) { leak('<p>') }</script><style>p { leak: 1 }</style><!-- leak <p> leak -->"
    article = clean(f"<html><body>{'<div>' * 5_000}{unread}<p>{FIRST}</p>{unread}<p>{SECOND}</p><p>{THIRD}</p>")
    assert article.body == STORY
    assert not any("leak" in block.text for block in article.removed)


def test_references_are_decoded_where_the_tree_was_lost() -> None:
    first = FIRST.replace("the old crane", "the &lt;old&gt; &amp; &#8220;new&#8221; crane")
    article = clean(f"<html><body>{'<div>' * 5_000}<p>{first}</p><p>{SECOND}</p><p>{THIRD}</p>")
    assert article.body[0] == FIRST.replace("the old crane", "the <old> & “new” crane")


# Size


def test_a_text_node_of_twenty_megabytes_is_kept() -> None:
    long = f"{FIRST} " * (20_000_000 // (len(FIRST) + 1))
    article = clean(html_of(long, SECOND, THIRD))
    assert article.body[0] == long.strip()
    # What stands behind it is read, though beside twenty megabytes it need not look like the story.
    assert {SECOND, THIRD} <= {*article.body, *(block.text for block in article.removed)}


def test_a_million_paragraphs_that_are_empty_are_no_blocks() -> None:
    article = clean("<p>" * 1_000_000)
    assert (article.body, article.removed) == ((), ())


# Characters that no page may hold


@pytest.mark.parametrize(
    "dirt", ["\x00", "\x01", "\x08", "\x0b", "\x1f", "\x7f", "\ud800", "\udfff\ud800", "&#0;", "&#1;", "&#x1F;", "&#127;", "&#00011;"]
)  # fmt: skip
def test_forbidden_characters_are_dropped_and_nothing_else(dirt: str) -> None:
    assert clean(PAGE.replace("harbour", f"har{dirt}bour")) == clean(PAGE)


@pytest.mark.parametrize("dirt", ["\x00", "\x0b", "\x7f", "\ud800"])
def test_forbidden_characters_are_dropped_from_text(dirt: str) -> None:
    text = "\n\n".join((HEADLINE, *STORY))
    assert clean(text.replace("harbour", f"har{dirt}bour")) == clean(text)


@pytest.mark.parametrize(
    "reference",
    ["&#xD800;", "&#x110000;", "&#99999999999;", "&#xFFFFFFFFFFFFFFFFF;", "&#;", "&#x;", "&nope;", "&"],
)
def test_references_to_nothing_cost_no_words(reference: str) -> None:
    article = clean(PAGE.replace("the winter", f"{reference} the winter"))
    assert article.body[1:] == STORY[1:]
    assert article.body[0].endswith(FIRST[FIRST.index("the winter") :])


# Character sets

ACCENTED = FIRST.replace("harbour", "“harbör” – é")
RUSSIAN = "Портовый совет в понедельник решил починить старый кран до прихода зимних штормов, сообщил его глава. "
CHINESE = "港务局星期一决定在冬季风暴之前修好旧起重机，工程将于三月开始，码头后面的道路仍然开放。"
JAPANESE = "港湾局は月曜日、冬の嵐の前に古いクレーンを修理すると決めた。工事は三月に始まる。"


def charset_page(words: str, declared: str | None) -> str:
    head = f"<meta charset={declared}>" if declared else ""
    return html_of(words * 3, *STORY[1:], head=head)


@pytest.mark.parametrize(
    ("words", "charset", "declared"),
    [
        (ACCENTED, "utf-8", "iso-8859-1"),
        (ACCENTED, "utf-8", "utf-16"),
        (ACCENTED, "utf-8", "no-such-charset"),
        (ACCENTED, "utf-8", None),
        (ACCENTED, "utf-8-sig", None),
        (ACCENTED, "cp1252", "iso-8859-1"),
        (ACCENTED, "cp1252", "us-ascii"),
        (ACCENTED, "cp1252", "windows-1252"),
        (ACCENTED, "cp1252", None),
        (ACCENTED, "utf-16", None),
        (ACCENTED, "utf-16", "utf-8"),
        (ACCENTED, "utf-32", None),
        (RUSSIAN, "cp1251", "windows-1251"),
        (RUSSIAN, "koi8-r", "koi8-r"),
        (RUSSIAN, "koi8-r", None),
        (CHINESE, "gb18030", "gb2312"),
        (CHINESE, "gb18030", "gb18030"),
        (CHINESE, "gb18030", None),
        (CHINESE, "utf-16", None),
        (CHINESE, "utf-16-le", None),
        (CHINESE, "utf-16-be", None),
        (JAPANESE, "cp932", "shift_jis"),
        (JAPANESE, "shift_jis", None),
        (JAPANESE, "euc_jp", "euc-jp"),
        (JAPANESE, "euc_jp", None),
    ],
)
def test_a_page_is_read_in_its_charset(words: str, charset: str, declared: str | None) -> None:
    page = charset_page(words, declared)
    assert clean(page.encode(charset)).body == clean(page).body


@pytest.mark.parametrize("declared", ["utf-8", "utf-16", "latin-1", "no-such-charset", ""])
@pytest.mark.parametrize("as_bytes", [False, True])
def test_an_xml_declaration_does_not_mislead(declared: str, *, as_bytes: bool) -> None:
    page = f'<?xml version="1.0" encoding="{declared}"?>\n{html_of(ACCENTED, SECOND, THIRD)}'
    assert clean(page.encode() if as_bytes else page).body == (ACCENTED, SECOND, THIRD)


def test_bytes_that_are_in_no_charset_are_told() -> None:
    article = clean(charset_page(ACCENTED, "utf-8").encode("cp1252"))
    assert article.body[1:] == STORY[1:]
    assert any("not valid" in warning for warning in article.warnings)


@pytest.mark.parametrize("declared", ["idna", "punycode"])
def test_a_page_that_declares_a_codec_of_python_does_not_raise(declared: str) -> None:
    clean(charset_page(ACCENTED, declared).encode("cp1252"))


def test_a_declaration_of_utf_16_in_ascii_costs_only_what_is_not_ascii() -> None:
    article = clean(charset_page(ACCENTED, "utf-16").encode("cp1252"))
    assert article.body == ((ACCENTED * 3).encode("cp1252").decode("utf-8", "replace"), *STORY[1:])
    assert any("not valid" in warning for warning in article.warnings)


# Broken JSON-LD


@pytest.mark.parametrize(
    "json_ld",
    [
        "",
        "{",
        "}",
        "null",
        "[]",
        "[[[[]]]]",
        "7",
        '"NewsArticle"',
        '{"@type": "NewsArticle", "headline":',
        '{"@type": "NewsArticle", "headline": "Quays "of" ours"}',
        '{"@type": "NewsArticle", "headline": "two\nlines",}',
        '{"@type": "NewsArticle", "headline": {"headline": {"headline": 7}}, "author": [[null]]}',
        '{"@type": "NewsArticle", "author": {"@id": "#a"}, "@id": "#a"}',
        '{"@type": ["NewsArticle"], "datePublished": {"@value": null}, "image": 1e999}',
        '{"@type": "NewsArticle", "datePublished": "99999-99-99T99:99:99+99:99", "url": "http://[::1"}',
        "/* <![CDATA[ */ {} /* ]]> */",
        "[" * 100_000,
        '{"@graph":' * 20_000,
        "\\u0000\\ud800",
        '{"@type": "NewsArticle", "headline": "\\ud800"}',
    ],
    ids=lambda told: told[:40],
)
def test_broken_json_ld_costs_no_story(json_ld: str) -> None:
    head = f'<script type="application/ld+json">{json_ld}</script>'
    article = clean(html_of(*STORY, head=head))
    assert article.body == STORY
    assert article.model_dump_json()


# Hardly a page


@pytest.mark.parametrize(
    "page",
    ["", " ", "\n\t \r\n", "\xa0", "<!--", "<!-- all of it -->", "<!-- a --><!-- b -->", "<script>", "<script>let a = 1;", "<body><style>p{}", "<p></p>",
     "<html></html>", "<!doctype html>", "<?xml version='1.0'?>", "<html><head><title></title></head><body> </body></html>"],
)  # fmt: skip
def test_a_page_without_words_is_an_empty_article(page: str) -> None:
    for given in (page, page.encode()):
        article = clean(given)
        assert (article.title, article.body, article.quotes, article.removed) == (None, (), (), ())


@pytest.mark.parametrize("page", ["<", ">", "&", "a", "'", '"', "-", "é", "字", "😀", "<a", "</", "<>"])
def test_a_page_of_one_mark_is_no_story(page: str) -> None:
    assert clean(page).body == ()
    assert clean(page.encode()).body == ()


# Time


#: The most that a page twice as long may take, times as long: halfway from linear time, 2, to quadratic, 4.
MOST = 2.83
#: Seconds.
FLOOR = 0.005
#: Measurements before growth counts as too steep: a machine that others use may be slow through all of one.
ATTEMPTS = 4


def growth(page_of: Callable[[int], str], size: int, run: Callable[[str], object]) -> float:
    """Return by what factor the time grows when the page doubles: about 2 where time is linear, 4 where quadratic."""
    small, large = page_of(size), page_of(size * 4)
    least = math.inf
    for _ in range(ATTEMPTS):
        # A floor, so that noise on runs of almost no time does not count.
        once = cpu_seconds(lambda: run(small)) + FLOOR
        fourfold = cpu_seconds(lambda: run(large), enough=once * MOST**2 - FLOOR) + FLOOR
        least = min(least, math.sqrt(fourfold / once))
        if least <= MOST:
            break
    return least


UNITS = (
    "a ", '"', "-", "(", "1/", "1", "/", "/a", "1 ", "A", "A ", "Aa ", "a, ", "A, ", "A.", '" ', '"a" ', "“", "“a ", "'", "'a ", ". ", "a. ",
    "- ", "—", ") ", "()", "www.", "http://", "@", "&#", "&", "<", "<p", "<!--", "#", "* ", "|", "_", "{", "\t", "\xa0", "中", "中。", "「中",
    "by ", "By Ann, ", "said ", "2024-01-01 ", "1 Jan ", "10:15 ", "3 hours ago ", "KOMPAS.com - ", "LONDON (Reuters) - ",
)  # fmt: skip


@pytest.mark.parametrize("unit", UNITS)
def test_one_long_line_takes_time_in_proportion(unit: str) -> None:
    assert growth(lambda size: unit * (size // len(unit)), 50_000, clean) <= MOST


@pytest.mark.parametrize("unit", [unit for unit in UNITS if "<" not in unit])
def test_one_long_paragraph_of_a_story_takes_time_in_proportion(unit: str) -> None:
    def page(size: int) -> str:
        return html_of(FIRST, f"{SECOND} {unit * (size // len(unit))} {THIRD}", THIRD)

    assert growth(page, 20_000, clean) <= MOST


def name(number: int) -> str:
    """Return a name of its own for each number."""
    letters = "".join(chr(ord("a") + int(digit)) for digit in str(abs(number)))
    return f"Q{letters} Z{letters}"


def each(text: Callable[[int], str], join: str = "\n\n") -> Callable[[int], str]:
    return lambda size: join.join(map(text, range(size)))


LARGE_PAGES: dict[str, tuple[int, Callable[[int], str]]] = {
    "paragraphs": (200, each(lambda n: f"{FIRST} {n}.")),
    "short lines": (500, each(lambda n: f"Line {n} of a menu", "\n")),
    "the same line": (500, each(lambda _: "A headline about nothing", "\n")),
    "bylines": (300, each(lambda n: f"By {name(n)}", "\n")),
    "date lines": (300, each(lambda n: f"{n % 28 + 1} May 2024 10:00", "\n")),
    "addresses": (500, each(lambda n: f"/read/2024/01/01/{n}/abc", "\n")),
    "wrapped lines": (
        2000,
        each(lambda _: "the old crane on the harbour wall that was mended by men,", "\n"),
    ),
    "lone dashes": (2000, each(lambda _: "-", "\n")),
    "open tags": (20_000, each(lambda _: "<b>x</b>", "")),
    "line breaks": (20_000, lambda size: "<p>" + "x<br>" * size),
    "links": (10_000, lambda size: "<p>" + "<a href=x>x</a>" * size),
    "headings": (200, lambda size: html_of(*STORY) + f"<h1>{HEADLINE}</h1>" * size),
    "deep paragraphs": (30, lambda size: f"{'<div>' * 200}<p>{FIRST}</p>{'</div>' * 200}" * size),
    "table": (300, lambda size: "<table>" + f"<tr><td>1</td><td>{FIRST}</td></tr>" * size),
    "classes": (20_000, lambda size: f'<p class="{"a " * size}">{FIRST}</p>'),
    "JSON-LD stories": (
        300,
        lambda size: '<script type="application/ld+json">{"@type":"NewsArticle"}</script>' * size + PAGE,
    ),
    "JSON-LD quotes": (
        5_000,
        lambda size: f'<script type="application/ld+json">{{"headline":{chr(34) * size}</script>' + PAGE,
    ),
    "JSON-LD authors": (
        300,
        lambda size: f'<script type="application/ld+json">{json_ld_by(size)}</script>' + PAGE,
    ),
    "scripts without an end": (5_000, lambda size: f"<title>{HEADLINE}</title>" + "<script>a" * size),
    "strings in a script": (
        500,
        lambda size: f"<title>{HEADLINE}</title><script>{[f'{FIRST} {n}' for n in range(size)]}</script>".replace(
            "'", '"'
        ),
    ),
    "marks in a script": (
        20_000,
        lambda size: f"<title>{HEADLINE}</title><script>" + f'{"a" * 70}"{chr(92)}"' * (size // 20) + "</script>",
    ),
    "author claims": (
        200,
        lambda size: "".join(f'<meta name=author content="{name(n)}">' for n in range(size)) + PAGE,
    ),
    "title claims and headings": (
        60,
        lambda size: "".join(
            f'<meta property="og:title" content="{name(n)} is mended"><h2>{name(-n)} is not</h2>' for n in range(size)
        ),
    ),
    "site names": (
        150,
        lambda size: "".join(f'<meta property="og:site_name" content="{name(n)}">' for n in range(size)) + PAGE,
    ),
}


def json_ld_by(count: int) -> str:
    authors = [{"@id": f"#{n}"} for n in range(count)]
    people = [{"@id": f"#{n}", "@type": "Person", "name": name(n)} for n in range(count)]
    return json.dumps({"@graph": [{"@type": "NewsArticle", "author": authors}, *people]})


@pytest.mark.parametrize("kind", LARGE_PAGES)
def test_a_large_page_takes_time_in_proportion(kind: str) -> None:
    size, page_of = LARGE_PAGES[kind]
    assert growth(page_of, size, clean) <= MOST


QUOTED = {
    "each its speaker": ("en", each(lambda n: f'"We will mend the old crane at last," said {name(n)}.')),
    "one paragraph": ("en", each(lambda n: f'"We will mend the old crane at last," said {name(n)}.', " ")),
    "never closed": ("en", each(lambda _: "“We will mend the old crane at last.")),
    "pronouns": ("en", each(lambda n: f'"We will mend crane {n} at last," he said.')),
    "dashes": ("fr", each(lambda n: f"— Nous allons réparer la grue, a dit {name(n)}.")),
    "one role for all": (
        "en",
        each(lambda n: f'Mayor {name(n)} came. "We will mend the crane at last," the mayor said.'),
    ),
    "one surname for all": ("en", each(lambda n: f'{name(n)} Bo came. "We will mend the crane at last," Bo said.')),
    "names without quotes": ("en", each(lambda n: f"Then {name(n)} came to see the crane.", " ")),
}


@pytest.mark.parametrize("kind", QUOTED)
def test_many_quotes_take_time_in_proportion(kind: str) -> None:
    language, text_of = QUOTED[kind]
    assert growth(text_of, 300, lambda text: find_quotes(text.split("\n\n"), language)) <= MOST


def test_many_short_quotes_in_a_paragraph_take_time_in_proportion() -> None:
    assert growth(lambda size: '"a" ' * size, 20_000, lambda text: find_quotes([text], "en")) <= MOST


def test_many_japanese_speakers_take_time_in_proportion() -> None:
    text_of = each(lambda n: f"「来年までに古い橋を直します。予算はあります。」と山田{n}市長は述べた。")
    assert growth(text_of, 1_500, lambda text: find_quotes(text.split("\n\n"), "ja")) <= MOST


# What clean() must not touch


def test_clean_opens_no_file_and_no_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    guessed = charset_page(RUSSIAN, None).encode("koi8-r")
    pages: tuple[str | bytes, ...] = (
        PAGE,
        guessed,
        "\n\n".join(STORY),
        f"JAKARTA, KOMPAS.com - {FIRST}\n\n{SECOND}",
    )
    expected = [clean(page, url="https://www.kompas.com/read/2024/03/04/1") for page in pages]

    def forbidden(*_: Any, **__: Any) -> Any:
        raise AssertionError("clean() must touch neither files nor network")

    for owner, what in ((builtins, "open"), (io, "open"), (Path, "open"), (Path, "read_text"), (Path, "read_bytes"),
                        (socket, "socket"), (socket, "create_connection"), (socket, "getaddrinfo")):  # fmt: skip
        monkeypatch.setattr(owner, what, forbidden)
    got = [clean(page, url="https://www.kompas.com/read/2024/03/04/1") for page in pages]
    monkeypatch.undo()
    assert got == expected


@pytest.fixture(scope="module")
def imported() -> set[str]:
    program = "import sys, newsclean; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True, cwd=Path(__file__).parents[1]
    )
    return set(done.stdout.split())


@pytest.mark.parametrize(
    "module",
    [
        "trafilatura",
        "dateparser",
        "htmldate",
        "charset_normalizer",
        "lightgbm",
        "numpy",
        "bs4",
        "typer",
        "rich",
    ],
)
def test_import_leaves_heavy_modules_alone(module: str, imported: set[str]) -> None:
    assert "newsclean" in imported
    assert module not in imported
