"""Fixtures: a page and, beside it, a JSON file of the same name that says what `clean` must make of it."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from newsclean.api import clean
from newsclean.article import Article
from newsclean.publishers.rule import Publisher
from newsclean.testing.checks import Check

#: What a fixture is for; a known failure must fail, and is news when it passes.
INTENTS = ("in-the-wild", "synthetic", "negative", "known-failure")
#: The fields of an article that a recording holds, in this order.
FIELDS = ("title", "dateline", "date", "published", "source", "authors", "language", "url", "body", "quotes")
_QUOTE_FIELDS = ("text", "speaker", "speaker_text", "speaker_role", "cue", "via", "kind", "group", "paragraph")
_RULED = ("publisher:", "phrases:")
_PAGES = (".html", ".htm", ".txt")


def fixture_checks(folder: Path, publishers: Sequence[Publisher] = ()) -> Iterator[Check]:
    """Yield one check for each page in a folder and below; `publishers` are known beside the registered."""
    for page in sorted(path for path in folder.rglob("*") if path.suffix in _PAGES):
        known_failure = intent_of(page) == "known-failure"
        name = f"fixture {page.relative_to(folder).as_posix()}"
        yield Check(name, partial(check_fixture, page, publishers), known_failure)


def intent_of(page: Path) -> str | None:
    """Return what a page's JSON says it is for; None where there is none."""
    told = page.with_suffix(".json")
    return str(json.loads(told.read_text("utf-8")).get("intent")) if told.exists() else None


def check_fixture(page: Path, publishers: Sequence[Publisher] = ()) -> None:
    """Check that `clean` makes of a page what the JSON beside it says.

    Fields that the JSON does not name are not compared; ``body`` and ``removed`` must be named. The roles of removed
    blocks are compared where a publisher's rule or a shared phrase gave them: those of the labeller may change when it
    is trained anew.
    """
    told = page.with_suffix(".json")
    assert told.exists(), f"no {told.name} beside it: python -m newsclean.testing record {page}"
    want = json.loads(told.read_text("utf-8"))
    assert want.get("intent") in INTENTS, f"intent is {want.get('intent')!r}, not one of {INTENTS}"
    assert "body" in want.get("article", {}), "the JSON must name article.body"
    assert "removed" in want, "the JSON must name removed"
    article = clean_page(page, want.get("url"), publishers)
    want["removed"] = _roles_by_rule(want["removed"], article)
    got = recorded(article)
    assert not (differ := "\n".join(_differences(want, got))), f"{page.name}\n{differ}"


def _roles_by_rule(want: list[list[str]], article: Article) -> list[list[str]]:
    """Return the removed blocks as the JSON wants them, with the roles that only the labeller gave as it gave them."""
    told = [[role, text] for role, text in want]
    for wanted, got in zip(told, article.removed, strict=False):
        if wanted[1] == got.text and not got.by.startswith(_RULED):
            wanted[0] = got.role
    return told


def clean_page(page: Path, url: str | None, publishers: Sequence[Publisher] = ()) -> Article:
    """Return what `clean` makes of a file: bytes for HTML, text for .txt."""
    content = page.read_text("utf-8") if page.suffix == ".txt" else page.read_bytes()
    return clean(content, url=url, publishers=publishers)


def recorded(article: Article) -> dict[str, Any]:
    """Return an article as a fixture's JSON holds it."""
    told = article.model_dump(mode="json")
    told["quotes"] = [{key: quote[key] for key in _QUOTE_FIELDS} for quote in told["quotes"]]
    removed = [[block.role, block.text] for block in article.removed]
    return {"article": {name: told[name] for name in FIELDS}, "removed": removed}


def _differences(want: dict[str, Any], got: dict[str, Any]) -> Iterator[str]:
    for name, value in want["article"].items():
        yield from _difference(f"article.{name}", value, got["article"].get(name, "no such field"))
    yield from _difference("removed", want["removed"], got["removed"])


def _difference(name: str, want: object, got: object) -> Iterator[str]:
    if want != got:
        yield f"{name} (- as the JSON says, + as clean() gives)"
        yield from list(difflib.unified_diff(_lines(want), _lines(got), lineterm="", n=1))[3:]


def _lines(value: object) -> list[str]:
    parts = value if isinstance(value, list) else [value]
    return [json.dumps(part, ensure_ascii=False) for part in parts]
