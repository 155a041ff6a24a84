"""One number with what belongs to it: currency sign, numeral, scale, unit.

part = sign? numeral scale? (adjective? unit | counted noun)?
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.lexicon.numerals import MAGNITUDES, VULGAR
from mfgfacts.lexicon.scales import BETWEEN, COUNTED, LETTERS, PLAIN, TIMES
from mfgfacts.model import Kind, new
from mfgfacts.recognise import markup
from mfgfacts.recognise.chains import chained
from mfgfacts.recognise.formulas import in_formula
from mfgfacts.recognise.numbers import Number, digits
from mfgfacts.recognise.pattern import Pattern
from mfgfacts.recognise.scaling import HYPHENS, PARTED, WORD, gap, scale_of
from mfgfacts.recognise.units import kind_at, sign_before, unit_at
from mfgfacts.recognise.worded import words

if TYPE_CHECKING:
    import re

_OFTEN: Final = Pattern(
    r"\s(?:an?|each|every|per|since|during|in\s(?:the|a|\d|an|her|his|its|their)|this|last|on|at|before|between|daily|and|over\sthe|"
    r"because|when|by|for|with|after|until)\b(?!\s(?:many|much))"
)
#: Units come whole: 32.713 of them are 32,713.
_THOUSANDS: Final = Pattern(r"[1-9]\d{0,2}\.\d{3}")


#: The centrifuge's unit, multiples of gravity.
_CROSS: Final = frozenset("×x")
_SPUN: Final = Pattern(r"[ \u00a0]?[×x][ \u00a0]?g\b(?![·/])")


class Part(NamedTuple):
    """A number as it is printed, with its unit.

    `sign` is where its currency sign stands before it; `kind` is given by a counted noun, else None.
    """

    start: int
    end: int
    number: Number
    unit: str = ""
    kind: Kind | None = None
    sign: bool = False

    @property
    def plain(self) -> bool:
        """Whether it is a numeral and nothing else."""
        return not self.unit and not self.number.scale and self.kind is None


def part(text: str, start: int, floor: int, *, decimal_comma: bool) -> Part | None:
    """Read the number in digits or words that begins at `start`, with what belongs to it."""
    char = text[start]
    if char.isdecimal() or char in VULGAR:
        number = digits(text, start, floor, decimal_comma=decimal_comma)
        return None if number is None else numeric(text, number, floor)
    spelled = words(text, start)
    return None if spelled is None else united(text, Part(start, spelled.end, spelled))


def numeric(text: str, number: Number, floor: int) -> Part:  # noqa: C901 - in order
    """Add sign, scale and unit to a numeral in digits."""
    start, end = number.start, number.end
    sign = sign_before(text, start, floor)
    following = text[end : end + 2]
    if following in markup.STARTS and (unit := markup.marked(text, end)) is not None:
        return Part(start, unit[0], number, unit[1])
    if following[:1] == ")" and text[sign - 1 : sign] == "(" and (below := _accounted(text, number, sign, floor)):
        return below
    if sign == start:
        if following[:1] in _STOPS and following != ".%":
            return new(Part, (start, end, number, "", None, False))
        if following[:1] == "%" and (following[1:] in _ENDS or _GLUED.match(text, end)):
            return new(Part, (start, end + 1, number, "%", None, False))
        if following[:1] == " " and (word := WORD.match(text, end + 1)):
            found = new(Part, (start, end, number, "", None, False))
            if (printed := word[0]) in IDLE:
                return _of_a(text, found) if printed == "of" else found
            if printed not in LETTERS and printed.lower() not in PLAIN:
                return _noted(text, found, end + 1, word)
        end, scale = scale_of(text, number, money=False)
        number = _scaled(number, scale) if scale else number
        if scale and (whole := chained(text, number, end)):
            number, end = whole, whole.end
        return united(text, Part(start, end, number))
    start = sign
    printed = text[start : number.start].strip()
    end, scale = scale_of(text, number, money=True)
    numeral = number.numeral
    if start > floor and text[start - 1] in "-−–" and (start < 2 or not text[start - 2].isalnum()):  # noqa: PLR2004
        start, numeral = start - 1, "-" + numeral
    elif scale and (whole := chained(text, _scaled(number, scale), end)):
        numeral, end, scale = whole.numeral, whole.end, ""
    found = Part(start, end, number._replace(scale=scale, numeral=numeral), printed, sign=True)
    return _doubled(text, found)


def _of_a(text: str, found: Part) -> Part:
    """Add the unit that a part of one is measured in: "0.5 of a percentage point"."""
    one = _ONE.match(text, found.end) if found.number.numeral[:2] in _BELOW_ONE else None
    stop = unit_at(text, one.end()) if one else 0
    return found._replace(end=stop, unit=text[one.end() : stop]) if one and stop > one.end() else found


_ONE: Final = Pattern(r"\sof\s(?:an?|one|1)\s")
_BELOW_ONE: Final = frozenset({"0.", ".1", ".2", ".3", ".4", ".5", ".6", ".7", ".8", ".9"})
#: What closes a negative figure of an account before its percent sign or scale: "(2.3)%", "($3.4) million"; "$(0.12)".
_ACCOUNTED: Final = Pattern(r"\)[ \u00a0]?(?:(%)|(thousand|million|billion|trillion|bn|mn)\b)|\)")


def _accounted(text: str, number: Number, sign: int, floor: int) -> Part | None:
    """Read a negative figure in brackets, whose currency's sign stands in them or before them."""
    if text[sign - 3 : sign - 2].isdigit() and text[sign - 2] in " \u00a0":  # "12.4 (11.0) million": the value before
        return _behind_prior(text, number, sign)
    below, outer = _ACCOUNTED.match(text, number.end), sign_before(text, sign - 1, floor)
    if below is None or not number.numeral[0].isdigit() or not (below[1] or below[2] or outer < sign - 1):
        return None
    number = number._replace(numeral="-" + number.numeral, scale=below[2] or "")
    unit = text[sign : number.start].strip() or text[outer : sign - 1].strip()
    return Part(outer, below.end(), number, below[1] or unit, sign=bool(unit))


