"""How the slots that two claims differ in are told: to programs as JSON, to people in words."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from mfgfacts.cli.escape import one_line
from mfgfacts.cli.render import period_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal

    from mfgfacts.match.altered import Altered, Side
    from mfgfacts.model import Fact

ARROW: Final = "→"


def slots_json(slots: Iterable[Altered]) -> str:
    """Write slots as a JSON array; a value's has its change, `relative` as a fraction of the first value."""
    return f"[{','.join(map(_slot_json, slots))}]"


def _slot_json(slot: Altered) -> str:
    change = ""
    if slot.slot == "value":
        change = f',"absolute":{number(slot.absolute)},"relative":{number(rounded(slot.relative))}'
    return f'{{"slot":"{slot.slot}","a":{_side_json(slot.a)},"b":{_side_json(slot.b)}{change}}}'


def _side_json(side: Side) -> str:
    if isinstance(side, tuple):
        return number(side[0]) if len(side) == 1 else f"[{','.join(map(number, side))}]"
    return json.dumps(side, ensure_ascii=False)


def number(value: Decimal | None) -> str:
    """Write a number with all its digits, or null."""
    from mfgfacts.store.encode import number as written

    return written(value)


def rounded(value: Decimal | None, digits: int = 6) -> Decimal | None:
    """Round to significant digits."""
    if not value:
        return value
    from decimal import Context

    return Context(prec=digits).plus(value)


def told(slot: Altered, a: Fact, b: Fact) -> str:
    """Say what a slot was and what it is: `value: 3.8% → 4.1% (+0.3, +7.9%)`."""
    old, new = (_side(slot.slot, side, fact) for side, fact in ((slot.a, a), (slot.b, b)))
    return f"{slot.slot}: {old} {ARROW} {new}{changed(slot)}"


def _side(slot: str, side: Side, fact: Fact) -> str:
    if side is None:
        return "none"
    if slot == "value":
        return one_line(fact.quote)
    if slot == "bound":
        return f"{fact.bound.value} ({one_line(fact.hedge)})" if fact.hedge else fact.bound.value
    if slot == "period":
        return period_of(fact)
    return one_line(str(side))


def changed(slot: Altered) -> str:
    """Say by how much a value changed: ` (+0.3, +7.9%)`; nothing for another slot."""
    if slot.absolute is None:
        return ""
    parts = [f"{rounded(slot.absolute):+,f}"]
    if slot.relative is not None:
        percent = rounded(slot.relative * 100, 2 if abs(slot.relative) < 1 else 3)
        parts.append(f"{percent:+,f}%")
    return f" ({', '.join(parts)})"
