"""The readers of periods told by an ordinal, an edge, a day word, a fiscal year or a decade; `periods` asks them.

Each is given the text, where its trigger begins, and the end of the mention before; it gives where the period begins
and what it is made of, or None.
"""

from __future__ import annotations

from typing import Final

from mfgfacts.lexicon.periods import MODIFIERS
from mfgfacts.recognise import counts, dates, relative, spelled_years
from mfgfacts.recognise.dates import SPACE, Found
from mfgfacts.recognise.pattern import Pattern
from mfgfacts.recognise.same import same as comparable
from mfgfacts.recognise.years import before, with_the

_WORD: Final = Pattern(r"[A-Za-z]++")
_FIRST_OF: Final = Pattern(
    rf"(?P<day>{dates.WORD_DAY})(?:{dates.UNTIL}(?P<last>{dates.WORD_DAY}))?{SPACE}(?:day{SPACE})?of{SPACE}"
    rf"(?P<month>{dates.MONTH}){dates.OF_YEAR}"
)
_MIDDLE: Final = Pattern(r"[Mm]id-?(?P<unit>year|month|week)\b(?!-)")
_FIRST_DAY: Final = Pattern(rf"first{SPACE}of{SPACE}(?=(?:the|this|next|last){SPACE}(?:year|month)\b)")


def ordinal(text: str, start: int, floor: int) -> tuple[int, Found] | None:
    """`the first half of the year`, `third-quarter`, `the last week of July`, `the nineteenth century`."""
    found = relative.of_year(text, start) or relative.selected(text, start)
    found = found or (_day(text, start) if _DAY_BEHIND.match(text, start) else None)
    return (with_the(text, start, floor), found) if found else None


#: An ordinal that can be a day's: a month, or another day, has to be told behind it.
_DAY_BEHIND: Final = Pattern(
    rf"[A-Za-z]{{5,12}}(?:[- ][a-z]{{5,7}})?{SPACE}(?:of|day|to|and|through|until|till|thru)\b"
)


def _day(text: str, start: int) -> Found | None:
    """`the twenty-first of July`, `the ninth to the seventeenth of April`, `the first of the year`."""
    match = _FIRST_OF.match(text, start)
    if match:
        return Found("day", {name: printed for name, printed in match.groupdict().items() if printed}, match.end())
    first = _FIRST_DAY.match(text, start)
    whole = relative.base(text, first.end()) if first else None
    if whole is None or whole.rule not in {"the", "relative"} or "part" in whole.parts:
        return None
    return Found(whole.rule, {**whole.parts, "edge": "start"}, whole.end)


def tens(text: str, start: int, floor: int) -> tuple[int, Found] | None:
    """`twenty years ago`, `the twenty-first of July`, `nineteen eighty-four`."""
    return (
        counts.counted(text, start, floor)
        or spelled_years.year(text, start, floor)
        or (ordinal(text, start, floor) if text[start] in "tT" else None)
    )


def year_to_date(text: str, start: int, _floor: int) -> tuple[int, Found] | None:
    """`YTD`."""
    end = start + len("YTD")
    return (start, Found("to date", {"unit": "year"}, end)) if text[start:end] == "YTD" else None


def edge(text: str, start: int, floor: int) -> tuple[int, Found] | None:
    """`early May`, `mid-2025`, `the end of 2024`, `mid-year`."""
    middle = _MIDDLE.match(text, start)
    if middle:
        return start, Found("the", {"unit": middle["unit"], "edge": "mid", "full": "full"}, middle.end())
    found = relative.edge(text, start)
    return (with_the(text, start, floor), found) if found else None


def deictic(text: str, start: int, floor: int) -> tuple[int, Found] | None:
    """`yesterday`, `today`; not `USA Today`."""
    word = _WORD.match(text, start)
    if not word or (
        text[start].isupper() and start - 2 > floor and text[start - 1] == " " and text[start - 2].isalpha()
    ):
        return None
    return start, Found("deictic", {"word": word[0].lower()}, word.end())


def daytime(text: str, start: int, floor: int) -> tuple[int, Found] | None:
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


def same(text: str, start: int, floor: int) -> tuple[int, Found] | None:
    """`the same period last year`."""
    found = comparable(text, start)
    return (with_the(text, start, floor), found) if found else None


def fiscal(text: str, start: int, floor: int) -> tuple[int, Found] | None:
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


def decade(text: str, start: int, floor: int) -> tuple[int, Found] | None:
    """`the nineties`: a decade, not somebody's age."""
    word = _WORD.match(text, start)
    left, begin = before(text, start, floor)
    return (begin, Found("decade", {"decade": word[0].lower()}, word.end())) if word and left == "the" else None
