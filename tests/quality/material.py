"""Where the labelled corpora and the definitions of the scores lie; both stay outside the project."""

from __future__ import annotations

import importlib.util
import os
from contextlib import nullcontext
from pathlib import Path
from types import ModuleType

import pytest

#: Names the folder of corpora where it is not ../shared/corpora.
VARIABLE = "NEWSCLEAN_CORPORA"
_DEFAULT = Path(__file__).resolve().parents[3] / "shared" / "corpora"


def corpora_folder() -> Path:
    """Return the folder of corpora; skips the test where it is absent."""
    folder = Path(os.environ.get(VARIABLE, _DEFAULT))
    if not folder.is_dir():
        pytest.skip(f"no labelled corpora: neither {VARIABLE} nor ../shared/corpora names a folder")
    return folder


def load_tool(name: str) -> ModuleType:
    """Return a script of score definitions, which lie in the folder ``tools`` beside the corpora."""
    path = corpora_folder().parent / "tools" / f"{name}.py"
    if not path.is_file():
        pytest.skip(f"no score definitions: {path.name} is not beside the corpora")
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def show(request: pytest.FixtureRequest, table: str) -> None:
    """Print a table where whoever runs the tests sees it, passed or not."""
    capture = request.config.pluginmanager.getplugin("capturemanager")
    with capture.global_and_fixture_disabled() if capture else nullcontext():
        print(f"\n{table}")
