"""The members of a parsed line, each with the type that it must have."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping
    from enum import StrEnum

    Member = TypeVar("Member", bound=StrEnum)

Object = dict[str, object]

#: The largest and smallest power of ten; an exponent beyond it would fill the memory when it is written out.
MAX_EXPONENT: Final = 4000


class Flaw(ValueError):
    """What is wrong with a line, before file and line number are known."""


def wrong(name: str, wanted: str, got: object) -> Flaw:
    """Say what stands where something else is wanted."""
    return Flaw(f"{name!r} must be {wanted}, not {shown(got)}")


def shown(value: object) -> str:
    """Write a value for a message; what is nested is only named."""
    if isinstance(value, list | dict):
        return "a list" if isinstance(value, list) else "an object"
    if isinstance(value, str):
        return short(repr(value))
    return "null" if value is None else short(str(value).lower())


def short(text: str) -> str:
    """Cut a text to what fits a message."""
    return text if len(text) <= 60 else f"{text[:57]}..."  # noqa: PLR2004 - what fits a message's line


def string(row: Object, name: str) -> str:
    """Return a string."""
    value = row[name]
    if type(value) is not str:
        raise wrong(name, "a string", value)
    return value


def text_or_null(row: Object, name: str) -> str | None:
    """Return a string or None."""
    value = row[name]
    if value is None or type(value) is str:
        return value
    raise wrong(name, "a string or null", value)


def integer(row: Object, name: str, least: int) -> int:
    """Return an integer that is at least `least`."""
    value = row[name]
    if type(value) is not int or value < least:
        raise wrong(name, f"an integer from {least}", value)
    return value


def number_or_null(row: Object, name: str) -> Decimal | None:
    """Return a number with all its digits, or None."""
    value = row[name]
    if value is None:
        return None
    if type(value) is Decimal:
        if abs(value.adjusted()) > MAX_EXPONENT:
            raise Flaw(f"{name!r} has more digits than a number needs")
        return value
    if type(value) is int:
        return Decimal(value)
    raise wrong(name, "a number or null", value)


def member(row: Object, name: str, members: Mapping[str, Member]) -> Member:
    """Return the member of an enumeration that a string names."""
    value = row[name]
    found = members.get(value) if type(value) is str else None
    if found is None:
        raise wrong(name, f"one of {', '.join(members)}", value)
    return found


def nested(row: Object, name: str) -> Object | None:
    """Return an object or None."""
    value = row[name]
    if value is None or isinstance(value, dict):
        return value
    raise wrong(name, "an object or null", value)


def words(row: Object) -> tuple[str, int, int]:
    """Return quote, start and end, which must fit each other."""
    quote, start, end = string(row, "quote"), integer(row, "start", 0), integer(row, "end", 0)
    if end - start != len(quote):
        raise Flaw(f"'start' and 'end' ({start} to {end}) do not fit the quote's {len(quote)} characters")
    return quote, start, end


def day(row: Object, name: str) -> date:
    """Return a day of the calendar."""
    value = string(row, name)
    parsed = _parsed_day(value)
    if parsed is None:
        raise wrong(name, "a day such as 2023-06-30", value)
    return parsed


@lru_cache(maxsize=1024)
def _parsed_day(value: str) -> date | None:
    try:
        return date.fromisoformat(value) if len(value) == len("2023-06-30") else None
    except ValueError:
        return None


def strings(row: Object, name: str) -> tuple[str, ...]:
    """Return a list of strings."""
    value = row[name]
    if isinstance(value, list) and all(type(flag) is str for flag in value):
        return tuple(value)
    raise wrong(name, "a list of strings", value)
