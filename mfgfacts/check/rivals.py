"""Which fact a claim is rather of, of two in different sentences, and what the words beside a value say of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mfgfacts.check.fit import lacking
from mfgfacts.check.relation import Relation, Stand
from mfgfacts.check.values import is_of_one_size, is_of_one_sort
from mfgfacts.match import SAME, Slot, dimension, even
from mfgfacts.model import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mfgfacts.check.pool import Pool
    from mfgfacts.check.profile import Profile
    from mfgfacts.model import Fact

#: How much better a fact must fit that has all of the claim's words.
_BETTER: Final = 0.03


def turned(claim: Fact, best: Relation, relations: Sequence[Relation]) -> Relation | None:
    """Find that a value came "down from 29%" where the draft has it go up."""
    fact = best.match.fact
    if claim.change is None or claim.change.role is not Role.TO or fact.change is not None:
        return None
    for one in relations:
        other = one.match.fact
        if other.sentence != fact.sentence or other.about != fact.about or other.change is None:
            continue
        if other.change.role is Role.FROM and other.change.direction is not claim.change.direction:
            slot = Slot("direction", "differ", f"{claim.change.direction} to", f"{other.change.direction} from")
            return best._replace(stand=Stand.CONTRADICTS, slots=(slot,))
    return None


def is_of_more(its: Profile, other: Relation, best: Relation, pool: Pool) -> bool:
    """Has a fact of the same document all words of the claim's that the supporting one has, and more?"""
    fact, beside = best.match.fact, other.match.fact
    if (beside.low, str(beside.unit)) in its.numbers:
        return False
    if other.match.alike.clash == "aside" and best.match.alike.clash != "aside":
        return False
    if fact.doc != beside.doc or fact.sentence == beside.sentence:
        return False
    if other.alike - best.alike <= _BETTER or not is_of_one_size(fact, beside):
        return False
    mine, others = lacking(its, pool.profile(fact)), lacking(its, pool.profile(beside))
    return others < mine and any(even(one) == 1 for one in mine - others)


def is_of_part(claim: Fact, elsewhere: Relation, other: Relation) -> bool:
    """Does a fact give the claim's part of a thing another value, where the claim has that of another part?"""
    fact, beside = elsewhere.match.fact, other.match.fact
    return (
        elsewhere.match.alike.clash == "part"
        and fact.doc == beside.doc
        and dimension(fact) == dimension(beside)
        and fact.low != beside.low
        and not other.match.alike.clash
        and other.alike >= SAME
        and (beside.change is None or is_of_one_sort(claim, beside))
    )


def is_able(other: Relation, best: Relation) -> bool:
    """Can another value be meant where one fits: one of its size?"""
    fact, its = best.match.fact, other.match.fact
    return other.slots[0].name != "value" or fact.sentence == its.sentence or is_of_one_size(fact, its)
