"""Write the JSON of a fixture from what `clean` gives now, for its author to read and correct."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from newsclean.testing.fixtures import clean_page, recorded


def record(page: Path, url: str | None = None, intent: str | None = None, only: Sequence[str] = ()) -> Path:
    """Write or update the JSON beside a page; return its path.

    An existing JSON keeps its url and intent where none is given, the choice of fields it compares, and what else
    its author wrote in it. `only` names the fields of the article to write anew; all, and ``removed``, where empty.
    """
    target = page.with_suffix(".json")
    old: dict[str, Any] = json.loads(target.read_text("utf-8")) if target.exists() else {}
    url = url or old.get("url")
    new = recorded(clean_page(page, url))
    known = old.get("article", new["article"])
    told = {
        **old,
        "url": url,
        "intent": intent or old.get("intent", "in-the-wild"),
        "article": {name: known[name] if only and name not in only else new["article"][name] for name in known},
        "removed": old.get("removed", new["removed"]) if only else new["removed"],
    }
    target.write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", "utf-8")
    return target
