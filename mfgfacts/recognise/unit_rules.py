"""Short forms that are words or names as well: may such a form be a unit where it stands?

A rule is a function of the place; RULES is the registry. The word lists are in `lexicon.lookalikes`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.lexicon import lookalikes as like
from mfgfacts.lexicon.currencies import CURRENCIES, LOOKALIKE_CODES
from mfgfacts.recognise.pattern import Pattern

if TYPE_CHECKING:
    from collections.abc import Callable

_NUMBER: Final = Pattern(
    r"(?P<sign>[$€£¥₹₩\u20a0-\u20cf][^\S\n]?|\b[A-Z]{3}[^\S\n]?)?(?P<digits>[-\u2212+±~]?(?<![\d.,])[\d][\d.,'\u2009\u202f\u00a0]*+)?"
    r"(?P<vulgar>[½¼¾⅓⅔⅛⅜⅝⅞])?(?P<scale>[^\S\n]?(?:thousand|million|billion|trillion|bn|mn|mln|tn|lakh|crore|m|k|hundred))?(?P<gap>[^\S\n]{0,2}|-)$"
)
NEXT: Final = Pattern(r"(?P<gap>[^\S\n]*+(?:\n(?!\s*\n)[^\S\n]*+)?)(?P<word>[^\W\d_]++|[^\s]|$)")
_AMOUNT: Final = Pattern(r"\d{1,3}(?:[,.'\u2009\u202f\u00a0 ]\d{3})+|\d{4,}|\d+\.\d\d(?!\d)")
_FEET_BEFORE: Final = Pattern(r"(?:ft|feet|foot|'|′)\.?,?[^\S\n]?\d+(?:\.\d+)?[^\S\n]?$")
_WINDOW: Final = 28


class Place(NamedTuple):
    """A form in its surroundings, for the rules below."""

    text: str
    start: int
    end: int

    def before(self) -> re.Match[str] | None:
        """Return the number that stands before the form: sign, digits, scale, gap."""
        return _NUMBER.search(self.text[max(0, self.start - _WINDOW) : self.start])

    def digits(self) -> str:
        """Return the digits just before, or "" where the number is a word or none."""
        found = self.before()
        return (found["digits"] or found["vulgar"] or "") if found else ""

    def glued(self) -> bool:
        """Whether the form touches the number."""
        return self.text[self.start - 1 : self.start].isdigit()

    def signed(self) -> bool:
        """Whether the number has a currency's sign or code before it."""
        found = self.before()
        return bool(found and found["sign"] and found["digits"])

    def amount(self) -> bool:
        """Whether the number before is written as amounts are: grouped, with hundredths, or with a scale word."""
        found = self.before()
        if found is None:
            return False
        return bool((found["scale"] or "").strip()) or bool(_AMOUNT.fullmatch(found["digits"] or ""))

    def next(self) -> str:
        """Return the word or sign after the form, "" at the end of the text."""
        found = NEXT.match(self.text, self.end)
        return found["word"] if found else ""


_SHORTEST_PLURAL: Final = 4


def _plural(word: str) -> bool:
    if not word.islower() or len(word) < _SHORTEST_PLURAL or word in like.METRES:
        return False
    return word.endswith("s") and not word.endswith(("ss", "us", "is"))


def _metre(place: Place) -> bool:
    after = place.next()
    if not place.digits() or place.signed() or after in like.PERSONS or after in CURRENCIES:
        return False
    return not place.glued() or not (after in like.COUNTED or _plural(after))


def _tonne(place: Place) -> bool:
    return bool(place.digits()) and not place.signed() and place.next() not in CURRENCIES


def _inch(place: Place) -> bool:
    if not place.digits():
        return False
    before = place.before()
    if before is None or (before["scale"] or "").strip() or before["sign"]:
        return False
    if place.glued() and not place.text[place.end : place.end + 1].isalnum():
        return True
    if _FEET_BEFORE.search(place.text[max(0, place.start - 16) : place.start]):
        return True
    after = place.next()
    if after == "in":
        return any(place.text.startswith(" in " + word, place.end) for word in like.INCHES_IN)
    if after == "." and place.text[place.end + 1 : place.end + 2].isalnum():
        return False
    return after in like.INCHES or not after.isalnum()


