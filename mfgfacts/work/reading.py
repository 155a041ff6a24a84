"""One document → its facts as lines, and everything that went wrong: the same in any process."""

from __future__ import annotations

import json
import os
from binascii import crc32
from hashlib import blake2b
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts import read
from mfgfacts.errors import UnreadableDocument
from mfgfacts.pipeline import extract, issued
from mfgfacts.store import line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
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


class Begun(NamedTuple):
    """What has come of a document that was not read to its end: how many parts, and a checksum of their lines."""

    parts: int
    sum: int

    def after(self, part: Part) -> Begun:
        """Add a part; the last one leaves nothing that is begun."""
        return Begun(self.parts + 1, crc32(part.lines, self.sum)) if part.ending is None else NOT_BEGUN


NOT_BEGUN: Final = Begun(0, 0)


def resumed(
    items: Iterable[Unread], begun: Begun, settings: Settings, before: Callable[[Unread], None] = lambda _: None
) -> Iterator[Part]:
    """Read documents, the first from where somebody else had come to.

    Args:
        items: the documents.
        begun: what has come of the first.
        settings: what their facts follow from.
        before: called with each document.
    """
    for item in items:
        before(item)
        seen = NOT_BEGUN
        for part in parts(item, settings):
            if seen.parts == begun.parts:
                yield part
                continue
            seen = seen.after(part)
            if part.ending or (seen.parts == begun.parts and seen != begun):
                reason = "not whole: it was changed while it was read; run again"
                yield lost(item, [str(UnreadableDocument(item.entry.path, reason))], is_begun=True)
                break
        begun = NOT_BEGUN


def parts(item: Unread, settings: Settings) -> Iterator[Part]:
    """Read a document, some facts at a time."""
    entry, size = item
    reports: list[str] = []
    try:
        document = read.document(
            entry, max_size=settings.max_size, report=lambda error: reports.append(str(error)), base=settings.base
        )
    except MemoryError:
        document = None
        reports.append(str(UnreadableDocument(entry.path, "not enough memory; split it")))
    except Exception as error:  # noqa: BLE001 - as below
        document = None
        reports.append(_bug(entry.path, error))
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
        told.append(_bug(document.source.path, error, "not whole, for "))
    dated = _dated(document, settings) if settings.tells_dates else ""
    ending = Ending(is_read=True, key=None if told else key, reports=tuple(told), size=size, dated=dated)
    yield Part(doc, _bytes(lines), len(lines), ending)


def lost(item: Unread, reports: Iterable[str], *, is_begun: bool = False) -> Part:
    """Make the only part of a document that was not read, or the last of one whose reading was begun."""
    ending = Ending(is_read=is_begun, key=None, reports=tuple(reports), size=item.size)
    return Part(item.entry.id, b"", 0, ending)


def _bytes(lines: Sequence[str]) -> bytes:
    return "".join(f"{line}\n" for line in lines).encode()


def _bug(path: Path | str, error: Exception, how: str = "") -> str:
    if debugs():
        raise error
    what = f"{type(error).__name__}: {error}"
    reason = f"{how}a bug in mfgfacts ({what}); please report it (MFGFACTS_DEBUG=1 shows where)"
    return str(UnreadableDocument(path, reason))


def debugs() -> bool:
    """Is a bug to end the run, so that it shows where it is?"""
    return bool(os.environ.get("MFGFACTS_DEBUG"))


def _dated(document: Document, settings: Settings) -> str:
    day, guessed = issued(document, settings.day)
    if day is None:
        return "without a date; --date gives one"
    return f"dated {day}{' (a guess; --date sets it)' if guessed else ''}"
