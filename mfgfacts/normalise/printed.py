"""Dates that are printed with their day, month, year or number: from the parts to the days."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, TypeGuard

from mfgfacts.lexicon.periods import (
    ANAPHORIC,
    CENTURIES,
    DAY_ORDINALS,
    DECADES,
    MODIFIERS,
    MONTHS,
    REMEMBERED,
    SEASONS,
    TEENS,
    TENS,
    WEEKDAYS,
    YEAR_UNITS,
)
from mfgfacts.model import Tense
from mfgfacts.normalise import spans
from mfgfacts.normalise.parts import number, ordinal, part
from mfgfacts.normalise.view import nearest, open_day, open_month

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mfgfacts.normalise.spans import Days
    from mfgfacts.normalise.view import View

_MIDDLE = 45  # days into a season
_POINTED = {"last": Tense.PAST, "next": Tense.AHEAD}
_NEARLY_A_YEAR = 360  # days
_PIVOT = 50  # two-digit years up to 49 are of the 2000s


def full_year(text: str) -> int:
    """`2015`, `'15` and `15` are 2015."""
    digits = text.strip("'’ ")
    if not digits.isdigit():
        return _spelled(digits)
    value = int(digits)
    return value if len(digits) > 2 else value + (2000 if value < _PIVOT else 1900)  # noqa: PLR2004 - digits of a short year


def _spelled(words: str) -> int:
    """`nineteen eighty-four` is 1984, `two thousand and five` 2005."""
    first, *rest = words.lower().replace("-", " ").split()
    small = {**TENS, **TEENS, **YEAR_UNITS}
    return (2000 if first == "two" else 100 * CENTURIES[first]) + sum(small.get(word, 0) for word in rest)


def month_number(text: str) -> int:
    """`Sept.` is 9, `09` is 9."""
    return int(text) if text.isdigit() else MONTHS[text.rstrip(".").lower()]


def stated_year(parts: Mapping[str, str], view: View) -> int | None:
    """The year that stands with a day or month: in figures, or as "last year", "that year", "a year earlier"."""
    figures = parts.get("year") or parts.get("dashed")
    if figures:
        return full_year(figures)
    if "rel" not in parts or view.anchor is None:
        return None
    words = parts["rel"].lower().split()
    named = view.named[1].year if view.named else view.anchor.year
    if words[0] in {"that", "the"}:
        return named + {"previous": -1, "following": 1}.get(words[1], 0)
    return (
        (named - 1 if words[-1] != "ago" else view.anchor.year - 1)
        if words[0] == "a"
        else view.anchor.year + MODIFIERS[words[0]]
    )


def day(parts: Mapping[str, str], view: View) -> Days | None:
    """`March 5, 2015`, `3-9 June`, `5th of March`."""
    month_, first = month_number(parts["month"]), _day_number(parts["day"])
    stated = stated_year(parts, view)
    known = REMEMBERED.get((month_, first)) if "of" in parts else None
    if known and view.anchor and date(known, month_, first) <= view.anchor:
        stated = known
    if "mod" in parts:
        view = view._replace(tense=_POINTED.get(parts["mod"], view.tense), lead=parts["mod"])
    begin = date(stated, month_, first) if stated else _agreeing(open_day(first, month_, view), parts)
    if begin is None:
        return None
    if "last" not in parts:
        return begin, begin
    last = _day_number(parts["last"])
    end = begin.replace(day=last)
    return (begin, end) if begin <= end else None


def _agreeing(day_: date | None, parts: Mapping[str, str]) -> date | None:
    """The day, in the nearest year in which it falls on the weekday that stands with it."""
    if day_ is None or "on" not in parts or day_.weekday() == WEEKDAYS[parts["on"]]:
        return day_
    for step in (1, -1, 2, -2, 3, -3, 4, -4, 5, -5):
        try:
            other = day_.replace(year=day_.year + step)
        except ValueError:
            continue
        if other.weekday() == WEEKDAYS[parts["on"]]:
            return other
    return day_


def _day_number(text: str) -> int:
    word = text.lower()
    return int(text) if text.isdigit() else DAY_ORDINALS[word] if word in DAY_ORDINALS else ordinal(text)


def month(parts: Mapping[str, str], view: View) -> Days | None:
    """`May 2021`, `June next year`, `last December`, `February`."""
    number_ = month_number(parts["month"])
    stated = stated_year(parts, view)
    if "quarter" in parts:
        last = spans.months(stated, number_) if stated else open_month(number_, view)
        return (spans.months(last[0].year, last[0].month - 2)[0], last[1]) if last else None
    if stated:
        return spans.months(stated, number_)
    if "near" in parts and view.anchor and view.tense is not Tense.AHEAD:
        ahead = (number_ - view.anchor.month + 6) % 12 - 6
        return spans.months(view.anchor.year, view.anchor.month + ahead)
    if "mod" not in parts or view.anchor is None:
        return open_month(number_, view)
    if parts["mod"] in ANAPHORIC and view.named and view.named[1] < view.anchor:
        step = MODIFIERS[parts["mod"]]
        return _pointed_month(number_, step, view.named[0 if step < 0 else 1])
    return _pointed_month(number_, MODIFIERS[parts["mod"]], view.anchor)


def _pointed_month(number_: int, step: int, anchor: date, count: int = 1) -> Days:
    """`last December` is the one before this month, `next March` the one after, `this May` that of this year."""
    ahead = (number_ - anchor.month) % 12
    if step == 0:
        return spans.months(anchor.year, number_, count)
    return spans.months(anchor.year, anchor.month + (ahead - 12 if step < 0 else ahead or 12), count)


def iso(parts: Mapping[str, str], _view: View) -> Days:
    """`2023-06-11`."""
    on = date(int(parts["year"]), int(parts["month"]), int(parts["day"]))
    return on, on


def numeric(parts: Mapping[str, str], view: View) -> Days | None:
    """`08.12.2025`, `8/12/25`: the document's order, unless one number can't be a month."""
    one, two = int(parts["one"]), int(parts["two"])
    month_first = parts.get("order", "open") != "dmy" if parts["sep"] != "." else parts.get("order") == "mdy"
    if one > 12 or two > 12:  # noqa: PLR2004 - months
        month_first = two > 12  # noqa: PLR2004 - months
    month_, day_ = (one, two) if month_first else (two, one)
    on = date(full_year(parts["year"]), month_, day_) if "year" in parts else open_day(day_, month_, view)
    return (on, on) if on else None


def year(parts: Mapping[str, str], view: View) -> Days:
    """`2018`; in a list behind a part of a year the same part of that year: `June 30, 2023 and 2022`."""
    if "as" in parts and view.named and spans.length(view.named) < _NEARLY_A_YEAR:
        return spans.shift(view.named, 12 * (full_year(parts["year"]) - view.named[1].year))
    return spans.year(full_year(parts["year"]))


def years(parts: Mapping[str, str], _view: View) -> Days:
    """`2012–13`, `2021 to 2025`."""
    first = int(parts["year"])
    last = int(parts["last"]) if len(parts["last"]) == 4 else first - first % 100 + int(parts["last"])  # noqa: PLR2004 - digits of a year
    return spans.year(first)[0], spans.year(last)[1]


_LAST_CENTURY = 1900  # "the 1900s" are a century, "the 2000s" a decade


def decade(parts: Mapping[str, str], _view: View) -> Days:
    """`the 1990s`, `the '90s`, `the nineties`."""
    century_ = CENTURIES[parts.get("century", "nineteen").lower()]
    begin = 100 * century_ + DECADES[parts["decade"].lower()] if "decade" in parts else int(parts["year"])
    if begin % 100 == 0 and 0 < begin <= _LAST_CENTURY:
        return spans.year(begin)[0], spans.year(begin + 99)[1]
    if begin < 100:  # noqa: PLR2004 - '90s
        begin += 1900 if begin > 20 else 2000  # noqa: PLR2004 - the '10s and '20s are of this century
    return spans.year(begin)[0], spans.year(begin + 9)[1]


def century(parts: Mapping[str, str], _view: View) -> Days:
    """`the 19th century` is 1800 to 1899."""
    begin = (ordinal(parts["nth"]) - 1) * 100
    return spans.year(begin)[0], spans.year(begin + 99)[1]


def season(parts: Mapping[str, str], view: View) -> Days | None:
    """`the spring of 2024`, `last summer`; a winter runs into the next year."""
    begin = SEASONS[parts["season"].lower()]
    stated = stated_year(parts, view)
    if stated:
        return spans.months(stated, begin, 3)
    if view.anchor is None:
        return None
    anchor = view.anchor
    candidates = [spans.months(anchor.year + n, begin, 3) for n in (-2, -1, 0, 1, 2)]
    step = MODIFIERS[parts["mod"].lower()] if "mod" in parts else None
    if step == 0 and view.tense is Tense.AHEAD:
        return min(d for d in candidates if d[1] >= anchor)
    if step == 0:
        return min(candidates, key=lambda d: abs((d[0] - anchor).days + _MIDDLE))
    if step is None:
        return nearest(candidates, view)
    over = [d for d in candidates if d[1] < anchor] if step < 0 else [d for d in candidates if d[0] > anchor]
    return max(over) if step < 0 else min(over)


def fiscal(parts: Mapping[str, str], view: View) -> Days | None:
    """A fiscal year; `closes` is its last month where the document tells it, else it is taken for the calendar's."""
    closes = parts.get("closes", "")
    last_month = int(closes) if closes.isdigit() else 12
    if "second" in parts:
        ends = full_year(parts["year"]) + 1
        last_month = last_month if closes.isdigit() else 3
    elif "year" in parts:
        ends = full_year(parts["year"]) + (parts.get("names") == "start" and last_month != 12)  # noqa: PLR2004 - December
    elif view.anchor is None:
        return None
    elif "mod" not in parts and _is_past_year(view.named, view.anchor):
        return view.named  # "in the fiscal year", of the one named before
    elif "mod" not in parts:
        return spans.fiscal(last_month, view.anchor, told=view.tense is Tense.PAST)
    else:
        ends = view.anchor.year + (view.anchor.month > last_month) + MODIFIERS[parts["mod"].lower()]
    return spans.months(ends, last_month - 11, 12)


