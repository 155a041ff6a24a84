"""Months, weekdays and seasons by name: `May 2021`, `on Thursday`, `last summer`, and when the word is no date."""

from __future__ import annotations

from typing import Final

from mfgfacts.lexicon.periods import (
    ANAPHORIC,
    FRAMES,
    MODIFIERS,
    MONTHS,
    NAMED_AFTER,
    NAMED_WEEKDAYS,
    REMEMBERED_FOR,
    TITLES,
    WEEKDAYS,
)
from mfgfacts.recognise import dates, relative, spelled_years
from mfgfacts.recognise.dates import SPACE, Found
from mfgfacts.recognise.pattern import Pattern
from mfgfacts.recognise.phrases import TWO_AWAY
from mfgfacts.recognise.years import before, with_the

_WORD: Final = Pattern(r"[A-Za-z]++")
_DATE_AFTER: Final = Pattern(rf",?{SPACE}?(?=[A-Z\d]|the{SPACE}\d)(?:the{SPACE})?")
_OF_WEEK: Final = Pattern(
    rf"{SPACE}(?:(?:of|in|from){SPACE})?(?P<rel>(?:(?i:last|this|next)|(?i:the{SPACE}(?:following|previous"
    rf"|same))){SPACE}week)\b"
)
_NTH: Final = Pattern(rf"{SPACE}(?:the{SPACE})?(?P<day>\d{{1,2}}(?:st|nd|rd|th))\b(?!{SPACE}[a-z])")
_NIGHTS: Final = Pattern(rf"{SPACE}(?:mornings|afternoons|evenings|nights)\b")
#: What a month before it is more often near than over: "the November election".
_EVENT: Final = Pattern(
    rf"(?:['’]s)?{SPACE}(?:[a-z]+{SPACE})?(?:elections?|vote|referendum|ballot|runoff|run-off|primary|primaries|summit|polls"
    rf"|deadline|congress|caucus(?:es)?)\b"
)
_QUARTER: Final = Pattern(rf"(?:{SPACE}|-)quarter\b(?!-)")
_FRAMING: Final = frozenset(
    "in since by until till of from during last this next for to and mid early late before after through "
    "between on previous that".split()
)
_STRONGLY: Final = frozenset("in since last next until by".split())
_NAMES: Final = frozenset({"may", "april", "june", "august", "jan", "mar", "dec", "sep", "nov"})
_PART_OF_NAME: Final = frozenset("/_=#@\\$&-")
#: What stands before the day of a wire: "(NEWSWIRE)--July 23, 1996--".
_DASHES: Final = ("--", ")-")
_NO_MARCH: Final = (" on", " against", " for", " to ", " of ")
_BEFORE_DAY: Final = frozenset({"on", "last", "next", "this", "by", "until", "since"})
_SEASONAL: Final = frozenset({"in", "by", "until", "till", "since", "during", "over", "before", "through"})
_GOES_ON: Final = Pattern(
    rf"[,.;:)?!]|$|\s*\n\n|{SPACE}(?:and|or|but|when|while|because|if|as|than|that|in|at|on|for|from|with|after|before|by|"
    rf"to|is|was|were|are|will|would|has|have|had|could|may|might)\b"
)
#: "the May government", of a person; "May orders are disappointing".
_OFFICE: Final = Pattern(rf"{SPACE}(?:government|administration|cabinet|era|family|ministry|years)\b")
_TOLD: Final = Pattern(rf"{SPACE}[a-z]{{3,}}(?<!ed)s{SPACE}(?:are|were|rose|fell|increased|decreased|declined|grew)\b")
_LONGEST: Final = 12  # characters of a preposition and its article


def alone(text: str, begin: int, end: int) -> bool:
    """Whether a date is the whole text, but for a preposition: a request then, which looks ahead."""
    return end >= len(text) and begin <= _LONGEST and (begin == 0 or text[:begin].strip().lower() in FRAMES)


def month(text: str, start: int, floor: int) -> tuple[int, Found] | None:
    """A month's name; `May`, `March` and lower-case names only where the words around want a month."""
    glued = start and not floor == start - 1 > 0 and text[start - 1] in _PART_OF_NAME
    if glued and text[start - 2 : start] not in _DASHES:
        return None
    word, begin = before(text, start, floor)
    if text.startswith("may ", start) and word not in _STRONGLY and not text[start + 4 : start + 5].isdigit():
        return None
    found = dates.month_first(text, start)
    found = spelled_years.dated(text, found) if found else None
    quarter = _QUARTER.match(text, found.end) if found and found.rule == "month" else None
    if found and quarter:
        return with_the(text, start, floor), Found("month", {**found.parts, "quarter": "quarter"}, quarter.end())
    if found is None or (
        len(found.parts) == 1 and (not _wanted(text, start, found, word) or _named(text, found.end, word))
    ):
        return None
    return _beside(text, start, begin, floor, found, word)


