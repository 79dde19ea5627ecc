"""From cases to the weights of words in texts, by logistic regression."""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Any, Final

from newsclean.label.train.cases import Case
from newsclean.label.wording import words_in

#: A word must be on so many registered domains: one site's own words say nothing of another's.
_LEAST_DOMAINS: Final = 8
#: Weights smaller than this are left out.
_SLIGHT: Final = 0.1
_DIGITS: Final = 2
#: Inverse strength of the penalty on weights.
_FREEDOM: Final = 0.01
_ROUNDS: Final = 200


def learn_wording(cases: Sequence[Case]) -> dict[str, float]:
    """Return the weights of words, in the order of the alphabet; the same cases give the same weights."""
    import numpy  # noqa: PLC0415  (extra)
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415  (extra)

    told = _told(cases)
    words, rows = _table(told)
    if not words:
        return {}
    labels, weights = numpy.asarray([label for _, _, label in told]), numpy.asarray(list(told.values()))
    learner = LogisticRegression(C=_FREEDOM, max_iter=_ROUNDS)
    learner.fit(rows, labels, sample_weight=weights / weights.mean())
    found = learner.coef_[0].astype(float).round(_DIGITS)
    return {word: float(weight) for word, weight in zip(words, found, strict=True) if abs(weight) >= _SLIGHT}


#: Weight by domain, text and label.
_Told = dict[tuple[str, str, int], float]


def _told(cases: Sequence[Case]) -> _Told:
    """Return the weight of each text on each domain, once for story and once for the rest."""
    told: _Told = {}
    for case in cases:
        for block, label, weight in zip(case.sight.blocks, case.labels, case.weights, strict=True):
            if weight:
                key = case.domain, block.text, label
                told[key] = told.get(key, 0.0) + weight
    return told


def _table(told: _Told) -> tuple[list[str], Any]:
    """Return the words that are on enough domains, in the order of the alphabet, and a sparse row for each text."""
    import numpy  # noqa: PLC0415  (extra)
    from scipy.sparse import csr_matrix  # noqa: PLC0415  (extra)

    numbers: defaultdict[str, int] = defaultdict(lambda: len(numbers))
    seen: defaultdict[str, set[int]] = defaultdict(set)
    columns, ends = array("l"), [0]
    for domain, text, _ in told:
        found = [numbers[word] for word in sorted(words_in(text))]
        seen[domain].update(found)
        columns.extend(found)
        ends.append(len(columns))
    counts = Counter(number for own in seen.values() for number in own)
    common = sorted((word, number) for word, number in numbers.items() if counts[number] >= _LEAST_DOMAINS)
    table = csr_matrix((numpy.ones(len(columns), numpy.float32), columns, ends), shape=(len(told), len(numbers)))
    return [word for word, _ in common], table[:, [number for _, number in common]]
