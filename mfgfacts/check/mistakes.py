"""Mistakes put into true sentences by rule, each of a kind that a check must find.

A variant is a sentence with one thing changed, and where its number stands then.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.model import Bound, Kind, Role

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from mfgfacts.model import Fact

_DIGIT: Final = re.compile(r"[1-9]")
_SCALE: Final = re.compile(r"\b(trillion|billion|million|bn|mn)\b")
_SCALES: Final = {"trillion": "billion", "billion": "million", "million": "billion", "bn": "mn", "mn": "bn"}
_UNITS: Final = re.compile(
    r"\s?(percentage points?|percent|per cent|%|yuan|euros?|dollars?|pounds?|crowns|€|\$|£|GWh|MWh|kWh|GW|MW|kW|km|kg)"
)
_OTHER_UNITS: Final = {
    "percentage points": "%", "percentage point": "%", "percent": " percentage points",
    "per cent": " percentage points", "%": " percentage points", "yuan": " euros", "euros": " dollars",
    "euro": " dollar", "dollars": " euros", "dollar": " euro", "pounds": " dollars", "pound": " dollar",
    "crowns": " euros", "€": "$", "$": "€", "£": "$", "GWh": " MWh", "MWh": " GWh", "kWh": " MWh", "GW": " MW",
    "MW": " GW", "kW": " MW", "km": " kg", "kg": " km",
}  # fmt: skip
_BOUNDS: Final = {
    Bound.MORE: "less than", Bound.AT_LEAST: "at most", Bound.LESS: "more than", Bound.AT_MOST: "at least",
    Bound.ABOUT: "more than",
}  # fmt: skip
_WAYS: Final[Mapping[str, str]] = {
    "increased": "decreased", "decreased": "increased", "rose": "fell", "fell": "rose", "grew": "shrank",
    "increase": "decrease", "decrease": "increase", "rise": "fall", "growth": "decline", "decline": "growth",
    "reduced": "raised", "shortened": "lengthened", "climbed": "slid", "slid": "climbed", "shrank": "grew",
    "up": "down", "down": "up", "dropped": "climbed", "declined": "rose", "jumped": "slumped", "higher": "lower",
    "lower": "higher", "gained": "lost", "lost": "gained", "eased": "climbed", "contracted": "expanded",
    "expanded": "contracted", "narrowed": "widened", "widened": "narrowed",
}  # fmt: skip
_WAY: Final = re.compile(rf"\b({'|'.join(_WAYS)})\b")
_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")
_PARTS: Final = (("first half", "second half"), ("second half", "first half"), ("first quarter", "third quarter"))
_MONTHS: Final = (
    "January February March April May June July August September October November December".split()
)  # fmt: skip
_NEAR: Final = 60


class Variant(NamedTuple):
    """A changed sentence, and the stretch in which its number stands."""

    kind: str
    text: str
    start: int
    end: int


def placed(fact: Fact) -> int:
    """Where a fact's quote stands in its sentence; -1 where that can't be told."""
    before = fact.prefix[-12:]
    at = fact.sentence.find(before + fact.quote)
    if at >= 0:
        return at + len(before)
    return fact.sentence.find(fact.quote) if fact.sentence.count(fact.quote) == 1 else -1


def mistakes(fact: Fact, beside: Sequence[Fact]) -> Iterator[Variant]:
    """Yield a fact's sentence with a mistake of each kind that fits it.

    Args:
        fact: a quantity.
        beside: the quantities of its document.
    """
    at = placed(fact)
    if at < 0 or fact.kind is Kind.DATE or fact.low is None:
        return
    for kind, rule in _RULES.items():
        yield from (Variant(kind, *changed) for changed in rule(fact, at))
    yield from _swapped(fact, at, beside)
    yield from _of_another(fact, at, beside)


_Changed = tuple[str, int, int]


def _quoted(fact: Fact, at: int, quote: str) -> _Changed:
    """Put another quote in the fact's place."""
    return fact.sentence[:at] + quote + fact.sentence[at + len(fact.quote) :], at, at + len(quote)


def _value(fact: Fact, at: int) -> Iterator[_Changed]:
    """A wrong first digit."""
    digit = _DIGIT.search(fact.quote)
    if digit is not None:
        wrong = str(int(digit[0]) % 9 + 1)
        yield _quoted(fact, at, fact.quote[: digit.start()] + wrong + fact.quote[digit.end() :])


