"""How an index knows its facts file again: by size, time, inode, and a checksum of its beginning and its end."""

from __future__ import annotations

import os
from binascii import crc32
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.errors import UnusableIndex

if TYPE_CHECKING:
    import sqlite3

_LOOKED_AT: Final = 1 << 16


class Stamp(NamedTuple):
    """What was indexed: so many bytes of the file that looked like this."""

    size: int
    time: int
    inode: int
    ends: int


def stamp(descriptor: int, size: int | None = None) -> Stamp:
    """Return the stamp of an open file, of its first `size` bytes if given."""
    status = os.fstat(descriptor)
    length = status.st_size if size is None else size
    return Stamp(length, status.st_mtime_ns, status.st_ino, _ends(descriptor, length))


def known(place: str, database: sqlite3.Connection, descriptor: int) -> tuple[Stamp, int]:
    """Return the stamp of the bytes that an index is made of, and how many more the open facts file has by now.

    Raises:
        UnusableIndex: it is made of something else.
    """
    meta = dict(database.execute("SELECT name, value FROM meta"))
    if meta.get("words") != words_sum(database):
        raise UnusableIndex(place, "it is damaged")
    old = Stamp(*(meta.get(name, -1) for name in Stamp._fields))
    if old == stamp(descriptor):
        return old, 0
    if _is_grown(descriptor, old):
        return old, os.fstat(descriptor).st_size - old.size
    raise UnusableIndex(place, "the facts file has changed since it was made")


def words_sum(database: sqlite3.Connection) -> int:
    """Return a checksum of what FTS5 finds all else by: were it lost, no word would be found, without an error."""
    rows = database.execute("SELECT block FROM words_data WHERE id IN (1, 10) ORDER BY id")
    return crc32(b"".join(bytes(block) for (block,) in rows))


def _is_grown(descriptor: int, old: Stamp) -> bool:
    """Is this the file that was stamped, with lines added at its end and nothing else changed?"""
    status = os.fstat(descriptor)
    return (
        status.st_size > old.size > 0
        and status.st_ino == old.inode
        and os.pread(descriptor, 1, old.size - 1) == b"\n"
        and _ends(descriptor, old.size) == old.ends
    )


def _ends(descriptor: int, size: int) -> int:
    tail = max(size - _LOOKED_AT, 0)
    return crc32(os.pread(descriptor, size - tail, tail), crc32(os.pread(descriptor, min(_LOOKED_AT, tail), 0)))
