"""Facts that stand beside one another in a sentence: whose value has the draft?

"Public sector pay increased 6.0% and private sector pay 5.2%": of a draft's "private sector pay" 6.0% is the wrong one,
however alike the two subjects are, for the sentence gives it a value of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mfgfacts.check.basis import basis
from mfgfacts.check.profile import stems
from mfgfacts.check.relation import is_of_one_sort
from mfgfacts.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mfgfacts.check.relation import Relation
    from mfgfacts.model import Fact

#: Clashes with which a fact is another document's.
_STRANGE: Final = frozenset({"name", "place"})
#: How many times another the values of two of one sort may be.
_FAR: Final = 20
#: Words that a draft shares with what is told of the other.
_TOLD: Final = 2


def meant(claim: Fact, its: Relation, relations: Iterable[Relation]) -> Relation | None:
    """Find the fact beside one with the claim's value that the claim's words speak of, and not of that one.

    Args:
        claim: the draft's.
        its: the fact that has its value.
        relations: all that come into question.
    """
    if its.match.fact.sentence == claim.sentence:
        return None
    others = [one for one in relations if _is_beside(claim, its, one) and _is_meant(claim, its, one)]
    return max(others, key=lambda one: one.alike, default=None)


def _is_beside(claim: Fact, its: Relation, other: Relation) -> bool:
    """Does another fact of one sentence give another value of the same sort, that the draft doesn't give beside it?"""
    fact, beside = its.match.fact, other.match.fact
    if fact.sentence != beside.sentence or not fact.low or not beside.low or fact.low == beside.low:
        return False
    if beside.kind not in {fact.kind, Kind.COUNT} or not 1 / _FAR < abs(fact.low / beside.low) < _FAR:
        return False
    is_of_its_sort = beside.change is None or is_of_one_sort(claim, beside)
    return is_of_its_sort and beside.quote not in claim.sentence and other.match.alike.clash not in _STRANGE


def _is_meant(claim: Fact, its: Relation, other: Relation) -> bool:
    tests = (_is_named, _is_of_its_basis, _is_told)
    return any(test(claim, its, other) for test in tests)


def _is_named(claim: Fact, its: Relation, other: Relation) -> bool:
    """Has the draft's sentence what only the other's subject says, and nothing of what only this one's does?"""
    own, others = _subject(its.match.fact), _subject(other.match.fact)
    said = stems(claim.sentence)
    mine, its_own = own - others, others - own
    there, here = its_own & said, mine & said
    subject = _subject(claim)
    if its_own & subject and not mine & subject and its_own <= said:
        return True
    if not there or (mine and mine <= said):
        return False
    return len(there) > len(here) or its_own <= said


def _is_told(claim: Fact, its: Relation, other: Relation) -> bool:
    """Of two shares of one subject, has the draft what is told after the other, and nothing of what is after this?"""
    fact, beside = its.match.fact, other.match.fact
    own = _subject(fact)
    if own != _subject(beside) or claim.change or not fact.kind is beside.kind is Kind.PERCENT:
        return False
    said = stems(claim.sentence) - own
    return len(_after(beside, fact) & said) >= _TOLD and bool(_after(fact, beside)) and not _after(fact, beside) & said


def _after(fact: Fact, other: Fact) -> frozenset[str]:
    """What a sentence says after one fact's value, up to the other's."""
    told = fact.sentence.partition(fact.quote)[2].partition(other.quote)[0]
    return stems(told) - _subject(fact)


def _is_of_its_basis(claim: Fact, its: Relation, other: Relation) -> bool:
    """Is the other measured against what the draft says, and the fact with its value not?"""
    mine = basis(claim)
    return bool(mine & basis(other.match.fact)) and not mine & basis(its.match.fact) and other.alike >= its.alike


def _subject(fact: Fact) -> frozenset[str]:
    return stems(fact.about or "")
