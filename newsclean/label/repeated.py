"""What a page prints twice within its story: which copies are furniture, and which the story's own refrain.

The rules were weighed on annotated pages: a copy is dropped where annotators counted the text once more often than
twice. List items, table rows and short lines that stand apart are mostly meant twice.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from newsclean.page import BODY_ROLES, Block, Label, Node, Role

_KEPT: Final = BODY_ROLES | {Role.TITLE}
_PROSE: Final = frozenset({Role.PARAGRAPH, Role.BLOCKQUOTE})
#: Characters by which blocks are sorted before they are compared, marks before them aside, and where these are sought.
_HEAD, _HEAD_CHARS = 14, 24
#: A copy shorter than this that stands alone may well be meant: an answer, a score.
_SINGLE_CHARS: Final = 40
#: A run of blocks printed again is a second copy of the story from so many characters of prose, or so many blocks.
_RUN_PROSE: Final = 80
_RUN_BLOCKS: Final = 3
#: Copies so many blocks of the story apart stand together.
_TOGETHER: Final = 3
#: In text without mark-up, where a large quotation or a standfirst shows no sign of it, so long a copy is one.
_PLAIN_CHARS: Final = 150
#: A standfirst is among the first blocks of the body.
_STANDFIRST: Final = 2
#: Shortest pull quote, in characters, and shortest stem of a text cut off at "…", in letters and digits.
_QUOTED: Final = 30
_STEM: Final = 30
#: A block that holds so much of itself in common with others prints them again in one piece.
_LUMP_CHARS, _LUMP_SHARE, _LUMP_MISSES = 1000, 0.7, 5
#: Characters at the end of a text that "… read more" is sought in, and pull quotes looked at on one page.
_CUT_CHARS: Final = 60
_MOST_QUOTES: Final = 50

_MARKS: Final = " \"'“”„«»‘’‹›…-–—•*·"
_NOT_LETTERS: Final = re.compile(r"[\W_]+")
_CUT_OFF: Final = re.compile(r"(?:…|\.\.\.|\[(?:…|\.{3})\])[»>→\])]{0,3}(?:\s(?:\S{1,20}\s?){1,4})?$")

_Kept = tuple[Block, Role]


def repeated(blocks: Sequence[Block], labels: Sequence[Label]) -> dict[int, str]:
    """Return the reasons why blocks of the story are copies of others, by the place of the block; most pages have none.

    Of two copies the one with more of the story in its element stays, else the first.
    """
    places = [at for at, label in enumerate(labels) if label.role in _KEPT]
    kept = [(blocks[at], labels[at].role) for at in places]
    keys = _keys(kept)
    found = dict.fromkeys(_copies(kept, keys), "printed twice")
    found.update(dict.fromkeys(_cut_off(kept, keys), "cut off, and printed in full elsewhere"))
    found.update(dict.fromkeys(_pull_quotes(kept), "a quotation from the story, printed large"))
    found.update(dict.fromkeys(_lump(kept), "the story again in one piece"))
    return {places[at]: why for at, why in found.items()}


def _keys(kept: Sequence[_Kept]) -> list[str]:
    """Return the letters and digits of each block that begins like another, "" for the others."""
    heads = [block.text[:_HEAD_CHARS].casefold().lstrip(_MARKS)[:_HEAD] for block, _ in kept]
    counts = Counter(heads)
    return [_letters(kept[at][0].text) if counts[head] > 1 else "" for at, head in enumerate(heads)]


def _letters(text: str) -> str:
    return _NOT_LETTERS.sub("", text.casefold())


def _copies(kept: Sequence[_Kept], keys: Sequence[str]) -> set[int]:
    twins = _twins(keys)
    gone: set[int] = set()
    if not twins:
        return gone
    body = next((at for at, (_, role) in enumerate(kept) if role is not Role.TITLE), 0)
    company = Counter(map(_container, kept))
    for run in _runs(twins):
        for part in [run] if _is_second_printing(kept, run) else _idle(kept, run, twins, body):
            first = range(twins[part[0]], twins[part[0]] + len(part))
            # Where two of three copies are compared, the one that went already cannot stay.
            fuller = first[0] not in gone and _company(kept, part, company) > _company(kept, first, company)
            gone.update(first if fuller and kept[first[0]][1] is not Role.TITLE else part)
    return gone


def _twins(keys: Sequence[str]) -> dict[int, int]:
    """Return for each block that says what one before it says the nearest of these."""
    twins: dict[int, int] = {}
    last: dict[str, int] = {}
    for at, key in enumerate(keys):
        if key:
            if key in last:
                twins[at] = last[key]
            last[key] = at
    return twins


def _runs(twins: dict[int, int]) -> Iterator[range]:
    """Yield the runs of blocks that repeat a run of others in the same order."""
    start = end = -1
    for at, twin in twins.items():
        if at != end or twin != twins[start] + at - start or twin >= start:
            if end > start:
                yield range(start, end)
            start = at
        end = at + 1
    yield range(start, end)


def _is_second_printing(kept: Sequence[_Kept], run: range) -> bool:
    prose = sum(len(kept[at][0].text) for at in run if kept[at][1] in _PROSE)
    return len(run) >= _RUN_BLOCKS or (len(run) > 1 and prose >= _RUN_PROSE)


def _idle(kept: Sequence[_Kept], run: range, twins: dict[int, int], body: int) -> Iterator[range]:
    """Yield the single blocks of a run that are a copy too many."""
    for at in run:
        if _is_doubled(twins, at) or _is_idle(kept, (twins[at], at), body):
            yield range(at, at + 1)


def _is_idle(kept: Sequence[_Kept], pair: tuple[int, int], body: int) -> bool:
    """Say whether one of two single copies is a standfirst, a headline or a slip."""
    first, again = pair
    if kept[first][1] is Role.TITLE:
        return again - first <= _TOGETHER
    block = kept[again][0]
    if len(block.text) < _SINGLE_CHARS:
        return False
    if again - first <= _TOGETHER or (first < body + _STANDFIRST and kept[first][1] in _PROSE):
        return True
    return block.node is None and len(block.text) >= _PLAIN_CHARS


def _is_doubled(twins: dict[int, int], at: int) -> bool:
    """Say whether each block hereabouts is printed twice in a row, the short ones too."""
    return twins[at] == at - 1 and any(twins.get(near) == near - 1 for near in (at - 2, at + 2))


def _company(kept: Sequence[_Kept], run: range, company: Counter[Node | None]) -> int:
    """Return how many blocks of the story are in the element that holds the first of a run."""
    return company[_container(kept[run[0]])]


def _container(told: _Kept) -> Node | None:
    node = told[0].node
    return node.parent if node else None


def _cut_off(kept: Sequence[_Kept], keys: Sequence[str]) -> Iterator[int]:
    """Yield the texts cut off at "…" that another block begins with."""
    in_order = sorted(set(filter(None, keys)))
    for at, key in enumerate(keys):
        text = kept[at][0].text
        cut = _CUT_OFF.search(text, max(0, len(text) - _CUT_CHARS)) if key else None
        if cut:
            stem = _letters(text[: cut.start()])
            near = bisect_left(in_order, stem)
            if len(stem) >= _STEM and any(
                key != other and other.startswith(stem) for other in in_order[near : near + 2]
            ):
                yield at


def _pull_quotes(kept: Sequence[_Kept]) -> Iterator[int]:
    quotes = [at for at, (_, role) in enumerate(kept) if role is Role.BLOCKQUOTE][:_MOST_QUOTES]
    said = "\n".join(block.text for block, role in kept if role is Role.PARAGRAPH) if quotes else ""
    for at in quotes:
        quote = kept[at][0].text.strip(_MARKS + ".,")
        if len(quote) >= _QUOTED and quote in said:
            yield at


def _lump(kept: Sequence[_Kept]) -> Iterator[int]:
    """Yield the longest block where it holds the others one after another."""
    longest = max(range(len(kept)), key=lambda at: len(kept[at][0].text), default=-1)
    if longest < 0 or len(kept[longest][0].text) < _LUMP_CHARS:
        return
    whole = kept[longest][0].text
    end = held = missed = 0
    for block, _ in (*kept[:longest], *kept[longest + 1 :]):
        found = whole.find(block.text, end)
        missed += found < 0
        if missed > _LUMP_MISSES:
            return
        if found >= 0:
            end = found + len(block.text)
            held += len(block.text)
    if held >= _LUMP_SHARE * len(whole):
        yield longest
