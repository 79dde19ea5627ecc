"""Which printed lines of a page tell when its story was published."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsclean.fields.date_lines import Moment, read_date_line
from newsclean.fields.date_words import PUBLISHED
from newsclean.fields.publisher_lines import read_publisher_line
from newsclean.page import BODY_ROLES, Block, LabelledPage, Role

if TYPE_CHECKING:
    from newsclean.fields.found import Story

_LINE_CHARS = 160
_TOLD_CHARS = 330
_REST_CHARS = 60
_ABOVE_TITLE = 6
_BELOW_TITLE = 25
_BESIDE_TITLE = 5
_LEAST_TRUST = 0.25
_BELOW_BODY = 6
_LOOKED_AT = 80
_YIELDED = 8

# What every full date has: a year of four digits, or three numbers.
_HINT = re.compile(r"\d{4}|\d[./-]\s?\d{1,2}\s?[./-]\s?\d\d|['’]\d\d|(?:\d|令和|平成)\s?年")
_DATE_CLASS = re.compile(r"date|time|publi|posted|pubdate|byline|meta|stamp|info|submitted", re.IGNORECASE)
_FOREIGN_CLASS = re.compile(
    r"comment|related|sidebar|footer|copyright|widget|\bnav|menu|recommend|teaser|trending|popular|latest|event|breadcrumb",
    re.IGNORECASE,
)
_COMMENT_CLASS = re.compile(r"\bcomments?\b|comment-list|breadcrumb", re.IGNORECASE)
_FOREIGN_ROLES = frozenset({Role.COMMENT, Role.RELATED, Role.NAV, Role.LEGAL, Role.AD, Role.PROMO, Role.PAYWALL})
_COPYRIGHT = re.compile(r"©|\(c\)|copyright|all rights reserved", re.IGNORECASE)
# A date that opens a paragraph, parted from it.
_OPENING_DATE = re.compile(r"[^\n]{6,40}?\d\s{0,2}(?:[-–—|:/·•]|\)\s?[-–—:])\s")


def printed_moments(story: Story, *, sure: bool = False) -> Iterator[tuple[Moment, str, float]]:
    """Yield the dates of the page's date lines, their place ("block 3") and the trust in them, 0 to 1.

    Blocks labelled as date lines or bylines come first; other short blocks count only close to the title or
    between it and the body, where their element does not say that they belong to something else. `sure` says
    that the page claims its date plainly: then only the lines beside the title are looked at.
    """
    if story.fetched is not None:
        yield from _aged(story)
    yielded = 0
    for block, trust in _candidates(story.labelled, sure):
        moment = _read(_line(block), story) if _HINT.search(block.text) else None
        believed = trust * _alone(moment) if moment else 0.0
        if moment is not None and believed >= _LEAST_TRUST and yielded < _YIELDED:
            yielded += 1
            yield moment, f"block {block.index}", believed


def _aged(story: Story) -> Iterator[tuple[Moment, str, float]]:
    """Yield the ages ("2 jam yang lalu") of lines labelled as date lines or bylines."""
    for block in story.labelled.with_role(Role.DATE_LINE, Role.BYLINE):
        moment = _read(block.text, story) if _HINT.search(block.text) is None else None
        if moment is not None:
            yield moment, f"block {block.index}", 0.6 * _alone(moment)


def _line(block: Block) -> str:
    """Return the words of a block that may be its date line: all, or the date that opens a paragraph."""
    if len(block.text) <= _LINE_CHARS or PUBLISHED.search(block.text[:_TOLD_CHARS]):
        return block.text
    opening = _OPENING_DATE.match(block.text)
    return opening[0] if opening else ""


def _read(line: str, story: Story) -> Moment | None:
    publisher = story.publisher
    told = read_publisher_line(line, publisher) if publisher else None
    return told or read_date_line(
        line,
        language=story.language or (publisher.language if publisher else None),
        timezone=publisher.timezone if publisher else None,
        fetched=story.fetched,
    )


def _alone(moment: Moment) -> float:
    """Return how much of a date line the line is: a line that says much else is less of one."""
    return 1.0 if len(moment.rest) <= 20 else 0.85 if len(moment.rest) <= _REST_CHARS else 0.4


def _candidates(labelled: LabelledPage, sure: bool) -> Iterator[tuple[Block, float]]:
    story = _Extent.of(labelled)
    for block in labelled.with_role(Role.DATE_LINE, Role.BYLINE):
        yield block, _labelled_trust(block, story)
    looked_at = 0
    for block in story.neighbours(labelled.page.blocks) if sure else labelled.page.blocks:
        role = labelled.labels[block.index].role
        if role in (Role.DATE_LINE, Role.BYLINE) or (role in _FOREIGN_ROLES and not story.adjoins(block.index)):
            continue
        if looked_at < _LOOKED_AT and role is not Role.COMMENT and _may_tell(block):
            looked_at += 1
            trust = _by_place(block, story)
            if trust:
                yield block, trust


@dataclass(frozen=True, slots=True)
class _Extent:
    """Where the story stands: the indices of its title and of the first and last block of its body."""

    title: int | None
    first: int | None
    last: int | None

    @classmethod
    def of(cls, labelled: LabelledPage) -> _Extent:
        title = next((block.index for block in labelled.with_role(Role.TITLE)), None)
        if title is None:
            title = next((block.index for block in labelled.page.blocks if block.level in (1, 2)), None)
        body = [block.index for block in labelled.with_role(*BODY_ROLES) if title is None or block.index > title]
        return cls(title, body[0] if body else None, body[-1] if body else None)

    def neighbours(self, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        """Return the blocks right around the title."""
        at = self.title
        return () if at is None else blocks[max(0, at - _BESIDE_TITLE) : at + _BESIDE_TITLE + 1]

    def adjoins(self, index: int) -> bool:
        """Say whether a block is so close to the title that a label as something foreign is doubted."""
        return self.title is not None and 0 < abs(index - self.title) <= 1

    def is_beside_title(self, index: int) -> bool:
        return self.title is not None and abs(index - self.title) <= _BESIDE_TITLE

    def is_below_title(self, index: int) -> bool:
        if self.title is None or not self.title <= index <= self.title + _BELOW_TITLE:
            return False
        return self.first is None or index <= max(self.first + 1, self.title + _BESIDE_TITLE)

    def is_above(self, index: int) -> bool:
        anchor = self.title if self.title is not None else self.first
        return anchor is not None and anchor - _ABOVE_TITLE <= index < anchor

    def is_below_body(self, index: int) -> bool:
        return self.last is not None and self.last < index <= self.last + _BELOW_BODY


def _labelled_trust(block: Block, story: _Extent) -> float:
    """Return the trust in a line labelled as date line or byline; far from the title it is a teaser's."""
    if story.title is None or story.is_beside_title(block.index) or story.is_below_title(block.index):
        return 0.8
    if story.is_above(block.index):
        return 0.6
    if PUBLISHED.search(block.text[:_LINE_CHARS]):
        return 0.5
    within = story.last is not None and story.title < block.index <= story.last + _BELOW_BODY
    return 0.5 if within else 0.2


