"""Mention to quantity: exact decimals, scale applied, in the mention's own unit."""

from __future__ import annotations

import re
from decimal import Context, Decimal
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.numerals import CARDINALS, FRACTIONS, MAGNITUDES, MULTIPLES, MULTIPLIED, ORDINALS, VULGAR
from mfgfacts.lexicon.scales import factor
from mfgfacts.model import Kind, Quantity
from mfgfacts.normalise.units import lookup

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mfgfacts.model import QuantityMention

#: Numbers without an exact decimal are cut to 15 significant digits.
_ROUNDED: Final = Context(prec=15)
_EXACT: Final = Context(prec=80)

_DASHES: Final = str.maketrans(dict.fromkeys("−–﹣－‒", "-") | dict.fromkeys(" \u00a0\u2009\u202f'’", ""))
_SUPERSCRIPTS: Final = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺", "0123456789-+")
_POWER: Final = re.compile(r"(?:(?P<factor>.+?)[×xX·∙*⋅])?10\^?\{?(?P<power>[-+]?\d+)\}?")
_WORDS: Final = re.compile(r"[^\W\d_]+")
_DIGITS: Final = re.compile(r"[-+]?\.?\d")
_MIXED: Final = re.compile(r"(?P<whole>[-−–+]?\d+)?[\s\u00a0\u2009-]?(?:(?P<above>\d+)[/⁄](?P<below>\d+)|(?P<sign>[½¼¾⅓⅔⅕⅖⅗⅘⅙⅛⅜⅝⅞]))")
_DIGITS_AND: Final = re.compile(r"(?P<whole>[\d.,]+)\s+and\s+(?P<rest>.+)", re.DOTALL)
_SUFFIX: Final = re.compile(r"(?<=\d)(?:st|nd|rd|th)\Z")

_SINGLE: Final[Mapping[str, Fraction | int]] = {**MULTIPLIED, **MULTIPLES, **ORDINALS}


def quantity(mention: QuantityMention) -> Quantity:
    """Convert a mention to numbers in its own unit.

    Args:
        mention: surface strings, each a form in its lexicon table.

    Returns:
        The interval of magnitudes, scale applied: "2.937 million" gives 2937000 exactly.

    Raises:
        KeyError: a recogniser and the lexicon disagree. A bug, never bad input.
    """
    kind, unit, multiplier = _unit(mention)
    if mention.rule == "open":
        return Quantity(kind, None, None, unit, mention.bound)
    low, high = _interval(mention)
    return Quantity(kind, _decimal(low * multiplier), _decimal(high * multiplier), unit, mention.bound)


def _unit(mention: QuantityMention) -> tuple[Kind, str, Fraction]:
    """Give the kind, the unit's name, and what the printed number is multiplied by to be in it."""
    if mention.kind is not None:
        return mention.kind, "1", Fraction(1)
    info = lookup(mention.unit)
    return info.kind, info.name, Fraction(info.scale)


def _interval(mention: QuantityMention) -> tuple[Fraction, Fraction]:
    comma = mention.decimal_comma
    if mention.kind is Kind.RANK and (place := ORDINALS.get(mention.low.lower())):
        return Fraction(place), Fraction(place)
    if mention.rule == "compound":
        whole = value(mention.low, mention.low_scale, decimal_comma=comma)
        part = value(mention.high, "", decimal_comma=comma) * _relative(mention.high_scale, mention.unit)
        return whole + part, whole + part
    if mention.rule == "share":
        share = value(mention.low, "", decimal_comma=comma) / value(mention.high, "", decimal_comma=comma)
        return share, share
    high = value(mention.high, mention.high_scale, decimal_comma=comma)
    if mention.rule == "tolerance":
        middle = value(mention.low, mention.low_scale, decimal_comma=comma) if mention.low else Fraction(0)
        return middle - abs(high), middle + abs(high)
    if mention.low == mention.high and mention.low_scale == mention.high_scale:
        return high, high
    return value(mention.low, mention.low_scale, decimal_comma=comma), high


