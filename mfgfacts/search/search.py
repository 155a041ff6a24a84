"""Settle who answers a query, and fall back where that fails: search works with a broken index, or none."""

from __future__ import annotations

import os
import stat
from itertools import chain, islice
from typing import TYPE_CHECKING, Final, TypeVar

from mfgfacts.errors import MfgfactsError, UnusableIndex
from mfgfacts.index import ANYTHING
from mfgfacts.index.asked import Query
from mfgfacts.search.answers import CHECKED, Hit, Indexed, Ranked, Scanned, lines_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import IO

    from mfgfacts.index import Filters, Index
    from mfgfacts.model import Fact
    from mfgfacts.search.answers import Answer
    from mfgfacts.search.scan import Found, Report
    from mfgfacts.store import Glance

    T = TypeVar("T")

#: Bytes of facts that are ranked without an index on disk: a tenth of a second.
FEW: Final = 4 << 20
#: From so many bytes on an index is worth its file, and up to so many it is made while the user waits: some seconds.
WORTH_IT: Final = 1 << 19
AT_ONCE: Final = 64 << 20
MISSING: Final = "there is none"
#: How the reasons begin for which nobody can make an index now.
_IN_VAIN: Final = ("not made", "another run")


def _raise(error: MfgfactsError) -> None:
    raise error


def _say_nothing(message: str) -> None:
    del message


def search(facts: Iterable[Fact], phrases: tuple[str, ...], filters: Filters = ANYTHING) -> list[Hit]:
    """Return the facts of a few in which every phrase occurs and that pass the filters, best first.

    Without phrases all that pass come back in reading order with a score of 0.
    """
    from io import BytesIO

    from mfgfacts.store import lines

    written = "".join(f"{line}\n" for line in lines(facts)).encode()
    found = Search(BytesIO(written), "<facts>", Query(phrases, filters), few=len(written))
    hits = list(found.hits())
    found.close()
    return hits


