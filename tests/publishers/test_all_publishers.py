from pathlib import Path

import pytest

from newsclean.publishers.discovery import built_in
from newsclean.testing import Check, checks_of, fixture_checks
from newsclean.testing.pytest import parametrised

FIXTURES = Path(__file__).parents[2] / "fixtures"


def checks() -> list[Check]:
    rules = [
        Check(f"{publisher.name}: {check.name}", check.run, check.known_failure)
        for publisher in built_in().publishers
        for check in checks_of(publisher)
    ]
    return rules + list(fixture_checks(FIXTURES))


test_built_in_publishers = parametrised(checks())


@pytest.mark.parametrize("folder", [path.name for path in sorted(FIXTURES.iterdir()) if path.is_dir()])
def test_each_fixture_folder_holds_pages(folder: str) -> None:
    assert list(fixture_checks(FIXTURES / folder))
