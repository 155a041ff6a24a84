"""Of two values of one thing in a sentence, which is what was, and which what is, will be or has come of it?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mfgfacts.check.kin import has_all
from mfgfacts.check.tense import is_former, is_now, is_past, is_present, says_now, says_present
from mfgfacts.model import Modality, Role

if TYPE_CHECKING:
    from mfgfacts.check.pool import Pool
    from mfgfacts.check.profile import Profile
    from mfgfacts.model import Fact


def is_of_its_time(claim: Fact, its: Profile, fact: Fact, other: Fact, pool: Pool) -> bool:
    """Of two values of one thing, is this one of what was, the other of what is or will be, and so the draft's?"""
    mine, others = pool.profile(fact), pool.profile(other)
    then, now = mine.clause.text, others.clause.text
    if is_past(then, its.clause.text) and says_now(now) and says_now(its.clause.text):
        return True
    if not has_all(others.own, its.own.keys() & mine.own.keys()):
        return False
    if is_former(then, its.clause.text) and is_former(then, now):
        return True  # what was, and not what is
    if claim.time is not None:
        return False
    if _is_end(fact, other) and is_now(its.clause.text) and not says_present(then):
        return True  # what it has come down from
    if says_present(its.clause.text) and says_present(now) and not says_present(then):
        return True
    if claim.change is not None and claim.change.role is Role.TO and _is_earlier(fact, other):
        return True  # what it has come to
    for test in (is_past(mine.clause.text, its.clause.text), is_present(mine.clause.text, claim)):
        if test and not is_past(others.clause.text, "") and not is_present(others.clause.text, claim):
            return True
    is_dated = (fact.time is not None and other.time is None) or fact.modality is not Modality.ACTUAL
    return is_dated and says_now(its.clause.text) and says_now(others.clause.text)


def _is_end(fact: Fact, other: Fact) -> bool:
    """Is one of two values the beginning of a movement, and the other one its end?"""
    if fact.change is None or other.change is None or fact.about != other.about:
        return False
    is_past_end = other.modality is Modality.ACTUAL and fact.modality is Modality.ACTUAL
    return is_past_end and fact.change.role is Role.FROM and other.change.role is Role.TO


def _is_earlier(fact: Fact, other: Fact) -> bool:
    """Is a value of one thing of an earlier period than another one, which may have none?"""
    if fact.time is None or fact.about != other.about or (fact.change is not None and fact.change.role is Role.TO):
        return False
    return other.time is None or other.time.first > fact.time.last