def _behind_prior(text: str, number: Number, sign: int) -> Part:
    """Give a value in brackets behind another the scale and unit that stand behind both."""
    closed = number._replace(end=number.end + 1)
    end, scale = scale_of(text, closed, money=sign < number.start)
    unit = text[sign : number.start].strip()
    found = united(text, Part(sign, end, _scaled(number, scale), unit, sign=bool(unit)))
    return found._replace(end=number.end)


def _scaled(number: Number, scale: str) -> Number:
    return Number(number.start, number.end, number.numeral, number.decimal_comma, number.flags, scale)


#: What may stand behind a percent sign, and behind a bare number.
_ENDS: Final = frozenset(" ,.;:)\n]")
_STOPS: Final = frozenset(("", *",;:.)]!?"))
#: "95%CI", "5%CO2": a share to which its noun is glued.
_GLUED: Final = Pattern(r"%(?!RH\b)[A-Z]")
#: Words that are never a unit nor lead to one.
IDLE: Final = frozenset(
    "and of the from by for on with is was were or to as that which who have has had are since new".split()
)


#: What makes "in" a preposition, not inches.
PLACE: Final = Pattern(
    r"\s(?:[A-Z\d]|(?:the|an?|its|their|his|her|our|this|that|these|each|every|early|late|mid|recent|all|many|some|which)\b)"
)


def _doubled(text: str, found: Part) -> Part:
    """Take in a currency named again behind the number: "$35 dollars", "$200 USD"."""
    at = gap(text, found.end)
    end = unit_at(text, at)
    again = text[at:end]
    money = again.lower() in MONEY or (len(again) == 3 and again.isupper())  # noqa: PLR2004 - an ISO 4217 code
    return found._replace(end=end) if money else found


MONEY: Final = frozenset("dollar dollars euro euros pound pounds yen yuan us-dollars rupees".split())


