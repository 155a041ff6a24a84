"""Documents that a worker is to read, what has come of them, and what is to be done when it dies.

A worker that dies has some documents of its task behind it, whose facts are here. The rest is read again, each document
sent by itself, so that the next death shows which one it was; then that one alone, in case there was too little memory
for two; then it is named and passed over.
"""

from __future__ import annotations

import signal
from collections import deque
from typing import TYPE_CHECKING, Final

from mfgfacts.errors import UnreadableDocument
from mfgfacts.work.reading import NOT_BEGUN, Part, Unread, lost

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

#: Deaths at one point of a document after which it is read with nothing beside it, and after which it is given up.
_ALONE: Final = 2
_GIVEN_UP: Final = 3
_KILLER: Final = (
    "the process that read it was ended each time (killed, or out of memory); "
    "split the document, or free some memory and try again"
)
_TOO_LONG: Final = "reading it came to no end, and was ended; split the document"


class Task:
    """Some documents in their order.

    Attributes:
        number: its place among the tasks.
        items: the documents that have not been read to their end.
        begun: what has come of the first of them.
        is_apart: whether each document is to be sent by itself, so that it shows which one a worker dies of.
        held: bytes of facts that have come and are not taken yet.
    """

    def __init__(self, number: int, items: Iterable[Unread]) -> None:
        self.number, self.items = number, deque(items)
        self.begun = NOT_BEGUN
        self.held = 0
        self.is_apart = len(self.items) == 1
        self._deaths, self._is_suspect = 0, False
        self._parts: deque[Part] = deque()

    @property
    def has_killed(self) -> bool:
        """Has a worker died of the first document, or of one among those that are left?"""
        return self._deaths > 0 or self._is_suspect

    @property
    def is_alone(self) -> bool:
        """Is nothing else to be read at the same time?"""
        return self._deaths >= _ALONE

    def take(self, parts: Iterable[Part]) -> None:
        """Take what a worker has read."""
        for part in parts:
            self._parts.append(part)
            self.held += len(part.lines)
            self.begun = self.begun.after(part)
            self._deaths = 0  # it has come on
            if part.ending is not None:
                self.items.popleft()

    def taken(self) -> Iterator[Part]:
        """Hand on what has come."""
        while self._parts:
            part = self._parts.popleft()
            self.held -= len(part.lines)
            yield part

    def died(self, status: int | None) -> None:
        """Settle what is done next when the worker has ended so."""
        if not self.is_apart:
            self.is_apart = self._is_suspect = True
        elif status == -getattr(signal, "SIGXCPU", 0):
            self.give_up(_TOO_LONG)
        else:
            self._deaths += 1
            if self._deaths == _GIVEN_UP:
                self.give_up()

    def give_up(self, reason: str = _KILLER) -> None:
        """Pass over the first document, and name it."""
        first = self.items[0]
        if self.begun.parts:
            reason = f"not whole: {reason}"
        self.take([lost(first, [str(UnreadableDocument(first.entry.path, reason))], is_begun=self.begun.parts > 0)])
