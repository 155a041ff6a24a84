"""Parts and readings made into mentions: one number, a range, a tolerance, a compound, each with its hedge."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.numerals import VULGAR
from mfgfacts.lexicon.scales import COMPOUNDS
from mfgfacts.model import Bound, Kind, QuantityMention, Refusal, new
from mfgfacts.recognise import compounds, hedges, limits, ranges
from mfgfacts.recognise.numbers import Number
from mfgfacts.recognise.pattern import Pattern
from mfgfacts.recognise.tolerances import last_digits, tolerance, uneven

if TYPE_CHECKING:
    from mfgfacts.recognise.outcome import Outcome
    from mfgfacts.recognise.parts import Part

Found = QuantityMention | Refusal | None
#: Looked up once: a member of an enumeration takes as long as a call.
_EQUAL: Final = Bound.EQUAL
_ABOUT: Final = Bound.ABOUT
_COUNT: Final = Kind.COUNT

_PLUS_MINUS: Final = Pattern(
    r"(?:±|\+/[-−–]|\+[-−]|\bplus(?: or |-or-|/)minus|\bplus-minus)[ \u00a0]?\Z", re.IGNORECASE
)
_SIGNS: Final = frozenset("±-−–")
_COLD: Final = frozenset("degree degrees ° °C °F C F".split()) | {"degrees Celsius", "degrees Fahrenheit"}
_TOLERANT: Final = frozenset("±+\\")
_SPACED_TOLERANT: Final = frozenset(space + sign for space in " \u00a0" for sign in "±+\\") | {".+"}
_UNEVEN: Final = frozenset({"^{", *(f"+{digit}" for digit in "0123456789")})
_SEPARATES: Final = frozenset(" \n,")


def joined(text: str, first: Part, floor: int, *, decimal_comma: bool) -> QuantityMention | None:
    """Read a range, a tolerance or a compound that begins with this part."""
    other = ranges.second(text, first, floor, decimal_comma=decimal_comma)
    if other is not None:
        return _range(text, first, other, floor)
    if text[first.end : first.end + 1] in _SEPARATES:
        other = limits.limited(text, first, floor, decimal_comma=decimal_comma)
        other = other or limits.followed(text, first, decimal_comma=decimal_comma)
        if other is not None:
            return _range(text, first, other, floor)._replace(bound=Bound.EQUAL, hedge=None)
    following = text[first.end : first.end + 2]
    if following[:1] in _TOLERANT or following in _SPACED_TOLERANT or text[first.end + 2 : first.end + 3] in _TOLERANT:
        both = tolerance(text, first, decimal_comma=decimal_comma)
        if both is not None:
            first, other = both
            return _mention(text, floor, "tolerance", first, other, other.end, first.unit or other.unit)
    if following in _UNEVEN and first.plain and (both := uneven(text, first.number)) is not None:
        first, other = both
        return _mention(text, floor, "range", first._replace(kind=other.kind), other, other.end, other.unit)
    if following[:1] == "(" and first.plain and (both := last_digits(text, first.number)) is not None:
        first, other = both
        return _mention(text, floor, "tolerance", first, other, other.end, other.unit)
    other = compounds.compound(text, first, decimal_comma=decimal_comma) if first.unit and first.unit != "%" else None
    if other is None:
        return None
    smaller = other._replace(number=other.number._replace(scale=other.unit))
    return _mention(text, floor, "compound", first, smaller, other.end, first.unit)


def _range(text: str, first: Part, other: Part, floor: int) -> QuantityMention:
    if ranges.inherits(first, other):
        first = first._replace(number=first.number._replace(scale=other.number.scale))
    elif ranges.in_thousands(first, other):
        first = first._replace(number=first.number._replace(numeral=f"{first.number.numeral},000"))
    unit = other.unit if first.unit in ranges.DEGREES else first.unit or other.unit
    return _mention(text, floor, "range", first._replace(kind=first.kind or other.kind), other, other.end, unit)


def _mention(  # noqa: PLR0913, PLR0917 - two ends and how they are joined
    text: str, floor: int, rule: str, first: Part, other: Part, end: int, unit: str
) -> QuantityMention:
    kind = first.kind if unit else Kind.COUNT
    hedge = hedges.before(text, first.start, floor)
    hedge = None if hedge and hedges.idle(text, hedge, unit, end) else hedge
    return QuantityMention(
        rule,
        first.start,
        end,
        hedge.start if hedge else first.start,
        first.number.numeral,
        other.number.numeral,
        first.number.scale,
        other.number.scale,
        unit,
        hedge.bound if hedge else Bound.EQUAL,
        hedge.words if hedge else None,
        kind,
        first.number.decimal_comma or other.number.decimal_comma,
        first.number.flags,
    )


def compounded(text: str, first: Part, smaller: str, end: int, floor: int) -> QuantityMention:
    """Make a mention of feet and the inches behind them, which their signs show."""
    other = first._replace(number=Number(first.start, end, smaller, scale="inches"))
    return _mention(text, floor, "compound", first, other, end, first.unit)


def _after_one(text: str, found: Part, floor: int) -> QuantityMention | None:
    """Read the smaller part behind one of a greater unit: "an hour and 45 minutes"; "$20 an hour" is a rate."""
    one = _ONE_AND.search(text, max(floor, found.start - 24), found.start)
    if one is None or 0 < floor >= one.start() - 1 or found.unit.lower() not in COMPOUNDS.get(one[2].lower(), ()):
        return None
    greater = found._replace(start=one.start(), number=Number(one.start(), one.end(1), "one"), unit=one[2])
    smaller = found._replace(number=found.number._replace(scale=found.unit))
    return _mention(text, floor, "compound", greater, smaller, found.end, one[2])


_ONE_AND: Final = Pattern(r"\b(an?|one)[ \n](hour|minute|year|month|week|day|foot)[ \n]and[ \n]\Z", re.IGNORECASE)


def single(text: str, found: Part, floor: int) -> QuantityMention:
    """Make a mention of one part: a number, or a bare tolerance."""
    if found.unit and text[found.start - 4 : found.start - 1] == "and" and not found.number.scale:
        whole = _after_one(text, found, floor)
        if whole is not None:
            return whole
    number = found.number
    numeral, unit, rule = number.numeral, found.unit, "number"
    low, begin = numeral, found.start
    mark = text[begin - 1 : begin]
    if mark == " " or mark == "\u00a0":  # noqa: PLR1714 - once a fact
        mark = text[begin - 2 : begin - 1]
    if mark in _SIGNS or text[begin - 6 : begin - 1].lower() == "minus":
        sign = _PLUS_MINUS.search(text, max(floor, begin - 16), begin)
        if sign is not None:
            begin, low, rule = sign.start(), "", "tolerance"
    hedge = hedges.before(text, begin, floor) or hedges.after(text, found.end)
    hedge = None if hedge and hedges.idle(text, hedge, unit, found.end) else hedge
    outer = hedge.start if hedge and hedge.start < begin else begin
    bare = None if unit or number.scale or numeral.isdigit() else _bare_ratio(numeral)
    kind = found.kind if unit else bare or _COUNT
    end = found.end
    if unit in _COLD and text.startswith(" below zero", end):
        end, low, numeral = end + len(" below zero"), f"minus {numeral}", f"minus {numeral}"
    bound, words = (hedge.bound, hedge.words) if hedge else (_EQUAL, None)
    return new(QuantityMention, (
        rule, begin, end, outer, low, numeral, number.scale, number.scale, unit, bound, words, kind,
        number.decimal_comma, number.flags,
    ))  # fmt: skip


def _bare_ratio(numeral: str) -> Kind | None:
    """A fraction without a unit is a ratio; a mixed number counts."""
    return Kind.RATIO if ("/" in numeral and " " not in numeral) or numeral in VULGAR else None


def reading(text: str, read: Outcome, floor: int) -> Found:
    """Make a mention of what the reader of a word has read."""
    if read is None or isinstance(read, Refusal):
        return read
    hedge = hedges.before(text, read.start, floor) or hedges.after(text, read.end)
    is_open = read.rule == "open"
    return QuantityMention(
        read.rule,
        read.start,
        read.end,
        hedge.start if hedge and hedge.start < read.start else read.start,
        read.low,
        read.high,
        read.scale,
        read.scale,
        read.unit,
        _ABOUT if is_open else hedge.bound if hedge else _EQUAL,
        hedge.words if hedge else None,
        read.kind,
    )
