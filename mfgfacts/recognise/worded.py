"""Numerals in words: where the words of one number begin and end.

words = ("a" magnitude | cardinal+ magnitude*)+ ("and" cardinal)? ("and a half")?
"""

from __future__ import annotations

import re
from typing import Final

from mfgfacts.lexicon.numerals import CARDINALS, FRACTIONS, MAGNITUDES, ORDINALS
from mfgfacts.lexicon.patterns import any_case
from mfgfacts.recognise.numbers import AND_HALF, Number
from mfgfacts.recognise.pattern import Pattern

_CARDINAL: Final = any_case(sorted(CARDINALS, key=len, reverse=True))
_MAGNITUDE: Final = f"(?:{any_case(sorted(MAGNITUDES, key=len, reverse=True))})s?"
_GAP: Final = r"(?:[\s\u00a0]{1,3}|-\n?)"
_SMALL: Final = any_case(sorted((word for word, value in CARDINALS.items() if value), key=len, reverse=True))
_UNIT: Final = "|".join(word for word, value in CARDINALS.items() if 0 < value < 10)  # noqa: PLR2004 - one figure
_TENS: Final = "|".join(word for word, value in CARDINALS.items() if value >= 20)  # noqa: PLR2004 - twenty and on
_DIGIT: Final = f"zero|nought|naught|oh|{_UNIT}"
_ORDINAL: Final = "|".join(ORDINALS)
_PARTS: Final = "half|quarters?|thirds?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?"
_WORDS: Final = Pattern(
    rf"""(?:{_CARDINAL}|{_MAGNITUDE})\b
    (?: (?:{_GAP}{_MAGNITUDE}
         |(?<=ty)(?:\s{{1,3}}|-\n?|\s-\s)(?:{_UNIT})
         |(?:(?<=dred)|(?<=sand)|(?<=lion)|(?<=rore)|(?<=lakh))(?:\s{{1,3}}|-)(?:{_SMALL}))\b
        (?!{_GAP}(?:{_ORDINAL})\b)
      | (?<=lion),\s(?:{_SMALL})(?=(?:[\s-](?:{_UNIT}))?\s(?:hundred|thousand)\b)
      | (?<=thousand),\s(?:{_UNIT})(?=\shundred\b)
      | (?<=hundred)[\s\u00a0]{{1,3}}(?:and|&)[\s\u00a0]{{1,3}}(?:{_SMALL})\b(?!{_GAP}hundred\b)
      | (?:(?<=thousand)|(?<=million)|(?<=billion)|(?<=trillion)|(?<=crore)|(?<=lakh))
        [\s\u00a0]{{1,3}}and[\s\u00a0]{{1,3}}(?:{_SMALL})\b
        (?!{_GAP}(?:thousand|million|billion|trillion|{_PARTS})\b)
    ){{0,12}}+
    (?:\spoint(?:(?:\s|-)(?:{_DIGIT}|{_SMALL})\b){{1,6}})?+(?:\s(?:million|billion|trillion|thousand)\b)?+""",
    re.VERBOSE | re.IGNORECASE,
)
_LIST_OF_WORDS: Final = Pattern(r"[\s,&-]+")
_FRACTION_WORD: Final = "|".join(sorted(FRACTIONS, key=len, reverse=True))
#: "two thirds", "twenty-three fifths", "one twenty-fifth".
FRACTION_IN_WORDS: Final = Pattern(
    rf"({_CARDINAL}|(?:{_TENS})(?:\s|-)(?:{_UNIT}))(?:\s{{1,2}}|-|\s-\s)((?:(?:{_TENS})-)?(?:{_FRACTION_WORD}))\b(?![-\w])",
    re.IGNORECASE,
)
_FIFTHS: Final = Pattern(
    r"(?:\s{1,2}|-)(?:thirds|(?:fif|six|seven|eigh|nin|ten|hundred|(?:thous|mill|bill|trill)(?:and|ion))ths)\b(?!-)",
    re.IGNORECASE,
)


def words(text: str, start: int) -> Number | None:
    """Read the number in words that begins at `start`; its last magnitude is its scale ("two" and "million")."""
    found = _WORDS.match(text, start)
    if found is None:
        return None
    half = AND_HALF.match(text, found.end())
    end = half.end() if half else found.end()
    parts = [part.lower() for part in _LIST_OF_WORDS.split(found[0])]
    if half and (scale := _scale_after(text, end)):
        whole = parts[-1].removesuffix("s") in MAGNITUDES  # "one billion and a half million"
        return Number(start, scale.end(), text[start : scale.end() if whole else end], scale="" if whole else scale[1])
    if (len(parts) > 1 or parts[0] in MAGNITUDES) and not half and (part := _FIFTHS.match(text, end)):
        return Number(start, part.end(), text[start : part.end()])
    if half or len(parts) == 1 or parts[-1].removesuffix("s") not in MAGNITUDES:
        return Number(start, end, text[start:end])
    return _split(text, start, end, parts)


_NEXT_MAGNITUDE: Final = Pattern(rf"[\s-]{{1,2}}({_MAGNITUDE})\b", re.IGNORECASE)


def _scale_after(text: str, end: int) -> re.Match[str] | None:
    return _NEXT_MAGNITUDE.match(text, end)


def _split(text: str, start: int, end: int, parts: list[str]) -> Number:
    """Set the last magnitude off as the scale, unless a greater one stands before it ("two thousand five hundred")."""
    scale = parts[-1]
    if any(MAGNITUDES.get(part, 0) >= MAGNITUDES[scale.removesuffix("s")] for part in parts[:-1]):
        return Number(start, end, text[start:end])
    cut = end - len(scale)
    return Number(start, end, text[start:cut].rstrip(" -\n\t\u00a0"), scale=text[cut:end])
