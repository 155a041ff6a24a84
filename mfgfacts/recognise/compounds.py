"""Quantities of several parts, each smaller than the one before: "8 feet 2 inches", "2 hours, 10 minutes and 5 s".

compound = part (("," | "and" | ", and")? smaller part)+
"""

from __future__ import annotations

from typing import Final

from mfgfacts.lexicon.currencies import CURRENCIES, SIGNS
from mfgfacts.lexicon.scales import COMPOUNDS
from mfgfacts.recognise.hundredths import hundredths
from mfgfacts.recognise.parts import Part, part
from mfgfacts.recognise.pattern import Pattern
from mfgfacts.recognise.ranges import NUMBER, part_at

_COMPOUND: Final = Pattern(r"(?:,?\sand\s|,?[ \u00a0]|)(?=[\da-z])")
#: The most parts that one quantity has.
_MEMBERS: Final = 6


def compound(text: str, first: Part, *, decimal_comma: bool) -> Part | None:
    """Read the smaller parts of one quantity: "2 inches" after "8 feet", "10 minutes and 5 seconds" after "2 hours".

    Returns:
        All of them as one part, the numerals and the units of more than one with semicolons between them.
    """
    if first.sign or first.unit in SIGNS or first.unit.lower() in CURRENCIES or first.unit in CURRENCIES:
        whole = first.number.numeral.replace(" ", "").isalnum() and not first.number.scale
        if whole and (rest := hundredths(text, first)):
            return rest
    if first.sign or first.unit.lower() not in COMPOUNDS or "." in first.number.numeral:
        return None
    found = [first]
    while len(found) < _MEMBERS and (other := _smaller(text, found[-1], decimal_comma=decimal_comma)):
        found.append(other)
    del found[0]
    if (
        not found
        or _GONE.match(text, found[-1].end)
        or _enumerated(text, first, found[-1], decimal_comma=decimal_comma)
    ):
        return None
    numerals = ";".join([other.number.numeral for other in found])
    return found[-1]._replace(number=found[0].number._replace(numeral=numerals), unit=";".join([o.unit for o in found]))


def _smaller(text: str, last: Part, *, decimal_comma: bool) -> Part | None:
    """Read one smaller part behind a part."""
    smaller = COMPOUNDS.get(last.unit.lower())
    found = _COMPOUND.match(text, last.end) if smaller else None
    if found is None or smaller is None or not NUMBER.match(text, found.end()) or text[found.end()] in "$€£¥":
        return None
    other = part(text, found.end(), found.end(), decimal_comma=decimal_comma)
    if other is None or other.unit.lower() not in smaller or other.number.scale or other.start != found.end():
        return None
    return None if "and" in found[0] and last.unit.lower() in _APART else other


def _enumerated(text: str, first: Part, last: Part, *, decimal_comma: bool) -> bool:
    """Whether it is a list of measures: "5 metres, 40 centimetres and 3 metres", "depths of 2 m and 50 cm"."""
    if _SEVERAL.search(text, max(0, first.start - 24), first.start):
        return True
    joint = _ALSO.match(text, last.end)
    other = part_at(text, joint.end(), decimal_comma=decimal_comma) if joint else None
    return other is not None and other.unit.lower().rstrip("s") in {
        first.unit.lower().rstrip("s"),
        last.unit.lower().rstrip("s"),
    }


#: Measures that "and" lists: "a resolution of 1 km and 500 m".
_APART: Final = frozenset("km kilometre kilometres kilometer kilometers tonne tonnes mile miles".split())
#: What makes a length of time a date: "for 3 months, and 2 days ago".
_GONE: Final = Pattern(r"\s(?:ago|earlier|later|previously|before\sthat|hence|from\snow)\b")
_SEVERAL: Final = Pattern(r"\b(?:depth|height|length|width|distance|diameter|size|interval|resolution|dose)s of \Z")
_ALSO: Final = Pattern(r",?\s(?:and|or)\s(?=\d)|,\s(?=\d)")