def _is_past_year(named: Days | None, anchor: date) -> TypeGuard[Days]:
    return named is not None and spans.length(named) >= _NEARLY_A_YEAR and named[1] < anchor


def code(parts: Mapping[str, str], view: View) -> Days | None:
    """`Q3 2025`, `3Q23`, `2023H1`, `9M 2023`; without a year the nearest."""
    if "year" not in parts:
        return context(parts, view)
    whole = fiscal(parts, view) if "fy" in parts else spans.year(full_year(parts["year"]))
    return part(whole, parts) if whole else None


def context(parts: Mapping[str, str], view: View) -> Days | None:
    """`the first half`, `third-quarter`, `the first nine months` without a year: the last begun or, ahead, the next."""
    if view.anchor is None:
        return None
    closes = parts.get("closes", "")
    first = int(closes) - 11 if closes.isdigit() else 1
    found = (part(spans.months(view.anchor.year + n, first, 12), parts) for n in (-1, 0, 1, 2))
    candidates = [days for days in found if days]
    if "years" in parts:
        last = nearest(candidates, view._replace(tense=Tense.PAST))
        return spans.shift(last, -12 * number(parts["years"])) if last else None
    if "count" in parts and not view.future:
        return max((d for d in candidates if d[1] <= view.anchor), default=None)
    return nearest(candidates, view)
