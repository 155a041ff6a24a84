"""Expressions of calendar time: where one stands and which pieces it is made of.

`at` is asked at a digit or at a word of `lexicon.periods.TRIGGERS`. Each kind of trigger has one reader that looks at
the words around it; the phrases themselves are `dates` (absolute), `years` (bare years) and `relative` (the rest).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.periods import (
    AGO,
    AHEAD,
    DAYTIMES,
    DECADES,
    DEICTICS,
    EDGES,
    FRAMES,
    MODIFIERS,
    MONTHS,
    NAMED_WEEKDAYS,
    NUMBERS,
    ORDINALS,
    SEASONS,
    UNITS,
    WEEKDAYS,
)
from mfgfacts.model import PeriodMention
from mfgfacts.recognise import dates, relative, years
from mfgfacts.recognise.dates import SPACE, Found
from mfgfacts.recognise.years import before

if TYPE_CHECKING:
    from collections.abc import Callable

_WORD: Final = re.compile(r"[A-Za-z]++")
_DIGITS: Final = re.compile(r"\d{1,5}+")
_MONTH_NEAR: Final = re.compile(
    rf"(?:\d|st\b|nd\b|rd\b|th\b)*(?:{SPACE}?(?:[-–]|to\b|and\b|through\b)?{SPACE}?\d{{1,2}}(?:st|nd|rd|th)?)?(?:{SPACE}(?:day{SPACE})?(?:of{SPACE})?|[-/. ]{{0,2}})(?i:{'|'.join(sorted({m[:3] for m in MONTHS}))})"
)
_FIGURES: Final = re.compile(r"\d{1,2}(?:[./-]\d|[QHM]\b|[QHM]\d)")
_SLASHED: Final = re.compile(r"(?P<one>\d{1,2})/(?P<two>\d{1,2})(?![\w%/])(?!\.\d)")
_COUNTED: Final = re.compile(
    rf"(?P<count>\d{{1,3}}|(?i:{'|'.join(sorted((n for n in NUMBERS if len(n) > 2), key=len, reverse=True))}))(?:{SPACE}|-)(?P<unit>(?i:day|week|month|quarter|year|decade|fortnight)s?)\b"
)
_AGO: Final = re.compile(
    rf"(?:{SPACE}and{SPACE}a{SPACE}half(?P<half>))?(?:{SPACE}|-)(?P<ago>(?i:ago|earlier|previously|later|hence|from{SPACE}now|before|prior))\b(?!{SPACE}(?:than|to)\b)"
)
_BEFORE_NOUN: Final = re.compile(rf"{SPACE}(?!last\b)[a-z\"“'A-Z]")
_REFUSED_YEAR: Final = re.compile(r"[-–](?:on|over|to|round|long|old|by|in|olds?)[-–]|[-–](?:long|old|olds|round|plan)\b")
_TO_DATE: Final = re.compile(rf"(?:{SPACE}|-)to(?:{SPACE}|-)date\b")
_YEAR_AFTER: Final = re.compile(rf",?{SPACE}(?:of{SPACE})?(?P<year>(?:19|20)\d\d)(?:(?P<dash>[-–/])(?P<last>(?:20)?\d\d))?\b(?![.,]\d|%)")
_DATE_AFTER: Final = re.compile(rf",?{SPACE}?\(?(?=[A-Z\d])")
_OF_WEEK: Final = re.compile(rf"{SPACE}(?:of{SPACE})?(?P<rel>(?i:last|this|next|the{SPACE}following|the{SPACE}previous){SPACE}week)\b")
_NTH: Final = re.compile(rf"{SPACE}(?:the{SPACE})?(?P<day>\d{{1,2}}(?:st|nd|rd|th))\b")
_NTH_PART: Final = re.compile(rf"\d{{1,2}}(?:st|nd|rd|th)(?:{SPACE}|-)(?:[hqdwmcHQ])")
_FIRST_OF: Final = re.compile(rf"(?P<day>(?i:{'|'.join(w for w, n in ORDINALS.items() if n > 0)})){SPACE}(?:day{SPACE})?of{SPACE}(?P<month>{dates.MONTH}){dates.OF_YEAR}")


def at(text: str, start: int, floor: int) -> PeriodMention | None:
    """Read the period that contains `start`, a digit or the first letter of a trigger.

    Args:
        start: offset of the trigger.
        floor: end of the mention before; nothing left of it is taken.

    Returns:
        The mention with its parts as printed, or None where no period stands.
    """
    if "0" <= text[start] <= "9":
        read = _figures(text, start, floor)
    else:
        word = _WORD.match(text, start)
        reader = _READERS.get(word[0].lower()) if word else None
        read = reader(text, start, floor) if reader else None
    if read is None:
        return None
    begin, found = read
    return _mention(text, begin, floor, found)


def _mention(text: str, begin: int, floor: int, found: Found) -> PeriodMention:
    """The mention, run on to the end of its stretch, with the preposition that says which way an open date lies."""
    word, _ = before(text, begin, floor)
    between = word == "between"
    if found.rule in relative.JOINED:
        found = relative.ranged(text, found, between=between)
        if found.rule == "month" and not between:
            found = relative.listed(text, found)
    if word in AHEAD or word == "since":
        found.parts["lead"] = word
    return PeriodMention(found.rule, begin, found.end, found.parts)


def _figures(text: str, start: int, floor: int) -> tuple[int, Found] | None:
    """A digit: a year, a date in figures, a day before its month, a code, a count of units gone by."""
    left = text[start - 1] if start > floor else " "
    if left in _NEVER_LEFT:
        return None
    run = _DIGITS.match(text, start)
    end = run.end() if run else start
    if left.isalpha():
        return dates.code(text, start, floor) if left in "QqHhYy" else None
    size = end - start
    if size == 4:  # noqa: PLR2004 - digits of a year
        return _four(text, start, floor) if "1500" <= text[start:end] < "2200" else None
    following = text[end : end + 4]
    if size > 3 or not following or not _promising(following, text, end):  # noqa: PLR2004 - "100 years ago"
        return None
    return _counted(text, start, floor) if size == 3 else _one_or_two(text, start, floor)  # noqa: PLR2004 - as above


_NEVER_LEFT: Final = frozenset("$€£¥#.,_%+")
_SPACES: Final = frozenset(" \n\u00a0\u202f-–/")
_AFTER_FIGURE: Final = frozenset({*(m[:3] for m in MONTHS), *(u[:3] for u in UNITS), "of ", "to ", "and", "thr"})


def _promising(following: str, text: str, end: int) -> bool:
    """Whether what follows one to three digits can go on as a date; this turns away nearly every number."""
    first = following[0]
    if first in _SPACES:
        return following[1:].lower() in _AFTER_FIGURE or (first in "-–/" and following[1:2].isdigit())
    if first == ".":
        return text[end + 2 : end + 3] == "." or text[end + 3 : end + 4] == "."
    return first in "QHM" or following[:2] in {"st", "nd", "rd", "th"} or (first == "s" and text[end - 1] == "0")


def _four(text: str, start: int, floor: int) -> tuple[int, Found] | None:
    following = text[start + 4 : start + 6]
    found = None
    if following and (following[0] in "-./ QH") and (following[1:].isalnum()):
        found = dates.numeric(text, start) or dates.year_code(text, start)
    found = found or years.year(text, start, floor)
    if found is None:
        return None
    if found.rule in {"decade", "years"} or found.rule == "year":
        word, at_word = before(text, start, floor)
        if word == "the" and found.rule == "decade":
            return at_word, found
    return start, found


def _one_or_two(text: str, start: int, floor: int) -> tuple[int, Found] | None:
    """One or two digits: a date in figures, an ordinal, a code, the day of a month."""
    if _FIGURES.match(text, start):
        found = dates.numeric(text, start) or _slashed(text, start, floor)
        if found:
            return start, found
        coded = dates.code(text, start, floor)
        if coded:
            return coded
    nth = _NTH_PART.match(text, start)
    if nth:
        found = years.century(text, start) or relative.selected(text, start)
        if found:
            return _with_the(text, start, floor), found
    if text[start - 1 : start] in {"/", "-", "–"} and start > floor:
        return None
    if text[start - 1 : start] in {"'", "’"} and text[start + 1 : start + 3] == "0s":
        found = relative.base(text, start - 1)
        return (_with_the(text, start - 1, floor), found) if found else None
    if _MONTH_NEAR.match(text, start):
        found = dates.day_first(text, start)
        if found:
            return _with_the(text, start, floor), found
    return _counted(text, start, floor)


def _slashed(text: str, start: int, floor: int) -> Found | None:
    """`on 2/15`: a day and a month without a year, only after a word that wants a date."""
    match = _SLASHED.match(text, start)
    if match and before(text, start, floor)[0] in {"on", "by", "until", "since", "dated", "from"}:
        parts = {"one": match["one"], "two": match["two"], "sep": "/"}
        return Found("numeric", parts, match.end()) if min(int(match["one"]), int(match["two"])) in range(1, 13) else None
    return None


def _with_the(text: str, start: int, floor: int) -> int:
    word, begin = before(text, start, floor)
    return begin if word == "the" else start


def _counted(text: str, start: int, floor: int) -> tuple[int, Found] | None:
    """`two years ago`, `5 days later`, `the nine months to September`; a bare length of time is none."""
    match = _COUNTED.match(text, start)
    if not match:
        return None
    parts = {"count": match["count"], "unit": UNITS[match["unit"].lower()]}
    return _gone(text, start, match.end(), parts) or _ended(text, start, floor, match.end(), parts)


def _gone(text: str, start: int, end: int, parts: dates.Parts) -> tuple[int, Found] | None:
    """`ago`, `earlier`, `later` after a length of time."""
    ago = _AGO.match(text, end)
    if not ago or (ago["ago"].lower() in {"before", "prior"} and _BEFORE_NOUN.match(text, ago.end())):
        return None
    if ago["half"] is not None:
        parts = {**parts, "half": "half"}
    return start, Found("ago", {**parts, "ago": ago["ago"].split()[0].lower().replace("from", "later")}, ago.end())


def _ended(text: str, start: int, floor: int, end: int, parts: dates.Parts) -> tuple[int, Found] | None:
    """A length of time and the day that ends or begins it: `the three months to June`, `the week of June 5`."""
    ended = relative.ENDED.match(text, end)
    if not ended:
        return None
    last = relative.base(text, ended.end())
    if last is None or last.rule not in {"day", "month", "numeric", "iso"}:
        return None
    how = ended["how"].lower()
    if how in {"to", "of", "from", "until"} and before(text, start, floor)[0] != "the":
        return None
    return _with_the(text, start, floor), Found("span", {**parts, "how": how, "to:rule": last.rule, **relative.prefixed(last.parts)}, last.end)


def _month(text: str, start: int, floor: int) -> tuple[int, Found] | None:
    """A month's name; `May`, `March` and lower-case names only where the words around want a month."""
    found = dates.month_first(text, start)
    if found is None:
        return None
    word, begin = before(text, start, floor)
    bare = len(found.parts) == 1
    if bare and not _wanted(text, start, found, word):
        return None
    if word in MODIFIERS and "year" not in found.parts and "day" not in found.parts and "rel" not in found.parts:
        found.parts["mod"] = word
        return begin, found
    if word.rstrip(",.") in WEEKDAYS and "day" in found.parts:
        return begin, found
    if not bare and text[start].islower() and found.parts["month"] in {"may", "march"} and "day" not in found.parts and word not in FRAMES:
        return None
    return start, found


