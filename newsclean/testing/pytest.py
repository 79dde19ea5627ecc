"""The checks of a publisher as one parametrised pytest function."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from newsclean.publishers.rule import Publisher
from newsclean.testing.checks import Check, checks_of
from newsclean.testing.fixtures import fixture_checks


def publisher_tests(publisher: Publisher, fixtures: str | Path | None = None) -> Callable[[Check], None]:
    """Return a test function for pytest, one case for each check; give it a name that starts with ``test_``.

    Args:
        publisher: the publisher to check. It need not be registered.
        fixtures: folder of its pages, each with its JSON; a relative one is taken from the calling test file.
    """
    checks = list(checks_of(publisher))
    if fixtures is not None:
        beside = Path(sys._getframe(1).f_globals.get("__file__", "")).parent
        checks += fixture_checks(beside / fixtures, (publisher,))
    return parametrised(checks)


def parametrised(checks: Iterable[Check]) -> Callable[[Check], None]:
    """Return a test function that runs these checks; a known failure that passes is an error."""
    import pytest  # noqa: PLC0415  (only test runs have it)

    failing = pytest.mark.xfail(strict=True, raises=AssertionError, reason="known failure")
    cases = [pytest.param(c, id=c.name, marks=failing if c.known_failure else ()) for c in checks]

    @pytest.mark.parametrize("check", cases)
    def test(check: Check) -> None:
        check.run()

    return test
