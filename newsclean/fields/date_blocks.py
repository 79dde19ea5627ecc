"""Which printed lines of a page tell when its story was published."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import TYPE_CHECKING

from newsclean.fields.date_extent import BELOW_HEADLINE, BELOW_TITLE, Extent, labelled_trust
from newsclean.fields.date_lines import Moment, read_date_line
from newsclean.fields.date_words import PUBLISHED, UPDATED, WEEKDAYS
from newsclean.fields.publisher_lines import read_publisher_line
from newsclean.page import BODY_ROLES, Block, Role

if TYPE_CHECKING:
    from newsclean.fields.found import Story

_LINE_CHARS = 160
_TOLD_CHARS = 330
_REST_CHARS, _SENTENCE_CHARS = 60, 30
_LABEL_CHARS = 24
# A longer paragraph in the middle of a body tells a date, a shorter one may print it.
_ALONE_CHARS = 60
_LEAST_TRUST = 0.25
_FEW = 2
_CHANGE_CHARS = 40
_BESIDE = 0.5
_LOOKED_AT = 80
_OPENING_CHARS = 50
_YIELDED = 8

# What every full date has: a year of four digits, or three numbers. One class of first characters makes it quick.
_HINT = re.compile(r"[\d'’元](?:(?<=\d)(?:\d{3}|[./-]\s?\d{1,2}\s?[./-]\s?\d\d|\s?年)|(?<=['’])\d\d|(?<=元)年)")
_DATE_CLASS = re.compile(r"date|time|publi|posted|pubdate|byline|meta|stamp|info|submitted", re.IGNORECASE)
_FOREIGN_CLASS = re.compile(
    r"comment|related|sidebar|footer|copyright|widget|\bnav|menu|recommend|teaser|trending|popular|latest|event|breadcrumb",
    re.IGNORECASE,
)
_WORDS = re.compile(r"[^\W\d_]{2,20}")
_BORDER = re.compile(r"\s[-–—|]\s")
_COMMENT_CLASS = re.compile(r"\bcomments?\b|comment-list|breadcrumb", re.IGNORECASE)
_FOREIGN_ROLES = frozenset({Role.COMMENT, Role.RELATED, Role.NAV, Role.LEGAL, Role.AD, Role.PROMO, Role.PAYWALL})
_OTHERS = frozenset({Role.COMMENT, Role.RELATED})
_DATE_ROLES = frozenset({Role.DATE_LINE, Role.BYLINE})
_COPYRIGHT = re.compile(r"©|\(c\)|copyright|all rights reserved", re.IGNORECASE)
# How a sentence breaks off before a date that a link or bold type sets on a line of its own.
_SENTENCE = re.compile(r"\w{3,30}[ ,]{1,2}\w{1,30} (?:am|vom|on|le|du|op|el|del|il|den|tanggal|pada)$")
# A date line at the end of other words: its label, a day of numbers and a time, or a bar and a day.
_GLUED_LINE = re.compile(
    rf"(?:{PUBLISHED.pattern}\s?:?\s{{0,2}}[^\n]{{4,30}}|\s\d\d?[./-]\d\d?[./-]\d{{4}},?\s\d\d:\d\d[^.\n]{{0,6}}|\|\s[^|\n]{{6,20}}\d{{4}})$|\s\d\d?\.\d\d?\.\d{{4}}\s[•·|]\s",
    re.IGNORECASE,
)
# A date that opens a paragraph, parted from it, as in press releases: by a mark, or by what opens a quotation.
_OPENING_DATE = re.compile(r"[^\n]{6,40}?\d\s{0,2}(?:(?:[-–—|:/·•]|\)\s?[-–—:.])\s|\)?\s?[„“\"«])")


def printed_moments(story: Story, *, sure: bool = False) -> Iterator[tuple[Moment, str, float]]:
    """Yield the dates of the page's date lines, their place ("block 3") and the trust in them, 0 to 1.

    Blocks labelled as date lines or bylines come first; other short blocks count only close to the title or
    between it and the body, where their element does not say that they belong to something else. `sure` says
    that the page claims its date plainly: then only the lines beside the title are looked at.
    """
    if story.fetched is not None:
        yield from _aged(story)
    yielded, far = 0, []
    extent = Extent.of(story)
    for block, trust in _candidates(story, extent, sure):
        if yielded == _YIELDED:
            return
        if not _hints(block.text):
            continue
        if trust < _LEAST_TRUST:
            far.append(block)
            continue
        line = _line(block, story)
        moment = _read(line, story) if line else None
        believed = trust * _alone(moment, line) if moment else 0.0
        if moment is not None and believed >= _LEAST_TRUST:
            yielded += 1
            yield moment, f"block {block.index}", believed
    if not yielded and not sure:
        yield from islice(chain(*_last_resorts(story, extent, far)), 1)


def _last_resorts(story: Story, extent: Extent, far: list[Block]) -> Iterator[Iterator[tuple[Moment, str, float]]]:
    yield _between(story, extent)
    yield _lone(far, story)
    yield _told_below(story, extent)
    yield _of_document(story)


def _of_document(story: Story) -> Iterator[tuple[Moment, str, float]]:
    """Yield the day behind the last dash or bar of a flattened page's first line ("Headline – Site – 13.06.2023")."""
    first = next((block for block in story.labelled.page.blocks[:1] if block.node is None), None)
    told = _BORDER.split(first.text[:_TOLD_CHARS]) if first else []
    moment = _read(told[-1], story) if len(told) > 1 and _is_date(told[-1]) else None
    if moment is not None:
        yield moment, "block 0", _LEAST_TRUST