_WANTED: Final = frozenset("in since by until till of from during last this next for to and mid early late before after through between on previous".split())
_NAMES: Final = frozenset({"may", "april", "june", "august", "jan", "mar", "dec", "sep"})


def _wanted(text: str, start: int, found: Found, word: str) -> bool:
    """Whether a month's name without day and year is a month."""
    name = found.parts["month"].rstrip(".").lower()
    framed = word in _WANTED
    if text[start].islower():
        return framed and (name not in {"march", "may", "mar", "august"} or word in {"in", "since", "last", "next", "until", "by"})
    if name in {"may", "mar"}:
        return framed or text[found.end : found.end + 2] in {"'s", "’s"} or text[start - 1 : start] == "(" or text[found.end : found.end + 1] in {":", "-", "–"}
    after = text[found.end : found.end + 2]
    if name in _NAMES and not framed:
        return not (after[:1] == " " and after[1:].isupper())
    return not (name == "march" and not framed and text.startswith((" on", " against", " for", " to "), found.end))


def _weekday(text: str, start: int, floor: int) -> tuple[int, Found] | None:
    """A weekday, with the date or the week that belongs to it."""
    word = _WORD.match(text, start)
    name = word[0] if word else ""
    end = start + len(name)
    short = len(name) <= 5  # noqa: PLR2004 - no weekday is so short
    dotted = short and text[end : end + 1] == "."
    stop = end + dotted
    joint = _DATE_AFTER.match(text, stop)
    dated = relative.base(text, joint.end()) if joint else None
    left, begin = before(text, start, floor)
    if dated and dated.rule == "day" and text[joint.end() - 1 : joint.end()] != "(":  # type: ignore[union-attr] # dated implies joint
        return start, dated
    if left in NAMED_WEEKDAYS or (name[0].islower() and left not in {"on", "last", "next", "this", "by", "until", "since", "of"}):
        return None
    nth = _NTH.match(text, stop)
    if nth:
        return start, Found("weekday", {"weekday": name.lower(), "nth": nth["day"]}, nth.end())
    if short and left not in {"on", "last", "next", "this"}:
        return None
    parts = {"weekday": name.lower()}
    week = _OF_WEEK.match(text, stop)
    if week:
        return start, Found("weekday", {**parts, "week": week["rel"].lower()}, week.end())
    if left in MODIFIERS:
        return begin, Found("weekday", {**parts, "mod": left}, end)
    return start, Found("weekday", parts, end)


