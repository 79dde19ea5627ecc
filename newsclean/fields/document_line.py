"""The line with the document's title that a flattened page begins with."""

from __future__ import annotations

import re

from newsclean.fields.found import Story
from newsclean.fields.headline_form import ends_like_none
from newsclean.fields.sites import squeeze
from newsclean.fields.titles import LEAST, TITLE_CAP, main_parts
from newsclean.page import BODY_ROLES, Block, Role

_LINES = 3
_MOST_COPIES = 4
_LEAST_WORDS = 4
_BODY_BLOCKS, _BODY_CHARS = 4, 400
_LONG_WORD = 4
# Words that a document's title shares with the body, and the share that it has in common with a headline.
_SHARED, _LIKE, _SURELY_LIKE = 2, 0.2, 0.4
_ABOVE, _NEAR_BODY = 40, 20
_LONG_CHARS = 40
_TAIL_WORDS, _MOST_BORDERS = 4, 5
_SENTENCE_ENDS = (".", ":", ",", ";")
# Vowel signs of India's and of South East Asia's scripts are no letters; Han and kana have no spaces, so that two
# characters count as a word.
_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff](?=([\u3040-\u30ff\u3400-\u9fff]))|[\w\u0900-\u0dff\u0e00-\u0eff]+")
_SEPARATOR = re.compile(r"\s[-–—|•·»«]\s|\s?[|｜│]\s?")
_DAY = re.compile(r"\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d\d-\d\d")
# "Headline, The Daily, 18.05.2026"
_DATED_TAIL = re.compile(r",\s[^,]{3,40},\s\d{1,2}[./]\d{1,2}[./]\d{4}$")
FURNITURE = frozenset({Role.PROMO, Role.AD, Role.LEGAL, Role.PAYWALL, Role.SHARE, Role.COMMENT})
_NO_BODY = BODY_ROLES | {Role.TITLE, Role.BYLINE, Role.DATE_LINE}


def document_line(story: Story) -> Block | None:
    """Return the block with the document's title, None where the page does not begin with one.

    It is one of the first lines where a line below prints it, or its longer part, again; else the first where
    words of it come back in the body or a line above it, and it is not labelled as the headline itself.
    """
    blocks, labels = story.labelled.page.blocks, story.labelled.labels
    opening = [block for block in blocks[:_LINES] if _is_line(block.text) and labels[block.index].role not in FURNITURE]
    for block in opening:
        if 1 <= _copies(block, blocks) <= _MOST_COPIES and (
            _is_long(block) or _is_open(story) or _comes_back(block, story)
        ):
            return block
    first = opening[0] if opening and opening[0].index == 0 else None
    if first is None or labels[0].role in _NO_BODY:
        return None
    return first if _comes_back(first, story) else None


def _is_open(story: Story) -> bool:
    return not story.blocks(Role.TITLE)


def _is_long(line: Block) -> bool:
    """Say whether a line is so long that no menu prints it twice by chance."""
    return len(line.text) >= _LONG_CHARS and len(_words(line.text)) > _LEAST_WORDS


def headline_of(line: Block, story: Story) -> str:
    """Return the part of the document's title that a line above the body prints, the last such line.

    Where none does, the few words behind the last dash or bar are left off, the site's name as a rule.
    """
    body = story.body
    blocks = story.labelled.page.blocks[1:]
    title = _DATED_TAIL.sub("", line.text)
    pieces = _pieces(title)
    again = [block for block in blocks[: body[0].index if body else None] if _is_one_of(block.text, pieces)]
    again = again or [block for block in blocks if _is_long(block) and _is_one_of(block.text, pieces)][:1]
    return again[-1].text if again else _without_tail(title)


def _pieces(title: str) -> set[str]:
    """Return, squeezed, what a title begins with before each border, and what else is half of it."""
    borders = list(_SEPARATOR.finditer(title))[:_MOST_BORDERS]
    starts, ends = [0, *(b.end() for b in borders)], [*(b.start() for b in borders), len(title)]
    spans = ((start, end) for start in starts for end in ends if start < end)
    return {squeeze(title[start:end]) for start, end in spans if not start or 2 * (end - start) >= len(title)}


def _without_tail(title: str) -> str:
    border = next(reversed(list(_SEPARATOR.finditer(title))), None)
    if border is None:
        return title
    head, tail = title[: border.start()].strip(), title[border.end() :]
    if _DAY.fullmatch(tail):
        return _without_tail(head)
    return head if len(_words(tail)) <= min(_TAIL_WORDS, len(_words(head)) - 1) else title


def most_alike(story: Story, title: str) -> list[Block]:
    """Return the block above the body that is most like the document's title; none where no block is like it."""
    body = story.body
    above = story.labelled.page.blocks[1 : body[0].index + 1 if body else None][-_ABOVE:]
    labelled = (block for block in story.blocks(Role.TITLE) if block.index)
    likely = [block for block in (*labelled, *above) if _is_like_title(block.text, title)]
    start = body[0].index if body else 0
    titles = {block.index for block in story.blocks(Role.TITLE) if start - block.index <= _NEAR_BODY}
    # Of several, the last: menus and lists of what is new print the headline above the story's own.
    best = max(likely, key=lambda b: (_likeness(b.text, title), b.index in titles, b.index), default=None)
    return [best] if best is not None and _likeness(best.text, title) >= _LIKE else []


def _is_like_title(text: str, title: str) -> bool:
    if not LEAST <= len(text) <= TITLE_CAP or text.startswith(("…", "...")):
        return False
    return not text.endswith((".", ":")) or title.endswith((".", "…"))


def _is_one_of(text: str, keys: set[str]) -> bool:
    return LEAST <= len(text) <= TITLE_CAP and squeeze(text) in keys


def _is_line(text: str) -> bool:
    if len(text) > TITLE_CAP or text.endswith(_SENTENCE_ENDS) or "www." in text or ends_like_none(text):
        return False
    return len(_words(text)) >= _LEAST_WORDS or _SEPARATOR.search(text) is not None


def _copies(line: Block, blocks: tuple[Block, ...]) -> int:
    # What stands before the first dash is the headline, however short.
    border = _SEPARATOR.search(line.text)
    keys = main_parts(line.text) | ({squeeze(line.text[: border.start()])} if border else set())
    return sum(_is_one_of(other.text, keys) for other in blocks[line.index + 1 :])


def _comes_back(line: Block, story: Story) -> bool:
    body = " ".join(block.text[:_BODY_CHARS] for block in story.body[:_BODY_BLOCKS])
    if len(_long(_words(line.text) & _words(body))) >= _SHARED:
        return True
    return any(_likeness(block.text, line.text) >= _SURELY_LIKE for block in most_alike(story, line.text))


def _words(text: str) -> set[str]:
    return {match[0] + (match[1] or "") for match in _WORD.finditer(text.casefold().replace("\u00ad", ""))}


def _long(words: set[str]) -> list[str]:
    return [word for word in words if len(word) >= _LONG_WORD or not word.isascii()]


def share_words(one: str, other: str) -> bool:
    """Say whether two texts share two longer words."""
    return len(_long(_words(one) & _words(other))) >= _SHARED


def _likeness(one: str, other: str) -> float:
    """Return the share of the words that two texts have in common, 0 where hardly any long one is."""
    a, b = _words(one), _words(other)
    return len(a & b) / len(a | b) if len(_long(a & b)) >= _SHARED else 0.0
