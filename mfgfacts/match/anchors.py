"""Where a quote stands in a text that may have changed: by its place, its surroundings, or the words about it.

    stands        at its offsets, with the words before or after it
    moved         elsewhere, between the same words, whatever the white space between them
    replaced      other words stand between the words before it and after it

The words are those of a W3C TextQuoteSelector: 32 characters before the quote and after it.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mfgfacts.model import Fact

_SPACES: Final = re.compile(r"\s+")
#: Characters of the surroundings that are tried, and that one side alone must have.
_AROUND: Final = (32, 16, 8)
_ONE_SIDE: Final = 14
#: Characters beside a quote that show that it still stands where it stood.
_NEAR: Final = 6
#: Longest quote that can have taken the place of another.
_LONGEST: Final = 60


class Place(NamedTuple):
    """Where a quote stands now."""

    start: int
    end: int


class Anchors:
    """Finds quotes in a text, best in rising order of their offsets: what stands between two that moved, moved too."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._shift = 0
        self._taken: set[int] = set()

    def find(self, fact: Fact) -> Place | None:
        """Return where the fact's quote stands, no place twice."""
        found = self._here(fact) or self._elsewhere(fact) or self._respaced(fact)
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

    def _elsewhere(self, fact: Fact) -> Place | None:
        near = fact.start + self._shift
        for before, after in _surroundings(fact.prefix, fact.suffix):
            at = self._nearest(before + fact.quote + after, near - len(before), len(before))
            if at is not None:
                return Place(at, at + len(fact.quote))
        return None

    def _nearest(self, wanted: str, near: int, inside: int) -> int | None:
        """The place of a quote `inside` characters after the start of what is wanted, the nearest that is not taken."""
        text = self.text
        if near >= 0 and text.startswith(wanted, near) and near + inside not in self._taken:
            return near + inside
        places = [at + inside for at in _all(text, wanted) if at + inside not in self._taken]
        return min(places, key=lambda at: abs(at - inside - near), default=None)

    @cached_property
    def _flat(self) -> tuple[str, Sequence[int]]:
        """The text with single spaces, and where each of its characters stands in the text; the end comes last."""
        parts: list[str] = []
        places: list[int] = []
        end = 0
        for gap in _SPACES.finditer(self.text):
            parts.append(self.text[end : gap.start()])
            places += range(end, gap.start())
            parts.append(" ")
            places.append(gap.start())
            end = gap.end()
        parts.append(self.text[end:])
        places += range(end, len(self.text) + 1)
        return "".join(parts), places

    def _respaced(self, fact: Fact) -> Place | None:
        flat, places = self._flat
        quote, prefix, suffix = (_SPACES.sub(" ", part) for part in (fact.quote, fact.prefix, fact.suffix))
        near = fact.start + self._shift
        for before, after in _surroundings(prefix, suffix):
            ats = [at + len(before) for at in _all(flat, before + quote + after)]
            found = [at for at in ats if places[at] not in self._taken]
            if found:
                at = min(found, key=lambda one: abs(places[one] - near))
                return Place(places[at], places[at + len(quote) - 1] + 1)
        return None

    def replaced(self, fact: Fact) -> Place | None:
        """Return what stands between the words before a quote and those after it, where its sentence still does."""
        flat, places = self._flat
        before, _, after = _SPACES.sub(" ", fact.sentence).partition(_SPACES.sub(" ", fact.quote))
        prefix, suffix = (_SPACES.sub(" ", part) for part in (fact.prefix, fact.suffix))
        for left, right in ((prefix, suffix), (before[-32:], after[:32]), (prefix[-12:], suffix[:12])):
            if len(left) < _NEAR or len(right) < _NEAR - 2:
                continue
            for at in _all(flat, left):
                start = at + len(left)
                end = flat.find(right, start, start + _LONGEST + len(right))
                if end > start and any(sign.isalnum() for sign in flat[start:end]) and places[start] not in self._taken:
                    self._taken.add(places[start])
                    return Place(places[start], places[end - 1] + 1)
        return None


def _surroundings(prefix: str, suffix: str) -> Iterator[tuple[str, str]]:
    """Yield what must stand before and after a quote: less and less of both sides, then one side."""
    for length in _AROUND:
        yield prefix[-length:], suffix[:length]
    if len(prefix) >= _ONE_SIDE:
        yield prefix[-_ONE_SIDE:], ""
    if len(suffix) >= _ONE_SIDE:
        yield "", suffix[:_ONE_SIDE]


def _all(text: str, wanted: str) -> Iterator[int]:
    at = text.find(wanted) if wanted else -1
    while at >= 0:
        yield at
        at = text.find(wanted, at + 1)
