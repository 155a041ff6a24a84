"""Mention to quantity: exact decimals, scale applied, in the mention's own unit."""

from __future__ import annotations

import re
from decimal import Context, Decimal
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.lexicon.numerals import CARDINALS, FRACTIONS, MAGNITUDES, MULTIPLES, MULTIPLIED, ORDINALS, VULGAR
from mfgfacts.lexicon.scales import HUNDREDTHS, factor
from mfgfacts.model import Kind, Quantity, new
from mfgfacts.normalise.units import lookup

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mfgfacts.model import QuantityMention

#: Numbers without an exact decimal are cut to 15 significant digits.
_ROUNDED: Final = Context(prec=15)
_EXACT: Final = Context(prec=80)

_DASHES: Final = str.maketrans(dict.fromkeys("−–﹣－‒", "-") | dict.fromkeys(" \u00a0\u2009\u202f'’", ""))
_SUPERSCRIPTS: Final = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺", "0123456789-+")
_POWER: Final = re.compile(
    r"(?P<sign>[-+])?(?:(?P<factor>[^-+^]+?)[×xX·∙*⋅])?(?P<base>10(?=[^.])|\d[\d.]*(?=\^))\^?\{?(?P<power>[-+]?\d{1,3})\}?"
)
_WORDS: Final = re.compile(r"[^\W\d_]+")
_CHAIN: Final = re.compile(
    r"(\d[\d,.]*)(?:[\s\u00a0]*((?i:hundred|thousand|lakhs?|lacs?|crores?|cr|million|billion|trillion)))?(?:\sand\s(an?\s[a-z]+|[a-z]+(?:\s[a-z]+)?))?(?:[\s\u00a0]+(?:and\s)?)?"
)
_TICKS: Final = re.compile(r"(\d[\d,]*\.\d\d)-(\d)/(\d)")
_CHAINED: Final = re.compile(rf"(?:{_CHAIN.pattern}){{1,6}}")
_DIGITS: Final = re.compile(r"[-+]?\.?\d")
_MIXED: Final = re.compile(
    r"(?P<minus>[-−–+])?(?:(?P<whole>\d[\d,]*)[\s\u00a0\u2009-]?(?=[^\d])|(?P<more>\d[\d,]*)[\s\u00a0\u2009-]{1,2})?(?:(?P<above>\d+)[/⁄](?P<below>\d+)|(?P<sign>[½¼¾⅓⅔⅕⅖⅗⅘⅙⅛⅜⅝⅞]))"
)
_DIGITS_AND: Final = re.compile(r"(?P<whole>[\d.,]+)\s+and\s+(?P<rest>.+)", re.DOTALL)
_SUFFIX: Final = re.compile(r"(?<=\d)(?:st|nd|rd|th)\Z")

_MEASURED: Final = frozenset((Kind.MONEY, Kind.MEASURE))
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
    kind, unit, low, high = _resolved(
        mention.rule,
        mention.low,
        mention.high,
        mention.low_scale,
        mention.high_scale,
        mention.unit,
        mention.kind,
        mention.decimal_comma,
    )
    return new(Quantity, (kind, low, high, unit, mention.bound))


@lru_cache(maxsize=8192)
def _resolved(  # noqa: PLR0913, PLR0917 - the parts of a mention that its value depends on, so that "5%" is computed once
    rule: str,
    low: str,
    high: str,
    low_scale: str,
    high_scale: str,
    unit: str,
    kind: Kind | None,
    comma: bool,  # noqa: FBT001 - as above
    /,
) -> tuple[Kind, str, Decimal | None, Decimal | None]:
    measured, name, multiplier = _unit(unit, kind)
    if rule == "open":
        return measured, name, None, None
    ends = _interval(_Printed(rule, low, high, low_scale, high_scale, unit, kind, comma))
    return measured, name, _decimal(ends[0] * multiplier), _decimal(ends[1] * multiplier)


