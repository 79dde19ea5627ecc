from importlib.metadata import distributions
from pathlib import Path

import pytest

from newsclean import clean
from newsclean.publishers.registry import lookup

pytestmark = pytest.mark.skipif(
    "newsclean-harbour-gazette" not in {found.name for found in distributions()},
    reason="the example plug-in is not installed: pip install ./tests/plugin_example",
)
FIXTURES = Path(__file__).parents[1] / "plugin_example" / "fixtures"


def test_an_installed_plugin_is_found_by_its_host() -> None:
    found = lookup("https://www.harbourgazette.example/gazette/2026-10-05/x")
    assert found is not None
    assert found.name == "The Harbour Gazette"


def test_its_rules_work_in_clean_without_being_passed() -> None:
    article = clean((FIXTURES / "night-ferry.html").read_bytes())
    assert article.source == "The Harbour Gazette"
    assert any(block.by == "publisher:The Harbour Gazette" for block in article.removed)


def test_a_page_that_does_not_speak_of_it_is_not_its() -> None:
    assert clean("Boats came in.\n\nNobody counted them.").source is None
