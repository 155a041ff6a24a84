"""Limits as they are typed: `1 GW`, `2023-H1`, `64 MB`."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from decimal import Context, Decimal
from typing import TYPE_CHECKING, Final

import typer

from mfgfacts.search import Amount

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mfgfacts.normalise.units import UnitInfo

_DIGITS: Final = Context(prec=15)
_SHARE: Final = re.compile(r"([0-9]{1,9}(?:\.[0-9]{1,9})?) ?(%?)")
_PERIOD: Final = re.compile(r"(\d{4})(?:-?(?:H([12])|Q([1-4]))|-(\d\d?)(?:-(\d\d?))?)?", re.IGNORECASE)
_NUMERAL: Final = re.compile(
    r"""
    ([-+]?(?:[0-9]{1,3}(?:,[0-9]{3}){1,9}|[0-9]{1,30})(?:\.[0-9]{1,30})?)
    [ ]?(|%|(?!(?:to|and|or)\b)[^\W\d].*)
    """,
    re.VERBOSE,
)
_SIZE: Final = re.compile(r"(\d+(?:\.\d+)?) ?(|k|m|g)(?:i?b)?", re.IGNORECASE)
_FACTORS: Final = {"": 1, "k": 1 << 10, "m": 1 << 20, "g": 1 << 30}
_FORMS: Final = "write 2023, 2023-H1, 2023-Q2, 2023-06 or 2023-06-30"


def period(text: str, option: str) -> tuple[date, date]:
    """Return the first and the last day of a year, half, quarter, month, day, or of a stretch `A..B`.

    Raises:
        typer.BadParameter: it is written otherwise.
    """
    first, dots, last = text.strip().partition("..")
    begin = _period(first, option)
    end = _period(last, option) if dots else begin
    if begin[0] > end[1]:
        raise typer.BadParameter(f"{text!r} ends before it begins", param_hint=option)
    return begin[0], end[1]


def _period(text: str, option: str) -> tuple[date, date]:
    found = _PERIOD.fullmatch(text.strip())
    if found is None:
        raise typer.BadParameter(f"{text!r} is no period; {_FORMS}", param_hint=option)
    year, half, quarter, month, day = (int(part) if part else 0 for part in found.groups())
    if day:
        months = (month, month)
    elif half or quarter or month:
        size = 6 if half else 3 if quarter else 1
        at = half or quarter or month
        months = (size * (at - 1) + 1, size * at)
    else:
        months = (1, 12)
    try:
        last_day = day or monthrange(year, months[1])[1]
        return date(year, months[0], day or 1), date(year, months[1], last_day)
    except ValueError:
        raise typer.BadParameter(f"{text!r} is not in the calendar; {_FORMS}", param_hint=option) from None


def day(text: str, option: str) -> date:
    """Return a day written 2023-06-30.

    Raises:
        typer.BadParameter: it is none.
    """
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"{text!r} is no day; write 2023-06-30", param_hint=option) from None


def size(text: str, option: str) -> int:
    """Return the bytes of `64 MB`, `500k` or `1000000`.

    Raises:
        typer.BadParameter: it is no size.
    """
    found = _SIZE.fullmatch(text.strip())
    if found is None:
        raise typer.BadParameter(f"{text!r} is no size; write 64 MB", param_hint=option)
    return int(float(found[1]) * _FACTORS[found[2].lower()])


def amount(text: str, option: str) -> Amount:
    """Return a limit such as `1 GW`, `3 billion yuan`, `20%`, or a bare number that any unit is compared with.

    What begins with plain digits is read here, with no more than the table of units to load; anything else
    (`$5 million`, `half a tonne`) as a document's would be.

    Raises:
        typer.BadParameter: it is no number with a unit.
        UnknownUnit: nobody knows the unit.
    """
    return _scaled(text, option, (Decimal(1),))[0]


def near(text: str, within: str) -> tuple[Amount, Amount]:
    """Return the limits of what is so near to a value: `3 million` within `10%`, or within `0.1`.

    Raises:
        typer.BadParameter: the value is none, or the share is no share below all.
        UnknownUnit: nobody knows the unit.
    """
    share = _SHARE.fullmatch(within.strip())
    part = Decimal(share[1]) / (100 if share[2] else 1) if share else Decimal(-1)
    if not 0 <= part < 1:
        raise typer.BadParameter(f"{within!r} is no share; write 10%", param_hint="--within")
    first, last = _scaled(text, "--near", (1 - part, 1 + part))
    return (first, last) if first.value <= last.value else (last, first)


def _scaled(text: str, option: str, factors: Sequence[Decimal]) -> list[Amount]:
    """Return a value times each of some factors."""
    plain_digits = _NUMERAL.fullmatch(text.strip())
    if plain_digits is None:
        return [_written(text, option, factor) for factor in factors]
    from mfgfacts.lexicon.scales import PLAIN
    from mfgfacts.normalise.units import query

    value, words = Decimal(plain_digits[1].replace(",", "")), plain_digits[2]
    scale, _, rest = words.partition(" ")
    if scale.lower() in PLAIN:
        value, words = value * PLAIN[scale.lower()], rest.strip()
    if not words:
        return [Amount(value * factor, "", None) for factor in factors]
    info = query(words)
    value *= info.scale
    return [_amount(value * factor, info) for factor in factors]


def _amount(value: Decimal, info: UnitInfo) -> Amount:
    """Return a value in a unit, and the same in SI units with as many digits as facts have there."""
    from mfgfacts.model import Base

    same = _DIGITS.plus(value * info.factor + info.offset)
    return Amount(value, info.name, Base(same, same, info.si) if info.si else None)


def _written(text: str, option: str, factor: Decimal) -> Amount:
    from mfgfacts.errors import UnknownUnit
    from mfgfacts.normalise.units import base
    from mfgfacts.pipeline import quantity

    try:
        read = quantity(text)
    except UnknownUnit:
        read = None
    if read is None or read.low is None or read.low != read.high:
        example = "--min '1 GW', --min 20% or --max 3000"
        raise typer.BadParameter(f"{text!r} is no single value; write it as in {example}", param_hint=option)
    value = read.low * factor
    return Amount(value, read.unit, base(read._replace(low=value, high=value), difference=False))


def unit(text: str) -> str:
    """Return the name that facts have for a unit: `kWh` gives `kilowatt_hour`, `yuan` gives `CNY`.

    Raises:
        UnknownUnit: nobody knows it.
    """
    if text == "1":
        return text
    from mfgfacts.normalise.units import query

    return query(text).name
