"""JSON line → Fact, trusting nothing: facts files come from others too."""

from __future__ import annotations

import json
import re
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Final

from mfgfacts.errors import InvalidFact
from mfgfacts.model import SCHEMA, Base, Bound, Change, Direction, Fact, Kind, Modality, Quoted, Role, Source, When
from mfgfacts.store.encode import RESERVED
from mfgfacts.store.fields import (
    Flaw,
    Object,
    day,
    integer,
    member,
    nested,
    number_or_null,
    short,
    shown,
    string,
    strings,
    text_or_null,
    words,
    wrong,
)

if TYPE_CHECKING:
    from pathlib import Path

_KINDS: Final = {str(kind): kind for kind in Kind}
_BOUNDS: Final = {str(bound): bound for bound in Bound}
_MODALITIES: Final = {str(modality): modality for modality in Modality}
_DIRECTIONS: Final = {str(direction): direction for direction in Direction}
_ROLES: Final = {str(role): role for role in Role}


def fact(line: str, path: Path | str = "<facts>", number: int = 1) -> Fact:
    """Read one line of a facts file; members that a fact has not (`score`) are passed over.

    Args:
        line: one JSON object.
        path: the file that it stands in, for the message.
        number: its line number, for the message.

    Raises:
        InvalidFact: it is no JSON object, lacks a field, has one of the wrong type, or was written by a newer mfgfacts.
    """
    try:
        return _fact(_object(line))
    except Flaw as flaw:
        raise InvalidFact(path, number, str(flaw)) from None


def source(written: str) -> Source:
    """Read a source that stands alone, as a line holds it.

    Raises:
        InvalidFact: it is no JSON object, or lacks what a source must have.
    """
    try:
        return _SOURCES.source({"source": _object(written)})
    except (Flaw, KeyError) as flaw:
        raise InvalidFact("<source>", 1, str(flaw)) from None


def _object(line: str) -> Object:
    try:
        parsed: object = _DECODER.decode(line)
    except Flaw:
        raise
    except RecursionError:
        raise Flaw("nested too deeply") from None
    except json.JSONDecodeError as error:
        raise Flaw(f"{error.msg} (column {error.colno})") from None
    except ValueError as error:  # int() of more than 4,300 digits
        raise Flaw(short(str(error))) from None
    if not isinstance(parsed, dict):
        raise Flaw(f"a JSON object is wanted, not {shown(parsed)}")
    return parsed


def _members(pairs: list[tuple[str, object]]) -> Object:
    members = dict(pairs)
    if len(members) != len(pairs):
        seen: set[str] = set()
        twice = next(name for name, _ in pairs if name in seen or seen.add(name))  # type: ignore[func-returns-value]
        raise Flaw(f"{short(twice)!r} stands twice")
    return members


def _constant(name: str) -> object:
    raise Flaw(f"{name} is no JSON number")


def _decimal(digits: str) -> Decimal:
    try:
        return Decimal(digits)
    except InvalidOperation:
        raise Flaw(f"{short(digits)} is no number that could be written out") from None


_DECODER: Final = json.JSONDecoder(object_pairs_hook=_members, parse_float=_decimal, parse_constant=_constant)


def _fact(row: Object) -> Fact:
    _check_schema(row)
    try:
        quote, start, end = words(row)
        result = Fact(
            id=string(row, "id"),
            doc=string(row, "doc"),
            kind=member(row, "kind", _KINDS),
            quote=quote,
            start=start,
            end=end,
            line=integer(row, "line", 1),
            column=integer(row, "column", 1),
            paragraph=integer(row, "paragraph", 1),
            page=None if row["page"] is None else integer(row, "page", 1),
            page_label=text_or_null(row, "page_label"),
            low=number_or_null(row, "low"),
            high=number_or_null(row, "high"),
            unit=text_or_null(row, "unit"),
            base=_base(row),
            bound=member(row, "bound", _BOUNDS),
            hedge=text_or_null(row, "hedge"),
            change=_change(row),
            about=text_or_null(row, "about"),
            time=_when(row),
            attribution=_quoted(row),
            modality=member(row, "modality", _MODALITIES),
            sentence=string(row, "sentence"),
            prefix=string(row, "prefix"),
            suffix=string(row, "suffix"),
            group=text_or_null(row, "group"),
            flags=strings(row, "flags"),
            rule=string(row, "rule"),
            source=_SOURCES.source(row),
            generator=string(row, "generator"),
        )
    except KeyError as missing:
        raise Flaw(f"{missing} is missing") from None
    if (result.low is None) is not (result.high is None):
        raise Flaw("'low' and 'high' are both numbers or both null")
    return result


def _check_schema(row: Object) -> None:
    schema = row.get("schema")
    if schema == SCHEMA:
        return
    if isinstance(schema, str) and re.fullmatch(r"mfgfacts/[0-9]{1,9}", schema):
        raise Flaw(f"schema {schema!r} is newer than {SCHEMA!r}: install a newer mfgfacts to read it")
    if schema is None:
        raise Flaw(f"'schema' is missing; a fact has {SCHEMA!r} there")
    raise Flaw(f"schema {shown(schema)} is not {SCHEMA!r}")


def _base(row: Object) -> Base | None:
    base = nested(row, "base")
    if base is None:
        return None
    low, high = number_or_null(base, "low"), number_or_null(base, "high")
    if low is None or high is None:
        raise wrong("base", "an object with two numbers, or null", base)
    return Base(low, high, string(base, "unit"))


def _change(row: Object) -> Change | None:
    change = nested(row, "change")
    if change is None:
        return None
    return Change(member(change, "direction", _DIRECTIONS), member(change, "role", _ROLES))


def _when(row: Object) -> When | None:
    when = nested(row, "time")
    return None if when is None else When(day(when, "from"), day(when, "to"), *words(when))


def _quoted(row: Object) -> Quoted | None:
    speaker = nested(row, "attribution")
    return None if speaker is None else Quoted(*words(speaker))


class _Sources:
    """Makes each source once as long as lines of one document follow each other."""

    __slots__ = ("_last",)

    def __init__(self) -> None:
        self._last: tuple[Object, Source] = ({}, Source("", ""))

    def source(self, row: Object) -> Source:
        read, source = self._last
        given = row["source"]
        if given == read:
            return source
        if not isinstance(given, dict):
            raise wrong("source", "an object", given)
        guessed = strings(given, "guessed") if "guessed" in given else ()
        metadata = {name: _plain(value) for name, value in given.items() if name not in RESERVED}
        source = Source(string(given, "path"), string(given, "sha256"), metadata, frozenset(guessed))
        self._last = (given, source)
        return source


#: A cache of one source, replaced in one step.
_SOURCES: Final = _Sources()


def _plain(value: object) -> object:
    """Give metadata the types that `read` gives it: Decimal is for magnitudes alone."""
    if isinstance(value, Decimal):
        return float(value)
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {name: _plain(item) for name, item in value.items()}
    return value
