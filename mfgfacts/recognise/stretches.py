"""Periods that run to another: `January to March 2020`, `1 April to 30 June`, `Q1 2020 and Q3 2021` after "between"."""

from __future__ import annotations

from typing import Final

from mfgfacts.lexicon.periods import MONTHS
from mfgfacts.recognise import dates
from mfgfacts.recognise.dates import DASH, SPACE, Found
from mfgfacts.recognise.pattern import Pattern
from mfgfacts.recognise.relative import base, prefixed

_TO: Final = Pattern(
    rf"(?:(?P<comma>,?){SPACE}(?P<word>to|through|until|till|thru|and|up{SPACE}to){SPACE}(?:the{SPACE}(?=end|beg|fi|se|th|fo|\d))?"
    rf"|-(?:to|through)-|{DASH}|[ ]?[~～][ ]?)(?=[A-Za-z\d'’])"
)


def ranged(text: str, found: Found, word: str) -> Found:
    """The period run on to the one that ends it: `January to March 2020`; itself where it runs to none.

    `word` stands before it; "and" joins only behind "between", a comma only behind "from".
    """
    joint = _TO.match(text, found.end)
    if not joint or (joint["word"] == "and" and word != "between") or (joint["comma"] and word != "from"):
        return found
    now = _NOW.match(text, joint.end())
    second = Found("deictic", {"word": "today"}, now.end()) if now else _second(text, joint.end(), found)
    if second is None or "to:rule" in second.parts or not alike(found, second):
        return found
    parts = {**found.parts, "to:rule": second.rule, **prefixed(second.parts), "from:rule": found.rule}
    of = _PERIOD_OF.match(text, second.end) if "year" not in second.parts and second.rule in _YEARLESS else None
    if of is None:
        return Found("range", parts, second.end)
    return Found("range", {**parts, **{f"to:{name}": told for name, told in of.groupdict().items() if told}}, of.end())


#: "the January to June period of 2012", "the April-June quarter last year".
_PERIOD_OF: Final = Pattern(
    rf"{SPACE}(?:period|quarter|half|months){SPACE}(?:(?:in|of){SPACE})?(?:(?P<year>(?:19|20)\d\d)\b(?![.,]\d|%)"
    rf"|(?P<rel>(?:last|this|next){SPACE}year)\b(?!['’-]))"
)
_YEARLESS: Final = frozenset({"month", "day"})


def shared(text: str, found: Found) -> Found:
    """A day or month with the year that is printed once for it and the next: `June 21 and July 15, 1993`."""
    joint = _AND.match(text, found.end)
    other = base(text, joint.end()) if joint else None
    year = other.parts.get("year") if other and other.rule == found.rule and "part" not in other.parts else None
    return Found(found.rule, {**found.parts, "year": year}, found.end) if year else found


_AND: Final = Pattern(rf",?{SPACE}(?:and|or){SPACE}(?=[A-Z\d])")


def _second(text: str, pos: int, first: Found) -> Found | None:
    """The end of a stretch; behind a day and a month in figures without a year, another such."""
    if first.rule == "numeric" and "year" not in first.parts and (day := dates.slashed(text, pos)):
        return day
    return base(text, pos)


def from_now(text: str, begin: int, floor: int, found: Found) -> tuple[int, Found]:
    """`between now and 2030`, `from now until June`: the stretch that ends in the period found."""
    match = _FROM_NOW.search(text, max(floor, begin - _FARTHEST), begin)
    if match is None:
        return begin, found
    parts = {"word": "today", "from:rule": "deictic", "to:rule": found.rule, **prefixed(found.parts)}
    return match.start("now"), Found("range", parts, found.end)


_NOW: Final = Pattern(r"(?:now|the[ ]present|present|date)\b(?![ ](?:the|a|an|of|with|on)\b)")
_FROM_NOW: Final = Pattern(
    rf"\b(?i:between|from){SPACE}(?P<now>now){SPACE}(?:and|to|until|till|through){SPACE}(?:the{SPACE})?\Z"
)
_FARTHEST: Final = 28  # characters of "between now and the"


def listed(text: str, found: Found) -> Found:
    """Two neighbouring months that form one stretch: `January and February`."""
    joint = _TO.match(text, found.end)
    if not joint or joint["word"] != "and" or joint["comma"] or len(found.parts) > 1:
        return found
    second = base(text, joint.end())
    if second is None or second.rule != "month" or "to:rule" in second.parts:
        return found
    one, two = (MONTHS[f.parts["month"].rstrip(".").lower()] for f in (found, second))
    if two != one % 12 + 1 or "respectively" in text[second.end : second.end + 80]:
        return found
    return Found(
        "range", {**found.parts, "from:rule": "month", "to:rule": "month", **prefixed(second.parts)}, second.end
    )


_LIKE: Final = {
    "day": 0,
    "iso": 0,
    "numeric": 0,
    "deictic": 0,
    "month": 1,
    "year": 2,
    "code": 1,
    "context": 1,
    "season": 3,
    "fiscal": 4,
    "decade": 5,
    "century": 6,
    "weekday": 7,
}


def alike(first: Found, second: Found) -> bool:
    """Whether two periods can be the ends of one stretch."""
    one, two = _LIKE.get(first.rule), _LIKE.get(second.rule)
    if one is None or two is None or first.rule == "years":
        return False
    if first.rule == "day" and second.rule == "weekday":
        return len(second.parts) == 1
    if first.rule == "weekday":
        return one == two and first.parts.keys() >= second.parts.keys()
    return one == two or (max(one, two) <= 2 and (first.rule != "year" or second.rule != "day"))  # noqa: PLR2004 - days, months, years


JOINED: Final = frozenset(_LIKE)
