"""The facts that a claim is best compared with, found by their rare words and ranked by what agrees."""

from __future__ import annotations

from collections import defaultdict
from heapq import nlargest
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.match.acronyms import acronyms, initials
from mfgfacts.match.amounts import dimension
from mfgfacts.match.rarity import rarity
from mfgfacts.match.slots import Comparison, compare
from mfgfacts.match.subjects import Likeness, Subject, likeness, subject, subjects

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from decimal import Decimal

    from mfgfacts.match.rarity import Weight
    from mfgfacts.model import Fact

#: Facts that are compared in full, and how many times as many that share a word are looked at.
EFFORT: Final = 40
_LISTED: Final = 12
#: What one dimension, and one number, are worth among facts that share words.
_LIKELY: Final = 0.15
#: What is left of a likeness where a slot differs; subject counts by likeness itself.
_DIFFERING: Final = {
    "value": 0.8, "scale": 0.75, "unit": 0.6, "bound": 0.95, "direction": 0.8, "period": 0.8, "speaker": 0.95,
    "modality": 0.95,
}  # fmt: skip
#: And where one of the two leaves it out, or is only a rounded or wider form of the other.
_UNSTATED: Final = 0.96
_NOTED: Final = 0.99
_SLOTS: Final = frozenset({"value", "period", "direction", "speaker"})


class Match(NamedTuple):
    """A fact that a claim may be compared with.

    Attributes:
        fact: the fact.
        score: how well it fits, from 0 to 1: the likeness of the subjects, less for each slot that differs.
        alike: how alike the subjects are, and in which words.
        slots: how the slots compare; the claim asked about is the left one.
    """

    fact: Fact
    score: float
    alike: Likeness
    slots: Comparison


def match(claim: Fact, fact: Fact, mine: Subject, other: Subject, weight: Weight) -> Match:
    """Compare a claim with one fact."""
    alike = likeness(mine, other, weight)
    slots = compare(claim, fact, alike)
    return Match(fact, _score(alike, slots), alike, slots)


def _score(alike: Likeness, slots: Comparison) -> float:
    score = alike.score
    for slot in slots:
        if slot.says == "differ":
            score *= _DIFFERING.get(slot.name, 1.0)
        elif slot.name in _SLOTS:
            score *= _UNSTATED if slot.says == "unstated" else _NOTED if slot.note else 1.0
    return round(score, 4)


def rank(
    claim: Fact, facts: Iterable[Fact], weight: Weight, mine: Subject | None = None, most: int = 10
) -> list[Match]:
    """Return the facts that fit a claim best, best first, out of those that an index or a stream yields.

    Args:
        claim: what is asked about.
        facts: candidates; those of one sentence help to tell their subjects apart.
        weight: of words, as `rarity` makes it.
        mine: the claim's subject, where its neighbours in the sentence are known.
        most: how many are returned.
    """
    found = list(facts)
    own = subject(claim) if mine is None else mine
    compared = [match(claim, fact, own, other, weight) for fact, other in zip(found, subjects(found), strict=True)]
    return _best(compared, most)


def _best(compared: Sequence[Match], most: int) -> list[Match]:
    """The best ones of a score above 0; ties stay in their order."""
    return nlargest(most, (found for found in compared if found.score > 0), key=lambda found: found.score)


