"""Corpora to cases: what pages weigh, and which are kept to be told about."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("numpy", reason="needs the extra train")
pytest.importorskip("html_text", reason="needs the extra train")

from newsclean.label.train.gather import gather
from tests.corpus_files import write_corpus

STORY = "The harbour board met on Monday and agreed to mend the old crane before winter comes."
HTML = f"<html><body><nav><ul><li>Home and more</li></ul></nav><article><p>{STORY}</p></article></body></html>"


def corpus(folder: Path, *told: dict[str, object]) -> Path:
    pages = ({"id": f"a{n}", "url": f"https://n{n}.example/", **one} for n, one in enumerate(told))
    return write_corpus(folder, HTML.encode(), *pages)


def test_a_corpus_weighs_as_the_square_root_of_its_pages(tmp_path: Path) -> None:
    told: dict[str, object] = {"body": STORY}
    large = corpus(tmp_path / "large", told, told, told, told)
    small = corpus(tmp_path / "small", told)
    weights = [sum(case.weights) for case in gather([large, small], workers=1).cases["markup"]]
    assert weights[4] == pytest.approx(2 * weights[0])


def test_pages_without_a_story_are_kept_to_be_told_about(tmp_path: Path) -> None:
    folder = corpus(tmp_path / "quay", {"body": STORY}, {"with": ["Monday"], "without": ["Home"]}, {"title": "Crane"})
    found = gather([folder], workers=1)
    assert [case.domain for case in found.cases["markup"]] == ["n0.example", "n1.example"]
    assert {case.domain for case in found.cases["plain"]} == {"n0.example"}
    assert [page.gold.domain for page in found.untold] == ["n1.example", "n2.example"]
    left = found.without(frozenset({"n1.example"}))
    assert [page.gold.domain for page in left.untold] == ["n2.example"]
    assert [case.domain for case in left.cases["markup"]] == ["n0.example"]
