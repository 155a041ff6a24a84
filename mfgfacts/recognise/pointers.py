"""Periods that a unit of the calendar names: `the year`, `last quarter`, `a year earlier`, `year to date`."""

from __future__ import annotations

import re
from typing import Final

from mfgfacts.lexicon.periods import MODIFIERS, NUMBERS, UNITS
from mfgfacts.recognise import counts, relative, spelled_years, years
from mfgfacts.recognise.dates import SPACE, Found
from mfgfacts.recognise.pattern import Pattern
from mfgfacts.recognise.phrases import ENDED, TWO_AWAY
from mfgfacts.recognise.years import before, with_the

_WORD: Final = Pattern(r"[A-Za-z]++")
_COMPOUND: Final = Pattern(r"[-–](?:on|over|to|round|long|old|by|in|olds?)[-–]|[-–](?:long|old|olds|round|plan)\b")
_OVER: Final = Pattern(rf"{SPACE}(?:over|on|after|by|in,?{SPACE}year){SPACE}(?:year|month|week|quarter)\b")
_TO_DATE: Final = Pattern(rf"(?:{SPACE}|-)to(?:{SPACE}|-)date\b")
_YEAR_AFTER: Final = Pattern(
    rf",?{SPACE}(?:of{SPACE})?(?P<year>(?:19|20)\d\d)(?:(?P<dash>[-–/])(?P<last>(?:20)?\d\d))?\b(?![.,]\d|%)"
)
_NOT_THE: Final = Pattern(
    rf"{SPACE}(?:of\b|in{SPACE}which\b|when\b|that\b|(?:before|after){SPACE}[a-z])|['’]s{SPACE}(?:end|close)\b"
    rf"|[-–][a-z]"
)
_YESTERDAY: Final = Pattern(
    rf"{SPACE}(?P<way>before|after){SPACE}(?P<word>yesterday|tomorrow)\b|{SPACE}(?P<alone>before|after)(?=[.,;:)?]|$)"
)
_YEAR_END: Final = Pattern(rf"[-–]end(?:{SPACE}(?P<year>(?:19|20)\d\d)\b(?![,.]?\d|%))?\b(?![-–])")
_YEAR_EARLIER: Final = Pattern(rf"[-–](?:earlier|ago|before)\b(?:{SPACE}(?P<of>period|quarter|month|half|week)\b)?")
_TURN: Final = Pattern(rf"turn{SPACE}of{SPACE}\Z")
_TURNS: Final = 12  # characters of "turn of"
_SAME_AS: Final = Pattern(rf"{SPACE}(?:as|[a-z]+{SPACE}?(?:last|a{SPACE}year))\b")
_SPELLED: Final = frozenset({"two", "nin", "twe"})
_APOSTROPHES: Final = frozenset("'’")
_GENITIVE_EDGE: Final = Pattern(rf"['’]s{SPACE}(?P<edge>end|close|start|beginning|outset)\b")
_NUMBERED: Final = Pattern(
    rf"(?i:week){SPACE}(?P<n>[1-4]?\d|5[0-3])(?:,|{SPACE}of|{SPACE}in)?{SPACE}(?=\d{{4}}\b|last|this|next)"
)
_JUST_ENDED: Final = Pattern(rf"{SPACE}just{SPACE}(?:ended|completed|past)\b")
_FRACTION: Final = Pattern(
    rf"(?P<of>(?i:half|quarter))(?:{SPACE}of)?(?:{SPACE}|-)(?:an?{SPACE})?(?:(?P<unit>century|decade)\b"
    rf"(?=(?:{SPACE}|-)(?:ago|earlier|later|before))|(?P<year>year)(?={SPACE}ago\b))"
)
_HALF_YEAR: Final = Pattern(rf"(?i:half)(?:{SPACE}|-)year\b")
_OF_PRIOR: Final = Pattern(rf"(?:{SPACE}|-)(?P<of>period|quarter|month|half|week)\b")
_SOME: Final = frozenset({"few", "several", "some", "many", "couple", "number"})
_WHOLE: Final = frozenset({"full", "whole", "entire", "calendar"})
_NO_PAST: Final = frozenset({"decade", "century", "day"})
_DAY_LEFT: Final = frozenset({"previous", "next", "following", "that", "same", "preceding"})
_WEEKDAY_AFTER: Final = Pattern(rf"{SPACE}(?:on{SPACE})?(?P<weekday>(?i:{'|'.join(relative.FULL_WEEKDAYS)}))\b")


