"""`sources.json`: a CSL-JSON bibliography beside the documents.

    [{"id": "report-2023", "title": "…", "issued": {"date-parts": [[2023, 7, 19]]}, "custom": {"file": "a.txt"}}, …]

An entry belongs to the file whose name without ending is its `id`, or that its `custom.file` names (relative to the
bibliography). https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables names the fields.
"""

from __future__ import annotations

import json
import re
from datetime import date
from math import isfinite
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.errors import InvalidSources, MfgfactsError, UnreadableDocument
from mfgfacts.read.files import content

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

SOURCES: Final = "sources.json"

_MAX_SIZE: Final = 64 << 20
_SPACE: Final = re.compile(r"[ \t\r\n]*+")
_TEXTS: Final = ("title", "URL", "publisher", "container-title", "type", "note", "abstract", "language", "DOI")
# Not needed to cite, and long; `path` and the like are the record's own.
_LEFT_OUT: Final = frozenset({"id", "custom", "abstract", "annote", "path", "sha256", "guessed"})


class Reference(NamedTuple):
    """A bibliography's entry of one document.

    Attributes:
        id: the document's id.
        metadata: the entry's fields as CSL-JSON has them, those left out that no citation needs.
        issued: ISO 8601 ("2023-07-19", "2023-07", "2023") or the printed date, or None.
        guessed: {"issued"} where the date is "circa".
    """

    id: str
    metadata: Mapping[str, object]
    issued: str | None
    guessed: frozenset[str]


class _Flaw(ValueError):
    """What is wrong with an entry."""


def _number(digits: str) -> float:
    value = float(digits)
    if not isfinite(value):
        raise ValueError(f"{digits[:20]} is no number")
    return value


_DECODER: Final = json.JSONDecoder(parse_float=_number, parse_constant=_number)


#: What every folder without a bibliography has.
_NONE: Final[Mapping[str, Reference]] = MappingProxyType({})


class Bibliographies:
    """The bibliographies of a run, each read once, its errors reported once."""

    def __init__(self, report: Callable[[MfgfactsError], None]) -> None:
        self._report = report
        self._read: dict[str, Mapping[str, Reference]] = {}

    def reference(self, path: Path, folder: Path | None) -> Reference | None:
        """Find a document's entry: in the bibliography beside it, else in one above it up to the folder given."""
        for place in (path.parent,) if folder is None else _up_to(path.parent, folder):
            entries = self._entries(place)
            if not entries:
                continue
            name = path.relative_to(place).as_posix()
            found = entries.get(f"file:{name}") or entries.get(f"file:{path.name}") or entries.get(f"id:{path.stem}")
            if found is not None:
                return found
        return None

    def _entries(self, folder: Path) -> Mapping[str, Reference]:
        name = str(folder)
        if name not in self._read:
            self._read[name] = dict(self._keyed(folder / SOURCES)) or _NONE
        return self._read[name]

    def _keyed(self, path: Path) -> Iterator[tuple[str, Reference]]:
        seen: set[str] = set()
        for line, entry in self._checked(path):
            try:
                reference = _reference(entry)
            except _Flaw as flaw:
                self._report(InvalidSources(path, line, str(flaw)))
                continue
            file = _file(entry)
            key = f"file:{file}" if file else f"id:{reference.id}"
            if key in seen:
                self._report(InvalidSources(path, line, f"a second entry for {key.partition(':')[2]!r}; remove one"))
                continue
            seen.add(key)
            yield key, reference

    def _checked(self, path: Path) -> Iterator[tuple[int, object]]:
        try:
            if path.exists():
                yield from _items(_text(path), path)
        except OSError as error:
            self._report(UnreadableDocument(path, f"{error.strerror or error}; check the file"))
        except MfgfactsError as error:
            self._report(error)


def _up_to(place: Path, folder: Path) -> Iterator[Path]:
    """Yield a folder and those above it, the last one `folder`."""
    yield place
    while place not in {folder, place.parent}:
        place = place.parent
        yield place


