"""What tells the headline among the lines of plain text is learned from pages that print the annotated title."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

pytest.importorskip("scipy", reason="needs the extra train")
pytest.importorskip("html_text", reason="needs the extra train")

from newsclean.fields.headline_weights import WEIGHTS
from newsclean.label.train.corpora import GoldPage
from newsclean.label.train.flatten import FLATTENERS
from newsclean.label.train.headlines import (
    Choice,
    as_table,
    best_of,
    choices,
    fold_of,
    learn,
    main,
    same_words,
    scores,
    unseen_weights,
    weighed,
)

SENTENCE = "The harbour board agreed on crane number {} and will mend it before winter comes, with help from the town."
TITLE = "Old crane to be mended"
MENU = "".join(f"<li><a href=/{word}>All about our {word}</a></li>" for word in ("ships", "nets", "tides", "sails"))
HTML = f"""<html><head><title>{TITLE} - The Quay Gazette</title></head><body><ul>{MENU}</ul><h1>{TITLE}</h1>
<p>By Jane Roe</p>{"".join(f"<p>{SENTENCE.format(number)}</p>" for number in range(6))}<ul>{MENU}</ul></body></html>"""


def gold(title: str, html: str = HTML) -> GoldPage:
    return GoldPage("a1", "quay", html.encode(), "https://www.gazette.example/crane", title=title)


def choice(domain: str, sign: str, corpus: str = "quay") -> Choice:
    """A page of three lines, of which the right one alone has a sign."""
    right = tuple(float(name == sign) for name in WEIGHTS)
    other = tuple(0.0 for _ in WEIGHTS)
    return Choice(corpus, "get_text", domain, False, (other, right, other), (False, True, False))


MANY = [choice(f"n{number}.example", "digit") for number in range(60)]


def test_a_page_is_flattened_in_every_way_with_its_documents_title_and_without() -> None:
    told = choices(gold(TITLE))
    assert {each.flattener for each in told} == set(FLATTENERS)
    assert {each.is_claimed for each in told if each.flattener == "get_text"} == {True, False}
    assert {each.domain for each in told} == {"gazette.example"}
    for each in told:
        assert len(each.rows) == len(each.right) > 1
        assert any(each.right)


def test_no_line_is_right_where_the_page_prints_another_title() -> None:
    assert not any(any(each.right) for each in choices(gold("Storm keeps ferry in port")))


def test_a_page_without_an_annotated_title_teaches_nothing() -> None:
    assert choices(gold("")) == []


@pytest.mark.parametrize("other", ["OLD CRANE, TO BE MENDED!", "Old\u00a0crane to be mended"])
def test_titles_of_the_same_words_are_the_same(other: str) -> None:
    assert same_words(TITLE, other)


@pytest.mark.parametrize("other", ["", "Old crane", "To be mended: old crane", "Old cranes to be mended"])
def test_titles_of_other_words_are_not(other: str) -> None:
    assert not same_words(TITLE, other)


def test_the_sign_of_the_right_lines_weighs_most_and_others_nothing() -> None:
    learned = learn(MANY)
    assert list(learned) == list(WEIGHTS)
    assert learned.pop("digit") > 2
    assert set(learned.values()) == {0.0}


def test_the_same_pages_teach_the_same() -> None:
    assert learn(MANY) == learn(MANY)


def test_pages_that_do_not_print_their_title_teach_nothing() -> None:
    unprinted = Choice("quay", "get_text", "a.example", False, MANY[0].rows, (False, False, False))
    assert learn([*MANY, unprinted]) == learn(MANY)


def test_a_small_corpus_weighs_more_but_less_than_a_large_one() -> None:
    told = weighed([*MANY, *(choice("b.example", "nav", "pier") for _ in range(15))])
    assert {each.weight for each in told if each.corpus == "quay"} == {1.0}
    assert {each.weight for each in told if each.corpus == "pier"} == {2.0}


def test_a_fold_is_scored_with_weights_that_did_not_see_its_domains() -> None:
    lone = choice("lone.example", "colon")
    folds = unseen_weights([*MANY, lone])
    assert folds[fold_of("lone.example")]["colon"] == 0
    assert all(weights["colon"] > 0 for fold, weights in enumerate(folds) if fold != fold_of("lone.example"))
    assert best_of(lone, folds[fold_of("lone.example")])[1] is False


def test_a_page_without_lines_has_no_best_one() -> None:
    assert best_of(Choice("quay", "get_text", "a.example", False, (), ()), dict(WEIGHTS)) == (0.0, False)


def test_scores_count_right_and_wrong_pages_from_each_share_on() -> None:
    found = scores(MANY)
    assert list(found) == ["quay get_text no claim"]
    score = found["quay get_text no claim"]
    assert (score.pages, score.told[0], score.right[0]) == (60, 60, 60)
    assert "| quay get_text no claim | 60 | 60/0 |" in as_table(found)


def test_the_command_prints_fingerprint_weights_and_scores(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "quay"
    folder.mkdir()
    told = {"id": "a1", "url": "https://www.gazette.example/crane", "title": TITLE}
    (folder / "gold.jsonl").write_text(json.dumps(told) + "\n", "utf-8")
    with zipfile.ZipFile(folder / "pages.zip", "w") as pages:
        pages.writestr("a1.html", HTML)
    assert main([str(tmp_path)]) == 0
    printed = capsys.readouterr().out
    assert '"quay": "' in printed
    assert '"body below": ' in printed
    assert "| quay html-text no claim | 1 |" in printed


def test_a_folder_without_corpora_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path)]) == 1
    assert "gold.jsonl" in capsys.readouterr().err
