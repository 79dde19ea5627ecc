"""Cases to a model: it learns what is plain, it runs without the library that taught it, and twice the same."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

import pytest

numpy = pytest.importorskip("numpy", reason="needs the extra train")
lightgbm = pytest.importorskip("lightgbm", reason="needs the extra train")

from newsclean.label.evidence import page_facts  # noqa: E402
from newsclean.label.features import look  # noqa: E402
from newsclean.label.model import Model  # noqa: E402
from newsclean.label.train import fit as fitting  # noqa: E402
from newsclean.label.train.cases import Case, make_case  # noqa: E402
from newsclean.label.train.corpora import GoldPage  # noqa: E402
from newsclean.label.train.fit import KEEP_FROM, fit, fit_and_score, fold_of  # noqa: E402
from newsclean.label.train.names import learn_words  # noqa: E402
from newsclean.label.train.wording import learn_wording  # noqa: E402
from newsclean.page import Page  # noqa: E402
from newsclean.read.html import read_html  # noqa: E402
from newsclean.read.text import read_text  # noqa: E402

SENTENCES = tuple(
    f"The harbour board agreed on crane number {n} and will mend it before winter comes." for n in range(9)
)
MENU = "".join(f"<p class=promo>{word} and other things to read</p>" for word in ("Ships", "Nets", "Tides", "Sails"))


def page(number: int) -> Page:
    story = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES[: 5 + number % 4])
    return read_html(f"<body><div class=menu>{MENU}</div><div class=story>{story}</div>{MENU}</body>")


def gold(number: int) -> GoldPage:
    return GoldPage(str(number), "gazette", b"", f"https://n{number}.example/a", story="\n\n".join(SENTENCES))


def cases() -> list[Case]:
    made = [make_case(page(number), gold(number)) for number in range(40)]
    return [case for case in made if case]


def flattened() -> list[Case]:
    texts = ["\n\n".join(block.text for block in page(number).blocks) for number in range(40)]
    made = [make_case(read_text(text), gold(number)) for number, text in enumerate(texts)]
    return [case for case in made if case]


@pytest.fixture(scope="module", autouse=True)
def one_thread() -> Iterator[None]:
    """So little data is learned at once by one thread; several wait for each other on a busy machine."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(fitting._PARAMETERS, "num_threads", 1)
        yield


@pytest.fixture(scope="module")
def model() -> Model:
    return fit(cases(), "markup")


def test_what_is_plain_is_learned(model: Model) -> None:
    unseen = page(41)
    told = model.probabilities(look(unseen, page_facts(unseen)))
    for block, likely in zip(unseen.blocks, told, strict=True):
        assert (likely >= model.keep_from) == (block.text in SENTENCES)


def test_words_of_names_are_learned(model: Model) -> None:
    assert model.words["story"][1] > 0 > model.words["promo"][0]
    assert model.keep_from == KEEP_FROM["markup"]


def test_words_of_one_site_alone_are_not_learned() -> None:
    case = cases()[0]
    assert learn_words([case] * 20) == {}


def test_words_of_texts_are_learned_where_there_are_no_names() -> None:
    told = fit(flattened(), "plain")
    assert told.words == {}
    assert told.wording["agreed"] > 0 > told.wording["other"]
    assert learn_wording(flattened()[:1] * 20) == {}


def test_scores_are_those_of_annotated_pages() -> None:
    lies = [replace(case, labels=[1 - label for label in case.labels], is_annotated=False) for case in flattened()[:3]]
    _, scores = fit_and_score([*flattened(), *lies], "plain")
    assert scores["recall"] > 0.95


def test_the_same_cases_give_the_same_model(model: Model) -> None:
    assert fit(cases(), "markup") == model


def test_a_model_is_plain_data(model: Model) -> None:
    assert json.loads(json.dumps(model.trees)) == json.loads(json.dumps([list(tree) for tree in model.trees]))


def test_blocks_of_no_weight_teach_nothing(model: Model) -> None:
    lies = [replace(case, labels=[1] * len(case.labels), weights=[0.0] * len(case.labels)) for case in cases()]
    assert fit([*cases(), *lies], "markup") == model


def test_pages_of_one_domain_are_in_one_fold() -> None:
    one, *_ = cases()
    assert fold_of(one) == fold_of(replace(one, labels=[]))
    assert len({fold_of(case) for case in cases()}) == 3


def test_a_page_without_its_story_is_no_case() -> None:
    assert make_case(read_html("<p>Another page altogether, of nothing that was annotated.</p>"), gold(1)) is None


def test_scores_are_those_of_unseen_domains(model: Model) -> None:
    same, scores = fit_and_score(cases(), "markup")
    assert same == model
    assert 0.9 < scores["f1"] <= 1
