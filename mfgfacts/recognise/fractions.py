"""Fractions in words: "a third", "two-thirds", "half a million", "an hour and a half", "a quarter-point cut"."""

from __future__ import annotations

import re
from typing import Final

from mfgfacts.lexicon.numerals import CARDINALS, ORDINALS
from mfgfacts.model import Kind, Refusal
from mfgfacts.recognise.outcome import Outcome, Reading, words_before
from mfgfacts.recognise.pattern import Pattern
from mfgfacts.recognise.shares import every
from mfgfacts.recognise.units import unit_at
from mfgfacts.recognise.worded import FRACTION_IN_WORDS

_SCALED: Final = Pattern(
    r"(?:\s{1,2}|-)(?:of\s+)?(?:an?(?:\s{1,2}|-))?(million|billion|trillion|dozen|hundred|thousand|crore|lakh)\b",
    re.IGNORECASE,
)
_OF_A: Final = Pattern(r"(?:\s+of)?\s+(?:an?|one)\s+", re.IGNORECASE)
_ARTICLE: Final = Pattern(r"\b(an?|one|another)(?:\s{1,2}|-)\Z", re.IGNORECASE)
_WORD: Final = Pattern(r"[\w’'%-]{1,40}")
_AND_A_HALF: Final = Pattern(r"\b(an?|one)\s([a-z]+)\sand\sa\s\Z", re.IGNORECASE)
_NOT_RATIO: Final = Pattern(
    r"[-\s](?:year|yearly|hour|hourly|day|term|time|way|century|decade|marathon|moon|brother|sister|earlier|ago|later|on\s(?:quarter|year)|"
    r"century|of\s(?:the\s)?(?:year|month|century|decade|\d{4}|fiscal)|of\s(?:january|february|march|april|may|june|july|august|"
    r"september|october|november|december)|hearted|finished|life|lives|truth|baked|mast|note|back|final|finals|results?|pounder)\b",
    re.IGNORECASE,
)
_PERIOD_BEFORE: Final = frozenset(
    "first second third fourth last latter latest other better this next final previous preceding same prior current "
    "each every opening closing early late later fiscal per past coming that".split()
)
_OF_RATES: Final = ("rate", "%", "per cent", "percent", "yield", "nflation", "benchmark")
_OF_A_POINT: Final = Pattern(
    r"((?:three[-\s])?(?:half|quarters?))(?:[-\s](?:of\s)?a[-\s]point\b|[-\s]((?:percentage[-\s])?point)(?=[-\s](?:[a-z]+[-\s]){0,3}?(?:cuts?|rises?|increases?|hikes?"
    r"|reductions?|moves?|easing|tightening|drops?|rate)\b))",
    re.IGNORECASE,
)
_FRACTIONAL: Final = Pattern(
    r"\s?[,.;:)\n]|\s[–—]\s|\s\(\d|\s(?:of|more|less|fewer|higher|lower|faster|slower|larger|smaller|bigger|cheaper|greater|longer|shorter|lighter|heavier|"
    r"to|from|in|on|since|by|over|between|this|last|a|year|and|or|than|as|compared|while|because|after|before|when|for|at|are|is|was|were|have|has|had|"
    r"do|did|said|say|says|see|believe|expect|reported|came|come|goes|went)\b|\Z"
)
_HALF_A: Final = Pattern(r"\s(?:an?|the)\s")
_QUALIFIED: Final = Pattern(r"\s(?:ago|earlier|before)\b")


def counted_fraction(text: str, start: int) -> Reading | None:
    """Read "two thirds", "three-quarters", "one half" at their cardinal."""
    found = FRACTION_IN_WORDS.match(text, start)
    if found is None:
        return None
    part, whole = found[2].lower(), found[1].lower()
    if part.endswith("s") == (whole == "one") or CARDINALS.get(whole) == 0:
        return None
    if part.startswith("quarter") and (
        _PERIOD_BEFORE.intersection(words_before(text, start)[-1:]) or _NOT_RATIO.match(text, found.end())
    ):
        return None
    return _fraction(text, start, found.end())


