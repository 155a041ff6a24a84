"""Facts that stand beside one another in a sentence: whose value has the draft?

"Public sector pay increased 6.0% and private sector pay 5.2%": of a draft's "private sector pay" 6.0% is the wrong one,
however alike the two subjects are, for the sentence gives it a value of its own. What tells the two apart is what only
one of them says: in its subject, and in its clause.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.check.basis import basis, is_of_other_pair
from mfgfacts.check.kin import LIGHT, has, has_kin
from mfgfacts.check.known import stems
from mfgfacts.check.members import PART, is_of_the_whole, models
from mfgfacts.check.opposites import PARTS, is_voted, others_of
from mfgfacts.check.tense import is_possible, is_present
from mfgfacts.check.turns import is_of_its_time
from mfgfacts.check.values import is_of_one_size, is_of_one_sort
from mfgfacts.match import dimension, even
from mfgfacts.match.words import DROPPED
from mfgfacts.model import Kind, Role

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from mfgfacts.check.pool import Pool
    from mfgfacts.check.profile import Profile
    from mfgfacts.check.relation import Relation
    from mfgfacts.model import Fact

#: Clashes with which a fact is another document's.
_STRANGE: Final = frozenset({"name", "place"})
#: How many times another two values of one sentence may be.
_FAR: Final = 300
#: How far apart two values in different units may be that are the same.
_SAME: Final = Decimal("0.03")
#: What words that tell two facts apart must count for one, and how much more than for the other.
_TELLING, _MORE = 0.6, 1.3
#: What a word counts that is the head of the draft's subject, or a name, and one that is no part of the subject.
_HEAD, _NAME, _AROUND = 1.6, 1.6, 0.6
#: What a word of movement or time counts that a subject has no other words than.
_LITTLE: Final = 0.2
_PRONOUN: Final = re.compile(r"\b(?:it|they|that|those)\s(?:was|were|had|has|is|are|stood|came)\b", re.IGNORECASE)
_OF: Final = re.compile(r"\s*(?:out\s)?of\s(?:the\s|its\s|all\s|their\s|some\s)*")
_OPENING: Final = frozenset("([")
#: What ends the head of a subject.
_LINKS: Final = frozenset("of in for at from by with to on per that which who than as".split())


class _Told(NamedTuple):
    """What is told of a value: words that it shares with no other one of its list, all, what it is a share of."""

    own: frozenset[str]
    every: frozenset[str]
    whole: frozenset[str]


def meant(claim: Fact, its: Profile, best: Relation, relations: Iterable[Relation], pool: Pool) -> Relation | None:
    """Find the fact beside one with the claim's value that the claim's words speak of, and not of that one.

    Args:
        claim: the draft's.
        its: what it is about.
        best: the fact that has its value.
        relations: all that come into question.
        pool: where they are from.
    """
    if best.match.fact.sentence == claim.sentence:
        return None
    others = [one for one in relations if _is_beside(claim, best, one) and _is_meant(claim, its, best, one, pool)]
    return max(others, key=lambda one: one.alike, default=None)


def _is_beside(claim: Fact, best: Relation, other: Relation) -> bool:
    """Does another fact of one sentence give another value of the same sort, that the draft doesn't give beside it?"""
    fact, beside = best.match.fact, other.match.fact
    if fact.sentence != beside.sentence or not fact.low or not beside.low or fact.low == beside.low:
        return False
    if best.match.slots.period.says == "agree" and other.match.slots.period.says != "agree":
        return False
    if beside.start > fact.start and _OF.fullmatch(_between(fact, beside)):
        return False  # "300 of the 1,900 projects"
    if not is_of_one_size(fact, beside, _FAR) or _is_converted(fact, beside):
        return False
    if beside.kind is not Kind.COUNT and dimension(fact) != dimension(beside):
        return False
    is_end = (
        fact.change is not None and beside.change is not None and Role.BY not in {fact.change.role, beside.change.role}
    )
    if claim.change is None and not is_end and not is_of_one_sort(fact, beside):
        return False
    if claim.change is None and is_possible(beside):
        return False
    is_of_its_sort = beside.change is None or is_of_one_sort(claim, beside)
    return is_of_its_sort and beside.quote not in claim.sentence and other.match.alike.clash not in _STRANGE


def _between(fact: Fact, later: Fact) -> str:
    """What stands between a value and a later one of its sentence."""
    at = fact.sentence.find(fact.quote) + len(fact.quote)
    return fact.sentence[at : at + later.start - fact.end]


def _is_converted(a: Fact, b: Fact) -> bool:
    """Is one value the other one in another unit?"""
    if a.unit == b.unit or a.base is None or b.base is None or not b.base.low:
        return False
    return abs(a.base.low / b.base.low - 1) < _SAME


def _is_meant(claim: Fact, its: Profile, best: Relation, other: Relation, pool: Pool) -> bool:
    fact, beside = best.match.fact, other.match.fact
    against = basis(claim)
    if is_present(pool.profile(beside).clause.text, claim) or (against & basis(fact) and not against & basis(beside)):
        return False
    return (
        _is_named(its, fact, beside, pool)
        or _is_of_its_basis(claim, best, other)
        or is_of_other_pair(its.clause.text, fact, beside)
        or is_of_the_whole(its, fact, beside, pool)
        or is_of_its_time(claim, its, fact, beside, pool)
    )


