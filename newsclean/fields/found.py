"""What the field readers take and give: a story with its surroundings in, values with evidence out."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Generic, TypeVar

from newsclean.article import Dateline, Evidence
from newsclean.page import LabelledPage
from newsclean.publishers.rule import Publisher

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


@dataclass(frozen=True, slots=True)
class Story:
    """A labelled page with all that is known about it before its fields are read.

    Attributes:
        labelled: the page and its labels.
        publisher: the registered publisher whose story it is, or None.
        language: ISO 639-1, or None where it could not be told.
        dateline: the dateline that opens the body, or None.
        fetched: when the page was fetched, the anchor of relative dates ("2 jam yang lalu"), or None.
    """

    labelled: LabelledPage
    publisher: Publisher | None = None
    language: str | None = None
    dateline: Dateline | None = None
    fetched: dt.datetime | None = None
