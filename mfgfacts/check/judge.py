"""The verdict on a claim, from how each of the facts that come into question stands to it.

Who fits best decides. A fact that supports the claim does, unless another one of the same thing and time has another
value (conflicting), or fits the claim's subject better and has another value (then the value is another thing's). A
fact that contradicts it comes next, then one that is less exact or of another time, then silence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.check.beside import is_favoured, meant
from mfgfacts.check.owners import consensus, is_anothers, is_outcome, other_name, other_speaker
from mfgfacts.check.relation import Relation, Stand, relation
from mfgfacts.check.rivals import (
    is_able,
    is_in_its_document,
    is_of_another,
    is_of_more,
    is_of_part,
    is_of_the_time,
    turned,
    was_before,
)
from mfgfacts.check.sameness import is_close
from mfgfacts.check.tense import had_foreseen, is_possible
from mfgfacts.check.values import digits, is_slip, value_of
from mfgfacts.check.verdicts import conflicting, contradicted, of_another, supported, unsupported
from mfgfacts.match import compare
from mfgfacts.model import Modality

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mfgfacts.check.finding import Judgement
    from mfgfacts.check.pool import Pool
    from mfgfacts.check.profile import Profile
    from mfgfacts.match import Match
    from mfgfacts.model import Fact

#: What counts besides the likeness of the subjects: the same digits, a slip of one, support, a value that is only
#: implied, another slot that differs, a period that agrees, a forecast for what is told as a fact.
_DIGITS, _SLIP, _SUPPORT, _IMPLIED, _SLOT, _PERIOD, _MODALITY = 0.2, 0.1, 0.05, 0.1, 0.05, 0.03, 0.1
#: How much more a fact of another period must fit to say more than one of the claim's.
_OF_ITS_TIME: Final = 0.1
#: How alike two facts of the sources must be to be said to conflict.
_OF_ONE_THING: Final = 0.7
#: And their sentences; a document seldom contradicts itself.
_SENTENCES, _OF_ONE_DOCUMENT = 0.45, 0.3
#: How well a member of a list fits, and how much better than another, that is meant whatever the value.
_WHOLE, _LISTED = 0.95, 0.2
#: Clashes that leave open whether a fact is the claim's, and how much better one must fit that is.
_DOUBTED, _CLEARLY = frozenset({"thin", "weak"}), 0.22
#: Slots in which the same number differs.
_OF_THE_NUMBER: Final = frozenset({"scale", "unit"})


class _Stands(NamedTuple):
    """Relations by how they stand to the claim, best first."""

    supports: Sequence[Relation]
    contradicts: Sequence[Relation]
    coarser: Sequence[Relation]
    elsewhen: Sequence[Relation]
    elsewhere: Sequence[Relation]
    rival: Sequence[Relation]
    silent: Sequence[Relation]


def judge(claim: Fact, its: Profile, matches: Iterable[Match], pool: Pool) -> Judgement:
    """Judge a quantity of the draft by the facts that come into question.

    Args:
        claim: the draft's.
        its: what it is about.
        matches: facts compared with it, best first.
        pool: where they are from, for comparing them with one another.
    """
    return decide(claim, its, [relation(claim, one) for one in matches], pool)


def decide(claim: Fact, its: Profile, relations: Sequence[Relation], pool: Pool) -> Judgement:
    """Weigh how the facts stand to the claim."""
    ranked = sorted(relations, key=lambda one: -_key(claim, one))
    stands = _Stands(*([one for one in ranked if one.stand is stand] for stand in Stand))
    best = stands.supports[0] if stands.supports else None
    if best is None:
        return _without_support(claim, its, stands, relations, pool)
    fact = best.match.fact
    is_joint = claim.group is None and " and " in (claim.about or "")  # "solar cells and wind turbines by 3% and 5%"
    beside = its.numbers if is_joint else frozenset()
    able = (
        one for one in stands.contradicts if is_able(its, one, best, pool) and value_of(one.match.fact) not in beside
    )
    rather = (one for one in able if claim.change is not None or not is_possible(one.match.fact))
    rather = (one for one in rather if not pool.profile(one.match.fact).vague)
    rather = (one for one in rather if one.match.fact.sentence != fact.sentence or not had_foreseen(claim.sentence))
    rather = (one for one in rather if not is_outcome(its, fact, one.match.fact, pool))
    against = next((one for one in rather if not is_favoured(its, fact, one.match.fact, pool)), None)
    if against is not None and _is_closer(claim, against, best):
        if against.slots[0].name == "value":
            return of_another(claim, best, against)
        return contradicted(claim, against, stands.contradicts)
    named = meant(claim, its, best, relations, pool) or other_name(claim, its, best, relations, pool)
    named = named or consensus(claim, its, best, relations, pool) or other_speaker(claim, best, relations)
    if named is not None:
        return of_another(claim, best, named)
    if is_anothers(its, fact, pool):
        return contradicted(claim, best._replace(slots=(best.match.slots.subject,)), [best])
    told = (*stands.contradicts, *stands.elsewhen, *stands.rival)
    closer = next((one for one in told if is_of_more(its, one, best, pool)), None)
    if closer is not None:
        return of_another(claim, best, closer)
    of_one = [one for one in stands.rival if one.match.fact.doc == best.match.fact.doc]
    rival = next((one for one in of_one if is_able(its, one, best, pool)), None)
    if rival is not None and best.match.alike.clash and _is_closer(claim, rival, best):
        return of_another(claim, best, rival)
    other_way = turned(claim, best, relations) or was_before(claim, best, stands.contradicts)
    if other_way is not None:
        return contradicted(claim, other_way, [other_way])
    conflicts = [one for one in stands.contradicts if _is_conflict(best.match.fact, one.match.fact, pool)]
    if conflicts:
        return conflicting(claim, best, conflicts)
    return supported(claim, best, stands.supports, pool)


def _is_closer(claim: Fact, other: Relation, best: Relation) -> bool:
    """Does a fact of another value fit the claim's subject better than the one that supports it?"""
    mine, others = set(best.match.alike.left), set(other.match.alike.left)
    if mine < others or (other.stand is Stand.RIVAL and others - mine):
        return False  # it lacks a word that the supporting fact has
    if best.match.alike.clash == "aside" and not other.match.alike.clash and others < mine:
        return True  # it has the name that the supporting fact's sentence lacks
    in_one_list = other.match.fact.sentence == best.match.fact.sentence and other.alike > _WHOLE
    if in_one_list and other.alike - best.alike > _LISTED:
        return True
    if best.match.alike.clash in _DOUBTED and not other.match.alike.clash and other.alike - best.alike > _CLEARLY:
        return True  # it is surely the claim's subject, and the supporting fact is not
    return _key(claim, other) > _key(claim, best)