def fraction(text: str, start: int, floor: int) -> Outcome:
    """Read "a third", "half of", "a quarter of a million", "half a percentage point", "an hour and a half"."""
    word = _WORD.match(text, start)
    if word is None:
        return None
    name = word[0].split("-")[0].lower()
    end = start + len(name)
    if name in {"half", "quarter"} and (points := of_a_point(text, start)) is not None:
        return points
    if name == "half":
        return _half(text, start, end, floor)
    if name in ORDINALS and (share := every(text, start, name)) is not None:
        return share
    article = _ARTICLE.search(text, max(floor, start - 9), start)
    if article is None and name == "quarter" and (scaled := _SCALED.match(text, end)) and len(scaled[0].split()) == 1:
        return _fraction(text, start, end)
    if article is None or name.endswith("s"):
        return None
    if not _SCALED.match(text, end) and not _fractional(text, end, quarter=name == "quarter"):
        return None
    before = words_before(text, article.start())
    if name == "quarter" and before[-1:] and before[-1] in ("in", "during", "for", "each", "every", "per", "times"):
        return Refusal(article.start(), end, "a quarter of a year")
    begin = start if article[1].lower() == "another" else article.start()
    return _fraction(text, begin, end)


def of_a_point(text: str, start: int) -> Reading | None:
    """Read by what part of a percentage point a rate moves: "a quarter-point cut", "a half-point rise"."""
    found = _OF_A_POINT.match(text, start)
    if found is None:
        return None
    if found[2] is None and not any(map(text[max(0, start - 80) : start + 80].__contains__, _OF_RATES)):
        return None
    end = found.end(2) if found[2] else found.end()
    article = None if found[2] else _ARTICLE.search(text, max(0, start - 3), start)
    return Reading("fraction", article.start() if article else start, end, found[1], found[1], None, "percentage point")


def _fractional(text: str, end: int, *, quarter: bool) -> bool:
    """Whether what follows lets an ordinal be a fraction: "a third of", not "a third factory"."""
    if _NOT_RATIO.match(text, end):
        return False
    found = _FRACTIONAL.match(text, end)
    if found is None:
        return False
    return not (quarter and found[0].strip() in ("year", "and"))


def _half(text: str, start: int, end: int, floor: int) -> Outcome:
    hour = _AND_A_HALF.search(text, max(floor, start - 30), start)
    if hour and (stop := unit_at(text, hour.start(2))) == hour.end(2):
        return Reading(
            "and a half", hour.start(), end, "one and a half", "one and a half", None, text[hour.start(2) : stop]
        )
    before = words_before(text, start)
    if before and (before[-1] in _PERIOD_BEFORE or (before[-1] in ("the", "s") and not text.startswith(" of", end))):
        return Refusal(start, end, "a half of a period")
    scaled = _SCALED.match(text, end)
    if scaled is None and text.startswith((" a year earlier", " a year ago", " a year before", " a decade"), end):
        return Reading("fraction", start, end, "half", "half")
    if scaled is None and (text[end : end + 1] in "-‑" and text[end + 1 : end + 2].isalpha()):
        return _half_hyphen(text, start, end)
    if scaled is None and _NOT_RATIO.match(text, end) and not _HALF_A.match(text, end):
        return Refusal(start, end, "a half of a period")
    article = _ARTICLE.search(text, max(floor, start - 9), start)
    begin = article.start() if article and article[1].lower() != "another" else start
    return _fraction(text, begin, end)


def _half_hyphen(text: str, start: int, end: int) -> Outcome:
    """Read "half-hour", "half-mile"; "half-finished" is no number."""
    stop = unit_at(text, end + 1)
    if stop == end + 1 or text[end + 1 : stop] in ("year", "day", "time", "second", "yearly", "quarter"):
        return Refusal(start, end, "part of a word")
    return Reading("fraction", start, stop, "half", "half", None, text[end + 1 : stop])


def _fraction(text: str, start: int, end: int) -> Reading:
    """Complete a fraction by "a million" or "of a percentage point"."""
    numeral = text[start:end]
    scaled = _SCALED.match(text, end)
    if scaled:
        at = _after_gap(text, scaled.end())
        stop = unit_at(text, at)
        if stop > at:
            return Reading("fraction", start, stop, numeral, numeral, None, text[at:stop], scaled[1])
        return Reading("fraction", start, scaled.end(), numeral, numeral, Kind.COUNT, "", scaled[1])
    of_a = _OF_A.match(text, end)
    at = of_a.end() if of_a else 0
    if of_a and (stop := unit_at(text, at)) > at and not _QUALIFIED.match(text, stop):
        return Reading("fraction", start, stop, numeral, numeral, None, text[at:stop])
    return Reading("fraction", start, end, numeral, numeral)


def _after_gap(text: str, end: int) -> int:
    return end + 1 if text[end : end + 1].isspace() else end