class _Printed(NamedTuple):
    """The parts of a mention that its value depends on."""

    rule: str
    low: str
    high: str
    low_scale: str
    high_scale: str
    unit: str
    kind: Kind | None
    decimal_comma: bool


def _unit(form: str, kind: Kind | None) -> tuple[Kind, str, Fraction]:
    """Give the kind, the unit's name, and what the printed number is multiplied by to be in it."""
    if kind is not None and kind not in _MEASURED:
        return kind, "1", Fraction(1)
    info = lookup(form, kind)
    return info.kind, info.name, Fraction(info.scale)


def _interval(mention: _Printed) -> tuple[Fraction, Fraction]:
    comma = mention.decimal_comma
    if mention.kind is Kind.RANK and (place := ORDINALS.get(mention.low.lower())):
        return Fraction(place), Fraction(place)
    if mention.rule == "compound":
        whole = value(mention.low, mention.low_scale, decimal_comma=comma)
        for numeral, smaller in zip(mention.high.split(";"), mention.high_scale.split(";"), strict=True):
            whole += value(numeral, "", decimal_comma=comma) * _relative(smaller, mention.unit)
        return whole, whole
    if mention.rule == "share":
        share = value(mention.low, "", decimal_comma=comma) / value(mention.high, "", decimal_comma=comma)
        return share, share
    high = value(mention.high, mention.high_scale, decimal_comma=comma)
    if mention.rule == "tolerance":
        middle = value(mention.low, mention.low_scale, decimal_comma=comma) if mention.low else Fraction(0)
        return middle - abs(high), middle + abs(high)
    if mention.low == mention.high and mention.low_scale == mention.high_scale:
        return high, high
    low = value(mention.low, mention.low_scale, decimal_comma=comma)
    return min(low, high), max(low, high)


def _relative(smaller: str, greater: str) -> Fraction:
    """How much of the greater unit the smaller is: an inch is 1/12 of a foot."""
    if smaller in HUNDREDTHS:
        return Fraction(1, 100)
    small, great = lookup(smaller), lookup(greater)
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
    if numeral[:5].lower() in ("minus", "negat"):
        return -_numeral(numeral.split(None, 1)[1], decimal_comma=decimal_comma)
    plain = numeral.translate(_DASHES)
    decimal_comma = decimal_comma and plain.count(",") in {
        0,
        1,
    }  # in "0.001,000-1,000,000" the second end's part thousands
    plain = plain.replace(".", "").replace(",", ".") if decimal_comma else plain.replace(",", "")
    if plain.isascii() and plain.strip("+-0123456789.") == "":
        digits = plain.lstrip("+-")  # "-$-5" has its sign twice
        return -Fraction(digits) if "-" in plain[: len(plain) - len(digits)] else Fraction(digits)
    if (ticks := _TICKS.fullmatch(numeral)) is not None:
        return Fraction(ticks[1].replace(",", "")) + Fraction(int(ticks[2]), 100 * int(ticks[3]))
    if (mixed := _MIXED.fullmatch(numeral)) is not None:
        return _mixed(mixed)
    if (both := _DIGITS_AND.fullmatch(numeral)) is not None:
        return Fraction(both["whole"].replace(",", "")) + _words(both["rest"])
    if (chain := _CHAIN.findall(numeral)) and _CHAINED.fullmatch(numeral):
        return _chained(chain)
    if _DIGITS.match(plain):
        return _powered(_SUFFIX.sub("", plain))
    return _words(numeral)


def _chained(chain: list[tuple[str, str, str]]) -> Fraction:
    """Add up "4 thousand 3 hundred and 21", "3 crore 50 lakh", "3 million and a half"."""
    total = Fraction(0)
    for printed, scale, half in chain:
        size = factor(scale) if scale else 1
        total += Fraction(printed.replace(",", "")) * size + (_beyond(half, size) if half else 0)
    return total


