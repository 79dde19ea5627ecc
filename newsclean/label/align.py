"""Gold text to gold labels: which blocks of a page the annotated story is made of."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from newsclean.page import Block

# Chinese and Japanese print no spaces: there each character counts as a word.
_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\W\u3040-\u30ff\u3400-\u9fff]+")
#: Share of a block's word 4-grams that the gold must hold; below one because annotators fold and mend text.
_ENOUGH = 0.6
#: How many blocks a short line may stand away from a long one that is in the story.
_REACH = 4


def word_list(text: str) -> list[str]:
    """Return the words of a text, lower case, in order."""
    return _WORD.findall(text.lower())


def gold_labels(blocks: Sequence[Block], story: str) -> list[bool]:
    """Say for each block whether the annotated story holds it.

    Long blocks are found by their 4-grams; short ones, which the story may hold by chance, must be a run of the
    story's words and stand near a long one that was found. A block printed twice counts once, where its neighbours are.
    """
    words = word_list(story)
    grams = Counter(tuple(words[i : i + 4]) for i in range(len(words) - 3))
    flat = f" {' '.join(words)} "
    tokens = [word_list(block.text) for block in blocks]
    found = [_share(own, grams) >= _ENOUGH if len(own) >= 6 else False for own in tokens]
    _once_only(tokens, found)
    sure = [i for i, yes in enumerate(found) if yes]
    lines = {" ".join(word_list(line)) for line in story.split("\n")}
    sure = [i for i, yes in enumerate(found) if yes]
    for i, own in enumerate(tokens):
        if own and not found[i] and len(own) < 6:
            found[i] = _short_one(" ".join(own), flat, lines, [j - i for j in _nearest(sure, i)])
    return found


def _short_one(own: str, flat: str, lines: set[str], distances: Sequence[int]) -> bool:
    """Say whether a short line is in the story: as a line of its own, or as a piece between two found blocks."""
    if own in lines:
        return any(abs(distance) <= _REACH for distance in distances)
    return distances == [-1, 1] and f" {own} " in flat


def _share(own: Sequence[str], grams: Counter[tuple[str, ...]]) -> float:
    mine = [tuple(own[i : i + 4]) for i in range(len(own) - 3)]
    return sum(gram in grams for gram in mine) / len(mine)


def _nearest(sure: Sequence[int], at: int) -> list[int]:
    below = [j for j in sure if j < at][-1:]
    return below + [j for j in sure if j > at][:1]


def _once_only(tokens: Sequence[Sequence[str]], found: list[bool]) -> None:
    """Of the copies of one text keep the one with most found neighbours."""
    places: dict[tuple[str, ...], list[int]] = {}
    for i, own in enumerate(tokens):
        if found[i]:
            places.setdefault(tuple(own), []).append(i)
    for copies in places.values():
        if len(copies) > 1:
            best = max(copies, key=lambda i: sum(found[max(0, i - 5) : i + 6]))
            for i in copies:
                found[i] = i == best
