"""What a mention takes over from the mentions before it: a bound, a currency and its country."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.currencies import CURRENCIES, SIGNS
from mfgfacts.model import Bound, Kind, PeriodMention, QuantityMention, Refusal
from mfgfacts.recognise.pattern import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_EQUAL: Final = Bound.EQUAL
_BRACKET: Final = Pattern(r"\s{0,2}\\?[\[(]\s?")
_SHARES: Final = frozenset(("%", "percent", "per cent", "pct"))
_FORMER: Final = Pattern(
    r"[^.;!?\n]{0,60}\s(?:from|to|against|versus|vs\.?|compared (?:with|to)|than|above|below|over)\s", re.DOTALL
)
_NO_NOUN: Final = Pattern(
    r"\s?[,.;:)]|\s(?:an?|in|last|the|at|on|for|by|and|during|this|year|earlier|previously|to|from|seen|before)\b|\Z"
)


def settled(
    text: str, found: Iterable[QuantityMention | PeriodMention | Refusal]
) -> Iterator[QuantityMention | PeriodMention | Refusal]:
    """Complete each quantity by what stands before it in the document.

    A value in brackets right behind another of a different unit repeats it and has its bound: "up to 460 kilometres
    [285 miles]". A currency named in full gives its country to later short names: "2.0 billion Norwegian crowns … 1.8
    billion crowns". An amount compared with a bare one gives it its currency: "2.45 billion yuan from 3.1 billion".
    """
    countries: dict[str, str] = {}
    last: QuantityMention | None = None
    for hit in found:
        if isinstance(hit, QuantityMention):
            done = _settled(text, hit, last, countries) if hit.unit or hit.low_scale else hit
            last = done
            yield done
        else:
            yield hit


def _settled(
    text: str, hit: QuantityMention, last: QuantityMention | None, countries: dict[str, str]
) -> QuantityMention:
    unit = hit.unit
    if unit and hit.kind is None:
        if " " in unit:
            if unit[0].isupper():
                countries[unit.rsplit(None, 1)[1].rstrip("s")] = unit
        elif countries and unit.rstrip("s") in countries:
            hit = hit._replace(unit=countries[unit.rstrip("s")])
    if last is None or not last.unit:
        return hit
    if not unit:
        return hit._replace(unit=last.unit, kind=None) if _compared(text, last, hit) else hit
    if hit.bound is _EQUAL and last.bound is not _EQUAL and _repeats(text, last, hit):
        return hit._replace(bound=last.bound, hedge=last.hedge)
    return hit


def _repeats(text: str, last: QuantityMention, hit: QuantityMention) -> bool:
    """Whether a mention repeats the last one in brackets, in another unit."""
    if last.unit == hit.unit or last.unit in _SHARES or hit.unit in _SHARES:
        return False
    return hit.start - last.end <= 5 and bool(_BRACKET.fullmatch(text, last.end, hit.start))  # noqa: PLR2004 - a space, a bracket, a backslash


def _compared(text: str, last: QuantityMention, hit: QuantityMention) -> bool:
    """Whether a scaled number without a noun is compared with the amount of money before it."""
    if hit.kind is not Kind.COUNT or last.kind not in (None, Kind.MONEY) or hit.rule not in ("number", "range"):
        return False
    if last.unit not in SIGNS and last.unit not in CURRENCIES and last.unit.lower() not in CURRENCIES:
        return False
    return bool(_NO_NOUN.match(text, hit.end)) and bool(_FORMER.fullmatch(text, last.end, hit.outer))