def unit(text: str, start: int, floor: int) -> tuple[int, Found] | None:
    """A unit of the calendar at `start`: with "the", a modifier, "a … ago", an end or a number it is a period."""
    found = _special(text, start, floor)
    if found:
        return found
    word = _WORD.match(text, start)
    end = word.end() if word else start
    kind = UNITS[text[start:end].lower()]
    if end - start > len(kind):
        return _vague(text, start, floor, kind, end)
    left, begin = before(text, start, floor)
    if left in NUMBERS:
        parts = {"count": left, "unit": kind}
        gone = counts.gone(text, begin, end, parts)
        return gone or (None if left == "a" else counts.ended(text, begin, floor, end, parts))
    if _titled(text, start, end, kind) or _compound(text, end):
        return None
    found = _genitive(text, start, floor, kind, end) or _closing(text, start, floor, kind, end)
    found = found or (_year(text, start, end, floor) if kind == "year" else None)
    if found:
        return found
    if left in _WHOLE:
        return _full(text, start, floor, kind, begin)
    if left in MODIFIERS:
        return _modified(text, floor, kind, begin, end)
    if left == "the":
        return _turn(text, floor, begin, end) if kind == "century" else _the(text, start, kind, begin, end)
    if left == "recent":
        outer, outer_begin = before(text, begin, floor)
        most = Found("relative", {"mod": "latest", "unit": kind}, end)
        return (with_the(text, outer_begin, floor), most) if outer == "most" else None
    found = counts.ended(text, start, floor, end, {"count": "1", "unit": kind})
    return found if found and "end" in found[1].parts["how"] else None


#: The first letters of a half, a quarter and a week.
_SPECIAL: Final = frozenset("hHqQwW")


def _special(text: str, start: int, floor: int) -> tuple[int, Found] | None:
    """`the half year to 30 June`, `week 41 of 2023`."""
    if text[start] not in _SPECIAL:
        return None
    fraction = _FRACTION.match(text, start)
    if fraction:
        of = f"{fraction['of']} {fraction['unit'] or fraction['year']}".lower()
        begin = before(text, start, floor)[1] if before(text, start, floor)[0] == "a" else start
        return counts.gone(text, begin, fraction.end(), {"count": "1", "unit": of})
    half = _HALF_YEAR.match(text, start)
    if half:
        return counts.ended(text, start, floor, half.end(), {"count": "1", "unit": "half"})
    week = _NUMBERED.match(text, start)
    whole = relative.base(text, week.end()) if week else None
    if week is None or whole is None or whole.rule not in {"year", "relative"} or "part" in whole.parts:
        return None
    return with_the(text, start, floor), Found(whole.rule, {**whole.parts, "iso week": week["n"]}, whole.end)


def _genitive(text: str, start: int, floor: int, kind: str, end: int) -> tuple[int, Found] | None:
    """`year's end`, `the decade's close`."""
    match = _GENITIVE_EDGE.match(text, end) if text[end : end + 1] in _APOSTROPHES else None
    if not match or before(text, start, floor)[0] in {"a", "each", "every", "last", "next", "this"}:
        return None
    return with_the(text, start, floor), Found("the", {"unit": kind, "edge": match["edge"]}, match.end())


def _closing(text: str, start: int, floor: int, kind: str, end: int) -> tuple[int, Found] | None:
    """`at quarter-end`, `by the month-end`, `at year end`."""
    match = _CLOSING.match(text, end) if kind in _CLOSED else None
    if match is None or (kind == "year" and match["dash"]):
        return None
    left, begin = before(text, start, floor)
    if left == "the":
        start = begin
        left, _ = before(text, start, floor)
    return (start, Found("the", {"unit": kind, "edge": "end"}, match.end())) if left in _LEADING else None


