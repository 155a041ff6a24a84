"""Verdicts with their reasons and what is shown of the sources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mfgfacts.check import words
from mfgfacts.check.cautions import cautions
from mfgfacts.check.finding import Judgement, Reason, Verdict
from mfgfacts.match import SAME

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mfgfacts.check.pool import Pool
    from mfgfacts.check.relation import Relation
    from mfgfacts.match import Match, Slot
    from mfgfacts.model import Fact

#: Facts that are shown.
_SHOWN: Final = 3


def supported(claim: Fact, best: Relation, others: Sequence[Relation], pool: Pool) -> Judgement:
    """Make the verdict of a claim that a fact supports."""
    told = cautions(claim, best.match, pool)
    return Judgement(
        Verdict.SUPPORTED, (), told, _evidence(best, others), words.supported(claim, best.match.fact, told)
    )


def contradicted(claim: Fact, best: Relation, others: Sequence[Relation]) -> Judgement:
    """Make the verdict of a claim that a fact contradicts."""
    reasons = _reasons(best.slots)
    return Judgement(Verdict.CONTRADICTED, reasons, (), _evidence(best, others), words.contradicted(claim, best))


def of_another(claim: Fact, its: Relation, against: Relation) -> Judgement:
    """The value stands in the sources, but of another thing, and this thing has another value."""
    reason = Reason("subject", claim.about, its.match.fact.about)
    value = Reason("value", claim.quote, against.match.fact.quote)
    why = f"{its.match.fact.quote} is {_of(its.match.fact)}; {_of(against.match.fact)} it is {against.match.fact.quote}"
    return Judgement(Verdict.CONTRADICTED, (reason, value), (), (against.match, its.match), why)


def _of(fact: Fact) -> str:
    return f"of “{fact.about}”" if fact.about else "in another sentence"


def conflicting(claim: Fact, best: Relation, against: Sequence[Relation]) -> Judgement:
    """Make the verdict of a claim on which the sources disagree."""
    reasons = tuple(Reason("value", claim.quote, one.match.fact.quote) for one in against[:_SHOWN])
    values = " and ".join(dict.fromkeys(one.match.fact.quote for one in (best, *against)))
    why = f"the sources disagree: {values}"
    return Judgement(Verdict.CONFLICTING, reasons, (), (best.match, *(one.match for one in against[:_SHOWN])), why)


def unsupported(claim: Fact, nearest: Relation | None, others: Sequence[Relation]) -> Judgement:
    """Make the verdict of a claim that nothing supports."""
    reasons = _reasons(nearest.slots) if nearest is not None else ()
    near = [one for one in others if one is not nearest and one.alike >= SAME and one.match.slots.unit.says == "agree"]
    shown = tuple(one.match for one in ([] if nearest is None else [nearest]) + near)[:_SHOWN]
    return Judgement(Verdict.UNSUPPORTED, reasons, (), shown, words.unsupported(claim, nearest))


def _reasons(slots: Sequence[Slot]) -> tuple[Reason, ...]:
    return tuple(Reason(slot.name, slot.left, slot.right) for slot in slots)


def _evidence(best: Relation, others: Sequence[Relation]) -> tuple[Match, ...]:
    rest = sorted((one for one in others if one is not best), key=lambda one: -one.match.score)
    return (best.match, *(one.match for one in rest if one.alike >= SAME))[:_SHOWN]