def _between(story: Story, extent: Extent) -> Iterator[tuple[Moment, str, float]]:
    """Yield the only day that lines of little but a date tell from above the headline to the end of the body.

    A flattener leaves of such a line nothing that tells it from a teaser's, so that it is taken for one.
    """
    first = extent.first if extent.title is None else extent.title
    if first is None:
        return
    blocks, labels = story.labelled.page.blocks, story.labelled.labels
    near = blocks[max(0, first - BELOW_HEADLINE) : (extent.last or first + BELOW_TITLE) + 1]
    lines = [
        block
        for block in near
        if _is_date(block.text) and labels[block.index].role not in _OTHERS and not _FOREIGN_CLASS.search(_names(block))
        if block.index > first or not _names_weekday(block.text)
    ]
    yield from _only_day((block, _read(_line(block, story), story)) for block in lines[:_YIELDED])


def _names_weekday(text: str) -> bool:
    """Say whether a line names a day of the week, as headers of pages do that tell the day of reading."""
    return any(word.casefold() in WEEKDAYS for word in _WORDS.findall(text))


def _is_date(text: str) -> bool:
    """Say whether a line is little but digits, with a year among them."""
    return len(text) <= _ALONE_CHARS and 4 * sum(map(str.isdigit, text)) >= len(text) and _hints(text)


def _lone(blocks: list[Block], story: Story) -> Iterator[tuple[Moment, str, float]]:
    """Yield the only day that the date lines far from the title tell; teasers tell several."""
    if len(blocks) <= _FEW:
        yield from _only_day((block, _read(block.text, story)) for block in blocks if len(block.text) <= _ALONE_CHARS)


def _told_below(story: Story, extent: Extent) -> Iterator[tuple[Moment, str, float]]:
    """Yield the day that short lines below the headline label as published or changed, where they tell one day."""
    start, end = extent.title if extent.title is not None else extent.first, extent.last or 0
    if start is None:
        return
    lines = [
        block
        for block in story.labelled.page.blocks[start + 1 :]
        if len(block.text) <= (_LINE_CHARS if block.index > end else _CHANGE_CHARS) and _hints(block.text)
        if UPDATED.search(block.text) or PUBLISHED.search(block.text)
    ]
    yield from _only_day((block, _read(block.text, story)) for block in lines[: _FEW + 1])


def _only_day(read: Iterable[tuple[Block, Moment | None]]) -> Iterator[tuple[Moment, str, float]]:
    """Yield the first of the moments read where all that were read are of one day."""
    told = [(block, moment) for block, moment in read if moment is not None]
    if told and len({moment.day for _, moment in told}) == 1:
        yield told[0][1], f"block {told[0][0].index}", _LEAST_TRUST


def _aged(story: Story) -> Iterator[tuple[Moment, str, float]]:
    """Yield the ages ("2 jam yang lalu") of lines labelled as date lines or bylines."""
    for block in story.blocks(Role.DATE_LINE, Role.BYLINE):
        moment = None if _hints(block.text) else _read(block.text, story)
        if moment is not None:
            yield moment, f"block {block.index}", 0.6 * _alone(moment, block.text)


def _line(block: Block, story: Story) -> str:
    """Return the words of a block that may be its date line: all, or the date that opens a paragraph.

    A label that stands on a line of its own before it ("Updated:") is part of it; a date that ends a sentence begun on
    the line before is none.
    """
    before = _before(block, story)
    if _SENTENCE.search(before) and not (PUBLISHED.search(before) or UPDATED.search(before)):
        return ""
    if len(block.text) <= _LINE_CHARS or PUBLISHED.search(block.text[:_TOLD_CHARS]):
        return f"{before} {block.text}" if _is_label(before) else block.text
    opening = _OPENING_DATE.match(block.text)
    return opening[0] if opening else ""


def _before(block: Block, story: Story) -> str:
    return story.labelled.page.blocks[block.index - 1].text if block.index else ""