def is_favoured(its: Profile, fact: Fact, other: Fact, pool: Pool) -> bool:
    """Of two values of one sentence, has the draft more of what only this one says than of what only the other says?"""
    here, there = _contrast(its, fact, other, pool)
    return fact.sentence == other.sentence and here >= _TELLING and here > there


def _contrast(its: Profile, fact: Fact, other: Fact, pool: Pool) -> tuple[float, float]:
    """How much the draft has of what only the one fact says, and of what only the other says."""
    mine, others = _told(fact, other, pool), _told(other, fact, pool)
    text = pool.profile(fact).clause.text
    goes_on = fact.start > other.start and fact.time != other.time and _PRONOUN.search(text)
    if text[:1] in _OPENING or goes_on:  # a bracket, or "in 2018 it was 5%", goes on with what is said before it
        mine = mine._replace(every=mine.every | others.every)
    elif PART.search(text):
        mine = mine._replace(every=mine.every | (others.every & its.names))
    if pool.profile(other).clause.text[:1] in _OPENING:
        others = others._replace(every=mine.every | others.every)
    elif (
        other.start > fact.start and not pool.profile(other).clause.before
    ):  # "but only 44% of those in full-time jobs"
        others = others._replace(every=others.every | pool.profile(fact).clause.before)
    said = (its.own.keys() | its.clause.own | its.clause.whole) - _known(fact, other, pool) - LIGHT
    here = _weight((one for one in said if has(mine.own, one) and not has(others.every, one)), its)
    there = _weight((one for one in said if _is_told(others.own, one) and not has(mine.every, one)), its)
    return here, there


def _is_told(words: Collection[str], word: str) -> bool:
    """Does a word stand among others, or one that stands for it and is no measure?"""
    return word in words or (even(word) == 1 and has_kin(words, word))


def _known(fact: Fact, other: Fact, pool: Pool) -> frozenset[str]:
    """The words that hold for both of two facts: the title's, and the speaker's that they have in common."""
    profile = pool.profile(fact)
    return profile.title if _speaker(fact) != _speaker(other) else profile.title | profile.said


def _is_named(its: Profile, fact: Fact, other: Fact, pool: Pool) -> bool:
    """Has the draft more of what only the other says than of what only this one says, or is it of the other's whole?"""
    mine, others = _told(fact, other, pool), _told(other, fact, pool)
    if is_voted(its.clause.text, pool.profile(fact).clause.text, pool.profile(other).clause.text):
        return True
    if models(its, fact, pool) and not models(its, other, pool):
        return True
    here, there = _contrast(its, fact, other, pool)
    if there >= _TELLING and there > _MORE * here:
        return True
    if mine.whole and its.clause.whole & others.whole and not its.clause.whole & mine.every:
        return True  # a share of the same whole
    if here >= _TELLING:
        return False
    heads = _heads(fact.about or "") - mine.whole, _heads(other.about or "") - others.whole
    return _is_headed(its, *heads, others.every | _known(fact, other, pool))


def _told(fact: Fact, other: Fact, pool: Pool) -> _Told:
    """Gather what is told of one of two values; what begins the sentence may be told of both."""
    profile = pool.profile(fact)
    every = frozenset(profile.own.keys() | profile.clause.own)
    own = every
    one_says = _speaker(fact) == _speaker(other)
    if fact.start < other.start and one_says and (fact.group is None or fact.group != other.group):
        heads = _heads(fact.about or "")
        subject = {stem for stem, word in profile.own.items() if stem in heads or word.name}
        parts = profile.clause.before & others_of(pool.profile(other).clause.own & PARTS)
        own = (frozenset(subject) - profile.clause.whole) | profile.clause.after | parts
    return _Told(own, every | profile.clause.whole, profile.clause.whole)


def _speaker(fact: Fact) -> str:
    return fact.attribution.quote if fact.attribution is not None else ""


def _head(its: Profile) -> frozenset[str]:
    return frozenset(tuple(its.own)[:1])


def _heads(about: str) -> frozenset[str]:
    """The words of a subject before what it is of."""
    head: list[str] = []
    for word in about.split():
        if head and word in _LINKS:
            break
        head.append(word)
    return stems(" ".join(head))


def _weight(words: Iterable[str], its: Profile) -> float:
    """How much words tell: the draft's subject more than the rest of its clause, a name or the head of it most."""
    head = _head(its)
    return sum(
        (1.0 if one in PARTS else _LITTLE if one in DROPPED else even(one))
        * (
            _NAME
            if one in its.names or one in PARTS
            else _HEAD
            if one in head
            else 1.0
            if one in its.own or one in its.clause.before
            else _AROUND
        )
        for one in words
    )


def _is_headed(its: Profile, mine: frozenset[str], others: frozenset[str], told: Collection[str]) -> bool:
    """Is the head of the other's subject the draft's, and that of this one's (a consensus, a target) nowhere in it?"""
    said = its.own.keys() | its.clause.own | its.clause.whole
    if not mine or not others or mine & others or any(has(said, one) for one in mine):
        return False
    is_other = all(has(told, one) for one in its.own)
    return is_other and bool(others & its.own.keys()) and any(even(one) == 1 for one in mine)


def _is_of_its_basis(claim: Fact, best: Relation, other: Relation) -> bool:
    """Is the other measured against what the draft says, and the fact with its value not?"""
    mine = basis(claim)
    return bool(mine & basis(other.match.fact)) and not mine & basis(best.match.fact) and other.alike >= best.alike
