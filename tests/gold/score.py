"""Score facts against annotated rows.

A fact and a row that overlap make a pair, each in one pair at the most. Over the pairs:

    found       F1: a fact overlaps a row
    value       F1: found, low and high equal
    strict      F1: value, and unit, bound and kind equal
    exact       F1: value, and the very same span
    change, time, attribution, modality
                F1 over the rows paired by value, of saying something and saying it right
    about       share of the same rows whose words share an F1 of at least 0.6
    date        F1: a date fact overlaps a date row; date_value: and has the same days

Optional rows count neither way; a slot that a row skips is passed over.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from mfgfacts.model import Fact

STOP: Final = frozenset(
    "a an the of in on at for to and or by with from that which is are was were be been have has had its their this "
    "these those it".split()
)
SAME_ABOUT: Final = 0.6
SAME_SPEAKER: Final = 0.4
EPSILON: Final = 1e-9


@dataclass(frozen=True, slots=True)
class Row:
    """What is scored of an annotated row or of a fact; "" stands for null."""

    doc: str
    start: int
    end: int
    kind: str
    quote: str
    low: float | None = None
    high: float | None = None
    unit: str = ""
    bound: str = ""
    change: str = ""
    about: str = ""
    time: str = ""
    attribution: str = ""
    modality: str = ""
    optional: bool = False
    skip: frozenset[str] = frozenset()

    def overlaps(self, other: Row) -> bool:
        return self.doc == other.doc and self.start < other.end and other.start < self.end

    def says(self, slot: str) -> str:
        text: str = getattr(self, slot)
        return "" if text == "actual" else text


Pair = tuple[Row, Row]


def rows(path: Path) -> list[Row]:
    """Read annotated rows, one a line."""
    return [_row(json.loads(line)) for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]


def _row(raw: dict[str, object]) -> Row:
    days = raw if raw["row"] == "date" else raw.get("time")
    change = raw.get("change")
    written = {name: raw.get(name) or "" for name in ("quote", "unit", "bound", "about", "attribution", "modality")}
    return Row(
        **{name: raw.get(name) for name in ("doc", "start", "end", "low", "high")},  # type: ignore[arg-type] # the file
        **written,  # type: ignore[arg-type] # is checked by the test of its spans
        kind=str(raw.get("kind", "date")),
        change=f"{change['direction']}/{change['role']}" if isinstance(change, dict) else "",
        time=f"{days['from']}..{days['to']}" if isinstance(days, dict) and days["from"] else "",
        optional=bool(raw.get("optional")),
        skip=frozenset(map(str, raw.get("skip", ()))),  # type: ignore[call-overload] # a list of names
    )


def row_of(fact: Fact) -> Row:
    """Keep of a fact what is scored."""
    return Row(
        fact.doc,
        fact.start,
        fact.end,
        fact.kind.value,
        fact.quote,
        None if fact.low is None else float(fact.low),
        None if fact.high is None else float(fact.high),
        fact.unit or "",
        fact.bound.value,
        f"{fact.change.direction}/{fact.change.role}" if fact.change else "",
        fact.about or "",
        f"{fact.time.first}..{fact.time.last}" if fact.time else "",
        fact.attribution.quote if fact.attribution else "",
        fact.modality.value,
    )


def score(gold: Iterable[Row], facts: Iterable[Row]) -> dict[str, float]:
    """Score facts against all rows; facts of other documents are passed over."""
    wanted = list(gold)
    documents = {row.doc for row in wanted}
    given = [fact for fact in facts if fact.doc in documents]
    return {
        **_quantities([row for row in wanted if row.kind != "date"], [fact for fact in given if fact.kind != "date"]),
        **_dates([row for row in wanted if row.kind == "date"], [fact for fact in given if fact.kind == "date"]),
    }


def _quantities(gold: Sequence[Row], facts: Sequence[Row]) -> dict[str, float]:
    pairs, spare = _pairs(gold, facts, _same_value)
    counted = [(row, fact) for row, fact in pairs if not row.optional]
    valued = [(row, fact) for row, fact in counted if _same_value(row, fact)]
    wanted, said = sum(not row.optional for row in gold), len(counted) + spare
    out = {
        "found": _f1(len(counted), said, wanted),
        "value": _f1(len(valued), said, wanted),
        "strict": _f1(sum(_same_reading(*pair) for pair in valued), said, wanted),
        "exact": _f1(sum((row.start, row.end) == (fact.start, fact.end) for row, fact in valued), said, wanted),
    }
    for slot in ("change", "time", "attribution", "modality"):
        right = _same_speaker if slot == "attribution" else lambda row, fact: row == fact
        answers = [(row.says(slot), fact.says(slot)) for row, fact in valued if slot not in row.skip]
        hits = sum(bool(row) and right(row, fact) for row, fact in answers)
        out[slot] = _f1(hits, sum(bool(fact) for _, fact in answers), sum(bool(row) for row, _ in answers))
    abouts = [_same_about(row.about, fact.about) for row, fact in valued if "about" not in row.skip]
    return {**out, "about": sum(abouts) / len(abouts) if abouts else 1.0}


def _dates(gold: Sequence[Row], facts: Sequence[Row]) -> dict[str, float]:
    pairs, spare = _pairs(gold, facts, _same_days)
    counted = [(row, fact) for row, fact in pairs if not row.optional]
    wanted, said = sum(not row.optional for row in gold), len(counted) + spare
    return {
        "date": _f1(len(counted), said, wanted),
        "date_value": _f1(sum(_same_days(*pair) for pair in counted), said, wanted),
    }


def _pairs(gold: Sequence[Row], facts: Sequence[Row], same: Callable[[Row, Row], bool]) -> tuple[list[Pair], int]:
    """Pair rows with facts, the best first; count the facts that are left and touch no optional row."""
    candidates = sorted(
        (row.optional, -(2 * same(row, fact) + (row.start == fact.start)), i, j)
        for i, row in enumerate(gold)
        for j, fact in enumerate(facts)
        if row.overlaps(fact)
    )
    taken: dict[int, int] = {}
    used: set[int] = set()
    for _, _, i, j in candidates:
        if i not in taken and j not in used:
            taken[i] = j
            used.add(j)
    optional = [row for row in gold if row.optional]
    spare = [fact for j, fact in enumerate(facts) if j not in used and not any(map(fact.overlaps, optional))]
    return [(gold[i], facts[j]) for i, j in taken.items()], len(spare)


def _same_value(row: Row, fact: Row) -> bool:
    return all(_close(a, b) for a, b in ((row.low, fact.low), (row.high, fact.high)))


def _close(a: float | None, b: float | None) -> bool:
    if a is None or b is None:
        return a is b
    return abs(a - b) <= EPSILON * max(abs(a), abs(b), 1e-12)


def _same_reading(row: Row, fact: Row) -> bool:
    return all(slot in row.skip or getattr(row, slot) == getattr(fact, slot) for slot in ("unit", "bound", "kind"))


def _same_days(row: Row, fact: Row) -> bool:
    return row.time == fact.time


def _words(text: str) -> list[str]:
    return [word for word in re.findall(r"\w+", text.lower()) if word not in STOP]


def _same_about(row: str, fact: str) -> bool:
    wanted, given = _words(row), _words(fact)
    if not wanted or not given:
        return not wanted and not given
    both = sum(min(wanted.count(word), given.count(word)) for word in set(wanted))
    return both > 0 and 2 * both / (len(wanted) + len(given)) >= SAME_ABOUT


def _same_speaker(row: str, fact: str) -> bool:
    short, long = sorted((_words(row), _words(fact)), key=len)
    inside = any(long[i : i + len(short)] == short for i in range(len(long) - len(short) + 1))
    return bool(short) and inside and len(short) / len(long) >= SAME_SPEAKER


def _f1(hits: int, given: int, wanted: int) -> float:
    precision = hits / given if given else 1.0
    recall = hits / wanted if wanted else 1.0
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
