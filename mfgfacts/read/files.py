"""A file's bytes, read without trusting what it is.

A name may stand for a FIFO (which would hang), a device (which would never end), a file that vanishes, grows or
shrinks. So: look before opening, open without blocking, look again at what was opened, read no more than allowed, and
see whether it stayed the same.
"""

from __future__ import annotations

import errno
import os
import stat
from typing import TYPE_CHECKING, BinaryIO, Final

from mfgfacts.errors import UnreadableDocument

if TYPE_CHECKING:
    from pathlib import Path

_CHUNK: Final = 1 << 20
_FLAGS: Final = (
    os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)  # fmt: skip

_REASONS: Final = {
    errno.ENOENT: "no such file or folder; check the name",
    errno.EACCES: "permission denied; let this user read it",
    errno.EPERM: "permission denied; let this user read it",
    errno.EISDIR: "it is a folder",
    errno.ENOTDIR: "a part of its path is a file, not a folder; check the name",
    errno.ELOOP: "its symbolic links lead in a circle; name the file itself",
    errno.ENAMETOOLONG: "the name is too long; check it",
    errno.ENXIO: "it is no regular file; pipe it: mfgfacts extract - < FILE",
    errno.EIO: "the disk reports an error; copy the file elsewhere and try again",
    errno.EMFILE: "too many files are open; raise `ulimit -n`",
}
_SORTS: Final = (
    (stat.S_ISFIFO, "a FIFO"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISDIR, "a folder"),
)


class _Changed(Exception):
    """The file was not the same before and after it was read."""


def content(path: Path, max_size: int) -> bytes:
    """Read a regular file whole.

    Args:
        path: the file; links are followed.
        max_size: bytes that it may have.

    Raises:
        UnreadableDocument: it is missing, no regular file, too large, or changes while it is read.
    """
    try:
        try:
            return _content(path, max_size)
        except _Changed:
            return _content(path, max_size)
    except _Changed:
        raise UnreadableDocument(path, "it changes while it is read; try again when it is complete") from None
    except (OSError, ValueError) as error:
        raise UnreadableDocument(path, reason(error)) from None


def reason(error: OSError | ValueError) -> str:
    """Say in words why a file could not be read, and what to do."""
    if isinstance(error, OSError):
        return _REASONS.get(error.errno or 0) or f"{error.strerror or error}; check the file"
    return f"{error}; check the name"


def drained(stream: BinaryIO, name: str, max_size: int) -> bytes:
    """Read a stream to its end.

    Raises:
        UnreadableDocument: it holds more than `max_size` bytes, or fails.
    """
    parts, size = [], 0
    try:
        while part := stream.read(min(_CHUNK, max_size + 1 - size)):
            parts.append(part)
            size += len(part)
            if size > max_size:
                raise UnreadableDocument(name, _too_large(max_size))
    except (OSError, ValueError) as error:
        raise UnreadableDocument(name, reason(error)) from None
    return b"".join(parts)


def _content(path: Path, max_size: int) -> bytes:
    _check(path, path.stat(), max_size)
    descriptor = os.open(path, _FLAGS)
    try:
        before = os.fstat(descriptor)
        _check(path, before, max_size)
        parts, size = [], 0
        while part := os.read(descriptor, min(_CHUNK, max_size + 1 - size)):
            parts.append(part)
            size += len(part)
            if size > max_size:
                raise UnreadableDocument(path, _too_large(max_size))
        after = os.fstat(descriptor)
    finally:
        os.close(descriptor)
    if size != before.st_size or (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        raise _Changed
    return b"".join(parts)


def _check(path: Path, status: os.stat_result, max_size: int) -> None:
    if not stat.S_ISREG(status.st_mode):
        sort = next((name for is_sort, name in _SORTS if is_sort(status.st_mode)), "no regular file")
        raise UnreadableDocument(path, f"it is {sort}; pipe what it holds: mfgfacts extract - < FILE")
    if status.st_size > max_size:
        raise UnreadableDocument(path, f"{_size(status.st_size)}: {_too_large(max_size)}")


def _too_large(max_size: int) -> str:
    return f"larger than {_size(max_size)}; split it, or allow more with --max-size"


def _size(count: int) -> str:
    for factor, unit in ((1 << 30, "GB"), (1 << 20, "MB"), (1 << 10, "kB")):
        if count >= factor:
            return f"{count / factor:.4g} {unit}"
    return f"{count} bytes"
