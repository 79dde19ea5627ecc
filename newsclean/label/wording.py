"""What the words of a block were learned to say about it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import Final

#: Characters at the start and at the end of a text whose words are looked at.
_START: Final = 120
_END: Final = 40
#: Words, and signs that menus and footers use. Scripts without spaces give a word a character.
_UNSPACED: Final = r"\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff"
_WORD = re.compile(rf"[{_UNSPACED}]|[^\W\d_{_UNSPACED}]+|[©|»›@&:#]")


def words_in(text: str) -> set[str]:
    """Return the words a text starts with, lower case, alone and in pairs, the first after "^", the last before "$"."""
    words = _WORD.findall(text[:_START].lower())
    if not words:
        return set()
    last = words[-1] if len(text) <= _START else (_WORD.findall(text[-_END:].lower()) or [""])[-1]
    pairs = [f"{one} {other}" for one, other in pairwise(words)]
    return {*words, *pairs, "^" + words[0], last + "$", *("^" + pair for pair in pairs[:1])}


class Wording:
    """Learned weights of words.

    Attributes:
        weights: by word, as `words_in` gives them.
    """

    def __init__(self, weights: Mapping[str, float]) -> None:
        self.weights = weights

    def scores(self, texts: Iterable[str]) -> list[float]:
        """Return for each text how much its words speak for story, in log odds."""
        return [sum(self._found(text)) for text in texts]

    def _found(self, text: str) -> Iterator[float]:
        get = self.weights.get
        for word in sorted(words_in(text)):
            weight = get(word)
            if weight is not None:
                yield weight
