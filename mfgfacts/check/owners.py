"""Whose value a draft has, where a document tells of several that have names: companies, countries, plants."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.check.kin import has
from mfgfacts.check.known import names, root
from mfgfacts.check.profile import named
from mfgfacts.check.values import is_of_one_size, is_of_one_sort
from mfgfacts.match import SAME, dimension, even
from mfgfacts.match.words import words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mfgfacts.check.pool import Pool
    from mfgfacts.check.profile import Profile
    from mfgfacts.check.relation import Relation
    from mfgfacts.model import Fact


#: A forecast of several who are not named, and those who make one.
_POLLED: Final = re.compile(
    r"\b(?:analysts|economists|experts|forecasters|the\smarket)\b.{0,60}\b(?:expected|predicted|forecast|pencilled|looked\sfor)\b"
    r"|\bconsensus\b",
    re.IGNORECASE,
)
_EXPERTS: Final = re.compile(r"\b(?:analysts?|economists?|experts|consensus|poll(?:ed)?|forecasters)\b", re.IGNORECASE)
#: What begins a clause that has a subject of its own.
_APART: Final = re.compile(r"\W*(?:while|whereas|but|and)\b|;")


def other_name(claim: Fact, its: Profile, best: Relation, relations: Iterable[Relation], pool: Pool) -> Relation | None:
    """Find a fact of what the draft names, where the one with its value is of something else that has a name.

    "CS Wind creates 850 jobs … Chang Chun creates 200": of a draft's "Chang Chun" 850 is the wrong one.
    """
    fact = best.match.fact
    if fact.sentence == claim.sentence or its.numbers & pool.profile(fact).numbers:
        return None
    missing = _missing(its, fact, pool)
    others = _own_names(fact, pool) - frozenset(map(root, its.own.keys() | its.context | its.taken))
    if not missing or not (others or best.match.alike.clash == "aside" or _is_apart(its, fact, pool)):
        return None
    able = [
        one
        for one in relations
        if one.match.fact.doc == fact.doc
        and one.match.slots.value.says != "agree"
        and one.match.fact.low != fact.low
        and dimension(one.match.fact) == dimension(fact)
        and is_of_one_sort(fact, one.match.fact)
        and is_of_one_size(fact, one.match.fact)
        and _is_of_names(one.match.fact, missing, pool)
    ]
    return max(able, key=lambda one: one.alike, default=None)


def _is_apart(its: Profile, fact: Fact, pool: Pool) -> bool:
    """Does a fact's clause begin with what it is of, and is that nothing that the draft tells of?"""
    mine = pool.profile(fact)
    first = next((word.stem for word in words(mine.clause.text) if word.stem), "")
    return first in mine.own and even(first) == 1 and not has(its.own.keys() | its.context | its.taken, first)


def consensus(claim: Fact, its: Profile, best: Relation, relations: Iterable[Relation], pool: Pool) -> Relation | None:
    """Find what analysts had expected, where the draft gives what came of it, or what was before it, for that."""
    fact = best.match.fact
    if fact.sentence == claim.sentence or not _POLLED.search(its.clause.text) or _is_polled(fact, pool):
        return None
    others = [
        one
        for one in relations
        if one.match.fact.doc == fact.doc
        and one.match.fact.low != fact.low
        and dimension(one.match.fact) == dimension(fact)
        and is_of_one_size(fact, one.match.fact)
        and _is_polled(one.match.fact, pool)
    ]
    return max(others, key=lambda one: one.alike, default=None)


def is_outcome(its: Profile, fact: Fact, other: Fact, pool: Pool) -> bool:
    """Does a draft tell what analysts had expected, a fact too, and the other one what came of it?"""
    return bool(_POLLED.search(its.clause.text)) and _is_polled(fact, pool) and not _is_polled(other, pool)


def other_speaker(claim: Fact, best: Relation, relations: Iterable[Relation]) -> Relation | None:
    """Find what the one says who is named in the draft, where the one who says the draft's value is another."""
    fact = best.match.fact
    said = words(claim.attribution.quote) if claim.attribution is not None else ()
    told = frozenset(word.stem for word in words(fact.sentence))
    if best.match.slots.speaker.says != "differ" or any(word.name and word.stem in told for word in said):
        return None
    others = [
        one
        for one in relations
        if one.match.fact.doc == fact.doc
        and one.match.slots.speaker.says == "agree"
        and one.match.fact.sentence != fact.sentence
        and one.match.slots.value.says == "differ"
        and is_of_one_sort(claim, one.match.fact)
        and is_of_one_size(fact, one.match.fact)
        and one.match.slots.period.says != "differ"
        and one.alike >= SAME
    ]
    return max(others, key=lambda one: one.alike, default=None)


def _is_polled(fact: Fact, pool: Pool) -> bool:
    """Does a fact's clause, or who says it, tell of what analysts expected?"""
    said = fact.attribution.quote if fact.attribution is not None else ""
    return bool(_EXPERTS.search(f"{said} {fact.about} {pool.profile(fact).clause.text}"))


def _missing(its: Profile, fact: Fact, pool: Pool) -> frozenset[str]:
    """The names of the draft that a fact's document has in other sentences, but not what it is about."""
    profile = pool.profile(fact)
    passing = frozenset(filter(profile.known.has, map(root, its.names)))
    known = {root(one) for one in (*profile.title, *profile.said, *profile.near)} | profile.known.often
    return passing - known - _own_names(fact, pool) - frozenset(map(root, names(words(fact.sentence)[:1])))


def _is_of_names(fact: Fact, wanted: frozenset[str], pool: Pool) -> bool:
    """Has a fact's sentence some names, and its clause one of them if any?"""
    known = names(words(fact.sentence))
    own = _own_names(fact, pool) | frozenset(map(root, names(words(fact.sentence)[:1])))
    return wanted <= frozenset(map(root, known)) and bool(wanted & own)


def _own_names(fact: Fact, pool: Pool) -> frozenset[str]:
    """The names of a fact's sentence, or of its clause where other clauses have names of their own."""
    profile = pool.profile(fact)
    every = frozenset(map(root, named(fact.sentence))) - profile.known.often
    clause = frozenset(map(root, profile.clause.own | profile.clause.whole | profile.own.keys()))
    return every & clause or every


def is_anothers(its: Profile, fact: Fact, pool: Pool) -> bool:
    """Has a sentence a clause of its own for what the draft names, and is the value in one of something else's?"""
    profile = pool.profile(fact)
    if not fact.sentence.startswith(profile.clause.text.partition("…")[0]) and not _APART.match(profile.clause.text):
        return False
    known = profile.known.often | frozenset(map(root, profile.title | profile.said))
    wanted = frozenset(map(root, its.names)) - known
    sentence = frozenset(map(root, names(words(fact.sentence))))
    mine = frozenset(map(root, profile.clause.own | profile.clause.whole | profile.own.keys())) & sentence
    said = frozenset(map(root, its.own.keys() | its.context | its.taken))
    return bool(wanted) and wanted <= sentence and not wanted & mine and bool(mine - known - said)
