"""How results look: JSON for programs, cells for spreadsheets, a readable page for people.

The page is in `mfgfacts.cli.page`, which needs rich and is imported for it alone.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final

from mfgfacts.cli.escape import cell, json_text, markdown, one_line
from mfgfacts.cli.options import Format

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from decimal import Decimal

    from mfgfacts.model import Fact

_LINE_ENDS: Final = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})

Cell = str | int | float | None


def chosen(format: Format | None, json: bool) -> Format:
    """Return the format asked for, or the one that suits stdout: a table on a terminal, JSON Lines in a pipe."""
    if json:
        return Format.JSON
    return format or (Format.TABLE if sys.stdout.isatty() else Format.JSONL)


def write_json(lines: Iterable[str], format: Format) -> None:
    """Write JSON objects, each already on one line, as JSON Lines or as one array."""
    shown = map(json_text, lines) if sys.stdout.isatty() else iter(lines)
    out = sys.stdout
    if format is Format.JSONL:
        out.writelines(f"{line}\n" for line in shown)
        return
    first = next(shown, None)
    if first is None:
        out.write("[]\n")
        return
    out.write(f"[\n{first}")
    out.writelines(f",\n{line}" for line in shown)
    out.write("\n]\n")


def write_cells(header: Sequence[str], rows: Iterable[Sequence[Cell]], format: Format) -> None:
    """Write rows as CSV or TSV, safe for a spreadsheet, or as a Markdown table."""
    if format is Format.CSV:
        import csv

        out = csv.writer(sys.stdout, lineterminator="\n")
        out.writerow(header)
        out.writerows([_guarded(value) for value in row] for row in rows)
        return
    join = _tab_line if format is Format.TSV else _markdown_line
    sys.stdout.write(join(header))
    if format is Format.MD:
        sys.stdout.write(f"|{' --- |' * len(header)}\n")
    sys.stdout.writelines(join(row) for row in rows)


def _guarded(value: Cell) -> Cell:
    if not isinstance(value, str):
        return value
    return cell(json_text(value) if sys.stdout.isatty() else value)


def _tab_line(row: Sequence[Cell]) -> str:
    texts = ("" if value is None else str(_guarded(value)).translate(_LINE_ENDS) for value in row)
    return "\t".join(texts) + "\n"


def _markdown_line(row: Sequence[Cell]) -> str:
    return "".join(f"| {'' if value is None else markdown(str(value))} " for value in row) + "|\n"


FACT_CELLS: Final[Mapping[str, Callable[[Fact], Cell]]] = {
    "id": lambda fact: fact.id,
    "doc": lambda fact: fact.doc,
    "kind": lambda fact: fact.kind.value,
    "quote": lambda fact: fact.quote,
    "bound": lambda fact: fact.bound.value,
    "low": lambda fact: _number(fact.low),
    "high": lambda fact: _number(fact.high),
    "unit": lambda fact: fact.unit,
    "direction": lambda fact: fact.change.direction.value if fact.change else None,
    "role": lambda fact: fact.change.role.value if fact.change else None,
    "about": lambda fact: fact.about,
    "from": lambda fact: fact.time.first.isoformat() if fact.time else None,
    "to": lambda fact: fact.time.last.isoformat() if fact.time else None,
    "attribution": lambda fact: fact.attribution.quote if fact.attribution else None,
    "modality": lambda fact: fact.modality.value,
    "sentence": lambda fact: fact.sentence,
    "title": lambda fact: str(fact.source.metadata.get("title") or ""),
    "path": lambda fact: fact.source.path,
    "line": lambda fact: fact.line,
    "column": lambda fact: fact.column,
}
_MARKDOWN: Final = ("quote", "about", "from", "to", "attribution", "path", "line", "id")


def write_facts(facts: Iterable[Fact], format: Format, scores: Callable[[Fact], float] | None = None) -> None:
    """Write facts as rows of cells, with a last column `score` where there are scores."""
    names = _MARKDOWN if format is Format.MD else tuple(FACT_CELLS)
    cells = [FACT_CELLS[name] for name in names]
    header = names if scores is None else (*names, "score")
    rows = ([read(fact) for read in cells] + ([] if scores is None else [scores(fact)]) for fact in facts)
    write_cells(header, rows, format)


def value_of(fact: Fact) -> str:
    """Return a value as printed, its bound before it: `> 2.937 million`, and what it is to a change: `up by 3.8%`."""
    value = one_line(fact.quote)
    if fact.bound.value != "=":
        value = f"{fact.bound.value} {value}"
    if fact.change:
        value = f"{fact.change.direction.value} {fact.change.role.value} {value}"
    return value


def period_of(fact: Fact) -> str:
    """Return a fact's period: `2023`, `2023-H1`, `2023-06`, `2023-06-30`, or its first and last day."""
    if fact.time is None:
        return ""
    from calendar import monthrange

    first, last = fact.time.first, fact.time.last
    if first == last:
        return first.isoformat()
    ends_month = last.day == monthrange(last.year, last.month)[1]
    if first.day == 1 and ends_month and first.year == last.year:
        if (first.month, last.month) == (1, 12):
            return f"{first.year:04}"
        months = last.month - first.month + 1
        if months == 1:
            return first.isoformat()[:7]
        if months in {3, 6} and last.month % months == 0:
            return f"{first.year:04}-{'Q' if months == 3 else 'H'}{last.month // months}"  # noqa: PLR2004 - a quarter
    return f"{first} to {last}"


def place_of(fact: Fact, folder: str = "") -> str:
    """Return where a fact stands, as editors open it: `seeds/a.txt:12:34`."""
    page = f", p. {one_line(fact.page_label) if fact.page_label else fact.page}" if fact.page else ""
    return f"{one_line(path_of(fact, folder))}:{fact.line}:{fact.column}{page}"


def path_of(fact: Fact, folder: str = "") -> str:
    """Return a document's path seen from here; the record has it relative to the folder of the facts file."""
    return seen_from(fact.source.path, folder)


def seen_from(path: str, folder: str = "") -> str:
    """Return a path that is relative to a folder as it is seen from here."""
    return os.path.normpath(os.path.join(folder, path)) if folder else path


def source_of(fact: Fact) -> str:
    """Return a document's title (or id) and date."""
    title = one_line(str(fact.source.metadata.get("title") or fact.doc))
    issued = fact.source.metadata.get("issued")
    parts = issued.get("date-parts") if isinstance(issued, dict) else None
    if isinstance(parts, list) and parts and isinstance(parts[0], list):
        return f"{title} ({'-'.join(f'{part:02}' for part in parts[0] if isinstance(part, int))})"
    return f"{title} ({one_line(issued)})" if isinstance(issued, str) and issued else title


def say(message: str) -> None:
    """Write a line of talk to stderr; one that can't be written is not worth failing for."""
    try:
        print(one_line(message), file=sys.stderr)
    except OSError:
        pass


def _number(value: Decimal | None) -> str | None:
    from mfgfacts.store.encode import number

    return None if value is None else number(value)
