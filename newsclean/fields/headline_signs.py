"""Which line of a flattened page looks most like its headline, and how surely.

A line is scored by what it has in common with the body, with the title that the document claims, and by what stands
around it. The weights are those of a conditional logit (McFadden 1974) over the lines of flattened pages, learned by
``python -m newsclean.label.train.headlines CORPORA``; docs/decisions.md tells from which pages and how they score.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from functools import cached_property
from itertools import accumulate
from math import exp
from operator import attrgetter
from typing import NamedTuple

from newsclean.fields.dateline import find_dateline
from newsclean.fields.document_line import FURNITURE
from newsclean.fields.found import Story
from newsclean.fields.headline_form import COLONS, STOPS, ends_like_none, ends_sentence, form_signs
from newsclean.fields.headline_weights import WEIGHTS
from newsclean.fields.sites import squeeze
from newsclean.fields.titles import LEAST, TITLE_CAP, main_parts
from newsclean.page import BODY_ROLES, Block, Role

# Lines above and below a body's beginning that are looked at; a hole of so many lines parts a body in two.
_ABOVE, _INSIDE, _HOLE = 40, 12, 8
_SHORTEST, _LONGEST = LEAST - 2, 300
# The opening of the body: paragraphs, their least and most characters.
_OPENING, _LEAST_CHARS, _OPENING_CHARS = 8, 60, 600
_NEXT, _RIGHT_BELOW, _CLOSE_ABOVE = 5, 2, 4
_LONG_WORD, _STEM = 4, 6
_LINE_CHARS, _LINE_WORDS, _DECK_WORDS = 25, 4, 8
_MOST_COPIES = 4
_START_CHARS = 8
_SHARED, _MOST_SHARED = 2, 6
_CORE_BLOCKS = 40
# A dateline ends so near the beginning of its line, and with one of these.
_DATELINE_CHARS = 80
_DATELINE_MARK = re.compile(r"[-–—:]")
_CAPTIONS = frozenset({Role.CAPTION, Role.CREDIT})
_WRITER_OR_DAY = frozenset({Role.BYLINE, Role.DATE_LINE})
_REFUSED = FURNITURE | _WRITER_OR_DAY
_INDEX = attrgetter("index")
# Han and kana have no spaces, so that two characters count as a word; vowel signs of India's scripts are no letters.
_WORD = re.compile(r"[\w\u0900-\u0dff\u0e00-\u0eff]+")
_HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_PAIR = re.compile(rf"({_HAN.pattern})(?=({_HAN.pattern}))|[\w\u0900-\u0dff\u0e00-\u0eff]+")


class Likely(NamedTuple):
    """The line that looks most like the headline, and the share of the likelihood of all lines that it has, 0 to 1."""

    block: Block
    share: float


def likely_headline(story: Story, claim: str = "") -> Likely | None:
    """Return the line of a flattened page that looks most like its headline, None where no line may be one.

    Args:
        story: the labelled page.
        claim: the title that the document claims, without the site's name; "" where none is known.
    """
    lines = Lines(story, claim)
    scores = {block: sum(WEIGHTS[name] * value for name, value in lines.signs(block)) for block in lines.candidates()}
    if not scores:
        return None
    best = max(scores, key=lambda block: (scores[block], -block.index))
    return Likely(best, share_of_best(scores.values()))


def share_of_best(scores: Collection[float]) -> float:
    """Return the share of the likelihood that the highest of these scores has, 0 to 1; there is at least one."""
    highest = max(scores)
    return 1 / sum(exp(score - highest) for score in scores)


def stems(text: str) -> frozenset[str]:
    """Return the beginnings of the longer words of a text, case folded."""
    text = text.casefold().replace("\u00ad", "")
    found = (
        [match[0] + (match[2] or "") for match in _PAIR.finditer(text)] if _HAN.search(text) else _WORD.findall(text)
    )
    return frozenset([word[:_STEM] for word in found if len(word) >= _LONG_WORD or not word.isascii()])


class Lines:
    """The lines of a flattened page beside its body and the title that its document claims."""

    def __init__(self, story: Story, claim: str) -> None:
        self.blocks = story.labelled.page.blocks
        self.labels = story.labelled.labels
        self.body = story.body
        self.dateline = story.dateline.raw if story.dateline else ""
        self.claim = claim
        self.claim_words = stems(claim)
        self.claim_keys = main_parts(claim) | {squeeze(claim)} if claim else set()

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Where the body begins, and where its longest stretch does: the first block may be a notice."""
        runs: list[tuple[int, int, int]] = []
        for block in self.body:
            start, chars, last = runs[-1] if runs else (0, 0, -_HOLE - 1)
            if runs and block.index - last <= _HOLE:
                runs[-1] = (start, chars + len(block.text), block.index)
            else:
                runs.append((block.index, len(block.text), block.index))
        return tuple(dict.fromkeys((runs[0][0], max(runs, key=lambda run: run[1])[0]))) if runs else ()

    @cached_property
    def _paragraphs(self) -> list[tuple[Block, frozenset[str]]]:
        """The first paragraphs, with the words that they open with."""
        # The outlet that a dateline names stands in the byline and in the menu, too.
        openings = [
            (block, block.text.removeprefix(self.dateline)[:_OPENING_CHARS]) for block in self.body[:_CORE_BLOCKS]
        ]
        return [(block, stems(opening)) for block, opening in openings]

    @cached_property
    def _openings(self) -> list[frozenset[str]]:
        """The words that the first long paragraphs open with."""
        return [words for block, words in self._paragraphs[:_OPENING] if len(block.text) > _LEAST_CHARS]

    @cached_property
    def words(self) -> frozenset[str]:
        """The words that the body opens with."""
        return frozenset().union(*self._openings)

    @cached_property
    def lede(self) -> frozenset[str]:
        """The words of the first paragraph."""
        return next(iter(self._openings), frozenset())

    @cached_property
    def core(self) -> frozenset[str]:
        """The words of more than one paragraph."""
        counts = Counter(word for _, words in self._paragraphs for word in words)
        return frozenset(word for word, count in counts.items() if count > 1)

    @cached_property
    def copies(self) -> Counter[str]:
        """How often the page prints a line."""
        return Counter(block.text for block in self.blocks)

    @cached_property
    def _chars(self) -> list[int]:
        """The characters of the body down to each of its blocks, and of all."""
        return list(accumulate((len(block.text) for block in self.body), initial=0))

    def candidates(self) -> Iterator[Block]:
        """Yield the lines that may be the headline: around the body's beginning, and those that the claim repeats."""
        near = {at for start in self.starts for at in range(start - _ABOVE, start + _INSIDE)}
        for block in self.blocks:
            if (block.index in near or (block.index and self._is_claimed(block.text))) and self._may_be(block):
                yield block

    def _is_claimed(self, text: str) -> bool:
        return bool(self.claim_keys) and len(text) <= TITLE_CAP and squeeze(text) in self.claim_keys

    def _may_be(self, block: Block) -> bool:
        text = block.text
        if not _SHORTEST <= len(text) <= _LONGEST or self.labels[block.index].role in _REFUSED:
            return False
        if self.labels[block.index].role in BODY_ROLES and ends_sentence(text):
            return False
        if ends_like_none(text) or (_DATELINE_MARK.search(text[:_DATELINE_CHARS]) and find_dateline(text)):
            return False
        is_document_line = bool(self.claim) and not block.index
        return not is_document_line and not (text.isascii() and " " not in text)

    def signs(self, block: Block) -> Iterator[tuple[str, float]]:
        """Yield what speaks for a line and against it: the name of a sign in `WEIGHTS`, and how strong it is."""
        words = stems(block.text)
        yield from form_signs(block)
        yield from self._place(block)
        yield from self._wording(block, words)
        yield from self._above(block)
        yield from self._below(block)
        if self.claim:
            yield from self._claimed(block, words)

    def _place(self, block: Block) -> Iterator[tuple[str, float]]:
        role = self.labels[block.index].role
        below = self._chars[-1] - self._chars[bisect(self.body, block.index, key=_INDEX)]
        yield "body below", below / (self._chars[-1] or 1)
        yield "nav", role is Role.NAV
        yield "related", role is Role.RELATED
        yield "caption", role in _CAPTIONS
        yield "title", role is Role.TITLE
        yield "far above", self._lines_to_body(block) / _ABOVE
        if role in BODY_ROLES:
            yield ("opens body" if block.index in self.starts else "in body"), 1

    def _lines_to_body(self, block: Block) -> int:
        lines = (start - block.index for start in self.starts if start >= block.index)
        return min(min(lines, default=0), _ABOVE)

    def _wording(self, block: Block, words: frozenset[str]) -> Iterator[tuple[str, float]]:
        shared, core, most = len(words & self.words), len(words & self.core), len(words) or 1
        yield "nothing shared", not shared
        yield "shared with body", min(shared, _MOST_SHARED) / _MOST_SHARED
        yield "shared with core", min(core, _MOST_SHARED) / _MOST_SHARED
        yield "share in core", core / most
        yield "share in lede", len(words & self.lede) / most
        yield "ends another", self._ends_another(block)
        if not self.claim:
            yield "printed again", 1 < self.copies[block.text] <= _MOST_COPIES

    def _ends_another(self, block: Block) -> bool:
        """Say whether a line close by ends with this one, after a number, a section or a trail of links."""
        key, start = squeeze(block.text), max(0, block.index - _CLOSE_ABOVE)
        near = (other.text for other in self.blocks[start : block.index + _NEXT])
        longer = (squeeze(text) for text in near if len(block.text) < len(text) <= TITLE_CAP)
        return len(key) > LEAST and any(len(other) > len(key) and other.endswith(key) for other in longer)

    def _above(self, block: Block) -> Iterator[tuple[str, float]]:
        if block.index:
            above, role = self.blocks[block.index - 1], self.labels[block.index - 1].role
            yield "line above", self._is_line(above)
            yield "body above", role in BODY_ROLES
            yield "furniture above", role in _REFUSED

    def _below(self, block: Block) -> Iterator[tuple[str, float]]:
        roles = [label.role for label in self.labels[block.index + 1 : block.index + 1 + _NEXT]]
        yield "byline below", Role.BYLINE in roles
        yield "date below", Role.DATE_LINE in roles
        yield "either right below", not _WRITER_OR_DAY.isdisjoint(roles[:_RIGHT_BELOW])
        yield "deck below", any(self._is_deck(below, block) for below in self.blocks[block.index + 1 : block.index + 2])

    def _is_deck(self, block: Block, above: Block) -> bool:
        is_longer = len(block.text) > len(above.text) and len(block.text.split()) >= _DECK_WORDS
        return is_longer and self.labels[block.index].role is not Role.NAV

    def _is_line(self, block: Block) -> bool:
        """Say whether a line has the length and the form of a headline."""
        text, role = block.text, self.labels[block.index].role
        is_long = len(text) >= _LINE_CHARS and len(text.split()) >= _LINE_WORDS
        return is_long and not text.endswith((*STOPS, *COLONS)) and role not in _CAPTIONS | _WRITER_OR_DAY | {Role.NAV}

    def _claimed(self, block: Block, words: frozenset[str]) -> Iterator[tuple[str, float]]:
        shared, exact = len(words & self.claim_words), self._is_claimed(block.text)
        yield "like claim", shared / (len(words | self.claim_words) or 1)
        yield "share of claim", shared / (len(self.claim_words) or 1)
        yield "opens like claim", block.text[:_START_CHARS].casefold() == self.claim[:_START_CHARS].casefold()
        yield "is claimed", exact
        following = self._before_writer(block)
        if exact:
            yield "reworded below", any(self._is_line(o) and len(stems(o.text) & words) >= _SHARED for o in following)
            yield "copy below", any(other.text == block.text for other in following)
        elif shared and self._is_line(block):
            above = self.blocks[max(1, block.index - _CLOSE_ABOVE) : block.index]
            yield "rewords line above", any(map(self._is_claimed, (other.text for other in above)))

    def _before_writer(self, block: Block) -> Sequence[Block]:
        """Return the next lines, up to a byline, a date or a caption."""
        following = self.blocks[block.index + 1 : block.index + 1 + _NEXT]
        ends = (o.index for o in following if self.labels[o.index].role in _WRITER_OR_DAY | {Role.CAPTION})
        return following[: next(ends, block.index + 1 + _NEXT) - block.index - 1]
