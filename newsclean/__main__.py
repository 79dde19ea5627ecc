"""``python -m newsclean`` and the ``newsclean`` script."""

from __future__ import annotations

import sys

_CLI = frozenset({"typer", "rich", "click"})


def main() -> None:
    """Run the command line; where the packages it needs are missing, say so in one line and exit with 1."""
    try:
        from newsclean.cli import app  # noqa: PLC0415  (an optional extra)
    except ModuleNotFoundError as missing:
        if (missing.name or "").partition(".")[0] not in _CLI:
            raise
        sys.exit("newsclean: the command line needs typer and rich: pip install 'newsclean[cli]'")
    app(prog_name="newsclean")


if __name__ == "__main__":
    main()
