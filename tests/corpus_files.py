"""Small corpora on disk, as the training commands read them."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path


def write_corpus(folder: Path, html: bytes, *told: dict[str, object]) -> Path:
    """Make a folder with one page, always the same, for each annotation; return the folder."""
    folder.mkdir()
    (folder / "gold.jsonl").write_text("\n".join(json.dumps(one) for one in told) + "\n", "utf-8")
    with zipfile.ZipFile(folder / "pages.zip", "w") as pages:
        for one in told:
            # A fixed moment, so that the same corpus is the same file.
            pages.writestr(zipfile.ZipInfo(f"{one['id']}.html"), html)
    return folder
