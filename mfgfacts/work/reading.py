"""One document → its facts as lines, and everything that went wrong: the same in any process."""

from __future__ import annotations

import json
import os
from hashlib import blake2b
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts import read
from mfgfacts.errors import UnreadableDocument
from mfgfacts.pipeline import extract, issued
from mfgfacts.store import line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from mfgfacts.model import Document
    from mfgfacts.read import Entry

#: Facts that are held before they are handed on.
_BATCH: Final = 256


class Settings(NamedTuple):
    """What a document's facts follow from besides the document.

    Attributes:
        program: who reads.
        max_size: bytes that a document may have.
        day: the date of documents without one.
        base: the folder that the documents' paths are relative to; the current one if None.
        tells_dates: whether each `Ending` is to say how the document is dated.
    """

    program: str
    max_size: int
    day: date | None
    base: Path | None
    tells_dates: bool = False


class Unread(NamedTuple):
    """A document that is to be read, and its bytes as far as they are known."""

    entry: Entry
    size: int


class Ending(NamedTuple):
    """How the reading of a document ended.

    Attributes:
        is_read: False where there is nothing that could be read.
        key: what its facts follow from; None where something was reported, which the next run is to report again.
        reports: what went wrong.
        size: its bytes.
        dated: how it is dated, where that was asked for.
    """

    is_read: bool
    key: bytes | None
    reports: tuple[str, ...]
    size: int
    dated: str = ""


class Part(NamedTuple):
    """Some of a document's facts, a line each; the last part has the ending."""

    doc: str
    lines: bytes
    facts: int
    ending: Ending | None


def key_of(entry: Entry, sha256: str, settings: Settings) -> bytes:
    """Hash all that the facts of a document follow from: the same key, the same bytes."""
    reference = entry.reference
    said = reference and [reference.metadata, reference.issued, sorted(reference.guessed)]
    day = settings.day and settings.day.isoformat()
    follows = [settings.program, entry.id, entry.reader, read.shown(entry.path, settings.base), sha256, said, day]
    return blake2b(json.dumps(follows).encode(), digest_size=16).digest()


def read_all(items: Sequence[Unread], settings: Settings) -> list[Part]:
    """Read documents, one part each."""
    return [_joined(list(parts(item, settings))) for item in items]


def parts(item: Unread, settings: Settings) -> Iterator[Part]:
    """Read a document, some facts at a time."""
    entry, size = item
    reports: list[str] = []
    document = read.document(
        entry, max_size=settings.max_size, report=lambda error: reports.append(str(error)), base=settings.base
    )
    if document is None:
        yield lost(item, reports)
    else:
        key = key_of(entry, document.source.sha256, settings)
        yield from parts_of(document, settings, reports, key, size)


def parts_of(
    document: Document, settings: Settings, reports: Iterable[str] = (), key: bytes | None = None, size: int = 0
) -> Iterator[Part]:
    """Yield the facts of a document, some at a time; a bug met on the way costs only what would have come after it."""
    doc, lines, told = document.id, [], list(reports)
    try:
        for fact in extract(document, settings.day):
            lines.append(line(fact))
            if len(lines) == _BATCH:
                yield Part(doc, _bytes(lines), len(lines), None)
                lines = []
    except MemoryError:
        told.append(str(UnreadableDocument(document.source.path, "not whole: not enough memory; split it")))
    except Exception as error:  # noqa: BLE001 - a bug met in one document must not cost the others
        told.append(_bug(document, error))
    dated = _dated(document, settings) if settings.tells_dates else ""
    ending = Ending(is_read=True, key=None if told else key, reports=tuple(told), size=size, dated=dated)
    yield Part(doc, _bytes(lines), len(lines), ending)


def lost(item: Unread, reports: Iterable[str]) -> Part:
    """Make the only part of a document that was not read."""
    return Part(item.entry.id, b"", 0, Ending(is_read=False, key=None, reports=tuple(reports), size=item.size))


def _joined(read: Sequence[Part]) -> Part:
    *_, (doc, _, _, ending) = read
    return Part(doc, b"".join(part.lines for part in read), sum(part.facts for part in read), ending)


def _bytes(lines: Sequence[str]) -> bytes:
    return "".join(f"{line}\n" for line in lines).encode()


def _bug(document: Document, error: Exception) -> str:
    if os.environ.get("MFGFACTS_DEBUG"):
        raise error
    what = f"{type(error).__name__}: {error}"
    reason = f"not whole, for a bug in mfgfacts ({what}); please report it (MFGFACTS_DEBUG=1 shows where)"
    return str(UnreadableDocument(document.source.path, reason))


def _dated(document: Document, settings: Settings) -> str:
    day, guessed = issued(document, settings.day)
    if day is None:
        return "without a date; --date gives one"
    return f"dated {day}{' (a guess; --date sets it)' if guessed else ''}"
