"""What a mention takes over from the mentions before it: the bound of a value in brackets, the country of a currency."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from mfgfacts.model import Bound, PeriodMention, QuantityMention, Refusal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_BRACKET: Final = re.compile(r"\s{0,2}\\?[\[(]\s?")
_SHARES: Final = frozenset(("%", "percent", "per cent", "pct"))


def settled(text: str, found: Iterable[QuantityMention | PeriodMention | Refusal]) -> Iterator[QuantityMention | PeriodMention | Refusal]:
    """Complete each quantity by what stands before it in the document.

    A value in brackets right behind another of a different unit repeats it and has its bound: "up to 460 kilometres
    [285 miles]". A currency named in full gives its country to later short names: "2.0 billion Norwegian crowns … 1.8
    billion crowns".
    """
    countries: dict[str, str] = {}
    last: QuantityMention | None = None
    for hit in found:
        if not isinstance(hit, QuantityMention):
            yield hit
            continue
        unit = hit.unit
        if unit and hit.kind is None:
            if " " in unit:
                if unit[0].isupper():
                    countries[unit.rsplit(None, 1)[1].rstrip("s")] = unit
            elif unit.rstrip("s") in countries:
                hit = replace(hit, unit=countries[unit.rstrip("s")])
        if last is not None and hit.bound is Bound.EQUAL and last.bound is not Bound.EQUAL and _repeats(text, last, hit):
            hit = replace(hit, bound=last.bound, hedge=last.hedge)
        last = hit
        yield hit


def _repeats(text: str, last: QuantityMention, hit: QuantityMention) -> bool:
    """Whether a mention repeats the last one in brackets, in another unit."""
    if not last.unit or not hit.unit or last.unit == hit.unit or last.unit in _SHARES or hit.unit in _SHARES:
        return False
    gap = hit.start - last.end
    return gap <= 5 and bool(_BRACKET.fullmatch(text, last.end, hit.start))  # noqa: PLR2004 - a space, a bracket, a backslash
