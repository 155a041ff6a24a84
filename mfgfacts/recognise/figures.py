"""Periods that begin with a figure: `2023-06-11`, `5 March`, `2018`, `Q3 2025`, `the 1990s`, `two years ago` in digits.

Most numbers are none, so the first looks are at single characters.
"""

from __future__ import annotations

from typing import Final

from mfgfacts.lexicon.patterns import any_case
from mfgfacts.lexicon.periods import FRAMES, MONTHS, SEASONS, UNITS, WEEKDAYS
from mfgfacts.recognise import counts, dates, relative, spelled_years, years
from mfgfacts.recognise.dates import SPACE, Found
from mfgfacts.recognise.pattern import Pattern
from mfgfacts.recognise.years import before, with_the

_DIGITS: Final = Pattern(r"\d{1,5}+")
_MONTH_NEAR: Final = Pattern(
    rf"\d{{1,2}}(?:st|nd|rd|th)?(?:{SPACE}?(?:[-–]|to\b|and\b|through\b|thru\b){SPACE}?(?:the{SPACE})?\d{{1,2}}"
    rf"(?:st|nd|rd|th)?)?"
    rf"(?:{SPACE}(?:day{SPACE})?(?:of{SPACE})?|[-/. ]{{0,2}})(?:{any_case(sorted({m[:3] for m in MONTHS}))})"
)
_NOUN: Final = Pattern(r"[ ][a-z]{3}")
_DAY_ALONE: Final = Pattern(
    r"(?P<nth>(?:[12]?(?:1st|2nd|3rd|[04-9]th)|1[1-3]th|30th|31st))(?=[.,;:)?!]|$|\s?\n|\s(?:and|or|when|but|if|after|before|at|in|with|for"
    r"|because|while)\s(?!(?:the\s)?\d))"
)
_IN_FIGURES: Final = Pattern(r"\d{1,2}(?:[./-]\d|[QHM]\b|[QHM]\d)")
_NTH: Final = Pattern(rf"\d{{1,2}}(?:st|nd|rd|th)(?:{SPACE}|-)[hqdwmcHQ]")
_DAY_OF: Final = Pattern(
    rf"(?P<which>\d{{1,2}}(?:st|nd|rd|th)?){SPACE}(?:day{SPACE})?of{SPACE}(?=(?:the{SPACE})?(?i:this|next|last"
    rf"|current|previous|following){SPACE}month\b)"
)
_FIGURED: Final = frozenset("./-QHM")
_SUFFIXES: Final = frozenset({"st", "nd", "rd", "th"})
_VERSIONED: Final = frozenset(
    {"version", "firmware", "release", "software", "build", "driver", "kernel", "revision", "package"}
)
#: Signs before the number of a version: "regex>=2026.1.15".
_REQUIRED: Final = frozenset("=<>~^")
_NEVER_LEFT: Final = frozenset("$€£¥#.,_%+")
_SPACES: Final = frozenset(" \n\u00a0\u202f-–/")
_AFTER_FIGURE: Final = frozenset(
    {*(m[:3] for m in MONTHS), *(u[:3] for u in UNITS), *(w[:3] for w in WEEKDAYS), "of ", "to ", "and", "thr", "to\n"}
)
_AFTER_YEAR: Final = frozenset("-./ QH")
_MONTH_STARTS: Final = frozenset(month[:3] for month in MONTHS)
_DATED: Final = frozenset({"on", "by", "until", "since", "dated", "from"})
_SLASHED_AFTER: Final = frozenset({*_DATED, "between", "through", "due", *WEEKDAYS})


def figures(text: str, start: int, floor: int) -> tuple[int, Found] | None:
    """The period whose figure begins at `start`, and where it begins itself; None for nearly every number."""
    left = text[start - 1] if start > floor else " "
    if left in _NEVER_LEFT:
        return None
    if left.isalpha():
        return dates.code(text, start, floor) if left in "QqHhYy" else None
    run = _DIGITS.match(text, start)
    end = run.end() if run else start
    size = end - start
    if size == 4:  # noqa: PLR2004 - digits of a year
        return _four(text, start, floor) if "1500" <= text[start:end] < "2200" else None
    if size == 5:  # noqa: PLR2004 - digits, or more
        found = dates.compact(text, start)
        return (start, found) if found else None
    following = text[end : end + 4]
    if left in {"'", "’"} and size == 2 and not following[:1].isalnum():  # noqa: PLR2004 - '97
        return _short_year(text, start, end, floor)
    if size > 3 or not following or not _promising(following, text, end):  # noqa: PLR2004 - "100 years ago"
        return None
    if size == 3:  # noqa: PLR2004 - as above
        return counts.counted(text, start, floor)
    return _one_or_two(text, start, floor, following)


