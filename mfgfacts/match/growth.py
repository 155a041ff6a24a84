"""Is a stated growth rate the one between the two levels that are stated?

    revenue rose by 14% to 310 million euros from 290 million euros      it rose by 6.9%

The levels stand in the rate's own sentence, or are those of its period and of the one that it is compared with. A rate
agrees where some values that round to the printed ones do.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.match.altered import Altered
from mfgfacts.match.amounts import HEDGED, amount, dimension
from mfgfacts.match.basis import basis, earlier, one_quantity, unshared
from mfgfacts.match.candidates import Index
from mfgfacts.match.printed import precision
from mfgfacts.match.subjects import likeness
from mfgfacts.model import Bound, Direction, Kind, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mfgfacts.match.amounts import Amount
    from mfgfacts.match.rarity import Weight
    from mfgfacts.match.subjects import Subject
    from mfgfacts.model import Fact

_ALIKE: Final = 0.6
_LEVELS: Final = 12
_LEVEL_KINDS: Final = frozenset({Kind.MONEY, Kind.COUNT, Kind.MEASURE})
_STATED: Final = frozenset({Bound.EQUAL, Bound.ABOUT})
#: Rates that are not the whole change between two levels.
_SPREAD: Final = ("compound", "average", "cagr", "per year", "a year,", "annual", "points")


class _Level(NamedTuple):
    at: int
    fact: Fact
    value: Amount


def contradicted(
    facts: Sequence[Fact], their: Sequence[Subject], weight: Weight
) -> Iterator[tuple[int, int, int, Altered]]:
    """Yield the growth rates that their levels contradict.

    Yields:
        The places of the rate, the later level and the earlier one, and the slot: stated and computed percent.
    """
    levels = [i for i, fact in enumerate(facts) if _is_level(fact)]
    if not levels:
        return
    index = Index(weight)
    index.add([facts[i] for i in levels], [their[i] for i in levels])
    places = {id(facts[i]): i for i in levels}
    for i, rate in enumerate(facts):
        if not _is_rate(rate):
            continue
        found = [
            _Level(places[id(one.fact)], one.fact, value)
            for one in index.candidates(rate, their[i], _LEVELS, _LEVELS, _ALIKE)
            if (value := amount(one.fact)) is not None
            and _is_one_thing(rate, one.fact, their[i], their[places[id(one.fact)]], weight)
        ]
        for later, before in _spans(rate, found):
            computed = _computed(rate, later, before)
            if computed is not None:
                slot = Altered("growth", (_signed(rate),), (computed,))
                yield i, later.at, before.at, slot
                break


def _is_level(fact: Fact) -> bool:
    by = fact.change is not None and fact.change.role is Role.BY
    return fact.kind in _LEVEL_KINDS and not by and fact.bound in _STATED and bool(fact.low and fact.low > 0)


def _is_rate(fact: Fact) -> bool:
    said = f"{fact.about or ''} {fact.suffix}".lower()
    return (
        fact.kind is Kind.PERCENT
        and fact.change is not None
        and fact.change.role is Role.BY
        and not any(word in said for word in _SPREAD)
    )


def _is_one_thing(rate: Fact, level: Fact, mine: Subject, its: Subject, weight: Weight) -> bool:
    if rate.modality is not level.modality or not one_quantity(rate, level):
        return False
    alike = likeness(mine, its, weight)
    titles = [str(fact.source.metadata.get("title") or "") for fact in (rate, level)]
    return alike.score >= _ALIKE and not unshared(alike, mine, its, titles)


def _spans(rate: Fact, levels: Sequence[_Level]) -> Iterator[tuple[_Level, _Level]]:
    """Yield the levels that a rate leads to and from: in its sentence first, then of its period and the one before."""
    own = [level for level in levels if level.fact.sentence == rate.sentence and level.fact.doc == rate.doc]
    ends = [level for level in own if level.fact.change and level.fact.change.role is Role.TO]
    starts = [level for level in own if level.fact.change and level.fact.change.role is Role.FROM]
    if len(ends) == len(starts) == 1 and dimension(ends[0].fact) == dimension(starts[0].fact):
        yield ends[0], starts[0]
        return
    if rate.time is None:
        return
    before = earlier(rate.time, basis(rate) or "year")
    for later in levels:
        if later.fact.time is None or later.fact.time[:2] != rate.time[:2]:
            continue
        for level in levels:
            time = level.fact.time
            if time is not None and time[:2] == before and dimension(level.fact) == dimension(later.fact):
                yield later, level


def _computed(rate: Fact, later: _Level, before: _Level) -> Decimal | None:
    """The growth between two levels in percent, None where the stated one can be it."""
    low, high = _range(later)
    first, last = _range(before)
    if first <= 0:
        return None
    least, most = low / last * 100 - 100, high / first * 100 - 100
    stated, half = _signed(rate), precision(rate)
    if rate.bound is Bound.ABOUT:
        half = max(half, abs(stated) * HEDGED)
    above = rate.bound in {Bound.MORE, Bound.AT_LEAST}
    below = rate.bound in {Bound.LESS, Bound.AT_MOST}
    if _signed(rate) < 0:
        above, below = below, above
    if (above or least <= stated + half) and (below or most >= stated - half):
        return None
    middle = (later.value.low + later.value.high) / (before.value.low + before.value.high) * 100 - 100
    return round(middle, 1)


def _range(level: _Level) -> tuple[Decimal, Decimal]:
    low, high, _, half = level.value
    if level.fact.bound is Bound.ABOUT:
        half = max(half, high * HEDGED)
    return low - half, high + half


def _signed(rate: Fact) -> Decimal:
    value = rate.low or Decimal(0)
    return -value if rate.change is not None and rate.change.direction is Direction.DOWN else value
