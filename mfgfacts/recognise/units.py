"""Where a unit stands after a number, and a currency's sign before it.

The forms and how they combine are the lexicon's (`lexicon.forms`, `lexicon.composite`); here is the judgement of what
stands around them: short forms that are words or names as well (in, A, m, K, won, second) are taken only where what
comes before and after allows it. Offsets count from the start of the text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.lexicon import lookalikes as like
from mfgfacts.lexicon.composite import composite_at
from mfgfacts.lexicon.currencies import CURRENCIES, LOOKALIKE_CODES, SIGNS
from mfgfacts.lexicon.forms import FORMS, HEADS, simple, word_at
from mfgfacts.model import Kind

if TYPE_CHECKING:
    from collections.abc import Callable

_NUMBER: Final = re.compile(
    r"(?P<sign>[$€£¥₹₩\u20a0-\u20cf][^\S\n]?|\b[A-Z]{3}[^\S\n]?)?(?P<digits>[-\u2212+±~]?(?<![\d.,])[\d][\d.,'\u2009\u202f\u00a0]*+)?"
    r"(?P<vulgar>[½¼¾⅓⅔⅛⅜⅝⅞])?(?P<scale>[^\S\n]?(?:thousand|million|billion|trillion|bn|mn|mln|tn|lakh|crore|m|k|hundred))?(?P<gap>[^\S\n]{0,2}|-)$"
)
_NEXT: Final = re.compile(r"(?P<gap>[^\S\n]*+(?:\n(?!\s*\n)[^\S\n]*+)?)(?P<word>[^\W\d_]++|[^\s]|$)")
_AMOUNT: Final = re.compile(r"\d{1,3}(?:[,.'\u2009\u202f\u00a0 ]\d{3})+|\d{4,}|\d+\.\d\d(?!\d)")
_AMOUNT_AHEAD: Final = re.compile(
    r"\d{1,3}(?:[,'\u00a0]\d{3})+|\d+(?:[.,]\d+)?(?:[^\S\n]?(?:million|billion|trillion|thousand|lakh|crore|bn|mn|mln|tn)\b|[mk]\b)|\d+\.\d\d(?!\d)|\d{4,}(?!\d)"
)
_FEET_BEFORE: Final = re.compile(r"(?:ft|feet|foot|'|′)\.?,?[^\S\n]?\d+(?:\.\d+)?[^\S\n]?$")
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
        found = _NEXT.match(self.text, self.end)
        return found["word"] if found else ""


def unit_at(text: str, start: int) -> int:
    """Return the end of the longest unit or currency that begins exactly at `start`, or `start` if there is none."""
    word = word_at(text, start)
    if word is None:
        return start
    printed = word[0]
    if printed not in HEADS and (printed.islower() or (printed.lower() not in HEADS and "CO" not in printed)):
        return start
    initials = _SIMPLE.get(printed)
    if initials is not None:
        end = word.end()
        after = text[end : end + 2]
        if after[:1] in _STOPS or (after[:1] == " " and after[1:] not in initials):
            return end
    return _composite_end(text, start)


def _composite_end(text: str, start: int) -> int:
    found = composite_at(text, start)
    if found is None:
        return start
    end = found.end
    form = found.form
    if form is None or form.end != end or found.factors:
        return start if text[start] == "i" and text[start:end] in _BARE_IN else end
    printed = text[start:end]
    rule = _RULES.get(printed)
    if rule is not None:
        return end if rule(Place(text, start, end)) else start
    if printed[0].isupper() and printed[1:].islower() and _named(Place(text, start, end), printed):
        return start
    return end


_BARE_IN: Final = frozenset({"in a", "in an"})


def _named(place: Place, printed: str) -> bool:
    """Whether a capitalised word is part of a name: "Three Mile Island", "Six-Day War", "500 Teslas"."""
    if printed.lower() in like.NAMES and printed not in CURRENCIES:
        return True
    after = place.next()
    if after.lower() in like.WARS:
        return True
    return after[:1].isupper() and place.text[: place.start].rstrip(" -")[-1:].isalpha()


def kind_at(text: str, start: int, end: int) -> Kind | None:
    """Tell pounds of money from pounds of mass by what stands around them; None for every other form.

    money   after a scale word, unless "of" and no word of money follow ("20 million pounds", not "3 million pounds of
            beef"); before "sterling"; mass elsewhere ("25 pounds", "a 20-pound bag").
    """
    if text[start:end].lower() not in {"pound", "pounds"}:
        return None
    place = Place(text, start, end)
    after = place.next()
    following = _NEXT.match(text, end + 4) if after == "of" else None
    if after == "of":
        words = text[end : end + 40].split()[1:3]
        money = bool(following) and any(word.strip(".,;") in like.MONEY_OF for word in words)
        return Kind.MONEY if money else Kind.MEASURE
    found = place.before()
    scaled = bool(found and (found["scale"] or "").strip())
    return Kind.MONEY if scaled else Kind.MEASURE


# --- the rules: may this form be a unit here? ----------------------------------------------------------------------


def _plural(word: str) -> bool:
    return word.islower() and len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")) and word not in like.METRES  # noqa: PLR2004 - "has", "was"


def _metre(place: Place) -> bool:
    after = place.next()
    if not place.digits() or place.signed() or after in like.COUNTED or _plural(after):
        return False
    return after not in CURRENCIES and after not in {"euro", "US", "yuan"}


def _tonne(place: Place) -> bool:
    return bool(place.digits()) and not place.signed() and place.next() not in CURRENCIES


def _inch(place: Place) -> bool:
    if not place.digits():
        return False
    before = place.before()
    if before is None or (before["scale"] or "").strip() or before["sign"]:
        return False
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
    if not digits or place.signed() or after in like.CELSIUS or (after[:1].isupper() and place.text[place.end : place.end + 1] == " "):
        return False
    return not place.glued() or len(digits.replace(".", "")) > 1


def _kelvin(place: Place) -> bool:
    digits = place.digits()
    after = place.next()
    if not digits or place.signed() or after in like.KELVIN or _plural(after):
        return False
    return not place.glued() or bool(re.search(r"\.\d\d$", digits))


def _ampere(place: Place) -> bool:
    after = place.next()
    hyphen = place.text[place.end : place.end + 1] == "-"
    return bool(place.digits()) and after not in like.AMPERES and not hyphen and not (after[:1].isupper() and not place.glued())


def _digits(place: Place) -> bool:
    return bool(place.digits()) and not place.signed()


def _spaced(place: Place) -> bool:
    return bool(place.digits()) and not place.glued() and not place.signed()


def _tesla(place: Place) -> bool:
    after = place.next()
    return _digits(place) and (not place.glued() or after == "MRI") and not _plural(after) and after not in CURRENCIES


def _molar(place: Place) -> bool:
    after = place.next()
    chemical = after[:1].isupper() and len(after) > 1 and not after.isupper() and any(letter.isupper() for letter in after[1:])
    return _spaced(place) and (after.lower() in like.MOLAR or chemical)


def _gram(place: Place) -> bool:
    if place.glued() and place.digits() in {"2", "3", "4", "5", "6"} and place.next() in like.NETWORKS:
        return False
    return _digits(place)


def _seconds_symbol(place: Place) -> bool:
    digits = place.digits()
    if place.glued():
        return "." in digits and not place.signed()
    return bool(digits) and not re.fullmatch(r"(?:1[89]|20)\d\d", digits) and place.text[place.start - 1 : place.start] != "-"


def _second(place: Place) -> bool:
    after = place.next()
    hyphen = place.text[place.end : place.end + 1] == "-"
    return after not in like.SECOND and not (hyphen and _NEXT.match(place.text, place.end + 1)["word"] in like.SECOND)  # type: ignore[index]  # the pattern matches anywhere


def _degree(place: Place) -> bool:
    after = place.next()
    if after == "of":
        return place.text[place.end :].split(None, 2)[1:2] != [] and place.text[place.end : place.end + 40].split()[1] not in like.DEGREES_OF
    return after not in like.DEGREES


def _bar(place: Place) -> bool:
    return bool(place.digits()) and place.next() not in like.BARS


def _bars(place: Place) -> bool:
    return "." in place.digits() or place.text.startswith((" of pressure", " pressure", " absolute", " gauge"), place.end)


def _mole(place: Place) -> bool:
    return "." in place.digits() or place.next() in {"of", "per", "/"}


def _bit(place: Place) -> bool:
    return bool(place.digits()) or place.next() != "of"


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


def _firm(place: Place) -> bool:
    return bool(place.digits()) and not _plural(place.next())


def _never(_: Place) -> bool:
    return False


_RULES: Final[dict[str, Callable[[Place], bool]]] = {
    "m": _metre,
    "t": _tonne,
    "in": _inch,
    "ins": _never,
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
    "d": _spaced,
    "h": _digits,
    "l": _digits,
    "p": _pence,
    "mo": _spaced,
    "mos": _spaced,
    "mi": _digits,
    "au": _spaced,
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
    "MP": _where(like.CAMERAS),
    "ML": _unless(like.LEARNING),
    "HP": _firm,
    **dict.fromkeys(LOOKALIKE_CODES & CURRENCIES.keys(), _amount),
}

_STOPS: Final = frozenset({"", ",", ".", ";", ":", ")", "]"})
_SIMPLE: Final = {form: initials for form, initials in simple().items() if form not in _RULES and form in FORMS}

# --- before the number ----------------------------------------------------------------------------------------------

_LETTERS_BEFORE_SIGN: Final = 5
_ENDS: Final = frozenset(sign[-1] for sign in SIGNS) | frozenset("$")
_LONGEST: Final = max(len(sign) for sign in SIGNS)
_CODE_END: Final = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
_SMALL: Final = frozenset(sign[-2:] for sign in SIGNS if sign[-1].islower() or (sign[-1] == "." and len(sign) > 1))
_NAMES_BEFORE: Final = ("yuan", "euro", "dollar", "renminbi", "rupee")


def sign_before(text: str, end: int, floor: int) -> int:
    """Return the start of the currency sign or code that ends at `end`, spaces allowed between, or `end`.

    Codes and letters that are words or names as well (ALL, R, K) need an amount at `end`: grouped digits, hundredths or
    a scale word.
    """
    last = end - 1
    if last >= floor and text[last] in " \u00a0\u2009\u202f":
        last -= 1
    if last < floor:
        return end
    mark = text[last]
    if mark not in _ENDS or (mark.islower() or mark == ".") and text[max(floor, last - 1) : last + 1] not in _SMALL:
        return end
    for length in range(min(_LONGEST, last + 1 - floor), 0, -1):
        start = last + 1 - length
        sign = text[start : last + 1]
        if sign not in SIGNS:
            continue
        if sign[0].isalpha() and start > floor and (text[start - 1].isalnum() or text[start - 1] in "_-&"):
            continue
        if sign in LOOKALIKE_CODES and not _AMOUNT_AHEAD.match(text, end):
            return end
        return _with_country(text, start, floor) if sign == "$" else start
    return end


_COUNTRY_BEFORE: Final = frozenset("US A AU C CA HK NT S NZ R U.S.".split())


def _with_country(text: str, start: int, floor: int) -> int:
    """Take in the letters that stand apart from their sign: "US $5", "U.S. $ 5", "HK $10"."""
    window = text[max(floor, start - _LETTERS_BEFORE_SIGN - 1) : start]
    if not window.endswith(" "):
        return start
    words = window[:-1].split(" ")
    return start - 1 - len(words[-1]) if words[-1] in _COUNTRY_BEFORE - {"A", "C", "S", "R"} else start
