"""What two values have to do with one another, whatever they are of."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from mfgfacts.match import amounts
from mfgfacts.match.printed import digits_of
from mfgfacts.model import Kind, Role

if TYPE_CHECKING:
    from mfgfacts.model import Fact

_OF: Final = re.compile(r"\s+of\s")
#: Percentages that are no part of a whole.
_RATE: Final = re.compile(
    r"\b(?:rate|premium|margin|discount|interest|inflation|unemployment|probability|confidence)s?\b", re.IGNORECASE
)
#: Digits of which one may be another in a slip, if there are more.
_SHORT: Final = 2
#: How many times another two values of one size may be.
_FAR_OFF: Final = 20


def value_of(fact: Fact) -> tuple[Decimal | None, str]:
    """A value with its unit, to be looked for among others."""
    return fact.low, str(fact.unit)


def digits(fact: Fact) -> str:
    """The digits of a value, without zeros at its ends: what a slip of scale or unit keeps."""
    if fact.kind is Kind.DATE:
        return f"{fact.time.first}/{fact.time.last}" if fact.time is not None else ""
    return digits_of(fact.low) if fact.low else ""


def is_slip(claim: Fact, fact: Fact) -> bool:
    """Can one value be a slip of the other: two neighbouring digits swapped, or one of three or more another one?"""
    if not claim.low or not fact.low or claim.low == fact.low or claim.unit != fact.unit:
        return False
    mine, its = (f"{abs(one.low or 0):f}".replace(".", "") for one in (claim, fact))
    if len(mine) != len(its) or claim.low.adjusted() != fact.low.adjusted() or not is_of_one_sort(claim, fact):
        return False
    at = [i for i, (a, b) in enumerate(zip(mine, its, strict=True)) if a != b]
    if len(at) == 1:
        return min(len(digits(claim)), len(digits(fact))) > _SHORT
    return len(at) == 2 and at[1] == at[0] + 1 and mine[at[0]] + mine[at[1]] == its[at[1]] + its[at[0]]  # noqa: PLR2004


def is_of_one_size(a: Fact, b: Fact, far: int = _FAR_OFF) -> bool:
    """Is neither of two values many times the other?"""
    pair = amounts(a, b)
    one, other = (pair[0].low, pair[1].low) if pair is not None else (a.low, b.low)
    return not one or not other or 1 / Decimal(far) < abs(one / other) < far


def is_of_one_sort(claim: Fact, fact: Fact) -> bool:
    """Is it the same sort of value: a level, or the size, end or beginning of a change?"""
    if claim.kind is not fact.kind and Kind.RANK in {claim.kind, fact.kind}:
        return False
    if _is_multiple(claim) is not _is_multiple(fact) and {claim.kind, fact.kind} == {Kind.RATIO, Kind.PERCENT}:
        return False
    if _is_share(claim) and _RATE.search(fact.about or "") and not _RATE.search(claim.sentence):
        return False
    a, b = (one.change.role if one.change else None for one in (claim, fact))
    if a is not None and b is not None:
        return a is b
    if claim.kind is fact.kind is Kind.RATIO:
        return True
    return Role.BY not in {a, b}


def is_share_for_growth(claim: Fact, fact: Fact) -> bool:
    """Is one of two percentages a part of something, and the other the size of a change?"""
    return any(
        _is_share(one)
        and one.change is None
        and other.change is not None
        and other.change.role is Role.BY
        and other.kind is Kind.PERCENT
        and not _is_share(other)
        for one, other in ((claim, fact), (fact, claim))
    )


def _is_share(fact: Fact) -> bool:
    """Is a value a part of what is named behind it: a third of the jobless?"""
    return fact.kind in {Kind.PERCENT, Kind.RATIO} and bool(_OF.match(fact.suffix))


def _is_multiple(fact: Fact) -> bool:
    """Is a ratio a multiple (twice) and no part (half)?"""
    return fact.kind is Kind.RATIO and fact.low is not None and fact.low > 1 and fact.change is None