#: `year-end` may have its year behind it: `_year` reads that.
_CLOSING: Final = Pattern(rf"(?:(?P<dash>[-–])|{SPACE})end\b(?![-–]|{SPACE}(?:of|users?)\b)")
_CLOSED: Final = frozenset({"year", "quarter", "month"})
_LEADING: Final = frozenset({"at", "by", "before", "until", "till", "since", "towards", "approaching"})


def _titled(text: str, start: int, end: int, kind: str) -> bool:
    """Whether the unit is a word of a name ("Fashion Week")."""
    return kind != "year" and text[start].isupper() and text[start - 1 : start] == " " and not text[start:end].isupper()


def _compound(text: str, end: int) -> bool:
    """`year-on-year`, `week over week`, `year-long`."""
    dashed = text[end : end + 1] in {"-", "–"} and _COMPOUND.match(text, end) and not _TO_DATE.match(text, end)
    return bool(dashed or _OVER.match(text, end))


def _vague(text: str, start: int, floor: int, kind: str, end: int) -> tuple[int, Found] | None:
    """`several years ago`, `decades earlier`: a point of time that nobody can name."""
    gone = counts.gone(text, start, end, {"unit": kind})
    left, begin = before(text, start, floor) if gone else ("", start)
    if gone is None or left in NUMBERS or left.isdigit():
        return None
    if left == "of":
        left, begin = before(text, begin, floor)
    if left in _SOME:
        outer, outer_begin = before(text, begin, floor)
        begin = outer_begin if outer == "a" else begin
    else:
        begin = start
    return begin, Found("vague", gone[1].parts, gone[1].end)


def _full(text: str, start: int, floor: int, kind: str, begin: int) -> tuple[int, Found] | None:
    """`the full year`, `full-year`, `this calendar year`."""
    end = start + len(kind)
    outer, outer_begin = before(text, begin, floor)
    if outer in MODIFIERS and kind == "year":
        return with_the(text, outer_begin, floor), Found("relative", {"mod": outer, "unit": kind}, end)
    if kind in {"year", "quarter"} and (outer == "the" or text[start - 1] == "-"):
        parts = {"unit": kind, "joined": "full"} if text[start - 1] == "-" else {"unit": kind}
        return (outer_begin if outer == "the" else begin), Found("the", parts, end)
    return None


def _modified(text: str, floor: int, kind: str, begin: int, end: int) -> tuple[int, Found] | None:
    """`last year`, `the previous quarter`, `next week Monday`, `that day`."""
    modifier = re.split(r"[\s-]", text[begin:end], maxsplit=1)[0].lower()
    if modifier == "same":
        return _same(text, floor, kind, begin, end)
    if (modifier == "past" and kind in _NO_PAST) or (kind == "day" and modifier not in _DAY_LEFT):
        return None
    start = with_the(text, begin, floor)
    if start == begin and modifier in {"past", "coming"}:
        outer, outer_begin = before(text, begin, floor)
        start = outer_begin if outer == "this" else begin
    if kind == "year" and modifier in {"prior", "previous"} and (of := _OF_PRIOR.match(text, end)):
        return start, Found("ago", {"count": "1", "unit": "year", "ago": "earlier", "of": of["of"]}, of.end())
    closed = ENDED.match(text, end) if kind in {"year", "quarter", "month"} else None
    if closed and "end" in closed["how"].lower():
        closing = counts.ended(text, start, floor, end, {"count": "1", "unit": kind})
        if closing:
            return start, closing[1]
    if kind == "week":
        day = _WEEKDAY_AFTER.match(text, end)
        if day:
            return start, Found("weekday", {"weekday": day["weekday"].lower(), "week": f"{modifier} week"}, day.end())
    parts = {"mod": modifier, "unit": kind, **({"the": "the"} if start < begin and modifier == "next" else {})}
    return start, Found("relative", parts, end)


