"""Number words that have a plain shape, read in one step: "four plants", "three years", "one" for a thing named before.

    plain = word-in-small-letters " " cardinal " " (unit | noun-in-small-letters)

As in `plain`, whatever is not quite of this shape is None here and left to the whole grammar, which reads these the
same.
"""

from __future__ import annotations

from typing import Final

from mfgfacts.lexicon.forms import HEADS
from mfgfacts.lexicon.names import LABELS
from mfgfacts.lexicon.numerals import CARDINALS, FRACTIONS, MAGNITUDES, OPEN, ORDINALS
from mfgfacts.lexicon.scales import BETWEEN, COUNTED
from mfgfacts.model import Bound, Kind, QuantityMention, Refusal, new
from mfgfacts.recognise import hedges
from mfgfacts.recognise.drawings import is_any
from mfgfacts.recognise.numbers import Number
from mfgfacts.recognise.parts import Part, united
from mfgfacts.recognise.plain_units import SMALLER_UNITS, ends
from mfgfacts.recognise.shares import of_things

#: Looked up once: a member of an enumeration takes as long as a call.
_EQUAL: Final = Bound.EQUAL
_COUNT: Final = Kind.COUNT
#: Words behind a number word that make it longer, a share, a fraction or a range.
_GOING_ON: Final = frozenset(
    {*CARDINALS, *MAGNITUDES, *FRACTIONS, *ORDINALS, *OPEN}
    | set("in out of over and point firsts to or through".split())
)
#: Words before one that make it a label or a number below zero.
_BEFORE: Final = LABELS | {"minus", "negative", "number", "a", "an"}
_UNITS: Final = frozenset({*HEADS, *COUNTED, *BETWEEN})
_REACH: Final = 26


def at(text: str, start: int, floor: int, word: str, following: str) -> QuantityMention | Refusal | None:
    """Read the number word at `start`, `following` being the word behind it."""
    end = start + len(word)
    if word not in CARDINALS or word == "zero" or not following.islower() or following in _GOING_ON:
        return None
    space = text.rfind(" ", floor if start < floor + _REACH else start - _REACH, start - 1)
    before = text[space + 1 : start - 1]
    if (
        space < 0
        or not (before.isalpha() and before.islower())
        or before in _BEFORE
        or text[start - 1] != " "
        or text[end + 1 + len(following) : end + 3 + len(following)] == "-\n"
        or text[end] != " "
        or text[end + 1] != following[0]
        or text[start] != word[0]
    ):
        return None
    unit, stop, kind = "", end, None
    if before == "and" and following in SMALLER_UNITS:
        return None  # "a year and three months"
    if following in _UNITS:
        part = united(text, Part(start, end, Number(start, end, word)))
        unit, stop, kind = part.unit, part.end, part.kind
        if word == "one" or part.number.scale or (unit and not ends(text, stop, unit)):
            return None
    hedge = hedges.before(text, start, floor) or hedges.after(text, stop)
    if hedge is not None and hedges.idle(text, hedge, unit, stop):
        hedge = None
    if word == "one" and of_things(text, start) is not None:
        return None
    if word == "one":
        return Refusal(start, end, "pronoun") if hedge is None or is_any(text, end, hedge.words) else None
    kind = kind if unit else _COUNT
    outer = min(hedge.start, start) if hedge else start
    bound, words = (hedge.bound, hedge.words) if hedge else (_EQUAL, None)
    return new(QuantityMention, (
        "number", start, stop, outer, word, word, "", "", unit, bound, words, kind, False, (),
    ))  # fmt: skip
