"""What a facts file was made from, so that a document that has not changed need not be read again.

    facts.jsonl.state = head record*
    record = key (16 bytes) digest (16 bytes) start (8 bytes) length (8 bytes)

A record says: read with this key (a hash of everything that its facts follow from), a document gave the facts that
stand at `start` of the facts file, `length` bytes with this digest. Nothing is believed without a look: where the facts
file holds other bytes there, the record is void. So a state that is missing, cut off, flipped, of another file or older
than the facts costs time and nothing else. Only one that an enemy made could pass off facts, and he could write the
facts file as well.
"""

from __future__ import annotations

import errno
import os
import stat
from hashlib import blake2b
from struct import Struct
from typing import TYPE_CHECKING, Final, NamedTuple, Self

from mfgfacts.digests import Digests
from mfgfacts.errors import UnwritableTarget
from mfgfacts.store.files import replacing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path
    from types import TracebackType

_OURS: Final = b"mfgfacts state "
HEAD: Final = _OURS + b"1\n"
_RECORD: Final = Struct(">16s16sQQ")
_AT_ONCE: Final = 4096
_BUFFER: Final = 1 << 20
_FLAGS: Final = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


class Record(NamedTuple):
    """The facts of one document: what they follow from, what they are, where they stand."""

    key: bytes
    digest: bytes
    start: int
    length: int

    def __bytes__(self) -> bytes:
        """Pack it as the file has it."""
        return _RECORD.pack(*self)


def digest_of(pieces: Iterable[bytes]) -> bytes:
    """Hash the bytes of a document's facts."""
    hashed = blake2b(digest_size=16)
    for piece in pieces:
        hashed.update(piece)
    return hashed.digest()


def state_of(path: Path) -> Path:
    """Name the state of a facts file."""
    return path.with_name(f"{path.name}.state")


class State:
    """A facts file and what is known of it; without the one or the other nothing is."""

    def __init__(self, path: Path) -> None:
        """Open a facts file and its state."""
        self._facts = _opened(path)
        self._size = 0 if self._facts is None else os.fstat(self._facts).st_size
        self._state = None if self._facts is None else _opened(state_of(path))
        self._keys = Digests()
        self._digests: Digests | None = None
        if self._state is not None and _bytes(self._state, len(HEAD), 0) == HEAD:
            for record in self._records():
                self._keys.add(_number(record.key))

    def __len__(self) -> int:
        return len(self._keys)

    def close(self) -> None:
        """Close both files."""
        for descriptor in (self._facts, self._state):
            if descriptor is not None:
                os.close(descriptor)
        self._facts = self._state = None

    def find(self, key: bytes) -> Record | None:
        """Return where the facts stand that were read with this key; None where they stand there no longer."""
        record = self._record(self._keys.position(_number(key)))
        if record is None or record.key != key or record.start + record.length > self._size:
            return None
        return record if digest_of(self.pieces(record)) == record.digest else None

    def key_of(self, digest: bytes) -> bytes | None:
        """Return what the facts with this digest were read with."""
        if self._digests is None:
            self._digests = Digests(map(_number_of_facts, self._records() if len(self) else ()))
        record = self._record(self._digests.position(_number(digest)))
        return record.key if record and record.digest == digest and record.length else None

    def pieces(self, record: Record) -> Iterator[bytes]:
        """Yield the facts' bytes, some at a time; they end early where the file does."""
        at, end = record.start, record.start + record.length
        while self._facts is not None and at < end:
            piece = _bytes(self._facts, min(_BUFFER, end - at), at)
            if not piece:
                return
            yield piece
            at += len(piece)

    def _record(self, position: int | None) -> Record | None:
        if position is None or self._state is None:
            return None
        packed = _bytes(self._state, _RECORD.size, len(HEAD) + position * _RECORD.size)
        return Record(*_RECORD.unpack(packed)) if len(packed) == _RECORD.size else None

    def _records(self) -> Iterator[Record]:
        at = len(HEAD)
        while self._state is not None and (packed := _bytes(self._state, _AT_ONCE * _RECORD.size, at)):
            whole = len(packed) - len(packed) % _RECORD.size
            yield from (Record(*fields) for fields in _RECORD.iter_unpack(packed[:whole]))
            if not whole:
                return
            at += whole


class Recorder:
    """Writes a new state while the facts are written; where it can't, that is told, and the facts are written still.

    It is used as a context around the writing of the facts, so that they take their place first.
    """

    def __init__(self, path: Path, tell: Callable[[str], None]) -> None:
        """Begin the state of a facts file; what is no regular file has none."""
        self._path, self._tell = state_of(path), tell
        self._new: AbstractContextManager[Callable[[bytes], None]] | None = None
        if path.is_file() or not path.exists():
            self._new = replacing(self._path)

    def __enter__(self) -> Self:
        if self._new and _is_foreign(self._path):
            self._new = None
            self._tell(f"{self._path}: no state of mfgfacts, so it stays; remove it, or each run reads it all again")
        self._put: Callable[[bytes], None] | None = None
        if self._new:
            try:
                self._put = self._new.__enter__()
            except UnwritableTarget as error:
                self._new = None
                self._complain(error)
        self._write(HEAD)
        return self

    def __call__(self, record: Record) -> None:
        """Note where the facts of a document stand."""
        self._write(bytes(record))

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, at: TracebackType | None) -> None:
        if self._new:
            try:
                self._new.__exit__(kind, value, at)
            except UnwritableTarget as error:
                self._complain(error)

    def _write(self, piece: bytes) -> None:
        if self._put is None:
            return
        try:
            self._put(piece)
        except UnwritableTarget as error:
            new, self._new, self._put = self._new, None, None
            if new:
                new.__exit__(type(error), error, error.__traceback__)
            self._complain(error)

    def _complain(self, error: UnwritableTarget) -> None:
        self._tell(f"{error}; the facts are not concerned, but the next run reads everything again")


def _is_foreign(path: Path) -> bool:
    """Is the file something else than a state: no regular file, or one with another beginning?"""
    try:
        status = path.stat(follow_symlinks=False)
        if not stat.S_ISREG(status.st_mode):
            return True
        with path.open("rb") as stream:
            return status.st_size > 0 and stream.read(len(_OURS)) != _OURS
    except OSError as error:
        return error.errno not in {errno.ENOENT, errno.ENAMETOOLONG}  # nothing stands there


def _bytes(descriptor: int, size: int, start: int) -> bytes:
    os.lseek(descriptor, start, os.SEEK_SET)  # Windows has no pread
    return os.read(descriptor, size)


def _opened(path: Path) -> int | None:
    try:
        descriptor = os.open(path, _FLAGS)
    except (OSError, ValueError):
        return None
    if stat.S_ISREG(os.fstat(descriptor).st_mode):
        return descriptor
    os.close(descriptor)
    return None


def _number(key: bytes) -> int:
    return int.from_bytes(key[:8], "big")


def _number_of_facts(record: Record) -> int:
    """Many documents have no facts, and these share a digest that nobody looks for."""
    return _number(record.digest if record.length else record.key)
