"""What the words in names of mark-up (classes, ids, tags) were learned to say about the text inside."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Final

from newsclean.label.elements import Elements
from newsclean.page import Node, StartTag

#: How much a word speaks for story on the element itself, on one of the two above it, and on any further up.
Weights = tuple[float, float, float]

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
#: An attribute longer than this is data, not a name.
_NAME_CAP: Final = 200
_SHORTEST: Final = 2
_NOTHING: Final[Weights] = (0.0, 0.0, 0.0)


@lru_cache(maxsize=8192)
def words_of_name(name: str) -> tuple[str, ...]:
    """Return the words of one name, lower case: "article", "body" of "ArticleBody__a1"."""
    words = (word.lower() for word in _WORD.findall(name[:_NAME_CAP]))
    return tuple(dict.fromkeys(word for word in words if len(word) >= _SHORTEST))


def words_on(node: Node) -> tuple[str, ...]:
    """Return the words of all names on an element, each once; its tag's is one word with its brackets."""
    words = [f"<{node.tag}>"]
    for name in node.start.names:
        if name:
            words += words_of_name(name)
    return tuple(dict.fromkeys(words))


class Lexicon:
    """Learned weights of words in names.

    Attributes:
        weights: by word.
    """

    def __init__(self, weights: Mapping[str, Weights]) -> None:
        self.weights = weights
        # A site's pages share their names; 120 pages of as many sites have 12,000.
        self._known_in = lru_cache(maxsize=16_384)(self._find)

    def scores(self, elements: Elements) -> list[float]:
        """Return for each element how much the names on it and above it speak for story, in log odds."""
        known: dict[StartTag, Weights] = {}
        own = [self._own(node, known) for node in elements.nodes]
        parents = elements.parents
        far = [0.0] * len(own)
        scores = [0.0] * len(own)
        for at in range(1, len(own)):
            parent = parents[at]
            grand = parents[parent]
            great = parents[grand]
            # What is far from an element is whatever is at its great-grandparent or above.
            far[at] = far[parent] + own[at][2]
            scores[at] = own[at][0] + own[parent][1] + own[grand][1] + far[great]
        return scores

    def _own(self, node: Node | None, known: dict[StartTag, Weights]) -> Weights:
        if node is None:
            return _NOTHING
        found = known.get(node.start)
        if found is None:
            found = known[node.start] = self._weigh(node.start.tag, node.start.names)
        return found

    def _weigh(self, tag: str, names: Iterable[str]) -> Weights:
        """Return the sums over all words on an element, as `words_on` gives them."""
        word = f"<{tag}>"
        told = {word: self.weights.get(word, _NOTHING)}
        for name in names:
            if name:
                told.update(self._known_in(name))
        near = middle = far = 0.0
        for weights in told.values():
            near += weights[0]
            middle += weights[1]
            far += weights[2]
        return near, middle, far

    def _find(self, name: str) -> dict[str, Weights]:
        return {word: self.weights[word] for word in words_of_name(name) if word in self.weights}
