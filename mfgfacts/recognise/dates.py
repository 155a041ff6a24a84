"""Absolute dates as printed: a day, a month, a year with its month, numeric forms, quarter and fiscal codes.

    day     = month-name number year? | number month-name year?        March 5, 2015 · 5th of March · 3-9 March 2020
    month   = month-name year?                                          May 2021 · June next year
    numeric = year sep month sep day | number sep number sep year       2023-06-11 · 08.12.2025
    code    = Q3 2025 · 3Q23 · 2023H1 · FY2022/23 · the 1990s

Nothing is resolved here: a find is a rule's name, its printed parts and where it ends.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from mfgfacts.lexicon.patterns import any_case
from mfgfacts.lexicon.periods import DAY_ORDINALS, MODIFIERS, MONTHS, SEASONS
from mfgfacts.model import new
from mfgfacts.recognise.pattern import Pattern

if TYPE_CHECKING:
    import re

Parts: TypeAlias = "dict[str, str]"


class Found(NamedTuple):
    """A date that was read: the rule, its surface parts, and the offset after it."""

    rule: str
    parts: Parts
    end: int


# Two sets: one of both would be a table of all characters, and every pattern that uses it slow to compile.
SPACE: Final = r"(?:[ \u00a0]{1,2}|\u202f{1,2}|[ ]?\r?\n[ >]{0,8})"
MONTH: Final = (
    "(?:"
    + any_case(sorted((m for m in MONTHS if len(m) > 4 or m in {"may", "june", "july"}), key=len, reverse=True))  # noqa: PLR2004 - no abbreviation is longer
    + r"|(?:"
    + any_case(sorted((m for m in MONTHS if len(m) <= 4 and m not in {"may", "june", "july"}), key=len, reverse=True))  # noqa: PLR2004 - as above
    + r")(?:\.(?=[\s,\d–-])|\b))(?![a-z])"
)
DAY: Final = r"(?:3[01]|[12]\d|0?[1-9])"
ORDINAL: Final = r"(?:(?i:st|nd|rd|th)\b)?"
NOT_DAY: Final = (
    rf"(?![\d%$€£]|[.,:/]\d|[-–]\d|{SPACE}"
    r"(?i:million|billion|trillion|thousand|hundred|per[ c]|percent|times\b|points\b|%))"
)
YEAR: Final = r"(?:(?:1\d|2[01])\d\d\b(?![.,]\d|%|-\d\d\b(?!\d))|['’]\d\d\b)"
DASH: Final = r"[ ]?[-–—‒][ ]?"
UNTIL: Final = rf"(?:{SPACE}(?:to|and|through|until|till|thru){SPACE}(?:the{SPACE})?|{DASH})"
OF_YEAR: Final = (
    rf"(?:{SPACE}?,?{SPACE}?(?:(?:of|in){SPACE})?(?P<year>{YEAR})|{SPACE}(?:of{SPACE}|in{SPACE})?"
    rf"(?P<rel>(?i:last|this|next|that|the same|the previous|the following){SPACE}year)\b(?!-))?"
)

WORD_DAY: Final = f"(?:{any_case(sorted(DAY_ORDINALS, key=len, reverse=True))})"
_MONTH_DAY: Final = Pattern(
    rf"(?P<month>{MONTH})(?:{SPACE}?|[-/])(?:the{SPACE})?(?P<day>{DAY}){ORDINAL}(?:{UNTIL}"
    rf"(?P<last>{DAY}|{WORD_DAY}(?=[,.;:)]|$)){ORDINAL}(?!\d|{SPACE}(?:{any_case(MONTHS)})))?(?:[-/](?P<dashed>\d{{4}})\b|{NOT_DAY}{OF_YEAR})"
)
_MONTH_OF_YEAR: Final = Pattern(
    r"(?:(?P<month>0[1-9]|1[0-2])[/-](?P<year>(?:19|20)\d\d)|(?P<year2>(?:19|20)\d\d)/(?P<month2>0[1-9]|1[0-2]))(?![\w/%-])"
    r"(?![.,]\d)"
)
_ISO_MONTH: Final = Pattern(r"(?P<year>(?:19|20)\d\d)-(?P<month>0[1-9]|1[0-2])(?![-\w/])(?!\.\d)")
_MONTH_WORD: Final = Pattern(
    rf"(?P<month>{MONTH}){SPACE}(?:the{SPACE})?(?P<day>{WORD_DAY})(?:{UNTIL}(?P<last>{WORD_DAY}|{DAY}(?:st|nd|rd|th)))?"
    rf"(?=[,.;:)]|$|{SPACE}(?:\d{{4}}|and|to|in|at|for|by|when|with|but|after|before|was|is|through|until)\b){OF_YEAR}"
)
_DAY_MONTH: Final = Pattern(
    rf"(?P<day>{DAY}){ORDINAL}(?:{UNTIL}(?P<last>{DAY}){ORDINAL})?(?:{SPACE}(?:day{SPACE})?(?:of{SPACE})?"
    rf"|[-/. ]{{0,2}})(?P<month>{MONTH})(?:[-/](?P<dashed>\d{{4}}|\d\d)\b|{OF_YEAR})"
)
_MONTH_YEAR: Final = Pattern(
    rf"(?P<month>{MONTH})(?:[-/](?P<dashed>\d{{4}})\b|,?{SPACE}(?:(?:of|in){SPACE})?(?P<year>{YEAR})|{SPACE}"
    rf"(?:of{SPACE}|in{SPACE})?(?P<rel>(?i:last|this|next|that|the same|the previous|the following){SPACE}year"
    rf"|a{SPACE}year{SPACE}(?:ago|earlier|before))\b(?!-))?"
)
_ISO: Final = Pattern(
    r"(?P<year>(?:1[5-9]|2[01])\d\d)(?P<sep>[-./])(?P<month>0?[1-9]|1[0-2])(?P=sep)(?P<day>3[01]|[12]\d|0?[1-9])(?:"
    r"(?![-\w])(?![./]\d)|(?=T\d))"
)
_SLASHED: Final = Pattern(r"(?P<one>\d{1,2})/(?P<two>\d{1,2})(?![\w%/])(?!\.\d)")
_COMPACT: Final = Pattern(
    r"(?P<year>(?:19|20)\d\d)(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12]\d|3[01])(?!\w|[.,]\d|%|-\d)"
)
_ISO_TIME: Final = Pattern(r"[T ]\d\d:?\d\d(?::?\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?(?![\w.])")
_NUMERIC: Final = Pattern(
    rf"(?P<one>{DAY})(?:(?P<sep>[./-])(?P<two>{DAY})(?P=sep)(?P<year>(?:1[5-9]|2[01])\d\d)|(?P<sep2>/)"
    rf"(?P<two2>{DAY})/(?P<year2>\d\d)|(?P<sep3>\.)(?P<two3>{DAY})\.(?P<year3>\d\d)|(?P<sep4>-)"
    rf"(?P<two4>{DAY})-(?P<year4>[089]\d))(?!-(?!\d{{1,2}}[-/.]))"
    rf"(?![\w%])(?![./,]\d)"
)
_NAMED_MIDDLE: Final = Pattern(
    rf"(?P<year>(?:1[5-9]|2[01])\d\d)(?:[-/]| (?=[A-Z]|(?!ma)[a-z]))(?P<month>{MONTH})"
    rf"(?:[-/ ](?P<day>{DAY})\b)?(?![-/\d])"
)


def _parts(match: re.Match[str]) -> Parts:
    return {name: printed for name, printed in match.groupdict().items() if printed}


def month_first(text: str, pos: int) -> Found | None:
    """A date that begins with a month's name: `March 5, 2015`, `June 3-5`, `May 2021`, `February`."""
    month = _MONTH_YEAR.match(text, pos)
    if month is None:
        return None
    if month.end() == (end := month.end("month")):
        ahead = text[end : end + _WIDEST].lstrip(_BETWEEN)[:1].lower()
        day = _MONTH_DAY.match(text, pos) if ahead.isdigit() or ahead == "t" else None
        day = day or (_MONTH_WORD.match(text, pos) if ahead in _DAY_LETTERS else None)
        if day:
            return new(Found, ("day", _parts(day), day.end()))
    return new(Found, ("month", _parts(month), month.end()))


