"""`mfgfacts conflicts`: claims that disagree."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Annotated, Final

import typer

from mfgfacts.cli.escape import one_line
from mfgfacts.cli.files import DEFAULT, Reports
from mfgfacts.cli.files import facts as facts_of
from mfgfacts.cli.options import Color, ColorOption, FactsOption, Format, FormatOption, JsonFlag
from mfgfacts.cli.render import chosen, period_of, place_of, say, value_of, write_cells, write_json
from mfgfacts.cli.run import counted
from mfgfacts.cli.slots import ARROW, changed, rounded, slots_json, told
from mfgfacts.conflicts import Conflict, conflicts
from mfgfacts.search import is_named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mfgfacts.cli.render import Cell

EXAMPLES: Final = """\
mfgfacts conflicts                          in facts.jsonl
mfgfacts conflicts --doc report-2024        those of a document
mfgfacts extract -q -o - reports | mfgfacts conflicts --facts -
mfgfacts conflicts | jq -r '[.a.quote, .b.quote, .b.source.path] | @tsv'
mfgfacts conflicts --format md >conflicts.md
"""

_HEADER: Final = ("about", "period", "one", "other", "slots", "one place", "other place")


def command(
    facts: FactsOption = DEFAULT,
    doc: Annotated[
        list[str] | None, typer.Option("--doc", "-d", metavar="DOC", help="A document's id, its beginning, or a path.")
    ] = None,
    format: FormatOption = None,
    json: JsonFlag = False,
    color: ColorOption = Color.AUTO,
) -> None:
    """Show claims of one thing and one period that disagree, between documents or within one.

    What follows by rounding, from a bound or by conversion agrees; the same text counts once however often it was
    copied. A stated growth rate is checked against the two levels that it leads from and to, where they are stated.

    Exit status: 0 no conflict, 1 conflicts, 2 where something could not be read.
    """
    report = Reports()
    from mfgfacts.cli.held import hold

    hold(facts)
    read = list(facts_of(facts, report))
    documents = {(fact.doc, fact.source.path) for fact in read}
    for name in doc or ():
        if not any(is_named(of, path, name) for of, path in documents):
            raise typer.BadParameter(f"no document of {facts} is called {name!r}", param_hint="--doc")
    found = [
        one
        for one in conflicts(read)
        if not doc or any(is_named(fact.doc, fact.source.path, name) for fact in (one.a, one.b) for name in doc)
    ]
    _write(found, chosen(format, json), color, os.path.dirname(facts))
    raise typer.Exit(report.status(1 if found else 0))


def _write(found: Sequence[Conflict], format: Format, color: Color, folder: str) -> None:
    if format is Format.TABLE:
        if found:
            _write_page(found, color, folder)
        say(f"{counted(len(found), 'conflict')} found")
    elif format in {Format.JSON, Format.JSONL}:
        write_json(map(_line, found), format)
    else:
        write_cells(_HEADER, [_cells(conflict, folder) for conflict in found], format)


def _line(conflict: Conflict) -> str:
    from mfgfacts.store import line

    base = line(conflict.base) if conflict.base else "null"
    a, b = line(conflict.a), line(conflict.b)
    return f'{{"a":{a},"b":{b},"slots":{slots_json(conflict.slots)},"base":{base}}}'


def _cells(conflict: Conflict, folder: str) -> list[Cell]:
    a, b = conflict.a, conflict.b
    return [
        b.about or a.about, period_of(a), value_of(a), value_of(b), "; ".join(_told(conflict)),
        place_of(a, folder), place_of(b, folder),
    ]  # fmt: skip


def _told(conflict: Conflict) -> list[str]:
    """Say what the two disagree in; a growth rate, what its levels give."""
    a, b, slots, base = conflict
    if base is None:
        return [told(slot, a, b).replace(ARROW, "≠").removesuffix(changed(slot)) for slot in slots]
    (slot,) = slots
    computed = slot.b[0] if isinstance(slot.b, tuple) else None
    way = f"{one_line(base.quote)} {ARROW} {one_line(b.quote)}"
    return [f"growth: {value_of(a)} ≠ {rounded(computed):+f}% ({way}, {period_of(base)} {ARROW} {period_of(b)})"]


def _write_page(found: Sequence[Conflict], color: Color, folder: str) -> None:
    from rich.text import Text

    from mfgfacts.cli.beside import write_beside
    from mfgfacts.cli.page import console, write_indented

    out = console(color)
    for i, conflict in enumerate(found):
        a, b, _, base = conflict
        if i:
            out.print()
        period = f" · {period_of(a)}" if a.time else ""
        write_indented(out, Text(f"{one_line(b.about or a.about or '')}{period}", "bold"), 0, hanging=2)
        for line in _told(conflict):
            write_indented(out, Text(line, "yellow"), 2, hanging=2)
        write_beside(out, a, b, (folder, folder), ("bold cyan", "bold cyan"))
        if base is not None and base.sentence not in {a.sentence, b.sentence}:
            write_beside(out, None, base, (folder, folder), ("", "bold cyan"))
