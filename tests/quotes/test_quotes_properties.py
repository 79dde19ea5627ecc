from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean.quotes import find_quotes
from newsclean.quotes.lexicon import CODES
from tests.clock import cpu_seconds

PIECES = [
    *(
        '"',
        "“",
        "”",
        "„",
        "«",
        "»",
        "‘",
        "’",
        "'",
        "''",
        "「",
        "」",
        "—",
        "- ",
        " ",
        ", ",
        ". ",
        ": ",
        "?",
        "\u00a0",
    ),
    *(
        "said ",
        "kata ",
        "sagte ",
        "a déclaré ",
        "dijo ",
        "katanya",
        "说",
        "と述べた",
        "قال ",
        "according to ",
        "の",
        "的",
        "氏は",
        "（",
    ),
    *("Ann Example", "she ", "27", "the ", "a b c d e", "mayor "),
]
stories = st.lists(st.lists(st.sampled_from(PIECES), max_size=25).map("".join) | st.text(max_size=60), max_size=6)
languages = st.sampled_from([None, "", "xx", "pt-BR", *CODES])


@settings(max_examples=400, deadline=None)
@given(stories, languages)
def test_offsets_are_exact_and_nothing_raises(paragraphs: list[str], language: str | None) -> None:
    for quote in find_quotes(paragraphs, language):
        assert quote.text
        assert paragraphs[quote.paragraph][quote.start : quote.end] == quote.text


@settings(max_examples=200, deadline=None)
@given(stories, languages)
def test_quotations_are_in_order_and_do_not_overlap(paragraphs: list[str], language: str | None) -> None:
    places = [(q.paragraph, q.start, q.end) for q in find_quotes(paragraphs, language)]
    assert places == sorted(places)
    assert all(a[0] < b[0] or a[2] <= b[1] for a, b in pairwise(places))


@settings(max_examples=200, deadline=None)
@given(stories, languages)
def test_speaker_and_cue_are_words_of_the_story(paragraphs: list[str], language: str | None) -> None:
    text = "\n".join(paragraphs)
    for quote in find_quotes(paragraphs, language):
        assert quote.cue is None or quote.cue in text
        assert quote.speaker_text is None or quote.speaker_text in text


HOSTILE = {
    "marks": '"',
    "curly openers": "“",
    "spaced marks": '" ',
    "single marks": "‘a' ",
    "wire marks": "''",
    "dashes": "— a ",
    "short quotations": '"a b c d", ',
    "nested": '"a “b ',
    "attributions": '"a b c d," said Ann Bo ',
    "corner brackets": "「你好吗我很好」说",
    "verbs": "said ",
    "French": "« a, dit Jean ",
}


@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE.keys())
@pytest.mark.parametrize("language", [None, "en", "fr", "pl", "zh"])
def test_time_is_linear(piece: str, language: str | None) -> None:
    def seconds(size: int) -> float:
        text = (piece * size)[:size]
        return cpu_seconds(lambda: find_quotes([text], language), enough=0.1)

    seconds(1000)
    assert seconds(50_000) < 20 * seconds(6_250) + 0.1


def test_a_hundred_thousand_marks_take_seconds_at_most() -> None:
    assert cpu_seconds(lambda: find_quotes(['"' * 100_000, "“a”" * 30_000]), enough=5) < 5
