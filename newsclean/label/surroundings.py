"""What blocks are by where they stand: bylines, date lines and addresses near the headline, headlines above a body."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Container, Iterator, Sequence
from typing import Final

from newsclean.fields.ages import may_be_relative
from newsclean.fields.bylines import looks_like_byline
from newsclean.fields.date_lines import read_date_line
from newsclean.label.above import headline_above
from newsclean.label.draft import Draft
from newsclean.page import BODY_ROLES, Block, Role, Vote

BY: Final = "surroundings"
#: How many blocks around the headline and the body's ends a byline or a date line is sought in, and how long they are
#: at most.
_NEAR: Final = 8
_LINE_CHARS: Final = 160
#: What the labeller keeps, is at least so long and ends like a sentence is neither.
_SENTENCE_CHARS: Final = 100
_SENTENCE_ENDS: Final = (".", "!", "?", "…", "。", "！", "？", '."', ".”", "!”", "?”", ".»", "。”", "。」")
#: From this confidence on, the labeller is believed that the first line of a body is none of a headline: of annotated
#: stories printed alone, 5 in 100 headlines are then missed, and 32 in 100 first lines without a full stop are saved.
_SURE: Final = 0.9
#: A headline is shorter than one of the lines of the body up to this one: below it may stand a word like "Abstract".
_FIRST_LINES: Final = 4
#: Longest line that tells an age in words ("Published an hour ago").
_AGE_CHARS: Final = 40
_DIGIT = re.compile(r"\d")
#: Words beside the date that a date line may have: "Published", a city, "WIB".
_OTHER_WORDS: Final = 4
#: The same in characters, for scripts without spaces; and what ends a sentence there, but no date line.
_OTHER_CHARS: Final = 80
_FULL_STOPS: Final = ("。", "！", "？", "。”", "！”", "？”", "。」", "。』", "。）")
_SOME_MOMENT: Final = dt.datetime(2026, 1, 1, 12, tzinfo=dt.timezone.utc)
#: No word of a script that parts its words is so long; scripts that do not begin with Thai.
_WORD_CHARS: Final = 100
_UNPARTED_SCRIPTS: Final = "\u0e00"
#: A few characters that end like no sentence are no story, whatever the labeller makes of them.
_LEAST_STORY: Final = 20
_ADDRESS = re.compile(r"(?:https?://\S{4,300}|(?:/[\w.%~+-]{1,200}){2,12}/?)")


def headline_votes(drafted: Draft, dropped: Container[int]) -> tuple[Vote, ...]:
    """Return the vote for the headline: the block known as such, else the line above the body that looks like one.

    Args:
        drafted: the page with the labeller's votes.
        dropped: indexes of blocks that rules and phrases have dropped.
    """
    if drafted.title_at >= 0 and drafted.title_at not in dropped:
        return (Vote(drafted.title_at, Role.TITLE, BY, "agrees with the page's title"),)
    body = [vote for vote in drafted.votes if vote.role in BODY_ROLES and vote.block not in dropped]
    above = headline_above(drafted.page.blocks, _body_at(drafted, body), dropped) if body else -1
    why = "the line above the story that looks most like a headline"
    return (Vote(above, Role.TITLE, BY, why),) if above >= 0 else ()


def _body_at(drafted: Draft, body: Sequence[Vote]) -> int:
    """Return where the body begins; its first line may turn out to be the headline, where the labeller is not sure."""
    blocks, first = drafted.page.blocks, body[0]
    longest = max((len(blocks[vote.block].text) for vote in body[1:_FIRST_LINES]), default=0)
    if first.weight < _SURE and len(blocks[first.block].text) < longest:
        return body[1].block
    return first.block


def lede_votes(lede_at: int) -> tuple[Vote, ...]:
    """Return the vote for the block that opens the story with a dateline; none for -1."""
    return (Vote(lede_at, Role.PARAGRAPH, BY, "opens with a dateline"),) if lede_at >= 0 else ()


def surroundings_votes(drafted: Draft, title_at: int, language: str | None) -> tuple[Vote, ...]:
    """Return votes for bylines and date lines near the headline and the body's ends, for addresses and wordless data.

    Args:
        drafted: the page with the labeller's votes.
        title_at: index of the headline, -1 for none.
        language: ISO 639-1 of the page, or None.
    """
    blocks, votes = drafted.page.blocks, drafted.votes
    body = [vote.block for vote in votes if vote.role in BODY_ROLES]
    addresses = {block.index for block in blocks if block.text[0] in "/h" and _ADDRESS.fullmatch(block.text)}
    near = sorted(_near(title_at, body, len(blocks)) - addresses)
    return (
        *(Vote(at, Role.OTHER, BY, "an address, not a sentence") for at in addresses),
        *(Vote(block.index, Role.OTHER, BY, "no words") for block in blocks if _is_wordless(block.text)),
        *(Vote(at, Role.OTHER, BY, "too little for a story") for at in _scraps([blocks[at] for at in body])),
        *(vote for at in near if _may_be_furniture(blocks[at], votes[at]) for vote in _furniture(blocks[at], language)),
    )


def _is_wordless(text: str) -> bool:
    """Say whether a text has hardly a space, as encoded data and glued links have."""
    start = text[:_WORD_CHARS]
    if len(start) < _WORD_CHARS or " " in start or max(start) >= _UNPARTED_SCRIPTS:
        return False
    return text.count(" ") * _WORD_CHARS <= len(text)


def _scraps(body: Sequence[Block]) -> Iterator[int]:
    """Yield the blocks of a drafted body that is too short to be one and has no sentence."""
    is_short = sum(len(block.text) for block in body) < _LEAST_STORY
    if is_short and not any(block.text.endswith(_SENTENCE_ENDS) for block in body):
        yield from (block.index for block in body)


def _may_be_furniture(block: Block, vote: Vote) -> bool:
    """Say whether a line is worth a closer look: not where the labeller sees a sentence of the story."""
    text = block.text
    if len(text) > _LINE_CHARS:
        return False
    return len(text) < _SENTENCE_CHARS or vote.role not in BODY_ROLES or not text.endswith(_SENTENCE_ENDS)


def _near(title_at: int, body: Sequence[int], count: int) -> set[int]:
    edges = [title_at] if title_at >= 0 else []
    edges += [body[0], body[-1]] if body else []
    return {at for edge in edges for at in range(max(0, edge - _NEAR), min(count, edge + _NEAR + 1))}


def _furniture(block: Block, language: str | None) -> Iterator[Vote]:
    linked = block.link_chars * 10 >= 9 * len(block.text)
    if _may_name_a_writer(block.text, linked) and looks_like_byline(block.text, language):
        yield Vote(block.index, Role.BYLINE, BY, "a byline near the headline or the story's end")
    elif _may_tell_a_day(block.text, linked) and _is_date_line(block.text, language):
        yield Vote(block.index, Role.DATE_LINE, BY, "a date line near the headline or the story's end")


# Most lines asked about are a menu's; these two tell them at a tenth of the cost.


def _may_name_a_writer(text: str, linked: bool) -> bool:
    return not (text.isascii() and text.isalpha()) and (not linked or " " in text)


def _may_tell_a_day(text: str, linked: bool) -> bool:
    if _DIGIT.search(text):
        return True
    return not linked and len(text) <= _AGE_CHARS and may_be_relative(text)


def _is_date_line(text: str, language: str | None) -> bool:
    """Say whether a line prints a date or an age and little else; a sentence that names a day is none."""
    if text.endswith(_FULL_STOPS):
        return False
    # Any moment will do as the anchor of an age: only whether one is printed is asked.
    moment = read_date_line(text, language=language, fetched=_SOME_MOMENT)
    return moment is not None and len(moment.rest) <= _OTHER_CHARS and len(moment.rest.split()) <= _OTHER_WORDS
