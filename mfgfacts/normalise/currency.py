"""Which currency a shared name or sign means: by the words of the document that speak for each candidate.

`$` stands for United States dollars unless the document itself prints "US$" or "USD" beside it (so that the bare sign
must be another) and its words speak for one other country, or says that its figures are in that country's dollars.
Other shared forms ("crowns", "¥", "rupees") go to the candidate with the most words, the first where there are none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.currency_cues import AMBIGUOUS, CENTS, DOLLARS, POUNDS, Cues
from mfgfacts.model import Kind

if TYPE_CHECKING:
    from mfgfacts.model import Quantity

_ELSEWHERE: Final = ("US$", "USD", "U.S. dollar", "US dollar")
_STATED: Final = {
    "AUD": ("in Australian dollars", "(A$", "Australian dollars unless"),
    "CAD": ("in Canadian dollars", "(C$", "Canadian dollars unless"),
    "NZD": ("in New Zealand dollars",),
    "SGD": ("in Singapore dollars",),
    "HKD": ("in Hong Kong dollars",),
    "TWD": ("in New Taiwan dollars", "in NT dollars"),
}
#: Bureaus that print their country's dollars with a bare sign, unless the sign with a letter stands beside it.
_BUREAUS: Final = {
    "AUD": ("A$", "Australian Bureau of Statistics"),
    "CAD": ("C$", "Statistics Canada"),
    "NZD": ("NZ$", "Stats NZ", "Statistics New Zealand"),
}
_ENOUGH: Final = 3
#: Looked up once: a member of an enumeration takes as long as a call.
_MONEY_KIND: Final = Kind.MONEY


@dataclass(frozen=True, slots=True)
class Hints:
    """A document's text and what has been settled by it; counted once for each shared name that occurs."""

    text: str
    settled: dict[int, str] = field(default_factory=dict)


def hints(text: str) -> Hints:
    """Prepare a document for `currency`; nothing is counted before a shared form is asked for."""
    return Hints(text)


def currency(form: str, document: Hints) -> str | None:
    """Return the ISO 4217 code that a shared form means in a document, or None where a form is not shared."""
    cues = AMBIGUOUS.get(form) or AMBIGUOUS.get(form.lower())
    if cues is None:
        return None
    code = document.settled.get(id(cues))
    if code is None:
        code = DOLLARS[0][0] if cues is DOLLARS else _most(cues, document.text, enough=1)
        if cues is DOLLARS or (cues is CENTS and code == DOLLARS[0][0]):
            code = _dollars(document.text)
        document.settled[id(cues)] = code
    return code


def settled(quantity: Quantity, form: str, document: Hints) -> Quantity:
    """Return the quantity in the currency that its shared name or sign means in the document."""
    if quantity.kind is not _MONEY_KIND:
        sterling = quantity.unit == "pound" and form.lower() in _POUNDS and _sterling(document)
        return quantity._replace(kind=Kind.MONEY, unit="GBP") if sterling else quantity
    if form.lower() in _POUNDS and _weighs(document):
        return quantity._replace(kind=Kind.MEASURE, unit="pound")
    code = currency(form, document)
    return quantity if code is None or code == quantity.unit else quantity._replace(unit=code)


_POUNDS: Final = frozenset({"pound", "pounds"})
_MONEY: Final = ("£", " pence", "sterling", "GBP")
_MASS: Final = ("weigh", "lbs", "ounce", " kg", "kilogram", " lb", "tonne")


def _weighs(document: Hints) -> bool:
    """Whether the document's pounds are pounds of something, and it speaks of no country whose money they are."""
    key = id(_MASS)
    if key not in document.settled:
        mass = _POUNDS_OF.search(document.text) is not None
        money = any(word in document.text for word in (*_MONEY, *(word for _, words in POUNDS for word in words)))
        document.settled[key] = "pound" if mass and not money else ""
    return bool(document.settled[key])


_POUNDS_OF: Final = re.compile(r"illion pounds of (?!aid|debt|fund|grant|public|tax|damage|savings|cash)[a-z]")


def _sterling(document: Hints) -> bool:
    """Whether a bare "5,000 pounds" is money: the document speaks of sterling and weighs nothing."""
    key = id(_MONEY)
    if key not in document.settled:
        text = document.text
        money = any(word in text for word in _MONEY) and not any(word in text for word in _MASS)
        document.settled[key] = "GBP" if money else ""
    return bool(document.settled[key])


def _most(cues: Cues, text: str, enough: int) -> str:
    best, most = cues[0][0], 0
    for code, words in cues:
        count = sum(_count(text, word) for word in words)
        if count > most and (count >= enough or code == cues[0][0]):
            best, most = code, count
    return best


def _count(text: str, word: str) -> int:
    """How often a word stands in a text; a sign not where it ends a longer one: "S$" stands in no "US$"."""
    if not word.endswith("$"):
        return text.count(word)
    sign = re.escape(word)  # looked for before what stands in front of it: a search for letters alone is quick
    return len(re.findall(rf"{sign}(?<![A-Z]{sign})", text)) if word in text else 0


def _dollars(text: str) -> str:
    for code, phrases in _STATED.items():
        if any(phrase in text for phrase in phrases) and not any(word in text for word in ("$US", "US$")):
            return code
    for code, (sign, *bureaus) in _BUREAUS.items():
        if any(bureau in text for bureau in bureaus) and sign not in text and "USD" not in text:
            return code
    if any(word in text for word in _ELSEWHERE):
        return _most(DOLLARS, text, _ENOUGH)
    return DOLLARS[0][0]
