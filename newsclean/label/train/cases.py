"""Annotated pages to cases that a model can learn from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from newsclean.label.align import gold_labels, word_list
from newsclean.label.evidence import page_facts
from newsclean.label.features import Sight, look
from newsclean.label.train.corpora import GoldPage
from newsclean.page import Block, Page

if TYPE_CHECKING:
    import numpy

    Matrix: TypeAlias = numpy.ndarray[tuple[int, ...], numpy.dtype[numpy.float32]]

_T = TypeVar("_T", int, float)

#: Weight of a block that holds a wanted or unwanted snippet, on pages where nothing else is annotated.
_SNIPPET_WEIGHT = 0.2


@dataclass(frozen=True, slots=True)
class Case:
    """One page for training.

    Attributes:
        sight: what is seen of it, without the columns.
        rows: the columns, a row a block, in single precision to save memory.
        labels: 1 story, 0 not.
        weights: what a mistake on the block costs; 0 where the annotation does not say.
        domain: registered domain of the page.
        is_annotated: by people, not by another model.
    """

    sight: Sight
    rows: Matrix
    labels: Sequence[int]
    weights: Sequence[float]
    domain: str
    is_annotated: bool = True


def make_case(page: Page, gold: GoldPage) -> Case | None:
    """Return the page as a case; None where what is annotated is not found on it at all."""
    import numpy  # noqa: PLC0415  (extra)

    if gold.story is None:
        labels, weights = _snippet_labels(page, gold)
    else:
        labels = [int(yes) for yes in gold_labels(page.blocks, gold.story)]
        weights = _weights(page, labels)
    sight = look(page, page_facts(page))
    labels = _of(sight.blocks, labels)
    weights = _of(sight.blocks, weights)
    if not any(weights) or (gold.story is not None and not any(labels)):
        return None
    rows = numpy.asarray(sight.columns, dtype=numpy.float32).T
    return Case(replace(sight, columns=()), rows, labels, weights, gold.domain)


def _of(blocks: Sequence[Block], values: Sequence[_T]) -> list[_T]:
    return [values[block.index] for block in blocks]


def _weights(page: Page, labels: Sequence[int]) -> list[float]:
    """Weigh blocks by their words, and pages alike: the score is a mean over pages of shares of words."""
    words = [len(word_list(block.text)) for block in page.blocks]
    story = sum(count for count, label in zip(words, labels, strict=True) if label) or 1
    return [min(1.0, (count + 2) / (story + 40)) for count in words]


def _snippet_labels(page: Page, gold: GoldPage) -> tuple[list[int], list[float]]:
    labels, weights = [], []
    for block in page.blocks:
        wanted = any(snippet in block.text for snippet in gold.wanted)
        told = wanted or any(snippet in block.text for snippet in gold.unwanted)
        labels.append(int(wanted))
        weights.append(_SNIPPET_WEIGHT if told else 0.0)
    return labels, weights