def _unit(text: str, start: int, floor: int) -> tuple[int, Found] | None:
    """`year`, `month`, `quarter` …: with "the", a modifier, "a … ago", an end or a number they are periods."""
    word = _WORD.match(text, start)
    end = word.end() if word else start
    unit = UNITS[text[start:end].lower()]
    if text[start].isupper() and text[start:end].istitle() and start > floor and text[start - 1 : start] == " " and unit != "year":
        return None
    left, begin = before(text, start, floor)
    if left in NUMBERS:
        parts = {"count": left, "unit": unit}
        return _gone(text, begin, end, parts) or (_ended(text, begin, floor, end, parts) if left != "a" else None)
    if text[end : end + 1] in {"-", "–"} and _REFUSED_YEAR.match(text, end) and not _TO_DATE.match(text, end):
        return None
    if unit == "year":
        found = _year_word(text, start, end, floor)
        if found:
            return found
    return _pointed(text, start, floor, unit, left, begin, end)


def _pointed(text: str, start: int, floor: int, unit: str, left: str, begin: int, end: int) -> tuple[int, Found] | None:  # noqa: PLR0913 - the words around one unit
    """A unit with "the" or a modifier left of it."""
    if left in {"fiscal", "financial", "calendar", "full", "whole", "entire"}:
        begin_word, begin = left, _with_the(text, begin, floor)
        left = "full" if begin_word in {"full", "whole", "entire"} else left
        if left == "full" and unit in {"year", "quarter"} and text[begin : begin + 3].lower() == "the":
            return begin, Found("the", {"unit": unit}, end)
        if left == "full" and unit == "year" and text[start - 1] == "-":
            return begin, Found("the", {"unit": unit}, end)
        return None
    if left in MODIFIERS:
        if left == "past" and unit in {"decade", "century", "day"}:
            return None
        if unit == "day" and left not in {"previous", "next", "following"}:
            return None
        if left == "same":
            return None
        return _with_the(text, begin, floor), Found("relative", {"mod": left, "unit": unit}, end)
    if left != "the":
        return None
    if unit == "day":
        return _day_before(text, begin, end)
    gone = _gone(text, begin, end, {"count": "1", "unit": unit})
    if gone:
        return gone if gone[1].parts["ago"] in {"before", "prior"} else None
    ended = _ended(text, start, floor, end, {"count": "1", "unit": unit})
    if ended:
        return ended
    if unit in {"half", "fortnight"} or _NOT_THE.match(text, end) or (text[start].isupper() and not text[start:end].isupper()):
        return None
    return begin, Found("the", {"unit": unit}, end)


