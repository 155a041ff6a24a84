"""One writer at a time, where the new file is made from the old one."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from mfgfacts.store.temporary import stem

try:
    import fcntl
except ImportError:  # pragma: no cover - Windows: the last of two runs at once wins
    fcntl = None  # type: ignore[assignment]

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_FLAGS: Final = (
    os.O_RDONLY | os.O_CREAT | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
)


@contextlib.contextmanager
def exclusive(path: Path, wait: Callable[[], None] = lambda: None) -> Iterator[None]:
    """Wait until no other run holds a facts file, and hold it until the block ends.

    Whoever reads what a file holds and then replaces it (`keep`, `write`) does both inside: two runs that add to one
    file at once would lose one's facts otherwise. What is locked is a hidden file beside it, which is gone afterwards;
    one that a killed run left is locked by nobody. Where nothing can be locked (no such folder: `write` will say so;
    no regular file) nothing is.

    Args:
        path: the facts file, which need not exist.
        wait: called once before waiting for another run.
    """
    lock = _lock_of(path)
    descriptor = _held(lock, wait) if lock else None
    try:
        yield
    finally:
        if descriptor is not None and lock:
            with contextlib.suppress(OSError):
                lock.unlink()
            os.close(descriptor)


def _lock_of(path: Path) -> Path | None:
    try:
        target = Path(os.path.realpath(path))
        if target.exists() and not target.is_file():
            return None
        return target.with_name(f"{stem(target)}lock")
    except (OSError, ValueError):
        return None


def _held(lock: Path, wait: Callable[[], None]) -> int | None:
    while fcntl is not None:
        try:
            descriptor = os.open(lock, _FLAGS, 0o666)
        except OSError:
            return None
        try:
            _wait(descriptor, wait)
            if os.path.samestat(os.fstat(descriptor), lock.stat(follow_symlinks=False)):
                return descriptor
        except FileNotFoundError:
            pass  # whoever held it has removed it
        except OSError:  # no locks on this file system
            os.close(descriptor)
            return None
        except BaseException:
            os.close(descriptor)
            raise
        os.close(descriptor)
    return None


def _wait(descriptor: int, wait: Callable[[], None]) -> None:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        wait()
        fcntl.flock(descriptor, fcntl.LOCK_EX)
