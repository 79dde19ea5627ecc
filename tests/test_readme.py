"""README's example does what README says it does."""

from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize("name", ["README.md", "docs/quotes.md"])
def test_an_example_prints_what_is_shown_below_it(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    page = (ROOT / name).read_text("utf-8")
    found = re.search(r"```python\n(.*?)```\n\n```text\n(.*?)```", page, re.S)
    assert found, "no example with its output"
    monkeypatch.chdir(ROOT)
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(found[1], {})
    assert printed.getvalue() == found[2]


def test_every_file_the_readme_speaks_of_is_there() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    paths = re.findall(r"\]\((docs/[^)#]+)\)|(fixtures/[\w./-]+)|(\./tests/[\w./-]+)", readme)
    for path in filter(None, (part for found in paths for part in found)):
        assert (ROOT / path).exists(), path
