"""The look of one block's text, as numbers."""

from __future__ import annotations

import re
from math import log
from typing import Final

from newsclean.page import Block, Kind

_KINDS: Final = {kind: number for number, kind in enumerate(Kind)}
_TERMINAL: Final = tuple('.!?…。！？।؟۔।៖"”»“」』)’')
_HARD_TERMINAL: Final = tuple(".!?…。！？।؟۔")
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")
_YEAR_OR_TIME = re.compile(r"\b(?:19|20)\d\d\b|\d{1,2}[:.]\d\d\b|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}")
_CREDIT = re.compile(r"[©@®]|https?://|www\.|\.com\b", re.I)
_QUOTES = re.compile('["“„«「]')
_SEPARATORS = re.compile(r"[|•·»›>/]")
#: A Chinese, Japanese, Korean or Thai character says about as much as this many Latin ones.
_WIDE_FACTOR: Final = 2.5
#: From this many characters on, text with few links counts as prose.
_PROSE_CHARS: Final = 80
_PROSE_LINKS: Final = 0.35
#: Characters of a block that are looked at for its texture, and for marks that stand near the beginning.
_CAP: Final = 400
_START: Final = 100

TEXTURE_FEATURES: Final = (
    "length", "words", "link_share", "links", "strong_share", "ends_hard", "ends_soft", "ends_colon", "commas",
    "starts_lower", "starts_other", "small_share", "digit_share", "year_or_time", "credit_marks", "separators",
    "quote_marks", "kind", "level",
)  # fmt: skip


class Texture:
    """The look of one block's text."""

    __slots__ = ("chars", "ends_hard", "length", "link_share", "prose", "text", "words")

    def __init__(self, block: Block) -> None:
        text = block.text
        size = len(text)
        if not text.isascii():
            wide = len(_WIDE.findall(text[:_START]))
            if wide * 4 > min(size, _START):
                size = int(size * _WIDE_FACTOR)
        self.text = text[:_CAP]
        self.chars = size
        self.length = log(size + 1)
        self.words = text.count(" ") + 1
        self.link_share = block.link_chars / len(text)
        self.ends_hard = text.endswith(_HARD_TERMINAL) or (
            text[:-1].endswith(_HARD_TERMINAL) and text.endswith(_TERMINAL)
        )
        self.prose = (
            size >= _PROSE_CHARS and self.link_share < _PROSE_LINKS and block.kind not in (Kind.HEADING, Kind.CAPTION)
        )


def texture_row(block: Block, t: Texture) -> list[float]:
    """Return the values of `TEXTURE_FEATURES` for one block."""
    text = t.text
    first = text[0]
    size = len(text)
    start = text[:_START]
    letters = [word[0] for word in text.split()]
    return [
        t.length,
        t.words,
        t.link_share,
        block.links,
        block.strong_chars / len(block.text),
        t.ends_hard,
        text.endswith(_TERMINAL),
        text.endswith((":", "：")),
        (text.count(",") + (0 if text.isascii() else text.count("，") + text.count("、"))) / size,
        first.islower(),
        not first.isalpha(),
        sum(map(str.islower, letters)) / len(letters),
        sum(map(start.count, "0123456789")) / len(start),
        _YEAR_OR_TIME.search(start) is not None,
        _CREDIT.search(start) is not None,
        len(_SEPARATORS.findall(start)) / len(start) if t.words < 40 else 0.0,
        len(_QUOTES.findall(start)),
        _KINDS[block.kind],
        block.level,
    ]
