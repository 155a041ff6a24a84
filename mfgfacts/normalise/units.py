"""A unit's form as printed to its name, kind and value in SI; a quantity to the coherent SI unit of its dimension.

The coherent unit is named by the SI's own words: `metre`, `kilogram`, `joule`, `pascal`, `newton_metre` (torque),
`square_metre`, `cubic_metre`, `metre_per_second`, `kilogram_per_cubic_metre`, `bit_per_second`. Rates are reduced by
their parts ("litre per minute" is in cubic_metre_per_second), and what has a name of its own gets it (joule per second
is watt, newton per square metre is pascal).
"""

from __future__ import annotations

import re
from decimal import ROUND_HALF_EVEN, Context, Decimal
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.errors import UnknownUnit
from mfgfacts.lexicon.composite import Composite, Factor, composite_at
from mfgfacts.lexicon.currencies import CURRENCIES, SIGNS, Currency
from mfgfacts.lexicon.forms import FORMS
from mfgfacts.lexicon.units import UNITS
from mfgfacts.model import Base, Kind
from mfgfacts.normalise.pinted import worth
from mfgfacts.normalise.si import POWERS, coherent, parts

if TYPE_CHECKING:
    from mfgfacts.lexicon.unit import Unit
    from mfgfacts.model import Quantity

_EXACT: Final = Context(prec=40, rounding=ROUND_HALF_EVEN)
_SHOWN: Final = Context(prec=15, rounding=ROUND_HALF_EVEN)
_WIDE: Final = Context(prec=60)
_PI: Final = Fraction(Decimal("3.14159265358979323846264338327950288419716939937510"))
_SPACES: Final = re.compile(r"\s+")
_DURATION_AND_MEASURE: Final = frozenset({Kind.DURATION, Kind.MEASURE})


class UnitInfo(NamedTuple):
    """What a unit means.

    Attributes:
        name: as a fact's `unit` gives it: `kilometre_per_hour`, `%`, `CNY`, `1`.
        kind: what a number with it states.
        scale: what the printed number is multiplied by to be in `name` (0.01 for cents and basis points).
        factor, offset, si: in the coherent unit `si` the value is value * factor + offset; `si` is empty for none.
    """

    name: str
    kind: Kind
    scale: Decimal = Decimal(1)
    factor: Decimal = Decimal(1)
    offset: Decimal = Decimal(0)
    si: str = ""


@cache
def lookup(form: str, kind: Kind | None = None) -> UnitInfo:
    """Return what a unit's form means; `kind` MONEY or MEASURE settles a form that is both ("pounds").

    Raises:
        KeyError: no table has it: the recogniser and the lexicon disagree. A bug, never bad input.
    """
    if not form:
        return UnitInfo("1", Kind.COUNT)
    if kind is Kind.MONEY:
        currency = CURRENCIES.get(form) or SIGNS.get(form) or CURRENCIES.get(form.lower())
        if currency is not None:
            return _money(currency)
    found = composite_at(form, 0)
    if found is not None and found.end == len(form):
        return _meaning(found)
    sign = SIGNS.get(form) or SIGNS.get(_SPACES.sub("", form).upper())
    if sign is not None:
        return _money(sign)
    named = _named(form)
    if named is not None:
        return _simple(named)
    raise KeyError(form)


def base(quantity: Quantity, *, difference: bool) -> Base | None:
    """Convert to the coherent SI unit of the dimension, 15 significant digits; None where there is none.

    Args:
        quantity: with a unit's name as `lookup` gives it.
        difference: the value is a change, so that a temperature is a difference in kelvin.
    """
    if quantity.kind not in _DURATION_AND_MEASURE or quantity.low is None or quantity.high is None:
        return None
    unit = _by_name(quantity.unit)
    if unit is None or not unit.si:
        return None
    offset = Decimal(0) if difference else unit.offset
    low = _converted(quantity.low, unit.factor, offset)
    high = low if quantity.high == quantity.low else _converted(quantity.high, unit.factor, offset)
    return Base(low, high, unit.si)


_PRINTED: Final = 40


def _converted(value: Decimal, factor: Decimal, offset: Decimal) -> Decimal:
    """Convert and round; a whole number is printed in full up to 10**40."""
    exact = _EXACT.add(_EXACT.multiply(value, factor), offset)
    short = _SHOWN.plus(exact).normalize(_SHOWN)
    exponent = short.as_tuple().exponent
    if isinstance(exponent, int) and 0 < exponent < _PRINTED:
        return short.quantize(Decimal(1), context=_WIDE)
    return short


# --- meaning --------------------------------------------------------------------------------------------------------


def _meaning(found: Composite) -> UnitInfo:
    if found.factors:
        return _composed(found.factors)
    assert found.form is not None  # noqa: S101 - a composite has a form or factors
    entry = found.form.entry
    return _money(entry) if isinstance(entry, Currency) else _simple(entry)


