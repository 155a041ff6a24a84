"""A short form in its surroundings, as the rules of `unit_rules` and `unit_symbols` look at it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.lexicon import lookalikes as like
from mfgfacts.recognise.pattern import Pattern

if TYPE_CHECKING:
    import re

_NUMBER: Final = Pattern(
    r"(?P<sign>[$€£¥₹₩\u20a0-\u20cf][^\S\n]?|\b[A-Z]{3}[^\S\n]?)?(?P<digits>[-\u2212+±~]?(?<![\d.,])[\d][\d.,'\u2009\u202f\u00a0]*+)?"
    r"(?P<vulgar>[½¼¾⅓⅔⅛⅜⅝⅞])?(?P<scale>[^\S\n]?(?:thousand|million|billion|trillion|bn|mn|mln|tn|lakh|crore|m|k|hundred))?(?P<gap>[^\S\n]{0,2}|-)$"
)
NEXT: Final = Pattern(r"(?P<gap>[^\S\n]*+(?:\n(?!\s*\n)[^\S\n]*+)?)(?P<word>[^\W\d_]++|[^\s]|$)")
_AMOUNT: Final = Pattern(r"\d{1,3}(?:[,.'\u2009\u202f\u00a0 ]\d{3})+|\d{4,}|\d+\.\d\d(?!\d)")
_WINDOW: Final = 28


class Place(NamedTuple):
    """A form in its surroundings, for the rules."""

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


SHORTEST_PLURAL: Final = 4


def is_plural(word: str) -> bool:
    """Whether a word after the form is a plural, so that the number counts it."""
    if not word.islower() or len(word) < SHORTEST_PLURAL or word in like.METRES:
        return False
    return word.endswith("s") and not word.endswith(("ss", "us", "is"))