#: What stands between a month and its day, characters of it, and what the words of a day begin with.
_BETWEEN: Final = " \u00a0\u202f\r\n>-/"
_WIDEST: Final = 13
_DAY_LETTERS: Final = frozenset({"t", *(word[0].lower() for word in DAY_ORDINALS)})


def day_first(text: str, pos: int) -> Found | None:
    """A date that begins with the number of its day: `5 March 2015`, `5th of March`, `3-9 June`."""
    match = _DAY_MONTH.match(text, pos)
    return Found("day", _parts(match), match.end()) if match else None


def numeric(text: str, pos: int) -> Found | None:
    """A date in figures: `2023-06-11`, `2023.06.11`, `08.12.2025`, `8/12/2025`; which is the day stays open."""
    match = _ISO.match(text, pos)
    if match:
        clock = _ISO_TIME.match(text, match.end())
        return Found("iso", _parts(match), clock.end() if clock else match.end())
    match = _NUMERIC.match(text, pos)
    if match:
        parts = {name.rstrip("234"): printed for name, printed in _parts(match).items()}
        return Found("numeric", parts, match.end()) if _plausible(parts) else None
    match = _ISO_MONTH.match(text, pos)
    if match and int(match["month"]) != (int(match["year"]) + 1) % 100:
        return Found("month", _parts(match), match.end())
    match = _MONTH_OF_YEAR.match(text, pos)
    if match:
        parts = {name.rstrip("2"): printed for name, printed in _parts(match).items()}
        return Found("month", parts, match.end())
    match = _NAMED_MIDDLE.match(text, pos)
    if match:
        return Found("day" if match["day"] else "month", _parts(match), match.end())
    return None


