"""A value and its tolerance: "25 ± 0.2 mm", "(2.8 ± 0.3) × 10^20 cm-3", "0.6728(5) eV"."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from mfgfacts.recognise.numbers import FLAT, POWER, Number
from mfgfacts.recognise.parts import Part, part, united
from mfgfacts.recognise.pattern import Pattern

_SIGN: Final = Pattern(r"[ \u00a0]?(?:±|\+/[-−–]|\+[-−–]|\\pm|\.\+-\.)[ \u00a0]?(?=[\d.])")
_LAST_DIGITS: Final = Pattern(r"\((\d{1,2})\)(?=[ \u00a0]?(?:×|x[ \u00a0]?10|[A-Za-zµμ°%Å]))")


def tolerance(text: str, first: Part, *, decimal_comma: bool) -> tuple[Part, Part] | None:
    """Read a value and the tolerance behind it, each with the power of ten that stands behind both.

    Returns:
        The value, from its bracket on, and the tolerance, which ends where the whole ends and has its unit.
    """
    found = _SIGN.match(text, first.end)
    if found is None:
        return _apart(text, first, decimal_comma=decimal_comma)
    other = part(text, found.end() + (text[found.end()] == "."), found.end(), decimal_comma=decimal_comma)
    if other is None or other.kind is not None or (first.unit and other.unit and first.unit != other.unit):
        return None
    if not first.unit and not other.unit and text[other.end : other.end + 1] == ")" and text[first.start - 1] == "(":
        return _bracketed(text, first, other)
    return _raised(first, other), other


def _apart(text: str, first: Part, *, decimal_comma: bool) -> tuple[Part, Part] | None:
    """Read a tolerance in brackets and the unit behind them: "0.12 (±0.03) mM"."""
    found = _SIGN_APART.match(text, first.end)
    other = part(text, found.end(), found.end(), decimal_comma=decimal_comma) if found else None
    if other is None or not other.plain or text[other.end : other.end + 1] != ")":
        return None
    end = other.end + 1
    whole = united(text, Part(other.start, end, other.number._replace(end=end)))
    return (first, whole) if whole.kind is None and not (first.unit and whole.unit) else None


_SIGN_APART: Final = Pattern(r"[ \u00a0]\((?:±|\+/[-−–])[ \u00a0]?(?=\d)")


def _raised(first: Part, other: Part) -> Part:
    """Give the value the power of ten that only its tolerance has: "3.7 ± 0.1 × 10^20"."""
    cross = other.number.numeral.find("10", 1)
    power = other.number.numeral[cross:].removeprefix("10") if cross > 0 else ""
    if not power or not _is_power(other.number.numeral[:cross]) or _is_power(first.number.numeral):
        return first
    return first._replace(number=first.number._replace(numeral=f"{first.number.numeral}×10{power}"))


def _is_power(numeral: str) -> bool:
    return any(sign in numeral for sign in "×xX·∙*⋅\\")


def _bracketed(text: str, first: Part, other: Part) -> tuple[Part, Part]:
    """Take in the brackets around both, and the power of ten and the unit behind them."""
    end = other.end + 1
    power, raised = "", POWER.match(text, end)
    if raised is not None and raised[0][0] not in "eE":
        power, end = f"×{raised[0].lstrip(' ×xX·∙*⋅' + chr(160))}", raised.end()
    elif flat := FLAT.match(text, end):
        power, end = f"×10^{flat[1]}", flat.end()
    numbers = [Number(at.start, end, at.number.numeral + power, at.number.decimal_comma) for at in (first, other)]
    whole = united(text, Part(other.start, end, numbers[1]))
    if end == other.end + 1 and not whole.unit:
        return first, other
    return Part(first.start - 1, first.end, numbers[0]), whole._replace(number=numbers[1])


def uneven(text: str, number: Number) -> tuple[Part, Part] | None:
    """Read a value whose errors up and down differ, as its ends: "1.27+0.10−0.12" is 1.15 to 1.37."""
    found = _UNEVEN.match(text, number.end)
    if found is None or not number.numeral.replace(".", "", 1).isdigit():
        return None
    middle = Decimal(number.numeral)
    low, high = f"{middle - Decimal(found[2]):f}", f"{middle + Decimal(found[1]):f}"
    whole = united(text, Part(number.start, found.end(), Number(number.start, found.end(), high)))
    return Part(number.start, number.end, number._replace(numeral=low)), whole


_UNEVEN: Final = Pattern(
    r"(?:\^\{)?\+(\d{1,6}\.\d{1,6})\}?[ \u00a0]?/?[ \u00a0]?(?:_\{)?[-−–](\d{1,6}\.\d{1,6})\}?(?![\d.]\d)"
)


def last_digits(text: str, number: Number) -> tuple[Part, Part] | None:
    """Read the uncertainty of the last digits in brackets: "0.6728(5) eV" is 0.6728 ± 0.0005."""
    _, point, decimals = number.numeral.partition(".")
    found = _LAST_DIGITS.match(text, number.end) if point and decimals.isdigit() else None
    if found is None:
        return None
    numeral = "0." + found[1].rjust(len(decimals), "0") if len(found[1]) <= len(decimals) else found[1]
    end = found.end()
    power, raised = "", POWER.match(text, end)
    if raised is not None and raised[0][0] not in "eE":
        power, end = f"×{raised[0].lstrip(' ×xX·∙*⋅' + chr(160))}", raised.end()
    whole = united(text, Part(number.start, end, Number(number.start, end, numeral + power)))
    if whole.kind is not None:
        return None
    return Part(number.start, number.end, number._replace(numeral=number.numeral + power)), whole
