"""Which fact a claim is rather of, of two in different sentences, and what the words beside a value say of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.check.fit import lacking
from mfgfacts.check.opposites import PARTS
from mfgfacts.check.relation import Relation, Stand
from mfgfacts.check.values import digits, is_of_one_size, is_of_one_sort, value_of
from mfgfacts.match import SAME, Slot, dimension, even
from mfgfacts.model import Direction, Kind, Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mfgfacts.check.pool import Pool
    from mfgfacts.check.profile import Profile
    from mfgfacts.model import Change, Fact

#: What stands between a value and an earlier one that it is compared with.
_COMPARED: Final = re.compile(
    r",?\s\(?(?:compared\s(?:with|to)|against|versus|vs\.?|after|up\sfrom|down\sfrom)\s(?:[a-z]+\s){0,2}",
)
#: How much better a fact must fit that has all of the claim's words.
_BETTER: Final = 0.015
#: How alike a claim and a fact of another name must be, at what is left of their likeness then.
_RETOLD: Final = 0.27


def was_before(claim: Fact, best: Relation, others: Iterable[Relation]) -> Relation | None:
    """Find what a value was at the time that the draft gives it.

    "On Tuesday 14,000, down from 212,000"; "one in five now owns one; in 2018 it was one in twenty".
    """
    fact = best.match.fact
    is_from = fact.change is not None and fact.change.role is Role.FROM
    if claim.time is None or not (is_from or best.match.slots.period.says == "unstated"):
        return None
    if claim.change is not None and claim.change.role is Role.FROM:
        return None
    for one in others:
        its = one.match.fact
        is_end = its.change is None or its.change.role is Role.TO or not is_from
        if is_end and its.sentence == fact.sentence and its.about == fact.about and is_of_the_time(one):
            return one
    return None


def turned(claim: Fact, best: Relation, relations: Sequence[Relation]) -> Relation | None:
    """Find that a value came "down from 29%" where the draft has it go up."""
    fact = best.match.fact
    if claim.change is None or claim.change.role is not Role.TO or fact.change is not None:
        return None
    for one in relations:
        other = one.match.fact
        if other.sentence != fact.sentence or other.about != fact.about or other is fact:
            continue
        compared = _compared(fact, other)
        if compared is not None and compared is not claim.change.direction:
            return _other_way(claim.change, best, compared)
        if other.change is None:
            continue
        if other.change.role is Role.FROM and other.change.direction is not claim.change.direction:
            return _other_way(claim.change, best, other.change.direction)
    return None


def _other_way(mine: Change, best: Relation, direction: Direction) -> Relation:
    slot = Slot("direction", "differ", f"{mine.direction} to", f"{direction} from")
    return best._replace(stand=Stand.CONTRADICTS, slots=(slot,))


def _compared(fact: Fact, other: Fact) -> Direction | None:
    """Which way did a value go that is told with an earlier one: "34.8%, compared with 33.1% a year before"?"""
    if not fact.low or not other.low or fact.low == other.low or fact.unit != other.unit or other.start < fact.end:
        return None
    between = fact.sentence.partition(fact.quote)[2].partition(other.quote)[0]
    if not _COMPARED.fullmatch(between) or other.change is not None:
        return None
    return Direction.UP if fact.low > other.low else Direction.DOWN


def is_of_the_time(one: Relation) -> bool:
    """Is a fact of the very period that the claim names?"""
    period = one.match.slots.period
    return period.says == "agree" and not period.note


def is_of_more(its: Profile, other: Relation, best: Relation, pool: Pool) -> bool:
    """Has a fact of the same document all words of the claim's that the supporting one has, and more?"""
    fact, beside = best.match.fact, other.match.fact
    if value_of(beside) in its.numbers:
        return False
    if other.match.alike.clash == "aside" and best.match.alike.clash != "aside":
        return False
    if fact.doc != beside.doc or fact.sentence == beside.sentence:
        return False
    if is_of_the_time(best) and other.match.slots.period.note:
        return False
    if other.alike - best.alike <= _BETTER or not is_of_one_size(fact, beside):
        return False
    mine, others = lacking(its, pool.profile(fact)), lacking(its, pool.profile(beside))
    return others < mine and any(even(one) == 1 or one in PARTS for one in mine - others)


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


def _has_more(claim: Profile, best: Relation, other: Relation, pool: Pool) -> bool:
    """Has the fact with the claim's value more of the claim's words than the other one?"""
    mine, others = (lacking(claim, pool.profile(one.match.fact)) for one in (best, other))
    told, missing = (sum(even(one) == 1 for one in words) for words in (others - mine, mine - others))
    return told > missing


def is_able(claim: Profile, other: Relation, best: Relation, pool: Pool) -> bool:
    """Can another value be meant where one fits: one of its size?"""
    fact, its = best.match.fact, other.match.fact
    if is_of_the_time(best) and not is_of_the_time(other):
        return False
    if fact.sentence != its.sentence and _has_more(claim, best, other, pool):
        return False
    return other.slots[0].name != "value" or fact.sentence == its.sentence or is_of_one_size(fact, its)


def is_of_another(claim: Fact, elsewhere: Relation) -> bool:
    """Is all that a claim says told of something of another name, by a value that is no chance?"""
    alike = elsewhere.match.alike
    return (
        alike.clash == "name"
        and alike.score >= _RETOLD
        and (len(digits(claim)) > 1 or claim.kind is Kind.RANK)
        and len(alike.shared) > 1
        and all(slot.name == "subject" for slot in elsewhere.slots)
    )


def is_in_its_document(elsewhere: Relation, coarser: Relation) -> bool:
    """Is the claim's value that of another name, in the document that gives the claim's no more than a bound?"""
    fact, other = elsewhere.match.fact, coarser.match.fact
    is_bound = coarser.slots[0].note == "source gives only a bound" and not coarser.match.alike.clash
    is_named = elsewhere.match.alike.clash in {"aside", "name"}
    return is_bound and is_named and fact.doc == other.doc and fact.sentence != other.sentence
