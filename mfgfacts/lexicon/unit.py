"""The entry of a unit of measure, and the SI prefixes that multiply it.

A unit's value in SI is `value * factor * 10**exponent + offset` in the coherent unit `si`. `words` are written in any
case and have their plural derived; `symbols` keep their case (MW is not mW); `forms`, made of both, is what the table
is indexed by.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.lexicon.entry import Entry
from mfgfacts.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator


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
    "henry": "henries",
    "lux": "lux",
    "hertz": "hertz",
    "siemens": "siemens",
    "horsepower": "horsepower",
    "percent": "percents",
}


def plural(word: str) -> str:
    """Return the plural of a unit's word, by its last part: "cubic foot" gives "cubic feet"."""
    if word.startswith("degree "):
        return "degrees " + word.removeprefix("degree ")
    head, space, last = word.rpartition(" ")
    for singular, many in _IRREGULAR.items():
        if last.endswith(singular):
            return head + space + last.removesuffix(singular) + many
    return word + "s"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit(Entry):
    """A unit of measure, a length of time, or a share.

    Attributes:
        name: British, singular, words joined by `_`.
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


def expanded(unit: Unit) -> Iterator[Unit]:
    """Yield the unit with its forms filled in, then each of its multiples."""
    words = tuple(dict.fromkeys(form for word in unit.words for form in (word, plural(word))))
    yield _with(unit, unit.name, unit.symbols + words + unit.forms, 0, unit.pint)
    for letter in unit.prefixes:
        prefix = PREFIXES[letter]
        symbols = tuple(
            sign + symbol for symbol in unit.symbols for sign in prefix.symbols if sign + symbol not in unit.without
        )
        prefixed = tuple(prefix.word + word for word in words)
        expression = prefix.word + unit.pint if unit.pint else ""
        yield _with(unit, prefix.word + unit.name, symbols + prefixed, prefix.exponent, expression)


def _with(unit: Unit, name: str, forms: tuple[str, ...], exponent: int, pint: str) -> Unit:
    own = exponent == 0
    return Unit(
        name=name,
        forms=forms,
        examples=unit.examples if own else {},
        never=unit.never if own else (),
        kind=unit.kind,
        words=unit.words,
        symbols=unit.symbols,
        scale=unit.scale,
        factor=unit.factor,
        exponent=unit.exponent + exponent,
        offset=unit.offset,
        si=unit.si,
        pint=pint,
        calendar=unit.calendar,
    )
