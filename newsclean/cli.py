"""The command line: files in; JSON lines, text, a report or an explanation out."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from textwrap import TextWrapper
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.text import Text
from typer.core import TyperGroup

if TYPE_CHECKING:
    from newsclean.article import Article
    from newsclean.page import Block, Label

STDIN = "-"
_INDENT = " " * 16
_NARROWEST = 40


class Form(str, Enum):
    """What is printed for a file."""

    LINES = "lines"
    TEXT = "text"
    JSON = "json"
    HTML = "html"
    EXPLAIN = "explain"


@dataclass(frozen=True)
class Input:
    """One file as read. `name` is as the caller gave it; `url` is None unless the caller told it."""

    name: str
    content: bytes
    url: str | None = None


class _FilesFirst(TyperGroup):
    """A group whose unnamed command is `clean`: ``newsclean a.html`` is ``newsclean clean a.html``."""

    def parse_args(self, ctx: typer.Context, args: list[str]) -> list[str]:  # type: ignore[override]
        own = {*self.commands, "-h", "--help", "--version"}
        if args and args[0] not in own:
            args = ["clean", *args]
        return super().parse_args(ctx, args)


app = typer.Typer(
    cls=_FilesFirst,
    no_args_is_help=True,
    add_completion=False,
    subcommand_metavar="FILE... | COMMAND [ARGS]...",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:
    if wanted:
        try:
            typer.echo(f"newsclean {version('newsclean')}")
        except PackageNotFoundError:
            typer.echo("newsclean (not installed)")
        raise typer.Exit


@app.callback()
def _about(
    _: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")] = False,
) -> None:
    """Turn scraped news pages, HTML or flattened text, into their stories.

    Files may follow at once: `newsclean page.html` is `newsclean clean page.html`.
    """


@app.command()
def clean(  # noqa: PLR0913  (one parameter an option)
    files: Annotated[list[str], typer.Argument(metavar="FILE", help="Pages to read; - is standard input.")],
    *,
    text: Annotated[bool, typer.Option("--text", help="Print the story alone.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print indented JSON.")] = False,
    explain: Annotated[
        bool, typer.Option("--explain", help="Print every block with its label, who gave it and why.")
    ] = False,
    html: Annotated[bool, typer.Option("--html", help="Print a report as an HTML page (one file).")] = False,
    url: Annotated[str | None, typer.Option("--url", help="The page's address (one file).")] = None,
) -> None:
    """Clean pages and print one JSON object a line, or what an option asks for."""
    form = _form({Form.TEXT: text, Form.JSON: as_json, Form.EXPLAIN: explain, Form.HTML: html})
    if len(files) > 1 and (url or form is Form.HTML):
        raise typer.BadParameter("takes one file only", param_hint="--url" if url else "--html")
    _print_in_utf8()
    failed = sum(not _serve(name, url, (form, len(files))) for name in _progress(files))
    if failed:
        raise typer.Exit(1)


@app.command()
def publishers() -> None:
    """List the publishers whose pages have rules of their own."""
    from newsclean.publishers import registry  # noqa: PLC0415  (imports every publisher)

    _print_in_utf8()
    known = registry.current()
    known = known.meeting("\n".join(plugin.domain for plugin in known.plugins))
    rows = [
        (one.name, ", ".join(one.domains), one.language, f"checked {one.checked}")
        for one in sorted(known.publishers, key=lambda publisher: publisher.name.casefold())
    ]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        typer.echo("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def _form(asked: dict[Form, bool]) -> Form:
    wanted = [form for form, on in asked.items() if on]
    if len(wanted) > 1:
        raise typer.BadParameter("choose one: " + ", ".join(f"--{form.value}" for form in wanted))
    return wanted[0] if wanted else Form.LINES


def _print_in_utf8() -> None:
    """Print UTF-8 whatever the locale: JSON lines are UTF-8, and a story may be in any script."""
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure:
        reconfigure(encoding="utf-8")


def _progress(names: Sequence[str]) -> Iterator[str]:
    """Yield the names, with a bar on standard error where that is a terminal and the results go elsewhere."""
    if len(names) < 2 or not sys.stderr.isatty() or sys.stdout.isatty():
        yield from names
        return
    columns = (TextColumn("cleaning"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        yield from bar.track(names)


def _serve(name: str, url: str | None, how: tuple[Form, int]) -> bool:
    """Print one file in the asked form; False where it could not be read, which is told on standard error."""
    form, count = how
    try:
        content = sys.stdin.buffer.read() if name == STDIN else Path(name).read_bytes()
    except OSError as error:
        typer.echo(f"newsclean: {name}: {error.strerror or error}", err=True)
        return False
    if count > 1 and form in (Form.TEXT, Form.EXPLAIN):
        typer.echo(f"==> {name} <==")
    _PRINTERS[form](Input(name, content, url))
    return True


def _article(page: Input) -> Article:
    from newsclean import clean as clean_page  # noqa: PLC0415  (--help must not wait for lxml)

    return clean_page(page.content, url=page.url)


def _print_line(page: Input) -> None:
    typer.echo(json.dumps(_record(page), ensure_ascii=False, separators=(",", ":")))


def _print_json(page: Input) -> None:
    typer.echo(json.dumps(_record(page), ensure_ascii=False, indent=2))


def _record(page: Input) -> dict[str, object]:
    return {"file": page.name, **_article(page).model_dump(mode="json")}


def _print_text(page: Input) -> None:
    typer.echo(_article(page).text)


def _print_html(page: Input) -> None:
    from newsclean.notebook import page_html  # noqa: PLC0415

    typer.echo(page_html(_article(page)), nl=False)


def _print_explanation(page: Input) -> None:
    from newsclean.pipeline import label_page  # noqa: PLC0415

    console = _console()
    _explain_fields(_article(page), console)
    labelled = label_page(page.content, url=page.url)
    for block, label in zip(labelled.page.blocks, labelled.labels, strict=True):
        _explain_block(block, label, console)


_PRINTERS: dict[Form, Callable[[Input], None]] = {
    Form.LINES: _print_line,
    Form.TEXT: _print_text,
    Form.JSON: _print_json,
    Form.HTML: _print_html,
    Form.EXPLAIN: _print_explanation,
}


def _console() -> Console:
    """Return a console that is plain in a pipe and under NO_COLOR (https://no-color.org)."""
    plain = bool(os.environ.get("NO_COLOR"))
    return Console(force_terminal=False if plain else None, highlight=False, markup=False, soft_wrap=True)


def _explain_fields(article: Article, console: Console) -> None:
    for field, value in _fields(article):
        evidence = article.evidence.get(field)
        source = f"  ({evidence.source}: {_short(evidence.raw)})" if evidence else ""
        console.print(Text.assemble((f"{field:<14}  ", "bold"), value, (source, "dim")))
    for warning in article.warnings:
        console.print(Text(f"{'warning':<14}  {warning}", "yellow"))
    console.print()


def _fields(article: Article) -> Iterator[tuple[str, str]]:
    dateline = article.dateline.raw if article.dateline else None
    moment = article.published.isoformat() if article.published else None
    told = {
        "title": article.title,
        "dateline": dateline,
        "date": article.date,
        "published": moment,
        "source": article.source,
        "authors": ", ".join(article.authors),
        "language": article.language,
        "url": article.url,
        "quotes": str(len(article.quotes)),
    }
    return ((field, str(value or "-")) for field, value in told.items())


def _short(words: str, most: int = 80) -> str:
    return words if len(words) <= most else words[: most - 1] + "…"


def _explain_block(block: Block, label: Label, console: Console) -> None:
    """Print a block: + for story, - for the rest, so that it reads without colour too."""
    mark, colour = ("+", "green") if label.role.kept else ("-", "red")
    lost = "".join(f"; {vote.by} had said {vote.role.value}" for vote in label.lost if vote.role is not label.role)
    head = f"{mark} {label.role.value:<14}"
    console.print(Text.assemble((head, colour), _wrapped(block.text, console)))
    console.print(Text(f"{_INDENT}{label.by}: {label.why}{lost}", "dim"))


def _wrapped(text: str, console: Console) -> str:
    """Return the text wrapped under its label on a terminal, and on one line elsewhere."""
    room = console.width - len(_INDENT)
    if not console.is_terminal or room < _NARROWEST:
        return text
    return ("\n" + _INDENT).join(TextWrapper(room, break_on_hyphens=False).wrap(text))
