"""Lines of a facts file that are read by their places, each once, and what stands beside them there.

The facts of a sentence stand together, and so do those of a document.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from mfgfacts.check.known import NOTHING, documents
from mfgfacts.check.scan import siblings
from mfgfacts.errors import InvalidFact
from mfgfacts.store import fact as parsed

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from mfgfacts.check.known import Known
    from mfgfacts.model import Fact

#: Bytes that are read on either side of a line, for its sentence and for its document.
_BESIDE: Final = 6000
_DOCUMENT: Final = 1 << 16
_SOURCE: Final = b'"source":{"path":"'


class Lines:
    """The lines of an open file that were read, as facts."""

    def __init__(self, descriptor: int, name: str) -> None:
        self._descriptor, self._name = descriptor, name
        self.facts: list[Fact] = []
        self._numbers: dict[int, int] = {}
        self._around: dict[int, list[int]] = {}
        self._places: dict[str, int] = {}
        self._documents: dict[str, list[tuple[int, bytes]]] = {}
        self._known: dict[str, Known] = {}

    def around(self, at: int) -> list[int]:
        """Return the numbers of the fact whose line begins at a byte, and of those beside it of the same sentence."""
        if at not in self._around:
            start, raw = self._read(at, _BESIDE)
            numbers = (self._number(start + offset, line) for offset, line in siblings(raw, at - start))
            self._around[at] = [number for number in numbers if number >= 0]
        return self._around[at]

    def known(self, fact: Fact, roots: Collection[str]) -> Known | None:
        """Return the names of a fact's document, all of them; None where none of those asked for is among them."""
        path = fact.source.path
        if path not in self._documents:
            at = self._places.get(path)
            self._documents[path] = [] if at is None else list(self._of_document(at))
        lines = self._documents[path]
        if not any(form in line for form in _written(roots) for _, line in lines):
            return None
        if path not in self._known:
            numbers = [self._number(at, line) for at, line in lines]
            facts = [self.facts[number] for number in numbers if number >= 0]
            self._known[path] = documents(facts).get(path, NOTHING)
        return self._known[path]

    def _of_document(self, at: int) -> Iterator[tuple[int, bytes]]:
        """Yield the whole lines around one that are of its document, as far as they are near."""
        start, raw = self._read(at, _DOCUMENT)
        source = raw.find(_SOURCE, at - start)
        if source < 0:
            return
        mark = raw[source : raw.find(b'"', source + len(_SOURCE)) + 1]
        before = raw.rfind(b"\n", 0, raw.find(mark))
        begin = before + 1 if before >= 0 or not start else raw.find(b"\n") + 1
        last = raw.rfind(mark)
        end = raw.find(b"\n", last)
        for line in raw[begin : end if end >= 0 else raw.rfind(b"\n", 0, last)].split(b"\n"):
            if mark in line:
                yield start + begin, line
            begin += len(line) + 1

    def _read(self, at: int, beside: int) -> tuple[int, bytes]:
        start = max(0, at - beside)
        return start, os.pread(self._descriptor, at - start + beside, start)

    def _number(self, at: int, raw: bytes) -> int:
        if at not in self._numbers:
            try:
                fact = parsed(raw.decode("utf-8-sig"), self._name, 0)
            except (InvalidFact, UnicodeDecodeError):
                self._numbers[at] = -1
            else:
                self._numbers[at] = len(self.facts)
                self._places.setdefault(fact.source.path, at)
                self.facts.append(fact)
        return self._numbers[at]


def _written(roots: Collection[str]) -> Iterator[bytes]:
    """Yield how names are written that have these roots."""
    for root in roots:
        yield root.capitalize().encode()
        yield root.upper().encode()
