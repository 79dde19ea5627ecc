"""The seed: one flattened page of a mirror, with every field annotated; outside the repository."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Any

import pytest

from newsclean import Article, clean

SHARED = Path(os.environ.get("NEWSCLEAN_SHARED") or Path(__file__).parents[2] / "shared")
GOLD = sorted(SHARED.glob("seeds/*.gold.json"))
#: Who wrote a page is on it, whoever shows it: what must not change when the mirror's marks are taken off.
STORY_FIELDS = ("title", "source", "language", "authors", "body", "quotes")
_PATH_LINE = re.compile(r"^/\S+$", re.M)
#: The copyright line names whoever shows the page.
_SHOWN_BY = re.compile(r"^Copyright [\d -]+ (\S+?)(?:\.com)?\. ", re.M)

pytestmark = pytest.mark.skipif(not GOLD, reason=f"no seeds in {SHARED}; set NEWSCLEAN_SHARED")


@pytest.fixture(params=GOLD, ids=lambda path: path.name.partition(".")[0])
def seed(request: pytest.FixtureRequest) -> tuple[str, dict[str, Any]]:
    gold: Path = request.param
    text = gold.with_name(gold.name.replace(".gold.json", ".txt")).read_text("utf-8")
    return text, json.loads(gold.read_text("utf-8"))


def told(article: Article, gold: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of an article that the gold annotates, quotes cut to what it says of them."""
    fields = article.model_dump(mode="json")
    known = set().union(*gold["quotes"])
    fields["quotes"] = [{key: value for key, value in quote.items() if key in known} for quote in fields["quotes"]]
    return {name: fields[name] for name in gold}


def test_every_field_is_as_annotated(seed: tuple[str, dict[str, Any]]) -> None:
    text, gold = seed
    got = told(clean(text), gold)
    # The moment is compared as one: the same instant may be written in several ways.
    assert got.pop("published") is not None
    assert clean(text).model_dump()["published"] == Article.model_validate({"published": gold["published"]}).published
    assert got == {name: value for name, value in gold.items() if name != "published"}


def test_bytes_are_read_alike(seed: tuple[str, dict[str, Any]]) -> None:
    text, _ = seed
    assert clean(text.encode()) == clean(text)


def story(text: str, gold: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in told(clean(text), gold).items() if name in STORY_FIELDS}


def test_the_story_does_not_hang_on_the_line_with_the_path(seed: tuple[str, dict[str, Any]]) -> None:
    text, gold = seed
    without, count = _PATH_LINE.subn("", text)
    assert count
    assert story(without, gold) == {name: gold[name] for name in STORY_FIELDS}


def test_the_story_does_not_hang_on_the_mirror_s_name(seed: tuple[str, dict[str, Any]]) -> None:
    text, gold = seed
    shown_by = _SHOWN_BY.search(text)
    assert shown_by
    without = _PATH_LINE.sub("", text).replace(shown_by[1], "")
    assert story(without, gold) == {name: gold[name] for name in STORY_FIELDS}


def test_no_word_of_the_page_around_it_is_in_the_story(seed: tuple[str, dict[str, Any]]) -> None:
    text, gold = seed
    article = clean(text)
    assert article.removed
    assert not {block.text for block in article.removed} & {gold["title"], *gold["body"]}


def test_cleaning_the_story_again_loses_nothing_but_what_stood_around_it(seed: tuple[str, dict[str, Any]]) -> None:
    text, gold = seed
    again = clean(clean(text).text)
    assert again.source == gold["source"]
    assert again.dateline is not None
    assert again.dateline.raw == gold["dateline"]["raw"]