class Index:
    """Facts by the stems of their subjects, in memory; grows with `add`.

    Args:
        weight: of words; from `rarity(facts)`, or from an index's counts.
    """

    __slots__ = ("_dimensions", "_facts", "_initials", "_lows", "_numbers", "_postings", "_subjects", "weight")

    def __init__(self, weight: Weight) -> None:
        self.weight = weight
        self._facts: list[Fact] = []
        self._subjects: list[Subject] = []
        self._dimensions: list[str] = []
        self._lows: list[Decimal | None] = []
        self._postings: dict[str, list[int]] = defaultdict(list)
        self._initials: dict[str, list[int]] = defaultdict(list)
        self._numbers: dict[tuple[str, Decimal], list[int]] = defaultdict(list)

    @classmethod
    def of(cls, facts: Sequence[Fact]) -> Index:
        """Index facts, their words weighed by how rare they are among them."""
        index = cls(rarity(facts))
        index.add(facts)
        return index

    def __len__(self) -> int:
        return len(self._facts)

    def add(self, facts: Sequence[Fact], their: Iterable[Subject] | None = None) -> None:
        """Add facts, at best whole sentences or documents at once; `their` subjects where they are known."""
        for fact, its in zip(facts, subjects(facts) if their is None else their, strict=True):
            at = len(self._facts)
            self._facts.append(fact)
            self._subjects.append(its)
            self._dimensions.append(dimension(fact))
            self._lows.append(fact.low)
            for stem in its.stems:
                self._postings[stem].append(at)
                if fact.low is not None:
                    self._numbers[stem, fact.low].append(at)
            if not its.vague:
                for letters in initials(its.words):
                    self._initials[letters].append(at)

    def candidates(
        self, claim: Fact, mine: Subject | None = None, most: int = 10, effort: int = EFFORT, least: float = 0.0
    ) -> list[Match]:
        """Return the facts that fit a claim best, best first.

        Args:
            claim: what is asked about.
            mine: its subject, where its neighbours in the sentence are known.
            most: how many are returned.
            effort: how many, those that share the most weight of words, are compared in full.
            least: likeness from which they are: no fact scores more than its likeness.
        """
        own = subject(claim) if mine is None else mine
        compared: list[Match] = []
        for at in self.near(claim, own, effort):
            alike = likeness(own, self._subjects[at], self.weight)
            if alike.score >= least:
                slots = compare(claim, self._facts[at], alike)
                compared.append(Match(self._facts[at], _score(alike, slots), alike, slots))
        return _best(compared, most)

    def near(self, claim: Fact, own: Subject, effort: int = EFFORT) -> list[int]:
        """Return places of facts, in the order added, that share most of a claim's words, the rarest before all.

        Nothing is compared yet; a fact of the same number or dimension comes before one of another.
        """
        votes = self._gathered(self._lists(claim, own), effort * _LISTED)
        if len(votes) > effort:
            self._weigh(votes, claim, own)
        return [at for _, at in sorted([(-vote, at) for at, vote in votes.items()])[:effort]]

    def _weigh(self, votes: dict[int, float], claim: Fact, own: Subject) -> None:
        """Give each place the weight of all the words that it shares, and more for one number or dimension."""
        weights = [(stem, self.weight(stem)) for stem in own.stems]
        space, low = dimension(claim), claim.low
        subjects, dimensions, lows = self._subjects, self._dimensions, self._lows
        for at, vote in votes.items():
            theirs, shared = subjects[at].stems, 0.0
            for stem, its in weights:
                if stem in theirs:
                    shared += its
            votes[at] = (max(vote, shared)) + _LIKELY * ((dimensions[at] == space) + (lows[at] == low))

    @staticmethod
    def _gathered(listed: Sequence[tuple[float, Sequence[int]]], most: int) -> dict[int, float]:
        """The places of the shortest lists, until there are enough."""
        votes: dict[int, float] = {}
        for weight, places in sorted(listed, key=lambda one: len(one[1])):
            for at in places[:most]:
                if weight > votes.get(at, -1.0):
                    votes[at] = weight
            if len(votes) >= most:
                break
        return votes

    def _lists(self, claim: Fact, own: Subject) -> list[tuple[float, Sequence[int]]]:
        """The facts of each of the claim's words, acronyms and initials, each with the word's weight."""
        postings, weight = self._postings, self.weight
        listed: list[tuple[float, Sequence[int]]] = []
        for stem in own.stems:
            if stem in postings:
                listed.append((weight(stem), postings[stem]))
                if claim.low is not None and (stem, claim.low) in self._numbers:
                    listed.append((weight(stem), self._numbers[stem, claim.low]))
        for _, letters in acronyms(own.words):
            if letters in self._initials:
                listed.append((1.0, self._initials[letters]))
        if not own.vague:
            known = sorted(letters for letters in initials(own.words) if letters in postings)
            listed += [(weight(letters), postings[letters]) for letters in known]
        return listed
