"""Datelines of annotated texts, by whole `clean`: what is found, what is right, what is a false alarm."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from newsclean import clean
from tests.quality.material import load_tool

#: Sets of datelines, and for the real articles the files of quotations that hold their texts.
SETS = {"written.dev": ("written.dev",), "polnear": ("polnear.train", "polnear.dev")}


@dataclass(frozen=True, slots=True)
class Row:
    """Figures of one set: datelines there and found, F1 of those with all parts right, false alarms of how many."""

    name: str
    there: int
    found: int
    full: float | None
    alarms: int
    others: int


def measure(folder: Path) -> list[Row]:
    """Score the sets that are there."""
    rows = []
    for name, parts in SETS.items():
        if all((folder / "datelines" / f"{part}.jsonl").is_file() for part in parts):
            rows.append(_written(folder, parts[0]) if name.startswith("written") else _real(name, folder, parts))
    return rows


def _written(folder: Path, part: str) -> Row:
    path = folder / "datelines" / f"{part}.jsonl"
    found = {case["id"]: _dateline(case["text"]) for case in _cases(path)}
    figures = load_tool("score_datelines").score(path, found)
    alarms, others = figures["false_alarms"]
    there = figures["golds"]
    return Row(part, there, round(figures["detect"]["R"] * there), figures["full_F1"], alarms, others)


def _real(name: str, folder: Path, parts: tuple[str, ...]) -> Row:
    """Score real articles, of which only the words of a dateline and not its parts are counted."""
    texts = {case["id"]: case["text"] for part in parts for case in _cases(folder / "quotes" / f"{part}.jsonl")}
    cases = [case for part in parts for case in _cases(folder / "datelines" / f"{part}.jsonl")]
    told = [(case["raw"] is not None, _dateline(texts[case["doc_id"]]) is not None) for case in cases]
    there = sum(is_there for is_there, _ in told)
    right = sum(is_there and found for is_there, found in told)
    alarms = sum(found and not is_there for is_there, found in told)
    return Row(name, there, right, None, alarms, len(told) - there)


def _dateline(text: str) -> dict[str, Any] | None:
    dateline = clean(text).dateline
    return dateline.model_dump() if dateline else None


def _cases(path: Path) -> Iterator[dict[str, Any]]:
    return map(json.loads, path.read_text("utf-8").splitlines())


def as_table(rows: list[Row]) -> str:
    """Return the rows as a Markdown table."""
    lines = ["| set | datelines | found | all parts right, F1 | false alarms |", "|---|---|---|---|---|"]
    for row in rows:
        full = "–" if row.full is None else f"{row.full:.3f}"
        lines.append(f"| {row.name} | {row.there} | {row.found} | {full} | {row.alarms} of {row.others} |")
    return "\n".join(lines)