def _relative(smaller: str, greater: str) -> Fraction:
    """How much of the greater unit the smaller is: an inch is 1/12 of a foot."""
    small, great = lookup(smaller), lookup(greater)
    if small.kind is Kind.MONEY:
        return Fraction(small.scale)
    return Fraction(small.factor) / Fraction(great.factor)


def _decimal(exact: Fraction) -> Decimal:
    """Write a fraction as a decimal: exactly where it has one of up to 60 digits, else with 15 significant digits."""
    if exact.denominator == 1:
        return Decimal(exact.numerator)
    below = exact.denominator
    for prime in (2, 5):
        while below % prime == 0:
            below //= prime
    context = _EXACT if below == 1 else _ROUNDED
    return context.divide(Decimal(exact.numerator), Decimal(exact.denominator)).normalize(context)


@lru_cache(maxsize=4096)
def value(numeral: str, scale: str, *, decimal_comma: bool) -> Fraction:
    """Give the exact value of a printed numeral and its scale."""
    return _numeral(numeral, decimal_comma=decimal_comma) * factor(scale)


def _numeral(numeral: str, *, decimal_comma: bool) -> Fraction:
    plain = numeral.translate(_DASHES)
    plain = plain.replace(".", "").replace(",", ".") if decimal_comma else plain.replace(",", "")
    if plain.isascii() and plain.strip("+-0123456789.") == "":
        return Fraction(plain)
    if (mixed := _MIXED.fullmatch(numeral)) is not None:
        return _mixed(mixed)
    if (both := _DIGITS_AND.fullmatch(numeral)) is not None:
        return Fraction(both["whole"].replace(",", "")) + _words(both["rest"])
    if _DIGITS.match(plain):
        return _powered(_SUFFIX.sub("", plain))
    return _words(numeral)


def _mixed(found: re.Match[str]) -> Fraction:
    whole = (found["whole"] or "0").translate(_DASHES)
    part = VULGAR[found["sign"]] if found["sign"] else Fraction(int(found["above"]), int(found["below"]))
    return Fraction(int(whole)) + (-part if whole.startswith("-") else part)


def _powered(plain: str) -> Fraction:
    found = _POWER.fullmatch(plain.translate(_SUPERSCRIPTS))
    if found is None:
        return Fraction(Decimal(plain))
    power = Fraction(10) ** int(found["power"])
    return Fraction(found["factor"] or "1") * power


def _words(numeral: str) -> Fraction:
    """Add up a number in words: "one hundred and twenty-five thousand", "two thirds", "one and a half", "half a"."""
    words = [word for word in _WORDS.findall(numeral.lower())]
    if len(words) == 1 and words[0] in _SINGLE and words[0] not in FRACTIONS:
        return Fraction(_SINGLE[words[0]])
    if words and words[-1] in FRACTIONS:
        return _fraction(words)
    total, group = Fraction(0), Fraction(0)
    for word in words:
        if word in CARDINALS:
            group += CARDINALS[word]
        elif word in MAGNITUDES:
            group = (group or Fraction(1)) * MAGNITUDES[word]
            if MAGNITUDES[word] >= 1000:  # noqa: PLR2004 - a hundred goes on in its group
                total, group = total + group, Fraction(0)
        elif word in _SINGLE:
            group += _SINGLE[word]
    return total + group if words != ["a"] else Fraction(1)


def _fraction(words: list[str]) -> Fraction:
    """Add up "two thirds", "a quarter", "two and three quarters"."""
    part = FRACTIONS[words[-1]]
    if "and" in words[:-1]:
        cut = len(words) - 1 - words[::-1].index("and")
        return _words(" ".join(words[:cut])) + _fraction(words[cut + 1 :])
    above = [CARDINALS[word] for word in words[:-1] if word in CARDINALS]
    return part * (sum(above) if above else 1)
