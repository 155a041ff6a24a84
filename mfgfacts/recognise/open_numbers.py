"""Numbers in words that give no digits: "tens of thousands", "several billion euros", "the past decade"."""

from __future__ import annotations

import re
from typing import Final

from mfgfacts.lexicon.numerals import VAGUE
from mfgfacts.model import Kind, Refusal
from mfgfacts.recognise.heads import is_head
from mfgfacts.recognise.outcome import Outcome, Reading, words_before
from mfgfacts.recognise.pattern import Pattern
from mfgfacts.recognise.units import unit_at

_OPEN_OF: Final = Pattern(
    r"\s+(?:of\s+)?(hundreds|thousands|millions|billions|trillions|lakhs|crores)\b", re.IGNORECASE
)
_SEVERAL: Final = Pattern(r"\b(several|a\s+few|few|many|a\s+couple(?:\s+of)?|some)\s+\Z", re.IGNORECASE)
_MAGNITUDE: Final = Pattern(r"[\s-](?:hundred|thousand|million|billion|trillion)\b")
_LENGTH_BEFORE: Final = frozenset("past last next coming previous a preceding".split())


def open_number(text: str, start: int, floor: int, word: str) -> Outcome:  # noqa: ARG001 - one of the readers
    """Read "tens of thousands", "dozens", "hundreds of millions of dollars": no value, only about how many."""
    end = start + len(word)
    more = _OPEN_OF.match(text, end)
    while more:
        end = more.end()
        more = _OPEN_OF.match(text, end)
    found = _vague(text, start, end)
    return Refusal(start, found.end, "unit of a table") if is_head(text, start, found.end) else found


def several(text: str, start: int, floor: int, word: str) -> Outcome:
    """Read "several billion euros" at its magnitude."""
    left = _SEVERAL.search(text, max(floor, start - 24), start)
    if left is None or left[1].lower() == "some" or left[1].split()[0].lower() not in VAGUE | {"a"}:
        return None
    end = start + len(word)
    more = _MAGNITUDE.match(text, end)
    return _vague(text, left.start(), more.end() if more else end)


def _vague(text: str, start: int, end: int) -> Reading:
    of = 4 if text.startswith(" of ", end) else 1
    at = end + of if text[end : end + 1].isspace() else end
    stop = unit_at(text, at)
    if stop > at:
        return Reading("open", start, stop, "", "", None, text[at:stop])
    return Reading("open", start, end, "", "", Kind.COUNT)


def decade(text: str, start: int, floor: int, word: str) -> Outcome:  # noqa: ARG001 - one of the readers
    """Read "the past decade" as one decade."""
    before = words_before(text, start)
    if text[start + 6 : start + 7] in ("s", "-") or not before or before[-1] not in _LENGTH_BEFORE:
        return None
    return Reading("length", start, start + 6, "a", "a", None, "decade")
