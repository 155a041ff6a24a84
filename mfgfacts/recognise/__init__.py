"""Text to mentions: where a number, a length of time or a period stands. Surface only; nothing is converted."""

from __future__ import annotations

from typing import Final

from mfgfacts.lexicon.numerals import TRIGGERS
from mfgfacts.model import PeriodMention, QuantityMention, Refusal
from mfgfacts.recognise import addresses, periods, plain, plain_words, quantities
from mfgfacts.recognise.settle import settled
from mfgfacts.recognise.triggers import triggers

Mention = QuantityMention | PeriodMention | Refusal


def mentions(text: str) -> list[Mention]:
    """Give every quantity, period and refused number of the text, in order, never overlapping."""
    found: list[Mention] = []
    starts, decimal_comma = triggers(text)
    skipped = iter((*addresses.address(text), (len(text) + 1, len(text) + 1)))
    low, high = next(skipped)
    floor = 0
    for start in starts:
        if start < floor:
            continue
        while high <= start:
            low, high = next(skipped)
        hit: Mention | None
        if low <= start:
            hit = Refusal(max(floor, low), high, "web or mail address")
        elif "0" <= text[start] <= "9":
            hit = _figure(text, start, floor, decimal_comma)
        else:
            hit = _word(text, start, floor, decimal_comma)
        if hit is not None:
            found.append(hit)
            floor = hit.end
    return list(settled(text, found))


def _figure(text: str, start: int, floor: int, decimal_comma: bool) -> Mention | None:  # noqa: FBT001 - once a trigger
    """Read what stands at a digit: a figure of a plain shape, a period, or a quantity by the whole grammar."""
    letter = text[start + 1 : start + 2]
    if letter.isupper() and letter not in _MEANING and text[start - 1 : start] in _FREE:
        return quantities.at_figure(text, start, floor, decimal_comma=decimal_comma)
    return (
        (None if decimal_comma else plain.at(text, start, floor))
        or periods.at_figure(text, start, floor)
        or quantities.at_figure(text, start, floor, decimal_comma=decimal_comma)
    )


#: Capitals behind a digit that can be a scale, a quarter, a half or months; with another it is no plain figure and no
#: period, if it stands free ("5G").
_MEANING: Final = frozenset("BKMQH")
_FREE: Final = frozenset({"", " ", "\n", "("})


def _word(text: str, start: int, floor: int, decimal_comma: bool) -> Mention | None:  # noqa: FBT001 - once a trigger
    """Read what stands at a trigger word, cut once for all readers, or at a fraction sign."""
    lead = periods.LEAD.match(text, start)
    if lead is None:
        return quantities.at(text, start, floor, decimal_comma=decimal_comma)
    word, following = lead.groups("")
    word = word.lower()
    return (
        periods.at_word(text, start, floor, word, following)
        or plain_words.at(text, start, floor, word, following)
        or (quantities.at_word(text, start, floor, word, decimal_comma=decimal_comma) if word in TRIGGERS else None)
    )