def _quote_mark(place: Place) -> bool:
    """Whether a straight double quote is inches: after a digit, with no quotation open before it."""
    before = place.text[max(0, place.start - 200) : place.start]
    line = before[before.rfind("\n") + 1 :]
    return place.glued() and line.count('"') % 2 == 0 and not place.text[place.end : place.end + 1].isalnum()


def _celsius(place: Place) -> bool:
    digits = place.digits().lstrip("~")
    after = place.next()
    if place.text[place.start : place.end] == "C" and _is_charge(place, digits):
        return False
    if (
        digits in like.ISOTOPES
        and place.glued()
        and (after in like.ISOTOPIC or place.text[place.end : place.end + 1] == "-")
    ):
        return False
    if (
        not digits
        or place.signed()
        or after in like.CELSIUS
        or (after[:1].isupper() and place.text[place.end : place.end + 1] == " ")
    ):
        return False
    return not place.glued() or len(digits.replace(".", "")) > 1 or after in like.WARMING


def _is_charge(place: Place, digits: str) -> bool:
    """Whether "0.1 C" is a rate of charge: a small number where batteries are spoken of."""
    if len(digits.partition(".")[0]) > 2 or digits[:1] in "-−":  # noqa: PLR2004 - up to 99 C
        return False
    around = place.text[max(0, place.start - 200) : place.end + 200]
    return any(map(around.__contains__, like.CHARGING))


def _kelvin(place: Place) -> bool:
    digits = place.digits()
    after = place.next()
    if not digits or place.signed() or after in like.KELVIN or _plural(after):
        return False
    if place.text[place.start - 1 : place.start] == "-" and digits in like.FORMS:
        return False
    return not place.glued() or bool(re.search(r"\.\d\d$", digits))


def _ampere(place: Place) -> bool:
    after = place.next()
    hyphen = place.text[place.end : place.end + 1] == "-"
    return (
        bool(place.digits())
        and after not in like.AMPERES
        and not hyphen
        and not (after[:1].isupper() and not place.glued())
    )


def _digits(place: Place) -> bool:
    return bool(place.digits()) and not place.signed()


def _spaced(place: Place) -> bool:
    return bool(place.digits()) and not place.glued() and not place.signed()


def _tesla(place: Place) -> bool:
    after = place.next()
    return _digits(place) and (not place.glued() or after == "MRI") and not _plural(after) and after not in CURRENCIES


def _molar(place: Place) -> bool:
    after = place.next()
    chemical = (
        after[:1].isupper() and len(after) > 1 and not after.isupper() and any(letter.isupper() for letter in after[1:])
    )
    if _POWER_OF_TEN.search(place.text, max(0, place.start - 10), place.start):
        return True
    return _spaced(place) and (after.lower() in like.MOLAR or chemical)


_POWER_OF_TEN: Final = Pattern(r"10(?:[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\^?\{?[-−–]\d{1,2}\}?)[ \u00a0]\Z")


def _gram(place: Place) -> bool:
    if place.glued() and place.digits() in {"2", "3", "4", "5", "6"} and place.next() in like.NETWORKS:
        return False
    return _digits(place)


def _basis_points(place: Place) -> bool:
    """Whether "bp" is basis points: base pairs come in thousands."""
    if len(place.digits().replace(",", "").partition(".")[0]) >= _SHORTEST_PLURAL:
        return False
    around = place.text[max(0, place.start - 200) : place.start + 200]
    return bool(place.digits()) and not any(map(around.__contains__, like.GENETIC))


def _seconds_symbol(place: Place) -> bool:
    digits = place.digits()
    if place.glued():
        return "." in digits and not place.signed()
    return (
        bool(digits)
        and not re.fullmatch(r"(?:1[89]|20)\d\d", digits)
        and place.text[place.start - 1 : place.start] != "-"
    )


def _second(place: Place) -> bool:
    after = place.next()
    hyphen = place.text[place.end : place.end + 1] == "-"
    return after not in like.SECOND and not (hyphen and NEXT.match(place.text, place.end + 1)["word"] in like.SECOND)  # type: ignore[index]  # the pattern matches anywhere