def _text(path: Path) -> str:
    raw = content(path, _MAX_SIZE)
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InvalidSources(path, raw.count(b"\n", 0, error.start) + 1, "invalid UTF-8; save it as UTF-8") from None


def _items(text: str, path: Path) -> Iterator[tuple[int, object]]:
    """Yield each entry of a JSON array with its line, as far as the JSON is whole."""
    at, line, counted = _skip(text, 0), 1, 0
    if text[at : at + 1] != "[":
        line = text.count("\n", 0, at) + 1
        raise InvalidSources(path, line, "it must be a list of entries: [{…}, …]")
    at = _skip(text, at + 1)
    more = text[at : at + 1] != "]"
    while more:
        line, counted = line + text.count("\n", counted, at), at
        try:
            entry, at = _DECODER.raw_decode(text, at)
        except json.JSONDecodeError as error:
            raise InvalidSources(path, error.lineno, f"{error.msg} (column {error.colno})") from None
        except (RecursionError, ValueError) as error:
            reason = "nested too deeply" if isinstance(error, RecursionError) else str(error)
            raise InvalidSources(path, line, reason) from None
        yield line, entry
        at = _skip(text, at)
        more = text[at : at + 1] == ","
        if more:
            at = _skip(text, at + 1)
        elif text[at : at + 1] != "]":
            line += text.count("\n", counted, at)
            raise InvalidSources(path, line, "',' or ']' is missing after an entry")
    rest = _skip(text, at + 1)
    if rest != len(text):
        raise InvalidSources(path, text.count("\n", 0, rest) + 1, "something stands after the list's end")


def _skip(text: str, at: int) -> int:
    match = _SPACE.match(text, at)
    return match.end() if match else at


def _reference(entry: object) -> Reference:
    if not isinstance(entry, dict):
        raise _Flaw('an entry must be an object: {"id": …}')
    name = entry.get("id")
    if isinstance(name, int) and not isinstance(name, bool):
        name = str(name)
    if not isinstance(name, str) or not name.strip():
        raise _Flaw("an entry needs an 'id': the file's name without its ending")
    for field in _TEXTS:
        if not isinstance(entry.get(field), str | None):
            raise _Flaw(f"{field!r} of {name!r} must be a string")
    metadata = {field: value for field, value in entry.items() if field not in _LEFT_OUT and value is not None}
    issued = entry.get("issued")
    about = isinstance(issued, dict) and bool(issued.get("circa"))
    return Reference(name, metadata, _issued(name, issued), frozenset({"issued"} if about else ()))


def _file(entry: object) -> str | None:
    custom = entry.get("custom") if isinstance(entry, dict) else None
    file = custom.get("file") if isinstance(custom, dict) else None
    return file.removeprefix("./") if isinstance(file, str) and file else None


def _issued(name: str, issued: object) -> str | None:
    """Read a CSL date: date-parts as ISO 8601, else what is printed."""
    if issued is None or isinstance(issued, str):
        return issued or None
    if isinstance(issued, dict):
        parts = issued.get("date-parts")
        if parts is not None:
            return _iso(name, parts)
        printed = issued.get("raw", issued.get("literal"))
        if isinstance(printed, str) and printed:
            return printed
    raise _Flaw(f"'issued' of {name!r} must be {{\"date-parts\": [[year, month, day]]}}")


def _iso(name: str, parts: object) -> str:
    first = parts[0] if isinstance(parts, list) and parts else None
    if isinstance(first, list) and 1 <= len(first) <= 3:  # noqa: PLR2004 - year, month, day
        try:
            year, month, day = (int(str(part)) for part in [*first, 1, 1][:3])
            whole = date(year, month, day).isoformat()
        except ValueError:
            pass
        else:
            return whole[: (4, 7, 10)[len(first) - 1]]
    raise _Flaw(f"'issued' of {name!r} is no date: {json.dumps(parts, default=str)[:60]}")
