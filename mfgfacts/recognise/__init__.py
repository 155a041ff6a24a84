"""Text to mentions: where a number, a length of time or a period stands. Surface only; nothing is converted."""

from __future__ import annotations

from mfgfacts.model import PeriodMention, QuantityMention, Refusal
from mfgfacts.recognise import names, periods, plain, quantities
from mfgfacts.recognise.settle import settled
from mfgfacts.recognise.triggers import triggers

Mention = QuantityMention | PeriodMention | Refusal


def mentions(text: str) -> list[Mention]:
    """Give every quantity, period and refused number of the text, in order, never overlapping."""
    found: list[Mention] = []
    starts, decimal_comma = triggers(text)
    addresses = names.address(text)
    floor = 0
    for start in starts:
        if start < floor:
            continue
        while addresses and addresses[0][1] <= start:
            addresses.pop(0)
        hit: Mention | None
        if addresses and addresses[0][0] <= start:
            hit = Refusal(max(floor, addresses[0][0]), addresses[0][1], "web or mail address")
        else:
            hit = _hit(text, start, floor, decimal_comma)
        if hit is not None:
            found.append(hit)
            floor = hit.end
    return list(settled(text, found))


def _hit(text: str, start: int, floor: int, decimal_comma: bool) -> Mention | None:  # noqa: FBT001 - once a trigger
    """Read what stands at a trigger: a figure of a plain shape, a period, or a quantity by the whole grammar."""
    if text[start] <= "9" and not decimal_comma:
        hit = plain.at(text, start, floor)
        if hit is not None:
            return hit
    return periods.at(text, start, floor) or quantities.at(text, start, floor, decimal_comma=decimal_comma)
