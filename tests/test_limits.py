from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
import typer

from mfgfacts.cli.limits import amount, day, period, size, unit
from mfgfacts.errors import UnknownUnit


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2023", "2023-01-01", "2023-12-31"),
        ("2023-H1", "2023-01-01", "2023-06-30"),
        ("2023h2", "2023-07-01", "2023-12-31"),
        ("2023-Q2", "2023-04-01", "2023-06-30"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2023-6-5", "2023-06-05", "2023-06-05"),
        ("2021..2023-Q1", "2021-01-01", "2023-03-31"),
    ],
)
def test_periods(text: str, first: str, last: str) -> None:
    assert period(text, "--during") == (date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize("text", ["", "soon", "2023-13", "2023-02-30", "0000", "2023-H3", "2023..", "2023..2021"])
def test_what_is_no_period(text: str) -> None:
    with pytest.raises(typer.BadParameter):
        period(text, "--during")


@pytest.mark.parametrize(
    ("text", "value", "name", "base"),
    [
        ("3000", "3000", "", None),
        ("-1.5", "-1.5", "", None),
        ("3,000", "3000", "", None),
        ("2.5 million", "2500000", "", None),
        ("1 GW", "1", "gigawatt", "1000000000"),
        ("1 gigawatt", "1", "gigawatt", "1000000000"),
        ("20%", "20", "%", None),
        ("20 percent", "20", "%", None),
        ("3 billion yuan", "3000000000", "CNY", None),
        ("$5 million", "5000000", "USD", None),
        ("three million tonnes", "3000000", "tonne", "3000000000"),
        ("100 km/h", "100", "kilometre_per_hour", None),
        ("1 furlong", "1", "furlong", "201.168"),
    ],
)
def test_values(text: str, value: str, name: str, base: str | None) -> None:
    found = amount(text, "--min")
    assert (found.value, found.unit) == (Decimal(value), name)
    if base is not None:
        assert found.base is not None
        assert abs(found.base.low / Decimal(base) - 1) < Decimal("1e-5")


@pytest.mark.parametrize("text", ["", "GW", "5 to 10 MW", "much"])
def test_what_is_no_single_value(text: str) -> None:
    with pytest.raises(typer.BadParameter):
        amount(text, "--min")


def test_an_unknown_unit_is_named() -> None:
    with pytest.raises(UnknownUnit, match="'florble'"):
        amount("5 florble", "--min")
    with pytest.raises(UnknownUnit, match="'florble'"):
        unit("florble")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("kWh", "kilowatt_hour"),
        ("kilowatt_hour", "kilowatt_hour"),
        ("yuan", "CNY"),
        ("EUR", "EUR"),
        ("%", "%"),
        ("1", "1"),
    ],
)
def test_units(text: str, name: str) -> None:
    assert unit(text) == name


@pytest.mark.parametrize(("text", "found"), [("64 MB", 64 << 20), ("500k", 500 << 10), ("7", 7), ("1.5 GiB", 3 << 29)])
def test_sizes(text: str, found: int) -> None:
    assert size(text, "--max-size") == found


def test_days() -> None:
    assert day("2023-07-19", "--date") == date(2023, 7, 19)
    with pytest.raises(typer.BadParameter):
        day("19 July", "--date")
