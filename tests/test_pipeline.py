"""clean(): the stages together, on pages made for the purpose."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from newsclean import Article, Publisher, Role, clean, dateline_agency, drop
from newsclean.pipeline import Options, label_page, run

HEADLINE = "Old crane to be mended at last"
FIRST = (
    "The harbour board met on Monday and agreed to mend the old crane before the winter storms come back, after "
    "eleven years in which ships had to be unloaded by hand at the north quay."
)
SAID = (
    '"We have waited eleven years for this day, and so have the people who work on the quay," said Marta Lindqvist, '
    "who chairs the board."
)
LAST = (
    "Two hundred ships called at the port last year, nine more than in the year before, and most of them carried "
    "timber that is sawn into boards at the mill on the far side of the river."
)
STORY = (FIRST, SAID, LAST)
URL = "https://gazette.example/harbour/old-crane"
HTML = f"""<!doctype html><html lang="en"><head><title>{HEADLINE} | Harbour Gazette</title>
<meta property="og:site_name" content="Harbour Gazette"><link rel="canonical" href="{URL}">
<meta property="article:published_time" content="2024-03-04T10:15:00+01:00"><meta name="author" content="Ella Brandt">
</head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<article><h1>{HEADLINE}</h1><p class="byline">By Ella Brandt</p><div class="article-body">
{"".join(f"<p>{paragraph}</p>" for paragraph in STORY)}</div></article>
<div class="related-articles"><h3>Related</h3><ul><li><a href="/f">Ferry sails again</a></li></ul></div>
<footer>Copyright 2024 Harbour Gazette</footer></body></html>"""
TEXT = "\n\n".join(
    [
        "Home",
        "News",
        HEADLINE,
        "By Ella Brandt",
        f"HAVENBY (Gazette) - {FIRST}",
        SAID,
        LAST,
        "Share",
        "Copyright 2024 Gazette",
    ]
)


def removed(article: Article) -> dict[str, str]:
    return {block.text: block.role for block in article.removed}


def test_all_fields_of_a_page_with_mark_up() -> None:
    article = clean(HTML)
    assert article.title == HEADLINE
    assert article.body == STORY
    assert article.published == dt.datetime.fromisoformat("2024-03-04T10:15:00+01:00")
    assert article.date == dt.date(2024, 3, 4)
    assert article.source == "Harbour Gazette"
    assert article.authors == ("Ella Brandt",)
    assert article.language == "en"
    assert article.url == URL
    assert article.dateline is None
    assert article.warnings == ()


def test_every_value_tells_where_it_came_from() -> None:
    assert set(clean(HTML).evidence) == {"kind", "title", "date", "published", "source", "authors", "url"}


def test_what_is_around_the_story_is_removed_and_told() -> None:
    told = removed(clean(HTML))
    assert {"Home", "News", "By Ella Brandt", "Related", "Ferry sails again"} <= set(told)
    assert told["By Ella Brandt"] == Role.BYLINE.value
    assert told["Copyright 2024 Harbour Gazette"] == Role.LEGAL.value
    assert not {HEADLINE, *STORY} & set(told)


def test_flattened_text_gives_the_same_story() -> None:
    article = clean(TEXT)
    assert article.title == HEADLINE
    assert article.body == STORY
    assert removed(article)["By Ella Brandt"] == Role.BYLINE.value


def test_the_dateline_is_taken_off_the_body_and_put_back_in_the_text() -> None:
    article = clean(TEXT)
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.agency) == ("HAVENBY", "Gazette")
    assert article.dateline_paragraph == 0
    assert article.text == "\n\n".join((f"HAVENBY (Gazette) - {FIRST}", SAID, LAST))


def test_quotes_are_found_in_the_body() -> None:
    (quote,) = clean(HTML).quotes
    assert quote.speaker == "Marta Lindqvist"
    assert quote.paragraph == 1
    assert SAID[quote.start : quote.end] == quote.text


def test_the_callers_address_is_known() -> None:
    article = clean(TEXT, url=URL)
    assert article.url == URL


def test_the_moment_of_fetching_anchors_relative_dates() -> None:
    undated = HTML.replace('content="2024-03-04T10:15:00+01:00"', "")
    page = undated.replace("By Ella Brandt</p>", 'By Ella Brandt</p><p class="date">2 hours ago</p>')
    fetched = dt.datetime(2024, 3, 4, 12, 0, tzinfo=dt.timezone.utc)
    assert clean(page, fetched=fetched).date == dt.date(2024, 3, 4)
    assert clean(page).date is None


GAZETTE = Publisher(
    name="The Harbour Gazette",
    domains=("gazette.example",),
    language="en",
    timezone="Europe/Copenhagen",
    checked="2026-11",
    signs=(dateline_agency("Gazette", eg="Gazette"),),
    rules=(drop(Role.PROMO, line=r"Two hundred ships", why="the Gazette's boast", eg="Two hundred ships"),),
)


@pytest.mark.parametrize(("page", "url"), [(TEXT, None), (HTML, URL)])
def test_a_publisher_of_the_call_alone_has_its_say(page: str, url: str | None) -> None:
    article = clean(page, url=url, publishers=[GAZETTE])
    assert article.source == "The Harbour Gazette"
    assert article.body == (FIRST, SAID)
    (dropped,) = (block for block in article.removed if block.text == LAST)
    assert (dropped.role, dropped.by, dropped.why) == ("promo", "publisher:The Harbour Gazette", "the Gazette's boast")


def test_a_publisher_of_one_call_is_forgotten_by_the_next() -> None:
    clean(TEXT, publishers=[GAZETTE])
    assert clean(TEXT).body == STORY


def test_any_iterable_of_publishers_is_taken() -> None:
    assert clean(TEXT, publishers=iter([GAZETTE])).source == "The Harbour Gazette"


def test_what_is_printed_twice_is_told_once() -> None:
    article = clean(HTML.replace("</article>", f"<div class='article-body'><p>{FIRST}</p></div></article>"))
    assert article.body == STORY
    assert removed(article)[FIRST] == Role.REPEATED.value


@pytest.mark.parametrize("line", ["2 hours ago", "2 jam yang lalu", "Published 3 days ago"])
def test_an_age_in_flattened_text_is_a_date_line(line: str) -> None:
    article = clean(TEXT.replace("By Ella Brandt", f"By Ella Brandt\n\n{line}"), fetched=dt.datetime(2024, 3, 4, 12, 0))
    assert removed(article)[line] == Role.DATE_LINE.value
    assert article.date in {dt.date(2024, 3, 4), dt.date(2024, 3, 1)}


def test_a_page_without_a_story_has_all_its_blocks_removed() -> None:
    article = clean(
        "<html><body><nav><ul><li><a href=/>Home</a></li><li><a href=/n>News</a></li></ul></nav></body></html>"
    )
    assert article.body == ()
    assert article.text == ""
    assert set(removed(article)) == {"Home", "News"}


def test_label_page_tells_the_same_as_clean() -> None:
    labelled = label_page(HTML)
    kept = [block.text for block, label in zip(labelled.page.blocks, labelled.labels, strict=True) if label.role.kept]
    assert kept == [HEADLINE, *STORY]


def test_clean_is_run_with_options() -> None:
    assert run(TEXT, Options(url=URL)) == clean(TEXT, url=URL)


@pytest.mark.parametrize("page", [None, 7, ["<p>"]])
def test_other_types_are_refused(page: Any) -> None:
    for take in (clean, label_page):
        with pytest.raises(TypeError, match="str or bytes"):
            take(page)
