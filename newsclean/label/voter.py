"""The labeller's own votes: how likely each block is story, and why, in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import compress, islice
from typing import Final

from newsclean.label.doubts import SURE, is_doubted
from newsclean.label.features import PLAIN_FEATURES, Sight, look
from newsclean.label.model import Models
from newsclean.label.page_features import PageFacts
from newsclean.label.roles import role_of
from newsclean.label.text_features import TEXT_FEATURES
from newsclean.label.tokens import Names, group_named, telling_name
from newsclean.page import Block, Node, Page, Vote, new_tuple

BY: Final = "labeller"
#: How many reasons a vote names.
_REASONS: Final = 3
#: How far above a block the name of its container is looked for.
_CONTAINER_REACH: Final = 4
#: How sure it is of a line of a menu; of these .6 % are story on annotated pages.
_MENU_WEIGHT: Final = 0.994

#: Reasons are read from what both kinds of input share.
_AT: Final = {name: column for column, name in enumerate(PLAIN_FEATURES[: -len(TEXT_FEATURES)])}
_PROSE_AFTER: Final = _AT["prose_after"]
#: With less than this share of the page's prose to come, a block stands below the story.
_BELOW: Final = 0.1


def votes(page: Page, facts: PageFacts, models: Models) -> tuple[Vote, ...]:
    """Return one vote a block, in page order; its weight is the probability of the side it takes."""
    sight = look(page, facts)
    model = models.plain if sight.elements is None else models.markup
    told = (_signals(sight, tests) for tests in (_AGAINST_TESTS, _FOR_TESTS))
    judged = zip(sight.blocks, model.probabilities(sight), sight.columns[_PROSE_AFTER], *told, strict=True)
    names = Names()
    found: dict[int, Vote] = {}
    for block, likely, prose_after, against, in_favour in judged:
        is_story = likely >= SURE or (likely >= model.keep_from and not is_doubted(block, names))
        role = role_of(block, names, is_story=is_story, below=prose_after < _BELOW)
        why = _reasons(block.node, in_favour if is_story else against, names, is_story=is_story)
        weight = likely if is_story else max(0.5, 1.0 - likely)
        found[block.index] = new_tuple(Vote, (block.index, role, BY, why, weight))
    return tuple([found.get(block.index) or _menu_vote(block, names) for block in page.blocks])


def _menu_vote(block: Block, names: Names) -> Vote:
    role = role_of(block, names, is_story=False)
    return new_tuple(Vote, (block.index, role, BY, "a link of few words", _MENU_WEIGHT))


def _signals(sight: Sight, tests: Sequence[_Test]) -> Iterator[_Signals]:
    """Yield for each block in sight which tests it passes; a column at a time takes a fifth of a row at a time."""
    passed = []
    for at, bound, above, _ in tests:
        column = sight.columns[at]
        passed.append([value >= bound for value in column] if above else [value < bound for value in column])
    return zip(*passed, strict=True)


def _reasons(node: Node | None, signals: _Signals, names: Names, *, is_story: bool) -> str:
    """Return what speaks most plainly for the verdict: "inside .article__body, full sentences, few links"."""
    container = _container(node, names, is_story=is_story)
    said = _said(signals, _REASONS - 1 if container else _REASONS, is_story=is_story)
    if container and said:
        return f"{container}, {said}"
    return container or said or ("like the paragraphs around it" if is_story else "unlike the story's paragraphs")


@lru_cache(maxsize=1024)
def _said(signals: _Signals, most: int, *, is_story: bool) -> str:
    """Return the reasons behind the first signals."""
    reasons = [reason for *_, reason in (_FOR_TESTS if is_story else _AGAINST_TESTS)]
    return ", ".join(islice(compress(reasons, signals), most))


def _container(node: Node | None, names: Names, *, is_story: bool) -> str:
    if node is None:
        return ""
    groups, known = _FOR_GROUPS if is_story else _AGAINST_GROUPS, names.containers[is_story]
    is_one = names.masks[node.start] & groups.all
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
#: Column, the bound, whether what passes is at least as much or less, and the reason it stands for.
_Test = tuple[int, float, bool, str]
_Signals = tuple[bool, ...]


def _above(name: str, least: float, reason: str) -> _Test:
    return _AT[name], least, True, reason


def _below(name: str, most: float, reason: str) -> _Test:
    return _AT[name], most, False, reason


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
