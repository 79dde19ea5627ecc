"""``python -m newsclean.testing record FILE... [--url URL] [--intent INTENT] [--only FIELD]``."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from newsclean.testing.fixtures import FIELDS, INTENTS
from newsclean.testing.record import record


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return its exit status."""
    parser = argparse.ArgumentParser(prog="python -m newsclean.testing")
    commands = parser.add_subparsers(required=True)
    command = commands.add_parser("record", help="write the JSON beside a fixture from what clean() gives")
    command.add_argument("file", nargs="+", type=Path, help="a page, .html or .txt")
    command.add_argument("--url", help="the page's address (kept from an existing JSON where not given)")
    command.add_argument("--intent", choices=INTENTS, help="what the fixture is for")
    command.add_argument("--only", action="append", choices=FIELDS, default=[], help="write just this field anew")
    told = parser.parse_args(arguments)
    for page in told.file:
        print(f"{record(page, told.url, told.intent, told.only)}: read it, and correct what is wrong")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
