"""Time of whole pages, as a multiple of a bare lxml parse of the same pages.

python -m tests.quality.speed            prints the table of docs/benchmarks.md
"""

from __future__ import annotations

import time
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

from lxml import etree

from newsclean import clean
from newsclean.label.train.corpora import read_corpus
from tests.quality.material import corpora_folder

#: One page in this many of each corpus.
STRIDE = 10
RUNS = 3
_CORPORA = ("fundus", "wcxb", "daniel")


def sample(folder: Path) -> list[bytes]:
    """Return every `STRIDE`-th page of each corpus that is there."""
    names = [name for name in _CORPORA if (folder / name).is_dir()]
    return [gold.html for name in names for gold in list(read_corpus(folder / name))[::STRIDE]]


def seconds(run: Callable[[bytes], object], pages: Sequence[bytes]) -> float:
    """Return the CPU seconds for all pages, in turn, in this process: the median of `RUNS` runs."""
    return median(_once(run, pages) for _ in range(RUNS))


def _once(run: Callable[[bytes], object], pages: Sequence[bytes]) -> float:
    start = time.process_time()
    for page in pages:
        run(page)
    return time.process_time() - start


def parse(page: bytes) -> object:
    """Parse a page with lxml and do nothing else."""
    return etree.fromstring(page or b"<p>", etree.HTMLParser(huge_tree=True))


def extract(page: bytes) -> object:
    """Let trafilatura extract text and metadata."""
    import trafilatura  # noqa: PLC0415

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a test run turns other people's warnings into errors
        return trafilatura.bare_extraction(page, include_comments=False, with_metadata=True)


def multiples(pages: Sequence[bytes]) -> dict[str, float]:
    """Return the time of each tool over that of a bare parse."""
    for run in (clean, extract):
        run(pages[0])  # what is loaded once is not the page's time
    bare = seconds(parse, pages)
    return {"newsclean": seconds(clean, pages) / bare, "trafilatura": seconds(extract, pages) / bare}


def as_table(found: dict[str, float]) -> str:
    """Return the figures as a Markdown table."""
    rows = "".join(f"| {tool} | {times:.1f} |\n" for tool, times in found.items())
    return f"| tool | time, bare lxml parse = 1 |\n|---|---|\n{rows}"


if __name__ == "__main__":
    print(as_table(multiples(sample(corpora_folder()))))