def _short_year(text: str, start: int, end: int, floor: int) -> tuple[int, Found] | None:
    """`in '97`."""
    left = before(text, start - 1, floor)[0]
    framed = left in {"in", "since", "of", "until", "by", *SEASONS} or (left == "the" and _NOUN.match(text, end))
    return (start - 1, Found("year", {"year": text[start - 1 : end]}, end)) if framed else None


def _promising(following: str, text: str, end: int) -> bool:
    """Whether what follows one to three digits can go on as a date."""
    first = following[0]
    if first in _SPACES:
        return following[1:].lower() in _AFTER_FIGURE or (first in "-–/" and following[1:2].isdigit())
    if first == ".":
        return text[end + 2 : end + 3] == "." or text[end + 3 : end + 4] == "."
    return first in "QHM" or following[:2] in _SUFFIXES or (first == "s" and text[end - 1] == "0")


def _goes_on(following: str) -> bool:
    """Whether what stands behind a year and a space can be its month, quarter or half; any other joint leads on."""
    return following[0] != " " or following[1] in "QqHh" or following[1:].lower() in _MONTH_STARTS


def _four(text: str, start: int, floor: int) -> tuple[int, Found] | None:
    """Four digits: a date that begins with its year, or a year."""
    following = text[start + 4 : start + 8]
    found = None
    if following[:1] == "." and (
        text[start - 1 : start] in _REQUIRED or before(text, start, floor)[0].rstrip(":") in _VERSIONED
    ):
        return None
    if len(following) > 1 and following[0] in _AFTER_YEAR and following[1].isalnum() and _goes_on(following):
        found = dates.numeric(text, start) or dates.year_code(text, start)
    found = found or years.year(text, start, floor)
    if found is None:
        return None
    return (with_the(text, start, floor) if found.rule in {"decade", "fiscal"} else start), found


def _one_or_two(text: str, start: int, floor: int, following: str) -> tuple[int, Found] | None:
    """One or two digits: a date in figures, an ordinal, a code, the day of a month."""
    if following[0] in _FIGURED and _IN_FIGURES.match(text, start):
        found = dates.numeric(text, start) or _slashed(text, start, floor)
        coded = None if found else dates.code(text, start, floor)
        if coded and "year" not in coded[1].parts and before(text, start, floor)[0] not in FRAMES | {"the"}:
            coded = None
        if found or coded:
            return (start, found) if found else coded
    if following[:2] in _SUFFIXES:
        found = (years.century(text, start) or relative.selected(text, start)) if _NTH.match(text, start) else None
        if found:
            return with_the(text, start, floor), found
        alone = _day_alone(text, start, floor)
        if alone:
            return alone
    left = text[start - 1 : start] if start > floor else ""
    if left in {"/", "-", "–"} and left:
        return None
    if left in {"'", "’"} and text[start + 1 : start + 3] == "0s":
        found = relative.base(text, start - 1)
        return (with_the(text, start - 1, floor), found) if found else None
    return _day(text, start, floor) or counts.counted(text, start, floor)


def _day_alone(text: str, start: int, floor: int) -> tuple[int, Found] | None:
    """`on the 20th`: a day whose month the document's date tells."""
    match = _DAY_ALONE.match(text, start)
    if not match:
        return None
    word, begin = before(text, start, floor)
    framed = word == "the" and before(text, begin, floor)[0] in _DATED
    return (begin, Found("nth", {"nth": match["nth"]}, match.end())) if framed else None


def _day(text: str, start: int, floor: int) -> tuple[int, Found] | None:
    """The number of a day before its month: `5 March 2015`, `Friday 5 March`, `20th of next month`."""
    if not _MONTH_NEAR.match(text, start):
        match = _DAY_OF.match(text, start)
        whole = relative.base(text, match.end()) if match else None
        if match is None or whole is None:
            return None
        return with_the(text, start, floor), Found(
            whole.rule, {**whole.parts, "part": "day", "which": match["which"]}, whole.end
        )
    found = dates.day_first(text, start)
    if found is None:
        return None
    found = spelled_years.dated(text, found)
    word, begin = before(text, start, floor)
    if word.rstrip(",.") in WEEKDAYS:
        return begin, found
    return (begin if word == "the" else start), found


def _slashed(text: str, start: int, floor: int) -> Found | None:
    """`on 2/15`: a day and a month without a year, only after a word that wants a date."""
    return dates.slashed(text, start) if before(text, start, floor)[0] in _SLASHED_AFTER else None
