import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsclean.page import Block
from newsclean.publishers.phrases import languages, phrases_for

CORPORA = Path(__file__).parents[3] / "shared" / "corpora"
#: Boilerplate that annotators left in the story; looked at one by one, it is nearly all there is. In DAnIEL a third of
#: it is captions with their credits.
MOST_HITS = {"daniel": 0.005, "fundus": 0.001, "wcxb": 0.0015}


def paragraphs(corpus: str) -> Iterator[str]:
    for line in (CORPORA / corpus / "gold.jsonl").read_text("utf-8").rstrip("\n").split("\n"):
        told = json.loads(line)
        for paragraph in told.get("paragraphs") or told["body"].split("\n"):
            if folded := " ".join(paragraph.split()):
                yield folded


@pytest.mark.quality
@pytest.mark.skipif(not CORPORA.exists(), reason="needs the labelled corpora in ../shared/corpora")
@pytest.mark.parametrize("corpus", sorted(MOST_HITS))
def test_phrases_of_all_languages_leave_the_paragraphs_of_stories_alone(corpus: str) -> None:
    told = [Block(at, text) for at, text in enumerate(paragraphs(corpus))]
    places = {at for language in languages() for at in phrases_for(language).find(told)}
    hits = [told[at].text for at in sorted(places)]
    assert len(hits) <= MOST_HITS[corpus] * len(told), hits
