"""Expressions of calendar time: where one stands and which pieces it is made of.

`at` is asked at a digit or at a word of `lexicon.periods.TRIGGERS`. Each kind of trigger has one reader that looks at
the words around it: `figures` (digits), `pointers` (units of the calendar), `counts` (numbers of units), `calendar`
(months, weekdays, seasons), `same` (comparable periods), and here the rest. `dates`, `years` and `relative` hold the
phrases themselves, `stretches` what runs from one to another, `habits` how the document writes them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.periods import (
    AHEAD,
    CENTURIES,
    DAYTIMES,
    DECADES,
    DEICTICS,
    EDGES,
    MIDDLES,
    MODIFIERS,
    MONTHS,
    NUMBERS,
    ORDINALS,
    SEASONS,
    TEENS,
    TENS,
    UNITS,
    WEEKDAYS,
    WITHIN,
)
from mfgfacts.model import PeriodMention
from mfgfacts.recognise import counts, dates, habits, relative, spelled_years, stretches
from mfgfacts.recognise.around import around
from mfgfacts.recognise.calendar import alone, month, season, weekday
from mfgfacts.recognise.dates import SPACE, Found
from mfgfacts.recognise.figures import figures
from mfgfacts.recognise.pattern import Pattern
from mfgfacts.recognise.pointers import unit
from mfgfacts.recognise.same import same
from mfgfacts.recognise.years import before, with_the

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Mapping

    Reader = Callable[[str, int, int], tuple[int, Found] | None]

_WORD: Final = Pattern(r"[A-Za-z]++")
_FIRST_OF: Final = Pattern(
    rf"(?P<day>{dates.WORD_DAY})(?:{dates.UNTIL}(?P<last>{dates.WORD_DAY}))?{SPACE}(?:day{SPACE})?of{SPACE}"
    rf"(?P<month>{dates.MONTH}){dates.OF_YEAR}"
)


_MIDDLE: Final = Pattern(r"[Mm]id-?(?P<unit>year|month|week)\b(?!-)")
_FIRST_DAY: Final = Pattern(rf"first{SPACE}of{SPACE}(?=(?:the|this|next|last){SPACE}(?:year|month)\b)")


def at(text: str, start: int, floor: int) -> PeriodMention | None:
    """Read the period that contains `start`, a digit or the first letter of a trigger.

    Args:
        text: the document.
        start: offset of the trigger.
        floor: end of the mention before; nothing left of it is taken.

    Returns:
        The mention with its parts as printed, or None where no period stands.
    """
    if "0" <= text[start] <= "9":
        return at_figure(text, start, floor)
    word = LEAD.match(text, start)
    return at_word(text, start, floor, word[1].lower(), word[2] or "") if word else None


def at_figure(text: str, start: int, floor: int) -> PeriodMention | None:
    """Read the period whose first digit stands at `start`."""
    read = figures(text, start, floor)
    return _mention(text, read[0], floor, read[1]) if read else None


def at_word(text: str, start: int, floor: int, word: str, following: str) -> PeriodMention | None:
    """Read the period that contains the trigger `word`, in small letters; `following` is what stands behind it."""
    entry = _READERS.get(word)
    if entry is None:
        return None
    reader, leading = entry
    if leading is not None and not following.isdigit() and following.lower() not in leading:
        return None
    read = reader(text, start, floor)
    return _mention(text, read[0], floor, read[1]) if read else None


def _mention(text: str, begin: int, floor: int, found: Found) -> PeriodMention:
    """The mention, run on to the end of its stretch, with the word that says which way an open date lies."""
    last = text[begin - 3 : begin - 1]
    word, at = ("", begin) if last.isalpha() and last.lower() not in _LEAD_ENDS else before(text, begin, floor)
    rule, parts, end = found
    if word in _NOW_TO and rule in stretches.JOINED:
        begin, found = stretches.from_now(text, begin, floor, found)
    if rule in _POINTED:
        begin, found = around(text, begin, at, found, word)
        rule, parts, end = found
    if (text[end : end + 1] in _DASHES or text[end : end + 2] in _GAPS) and rule in stretches.JOINED:
        found = stretches.ranged(text, found, word)
        if found.rule == "month" and word != "between":
            found = stretches.listed(text, found)
        rule, parts, end = found
    if end >= len(text) and alone(text, begin, end):
        parts["lead"] = "due"
    elif word in _LEADS:
        parts["lead"] = word
    if rule == "numeric" and parts["sep"] != "." and _open(parts):
        parts["order"] = habits.order(text)
    elif rule == "fiscal" or "fy" in parts or parts.get("to:rule") == "fiscal":
        parts.update(habits.fiscal(text))
    return PeriodMention(rule, begin, end, parts)


_LEADS: Final = AHEAD | {"since", "from"}
#: The last letters of the words that matter before a period.
_LEAD_ENDS: Final = frozenset(
    word[-2:] for word in {*_LEADS, *WITHIN, "between", "of", "on", "in", "and", "to", "through", "the"}
)
#: Words between "now" and the end of a stretch.
_NOW_TO: Final = frozenset({"and", "to", "until", "till", "through"})
#: Rules of what is pointed at: "yesterday", "last year", "Friday".
_POINTED: Final = frozenset({"weekday", "deictic", "relative", "the", "day", "year", "month", "fiscal", "season"})
#: How what can join a period to another begins: with a dash, or with a gap and a dash, a letter or another gap.
_DASHES: Final = frozenset("-–—‒~～,")
_GAPS: Final = frozenset(
    {*(gap + first for gap in " \n\u00a0\u202f" for first in "tua \r\n\u00a0\u202f>-–—‒~～"), "\r\n"}
)


def _open(parts: dates.Parts) -> bool:
    """Whether either number can be the month."""
    return parts["one"] != parts["two"] and max(int(parts["one"]), int(parts["two"])) <= 12  # noqa: PLR2004 - months


#: A trigger word, and the digit, apostrophe or word behind it.
LEAD: Final = Pattern(rf"([A-Za-z]++)(?:(?:{SPACE}|{dates.DASH})(\d|['’]|[A-Za-z]++))?")
#: What may stand behind a number of units, an ordinal, an edge.
_COUNTED_IN: Final = frozenset({*UNITS, *WEEKDAYS, *(f"{word}s" for word in WEEKDAYS)})
_AFTER_ORDINAL: Final = frozenset(
    {*UNITS, *WEEKDAYS, *NUMBERS, *"full fiscal financial calendar of first to through until till thru and day".split()}
)
_AFTER_EDGE: Final = frozenset(
    {*WEEKDAYS, *MONTHS, *MODIFIERS, *ORDINALS, *EDGES, *SEASONS, *DECADES, *DEICTICS, *CENTURIES}
    | set("of in the fiscal financial fy cy q h twenty year month week ’ '".split())
)


def _ordinal(text: str, start: int, floor: int) -> tuple[int, Found] | None:
    """`the first half of the year`, `third-quarter`, `the last week of July`, `the nineteenth century`."""
    found = relative.of_year(text, start) or relative.selected(text, start)
    if found is None:
        match = _FIRST_OF.match(text, start)
        if not match:
            first = _FIRST_DAY.match(text, start)
            whole = relative.base(text, first.end()) if first else None
            if whole is None or whole.rule not in {"the", "relative"} or "part" in whole.parts:
                return None
            return with_the(text, start, floor), Found(whole.rule, {**whole.parts, "edge": "start"}, whole.end)
        found = Found("day", {name: printed for name, printed in match.groupdict().items() if printed}, match.end())
    return with_the(text, start, floor), found


def _tens(text: str, start: int, floor: int) -> tuple[int, Found] | None:
    """`twenty years ago`, `the twenty-first of July`, `nineteen eighty-four`."""
    return (
        counts.counted(text, start, floor)
        or spelled_years.year(text, start, floor)
        or (_ordinal(text, start, floor) if text[start] in "tT" else None)
    )


def _year_to_date(text: str, start: int, _floor: int) -> tuple[int, Found] | None:
    """`YTD`."""
    end = start + len("YTD")
    return (start, Found("to date", {"unit": "year"}, end)) if text[start:end] == "YTD" else None


def _edge(text: str, start: int, floor: int) -> tuple[int, Found] | None:
    """`early May`, `mid-2025`, `the end of 2024`, `mid-year`."""
    middle = _MIDDLE.match(text, start)
    if middle:
        return start, Found("the", {"unit": middle["unit"], "edge": "mid", "full": "full"}, middle.end())
    found = relative.edge(text, start)
    return (with_the(text, start, floor), found) if found else None


def _deictic(text: str, start: int, floor: int) -> tuple[int, Found] | None:
    """`yesterday`, `today`; not `USA Today`."""
    word = _WORD.match(text, start)
    if not word or (
        text[start].isupper() and start - 2 > floor and text[start - 1] == " " and text[start - 2].isalpha()
    ):
        return None
    return start, Found("deictic", {"word": word[0].lower()}, word.end())


def _daytime(text: str, start: int, floor: int) -> tuple[int, Found] | None:
    """`this morning`, `last night`, `that night`, `the next morning`, `the night before`."""
    left, begin = before(text, start, floor)
    word = _WORD.match(text, start)
    if word is None:
        return None
    if left == "this" or (left == "last" and word[0] in {"night", "evening"}):
        return begin, Found("deictic", {"word": "today" if left == "this" else "yesterday"}, word.end())
    if left in _DAY_LEFT:
        outer, outer_begin = before(text, begin, floor)
        return (outer_begin if outer in {"the", "that"} else begin), Found(
            "relative", {"mod": left, "unit": "day"}, word.end()
        )
    ago = _BEFORE.match(text, word.end()) if left == "the" else None
    return (begin, Found("ago", {"count": "1", "unit": "day", "ago": "before"}, ago.end())) if ago else None


_DAY_LEFT: Final = frozenset({"that", "next", "following", "previous", "preceding", "same"})
_BEFORE: Final = Pattern(rf"{SPACE}before(?=[.,;:)?]|$|{SPACE}(?:in|at|on|and|but|when)\b)")


def _same(text: str, start: int, floor: int) -> tuple[int, Found] | None:
    """`the same period last year`."""
    found = same(text, start)
    return (with_the(text, start, floor), found) if found else None


def _fiscal(text: str, start: int, floor: int) -> tuple[int, Found] | None:
    """`fiscal 2022/23`, `the last financial year`, `FY 2023`."""
    if text[start : start + 2] in {"FY", "fy"}:
        found = dates.fiscal_code(text, start)
        return (start, found) if found else None
    left, begin = before(text, start, floor)
    if left in MODIFIERS or left == "the":
        begin = begin if left == "the" else with_the(text, begin, floor)
        found = relative.fiscal(text, begin)
        return (begin, found) if found else None
    found = relative.fiscal(text, start)
    return (start, found) if found and "year" in found.parts | {"year": found.rule == "span"} else None


def _decade(text: str, start: int, floor: int) -> tuple[int, Found] | None:
    """`the nineties`: a decade, not somebody's age."""
    word = _WORD.match(text, start)
    left, begin = before(text, start, floor)
    return (begin, Found("decade", {"decade": word[0].lower()}, word.end())) if word and left == "the" else None


