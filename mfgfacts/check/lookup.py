"""The facts that come into question for some claims, looked up in the index beside their file: few lines are read.

Each claim asks for its two rarest words together, for its rarest word, and for its value; of a word that is everywhere
nothing is asked. The lines beside those found are read too where they are of the same sentence.
"""

from __future__ import annotations

import os
from collections import defaultdict
from itertools import chain
from typing import TYPE_CHECKING, Final

from mfgfacts.check.scan import Found, Wanted, siblings
from mfgfacts.errors import InvalidFact
from mfgfacts.index import Query, normal
from mfgfacts.index.asked import quoted
from mfgfacts.match import weight
from mfgfacts.match.words import words
from mfgfacts.store import fact as parsed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mfgfacts.index import Index
    from mfgfacts.model import Fact

#: Facts that a question is answered with, facts of a word that is asked for alone, words of a claim that are asked for.
_MOST: Final = 12
_RARE: Final = 3000
_WORDS: Final = 8
#: Bytes that are read on either side of a line.
_BESIDE: Final = 6000


def looked_up(index: Index, descriptor: int, name: str, wanted: Sequence[Wanted]) -> Found:
    """Find the facts of a file that come into question for claims.

    Args:
        index: of the file.
        descriptor: the file, open for reading.
        name: its name in messages.
        wanted: the claims.

    Raises:
        UnusableIndex: the index is broken.
    """
    counts = _Counts(index)
    lines = _Lines(descriptor, name)
    chosen: dict[tuple[str, int], list[int]] = {}
    for claim, _ in wanted:
        places = dict.fromkeys(at for query in _queries(claim, counts) for at in counts.places(query))
        found = [lines.around(at) for at in places]
        first = [numbers[0] for numbers in found if numbers]
        chosen[claim.source.path, claim.start] = list(dict.fromkeys((*first, *chain.from_iterable(found))))
    total = sum(facts for _, facts in index.counts("kind"))
    return Found(lines.facts, weight(lambda stem: counts.of_stem(stem, lines.facts), total), chosen)


class _Counts:
    """What the index says of words, asked once."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._known: dict[str, int] = {}
        self._places: dict[str, Sequence[int]] = {}
        self._stems: dict[str, int] = {}
        self._met: dict[str, int] | None = None

    def of(self, word: str) -> int:
        """Count the facts that have a word, in its normal form."""
        if word not in self._known:
            self._known[word] = self._index.count(Query((word,)))
        return self._known[word]

    def places(self, query: Query) -> Sequence[int]:
        """Return where the facts that fit best begin."""
        key = query.match
        if key not in self._places:
            self._places[key] = [at for at, _ in self._index.places(query, _MOST)]
        return self._places[key]

    def note(self, stem: str, word: str) -> None:
        """Remember how often a stem's word stands."""
        self._stems[stem] = self.of(word)

    def of_stem(self, stem: str, facts: Sequence[Fact]) -> int:
        """Count a stem: in the whole file where a claim has it, else in the facts that were read."""
        if stem in self._stems:
            return self._stems[stem]
        if self._met is None:
            self._met = defaultdict(int)
            for fact in facts:
                for word in words(fact.about or ""):
                    self._met[word.stem] += 1
        return self._met.get(stem, 0)


def _queries(claim: Fact, counts: _Counts) -> Iterator[Query]:
    """Yield what a claim asks for."""
    known = _by_count(claim, counts)
    rare = [form for count, form in known if count <= _RARE]
    if rare:
        yield from (_both(rare[0], form) for _, form in known[1:3])
        yield Query((rare[0],))
    value, number = normal(claim.quote), normal(claim.quote.split(" ")[0].strip("%$€£¥"))
    if counts.of(value) <= _RARE:
        yield Query((value,))
    if number != value and number.strip():
        if counts.of(number) <= _RARE:
            yield Query((number,))
        own = [form for _, form in known if form in normal(claim.about or "")]
        yield from (_both(number, form) for form in dict.fromkeys((*own[:2], *rare[:2])))


def _by_count(claim: Fact, counts: _Counts) -> list[tuple[int, str]]:
    """The words of a claim that the file has, rarest first, each with its count."""
    found: dict[str, int] = {}
    for most, text in ((_WORDS, claim.about or ""), (2 * _WORDS, claim.sentence)):
        for word in words(text):
            form = normal(word.surface)
            if word.stem and form.strip() and form not in found and len(found) < most:
                found[form] = counts.of(form)
                counts.note(word.stem, form)
    return sorted((count, form) for form, count in found.items() if count)


def _both(first: str, second: str) -> Query:
    return Query(fts=f"{quoted(first)} AND {quoted(second)}")


class _Lines:
    """Lines of a file that were read, each once, with those beside it that are of the same sentence."""

    def __init__(self, descriptor: int, name: str) -> None:
        self._descriptor, self._name = descriptor, name
        self.facts: list[Fact] = []
        self._numbers: dict[int, int] = {}
        self._around: dict[int, list[int]] = {}

    def around(self, at: int) -> list[int]:
        """Return the numbers of the fact whose line begins at a byte, and of those beside it."""
        if at not in self._around:
            start = max(0, at - _BESIDE)
            raw = os.pread(self._descriptor, _BESIDE + at - start + _BESIDE, start)
            numbers = (self._number(start + offset, line) for offset, line in siblings(raw, at - start))
            self._around[at] = [number for number in numbers if number >= 0]
        return self._around[at]

    def _number(self, at: int, raw: bytes) -> int:
        if at not in self._numbers:
            try:
                fact = parsed(raw.decode("utf-8-sig"), self._name, 0)
            except (InvalidFact, UnicodeDecodeError):
                self._numbers[at] = -1
            else:
                self._numbers[at] = len(self.facts)
                self.facts.append(fact)
        return self._numbers[at]