def _degree(place: Place) -> bool:
    after = place.next()
    if after == "of":
        return like.DEGREES_OF.isdisjoint(place.text[place.end : place.end + 40].split()[1:2])
    return after not in like.DEGREES


def _bar(place: Place) -> bool:
    return bool(place.digits()) and place.next() not in like.BARS


def _bars(place: Place) -> bool:
    return "." in place.digits() or place.text.startswith(
        (" of pressure", " pressure", " absolute", " gauge"), place.end
    )


def _mole(place: Place) -> bool:
    return "." in place.digits() or place.next() in {"of", "per", "/"}


def _bit(place: Place) -> bool:
    return bool(place.digits()) or place.text[place.start - 1 : place.start] == "-"


def _stone(place: Place) -> bool:
    return place.next() not in like.STONES


def _cup(place: Place) -> bool:
    return place.next() not in like.CUPS


def _foot(place: Place) -> bool:
    return place.next().lower() not in like.SOLDIERS


def _won(place: Place) -> bool:
    return place.amount() and place.next() not in like.OBJECTS - {"in", "by", "and", "a", "with", "over"}


def _amount(place: Place) -> bool:
    return place.amount()


def _code(place: Place) -> bool:
    """Whether a code that is a word as well is money: beside an amount, or a number's last word ("42 SAR.")."""
    return place.amount() or (bool(place.digits()) and not place.next().isalnum())


def _pence(place: Place) -> bool:
    digits = place.digits()
    return place.glued() and digits not in like.VIDEO and (len(digits) <= 3 or "." in digits)  # noqa: PLR2004 - 1080p is no price


def _unless(words: frozenset[str]) -> Callable[[Place], bool]:
    def rule(place: Place) -> bool:
        return bool(place.digits()) and place.next() not in words

    return rule


def _where(words: frozenset[str]) -> Callable[[Place], bool]:
    def rule(place: Place) -> bool:
        return bool(place.digits()) and place.next() in words

    return rule


def _megapixels(place: Place) -> bool:
    """Whether "MP" is megapixels: beside a camera's part, or glued to its number where cameras are spoken of."""
    around = place.text[max(0, place.start - 120) : place.end + 120]
    near = place.glued() and any(map(around.__contains__, ("amera", "sensor", "lens", "selfie")))
    return bool(place.digits()) and (near or place.next() in like.CAMERAS)


def _firm(place: Place) -> bool:
    return bool(place.digits()) and not _plural(place.next())


RULES: Final[dict[str, Callable[[Place], bool]]] = {
    "m": _metre,
    "t": _tonne,
    "in": _inch,
    '"': _quote_mark,
    "''": _quote_mark,
    "C": _celsius,
    "F": _celsius,
    "K": _kelvin,
    "A": _ampere,
    "T": _tesla,
    "M": _molar,
    "g": _gram,
    "s": _seconds_symbol,
    "bp": _basis_points,
    "d": _spaced,
    "h": _digits,
    "l": _digits,
    "p": _pence,
    "mo": _spaced,
    "mos": _spaced,
    "mi": _digits,
    "au": _unless(like.PAIRS),
    "toe": _amount,
    "cords": _digits,
    "grays": _digits,
    "AU": _unless(like.UNION),
    "Ma": _spaced,
    "Ga": _spaced,
    "ct": _digits,
    "second": _second,
    "degree": _degree,
    "degrees": _degree,
    "bar": _bar,
    "bars": _bars,
    "mole": _mole,
    "moles": _mole,
    "bit": _bit,
    "bits": _bit,
    "stone": _stone,
    "cup": _cup,
    "cups": _cup,
    "foot": _foot,
    "won": _won,
    "real": _amount,
    "soles": _amount,
    "rand": _amount,
    "crown": _amount,
    "TB": _unless(like.DISEASE),
    "ka": _spaced,
    "MP": _megapixels,
    "pc": Place.glued,
    "Mg": _where(frozenset({"ha"})),
    "ML": _unless(like.LEARNING),
    "HP": _firm,
    **dict.fromkeys(LOOKALIKE_CODES & CURRENCIES.keys(), _code),
}