def _scale(fact: Fact, at: int) -> Iterator[_Changed]:
    """Million for billion."""
    scale = _SCALE.search(fact.quote)
    if scale is not None:
        yield _quoted(fact, at, fact.quote[: scale.start()] + _SCALES[scale[0]] + fact.quote[scale.end() :])


def _unit(fact: Fact, at: int) -> Iterator[_Changed]:
    """Percentage points for percent, another currency, another unit."""
    unit = _UNITS.search(fact.quote)
    if unit is not None and fact.kind is not Kind.COUNT:
        other = _OTHER_UNITS[unit[1]]
        yield _quoted(fact, at, fact.quote[: unit.start()] + other + fact.quote[unit.end() :])


def _bound(fact: Fact, at: int) -> Iterator[_Changed]:
    """Less than for more than, more than for nearly."""
    hedge = fact.hedge or ""
    start = fact.sentence.rfind(hedge, 0, at) if hedge else -1
    if start >= 0 and fact.sentence[start + len(hedge) : at].strip() == "":
        other = _BOUNDS[fact.bound]
        text = fact.sentence[:start] + other + fact.sentence[start + len(hedge) :]
        moved = at + len(other) - len(hedge)
        yield text, moved, moved + len(fact.quote)


def _direction(fact: Fact, at: int) -> Iterator[_Changed]:
    """Fell for rose."""
    if fact.change is None or fact.change.role is Role.FROM:
        return
    near = [*_WAY.finditer(fact.sentence, max(0, at - _NEAR), at)]
    if near:
        way = near[-1]
        other = _WAYS[way[0]]
        moved = at + len(other) - len(way[0])
        yield fact.sentence[: way.start()] + other + fact.sentence[way.end() :], moved, moved + len(fact.quote)


def _period(fact: Fact, at: int) -> Iterator[_Changed]:
    """Another year, half-year or month."""
    when = fact.time.quote if fact.time is not None else ""
    start = fact.sentence.find(when) if when and fact.sentence.count(when) == 1 else -1
    other = _another_time(when)
    is_open = re.search(r"\b(?:since|until|by|before|after)\s+$", fact.sentence[:start], re.IGNORECASE)
    if start >= 0 and other and not is_open and not start <= at < start + len(when):
        moved = at + (len(other) - len(when) if start < at else 0)
        yield fact.sentence.replace(when, other, 1), moved, moved + len(fact.quote)


def _another_time(when: str) -> str:
    if _YEAR.search(when):
        return _YEAR.sub(lambda year: str(int(year[0]) - 40), when)
    for part, other in _PARTS:
        if part in when:
            return when.replace(part, other)
    months = [number for number, month in enumerate(_MONTHS) if re.search(rf"\b{month}\b", when)]
    return when.replace(_MONTHS[months[0]], _MONTHS[(months[0] + 7) % 12]) if len(months) == 1 else ""


_RULES: Final[Mapping[str, Callable[[Fact, int], Iterator[_Changed]]]] = {
    "value": _value, "scale": _scale, "unit": _unit, "bound": _bound, "direction": _direction, "period": _period,
}  # fmt: skip


def _swapped(fact: Fact, at: int, beside: Sequence[Fact]) -> Iterator[Variant]:
    """The members of a list in another order: the value of the next one in the sentence."""
    for other in beside:
        if (
            fact.group is not None
            and other.group == fact.group
            and other.start > fact.start
            and other.unit == fact.unit
            and other.low != fact.low
            and other.about != fact.about
        ):
            yield Variant("list order", *_quoted(fact, at, other.quote))
            return


def _of_another(fact: Fact, at: int, beside: Sequence[Fact]) -> Iterator[Variant]:
    """The value of something else of the same document, of the same sort."""
    for other in beside:
        if _is_of_one_sort(fact, other) and not set((other.about or "").split()) & set((fact.about or "").split()):
            yield Variant("subject", *_quoted(fact, at, other.quote))
            return


def _is_of_one_sort(fact: Fact, other: Fact) -> bool:
    """Could the one's value be taken for the other's: of one unit and kind, plain, of the same movement?"""
    return (
        bool(other.about and fact.about)
        and other.low != fact.low
        and (other.kind, other.unit, other.change) == (fact.kind, fact.unit, fact.change)
        and other.bound is fact.bound is Bound.EQUAL
    )
