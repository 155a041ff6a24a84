"""What stands around a period and belongs to it: a time of day, "earlier" and "later", a part of it told behind "'s".

pointed = ("earlier" | "later") ("in"? base)      earlier this year · later Friday · earlier in the week
        | "the" daytime "of" date                 the night of May 28
        | day daytime                             Friday night · yesterday morning · March 5 evening
        | base "'s" ordinal part                  last year's third quarter · 1996's first half
"""

from __future__ import annotations

from typing import Final

from mfgfacts.lexicon.periods import DAYTIMES, WITHIN
from mfgfacts.recognise import relative
from mfgfacts.recognise.dates import SPACE, Found
from mfgfacts.recognise.pattern import Pattern
from mfgfacts.recognise.years import before, with_the

_DAYTIME: Final = Pattern(rf"{SPACE}(?:early{SPACE}|late{SPACE})?(?:morning|afternoon|evening|night)\b(?!-)")
_POSSESSED: Final = Pattern(rf"['’]s{SPACE}(?=[FSTLOC1-4fstlo])(?:fiscal{SPACE})?")
_CODE: Final = Pattern(rf"['’]s{SPACE}(?P<part>[QH])(?P<which>[1-4])\b")
_PERIOD: Final = Pattern(rf"{SPACE}(?P<unit>quarter|period|half|month)\b(?!-)")
_PARTS: Final = frozenset("fstFST1234")
_DAYS: Final = frozenset({"weekday", "deictic", "day"})
_FIRST_OF_DAYTIME: Final = frozenset("maeln")
_EXTENDED: Final = frozenset({"earlier", "later"})


def around(text: str, begin: int, at: int, found: Found, word: str) -> tuple[int, Found]:
    """The period with what belongs to it on either side; `word` stands before it, at `at`."""
    rule, parts, end = found
    if rule in _DAYS:
        if text[end : end + 1] in _GAPS and text[end + 1 : end + 2] in _FIRST_OF_DAYTIME:
            daytime = _DAYTIME.match(text, end)
            found = Found(rule, parts, daytime.end()) if daytime else found
    elif text[end : end + 2] in _GENITIVES and "part" not in parts:
        found = _possessed(text, found)
    elif rule == "year" and len(parts) == 1 and text[end : end + 1] in _GAPS:
        begin, found = _of_year(text, begin, at, found, word)
    if word in _EXTENDED and rule != "year":
        begin = at
    elif word in WITHIN and rule == "deictic":
        begin = at
    elif (word == "in" and rule == "the") or (word == "on" and rule == "weekday"):
        outer, outer_at = before(text, at, max(0, at - _LONGEST))
        if outer in _EXTENDED:
            begin, found = outer_at, Found(rule, {**parts, "full": "full"} if rule == "the" else parts, found.end)
    elif word == "of" and rule == "day":
        outer, outer_at = before(text, at, max(0, at - 2 * _LONGEST))
        begin = with_the(text, outer_at, max(0, at - 2 * _LONGEST)) if outer in DAYTIMES else begin
    return begin, found


_GAPS: Final = frozenset(" \n\u00a0\u202f")
_GENITIVES: Final = frozenset({"'s", "’s"})
_LONGEST: Final = 10  # characters of "earlier" and the space around it


def _of_year(text: str, begin: int, at: int, found: Found, word: str) -> tuple[int, Found]:
    """The part that is told behind its year: `the 1988 third quarter`; `the 1988 quarter`, compared with one named."""
    rule, parts, end = found
    if text[end + 1 : end + 2] in _PARTS:
        inner = relative.selected(text, end + 1)
        if inner and inner.rule == "context":
            return (at if word == "the" else begin), Found(rule, {**parts, **inner.parts}, inner.end)
    unit = _PERIOD.match(text, end) if word == "the" else None
    if unit is None:
        return begin, found
    return at, Found("same", {"unit": unit["unit"], "to:rule": "year", "to:year": parts["year"]}, unit.end())


def _possessed(text: str, found: Found) -> Found:
    """The part of a period that is told behind it: `last year's third quarter`."""
    rule, parts, end = found
    code = _CODE.match(text, end)
    if code:
        return Found(rule, {**parts, "part": code["part"], "which": code["which"]}, code.end())
    joint = _POSSESSED.match(text, end)
    inner = relative.selected(text, joint.end()) if joint else None
    if inner is None or inner.rule != "context":
        return found
    return Found(rule, {**parts, **inner.parts}, inner.end)