def _same(text: str, floor: int, kind: str, begin: int, end: int) -> tuple[int, Found] | None:
    """`the same day`, `that same year`; not `the same week last year`, which `recognise.same` reads."""
    outer, outer_begin = before(text, begin, floor)
    if outer not in {"the", "that", "this"} or _SAME_AS.match(text, end):
        return None
    return outer_begin, Found("relative", {"mod": "same", "unit": kind}, end)


def _the(text: str, start: int, kind: str, begin: int, end: int) -> tuple[int, Found] | None:
    """`the year`, `the quarter`, `the year before`, `the quarter ended June 30`; not "the year of …"."""
    if kind == "day":
        return _day_before(text, begin, end)
    two = TWO_AWAY.match(text, end)
    if two:
        return begin, Found(
            "relative", {"mod": "next" if two["way"] == "after" else "last", "unit": kind, "two": "two"}, two.end()
        )
    one = {"count": "1", "unit": kind}
    gone = counts.gone(text, begin, end, one)
    if gone:
        return gone if gone[1].parts["ago"] in {"before", "prior", "earlier"} else None
    found = counts.ended(text, start, begin, end, one)
    if found:
        return begin, found[1]
    if (
        kind in {"half", "fortnight"}
        or _NOT_THE.match(text, end)
        or (text[start].isupper() and not text[start:end].isupper())
    ):
        return None
    over = _JUST_ENDED.match(text, end)
    return begin, Found("the", {"unit": kind, **({"over": "over"} if over else {})}, over.end() if over else end)


def _turn(text: str, floor: int, begin: int, end: int) -> tuple[int, Found]:
    """`the century`, `the turn of the century`."""
    turn = _TURN.search(text, max(floor, begin - _TURNS), begin)
    parts = {"unit": "century", **({"turn": "turn"} if turn else {})}
    return (with_the(text, turn.start(), floor) if turn else begin), Found("the", parts, end)


def _day_before(text: str, begin: int, end: int) -> tuple[int, Found] | None:
    """`the day before yesterday`; `the day before` where nothing follows."""
    match = _YESTERDAY.match(text, end)
    if not match:
        return None
    if match["word"]:
        return begin, Found("deictic", {"word": match["word"], "step": match["way"]}, match.end())
    return begin, Found(
        "ago", {"count": "1", "unit": "day", "ago": "before" if match["alone"] == "before" else "later"}, match.end()
    )


def _year(text: str, start: int, end: int, floor: int) -> tuple[int, Found] | None:
    """What only `year` takes: a number, "to date", "-end", "-earlier"."""
    match = _TO_DATE.match(text, end)
    if match:
        return with_the(text, start, floor), Found("to date", {"unit": "year"}, match.end())
    match = _YEAR_END.match(text, end)
    if match:
        named = {"year": match["year"]} if match["year"] else {"unit": "year"}
        return start, Found("year" if match["year"] else "the", {**named, "edge": "end"}, match.end())
    spelled = spelled_years.plain(text, end + 1) if text[end + 1 : end + 4] in _SPELLED else None
    if spelled and spelled.rule == "year":
        return with_the(text, start, floor), spelled
    match = _YEAR_EARLIER.match(text, end)
    if match:
        part_ = relative.selected(text, match.end() + 1)
        if part_ and part_.rule == "context":
            return with_the(text, start, floor), Found("context", {**part_.parts, "years": "1"}, part_.end)
        parts = {"count": "1", "unit": "year", "ago": "earlier", **({"of": match["of"]} if match["of"] else {})}
        return with_the(text, start, floor), Found("ago", parts, match.end())
    match = _YEAR_AFTER.match(text, end)
    left, begin = before(text, start, floor) if match else ("", start)
    if match is None or left in {"per", "a", "each", "every"}:
        return None
    if left in _WHOLE:
        begin = with_the(text, begin, floor)
    elif left != "the":
        begin = start
    if match["last"] is None:
        return begin, Found("year", {"year": match["year"]}, match.end())
    found = years.ranged(text, match.start("year"), match.start("dash"), floor)
    return (begin, found) if found else None
