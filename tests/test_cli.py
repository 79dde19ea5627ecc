from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("typer", reason="the command line needs newsclean[cli]")
pytest.importorskip("rich", reason="the command line needs newsclean[cli]")

from typer.testing import CliRunner

from newsclean.article import Article
from newsclean.cli import app

PAGE = """<!DOCTYPE html>
<html lang="en"><head><title>Mill reopens after flood</title>
<meta property="og:title" content="Mill reopens after flood">
<meta property="og:site_name" content="Saltby Post">
</head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
<h1>Mill reopens after flood</h1>
<article>
<p>SALTBY – The paper mill on the quay reopened on Monday,
six weeks after the river came through its gates.</p>
<p>Forty of its workers were back by noon, and the first reel of brown
paper left the hall before the whistle.</p>
<p>"We dried the rollers with hair dryers," said Ada Wray, who runs the second
machine – the first time in 30 years.</p>
<p>The owner expects to be at full speed within a month, although two
pumps are still on order from abroad.</p>
</article><footer>© 2026 Saltby Post</footer></body></html>
"""
RUN = CliRunner()


@pytest.fixture
def page(tmp_path: Path) -> str:
    path = tmp_path / "mill.html"
    path.write_text(PAGE, encoding="utf-8")
    return str(path)


def command(*args: str, **settings: str) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, **settings}
    return subprocess.run(
        [sys.executable, "-m", "newsclean", *args],
        capture_output=True,
        env=environment,
        timeout=120,
        check=False,
    )


def test_prints_one_json_object_a_line(page: str) -> None:
    result = RUN.invoke(app, [page, page])
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert len(lines) == 2
    record = json.loads(lines[0])
    assert record.pop("file") == page
    assert Article.model_validate_json(json.dumps(record)).title == "Mill reopens after flood"


def test_clean_may_be_named(page: str) -> None:
    assert RUN.invoke(app, ["clean", page]).stdout == RUN.invoke(app, [page]).stdout


def test_text_is_the_story_alone(page: str) -> None:
    text = RUN.invoke(app, ["--text", page]).stdout
    assert "Forty of its workers" in text
    assert "Home" not in text
    assert "==>" not in text


def test_text_of_several_files_names_each(page: str) -> None:
    assert RUN.invoke(app, ["--text", page, page]).stdout.count(f"==> {page} <==") == 2


def test_json_is_indented(page: str) -> None:
    printed = RUN.invoke(app, ["--json", page]).stdout
    assert '\n  "title": "Mill reopens after flood"' in printed
    assert json.loads(printed)["file"] == page


def test_html_is_a_report(page: str) -> None:
    printed = RUN.invoke(app, ["--html", page]).stdout
    assert printed.startswith("<!DOCTYPE html>")
    assert "Forty of its workers" in printed


def test_explain_shows_every_block_with_its_reason(page: str) -> None:
    printed = RUN.invoke(app, ["--explain", page]).stdout
    kept = [line for line in printed.splitlines() if line.startswith("+ ")]
    dropped = [line for line in printed.splitlines() if line.startswith("- ")]
    assert any("Forty of its workers" in line for line in kept)
    assert any("Saltby Post" in line for line in dropped)
    assert "title" in printed.splitlines()[0]
    assert "\x1b" not in printed


def test_url_is_handed_on(page: str) -> None:
    record = json.loads(RUN.invoke(app, [page, "--url", "https://saltbypost.example/mill"]).stdout)
    assert record["url"] == "https://saltbypost.example/mill"


@pytest.mark.parametrize("option", [["--url", "https://a.example/"], ["--html"]])
def test_options_for_one_file_refuse_two(page: str, option: list[str]) -> None:
    result = RUN.invoke(app, [page, page, *option])
    assert result.exit_code == 2
    assert "one file" in result.stderr


def test_two_forms_are_refused(page: str) -> None:
    result = RUN.invoke(app, [page, "--text", "--json"])
    assert result.exit_code == 2
    assert "--text, --json" in result.stderr


def test_missing_file_is_told_and_the_others_are_done(page: str) -> None:
    result = RUN.invoke(app, [f"{page}.gone", page])
    assert result.exit_code == 1
    assert result.stderr.splitlines() == [f"newsclean: {page}.gone: No such file or directory"]
    assert json.loads(result.stdout)["file"] == page


def test_directory_is_told(tmp_path: Path) -> None:
    result = RUN.invoke(app, [str(tmp_path)])
    assert result.exit_code == 1
    assert len(result.stderr.splitlines()) == 1


def test_standard_input_is_a_file(page: str) -> None:
    result = RUN.invoke(app, ["-"], input=Path(page).read_bytes())
    record = json.loads(result.stdout)
    assert (record["file"], record["title"]) == ("-", "Mill reopens after flood")


def test_publishers_are_listed_one_a_line() -> None:
    lines = RUN.invoke(app, ["publishers"]).stdout.splitlines()
    (line,) = [line for line in lines if line.startswith("BBC ")]
    assert "bbc.com, bbc.co.uk" in line
    assert " en " in line
    assert "checked 20" in line


def test_version_is_printed() -> None:
    result = RUN.invoke(app, ["--version"])
    assert result.exit_code == 0
    assert result.stdout.startswith("newsclean ")


def test_help_tells_both_ways() -> None:
    printed = RUN.invoke(app, ["--help"]).stdout
    assert "publishers" in printed
    assert "newsclean page.html` is" in " ".join(printed.split())


def test_module_runs_and_prints_utf8_in_any_locale(page: str) -> None:
    result = command(page, PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert result.returncode == 0
    assert "–" in result.stdout.decode("utf-8")
    assert result.stderr == b""


def test_closed_pipe_is_no_traceback(page: str) -> None:
    many = [page] * 400
    first = [sys.executable, "-m", "newsclean", *many]
    with subprocess.Popen(first, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        complaint = process.stderr.read()
    assert complaint == b""


def test_missing_packages_are_told_in_one_line(page: str, tmp_path: Path) -> None:
    (tmp_path / "typer.py").write_text("raise ModuleNotFoundError(\"No module named 'typer'\", name='typer')")
    path = os.pathsep.join([str(tmp_path), *sys.path])
    result = command(page, PYTHONPATH=path)
    assert result.returncode == 1
    assert result.stdout == b""
    assert result.stderr.decode().splitlines() == [
        "newsclean: the command line needs typer and rich: pip install 'newsclean[cli]'"
    ]
