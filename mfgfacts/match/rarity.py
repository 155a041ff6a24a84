"""How much a word tells: rare ones more than common ones, and those that many subjects have little anyway.

A weight is a function of a stem. `Rarity` takes it from counted facts; where facts stand in an index instead of the
memory, the index gives the counts: `weight(lambda stem: frequency_of(stem), total)`.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from mfgfacts.match.words import GENERIC, PARTIAL, words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mfgfacts.model import Fact

Weight = Callable[[str], float]

_LEAST: Final = 0.08
_GENERIC: Final = 0.3
_PARTIAL: Final = 0.6
#: As if so many facts more had been counted: in a handful of facts no word is common.
_UNSEEN: Final = 20


def weight(count: Callable[[str], int], total: int) -> Weight:
    """Make a weight of how many of `total` facts have a stem in their `about`."""
    return _Weights(count, total).__getitem__


class _Weights(dict[str, float]):
    """Weights by stem, each made when it is first asked for: what is known is found without a call."""

    def __init__(self, count: Callable[[str], int], total: int) -> None:
        super().__init__()
        self._count, self._all = count, total + _UNSEEN
        self._logarithm = math.log(self._all)

    def __missing__(self, stem: str) -> float:
        rare = math.log(self._all / (1 + self._count(stem))) / self._logarithm
        found = self[stem] = max(rare, _LEAST) * even(stem)
        return found


def rarity(facts: Iterable[Fact]) -> Weight:
    """Make a weight from facts, counted in one pass."""
    counts: Counter[str] = Counter()
    total = 0
    for fact in facts:
        total += 1
        if fact.about:
            counts.update({word.stem for word in words(fact.about) if word.stem})
    return weight(counts.__getitem__, total)


def even(stem: str) -> float:
    """Weigh words where nothing is counted."""
    return _GENERIC if stem in GENERIC else _PARTIAL if stem in PARTIAL else 1.0
