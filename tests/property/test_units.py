"""Laws of conversion."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from hypothesis import given
from hypothesis import strategies as st

from mfgfacts.lexicon.units import UNITS
from mfgfacts.model import Bound, Kind, Quantity
from mfgfacts.normalise.units import base, lookup

CONVERTIBLE: Final = sorted(form for form in UNITS if lookup(form).si and lookup(form).kind is not Kind.MONEY)
VALUES: Final = st.decimals("-1e9", "1e9", places=6)
PRECISION: Final = Decimal("1e-13")


def of(value: Decimal, form: str) -> Quantity:
    unit = lookup(form)
    return Quantity(unit.kind, value, value, unit.name, Bound.EQUAL)


@given(VALUES, st.sampled_from(CONVERTIBLE))
def test_a_conversion_there_and_back_is_the_identity(value: Decimal, form: str) -> None:
    unit, there = lookup(form), base(of(value, form), difference=False)
    assert there is not None
    back = (there.low - unit.offset) / unit.factor
    assert abs(back - value) <= PRECISION * max(abs(value), abs(there.low / unit.factor), Decimal(1))


@given(VALUES, VALUES, st.sampled_from(CONVERTIBLE))
def test_a_difference_converts_as_the_difference_of_the_ends(first: Decimal, last: Decimal, form: str) -> None:
    begin, end = (base(of(value, form), difference=False) for value in (first, last))
    step = base(of(last - first, form), difference=True)
    assert begin
    assert end
    assert step
    assert abs((end.low - begin.low) - step.low) <= PRECISION * 10 * max(abs(begin.low), abs(end.low), abs(step.low))


@given(VALUES, VALUES, st.sampled_from(CONVERTIBLE))
def test_a_conversion_keeps_the_order(first: Decimal, last: Decimal, form: str) -> None:
    low, high = sorted((first, last))
    there = base(of(low, form)._replace(high=high), difference=False)
    assert there is not None
    assert there.low <= there.high
