"""One writer at a time, where the new file is made from the old one."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING

try:
    import fcntl
except ImportError:  # pragma: no cover - Windows: the last of two runs at once wins
    fcntl = None  # type: ignore[assignment]

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextlib.contextmanager
def exclusive(path: Path) -> Iterator[None]:
    """Wait until no other run holds a facts file, and hold it until the block ends.

    Whoever reads what a file holds and then replaces it (`keep`, `write`) does both inside: two runs that add to one
    file at once would lose one's facts otherwise. The lock goes with its process, and a file that does not exist (or
    can't be opened: `write` will say so) is not locked.
    """
    descriptor = _held(path)
    try:
        yield
    finally:
        if descriptor is not None:
            os.close(descriptor)


def _held(path: Path) -> int | None:
    while fcntl is not None:
        try:
            descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        except (OSError, ValueError):
            return None
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            if os.path.samestat(os.fstat(descriptor), path.stat()):
                return descriptor
        except OSError:  # no locks on this file system, or the file has just gone
            pass
        except BaseException:
            os.close(descriptor)
            raise
        else:
            os.close(descriptor)  # it was replaced while we waited: the lock is on the old one
            continue
        os.close(descriptor)
        return None
    return None
