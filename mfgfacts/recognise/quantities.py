"""Numbers that say how much, how many, how far, which rank: each with its scale, unit and hedge.

quantity = hedge? (range | list member | compound | part | fraction | multiple | rank | open number) hedge?
"""

from __future__ import annotations

import re
from typing import Final

from mfgfacts.lexicon.numerals import TRIGGERS, VULGAR
from mfgfacts.lexicon.scales import LETTERS
from mfgfacts.model import Refusal
from mfgfacts.recognise import heads, labels, names, ranges, shares, spelled, titles
from mfgfacts.recognise.build import Found, compounded, joined, reading, single
from mfgfacts.recognise.numbers import Number, digits
from mfgfacts.recognise.ordinals import ordinal, ranked_number
from mfgfacts.recognise.parts import Part, numeric
from mfgfacts.recognise.pattern import Pattern
from mfgfacts.recognise.units import sign_before, unit_at

#: First letters of what makes a number before it a clock's.
_CLOCK_LETTERS: Final = frozenset("apoAPGUCEMWBIJhN")

#: 6'2" and 5′ 10½″.
_FEET_INCHES: Final = Pattern(r"(\d{1,2})['’′][ \u00a0]?(\d{1,2}(?:\.\d{1,2}|[ \u00a0]?[½¼¾])?)(?:[\"”″]|''|’’)(?!\w)")
_FEET: Final = frozenset("'’′")
_WORD: Final = Pattern(r"[A-Za-z]+")
_DIGITS: Final = Pattern(r"[\d.,]+")
_SUFFIXES: Final = frozenset({"st", "nd", "rd", "th"})
_ORDINAL: Final = Pattern(r"(?:st|nd|rd|th)\b")
_NUMBER_SIGN: Final = Pattern(r"(?:\bnos?\.?|№|\bnumber|#)[ \u00a0]?\Z", re.IGNORECASE)
_NUMBER_ENDS: Final = frozenset("oOsSrR.№#")


def at(text: str, start: int, floor: int, *, decimal_comma: bool = False) -> Found:
    """Read the quantity whose first digit, fraction sign or number word stands at `start`.

    Args:
        text: the document's text.
        start: a trigger.
        floor: end of the mention before; nothing left of it is taken.
        decimal_comma: whether the document writes 3,3 for 3.3.

    Returns:
        The mention, a refusal with its reason, or None for a word that is no number here.
    """
    char = text[start]
    if char.isdecimal() or char in VULGAR:
        return at_figure(text, start, floor, decimal_comma=decimal_comma)
    found = _WORD.match(text, start)
    word = found[0].lower() if found else ""
    return at_word(text, start, floor, word, decimal_comma=decimal_comma) if word in TRIGGERS else None


def at_word(text: str, start: int, floor: int, word: str, *, decimal_comma: bool) -> Found:
    """Read what begins with a number word, given in small letters."""
    return spelled.words(text, start, floor, word, decimal_comma=decimal_comma)


def at_figure(text: str, start: int, floor: int, *, decimal_comma: bool) -> Found:  # noqa: C901, PLR0912 - in order
    """Read the quantity whose first digit or fraction sign stands at `start`."""
    before = text[start - 1 : start]
    if before == "\n":
        if (refusal := labels.list_mark(text, start)) is not None:
            return refusal
    elif start > floor and not before.isspace() and sign_before(text, start, floor) == start:
        refusal = names.glued(text, start, floor)
        if refusal is not None:
            return refusal
    letter = text[start + 1 : start + 2]
    if letter.isupper() and letter not in "EX" and (refusal := _coded_letter(text, start)) is not None:
        return refusal
    if (letter in _FEET or text[start + 2 : start + 3] in _FEET) and (tall := _feet(text, start, floor)) is not None:
        return tall
    number = digits(text, start, floor, decimal_comma=decimal_comma)
    if number is None:
        run = _DIGITS.match(text, start)
        return Refusal(start, run.end() if run else start + 1, "too long a number")
    end = number.end
    following = text[end : end + 2]
    if following[:1].isupper() and not following[1:].isalnum() and (refusal := _lettered(text, start, end)):
        return refusal
    if following[:1] == ":" and (ratio := shares.proportion(text, start)) is not None:
        return reading(text, ratio, floor)
    if (
        (following[:1] != "%" and (following[:1] != " " or following[1:] in _CLOCK_LETTERS))
        or text[start] == "0"
        or text[start - 1 : start] == "+"
    ):
        refusal = names.followed(text, start, end)
        if refusal is not None:
            return refusal
    if following in _SUFFIXES and (suffix := _ORDINAL.match(text, end)):
        return reading(text, ordinal(text, start, floor, text[start : suffix.end()]), floor)
    if text[end : end + 1].isspace() and text[end + 1 : end + 2] in "io" and (share := shares.share(text, start)):
        return reading(text, share, floor)
    first = numeric(text, number, floor)
    return _numbered(text, first, floor, start, decimal_comma=decimal_comma)


