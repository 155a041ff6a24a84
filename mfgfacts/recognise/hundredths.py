"""Money whose hundredths stand behind its whole part: "20 rupees 43 paise", "$20 and 43c", "15 dollars 50."."""

from __future__ import annotations

import re
from typing import Final

from mfgfacts.lexicon.numerals import CARDINALS
from mfgfacts.lexicon.scales import HUNDREDTHS
from mfgfacts.recognise.numbers import Number
from mfgfacts.recognise.parts import Part
from mfgfacts.recognise.pattern import Pattern


def hundredths(text: str, first: Part) -> Part | None:
    """Read the hundredths behind a whole amount of money: "43 cents" or, where a sentence closes, "43" alone."""
    found = _JOINT.match(text, first.end)
    number = _TWO_FIGURES.match(text, found.end()) if found else None
    if number is None:
        return None
    end = number.end()
    if number[2]:
        if number[2] not in HUNDREDTHS or (number[2] == "p" and text[end : end + 1].isalnum()):
            return None
    elif len(number[1]) == 1 or number[1].lower() in CARDINALS.keys() - _FROM_TEN:
        return None
    elif not _CLOSES.match(text, end):
        return None
    return Part(number.start(), end, Number(number.start(), end, number[1]), number[2] or "cent")


_TENS: Final = "|".join(word for word in CARDINALS if word.endswith("ty"))
_TWO_FIGURES: Final = Pattern(
    rf"(\d{{1,2}}|(?:{_TENS})(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine)\b)?|(?:{'|'.join(CARDINALS)})\b)"
    r"(?!\w*[,.]?\d)(?:[ \u00a0]?([a-z]+|¢))?(?![\w-])",
    re.IGNORECASE,
)
_FROM_TEN: Final = frozenset(word for word, value in CARDINALS.items() if value >= 10)  # noqa: PLR2004 - two figures
_CLOSES: Final = Pattern(r"\s*(?:[.;?!](?!\d)|\Z)")
_JOINT: Final = Pattern(r"(?:\sand\s|,?[ \u00a0]|)(?=[\da-z])")
