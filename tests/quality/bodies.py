"""Bodies of labelled pages, by newsclean (no page by a model that saw its domain) and by trafilatura.

python -m tests.quality.bodies            prints the table of docs/benchmarks.md
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import pairwise
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from newsclean.label.train.__main__ import train
from newsclean.label.train.corpora import GoldPage, number_of, read_corpus
from newsclean.label.train.flatten import FLATTENERS
from newsclean.label.train.gather import gather
from newsclean.pipeline import Options, run
from newsclean.read.decode import decode
from tests.quality.material import corpora_folder, load_tool

FOLDS = 5
#: Bounds of the rows of the reliability tables.
_STEPS = (0.0, 0.5, 0.7, 0.8, 0.85, 0.9, 0.93, 0.96, 0.98, 1.01)
CORPORA = ("fundus", "wcxb", "daniel", "trafilatura")
#: One for each kind of input: HTML, and the ways of flattening.
INPUTS = ("html", *FLATTENERS)


@dataclass(frozen=True, slots=True)
class Output:
    """What one tool made of one page: paragraphs as printed, with their dateline and without the title."""

    corpus: str
    how: str
    tool: str
    gold: GoldPage
    paragraphs: tuple[str, ...]
    confidence: float = 0.0
    asked: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """Mean scores of one tool on one corpus, 0 to 1: F1 of 4-grams (of snippets where only these are annotated)
    and F1 of whole paragraphs (None where paragraphs are not annotated)."""

    corpus: str
    how: str
    tool: str
    pages: int
    f1: float
    paragraphs_f1: float | None


def fold_of(gold: GoldPage, folds: int) -> int:
    """Return the fold of a page: all pages of one registered domain are in one."""
    return number_of(gold.domain) % folds


def measure(folder: Path, folds: int = FOLDS) -> list[Output]:
    """Return what both tools make of every page of every corpus, for each kind of input."""
    folders = [folder / name for name in CORPORA if (folder / name).is_dir()]
    pages = [gold for corpus in folders for gold in read_corpus(corpus)]
    gathered = gather(sorted(path.parent for path in folder.glob("*/gold.jsonl")))
    outputs: list[Output] = []
    for number in range(folds):
        own = [gold for gold in pages if fold_of(gold, folds) == number]
        # Trained here, not in the workers: the threads of LightGBM do not outlive a fork.
        _Work.pages = own
        _Work.options = Options(models=train(gathered.without(frozenset(gold.domain for gold in own))))
        with ProcessPoolExecutor(2, mp_context=get_context("fork")) as pool:
            found = pool.map(_bodies, range(len(own)), chunksize=10)
            outputs += [
                Output(gold.corpus, how, tool, gold, paragraphs, confidence, asked)
                for gold, bodies in zip(own, found, strict=True)
                for how, tool, paragraphs, confidence, asked in bodies
            ]
    return outputs


class _Work:
    """What the forked workers share without a copy."""

    pages: Sequence[GoldPage] = ()
    options: Options = Options()


_Body = tuple[str, str, tuple[str, ...], float, bool]


def _bodies(at: int) -> list[_Body]:
    """Return kind of input, tool and paragraphs for one page of the fold at work."""
    gold = _Work.pages[at]
    found: list[_Body] = [
        ("html", "newsclean", *_newsclean(gold.html)),
        ("html", "trafilatura", _trafilatura(gold.html), 0.0, False),
    ]
    if gold.story is not None:
        for how, text in _flattened(gold):
            found.append((how, "newsclean", *_newsclean(text)))
            found.append((how, "trafilatura", _trafilatura(text) if how == "get_text" else (), 0.0, False))
    return found


def _newsclean(page: bytes | str) -> tuple[tuple[str, ...], float, bool]:
    article = run(page, _Work.options)
    # Annotators leave the dateline in place, and so does `Article.text`.
    printed = tuple(article.text.split("\n\n")) if article.body else ()
    return printed, article.confidence, "body" in article.evidence


def _flattened(gold: GoldPage) -> Iterator[tuple[str, str]]:
    html = decode(gold.html).text
    for how, flatten in FLATTENERS.items():
        yield how, flatten(html)


def _trafilatura(page: bytes | str) -> tuple[str, ...]:
    import trafilatura  # noqa: PLC0415

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a test run turns other people's warnings into errors
        text = trafilatura.extract(page, include_comments=False)
    return tuple(text.split("\n")) if text else ()


def rows(outputs: Sequence[Output]) -> Iterator[Row]:
    """Yield the scores of both tools on every corpus and kind of input."""
    metrics = load_tool("metrics")
    for corpus in CORPORA:
        for how in INPUTS:
            for tool in ("newsclean", "trafilatura"):
                own = [o for o in outputs if (o.corpus, o.how, o.tool) == (corpus, how, tool)]
                if any(output.paragraphs for output in own):
                    yield _row(own, metrics)


def _row(own: Sequence[Output], metrics: Any) -> Row:
    score: Callable[..., dict[str, float]] = metrics.shingle_score
    paragraph_score: Callable[..., dict[str, float]] = metrics.paragraph_score
    snippet_score: Callable[..., dict[str, float]] = metrics.snippet_score
    first = own[0]
    if first.gold.story is None:
        f1 = snippet_score([("\n".join(o.paragraphs), o.gold.wanted, o.gold.unwanted) for o in own])["f1"]
        return Row(first.corpus, first.how, first.tool, len(own), f1, None)
    f1 = score([("\n".join(as_gold(o)), gold_text(o.gold)) for o in own])["f1"]
    whole = [(list(as_gold(o)), list(o.gold.paragraphs)) for o in own if o.gold.paragraphs]
    return Row(first.corpus, first.how, first.tool, len(own), f1, paragraph_score(whole)["f1"] if whole else None)


def as_gold(output: Output) -> tuple[str, ...]:
    """Return the body as the annotators count it."""
    return (output.gold.title, *output.paragraphs) if output.gold.opens_with_title else output.paragraphs


def gold_text(gold: GoldPage) -> str:
    """Return the annotated text."""
    return f"{gold.title}\n\n{gold.story}" if gold.opens_with_title else gold.story or ""


def as_table(rows: Sequence[Row]) -> str:
    """Return the rows as a Markdown table, one line a corpus and kind of input."""
    lines = ["| corpus | input | pages | newsclean F1 | whole paragraphs | trafilatura F1 | whole paragraphs |"]
    lines.append("|---|---|---|---|---|---|---|")
    by_key = {(row.corpus, row.how, row.tool): row for row in rows}
    for row in rows:
        if row.tool == "newsclean":
            other = by_key.get((row.corpus, row.how, "trafilatura"))
            cells = [row.corpus, row.how, str(row.pages), *_cells(row), *_cells(other)]
            lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines)


def _cells(row: Row | None) -> list[str]:
    if row is None:
        return ["–", "–"]
    return [f"{row.f1:.3f}", "–" if row.paragraphs_f1 is None else f"{row.paragraphs_f1:.3f}"]


def reliability(outputs: Sequence[Output], how: str) -> str:
    """Return a Markdown table: what pages of one kind of input scored, by the confidence newsclean gave them."""
    metrics = load_tool("metrics")
    told = [o for o in outputs if (o.tool, o.how) == ("newsclean", how) and o.gold.story is not None]
    lines = ["| confidence | pages | mean confidence | mean F1 |", "|---|---|---|---|"]
    for low, high in pairwise(_STEPS):
        own = [o for o in told if low <= o.confidence < high]
        if own:
            scores = [metrics.shingle_score([("\n".join(as_gold(o)), gold_text(o.gold))])["f1"] for o in own]
            mean = sum(o.confidence for o in own) / len(own)
            lines.append(
                f"| {low:.2f} to {min(high, 1):.2f} | {len(own)} | {mean:.2f} | {sum(scores) / len(own):.2f} |"
            )
    return "\n".join(lines)


def share_asked(outputs: Sequence[Output]) -> float:
    """Return the share of HTML pages for which a second opinion was asked."""
    own = [o.asked for o in outputs if (o.tool, o.how) == ("newsclean", "html")]
    return sum(own) / len(own)


if __name__ == "__main__":
    found = measure(corpora_folder())
    print(as_table(list(rows(found))))
    print(*(f"\n{how}\n{reliability(found, how)}" for how in ("html", "html-text")), sep="\n")
    print(f"\nsecond opinion asked for {share_asked(found):.1%} of the HTML pages")
