"""Filters that nothing can pass together are a slip of the hand: it is said, instead of finding nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from mfgfacts.search import Amount, Filters


def check(filters: Filters) -> None:
    """Compare the limits with one another and with the units.

    Raises:
        typer.BadParameter: no fact can be all that.
    """
    low, high, since, until = filters.low, filters.high, filters.since, filters.until
    if since and until and since > until:
        raise typer.BadParameter(f"it ends on {until}, before --since begins, on {since}", param_hint="--until")
    if low and high:
        _check_range(low, high)
    for limit, option in ((low, "--min"), (high, "--max")):
        if limit and limit.unit and filters.units and not any(_compares(unit, limit) for unit in filters.units):
            named = " or ".join(sorted(filters.units))
            raise typer.BadParameter(f"{limit.unit} is never compared with {named}, --unit", param_hint=option)


def _check_range(low: Amount, high: Amount) -> None:
    least, most = low.value, high.value
    if low.unit != high.unit:
        if not (low.unit and high.unit):
            return
        if low.base is None or high.base is None or low.base.unit != high.base.unit:
            raise typer.BadParameter(f"{high.unit} is never compared with {low.unit}, --min", param_hint="--max")
        least, most = low.base.low, high.base.low
    if least > most:
        raise typer.BadParameter("it is less than --min; nothing lies between", param_hint="--max")


def _compares(unit: str, limit: Amount) -> bool:
    if unit == limit.unit:
        return True
    if unit == "1" or limit.base is None:
        return False
    from mfgfacts.normalise.units import query

    return query(unit).si == limit.base.unit
