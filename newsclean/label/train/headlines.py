"""``python -m newsclean.label.train.headlines CORPORA``: learn what tells the headline among the lines of plain text.

Prints the weights as they stand in `newsclean.fields.headline_weights`, and how pages score whose domain they were
not learned from. Pages count that annotate a title and print it; each is flattened in the ways of `FLATTENERS`.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from math import sqrt
from pathlib import Path
from typing import Any, Final

from newsclean.fields.dateline import find_body_dateline
from newsclean.fields.document_line import document_line, headline_of
from newsclean.fields.found import Story
from newsclean.fields.headline_signs import Lines, share_of_best
from newsclean.fields.headline_weights import WEIGHTS
from newsclean.fields.titles import plain_title
from newsclean.label.train.corpora import GoldPage, fingerprint, number_of, read_corpus
from newsclean.label.train.flatten import FLATTENERS
from newsclean.page import BODY_ROLES, Block, LabelledPage
from newsclean.pipeline import label_page
from newsclean.read.decode import decode

_CHUNK: Final = 20
_FOLDS: Final = 5
#: Strength of the penalty on squared weights; from 1 to 10 nothing changes by more than a page in 500.
_PENALTY: Final = 3.0
_ROUNDS: Final = 300
_DIGITS: Final = 1
#: Shares of the likelihood at which the scores are told.
_BOUNDS: Final = (0.0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7)
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Choice:
    """The lines of one flattened page that may be its headline.

    Attributes:
        corpus, flattener, domain: where the page is from.
        is_claimed: the document's title is known.
        rows: the signs of each line, in the order of `WEIGHTS`.
        right: for each line, whether it prints the annotated title.
        weight: what the page counts.
    """

    corpus: str
    flattener: str
    domain: str
    is_claimed: bool
    rows: tuple[tuple[float, ...], ...]
    right: tuple[bool, ...]
    weight: float = 1.0


def choices(gold: GoldPage) -> list[Choice]:
    """Return what a page lets choose from in each way of flattening: with its document's title, and without it."""
    if not gold.title:
        return []
    text = decode(gold.html).text
    told = ((name, _story(label_page(flatten(text)))) for name, flatten in FLATTENERS.items())
    return [choice for name, story in told for choice in _choices(gold, name, story)]


def _story(labelled: LabelledPage) -> Story:
    found = find_body_dateline([block.text for block in labelled.with_role(*BODY_ROLES)])
    return Story(labelled, dateline=found[1] if found else None)


def _choices(gold: GoldPage, flattener: str, story: Story) -> Iterator[Choice]:
    line = document_line(story)
    claim = plain_title(headline_of(line, story), story.sites) if line else ""
    for known in dict.fromkeys((claim, "")):
        lines = Lines(story, known)
        blocks = [block for block in lines.candidates() if block is not line]
        right = tuple(same_words(block.text, gold.title) for block in blocks)
        yield Choice(gold.corpus, flattener, gold.domain, bool(known), _rows(lines, blocks), right)


def _rows(lines: Lines, blocks: Sequence[Block]) -> tuple[tuple[float, ...], ...]:
    told = (dict(lines.signs(block)) for block in blocks)
    return tuple(tuple(float(signs.get(name, 0)) for name in WEIGHTS) for signs in told)


def same_words(one: str, other: str) -> bool:
    """Say whether two titles have the same words in the same order, whatever their case and marks."""
    return _words(one) == _words(other)


def _words(text: str) -> list[str]:
    return _WORD.findall(unicodedata.normalize("NFKC", text).casefold())


def gather(folders: Sequence[Path], workers: int = 2) -> list[Choice]:
    """Return the choices of all pages; those of a corpus together weigh as the square root of their number."""
    pages = [gold for folder in folders for gold in read_corpus(folder) if gold.title]
    with ProcessPoolExecutor(workers) as pool:
        found = [choice for own in pool.map(choices, pages, chunksize=_CHUNK) for choice in own]
    return weighed(found)


def weighed(found: Sequence[Choice]) -> list[Choice]:
    """Return the choices with their weights, 1 in the largest corpus."""
    counts = Counter(choice.corpus for choice in found)
    most = max(counts.values(), default=1)
    return [replace(choice, weight=sqrt(most / counts[choice.corpus])) for choice in found]


def learn(found: Sequence[Choice]) -> dict[str, float]:
    """Return the weights of the signs that make the right lines likeliest; the same choices give the same weights.

    A conditional logit (McFadden 1974) with a penalty on squared weights. Where a page prints the title on several
    lines, the likelihood is that of any of them.
    """
    from scipy.optimize import minimize  # noqa: PLC0415  (extra)

    printed = [choice for choice in found if any(choice.right)]
    none = [0.0] * len(WEIGHTS)
    best = (
        minimize(_loss(printed), none, jac=True, method="L-BFGS-B", options={"maxiter": _ROUNDS}).x if printed else none
    )
    # Adding nothing makes 0 of -0.
    return {name: round(float(weight), _DIGITS) + 0.0 for name, weight in zip(WEIGHTS, best, strict=True)}


