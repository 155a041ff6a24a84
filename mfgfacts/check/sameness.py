"""Are a claim and a fact of the same value of one thing? The rarer the value, the less alike they need be."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from mfgfacts.check.values import digits, is_of_one_size
from mfgfacts.match import SAME, amounts
from mfgfacts.model import Bound, Kind

if TYPE_CHECKING:
    from mfgfacts.match import Match
    from mfgfacts.model import Fact

#: How alike subjects must be for one value, by its digits: the more there are, the less a meeting is chance.
_LEAST: Final = {0: 0.5, 1: 0.42, 2: 0.4}
_LEAST_OF_MANY: Final = 0.3
#: Digits that are printed of a value with a unit, from which it is as telling.
_PRINTED: Final = 4
#: And how much less where nothing but the sentence says what the claim is about.
_VAGUE: Final = 0.12
#: What a bound or range leaves open must be of the same thing beyond doubt, and not far off.
_IMPLIED, _FOLLOWS = 0.6, 0.45
_FAR: Final = 2
#: How far a limit or the end of a range may be from the source's that it follows from.
_LOOSE, _ROUND = Decimal("0.1"), Decimal("0.2")
#: Clashes that make it another thing, whose value may be the same by chance.
OTHER: Final = frozenset({"name", "part"})


def is_of_one_thing(claim: Fact, match: Match) -> bool:
    """Are claim and fact, of one value, of one thing? The rarer the value, the less alike they need be."""
    alike, fact = match.alike, match.fact
    if alike.clash in OTHER and alike.score < SAME:
        return False
    if match.slots.value.note == "implied" and claim.low != fact.low:
        return alike.score >= (_FOLLOWS if is_close(claim, fact) else _IMPLIED) and is_of_one_size(claim, fact, _FAR)
    return is_alike(claim, match)


def is_alike(claim: Fact, match: Match) -> bool:
    """Are claim and fact, of one number, alike enough to be of one thing?"""
    alike = match.alike
    is_telling = claim.unit != "1" and sum(map(str.isdecimal, claim.quote)) >= _PRINTED
    least = _LEAST_OF_MANY if is_telling else _LEAST.get(len(digits(claim)), _LEAST_OF_MANY)
    return alike.score >= (least if claim.about else least - _VAGUE)


def is_close(claim: Fact, fact: Fact) -> bool:
    """Are two values as good as the same? More than half may be 56%."""
    pair = amounts(claim, fact)
    if pair is None:
        return False
    loose = _ROUND if claim.kind is Kind.RATIO else _LOOSE
    return abs(pair[0].low - pair[1].low) <= loose * abs(pair[1].low)


def is_stretched(claim: Fact, match: Match) -> bool:
    """Does the draft give another limit or range than the source, or round to another order of size?

    "Up to 40" is not what "up to 25" says, though it follows from it; "up to 25.3" from "up to 25" will do.
    """
    fact, note = match.fact, match.slots.value.note
    if not claim.low or not fact.low or not claim.high or not fact.high or claim.unit != fact.unit:
        return False
    if note == "rounded":
        return not is_of_one_size(claim, fact, _FAR)
    is_same = claim.bound is fact.bound is not Bound.EQUAL or (claim.low != claim.high and fact.low != fact.high)
    ends = ((claim.low, fact.low), (claim.high, fact.high))
    return note == "implied" and is_same and any(abs(mine - its) > _LOOSE * abs(its) for mine, its in ends)
