"""The facts that claims are checked against, and which of them come into question for one."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from heapq import nlargest
from typing import TYPE_CHECKING, Final

from mfgfacts.check.fit import fit
from mfgfacts.check.known import NOTHING, names, root
from mfgfacts.check.named import met
from mfgfacts.check.postings import Postings
from mfgfacts.check.profile import sentence_profile
from mfgfacts.check.surroundings import Surroundings
from mfgfacts.check.values import digits
from mfgfacts.match import SAME, Match, compare, dimension, rarity
from mfgfacts.match.words import words
from mfgfacts.model import Kind

if TYPE_CHECKING:
    from mfgfacts.check.known import Known
    from mfgfacts.check.profile import Profile
    from mfgfacts.match import Likeness, Weight
    from mfgfacts.model import Fact

#: Facts that a claim is compared with.
MOST: Final = 32
#: And at least by its words alone: with 6% or 30 many facts meet by chance.
_BY_WORDS: Final = 16
#: And where an index has ordered them.
_CHOSEN: Final = 32
#: How alike the sentences of two claims of one value must be to be one claim told again.
_RETOLD: Final = 0.75
#: Clashes that a name in another sentence of a document may settle, and likeness from which it is looked for.
_OF_NAMES: Final = frozenset({"name", "place", "aside"})
_LEAST: Final = 0.15
#: What another value that two sentences have in common counts, and the doubts that it stills.
_BESIDE: Final = 0.1
_DOUBTS: Final = frozenset({"weak", "thin", "aside", "place"})
_MILLION: Final = 1_000_000
_CURRENCY: Final = re.compile(r"crown|kron|dollar|pound|peso|franc|rupee|[$£¥]")
#: Kinds whose unit a list may name once for all its members.
_NAMED_ONCE: Final = frozenset({Kind.MONEY, Kind.MEASURE})


#: The facts that come into question for claims, by the path and place of the claim: numbers of facts.
Chosen = Mapping[tuple[str, int], Sequence[int]]
#: The names of a fact's document, all of them; None where none of certain roots is among them.
Named = Callable[["Fact", Collection[str]], "Known | None"]


class Pool:
    """Facts by the words of their subjects and sentences, and by the digits of their values.

    Args:
        facts: all of them, or those that an index or a scan found for the claims at hand.
        weight: how much a word tells; from the facts themselves where they are all.
        chosen: which of the facts come into question for each claim, where that is known.
        named: gives the names of documents that were not read whole.
    """

    def __init__(
        self,
        facts: Sequence[Fact],
        weight: Weight | None = None,
        chosen: Chosen | None = None,
        named: Named | None = None,
    ) -> None:
        self.weight = rarity(facts) if weight is None else weight
        self._facts = list(facts)
        self._spaces = list(map(dimension, self._facts))
        self._told: tuple[Fact, Profile] | None = None
        self._chosen, self._named = chosen, named
        self._around = Surroundings(self._facts)
        self._postings = Postings()
        if chosen is None:
            for at, fact in enumerate(self._facts):
                self._postings.add(at, fact, self._around.profile(fact))

    def __len__(self) -> int:
        return len(self._facts)

    def matches(self, claim: Fact, its: Profile) -> list[Match]:
        """Return the facts that come into question for a claim, best first."""
        if self._chosen is None:
            votes = self._postings.votes(claim, its, self.weight)
            counted = self._postings.with_digits(claim, votes)
            able = list(filter(self._is_comparable(claim), counted))
            near = nlargest(MOST, able, key=lambda at: (counted[at], -at))
            by_words = nlargest(_BY_WORDS, able, key=lambda at: (votes.get(at, 0.0), -at))
            near = list(dict.fromkeys((*near, *by_words)))
        else:
            known = self._chosen.get((claim.source.path, claim.start), ())
            near = list(filter(self._is_comparable(claim), known))[:_CHOSEN]
        found = [self._match(claim, its, fact) for fact in self._with_siblings(claim, near)]
        return sorted(met(claim, its, found, self.profile), key=lambda one: -one.score)

    def _with_siblings(self, claim: Fact, near: Sequence[int]) -> list[Fact]:
        """Return facts by their numbers, and what stands beside those that have the claim's digits."""
        facts, mine = [self._facts[at] for at in near], digits(claim)
        same = [fact for fact in facts if fact.kind is not Kind.DATE and digits(fact) == mine]
        beside = [other for fact in same for other in self._around.beside(fact)]
        return list({id(fact): fact for fact in (*facts, *beside)}.values())

    def _is_comparable(self, claim: Fact) -> Callable[[int], bool]:
        """Return the test of a fact that it is of a claim's dimension, or has its digits: a date for a date."""
        facts, spaces, space = self._facts, self._spaces, dimension(claim)
        if claim.kind is Kind.DATE or not (mine := digits(claim)):
            return lambda at: spaces[at] == space

        def test(at: int) -> bool:
            fact = facts[at]
            if spaces[at] == space or (fact.kind is not Kind.DATE and digits(fact) == mine):
                return True
            return fact.kind is claim.kind is Kind.MONEY and _named_alike(claim, fact)

        return test

    def profile(self, fact: Fact) -> Profile:
        """Say what a fact of the pool is about."""
        return self._around.profile(fact)

    def alike(self, a: Fact, b: Fact) -> Likeness:
        """Say how alike two facts of the pool are in what they are about: how the one fits that fits less."""
        one, other = (
            self._around.profile(fact)._replace(known=NOTHING, near=frozenset(), around=frozenset(), kin=frozenset())
            for fact in (a, b)
        )
        there, back = fit(one, other, self.weight), fit(other, one, self.weight)
        return min(there, back, key=lambda alike: alike.score)

    def sentences_alike(self, a: Fact, b: Fact) -> float:
        """Say how alike the sentences of two facts of the pool are."""
        one, other = map(self._around.sentence, (a, b))
        return min(fit(one, other, self.weight).score, fit(other, one, self.weight).score)

    def share_a_name(self, a: Fact, b: Fact) -> bool:
        """Do the sentences and titles of two facts of the pool name something in common?"""
        one, other = map(self._around.profile, (a, b))
        return any(name in names(other.text) for name in names(one.text))

    def knows(self, fact: Fact, text: str) -> bool:
        """Does a fact's document hold the names of a text, as far as it is read?"""
        if self._named is not None and not self._around.is_whole(fact):
            told = frozenset(root(word.stem) for word in words(text) if word.stem and word.name)
            found = self._named(fact, told)
            if found is not None:
                self._around.learn(fact, found)
        known = self._around.known(fact)
        return all(known.has(root(word.stem)) for word in words(text) if word.stem and word.name)

    def _match(self, claim: Fact, its: Profile, fact: Fact) -> Match:
        other = self._around.profile(fact)
        alike = fit(its, other, self.weight)
        if self._named is not None and alike.clash in _OF_NAMES and alike.score >= _LEAST and self._hears(its, fact):
            other = self._around.profile(fact)
            alike = fit(its, other, self.weight)
        is_same = bool(digits(claim)) and digits(claim) == digits(fact)
        if its.numbers & other.numbers:
            alike = _together(alike, is_same=is_same)
        elif alike.score < SAME and is_same:
            alike = self._retold(claim, fact, alike)
        slots = compare(claim, _comparable(claim, fact), alike)
        differing = sum(slot.says == "differ" for slot in slots if slot.name != "subject")
        return Match(fact, round(alike.score * 0.9**differing, 4), alike, slots)

    def _hears(self, its: Profile, fact: Fact) -> bool:
        """Read the whole of a fact's document where it may have the names that a claim has and the fact lacks."""
        if self._named is None or self._around.is_whole(fact):
            return False
        roots = frozenset(map(root, its.names)) - self._around.known(fact).topics
        known = self._named(fact, roots) if roots else None
        if known is not None:
            self._around.learn(fact, known)
        return known is not None

    def _retold(self, claim: Fact, fact: Fact, alike: Likeness) -> Likeness:
        """Take two claims of one value for alike where their sentences are, whatever was read of their subjects."""
        if self._told is None or self._told[0] is not claim:
            self._told = claim, sentence_profile(claim)
        mine, its = self._told[1], self._around.sentence(fact)
        there = fit(mine, its, self.weight)
        is_retold = there.score >= _RETOLD and there.clash != "name" and fit(its, mine, self.weight).score >= _RETOLD
        return alike._replace(score=SAME, clash="") if is_retold else alike