_NOT_THE: Final = re.compile(rf"{SPACE}(?:of\b|in{SPACE}which|when\b|that\b|(?:before|after){SPACE}[a-z])|['’]s{SPACE}(?:end|close)\b|[-–][a-z]")
_YESTERDAY: Final = re.compile(rf"{SPACE}(?P<way>before|after){SPACE}(?P<word>yesterday|tomorrow)\b|{SPACE}(?P<alone>before|after)(?=[.,;:)]|$)")


def _day_before(text: str, begin: int, end: int) -> tuple[int, Found] | None:
    """`the day before yesterday`, `the day before.`"""
    match = _YESTERDAY.match(text, end)
    if not match:
        return None
    if match["word"]:
        return begin, Found("deictic", {"word": match["word"], "step": match["way"]}, match.end())
    return begin, Found("ago", {"count": "1", "unit": "day", "ago": "before" if match["alone"] == "before" else "later"}, match.end())


_YEAR_END: Final = re.compile(r"[-–]end\b(?![-–])")
_YEAR_EARLIER: Final = re.compile(rf"[-–](?:earlier|ago|before)\b(?:{SPACE}(?:period|quarter|month|half|week)\b)?")


def _year_word(text: str, start: int, end: int, floor: int) -> tuple[int, Found] | None:
    """What only `year` takes: a number, "to date", "-end", "-earlier"."""
    match = _TO_DATE.match(text, end)
    if match:
        return _with_the(text, start, floor), Found("to date", {"unit": "year"}, match.end())
    match = _YEAR_END.match(text, end)
    if match:
        return start, Found("the", {"unit": "year", "edge": "end"}, match.end())
    match = _YEAR_EARLIER.match(text, end)
    if match:
        return _with_the(text, start, floor), Found("ago", {"count": "1", "unit": "year", "ago": "earlier"}, match.end())
    match = _YEAR_AFTER.match(text, end)
    if match and before(text, start, floor)[0] not in {"per", "a", "each"}:
        left, begin = before(text, start, floor)
        if left in {"the", "full", "calendar"}:
            begin = _with_the(text, begin, floor) if left != "the" else begin
        else:
            begin = start
        if match["last"]:
            return begin, Found("years", {"year": match["year"], "last": match["last"]}, match.end())
        return begin, Found("year", {"year": match["year"]}, match.end())
    return None


