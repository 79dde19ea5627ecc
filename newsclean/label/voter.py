"""The labeller's own votes: how likely each block is story, and why, in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from newsclean.label.features import ALL_FEATURES, PageFacts, features
from newsclean.label.model import Model, Models
from newsclean.label.roles import role_of
from newsclean.label.tokens import group_named, own_mask, telling_name
from newsclean.page import Block, Node, Page, Vote

BY: Final = "labeller"
#: How many reasons a vote names.
_REASONS: Final = 3
#: How far above a block the name of its container is looked for.
_CONTAINER_REACH: Final = 4

_Row = Sequence[float]
_AT: Final = {name: column for column, name in enumerate(ALL_FEATURES)}
_PROSE_AFTER: Final = _AT["prose_after"]
#: With less than this share of the page's prose to come, a block stands below the story.
_BELOW: Final = 0.1
_FOR: Final = group_named("article") | group_named("body")


def votes(page: Page, facts: PageFacts, models: Models) -> tuple[Vote, ...]:
    """Return one vote a block, in page order; its weight is the probability of the side it takes."""
    model = models.markup if page.blocks and page.blocks[0].node is not None else models.plain
    rows = features(page, facts)
    return tuple(_vote(block, row, model) for block, row in zip(page.blocks, rows, strict=True))


def _vote(block: Block, row: _Row, model: Model) -> Vote:
    likely = model.probability(row)
    is_story = likely >= model.keep_from
    weight = likely if is_story else 1.0 - likely
    role = role_of(block, is_story=is_story, below=row[_PROSE_AFTER] < _BELOW)
    return Vote(block.index, role, BY, reasons(block, row, is_story=is_story), weight)


def reasons(block: Block, row: _Row, *, is_story: bool) -> str:
    """Return what speaks most plainly for the verdict: "inside .article__body, full sentences, few links"."""
    told = _reasons_for(block, row) if is_story else _reasons_against(block, row)
    first = [reason for reason, _ in zip(told, range(_REASONS), strict=False)]
    return ", ".join(first) or ("looks like the paragraphs around it" if is_story else "unlike the story's paragraphs")


def _reasons_for(block: Block, row: _Row) -> Iterator[str]:
    container = _container(block.node, _FOR)
    if container:
        yield f"inside {container}"
    yield from (reason for test, reason in _FOR_TESTS if test(row))


def _reasons_against(block: Block, row: _Row) -> Iterator[str]:
    container = _boilerplate_container(block.node)
    if container:
        yield f"inside {container}"
    yield from (reason for test, reason in _AGAINST_TESTS if test(row))


def _container(node: Node | None, groups: int) -> str | None:
    for _ in range(_CONTAINER_REACH):
        if node is None:
            return None
        if own_mask(node) & groups:
            group = "body" if own_mask(node) & group_named("body") else "article"
            return telling_name(node, group)
        node = node.parent
    return None


_AGAINST_GROUPS: Final = (
    "comment",
    "nav",
    "footer",
    "related",
    "share",
    "ad",
    "newsletter",
    "cookie",
    "side",
    "teaser",
    "caption",
)
_AGAINST_BITS: Final = tuple((group, group_named(group)) for group in _AGAINST_GROUPS)


def _boilerplate_container(node: Node | None) -> str | None:
    for _ in range(_CONTAINER_REACH):
        if node is None:
            return None
        mask = own_mask(node)
        for group, bit in _AGAINST_BITS:
            if mask & bit:
                return telling_name(node, group)
        node = node.parent
    return None


_Test = tuple[Callable[[_Row], bool], str]


def _above(name: str, least: float) -> Callable[[_Row], bool]:
    column = _AT[name]
    return lambda row: row[column] >= least


def _below(name: str, most: float) -> Callable[[_Row], bool]:
    column = _AT[name]
    return lambda row: row[column] < most


_FOR_TESTS: Final[tuple[_Test, ...]] = (
    (_above("ends_hard", 1), "full sentences"),
    (_above("length", 5.3), "a long paragraph"),
    (_below("link_share", 0.1), "few links"),
    (_above("window_prose", 0.5), "among paragraphs"),
    (_above("run_prose", 0.5), "among paragraphs"),
)
_AGAINST_TESTS: Final[tuple[_Test, ...]] = (
    (_above("link_share", 0.7), "all link"),
    (_above("copies", 2), "printed more than once"),
    (_below("length", 3.4), "a few words"),
    (_below("small_share", 0.4), "words in capitals"),
    (_below("ends_soft", 1), "no full sentence"),
    (_below("prose_after", 0.03), "below the story"),
    (_below("prose_before", 0.01), "above the story"),
    (_below("window_prose", 0.3), "no paragraphs around it"),
)
