"""What a value goes to, is spent on or is added in, by what stands behind it.

Each rule takes (sentence, token index of the value, its quantity) and answers with the words or None.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.changes import MARKETS, PARTIAL
from mfgfacts.lexicon.subjects import BEING, GENERIC, GIVING, NOT_COUNTED, SPENDING, TAKING, TIMES
from mfgfacts.model import Kind
from mfgfacts.relate import phrase
from mfgfacts.relate.narrowing import narrowed

if TYPE_CHECKING:
    from mfgfacts.model import Quantity
    from mfgfacts.sentence import Sentence


def given(sentence: Sentence, k: int, _quantity: Quantity) -> str | None:
    """verb-of-giving value "to" noun-phrase: "has added 40 million pesos (…) to its road budget"."""
    at = phrase.past_brackets(sentence, k)
    verb = phrase.governing(sentence, k)
    if verb < 0 or sentence.lower[verb] not in GIVING or sentence.tags[at : at + 1] not in ("T", "P"):
        return None
    if sentence.lower[at] not in ("to", "in", "into", "towards"):
        return None
    end = phrase.rightward(sentence, at + 1)
    return phrase.text(sentence, at + 1, end) or None


def added(sentence: Sentence, k: int, quantity: Quantity) -> str | None:
    """verb-of-adding measure "in" noun-phrase: "has added 1 million tonnes in production"; "added 7% to the bill"."""
    verb = phrase.governing(sentence, k)
    if sentence.tags[k + 1 : k + 3] == "TD" and quantity.kind in _ADDED and verb > 0:
        end = phrase.rightward(sentence, k + 2)
        return phrase.text(sentence, k + 2, end) if sentence.lower[verb] in _ADDING else None
    if quantity.kind is not Kind.MEASURE or verb < 0 or sentence.lower[verb] not in PARTIAL:
        return None
    if sentence.lower[k + 1] != "in" or sentence.tags[k + 2 : k + 3] != "N" or sentence.lower[k + 2] in TIMES:
        return None
    return phrase.text(sentence, k + 2, phrase.rightward(sentence, k + 2))


_ADDED: Final = frozenset((Kind.PERCENT, Kind.PERCENTAGE_POINT, Kind.MONEY))
_ADDING: Final = frozenset(("add", "adds", "added", "adding"))


def purpose(sentence: Sentence, k: int, _quantity: Quantity) -> str | None:
    """verb-of-spending money "to" verb noun-phrase: "invested €90 million to expand the depot"."""
    at = phrase.past_brackets(sentence, k)
    verb = phrase.governing(sentence, k)
    if sentence.tags[at : at + 1] != "T" or sentence.tags[at + 1 : at + 2] not in ("V", "U", "L", "N"):
        return None
    if verb < 0 or sentence.lower[verb] not in SPENDING or sentence.lower[at] != "to":
        return None
    noun = at + 2 + (sentence.tags[at + 2 : at + 3] == "Q")  # "to open two new lines"
    end = phrase.rightward(sentence, noun)
    if sentence.tags[end : end + 1] == "Q":  # "to build a new 12-inch fab"
        end = phrase.rightward(sentence, end + 1)
    return phrase.text(sentence, at + 1, end) if end > noun else None


_TAKEN: Final = re.compile(r"WX?X?[VN]$")


def infinitive(sentence: Sentence, k: int, _quantity: Quantity) -> str | None:
    """pronoun verb-of-taking value "to" verb: "It takes 40 minutes to reach the island"."""
    match = _TAKEN.search(sentence.tags, k - 4, k)
    if not match or sentence.lower[match.start()] != "it" or sentence.lower[k - 1] not in TAKING:
        return None
    end = phrase.rightward(sentence, k + 3)
    return phrase.text(sentence, k + 2, max(end, k + 3)) or None


_PASSIVE: Final = re.compile(r"X{1,3}A?V(?=P)")


def located(sentence: Sentence, k: int, quantity: Quantity) -> str | None:
    """value (verb in the passive)? "in" | "for" noun-phrase: "£1bn in a factory", "€4m was spent on dredging"."""
    at = phrase.past_brackets(sentence, k)
    passive = _PASSIVE.match(sentence.tags, at)
    at = passive.end() if passive else at
    if quantity.kind in (Kind.DURATION, Kind.RANK) or sentence.tags[at : at + 1] != "P":
        return None
    if sentence.words[at] not in ("in", "for", "on", "towards", "into") or at + 1 >= len(sentence.words):
        return None
    if sentence.lower[k - 1] == "at" or not MARKETS.isdisjoint(sentence.lower[at + 1 : at + 4]):
        return None  # "closed at $45 on the exchange", "lost 7 cents in after-hours trading"
    verb = phrase.governing(sentence, k)
    if verb > 0 and sentence.lower[verb] in BEING and not sentence.tags[verb + 1 : k].strip("ADPT"):
        return None
    at += sentence.tags[at + 1 : at + 3] in ("QN", "QK")  # "in 300mm wafer equipment"
    end = phrase.rightward(sentence, at + 1)
    words = phrase.text(sentence, at + 1, narrowed(sentence, at + 1, end))
    last = words.rsplit(None, 1)[-1].lower() if words else ""
    return words if words and words.lower() not in GENERIC and last not in NOT_COUNTED else None
