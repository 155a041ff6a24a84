"""The facts that claims are checked against, and which of them come into question for one."""

from __future__ import annotations

import re
from collections import defaultdict
from heapq import nlargest
from typing import TYPE_CHECKING, Final

from mfgfacts.check.fit import fit
from mfgfacts.check.profile import NOTHING, documents, names, profiles, root, sentence_profile
from mfgfacts.check.relation import digits
from mfgfacts.match import SAME, Match, compare, dimension, rarity
from mfgfacts.match.acronyms import initials
from mfgfacts.match.words import words
from mfgfacts.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mfgfacts.check.profile import Profile
    from mfgfacts.match import Likeness, Weight
    from mfgfacts.model import Fact

#: Facts that a claim is compared with.
MOST: Final = 48
#: Facts of one word that are looked at.
_LISTED: Final = 2000
#: What counts for a fact besides the words that it shares with a claim: its digits, its dimension.
_DIGITS, _DIMENSION, _CONTEXT = 1.5, 0.3, 0.4
#: How alike the sentences of two claims of one value must be to be one claim told again.
_RETOLD: Final = 0.75
_CURRENCY: Final = re.compile(r"crown|kron|dollar|pound|peso|franc|rupee|[$£¥]")
#: Kinds whose unit a list may name once for all its members.
_NAMED_ONCE: Final = frozenset({Kind.MONEY, Kind.MEASURE})


class Pool:
    """Facts by the words of their subjects and sentences, and by the digits of their values.

    Args:
        facts: all of them, or those that an index or a scan found for the claims at hand.
        weight: how much a word tells; from the facts themselves where they are all.
    """

    def __init__(self, facts: Sequence[Fact], weight: Weight | None = None) -> None:
        self.weight = rarity(facts) if weight is None else weight
        self._facts = list(facts)
        self._places = {id(fact): at for at, fact in enumerate(self._facts)}
        self._known = documents(facts)
        self._profiles = list(profiles(self._facts, self._known))
        self._postings: dict[str, list[int]] = defaultdict(list)
        self._around: dict[str, list[int]] = defaultdict(list)
        self._digits: dict[str, list[int]] = defaultdict(list)
        for at, fact in enumerate(self._facts):
            self._add(at, fact)

    def __len__(self) -> int:
        return len(self._facts)

    def _add(self, at: int, fact: Fact) -> None:
        its = self._profiles[at]
        for stem in its.own:
            self._postings[stem].append(at)
        for stem in its.context:
            self._around[stem].append(at)
        for letters in initials(its.text):
            self._around[letters].append(at)
        for _, letters in its.short:
            self._around[letters].append(at)
        self._digits[digits(fact)].append(at)

    def matches(self, claim: Fact, its: Profile) -> list[Match]:
        """Return the facts that come into question for a claim, best first."""
        is_date = claim.kind is Kind.DATE
        votes = self._votes(claim, its)
        near = [at for at in votes if (self._facts[at].kind is Kind.DATE) is is_date]
        best = nlargest(MOST, near, key=lambda at: (votes[at], -at))
        found = [self._match(claim, its, at) for at in best]
        return sorted(found, key=lambda one: -one.score)

    def alike(self, a: Fact, b: Fact) -> Likeness:
        """Say how alike two facts of the pool are in what they are about: how the one fits that fits less."""
        one, other = (self._profiles[self._places[id(fact)]]._replace(known=NOTHING) for fact in (a, b))
        there, back = fit(one, other, self.weight), fit(other, one, self.weight)
        return min(there, back, key=lambda alike: alike.score)

    def sentences_alike(self, a: Fact, b: Fact) -> float:
        """Say how alike the sentences of two facts of the pool are."""
        one, other = (sentence_profile(fact, self._known[fact.source.path]) for fact in (a, b))
        return min(fit(one, other, self.weight).score, fit(other, one, self.weight).score)

    def share_a_name(self, a: Fact, b: Fact) -> bool:
        """Do the sentences and titles of two facts of the pool name something in common?"""
        one, other = (self._profiles[self._places[id(fact)]] for fact in (a, b))
        return any(name in names(other.text) for name in names(one.text))

    def knows(self, fact: Fact, text: str) -> bool:
        """Does a fact's document hold the names of a text, as far as it is read?"""
        known = self._known[fact.source.path].names
        return all(root(word.stem) in known for word in words(text) if word.stem and word.name)

    def _match(self, claim: Fact, its: Profile, at: int) -> Match:
        fact = self._facts[at]
        alike = fit(its, self._profiles[at], self.weight)
        if alike.score < SAME and digits(claim) and digits(claim) == digits(fact):
            alike = self._retold(claim, fact, alike)
        slots = compare(claim, _comparable(claim, fact), alike)
        differing = sum(slot.says == "differ" for slot in slots if slot.name != "subject")
        return Match(self._facts[at], round(alike.score * 0.9**differing, 4), alike, slots)

    def _retold(self, claim: Fact, fact: Fact, alike: Likeness) -> Likeness:
        """Take two claims of one value for alike where their sentences are, whatever was read of their subjects."""
        mine, its = sentence_profile(claim), sentence_profile(fact, self._known[fact.source.path])
        there, back = fit(mine, its, self.weight), fit(its, mine, self.weight)
        is_retold = min(there.score, back.score) >= _RETOLD and there.clash != "name"
        return alike._replace(score=SAME, clash="") if is_retold else alike

    def _votes(self, claim: Fact, its: Profile) -> dict[int, float]:
        votes: dict[int, float] = defaultdict(float)
        for places, much in self._lists(its):
            for at in places[:_LISTED]:
                votes[at] += much
        for at in self._digits.get(digits(claim), ())[:_LISTED]:
            votes[at] += _DIGITS
        space = dimension(claim)
        for at in votes:
            votes[at] += _DIMENSION * (dimension(self._facts[at]) == space)
        return votes

    def _lists(self, its: Profile) -> Iterator[tuple[Sequence[int], float]]:
        """The facts of each of a claim's words, with what the word counts."""
        for stem in its.own:
            yield self._postings.get(stem, ()), self.weight(stem)
            yield self._around.get(stem, ()), _CONTEXT * self.weight(stem)
        for stem in its.context:
            yield self._postings.get(stem, ()), _CONTEXT * self.weight(stem)
            yield self._around.get(stem, ()), _CONTEXT**2 * self.weight(stem)
        for _, letters in its.short:
            yield self._around.get(letters, ()), 1.0


def _comparable(claim: Fact, fact: Fact) -> Fact:
    """A fact as the claim gives it: without the sign of a deficit, with the unit that a list names once."""
    if claim.kind is fact.kind is Kind.MONEY and claim.unit != fact.unit and _named_alike(claim, fact):
        fact = fact._replace(unit=claim.unit, base=claim.base)
    if not claim.low or not fact.low or digits(claim) != digits(fact):
        return fact
    if claim.low == -fact.low:
        return fact._replace(low=claim.low, high=claim.high)
    if fact.kind is Kind.COUNT and claim.kind in _NAMED_ONCE and claim.low == fact.low and len(digits(fact)) > 1:
        return fact._replace(kind=claim.kind, unit=claim.unit, base=claim.base)
    return fact


def _named_alike(claim: Fact, fact: Fact) -> bool:
    """Do two amounts name their currency by one word or sign, which each text may take for another country's?"""
    mine, its = (_CURRENCY.findall(one.quote.lower()) for one in (claim, fact))
    return bool(mine) and mine == its
