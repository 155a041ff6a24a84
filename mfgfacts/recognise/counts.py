"""Periods counted off in units: `two years ago`, `a year earlier`, `the three months to June`, `3 weeks after May 5`.

A length of time alone ("seven years", "the next three years") is a quantity and none of these.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.patterns import any_case
from mfgfacts.lexicon.periods import NUMBERS, UNITS, WEEKDAYS
from mfgfacts.recognise import relative
from mfgfacts.recognise.dates import SPACE, Found, Parts
from mfgfacts.recognise.pattern import Pattern
from mfgfacts.recognise.phrases import ENDED
from mfgfacts.recognise.years import before, with_the

if TYPE_CHECKING:
    import re

_COUNTED: Final = Pattern(
    rf"(?P<count>(?:\d{{1,4}}|(?:{any_case(sorted(NUMBERS.keys() - {'a', 'an'}, key=len, reverse=True))}))"
    rf"(?:{SPACE}(?:hundred|thousand))?|hundred)(?P<half>{SPACE}and{SPACE}a{SPACE}half)?"
    rf"(?:{SPACE}|-)(?P<unit>(?i:day|week|month|quarter|year|decade|fortnight)s?)\b"
)
_ON: Final = Pattern(
    rf"{SPACE}(?P<on>(?:{'|'.join(w.capitalize() for w in WEEKDAYS if w.endswith('day'))})|today|yesterday|tomorrow"
    rf"|(?:this|next|last){SPACE}(?:week|month))\b(?!['’])"
)
_PERIOD: Final = Pattern(rf"{SPACE}period\b")
_COUNTED_DAYS: Final = Pattern(
    rf"(?P<count>\d{{1,2}}|{any_case(w for w in NUMBERS if w not in {'a', 'an'})}){SPACE}"
    rf"(?P<weekday>{any_case(w for w in WEEKDAYS if w.endswith('day'))})s?{SPACE}"
    rf"(?P<ago>(?i:ago|back|hence|later|from{SPACE}now))\b"
)
_AGO: Final = Pattern(
    rf"(?:{SPACE}and{SPACE}a{SPACE}half(?P<half>))?(?:{SPACE}|-)(?P<ago>(?i:ago|earlier|previously|later|hence"
    rf"|from{SPACE}now|before|prior))\b(?!{SPACE}(?:than|to)\b)"
)
_BEFORE_NOUN: Final = Pattern(
    rf"{SPACE}(?!(?:last|in|on|at|outside|inside|near|and|but|when|while|for|from|because|after|amid|as)\b)[a-z\"“'A-Z]"
)
_FROM: Final = Pattern(
    rf"{SPACE}(?P<way>after|before|from){SPACE}(?=(?:next|last|this|today|tomorrow|yesterday|[A-Z\d]))"
)
_MONTHS_ALONE: Final = Pattern(
    rf"[,.;]|{SPACE}(?:rose|fell|was|were|totall?ed|climbed|declined|increased|decreased|dropped|jumped|slid|grew"
    r"|to[ ][$€£]|by|from)\b"
)
_POINTS: Final = frozenset({"day", "month", "numeric", "iso"})


def counted(text: str, start: int, floor: int) -> tuple[int, Found] | None:
    """A number of units that leads to a day or a stretch of the calendar."""
    match = _COUNTED.match(text, start)
    if not match:
        named = _COUNTED_DAYS.match(text, start)
        return (start, Found("ago", _weekdays(named), named.end())) if named else None
    parts = {"count": match["count"], "unit": UNITS[match["unit"].lower()]}
    if match["half"]:
        return gone(text, start, match.end(), {**parts, "half": "half"})
    if match["count"] == "hundred":
        word, begin = before(text, start, floor)
        return gone(text, begin, match.end(), parts) if word in {"a", "one"} else None
    return (
        gone(text, start, match.end(), parts)
        or _of_two(text, start, floor, match.end(), parts)
        or ended(text, start, floor, _behind_period(text, match.end()), parts)
        or _from_date(text, start, match.end(), parts)
        or _so_far(text, start, floor, match)
    )


def _of_two(text: str, start: int, floor: int, end: int, parts: Parts) -> tuple[int, Found] | None:
    """`3 years and 2 months ago`; "for the last 3 months, and 2 days ago" are a length and a day."""
    if text[end : end + 5] != " and " or before(text, start, floor)[0] in _LASTING:
        return None
    smaller = _COUNTED.match(text, end + 5)
    if smaller is None or smaller["half"]:
        return None
    two = {"count": smaller["count"], "unit": UNITS[smaller["unit"].lower()]}
    return gone(text, start, smaller.end(), {**two, "more": parts["count"], "greater": parts["unit"]})


_LASTING: Final = frozenset({"last", "past", "previous", "for", "next", "first"})


def _weekdays(match: re.Match[str]) -> Parts:
    """The parts of `two Fridays ago`, `3 Sundays from now`."""
    way = "hence" if match["ago"].lower() in {"hence", "later"} or "now" in match["ago"] else "ago"
    return {"count": match["count"], "unit": "week", "ago": way, "on": match["weekday"].lower(), "weekdays": "weekdays"}


def _behind_period(text: str, end: int) -> int:
    """Where "the nine-month period" ends, of which `end` is behind the month."""
    noun = _PERIOD.match(text, end)
    return noun.end() if noun else end


def gone(text: str, start: int, end: int, parts: Parts) -> tuple[int, Found] | None:
    """`ago`, `earlier`, `later` after a length of time that ends at `end`."""
    ago = _AGO.match(text, end) if parts["unit"] != "weekend" else None
    if not ago or (ago["ago"].lower() in {"before", "prior"} and _BEFORE_NOUN.match(text, ago.end())):
        return None
    if ago["half"] is not None:
        parts = {**parts, "half": "half"}
    way = "hence" if ago["ago"].lower().startswith("from") else ago["ago"].lower()
    on = _ON.match(text, ago.end()) if way in {"ago", "hence"} else None
    if on:
        return start, Found("ago", {**parts, "ago": way, "on": on["on"].lower()}, on.end())
    return start, Found("ago", {**parts, "ago": way}, ago.end())


def ended(text: str, start: int, floor: int, end: int, parts: Parts) -> tuple[int, Found] | None:
    """A length of time and the day that ends or begins it: `the three months to June`, `the week of June 5`."""
    joint = ENDED.match(text, end)
    if not joint or parts["unit"] == "weekend":
        return None
    last = relative.base(text, joint.end())
    if last is None or (last.rule not in _POINTS and not (last.rule == "weekday" and "week" in parts["unit"])):
        return None
    how = joint["how"].lower()
    if how in {"to", "of", "from", "until"} and before(text, start, floor)[0] != "the":
        return None
    if last.rule == "month" and how == "of":
        return None
    return with_the(text, start, floor), Found(
        "span", {**parts, "how": how, "to:rule": last.rule, **relative.prefixed(last.parts)}, last.end
    )


def _from_date(text: str, start: int, end: int, parts: Parts) -> tuple[int, Found] | None:
    """`two days after today`, `3 weeks before May 13`."""
    joint = _FROM.match(text, end)
    day = relative.base(text, joint.end()) if joint else None
    if joint is None or day is None or day.rule not in {*_POINTS, "deictic", "weekday"} or day.rule == "month":
        return None
    way = "before" if joint["way"] == "before" else "later"
    return start, Found("ago", {**parts, "ago": way, "to:rule": day.rule, **relative.prefixed(day.parts)}, day.end)


def _so_far(text: str, start: int, floor: int, match: re.Match[str]) -> tuple[int, Found] | None:
    """`for the nine months,`: a report's part of the year."""
    if (
        match["unit"].lower() != "months"
        or match["count"].lower() not in {"three", "six", "nine", "3", "6", "9"}
        or not _MONTHS_ALONE.match(text, match.end())
    ):
        return None
    word, begin = before(text, start, floor)
    if word != "the" or before(text, begin, floor)[0] not in {"for", "in"}:
        return None
    return begin, Found("context", {"which": "first", "count": match["count"], "part": "months"}, match.end())
