"""Numbers in words that are not plain cardinals: fractions, multiples, ranks, open numbers.

Each reader gets the text, the trigger's offset and the floor, and gives a Reading, a Refusal, or None for "not mine".
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final, NamedTuple

from mfgfacts.lexicon.names import RANKING
from mfgfacts.lexicon.numerals import CARDINALS, MAGNITUDES, VAGUE
from mfgfacts.model import Kind, Refusal
from mfgfacts.recognise.pattern import Pattern
from mfgfacts.recognise.units import unit_at
from mfgfacts.recognise.worded import FRACTION_IN_WORDS

_CARDINAL: Final = "|".join(sorted(CARDINALS, key=len, reverse=True))
_RATIO: Final = Pattern(
    rf"(?P<low>\d{{1,3}}|{_CARDINAL}|a)\s+(?:in|out\s+of|(?P<of>of))\s+(?:every\s+|each\s+)?(?P<high>\d{{1,3}}(?:,\d{{3}}){{0,2}}(?:\.\d+(?=\s(?:million|billion)))?(?:\s(?:million|billion)\b)?|(?:an?\s)?(?:{_CARDINAL}|hundred|thousand|million)"
    rf"(?:-(?:{_CARDINAL}))?(?:\s(?:hundred|thousand|million)(?!s))?)\b(?![-.,/]?\d|\s?%|\s(?:percent|per\s+cent|years?|months?|weeks?|days?|hours?|minutes?|seconds?|"
    rf"million|billion|thousand|hundred|points?|countries|places|cities|states|regions|markets|phases|stages)\b)",
    re.IGNORECASE,
)
_OVER: Final = Pattern(
    rf"(\d{{1,4}}|{_CARDINAL})\sover\s(\d{{1,4}}|(?:{_CARDINAL}|hundred|thousand)"
    rf"(?:(?:\s|-)(?:and\s)?(?:{_CARDINAL}|hundred|thousand))*+)(?=[,.;:?!)]|\Z)",
    re.IGNORECASE,
)
_SCALED: Final = Pattern(
    r"(?:\s{1,2}|-)(?:of\s+)?(?:an?(?:\s{1,2}|-))?(million|billion|trillion|dozen|hundred|thousand|crore|lakh)\b",
    re.IGNORECASE,
)
_OF_A: Final = Pattern(r"(?:\s+of)?\s+(?:an?|one)\s+", re.IGNORECASE)
_ARTICLE: Final = Pattern(r"\b(an?|one|another)(?:\s{1,2}|-)\Z", re.IGNORECASE)
_LEFT_WORDS: Final = Pattern(r"[\w’'%-]{1,40}")
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
_NUMBER_ONE: Final = Pattern(
    r"\s(?:in\s(?!the\s(?:series|list|set)\b)[a-z]|among|worldwide|globally|nationwide|nationally|overall|position|spot|place|rank|exporter|"
    r"producer|importer|supplier|maker|manufacturer|market|brand|seller|player|company|destination|employer|carmaker|vendor|provider|in\sthe)"
)
_DOUBLE_AFTER: Final = Pattern(
    r"[,.;:)]|\s(?:the|that|those|this|what|their|its|his|her|our|last|in|by|from|to|over|since|within|between|again|production|output|"
    r"capacity|sales|revenue|revenues|profit|profits|exports|investment|volume|and|as|on|compared|of|year|every|during|after|when|for)\b|\Z"
)
_DOUBLE_ELSE: Final = Pattern(r"\s(?:down|up|check|dip|cross|back|bottom|helix|glazing|digits?|room|bed|decker)\b")
_DOUBLE_BEFORE: Final = frozenset(
    "to will would could can should may might shall must more than over nearly almost about around roughly "
    "approximately "
    "least also not even already n't did does do is was are were only just fully further by".split()
)
_OPEN_OF: Final = Pattern(
    r"\s+(?:of\s+)?(hundreds|thousands|millions|billions|trillions|lakhs|crores)\b", re.IGNORECASE
)
_SEVERAL: Final = Pattern(r"\b(several|a\s+few|few|many|a\s+couple(?:\s+of)?|some)\s+\Z", re.IGNORECASE)


class Reading(NamedTuple):
    """What stands from start to end: a rule, the numerals, and what the mention needs besides."""

    rule: str
    start: int
    end: int
    low: str
    high: str
    kind: Kind | None = Kind.RATIO
    unit: str = ""
    scale: str = ""


Outcome = Reading | Refusal | None


def words_before(text: str, start: int) -> list[str]:
    """Give up to four words before a place, in lower case, the nearest last."""
    window = text[max(0, start - 40) : start]
    cut = max(window.rfind("."), window.rfind("\n\n"), window.rfind(";"))
    return [word.lower() for word in _LEFT_WORDS.findall(window[cut + 1 :])][-4:]


def share(text: str, start: int) -> Reading | None:
    """Read "one in five", "3 out of 10", "one of ten", and "one over three" where that is all that is said."""
    found = _RATIO.match(text, start)
    if found is None:
        over = _OVER.match(text, start)
        return _spoken(text, start, over) if over else None
    low, high = found["low"], found["high"].replace(",", "")
    small, great = _small(low), _small(high)
    if small is None or great is None or small >= great or small > 99:  # noqa: PLR2004 - "300 in 1,900" is two counts
        return None
    if found["of"] and (low.isdigit() or great not in (5, 10, 20, 100)):
        return None
    return Reading("share", start, found.end(), low, high)


def _spoken(text: str, start: int, over: re.Match[str]) -> Reading | None:
    """Read "one over three" where it is all of the text before, or what something is said to be."""
    before = text[max(0, start - 12) : start].lower().split()
    if before and before[-1] not in _IS:
        return None
    begin = start - len(before[-1]) - 1 if before and before[-1] in {"minus", "negative"} else start
    return Reading("share", begin, over.end(), text[begin : over.end(1)], over[2])


_IS: Final = frozenset("is are was were equals equal to of minus negative exactly as =".split())


def _small(word: str) -> Decimal | None:
    if word.isdigit():
        return Decimal(word)
    total = Decimal(0)
    for piece in word.lower().replace("-", " ").split():
        if piece[0].isdigit():
            total = Decimal(piece)
        elif piece in MAGNITUDES:
            total = (total or Decimal(1)) * MAGNITUDES[piece]
        elif piece in CARDINALS:
            total += CARDINALS[piece]
        elif piece not in {"a", "an"}:
            return None
    return total or None


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
    word = _LEFT_WORDS.match(text, start)
    if word is None:
        return None
    name = word[0].split("-")[0].lower()
    end = start + len(name)
    if name in {"half", "quarter"} and (points := of_a_point(text, start)) is not None:
        return points
    if name == "half":
        return _half(text, start, end, floor)
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


_OF_RATES: Final = ("rate", "%", "per cent", "percent", "yield", "nflation", "benchmark")


_OF_A_POINT: Final = Pattern(
    r"((?:three[-\s])?(?:half|quarters?))(?:[-\s](?:of\s)?a[-\s]point\b|[-\s]((?:percentage[-\s])?point)(?=[-\s](?:[a-z]+[-\s]){0,3}?(?:cuts?|rises?|increases?|hikes?"
    r"|reductions?|moves?|easing|tightening|drops?|rate)\b))",
    re.IGNORECASE,
)
_FRACTIONAL: Final = Pattern(
    r"\s?[,.;:)\n]|\s(?:of|more|less|fewer|higher|lower|faster|slower|larger|smaller|bigger|cheaper|greater|longer|shorter|lighter|heavier|"
    r"to|from|in|on|since|by|over|between|this|last|a|year|and|or|than|as|compared|while|because|after|before|when|for|at|are|is|was|were|have|has|had|"
    r"do|did|said|say|says|see|believe|expect|reported|came|come|goes|went)\b|\Z"
)


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


_HALF_A: Final = Pattern(r"\s(?:an?|the)\s")


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


_QUALIFIED: Final = Pattern(r"\s(?:ago|earlier|before)\b")


def _after_gap(text: str, end: int) -> int:
    return end + 1 if text[end : end + 1].isspace() else end


def multiplied(text: str, start: int, floor: int, word: str) -> Outcome:  # noqa: ARG001 - one of the readers
    """Read "doubled", "halving", "twice", "fivefold"."""
    end = start + len(word)
    if word == "twice" and _FREQUENCY.match(text, end):
        return Refusal(start, end, "how often")
    return Reading("multiple", start, end, text[start:end], text[start:end])


_FREQUENCY: Final = Pattern(
    r"\s(?:an?|each|every|per|daily|weekly|monthly|yearly|in|since|during|before|this|last|on|at)\b|\s?[,.;]"
)


def multiple(text: str, start: int, floor: int, word: str) -> Outcome:  # noqa: ARG001 - one of the readers
    """Read "double", "triple" where they are verbs or multiply what follows; "double-digit" is none."""
    end = start + len(word)
    if text[end : end + 1] in "-‑" or _DOUBLE_ELSE.match(text, end):
        return Refusal(start, end, "part of a word")
    before = words_before(text, start)
    if _DOUBLE_AFTER.match(text, end) or (before and before[-1] in _DOUBLE_BEFORE):
        return Reading("multiple", start, end, text[start:end], text[start:end])
    return Refusal(start, end, "part of a word")


def nothing(text: str, start: int, floor: int, word: str) -> Outcome:  # noqa: ARG001 - one of the readers
    """Read nothing: "quarters", "tenths" without a number before them."""
    return None


def ranked_number(text: str, start: int, end: int) -> Outcome:
    """Read what follows "No." as a rank ("No. 5 in lathes") or refuse it as a label."""
    before = words_before(text, start)
    if _NUMBER_ONE.match(text, end) or not RANKING.isdisjoint(before[:-1]):
        return Reading("rank", start, end, text[start:end], text[start:end], Kind.RANK)
    return Refusal(start, end, "label after number")


def open_number(text: str, start: int, floor: int, word: str) -> Reading:  # noqa: ARG001 - one of the readers
    """Read "tens of thousands", "dozens", "hundreds of millions of dollars": no value, only about how many."""
    end = start + len(word)
    more = _OPEN_OF.match(text, end)
    while more:
        end = more.end()
        more = _OPEN_OF.match(text, end)
    return _vague(text, start, end)


def several(text: str, start: int, floor: int, word: str) -> Outcome:
    """Read "several billion euros" at its magnitude."""
    left = _SEVERAL.search(text, max(floor, start - 24), start)
    if left is None or left[1].lower() == "some" or left[1].split()[0].lower() not in VAGUE | {"a"}:
        return None
    end = start + len(word)
    more = re.compile(r"[\s-](?:hundred|thousand|million|billion|trillion)\b").match(text, end)
    return _vague(text, left.start(), more.end() if more else end)


def _vague(text: str, start: int, end: int) -> Reading:
    of = 4 if text.startswith(" of ", end) else 1
    at = end + of if text[end : end + 1].isspace() else end
    stop = unit_at(text, at)
    if stop > at:
        return Reading("open", start, stop, "", "", None, text[at:stop])
    return Reading("open", start, end, "", "", Kind.COUNT)


def decade(text: str, start: int, floor: int, word: str) -> Outcome:  # noqa: ARG001 - one of the readers
    """Read "the past decade" as one decade."""
    before = words_before(text, start)
    if text[start + 6 : start + 7] in ("s", "-") or not before or before[-1] not in _LENGTH_BEFORE:
        return None
    return Reading("length", start, start + 6, "a", "a", None, "decade")


_LENGTH_BEFORE: Final = frozenset("past last next coming previous a preceding".split())