def _ordinal(text: str, start: int, floor: int) -> tuple[int, Found] | None:
    """`the first half of the year`, `third-quarter`, `the last week of July`, `first of March`, `the nineteenth century`."""
    found = relative.selected(text, start)
    if found is None:
        match = _FIRST_OF.match(text, start)
        if not match:
            return None
        parts = {k: v for k, v in match.groupdict().items() if v}
        found = Found("day", parts, match.end())
    return _with_the(text, start, floor), found


def _edge(text: str, start: int, floor: int) -> tuple[int, Found] | None:
    """`early May`, `mid-2025`, `the end of 2024`."""
    found = relative.edge(text, start)
    if found is None or (start > floor and text[start - 1].isalpha()):
        return None
    return _with_the(text, start, floor), found


def _season(text: str, start: int, floor: int) -> tuple[int, Found] | None:
    """A season with its year or a word that points at it; `until spring`, never `in winter`."""
    found = relative.season(text, start)
    left, begin = before(text, start, floor)
    if found is None or (text[found.end : found.end + 1] == "-"):
        return None
    if "year" in found.parts or "rel" in found.parts:
        return _with_the(text, start, floor), found
    if left in MODIFIERS and left not in {"past", "same"}:
        found.parts["mod"] = left
        return _with_the(text, begin, floor), found
    return (start, found) if left in {"until", "till", "by", "since"} and found.parts["season"].lower() not in {"fall"} else None


