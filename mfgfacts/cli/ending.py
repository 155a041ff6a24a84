"""Ends that come from outside: what was begun is undone, then the program ends as it was told."""

from __future__ import annotations

import signal
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final, NoReturn

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

_NAMES: Final = ("SIGTERM", "SIGHUP")


@contextmanager
def undone() -> Iterator[None]:
    """Let SIGTERM and SIGHUP raise in the block, so that no temporary file and no worker is left behind."""
    before = {}
    try:
        for name in _NAMES:
            number = getattr(signal, name, None)
            if number is not None and signal.getsignal(number) is signal.SIG_DFL:  # nohup has SIGHUP ignored
                before[number] = signal.signal(number, _end)
    except ValueError:
        pass  # not the main thread: whoever started this one looks after signals
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _end(number: int, frame: FrameType | None) -> NoReturn:
    del frame
    raise SystemExit(128 + number)
