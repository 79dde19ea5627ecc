"""Numbers that the setting of flattened text lends a block: empty lines, indentation, runs of lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from newsclean.label.page_features import Column
from newsclean.label.texture import Textures
from newsclean.page import Block

TEXT_FEATURES: Final = ("gap", "gap_after", "indent", "lines", "run", "run_prose")

#: Told for the last block's gap to what follows.
_END: Final = 9
#: Runs longer than this are alike.
_LONGEST: Final = 50


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


def runs_of(blocks: Sequence[Block]) -> list[tuple[int, int]]:
    """Return start and end of each run of blocks without empty lines between."""
    starts = [i for i, block in enumerate(blocks) if i == 0 or block.gap]
    return list(zip(starts, [*starts[1:], len(blocks)], strict=True)) if blocks else []
