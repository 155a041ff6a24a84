"""Years and decades in words, as speech is written down: `nineteen eighty-four`, `two thousand and five`.

year   = century (tens unit? | teen | "oh" unit | "hundred" ("and" …)?) | "two thousand" ("and"? …)?
decade = century ("twenties" | "thirties" | …)
"""

from __future__ import annotations

from typing import Final

from mfgfacts.lexicon.periods import CENTURIES, DECADES, FRAMES, MONTHS, TEENS, TENS, YEAR_UNITS
from mfgfacts.recognise.dates import SPACE, Found
from mfgfacts.recognise.pattern import Pattern
from mfgfacts.recognise.years import before, with_the

_GAP: Final = rf"(?:{SPACE}|-)"
_UNIT: Final = f"(?:{'|'.join(YEAR_UNITS)})"
_TAIL: Final = rf"(?:(?:{'|'.join(TENS)})(?:{_GAP}{_UNIT})?|{'|'.join(TEENS)}|(?:oh|o){_GAP}{_UNIT})"
_YEAR: Final = Pattern(
    rf"(?i:(?:{'|'.join(CENTURIES)})(?:{_GAP}hundred{_GAP}(?:and{_GAP})?(?:{_TAIL}|{_UNIT})|{_GAP}{_TAIL})"
    rf"|two{_GAP}thousand(?:{_GAP}(?:and{_GAP})?(?:{_TAIL}|{_UNIT}))?)\b"
    rf"(?!{_GAP}(?:hundred|thousand|million|percent|per)\b|%)"
)
_DECADE: Final = Pattern(rf"(?P<century>(?i:{'|'.join(CENTURIES)})){_GAP}(?P<decade>(?i:{'|'.join(DECADES)}))\b")
_GOES_ON: Final = Pattern(
    rf"[,.;:)?!]|$|{SPACE}(?:and|or|but|when|while|to|in|at|for|with|after|before|by|as|was|is|were|are|will|would|has|had|it"
    r"|he|she|they|the|a)\b"
)
_FRAMED: Final = FRAMES - {"about", "over", "around", "than", "to", "at", "on", "as", "for"}
_STRONG: Final = frozenset({"in", "since", "until", "of", "during"})
_FIRST: Final = frozenset({"nin", "two", "twe", "eig", "sev"})


def year(text: str, start: int, floor: int) -> tuple[int, Found] | None:
    """A year or decade in words that begins at `start`, framed as one."""
    decade = _DECADE.match(text, start)
    if decade:
        parts = {"decade": decade["decade"], "century": decade["century"]}
        return with_the(text, start, floor), Found("decade", parts, decade.end())
    match = _YEAR.match(text, start)
    left, begin = before(text, start, floor)
    if match is None:
        return None
    if (left not in _STRONG or match[0][:3].lower() == "two") and not _GOES_ON.match(text, match.end()):
        return None
    if left == "year":
        return with_the(text, begin, floor), Found("year", {"year": match[0]}, match.end())
    return (start, Found("year", {"year": match[0]}, match.end())) if left in _FRAMED or left in MONTHS else None


def plain(text: str, start: int) -> Found | None:
    """A year or decade in words that begins at `start`, whatever stands around: after "the late", "the year"."""
    decade = _DECADE.match(text, start)
    if decade:
        return Found("decade", {"decade": decade["decade"], "century": decade["century"]}, decade.end())
    match = _YEAR.match(text, start)
    return Found("year", {"year": match[0]}, match.end()) if match else None


def dated(text: str, found: Found) -> Found:
    """A day or month with the year in words that follows it: `January twenty-fifth, nineteen eighty-six`."""
    end = found.end
    gap = 2 if text[end : end + 2] == ", " else 1
    if text[end + gap : end + gap + 3].lower() not in _FIRST or "year" in found.parts:
        return found
    match = _YEAR.match(text, end + gap)
    return Found(found.rule, {**found.parts, "year": match[0]}, match.end()) if match else found