def _money(entry: Currency) -> UnitInfo:
    return UnitInfo(entry.code, Kind.MONEY, Decimal(entry.scale))


def _simple(unit: Unit) -> UnitInfo:
    offset = _decimal(Fraction(unit.offset))
    return UnitInfo(unit.name, unit.kind, Decimal(unit.scale), _decimal(_factor(unit)), offset, unit.si)


def _factor(unit: Unit) -> Fraction:
    text = unit.factor
    value = _PI / Fraction(text[3:]) if text.startswith("pi/") else Fraction(text)
    return value * Fraction(10) ** unit.exponent


def _decimal(value: Fraction) -> Decimal:
    return _EXACT.divide(Decimal(value.numerator), Decimal(value.denominator))


def _composed(factors: tuple[Factor, ...]) -> UnitInfo:
    groups: dict[int, list[str]] = {}
    value = Fraction(1)
    above: list[str] = []
    below: list[str] = []
    known = True
    for factor in factors:
        under = factor.group > 0 or factor.power < 0
        key = factor.group or (1 if factor.power < 0 else 0)
        groups.setdefault(key, []).append(_raised(factor))
        size = _factor(factor.unit) ** abs(factor.power) * factor.multiple
        value = value / size if under else value * size
        known = known and bool(factor.unit.si)
        upper, lower = parts(factor.unit.si)
        for _ in range(abs(factor.power)):
            above += lower if under else upper
            below += upper if under else lower
    name = "_per_".join("_".join(groups[key]) for key in sorted(groups))
    name = name if 0 in groups else "per_" + name
    si = coherent(above, below) if known else ""
    return UnitInfo(name, Kind.MEASURE, Decimal(1), _decimal(value), Decimal(0), si)


def _raised(factor: Factor) -> str:
    number = f"{factor.multiple}_" if factor.multiple != 1 else ""
    return number + POWERS[abs(factor.power)] + factor.unit.name


# --- by name, and for queries ---------------------------------------------------------------------------------------


@cache
def _names() -> dict[str, Unit]:
    return {unit.name: unit for unit in reversed(UNITS.values())}  # type: ignore[call-overload]  # dict views reverse


def _named(name: str) -> Unit | None:
    return _names().get(name)


@cache
def _by_name(name: str) -> UnitInfo | None:
    """Return the unit of a fact by its name: a table's, or a composite's spelled out ("litre_per_minute")."""
    unit = _named(name)
    if unit is not None:
        return _simple(unit)
    groups = name.removeprefix("per_").split("_per_")
    factors: list[Factor] = []
    for position, group in enumerate(groups, 1 if name.startswith("per_") else 0):
        for factor in _spelled(group, position):
            if factor is None:
                return None
            factors.append(factor)
    return _composed(tuple(factors))


def _spelled(group: str, position: int) -> list[Factor | None]:
    """Read the factors of "kilogram_kelvin" or "100_kilometre", longest names first."""
    words = group.split("_")
    found: list[Factor | None] = []
    at = 0
    while at < len(words):
        multiple = 1
        if words[at].isdigit():
            multiple, at = int(words[at]), at + 1
        power = {"square": 2, "cubic": 3, "quartic": 4}.get(words[at], 1) if at < len(words) else 1
        at += power > 1
        for end in range(len(words), at, -1):
            unit = _named("_".join(words[at:end]))
            if unit is not None:
                found.append(Factor(unit, power, multiple, position))
                at = end
                break
        else:
            return [None]
    return found


@cache
def query(text: str) -> UnitInfo:
    """Return what the unit of a search filter means ("GW", "million tonnes" has its number taken off before).

    The table is asked first: a form, then a unit's name with `_` or spaces; pint is loaded only for what it lacks.

    Raises:
        UnknownUnit: neither knows it; near names are proposed.
    """
    form = _SPACES.sub(" ", text.strip())
    for spelling in dict.fromkeys((form, form.lower(), form.upper())):
        try:
            return lookup(spelling)
        except KeyError:
            continue
    named = _by_name(form.lower().replace(" ", "_").replace("-", "_"))
    if named is not None:
        return named
    asked = worth(form)
    if asked is None:
        raise UnknownUnit(form, _near(form))
    return UnitInfo(_SPACES.sub("_", form), Kind.MEASURE, Decimal(1), asked[0], Decimal(0), asked[1])


def _near(form: str) -> list[str]:
    from difflib import get_close_matches  # for an error's message only

    names = dict.fromkeys((*_names(), *(known for known in FORMS if len(known) >= _SHORTEST)))
    return get_close_matches(form, list(names), n=3, cutoff=0.7)


_SHORTEST: Final = 3  # shorter symbols are near to everything
