"""Quantities that begin with a number word: cardinals, magnitudes, fractions, multiples, ordinals, open numbers."""

from __future__ import annotations

import re
from typing import Final

from mfgfacts.lexicon.names import CAPITAL_LABELS, LABELS
from mfgfacts.lexicon.numerals import CARDINALS, FRACTIONS, MAGNITUDES, MULTIPLES, MULTIPLIED, OPEN, ORDINALS
from mfgfacts.lexicon.scales import TIMES
from mfgfacts.model import Bound, QuantityMention, Refusal
from mfgfacts.recognise import fractions, multiples, open_numbers
from mfgfacts.recognise.build import Found, joined, reading, single
from mfgfacts.recognise.drawings import is_any
from mfgfacts.recognise.numbers import Number
from mfgfacts.recognise.ordinals import ordinal
from mfgfacts.recognise.parts import Part, part, united
from mfgfacts.recognise.pattern import Pattern
from mfgfacts.recognise.shares import of_things, share

_ARTICLE: Final = Pattern(r"\ba[\s-]{1,2}\Z", re.IGNORECASE)
#: Two magnitudes say how many without "a": "hundred thousand dollars"; "per hundred thousand" is a rate.
_TWO: Final = Pattern(r"hundred[ \u00a0-](?:thousand|million|billion)\b(?!-)", re.IGNORECASE)
_ITSELF: Final = Pattern(r"(?:\b(?:per|every|each|few|the)|\d|s)[\s-]\Z", re.IGNORECASE)
_TENS_ORDINAL: Final = Pattern(
    r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[-\s](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b",
    re.IGNORECASE,
)
_MINUS_ENDS: Final = frozenset("sSeE")
_MINUS_WORD: Final = Pattern(r"(?<!\bor )\b(?:minus|negative)\s\Z", re.IGNORECASE)
#: What may make a number in words longer, or a share or a fraction of it.
_FOLLOWING: Final = Pattern(r"[\s\u00a0-]{1,3}([A-Za-z]+)")
_GOING_ON: Final = frozenset(
    {*CARDINALS, *MAGNITUDES, *FRACTIONS, *ORDINALS, *OPEN, "in", "out", "of", "over", "and", "point", "firsts"}
)
_ZERO: Final = Pattern(r"\b(?:to|below|above|at|near|than|was|is|from|of|by|exactly)\s\Z")
_CAPITALISED: Final = Pattern(r"\s[A-Z]")
_IDLE: Final = frozenset(
    "day days time times second degree point foot hand mark bar unit stage minute thing yard".split()
)
_STRONG: Final = Pattern(r"-(?:strong|member|person|people|fold|unit|point)\b")


def words(text: str, start: int, floor: int, word: str, *, decimal_comma: bool) -> Found:
    """Read what begins with a number word."""
    if word in CARDINALS:
        return _cardinal(text, start, floor, word, decimal_comma=decimal_comma)
    if word in MAGNITUDES:
        return _magnitude(text, start, floor, word, decimal_comma=decimal_comma)
    if word in FRACTIONS and (read := fractions.fraction(text, start, floor)):
        return reading(text, read, floor)
    return reading(text, _READERS[word](text, start, floor, word), floor)


def _nothing(text: str, start: int, floor: int, word: str) -> None:
    """Read nothing: "quarters", "tenths" without a number before them."""


_READERS: Final = {
    **dict.fromkeys(FRACTIONS, _nothing),
    **dict.fromkeys(ORDINALS, ordinal),
    **dict.fromkeys(MULTIPLIED, multiples.multiplied),
    **dict.fromkeys(MULTIPLES, multiples.multiple),
    **dict.fromkeys(OPEN, open_numbers.open_number),
    "decade": open_numbers.decade,
}


def _magnitude(text: str, start: int, floor: int, word: str, *, decimal_comma: bool) -> Found:
    """Read "a hundred", "a million euros", "several billion"; a magnitude alone is no number."""
    article = _ARTICLE.search(text, max(floor, start - 3), start)
    if article is None:
        open_number = open_numbers.several(text, start, floor, word)
        if open_number is None and _TWO.match(text, start) and not _ITSELF.search(text, max(0, start - 12), start):
            found = part(text, start, floor, decimal_comma=decimal_comma)
            return _spelled(text, found, floor, decimal_comma=decimal_comma) if found else None
        return reading(text, open_number, floor)
    found = part(text, start, floor, decimal_comma=decimal_comma)
    if found is None:
        return None
    number = found.number
    numeral = (
        text[article.start() : number.start + len(number.numeral)]
        if number.scale
        else text[article.start() : number.end]
    )
    found = found._replace(start=article.start(), number=number._replace(numeral=numeral))
    return _spelled(text, found, floor, decimal_comma=decimal_comma)


def _cardinal(text: str, start: int, floor: int, word: str, *, decimal_comma: bool) -> Found:  # noqa: C901 - in order
    """Read a number in words, as a share, a fraction, a range, a quantity or a small count."""
    following = _FOLLOWING.match(text, start + len(word))
    if following is None or following[1].lower() in _GOING_ON:
        read = fractions.of_a_point(text, start) if word == "three" else None
        read = read or share(text, start) or fractions.counted_fraction(text, start)
        if read is not None:
            return reading(text, read, floor)
        if (tens := _TENS_ORDINAL.match(text, start)) is not None:
            return reading(text, ordinal(text, start, floor, tens[0]), floor)
        found = part(text, start, floor, decimal_comma=decimal_comma)
    elif word == "one" and (read := of_things(text, start)) is not None:
        return reading(text, read, floor)
    else:
        end = start + len(word)
        found = united(text, Part(start, end, Number(start, end, text[start:end])))
    if found is None:
        return None
    if text[start - 2 : start - 1] in _MINUS_ENDS and (sign := _MINUS_WORD.search(text, max(floor, start - 10), start)):
        numeral = text[sign.start() : start + len(found.number.numeral)]
        return _spelled(
            text,
            found._replace(start=sign.start(), number=found.number._replace(numeral=numeral)),
            floor,
            decimal_comma=decimal_comma,
        )
    if found.unit in _CLOCKED and found.number.numeral.lower() in _NOTHING:
        return Refusal(start, found.end, "part of a name")
    if found.plain and found.number.numeral.lower() in _NOTHING and not _zero(text, start, found.end):
        return Refusal(start, found.end, "part of a name")
    if found.plain and (refusal := _named(text, found)):
        return refusal
    mention = _spelled(text, _lent(text, start, found, decimal_comma=decimal_comma), floor, decimal_comma=decimal_comma)
    if word == "one" and found.number.numeral.lower() == "one" and not found.number.scale and mention.rule == "number":
        idle = not found.unit or (found.unit.lower() in _IDLE and not _lasting(text, found))
        if idle and (
            mention.bound not in (Bound.AT_LEAST, Bound.MORE)
            or (not found.unit and is_any(text, found.end, mention.hedge))
        ):
            return Refusal(start, found.number.end, "pronoun") if not found.unit else None
    return mention


def _lent(text: str, start: int, found: Part, *, decimal_comma: bool) -> Part:
    """The part with the unit that stands behind the other end of a movement: "extended from two to five years"."""
    to = _TO.match(text, found.end) if found.plain and text[start - 5 : start] == "from " else None
    last = part(text, to.end(), to.end(), decimal_comma=decimal_comma) if to else None
    if last is None or last.plain or last.sign:
        return found
    return found._replace(unit=last.unit, kind=last.kind)


_TO: Final = Pattern(r"\sto\s(?=[a-z\d])")


def _zero(text: str, start: int, end: int) -> bool:
    """Whether a nought is a number: after a preposition, or with a verb or nothing beside it."""
    return bool(_ZERO.search(text, max(0, start - 12), start) or (not start and _ZERO_IS.match(text, end)))


_CLOCKED: Final = frozenset({"hour", "Hour", "hours"})
_NOTHING: Final = frozenset({"zero", "nought", "naught"})
_ZERO_IS: Final = Pattern(r"\s(?:is|was|equals|means)\b|[.!?]?\Z")


def _lasting(text: str, found: Part) -> bool:
    """Whether a verb of lasting makes one unit of time a length of it: "the tone lasts one second"."""
    before = text[max(0, found.start - 16) : found.start].split()[-1:]
    return found.unit in _TIMES and not _LASTING.isdisjoint(before) and bool(_CLOSED.match(text, found.end))


_TIMES: Final = TIMES | {"second"}
_LASTING: Final = frozenset("last lasts lasted lasting take takes took taken taking within".split())
_CLOSED: Final = Pattern(r"\s*(?:[,.;:)]|\Z)|\s(?:to|and|or|of|for|in|at|on|per|after|before|later|when|while|each)\b")


def _spelled(text: str, found: Part, floor: int, *, decimal_comma: bool) -> QuantityMention:
    return joined(text, found, floor, decimal_comma=decimal_comma) or single(text, found, floor)


def _headline(text: str, start: int, end: int) -> bool:
    """Whether a capitalised number stands between capitalised words in a line without a long lower-case word."""
    reach = max(0, start - 120)
    begin = text.rfind("\n", reach, start) + 1
    line = text[begin or reach : start]
    if line[:1].islower() and (begin or not reach):
        return False
    return bool(_CAPITALISED.match(text, end)) and not _RUNNING.search(line)


_RUNNING: Final = Pattern(r"(?:^|\s)[a-z]{4,}")


def _named(text: str, found: Part) -> Refusal | None:
    """Refuse "phase two", "two-way", "Big Four", "number one"."""
    start, end = found.start, found.end
    if text[end : end + 1] in "-‑" and text[end + 1 : end + 2].isalpha() and not _STRONG.match(text, end):
        short = len(found.number.numeral) < 6 or text.startswith("something", end + 1)  # noqa: PLR2004 - "twenty-odd"
        return Refusal(start, end, "part of a word") if short else None
    if start and text[start - 1] in "-‑" and text[start - 2 : start - 1].isalpha():
        return Refusal(start, end, "part of a word")
    pieces = text[max(0, start - 24) : start].split()
    before = pieces[-1] if pieces else ""
    lower = before.lower()
    if lower in ("number", "no."):
        return Refusal(start, end, "label")
    if lower in LABELS and lower not in CAPITAL_LABELS and not before.endswith("s"):
        return Refusal(start, end, f"label after {before}")
    if text[start].isupper() and before[-1:].isalnum() and not _headline(text, start, end):
        return Refusal(start, end, f"name with {before}")
    return None
