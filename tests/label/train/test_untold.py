"""Pages that nobody annotated teach what the model for mark-up is sure of."""

from __future__ import annotations

from dataclasses import replace

import pytest

pytest.importorskip("numpy", reason="needs the extra train")
pytest.importorskip("html_text", reason="needs the extra train")

from newsclean.label.model import Model, load_models
from newsclean.label.train.cases import make_case
from newsclean.label.train.corpora import GoldPage
from newsclean.label.train.flatten import FLATTENERS
from newsclean.label.train.untold import read_untold, taught_cases

SENTENCE = "The harbour board agreed on crane number {} and will mend it before winter comes, with help from the town."
STORY = [SENTENCE.format(number) for number in range(6)]
HTML = f"""<html><body><nav><ul><li><a href=/>Home</a></li><li><a href=/n>News</a></li></ul></nav><article>
<h1>Old crane to be mended</h1><div class=article-body>{"".join(f"<p>{line}</p>" for line in STORY)}</div></article>
<footer>Copyright 2024 Gazette</footer></body></html>"""


def gold(html: str) -> GoldPage:
    return GoldPage("a1", "quay", html.encode(), "https://gazette.example/crane")


def sure(model: Model) -> Model:
    """The model as sure of every block that it looks at twice as can be."""
    return replace(model, trees=(([0], [0.0], [-1], [-1], [20.0]),), hopeless=-1.0)


def test_a_page_the_model_is_sure_of_is_a_case() -> None:
    told = read_untold(gold(HTML))
    assert told is not None
    assert told.gold.html == b""
    cases = taught_cases([told], load_models().markup, "plain", workers=1)
    assert len(cases) >= len(FLATTENERS)
    assert {(case.domain, case.is_annotated) for case in cases} == {("gazette.example", False)}
    case = cases[0]
    labels = {block.text: label for block, label in zip(case.sight.blocks, case.labels, strict=True)}
    assert [labels[line] for line in STORY] == [1] * len(STORY)
    assert labels["Copyright 2024 Gazette"] == 0


def test_mark_up_is_taught_by_the_page_as_read_and_weighs_less() -> None:
    told = read_untold(gold(HTML))
    assert told is not None
    (case,) = taught_cases([told], load_models().markup, "markup", workers=1)
    annotated = make_case(told.page, replace(told.gold, story="\n\n".join(STORY)))
    assert annotated is not None
    assert case.sight.elements is not None
    assert case.labels == annotated.labels
    assert sum(case.weights) < sum(annotated.weights)


def test_a_page_it_is_not_sure_of_teaches_nothing() -> None:
    told = read_untold(gold(HTML))
    assert told is not None
    doubtful = replace(load_models().markup, trees=(([0], [0.0], [-1], [-1], [0.1]),), hopeless=-1.0)
    assert taught_cases([told], doubtful, "plain", workers=1) == []


def test_a_page_of_few_words_teaches_nothing() -> None:
    told = read_untold(gold("<html><body><p>The board met.</p><p>It agreed.</p></body></html>"))
    assert told is not None
    assert taught_cases([told], sure(load_models().markup), "plain", workers=1) == []


def test_text_is_no_page_to_be_told_about() -> None:
    assert read_untold(gold("The board met.\n\nIt agreed.")) is None
