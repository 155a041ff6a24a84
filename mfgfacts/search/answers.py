"""Who answers a query: an index, or a scan; both in the same terms.

hits(most, offset)     the facts that fit in their order, `most` of them after the first `offset`; 0 is all
page(most, offset)     the same, and how many there are in all
count()                how many there are
paths()                the paths of their documents, in the order of their first one, as the records have them
"""

from __future__ import annotations

import os
from itertools import islice
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from mfgfacts.errors import InvalidFact, UnusableIndex
from mfgfacts.index.asked import fits
from mfgfacts.index.filters import ANYTHING
from mfgfacts.index.words import folded, holds, needle

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from mfgfacts.index import Index, Query
    from mfgfacts.model import Fact
    from mfgfacts.search.scan import Found

    Answer: TypeAlias = "Indexed | Ranked | Scanned"

#: So many hits of an index are held against the query once more before any is shown.
CHECKED: Final = 200
_USUAL: Final = 4096


class Hit(NamedTuple):
    """A fact that fits, as the line that holds it, and how well it fits; 0 where nothing is ranked."""

    line: str
    score: float

    @property
    def fact(self) -> Fact:
        """The fact, read from its line."""
        from mfgfacts.store import fact

        return fact(self.line)


class Indexed:
    """An answer from an index, whose hits are lines that `line` gives by the index's number for them."""

    def __init__(self, index: Index, query: Query, line: Callable[[int], str]) -> None:
        self._index, self._query, self._line = index, query, line

    def hits(self, most: int = 0, offset: int = 0) -> Iterator[Hit]:
        """Yield the facts that fit; raises UnusableIndex where the index says what is not so."""
        test = _test(self._query)
        seen: set[int] = set()
        for at, score in self._index.places(self._query, most, offset):
            line = self._line(at)
            if len(seen) < CHECKED:
                if at in seen or not test(line):
                    raise UnusableIndex("the index", "it names lines that do not fit the query")
                seen.add(at)
            yield Hit(line, round(score, 6))

    def page(self, most: int = 0, offset: int = 0) -> tuple[list[Hit], int]:
        """Return the facts that fit and how many there are in all."""
        return list(self.hits(most, offset)), self.count()

    def count(self) -> int:
        """Say how many there are, without reading one."""
        return self._index.count(self._query)

    def paths(self) -> Iterator[str]:
        """Yield the paths of their documents."""
        return self._index.documents(self._query)


def _test(query: Query) -> Callable[[str], bool]:
    """Return a test that every line that fits passes; where words alone are asked for, one that parses nothing."""
    if query.filters == ANYTHING:
        sought = [texts for phrase in query.phrases if not query.fts for texts in [needle(phrase)] if texts]
        return lambda line: all(holds(folded(line), texts) or "\\u" in line for texts in sought)
    from mfgfacts.store import glance

    fitting = fits(query)

    def test(line: str) -> bool:
        try:
            return fitting(glance(line))
        except InvalidFact:
            return False

    return test


class Scanned:
    """An answer from a scan, which can be asked for once."""

    def __init__(self, found: Iterable[Found]) -> None:
        self._found = iter(found)

    def hits(self, most: int = 0, offset: int = 0) -> Iterator[Hit]:
        """Yield the facts that fit, as they are found."""
        return (Hit(found.line, 0.0) for found in islice(self._found, offset, offset + most if most else None))

    def page(self, most: int = 0, offset: int = 0) -> tuple[list[Hit], int]:
        """Return the facts that fit and how many there are in all."""
        skipped = sum(1 for _ in islice(self._found, offset))
        hits = list(self.hits(most))
        return hits, skipped + len(hits) + self.count()

    def count(self) -> int:
        """Say how many there are."""
        return sum(1 for _ in self._found)

    def paths(self) -> Iterator[str]:
        """Yield the paths of their documents."""
        seen: set[str] = set()
        for found in self._found:
            if found.row.path not in seen:
                seen.add(found.row.path)
                yield found.row.path


class Ranked:
    """An answer that is all there."""

    def __init__(self, found: Sequence[tuple[Found, float]]) -> None:
        self._found = found

    def hits(self, most: int = 0, offset: int = 0) -> Iterator[Hit]:
        """Yield the facts that fit."""
        shown = self._found[offset : offset + most if most else None]
        return (Hit(found.line, round(score, 6)) for found, score in shown)

    def page(self, most: int = 0, offset: int = 0) -> tuple[list[Hit], int]:
        """Return the facts that fit and how many there are in all."""
        return list(self.hits(most, offset)), self.count()

    def count(self) -> int:
        """Say how many there are."""
        return len(self._found)

    def paths(self) -> Iterator[str]:
        """Yield the paths of their documents."""
        return iter(dict.fromkeys(found.row.path for found, _ in self._found))


def lines_of(descriptor: int) -> Callable[[int], str]:
    """Return what gives the line of an open file that begins at a byte.

    Raises:
        UnusableIndex: no line begins there.
    """

    def line(at: int) -> str:
        size = _USUAL
        before = at > 0
        try:
            while True:
                read = os.pread(descriptor, size, at - before)
                end = read.find(b"\n", before)
                if end >= 0 or len(read) < size:
                    break
                size *= 4
            if len(read) <= before or (before and read[:1] != b"\n"):
                raise UnusableIndex("the index", "it names a place where no line begins")
            return (read[before:end] if end >= 0 else read[before:]).decode("utf-8-sig" if at == 0 else "utf-8")
        except (OSError, OverflowError, UnicodeError) as error:
            raise UnusableIndex("the index", str(error)) from None

    return line
