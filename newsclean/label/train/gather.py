"""All cases of several corpora, for both kinds of input."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from random import Random

from newsclean.label.train.cases import Case, make_case
from newsclean.label.train.corpora import GoldPage, read_corpus
from newsclean.label.train.crops import BARE_SHARE, bare, crop
from newsclean.label.train.flatten import FLATTENERS
from newsclean.page import Page
from newsclean.read.decode import decode
from newsclean.read.html import read_html
from newsclean.read.text import read_text

_CHUNK = 20


@dataclass(frozen=True, slots=True)
class Gathered:
    """The cases, by kind of input: "markup" and "plain"."""

    cases: dict[str, list[Case]]

    def without(self, domains: frozenset[str]) -> Gathered:
        """Return the cases that are of none of these domains."""
        return Gathered({k: [case for case in v if case.domain not in domains] for k, v in self.cases.items()})


def gather(folders: Sequence[Path], workers: int = 2) -> Gathered:
    """Read corpora into cases, in the order of their gold; snippets alone teach only the model for mark-up."""
    pages = [gold for folder in folders for gold in read_corpus(folder)]
    cases: dict[str, list[Case]] = {"markup": [], "plain": []}
    with ProcessPoolExecutor(workers) as pool:
        for found in pool.map(_cases_of, pages, chunksize=_CHUNK):
            for kind, case in found:
                cases[kind].append(case)
    return Gathered(cases)


def _cases_of(gold: GoldPage) -> list[tuple[str, Case]]:
    made = ((kind, make_case(page, gold)) for kind, page in _readings(gold))
    return [(kind, case) for kind, case in made if case]


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
