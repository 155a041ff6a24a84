"""How many facts there are of each kind, unit, document and year; from the index where there is one."""

from __future__ import annotations

import os
from collections import Counter
from typing import IO, TYPE_CHECKING, Final, NamedTuple

from mfgfacts.errors import InvalidFact, MfgfactsError, UnusableIndex
from mfgfacts.store import glance_quickly, stream_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from mfgfacts.store import Glance

    Report = Callable[[MfgfactsError], None]

#: What facts are counted by: their kind, unit, document, and the year in which their period begins.
BY: Final = ("kind", "unit", "doc", "year")


class Count(NamedTuple):
    """How many facts there are with one value of a slot; `key` is None for those that have none."""

    by: str
    key: str | None
    facts: int


def stats(stream: IO[bytes], name: str, by: Sequence[str] = BY, *, report: Report, index: bool = True) -> list[Count]:
    """Count the facts of a file or a stream.

    Args:
        stream: the facts, open for reading bytes.
        name: the file's path, or what stands for it in messages.
        by: what to count by, of `BY`.
        report: where broken lines go.
        index: take the counts of the file's index where it fits.

    Returns:
        The counts in the order of `by`: years in theirs, documents in reading order, else the most first.
    """
    counts = _indexed(stream, name, by, report) if index else None
    if counts is None:
        counts = _counted(stream, name, by, report)
    return [Count(slot, key or None, facts) for slot in by for key, facts in _in_order(slot, counts[slot].items())]


def _indexed(stream: IO[bytes], name: str, by: Sequence[str], report: Report) -> dict[str, Counter[str]] | None:
    if not os.path.lexists(f"{os.path.realpath(name)}.index"):
        return None
    from mfgfacts.index import opened_index

    try:
        index, grown = opened_index(name, stream.fileno())
    except (OSError, UnusableIndex):
        return None
    try:
        if grown:
            return None
        counts = {slot: Counter(dict(index.counts(slot))) for slot in by}
        broken = index.broken()
    except UnusableIndex:
        return None
    finally:
        index.close()
    for reason in broken:
        report(MfgfactsError(reason))
    return counts


def _counted(stream: IO[bytes], name: str, by: Sequence[str], report: Report) -> dict[str, Counter[str]]:
    counts: dict[str, Counter[str]] = {slot: Counter() for slot in by}
    for number, line, _ in stream_rows(stream, name, report):
        try:
            row = glance_quickly(line, name, number)
        except InvalidFact as error:
            report(error)
            continue
        for slot in by:
            counts[slot][_key(row, slot)] += 1
    return counts


def _key(row: Glance, slot: str) -> str:
    if slot == "kind":
        return row.kind
    if slot == "unit":
        return row.unit
    return row.doc if slot == "doc" else row.first[:4]


def _in_order(slot: str, counts: Iterable[tuple[str, int]]) -> list[tuple[str, int]]:
    if slot == "doc":
        return list(counts)
    if slot == "year":
        return sorted(counts, key=lambda count: (not count[0], count[0]))
    return sorted(counts, key=lambda count: (-count[1], count[0]))
