"""Which block of a page is the story's headline."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsclean.fields.title import same_headline
from newsclean.page import Block, Kind, Page

#: A printed headline is no shorter and no longer than this, in characters; Chinese ones are the shortest.
SHORTEST, LONGEST = 6, 300
#: A document's title is among its first lines, where a flattener prints it at all.
_DOCUMENT_TITLE_LINES: Final = 3
#: From this many characters on, a line counts as the beginning of the body.
_BODY_CHARS: Final = 160
#: A headline of one or two words is too easily a menu's.
_TITLE_SPACES: Final = 2
#: A line that is no heading is compared with the titles that begin with the same characters.
_START: Final = 4
SENTENCE_ENDS: Final = tuple(".:;,…。")


def find_headline(page: Page) -> int:
    """Return the index of the block that prints the headline, -1 where none is plain.

    A heading that agrees with what the page claims as its title comes first, then a single heading of level 1, then
    a line that agrees with the document's title at the top of a flattened page.
    """
    titles = tuple(dict.fromkeys(claim.value for claim in page.claimed("title")))
    for block in _headings_first(page.blocks, titles):
        if any(same_headline(block.text, title) for title in titles):
            return block.index
    top = [block for block in page.blocks if block.level == 1 and _is_as_long(block)]
    if len(top) == 1:
        return top[0].index
    return -1 if titles else _repeated_title(page)


def _headings_first(blocks: Sequence[Block], titles: Sequence[str]) -> Sequence[Block]:
    if not titles:
        return ()
    headings = [block for block in blocks if block.kind is Kind.HEADING and _is_as_long(block)]
    starts = {title.strip()[:_START].casefold() for title in titles}
    firsts = {char for start in starts for char in (start[:1], start[:1].upper())}
    alike = (block for block in blocks if block.text[0] in firsts and block.text[:_START].casefold() in starts)
    others = [block for block in alike if not block.level and _is_as_long(block)]
    return sorted(headings, key=lambda block: block.level) + others


def _is_as_long(block: Block) -> bool:
    return SHORTEST <= len(block.text) <= LONGEST


def _repeated_title(page: Page) -> int:
    """Return the line above the body that says what one of the first lines, the document's title, said before it."""
    body = next((block.index for block in page.blocks if len(block.text) >= _BODY_CHARS), len(page.blocks))
    above = [block for block in page.blocks[:body] if _may_be_title(block)]
    for opening in above[:_DOCUMENT_TITLE_LINES]:
        for block in above:
            if block.index > opening.index and same_headline(block.text, opening.text):
                return block.index
    return -1


def _may_be_title(block: Block) -> bool:
    text = block.text
    long_enough = text.count(" ") >= _TITLE_SPACES if text.isascii() else len(text) >= SHORTEST
    return long_enough and len(text) <= LONGEST and not text.endswith(SENTENCE_ENDS)
