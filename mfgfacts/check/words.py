"""A verdict's grounds in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mfgfacts.check.relation import Stand

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mfgfacts.check.relation import Relation
    from mfgfacts.model import Fact, When


def supported(claim: Fact, fact: Fact, cautions: Sequence[str]) -> str:
    """Say what supports a claim, and with which caution."""
    said = f"the source says {_value(fact)}" if claim.quote != fact.quote else "the source says the same"
    return f"{said}; {', '.join(cautions)}" if cautions else said


def contradicted(claim: Fact, best: Relation) -> str:
    """Say in which slot a claim differs from its source."""
    fact, slot = best.match.fact, best.slots[0]
    if slot.name == "value":
        return f"the source says {_value(fact)}, not {claim.quote}"
    if slot.name == "period" and slot.note != "basis" and claim.time is not None and fact.time is not None:
        return f"period: the source says it of {_period(fact.time)}, the draft of {_period(claim.time)}"
    return f"{slot.name}: the source has {slot.right or 'none'}, the draft {slot.left or 'none'}"


def unsupported(claim: Fact, nearest: Relation | None) -> str:
    """Say why nothing supports a claim."""
    if nearest is None:
        return "the sources say nothing of it"
    fact = nearest.match.fact
    if nearest.slots and nearest.slots[0].note == "source gives only a bound":
        return f"source less precise: it gives only a bound, {_value(fact)}"
    if nearest.stand is Stand.COARSER:
        return f"source less precise: it says {_value(fact)}, not {claim.quote}"
    if nearest.stand is Stand.ELSEWHEN:
        return f"the source has another period: {_value(fact)}{_when(fact)}"
    return f"the source says {_value(fact)} of “{fact.about}”" if fact.about else "the sources say nothing of it"


def _value(fact: Fact) -> str:
    return f"“{fact.hedge} {fact.quote}”" if fact.hedge else f"“{fact.quote}”"


def _when(fact: Fact) -> str:
    return f" in {_period(fact.time)}" if fact.time is not None else ""


def _period(when: When) -> str:
    days = f"{when.first}" if when.first == when.last else f"{when.first} to {when.last}"
    return f"“{when.quote}” ({days})"
