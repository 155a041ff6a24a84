"""The entry of a unit of measure, and the SI prefixes that multiply it.

A unit's value in SI is `value * factor * 10**exponent + offset` in the coherent unit `si`. `words` are written in any
case and have their plural derived; `symbols` keep their case (MW is not mW); `forms`, made of both, is what the table
is indexed by.
"""

from __future__ import annotations

from collections.abc import Mapping  # noqa: TC003 - a field of a named tuple
from typing import Final, NamedTuple

from mfgfacts.model import Kind


class Prefix(NamedTuple):
    """An SI prefix: its word, the symbols it is printed with, and its power of ten."""

    word: str
    symbols: tuple[str, ...]
    exponent: int


PREFIXES: Final = {
    "a": Prefix("atto", ("a",), -18),
    "f": Prefix("femto", ("f",), -15),
    "p": Prefix("pico", ("p",), -12),
    "n": Prefix("nano", ("n",), -9),
    "µ": Prefix("micro", ("\u00b5", "\u03bc"), -6),
    "u": Prefix("micro", ("\u00b5", "\u03bc", "u"), -6),
    "m": Prefix("milli", ("m",), -3),
    "c": Prefix("centi", ("c",), -2),
    "d": Prefix("deci", ("d",), -1),
    "h": Prefix("hecto", ("h",), 2),
    "k": Prefix("kilo", ("k",), 3),
    "K": Prefix("kilo", ("k", "K"), 3),
    "M": Prefix("mega", ("M",), 6),
    "G": Prefix("giga", ("G",), 9),
    "T": Prefix("tera", ("T",), 12),
    "P": Prefix("peta", ("P",), 15),
    "E": Prefix("exa", ("E",), 18),
    "Z": Prefix("zetta", ("Z",), 21),
}

_IRREGULAR: Final = {
    "foot": "feet",
    "inch": "inches",
    "century": "centuries",
    "millennium": "millennia",
    "lux": "lux",
    "hertz": "hertz",
    "siemens": "siemens",
    "horsepower": "horsepower",
}


class Unit(NamedTuple):
    """A unit of measure, a length of time, or a share.

    Attributes:
        name: British, singular, words joined by `_`.
        forms: further spellings, as printed; after `expanded`, every spelling.
        examples, never: see `lexicon.entry.Entry`.
        kind: what a number with this unit states.
        words: singular words (any case, plural derived).
        symbols: printed exactly so.
        prefixes: letters of PREFIXES that its words and symbols take.
        without: prefixed symbols that mean something else ("pm").
        scale: what the printed number is multiplied by (a basis point is 0.01 pp).
        factor, exponent, offset, si: its value in the coherent SI unit; `si` is empty where there is none.
        pint: the expression that pint knows it by, empty where pint has none.
        calendar: a length of calendar time (day, year), which is no part of a rate.
    """

    name: str
    forms: tuple[str, ...] = ()
    kind: Kind = Kind.MEASURE
    words: tuple[str, ...] = ()
    symbols: tuple[str, ...] = ()
    prefixes: str = ""
    without: tuple[str, ...] = ()
    scale: str = "1"
    factor: str = "1"
    exponent: int = 0
    offset: str = "0"
    si: str = ""
    pint: str = ""
    calendar: str = ""
    examples: Mapping[str, str] = {}
    never: tuple[str, ...] = ()


def plural(word: str) -> str:
    """Return the plural of a unit's word: "cubic foot" gives "cubic feet", "degree celsius" "degrees celsius"."""
    if word.startswith("degree "):
        return "degrees " + word.removeprefix("degree ")
    head, space, last = word.rpartition(" ")
    return head + space + _IRREGULAR.get(last, last + "s")


def expanded(unit: Unit) -> list[Unit]:
    """Return the unit with its forms filled in, then each of its multiples."""
    words = unit.words
    for word in unit.words:
        many = plural(word)
        if many != word:
            words += (many,)
    units = [unit._replace(forms=unit.symbols + words + unit.forms)]
    for letter in unit.prefixes:
        name, signs, exponent = PREFIXES[letter]
        forms = [sign + symbol for symbol in unit.symbols for sign in signs if sign + symbol not in unit.without]
        forms += [name + word for word in words]
        units.append(
            Unit(
                name + unit.name,
                tuple(forms),
                unit.kind,
                (),
                unit.symbols,
                "",
                (),
                unit.scale,
                unit.factor,
                unit.exponent + exponent,
                unit.offset,
                unit.si,
                name + unit.pint if unit.pint else "",
                unit.calendar,
            )
        )
    return units
