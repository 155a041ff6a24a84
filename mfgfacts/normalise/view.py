"""From where a period is looked at: the document's date, the period named before, the clause's tense."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.lexicon.periods import AHEAD
from mfgfacts.model import Tense
from mfgfacts.normalise import spans

if TYPE_CHECKING:
    from datetime import date

    from mfgfacts.normalise.spans import Days


class View(NamedTuple):
    """What an open date is resolved against.

    `other` is the second period of an expression that holds two ("the year ended 31 March").
    """

    anchor: date | None
    named: Days | None
    tense: Tense
    lead: str = ""
    other: Days | None = None

    @property
    def future(self) -> bool:
        """Whether the clause looks ahead."""
        return self.tense is Tense.AHEAD


_NEAR = 60  # days within which a day without a year is taken for the coming or the past one, whatever the tense


def open_day(number: int, month: int, view: View) -> date | None:
    """A day without a year: the last one, or the next where the clause looks ahead or it is near."""
    anchor = _from(view)
    if anchor is None:
        return None
    candidates = [
        d for y in (anchor.year - 1, anchor.year, anchor.year + 1, anchor.year + 2) if (d := _valid(y, month, number))
    ]
    past = max((d for d in candidates if d <= anchor), default=None)
    coming = min((d for d in candidates if d > anchor), default=None)
    if past is None or coming is None or view.lead in {"since", "last"}:
        return past or coming
    if view.lead == "at":  # "net debt at 30 June": of a balance sheet
        return past if (anchor - past).days <= _CLOSED else coming
    if past == anchor:
        return past
    if view.future:
        return past if (anchor - past).days <= _NEAR // 2 else coming
    if view.tense is Tense.PAST:
        return past
    return coming if (coming - anchor).days <= (2 * _NEAR if view.lead in _REACHING else _NEAR) else past


#: Words before a day behind which it is looked for twice as far ahead: "from May 1", "the year ending June 30".
_ENDING: Final = frozenset({"ending", "ends", "end"})
_REACHING: Final = frozenset({"from"}) | _ENDING


def _valid(year: int, month: int, day: int) -> date | None:
    first, last = spans.months(year, month)
    return first.replace(day=day) if day <= last.day else None


_CLOSED = 270  # days for which a balance sheet is told of
_HALF = 6  # months either way within which the end of a year is looked for
_RECENT = 10  # months ahead at which the same month just gone is nearer than the coming one


def open_month(month: int, view: View, count: int = 1) -> Days | None:
    """A month without a year: the last one begun, or the next where the clause looks ahead."""
    anchor = _from(view)
    if anchor is None:
        return None
    ahead = (month - anchor.month) % 12
    if ahead == 0 and view.tense is Tense.PAST and _is_year_before(view.named, anchor):
        return spans.months(anchor.year - 1, month, count)  # "In 2009 … fell in March", issued in March 2010
    if view.lead in _ENDING and view.tense is Tense.OPEN:
        return spans.months(anchor.year, anchor.month + (ahead if ahead <= _HALF else ahead - 12), count)
    coming = view.future and view.lead != "since" and (ahead < _RECENT or view.lead in AHEAD)
    return spans.months(anchor.year, anchor.month + (ahead if coming or ahead == 0 else ahead - 12), count)


def _is_year_before(named: Days | None, anchor: date) -> bool:
    return named == spans.year(anchor.year - 1)


# Days before the document's date at which a named day or month carries its year on; nearer ones are compared with.
_AFAR = 1500


def _from(view: View) -> date | None:
    """The day to count from: the document's date, or the end of the year of a day or month named in older times."""
    anchor, named = view.anchor, view.named
    if anchor and named and spans.length(named) <= 31 and (anchor - named[1]).days > _AFAR:  # noqa: PLR2004 - a month
        return max(spans.year(named[1].year)[1], named[1])
    return anchor


_BEGUN = timedelta(days=40)  # into a quarter or a half, before which nothing is told of it yet


def nearest(candidates: list[Days], view: View) -> Days | None:
    """The last of several years' stretches that is well begun, or the first not over where the clause looks ahead."""
    anchor = view.anchor
    if anchor is None:
        return None
    if view.future:
        return min((d for d in candidates if d[1] >= anchor), default=None)
    return max((d for d in candidates if d[1] <= anchor or d[0] + _begun(d) <= anchor), default=None)


def _begun(days: Days) -> timedelta:
    """How far into a stretch something is told of it: a good third of a half-year or a quarter."""
    return max(_BEGUN, (days[1] - days[0]) * 3 // 7)


def early(first: date, last: date, view: View) -> Days:
    """A stretch of months without a year, moved to the year before where it has hardly begun and is told of as past."""
    days = first, last
    anchor = view.anchor
    return spans.shift(days, -12) if anchor and not view.future and last > anchor and first + _BEGUN > anchor else days
