"""``python -m newsclean.label.train CORPORA``: train the labeller on every corpus in a folder."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from newsclean.label.features import ALL_FEATURES, PAGE_FEATURES
from newsclean.label.model import Model, Models
from newsclean.label.train.corpora import fingerprint
from newsclean.label.train.fit import fit
from newsclean.label.train.gather import Gathered, gather

#: Probability from which a block counts as story, by kind of input; chosen by cross-validation.
KEEP_FROM = {"markup": 0.45, "plain": 0.42}
_COLUMNS = {"markup": ALL_FEATURES, "plain": PAGE_FEATURES}


def train(gathered: Gathered) -> Models:
    """Return a model for each kind of input."""
    return Models(*(fit(gathered.cases[kind], _COLUMNS[kind], KEEP_FROM[kind]) for kind in ("markup", "plain")))


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
    models = train(gather(folders))
    corpora = {folder.name: fingerprint(folder) for folder in folders}
    told.out.write_text(json.dumps(_plain(models, corpora), separators=(",", ":")) + "\n", "utf-8")
    return 0


def _plain(models: Models, corpora: dict[str, str]) -> dict[str, object]:
    return {"corpora": corpora, "models": {"markup": _told(models.markup), "plain": _told(models.plain)}}


def _told(model: Model) -> dict[str, object]:
    return {name: getattr(model, name) for name in ("features", "hopeless", "keep_from", "trees")}


if __name__ == "__main__":
    sys.exit(main())
