"""Numbers that the setting of flattened text lends a block: empty lines, indentation, runs of lines, credits, dates."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from newsclean.label.page_features import Column, beside
from newsclean.label.texture import Textures
from newsclean.label.threads import THREAD_FEATURES, thread_columns
from newsclean.page import Block

TEXT_FEATURES: Final = (
    "gap",
    "gap_after",
    "indent",
    "lines",
    "run",
    "run_prose",
    "credit",
    "credit_before",
    "credit_after",
    *THREAD_FEATURES,
)

#: Told for the last block's gap to what follows.
_END: Final = 9
#: Runs longer than this are alike.
_LONGEST: Final = 50
#: Words of a picture's credit, or houses that pictures come from. Of the lines above a short line with such words, four
#: in five are captions on annotated pages.
_CREDIT = re.compile(
    r"©|\([cC]\)|사진|写真|摄|Фото|Φωτογραφία|fot\.|\b(?:"
    r"Fotos?|Photos?|Photograph|Images?|Picture|Bild|Bilder|Kuva|Fotografía|Imagen|Crédito|Credits?|Courtesy|Quelle|"
    r"Source|Getty|Reuters|AFP|EPA|dpa|AP|ANSA|EFE|PAP|TASS|AAP|imago|IMAGO|picture.alliance|Shutterstock|iStock|Alamy|"
    r"PA Media|NTB|TT|Ritzau|Scanpix|Xinhua|Anadolu|ANTARA|Bernama)\b"
)
#: A credit stands at the end of a line, and in longer blocks not at all.
_CREDIT_END: Final = 120
_CREDITED_CHARS: Final = 400
_CREDIT_CHARS: Final = 100


def text_columns(blocks: Sequence[Block], textures: Textures) -> Iterator[Column]:
    """Yield the values of `TEXT_FEATURES` for each block of flattened text, a column each."""
    gaps = [block.gap for block in blocks]
    yield gaps
    yield [*gaps[1:], _END][: len(blocks)]
    yield [block.indent for block in blocks]
    yield [block.lines for block in blocks]
    runs = runs_of(blocks)
    yield [min(end - start, _LONGEST) for start, end in runs for _ in range(start, end)]
    shares = [sum(map(bool, textures.prose[start:end])) / (end - start) for start, end in runs]
    yield [share for share, (start, end) in zip(shares, runs, strict=True) for _ in range(start, end)]
    yield from _credits(blocks)
    yield from thread_columns(blocks)


def _credits(blocks: Sequence[Block]) -> Iterator[Column]:
    credited = [_has_credit(block.text) for block in blocks]
    yield credited
    alone = [has and len(block.text) < _CREDIT_CHARS for has, block in zip(credited, blocks, strict=True)]
    yield from beside(alone, False)


def _has_credit(text: str) -> bool:
    return len(text) < _CREDITED_CHARS and _CREDIT.search(text[-_CREDIT_END:]) is not None


def runs_of(blocks: Sequence[Block]) -> list[tuple[int, int]]:
    """Return start and end of each run of blocks without empty lines between."""
    starts = [i for i, block in enumerate(blocks) if i == 0 or block.gap]
    return list(zip(starts, [*starts[1:], len(blocks)], strict=True)) if blocks else []
