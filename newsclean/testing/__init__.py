"""Tests for a publisher module and its fixtures, in this package and in plug-ins.

A plug-in's whole test file::

    from example_news import PUBLISHER
    from newsclean.testing import publisher_tests

    test_example = publisher_tests(PUBLISHER, fixtures="fixtures")

gives one pytest case for each rule, sign, pattern, domain and fixture. The JSON beside a fixture comes from
``python -m newsclean.testing record FILE``.
"""

from newsclean.testing.checks import Check, checks_of
from newsclean.testing.fixtures import fixture_checks
from newsclean.testing.pytest import publisher_tests

__all__ = ["Check", "checks_of", "fixture_checks", "publisher_tests"]
