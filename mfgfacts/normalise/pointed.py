"""Periods that are pointed at: "last year", "the quarter", "on Thursday", "yesterday", "the same period last year"."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from mfgfacts.lexicon.periods import ANAPHORIC, DEICTICS, MODIFIERS, WEEKDAYS
from mfgfacts.model import Tense
from mfgfacts.normalise import spans
from mfgfacts.normalise.parts import number, ordinal
from mfgfacts.normalise.spans import DAY

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from mfgfacts.normalise.spans import Days
    from mfgfacts.normalise.view import View

_WEEK, _MONTH, _YEAR, _NEARLY_A_YEAR = 7, 31, 12, 360  # days, days, months, days


def of_kind(unit: str, day: date, step: int) -> Days | None:
    """The period of a kind that holds `day`, or the one `step` later."""
    match unit:
        case "day":
            return (day + step * DAY,) * 2
        case "week":
            return spans.week(day, step)
        case "fortnight":
            first = 2 * step if step < 0 else step
            return spans.week(day, first)[0], spans.week(day, first + 1)[1]
        case "weekend":
            monday = spans.week(day, step)[0]
            return monday + 5 * DAY, monday + 6 * DAY
        case "month":
            return spans.months(day.year, day.month + step)
        case "quarter" | "qtr":
            return spans.quarter(day, step)
        case "half":
            return spans.half(day, step)
        case "year" | "yr":
            return spans.year(day.year + step)
        case "decade":
            return spans.decade(day, step)
        case _:
            return spans.century(day, step)


def is_kind(unit: str, days: Days) -> bool:
    """Whether a stretch is as long as a unit of the calendar."""
    size = spans.length(days)
    least, most = {
        "day": (1, 1),
        "week": (6, 8),
        "month": (28, 31),
        "quarter": (88, 94),
        "half": (179, 186),
        "year": (363, 373),
    }.get(unit, (0, -1))
    return least <= size <= most


_MOST = {"day": 3}  # days of a named period after which "the next day" is one


def relative(parts: Mapping[str, str], view: View) -> Days | None:
    """`last year`, `the previous quarter`, `next week`: from the document's date, or from the period named before."""
    mod, unit = parts["mod"].lower(), parts["unit"].lower()
    step = MODIFIERS[mod] * (2 if "two" in parts else 1)
    named = view.named
    if (
        (mod in ANAPHORIC or (mod == "next" and (unit == "day" or "the" in parts) and _is_over(named, view.anchor)))
        and named
        and (spans.length(named) <= _MOST.get(unit, _MONTH) or unit == "year" or is_kind(unit, named))
    ):
        if is_kind(unit, named) and unit in {"month", "quarter", "half", "year"}:
            return spans.shift(named, step * {"month": 1, "quarter": 3, "half": 6, "year": 12}[unit])
        if unit in {"year", "month", "day", "week"}:
            return of_kind(unit, named[0], step)
    if view.anchor is None:
        return None
    if "closes" in parts:
        return spans.fiscal(int(parts["closes"]), view.anchor, told=False)
    if mod == "past" and unit == "year":
        return spans.add_months(view.anchor, -_YEAR) + DAY, view.anchor
    return of_kind(unit, view.anchor, step)


def _is_over(named: Days | None, anchor: date | None) -> bool:
    """Whether "the next day" can be that after the period named, which lies before the document's date."""
    return named is not None and (anchor is None or named[1] < anchor.replace(day=1) or named[0] == named[1])


