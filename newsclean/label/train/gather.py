"""All cases of several corpora, for both kinds of input."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from newsclean.label.train.cases import Case, make_case
from newsclean.label.train.corpora import GoldPage, read_corpus
from newsclean.label.train.crops import crop
from newsclean.label.train.flatten import FLATTENERS
from newsclean.page import Page
from newsclean.read.decode import decode
from newsclean.read.html import read_html
from newsclean.read.text import read_text


@dataclass(frozen=True, slots=True)
class Gathered:
    """The cases, by kind of input: "markup" and "plain"."""

    cases: dict[str, list[Case]]

    def without(self, domains: frozenset[str]) -> Gathered:
        """Return the cases that are of none of these domains."""
        return Gathered({k: [case for case in v if case.domain not in domains] for k, v in self.cases.items()})


def gather(folders: Sequence[Path]) -> Gathered:
    """Read corpora into cases; pages with snippets alone teach only the model for mark-up."""
    cases: dict[str, list[Case]] = {"markup": [], "plain": []}
    for folder in folders:
        for gold in read_corpus(folder):
            for kind, page in _readings(gold):
                case = make_case(page, gold)
                if case:
                    cases[kind].append(case)
    return Gathered(cases)


def _readings(gold: GoldPage) -> Iterator[tuple[str, Page]]:
    decoded = decode(gold.html)
    if decoded.is_html:
        yield "markup", read_html(decoded.utf8, gold.url)
    if gold.story is not None:
        random = Random(gold.id)
        for flatten in FLATTENERS.values():
            page = read_text(flatten(decoded.text), gold.url)
            yield "plain", page
            cropped = crop(page, gold.story, random)
            if cropped:
                yield "plain", cropped
