"""The unit behind a figure of a plain shape, and what may follow it: the end of what `plain` reads.

measured = (" "? scale)? (" " unit)? closed
length   = ("year" | "week" | "day") that no word of the calendar makes a period
closed   = a stop, or a small letter that begins no other end of a range
"""

from __future__ import annotations

from typing import Final, NamedTuple

from mfgfacts.lexicon.currencies import CURRENCIES
from mfgfacts.lexicon.numerals import CARDINALS, MAGNITUDES
from mfgfacts.lexicon.scales import BETWEEN, COMPOUNDS, COUNTED
from mfgfacts.model import Kind, new
from mfgfacts.recognise.parts import IDLE, PLACE
from mfgfacts.recognise.pattern import Pattern
from mfgfacts.recognise.units import kind_at, unit_at

_COUNT: Final = Kind.COUNT
_NUMBER_WORD: Final = rf"(?:{'|'.join(CARDINALS)}|hundred|an?)\b"
_JOINED: Final = r"(?:to|and|or|through)\b"
CLOSED: Final = (
    rf"(?=[,;:)](?!\d)|\.[ \n]|[ ](?!{_JOINED})[a-zA-SU-Z0-9(“]"
    rf"|[ ]{_JOINED}[ ](?!(?:an?|the|around|about|over|hundred|{'|'.join(CARDINALS)})\b)[a-z])"
)
_AT_END: Final = Pattern(CLOSED)
#: A number behind a unit that can be made up of smaller ones: "8 feet 2", "2 hours and ten".
_SMALLER: Final = Pattern(rf"(?:[ \n]and|,)?[ \n](?:[0-9]|{_NUMBER_WORD})")
SMALLER_UNITS: Final = frozenset("minutes seconds months weeks days hours inches".split())
#: Units of the calendar that are a length of time, unless one of these words makes them a period.
_LENGTHS: Final = frozenset({"year", "years", "week", "weeks", "day", "days"})
_LENGTH_AFTER: Final = Pattern(rf"[.;:)]|,?[ ](?:and[ ](?!{_NUMBER_WORD})[a-z]|([a-z]+))")
_CALENDAR: Final = frozenset(
    "ago earlier previously later hence from before prior and to of ended ending through up until that which beginning "
    "starting commencing after".split()
)
_WORD: Final = Pattern(r"[A-Za-z]++")


class Plain(NamedTuple):
    """What a plain shape holds: where it begins and ends, its scale, unit and kind."""

    start: int
    end: int
    scale: str = ""
    unit: str = ""
    kind: Kind | None = None


def is_length(text: str, word: str, end: int) -> bool:
    """Whether a unit of the calendar that ends at `end` is a length of time and begins or ends no period."""
    after = _LENGTH_AFTER.match(text, end) if word in _LENGTHS else None
    return after is not None and after[1] not in _CALENDAR


def measured(text: str, start: int, end: int, scale: str) -> Plain | None:
    """Add the unit behind a number and its scale; what else may stand there is left to the whole grammar."""
    word = _WORD.match(text, end + 1) if scale and text[end] == " " else None
    if scale and text[end] == " " and (text[end + 1 : end + 2].isdigit() or text.startswith("and a", end + 1)):
        return None  # "5 million 300 thousand", "3 million and a half"
    if scale and text[end] == "," and text[end + 2 : end + 3].isdigit():
        return None  # "2 million, 3 million and 4 million tonnes"
    if word and (word[0] in COUNTED or word[0] in BETWEEN or (word[0] == "in" and not PLACE.match(text, word.end()))):
        return None
    stop = end + 1
    if not scale or (text[end] == " " and not (word and (word[0] in IDLE or word[0] == "in"))):
        stop = unit_at(text, stop)
    if stop == end + 1:
        return Plain(start, end, scale, "", _COUNT) if scale and _AT_END.match(text, end) else None
    unit = text[end + 1 : stop]
    if not ends(text, stop, unit) or (len(unit) == 3 and unit.isupper() and not scale and _scaled(text, stop)):  # noqa: PLR2004 - as a code
        return None
    kind = kind_at(text, end + 1, stop) if unit[0] in "pP" else None
    return new(Plain, (start, stop, scale, unit, kind))


def _scaled(text: str, end: int) -> bool:
    """Whether a scale stands behind a currency's code: "75 USD million"."""
    word = _WORD.match(text, end + 1) if text[end] == " " else None
    return word is not None and word[0] in MAGNITUDES


def ends(text: str, end: int, unit: str) -> bool:
    """Tell whether nothing behind a unit can be the other end of a range or the smaller part of a compound."""
    if not _AT_END.match(text, end) or text[end - 1] in "CF" or text.startswith(" below z", end):
        return False
    return not (unit.lower() in COMPOUNDS or unit in CURRENCIES) or not _SMALLER.match(text, end)
