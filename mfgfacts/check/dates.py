"""Dates that stand without a number: is what they date said of another day?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mfgfacts.check.relation import Relation, Stand
from mfgfacts.match import Slot
from mfgfacts.model import Kind

if TYPE_CHECKING:
    from mfgfacts.match import Match
    from mfgfacts.model import Fact

#: How alike two sentences must be for one date to speak for another, and against it.
_FOR: Final = 0.2
_AGAINST: Final = 0.42


def date_relation(claim: Fact, match: Match) -> Relation:
    """Compare a date of the draft with one of the sources: by their sentences, and by the days that they mean."""
    fact = match.fact
    if fact.kind is not Kind.DATE:
        return Relation(match, Stand.SILENT)
    if fact.sentence == claim.sentence and fact.quote == claim.quote:
        return Relation(match, Stand.SUPPORTS)
    return _compared(claim, match)


def _compared(claim: Fact, match: Match) -> Relation:
    fact, period, alike = match.fact, match.slots.period, match.alike
    if claim.time is None or fact.time is None:
        same = claim.time is fact.time and claim.quote.lower() == fact.quote.lower() and alike.score >= _FOR
        return Relation(match, Stand.SUPPORTS if same else Stand.SILENT)
    slot = Slot("period", "differ", claim.quote, fact.quote)
    if period.says == "differ":
        telling = alike.score >= _AGAINST and not alike.clash
        return Relation(match, Stand.CONTRADICTS if telling else Stand.SILENT, (slot,))
    if alike.score < _FOR:
        return Relation(match, Stand.SILENT)
    return Relation(match, Stand.COARSER, (slot,)) if period.note == "within" else Relation(match, Stand.SUPPORTS)
