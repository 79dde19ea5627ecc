"""Where the lines of a story stand, and how far a date line is believed there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsclean.fields.date_words import PUBLISHED
from newsclean.page import Block

if TYPE_CHECKING:
    from newsclean.fields.found import Story

_LINE_CHARS = 160
_ABOVE_TITLE = 6
_RIGHT_ABOVE, _ABOVE_STORY = 2, 20
_BESIDE_TITLE = 5
_BELOW_BODY = 6
#: Blocks below the headline among which its date line stands, and among which it stands as a rule.
BELOW_TITLE, BELOW_HEADLINE = 25, 12


@dataclass(frozen=True, slots=True)
class Extent:
    """Where the story stands: the indices of its title and of the first and last block of its body."""

    title: int | None
    first: int | None
    last: int | None

    @classmethod
    def of(cls, story: Story) -> Extent:
        """Return where a story stands."""
        title = story.headline_at
        if title is None:
            title = next((block.index for block in story.labelled.page.blocks if block.level in (1, 2)), None)
        body = [block.index for block in story.body]
        if title is not None and body and title > body[-1]:
            # A heading below the whole body is another story's.
            title = None
        body = [index for index in body if title is None or index > title]
        return cls(title, body[0] if body else None, body[-1] if body else None)

    def neighbours(self, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        """Return the blocks right around the title."""
        at = self.title
        return () if at is None else blocks[max(0, at - _BESIDE_TITLE) : at + _BESIDE_TITLE + 1]

    def surroundings(self, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        """Return the blocks from a little above the story to a little below it, or all where its end is not known."""
        start = min((at for at in (self.title, self.first) if at is not None), default=0)
        end = self.last + _BELOW_BODY + 1 if self.last is not None else len(blocks)
        return blocks[max(0, start - _ABOVE_STORY) : end]

    def adjoins(self, index: int) -> bool:
        """Say whether a block is so close to the title that a label as something foreign is doubted."""
        return self.title is not None and 0 < abs(index - self.title) <= 1

    def is_beside_title(self, index: int) -> bool:
        """Say whether a block stands a few blocks above or below the title."""
        return self.title is not None and abs(index - self.title) <= _BESIDE_TITLE

    def is_shortly_below_title(self, index: int) -> bool:
        """Say whether a block stands among those below the title where its date line does as a rule."""
        return self.title is not None and self.title < index <= self.title + BELOW_HEADLINE

    def is_below_title(self, index: int) -> bool:
        """Say whether a block stands between the title and the first paragraphs."""
        if self.title is None or not self.title <= index <= self.title + BELOW_TITLE:
            return False
        return self.first is None or index <= max(self.first + 1, self.title + _BESIDE_TITLE)

    def is_above(self, index: int) -> bool:
        """Say whether a block stands a few blocks above the title, or above the body where no title is known."""
        anchor = self.title if self.title is not None else self.first
        return anchor is not None and anchor - _ABOVE_TITLE <= index < anchor

    def is_within(self, index: int) -> bool:
        """Say whether a block stands in the middle of the body, where a date is told, not printed."""
        return self.first is not None and self.last is not None and self.first + _BESIDE_TITLE < index < self.last - 1

    def is_down_to_end(self, index: int) -> bool:
        """Say whether a block stands between the title and a little below the body."""
        return self.title is not None and self.last is not None and self.title < index <= self.last + _BELOW_BODY

    def is_below_body(self, index: int) -> bool:
        """Say whether a block stands a few blocks below the body."""
        return self.last is not None and self.last < index <= self.last + _BELOW_BODY


def labelled_trust(block: Block, story: Extent) -> float:
    """Return the trust in a line labelled as date line or byline; far from the title it is a teaser's."""
    at = block.index
    if story.title is None:
        return 0.8 if story.first is None or story.is_above(at) else 0.6
    if story.is_below_title(at):
        return 0.8
    if story.is_beside_title(at):
        return 0.8 if at > story.title else 0.75 if at >= story.title - _RIGHT_ABOVE else 0.6
    if story.is_above(at) or story.is_shortly_below_title(at):
        return 0.6
    if PUBLISHED.search(block.text[:_LINE_CHARS]) or story.is_down_to_end(at):
        return 0.5
    return 0.3 if story.title - BELOW_HEADLINE <= at < story.title else 0.2
