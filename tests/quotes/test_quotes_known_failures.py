"""What is known to fail; docs/quotes.md says so too."""

import pytest

from newsclean.quotes import find_quotes


def speakers(story: str, language: str) -> list[str | None]:
    return [q.speaker for q in find_quotes(story.split("\n"), language)]


@pytest.mark.xfail(reason="no capitals: the object of the verb is taken for a part of the name")
def test_an_arabic_subject_before_an_object() -> None:
    assert speakers('ووصف خليل الخطة بأنها "بعيدة تماما عن الواقع".', "ar") == ["خليل"]


@pytest.mark.xfail(reason="declined names are not brought back to the nominative")
def test_a_polish_genitive_is_put_in_the_nominative() -> None:
    story = "Jan Kot przyjechał rano.\nWedług Jana Kota plan jest „zupełnie oderwany od życia”."
    assert speakers(story, "pl") == ["Jan Kot"]


@pytest.mark.xfail(reason="two speakers of one quotation: only the first is given")
def test_two_speakers_are_both_named() -> None:
    assert speakers("“We wrote it together,” said Ruth Lang and Omar Reyes.", "en") == ["Ruth Lang and Omar Reyes"]


@pytest.mark.xfail(reason="a title of a work in sentence case, with nothing before it that says so")
def test_an_unannounced_title_is_no_quotation() -> None:
    assert speakers("She read “the long way down to the river” to her son.", "en") == []
