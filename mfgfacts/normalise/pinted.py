"""What pint knows of a unit that the table lacks; the only place that loads it, for a query's unit."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final, Protocol, cast

from mfgfacts.normalise.si import coherent

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

# A unit's expression and nothing that could be computed for long (9**9**9).
_EXPRESSION: Final = re.compile(r"[^\W\d_](?:[^\W\d]|[ .·/()-]|\*{1,2}(?!\d\d)|\^(?!\d\d)|(?<!\d)\d){0,60}")


class _Expression(Protocol):
    def to_base_units(self) -> _Measured: ...


class _Measured(Protocol):
    magnitude: float

    def unit_items(self) -> Iterable[tuple[str, object]]: ...


def worth(expression: str) -> tuple[Decimal, str] | None:
    """Return what one of a unit is in its coherent SI unit, and that unit's name; None where pint knows none."""
    if _EXPRESSION.fullmatch(expression) is None:
        return None
    import pint  # 0.6 s to load

    try:
        registry = cast("Callable[[str], _Expression]", pint.UnitRegistry(autoconvert_offset_to_baseunit=True))
        measured = registry(expression).to_base_units()
    except Exception:  # noqa: BLE001 - pint's parser raises what tokenize, operator and float raise
        return None
    above: list[str] = []
    below: list[str] = []
    for name, power in measured.unit_items():
        times = float(str(power))
        if not times.is_integer():
            return None
        (above if times > 0 else below).extend([name.replace("meter", "metre")] * abs(int(times)))
    return Decimal(repr(float(measured.magnitude))), coherent(above, below)
