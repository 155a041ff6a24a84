"""Where a unit stands after a number, and a currency's sign before it.

The forms and how they combine are the lexicon's (`lexicon.forms`, `lexicon.composite`); here is the judgement of what
stands around them: short forms that are words or names as well (in, A, m, K, won, second) are taken only where what
comes before and after allows it. Offsets count from the start of the text.
"""

from __future__ import annotations

from typing import Final

from mfgfacts.lexicon import lookalikes as like
from mfgfacts.lexicon.composite import composite_at
from mfgfacts.lexicon.currencies import CURRENCIES
from mfgfacts.lexicon.forms import FORMS, HEADS, INITIALS, PUNCTUATED, word_at
from mfgfacts.model import Kind
from mfgfacts.recognise.signs import sign_before
from mfgfacts.recognise.unit_place import Place, is_plural
from mfgfacts.recognise.unit_rules import RULES

__all__ = ["kind_at", "sign_before", "unit_at"]


def unit_at(text: str, start: int) -> int:
    """Return the end of the longest unit or currency that begins exactly at `start`, or `start` if there is none."""
    word = word_at(text, start)
    if word is None:
        return start
    printed = word[0]
    if printed not in HEADS and (printed.islower() or (printed.lower() not in HEADS and "CO" not in printed)):
        return start
    if printed in FORMS and printed not in _HARD:
        end = word.end()
        after = text[end : end + 7]
        if after[:1] in _STOPS:
            return end
        if after[:1] == " " and not _goes_on(printed, after):
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
    rule = RULES.get(printed)
    if rule is not None:
        return end if rule(Place(text, start, end)) else start
    if printed[0].isupper() and printed[1:].islower() and _named(Place(text, start, end), printed):
        return start
    return end


_BARE_IN: Final = frozenset({"in a", "in an"})


def _named(place: Place, printed: str) -> bool:
    """Whether a capitalised word is part of a name: "Three Mile Island", "Six-Day War", "500 Teslas"."""
    after = place.next()
    if printed.lower() in like.NAMES and printed not in CURRENCIES:
        return after != "of"
    if printed.lower() in like.SURNAMES and (after[:1].isupper() or (printed == "Siemens" and is_plural(after))):
        return True
    if after.lower() in like.WARS:
        return True
    if printed.endswith("s") or not after[:1].isupper():
        return False
    return place.text[max(0, place.start - 3) : place.start].rstrip(" -")[-1:].isalpha()


def kind_at(text: str, start: int, end: int) -> Kind | None:
    """Tell pounds of money from pounds of mass by what stands around them; None for every other form.

    mass    "of" follows and no word of money after it ("3 million pounds of beef"), or a word of weight stands before
    money   after a scale word or a word of payment ("20 million pounds", "was fined 500 pounds"); else mass
    """
    if text[start:end].lower() not in _POUNDS:
        return None
    following = text[end : end + 40].split(None, 3)
    if following[:1] == ["of"]:
        money = any(word.strip(".,;") in like.MONEY_OF for word in following[1:3])
        return Kind.MONEY if money else Kind.MEASURE
    before = text[max(0, start - 50) : start].replace("-", " ").split()
    if not like.WEIGHT.isdisjoint(before):
        return Kind.MEASURE
    scaled = bool(before) and before[-1].lower() in like.SCALES and text[start - 1] != "-"
    return Kind.MONEY if scaled or not like.PAID.isdisjoint(before) else Kind.MEASURE


_POUNDS: Final = frozenset({"pound", "pounds"})
_STOPS: Final = frozenset({"", ",", ".", ";", ":", ")", "]"})
_HARD: Final = RULES.keys() | PUNCTUATED.keys()
# How a rate may go on after a space: "per", "a day", "squared", "of CO2 per"; and the initials of a symbol's product.
_RATE: Final = frozenset("per|a d|a h|a s|a m|an |squ|cub|CO2|CO₂|car|NOx|NO₂|KOH|TNT|/ k|/ h".split("|"))
_SUBSTANCES: Final = frozenset("CO2 CO₂ car oil coa NOx arc mer ref pre cru nat gas wat liq blo air".split())
_SYMBOL: Final = 3


def _goes_on(printed: str, after: str) -> bool:
    """Whether what follows (its first seven characters) may belong to the unit; if not, the unit ends here."""
    initial = after[1:2]
    if after[1:4] == "of ":
        return after[4:] in _SUBSTANCES
    if initial in INITIALS.get(printed, "") or after[1:4] in _RATE or initial in "/·":
        return True
    if after[2:3] in _MINUS or after[3:4] in _MINUS:  # "Gt yr−1"
        return True
    return len(printed) <= _SYMBOL and initial not in _PLAIN_INITIALS


_MINUS: Final = frozenset("−–⁻-")
_PLAIN_INITIALS: Final = frozenset("abdefiorquwxyz(")
