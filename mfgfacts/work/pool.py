"""Chunks of documents → their facts, read by several processes and handed on in order.

A few chunks are out at a time, so little is held whatever the number of documents.
"""

from __future__ import annotations

from collections import deque
from contextlib import ExitStack
from typing import TYPE_CHECKING, Final

from mfgfacts.work.chunks import Chunk, Kept, chunks
from mfgfacts.work.cores import cores
from mfgfacts.work.reading import Part, Settings, debugs, parts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from mfgfacts.read import Entry
    from mfgfacts.store import State
    from mfgfacts.work.tasks import Task
    from mfgfacts.work.workers import Workers

#: Bytes that are read here before workers are started: fewer are read sooner than these are ready.
_PAYS: Final = 512 << 10
#: Chunks that are out for each worker: one that it reads, one that waits for it.
_OUT: Final = 2


def read(
    entries: Iterable[Entry], settings: Settings, *, state: State | None = None, jobs: int | None = None
) -> Iterator[Kept | Part]:
    """Read documents, in their order.

    Args:
        entries: the documents.
        settings: what their facts follow from.
        state: what is known of those that were read before; they are not read again, but given as `Kept`.
        jobs: how many processes; None for as many as pay.
    """
    with ExitStack() as stack:
        yield from _Reader(settings, jobs, stack).read(chunks(entries, settings, state))


class _Out:
    """A chunk and its task: none, if it is to be read here."""

    __slots__ = ("chunk", "task")

    def __init__(self, chunk: Chunk, task: Task | None) -> None:
        self.chunk, self.task = chunk, task


class _Reader:
    def __init__(self, settings: Settings, jobs: int | None, stack: ExitStack) -> None:
        self._settings, self._stack = settings, stack
        self._jobs = 1 if debugs() else jobs or cores()
        self._before = 0 if jobs else _PAYS
        self._workers: Workers | None = None
        self._out: deque[_Out] = deque()

    def read(self, given: Iterable[Chunk]) -> Iterator[Kept | Part]:
        for chunk in given:
            self._out.append(_Out(chunk, self._begin(chunk)))
            while len(self._out) > (_OUT * self._jobs if self._workers else 0):
                yield from self._next()
        while self._out:
            yield from self._next()

    def _begin(self, chunk: Chunk) -> Task | None:
        """Give a chunk to a worker, where it has something for one."""
        size = chunk.size
        if self._jobs == 1 or not chunk.unread:
            return None
        if self._workers is None:
            if size < self._before:
                self._before -= size
                return None
            from mfgfacts.work.workers import Workers

            self._workers = self._stack.enter_context(Workers(self._jobs, self._settings))
        return self._workers.begin(chunk.unread)

    def _next(self) -> Iterator[Kept | Part]:
        """Hand on the first chunk that is out."""
        out = self._out.popleft()
        ready = self._workers.parts(out.task) if self._workers and out.task else None
        for item in out.chunk.items:
            if isinstance(item, Kept):
                yield item
                continue
            for part in ready or parts(item, self._settings):
                yield part
                if part.ending is not None:
                    break