def slashed(text: str, pos: int) -> Found | None:
    """`2/15`: a day and a month; whether it is one only the words around can tell."""
    match = _SLASHED.match(text, pos)
    if not match:
        return None
    one, two = int(match["one"]), int(match["two"])
    plausible = 1 <= min(one, two) <= 12 and max(one, two) <= 31  # noqa: PLR2004 - months, days
    return Found("numeric", {"one": match["one"], "two": match["two"], "sep": "/"}, match.end()) if plausible else None


def compact(text: str, pos: int) -> Found | None:
    """`20230611`."""
    match = _COMPACT.match(text, pos)
    return Found("iso", _parts(match), match.end()) if match else None


def _plausible(parts: Parts) -> bool:
    """Whether one number can be a month; a short year wants a number that is a day, or two full digits, besides."""
    small, large = sorted((int(parts["one"]), int(parts["two"])))
    if small > 12:  # noqa: PLR2004 - months
        return False
    short = len(parts["year"]) == 2  # noqa: PLR2004 - digits
    if short and parts["sep"] == "-":
        full = len(parts["one"]) == len(parts["two"]) == 2  # noqa: PLR2004 - "02-06-98"
        return large > 12 or (full and "0" in {parts["one"][0], parts["two"][0]})  # noqa: PLR2004 - months
    return not (short and parts["sep"] == ".") or len(parts["one"]) == len(parts["two"]) == 2  # noqa: PLR2004 - two