def united(text: str, found: Part) -> Part:
    """Add the unit or counted noun that follows: "%", "tonnes", "consecutive years", "units", "times"."""
    end = found.end
    following = text[end : end + 1]
    if following == "." and text[end + 1 : end + 2] == "%":
        number = found.number._replace(flags=(*found.number.flags, "garbled"))
        return found._replace(end=end + 2, unit="%", number=number)
    if not following or following in ",;:.!?)]" or following in VULGAR:
        return found
    if following == "\\" and text[end + 1 : end + 2] == "%":
        return found._replace(end=end + 2, unit="%")
    if following == "$" and in_formula(text, end):
        end += 1
    at = gap(text, end)
    return _noted(text, found, at, WORD.match(text, at))


def _noted(text: str, found: Part, at: int, word: re.Match[str] | None) -> Part:  # noqa: C901 - in order
    """Add the unit or counted noun at a place, whose first word is given."""
    end = found.end
    if text[at : at + 1] in _CROSS and (spun := _SPUN.match(text, end)):
        return found._replace(end=spun.end(), unit="standard gravities")
    if word and (kind := COUNTED.get(word[0])):
        return _counted(text, found, word, kind)
    if word and (word[0] in IDLE or (word[0] == "in" and at > end and PLACE.match(text, word.end()))):
        return found
    if word and text[word.end() : word.end() + 1] in HYPHENS and (parted := PARTED.match(text, at)):
        return _rejoined(text, found, parted)
    stop = unit_at(text, at)
    if stop > at:
        unit = text[at:stop]
        if unit == "$" and in_formula(text, at):
            return found
        if unit == "g" and _spins(text, found):
            unit = "standard gravities"
        if len(unit) == 3 and unit.isupper() and not found.number.scale:  # noqa: PLR2004 - "75 USD million"
            word = WORD.match(text, gap(text, stop))
            if word and word[0] in MAGNITUDES:
                return Part(found.start, word.end(), _scaled(found.number, word[0]), unit)
        kind = kind_at(text, at, stop) if unit[0] in "pP" else None
        return new(Part, (found.start, stop, found.number, unit, kind, False))
    if word and at > end and word[0] in BETWEEN:
        return _between(text, found, word.end())
    if word is None and text[end : end + 1] == "×" and not text[end + 1 : end + 2].isalnum():
        return found._replace(end=end + 1, unit="x", kind=COUNTED["x"])
    return found


def _spins(text: str, found: Part) -> bool:
    """Whether grams are the centrifuge's unit: hundreds of them where something is spun."""
    if not found.number.numeral.replace(",", "").isdigit() or found.number.end - found.number.start < _HUNDREDS:
        return False
    return _CENTRIFUGE.search(text, max(0, found.start - _SPIN_REACH), found.end + _SPIN_REACH) is not None


_HUNDREDS: Final = 3
_SPIN_REACH: Final = 70
_CENTRIFUGE: Final = Pattern(r"[Cc]entrifug|\bspun\b|\bspin|pellet|supernatant")


def _rejoined(text: str, found: Part, parted: re.Match[str]) -> Part:
    """Add the scale or unit whose word a line end parts."""
    whole = parted[1] + parted[2]
    if whole.lower() in PLAIN and not found.number.scale:
        return united(text, found._replace(end=parted.end(), number=_scaled(found.number, whole)))
    return found._replace(end=parted.end(), unit=whole) if unit_at(whole, 0) == len(whole) else found


def _counted(text: str, found: Part, word: re.Match[str], kind: Kind) -> Part:
    noun = word[0]
    glued = word.start() == found.end
    if (noun == "x") != glued:
        return found
    if noun == "times" and _OFTEN.match(text, word.end()):
        kind = Kind.COUNT  # "four times a week" says how often
    if noun == "units" and _THOUSANDS.fullmatch(found.number.numeral):
        number = found.number._replace(decimal_comma=True, flags=(*found.number.flags, "ambiguous_number"))
        found = found._replace(number=number)
    return found._replace(end=word.end(), unit=noun, kind=kind)


def _between(text: str, found: Part, at: int) -> Part:
    """Take in a unit of time behind one adjective or two: "13 consecutive years"."""
    for _ in range(2):
        at = gap(text, at)
        word = WORD.match(text, at)
        if word is None:
            return found
        if word[0] in TIMES:
            return found._replace(end=word.end(), unit=word[0])
        at = word.end()
    return found
