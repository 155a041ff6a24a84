"""Expressions of calendar time: where one stands and which pieces it is made of.

`at` is asked at a digit or at a word of `lexicon.periods.TRIGGERS`. Each kind of trigger has one reader that looks at
the words around it: `figures` (digits), `pointers` (units of the calendar), `counts` (numbers of units), `calendar`
(months, weekdays, seasons), `same` (comparable periods), `readers` (the rest). `dates`, `years` and `relative` hold the
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
from mfgfacts.model import PeriodMention, new
from mfgfacts.recognise import counts, dates, habits, readers, stretches
from mfgfacts.recognise.around import around
from mfgfacts.recognise.calendar import alone, month, season, weekday
from mfgfacts.recognise.dates import SPACE, Found
from mfgfacts.recognise.figures import figures
from mfgfacts.recognise.pattern import Pattern
from mfgfacts.recognise.pointers import unit
from mfgfacts.recognise.relative import prefixed
from mfgfacts.recognise.years import before, with_the

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Mapping

    Reader = Callable[[str, int, int], tuple[int, Found] | None]


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
    """The mention with what belongs to it on either side, and the word that says which way an open date lies."""
    last = text[begin - 3 : begin - 1]
    word, at = ("", begin) if last.isalpha() and last.lower() not in _LEAD_ENDS else before(text, begin, floor)
    if word in _NOW_TO and found.rule in stretches.JOINED:
        begin, found = stretches.from_now(text, begin, floor, found)
    if found.rule in _POINTED:
        begin, found = around(text, begin, at, found, word)
    rule, parts, end = _joined(text, found, word)
    if rule in _PARTS and "year" not in parts:
        begin, parts = _fiscal(text, begin, at, floor, Found(rule, parts, end), word)
    if rule == "year" and len(parts) == 1 and floor and text[floor:begin] in _LISTING and text[begin].isdigit():
        parts["as"] = "listed"
    if end >= len(text) and alone(text, begin, end):
        parts["lead"] = "due"
    elif word in _LEADS or (word == "at" and rule == "day"):
        parts["lead"] = word
    rule, parts = _settled(text, rule, parts)
    return new(PeriodMention, (rule, begin, end, parts))


def _settled(text: str, rule: str, parts: dates.Parts) -> tuple[str, dates.Parts]:
    """What the rest of the document tells of a period: the order of day and month, when a fiscal year closes."""
    if rule == "years" and _is_split(parts) and _has_split_years(text):
        return "fiscal", {"year": parts["year"], "second": parts["last"], **habits.fiscal(text)}
    if rule == "numeric" and parts["sep"] != "." and _open(parts):
        parts["order"] = habits.order(text)
    elif rule == "fiscal" or "fy" in parts:
        parts.update(habits.fiscal(text))
    elif _is_year(rule, parts) and habits.closing(text) not in _CALENDAR:
        parts["closes"] = str(habits.closing(text))
    if parts.get("to:rule") == "fiscal":
        parts.update(habits.fiscal(text))
        parts.update(prefixed({**habits.fiscal(text)}))
    return rule, parts


def _is_split(parts: Mapping[str, str]) -> bool:
    """Whether a range of years is of one that runs from one into the next: "2023/24"."""
    return int(parts["last"]) % 100 == (int(parts["year"]) + 1) % 100


def _has_split_years(text: str) -> bool:
    return habits.is_indian(text) or habits.closing(text) not in _CALENDAR or habits.split_closing(text) > 0


def _is_year(rule: str, parts: Mapping[str, str]) -> bool:
    """Whether a period is "the year" or "the current year", which can be a fiscal one."""
    return (rule == "the" and parts["unit"] == "year") or (
        rule == "relative" and parts["mod"].lower() == "current" and parts["unit"].lower() == "year"
    )


def _fiscal(text: str, begin: int, at: int, floor: int, found: Found, word: str) -> tuple[int, dates.Parts]:  # noqa: PLR0913, PLR0917 - where it stands, and what stands there
    """A quarter or half of the fiscal year: `the fiscal third quarter`, and in India any `Q3`.

    Any quarter, half or `full year` of a document that tells when its fiscal year closes.
    """
    if word in {"fiscal", "financial"}:
        return with_the(text, at, floor), {**found.parts, "fy": word}
    if habits.closing(text) not in _CALENDAR or (found.rule == "code" and habits.is_indian(text)):
        return begin, {**found.parts, "fy": "fy"}
    return begin, found.parts


def _joined(text: str, found: Found, word: str) -> Found:
    """The period run on to the end of its stretch, or with the year that it shares with the next."""
    rule, _, end = found
    if rule not in stretches.JOINED or not (text[end : end + 1] in _DASHES or text[end : end + 2] in _GAPS):
        return found
    found = stretches.ranged(text, found, word)
    if found.rule == "month" and word != "between":
        found = stretches.listed(text, found)
    if found.rule in _SHARING and not found.parts.keys() & _YEARS:
        found = stretches.shared(text, found)
    return found


_LEADS: Final = AHEAD | {"since", "from"}
#: The last letters of the words that matter before a period.
_LEAD_ENDS: Final = frozenset(
    word[-2:] for word in {*_LEADS, *WITHIN, "at", "between", "of", "on", "in", "and", "to", "through", "the", "fiscal"}
)
#: Rules that may share the year of the next, the parts that give one of their own, and what stands in a list of years.
_SHARING: Final = frozenset({"day", "month"})
_YEARS: Final = frozenset({"year", "rel", "mod", "dashed"})
_LISTING: Final = frozenset({" and ", ", ", ", and ", " or "})
#: Months in which no fiscal year closes but the calendar's, or one that nobody tells.
_CALENDAR: Final = frozenset({0, 12})
#: Rules of quarters and halves without a year, which a fiscal year can have too.
_PARTS: Final = frozenset({"context", "code"})
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
_SCALES: Final = frozenset({"hundred", "thousand", "and"})
_COUNTED_IN: Final = frozenset({*UNITS, *WEEKDAYS, *(f"{word}s" for word in WEEKDAYS)})
_AFTER_ORDINAL: Final = frozenset(
    {*UNITS, *WEEKDAYS, *NUMBERS, *"full fiscal financial calendar of first to through until till thru and day".split()}
)
_AFTER_EDGE: Final = frozenset(
    {*WEEKDAYS, *MONTHS, *MODIFIERS, *ORDINALS, *EDGES, *SEASONS, *DECADES, *DEICTICS, *CENTURIES}
    | set("of in the fiscal financial fy cy q h twenty year month week ’ '".split())
)


def _readers() -> Mapping[str, tuple[Reader, Container[str] | None]]:
    """Which reader is asked at which trigger, and the words that must stand behind it unless a digit does.

    A later line takes a word from an earlier one.
    """
    table: dict[str, tuple[Reader, Container[str] | None]] = {}
    for words, reader, leading in (
        (NUMBERS, counts.counted, {*_COUNTED_IN, *_SCALES}),
        (("hundred",), counts.counted, _COUNTED_IN),
        (UNITS, unit, None),
        (ORDINALS, readers.ordinal, _AFTER_ORDINAL),
        (SEASONS, season, None),
        (DECADES, readers.decade, None),
        (EDGES, readers.edge, _AFTER_EDGE),
        (MIDDLES, readers.edge, None),
        (WEEKDAYS, weekday, None),
        (MONTHS, month, None),
        (DEICTICS, readers.deictic, None),
        (DAYTIMES, readers.daytime, None),
        (("same", "comparable", "corresponding"), readers.same, None),
        (("fiscal", "financial", "fy"), readers.fiscal, None),
        (("thirty",), readers.tens, {*_COUNTED_IN, *ORDINALS, *_SCALES}),
        (
            CENTURIES,
            readers.tens,
            {*_COUNTED_IN, *ORDINALS, *TENS, *TEENS, *DECADES, "hundred", "thousand", "and", "oh", "o"},
        ),
        (("two",), readers.tens, {*_COUNTED_IN, *_SCALES}),
        (("ytd",), readers.year_to_date, None),
    ):
        table.update(dict.fromkeys(words, (reader, leading)))
    return table


_READERS: Final = _readers()
