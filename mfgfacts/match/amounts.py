"""Do two values agree? In one unit, rounded as printed, as their bounds allow.

`compared(draft, source)` is asked of a draft and its source, and is not symmetrical: a draft may round, may say less
than its source ("topped 2.1 billion" for "more than 2.12 billion"), and may not say more.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.match.printed import digits_of, precision
from mfgfacts.model import Bound, Kind, Role

if TYPE_CHECKING:
    from mfgfacts.model import Fact

_PERCENT: Final = Decimal(100)
#: What a hedge allows, and what a conversion to another unit does.
HEDGED: Final = Decimal("0.05")
_CONVERTED: Final = Decimal("0.005")
_ABOVE: Final = frozenset({Bound.MORE, Bound.AT_LEAST})
_BELOW: Final = frozenset({Bound.LESS, Bound.AT_MOST})
#: Hedges that promise a value a little above the one named.
_NEARLY: Final = ("nearly", "almost", "close to", "approaching", "just under", "not quite", "just short", "nearing")
_TOLERANCE: Final = "±"
#: Degrees against kelvin: differences, whatever the zero.
_DEGREES: Final = {"degree_celsius": Decimal(1), "degree_fahrenheit": Decimal(5) / Decimal(9)}
_FRACTION_KINDS: Final = frozenset({Kind.RATIO, Kind.PERCENT})
_BY_KIND: Final = frozenset({Kind.RANK, Kind.DATE})
_NUMBERS: Final = frozenset({Kind.COUNT, Kind.INDEX})


class Amount(NamedTuple):
    """A value where it can be compared: `low` to `high` in `unit`, exact to `half`."""

    low: Decimal
    high: Decimal
    unit: str
    half: Decimal


def dimension(fact: Fact) -> str:
    """Name what a fact's value can be compared with: an SI unit, a currency, `%`, `pp`, `count`, `rank`; `date`."""
    return dimension_of(fact.kind, str(fact.unit), fact.base.unit if fact.base is not None else "")


def dimension_of(kind: str, unit: str, base: str) -> str:
    """Name what values of a kind and unit can be compared with; `base` is the SI unit, empty where there is none."""
    if kind in _FRACTION_KINDS:
        return "%"
    if kind in _BY_KIND:
        return str(kind)
    return "count" if kind in _NUMBERS else base or unit


def amount(fact: Fact) -> Amount | None:
    """Return a fact's value in the unit of its dimension; None for dates and open numbers."""
    low, high, base = fact.low, fact.high, fact.base
    if low is None or high is None:
        return None
    half, unit = precision(fact), dimension(fact)
    if fact.kind is Kind.RATIO:
        if low > 1 and fact.change is not None and fact.change.role is Role.BY:  # doubled is a rise by 100%
            low, high = low - 1, high - 1
        return Amount(low * _PERCENT, high * _PERCENT, unit, half * _PERCENT)
    if base is None:
        return Amount(low, high, unit, half)
    factor = _DEGREES.get(str(fact.unit)) or (base.high / high if high else Decimal(1))
    return Amount(base.low, base.high, unit, half * factor)


def amounts(a: Fact, b: Fact) -> tuple[Amount, Amount] | None:
    """Return two values in one unit, their own where it is the same; None where they can't be compared."""
    if a.unit == b.unit and a.kind is b.kind and a.kind is not Kind.RATIO:
        if a.low is None or a.high is None or b.low is None or b.high is None:
            return None
        unit = str(a.unit)
        return Amount(a.low, a.high, unit, precision(a)), Amount(b.low, b.high, unit, precision(b))
    left, right = amount(a), amount(b)
    return None if left is None or right is None or left.unit != right.unit else (left, right)


class Agreement(NamedTuple):
    """What value and bound say: `agree`, `differ` or `unstated` each, and why."""

    value: str
    value_note: str = ""
    bound: str = "agree"
    bound_note: str = ""


def compared(draft: Fact, source: Fact) -> Agreement:
    """Compare a draft's value and bound with its source's; the two are of one dimension."""
    pair = amounts(draft, source)
    if pair is None:
        return Agreement("unstated", "no number")
    left, right = pair
    half = left.half
    if draft.unit != source.unit and draft.kind not in _FRACTION_KINDS:
        half = max(half + right.half, abs(right.low) * _CONVERTED)
    if left.low == left.high and right.low != right.high and _TOLERANCE in source.quote:
        middle = (right.low + right.high) / 2  # 27.3 ± 3.1 min is about 27 minutes
        return _single(draft, source, left, right._replace(low=middle, high=middle), half)
    if left.low != left.high or right.low != right.high:
        return _ranges(left, right, half, draft)
    return _single(draft, source, left, right, half)