def _beyond(words: str, size: int) -> Fraction:
    """What stands behind "and": a part of the scale ("3 million and a half") or a number ("3 hundred and one")."""
    value = _words(words)
    return value * size if value < 1 else value


def _mixed(found: re.Match[str]) -> Fraction:
    part = VULGAR[found["sign"]] if found["sign"] else Fraction(int(found["above"]), int(found["below"]))
    size = int((found["whole"] or found["more"] or "0").replace(",", "")) + part
    return -size if found["minus"] and found["minus"] != "+" else size


def _powered(plain: str) -> Fraction:
    found = _POWER.fullmatch(plain.translate(_SUPERSCRIPTS))
    if found is None or plain.isdecimal():  # "10٣" is 103, "10³" is 1000
        return Fraction(Decimal(plain))
    size = Fraction(found["factor"] or "1") * Fraction(found["base"]) ** int(found["power"])
    return -size if found["sign"] == "-" else size


def _words(numeral: str) -> Fraction:
    """Add up a number in words: "one hundred and twenty-five thousand", "two thirds", "one and a half", "half a"."""
    words = _WORDS.findall(numeral.lower())
    if words[0] in ("minus", "negative"):
        return -_words(" ".join(words[1:]))
    if len(words) == 1 and words[0] in _SINGLE and words[0] not in FRACTIONS:
        return Fraction(_SINGLE[words[0]])
    if words[-1] in FRACTIONS and words != ["a"]:
        return _fraction(words)
    if words == ["a"]:
        return Fraction(1)
    if "point" in words:
        return _pointed(words)
    if words[-1] in MAGNITUDES and words[-2:-1] and words[-2] in FRACTIONS and "and" in words:
        cut = len(words) - 1 - words[::-1].index("and")
        return _sum(words[:cut]) + _fraction(words[cut + 1 : -1]) * MAGNITUDES[words[-1]]
    return _sum(words)


def _sum(words: list[str]) -> Fraction:
    total, group = Fraction(0), Fraction(0)
    for word in words:
        magnitude = MAGNITUDES.get(word) or MAGNITUDES.get(word.removesuffix("s"))
        if magnitude:
            group = (group or Fraction(1)) * magnitude
            if magnitude >= 1000:  # noqa: PLR2004 - a hundred goes on in its group
                total, group = total + group, Fraction(0)
        else:
            group += CARDINALS.get(word, ORDINALS.get(word, 0))
    return total + group


def _pointed(words: list[str]) -> Fraction:
    """Read "two point two million", "five point oh five"."""
    cut = words.index("point")
    after = words[cut + 1 :]
    scale = MAGNITUDES[after.pop()] if after[-1] in MAGNITUDES else 1
    figures = ""
    for word in after:  # "seventy-one" is 71, "seven one" is 71 too
        figure = str(CARDINALS.get(word, 0))
        joined = len(figure) == 1 and figures[-2:-1] > "1" and figures[-1:] == "0"
        figures = figures[:-1] + figure if joined else figures + figure
    return (_sum(words[:cut]) + Fraction(f"0.{figures}")) * scale


def _fraction(words: list[str]) -> Fraction:
    """Add up "two thirds", "a quarter", "two and three quarters", "one million and a half"."""
    part = FRACTIONS[words[-1]]
    if "and" in words[:-1]:
        cut = len(words) - 1 - words[::-1].index("and")
        if words[cut - 1] != "hundred" or words[cut + 1] in {"a", "an"}:  # "one hundred and thirty fifths"
            return _sum(words[:cut]) + _fraction(words[cut + 1 :]) * MAGNITUDES.get(words[cut - 1], 1)
    if len(words) > 2 and CARDINALS.get(words[-2], 0) >= 20 and words[-3] != "and":  # noqa: PLR2004 - "one twenty-fifth"
        part = 1 / (CARDINALS[words[-2]] + 1 / part)
        words = words[:-1]
    above = [word for word in words[:-1] if word not in {"a", "an", "another"}]
    return part * (_sum(above) or 1)
