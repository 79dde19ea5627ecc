"""What must hold of a publisher module: its examples, its patterns, its domains."""

from __future__ import annotations

import re
import zoneinfo
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from newsclean.page import Block, Page
from newsclean.publishers.recognise import recognise
from newsclean.publishers.registry import current, host_of
from newsclean.publishers.rule import Publisher, Rule, Sign, SignKind
from newsclean.testing.patterns import faults


@dataclass(frozen=True)
class Check:
    """One thing to check.

    Attributes:
        name: what a test report calls it.
        run: raises AssertionError where it does not hold.
        known_failure: it is expected not to hold, and news when it does.
    """

    name: str
    run: Callable[[], None]
    known_failure: bool = False


def checks_of(publisher: Publisher) -> Iterator[Check]:
    """Yield the checks of one publisher: facts, domains, patterns, rules and signs, without its fixtures."""
    yield Check("facts", partial(_check_facts, publisher))
    for domain in publisher.domains:
        yield Check(f"domain {domain}", partial(_check_domain, publisher, domain))
    for what, pattern, groups in _grouped_patterns(publisher):
        yield Check(f"{what} {pattern}", partial(_check_groups, pattern, groups))
    for number, rule in enumerate(publisher.rules):
        yield Check(f"rule {number} {rule.action.value}: {rule.why}", partial(check_rule, rule))
    for number, sign in enumerate(publisher.signs):
        yield Check(f"sign {number} {sign.kind.value}: {sign.pattern}", partial(_check_sign, publisher, sign))


def _check_facts(publisher: Publisher) -> None:
    assert publisher.name, "a publisher needs a name"
    assert publisher.domains, "a publisher needs a domain"
    assert re.fullmatch(r"[a-z]{2}", publisher.language), f"not an ISO 639-1 code: {publisher.language!r}"
    assert re.fullmatch(r"20\d\d-(?:0[1-9]|1[0-2])", publisher.checked), f"not a month: {publisher.checked!r}"
    zoneinfo.ZoneInfo(publisher.timezone)
    if publisher.home is not None:
        assert publisher.home.startswith(("https://", "http://")), f"not scheme and host: {publisher.home!r}"
        assert _owns(publisher, host_of(publisher.home)), f"{publisher.home!r} is on none of its domains"


def _owns(publisher: Publisher, host: str | None) -> bool:
    return any(f".{host}".endswith(f".{domain.lower()}") for domain in publisher.domains)


def _check_domain(publisher: Publisher, domain: str) -> None:
    assert domain == domain.lower() == host_of(domain), f"not a bare host in lower case: {domain!r}"
    for host in (domain, f"www.{domain}"):
        found = recognise(Page(f"https://{host}/", (), ()), None, [publisher])
        assert found.publisher == publisher, f"{host} is taken for {found.publisher and found.publisher.name}"
        assert not found.warnings, found.warnings


def _grouped_patterns(publisher: Publisher) -> Iterator[tuple[str, str, tuple[set[str], set[str]]]]:
    """Yield each pattern that is read by its groups, with those it must have and those it may have."""
    if publisher.url_date is not None:
        yield "url_date", publisher.url_date, ({"Y", "m", "d"}, {"H", "M", "S"})
    for pattern in publisher.bylines:
        yield "byline", pattern, ({"authors"}, set())
    for pattern in publisher.date_lines:
        month = {"b"} if "(?P<b>" in pattern else {"m"}
        yield "date_line", pattern, ({"Y", "d"} | month, {"m", "b", "H", "M", "S", "z"})


def _check_groups(pattern: str, groups: tuple[set[str], set[str]]) -> None:
    must, may = groups
    _check_pattern(pattern, ())
    has = set(re.compile(pattern).groupindex)
    assert must <= has, f"lacks the groups {sorted(must - has)}"
    assert has <= must | may, f"has the unknown groups {sorted(has - must - may)}"


def _check_pattern(pattern: str, lines: tuple[str, ...]) -> None:
    assert not (found := list(faults(pattern, lines))), f"{pattern!r}: {'; '.join(found)}"


def check_rule(rule: Rule) -> None:
    """Check that a rule matches its examples and not its look-alikes, and that its pattern is safe."""
    assert rule.eg, "a rule needs an example that it matches"
    for example in rule.eg:
        assert _speaks_of(rule, example), f"does not match its eg {example!r}"
    for look_alike in rule.not_eg:
        assert not _speaks_of(rule, look_alike), f"matches its not_eg {look_alike!r}"
    if rule.line is not None:
        _check_pattern(rule.line, rule.eg)


def _speaks_of(rule: Rule, example: str) -> bool:
    return any(map(rule.matches, _blocks(rule, example)))


def _blocks(rule: Rule, example: str) -> tuple[Block, ...]:
    """Return an example as the blocks a page would have: an HTML fragment is read, a line stands alone."""
    if rule.path is None:
        return (Block(0, example),)
    from newsclean.read.html import read_html  # noqa: PLC0415  (keeps this module importable by itself)

    return read_html(f"<html><body>{example}</body></html>", None).blocks


def _check_sign(publisher: Publisher, sign: Sign) -> None:
    assert sign.eg, "a sign needs an example"
    _check_pattern(sign.pattern, sign.eg)
    for example in sign.eg:
        assert _bears(sign, example), f"does not match its eg {example!r}"
        assert not (others := _others(publisher, sign, example)), f"{example!r} is also a sign of {others}"
    for look_alike in sign.not_eg:
        assert not _bears(sign, look_alike), f"matches its not_eg {look_alike!r}"


def _bears(sign: Sign, text: str) -> bool:
    if sign.kind is SignKind.DATELINE_AGENCY:
        return bool(sign.compiled.fullmatch(text))
    return bool(sign.compiled.match(text) if sign.kind is SignKind.LINE else sign.compiled.search(text))


def _others(publisher: Publisher, sign: Sign, text: str) -> list[str]:
    """Return the names of other registered publishers that bear the same sign."""
    others = (other for other in current().publishers if other.name != publisher.name)
    return [other.name for other in others if any(s.kind is sign.kind and _bears(s, text) for s in other.signs)]
