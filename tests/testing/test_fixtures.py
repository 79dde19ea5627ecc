import json
from pathlib import Path
from typing import Any

import pytest

from newsclean.testing import fixture_checks, publisher_tests
from newsclean.testing.__main__ import main
from newsclean.testing.fixtures import check_fixture
from newsclean.testing.record import record
from tests.testing.test_checks import GOOD

PAGE = """<html lang="en"><head><title>Boats come in</title></head><body><h1>Boats come in</h1>
<p>The boats came in at dawn on Monday and the whole town stood waiting on the quay for them.</p>
<p>"We counted every one of them twice," said the harbour master, who had not slept for two nights.</p>
<p>The nets will be mended by the end of the week, and the fleet will sail again when the wind turns.</p>
<footer>© 2026 Checked Harbour</footer></body></html>"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    file = tmp_path / "harbour" / "boats.html"
    file.parent.mkdir()
    file.write_text(PAGE, "utf-8")
    return file


def change(page: Path, **told: Any) -> None:
    target = page.with_suffix(".json")
    target.write_text(json.dumps({**json.loads(target.read_text("utf-8")), **told}), "utf-8")


def test_what_was_recorded_holds(page: Path) -> None:
    told = json.loads(record(page, "https://checkedharbour.example/a").read_text("utf-8"))
    assert told["intent"] == "in-the-wild"
    assert told["url"] == "https://checkedharbour.example/a"
    assert any("The boats came in" in paragraph for paragraph in told["article"]["body"])
    check_fixture(page)


def test_a_page_without_its_json_says_how_to_make_one(page: Path) -> None:
    with pytest.raises(AssertionError, match=r"newsclean\.testing record"):
        check_fixture(page)


def test_a_difference_is_shown_line_by_line(page: Path) -> None:
    record(page)
    change(page, article={"title": "Boats stay out", "body": []})
    with pytest.raises(AssertionError, match='-"Boats stay out"') as told:
        check_fixture(page)
    assert "article.body" in str(told.value)


def test_fields_that_are_not_named_are_not_compared(page: Path) -> None:
    record(page)
    body = json.loads(page.with_suffix(".json").read_text("utf-8"))["article"]["body"]
    change(page, article={"body": body})
    check_fixture(page)


@pytest.mark.parametrize("broken", [{"intent": "nice"}, {"article": {"title": "x"}}])
def test_a_json_that_lacks_what_it_must_have_fails(page: Path, broken: dict[str, Any]) -> None:
    record(page)
    change(page, **broken)
    with pytest.raises(AssertionError, match=r"intent|must name"):
        check_fixture(page)


def test_recording_again_keeps_address_intent_and_choice_of_fields(page: Path) -> None:
    record(page, "https://checkedharbour.example/a", "negative")
    change(page, article={"title": "old", "body": []})
    told = json.loads(record(page).read_text("utf-8"))
    assert (told["url"], told["intent"]) == ("https://checkedharbour.example/a", "negative")
    assert set(told["article"]) == {"title", "body"}
    assert told["article"]["title"] == "Boats come in"


def test_recording_some_fields_leaves_the_others_and_the_words_of_the_author(page: Path) -> None:
    record(page)
    change(page, article={"title": "old", "body": ["old"]}, removed=[["nav", "old"]], why="The deck stands first.")
    told = json.loads(record(page, only=("title",)).read_text("utf-8"))
    assert told["article"] == {"title": "Boats come in", "body": ["old"]}
    assert (told["removed"], told["why"]) == ([["nav", "old"]], "The deck stands first.")


def test_a_recorded_quotation_names_role_kind_and_group(page: Path) -> None:
    page.write_text("<article><p>“The nets are mended and dry,” said harbour clerk Ann Example.</p></article>", "utf-8")
    (quote,) = json.loads(record(page).read_text("utf-8"))["article"]["quotes"]
    assert (quote["speaker_role"], quote["kind"], quote["group"]) == ("harbour clerk", "direct", 0)


def test_the_command_records(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["record", str(page), "--intent", "synthetic"]) == 0
    assert "boats.json" in capsys.readouterr().out
    check_fixture(page)


def test_a_folder_gives_one_check_for_each_page_and_marks_known_failures(page: Path) -> None:
    record(page, intent="known-failure")
    page.with_name("nets.txt").write_text("Nets", "utf-8")
    found = {check.name: check.known_failure for check in fixture_checks(page.parent.parent)}
    assert found == {"fixture harbour/boats.html": True, "fixture harbour/nets.txt": False}


def test_a_plugin_gets_one_case_for_each_check(page: Path) -> None:
    record(page)
    test = publisher_tests(GOOD, fixtures=page.parent)
    (mark,) = test.pytestmark  # type: ignore[attr-defined]
    names = [case.id for case in mark.args[1]]
    assert "fixture boats.html" in names
    assert "rule 0 drop: menu" in names
    for case in mark.args[1]:
        test(*case.values)