def _may_tell(block: Block) -> bool:
    if _HINT.search(block.text[:_TOLD_CHARS]) is None:
        return False
    if len(block.text) <= _LINE_CHARS:
        return _COPYRIGHT.search(block.text) is None
    told = len(block.text) <= _TOLD_CHARS and PUBLISHED.search(block.text) is not None
    return told or _OPENING_DATE.match(block.text) is not None


def _by_place(block: Block, story: _Extent) -> float:
    """Return how far an unlabelled line is believed, by where it stands and what its element is called."""
    names = _names(block)
    foreign = _COMMENT_CLASS if story.is_beside_title(block.index) else _FOREIGN_CLASS
    if foreign.search(names):
        return 0.0
    sign = 0.1 if _DATE_CLASS.search(names) or PUBLISHED.search(block.text) else 0.0
    if story.is_below_title(block.index):
        return 0.6 + sign
    if story.is_above(block.index):
        return 0.45 + sign
    if story.is_below_body(block.index):
        return 0.35 + sign if sign else 0.0
    return 0.35 if sign else 0.0


def _names(block: Block) -> str:
    """Return the tags, ids and classes of the block's element and the two around it."""
    if block.node is None:
        return ""
    nodes = [node for _, node in zip(range(3), block.node.lineage(), strict=False)]
    return " ".join(f"{node.tag} {node.id} {' '.join(node.classes)} {node.itemprop}" for node in nodes)
