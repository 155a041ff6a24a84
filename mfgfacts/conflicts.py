"""Claims of one thing and period that disagree: between documents, or within one.

    for conflict in conflicts(facts):
        print(conflict.a.quote, conflict.b.quote, conflict.slots)

Two claims are of one thing where their subjects are alike and neither has a word that the other, its sentence and its
title lack; in two documents, where they share a name. They disagree where neither follows from the other by rounding,
bound or conversion. The same text counts once, however many documents copy it. A stated growth rate is checked against
the two levels that it leads from and to.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.match import Index, compare, likeness, rarity, subjects
from mfgfacts.match.altered import altered
from mfgfacts.match.amounts import dimension, same_number
from mfgfacts.match.basis import one_basis, one_quantity, one_world, unshared
from mfgfacts.match.growth import contradicted
from mfgfacts.match.pairing import flat
from mfgfacts.model import Kind, Role

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Sequence

    from mfgfacts.match import Comparison, Subject, Weight
    from mfgfacts.match.altered import Altered
    from mfgfacts.model import Fact

#: Likeness from which two claims can contradict each other.
_ALIKE: Final = 0.7
#: Claims of one unit and period that are all compared with each other; more are looked up by their words.
_FEW: Final = 24
_CANDIDATES: Final = 12
_PERCENT: Final = frozenset({"%", "pp"})


class Conflict(NamedTuple):
    """Two claims that can't both hold.

    Attributes:
        a, b: the claims, in their order; for a growth rate, the rate and the level that it leads to.
        slots: what they disagree in.
        base: the level that a contradicted growth rate starts from, else None.
    """

    a: Fact
    b: Fact
    slots: tuple[Altered, ...]
    base: Fact | None = None


class _Claim(NamedTuple):
    at: int
    fact: Fact
    subject: Subject


def conflicts(facts: Iterable[Fact]) -> Iterator[Conflict]:
    """Yield the conflicts among facts, in the order of their first claims."""
    kept = _once(facts)
    weight = rarity(kept)
    claims = [_Claim(i, fact, its) for i, (fact, its) in enumerate(zip(kept, subjects(kept), strict=True))]
    found = [
        (a.at, b.at, Conflict(a.fact, b.fact, tuple(altered(a.fact, b.fact))))
        for block in _blocks(claims)
        for a, b in _pairs(block, weight)
        if _disagree(a, b, weight)
    ]
    found += [
        (rate, level, Conflict(kept[rate], kept[level], (slot,), kept[base]))
        for rate, level, base, slot in contradicted(kept, [claim.subject for claim in claims], weight)
    ]
    found.sort(key=lambda one: one[:2])
    return (conflict for _, _, conflict in found)


def _once(facts: Iterable[Fact]) -> list[Fact]:
    """The values among facts, each text once: a copy in another document is no second claim."""
    seen: set[tuple[str, str, str]] = set()
    kept: list[Fact] = []
    docs: dict[tuple[str, str, str], str] = {}
    for fact in facts:
        if fact.kind is Kind.DATE or fact.low is None:
            continue
        key = (flat(fact.sentence), fact.quote, flat(fact.prefix)[-12:])
        if key not in seen or docs[key] == fact.doc:
            seen.add(key)
            docs[key] = fact.doc
            kept.append(fact)
    return kept


def _blocks(claims: Sequence[_Claim]) -> Iterator[list[_Claim]]:
    """Part the claims by unit, period, and whether they are levels or changes, forecasts or facts."""
    blocks: dict[Hashable, list[_Claim]] = defaultdict(list)
    for claim in claims:
        fact = claim.fact
        space = dimension(fact)
        space = "%" if space in _PERCENT else "money" if fact.kind is Kind.MONEY else space
        days = fact.time and (fact.time.first, fact.time.last)
        is_change = fact.change is not None and fact.change.role is Role.BY
        blocks[space, days, is_change, fact.modality].append(claim)
    return (block for block in blocks.values() if len(block) > 1)


def _pairs(block: Sequence[_Claim], weight: Weight) -> Iterator[tuple[_Claim, _Claim]]:
    """Yield pairs of claims that may be of one thing, each once."""
    if len(block) <= _FEW:
        yield from combinations(block, 2)
        return
    index = Index(weight)
    index.add([claim.fact for claim in block], [claim.subject for claim in block])
    seen: set[tuple[int, int]] = set()
    for i, claim in enumerate(block):
        for j in index.near(claim.fact, claim.subject, _CANDIDATES):
            pair = (min(i, j), max(i, j))
            if i != j and pair not in seen:
                seen.add(pair)
                yield block[pair[0]], block[pair[1]]


def _disagree(left: _Claim, right: _Claim, weight: Weight) -> bool:
    a, b = left.fact, right.fact
    if (a.low, a.high, a.unit, a.bound, a.change) == (b.low, b.high, b.unit, b.bound, b.change):
        return False
    if (a.doc == b.doc and a.sentence == b.sentence) or not one_quantity(a, b) or not one_world(a, b):
        return False
    alike = likeness(left.subject, right.subject, weight, _ALIKE)
    if alike.score < _ALIKE or unshared(alike, left.subject, right.subject, [_title(a), _title(b)]):
        return False
    if a.change is not None and b.change is not None and not one_basis(a, b):
        return False
    there = compare(a, b, alike)
    if there.unit.says == "differ":
        return same_number(a, b)
    if there.direction.says == "differ":
        return not there.direction.note
    return _differ(there) and _differ(compare(b, a, alike))


def _differ(slots: Comparison) -> bool:
    return "differ" in {slots.value.says, slots.scale.says, slots.bound.says}


def _title(fact: Fact) -> str:
    return str(fact.source.metadata.get("title") or "")
