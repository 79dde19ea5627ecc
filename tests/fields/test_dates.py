"""The day and moment of publication, weighed from claims, address, printed lines and dateline."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.article import Dateline
from newsclean.fields.date_urls import read_url
from newsclean.fields.dates import Published, find_published
from newsclean.fields.found import Story
from newsclean.page import Block, Claim, Label, LabelledPage, Node, Page, Role
from newsclean.publishers.rule import Publisher

DERMAGA = Publisher(
    "Harian Dermaga",
    ("dermaga.example",),
    "id",
    "Asia/Jakarta",
    "2026-11",
    url_date=r"/read/(?P<Y>\d{4})/(?P<m>\d\d)/(?P<d>\d\d)/(?P<H>\d\d)(?P<M>\d\d)(?P<S>\d\d)\d{0,3}",
)
DAY = dt.date(2023, 5, 9)
UTC = dt.timezone.utc

Printed = tuple[str, Role] | tuple[str, Role, str]

TITLE = ("Kapal feri tertahan di pelabuhan Ende", Role.TITLE)
LEDE = ("Kapal feri tertahan di pelabuhan sejak Senin karena angin kencang dan ombak tinggi.", Role.PARAGRAPH)
NEWS = "json-ld:NewsArticle.datePublished"
CHANGE = "json-ld:NewsArticle.dateModified"


def published(*blocks: Printed, claims: dict[str, str] | None = None, **known: Any) -> Published:
    """Return what is found on a page of blocks (text, role, class of the element) and claims by source."""
    printed = tuple(Block(index, block[0], node=_node(block)) for index, block in enumerate(blocks))
    labels = tuple(Label(block[1], "test", "test") for block in blocks)
    made = tuple(Claim(_field(source), value, source) for source, value in (claims or {}).items())
    page = Page(known.pop("url", None), made, printed)
    return find_published(Story(LabelledPage(page, labels), language="id", **known))


def _node(block: Printed) -> Node | None:
    return Node(None, "div", id="", classes=(block[2],)) if len(block) == 3 else None


def _field(source: str) -> str:
    if source.startswith("link:"):
        return "url"
    return "modified" if "odified" in source else "date"


def day(*blocks: Printed, **known: Any) -> dt.date | None:
    return published(*blocks, **known).date.value


def test_a_claim_gives_day_moment_and_evidence() -> None:
    found = published(TITLE, LEDE, claims={NEWS: "2023-05-09T14:05:00+07:00"})
    assert found.date.value == DAY
    assert found.moment.value == dt.datetime(2023, 5, 9, 7, 5, tzinfo=UTC)
    assert found.date.evidence is not None
    assert (found.date.evidence.source, found.date.evidence.raw) == (NEWS, "2023-05-09T14:05:00+07:00")


def test_the_last_change_never_wins_over_a_publication() -> None:
    claims = {CHANGE: "2023-06-01T08:00:00Z", "time:datetime": "2023-05-09"}
    assert day(TITLE, LEDE, claims=claims) == DAY


def test_the_last_change_alone_is_told_with_a_warning() -> None:
    found = published(TITLE, LEDE, claims={CHANGE: "2023-05-09T08:00:00Z"})
    assert found.date.value == DAY
    assert "last change" in found.date.warnings[0]


def test_a_claim_without_zone_takes_the_publishers() -> None:
    found = published(TITLE, LEDE, claims={NEWS: "2023-05-09 14:05:00"}, publisher=DERMAGA)
    assert found.moment.value == dt.datetime(2023, 5, 9, 7, 5, tzinfo=UTC)


def test_the_day_of_a_moment_in_utc_is_the_publishers() -> None:
    found = published(TITLE, LEDE, claims={NEWS: "2023-05-08T22:05:00Z"}, publisher=DERMAGA)
    assert (found.date.value, found.moment.value) == (DAY, dt.datetime(2023, 5, 8, 22, 5, tzinfo=UTC))


def test_the_day_of_a_moment_in_utc_is_that_of_the_address() -> None:
    claims = {NEWS: "2023-05-10T02:05:00Z"}
    assert day(TITLE, LEDE, claims=claims, url="https://harbour.example/2023/05/09/ferries/") == DAY


def test_midnight_sharp_is_a_day_not_a_moment() -> None:
    found = published(TITLE, LEDE, claims={NEWS: "2023-05-09T00:00:00Z"})
    assert (found.date.value, found.moment.value) == (DAY, None)


def test_another_place_may_tell_the_time_of_that_day() -> None:
    claims = {NEWS: "2023-05-09", "meta:article:published_time": "2023-05-09T14:05:00+07:00"}
    assert published(TITLE, LEDE, claims=claims).moment.value == dt.datetime(2023, 5, 9, 7, 5, tzinfo=UTC)


def test_a_stamp_of_the_last_change_yields_to_the_line_below_the_title() -> None:
    claims = {NEWS: "2023-08-01T08:00:00Z", CHANGE: "2023-08-01T08:00:00Z"}
    assert day(TITLE, ("9 Mei 2023", Role.DATE_LINE), LEDE, claims=claims) == DAY


def test_the_publishers_address_tells_the_second() -> None:
    url = "https://www.dermaga.example/read/2023/05/09/140536123/kapal-feri"
    found = published(TITLE, LEDE, url=url, publisher=DERMAGA)
    assert found.moment.value == dt.datetime(2023, 5, 9, 7, 5, 36, tzinfo=UTC)
    assert found.date.evidence is not None
    assert found.date.evidence.source == "url"


def test_a_canonical_address_serves_where_none_was_given() -> None:
    claims = {"link:canonical": "https://harbour.example/2023/05/09/ferries/"}
    assert day(TITLE, LEDE, claims=claims) == DAY


PATH = "/read/2023/05/09/140536123/kapal-feri-tertahan-di-pelabuhan-ende"


def test_a_bare_path_among_the_text_is_the_storys_where_it_repeats_the_title() -> None:
    found = published(TITLE, LEDE, (PATH, Role.OTHER), publisher=DERMAGA)
    assert found.moment.value == dt.datetime(2023, 5, 9, 7, 5, 36, tzinfo=UTC)
    assert found.moment.evidence is not None
    assert found.moment.evidence.source == "block 2"


def test_a_bare_path_gives_the_day_without_a_publisher() -> None:
    found = published(TITLE, LEDE, (PATH, Role.OTHER))
    assert (found.date.value, found.moment.value) == (DAY, None)


def test_the_path_of_another_story_is_no_sign() -> None:
    other = "/read/2023/05/09/140536123/harga-cabai-turun-lagi-di-pasar"
    assert day(TITLE, LEDE, (other, Role.OTHER)) is None


@pytest.mark.parametrize("role", [Role.DATE_LINE, Role.BYLINE])
def test_a_labelled_line_is_read(role: Role) -> None:
    found = published(TITLE, ("Rina Laut - Selasa, 9 Mei 2023 14:05 WIB", role), LEDE)
    assert found.moment.value == dt.datetime(2023, 5, 9, 7, 5, tzinfo=UTC)


def test_an_unlabelled_line_between_title_and_body_is_read() -> None:
    assert day(TITLE, ("Selasa, 9 Mei 2023", Role.OTHER), LEDE) == DAY


def test_an_age_counts_back_from_the_fetching() -> None:
    fetched = dt.datetime(2023, 5, 9, 9, 5, tzinfo=UTC)
    found = published(TITLE, ("2 jam yang lalu", Role.DATE_LINE), LEDE, fetched=fetched, publisher=DERMAGA)
    assert found.moment.value == dt.datetime(2023, 5, 9, 7, 5, tzinfo=UTC)


def test_the_dateline_is_the_last_resort() -> None:
    dateline = Dateline(raw="OSLO, May 9, 2023 (AP) —", place="OSLO", agency="AP", date="2023-05-09")
    assert day(TITLE, LEDE, dateline=dateline) == DAY


def test_a_dateline_without_a_year_tells_no_day() -> None:
    dateline = Dateline(raw="OSLO, May 9 (AP) —", place="OSLO", agency="AP", date="--05-09")
    assert day(TITLE, LEDE, dateline=dateline) is None


HEADER = [("Jumat, 12 Mei 2023", Role.OTHER)] + [(f"Menu {n}", Role.NAV) for n in range(8)]


def test_the_date_in_the_header_of_a_page_is_not_the_storys() -> None:
    assert day(*HEADER, TITLE, ("9 Mei 2023", Role.OTHER), LEDE) == DAY
    assert day(*HEADER, TITLE, LEDE) is None


@pytest.mark.parametrize(
    "block",
    [
        ("9 Mei 2023", Role.COMMENT),
        ("9 Mei 2023", Role.RELATED),
        ("9 Mei 2023", Role.OTHER, "comment-date"),
        ("9 Mei 2023", Role.OTHER, "sidebar-date"),
        ("© 9 Mei 2023 Harian Dermaga", Role.OTHER),
        (
            "Pelabuhan itu dibuka pada 9 Mei 2023 oleh presiden dan ditutup lagi oleh badai.",
            Role.PARAGRAPH,
        ),
    ],
)
def test_dates_of_other_things_are_left_alone(block: Printed) -> None:
    assert day(TITLE, LEDE, *[LEDE] * 8, block, *[LEDE] * 3) is None


def test_a_line_right_below_the_title_is_read_whatever_its_label() -> None:
    assert day(TITLE, ("9 Mei 2023 oleh Rina Laut", Role.RELATED), LEDE) == DAY
    assert day(TITLE, ("9 Mei 2023 oleh Rina Laut", Role.COMMENT), LEDE) is None


def test_the_address_of_a_video_is_not_the_storys() -> None:
    video = Claim("url", "https://harbour.example/2023/05/09/clip.mp4", "json-ld:VideoObject.url")
    assert find_published(Story(LabelledPage(Page(None, (video,), ()), ()))).date.value is None


def test_a_day_after_the_fetching_is_not_believed() -> None:
    fetched = dt.datetime(2023, 5, 9, 9, 5, tzinfo=UTC)
    found = published(TITLE, LEDE, claims={NEWS: "2024-05-09T14:05:00Z"}, fetched=fetched)
    assert (found.date.value, found.moment.value) == (None, None)
    assert "fetching" in found.date.warnings[0]


def test_an_order_that_is_not_plain_gives_no_day() -> None:
    story = Story(LabelledPage(Page(None, (Claim("date", "03/04/2023", NEWS),), ()), ()))
    found = find_published(story)
    assert found.date.value is None
    assert "03/04/2023" in found.date.warnings[0]


def test_an_empty_page_tells_nothing() -> None:
    found = find_published(Story(LabelledPage(Page(None, (), ()), ())))
    assert (found.date.value, found.date.evidence, found.moment.value) == (None, None, None)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://harbour.example/2023/05/09/ferries", DAY),
        ("https://harbour.example/2023/5/9/ferries.html", DAY),
        ("https://harbour.example/news/2023/may/09/ferries", DAY),
        ("https://harbour.example/news/2023-05-09/ferries", DAY),
        ("https://harbour.example/news/ferries-20230509.html", DAY),
        ("https://harbour.example/view/HBR20230509140500123", DAY),
        ("https://web.archive.org/web/20240101000000/https://harbour.example/2023/05/09/ferries", DAY),
        ("https://web.archive.org/web/20230509000000/https://harbour.example/ferries", None),
        ("https://harbour.example/2023/05/ferries", None),
        ("https://harbour.example/2023/13/45/ferries", None),
        ("https://harbour.example/article/120230509", None),
        ("https://harbour.example/1823/05/09/ferries", None),
        ("https://[broken", None),
        ("", None),
    ],
)
def test_days_in_addresses(url: str, expected: dt.date | None) -> None:
    found = read_url(url)
    assert (found.day if found else None) == expected


@given(st.text(max_size=200), st.text(max_size=60), st.text(max_size=120))
def test_nothing_raises(line: str, claim: str, url: str) -> None:
    story = Story(
        LabelledPage(
            Page(
                url,
                (Claim("date", claim, NEWS), Claim("url", url, "link:canonical")),
                (Block(0, line or "-"),),
            ),
            (Label(Role.DATE_LINE, "test", "test"),),
        ),
        fetched=dt.datetime(2023, 5, 9, tzinfo=UTC),
    )
    found = find_published(story)
    assert (found.date.value is None) == (found.date.evidence is None)
    assert (found.moment.value is None) == (found.moment.evidence is None)


@pytest.mark.parametrize(
    "line",
    [
        "Angin kencang menahan kapal feri dan para penumpang di pelabuhan. Dipublikasikan: 09.05.2023, 11:16",
        "Para penumpang kapal feri menunggu di dermaga sejak pagi hari ini 09.05.2023, 11:16 WIB",
        "Para penumpang kapal feri menunggu di dermaga sejak pagi hari ini oleh Siti Lestari | 9 Mei 2023",
        "09.05.202309.05.2023",
    ],
)
def test_a_date_line_glued_to_other_words_is_read(line: str) -> None:
    assert day(TITLE, (line, Role.OTHER), LEDE) == DAY


def test_a_date_in_the_middle_of_a_sentence_is_not_the_storys() -> None:
    begun = ("Wawancara lengkap dengan nakhoda kapal disiarkan radio pada", Role.OTHER)
    assert day(TITLE, begun, ("08.05.2023 pukul 17:50.", Role.DATE_LINE), LEDE) is None


def test_a_date_alone_right_above_the_title_wins_over_an_issue_s_below_the_lede() -> None:
    above = ("9 Mei 2023", Role.NAV)
    issue = ("8 Mei 2023, edisi cetak", Role.DATE_LINE)
    assert day(above, TITLE, *[LEDE] * 14, issue, LEDE, LEDE) == DAY


FAR = [("Para penumpang menunggu di dermaga sambil makan siang bersama.", Role.OTHER)] * 14


def test_the_only_day_on_a_date_line_far_from_the_title_is_taken_where_nothing_else_tells() -> None:
    assert day(TITLE, LEDE, LEDE, *FAR, ("9 Mei 2023", Role.DATE_LINE)) == DAY


def test_of_several_such_days_none_is() -> None:
    assert day(TITLE, LEDE, LEDE, *FAR, ("9 Mei 2023", Role.DATE_LINE), ("8 Mei 2023", Role.DATE_LINE)) is None


def test_a_line_of_a_date_taken_for_furniture_counts_where_all_such_lines_tell_one_day() -> None:
    away = [(f"Menu {n}", Role.NAV) for n in range(14)]
    assert day(TITLE, *away, ("9 Mei 2023", Role.NAV), *away, LEDE) == DAY
    assert day(TITLE, *away, ("9 Mei 2023", Role.NAV), ("7 Mei 2023", Role.NAV), *away, LEDE) is None


def test_the_last_change_told_far_below_the_story_is_the_last_resort() -> None:
    below = [("Menu", Role.NAV)] * 12
    assert day(TITLE, LEDE, *below, ("Diperbarui: 9 Mei 2023", Role.RELATED)) == DAY
    assert day(TITLE, ("8 Mei 2023", Role.DATE_LINE), LEDE, *below, ("Diperbarui: 9 Mei 2023", Role.RELATED)) != DAY


def test_a_day_after_the_change_told_beside_the_headline_is_a_teasers() -> None:
    teaser = ("16 Mei 2023", Role.DATE_LINE)
    assert day(TITLE, ("Diperbarui: 9 Mei 2023", Role.DATE_LINE), *[LEDE] * 14, teaser) == DAY


def test_a_heading_below_the_whole_body_is_not_the_storys() -> None:
    other = ("Harga beras naik lagi di pasar", Role.TITLE)
    assert day(("9 Mei 2023", Role.DATE_LINE), LEDE, LEDE, ("12 Mei 2023", Role.DATE_LINE), other) == DAY


def test_a_sentence_of_the_body_prints_no_date_line() -> None:
    told = "Pertemuan warga berikutnya berlangsung 12 Mei 2023 di balai desa lama."
    assert day(TITLE, (told, Role.PARAGRAPH), LEDE) is None


def test_the_day_behind_the_documents_title_of_a_flattened_page() -> None:
    document = ("Kapal feri tertahan di pelabuhan – Dermaga – 09.05.2023", Role.OTHER)
    menu = [("Menu", Role.NAV)] * 15
    assert day(document, *menu, TITLE, LEDE) == DAY
