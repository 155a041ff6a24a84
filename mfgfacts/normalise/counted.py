"""Periods that are counted off: "two years ago", "a year earlier", "three weeks later", "the three months to June"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mfgfacts.lexicon.periods import AGO, DEICTICS, MODIFIERS, WEEKDAYS
from mfgfacts.normalise import spans
from mfgfacts.normalise.parts import number
from mfgfacts.normalise.pointed import deictic, of_kind, weekday
from mfgfacts.normalise.spans import DAY

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from mfgfacts.normalise.spans import Days
    from mfgfacts.normalise.view import View

_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
_MONTHS |= {"half century": 600, "quarter century": 300, "half decade": 60, "half year": 6}
_DAYS = {"day": 1, "week": 7, "fortnight": 14}
_YEARS = frozenset({"decade", "century", "half century", "quarter century", "half decade"})
_LONGEST = {"month": 31, "quarter": 94}  # days of a period that is compared with the same a month or quarter back
_RECENT = 400  # days: "ago" counts from now, so the period that it is compared with is recent


def ago(parts: Mapping[str, str], view: View) -> Days | None:  # noqa: C901 - one line a form
    """A number of units before or after the period named, or the document's date."""
    unit, word = parts["unit"], parts["ago"]
    count = number(parts["count"]) * AGO[word]
    if "more" in parts:
        view = _further(view, parts["greater"], number(parts["more"]) * AGO[word])
    if view.other and view.anchor:
        return (_moved(view.other[0], unit, count),) * 2
    if "weekdays" in parts:
        return _weekdays(WEEKDAYS[parts["on"]], count, view.anchor)
    if "on" in parts:
        return _on(parts["on"], unit, count, view)
    named = _compared(word, unit, view)
    if named and unit == "month" and spans.length(named) > _LONGEST["quarter"]:
        named = None  # "In 2022 …, more than a month earlier"
    if unit in _DAYS:
        return _days(count * _DAYS[unit], unit, view.anchor, named)
    size = count * _MONTHS[unit]
    if "half" in parts:
        return _half_more(size, _MONTHS[unit], view.anchor)
    if named and named[0] == named[1] and count < 0 and spans.ends_month(named[0]):
        return (spans.shift(named, size)[1],) * 2
    if named and named[0] == named[1]:
        return of_kind(unit, spans.add_months(named[0], size), 0)
    if named:
        return spans.shift(named, size)
    if view.anchor is None:
        return None
    if parts.get("of", "period") != "period":
        last = of_kind(parts["of"], view.anchor, -1)
        return spans.shift(last, size) if last else None
    kind = "month" if unit == "half year" else "year" if unit in _YEARS else unit
    return of_kind(kind, spans.add_months(view.anchor, size), 0)


def _further(view: View, unit: str, count: int) -> View:
    """The view from the greater of two lengths away: "3 years and 2 months ago"."""
    anchor = _moved(view.anchor, unit, count) if view.anchor else None
    day = _moved(view.named[0], unit, count) if view.named else None
    return view._replace(anchor=anchor, named=(day, day) if day else None)


def _weekdays(target: int, count: int, anchor: date | None) -> Days | None:
    """`two Fridays ago`: the second such day back, the document's own not counted."""
    if anchor is None:
        return None
    way = 1 if count > 0 else -1
    first = way * (target - anchor.weekday()) % 7 or 7
    return (anchor + way * (first + 7 * (abs(count) - 1)) * DAY,) * 2


def _on(printed: str, unit: str, count: int, view: View) -> Days | None:
    """`a week ago Friday`, `a year ago today`, `a year ago this week`: counted from the day or week named behind."""
    if view.anchor is None:
        return None
    if " " in printed:
        days = of_kind(printed.split()[1], view.anchor, MODIFIERS[printed.split(maxsplit=1)[0]])
        return of_kind(printed.split()[1], _moved(days[0], unit, count), 0) if days else None
    day = deictic({"word": printed}, view) if printed in DEICTICS else weekday({"weekday": printed}, view)
    return (_moved(day[0], unit, count),) * 2 if day else None


def _half_more(size: int, unit: int, anchor: date | None) -> Days | None:
    """`a year and a half ago`: the month eighteen months back."""
    if anchor is None:
        return None
    back = size + (unit // 2 if size > 0 else -(unit // 2))
    return spans.months(anchor.year, anchor.month + back)


def _compared(word: str, unit: str, view: View) -> Days | None:
    """The period that is compared with: named before, and no shorter than what is counted in, a day excepted."""
    named, anchor = view.named, view.anchor
    if named is None or (word == "hence" and anchor):
        return None
    size = spans.length(named)
    if word == "ago":
        if anchor is None or named[0] > anchor or (anchor - named[1]).days > _RECENT or unit in _DAYS:
            return None
        return named if 1 < size <= _LONGEST.get(unit, _RECENT) else None
    if unit in _DAYS:
        return named
    if word in {"later", "hence"}:
        return named
    closing = spans.ends_month(named[0])  # stocks at the end of July, and those a year earlier
    return named if size > 1 or closing else None


def _days(count: int, unit: str, anchor: date | None, named: Days | None) -> Days | None:
    days = named if named and (spans.length(named) == 1 or spans.length(named) <= 8) else None  # noqa: PLR2004 - a week
    if days:
        return days[0] + count * DAY, days[1] + count * DAY
    if anchor is None:
        return None
    return of_kind("week" if unit == "fortnight" else unit, anchor + count * DAY, 0)


def vague(_parts: Mapping[str, str], _view: View) -> None:
    """`several years ago`: nobody knows."""


def span(parts: Mapping[str, str], view: View) -> Days | None:
    """A length of time and the day that ends or begins it: `the year ended 31 March`, `the three months to June`."""
    if view.other is None:
        return None
    first, last = view.other
    count, unit, how = number(parts["count"]), parts["unit"], parts["how"].split()[-1]
    if how == "of":
        return of_kind(unit, first, 0)
    if how in _FROM:
        return first, _moved(first, unit, count) - DAY
    return _moved(last + DAY, unit, -count), last


_FROM = frozenset("beginning starting commencing from began begins begin begun starts start started".split())


def _moved(day: date, unit: str, count: int) -> date:
    return spans.add_months(day, count * _MONTHS[unit]) if unit in _MONTHS else day + count * _DAYS[unit] * DAY
