"""The places on a page that tell its date, weighed against each other."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, replace

from newsclean.fields.date_lines import Moment

#: One day, and how far two days may lie apart that zones make of one moment.
DAY = dt.timedelta(days=1)
# Site builders stamp both dates at one publishing of the site, a few days apart at most.
_STAMP_REACH = dt.timedelta(days=3)
_BESIDE_TRUST, _CLAIM_TRUST, _STAMPED = 0.6, 0.85, 0.5
_SAME_MINUTE = dt.timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Sign:
    """One place that tells the date.

    Attributes:
        moment: what it says.
        source: where it stands, as in `Evidence.source`.
        trust: how far it is believed, 0 to 1.
        family: the kind of place: "claim", "address", "line" or "dateline".

    """

    moment: Moment
    source: str
    trust: float
    family: str

    @property
    def day(self) -> dt.date:
        """The day that it tells."""
        return self.moment.day


def settled(signs: Iterable[Sign]) -> list[Sign]:
    """Return the signs with days settled that others tell, and with less trust where a change seems to be told."""
    told = [_unambiguous(sign, list(signs)) for sign in signs] if (signs := list(signs)) else []
    return [_doubted(_changed(sign, told), told) for sign in told]


def _unambiguous(sign: Sign, signs: list[Sign]) -> Sign:
    """Return a sign whose day and month could be the other way round with the day that another sign tells too."""
    day = sign.day
    if not sign.moment.ambiguous:
        return sign
    swapped = day.replace(month=day.day, day=day.month)
    sure = {other.day for other in signs if not other.moment.ambiguous and not other.moment.modified}
    settled_day = day if day in sure else swapped if swapped in sure else None
    if settled_day is None:
        return sign
    moment = sign.moment.moment
    there = moment and dt.datetime.combine(settled_day, moment.timetz())
    return replace(sign, moment=replace(sign.moment, day=settled_day, moment=there, ambiguous=False))


def _changed(sign: Sign, signs: list[Sign]) -> Sign:
    """Return a line or a time element with less trust where it tells the day of the last change.

    So it is where a claim says that this is the day of the change, and another that the story came out before.
    """
    if sign.moment.modified or sign.trust >= _CLAIM_TRUST:
        return sign
    changed = any(other.moment.modified and other.day == sign.day for other in signs)
    earlier = any(
        other.family == "claim"
        and other.trust >= _CLAIM_TRUST
        and not other.moment.modified
        and other.day < sign.day - DAY
        for other in signs
    )
    return replace(sign, trust=sign.trust * _STAMPED) if changed and earlier else sign


def _doubted(sign: Sign, signs: list[Sign]) -> Sign:
    """Return a claim with less trust where software seems to have stamped it at the last change of the page.

    So it is where it tells about the day of the last change, and a line beside the title one well before it.
    """
    if sign.family != "claim" or not any(
        other.moment.modified and abs(other.day - sign.day) <= _STAMP_REACH for other in signs
    ):
        return sign
    earlier = _is_stamped(sign, signs) or any(
        other.family == "line"
        and other.trust >= _BESIDE_TRUST
        and not other.moment.modified
        and other.day < sign.day - DAY
        for other in signs
    )
    return replace(sign, trust=sign.trust * _STAMPED) if earlier else sign


def _is_stamped(sign: Sign, signs: list[Sign]) -> bool:
    """Say whether a claim tells the very minute of the last change, and another claim an earlier day."""
    moment = sign.moment.moment
    changes = [change for other in signs if other.moment.modified and (change := other.moment.moment) is not None]
    return any(moment is not None and _same_minute(moment, change) for change in changes) and any(
        other.family == "claim"
        and other.trust >= _CLAIM_TRUST
        and not other.moment.modified
        and other.day < sign.day - DAY
        for other in signs
    )


def _same_minute(one: dt.datetime, other: dt.datetime) -> bool:
    return (one.tzinfo is None) == (other.tzinfo is None) and abs(one - other) < _SAME_MINUTE


def weigh(signs: list[Sign]) -> Sign | None:
    """Return the sign to believe: the most trusted one of the day that independent places agree on."""
    plain = [sign for sign in signs if not sign.moment.ambiguous] or signs
    return max(plain, key=lambda sign: (_support(sign, signs), sign.trust), default=None)


def _support(sign: Sign, signs: list[Sign]) -> float:
    """Return the trust in a sign and, in part, in what other kinds of place tell the same day."""
    support = sign.trust
    # In a settled order and rounded, so that equal signs tie whatever the order of the sum.
    for family in sorted({other.family for other in signs} - {sign.family}):
        support += 0.3 * max((_agreement(sign, other) for other in signs if other.family == family), default=0)
    return round(support, 6)


def _agreement(sign: Sign, other: Sign) -> float:
    apart = abs(sign.day - other.day)
    return other.trust * (1 if not apart else 0.8 if apart == DAY else 0)
