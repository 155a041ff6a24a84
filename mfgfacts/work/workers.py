"""Processes that read documents: started, replaced when they die, never left behind.

A worker that dies (killed, out of memory) breaks its pool. What was out is read again: the chunk whose turn it is
alone, and if that kills its worker too, document by document, so that one that does so again and again is found, named
and passed over.
"""

from __future__ import annotations

import os
import signal
import sys
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import active_children, get_context, parent_process
from multiprocessing.connection import wait
from threading import Thread
from typing import TYPE_CHECKING, Final, Self

from mfgfacts.errors import UnreadableDocument
from mfgfacts.work.reading import Part, Settings, Unread, lost, read_all

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from concurrent.futures import Future

#: What a user or a system ends a run with.
_ENDING: Final = {
    number for name in ("SIGINT", "SIGTERM", "SIGHUP") if (number := getattr(signal, name, None)) is not None
}
_TRIES: Final = 2
_KILLER: Final = (
    "the process that read it was ended each time (killed, or out of memory); "
    "split the document, or free some memory and try again"
)


class Workers:
    """A pool of workers; where the block that uses it ends early, they end what they are at and no more.

    They are not killed: one that dies while it sends leaves half a message, and the pool waits for its rest for ever.
    """

    def __init__(self, count: int, settings: Settings) -> None:
        self._count, self._settings = count, settings
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._end()

    def begin(self, items: Sequence[Unread]) -> Future[list[Part]] | None:
        """Give documents to a worker; None where there can be none."""
        for _ in range(_TRIES):
            try:
                if self._pool is None:
                    self._pool = _pool(self._count)
                return _given(self._pool, items, self._settings)
            except BrokenProcessPool:
                self._end()
            except (OSError, ImportError, NotImplementedError):  # no more processes or files, no semaphores
                _kill()  # those that were started before it failed
                self._end()
                return None
        return None

    def result(self, future: Future[list[Part]]) -> list[Part] | None:
        """Wait for what a worker reads; None where it died, which ends the others too."""
        try:
            return future.result()
        except BrokenProcessPool:
            self._end()
            return None

    @staticmethod
    def is_lost(future: Future[list[Part]]) -> bool:
        """Say, after a worker has died, whether it took this with it."""
        return isinstance(future.exception(), BrokenProcessPool)

    def again(self, items: Sequence[Unread]) -> list[Part]:
        """Read documents in a worker of their own, apart from each other if one of them kills it."""
        for _ in range(_TRIES if len(items) == 1 else 1):
            pool = _pool(1)
            try:
                return _given(pool, items, self._settings).result()
            except BrokenProcessPool:
                continue
            finally:
                pool.shutdown(wait=True, cancel_futures=True)
        if len(items) > 1:
            return [part for item in items for part in self.again([item])]
        return [lost(items[0], [str(UnreadableDocument(items[0].entry.path, _KILLER))])]

    def _end(self) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
        self._pool = None


def _pool(count: int) -> ProcessPoolExecutor:
    # A fork has everything imported already; elsewhere than on Linux it is not safe.
    context = get_context("fork" if sys.platform == "linux" else None)
    return ProcessPoolExecutor(count, mp_context=context, initializer=_begin)


def _given(pool: ProcessPoolExecutor, items: Sequence[Unread], settings: Settings) -> Future[list[Part]]:
    with _undisturbed():  # the first time it forks
        return pool.submit(read_all, items, settings)


def _kill() -> None:
    for child in active_children():
        child.kill()


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