def _readers() -> Mapping[str, tuple[Reader, Container[str] | None]]:
    """Which reader is asked at which trigger, and the words that must stand behind it unless a digit does.

    A later line takes a word from an earlier one.
    """
    readers: dict[str, tuple[Reader, Container[str] | None]] = {}
    for words, reader, leading in (
        (NUMBERS, counts.counted, _COUNTED_IN),
        (UNITS, unit, None),
        (ORDINALS, _ordinal, _AFTER_ORDINAL),
        (SEASONS, season, None),
        (DECADES, _decade, None),
        (EDGES, _edge, _AFTER_EDGE),
        (MIDDLES, _edge, None),
        (WEEKDAYS, weekday, None),
        (MONTHS, month, None),
        (DEICTICS, _deictic, None),
        (DAYTIMES, _daytime, None),
        (("same", "comparable", "corresponding"), _same, None),
        (("fiscal", "financial", "fy"), _fiscal, None),
        (("thirty",), _tens, {*_COUNTED_IN, *ORDINALS}),
        (CENTURIES, _tens, {*_COUNTED_IN, *ORDINALS, *TENS, *TEENS, *DECADES, "hundred", "oh", "o"}),
        (("two",), _tens, {*_COUNTED_IN, "thousand"}),
        (("ytd",), _year_to_date, None),
    ):
        readers.update(dict.fromkeys(words, (reader, leading)))
    return readers


_READERS: Final = _readers()
