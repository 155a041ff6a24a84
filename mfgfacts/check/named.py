"""A value that meets in the document which a draft names: there it may be told in words that the two don't share.

"The A7 needs 30 cm of free space" is "a clearance of 30 cm" in the data sheet of the A7. What the draft names must be
what the document is about, the value must be telling, and nothing else there may fit the draft's words better, or have
one that this fact lacks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.check.fit import lacking
from mfgfacts.check.known import root
from mfgfacts.check.values import digits, is_of_one_sort
from mfgfacts.match import SAME, dimension, even
from mfgfacts.model import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mfgfacts.check.profile import Profile
    from mfgfacts.match import Match
    from mfgfacts.model import Fact

#: Clashes that leave open whether it is the same thing.
_OPEN: Final = frozenset({"", "weak", "thin"})
#: How alike another value of the document must be to be rather meant, and how much more than this one.
_FITS, _BETTER = 0.35, 0.05
#: Notes of a value that is the draft's, not one that only follows from it.
_SAID: Final = frozenset({"", "rounded"})


class _Asked(NamedTuple):
    """A claim, what it is about, the facts that come into question, and what says what a fact is about."""

    claim: Fact
    its: Profile
    matches: Sequence[Match]
    profile: Callable[[Fact], Profile]


def met(claim: Fact, its: Profile, matches: Sequence[Match], profile: Callable[[Fact], Profile]) -> list[Match]:
    """Take for alike what alone has the draft's value in the document that the draft names.

    Args:
        claim: the draft's.
        its: what it is about.
        matches: the facts that come into question.
        profile: says what a fact is about.
    """
    asked = _Asked(claim, its, matches, profile)
    return [
        one._replace(alike=one.alike._replace(score=SAME, clash=""), score=max(one.score, SAME))
        if its.names and _is_open(asked, one) and _is_alone(asked, one)
        else one
        for one in matches
    ]


def _is_open(asked: _Asked, one: Match) -> bool:
    """Does a fact have the draft's telling value, and other words?"""
    claim, fact, value = asked.claim, one.fact, one.slots.value
    if one.alike.score >= SAME or one.alike.clash not in _OPEN or not _is_telling(asked, one):
        return False
    if one.slots.unit.says != "agree":
        return False
    if one.slots.scale.says == "differ":
        return claim.kind in {Kind.MEASURE, Kind.MONEY}
    if claim.unit != fact.unit and claim.low == fact.low:
        return True  # 30 m for 30 cm
    return value.says == "agree" and (value.note in _SAID or claim.low == fact.low)


def _is_telling(asked: _Asked, one: Match) -> bool:
    """Is a value no chance: of two digits or a unit, or the only one of its document?"""
    claim = asked.claim
    if Kind.DATE in {claim.kind, one.fact.kind} or not claim.low:
        return False
    if len(digits(claim)) > 1 or claim.kind in {Kind.MEASURE, Kind.MONEY}:
        return True
    same = (other for other in asked.matches if other.fact.doc == one.fact.doc and other.slots.value.says == "agree")
    return sum(map(str.isdecimal, claim.quote)) > 1 and all(other is one for other in same)


def _is_alone(asked: _Asked, one: Match) -> bool:
    """Does nothing else of the document that the draft names fit it better?"""
    names, mine = frozenset(map(root, asked.its.names)), asked.profile(one.fact)
    if not names & mine.known.topics or not all(map(mine.known.has, names)):
        return False
    others = [other for other in asked.matches if other.fact.doc == one.fact.doc and other is not one]
    if any(_is_outdoing(asked.claim, one, other) for other in others):
        return False
    missing = [word for word in lacking(asked.its, mine) if even(word) == 1]
    told = [asked.profile(other.fact) for other in others] if missing else []
    return not any(word in other.own or word in other.clause.own for other in told for word in missing)


def _is_outdoing(claim: Fact, one: Match, other: Match) -> bool:
    """Does another value of the same sort, or another place of this one, fit what the draft says better?"""
    return (
        other.alike.score >= max(_FITS, one.alike.score + _BETTER)
        and not other.alike.clash
        and dimension(other.fact) == dimension(one.fact)
        and is_of_one_sort(claim, other.fact)
    )
