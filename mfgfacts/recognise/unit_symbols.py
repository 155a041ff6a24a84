"""Symbols of one or two letters that are words, signs or names as well: may they be a unit where they stand?"""

from __future__ import annotations

import re
from typing import Final

from mfgfacts.lexicon import lookalikes as like
from mfgfacts.lexicon.currencies import CURRENCIES
from mfgfacts.recognise.pattern import Pattern
from mfgfacts.recognise.unit_place import SHORTEST_PLURAL, Place, is_plural

_FEET_BEFORE: Final = Pattern(r"(?:ft|feet|foot|'|′)\.?,?[^\S\n]?\d+(?:\.\d+)?[^\S\n]?$")
_POWER_OF_TEN: Final = Pattern(r"10(?:[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\^?\{?[-−–]\d{1,2}\}?)[ \u00a0]\Z")


def metre(place: Place) -> bool:
    """Whether "m" is metres: no "5m people", nor "$5m"."""
    after = place.next()
    if not place.digits() or place.signed() or after in like.PERSONS or after in CURRENCIES:
        return False
    return not place.glued() or not (after in like.COUNTED or is_plural(after))


def tonne(place: Place) -> bool:
    """Whether "t" is tonnes."""
    return bool(place.digits()) and not place.signed() and place.next() not in CURRENCIES


def inch(place: Place) -> bool:
    """Whether "in" is inches: glued, behind feet, or before what is measured so."""
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


def quote_mark(place: Place) -> bool:
    """Whether a straight double quote is inches: after a digit, with no quotation open before it."""
    before = place.text[max(0, place.start - 200) : place.start]
    line = before[before.rfind("\n") + 1 :]
    return place.glued() and line.count('"') % 2 == 0 and not place.text[place.end : place.end + 1].isalnum()


def celsius(place: Place) -> bool:
    """Whether "C" or "F" is degrees: no charge, no isotope, no grade."""
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


def kelvin(place: Place) -> bool:
    """Whether "K" is kelvin: no thousands, no form."""
    digits = place.digits()
    after = place.next()
    if not digits or place.signed() or after in like.KELVIN or is_plural(after):
        return False
    if place.text[place.start - 1 : place.start] == "-" and digits in like.FORMS:
        return False
    return not place.glued() or bool(re.search(r"\.\d\d$", digits))


def ampere(place: Place) -> bool:
    """Whether "A" is amperes: no name behind it."""
    after = place.next()
    hyphen = place.text[place.end : place.end + 1] == "-"
    return (
        bool(place.digits())
        and after not in like.AMPERES
        and not hyphen
        and not (after[:1].isupper() and not place.glued())
    )


def digits(place: Place) -> bool:
    """Whether digits stand before the form, and no currency before them."""
    return bool(place.digits()) and not place.signed()


def spaced(place: Place) -> bool:
    """Whether digits stand before the form, a space between, and no currency before them."""
    return bool(place.digits()) and not place.glued() and not place.signed()


def years(place: Place) -> bool:
    """Whether "y" is years: no variable ("12 y values")."""
    after = place.next()
    return spaced(place) and (not after[:1].isalpha() or after in like.AGES) and after[:1] not in _OPERATORS


_OPERATORS: Final = frozenset("=+-−×*/^≤≥<>")


def tesla(place: Place) -> bool:
    """Whether "T" is tesla: no trillions."""
    after = place.next()
    return digits(place) and (not place.glued() or after == "MRI") and not is_plural(after) and after not in CURRENCIES


def molar(place: Place) -> bool:
    """Whether "M" is moles a litre: before a substance, or behind a power of ten."""
    after = place.next()
    chemical = (
        after[:1].isupper() and len(after) > 1 and not after.isupper() and any(letter.isupper() for letter in after[1:])
    )
    if any(map(place.text[max(0, place.start - 60) : place.end + 60].__contains__, like.CHEMISTRY)):
        return bool(place.digits()) and not place.signed()
    if _POWER_OF_TEN.search(place.text, max(0, place.start - 10), place.start):
        return True
    return spaced(place) and (after.lower() in like.MOLAR or chemical)


def gram(place: Place) -> bool:
    """Whether "g" is grams: no mobile network."""
    if place.glued() and place.digits() in {"2", "3", "4", "5", "6"} and place.next() in like.NETWORKS:
        return False
    return digits(place)


def basis_points(place: Place) -> bool:
    """Whether "bp" is basis points: base pairs come in thousands."""
    if len(place.digits().replace(",", "").partition(".")[0]) >= SHORTEST_PLURAL:
        return False
    around = place.text[max(0, place.start - 200) : place.start + 200]
    return bool(place.digits()) and not any(map(around.__contains__, like.GENETIC))


def seconds_symbol(place: Place) -> bool:
    """Whether "s" is seconds: no decade, no plural."""
    digits = place.digits()
    if place.glued():
        return "." in digits and not place.signed()
    return (
        bool(digits)
        and not re.fullmatch(r"(?:1[89]|20)\d\d", digits)
        and place.text[place.start - 1 : place.start] != "-"
    )
