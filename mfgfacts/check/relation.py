"""What one fact of the sources says of one claim of a draft.

supports      every slot agrees, or one of the two leaves it out
contradicts   it is of the same thing, and a slot differs
coarser       it gives the value less exactly than the draft does
elsewhen      it gives another value, of another time
elsewhere     it gives the same value, of another thing
silent        it can't be compared
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.check.basis import basis
from mfgfacts.check.opposites import goes_other_way
from mfgfacts.check.sameness import OTHER, is_alike, is_of_one_thing, is_stretched
from mfgfacts.check.tense import is_of_another_time, is_of_one_time
from mfgfacts.check.values import digits, is_of_one_size, is_of_one_sort, is_share_for_growth, is_slip
from mfgfacts.match import SAME, Slot
from mfgfacts.model import Bound, Direction, Kind, Role

if TYPE_CHECKING:
    from mfgfacts.match import Match
    from mfgfacts.model import Fact

_ABOVE: Final = frozenset({Bound.MORE, Bound.AT_LEAST})
_BELOW: Final = frozenset({Bound.LESS, Bound.AT_MOST})
_THOUSAND: Final = 1000
#: How alike facts must be whose values are of different sizes.
_SURELY: Final = 0.85
#: How alike subjects must be for a slip of a digit.
_SLIPPED: Final = 0.4
#: Clashes that leave open whether it is the same thing.
_UNSURE: Final = frozenset({"thin", "weak", "aside"})
_IN_PASSING: Final = frozenset({"place", "aside"})


#: What stands before a value that another one is compared with.
_BASE: Final = re.compile(r"\b(?:compared\s(?:with|to)|versus|(?:up|down)\sfrom)\s(?:about\s|some\s|around\s)?$")
#: What is itself a change, whose own rises and falls are another matter.
_GROWTH: Final = re.compile(r"\b(?:growth|expansion|forecast|outlook|estimate|projection|guidance)\b", re.IGNORECASE)
_NUMERAL: Final = re.compile(r"\d[\d.,]*")
_POINTS: Final = frozenset({Kind.PERCENT, Kind.PERCENTAGE_POINT})
_SCALE: Final = re.compile(r"dozen|hundred|thousand|million|billion|trillion")


class Stand(StrEnum):
    """How a fact stands to a claim."""

    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"
    COARSER = "coarser"
    ELSEWHEN = "elsewhen"
    ELSEWHERE = "elsewhere"
    RIVAL = "rival"
    SILENT = "silent"


class Relation(NamedTuple):
    """A fact, how it stands to the claim, and the slots that differ, the telling one first."""

    match: Match
    stand: Stand
    slots: tuple[Slot, ...] = ()

    @property
    def alike(self) -> float:
        """How alike the subjects are."""
        return self.match.alike.score


def relation(claim: Fact, match: Match) -> Relation:
    """Compare a quantity of the draft with one of the sources."""
    slots, fact = match.slots, match.fact
    if fact.kind is Kind.DATE:
        return Relation(match, Stand.SILENT)
    if fact.sentence == claim.sentence and fact.quote == claim.quote and _same(claim, fact):
        return Relation(match, Stand.SUPPORTS)
    wrong = _wrong_measure(claim, match)
    if wrong is not None:
        is_telling = is_alike(claim, match) and digits(claim) == digits(fact)
        is_telling = is_telling and (not match.alike.clash or (match.alike.clash in _UNSURE and len(digits(claim)) > 1))
        is_telling = is_telling and (wrong.name != "unit" or _may_be_mistaken(claim, fact))
        return Relation(match, Stand.CONTRADICTS if is_telling else Stand.SILENT, (wrong,))
    if slots.unit.says == "differ":
        return Relation(match, Stand.SILENT, (slots.unit,))
    if slots.value.says == "agree" and not is_stretched(claim, match):
        return _agreeing(claim, match)
    if slots.value.says == "unstated":
        return _unstated(claim, match)
    return _differing(claim, match)


def _same(claim: Fact, fact: Fact) -> bool:
    return (claim.low, claim.high, claim.unit) == (fact.low, fact.high, fact.unit)


def _wrong_measure(claim: Fact, match: Match) -> Slot | None:
    """The unit or scale where the number is the same and they are not."""
    slots, fact = match.slots, match.fact
    if slots.unit.says == "differ":
        return slots.unit if slots.unit.note == "same number" else None
    if slots.scale.says == "differ":
        return slots.scale
    if not claim.low or not fact.low or digits(claim) != digits(fact):
        return None
    is_other = slots.value.says == "differ" or slots.value.note == "implied"  # under 15 hours, for under 15 minutes
    if claim.unit != fact.unit and claim.low == fact.low and is_other and claim.kind is not Kind.RATIO:
        return Slot("unit", "differ", claim.quote, fact.quote, "same number")
    ratio = claim.low / fact.low
    if slots.value.note == "implied" and claim.unit == fact.unit and max(ratio, 1 / ratio) >= _THOUSAND:
        return Slot("scale", "differ", claim.quote, fact.quote, "same number")
    return None


def _may_be_mistaken(claim: Fact, fact: Fact) -> bool:
    """Can one unit have been written for the other: the same value, and neither a rank nor a multiple?"""
    if {claim.kind, fact.kind} == _POINTS and _NUMERAL.findall(claim.quote) == _NUMERAL.findall(fact.quote):
        return True  # 160 percent for 160 basis points
    return claim.low == fact.low and not {claim.kind, fact.kind} & {Kind.RANK, Kind.RATIO}


def _agreeing(claim: Fact, match: Match) -> Relation:
    slots = match.slots
    differing = [slot for slot in (slots.bound, slots.direction) if slot.says == "differ"]
    if slots.direction.note == "role" and claim.kind is Kind.PERCENT and claim.bound in _ABOVE:
        differing.remove(slots.direction)  # "grow over 20%" may be by it and to it
    if slots.direction in differing and _is_a_rate(claim, match.fact):
        differing.remove(slots.direction)
    its = match.fact.change
    if its is not None and its.role is Role.TO and claim.change is None and _BASE.search(_before(claim)):
        differing.append(slots.direction._replace(says="differ", left="from"))
    if not is_of_one_time(claim.time, match.fact.time) or is_of_another_time(claim, match.fact):
        differing.append(slots.period._replace(says="differ"))
    other = _other_basis(claim, match.fact)
    if other is not None and not differing:
        differing.append(other)
    if claim.change is None and its is not None and its.role is Role.BY and goes_other_way(claim.sentence, its):
        differing.append(slots.direction._replace(says="differ"))
    if not is_of_one_thing(claim, match) or is_share_for_growth(claim, match.fact):
        return Relation(match, Stand.ELSEWHERE, (slots.subject, *differing))
    return Relation(match, Stand.CONTRADICTS if differing else Stand.SUPPORTS, tuple(differing))


def _is_a_rate(claim: Fact, fact: Fact) -> bool:
    """Is a growth of 1.6% in the draft where the source has the growth forecast come down from 1.6%?"""
    mine, its = claim.change, fact.change
    if mine is None or its is None or mine.role is not Role.BY or its.role is Role.BY:
        return False
    return mine.direction is Direction.UP and bool(_GROWTH.search(fact.about or ""))


def _before(claim: Fact) -> str:
    """What stands before a value in its sentence."""
    return claim.sentence.partition(claim.quote)[0]


def _unstated(claim: Fact, match: Match) -> Relation:
    value = match.slots.value
    if value.note == "source less precise":
        return Relation(match, Stand.COARSER if is_of_one_thing(claim, match) else Stand.SILENT, (value,))
    if claim.low is None and match.fact.low is None and match.alike.score >= SAME:
        mine, its = (_SCALE.findall(one.quote.lower()) for one in (claim, match.fact))
        if mine == its:
            return Relation(match, Stand.SUPPORTS)
        return Relation(match, Stand.CONTRADICTS, (Slot("scale", "differ", claim.quote, match.fact.quote),))
    return Relation(match, Stand.SILENT)


#: "below the 50-point mark": a line that something is measured by, and no value of it.
_MARK: Final = re.compile(r"[ -](?:no-change )?(?:mark|line|threshold|benchmark|boundary)\b")


def _differing(claim: Fact, match: Match) -> Relation:
    slots, fact = match.slots, match.fact
    if _MARK.match(fact.suffix) and not _MARK.match(claim.suffix):
        return Relation(match, Stand.SILENT)
    if match.alike.clash in _IN_PASSING and is_of_one_sort(claim, fact):
        return Relation(match, Stand.RIVAL, (slots.value,))
    if is_slip(claim, fact) and match.alike.score >= _SLIPPED and match.alike.clash not in OTHER:
        return Relation(match, Stand.CONTRADICTS, (slots.value,))
    if match.alike.score < SAME or match.alike.clash or not is_of_one_sort(claim, fact):
        return Relation(match, Stand.SILENT)
    if claim.kind is fact.kind is Kind.COUNT and not match.alike.shared:
        return Relation(match, Stand.SILENT)  # of what is counted nothing is shared
    if match.alike.score < _SURELY and not is_of_one_size(claim, fact):
        return Relation(match, Stand.SILENT)
    if slots.value.note == "source gives only a bound":
        return Relation(match, Stand.COARSER, (slots.value,))
    if slots.period.says == "differ" or _other_basis(claim, fact) is not None:
        return Relation(match, Stand.ELSEWHEN, (slots.value, slots.period))
    opposed = (claim.bound in _ABOVE and fact.bound in _BELOW) or (claim.bound in _BELOW and fact.bound in _ABOVE)
    if opposed:
        bound = Slot("bound", "differ", claim.bound.value, fact.bound.value)
        return Relation(match, Stand.CONTRADICTS, (bound, slots.value))
    wrong_way = (slots.direction,) if slots.direction.says == "differ" else ()
    return Relation(match, Stand.CONTRADICTS, (slots.value, *wrong_way))


def _other_basis(claim: Fact, fact: Fact) -> Slot | None:
    """What the two are compared with, where both say it and it is not the same."""
    mine, others = basis(claim), basis(fact)
    if mine and others and not mine & others:
        return Slot("period", "differ", f"against a {min(mine)} before", f"against a {min(others)} before", "basis")
    return None