def _together(alike: Likeness, *, is_same: bool) -> Likeness:
    """Take two claims for more alike where their sentences share another value, for one where they share two."""
    score = max(alike.score, SAME) if is_same else min(alike.score + _BESIDE, 1.0)
    return alike._replace(score=round(score, 4), clash="" if alike.clash in _DOUBTS or is_same else alike.clash)


def _comparable(claim: Fact, fact: Fact) -> Fact:
    """A fact as the claim gives it: without the sign of a deficit, with the unit that a list names once."""
    if claim.kind is fact.kind is Kind.MONEY and claim.unit != fact.unit and _named_alike(claim, fact):
        fact = fact._replace(unit=claim.unit, base=claim.base)
    if claim.kind is fact.kind is Kind.RATIO and (claim.change is None) is not (fact.change is None):
        fact = fact._replace(change=claim.change)  # twice is no rise by 100% where only one of the two tells of a rise
    if not claim.low or not fact.low or digits(claim) != digits(fact):
        return fact
    if claim.low == -fact.low or claim.quote == fact.quote:  # one number, whatever its point was taken for
        return fact._replace(low=claim.low, high=claim.high)
    is_telling = len(digits(fact)) > 1 or fact.low >= _MILLION  # "a deficit of under 5 billion"
    if fact.kind is Kind.COUNT and claim.kind in _NAMED_ONCE and claim.low == fact.low and is_telling:
        return fact._replace(kind=claim.kind, unit=claim.unit, base=claim.base)
    return fact


def _named_alike(claim: Fact, fact: Fact) -> bool:
    """Do two amounts name their currency by one word or sign, which each text may take for another country's?"""
    mine, its = (_CURRENCY.findall(one.quote.lower()) for one in (claim, fact))
    return bool(mine) and mine == its
