"""Where the words and values of facts stand: numbers of facts by word, by word of the sentence, by digits."""

from __future__ import annotations

from collections import defaultdict
from decimal import ROUND_HALF_DOWN, ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Final

from mfgfacts.check.values import digits
from mfgfacts.match.acronyms import initials
from mfgfacts.match.printed import digits_of
from mfgfacts.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from mfgfacts.check.profile import Profile
    from mfgfacts.match import Weight
    from mfgfacts.model import Fact

#: Facts of one word that are looked at.
_LISTED: Final = 2000
#: What a value's digits count, and a word that stands in the rest of a sentence.
_DIGITS, _CONTEXT = 1.5, 0.4
#: And a value that the claim's may be rounded from.
_ROUNDED: Final = 0.5
#: And the same words.
_VERBATIM: Final = 100.0


class Postings:
    """An index of facts in memory."""

    __slots__ = ("_around", "_coarse", "_digits", "_own", "_titles", "_words")

    def __init__(self) -> None:
        self._own: dict[str, list[int]] = defaultdict(list)
        self._around: dict[str, list[int]] = defaultdict(list)
        self._titles: dict[str, list[int]] = defaultdict(list)
        self._digits: dict[str, list[int]] = defaultdict(list)
        self._coarse: dict[str, list[int]] = defaultdict(list)
        self._words: dict[tuple[str, str], list[int]] = defaultdict(list)

    def add(self, at: int, fact: Fact, its: Profile) -> None:
        """Add a fact by its number."""
        for stem in its.own:
            self._own[stem].append(at)
        for stem in its.context:
            self._around[stem].append(at)
        for stem in its.title:
            self._titles[stem].append(at)
        for letters in initials(its.text):
            self._around[letters].append(at)
        for _, letters in its.short:
            self._around[letters].append(at)
        self._digits[digits(fact)].append(at)
        for rounded in _rounded(fact):
            self._coarse[rounded].append(at)
        self._words[fact.sentence, fact.quote].append(at)

    def with_digits(self, claim: Fact, votes: Mapping[int, float]) -> dict[int, float]:
        """Return the facts that have a claim's digits beside those that share words with it."""
        counted = dict(votes)
        for at in self._digits.get(digits(claim), ())[:_LISTED]:
            counted[at] = counted.get(at, 0.0) + _DIGITS
        for at in self._coarse.get(digits(claim), ())[:_LISTED]:
            counted[at] = counted.get(at, 0.0) + _ROUNDED
        return counted

    def votes(self, claim: Fact, its: Profile, weight: Weight) -> dict[int, float]:
        """Return the facts that share words with a claim, and how much."""
        votes: dict[int, float] = defaultdict(float)
        for places, much in self._lists(its, weight):
            for at in places[:_LISTED]:
                votes[at] += much
        for at in self._words.get((claim.sentence, claim.quote), ()):
            votes[at] += _VERBATIM
        return votes

    def _lists(self, its: Profile, weight: Weight) -> Iterator[tuple[Sequence[int], float]]:
        """The facts of each of a claim's words, with what the word counts."""
        for stem in its.own:
            yield self._own.get(stem, ()), weight(stem)
            yield self._around.get(stem, ()), _CONTEXT * weight(stem)
        for stem in its.context:
            yield self._own.get(stem, ()), _CONTEXT * weight(stem)
            yield self._around.get(stem, ()), _CONTEXT**2 * weight(stem)
        for stem in its.names:
            yield self._titles.get(stem, ()), _CONTEXT * weight(stem)
        for _, letters in its.short:
            yield self._around.get(letters, ()), 1.0


def _rounded(fact: Fact) -> set[str]:
    """The digits of a value rounded to one, two and three of them, where that changes it."""
    if fact.kind is Kind.DATE or not fact.low:
        return set()
    low = abs(fact.low)
    steps = [Decimal(1).scaleb(low.adjusted() - places) for places in range(3)]
    found = {digits_of(low.quantize(step, how)) for step in steps for how in (ROUND_HALF_UP, ROUND_HALF_DOWN)}
    return found - {digits(fact)}
