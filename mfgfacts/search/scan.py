"""Facts found by reading lines, in reading order: for what no index covers."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.errors import InvalidFact
from mfgfacts.index.asked import Query, fits
from mfgfacts.store import glance, glance_quickly, stream_rows
from mfgfacts.store.scan import MAX_LINE, text_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import IO

    from mfgfacts.errors import MfgfactsError
    from mfgfacts.store import Glance

    Report = Callable[[MfgfactsError], None]

_BLOCK: Final = 1 << 20
#: Facts that are read before the pattern that reads many has been worth its compilation.
_FIRST: Final = 500
#: Facts that an expression for FTS5 is put to at once.
_BATCH: Final = 4096


class Found(NamedTuple):
    """A fact that fits: the bytes before its line, the line, and what it says."""

    at: int
    line: str
    row: Glance


class Reading:
    """A stream of facts being read; what is broken is reported with its line."""

    def __init__(self, stream: IO[bytes], name: str, report: Report) -> None:
        self._stream, self._name, self._report = stream, name, report
        self._rows = stream_rows(stream, name, report)
        self._left = _FIRST

    def first(self, size: int) -> tuple[list[Found], bool]:
        """Read the facts of about that many bytes, and say whether that was all."""
        read: list[Found] = []
        for row in self._rows:
            read += self._glanced(*row)
            if row.at > size:
                return read, False
        return read, True

    def rest(self, query: Query, before: Iterable[Found] = ()) -> Iterator[Found]:
        """Yield the facts that fit, of those read `before` and of the rest; an expression for FTS5 is not looked at.

        In a file, lines that do not hold the query's words are not even parsed.
        """
        test = fits(query)
        yield from (found for found in before if test(found.row))
        if query.phrases and not query.fts and self._stream.seekable():
            from mfgfacts.search.sift import sifted

            rest = (found for at, raw in sifted(self._stream, query.phrases) for found in self._read(at, raw))
        else:
            rest = (found for row in self._rows for found in self._glanced(*row))
        yield from (found for found in rest if test(found.row))

    def _glanced(self, number: int, line: str, at: int) -> Iterator[Found]:
        try:
            yield Found(at, line, self._look(line, number))
        except InvalidFact as error:
            self._report(error)

    def _look(self, line: str, number: int = 1) -> Glance:
        if self._left > 0:
            self._left -= 1
            return glance(line, self._name, number)
        return glance_quickly(line, self._name, number)

    def _read(self, at: int, raw: bytes) -> Iterator[Found]:
        """Read a line by itself; which one of the file it is is counted only where it is broken."""
        if len(raw) > MAX_LINE:
            self._report_line(at)
            return
        try:
            line = text_of(raw, self._name, 1 if at == 0 else 0)
            if line and not line.isspace():
                yield Found(at, line, self._look(line))
        except InvalidFact:
            self._report_line(at)

    def _report_line(self, at: int) -> None:
        place = self._stream.tell()
        self._stream.seek(0)
        number, left = 0, at
        while left and (block := self._stream.read(min(left, _BLOCK))):
            number, left = number + block.count(b"\n"), left - len(block)
        for row in stream_rows(self._stream, self._name, self._report, number, at):
            for _ in self._glanced(*row):
                pass
            break
        self._stream.seek(place)


def by_expression(found: Iterable[Found], query: Query) -> Iterator[Found]:
    """Yield those facts that an expression in FTS5's syntax fits, in their order."""
    from mfgfacts.index import index_of

    rest = iter(found)
    while batch := list(islice(rest, _BATCH)):
        index = index_of((i, each.row) for i, each in enumerate(batch))
        fitting = sorted(i for i, _ in index.places(Query(fts=query.fts)))
        index.close()
        for i in fitting:
            yield batch[i]