def _single(draft: Fact, source: Fact, left: Amount, right: Amount, half: Decimal) -> Agreement:
    v, u = left.low, right.low
    near = abs(v - u) <= half
    if draft.bound in _ABOVE or draft.bound in _BELOW:
        return _limited(draft, source, v - u, near=near)
    if draft.bound is Bound.ABOUT:
        return _hedged(draft, source, v, u, half)
    if near:
        note = "" if v == u else "rounded"
        return Agreement("agree", note, "agree", "" if source.bound is Bound.EQUAL else "hedge dropped")
    if abs(v - u) <= right.half:
        return Agreement("unstated", "source less precise")
    if source.bound is Bound.ABOUT and abs(v - u) <= HEDGED * abs(u):
        return Agreement("unstated", "source less precise")
    if (source.bound in _ABOVE and v > u) or (source.bound in _BELOW and v < u):
        return Agreement("differ", "source gives only a bound")
    return Agreement("differ")


def _hedged(draft: Fact, source: Fact, v: Decimal, u: Decimal, half: Decimal) -> Agreement:
    """Compare "about v": within five percent, and "nearly v" from below."""
    if abs(v - u) > max(HEDGED * abs(u), half):
        return Agreement("differ")
    note = "" if v == u else "rounded"
    if v != u and draft.unit == source.unit and _printed(draft.quote) > _printed(source.quote) + 1 > 1:
        return Agreement("unstated", "source less precise")
    if _is_nearly(draft) and (u - v > half or source.bound in _ABOVE):
        return Agreement("agree", note, "differ", "the source's value is above")
    return Agreement("agree", note, "agree", "" if source.bound is Bound.ABOUT else "hedged")


def _printed(quote: str) -> int:
    """Count the digits that are printed of a value, without zeros at its end."""
    return len("".join(filter(str.isdecimal, quote)).rstrip("0"))


def _limited(draft: Fact, source: Fact, difference: Decimal, *, near: bool) -> Agreement:
    """Compare "more than v" and the like; `difference` is v - u."""
    above = draft.bound in _ABOVE
    reach = -difference if above else difference  # how far the source's value is within the bound
    against = _BELOW if above else _ABOVE
    if near:
        return _at_the_limit(draft, source, reach, against)
    if reach > 0 and source.bound not in against:
        return Agreement("agree", "implied")
    return Agreement("differ", "beyond the source's value" if reach < 0 else "the source sets the other limit")


def _at_the_limit(draft: Fact, source: Fact, reach: Decimal, against: frozenset[Bound]) -> Agreement:
    note = "rounded" if reach else ""
    if source.bound is draft.bound:
        return Agreement("agree", note)
    if source.bound in against:
        return Agreement("agree", note, "differ")
    if source.bound is Bound.ABOUT:
        good = draft.bound in _BELOW and _is_nearly(source)
        return Agreement("agree", note, "agree" if good else "differ", "implied" if good else "")
    if source.bound is Bound.EQUAL:
        implied = reach > 0 or draft.bound in {Bound.AT_LEAST, Bound.AT_MOST}
        return Agreement("agree", note, "agree" if implied else "differ", "implied" if implied else "")
    return Agreement("agree", note, "agree", "implied" if source.bound in {Bound.MORE, Bound.LESS} else "stricter")


def _ranges(left: Amount, right: Amount, half: Decimal, draft: Fact) -> Agreement:
    """Compare where one side or both give a range."""
    if draft.bound is Bound.ABOUT:
        half = max(half, HEDGED * abs(right.high))
    if abs(left.low - right.low) <= half and abs(left.high - right.high) <= half:
        return Agreement("agree", "" if left[:2] == right[:2] else "rounded")
    if right.low == right.high:
        inside = left.low - half <= right.low <= left.high + half
        return Agreement("agree", "implied") if inside else Agreement("differ")
    if left.low == left.high:
        if draft.bound in _ABOVE:
            return Agreement("agree", "implied") if right.low >= left.low else Agreement("differ")
        if draft.bound in _BELOW:
            return Agreement("agree", "implied") if right.high <= left.low else Agreement("differ")
        inside = right.low <= left.low <= right.high
        return Agreement("unstated", "source less precise") if inside else Agreement("differ")
    inside = left.low <= right.low and right.high <= left.high
    return Agreement("agree", "implied") if inside else Agreement("differ")


def _is_nearly(fact: Fact) -> bool:
    return fact.hedge is not None and fact.hedge.lower().startswith(_NEARLY)


def same_number(a: Fact, b: Fact) -> bool:
    """Is the number that the two print the same, whatever its unit and scale?"""
    if not a.low or not b.low:
        return False
    if digits_of(a.low) == digits_of(b.low):
        return True
    ratio = abs(a.low / b.low)
    shift = ratio.adjusted() + (1 if ratio.scaleb(-ratio.adjusted()) > 5 else 0)  # noqa: PLR2004 - the nearer power
    scaled = abs(b.low).scaleb(shift)
    return abs(abs(a.low) - scaled) <= precision(a)
