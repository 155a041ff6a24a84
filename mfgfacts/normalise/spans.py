"""Arithmetic of the calendar: years, quarters, months and weeks as their first and last day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TypeAlias

Days: TypeAlias = "tuple[date, date]"
DAY = timedelta(days=1)


def months(year: int, month: int, count: int = 1) -> Days:
    """`count` months from the first of `month` on; months beyond 1 to 12 run into other years."""
    first = year * 12 + month - 1
    after = first + count
    return date(first // 12, first % 12 + 1, 1), date(after // 12, after % 12 + 1, 1) - DAY


def year(number: int) -> Days:
    """A calendar year."""
    return date(number, 1, 1), date(number, 12, 31)


_REPORTED = 120 * DAY  # after a fiscal year, within which what is told of "the fiscal year" is of the one just over


def fiscal(closes: int, day: date, *, told: bool) -> Days:
    """The fiscal year that holds `day`, or the one just over where something is `told` of it.

    `closes` is its last month.
    """
    held = months(day.year + (day.month > closes), closes - 11, 12)
    before = shift(held, -12)
    return before if told and day - before[1] <= _REPORTED else held


def week(day: date, ahead: int = 0) -> Days:
    """The week, Monday to Sunday, `ahead` weeks after that of `day`."""
    monday = day + timedelta(days=7 * ahead - day.weekday())
    return monday, monday + 6 * DAY


def iso_week(of: int, number: int) -> Days:
    """The week with that number, the first being that of 4 January (ISO 8601)."""
    return week(date(of, 1, 4), number - 1)


def add_months(day: date, count: int) -> date:
    """The same day of another month, or its last day where it is shorter."""
    first, last = months(day.year, day.month + count)
    return first.replace(day=min(day.day, last.day))


def ends_month(day: date) -> bool:
    """Whether a day is the last of its month."""
    return (day + DAY).day == 1


def shift(days: Days, count: int) -> Days:
    """The same stretch `count` months later; whole months stay whole."""
    first, last = days
    moved = months(last.year, last.month + count)[1] if ends_month(last) else add_months(last, count)
    return add_months(first, count), moved


def length(days: Days) -> int:
    """How many days."""
    return (days[1] - days[0]).days + 1


def span_months(days: Days) -> int:
    """How many whole months a stretch has; 0 where it is not made of whole months."""
    first, last = days
    return (last.year - first.year) * 12 + last.month - first.month + 1 if first.day == 1 and ends_month(last) else 0


def quarter(day: date, ahead: int = 0) -> Days:
    """The quarter `ahead` quarters after that of `day`."""
    return months(day.year, (day.month - 1) // 3 * 3 + 1 + 3 * ahead, 3)


def half(day: date, ahead: int = 0) -> Days:
    """The half-year `ahead` halves after that of `day`."""
    return months(day.year, (day.month - 1) // 6 * 6 + 1 + 6 * ahead, 6)


def decade(day: date, ahead: int = 0) -> Days:
    """The decade, from a year that ends in 0."""
    begin = day.year // 10 * 10 + 10 * ahead
    return date(begin, 1, 1), date(begin + 9, 12, 31)


def century(day: date, ahead: int = 0) -> Days:
    """The century, from a year that ends in 00."""
    begin = day.year // 100 * 100 + 100 * ahead
    return date(begin, 1, 1), date(begin + 99, 12, 31)
