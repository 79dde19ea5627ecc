"""Annotated pages on disk."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsclean.label.train.corpora import fingerprint, read_corpus, registered_domain
from tests.corpus_files import write_corpus

HTML = b"<html><body><p>The old crane is mended.</p></body></html>"


def corpus(folder: Path, *told: dict[str, object]) -> Path:
    return write_corpus(folder, HTML, *told)


def test_pages_come_with_their_annotation(tmp_path: Path) -> None:
    folder = corpus(
        tmp_path / "quay",
        {"id": "a1", "url": "https://gazette.example/crane", "title": "Old crane", "body": "Mended.\u2028At last."},
    )
    (page,) = read_corpus(folder)
    assert (page.id, page.corpus, page.html, page.domain) == ("a1", "quay", HTML, "gazette.example")
    assert (page.title, page.story, page.paragraphs) == ("Old crane", "Mended.\u2028At last.", ())


def test_a_title_that_annotators_count_as_a_paragraph_is_taken_off_the_story(tmp_path: Path) -> None:
    told = {
        "id": "a1",
        "body_has_title": True,
        "paragraphs": ["Old crane", "Mended.", "At last."],
        "body": "Old crane\n\nMended.\n\nAt last.",
    }
    (page,) = read_corpus(corpus(tmp_path / "quay", told))
    assert page.opens_with_title
    assert page.story == "Mended.\n\nAt last."


def test_pages_may_be_annotated_with_snippets_or_not_at_all(tmp_path: Path) -> None:
    folder = corpus(
        tmp_path / "quay", {"id": "a1", "with": ["mended"], "without": ["menu"]}, {"id": "a2", "date": "2024-03-04"}
    )
    snippets, none = read_corpus(folder)
    assert (snippets.story, snippets.wanted, snippets.unwanted) == (None, ("mended",), ("menu",))
    assert (snippets.is_annotated, none.is_annotated, none.story) == (True, False, None)


@pytest.mark.parametrize(
    ("url", "domain"),
    [
        ("https://www.gazette.example/a", "gazette.example"),
        ("https://news.gazette.co.id/a", "gazette.co.id"),
        ("https://gazette.com.au", "gazette.com.au"),
        ("http://a.b.gazette.org:8080/?q=x.y", "gazette.org"),
        ("https://gazette.fr/", "gazette.fr"),
        ("https://co.uk/", "co.uk"),
        ("gazette.example", "gazette.example"),
        ("", ""),
    ],
)
def test_the_registered_domain_is_what_an_owner_registered(url: str, domain: str) -> None:
    assert registered_domain(url) == domain


def test_a_fingerprint_tells_corpora_apart_and_nothing_else(tmp_path: Path) -> None:
    one = corpus(tmp_path / "one", {"id": "a1", "body": "Mended."})
    same = corpus(tmp_path / "same", {"id": "a1", "body": "Mended."})
    other = corpus(tmp_path / "other", {"id": "a1", "body": "Broken."})
    assert fingerprint(one) == fingerprint(same) != fingerprint(other)
