"""Temporary files beside a target: made and locked by their run, swept away when that has died."""

from __future__ import annotations

import contextlib
import os
from binascii import crc32
from typing import TYPE_CHECKING, Final

try:
    import fcntl
except ImportError:  # pragma: no cover - Windows has no flock; leftovers stay there until they are removed by hand
    fcntl = None  # type: ignore[assignment]

if TYPE_CHECKING:
    from pathlib import Path

#: Bytes of a target's name that leave room for the temporary one's.
_LONGEST: Final = 200
_FLAGS: Final = getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


def create(target: Path) -> tuple[Path, int]:
    """Create and lock a temporary file beside the target; a planted file or link is never opened."""
    while True:
        temporary = target.with_name(f"{stem(target)}{os.getpid()}-{os.urandom(4).hex()}.tmp")
        try:
            descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _FLAGS, 0o666)
        except FileExistsError:
            continue
        try:
            if _locked(descriptor) and _still(temporary, descriptor):
                return temporary, descriptor
        except OSError:
            os.close(descriptor)
            temporary.unlink()
            raise
        os.close(descriptor)  # another run swept it away between creation and lock


def stem(target: Path) -> str:
    """Begin the names of the hidden files that stand beside a target while it is written."""
    name = os.fsencode(target.name)
    shown = target.name if len(name) <= _LONGEST else f"{crc32(name):08x}"
    return f".{shown}.mfgfacts-"


def sweep(target: Path) -> None:
    """Remove what killed runs left beside the target: nobody alive holds its lock or has its process id."""
    if fcntl is None:  # pragma: no cover - Windows
        return
    start = stem(target)
    for name in sorted(os.listdir(target.parent)):
        if not (name.startswith(start) and name.endswith(".tmp")):
            continue
        pid = name.removeprefix(start).partition("-")[0]
        if pid.isascii() and pid.isdigit() and not _alive(int(pid[:12])):
            with contextlib.suppress(OSError):
                _remove_unlocked(target.with_name(name))


def _remove_unlocked(leftover: Path) -> None:
    descriptor = os.open(leftover, os.O_RDWR | os.O_NONBLOCK | _FLAGS)
    try:
        if _locked(descriptor):
            leftover.unlink()
    finally:
        os.close(descriptor)


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True


def _locked(descriptor: int) -> bool:
    if fcntl is None:  # pragma: no cover - Windows
        return True
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:  # a file system without locks: nothing there is swept, see _alive
        return True
    return True


def _still(temporary: Path, descriptor: int) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), temporary.stat(follow_symlinks=False))
    except FileNotFoundError:
        return False
