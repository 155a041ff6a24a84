"""A process that reads documents: it is given some, and sends back their facts.

It has one pipe of its own. Whoever holds the other end sees its death at once, at whatever point, by the pipe's end: in
the middle of a message too. Nothing is shared that a death could leave locked.
"""

from __future__ import annotations

import os
import signal
import sys
from contextlib import contextmanager
from math import ceil
from multiprocessing import get_context, parent_process
from multiprocessing.connection import Connection, wait
from threading import Thread
from typing import TYPE_CHECKING, Final

from mfgfacts.work.reading import Begun, Part, Settings, Unread, resumed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mfgfacts.work.tasks import Task

#: What a user or a system ends a run with.
_ENDING: Final = {
    number for name in ("SIGINT", "SIGTERM", "SIGHUP") if (number := getattr(signal, name, None)) is not None
}
#: Bytes of facts that are sent at once; a large document's are never held as a whole.
_AT_ONCE: Final = 256 << 10
#: Seconds of CPU that a document and each megabyte of it may take: many times what the slowest does.
_LONGEST: Final = 600
_A_MEGABYTE: Final = 60


class Worker:
    """A process that reads, and the task that it is at."""

    def __init__(self, settings: Settings) -> None:
        """Start it.

        Raises:
            OSError, ImportError, NotImplementedError: there can be no more processes, or none at all.
        """
        # A fork has everything imported already; elsewhere than on Linux it is not safe.
        context = get_context("fork" if sys.platform == "linux" else None)
        self.task: Task | None = None
        self.connection, other = context.Pipe()
        try:
            self._process = context.Process(target=_serve, args=(other, settings), daemon=True)
            with _undisturbed():
                self._process.start()
        except BaseException:
            self.connection.close()
            raise
        finally:
            other.close()  # only the process itself has it: when it ends the pipe does

    def give(self, task: Task) -> None:
        """Have a task read; raises OSError where the process has died."""
        self.connection.send((list(task.items), task.begun, task.is_apart))
        self.task = task

    def kill(self) -> None:
        """Have it end, whatever it does."""
        self._process.kill()

    def end(self) -> int | None:
        """Wait for its end, let go of what it needed, and say how it ended."""
        self._process.kill()
        self._process.join()
        status = self._process.exitcode
        self._process.close()
        self.connection.close()
        return status


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Hold back signals while a worker is forked, until it knows what to do with them."""
    if not hasattr(signal, "pthread_sigmask"):  # pragma: no cover - Windows
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _ENDING)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _serve(connection: Connection, settings: Settings) -> None:
    _begin()
    try:
        while True:
            items, begun, is_apart = connection.recv()
            for parts in _batches(items, begun, settings, 0 if is_apart else _AT_ONCE):
                connection.send(parts)
    except (EOFError, OSError):  # nobody listens any longer
        return
    except MemoryError:
        os._exit(1)


def _batches(items: Sequence[Unread], begun: Begun, settings: Settings, size: int) -> Iterator[list[Part]]:
    """Yield what is read whenever it is that many bytes."""
    batch: list[Part] = []
    held = 0
    for part in resumed(items, begun, settings, _limit):
        batch.append(part)
        held += len(part.lines)
        if held >= size:
            yield batch
            batch, held = [], 0
    if batch:
        yield batch


def _limit(item: Unread) -> None:
    """Have the system end this process should the next document take all too long, in CPU time: no load makes it so."""
    try:
        import resource
    except ImportError:  # pragma: no cover - Windows
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    soft = ceil(used.ru_utime + used.ru_stime) + _LONGEST + _A_MEGABYTE * (item.size >> 20)
    hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
    if hard == resource.RLIM_INFINITY or soft < hard:
        resource.setrlimit(resource.RLIMIT_CPU, (soft, hard))


def _begin() -> None:
    """Leave Ctrl-C to the parent, end with it however it ends."""
    for number in _ENDING:
        signal.signal(number, signal.SIG_IGN if number == signal.SIGINT else signal.SIG_DFL)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _ENDING)
    parent = parent_process()
    if parent is not None:
        Thread(target=_end_after, args=(parent.sentinel,), daemon=True).start()


def _end_after(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)