def _is_label(text: str) -> bool:
    if len(text) > _LABEL_CHARS or _hints(text):
        return False
    return (UPDATED.search(text) or PUBLISHED.search(text)) is not None


def _read(line: str, story: Story) -> Moment | None:
    publisher = story.publisher
    told = read_publisher_line(line, publisher) if publisher else None
    return told or read_date_line(
        line,
        language=story.language or (publisher.language if publisher else None),
        timezone=publisher.timezone if publisher else None,
        fetched=story.fetched,
    )


def _alone(moment: Moment, line: str) -> float:
    """Return how much of a date line the line is: a line that says much else is less of one.

    So is a sentence or its end ("am 3.5.2024 um 6:00 Uhr."), but not a deck or credit with a date line glued to it.
    """
    if line.endswith(".") and (line[:1].islower() or len(moment.rest) > _SENTENCE_CHARS):
        return 0.4
    if len(moment.rest) > _REST_CHARS:
        return 0.7 if _GLUED_LINE.search(line) else 0.4
    return 1.0 if len(moment.rest) <= 20 else 0.85


def _candidates(story: Story, extent: Extent, sure: bool) -> Iterator[tuple[Block, float]]:
    for block in story.blocks(*_DATE_ROLES):
        trust = labelled_trust(block, extent)
        if not sure or trust >= _BESIDE:
            yield block, trust
    for block in islice(_unlabelled(story, extent, sure), _LOOKED_AT):
        if trust := _by_place(block, extent):
            yield block, trust


def _unlabelled(story: Story, extent: Extent, sure: bool) -> Iterator[Block]:
    """Yield the blocks that may print a date though nothing marks them as a date line."""
    blocks, labels = story.labelled.page.blocks, story.labelled.labels
    near = extent.neighbours(blocks) if sure else extent.surroundings(blocks)
    # Few blocks have a year: all else is asked of these alone.
    hinted = [block for block in near if _HINT.search(block.text, 0, _TOLD_CHARS)]
    for block in filter(_may_tell, hinted):
        role = labels[block.index].role
        if role in _FOREIGN_ROLES:
            skipped = not (extent.adjoins(block.index) or _is_date_alone(block, extent)) or role is Role.COMMENT
            skipped = skipped and not (role is Role.LEGAL and PUBLISHED.search(block.text[:_LINE_CHARS]))
        else:
            told = len(block.text) > _ALONE_CHARS and role in BODY_ROLES and extent.is_within(block.index)
            skipped = told or role in _DATE_ROLES
        if not skipped:
            yield block


def _is_date_alone(block: Block, extent: Extent) -> bool:
    """Say whether a line below the title is little but digits, whatever it was taken for."""
    return extent.is_shortly_below_title(block.index) and _is_date(block.text)


def _hints(text: str, chars: int = _TOLD_CHARS) -> bool:
    """Say whether there is the year of a date among the first characters."""
    return _HINT.search(text, 0, chars) is not None


def _may_tell(block: Block) -> bool:
    """Say whether a block that has a year among its first characters may be a date line, or open with its date."""
    text = block.text
    if len(text) > _TOLD_CHARS:
        return _hints(text, _OPENING_CHARS) and _OPENING_DATE.match(text) is not None
    if len(text) <= _LINE_CHARS:
        return _COPYRIGHT.search(text) is None or PUBLISHED.search(text) is not None
    return PUBLISHED.search(text) is not None or _OPENING_DATE.match(text) is not None


def _by_place(block: Block, story: Extent) -> float:
    """Return how far an unlabelled line is believed, by where it stands and what its element is called."""
    names = _names(block)
    foreign = _COMMENT_CLASS if story.is_beside_title(block.index) else _FOREIGN_CLASS
    if foreign.search(names):
        return 0.0
    sign = 0.1 if _DATE_CLASS.search(names) or PUBLISHED.search(block.text) else 0.0
    if story.is_below_title(block.index):
        return 0.6 + sign
    if story.is_above(block.index):
        return (0.6 if story.adjoins(block.index) and len(block.text) <= _LABEL_CHARS else 0.45) + sign
    if story.is_below_body(block.index):
        # Text has no names of elements: a short line that prints a date is its own sign.
        return 0.35 + sign if sign or (block.node is None and len(block.text) <= _ALONE_CHARS) else 0.0
    return 0.35 if sign else 0.0


def _names(block: Block) -> str:
    """Return the tags, ids and classes of the block's element and the two around it."""
    if block.node is None:
        return ""
    nodes = [node for _, node in zip(range(3), block.node.lineage(), strict=False)]
    return " ".join(f"{node.tag} {node.id} {' '.join(node.classes)} {node.itemprop}" for node in nodes)
