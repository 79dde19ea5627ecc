"""From cases to the weights of words in names of mark-up, by logistic regression."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any, Final

from newsclean.label.elements import Elements
from newsclean.label.lexicon import Weights, words_on
from newsclean.label.train.cases import Case

#: A word must be on so many registered domains: one site's own words say nothing of another's.
_LEAST_DOMAINS: Final = 8
_DISTANCES: Final = 3
#: Weights smaller than this are left out.
_SLIGHT: Final = 0.05
_DIGITS: Final = 3
#: Inverse strength of the penalty on weights, so that what was seen on few elements weighs little.
_FREEDOM: Final = 0.01
_ROUNDS: Final = 300


def learn_words(cases: Sequence[Case]) -> dict[str, Weights]:
    """Return the weights of words, in the order of the alphabet; the same cases give the same weights."""
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415  (extra)

    words = {word: number for number, word in enumerate(_common_words(cases))}
    if not words:
        return {}
    rows, labels, weights = _table(cases, words)
    learner = LogisticRegression(C=_FREEDOM, max_iter=_ROUNDS)
    learner.fit(rows, labels, sample_weight=weights / weights.mean())
    found = learner.coef_[0].astype(float).round(_DIGITS).reshape(_DISTANCES, -1).T
    return {
        word: (float(a), float(b), float(c)) for word, (a, b, c) in zip(words, found, strict=True) if _tells(a, b, c)
    }


def _tells(*weights: float) -> bool:
    return max(map(abs, weights)) >= _SLIGHT


def _common_words(cases: Sequence[Case]) -> list[str]:
    by_domain: dict[str, set[str]] = {}
    for case in cases:
        for node in _elements(case).nodes:
            by_domain.setdefault(case.domain, set()).update(words_on(node) if node else ())
    counts = Counter(word for words in by_domain.values() for word in words)
    return sorted(word for word, count in counts.items() if count >= _LEAST_DOMAINS)


def _elements(case: Case) -> Elements:
    assert case.sight.elements is not None
    return case.sight.elements


def _table(cases: Sequence[Case], words: dict[str, int]) -> tuple[Any, Any, Any]:
    """Return a sparse row for each element that blocks stand in, once for story and once for the rest, with weights."""
    import numpy  # noqa: PLC0415  (extra)
    from scipy.sparse import csr_matrix  # noqa: PLC0415  (extra)

    columns: list[int] = []
    ends = [0]
    labels: list[int] = []
    weights: list[float] = []
    for case in cases:
        for row, label, weight in _rows(case, words):
            columns += row
            ends.append(len(columns))
            labels.append(label)
            weights.append(weight)
    shape = (len(labels), _DISTANCES * len(words))
    table = csr_matrix((numpy.ones(len(columns), numpy.float32), columns, ends), shape=shape)
    table.sum_duplicates()
    return table, numpy.asarray(labels), numpy.asarray(weights)


def _rows(case: Case, words: dict[str, int]) -> Iterator[tuple[list[int], int, float]]:
    elements = _elements(case)
    own = [[words[word] for word in sorted(words_on(node) if node else ()) if word in words] for node in elements.nodes]
    told: dict[tuple[int, int], float] = {}
    for at, label, weight in zip(elements.of_block, case.labels, case.weights, strict=True):
        if weight:
            told[at, label] = told.get((at, label), 0.0) + weight
    for (at, label), weight in told.items():
        yield _row(elements, own, at, len(words)), label, weight


def _row(elements: Elements, own: Sequence[Sequence[int]], at: int, width: int) -> list[int]:
    found = list(own[at])
    distance = 0
    while at := elements.parents[at]:
        distance += 1
        shift = width if distance < _DISTANCES else 2 * width
        found += [word + shift for word in own[at]]
    return found