class Search:
    """The facts of a file or a stream that fit a query.

    Ask once: for the hits, a page of them, their number, or their documents.

    Args:
        stream: the facts, open for reading bytes.
        name: the file's path, or what stands for it in messages.
        query: what is looked for.
        report: where broken lines go; without it the first one is raised.
        say: where it is said that the hits are not ranked, or why an index is not used.
        index: `always` makes one whatever it takes, `never` uses none, `auto` makes one where it pays.
        progress: called with the bytes read so far while an index is made.
        few: bytes of facts that are ranked without an index on disk.
    """

    def __init__(  # noqa: PLR0913 - a search has that many sides
        self,
        stream: IO[bytes],
        name: str,
        query: Query,
        report: Report = _raise,
        say: Callable[[str], None] = _say_nothing,
        *,
        index: str = "never",
        progress: Callable[[int], None] | None = None,
        few: int = FEW,
    ) -> None:
        self._stream, self._name, self._query = stream, name, query
        self._report, self._say, self._progress = report, say, progress
        self._few = few
        self._why = ""
        self._is_counted = False
        self._opened: list[Index] = []
        self._may = self._may_use(index)
        self._index = self._usable(always=index == "always") if self._may else None

    def _may_use(self, index: str) -> bool:
        if index == "never":
            return False
        status = os.fstat(self._stream.fileno())
        if not stat.S_ISREG(status.st_mode) or not os.path.isfile(self._name):
            return False  # a stream; stdin too, though it may come from a file
        is_there = os.path.lexists(f"{os.path.realpath(self._name)}.index")
        return is_there or index == "always" or status.st_size >= WORTH_IT

    def hits(self, most: int = 0, offset: int = 0) -> Iterator[Hit]:
        """Yield the facts that fit, `most` of them after the first `offset`; 0 is all."""

        def begun(answer: Answer) -> Iterator[Hit]:
            hits = answer.hits(most, offset)
            if isinstance(answer, Scanned):
                return hits
            return chain(list(islice(hits, CHECKED)), hits)  # an index that proves broken does so before a hit is shown

        return self._ask(begun)

    def page(self, most: int = 0, offset: int = 0) -> tuple[list[Hit], int]:
        """Return the same as `hits`, and how many there are in all."""
        return self._ask(lambda answer: answer.page(most, offset))

    def count(self) -> int:
        """Say how many facts fit."""
        self._is_counted = True
        return self._ask(lambda answer: answer.count())

    def paths(self) -> Iterator[str]:
        """Yield the paths of their documents, in the order of their first fact, as the records have them."""
        return iter(self._ask(lambda answer: list(answer.paths())))

    def close(self) -> None:
        """Let go of the index; what `hits` yields must have been used by then."""
        for index in self._opened:
            index.close()
        self._opened.clear()

    def _ask(self, ask: Callable[[Answer], T]) -> T:
        if self._index is not None:
            try:
                answer = ask(Indexed(self._index, self._query, lines_of(self._stream.fileno())))
                for reason in self._index.broken():
                    self._report(MfgfactsError(reason))
            except UnusableIndex as error:
                self._give_up(error)
            else:
                return answer
        return ask(self._scanned())

    def _give_up(self, error: UnusableIndex) -> None:
        """Remove an index that is broken inside, so that the next run makes another."""
        from mfgfacts.index import place_of

        self.close()
        self._index = None
        self._why = error.reason
        try:
            os.unlink(place_of(self._name))
        except OSError:
            pass

    def _usable(self, *, always: bool) -> Index | None:
        """Return the index of the file, made or brought up to date where that pays."""
        from mfgfacts.index import opened_index

        descriptor = self._stream.fileno()
        new = os.fstat(descriptor).st_size
        try:
            index, new = opened_index(self._name, descriptor)
        except UnusableIndex as error:
            self._why = error.reason
        else:
            self._opened.append(index)
            if not new:
                return index
            self.close()
            self._why = "the facts file has grown since it was made"
        if new > AT_ONCE and not always:
            return None
        from mfgfacts.index import build

        try:
            build(self._name, self._progress)
            index, new = opened_index(self._name, descriptor)
        except (MfgfactsError, OSError) as error:
            self._why = error.reason if isinstance(error, UnusableIndex) else str(error)
            return None
        self._opened.append(index)
        return None if new else index

    def _scanned(self) -> Answer:
        from mfgfacts.search.scan import Reading, by_expression

        query = self._query
        reading = Reading(self._stream, self._name, self._report)
        if not (query.match or query.order or query.backwards):
            self._tell()
            return Scanned(reading.rest(query))
        few, is_all = ([], False) if self._is_larger() else reading.first(self._few)
        self._tell(ranked=is_all or not query.match or bool(query.order))
        if is_all and not query.fts and not query.order:
            from mfgfacts.search.ranked import ranked

            return Ranked(ranked(few, query))
        if is_all:
            return self._remembered(few, query)
        found = reading.rest(query, few)
        if query.fts:
            found = by_expression(found, query)
        if query.order or query.backwards:
            return self._remembered(found, query._replace(phrases=(), fts="", filters=ANYTHING), "")
        return Scanned(found)

    def _is_larger(self) -> bool:
        """Say whether it is a file with more facts than are ranked without an index."""
        try:
            status = os.fstat(self._stream.fileno())
        except OSError:  # in memory
            return False
        return stat.S_ISREG(status.st_mode) and status.st_size > self._few

    def _tell(self, *, ranked: bool = True) -> None:
        """Say that the hits are not ranked, or that there is an index which is not used."""
        is_there = self._why and self._why != MISSING
        if not ranked:
            none = "it has no index" if self._may else "no index is used"
            why = f"its index is not used ({self._why})" if is_there else none
            so = "every line is read" if self._is_counted else "the hits come in reading order, not ranked"
            way = "; `mfgfacts index` makes one" if self._may and not self._why.startswith(_IN_VAIN) else ""
            self._say(f"{self._name}: {why}, so {so}{way}")
        elif is_there:
            self._say(f"{self._name}: its index is not used ({self._why}); searched without it")

    def _remembered(self, found: Iterable[Found], query: Query, place: str = ":memory:") -> Answer:
        """Return the answer from an index of these facts alone."""
        from mfgfacts.index import index_of

        lines: list[str] = []

        def rows() -> Iterator[tuple[int, Glance]]:
            for i, each in enumerate(found):
                lines.append(each.line)
                yield i, each.row

        index = index_of(rows(), place)
        self._opened.append(index)
        return Indexed(index, query, lines.__getitem__)
