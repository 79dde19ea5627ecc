"""The labeller's votes: one a block, with a weight and a reason that is true of the block."""

from __future__ import annotations

from dataclasses import replace

import pytest

from newsclean.label.evidence import page_facts
from newsclean.label.model import Model, Models, load_models
from newsclean.label.voter import votes
from newsclean.page import BODY_ROLES, Page, Role, Vote
from newsclean.read.html import read_html
from newsclean.read.text import read_text

PROSE = (
    "The harbour board met on Monday and agreed to mend the old crane before the winter storms come back, after "
    "eleven years in which ships had to be unloaded by hand at the north quay."
)
BODY = "".join(f"<p>{PROSE} It was decision {number}.</p>" for number in range(4))
PAGE = f"""<html><head><title>Old crane to be mended</title></head><body><nav><ul><li><a href=/>Home</a></li></ul></nav>
<article><h1>Old crane to be mended</h1><div class="article-body">{BODY}</div></article>
<div class="comments"><p>First!</p></div><footer>Copyright 2024</footer></body></html>"""


def voted(page: Page, models: Models | None = None) -> dict[str, Vote]:
    told = votes(page, page_facts(page), models or load_models())
    assert [vote.block for vote in told] == [block.index for block in page.blocks]
    return {block.text: vote for block, vote in zip(page.blocks, told, strict=True)}


def always(answer: float) -> Models:
    """Models that give each block the same score."""
    packed = load_models()
    tree = ([0], [0.0], [-1], [-1], [answer])

    def same(model: Model) -> Model:
        return replace(model, trees=(tree,), hopeless=-1.0, keep_from=0.5, settled=(None, None))

    return Models(same(packed.markup), same(packed.plain))


def test_a_plain_page_is_told_apart() -> None:
    told = voted(read_html(PAGE))
    story = {text for text, vote in told.items() if vote.role in BODY_ROLES}
    assert story == {text for text in told if text.startswith(PROSE)}


def test_the_same_is_told_apart_when_flattened() -> None:
    lines = [
        "Home",
        "News",
        "Sport",
        "Old crane to be mended",
        *(f"{PROSE} It was decision {n}." for n in range(4)),
        "Share",
        "Read more",
        "About us",
    ]
    told = voted(read_text("\n\n".join(lines)))
    story = {text for text, vote in told.items() if vote.role in BODY_ROLES}
    # The headline may pass for the first line of the story here: headline_above() reckons with it.
    assert story - {lines[3]} == set(lines[4:8])


@pytest.mark.parametrize("page", [PAGE, "<p>x</p>", "<p></p>"])
def test_weights_are_those_of_the_side_taken(page: str) -> None:
    for vote in voted(read_html(page)).values():
        assert 0 < vote.weight <= 1
        assert vote.by == "labeller"
        assert vote.why


@pytest.mark.parametrize(("score", "story"), [(3.0, True), (-3.0, False)])
def test_the_model_given_is_the_one_asked(score: float, *, story: bool) -> None:
    told = voted(read_html(PAGE), always(score))
    assert told.pop("Home").role is Role.NAV
    for vote in told.values():
        assert (vote.role in BODY_ROLES) == story
        assert vote.weight == pytest.approx(0.9526, abs=1e-4)


def test_reasons_name_the_container() -> None:
    told = voted(read_html(PAGE))
    assert "inside .article-body" in told[f"{PROSE} It was decision 0."].why
    assert "inside .comments" in told["First!"].why
    assert told["First!"].role is Role.COMMENT
    assert told["Home"].why == "a link of few words"


def test_an_empty_page_has_no_votes() -> None:
    assert votes(Page(None, (), ()), page_facts(Page(None, (), ())), load_models()) == ()


# Known failures


@pytest.mark.xfail(reason="the only prose of a page is said to be both above and below the story")
def test_reasons_do_not_contradict_each_other() -> None:
    page = read_text(PROSE)
    told = voted(page, always(-3.0))
    assert not any("above the story" in vote.why and "below the story" in vote.why for vote in told.values())
