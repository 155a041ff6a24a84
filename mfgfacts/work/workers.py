"""Processes that read documents: started as they are needed, replaced when they die, never left behind."""

from __future__ import annotations

from bisect import insort
from itertools import count
from multiprocessing.connection import wait
from operator import attrgetter
from typing import TYPE_CHECKING, Final, Self

from mfgfacts.work.reading import resumed
from mfgfacts.work.tasks import Task
from mfgfacts.work.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mfgfacts.work.reading import Part, Settings, Unread

#: Bytes of facts that are held of a task before its turn; then its worker waits.
_HELD: Final = 1 << 20
_NUMBER: Final = attrgetter("number")


class Workers:
    """At most so many workers, each at one task at a time; where the block that uses them ends, so do they."""

    def __init__(self, most: int, settings: Settings) -> None:
        self._most, self._settings = most, settings
        self._workers: list[Worker] = []
        self._waiting: list[Task] = []
        self._numbers = count()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for worker in self._workers:
            worker.kill()
        while self._workers:
            self._workers.pop().end()

    def begin(self, items: Sequence[Unread]) -> Task:
        """Have documents read as soon as a worker is free."""
        task = Task(next(self._numbers), items)
        self._waiting.append(task)
        self._attend(None, 0.0)
        return task

    def parts(self, task: Task) -> Iterator[Part]:
        """Yield what comes of a task, which must be the first that is not at its end."""
        while True:
            yield from task.taken()
            if not task.items:
                return
            if not self._attend(task, None):
                self._waiting.remove(task)
                yield from self._here(task)

    def _here(self, task: Task) -> Iterator[Part]:
        """Read a task in this process, as there can be no others; whatever has ended one of them must not end it."""
        while task.items:
            if task.has_killed:
                task.give_up()
                yield from task.taken()
                continue
            for part in resumed(list(task.items), task.begun, self._settings):
                task.take([part])
                yield from task.taken()

    def _attend(self, wanted: Task | None, timeout: float | None) -> bool:
        """Take what has come, and give out what waits; say whether anybody is at work."""
        self._assign()
        is_held_up = wanted in self._waiting  # then whoever is at work must get on, whatever has come already
        heard: dict[object, Worker] = {
            worker.connection: worker
            for worker in self._workers
            if worker.task and (is_held_up or worker.task is wanted or worker.task.held < _HELD)
        }
        if not heard:
            return False
        for connection in wait([worker.connection for worker in heard.values()], timeout):
            self._receive(heard[connection])
        self._assign()
        return True

    def _receive(self, worker: Worker) -> None:
        task = worker.task
        if task is None:
            return
        try:
            task.take(worker.connection.recv())
        except (EOFError, OSError):  # it has died, maybe in the middle of what it sent
            self._workers.remove(worker)
            task.died(worker.end())
            if task.items:
                insort(self._waiting, task, key=_NUMBER)
        else:
            if not task.items:
                worker.task = None

    def _assign(self) -> None:
        """Give out what waits, first come, first served."""
        while self._waiting and not any(worker.task and worker.task.is_alone for worker in self._workers):
            task = self._waiting[0]
            if task.is_alone:
                self._call_off()
            worker = self._free()
            if worker is None:
                return
            try:
                worker.give(task)
            except OSError:
                self._workers.remove(worker)
                worker.end()
            else:
                self._waiting.remove(task)

    def _call_off(self) -> None:
        """End what the workers are at; it is begun again later."""
        for worker in [worker for worker in self._workers if worker.task]:
            self._workers.remove(worker)
            worker.end()
            if worker.task:
                insort(self._waiting, worker.task, key=_NUMBER)

    def _free(self) -> Worker | None:
        """Return a worker that has nothing to do, a new one if need be; None where there can be none."""
        for worker in self._workers:
            if worker.task is None:
                return worker
        if len(self._workers) == self._most:
            return None
        try:
            self._workers.append(Worker(self._settings))
        except (OSError, ImportError, NotImplementedError):  # no more processes or files
            return None
        return self._workers[-1]
