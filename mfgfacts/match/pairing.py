"""Which claim of one set is which of another: two versions of a document, two editions of a report.

Each stage pairs what is left, in reading order, by what its claims have in common:

    the same words and slots              wherever they stand, and in whatever document
    the same sentence but for its numbers
    the same subject, value and period    the sentence was written anew
    the same subject and period, then the same subject
    alike subjects, the likest first      `mfgfacts.match.candidates`

All but the first stage stay within documents that both sets have, and within those that only one has (renamed ones).
The work grows with the number of claims, not with that of pairs.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from mfgfacts.match.amounts import amount, dimension
from mfgfacts.match.candidates import Index
from mfgfacts.match.rarity import rarity
from mfgfacts.match.subjects import subjects
from mfgfacts.match.words import words

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence

    from mfgfacts.match.rarity import Weight
    from mfgfacts.model import Fact

#: Score from which two claims are one that was changed.
PAIR: Final = 0.42
#: Claims that one is compared with, and that it may be paired with.
_COMPARED, _TRIED = 10, 4
_NUMBER: Final = re.compile(r"\d++(?:[.,]\d++)*+")


def paired(a: Sequence[Fact], b: Sequence[Fact]) -> list[tuple[int, int]]:
    """Pair claims of `a` with claims of `b`, each at most once.

    Returns:
        Places in `a` and in `b`, sorted.
    """
    pairing = _Pairing(a, b)
    pairing.by(_whole_here)
    pairing.by(_whole)
    both = {fact.doc for fact in a} & {fact.doc for fact in b}
    for key in (_skeleton, _restated, _of_period, _of_subject):
        pairing.by(_within(both, key))
    pairing.by_likeness(both)
    return sorted(pairing.found.items())


class _Pairing:
    """Two sets of claims while they are paired."""

    __slots__ = ("_a", "_b", "_left", "_right", "found")

    def __init__(self, a: Sequence[Fact], b: Sequence[Fact]) -> None:
        self._a, self._b = a, b
        self._left, self._right = list(range(len(a))), list(range(len(b)))
        self.found: dict[int, int] = {}

    def by(self, key: Callable[[Fact], Hashable]) -> None:
        """Pair what has one key, in order; None is no key."""
        if not self._left or not self._right:
            return
        waiting: dict[Hashable, list[int]] = defaultdict(list)
        for j in reversed(self._right):
            waiting[key(self._b[j])].append(j)
        waiting.pop(None, None)
        for i in self._left:
            places = waiting.get(key(self._a[i]))
            if places:
                self.found[i] = places.pop()
        self._sift()

    def _sift(self) -> None:
        taken = set(self.found.values())
        self._left = [i for i in self._left if i not in self.found]
        self._right = [j for j in self._right if j not in taken]

    def by_likeness(self, both: set[str]) -> None:
        """Pair what is most alike, document by document where both sets have it."""
        blocks: dict[str, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
        for i in self._left:
            blocks[_block(self._a[i], both)][0].append(i)
        for j in self._right:
            blocks[_block(self._b[j], both)][1].append(j)
        if any(left and right for left, right in blocks.values()):
            weight = rarity([*self._a, *self._b])
            for left, right in blocks.values():
                if left and right:
                    self._likest(left, right, weight)
            self._sift()

    def _likest(self, left: Sequence[int], right: Sequence[int], weight: Weight) -> None:
        """Pair the likest first. The same set is asked about the other both ways: the smaller, or the first by text."""
        a, b = [self._a[i] for i in left], [self._b[j] for j in right]
        turned = (len(a), [fact.sentence for fact in a]) > (len(b), [fact.sentence for fact in b])
        claims, others = (b, a) if turned else (a, b)
        mine, theirs = (right, left) if turned else (left, right)
        index = Index(weight)
        index.add(others)
        places = {id(fact): at for fact, at in zip(others, theirs, strict=True)}
        tried = [
            (found.score, at, places[id(found.fact)])
            for at, claim, its in zip(mine, claims, subjects(claims), strict=True)
            for found in index.candidates(claim, its, _TRIED, _COMPARED, PAIR)
        ]
        pairs: dict[int, int] = {}
        taken: set[int] = set()
        for score, at, other in sorted(tried, key=lambda one: (-one[0], abs(one[1] - one[2]), one[1])):
            if score >= PAIR and at not in pairs and other not in taken:
                pairs[at] = other
                taken.add(other)
        self.found.update({other: at for at, other in pairs.items()} if turned else pairs)


def _block(fact: Fact, both: set[str]) -> str:
    return fact.doc if fact.doc in both else ""


def _within(both: set[str], key: Callable[[Fact], Hashable]) -> Callable[[Fact], Hashable]:
    """Make a key that holds for one document only, where both sets have it."""

    def of(fact: Fact) -> Hashable:
        found = key(fact)
        return None if found is None else (_block(fact, both), found)

    return of


def _whole(fact: Fact) -> Hashable:
    return (
        flat(fact.sentence), fact.quote, fact.about, fact.low, fact.high, fact.unit, fact.kind, fact.bound, fact.change,
        _days(fact), fact.attribution and fact.attribution.quote, fact.modality,
    )  # fmt: skip


def _whole_here(fact: Fact) -> Hashable:
    return (fact.doc, _whole(fact))


def _skeleton(fact: Fact) -> Hashable:
    """The sentence and the words before the quote, without numbers."""
    sentence = flat(fact.sentence.replace(fact.quote, "0"))
    return (_NUMBER.sub("0", sentence), _NUMBER.sub("0", flat(fact.prefix))[-16:])


def _restated(fact: Fact) -> Hashable:
    said = _of_period(fact)
    value = amount(fact)
    return None if said is None else (said, value and (value.low, value.high), fact.bound, fact.modality)


def _of_period(fact: Fact) -> Hashable:
    said = _of_subject(fact)
    return None if said is None else (said, _days(fact))


def _of_subject(fact: Fact) -> Hashable:
    stems = _stems(fact.about or "")
    return (stems, dimension(fact), fact.change) if stems else None


def _stems(about: str) -> tuple[str, ...]:
    return tuple(sorted({word.stem for word in words(about) if word.stem}))


def _days(fact: Fact) -> Hashable:
    return fact.time and (fact.time.first, fact.time.last)


def flat(text: str) -> str:
    """Write a text with single spaces: where its lines end is no part of what it says."""
    return " ".join(text.split())


def facts_of_values(facts: Iterable[Fact]) -> list[Fact]:
    """Leave out the dates that are the period of a value in their own sentence: they are judged there."""
    kept = list(facts)
    periods = {
        (fact.doc, fact.time.start, fact.time.end)
        for fact in kept
        if fact.time is not None and fact.kind.value != "date"
    }
    return [fact for fact in kept if fact.kind.value != "date" or (fact.doc, fact.start, fact.end) not in periods]