def _key(claim: Fact, one: Relation) -> float:
    """How much a fact has to say on the claim."""
    match = one.match
    found = match.alike.score - _SLOT * max(0, len(one.slots) - 1)
    found += _DIGITS * (digits(claim) == digits(match.fact)) + _SLIP * is_slip(claim, match.fact)
    found += _SUPPORT * (one.stand is Stand.SUPPORTS)
    found -= _IMPLIED * (match.slots.value.note == "implied" and not is_close(claim, match.fact))
    if claim.modality is Modality.ACTUAL and match.fact.modality is not Modality.ACTUAL:
        found -= _MODALITY
    return found + _PERIOD * (match.slots.period.says == "agree")


def _coarser(stands: _Stands, against: Relation | None) -> Relation | None:
    """The fact that gives the claim's value less exactly, if none of the claim's own period speaks against it."""
    coarser = stands.coarser[0] if stands.coarser else None
    if coarser is None or (against is not None and is_of_the_time(against) and not is_of_the_time(coarser)):
        return None
    return coarser


def _says_more(claim: Fact, coarser: Relation, against: Relation | None) -> bool:
    """Has a fact that is less exact than a claim more to say on it than one that speaks against it?"""
    if against is None:
        return True
    note = coarser.slots[0].note
    if is_slip(claim, against.match.fact) and note == "source gives only a bound":
        return False
    its, least = _key(claim, coarser), _key(claim, against)
    return its > least or (its >= least and "precise" in note)


def _without_support(
    claim: Fact, its: Profile, stands: _Stands, relations: Sequence[Relation], pool: Pool
) -> Judgement:
    against = stands.contradicts[0] if stands.contradicts else None
    least = _key(claim, against) if against is not None else 0.0
    coarser = _coarser(stands, against)
    if coarser is not None and stands.elsewhere and is_in_its_document(stands.elsewhere[0], coarser):
        return of_another(claim, stands.elsewhere[0], coarser)
    if coarser is not None and _says_more(claim, coarser, against):
        return unsupported(claim, coarser, [coarser])
    elsewhen = stands.elsewhen[0] if stands.elsewhen else None
    elsewhere = stands.elsewhere[0] if stands.elsewhere else None
    is_telling = against is not None and against.slots[0].name in _OF_THE_NUMBER
    if against is not None and is_of_the_time(against):
        least += _OF_ITS_TIME
    if against is not None and (elsewhen is None or is_telling or _key(claim, elsewhen) <= least):
        of_one = elsewhere is not None and elsewhere.match.fact.doc == against.match.fact.doc
        if elsewhere is not None and of_one and against.slots[0].name == "value":
            return of_another(claim, elsewhere, against)
        return contradicted(claim, against, stands.contradicts)
    if against is None and elsewhere is not None:
        if is_of_another(claim, elsewhere):
            return contradicted(claim, elsewhere, [elsewhere])
        part = next((one for one in relations if is_of_part(claim, elsewhere, one)), None)
        if part is not None:
            return of_another(claim, elsewhere, part)
        named = meant(claim, its, elsewhere, relations, pool)
        if named is not None:
            return of_another(claim, elsewhere, named)
    nearest = [*stands.elsewhen, *stands.elsewhere, *stands.silent]
    return unsupported(claim, elsewhen or elsewhere, nearest)


def _is_conflict(known: Fact, other: Fact, pool: Pool) -> bool:
    """Do two facts of the sources disagree: one thing, one time, and neither value allows the other?"""
    if known.sentence == other.sentence or known.kind is not other.kind or known.change != other.change:
        return False
    if (known.time is None) != (other.time is None) or known.modality is not other.modality:
        return False
    alike = pool.alike(known, other)
    if alike.score < _OF_ONE_THING or alike.clash or alike.left or alike.right:
        return False
    if pool.sentences_alike(known, other) < _SENTENCES + (known.doc == other.doc) * _OF_ONE_DOCUMENT:
        return False
    if known.doc != other.doc and not pool.share_a_name(known, other):
        return False
    there, back = compare(known, other, alike), compare(other, known, alike)
    return there.value.says == back.value.says == "differ" and there.period.says != "differ"