CODE_YEAR: Final = (
    rf"(?:(?:{SPACE}?(?:of{SPACE})?|[-/]|{SPACE}?['’]|{SPACE}?(?P<fy>FY|fiscal{SPACE}(?:year{SPACE})?){SPACE}?['’]?)"
    r"(?P<year>(?:19|20)\d\d|(?<=['’YQHM])\d\d)\b(?![.,]\d|%))?"
)
_QUARTER_CODE: Final = Pattern(rf"(?P<part>[QqHh])(?P<which>[1-4])(?:\b|(?=FY)){CODE_YEAR}")
_CODE_QUARTER: Final = Pattern(
    rf"(?P<which>[1-4])(?P<part>[QH]){CODE_YEAR}(?!\w)|(?P<count>[369])(?P<m>M)(?P<year2>{SPACE}?20\d\d|\d\d)(?!\w)"
)
_YEAR_CODE: Final = Pattern(r"(?P<year>(?:19|20)\d\d)[ -]?(?P<part>[QqHh])(?P<which>[1-4])\b")
_FISCAL_CODE: Final = Pattern(
    rf"(?P<fy>FY|CY|fy|cy|F\.Y\.){SPACE}?[-'’]?(?P<year>(?:19|20)\d\d|\d\d)(?:[-/–](?P<second>(?:20)?\d\d))?\b"
    rf"(?![.,]\d|%)"
)


def code(text: str, start: int, floor: int) -> tuple[int, Found] | None:
    """A quarter, half or fiscal year, its first digit at `start`: `Q3 2025`, `FY23`, `3Q23`."""
    before = text[start - 1] if start > floor else " "
    if before in "QqHh":
        return _prefixed(text, start - 1, floor, _QUARTER_CODE)
    if before in "Yy":
        return _prefixed(text, start - 2, floor, _FISCAL_CODE)
    match = _CODE_QUARTER.match(text, start)
    if not match:
        return None
    parts = _parts(match)
    if "year2" in parts:
        parts = {"part": "months", "count": parts["count"], "which": "1", "year": parts["year2"].strip()}
    elif parts["part"] == "H" and parts["which"] in "34":
        return None
    return start, Found("code", parts, match.end())


def _prefixed(text: str, start: int, floor: int, pattern: Pattern) -> tuple[int, Found] | None:
    if start < floor or (start > floor and (text[start - 1].isalnum() or text[start - 1] in "-/_")):
        return None
    match = pattern.match(text, start)
    if not match:
        return None
    parts = _parts(match)
    if parts.get("part") in {"H", "h"} and (parts["which"] in "34" or "year" not in parts):
        return None
    if "fy" in parts and "part" not in parts:
        return start, Found("fiscal" if parts["fy"][0] in "Ff" else "year", parts, match.end())
    return start, Found("code", parts, match.end())


def year_code(text: str, pos: int) -> Found | None:
    """A quarter or half whose year comes first: `2023Q1`, `2023 H2`."""
    match = _YEAR_CODE.match(text, pos)
    return Found("code", _parts(match), match.end()) if match else None


def fiscal_code(text: str, start: int) -> Found | None:
    """`FY 2023`, its letters at `start`."""
    match = _FISCAL_CODE.match(text, start)
    return Found("fiscal", _parts(match), match.end()) if match else None


_SEASON: Final = Pattern(
    rf"(?i:(?:(?:the{SPACE})?(?P<mod>{'|'.join(MODIFIERS)}){SPACE}|the{SPACE})?(?P<season>{'|'.join(SEASONS)})\b)"
    rf"(?:,?{SPACE}(?:of{SPACE}|in{SPACE})?(?:(?P<year>(?:19|20)\d\d|['’]\d\d)(?:[-/–](?P<second>\d\d))?\b|(?P<rel>(?:last"
    rf"|this|next|that|the previous){SPACE}year)))?"
)


def season(text: str, pos: int) -> Found | None:
    """`the spring of 2024`, `last summer`, `winter 2022/23`; a bare season is no date."""
    match = _SEASON.match(text, pos)
    if match and match["season"] == "fall" and match["year"] and " in" in match[0] and text[pos - 4 : pos] != "the ":
        return None  # "a 5% fall in 2024"
    return Found("season", {k: v for k, v in match.groupdict().items() if v}, match.end()) if match else None
