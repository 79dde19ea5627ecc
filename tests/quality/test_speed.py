from __future__ import annotations

import pytest

from tests.quality.material import corpora_folder, show
from tests.quality.speed import as_table, multiples, sample

pytestmark = pytest.mark.quality


def test_clean_is_faster_than_trafilatura(request: pytest.FixtureRequest) -> None:
    found = multiples(sample(corpora_folder()))
    show(request, as_table(found))
    assert found["newsclean"] < found["trafilatura"]
