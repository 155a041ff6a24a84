"""What two versions of one claim say differently, slot by slot; the order of the two makes no difference but to signs.

Unlike a draft's, a value here is the same only where it is equal, after conversion or within a tolerance: 2.9 million
is a change from 2.937 million. Two values in two units are equal as far as the coarser one is printed.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.match.amounts import amounts, dimension
from mfgfacts.match.pairing import flat
from mfgfacts.match.slots import same_name
from mfgfacts.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mfgfacts.match.amounts import Amount
    from mfgfacts.model import Fact

    Side = tuple[Decimal, ...] | str | None

#: The slots in the order in which they are told; a growth rate that two levels contradict has `growth`.
ALTERABLE: Final = ("value", "unit", "bound", "direction", "period", "speaker", "modality")


class Altered(NamedTuple):
    """A slot that two versions of a claim have different things in.

    Attributes:
        slot: one of `ALTERABLE`.
        a, b: what they have: a value as one number or two, in its own unit; anything else as text; None for nothing.
        absolute: how much more the second value is, in the first one's unit, None where they can't be compared.
        relative: the same as a fraction of the first value, None where that is zero.
    """

    slot: str
    a: Side
    b: Side
    absolute: Decimal | None = None
    relative: Decimal | None = None


def altered(a: Fact, b: Fact, tolerance: Decimal = Decimal(0)) -> list[Altered]:
    """List the slots that differ, in the order of `ALTERABLE`.

    Args:
        a: the old version.
        b: the new one.
        tolerance: values that differ by no more than this fraction of the first are the same.
    """
    return [*_quantity(a, b, tolerance), *_said(a, b)]


def _quantity(a: Fact, b: Fact, tolerance: Decimal) -> Iterator[Altered]:
    if Kind.DATE in {a.kind, b.kind}:
        if a.kind is not b.kind:
            yield Altered("value", _value(a) or a.quote, _value(b) or b.quote)
        return
    if dimension(a) != dimension(b):
        if _value(a) != _value(b):
            yield Altered("value", _value(a), _value(b))
        yield Altered("unit", _unit(a), _unit(b))
    else:
        yield from _values(a, b, tolerance)
    if a.bound is not b.bound:
        yield Altered("bound", a.bound.value, b.bound.value)


def _values(a: Fact, b: Fact, tolerance: Decimal) -> Iterator[Altered]:
    pair = amounts(a, b)
    if pair is None:
        if _value(a) != _value(b):
            yield Altered("value", _value(a), _value(b))
        return
    left, right = pair
    if left[:2] == right[:2]:
        return
    difference, first = _middle(right) - _middle(left), _middle(left)
    rounded = max(left.half, right.half) if a.unit != b.unit else Decimal(0)
    if max(abs(left.low - right.low), abs(left.high - right.high)) <= max(rounded, tolerance * abs(first)):
        return
    own = Decimal(1) if left.low == a.low or not left.low or a.low is None else a.low / left.low
    relative = difference / abs(first) if first else None
    yield Altered("value", _value(a), _value(b), difference * own, relative)


def _middle(value: Amount) -> Decimal:
    return value.low if value.low == value.high else (value.low + value.high) / 2


def _value(fact: Fact) -> tuple[Decimal, ...] | None:
    if fact.low is None or fact.high is None:
        return None
    return (fact.low,) if fact.low == fact.high else (fact.low, fact.high)


def _unit(fact: Fact) -> str:
    return str(fact.kind) if fact.unit == "1" or fact.unit is None else fact.unit


def _said(a: Fact, b: Fact) -> Iterator[Altered]:
    """Yield what else differs; what an unchanged sentence has from another one is no change of its claim."""
    old, new = (f"{fact.change.direction} {fact.change.role}" if fact.change else None for fact in (a, b))
    if old != new:
        yield Altered("direction", old, new)
    same = flat(a.sentence) == flat(b.sentence)
    old, new = (f"{fact.time.first}/{fact.time.last}" if fact.time else None for fact in (a, b))
    if old != new and (not same or _says_when(a) or _says_when(b)):
        yield Altered("period", old, new)
    old, new = (fact.attribution.quote if fact.attribution else None for fact in (a, b))
    if not _one_speaker(old, new) and (not same or _says_who(a) or _says_who(b)):
        yield Altered("speaker", old, new)
    if a.modality is not b.modality:
        yield Altered("modality", a.modality.value, b.modality.value)


def _says_when(fact: Fact) -> bool:
    return fact.time is not None and fact.time.quote in fact.sentence


def _says_who(fact: Fact) -> bool:
    return fact.attribution is not None and fact.attribution.quote in fact.sentence


def _one_speaker(a: str | None, b: str | None) -> bool:
    return a == b or (a is not None and b is not None and same_name(a, b))