def _beside(text: str, start: int, begin: int, floor: int, found: Found, word: str) -> tuple[int, Found]:  # noqa: PLR0913, PLR0917 - where it stands, and what stands there
    """A month or its day with the word at `begin` that points at it, and what the noun behind it tells of its year."""
    rule, parts, end = found
    told = parts.keys() & {"year", "rel", "dashed"}
    if word in MODIFIERS and word != "that" and not told and ("day" not in parts or word in {"last", "this", "next"}):
        return (with_the(text, begin, floor) if word in ANAPHORIC else begin), Found(rule, {**parts, "mod": word}, end)
    if word.rstrip(",.") in WEEKDAYS and "day" in parts:
        return begin, Found(rule, {**parts, "on": word.rstrip(",.")}, end)
    if len(parts) == 1 and rule == "month":
        if word == "that":
            return begin, Found(rule, {**parts, "rel": "that year"}, end)
        return start, Found(rule, {**parts, "near": "near"}, end) if _EVENT.match(text, end) else found
    noun = _WORD.match(text, end + 1) if parts.keys() == {"month", "day"} else None
    if noun and noun[0].lower() in REMEMBERED_FOR:
        return start, Found(rule, {**parts, "of": "remembered"}, end)
    return start, found


def _named(text: str, end: int, left: str) -> bool:
    """Whether a word beside a weekday or month makes a name of both: "the Sunday Times", "Mr. May"."""
    after = _WORD.match(text, end + 1) if text[end : end + 1] == " " else None
    return bool(after and after[0].lower() in NAMED_AFTER) or left.rstrip(".") in TITLES


def _wanted(text: str, start: int, found: Found, word: str) -> bool:
    """Whether a month's name without day and year is a month."""
    name = found.parts["month"].rstrip(".").lower()
    framed = word in _FRAMING or word.endswith("est") or word == "worst"
    after = text[found.end : found.end + 2]
    if text[start].islower():
        return framed and (name not in {"march", "may", "mar", "august"} or word in _STRONGLY)
    if name in {"may", "mar"}:
        return (
            framed
            or after in {"'s", "’s"}
            or text[start - 1 : start] == "("
            or after[:1] in {":", "-", "–", "/"}
            or word.rstrip(",") in MONTHS
            or (
                name == "may"
                and word == "the"
                and after[:1] == " "
                and after[1:].islower()
                and not _OFFICE.match(text, found.end)
            )
            or _TOLD.match(text, found.end) is not None
        )
    if name in _NAMES and not framed:
        return not (after[:1] == " " and after[1:].isupper())
    return framed or name != "march" or not text.startswith(_NO_MARCH, found.end)


def weekday(text: str, start: int, floor: int) -> tuple[int, Found] | None:
    """A weekday, with the date or the week that belongs to it."""
    word = _WORD.match(text, start)
    name = word[0] if word else ""
    end = start + len(name)
    short = name.lower() not in relative.FULL_WEEKDAYS
    stop = end + (short and text[end : end + 1] == ".")
    left, begin = before(text, start, floor)
    joint = _DATE_AFTER.match(text, stop)
    dated = relative.base(text, joint.end()) if joint else None
    if dated and dated.rule in {"day", "iso"}:
        return start, Found(dated.rule, {**dated.parts, "on": name.lower()}, dated.end)
    two = TWO_AWAY.match(text, stop)
    if two:
        way = "next" if two["way"] == "after" else "last"
        return with_the(text, start, floor), Found(
            "weekday", {"weekday": name.lower(), "mod": way, "two": "two"}, two.end()
        )
    query = alone(text, start, stop)
    parts = {"weekday": name.lower()}
    week = _OF_WEEK.match(text, stop)
    if week:
        return start, Found("weekday", {**parts, "week": week["rel"].lower()}, week.end())
    if (
        left in NAMED_WEEKDAYS
        or _named(text, end, left)
        or _NIGHTS.match(text, end)
        or not (query or left in _BEFORE_DAY or (name[0].isupper() and not short) or _NTH.match(text, stop))
    ):
        return None
    nth = _NTH.match(text, stop)
    if nth:
        return start, Found("weekday", {**parts, "nth": nth["day"]}, nth.end())
    end = stop if query else end
    if left in MODIFIERS:
        outer, outer_begin = before(text, begin, floor) if left in {"past", "coming"} else ("", begin)
        begin = outer_begin if outer == "this" else with_the(text, begin, floor)
        the = {"the": "the"} if text[begin] in "tT" and left == "next" else {}
        return begin, Found("weekday", {**parts, "mod": left, **the}, end)
    return start, Found("weekday", parts, end)


def season(text: str, start: int, floor: int) -> tuple[int, Found] | None:
    """A season with its year or a word that points at it; `until spring`, never `in winter`."""
    found = dates.season(text, start)
    if found is None or text[found.end : found.end + 1] == "-":
        return None
    if found.parts.keys() & {"year", "rel"}:
        return with_the(text, start, floor), found
    left, begin = before(text, start, floor)
    if left in MODIFIERS and left not in {"past", "same", "present", "that"}:
        found.parts["mod"] = left
        return with_the(text, begin, floor), found
    if left == "past" and before(text, begin, floor)[0] == "this":
        found.parts["mod"] = "last"
        return before(text, begin, floor)[1], found
    return _bare_season(text, start, begin, floor, found, left)


def _bare_season(text: str, start: int, begin: int, floor: int, found: Found, left: str) -> tuple[int, Found] | None:  # noqa: PLR0913, PLR0917 - where it stands, and what stands there
    """`until spring`, `in the fall`: a season alone, where no noun follows that it describes."""
    fall = found.parts["season"].lower() == "fall"
    if left == "the":
        outer = before(text, begin, floor)[0]
        return (begin, found) if outer in _SEASONAL and _GOES_ON.match(text, found.end) else None
    if left in {"until", "till", "by", "since"} and (not fall or _GOES_ON.match(text, found.end)):
        return start, found
    return None
