"""How exactly a fact's words give its value: half a unit of the last digit printed.

2.9 million        0.05 million      the scale word is applied
3,000              0.5               the zeros of an integer count as printed
eight million      0.5 million       a number in words is as exact as its scale
a third            0.01              a fraction in words is a round figure
triple             0.15              and a multiple
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from mfgfacts.model import Fact

_NUMERAL: Final = re.compile(r"[0-9]+(?:[.,'’ \u00a0\u2009\u202f][0-9]+)*")
_SPACES: Final = re.compile(r"['’ \u00a0\u2009\u202f]")
_THOUSANDS: Final = re.compile(r"[0-9]{1,3}(?:,[0-9]{2,3})+(?:\.[0-9]+)?")
_MULTIPLE: Final = re.compile(r"doubl|tripl|quadrupl|twice|thrice|fold|times")
_HALF: Final = Decimal("0.5")
_FRACTION: Final = Decimal("0.01")
_SCALES: Final = tuple(Decimal(10) ** power for power in (12, 9, 6, 3))
_WORDED: Final = ("trillion", "billion", "million", "thousand")


def precision(fact: Fact) -> Decimal:
    """Return half a unit of the last digit that a fact prints, in its own unit; 0 where there is no number."""
    if fact.low is None or fact.high is None:
        return Decimal(0)
    return _half(fact.quote, fact.low, fact.high)


@lru_cache(maxsize=1 << 14)
def digits_of(value: Decimal) -> str:
    """Return the digits of a number without zeros at its ends."""
    return "".join(map(str, value.normalize().as_tuple().digits))


@lru_cache(maxsize=1 << 14)
def _half(quote: str, low: Decimal, high: Decimal) -> Decimal:
    numerals = _NUMERAL.findall(quote)
    if not numerals:
        return _worded(quote.lower(), low)
    value = high if len(numerals) > 1 else low
    step = _step(numerals[-1], abs(value)) or _step(numerals[0], abs(low))
    return _HALF * step if step else abs(low) / 200


def _step(numeral: str, value: Decimal) -> Decimal | None:
    """Return what the numeral's last digit is worth, or None where the value is not the numeral times a scale."""
    plain = _SPACES.sub("", numeral)
    points = plain.replace(",", "") if _THOUSANDS.fullmatch(plain) else plain.replace(",", ".")
    if points.count(".") > 1:
        points = points.replace(".", "")
    printed = Decimal(points)
    last = Decimal(1).scaleb(-len(points.partition(".")[2]))
    if not printed:
        return last if not value else None
    scale = value / printed
    return last * scale if scale.normalize().as_tuple().digits in {(1,), (1, 2), (2, 5)} else None


def _worded(words: str, value: Decimal) -> Decimal:
    if value % 1:
        return _FRACTION
    if _MULTIPLE.search(words):
        return abs(value) / 20
    for word, scale in zip(_WORDED, _SCALES, strict=True):
        if word in words:
            return scale / 2
    return _HALF
