"""JSON line → what a search looks at.

Where there are many lines, one that this program wrote is matched by one pattern, in a third of the time that the whole
fact takes. The pattern holds every member to the type that it must have, so that what it lets through is a fact; any
other line is parsed as a whole. Either way the same lines are broken.
"""

from __future__ import annotations

import json
import re
from datetime import date
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.errors import InvalidFact
from mfgfacts.model import SCHEMA, Bound, Direction, Kind, Modality, Role
from mfgfacts.store.encode import number
from mfgfacts.store.parse import fact as parsed
from mfgfacts.store.parse import source

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from mfgfacts.model import Fact


class Glance(NamedTuple):
    """The slots of a fact that words and filters are compared with, as they are written: `"2937000"`, `"2023-06-30"`.

    An empty text stands for null.
    """

    doc: str
    path: str
    title: str
    kind: str
    quote: str
    low: str
    high: str
    unit: str
    base_low: str
    base_high: str
    base_unit: str
    direction: str
    about: str
    first: str
    last: str
    speaker: str
    modality: str
    sentence: str


def glance_of(fact: Fact) -> Glance:
    """Return the slots of a fact."""
    base, time, change, said = fact.base, fact.time, fact.change, fact.attribution
    return Glance(
        fact.doc,
        fact.source.path,
        _title(fact.source.metadata.get("title")),
        str(fact.kind),
        fact.quote,
        number(fact.low) if fact.low is not None else "",
        number(fact.high) if fact.high is not None else "",
        fact.unit or "",
        number(base.low) if base else "",
        number(base.high) if base else "",
        base.unit if base else "",
        str(change.direction) if change else "",
        fact.about or "",
        time.first.isoformat() if time else "",
        time.last.isoformat() if time else "",
        said.quote if said else "",
        str(fact.modality),
        fact.sentence,
    )


def glance(line: str, path: Path | str = "<facts>", number: int = 1) -> Glance:
    """Read what a search looks at of one line.

    Raises:
        InvalidFact: as `fact`.
    """
    return glance_of(parsed(line, path, number))


def glance_quickly(line: str, path: Path | str = "<facts>", number: int = 1) -> Glance:
    """Do the same as `glance`, for many lines: the pattern takes as long to compile as some hundred lines to read."""
    found = _pattern()(line)
    read = found and _read(found)
    return read or glance_of(parsed(line, path, number))


_INSIDE: Final = r'[^"\\\x00-\x1f]*+(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\x00-\x1f]*+)*+'
_TEXT: Final = f'"{_INSIDE}"'
_OFFSET: Final = r"(?:0|[1-9][0-9]{0,15}+)"
_PLACE: Final = r"[1-9][0-9]{0,15}+"
_DAY: Final = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_NUMBER: Final = r"(?:0|-?(?:0\.[0-9]{0,40}[1-9]|[1-9][0-9]{0,40}+(?:\.[0-9]{0,40}[1-9])?))"


def _enum(members: Iterable[str]) -> str:
    return f"(?:{'|'.join(map(re.escape, map(str, members)))})"


def _or_null(pattern: str) -> str:
    return f"(?:null|{pattern})"


def _named(name: str, pattern: str = _INSIDE) -> str:
    return f'"(?P<{name}>{pattern})"'


def _quoted(name: str) -> str:
    return rf'"quote":{_named(f"{name}_quote")},"start":(?P<{name}_start>{_OFFSET}),"end":(?P<{name}_end>{_OFFSET})'


_MEMBERS: Final = (
    f'"schema":"{SCHEMA}"',
    f'"id":{_TEXT}',
    f'"doc":{_named("doc")}',
    f'"kind":{_named("kind", _enum(Kind))}',
    _quoted("own"),
    f'"line":{_PLACE}',
    f'"column":{_PLACE}',
    f'"paragraph":{_PLACE}',
    f'"page":{_or_null(_PLACE)}',
    f'"page_label":{_or_null(_TEXT)}',
    rf'(?:"low":null,"high":null|"low":(?P<low>{_NUMBER}),"high":(?P<high>{_NUMBER}))',
    f'"unit":{_or_null(_named("unit"))}',
    rf'"base":(?:null|\{{"low":(?P<base_low>{_NUMBER}),"high":(?P<base_high>{_NUMBER}),"unit":{_named("base_unit")}\}})',
    f'"bound":"{_enum(Bound)}"',
    f'"hedge":{_or_null(_TEXT)}',
    rf'"change":(?:null|\{{"direction":{_named("direction", _enum(Direction))},"role":"{_enum(Role)}"\}})',
    f'"about":{_or_null(_named("about"))}',
    rf'"time":(?:null|\{{"from":{_named("first", _DAY)},"to":{_named("last", _DAY)},{_quoted("time")}\}})',
    rf'"attribution":(?:null|\{{{_quoted("said")}\}})',
    f'"modality":{_named("modality", _enum(Modality))}',
    f'"sentence":{_named("sentence")}',
    f'"prefix":{_TEXT}',
    f'"suffix":{_TEXT}',
    f'"group":{_or_null(_TEXT)}',
    rf'"flags":\[(?:{_TEXT}(?:,{_TEXT})*+)?\]',
    f'"rule":{_TEXT}',
    r'"source":(?P<source>\{[^\n]*\})',
    f'"generator":{_TEXT}',
)


@cache
def _pattern() -> Callable[[str], re.Match[str] | None]:
    return re.compile(rf"\{{{','.join(_MEMBERS)}\}}[\r\n]*").fullmatch


def _read(found: re.Match[str]) -> Glance | None:
    """Return the slots of a line that the pattern fits; None where what it can't hold to is to be looked at closely."""
    (
        doc, kind, quote, start, end, low, high, unit, base_low, base_high, base_unit, direction, about, first, last,
        then, then_start, then_end, speaker, speaker_start, speaker_end, modality, sentence, written,
    ) = found.groups("")  # fmt: skip
    origin = _source(written)
    if "\\" in found.string:
        doc, quote, unit, base_unit, about, then, speaker, sentence = map(
            _unescaped, (doc, quote, unit, base_unit, about, then, speaker, sentence)
        )
    if origin is None or int(end) - int(start) != len(quote):
        return None
    if speaker_end and int(speaker_end) - int(speaker_start) != len(speaker):
        return None
    if first and not (_is_day(first) and _is_day(last) and int(then_end) - int(then_start) == len(then)):
        return None
    path, title = origin
    return Glance(
        doc, path, title, kind, quote, low, high, unit, base_low, base_high, base_unit, direction, about, first, last,
        speaker, modality, sentence,
    )  # fmt: skip


def _unescaped(inside: str) -> str:
    """Return the text that the inside of a JSON string stands for."""
    if "\\" not in inside:
        return inside
    text: str = json.loads(f'"{inside}"')
    return text


@lru_cache(maxsize=4096)
def _is_day(written: str) -> bool:
    try:
        date.fromisoformat(written)
    except ValueError:
        return False
    return True


@lru_cache(maxsize=64)
def _source(written: str) -> tuple[str, str] | None:
    """Return path and title of a source; None where it is none."""
    try:
        read = source(written)
    except InvalidFact:
        return None
    return read.path, _title(read.metadata.get("title"))


def _title(value: object) -> str:
    return str(value or "")