def _loss(found: Sequence[Choice]) -> Any:
    """Return the function that gives the negative log likelihood of weights, and its gradient."""
    import numpy  # noqa: PLC0415  (extra)

    rows = numpy.asarray([row for choice in found for row in choice.rows])
    right = numpy.asarray([yes for choice in found for yes in choice.right])
    counts = numpy.asarray([len(choice.rows) for choice in found])
    starts = numpy.cumsum(counts) - counts
    weights = numpy.asarray([choice.weight for choice in found])

    def loss(signs: Any) -> tuple[float, Any]:
        scores = rows @ signs
        likely = numpy.exp(scores - numpy.repeat(numpy.maximum.reduceat(scores, starts), counts))
        all_lines, right_ones = (numpy.add.reduceat(each, starts) for each in (likely, likely * right))
        value = weights @ (numpy.log(all_lines) - numpy.log(right_ones)) + _PENALTY * (signs @ signs) / 2
        pull = likely * numpy.repeat(weights / all_lines, counts)
        pull -= likely * right * numpy.repeat(weights / right_ones, counts)
        return value, pull @ rows + _PENALTY * signs

    return loss


def fold_of(domain: str) -> int:
    """Return the fold of a registered domain."""
    return number_of(domain) % _FOLDS


def unseen_weights(found: Sequence[Choice]) -> list[dict[str, float]]:
    """Return for each fold the weights that the other folds teach."""
    return [learn([choice for choice in found if fold_of(choice.domain) != fold]) for fold in range(_FOLDS)]


@dataclass(frozen=True, slots=True)
class Score:
    """What the likeliest lines of some pages are: pages with them, pages where they are right, by least share."""

    pages: int
    told: tuple[int, ...]
    right: tuple[int, ...]


def scores(found: Sequence[Choice]) -> dict[str, Score]:
    """Return the scores, each page's with weights from other domains, by corpus, flattener and known title."""
    folds = unseen_weights(found)
    groups: dict[str, list[tuple[float, bool]]] = {}
    for choice in found:
        kind = f"{choice.corpus} {choice.flattener} {'claim' if choice.is_claimed else 'no claim'}"
        groups.setdefault(kind, []).append(best_of(choice, folds[fold_of(choice.domain)]))
    return {kind: _score(best) for kind, best in sorted(groups.items())}


def best_of(choice: Choice, weights: dict[str, float]) -> tuple[float, bool]:
    """Return the likeliest line's share of the likelihood, and whether it is right; 0 where there is no line."""
    sums = [sum(weight * sign for weight, sign in zip(weights.values(), row, strict=True)) for row in choice.rows]
    if not sums:
        return 0.0, False
    return share_of_best(sums), choice.right[sums.index(max(sums))]


def _score(best: Sequence[tuple[float, bool]]) -> Score:
    told = tuple(sum(share > bound for share, _ in best) for bound in _BOUNDS)
    right = tuple(sum(share > bound and is_right for share, is_right in best) for bound in _BOUNDS)
    return Score(len(best), told, right)


def as_table(found: dict[str, Score]) -> str:
    """Return the scores as a Markdown table: right and wrong pages for each least share."""
    lines = [f"| pages of | all | {' | '.join(map(str, _BOUNDS))} |", "|---|---|" + "---|" * len(_BOUNDS)]
    for kind, score in found.items():
        cells = (f"{right}/{told - right}" for told, right in zip(score.told, score.right, strict=True))
        lines.append(f"| {kind} | {score.pages} | {' | '.join(cells)} |")
    return "\n".join(lines)


def main(arguments: list[str] | None = None) -> int:
    """Learn and print; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m newsclean.label.train.headlines", description=__doc__)
    parser.add_argument("corpora", type=Path, help="folder of folders that hold gold.jsonl and pages.zip")
    folders = sorted(path.parent for path in parser.parse_args(arguments).corpora.glob("*/gold.jsonl"))
    found = gather(folders) if folders else []
    if not any(any(choice.right) for choice in found):
        sys.stderr.write("no page prints an annotated title: a corpus is a folder with gold.jsonl and pages.zip\n")
        return 1
    used = {choice.corpus for choice in found}
    print(json.dumps({folder.name: fingerprint(folder) for folder in folders if folder.name in used}, indent=4))
    print(json.dumps(learn(found), indent=4))
    print(as_table(scores(found)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