def the(parts: Mapping[str, str], view: View) -> Days | None:  # noqa: C901 - one line a form
    """`the year`, `the quarter`: the one named before, or that of the document's date; a report's quarter is over."""
    unit, anchor, named = parts["unit"].lower(), view.anchor, view.named
    if anchor is None:
        return None
    if "turn" in parts:
        return spans.year(anchor.year // 100 * 100)
    if "over" in parts:
        return of_kind(unit, anchor, -1)
    if "closes" in parts:
        return spans.fiscal(int(parts["closes"]), anchor, told=view.tense is Tense.PAST)
    if unit == "year" and parts.keys() <= _PLAIN and _is_of_last_year(view, anchor):
        return spans.year(anchor.year - 1)
    if "full" in parts or ("edge" in parts and unit not in {"quarter", "month"}):
        return of_kind(unit, anchor, 0)
    if (
        named
        and is_kind(unit, named)
        and (unit != "year" or (named[1].year == anchor.year - 1 and anchor.month <= _YEAR // 2))
    ):
        return named
    past = not view.future
    if unit == "quarter":
        return spans.quarter(anchor, -1 if past else 0)
    if unit == "month":
        return spans.months(anchor.year, anchor.month - (past and anchor.day <= 20))  # noqa: PLR2004 - monthly figures come by then
    if unit == "weekend":
        return of_kind(unit, anchor, -1 if past and anchor.weekday() < 5 else 0)  # noqa: PLR2004 - Saturday
    return of_kind(unit, anchor, 0)


_PLAIN = {"unit", "edge"}
_SOON = 4  # the month until which "the year" of which a report has named a part can be the one just over


def _is_of_last_year(view: View, anchor: date) -> bool:
    """Whether "the year", told as past early in the next, is over: in January, or where a part of it was named."""
    if view.tense is not Tense.PAST:
        return False
    return anchor.month == 1 or (
        anchor.month <= _SOON and view.named is not None and view.named[1].year == anchor.year - 1
    )


def _told_weekday(target: int, step: int, named: Days) -> Days:
    """`the following Friday`, `that Friday`, `the previous Friday`: from the day that was named before."""
    first, last = named
    if step < 0:
        on = first - ((first.weekday() - target) % _WEEK or _WEEK) * DAY
    else:
        on = last + ((target - last.weekday()) % _WEEK or (_WEEK if step else 0)) * DAY
    return on, on


_IN_NEXT_WEEK = frozenset({"next", "following", "subsequent"})
_COMING = frozenset({"this", "coming", "upcoming"})


def weekday(parts: Mapping[str, str], view: View) -> Days | None:
    """`on Thursday`: the last one, today included, or the next where the clause looks ahead."""
    anchor = view.anchor
    if anchor is None:
        return None
    target = WEEKDAYS[parts["weekday"]]
    if "two" in parts:
        step = MODIFIERS[parts["mod"]]
        first = step * (target - anchor.weekday()) % _WEEK or _WEEK
        return (anchor + step * (first + _WEEK) * DAY,) * 2
    if "nth" in parts:
        return _dated_weekday(target, int(parts["nth"][:-2]), anchor)
    mod = parts.get("mod", "")
    named = view.named
    if (mod in ANAPHORIC or "the" in parts) and named and spans.length(named) <= _WEEK and named[1] < anchor:
        return _told_weekday(target, MODIFIERS[mod], named)
    if "week" in parts or mod in _IN_NEXT_WEEK:
        step = (
            1
            if not parts.get("week")
            else {"last": -1, "this": 0, "next": 1}.get(
                parts["week"].split()[0], 1 if "following" in parts.get("week", "") else -1
            )
        )
        on = spans.week(anchor, step)[0] + timedelta(days=target)
    elif mod and MODIFIERS[mod] < 0:
        on = anchor - timedelta(days=(anchor.weekday() - target) % _WEEK or _WEEK)
    elif view.future or mod in _COMING:
        on = anchor + timedelta(days=(target - anchor.weekday()) % _WEEK)
    else:
        on = anchor - timedelta(days=(anchor.weekday() - target) % _WEEK)
    return on, on


def nth(parts: Mapping[str, str], view: View) -> Days | None:
    """`on the 20th`: the last such day, or the next where the clause looks ahead; the nearest where it does neither."""
    anchor = view.anchor
    if anchor is None:
        return None
    number_ = ordinal(parts["nth"])
    months = (spans.months(anchor.year, anchor.month + step) for step in (-2, -1, 0, 1, 2))
    days = [first.replace(day=number_) for first, last in months if number_ <= last.day]
    past, coming = [day for day in days if day <= anchor], [day for day in days if day >= anchor]
    among = coming if view.future else past if view.tense is Tense.PAST else days
    on = min(among, key=lambda day: abs((day - anchor).days))
    return on, on


def weekdays(begin: Mapping[str, str], end: Mapping[str, str], view: View) -> Days | None:
    """`Sunday to Tuesday`: from the day that the first is to the next that the second is."""
    first = weekday(begin, view)
    if first is None:
        return None
    days = (WEEKDAYS[end["weekday"]] - first[0].weekday()) % _WEEK
    return first[0], first[0] + days * DAY


def _dated_weekday(target: int, day: int, anchor: date) -> Days | None:
    """`Tuesday the 19th`: the nearest month in which the two agree."""
    for step in (0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6):
        first, last = spans.months(anchor.year, anchor.month + step)
        if day <= last.day and first.replace(day=day).weekday() == target:
            on = first.replace(day=day)
            return on, on
    return None


def deictic(parts: Mapping[str, str], view: View) -> Days | None:
    """`yesterday`, `today`, `the day after tomorrow`."""
    if view.anchor is None:
        return None
    step = DEICTICS[parts["word"].lower()] + {"before": -1, "after": 1}.get(parts.get("step", ""), 0)
    return (view.anchor + step * DAY,) * 2


def to_date(_parts: Mapping[str, str], view: View) -> Days | None:
    """`year to date`: to the document's date, or to the end of the month or quarter that it has figures for."""
    anchor, named = view.anchor, view.named
    if anchor is None:
        return None
    if named and _MONTH - 3 <= spans.length(named) < _NEARLY_A_YEAR and timedelta() < anchor - named[1] <= _FIGURES:
        return spans.year(named[1].year)[0], named[1]
    return spans.year(anchor.year)[0], anchor


#: How long after a month or a quarter its figures are told.
_FIGURES = timedelta(days=130)


def same(parts: Mapping[str, str], view: View) -> Days | None:
    """`the same period last year`: the period named before, moved to that year."""
    named, whole = view.named, view.other
    if "years" in parts:
        return spans.shift(named, -_YEAR * number(parts["years"])) if named else None
    if "to:rule" not in parts:
        return named
    if whole is None or named is None or spans.length(named) < _WEEK - 1 or spans.length(whole) < _NEARLY_A_YEAR:
        return _comparable(parts["unit"], whole, view)
    for day in (whole[1], whole[0]):  # a fiscal year holds its second quarter in the year it begins in
        days = spans.shift(named, _YEAR * (day.year - named[1].year))
        if days == named:  # of a quarter that ended in December, told in January
            return spans.shift(named, -_YEAR)
        if whole[0] <= days[0] and days[1] <= whole[1]:
            return days
    return spans.shift(named, _YEAR * (whole[1].year - named[1].year))


def _comparable(unit: str, whole: Days | None, view: View) -> Days | None:
    """Without a named period: the document's own month or quarter in that year, or the year itself."""
    if (
        whole is None
        or view.anchor is None
        or spans.length(whole) < _NEARLY_A_YEAR
        or unit not in {"month", "quarter", "week", "half"}
    ):
        return whole
    days = of_kind(unit, view.anchor, -1)
    return spans.shift(days, _YEAR * (whole[1].year - view.anchor.year)) if days else None
