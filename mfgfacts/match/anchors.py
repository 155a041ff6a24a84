"""Where a quote stands in a text that may have changed: by its place, its surroundings, or the words about it.

    stands        at its offsets, with the words before or after it
    moved         elsewhere, between the same words, whatever the white space between them
    replaced      other words stand between the words before it and after it

The words are those of a W3C TextQuoteSelector: 32 characters before the quote and after it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mfgfacts.model import Fact

_SPACES: Final = re.compile(r"\s+")
_WIDE: Final = re.compile(r"\s{2,}")
#: Characters of the surroundings that are tried, and that one side alone must have.
_AROUND: Final = (32, 16, 8)
_ONE_SIDE: Final = 14
#: Characters beside a quote that show that it still stands where it stood.
_NEAR: Final = 6
#: Characters on either side of where a quote is expected that are searched first, and those searched altogether.
_AWAY: Final = 4000
_BUDGET: Final = 1_000_000_000
#: Longest quote that can have taken the place of another.
_LONGEST: Final = 60


class Place(NamedTuple):
    """Where a quote stands now."""

    start: int
    end: int


class Anchors:
    """Finds quotes in a text, best in rising order of their offsets: what stands between two that moved, moved too.

    What is not where it is expected is looked for in all of the text, but not for ever: there is a limit to how much is
    searched altogether, so that ten times the text and its quotes take ten times as long.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self._shift = 0
        self._taken: set[int] = set()
        self._budget = _BUDGET

    def find(self, fact: Fact) -> Place | None:
        """Return where the fact's quote stands, no place twice."""
        found = self._here(fact) or self._elsewhere(fact, _AWAY)
        if found is None and self._budget > 0:
            found = self._elsewhere(fact, len(self.text))
        if found is not None:
            self._shift = found.start - fact.start
            self._taken.add(found.start)
        return found

    def is_taken(self, start: int) -> bool:
        """Does a quote that was found begin here?"""
        return start in self._taken

    def _here(self, fact: Fact) -> Place | None:
        text, start, end = self.text, fact.start, fact.end
        if not text.startswith(fact.quote, start) or start in self._taken:
            return None
        before, after = fact.prefix[-_NEAR:], fact.suffix[:_NEAR]
        if text.startswith(before, start - len(before)) or text.startswith(after, end):
            return Place(start, end)
        return None

    def _elsewhere(self, fact: Fact, away: int) -> Place | None:
        """Look for the quote between its words, as printed, then with any white space, so far from its place."""
        near = max(fact.start + self._shift, 0)
        for before, after in _surroundings(fact.prefix, fact.suffix):
            at = self._nearest(self.text, (before, fact.quote, after), near, away)
            if at is not None:
                return Place(at, at + len(fact.quote))
        quote, prefix, suffix = (_SPACES.sub(" ", part) for part in (fact.quote, fact.prefix, fact.suffix))
        near = self._flattened(near)
        for before, after in _surroundings(prefix, suffix):
            at = self._nearest(self._flat, (before, quote, after), near, away)
            if at is not None:
                return Place(self._place(at), self._place(at + len(quote) - 1) + 1)
        return None

    def _nearest(self, text: str, parts: tuple[str, str, str], near: int, away: int) -> int | None:
        """The place of the second of three parts in a row that is nearest and not taken."""
        wanted, inside = "".join(parts), len(parts[0])
        first, last = max(near - away, 0), near + away + len(wanted)
        self._budget -= min(last, len(text)) - first
        is_flat = text is not self.text
        places = [
            at + inside
            for at in _all(text, wanted, first, last)
            if (self._place(at + inside) if is_flat else at + inside) not in self._taken
        ]
        return min(places, key=lambda at: abs(at - near), default=None)

    @cached_property
    def _flat(self) -> str:
        """The text with single spaces."""
        return _SPACES.sub(" ", self.text)

    @cached_property
    def _runs(self) -> tuple[list[int], list[int]]:
        """Where runs of the flat text begin, there and in the text: one ends wherever white space was left out."""
        flat, own = [0], [0]
        for gap in _WIDE.finditer(self.text):
            flat.append(flat[-1] + gap.start() - own[-1] + 1)
            own.append(gap.end())
        return flat, own

    def _place(self, at: int) -> int:
        """Where a character of the flat text stands in the text."""
        flat, own = self._runs
        run = bisect_right(flat, at) - 1
        return own[run] + at - flat[run]

    def _flattened(self, at: int) -> int:
        """Where a character of the text stands in the flat text."""
        flat, own = self._runs
        run = bisect_right(own, at) - 1
        return flat[run] + at - own[run]

    def replaced(self, fact: Fact) -> Place | None:
        """Return what stands between the words before a quote and those after it, where its sentence still does."""
        before, _, after = _SPACES.sub(" ", fact.sentence).partition(_SPACES.sub(" ", fact.quote))
        prefix, suffix = (_SPACES.sub(" ", part) for part in (fact.prefix, fact.suffix))
        for left, right in ((prefix, suffix), (before[-32:], after[:32]), (prefix[-12:], suffix[:12])):
            if len(left) >= _NEAR and len(right) >= _NEAR - 2:
                found = self._between(left, right)
                if found is not None:
                    return found
        return None

    def _between(self, left: str, right: str) -> Place | None:
        """The first few words between two others that are no quote's already."""
        flat = self._flat
        if self._budget <= 0:
            return None
        self._budget -= len(flat)
        for at in _all(flat, left):
            start = at + len(left)
            end = flat.find(right, start, start + _LONGEST + len(right))
            if end > start and any(sign.isalnum() for sign in flat[start:end]):
                place = Place(self._place(start), self._place(end - 1) + 1)
                if place.start not in self._taken:
                    self._taken.add(place.start)
                    return place
        return None


def _surroundings(prefix: str, suffix: str) -> Iterator[tuple[str, str]]:
    """Yield what must stand before and after a quote: less and less of both sides, then one side."""
    for length in _AROUND:
        yield prefix[-length:], suffix[:length]
    if len(prefix) >= _ONE_SIDE:
        yield prefix[-_ONE_SIDE:], ""
    if len(suffix) >= _ONE_SIDE:
        yield "", suffix[:_ONE_SIDE]


def _all(text: str, wanted: str, first: int = 0, last: int | None = None) -> Iterator[int]:
    at = text.find(wanted, first, last) if wanted else -1
    while at >= 0:
        yield at
        at = text.find(wanted, at + 1, last)
