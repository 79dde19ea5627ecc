"""All cases of several corpora, for both kinds of input."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from math import sqrt
from pathlib import Path
from random import Random

from newsclean.label.train.cases import Case, make_case
from newsclean.label.train.corpora import GoldPage, read_corpus
from newsclean.label.train.crops import BARE_SHARE, bare, crop
from newsclean.label.train.flatten import FLATTENERS
from newsclean.label.train.untold import Untold, read_untold
from newsclean.page import Page
from newsclean.read.decode import decode
from newsclean.read.html import read_html
from newsclean.read.text import read_text

_CHUNK = 20


@dataclass(frozen=True, slots=True)
class Gathered:
    """What there is to learn from.

    Attributes:
        cases: by kind of input: "markup" and "plain".
        untold: pages whose story is not annotated.
    """

    cases: dict[str, list[Case]]
    untold: list[Untold]

    def without(self, domains: frozenset[str]) -> Gathered:
        """Return what is of none of these domains."""
        cases = {kind: [case for case in own if case.domain not in domains] for kind, own in self.cases.items()}
        return Gathered(cases, [page for page in self.untold if page.gold.domain not in domains])


def gather(folders: Sequence[Path], workers: int = 2) -> Gathered:
    """Read corpora into cases, in the order of their gold; snippets alone teach only the model for mark-up."""
    pages = [gold for folder in folders for gold in read_corpus(folder)]
    cases: dict[str, list[Case]] = {"markup": [], "plain": []}
    untold: list[Untold] = []
    shares = _shares(pages)
    with ProcessPoolExecutor(workers) as pool:
        for gold, (found, other) in zip(pages, pool.map(_read, pages, chunksize=_CHUNK), strict=True):
            untold += [other] if other else []
            for kind, case in found:
                weights = [weight * shares[gold.corpus] for weight in case.weights]
                cases[kind].append(replace(case, weights=weights))
    return Gathered(cases, untold)


def _shares(pages: Sequence[GoldPage]) -> dict[str, float]:
    """Return what a page of each corpus weighs: all pages of a corpus together as the square root of their number."""
    counts = Counter(gold.corpus for gold in pages if gold.is_annotated)
    return {corpus: sqrt(max(counts.values()) / count) for corpus, count in counts.items()}


def _read(gold: GoldPage) -> tuple[list[tuple[str, Case]], Untold | None]:
    made = ((kind, make_case(page, gold)) for kind, page in _readings(gold)) if gold.is_annotated else ()
    return [(kind, case) for kind, case in made if case], read_untold(gold) if gold.story is None else None


def _readings(gold: GoldPage) -> Iterator[tuple[str, Page]]:
    decoded = decode(gold.html)
    if decoded.is_html:
        yield "markup", read_html(decoded.utf8, gold.url)
    if gold.story is None:
        return
    random = Random(gold.id)
    for flatten in FLATTENERS.values():
        page = read_text(flatten(decoded.text), gold.url)
        yield "plain", page
        cropped = crop(page, gold.story, random)
        if cropped:
            yield "plain", cropped
    if random.random() < BARE_SHARE:
        yield "plain", read_text(bare(gold))
