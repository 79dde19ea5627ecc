"""``python -m newsclean.label.train CORPORA``: train the labeller on every corpus in a folder."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from newsclean.label.model import COLUMNS, Model, Models
from newsclean.label.train.cases import Case
from newsclean.label.train.corpora import fingerprint
from newsclean.label.train.fit import fit, fit_and_score
from newsclean.label.train.gather import Gathered, gather
from newsclean.label.train.untold import taught_cases


def train(gathered: Gathered) -> Models:
    """Return a model for each kind of input."""
    markup = fit(_markup(gathered), "markup")
    return Models(markup, fit(_plain(gathered, markup), "plain"))


def _markup(gathered: Gathered) -> list[Case]:
    teacher = fit(gathered.cases["markup"], "markup")
    return [*gathered.cases["markup"], *taught_cases(gathered.untold, teacher, "markup")]


def _plain(gathered: Gathered, markup: Model) -> list[Case]:
    return [*gathered.cases["plain"], *taught_cases(gathered.untold, markup, "plain")]


def main(arguments: list[str] | None = None) -> int:
    """Train and write the weights; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m newsclean.label.train", description=__doc__)
    parser.add_argument("corpora", type=Path, help="folder of folders that hold gold.jsonl and pages.zip")
    parser.add_argument("--out", type=Path, default=Path(__file__).parents[1] / "weights.json", help="file to write")
    told = parser.parse_args(arguments)
    folders = sorted(path.parent for path in told.corpora.glob("*/gold.jsonl"))
    if not folders:
        sys.stderr.write(f"no corpus in {told.corpora}: a corpus is a folder with gold.jsonl and pages.zip\n")
        return 1
    gathered = gather(folders)
    markup = fit_and_score(_markup(gathered), "markup")
    plain = fit_and_score(_plain(gathered, markup[0]), "plain")
    learned = {
        "corpora": {folder.name: fingerprint(folder) for folder in folders},
        "models": {"markup": _told(*markup, "markup"), "plain": _told(*plain, "plain")},
    }
    told.out.write_text(json.dumps(learned, separators=(",", ":")) + "\n", "utf-8")
    return 0


def _told(model: Model, scores: dict[str, float], kind: str) -> dict[str, object]:
    learned = {name: getattr(model, name) for name in ("hopeless", "keep_from", "words", "wording", "glance", "trees")}
    return {"scores": scores, "columns": COLUMNS[kind], **learned}


if __name__ == "__main__":
    sys.exit(main())
