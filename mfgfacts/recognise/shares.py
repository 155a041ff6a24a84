"""So many of so many: "one in five", "3 out of 10", "one over three"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from mfgfacts.lexicon.numerals import CARDINALS, MAGNITUDES, ORDINALS
from mfgfacts.recognise.outcome import Reading
from mfgfacts.recognise.pattern import Pattern

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
_IS: Final = frozenset("is are was were equals equal to of minus negative exactly as =".split())


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


def of_things(text: str, start: int) -> Reading | None:
    """Read "one scooter out of seven", and "one bus line in five" where no noun is counted behind it."""
    found = _THINGS.match(text, start)
    great = _small(found["high"]) if found else None
    if found is None or great is None or great < 3 or "one" in found[0].split()[1:]:  # noqa: PLR2004 - "one plant in two" has a noun behind it
        return None
    return Reading("share", start, found.end(), found["low"], found["high"])


_THINGS: Final = Pattern(
    rf"(?P<low>one)\s(?:[a-z-]+\s){{1,3}}?(?:out\sof|in(?=\s(?:\w+-?)+(?:[.,;:)?!]|\Z|\s(?:is|are|was|were|has|had|did|does|will|would"
    rf"|can|could|may|says?|said|now|that|who|which)\b)))\s(?:every\s)?(?P<high>\d{{1,3}}|(?:{_CARDINAL})(?:-(?:{_CARDINAL}))?)\b(?![-.,/]?\d|\s?%|-)",
    re.IGNORECASE,
)


def every(text: str, start: int, word: str) -> Reading | None:
    """Read "every fifth household" as one in five, unless it is a day, a game or a page that comes around."""
    lead = text[max(0, start - len(_EVERY)) : start]
    if lead.lower() != _EVERY or not _PEOPLE.match(text, start + len(word)):
        return None
    return Reading("share", start - len(_EVERY), start + len(word), "one", str(ORDINALS[word.lower()]))


def proportion(text: str, start: int) -> Reading | None:
    """Read "3:1" behind words of a ratio, or two as a range: "a ratio of 3:1", "diluted 1:500", "from 1:1 to 1:4"."""
    found = _PROPORTION.match(text, start)
    before = text[max(0, start - _REACH) : start].lower()
    cue = _CUES.search(before) if found else None
    if found is None or cue is None or "0" in {found[1][0], found[2][0]} or found[0] in _SCREENS:
        return None
    low = f"{found[1]}/{found[2]}"
    high = f"{found[3]}/{found[4]}" if found[3] else low
    return Reading("range" if found[3] else "number", start, found.end(), low.replace(",", ""), high.replace(",", ""))


_EVERY: Final = "every "
#: Of whom and what every fifth one may be: people, and what they run or live in.
_PEOPLE: Final = Pattern(
    r"\s(?:[a-z]+\s){0,2}?(?:person|people|household|home|house|family|firm|company|enterprise|business|factory|farm|farmer|shop"
    r"|plant|worker|employee|job|adult|child|student|pupil|patient|woman|man|voter|customer|resident|respondent|citizen"
    r"|car|vehicle|apartment|flat|euro|dollar|pound)\b",
    re.IGNORECASE,
)
_REACH: Final = 110
#: Names of the shape of a screen.
_SCREENS: Final = frozenset({"16:9", "16:10", "4:3", "21:9", "3:2", "9:16"})
_SIDE: Final = r"(\d{1,3}(?:,\d{3})*+|\d{1,6})"
_PROPORTION: Final = Pattern(
    rf"{_SIDE}:{_SIDE}(?![:\d]|\.\d|\s?[ap]\.?m)(?:(?:\s(?:to|and)\s(?:about\s)?|[-–]){_SIDE}:{_SIDE}(?![:\d]|\.\d))?"
)
_CUES: Final = Pattern(
    r"\b(?:ratios?|proportions?|dilut(?:ed|ions?)|scales? of|odds)\b[^.;\n]*\Z|\bmixtures?\b[^.;,\n]{0,24}\(\Z"
)


def _spoken(text: str, start: int, over: re.Match[str]) -> Reading | None:
    """Read "one over three" where it is all of the text before, or what something is said to be."""
    before = text[max(0, start - 12) : start].lower().split()
    if before and before[-1] not in _IS:
        return None
    begin = start - len(before[-1]) - 1 if before and before[-1] in {"minus", "negative"} else start
    return Reading("share", begin, over.end(), text[begin : over.end(1)], over[2])


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
