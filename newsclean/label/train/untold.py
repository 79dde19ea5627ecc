"""Pages whose story nobody annotated: a model for mark-up that is sure of it tells others what it is.

Flattened text is much harder than mark-up, so such pages teach the model for it. Another model for mark-up learns from
them what names other domains give to what looks like a story.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from random import Random
from typing import Final

from newsclean.label.confidence import expected_f1
from newsclean.label.draft import draft
from newsclean.label.model import Model, Models
from newsclean.label.train.cases import Case, make_case
from newsclean.label.train.corpora import GoldPage
from newsclean.label.train.crops import crop
from newsclean.label.train.flatten import FLATTENERS
from newsclean.page import Page
from newsclean.read.decode import decode
from newsclean.read.html import read_html
from newsclean.read.text import read_text

#: Only pages that the teacher is this sure of teach anything, by what they teach, and only stories of at least so many
#: characters.
_LEAST_F1: Final = {"markup": 0.9, "plain": 0.85}
_LEAST_CHARS: Final = 400
#: What such a page weighs beside one that people annotated.
_WEIGHTS: Final = {"markup": 0.5, "plain": 1.0}
#: Each worker compiles the model once for so many pages.
_CHUNK: Final = 200


@dataclass(frozen=True, slots=True)
class Untold:
    """A page to be told about: what is known of it without its bytes, its mark-up as read, and the same flattened."""

    gold: GoldPage
    page: Page
    flat: tuple[Page, ...]


def read_untold(gold: GoldPage) -> Untold | None:
    """Return the page as read, and flattened in each way; None where it has no mark-up."""
    decoded = decode(gold.html)
    if not decoded.is_html:
        return None
    flat = tuple(read_text(flatten(decoded.text), gold.url) for flatten in FLATTENERS.values())
    return Untold(replace(gold, html=b""), read_html(decoded.utf8, gold.url), flat)


def taught_cases(untold: Sequence[Untold], teacher: Model, kind: str, workers: int = 2) -> list[Case]:
    """Return the pages as cases for a kind of input, their stories told by a model for mark-up where it is sure."""
    teach = partial(_cases_of, teacher, kind)
    with ProcessPoolExecutor(workers) as pool:
        return [case for cases in pool.map(teach, untold, chunksize=_CHUNK) for case in cases]


def _cases_of(teacher: Model, kind: str, told: Untold) -> list[Case]:
    drafted = draft(told.page, Models(teacher, teacher))
    paragraphs = drafted.paragraphs
    if sum(map(len, paragraphs)) < _LEAST_CHARS:
        return []
    if expected_f1(zip(told.page.blocks, drafted.votes, strict=True)) < _LEAST_F1[kind]:
        return []
    gold = replace(told.gold, story="\n\n".join(paragraphs))
    pages = (told.page,) if kind == "markup" else _with_crops(told.flat, gold)
    cases = (make_case(page, gold) for page in pages)
    return [_as_taught(case, _WEIGHTS[kind]) for case in cases if case]


def _as_taught(case: Case, weight: float) -> Case:
    return replace(case, is_annotated=False, weights=[weight * own for own in case.weights])


def _with_crops(pages: Sequence[Page], gold: GoldPage) -> Iterator[Page]:
    random = Random(gold.id)
    for page in pages:
        yield page
        cropped = crop(page, gold.story or "", random)
        if cropped:
            yield cropped