def _feet(text: str, start: int, floor: int) -> Found:
    """Read feet and inches by their signs: 6'2"."""
    tall = _FEET_INCHES.match(text, start)
    if tall is None or text[start - 1 : start].isalnum():
        return None
    feet = Part(start, tall.end(1), Number(start, tall.end(1), tall[1]), "feet")
    return compounded(text, feet, tall[2], tall.end(), floor)


def _coded_letter(text: str, start: int) -> Refusal | None:
    """Refuse the commonest names in one step: "5G", "3D", of one digit and one letter that stand free."""
    free = text[start - 1 : start] in _FREE and not text[start + 2 : start + 3].isalnum()
    return _lettered(text, start, start + 1) if free else None


_FREE: Final = frozenset({"", " ", "\n", "("})


def _lettered(text: str, start: int, end: int) -> Refusal | None:
    """Refuse a number with one capital letter glued on that is neither a unit nor a scale: "5G", "3D"."""
    if text[end] in LETTERS or (unit_at(text, end) > end and not titles.after_label(text, start)):
        return None
    return names.lettered(text, start, end)


def _numbered(text: str, first: Part, floor: int, start: int, *, decimal_comma: bool) -> Found:
    """Read a part in digits as a range, a list member, a compound or by itself."""
    whole = joined(text, first, floor, decimal_comma=decimal_comma)
    if whole is not None:
        if first.plain and not whole.unit and (refusal := labels.bare(text, start, first.number.end, floor)):
            return Refusal(refusal.start, max(refusal.end, whole.end), refusal.reason)
        named = heads.unit_of_label(text, whole.start, whole.end) if first.plain and not whole.unit else None
        return whole._replace(unit=named[1], low_scale=named[0], high_scale=named[0], kind=None) if named else whole
    named = heads.unit_of_label(text, first.start, first.end) if first.plain else None
    if named:
        first = first._replace(number=first.number._replace(scale=named[0]), unit=named[1])
    elif first.plain:
        equals = text[first.start - 2 : first.start - 1] == "=" or text[first.start - 1 : first.start] == "="
        last = None if equals else ranges.shared(text, first, decimal_comma=decimal_comma)
        last = last or ranges.prior(text, first, decimal_comma=decimal_comma)
        if last is None:
            hit = _bare(text, start, first.end, floor)
            if hit is not None:
                return hit
        else:
            number = first.number._replace(scale=last.number.scale)
            first = first._replace(number=number, unit=last.unit, kind=last.kind)
    elif first.sign and not first.number.scale and text[first.end : first.end + 1] in _LISTING:
        last = ranges.prior(text, first, decimal_comma=decimal_comma)
        scale = last.number.scale if last else ranges.scaled(text, first, decimal_comma=decimal_comma)
        first = first._replace(number=first.number._replace(scale=scale)) if scale else first
    elif first.number.scale and not first.unit and not first.sign:
        last = ranges.shared(text, first, decimal_comma=decimal_comma)
        if last is not None and last.number.scale and last.unit:  # "1.8 million and 3.2 million tonnes"
            first = first._replace(unit=last.unit, kind=last.kind)
    return single(text, first, floor)


_LISTING: Final = frozenset(", ")


#: Two values, each with a point: "Rwork/Rfree of 0.19/0.23".
_BOTH: Final = Pattern(r"\d{1,4}\.\d{1,6}/\d{1,4}\.\d{1,6}(?![\w/]|\.\d)")


def _bare(text: str, start: int, end: int, floor: int) -> Found:
    """Refuse a bare number that is part of a name, a label or a code, or read it as a rank ("No. 5 in lathes")."""
    refusal = names.lettered(text, start, end)
    if refusal is not None:
        return refusal
    if text[end : end + 1] == "/" and text[end + 1 : end + 2].isdigit() and not _BOTH.match(text, start):
        return names.coded(text, start, end)
    return _numbered_label(text, start, end) or labels.bare(text, start, end, floor)


def _numbered_label(text: str, start: int, end: int) -> Found:
    if text[start - 2 : start - 1] not in _NUMBER_ENDS and text[start - 1 : start] not in _NUMBER_ENDS:
        return None
    if not _NUMBER_SIGN.search(text, max(0, start - 8), start) or titles.verb(text, start, end):
        return None
    read = ranked_number(text, start, end)
    return names.members(text, read) if isinstance(read, Refusal) else reading(text, read, start)
