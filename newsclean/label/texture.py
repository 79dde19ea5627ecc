"""The look of the texts of blocks, as columns of numbers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from math import log
from string import ascii_lowercase
from typing import Final

from newsclean.page import Block, Kind

TEXTURE_FEATURES: Final = (
    "length", "words", "link_share", "links", "strong_share", "ends_hard", "ends_colon", "commas", "starts_lower",
    "small_share", "digit_share", "separators", "kind", "level",
)  # fmt: skip

_KINDS: Final = {kind: number for number, kind in enumerate(Kind)}
_NOT_PROSE: Final = frozenset({Kind.HEADING, Kind.CAPTION})
_TERMINAL: Final = tuple('.!?…。！？।؟۔។៖"”»“」』)’')
_HARD_TERMINAL: Final = tuple(".!?…。！？।؟۔")
_COLONS: Final = (":", "：")
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")
_DIGITS: Final = b"0123456789"
#: Marks between the links of a row: those of ASCII, and the others.
_SEPARATORS: Final = b"|>/"
_OTHER_SEPARATORS: Final = "•·»›"
#: A Chinese, Japanese, Korean or Thai character says about as much as this many Latin ones.
_WIDE_FACTOR: Final = 2.5
#: From this many characters on, text with few links counts as prose.
_PROSE_CHARS: Final = 80
_PROSE_LINKS: Final = 0.35
#: Characters of a block that are looked at for its texture, and for marks that stand near the beginning.
_CAP: Final = 400
_START: Final = 100
#: What a byte is as the first of a word: a small letter, a part of a character beyond ASCII, a space, or another.
_SORTS: Final = bytes(
    ord("a") if chr(code) in ascii_lowercase else ord("x") if code >= 0x80 else code if chr(code) in " \n" else ord("A")
    for code in range(0x100)
)
#: A line of more words is no row of links with separators between.
_ROW_WORDS: Final = 40


class Textures:
    """The look of the texts of a sequence of blocks, each as a column.

    Attributes:
        sizes: characters, those of scripts without spaces weighted as what they say.
        prose: the same where the block reads as prose, else 0.
        columns: the values of `TEXTURE_FEATURES`, a column each.
    """

    __slots__ = ("columns", "prose", "sizes")

    def __init__(self, blocks: Sequence[Block]) -> None:
        texts = [block.text[:_CAP] for block in blocks]
        self.sizes = [_size(block.text) for block in blocks]
        links = [block.link_chars / len(block.text) for block in blocks]
        self.prose = [
            size if size >= _PROSE_CHARS and link < _PROSE_LINKS and block.kind not in _NOT_PROSE else 0
            for block, size, link in zip(blocks, self.sizes, links, strict=True)
        ]
        words = [block.text.count(" ") + 1 for block in blocks]
        starts = [text[:_START] for text in texts]
        self.columns: tuple[Sequence[float], ...] = (
            [log(size + 1) for size in self.sizes],
            words,
            links,
            [block.links for block in blocks],
            [block.strong_chars / len(block.text) for block in blocks],
            [_ends_hard(block.text) for block in blocks],
            [block.text.endswith(_COLONS) for block in blocks],
            [_commas(text) / len(text) for text in texts],
            [text[0].islower() for text in texts],
            _small_shares(texts),
            [count / len(start) for start, count in zip(starts, _counts(starts, _DIGITS), strict=True)],
            _separators(starts, words),
            [_KINDS[block.kind] for block in blocks],
            [block.level for block in blocks],
        )


def _size(text: str) -> int:
    size = len(text)
    if text.isascii():
        return size
    wide = len(_WIDE.findall(text[:_START]))
    return int(size * _WIDE_FACTOR) if wide * 4 > min(size, _START) else size


def _ends_hard(text: str) -> bool:
    return text.endswith(_HARD_TERMINAL) or (text.endswith(_TERMINAL) and text[:-1].endswith(_HARD_TERMINAL))


def _commas(text: str) -> int:
    return text.count(",") + (0 if text.isascii() else text.count("，") + text.count("、"))


# The texts of a page are looked at as one where that can be: it takes a third of the time.


def _counts(texts: Sequence[str], characters: bytes) -> list[int]:
    """Return how many of these ASCII characters each text has."""
    whole = "\n".join((*texts, "")).encode("utf-8", "replace")
    others = whole.translate(None, characters)
    return [len(text) - len(other) for text, other in zip(whole.splitlines(), others.splitlines(), strict=True)]


def _separators(starts: Sequence[str], words: Sequence[int]) -> list[float]:
    """Return the share of separators in each text of few words, 0 in the others."""
    counts = _counts(starts, _SEPARATORS)
    for at, start in enumerate(starts):
        if not start.isascii():
            counts[at] += sum(map(start.count, _OTHER_SEPARATORS))
    return [
        count / len(start) if many < _ROW_WORDS else 0.0
        for start, count, many in zip(starts, counts, words, strict=True)
    ]


def _small_shares(texts: Sequence[str]) -> list[float]:
    """Return for each text how many of its words begin with a small letter, as a share."""
    whole = "".join([f" {text}\n" for text in texts]).encode("utf-8", "replace").translate(_SORTS)
    return [_small_share(text, sorts) for text, sorts in zip(texts, whole.splitlines(), strict=True)]


def _small_share(text: str, sorts: bytes) -> float:
    if b" x" in sorts:
        firsts = [word[0] for word in text.split()]
        return sum(map(str.islower, firsts)) / len(firsts)
    small = sorts.count(b" a")
    return small / (small + sorts.count(b" A"))
