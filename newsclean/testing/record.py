"""Write the JSON of a fixture from what `clean` gives now, for its author to read and correct."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from newsclean.testing.fixtures import clean_page, recorded


def record(page: Path, url: str | None = None, intent: str | None = None) -> Path:
    """Write or update the JSON beside a page; return its path.

    An existing JSON keeps its url and intent where none is given, and the choice of fields that it compares.
    """
    target = page.with_suffix(".json")
    old: dict[str, Any] = json.loads(target.read_text("utf-8")) if target.exists() else {}
    url = url or old.get("url")
    new = recorded(clean_page(page, url))
    compared = old.get("article", new["article"])
    told = {
        "url": url,
        "intent": intent or old.get("intent", "in-the-wild"),
        "article": {name: value for name, value in new["article"].items() if name in compared},
        "removed": new["removed"],
    }
    target.write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", "utf-8")
    return target
