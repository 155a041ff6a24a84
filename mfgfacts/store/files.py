"""Files that are written whole or not at all.

The lines go to a temporary file in the target's folder, which takes the target's place in one step once every byte is
on the disk. Whatever happens before (an error, a full disk, kill -9), the old file stands as it was. The temporary
file is locked while it is written, so that a later run can tell what a killed one left behind and remove it.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final

from mfgfacts.errors import UnwritableTarget
from mfgfacts.store.temporary import create, sweep

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_BUFFER: Final = 1 << 20

_REMEDIES: Final = {
    errno.ENOSPC: "the disk is full; free some space or write elsewhere with -o",
    errno.EDQUOT: "the disk quota is used up; free some space or write elsewhere with -o",
    errno.EFBIG: "the file would be larger than this system allows; write elsewhere with -o or raise `ulimit -f`",
    errno.EACCES: "permission denied; write elsewhere with -o, or let the folder and the file be written to",
    errno.EPERM: "permission denied; write elsewhere with -o, or let the folder and the file be written to",
    errno.EROFS: "the file system is read-only; write elsewhere with -o",
    errno.ENOENT: "its folder does not exist; create it first",
    errno.ENOTDIR: "a part of its path is a file, not a folder; write elsewhere with -o",
    errno.EISDIR: "it is a folder; name a file",
    errno.ELOOP: "its symbolic links lead in a circle; write elsewhere with -o",
    errno.ENAMETOOLONG: "the name is too long; choose a shorter one with -o",
    errno.EIO: "the disk reports an error; write elsewhere with -o",
}


def write(path: Path, lines: Iterable[str]) -> None:
    """Write lines to a file in one step, as `replacing` does.

    Args:
        path: the file to replace or create.
        lines: without their newlines. What they raise passes through, and the old file stays.
    """
    with replacing(path) as put:
        for line in lines:
            put(line.encode() + b"\n")


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[Callable[[bytes], None]]:
    """Give a function that takes a file's new bytes; a reader sees the old file or the new one, whole.

    The file is replaced when the block ends, and stays as it was where the block raises, or where the new bytes are the
    old ones. A symbolic link stays, and the file that it leads to is replaced. Mode and owner of an old file are kept.
    What is no regular file (`/dev/null`, a FIFO) is written to directly.

    Raises:
        UnwritableTarget: it could not be written; the old file is as it was.
        BrokenPipeError: the reader of a FIFO has gone.
    """
    target, old = _looked_at(path)
    if old is None or stat.S_ISREG(old.st_mode):
        with _replacing(path, target, old) as put:
            yield put
        return
    with _failures(path):
        descriptor = os.open(target, os.O_WRONLY | getattr(os, "O_CLOEXEC", 0))
    with _stream(path, descriptor) as stream:
        yield _Part(path, stream, None).put
        with _failures(path):
            stream.flush()


def _looked_at(path: Path) -> tuple[Path, os.stat_result | None]:
    try:
        old = _status(path)
        is_plain = old is None or stat.S_ISREG(old.st_mode)
        target = Path(os.path.realpath(path)) if is_plain else path  # /dev/stdout leads to a pipe without a name
        if old is not None and stat.S_ISDIR(old.st_mode):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        if old is not None and not os.access(target, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    except (OSError, ValueError) as error:
        raise UnwritableTarget(path, _reason(error)) from None
    return target, old


@contextlib.contextmanager
def _replacing(path: Path, target: Path, old: os.stat_result | None) -> Iterator[Callable[[bytes], None]]:
    with _failures(path):
        sweep(target)
        temporary, descriptor = create(target)
    try:
        with _stream(path, descriptor) as stream, _opened(target, old) as before:
            new = _Part(path, stream, before)
            yield new.put
            is_new = new.differs()
            if is_new:
                _finish(path, stream, old)
                with _failures(path):
                    temporary.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    if not is_new:
        with contextlib.suppress(OSError):
            temporary.unlink()
        return
    try:
        _sync_folder(target.parent)
    except OSError as error:
        reason = f"the new file stands there, but may not survive a power cut: {_reason(error)}"
        raise UnwritableTarget(path, reason) from None


def _finish(path: Path, stream: IO[bytes], old: os.stat_result | None) -> None:
    with _failures(path):
        stream.flush()
        if old is not None:
            _adopt(stream.fileno(), old)
        os.fsync(stream.fileno())


@contextlib.contextmanager
def _opened(target: Path, old: os.stat_result | None) -> Iterator[IO[bytes] | None]:
    """Open the old file to compare the new one with it, where there is one that can be read."""
    try:
        before = None if old is None else open(target, "rb", buffering=_BUFFER)  # noqa: SIM115 - closed below
    except OSError:
        before = None
    with before or contextlib.nullcontext():
        yield before


class _Part:
    """As much of the new file as there is; nothing is written while it is what the old file begins with."""

    __slots__ = ("_before", "_path", "_same", "_stream")

    def __init__(self, path: Path, stream: IO[bytes], before: IO[bytes] | None) -> None:
        self._path, self._stream, self._before = path, stream, before
        self._same = 0

    def put(self, piece: bytes) -> None:
        """Take the next bytes; only what the disk raises is the target's failure."""
        with _failures(self._path):
            if self._before is not None:
                if self._before.read(len(piece)) == piece:
                    self._same += len(piece)
                    return
                self._part()
            self._stream.write(piece)

    def differs(self) -> bool:
        """Say whether the whole is another file than the old one; from now on it is written."""
        if self._before is None:
            return True
        with _failures(self._path):
            if not self._before.read(1):
                return False
            self._part()
        return True

    def _part(self) -> None:
        """Copy what both files begin with; from here on they differ."""
        before, self._before = self._before, None
        if before is not None:
            before.seek(0)
            while self._same and (piece := before.read(min(self._same, _BUFFER))):
                self._stream.write(piece)
                self._same -= len(piece)


@contextlib.contextmanager
def _stream(path: Path, descriptor: int) -> Iterator[IO[bytes]]:
    """Open a descriptor for writing and close it once, whatever happens; a failing close is a failure to write."""
    stream = os.fdopen(descriptor, "wb", buffering=_BUFFER)
    try:
        yield stream
    except BaseException:
        with contextlib.suppress(OSError):
            stream.close()
        raise
    with _failures(path):
        stream.close()


@contextlib.contextmanager
def _failures(path: Path) -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise UnwritableTarget(path, _reason(error)) from None


def _reason(error: OSError | ValueError) -> str:
    if isinstance(error, OSError):
        return _REMEDIES.get(error.errno or 0) or f"{error.strerror or error}; write elsewhere with -o"
    return f"{error}; choose another name with -o"


def _status(target: Path) -> os.stat_result | None:
    try:
        return target.stat()
    except FileNotFoundError:
        return None


def _adopt(descriptor: int, old: os.stat_result) -> None:
    """Give the new file the old one's owner and mode, as far as this user may."""
    if not hasattr(os, "fchown"):  # pragma: no cover - Windows
        return
    with contextlib.suppress(PermissionError):
        os.fchown(descriptor, old.st_uid, old.st_gid)
    with contextlib.suppress(PermissionError):
        os.fchmod(descriptor, stat.S_IMODE(old.st_mode) & 0o777)


def _sync_folder(folder: Path) -> None:
    """Make the new name durable; some file systems can't, and say EINVAL."""
    if not hasattr(os, "O_DIRECTORY"):  # pragma: no cover - Windows
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in {errno.EINVAL, errno.ENOTSUP}:
            raise
    finally:
        os.close(descriptor)
