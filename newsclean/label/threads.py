"""Numbers that dates and words for comments around a line lend it: readers' comments are prose, too, but dated."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Final

from newsclean.label.page_features import Column, beside, distances, window_means
from newsclean.page import Block

THREAD_FEATURES: Final = (
    "stamp",
    "stamp_before",
    "stamp_after",
    "stamps_around",
    "comment_word",
    "since_comment",
    "comments_before",
)

#: Longer lines tell of a day or of comments, they do not stand above one.
_STAMP_CHARS: Final = 80
_COMMENT_CHARS: Final = 60
#: Lines before and after that count as around.
_AROUND: Final = 6
#: Distances and counts are told up to here.
_FAR: Final = 60
_MANY: Final = 10
#: A clock time, a day in digits, a year.
_STAMP: Final = re.compile(
    r"\b\d{1,2}[:.h]\d{2}\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b(?:19|20)\d{2}\b|\d年|\d月|\d일"
)
_COMMENT: Final = re.compile(
    r"comment|kommentar|komentar|komentář|коммент|комент|коментар|σχόλι|σχολι|评论|評論|コメント|댓글|yorum|reacti|"
    r"kommentti|comentári|hozzászól|opini|discussion|diskussion|forum|bình luận|تعليق|دیدگاه|תגובות|टिप्पणी|ความคิดเห็น",
    re.IGNORECASE,
)


def thread_columns(blocks: Sequence[Block]) -> Iterator[Column]:
    """Yield the values of `THREAD_FEATURES` for each block, a column each."""
    stamped = [float(len(block.text) < _STAMP_CHARS and _STAMP.search(block.text) is not None) for block in blocks]
    yield stamped
    yield from beside(stamped, 0.0)
    yield window_means(stamped, _AROUND)
    worded = [len(block.text) < _COMMENT_CHARS and _COMMENT.search(block.text) is not None for block in blocks]
    yield worded
    yield distances(worded, _FAR)
    yield [min(_MANY, count - own) for count, own in zip(accumulate(worded), worded, strict=True)]
