"""What a fact must be to be found: the same tests for a line that is read and for the columns of an index.

Values are compared as texts that sort as their numbers do (`ordered`), exactly, whatever their number of digits.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.index.words import normal

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from decimal import Decimal

    from mfgfacts.model import Base
    from mfgfacts.store import Glance

    #: The slots that have few values: kind, unit, SI unit, modality, direction. An index numbers those that occur.
    Class = tuple[str, str, str, str, str]
    #: A limit ready to be compared: its unit, its value as `ordered` writes it, its SI unit, its value there; the last
    #: two are empty where it has none.
    Limit = tuple[str, str, str, str]

_COMPLEMENT: Final = str.maketrans("0123456789", "9876543210")
_MIDDLE: Final = 5000  # of the powers of ten, which reach from -4,000 to 4,000


class Amount(NamedTuple):
    """A limit for values: a number in a unit, and the same in the SI unit of its dimension where there is one.

    `unit` is empty for a bare number, which is compared with the values as they are printed, whatever their unit.
    """

    value: Decimal
    unit: str
    base: Base | None


class Filters(NamedTuple):
    """What a fact must be; an empty or missing field asks nothing.

    `since` and `until` keep the facts whose period overlaps them; `low` and `high` those whose value may lie there.
    """

    kinds: frozenset[str] = frozenset()
    units: frozenset[str] = frozenset()
    low: Amount | None = None
    high: Amount | None = None
    since: date | None = None
    until: date | None = None
    docs: tuple[str, ...] = ()
    speaker: str = ""
    modality: str = ""
    direction: str = ""


ANYTHING: Final = Filters()


def limit_of(amount: Amount) -> Limit:
    """Return an amount ready to be compared."""
    from mfgfacts.store.encode import number

    base = amount.base
    same = (base.unit, ordered(number(base.low))) if base else ("", "")
    return amount.unit, ordered(number(amount.value)), *same


def compared(unit: str, base_unit: str, limit: Limit) -> str:
    """Say which value of a fact is compared with a limit: its `own`, that in its `base`, or none (empty)."""
    if not limit[0] or unit == limit[0]:
        return "own"
    return "base" if base_unit and base_unit == limit[2] else ""


@lru_cache(maxsize=1 << 16)
def ordered(written: str) -> str:
    """Return a text for a number that sorts as the number does among others; empty for none.

    `0` is `5`; others are a sign (`4` or `6`), the power of ten and the digits, complemented below zero.
    """
    if not written:
        return ""
    whole, _, part = written.removeprefix("-").partition(".")
    if whole == "0":
        digits = part.lstrip("0")
        power = len(digits) - len(part)
    else:
        digits, power = (whole + part).rstrip("0"), len(whole)
    if not digits:
        return "5"
    text = f"{power + _MIDDLE}{digits}"
    return f"4{text.translate(_COMPLEMENT)}~" if written[0] == "-" else f"6{text}"


def class_test(filters: Filters) -> Callable[[Class], bool]:
    """Return the test of what a fact's class decides; whether its value can be compared with the limits is part of it.

    A fact's unit names its dimension in its own unit or by its base.
    """
    limits = [limit_of(amount) for amount in (filters.low, filters.high) if amount is not None]

    def test(found: Class) -> bool:
        kind, unit, base_unit, modality, direction = found
        return (
            (not filters.kinds or kind in filters.kinds)
            and (not filters.units or unit in filters.units)
            and (not filters.modality or modality == filters.modality)
            and (not filters.direction or direction == filters.direction)
            and all(compared(unit, base_unit, limit) for limit in limits)
        )

    return test


def tests(filters: Filters) -> list[Callable[[Glance], bool]]:
    """Return one test for each filter that asks something, cheap ones first."""
    found: list[Callable[[Glance], bool]] = []
    if filters.kinds or filters.units or filters.modality or filters.direction:
        by_class = class_test(filters._replace(low=None, high=None))
        found.append(lambda row: by_class(class_of(row)))
    if filters.docs:
        found.append(lambda row: any(is_named(row.doc, row.path, name) for name in filters.docs))
    if filters.since is not None:
        since = filters.since.isoformat()
        found.append(lambda row: row.last >= since)
    if filters.until is not None:
        until = filters.until.isoformat()
        found.append(lambda row: "" < row.first <= until)
    if filters.low is not None:
        low = limit_of(filters.low)
        found.append(lambda row: _reaches(row, low))
    if filters.high is not None:
        high = limit_of(filters.high)
        found.append(lambda row: _stays_under(row, high))
    wanted = normal(filters.speaker)
    if wanted.strip():
        found.append(lambda row: wanted in normal(row.speaker))
    return found


def class_of(row: Glance) -> Class:
    """Return the class of a fact."""
    return row.kind, row.unit, row.base_unit, row.modality, row.direction


def own_words(row: Glance) -> str:
    """Return a claim's own words: what it is about, and its quote."""
    return f"{row.about} | {row.quote}" if row.about else row.quote


@lru_cache(maxsize=1 << 14)
def day_number(written: str) -> int:
    """Return a day as a number that sorts as days do: 20230630."""
    return int(written.replace("-", ""))


def is_named(doc: str, path: str, name: str) -> bool:
    """Is this the document: its id, the id's beginning, or its path as `*` and `?` describe it?"""
    name = name.removeprefix("./")
    if "*" in name or "?" in name:
        from fnmatch import fnmatchcase

        return fnmatchcase(doc, name) or fnmatchcase(path, name)
    return doc.startswith(name) or path == name or path.endswith(f"/{name}")


def _reaches(row: Glance, low: Limit) -> bool:
    way = compared(row.unit, row.base_unit, low)
    if way == "own":
        return ordered(row.high) >= low[1]
    return way == "base" and ordered(row.base_high) >= low[3]


def _stays_under(row: Glance, high: Limit) -> bool:
    way = compared(row.unit, row.base_unit, high)
    if way == "own":
        return "" < ordered(row.low) <= high[1]
    return way == "base" and "" < ordered(row.base_low) <= high[3]
