"""Words that are numbers: cardinals, fractions, multiples, ordinals and open numbers.

Every table maps a lower-case form to its exact value. `TRIGGERS` are the forms at which the scan stops.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

_BELOW_TWENTY: Final = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS: Final = "twenty thirty forty fifty sixty seventy eighty ninety".split()

#: Cardinals below a hundred.
CARDINALS: Final[Mapping[str, int]] = {
    **{word: value for value, word in enumerate(_BELOW_TWENTY)},
    **{word: 10 * value for value, word in enumerate(_TENS, 2)},
    "nought": 0,
    "naught": 0,
}

#: Words that multiply what stands before them, and stand for themselves after "a".
MAGNITUDES: Final[Mapping[str, int]] = {
    "dozen": 12,
    "hundred": 10**2,
    "thousand": 10**3,
    "lakh": 10**5,
    "million": 10**6,
    "crore": 10**7,
    "billion": 10**9,
    "trillion": 10**12,
    "quadrillion": 10**15,
}

_ORDINAL_STEMS: Final = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
).split()

#: Ordinals in words; a rank only beside a ranking word.
ORDINALS: Final[Mapping[str, int]] = {
    **{word: value for value, word in enumerate(_ORDINAL_STEMS, 1)},
    **{word: 10 * value for value, word in enumerate("thirtieth fortieth fiftieth".split(), 3)},
}

#: Parts of one, singular and plural: "a third", "two thirds".
FRACTIONS: Final[Mapping[str, Fraction]] = {
    "half": Fraction(1, 2),
    "halves": Fraction(1, 2),
    "quarter": Fraction(1, 4),
    "quarters": Fraction(1, 4),
    **{word: Fraction(1, value) for word, value in ORDINALS.items() if value > 2},  # noqa: PLR2004 - a half is no "second"
    **{f"{word}s": Fraction(1, value) for word, value in ORDINALS.items() if value > 2},  # noqa: PLR2004
    "hundredth": Fraction(1, 100),
    "hundredths": Fraction(1, 100),
    **{
        f"{word}th{many}": Fraction(1, 10**power)
        for word, power in (("thousand", 3), ("million", 6), ("billion", 9), ("trillion", 12))
        for many in ("", "s")
    },
}

#: One sign for a fraction.
VULGAR: Final[Mapping[str, Fraction]] = {
    "½": Fraction(1, 2),
    "¼": Fraction(1, 4),
    "¾": Fraction(3, 4),
    "⅓": Fraction(1, 3),
    "⅔": Fraction(2, 3),
    "⅕": Fraction(1, 5),
    "⅖": Fraction(2, 5),
    "⅗": Fraction(3, 5),
    "⅘": Fraction(4, 5),
    "⅙": Fraction(1, 6),
    "⅛": Fraction(1, 8),
    "⅜": Fraction(3, 8),
    "⅝": Fraction(5, 8),
    "⅞": Fraction(7, 8),
}

#: Verbs that say by what a thing was multiplied: never an adjective.
MULTIPLIED: Final[Mapping[str, Fraction]] = {
    **dict.fromkeys("doubled doubles doubling redoubled".split(), Fraction(2)),
    **dict.fromkeys("tripled triples tripling trebled trebles trebling".split(), Fraction(3)),
    **dict.fromkeys("quadrupled quadruples quadrupling".split(), Fraction(4)),
    **dict.fromkeys("quintupled quintuples quintupling".split(), Fraction(5)),
    **dict.fromkeys("sextupled sextupling".split(), Fraction(6)),
    **dict.fromkeys("halved halving".split(), Fraction(1, 2)),
    "twice": Fraction(2),
    "thrice": Fraction(3),
    "twofold": Fraction(2),
    "threefold": Fraction(3),
    "fourfold": Fraction(4),
    "fivefold": Fraction(5),
    "sixfold": Fraction(6),
    "sevenfold": Fraction(7),
    "eightfold": Fraction(8),
    "ninefold": Fraction(9),
    "tenfold": Fraction(10),
    "twelvefold": Fraction(12),
    "twentyfold": Fraction(20),
    "thirtyfold": Fraction(30),
    "fortyfold": Fraction(40),
    "fiftyfold": Fraction(50),
    "hundredfold": Fraction(100),
    "thousandfold": Fraction(1000),
}

#: The same as verbs, adjectives or nouns: a multiple only where what stands around it says so.
MULTIPLES: Final[Mapping[str, Fraction]] = {
    "double": Fraction(2),
    "triple": Fraction(3),
    "treble": Fraction(3),
    "quadruple": Fraction(4),
    "quintuple": Fraction(5),
    "halve": Fraction(1, 2),
}

#: Numbers without a value: "tens of thousands".
OPEN: Final = frozenset("tens dozens scores hundreds thousands millions billions trillions lakhs crores".split())

#: Words before a magnitude that leave it open: "several billion".
VAGUE: Final = frozenset("several few many".split())

TRIGGERS: Final[frozenset[str]] = frozenset(
    {*CARDINALS, *MAGNITUDES, *ORDINALS, *FRACTIONS, *MULTIPLIED, *MULTIPLES, *OPEN, "decade"}
)
