"""What the field readers take and give: a story with its surroundings in, values with evidence out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter
from typing import Generic, TypeVar

from newsclean.article import Dateline, Evidence
from newsclean.fields.sites import site_names
from newsclean.page import BODY_ROLES, Block, LabelledPage, Role
from newsclean.publishers.rule import Publisher

_INDEX = attrgetter("index")

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Found(Generic[T_co]):
    """A value and where it came from.

    Attributes:
        value: None (or an empty tuple, for fields that are tuples) when nothing was found.
        evidence: None exactly when nothing was found.
        warnings: what a careful reader would want to know about it.
    """

    value: T_co
    evidence: Evidence | None = None
    warnings: tuple[str, ...] = ()


def place_of(source: str, order: Sequence[str]) -> int:
    """Return the place of the first of these beginnings that a source has, their number where it has none."""
    return next((at for at, start in enumerate(order) if source.startswith(start)), len(order))


@dataclass(frozen=True)
class Story:
    """A labelled page with all that is known about it before its fields are read.

    Attributes:
        labelled: the page and its labels.
        publisher: the registered publisher whose story it is, or None.
        language: ISO 639-1, or None where it could not be told.
        dateline: the dateline that opens the body, or None.
        fetched: when the page was fetched, the anchor of relative dates ("2 jam yang lalu"), or None.
        title_at: index of the block that prints the headline where that is known, or None.
    """

    labelled: LabelledPage
    publisher: Publisher | None = None
    language: str | None = None
    dateline: Dateline | None = None
    fetched: dt.datetime | None = None
    title_at: int | None = None

    @cached_property
    def _by_role(self) -> dict[Role, list[Block]]:
        found: dict[Role, list[Block]] = {}
        for block, label in zip(self.labelled.page.blocks, self.labelled.labels, strict=True):
            found.setdefault(label.role, []).append(block)
        return found

    @cached_property
    def sites(self) -> tuple[str, ...]:
        """All names by which the page's site is known, the surest first."""
        return site_names(self.labelled.page, self.publisher)

    @cached_property
    def body(self) -> tuple[Block, ...]:
        """The blocks of the body, in page order."""
        return tuple(self.blocks(*BODY_ROLES))

    def with_headline(self, title_at: int | None) -> Story:
        """Return the story with its headline known; what was read of it so far is kept."""
        known = copy(self)
        object.__setattr__(known, "title_at", title_at)
        return known

    @property
    def headline_at(self) -> int | None:
        """Index of the block with the headline: the one known, else the first labelled so; None where none is."""
        labelled = self.blocks(Role.TITLE)
        return self.title_at if self.title_at is not None or not labelled else labelled[0].index

    def blocks(self, *roles: Role) -> list[Block]:
        """Return the blocks that carry one of these roles, in page order."""
        if len(roles) == 1:
            return list(self._by_role.get(roles[0], ()))
        found = (block for role in roles for block in self._by_role.get(role, ()))
        return sorted(found, key=_INDEX)
