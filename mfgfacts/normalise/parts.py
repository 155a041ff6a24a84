"""A part of a period: its first half, its third quarter, its last week, its end."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from mfgfacts.lexicon.periods import EDGES, NUMBERS, ORDINALS, WEEKDAYS
from mfgfacts.normalise.spans import DAY, add_months, length, months, span_months

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from mfgfacts.normalise.spans import Days

_WEEK, _YEAR = 7, 12
_VAGUE = frozenset({"days", "weeks", "months"})  # some of them, at one end: "the final weeks of 2022"


def ordinal(printed: str) -> int:
    """`first` is 1, `19th` is 19, `last` is -1."""
    word = printed.lower()
    return ORDINALS[word] if word in ORDINALS else int(word.rstrip("stndrh"))


def number(printed: str) -> int:
    """`nine` is 9, `a` is 1, `12` is 12."""
    first, _, scale = printed.lower().partition(" ")
    times = {"": 1, "hundred": 100, "thousand": 1000}[scale.strip()]
    if first == "hundred":
        return 100
    return times * (NUMBERS[first] if first in NUMBERS else int(first))


def part(days: Days, parts: Mapping[str, str]) -> Days | None:
    """The part of `days` that `parts` name: part, which, count."""
    which, kind = ordinal(parts["which"]), parts["part"].lower()
    if kind in WEEKDAYS:
        return _weekday(days, WEEKDAYS[kind], which)
    if kind in _VAGUE and "count" not in parts and which in {1, -1}:
        if kind != "months" and span_months(days) == _YEAR:
            return _months(days, 1, which)
        return edge(days, "early" if which > 0 else "late")
    kind = {"qtr": "quarter", "q": "quarter", "h": "half"}.get(kind, kind.rstrip("s"))
    count = number(parts.get("count", "1"))
    if kind == "half":
        return _half(days, which)
    if kind in {"quarter", "month"}:
        size = count * (3 if kind == "quarter" else 1)
        if "count" in parts and which > 0:
            which = 1
        return _months(days, size, which)
    if kind in {"decade", "year"}:
        return _months(days, 120 if kind == "decade" else 12, which)
    if kind == "weekend":
        saturday = _weekday(days, 5, which)
        return (saturday[0], saturday[0] + DAY) if saturday else None
    return _stretch(days, count * (7 if kind == "week" else 1), which)


def _months(days: Days, size: int, which: int) -> Days | None:
    first, last = days
    if which < 0:
        begin = add_months(last + DAY, size * which)
        return begin, add_months(begin, size) - DAY
    begin = add_months(first, size * (which - 1))
    return (begin, add_months(begin, size) - DAY) if begin <= last else None


def _half(days: Days, which: int) -> Days:
    whole = span_months(days)
    second = which in {2, -1}
    if whole and whole % 2 == 0:
        return months(days[0].year, days[0].month + (whole // 2 if second else 0), whole // 2)
    middle = days[0] + timedelta(days=length(days) // 2)
    return (middle, days[1]) if second else (days[0], middle - DAY)


def _stretch(days: Days, size: int, which: int) -> Days | None:
    first, last = days
    if which < 0:
        return last - (size - 1) * DAY, last
    begin = first + size * (which - 1) * DAY
    return (begin, begin + (size - 1) * DAY) if begin <= last else None


def _weekday(days: Days, weekday: int, which: int) -> Days | None:
    first, last = days
    day: date
    if which < 0:
        day = last - timedelta(days=(last.weekday() - weekday) % 7)
    else:
        day = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (which - 1))
    return (day, day) if first <= day <= last else None


def edge(days: Days, printed: str) -> Days:
    """The first or last day ("start", "end"), or the first, middle or last third ("early", "mid", "late").

    Early and late in a year are its first and last quarter; a week begins and ends with three days, a decade with four
    and three years.
    """
    kind = EDGES[printed]
    first, last = days
    if first == last:
        return days
    size = length(days)
    if size == _WEEK and kind != "mid":
        return (first, first + 2 * DAY) if kind in {"start", "early"} else (last - 2 * DAY, last)
    if kind in {"start", "end"}:
        return (first, first) if kind == "start" else (last, last)
    whole = span_months(days)
    if whole == _YEAR and kind != "mid":
        return (
            months(first.year, 1 if kind == "early" else 10, 3)
            if first.month == 1
            else _months(days, 3, 1 if kind == "early" else -1) or days
        )
    n = {"early": 0, "mid": 1, "late": 2}[kind]
    if whole in {10 * _YEAR, 100 * _YEAR}:
        tens = whole // _YEAR // 10
        skipped, end = tens * n * 10 // 3 + (n > 0), tens * (n + 1) * 10 // 3 + 1
        return months(first.year + skipped, 1, _YEAR * (min(end, tens * 10) - skipped))
    if whole and whole % 3 == 0:
        third = whole // 3
        return months(first.year, first.month + n * third, third)
    size //= 3
    begin = first + n * size * DAY
    return begin, (last if kind == "late" else begin + (size - 1) * DAY)
