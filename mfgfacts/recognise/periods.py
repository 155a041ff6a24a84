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
    DAYTIMES,
    DECADES,
    DEICTICS,
    EDGES,
    MODIFIERS,
    MONTHS,
    NUMBERS,
    ORDINALS,
    SEASONS,
    UNITS,
    WEEKDAYS,
)
from mfgfacts.model import PeriodMention
from mfgfacts.recognise import counts, dates, habits, relative, stretches
from mfgfacts.recognise.calendar import alone, month, season, weekday
from mfgfacts.recognise.dates import SPACE, Found
from mfgfacts.recognise.figures import figures
from mfgfacts.recognise.pattern import Pattern
from mfgfacts.recognise.pointers import unit
from mfgfacts.recognise.same import same
from mfgfacts.recognise.years import before, with_the

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Mapping

_WORD: Final = Pattern(r"[A-Za-z]++")
_FIRST_OF: Final = Pattern(
    rf"(?P<day>(?i:{'|'.join(w for w, n in ORDINALS.items() if n > 0)})){SPACE}(?:day{SPACE})?of{SPACE}"
    rf"(?P<month>{dates.MONTH}){dates.OF_YEAR}"
)


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
        read = figures(text, start, floor)
    else:
        word = _WORD.match(text, start)
        reader = _READERS.get(word[0].lower()) if word else None
        read = reader(text, start, floor) if reader else None
    return _mention(text, read[0], floor, read[1]) if read else None


def _mention(text: str, begin: int, floor: int, found: Found) -> PeriodMention:
    """The mention, run on to the end of its stretch, with the word that says which way an open date lies."""
    word, _ = before(text, begin, floor)
    if found.rule in stretches.JOINED:
        found = stretches.ranged(text, found, between=word == "between")
        if found.rule == "month" and word != "between":
            found = stretches.listed(text, found)
    if alone(text, begin, found.end):
        found.parts["lead"] = "due"
    elif word in AHEAD or word in {"since", "from"}:
        found.parts["lead"] = word
    if found.rule == "numeric" and found.parts["sep"] != "." and _open(found.parts):
        found.parts["order"] = habits.order(text)
    elif "fiscal" in {found.rule, found.parts.get("to:rule")} or "fy" in found.parts:
        found.parts.update(habits.fiscal(text))
    return PeriodMention(found.rule, begin, found.end, found.parts)


def _open(parts: dates.Parts) -> bool:
    """Whether either number can be the month."""
    return parts["one"] != parts["two"] and max(int(parts["one"]), int(parts["two"])) <= 12  # noqa: PLR2004 - months


_NEXT: Final = Pattern(rf"[A-Za-z]++(?:{SPACE}|{dates.DASH})(\d|['’]|[A-Za-z]++)")
#: What may stand behind an ordinal, an edge, a number of units.
_AFTER_ORDINAL: Final = frozenset({*UNITS, *WEEKDAYS, *NUMBERS, *"full fiscal financial calendar of first".split()})
_AFTER_EDGE: Final = frozenset(
    {*WEEKDAYS, *MONTHS, *MODIFIERS, *ORDINALS, *EDGES, *SEASONS, *DECADES, *DEICTICS}
    | set("of the fiscal financial fy cy q h twenty ’ '".split())
)


def _leads(text: str, start: int, words: Container[str]) -> bool:
    """Whether a digit or one of these words stands behind the word at `start`: most that do not lead on end here."""
    found = _NEXT.match(text, start)
    return found is not None and ((following := found[1]).isdigit() or following.lower() in words)


def _counted(text: str, start: int, floor: int) -> tuple[int, Found] | None:
    """`two years ago`, `three months to June`."""
    return counts.counted(text, start, floor) if _leads(text, start, UNITS) else None


def _ordinal(text: str, start: int, floor: int) -> tuple[int, Found] | None:
    """`the first half of the year`, `third-quarter`, `the last week of July`, `the nineteenth century`."""
    if not _leads(text, start, _AFTER_ORDINAL):
        return None
    found = relative.selected(text, start)
    if found is None:
        match = _FIRST_OF.match(text, start)
        if not match:
            return None
        found = Found("day", {name: printed for name, printed in match.groupdict().items() if printed}, match.end())
    return with_the(text, start, floor), found


def _edge(text: str, start: int, floor: int) -> tuple[int, Found] | None:
    """`early May`, `mid-2025`, `the end of 2024`."""
    found = relative.edge(text, start) if _leads(text, start, _AFTER_EDGE) else None
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
    """`this morning`, `last night`."""
    left, begin = before(text, start, floor)
    word = _WORD.match(text, start)
    if not word or (left != "this" and not (left == "last" and word[0] == "night")):
        return None
    return begin, Found("deictic", {"word": "today" if left == "this" else "yesterday"}, word.end())


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


def _readers() -> Mapping[str, Callable[[str, int, int], tuple[int, Found] | None]]:
    """Which reader is asked at which trigger; a later line takes a word from an earlier one."""
    readers: dict[str, Callable[[str, int, int], tuple[int, Found] | None]] = {}
    for words, reader in (
        (NUMBERS, _counted),
        (UNITS, unit),
        (ORDINALS, _ordinal),
        (SEASONS, season),
        (DECADES, _decade),
        (EDGES, _edge),
        (WEEKDAYS, weekday),
        (MONTHS, month),
        (DEICTICS, _deictic),
        (DAYTIMES, _daytime),
        (("same", "comparable", "corresponding"), _same),
        (("fiscal", "financial", "fy"), _fiscal),
    ):
        readers.update(dict.fromkeys(words, reader))
    return readers


_READERS: Final = _readers()
