"""Documents in chunks that are worth a worker's while, those that need not be read among them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts import read
from mfgfacts.work.reading import Settings, Unread, key_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from mfgfacts.read import Entry
    from mfgfacts.store import Record, State

#: Documents and bytes in a chunk.
_MOST: Final = 64
_FULL: Final = 256 << 10


class Kept(NamedTuple):
    """A document that has not changed, and where its facts stand in the old file."""

    doc: str
    record: Record
    size: int


class Chunk(NamedTuple):
    """Documents in their order, and those among them that are to be read."""

    items: Sequence[Kept | Unread]
    unread: Sequence[Unread]

    @property
    def size(self) -> int:
        """The bytes that are to be read."""
        return sum(item.size for item in self.unread)


def chunks(entries: Iterable[Entry], settings: Settings, state: State | None) -> Iterator[Chunk]:
    """Cut a listing into chunks; a large document has one for itself.

    Args:
        entries: the documents.
        settings: what their facts follow from.
        state: what is known of those that were read before, None where all are to be read.
    """
    items: list[Kept | Unread] = []
    full = 0
    for entry in entries:
        item = _item(entry, settings, state)
        size = item.size if isinstance(item, Unread) else 0
        if items and (len(items) == _MOST or full + size > _FULL):
            yield _chunk(items)
            items, full = [], 0
        items.append(item)
        full += size
    if items:
        yield _chunk(items)


def _chunk(items: Sequence[Kept | Unread]) -> Chunk:
    return Chunk(items, [item for item in items if isinstance(item, Unread)])


def _item(entry: Entry, settings: Settings, state: State | None) -> Kept | Unread:
    size = _size(entry.path)
    if state:
        sha256 = read.sha256(entry, settings.max_size)
        record = state.find(key_of(entry, sha256, settings)) if sha256 else None
        if record:
            return Kept(entry.id, record, size)
    return Unread(entry, size)


def _size(path: Path) -> int:
    try:
        return os.stat(path).st_size
    except (OSError, ValueError):
        return 0
