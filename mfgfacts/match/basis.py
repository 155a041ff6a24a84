"""What a change is measured against: a year earlier, a month earlier, another quarter; and whose subject is closer.

Two growth rates of one period are two claims where one is on the month and the other on the year.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from mfgfacts.match.words import words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mfgfacts.match.subjects import Likeness, Subject
    from mfgfacts.model import Fact, When

_STEP: Final = r"(?P<{0}>year|annual\w*|month\w*|quarter\w*|week\w*)"
_BASIS: Final = re.compile(
    rf"""
    {_STEP.format("a")}[- ](?:on|over)[- ](?:year|month|quarter|week)
    | (?:on|over|from|than|against|compared\ (?:with|to))\ (?:the\ same\ (?:period|time|\w+)\ (?:of\ )?)?
      (?:the\ |a\ |last\ |that\ of\ )?(?:previous\ |prior\ |preceding\ |past\ |same\ )?{_STEP.format("b")}\b
    | (?P<y>yoy|y/y)\b | (?P<m>mom|m/m)\b | (?P<q>qoq|q/q)\b
    | (?:compared\ (?:with|to)|from|than)\ (?:[a-z]+\ )?(?P<year>(?:19|20)[0-9][0-9])\b
    | (?:compared\ (?:with|to)|from|than)\ (?P<named>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
#: Where another clause or another rate begins.
_NEXT: Final = re.compile(r"[;:]|[0-9][0-9.,]*\ ?(?:%|per\ ?cent|p)")
_SYMBOL: Final = re.compile(r"[A-Z][a-z]?|[0-9]+[a-z]+")
#: How far from its quote a change says what it is measured against.
_BEFORE, _AFTER = 60, 90
#: Words that make another quantity of one, though they tell little of its subject.
DISTINCT: Final = frozenset(
    """
    cumulative average mean median total combined overall compound net gross core headline annual annually yearly
    monthly quarterly daily weekly new additional existing planned minimum maximum peak initial final real nominal
    adjusted comparable domestic foreign national global worldwide world other remaining rest half most
    """.split()
)


def basis(fact: Fact) -> str:
    """Return what the change that a fact states is measured against: `year`, `month`, a year's number, or nothing."""
    at = fact.sentence.find(f"{fact.quote}{fact.suffix[:3]}".rstrip())
    at = fact.sentence.find(fact.quote) if at < 0 else at
    after = fact.sentence[at + len(fact.quote) : at + len(fact.quote) + _AFTER]
    before = fact.sentence[max(0, at - _BEFORE) : at]
    found = _BASIS.search(_NEXT.split(after, maxsplit=1)[0]) or _BASIS.search(_NEXT.split(before)[-1])
    if found is None:
        return ""
    parts = found.groupdict()
    if parts["year"]:
        return parts["year"]
    for step, letter in (("year", "y"), ("month", "m"), ("quarter", "q"), ("month", "named")):
        if parts[letter]:
            return step
    word = (parts["a"] or parts["b"]).lower()
    return "year" if word.startswith(("year", "annual")) else re.sub(r"(ly|s)$", "", word)


def one_basis(a: Fact, b: Fact) -> bool:
    """Are two changes measured against the same? What is not said is a year earlier."""
    return _settled(a) == _settled(b)


def _settled(fact: Fact) -> str:
    found = basis(fact)
    if found.isdecimal() and fact.time is not None and int(found) == fact.time.first.year - 1:
        return "year"
    return found or "year"


def one_quantity(a: Fact, b: Fact) -> bool:
    """Does neither `about` have a word that makes it another quantity: cumulative, average, net?"""
    return _distinct(a.about or "") == _distinct(b.about or "")


@lru_cache(maxsize=1 << 14)
def _distinct(about: str) -> frozenset[str]:
    return DISTINCT.intersection(word.surface.lower() for word in words(about))


def one_world(a: Fact, b: Fact) -> bool:
    """May the two speak of one company, country, survey? Two documents must share a name, two sentences not differ."""
    left, right = _names(a.prefix), _names(b.prefix)
    mine, others = _names(a.sentence), _names(b.sentence)
    if a.doc != b.doc:
        mine, others = mine | _names(_title(a)), others | _names(_title(b))
        if not (mine & others) - (_begins(a) & _begins(b)):
            return False
    return not left or not right or bool(left & right) or left <= others or right <= mine


def _begins(fact: Fact) -> set[str]:
    """What begins the sentence or its subject, and may only look like a name; what the title has is one."""
    first = {word.stem for text in (fact.sentence, fact.about or "") for word in words(text)[:1]}
    return first - _names(_title(fact))


@lru_cache(maxsize=1 << 14)
def _names(text: str) -> frozenset[str]:
    """The stems of words written like names; what is short enough for a unit's symbol (V, Hz) is none."""
    return frozenset(
        word.stem for word in words(text) if word.name and word.stem and not _SYMBOL.fullmatch(word.surface)
    )


def _title(fact: Fact) -> str:
    return str(fact.source.metadata.get("title") or "")


def unshared(alike: Likeness, a: Subject, b: Subject, elsewhere: Iterable[str]) -> list[str]:
    """The words of each subject that the other, its sentence and what stands elsewhere (its title) don't have."""
    known = {word.stem for text in elsewhere for word in words(text)}
    sides = ((a, alike.left, b), (b, alike.right, a))
    return [
        stem
        for own, printed, other in sides
        for stem, word in own.stems.items()
        if word.surface in printed and stem not in other.context and stem not in known
    ]


def earlier(period: When, step: str) -> tuple[date, date] | None:
    """The period that lies one step (`year`, `quarter`, `month`) before another one, or None where none fits."""
    first, last = period.first, period.last
    if step.isdecimal():
        years = first.year - int(step)
        return (_back(first, 12 * years), _back_end(last, 12 * years)) if years > 0 else None
    months = {"year": 12, "quarter": 3, "month": 1}.get(step)
    return None if months is None else (_back(first, months), _back_end(last, months))


def _back(day: date, months: int) -> date:
    at = day.year * 12 + day.month - 1 - months
    return date(at // 12, at % 12 + 1, min(day.day, 28)) if at >= 12 else day  # noqa: PLR2004 - a year's months


def _back_end(day: date, months: int) -> date:
    """Move the last day of a period; that of a month stays one."""
    after = day + timedelta(days=1)
    return _back(after, months) - timedelta(days=1) if after.day == 1 else _back(day, months)
