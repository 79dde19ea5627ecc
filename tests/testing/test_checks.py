from dataclasses import replace

import pytest

from newsclean.page import Role
from newsclean.publishers.rule import Publisher, Rule, dateline_agency, drop, footer
from newsclean.testing import Check, checks_of
from newsclean.testing.checks import check_rule
from newsclean.testing.patterns import faults

GOOD = Publisher(
    name="Checked Harbour",
    domains=("checkedharbour.example",),
    language="en",
    timezone="Europe/London",
    checked="2026-11",
    home="https://www.checkedharbour.example",
    signs=(footer("Printed by Checked Harbour", eg="Printed by Checked Harbour", not_eg="Printed by hand"),),
    url_date=r"/(?P<Y>\d{4})/(?P<m>\d\d)/(?P<d>\d\d)/",
    bylines=(r"By (?P<authors>.{3,40})$",),
    date_lines=(r"(?P<d>\d\d?) (?P<b>\w{3,9}) (?P<Y>\d{4})",),
    rules=(drop(Role.NAV, line="Tides$", why="menu", eg="Tides", not_eg="Tides rise."),),
)


def failing(publisher: Publisher) -> list[str]:
    return [check.name for check in checks_of(publisher) if fails(check)]


def fails(check: Check) -> bool:
    try:
        check.run()
    except Exception:
        return True
    return False


def test_a_sound_publisher_passes_every_check() -> None:
    assert failing(GOOD) == []
    assert len(list(checks_of(GOOD))) == 7


@pytest.mark.parametrize(
    ("change", "name"),
    [
        ({"language": "english"}, "facts"),
        ({"timezone": "Harbour/Time"}, "facts"),
        ({"checked": "November"}, "facts"),
        ({"home": "https://elsewhere.example"}, "facts"),
        ({"domains": ("Checkedharbour.example/news",)}, "domain Checkedharbour.example/news"),
        ({"url_date": r"/(?P<Y>\d{4})/"}, r"url_date /(?P<Y>\d{4})/"),
        ({"bylines": (r"By (.{3,40})$",)}, r"byline By (.{3,40})$"),
        ({"date_lines": (r"(?P<Y>\d{4})",)}, r"date_line (?P<Y>\d{4})"),
        ({"signs": (footer("Printed", eg="Written"),)}, "sign 0 footer: Printed"),
        ({"signs": (footer("Printed", eg="Printed", not_eg="Printed too"),)}, "sign 0 footer: Printed"),
        ({"signs": (footer("Printed"),)}, "sign 0 footer: Printed"),
    ],
)
def test_a_mistake_fails_its_own_check(change: dict[str, object], name: str) -> None:
    assert name in failing(replace(GOOD, **change))  # type: ignore[arg-type]


def test_a_domain_of_another_publisher_is_told() -> None:
    assert failing(replace(GOOD, home=None, domains=("kompas.com",))) == ["domain kompas.com"]


def test_a_sign_that_another_publisher_bears_is_told() -> None:
    taken = replace(GOOD, signs=(dateline_agency("KOMPAS.com", eg="KOMPAS.com"),))
    assert failing(taken) == ["sign 0 dateline agency: KOMPAS.com"]


@pytest.mark.parametrize(
    "rule",
    [
        drop(Role.NAV, line="Tides$", why="no example"),
        drop(Role.NAV, line="Tides$", why="does not match", eg="Tides rise"),
        drop(Role.NAV, line="Tides", why="too wide", eg="Tides", not_eg="Tides rise"),
        drop(Role.NAV, path="div.menu", why="other class", eg='<div class="list"><p>Tides</p></div>'),
        drop(Role.NAV, line=r"(?:a+)+$", why="backtracks", eg="aaa"),
    ],
    ids=lambda rule: rule.why,
)
def test_a_rule_that_does_not_do_what_it_says_is_told(rule: Rule) -> None:
    with pytest.raises(AssertionError):
        check_rule(rule)


def test_a_path_is_tried_on_markup() -> None:
    markup = '<div class="menu"><p>Tides</p></div>'
    other = '<div class="story"><p>Tides</p></div>'
    check_rule(drop(Role.NAV, path="div.menu", why="menu", eg=markup, not_eg=other))


@pytest.mark.parametrize(
    "pattern",
    [
        "(",
        r"(?:a+)+$",
        r"(?:a*)*b",
        r"(?:\w+ ?){2,9}$",
        r"(a)\1",
        r"(?:[a-z]{1,8} ?){1,30}$",
        r".*.*.*.*.*.*=$",
    ],
)
def test_patterns_that_break_or_backtrack_are_faulted(pattern: str) -> None:
    assert list(faults(pattern, ("abc abc abc",)))


@pytest.mark.parametrize(
    "pattern",
    [
        r"Tides\s*:",
        r"(?i)read (?:more|on)$",
        r"(?:\w{1,20} ){0,4}end$",
        r".{0,80}rights reserved",
        r"\d{4}-\d\d",
    ],
)
def test_linear_patterns_are_not(pattern: str) -> None:
    assert list(faults(pattern, ("Tides: read more", "all rights reserved"))) == []
