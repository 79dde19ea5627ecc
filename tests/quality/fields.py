"""Fields of labelled pages, by newsclean's whole `clean`, and by trafilatura and htmldate on the same pages.

python -m tests.quality.fields            prints the table of docs/benchmarks.md

What counts as right is defined in `tests.quality.field_gold`.
"""

from __future__ import annotations

import datetime as dt
import warnings
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import mean
from types import ModuleType

from newsclean import clean
from newsclean.label.train.flatten import by_get_text
from newsclean.read.decode import decode
from tests.quality import datelines
from tests.quality.field_gold import (
    Gold,
    around_story,
    moment_of,
    names_of,
    prints_day,
    read_gold,
    same_minute,
    same_outlet,
)
from tests.quality.material import corpora_folder, load_tool

CORPORA = ("fundus", "wcxb", "htmldate", "postlight")
OWN, OTHERS = "newsclean", ("trafilatura", "htmldate")
TOOLS = (OWN, *OTHERS)
#: What each corpus and kind of input is asked for.
ASKED = {
    ("fundus", "html"): ("title", "day", "minute", "authors", "names", "source"),
    ("wcxb", "html"): ("title", "day", "authors", "names"),
    ("htmldate", "html"): ("day",),
    ("postlight", "html"): ("title",),
    ("fundus", "get_text"): ("title", "printed day"),
}


@dataclass(frozen=True, slots=True)
class Told:
    """What one tool tells of one page; None where it is not a field of that tool's."""

    gold: Gold
    tool: str
    how: str
    title: str | None = None
    day: str | None = None
    moment: dt.datetime | None = None
    authors: tuple[str, ...] | None = None
    source: str | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """The score of one field, 0 to 1, by tool."""

    corpus: str
    how: str
    field: str
    pages: int
    scores: dict[str, float]


def measure(folder: Path, tools: Sequence[str] = TOOLS, most: int | None = None) -> list[Told]:
    """Return what the tools tell of the pages of each corpus that is there, of at most so many a corpus."""
    told = []
    for name in CORPORA:
        if (folder / name).is_dir():
            for gold in read_gold(folder / name, most):
                told += [reader(gold) for tool, reader in _READERS.items() if tool in tools]
                if (name, "get_text") in ASKED:
                    told.append(_flattened(gold))
    return told


def _newsclean(gold: Gold) -> Told:
    return _as_told(gold, "html", gold.html, gold.url)


def _flattened(gold: Gold) -> Told:
    return _as_told(gold, "get_text", by_get_text(decode(gold.html).text), None)


def _as_told(gold: Gold, how: str, page: str | bytes, url: str | None) -> Told:
    article = clean(page, url=url)
    return Told(
        gold,
        OWN,
        how,
        title=article.title,
        day=article.date.isoformat() if article.date else None,
        moment=article.published,
        authors=article.authors,
        source=article.source,
        text=page if isinstance(page, str) else "",
    )


def _trafilatura(gold: Gold) -> Told:
    import trafilatura  # noqa: PLC0415

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a test run turns other people's warnings into errors
        found = trafilatura.extract_metadata(gold.html, default_url=gold.url)
    names = tuple(name.strip() for name in (found.author or "").split(";") if name.strip())
    return Told(gold, "trafilatura", "html", title=found.title, day=found.date, authors=names)


def _htmldate(gold: Gold) -> Told:
    import htmldate  # noqa: PLC0415

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        day = htmldate.find_date(gold.html, url=gold.url, original_date=True)
    return Told(gold, "htmldate", "html", day=day)


_READERS: dict[str, Callable[[Gold], Told]] = {OWN: _newsclean, "trafilatura": _trafilatura, "htmldate": _htmldate}


def rows(told: Sequence[Told]) -> Iterator[Row]:
    """Yield the scores of each field that is asked for."""
    metrics = load_tool("metrics")
    for (corpus, how), fields in ASKED.items():
        own = [page for page in told if (page.gold.corpus, page.how) == (corpus, how)]
        for field in fields if own else ():
            counted = [page for page in own if is_asked(page, field, metrics)]
            tools = [tool for tool in TOOLS if any(page.tool == tool for page in counted)]
            scores = {tool: _score([page for page in counted if page.tool == tool], field, metrics) for tool in tools}
            yield Row(corpus, how, field, sum(page.tool == OWN for page in counted), scores)


def is_asked(page: Told, field: str, metrics: ModuleType) -> bool:
    """Say whether a field of a page is annotated and is one that the tool tells."""
    gold = page.gold
    if field == "title":
        return bool(gold.title) and page.tool != "htmldate"
    if field in ("day", "printed day"):
        return bool(gold.date) and (field == "day" or prints_day(around_story(page.text, gold), gold.date or ""))
    if field in ("authors", "names"):
        annotated = gold.authors if field == "authors" else names_of(gold, metrics.norm)
        return bool(annotated) and page.authors is not None
    return page.tool == OWN and (field == "source" or moment_of(gold) is not None)


def _score(pages: Sequence[Told], field: str, metrics: ModuleType) -> float:
    return mean(score_of(page, field, metrics) for page in pages)


def score_of(page: Told, field: str, metrics: ModuleType) -> float:
    """Return the score of one field of one page, 0 to 1."""
    gold = page.gold
    if field == "title":
        return float(metrics.title_score([(page.title, gold.title)]))
    if field in ("day", "printed day"):
        return float(metrics.date_score([(page.day, gold.date)]))
    if field == "minute":
        return float(same_minute(page.moment, moment_of(gold)))
    if field == "source":
        return float(same_outlet(page.source, gold))
    annotated = gold.authors if field == "authors" else names_of(gold, metrics.norm)
    return float(metrics.author_score([(page.authors, annotated)]))


def as_table(rows: Sequence[Row]) -> str:
    """Return the rows as a Markdown table."""
    lines = [f"| corpus | input | field | pages | {' | '.join(TOOLS)} |", "|---|---|---|---|---|---|---|"]
    for row in rows:
        scores = (f"{row.scores[tool]:.3f}" if tool in row.scores else "–" for tool in TOOLS)
        lines.append(f"| {row.corpus} | {row.how} | {row.field} | {row.pages} | {' | '.join(scores)} |")
    return "\n".join(lines)


if __name__ == "__main__":
    found = corpora_folder()
    print(as_table(list(rows(measure(found)))))
    print(f"\n{datelines.as_table(datelines.measure(found))}")
