"""The facts that come into question for some claims, looked up in the index beside their file: few lines are read.

Each word of a claim names the facts that have it, in their own words or around them, and each of these gets what the
word counts, as in memory (`Postings`). A word that is everywhere names none by itself, but together with a rarer one.
Only lines of the claim's dimension are read, and those beside them that are of the same sentence.
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import islice
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.check.lines import Lines
from mfgfacts.check.scan import Found, Wanted
from mfgfacts.check.values import digits
from mfgfacts.index import normal
from mfgfacts.index.asked import quoted
from mfgfacts.match import dimension, weight
from mfgfacts.match.amounts import dimension_of
from mfgfacts.match.words import SMALL, words
from mfgfacts.model import Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from mfgfacts.check.profile import Profile
    from mfgfacts.index import Index
    from mfgfacts.match import Weight
    from mfgfacts.match.words import Word
    from mfgfacts.model import Fact

#: Facts that a claim takes, by its words and value, and by its words alone: with 6% or 30 many facts meet by chance.
_MOST, _BY_WORDS = 10, 8
#: And how many times as many are ranked before those of another dimension are left out.
_ABLE: Final = 3
#: Facts of one word that are looked at, and of all of a claim's rarer words.
_LISTED, _ENOUGH = 1000, 2000
#: Words around the subject that are asked for, and common ones of the subject.
_AROUND, _COMMON = 4, 3
#: What a value's digits count, and a word that stands in the rest of a sentence.
_DIGITS, _CONTEXT = 1.5, 0.4
#: Digits that are printed with a point somewhere among them, and zeros behind them.
_PRINTED, _ZEROS = 4, 4
_NUMBER: Final = re.compile(r"\d[\d.]*")


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
    lines = Lines(descriptor, name)
    places = _Places(index, lines)
    weigh = weight(places.count, places.total)
    chosen: dict[tuple[str, int], list[int]] = {}
    for claim, profile in wanted:
        near = _near(claim, profile, places, weigh)
        found = [lines.around(at) for at in near]
        chosen[claim.source.path, claim.start] = [numbers[0] for numbers in found if numbers]
    return Found(lines.facts, weigh, chosen, lines.known)


class _Clue(NamedTuple):
    """A word in the index's form, where it is looked for, what it counts, and the first facts that have it."""

    form: str
    expression: str
    counts: float
    facts: Sequence[int]

    @property
    def is_common(self) -> bool:
        """Has the word more facts than are looked at?"""
        return len(self.facts) > _LISTED


class _Places:
    """What the index says of words, asked once."""

    def __init__(self, index: Index, lines: Lines) -> None:
        self._index, self._lines = index, lines
        self.total = sum(facts for _, facts in index.counts("kind"))
        self._dimensions = {number: dimension_of(*its) for number, its in index.classes().items()}
        self._known: dict[str, Sequence[int]] = {}
        self._forms: dict[str, str] = {}
        self._met: dict[str, int] | None = None

    def of(self, expression: str) -> Sequence[int]:
        """Return the numbers of the first facts that fit, in their order."""
        found = self._known.get(expression)
        if found is None:
            found = self._known[expression] = self._index.numbers(expression, _LISTED + 1)
        return found

    def note(self, word: Word) -> str:
        """Return a word's form in the index, and remember it as its stem's."""
        return self._forms.setdefault(word.stem, normal(word.surface))

    def count(self, stem: str) -> int:
        """Count a stem: in the whole file where a claim has it, else in the facts that were read.

        Of a word that many facts have, the first ones tell how many there are.
        """
        if stem in self._forms:
            found = self.of(_own(self._forms[stem]))
            return len(found) if len(found) <= _LISTED else len(found) * self.total // found[-1]
        if self._met is None:
            self._met = defaultdict(int)
            for fact in self._lines.facts:
                for word in words(fact.about or ""):
                    self._met[word.stem] += 1
        return self._met.get(stem, 0)

    def lines(self, facts: Iterable[int], claim: Fact, same: Collection[int]) -> Iterator[int]:
        """Yield where the lines of facts begin that are of a claim's dimension, or have its digits."""
        numbers = list(facts)
        space = dimension(claim)
        rows = self._index.lines(numbers)
        for number in numbers:
            at, kind = rows[number]
            its = self._dimensions[kind]
            if its == space or (number in same and Kind.DATE not in {its, space}):
                yield at


