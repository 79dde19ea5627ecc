from collections.abc import Callable

import pytest

from newsclean.quotes import find_quotes

Said = list[tuple[str, str | None]]


@pytest.fixture
def said() -> Callable[[str, str | None], Said]:
    """Who said what in a story whose paragraphs are parted by line breaks."""

    def find(story: str, language: str | None) -> Said:
        return [(q.text, q.speaker) for q in find_quotes(story.split("\n"), language)]

    return find