def _deictic(text: str, start: int, floor: int) -> tuple[int, Found] | None:
    word = _WORD.match(text, start)
    if not word or (text[start].isupper() and start > floor and text[start - 1 : start] == " " and text[start - 2 : start - 1].isalpha()):
        return None
    return start, Found("deictic", {"word": word[0].lower()}, word.end())


def _daytime(text: str, start: int, floor: int) -> tuple[int, Found] | None:
    """`this morning`, `last night`."""
    left, begin = before(text, start, floor)
    word = _WORD.match(text, start)
    if not word or (left != "this" and not (left == "last" and word[0] == "night")):
        return None
    return begin, Found("deictic", {"word": "today" if left == "this" else "yesterday"}, word.end())


def _same(text: str, start: int, floor: int) -> tuple[int, Found] | None:
    found = relative.same(text, start)
    return (_with_the(text, start, floor), found) if found else None


def _fiscal(text: str, start: int, floor: int) -> tuple[int, Found] | None:
    """`fiscal 2022/23`, `the last financial year`, `FY 2023`."""
    if text[start : start + 2] in {"FY", "fy"}:
        digit = _DIGITS.search(text, start + 2, start + 5)
        found = dates.fiscal_code(text, start) if digit else None
        return (start, found) if found else None
    left, begin = before(text, start, floor)
    if left in MODIFIERS or left == "the":
        begin = _with_the(text, begin, floor) if left != "the" else begin
        found = relative.fiscal(text, begin)
        return (begin, found) if found else None
    found = relative.fiscal(text, start)
    return (start, found) if found else None


def _decade(text: str, start: int, floor: int) -> tuple[int, Found] | None:
    """`the nineties`: a decade, not somebody's age."""
    word = _WORD.match(text, start)
    left, begin = before(text, start, floor)
    return (begin, Found("decade", {"decade": word[0].lower()}, word.end())) if word and left == "the" else None


def _table() -> dict[str, Callable[[str, int, int], tuple[int, Found] | None]]:
    readers: dict[str, Callable[[str, int, int], tuple[int, Found] | None]] = {}
    for words, reader in (
        (NUMBERS, _counted),
        (UNITS, _unit),
        (ORDINALS, _ordinal),
        (SEASONS, _season),
        (DECADES, _decade),
        (EDGES, _edge),
        (WEEKDAYS, _weekday),
        (MONTHS, _month),
        (DEICTICS, _deictic),
        (DAYTIMES, _daytime),
        (("same", "comparable", "corresponding"), _same),
        (("fiscal", "financial", "fy"), _fiscal),
    ):
        readers.update(dict.fromkeys(words, reader))
    readers["second"] = _ordinal
    return readers


_READERS: Final = _table()
_ = AGO