def _own(form: str) -> str:
    return f"claim : {quoted(form)}"


def _near(claim: Fact, profile: Profile, places: _Places, weigh: Weight) -> Iterable[int]:
    """Return where the lines begin that have most to say on a claim, best first."""
    clues = sorted(_clues(claim, profile, places, weigh), key=lambda clue: len(clue.facts))
    votes = _votes(clues, places)
    value = _value(claim)
    same = _of_value(value, clues, places) if value else frozenset()
    counted = {**votes, **{number: votes.get(number, 0.0) + _DIGITS for number in same}}
    near = islice(places.lines(_first(counted, _ABLE * _MOST), claim, same), _MOST)
    by_words = _first(votes, _ABLE * _BY_WORDS) if same else ()
    return dict.fromkeys((*near, *islice(places.lines(by_words, claim, same), _BY_WORDS)))


def _first(votes: Mapping[int, float], most: int) -> list[int]:
    """Return the facts that have most votes, those of one number in their order."""
    return sorted(sorted(votes), key=votes.__getitem__, reverse=True)[:most]


def _clues(claim: Fact, profile: Profile, places: _Places, weigh: Weight) -> Iterator[_Clue]:
    """Yield a claim's words, those of its subject and some around it; a date's whole sentence is its subject."""
    around = 1.0 if claim.kind is Kind.DATE else _CONTEXT
    for word in profile.own.values():
        form = places.note(word)
        counts = weigh(word.stem)
        if around < 1:
            yield _Clue(form, _own(form), counts * (1 - around), places.of(_own(form)))
        yield _Clue(form, quoted(form), counts * around, places.of(quoted(form)))
    others = {word.stem: word for word in words(claim.sentence) if word.stem in profile.context}
    for word in sorted(others.values(), key=lambda word: not word.name)[:_AROUND]:
        form = places.note(word)
        yield _Clue(form, quoted(form), weigh(word.stem) * around * _CONTEXT, places.of(quoted(form)))


def _votes(clues: Sequence[_Clue], places: _Places) -> dict[int, float]:
    """Give each fact what the words count that it has: all of the rare ones, and of the others where it has those."""
    votes: dict[int, float] = defaultdict(float)
    rare = [clue for clue in clues if clue.facts and not clue.is_common]
    common = sorted((clue for clue in clues if clue.is_common), key=lambda clue: -clue.counts)
    met = 0
    for clue in rare:
        facts: Iterable[int] = clue.facts if met < _ENOUGH else votes.keys() & set(clue.facts)
        met += len(clue.facts)
        for number in facts:
            votes[number] += clue.counts
    lead = (rare or common)[:1]
    for clue in common[:_COMMON]:
        for first in lead:
            if first.form != clue.form:
                for number in places.of(f"{first.expression} AND {clue.expression}"):
                    votes[number] += clue.counts
    return votes


def _of_value(value: str, clues: Sequence[_Clue], places: _Places) -> Collection[int]:
    """Return the facts of a claim's value: where there are many, those that have a word of it too."""
    found = places.of(value)
    if len(found) <= _LISTED:
        return set(found)
    some = [clue for clue in clues if clue.facts][:_COMMON]
    return {number for clue in some for number in places.of(f"{value} AND {clue.expression}")}


def _value(claim: Fact) -> str:
    """Return what has a claim's digits, or its number word; of a date what is not said of many."""
    if claim.kind is Kind.DATE:
        told = [word for word in normal(claim.quote).split() if word.isalnum() and word not in SMALL]
        return f"claim : ({' AND '.join(map(quoted, told))})" if any(map(str.isdigit, told)) else ""
    number = _NUMBER.search(normal(claim.quote))
    if number is None:
        first = [word.surface for word in words(claim.quote) if word.surface.lower() not in SMALL][:1]
        return _own(normal(first[0])) if first else ""
    forms = {number[0], *_scaled(digits(claim))}
    return f"claim : ({' OR '.join(map(quoted, sorted(forms)))})"


def _scaled(its: str) -> Iterator[str]:
    """Yield how a value may be printed that has these digits: 2.937 (million), 2937000."""
    for at in range(1, len(its) if len(its) <= _PRINTED else 0):
        yield f"{its[:at]}.{its[at:]}"
    for zeros in range(_ZEROS):
        yield its + "0" * zeros
