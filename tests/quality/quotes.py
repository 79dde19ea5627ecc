"""Quotations of annotated stories: spans, speakers and time.

python -m tests.quality.quotes            prints the table of docs/quotes.md
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from newsclean.article import Quote
from newsclean.quotes import find_quotes
from tests.clock import cpu_seconds
from tests.quality.material import corpora_folder, load_tool

#: File of corpora/quotes and the language of its stories; None where each story names its own.
SETS = {"polnear.dev": "en", "written.dev": None}
#: Shorter quotations are optional in the annotation of PolNeAR; the written cases count all.
MIN_WORDS = {"polnear.dev": 4, "written.dev": 0}
#: Written cases are of a sentence or two, where most time goes into what is done once a story.
_TIMED = ("polnear.dev",)
_MARKS = "\"“”„«»‹›「」『』'’‘"


@dataclass(frozen=True, slots=True)
class Row:
    """Figures of one set of stories, 0 to 1; `resolved` is None where no gold names whom a pronoun stands for.

    `marks` says which marks are counted: the annotation of PolNeAR passes over ''…'', in which 7 of its 84 stories
    for development print all their quotations.
    """

    name: str
    marks: str
    stories: int
    spans: float
    speakers: float
    both: float
    resolved: float | None
    milliseconds: float | None


@dataclass(frozen=True, slots=True)
class Story:
    """An annotated story, cut into paragraphs with their offsets in its text."""

    gold: dict[str, Any]
    language: str | None
    starts: tuple[int, ...]
    paragraphs: tuple[str, ...]


def read_set(path: Path, language: str | None) -> list[Story]:
    """Return the stories of a file of corpora/quotes."""
    stories = []
    for line in path.read_text("utf-8").splitlines():
        gold = json.loads(line)
        pieces = [(start, text) for start, text in _pieces(gold["text"]) if text.strip()]
        starts, paragraphs = zip(*pieces, strict=True)
        stories.append(Story(gold, language or gold["lang"], starts, paragraphs))
    return stories


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    at = 0
    for line in text.split("\n"):
        yield at, line
        at += len(line) + 1


def measure(folder: Path) -> list[Row]:
    """Score the sets that are there, with and without quotations in marks that the annotation passes over."""
    rows = []
    for name, language in SETS.items():
        path = folder / "quotes" / f"{name}.jsonl"
        if path.is_file():
            stories = read_set(path, language)
            rows += [_row(name, stories, wires) for wires in (False, True) if name.startswith("polnear") or wires]
    return rows


def _row(name: str, stories: Sequence[Story], wires: bool) -> Row:
    tool = load_tool("score_quotes")
    docs = [(story.gold["id"], story.gold["text"], story.gold["quotes"]) for story in stories]
    found = {story.gold["id"]: list(_predictions(story, wires)) for story in stories}
    figures = tool.score(docs, found, None, MIN_WORDS[name])
    resolved = figures.get("resolved_acc")
    return Row(
        name,
        "all" if wires else "less ''…''",
        len(stories),
        figures["span_exact"]["F1"],
        figures["speaker_acc"],
        figures["e2e_exact"]["F1"],
        resolved[0] if resolved else None,
        _milliseconds(stories) if name in _TIMED else None,
    )


def _predictions(story: Story, wires: bool) -> Iterator[dict[str, Any]]:
    for quote in find_quotes(story.paragraphs, story.language):
        text = story.paragraphs[quote.paragraph]
        if wires or text[max(0, quote.start - 2) : quote.start] != "''":
            start = story.starts[quote.paragraph] + quote.start
            end = start + len(quote.text) + _comma_inside(quote, text)
            words = story.gold["text"][start:end]
            yield {"quote": words, "start": start, "end": end, "speaker": quote.speaker, "mention": quote.speaker_text}


def _comma_inside(quote: Quote, text: str) -> bool:
    """Tell whether a comma follows inside the marks, which the annotation counts as quoted and newsclean does not."""
    return text[quote.end : quote.end + 1] == "," and text[quote.end + 1 : quote.end + 2] in set(_MARKS)


def _milliseconds(stories: Sequence[Story]) -> float:
    """Return the CPU time for 1,000 words, the best of several rounds."""
    words = sum(len(story.gold["text"].split()) for story in stories)
    return cpu_seconds(lambda: [find_quotes(story.paragraphs, story.language) for story in stories]) * 1e6 / words


def as_table(rows: Sequence[Row]) -> str:
    """Return the rows as a Markdown table."""
    lines = [
        "| set | marks | stories | exact spans, F1 | speakers, accuracy | both, F1 | resolved | ms a 1,000 words |"
    ]
    lines.append("|---|---|---|---|---|---|---|---|")
    for row in rows:
        resolved = "–" if row.resolved is None else f"{row.resolved:.2f}"
        time = "–" if row.milliseconds is None else f"{row.milliseconds:.1f}"
        scores = f"{row.spans:.3f} | {row.speakers:.3f} | {row.both:.3f} | {resolved} | {time}"
        lines.append(f"| {row.name} | {row.marks} | {row.stories} | {scores} |")
    return "\n".join(lines)


if __name__ == "__main__":
    print(as_table(measure(corpora_folder())))
