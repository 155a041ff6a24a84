"""Scale words and letters: what multiplies the numeral before them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.numerals import MAGNITUDES
from mfgfacts.model import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

#: Words and abbreviations that are scales wherever they follow a numeral.
PLAIN: Final[Mapping[str, int]] = {
    **MAGNITUDES,
    **{f"{word}s": value for word, value in MAGNITUDES.items()},
    "mn": 10**6,
    "mln": 10**6,
    "mio": 10**6,
    "bn": 10**9,
    "bln": 10**9,
    "trln": 10**12,
    "mrd": 10**9,
    "milliard": 10**9,
    "milliards": 10**9,
    "tn": 10**12,
    "tln": 10**12,
    "trn": 10**12,
    "lac": 10**5,
    "lacs": 10**5,
    "lkh": 10**5,
    "lkhs": 10**5,
    "cr": 10**7,
    "crs": 10**7,
    "doz": 12,
    "dozs": 12,
    "dz": 12,
    "dzs": 12,
}

#: Letters that are scales after money ("$5m") or, glued to the numeral, before a noun ("5m people").
LETTERS: Final[Mapping[str, int]] = {
    "k": 10**3,
    "K": 10**3,
    "m": 10**6,
    "M": 10**6,
    "mm": 10**6,
    "MM": 10**6,
    "mil": 10**6,
    "b": 10**9,
    "B": 10**9,
    "t": 10**12,
    "T": 10**12,
}

#: Nouns after which a glued "m" is a length after all: "50m long".
LENGTHWAYS: Final = frozenset(
    "hurdles relays races finals heats sprints champions runners lanes long wide high deep tall thick apart away above below in of from by and or to at x × across below beneath".split()
)


def factor(scale: str) -> int:
    """Give what a scale word multiplies by: "bn" 10**9, "hundred thousand" 10**5, "" 1."""
    product = 1
    for word in scale.split():
        product *= LETTERS[word] if word in LETTERS else PLAIN[word.strip("-").lower()]
    return product


#: Units that a smaller one may follow in one quantity ("8 feet 2 inches"), by their lower-case forms.
COMPOUNDS: Final[Mapping[str, frozenset[str]]] = {
    form: frozenset(seconds.split())
    for firsts, seconds in (
        ("foot feet ft ft. ′", "inch inches in in. ″"),
        ("yard yards yd yds", "foot feet ft ft. ′ inch inches in in."),
        ("hour hours hr hrs h", "minute minutes min mins m second seconds sec secs s"),
        ("minute minutes min mins", "second seconds sec secs s"),
        ("year years yr yrs", "month months week weeks day days"),
        ("month months week weeks", "day days week weeks"),
        ("day days", "hour hours hr hrs h minute minutes min mins"),
        ("pound pounds lb lbs lb.", "ounce ounces oz oz."),
        ("stone st", "pound pounds lb lbs"),
        ("metre metres meter meters m", "centimetre centimetres centimeter centimeters cm"),
        ("kilometre kilometres kilometer kilometers km kms", "metre metres meter meters m"),
        ("mile miles", "yard yards yd yds foot feet ft"),
        ("kilogram kilograms kg", "gram grams g"),
        ("tonne tonnes", "kilogram kilograms kg"),
    )
    for form in firsts.split()
}
#: Hundredths of a currency behind its whole part: "20 rupees 43 paise", "$20 and 43c".
HUNDREDTHS: Final = frozenset(
    "cent cents c ¢ pence penny p sen sens paise paisa kopeck kopecks kopek kopeks kopiyka kopiykas groszy centavos".split()
)
#: Adjectives that may stand between a numeral and a unit of time.
BETWEEN: Final = frozenset(
    "consecutive straight successive full whole calendar working business more further additional extra other long short "
    "solid entire fiscal financial trading academic uninterrupted continuous running operating operational teaching school "
    "flight flying driving engine machine contact lecture training study service labour labor overtime sick sunny rainy "
    "cloudless frosty lost paid unpaid productive billable daylight hard difficult tough turbulent".split()
)

#: Units of time that those adjectives go with.
TIMES: Final = frozenset(
    "year years month months week weeks day days hour hours quarter quarters minute minutes decade decades".split()
)

#: Nouns that are part of the quote, and the kind that they give.
COUNTED: Final[Mapping[str, Kind]] = {
    "unit": Kind.COUNT,
    "units": Kind.COUNT,
    "point": Kind.INDEX,
    "points": Kind.INDEX,
    "times": Kind.RATIO,
    "fold": Kind.RATIO,
    "x": Kind.RATIO,
}
