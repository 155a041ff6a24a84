"""What two sets of facts say differently: claims added, removed, and changed in a slot.

    for difference in diff(old, new):
        print(difference.status, difference.slots)

Where a claim stands makes no difference, nor do the words around it, nor the unit that a value is given in. A date that
is the period of a value is told with the value.
"""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.match.altered import altered
from mfgfacts.match.pairing import facts_of_values, paired

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from mfgfacts.match.altered import Altered
    from mfgfacts.model import Fact


class Status(StrEnum):
    """What became of a claim."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


class Difference(NamedTuple):
    """A claim that one set has alone, or that both have and say differently; `slots` says where."""

    status: Status
    a: Fact | None
    b: Fact | None
    slots: tuple[Altered, ...] = ()


_NOTHING: Final[Collection[str]] = ()


def diff(
    a: Iterable[Fact], b: Iterable[Fact], tolerance: Decimal = Decimal(0), only: Collection[str] = _NOTHING
) -> Iterator[Difference]:
    """Yield the differences in reading order: that of `a`, what is added where it stands in `b`.

    Args:
        a: the old facts.
        b: the new ones.
        tolerance: values that differ by no more than this fraction are the same.
        only: the slots (`value`, `period`, …) or statuses (`added`, …) that are asked for; all if empty. A claim that
            changed in other slots too is yielded with those asked for.
    """
    old, new = facts_of_values(a), facts_of_values(b)
    pairs = paired(old, new)
    places: list[tuple[tuple[int, int], Difference]] = []
    for i, j in pairs:
        slots = altered(old[i], new[j], tolerance)
        if slots:
            places.append(((i, -1), Difference(Status.CHANGED, old[i], new[j], tuple(slots))))
    partner = {j: i for i, j in pairs}
    kept = {i for i, _ in pairs}
    places += [((i, -1), Difference(Status.REMOVED, fact, None)) for i, fact in enumerate(old) if i not in kept]
    at = -1
    for j, fact in enumerate(new):
        if j in partner:
            at = partner[j]
        else:
            places.append(((at, j), Difference(Status.ADDED, None, fact)))
    places.sort(key=lambda place: place[0])
    return (found for _, difference in places if (found := _asked(difference, only)) is not None)


def _asked(difference: Difference, only: Collection[str]) -> Difference | None:
    if not only or difference.status in only:
        return difference
    slots = tuple(slot for slot in difference.slots if slot.slot in only)
    return difference._replace(slots=slots) if slots else None
