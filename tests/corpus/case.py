"""How a corpus table writes a sentence and what must be read from it.

    CASES = [
        case("China built «2.937 million» 5G base stations", "= 2937000", kind="count", about="5G base stations"),
        case("rose by «42.4%» and «34.1%»", "= 42.4 %", "= 34.1 %", about=("output", "sales"), change="up/by"),
    ]
    NOTHING = ["Industry 4.0"]
    DATED = [dated("in «the first half of the year»", "2023-01-01..2023-06-30", anchor="2023-07-19")]
    NOTHING_DATED = ["Made in China 2025"]

`«»` stand around every quantity of a case and around nothing else, or around every date of a dated case; dates of a
case and quantities of a dated case are passed over. A look-alike holds no quantity (`NOTHING`) or no date
(`NOTHING_DATED`) at all.

    value  = bound " " (low | low ".." high | "?") [" " unit]     unit omitted where it is 1, "?" where no number stands
    change = direction "/" role                                   "up/by"
    time   = first [".." last]                                    "2023" is not short for a year: write both days
    group  = letter                                               values that belong together have the same, from "a" on

A slot that is not given is not looked at; "" says that it must be null; a tuple has one answer for each span.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.model import Document, Kind, Source, Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mfgfacts.model import Fact

Answer = str | tuple[str, ...] | None

ANCHOR: Final = "2023-07-19"
MARK: Final = re.compile("[«»]")
VALUE: Final = re.compile(
    r"(?P<bound>[<>]=?|[=~])\ (?:(?P<open>\?)|(?P<low>-?\d++(?:\.\d++)?)(?:\.\.(?P<high>-?\d++(?:\.\d++)?))?)"
    r"(?:\ (?P<unit>\S++))?",
    re.VERBOSE,
)


class Value(NamedTuple):
    """A bound, an interval and a unit; prints as a table writes it."""

    bound: str
    low: Decimal | None
    high: Decimal | None
    unit: str

    def __str__(self) -> str:
        ends = "?" if self.low is None or self.high is None else f"{self.low:f}"
        if self.low != self.high:
            ends += f"..{self.high:f}"
        return f"{self.bound} {ends}" + ("" if self.unit == "1" else f" {self.unit}")


@dataclass(frozen=True, slots=True)
class Case:
    """A sentence, the spans marked in it, and by slot one answer for each of them.

    `values` are the quantities of a case; a dated case has the slot `time` instead.
    """

    marked: str
    text: str
    spans: tuple[Span, ...]
    values: tuple[Value, ...]
    slots: tuple[tuple[str, tuple[str, ...]], ...]
    anchor: date


def value(written: str) -> Value:
    """Read a value as a table writes it: "~ 5..10 %" or "= 2937000"."""
    found = VALUE.fullmatch(written)
    if found is None:
        raise ValueError(f"not a value: {written!r}")
    unit = found["unit"] or "1"
    if found["open"]:
        return Value(found["bound"], None, None, unit)
    low = Decimal(found["low"])
    return Value(found["bound"], low, Decimal(found["high"]) if found["high"] else low, unit)


def case(  # noqa: PLR0913 - one argument a slot of the record
    sentence: str,
    *values: str,
    kind: Answer = None,
    about: Answer = None,
    change: Answer = None,
    time: Answer = None,
    attribution: Answer = None,
    modality: Answer = None,
    group: Answer = None,
    anchor: str = ANCHOR,
) -> Case:
    """Build a case of quantities: a value for each span, in the order of the text."""
    slots = {
        "kind": kind,
        "about": about,
        "change": change,
        "time": time,
        "attribution": attribution,
        "modality": modality,
        "group": group,
    }
    return _case(sentence, tuple(map(value, values)), slots, anchor, len(values))


def dated(sentence: str, *periods: str, anchor: str = ANCHOR) -> Case:
    """Build a case of dates: for each span "first..last", or "day", or "" where it can't be known."""
    return _case(sentence, (), {"time": periods}, anchor, len(periods))


def document(text: str, issued: date | None = None, name: str = "case") -> Document:
    """Make a document of a text that stands in no file; its date is that of a bibliography."""
    source = Source(path=f"{name}.txt", sha256="0" * 64)
    return Document(id=name, text=text, source=source, issued=issued.isoformat() if issued else None)


def said(fact: Fact, slot: str) -> str:
    """Write a slot of a fact as a table does."""
    match slot:
        case "change":
            return f"{fact.change.direction}/{fact.change.role}" if fact.change else ""
        case "time":
            return _days(fact.time.first, fact.time.last) if fact.time else ""
        case "attribution":
            return fact.attribution.quote if fact.attribution else ""
        case _:
            return str(getattr(fact, slot) or "")


def answers(facts: Iterable[Fact], slot: str) -> tuple[str, ...]:
    """Write a slot of each fact as a table does; groups are lettered in the order of the text."""
    if slot != "group":
        return tuple(said(fact, slot) for fact in facts)
    letters: dict[str, str] = {}
    return tuple(letters.setdefault(fact.group, chr(ord("a") + len(letters))) if fact.group else "" for fact in facts)


def quantity_of(fact: Fact) -> Value:
    """Give the value that a fact states."""
    return Value(fact.bound.value, fact.low, fact.high, fact.unit or "1")


def of_kind(facts: Iterable[Fact], *, dates: bool) -> list[Fact]:
    """Keep the date facts, or all others."""
    return [fact for fact in facts if (fact.kind is Kind.DATE) == dates]


def _case(sentence: str, values: tuple[Value, ...], slots: dict[str, Answer], anchor: str, answers: int) -> Case:
    pieces = MARK.split(sentence)
    starts = [sum(map(len, pieces[: i + 1])) for i in range(0, len(pieces) - 1, 2)]
    spans = tuple(Span(start, start + len(quote)) for start, quote in zip(starts, pieces[1::2], strict=True))
    if len(spans) != answers or not spans:
        raise ValueError(f"{len(spans)} spans but {answers} answers: {sentence!r}")
    given = tuple((slot, _each(answer, answers, sentence)) for slot, answer in slots.items() if answer is not None)
    return Case(sentence, "".join(pieces), spans, values, given, date.fromisoformat(anchor))


def _each(answer: str | tuple[str, ...], answers: int, sentence: str) -> tuple[str, ...]:
    if isinstance(answer, str):
        return (answer,) * answers
    if len(answer) != answers:
        raise ValueError(f"{len(answer)} answers for {answers} spans: {sentence!r}")
    return answer


def _days(first: date, last: date) -> str:
    return f"{first}" if first == last else f"{first}..{last}"
