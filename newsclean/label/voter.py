"""The labeller's own votes: how likely each block is story, and why, in words."""

from __future__ import annotations

from collections.abc import Sequence
from math import inf
from typing import Final

from newsclean.label.doubts import SURE, is_doubted
from newsclean.label.features import PLAIN_FEATURES, look
from newsclean.label.model import Models
from newsclean.label.page_features import PageFacts
from newsclean.label.roles import role_of
from newsclean.label.text_features import TEXT_FEATURES
from newsclean.label.tokens import Names, group_named, telling_name
from newsclean.page import Block, Node, Page, StartTag, Vote, new_tuple

BY: Final = "labeller"
#: How many reasons a vote names.
_REASONS: Final = 3
#: How far above a block the name of its container is looked for.
_CONTAINER_REACH: Final = 4
#: How sure it is of a line of a menu; of these .6 % are story on annotated pages.
_MENU_WEIGHT: Final = 0.994

_Row = Sequence[float]
#: Reasons are read from what both kinds of input share.
_AT: Final = {name: column for column, name in enumerate(PLAIN_FEATURES[: -len(TEXT_FEATURES)])}
_PROSE_AFTER: Final = _AT["prose_after"]
#: With less than this share of the page's prose to come, a block stands below the story.
_BELOW: Final = 0.1


def votes(page: Page, facts: PageFacts, models: Models) -> tuple[Vote, ...]:
    """Return one vote a block, in page order; its weight is the probability of the side it takes."""
    sight = look(page, facts)
    model = models.plain if sight.elements is None else models.markup
    judged = zip(sight.blocks, model.probabilities(sight), zip(*sight.columns, strict=True), strict=True)
    names = Names()
    found: dict[int, Vote] = {}
    for block, likely, row in judged:
        is_story = likely >= SURE or (likely >= model.keep_from and not is_doubted(block, names))
        role = role_of(block, names, is_story=is_story, below=row[_PROSE_AFTER] < _BELOW)
        why = reasons(block, row, names, is_story=is_story)
        weight = likely if is_story else max(0.5, 1.0 - likely)
        found[block.index] = new_tuple(Vote, (block.index, role, BY, why, weight))
    return tuple(found.get(block.index) or _menu_vote(block, names) for block in page.blocks)


def _menu_vote(block: Block, names: Names) -> Vote:
    role = role_of(block, names, is_story=False)
    return new_tuple(Vote, (block.index, role, BY, "a link of few words", _MENU_WEIGHT))


def reasons(block: Block, row: _Row, names: Names, *, is_story: bool) -> str:
    """Return what speaks most plainly for the verdict: "inside .article__body, full sentences, few links"."""
    groups, tests = (_FOR_GROUPS, _FOR_TESTS) if is_story else (_AGAINST_GROUPS, _AGAINST_TESTS)
    container = _container(block.node, names, groups, names.containers[is_story])
    told = [container] if container else []
    for column, least, most, reason in tests:
        if least <= row[column] < most:
            told.append(reason)
            if len(told) == _REASONS:
                break
    return ", ".join(told) or ("like the paragraphs around it" if is_story else "unlike the story's paragraphs")


def _container(node: Node | None, names: Names, groups: _Groups, known: dict[StartTag | Node | None, str]) -> str:
    if node is None:
        return ""
    is_one = names.mask(node) & groups.all
    key = node.start if is_one else node.parent
    container = known.get(key)
    if container is None:
        nearest = node if is_one else names.nearest(node.parent, groups.all, _CONTAINER_REACH - 1)
        container = known[key] = _inside(nearest, names, groups)
    return container


def _inside(container: Node | None, names: Names, groups: _Groups) -> str:
    return f"inside {telling_name(container, groups.first_of(names.mask(container)))}" if container else ""


class _Groups:
    """Groups of names that speak for one side, the most telling first."""

    def __init__(self, *names: str) -> None:
        self._bits = tuple((group_named(name), name) for name in names)
        self.all = sum(bit for bit, _ in self._bits)

    def first_of(self, mask: int) -> str:
        return next(name for bit, name in self._bits if mask & bit)


_FOR_GROUPS: Final = _Groups("body", "article")
_AGAINST_GROUPS: Final = _Groups(
    "comment", "nav", "footer", "related", "share", "ad", "newsletter", "cookie", "side", "teaser", "caption"
)
#: Column, least, below which, and the reason that the two bound.
_Test = tuple[int, float, float, str]


def _above(name: str, least: float, reason: str) -> _Test:
    return _AT[name], least, inf, reason


def _below(name: str, most: float, reason: str) -> _Test:
    return _AT[name], -inf, most, reason


_FOR_TESTS: Final[tuple[_Test, ...]] = (
    _above("ends_hard", 1, "full sentences"),
    _above("length", 5.3, "a long paragraph"),
    _below("link_share", 0.1, "few links"),
    _above("window_prose", 0.5, "among paragraphs"),
)
_AGAINST_TESTS: Final[tuple[_Test, ...]] = (
    _above("link_share", 0.7, "all link"),
    _above("copies", 2, "printed more than once"),
    _below("length", 3.4, "a few words"),
    _below("small_share", 0.4, "capitalised words"),
    _below("ends_hard", 1, "no full sentence"),
    _below("prose_after", 0.03, "below the story"),
    _below("prose_before", 0.01, "above the story"),
    _below("window_prose", 0.3, "no paragraphs around it"),
)
