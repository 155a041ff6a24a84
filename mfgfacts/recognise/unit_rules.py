"""Short forms that are words or names as well: may such a form be a unit where it stands?

A rule is a function of the place; RULES is the registry. Those of symbols are in `unit_symbols`, the word lists in
`lexicon.lookalikes`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon import lookalikes as like
from mfgfacts.lexicon.currencies import CURRENCIES, LOOKALIKE_CODES
from mfgfacts.recognise import unit_symbols as symbols
from mfgfacts.recognise.unit_place import NEXT, Place, is_plural

if TYPE_CHECKING:
    from collections.abc import Callable


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
    return bool(place.digits()) and not is_plural(place.next())


RULES: Final[dict[str, Callable[[Place], bool]]] = {
    "m": symbols.metre,
    "t": symbols.tonne,
    "in": symbols.inch,
    '"': symbols.quote_mark,
    "''": symbols.quote_mark,
    "C": symbols.celsius,
    "F": symbols.celsius,
    "K": symbols.kelvin,
    "A": symbols.ampere,
    "T": symbols.tesla,
    "M": symbols.molar,
    "g": symbols.gram,
    "s": symbols.seconds_symbol,
    "bp": symbols.basis_points,
    "d": symbols.spaced,
    "y": symbols.years,
    "h": symbols.digits,
    "l": symbols.digits,
    "p": _pence,
    "mo": symbols.spaced,
    "mos": symbols.spaced,
    "mi": symbols.digits,
    "au": _unless(like.PAIRS),
    "toe": _amount,
    "cords": symbols.digits,
    "grays": symbols.digits,
    "AU": _unless(like.UNION),
    "Ma": symbols.spaced,
    "Ga": symbols.spaced,
    "ct": symbols.digits,
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
    "ka": symbols.spaced,
    "MP": _megapixels,
    "pc": Place.glued,
    "Mg": _where(frozenset({"ha"})),
    "ML": _unless(like.LEARNING),
    "HP": _firm,
    **dict.fromkeys(LOOKALIKE_CODES & CURRENCIES.keys(), _code),
}
