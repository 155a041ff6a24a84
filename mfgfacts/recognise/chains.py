"""Digits mixed with scale words: "3 crore 50 lakh", "4 thousand 3 hundred and 21", "3 million and a half"."""

from __future__ import annotations

import re
from typing import Final

from mfgfacts.lexicon.numerals import CARDINALS, MAGNITUDES
from mfgfacts.lexicon.scales import factor
from mfgfacts.recognise.numbers import AND_HALF, Number
from mfgfacts.recognise.pattern import Pattern


def chained(text: str, number: Number, end: int) -> Number | None:
    """Go on from a number and its scale, which ends at `end`, over smaller ones: "3 crore 50 lakh".

    Returns:
        One number without a scale, its numeral being all of it.
    """
    scale, stop = number.scale, end
    ahead = text[end + 1 : end + 2]  # behind a gap, "and" or a figure goes on
    if not (ahead in "aA" or ahead.isdigit() or ahead.isspace()) or scale.lower() not in _CHAINED:
        return None
    half = AND_HALF.match(text, end)
    if half is not None:
        return number._replace(end=half.end(), numeral=text[number.start : half.end()], scale="")
    if scale.lower() == "hundred" and (small := _AND_SMALL.match(text, end)) is not None:
        return number._replace(end=small.end(), numeral=text[number.start : small.end()], scale="")
    hundreds = _AND_HUNDREDS.match(text, end)
    if hundreds is not None:
        return number._replace(end=hundreds.end(), numeral=text[number.start : hundreds.end()], scale="")
    while (more := _SMALLER.match(text, stop)) is not None:
        if more[2] is None:
            stop = more.end() if scale.lower() == "hundred" else stop
            break
        if factor(more[2]) >= factor(scale) or (text[stop + 1 : stop + 4] == "and"):
            break
        scale, stop = more[2], more.end()
    return number._replace(end=stop, numeral=text[number.start : stop], scale="") if stop > end else None


_CHAINED: Final = MAGNITUDES.keys() | {"lakhs", "lac", "lacs", "crores", "cr"}
#: "6 crore and two hundred", where nothing is counted by it alone.
_AND_HUNDREDS: Final = Pattern(
    r" and (?:one|two|three|four|five|six|seven|eight|nine) hundred(?=[.,;:)](?!\d)|\s*\Z)", re.IGNORECASE
)
_AND_SMALL: Final = Pattern(rf" and (?:{'|'.join(sorted(CARDINALS, key=len, reverse=True))})\b(?!-)", re.IGNORECASE)
_SMALLER: Final = Pattern(
    r"[ \u00a0](?:and )?(\d{1,3}(?:\.\d{1,3})?)"
    r"(?:[ \u00a0](hundred|thousand|lakhs?|lacs?|crores?|cr|million|billion)\b|(?<= and \d)\b|(?<= and \d\d)\b)"
    r"(?![.,]?\d|\s?%)"
)
