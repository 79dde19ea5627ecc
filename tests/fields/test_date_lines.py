"""Printed date lines and machine-readable values."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.fields.date_lines import read_date_line, read_timestamp

DAY = dt.date(2023, 5, 9)


def at(hour: int, minute: int, ahead: float | None = None) -> dt.datetime:
    zone = None if ahead is None else dt.timezone(dt.timedelta(hours=ahead))
    return dt.datetime(2023, 5, 9, hour, minute, tzinfo=zone)


LINES = [
    ("id", "Selasa, 9 Mei 2023 14:05 WIB", at(14, 5, 7)),
    ("id", "Harian Dermaga - 09/05/2023, 14:05 WITA", at(14, 5, 8)),
    ("id", "Selasa, 9 Mei 2023 | 14.05 WIT", at(14, 5, 9)),
    ("en", "Published 2:05 PM EDT, Tue May 9, 2023", at(14, 5, -4)),
    ("en", "May 9, 2023 at 2:05 p.m.", at(14, 5)),
    ("en", "9 May 2023 14:05 BST", at(14, 5, 1)),
    ("en", "Tue 9 May 2023 14.05 BST", at(14, 5, 1)),
    ("en", "05/09/2023 02:05 PM PDT", at(14, 5, -7)),
    ("fr", "Publié le 9 mai 2023 à 14h05", at(14, 5)),
    ("de", "9. Mai 2023, 14:05 Uhr", at(14, 5)),
    ("de", "09.05.2023, 14.05 Uhr", at(14, 5)),
    ("es", "9 de mayo de 2023 a las 14:05 h", at(14, 5)),
    ("pt", "09/05/2023 às 14h05", at(14, 5)),
    ("it", "9 Maggio 2023 - 14:05", at(14, 5)),
    ("nl", "9 mei 2023 om 14:05", at(14, 5)),
    ("pl", "9 maja 2023, 14:05", at(14, 5)),
    ("cs", "9. května 2023 14:05", at(14, 5)),
    ("hu", "2023. május 9. 14:05", at(14, 5)),
    ("ro", "9 mai 2023, ora 14:05", at(14, 5)),
    ("ru", "9 мая 2023 г., 14:05 мск", at(14, 5, 3)),
    ("uk", "9 травня 2023, 14:05", at(14, 5)),
    ("tr", "9 Mayıs 2023 14:05", at(14, 5)),
    ("el", "9 Μαΐου 2023, 14:05", at(14, 5)),
    ("sv", "Publicerad 2023-05-09 14.05", at(14, 5)),
    ("da", "9. maj 2023 kl. 14.05", at(14, 5)),
    ("fi", "9.5.2023 klo 14.05", at(14, 5)),
    ("lt", "2023 m. gegužės 9 d. 14:05", at(14, 5)),
    ("vi", "Thứ ba, 9/5/2023, 14:05 (GMT+7)", at(14, 5, 7)),
    ("ar", "9 مايو 2023 - 14:05", at(14, 5)),
    ("fa", "۱۹ اردیبهشت ۱۴۰۲ - ۱۴:۰۵", at(14, 5)),
    ("hi", "9 मई 2023, 02:05 PM IST", at(14, 5, 5.5)),
    ("bn", "৯ মে ২০২৩, ১৪:০৫", at(14, 5)),
    ("th", "9 พ.ค. 2566 14:05 น.", at(14, 5)),
    ("he", "9 במאי 2023, 14:05", at(14, 5)),
    ("zh", "2023年5月9日 14:05", at(14, 5)),
    ("ja", "2023年5月9日 午後2時5分", at(14, 5)),
    ("ja", "令和5年5月9日 14時05分", at(14, 5)),
    ("ko", "입력 2023.05.09. 오후 2:05", at(14, 5)),
]


@pytest.mark.parametrize(("language", "line", "moment"), LINES, ids=[line for _, line, _ in LINES])
def test_reads_the_minute_in_many_languages(language: str | None, line: str, moment: dt.datetime) -> None:
    found = read_date_line(line, language=language)
    assert found is not None
    assert found.day == DAY
    assert found.moment == moment
    assert (found.moment and found.moment.utcoffset()) == moment.utcoffset()


@pytest.mark.parametrize(
    "line",
    [
        "9 May 2023",
        "May 9th, 2023",
        "9 mei 2023",
        "09.05.23",
        "2023/05/09",
        "1402/02/19",
        "9 أيار 2023",
        "9-May-2023",
        "31 no, 9 Mei 2023",
    ],
)
def test_a_day_without_a_time_has_no_moment(line: str) -> None:
    found = read_date_line(line, language="id")
    assert found is not None
    assert (found.day, found.moment) == (DAY, None)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Ferry 2023",
        "Version 9.5.1",
        "May 9",
        "14:05",
        "9/2023",
        "99 Mei 2023",
        "31 Februari 2023",
        "9 Ferry 2023",
        "10/10/1066",
    ],
)
def test_less_than_a_date_is_none(line: str) -> None:
    assert read_date_line(line, language="id") is None


@pytest.mark.parametrize(
    ("language", "timezone", "day", "ambiguous"),
    [
        ("id", None, dt.date(2023, 4, 3), False),
        ("en", "America/Chicago", dt.date(2023, 3, 4), False),
        ("en", "Europe/London", dt.date(2023, 4, 3), False),
        ("en", "Asia/Manila", dt.date(2023, 3, 4), False),
        ("en", None, dt.date(2023, 4, 3), True),
        (None, None, dt.date(2023, 4, 3), True),
        ("de", "Europe/Berlin", dt.date(2023, 4, 3), True),
    ],
)
def test_order_of_day_and_month(language: str | None, timezone: str | None, day: dt.date, ambiguous: bool) -> None:
    found = read_date_line("03/04/2023", language=language, timezone=timezone)
    assert found is not None
    assert (found.day, found.ambiguous) == (day, ambiguous)


def test_the_publishers_zone_serves_times_without_one() -> None:
    found = read_date_line("9 Mei 2023 14:05", language="id", timezone="Asia/Makassar")
    assert found is not None
    assert found.moment == at(14, 5, 8)


def test_a_printed_zone_outweighs_the_publishers() -> None:
    found = read_date_line("9 Mei 2023 14:05 WIB", language="id", timezone="Asia/Makassar")
    assert found is not None
    assert found.moment == at(14, 5, 7)


def test_an_unknown_zone_is_no_zone() -> None:
    found = read_date_line("9 Mei 2023 14:05", language="id", timezone="Atlantis/Harbour")
    assert found is not None
    assert found.moment == at(14, 5)


def test_an_update_before_the_publication_is_passed_over() -> None:
    found = read_date_line("Updated May 11, 2023, 8:00 a.m. Published May 9, 2023, 2:05 p.m.", language="en")
    assert found is not None
    assert (found.moment, found.modified) == (at(14, 5), False)


def test_an_update_alone_is_told_as_one() -> None:
    found = read_date_line("Diperbarui: 9 Mei 2023 14:05", language="id")
    assert found is not None
    assert (found.day, found.modified) == (DAY, True)


def test_raw_keeps_the_printed_digits_and_rest_the_other_words() -> None:
    found = read_date_line("দৈনিক বন্দর: ৯ মে ২০২৩", language="bn")
    assert found is not None
    assert (found.raw, found.rest) == ("৯ মে ২০২৩", "দৈনিক বন্দর")


FETCHED = dt.datetime(2023, 5, 9, 16, 5, tzinfo=dt.timezone.utc)


@pytest.mark.parametrize(
    "line",
    [
        "2 jam yang lalu",
        "2 hours ago",
        "vor 2 Stunden",
        "il y a 2 heures",
        "hace 2 horas",
        "2 часа назад",
        "2시간 전",
    ],
)
def test_ages_count_back_from_the_fetching(line: str) -> None:
    found = read_date_line(line, fetched=FETCHED)
    assert found is not None
    assert (found.moment, found.relative) == (at(14, 5, 0), True)
    assert read_date_line(line) is None


def test_yesterday_is_told_in_the_publishers_zone() -> None:
    late = dt.datetime(2023, 5, 9, 20, 0, tzinfo=dt.timezone.utc)
    found = read_date_line("Kemarin, 14:05", timezone="Asia/Jakarta", fetched=late)
    assert found is not None
    assert found.moment == at(14, 5, 7)


@pytest.mark.parametrize("line", ["2 hours of waiting", "The last 2 days", "2 jam perjalanan"])
def test_a_span_is_no_age(line: str) -> None:
    assert read_date_line(line, fetched=FETCHED) is None


@pytest.mark.parametrize(
    ("value", "moment"),
    [
        ("2023-05-09T14:05:00Z", at(14, 5, 0)),
        ("2023-05-09T14:05:00.123+07:00", at(14, 5, 7)),
        ("2023-05-09T14:05+0700", at(14, 5, 7)),
        ("2023-05-09 14:05:00", at(14, 5)),
        ("2023-05-09 14:05:00 +0700", at(14, 5, 7)),
        ("20230509T140500Z", at(14, 5, 0)),
        ("Tue, 09 May 2023 14:05:00 GMT", at(14, 5, 0)),
        ("Tue, 09 May 2023 14:05:00 +0700", at(14, 5, 7)),
        ("1683641100", at(14, 5, 0)),
        ("1683641100000", at(14, 5, 0)),
        ("05/29/2023 14:05:00", dt.datetime(2023, 5, 29, 14, 5)),
    ],
)
def test_machine_readable_moments(value: str, moment: dt.datetime) -> None:
    found = read_timestamp(value)
    assert found is not None
    assert found.moment == moment


@pytest.mark.parametrize("value", ["2023-05-09", "20230509", "May 9, 2023", "2023-05-09T99:99"])
def test_machine_readable_days(value: str) -> None:
    found = read_timestamp(value)
    assert found is not None
    assert (found.day, found.moment) == (DAY, None)


@pytest.mark.parametrize("value", ["", "now", "2023-13-45", "0000-00-00T00:00:00Z", "2023", "1.5"])
def test_values_that_name_no_day(value: str) -> None:
    assert read_timestamp(value) is None


@pytest.mark.xfail(reason="an age in months says no day")
def test_months_ago() -> None:
    assert read_date_line("3 months ago", fetched=FETCHED) is not None


@given(st.text(max_size=300))
def test_no_line_raises(line: str) -> None:
    read_date_line(line, language="en", fetched=FETCHED)
    read_timestamp(line)


@given(st.dates(dt.date(1991, 1, 1), dt.date(2099, 12, 31)), st.times())
def test_iso_round_trip(day: dt.date, time: dt.time) -> None:
    moment = dt.datetime.combine(day, time.replace(second=0, microsecond=0), dt.timezone.utc)
    found = read_timestamp(moment.isoformat())
    assert found is not None
    assert (found.day, found.moment) == (day, moment)


@given(st.dates(dt.date(1991, 1, 1), dt.date(2099, 12, 31)))
def test_indonesian_round_trip(day: dt.date) -> None:
    months = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember"
    found = read_date_line(f"{day.day} {months.split()[day.month - 1]} {day.year}", language="id")
    assert found is not None
    assert found.day == day


def test_long_lines_take_no_time() -> None:
    for line in ("9 " * 50_000, "2023-" * 50_000, "a" * 100_000, "9:0" * 50_000):
        read_date_line(line)


@pytest.mark.parametrize(
    "line", ["By Jane RoeMay 9, 2023", "HEALTH NEWSsMAY 9, 2023", "May 092023", "9 أيار / مايو 2023"]
)
def test_what_inline_elements_glue_to_a_date_is_parted(line: str) -> None:
    found = read_date_line(line, language="en" if line.isascii() else "ar")
    assert found is not None
    assert found.day == dt.date(2023, 5, 9)
