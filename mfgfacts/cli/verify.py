"""`mfgfacts verify`: do the quotes still stand in their documents?"""

from __future__ import annotations

import os
from collections import Counter
from itertools import chain
from json import dumps
from typing import TYPE_CHECKING, Annotated, Final

import typer

from mfgfacts.cli.escape import one_line
from mfgfacts.cli.files import DEFAULT, Reports
from mfgfacts.cli.files import facts as facts_of
from mfgfacts.cli.options import (
    MAX_SIZE,
    Color,
    ColorOption,
    FactsOption,
    Format,
    FormatOption,
    JsonFlag,
    MaxSizeOption,
    is_typed,
)
from mfgfacts.cli.render import chosen, place_of, say, write_cells, write_json
from mfgfacts.verify import Finding, State, Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from mfgfacts.cli.checked import Checked
    from mfgfacts.cli.render import Cell

EXAMPLES: Final = """\
mfgfacts verify                          the facts of facts.jsonl
mfgfacts verify old.jsonl --update       give moved quotes their new places
mfgfacts verify | jq -r 'select(.status != "ok") | [.id, .now.quote] | @tsv'
mfgfacts verify --format md >moved.md
"""

_HEADER: Final = ("status", "document", "quote", "now", "start", "end", "new start", "new end", "place", "id")
_STYLES: Final = {Status.OK: "green", Status.MOVED: "yellow", Status.CHANGED: "red", Status.ORPHANED: "red"}


def command(
    context: typer.Context,
    given: Annotated[str | None, typer.Argument(metavar="[FACTS]", help="The same as --facts.")] = None,
    facts: FactsOption = DEFAULT,
    update: Annotated[
        bool, typer.Option("--update", help="Write the new places of quotes that moved into FACTS, and say so.")
    ] = False,
    max_size: MaxSizeOption = MAX_SIZE,
    format: FormatOption = None,
    json: JsonFlag = False,
    color: ColorOption = Color.AUTO,
) -> None:
    """Check that every quote still stands in its document, between the words that were there.

    ok; moved: the same quote between the same words elsewhere; changed: the sentence is there and says something else;
    orphaned: neither is there. Documents that were renamed, re-encoded, reflowed, edited or given new line ends are
    told apart. Nothing is changed without --update, which never touches what has changed or is orphaned.

    Exit status: 0 all ok (or moved, and updated), 1 not all, 2 where something could not be read.
    """
    from mfgfacts.cli import limits
    from mfgfacts.cli.checked import checked
    from mfgfacts.cli.held import by_document, hold

    if given and is_typed(context, "facts"):
        raise typer.BadParameter("say the facts file once", param_hint="FACTS")
    name = given or facts
    if update and name == "-":
        raise typer.BadParameter("stdin can't be updated; name a facts file", param_hint="--update")
    report, most = Reports(), limits.size(max_size, "--max-size")
    counts: Counter[Status] = Counter()
    well = {Status.OK}
    if update:
        from mfgfacts.cli.anchored import update as anchor

        hold(name)
        read = list(facts_of(name, report))
        found = list(checked(read, os.path.dirname(name), most, report))
        _write(_counted(found, counts), counts, chosen(format, json), color)
        _tell(anchor(name, read, found, report))
        well.add(Status.MOVED)
    else:
        documents = (checked(own, os.path.dirname(name), most, report) for own in by_document(name, report))
        _write(_counted(chain.from_iterable(documents), counts), counts, chosen(format, json), color)
    raise typer.Exit(report.status(0 if counts.keys() <= well else 1))


def _counted(found: Iterable[Checked], counts: Counter[Status]) -> Iterator[Checked]:
    """Count what became of the quotes while they pass."""
    for each in found:
        counts.update(finding.status for finding in each.findings)
        yield each


def _tell(moved: int) -> None:
    say(f"{moved} quote{'' if moved == 1 else 's'} re-anchored" if moved else "nothing to re-anchor")


def _write(found: Iterator[Checked], counts: Counter[Status], format: Format, color: Color) -> None:
    if format is Format.TABLE:
        _write_page(found, color)
        say(", ".join(f"{counts[status]} {status}" for status in Status if counts[status]) or "no facts")
    elif format in {Format.JSON, Format.JSONL}:
        write_json((_line(each, finding) for each in found for finding in each.findings), format)
    else:
        rows = _rows(found)
        if format is Format.MD:  # for a review: what stands needs none
            rows = (row for row in rows if row[0] != Status.OK.value)
        write_cells(_HEADER, rows, format)


def _line(each: Checked, finding: Finding) -> str:
    fact, status, now = finding
    return dumps(
        {
            "id": fact.id,
            "doc": fact.doc,
            "status": str(status),
            "start": fact.start,
            "end": fact.end,
            "quote": fact.quote,
            "now": now and {"quote": now.quote, "start": now.start, "end": now.end},
            "document": str(each.state),
            "path": each.path,
        },
        ensure_ascii=False,
    )


def _rows(found: Iterable[Checked]) -> Iterator[list[Cell]]:
    for each in found:
        for fact, status, now in each.findings:
            new = (now.quote, now.start, now.end) if now else (None, None, None)
            place = f"{each.path}:{fact.line}:{fact.column}"
            yield [status.value, each.state.value, fact.quote, new[0], fact.start, fact.end, *new[1:], place, fact.id]


def _write_page(found: Iterable[Checked], color: Color) -> None:
    """Write the documents that have changed, and under each what is not ok; of what only moved, how much."""
    from rich.text import Text

    from mfgfacts.cli.beside import sentence
    from mfgfacts.cli.page import console, write_indented

    out = console(color)
    for each in found:
        if each.state is State.SAME and all(finding.status is Status.OK for finding in each.findings):
            continue
        way = f" ({one_line(each.old)})" if each.state is State.RENAMED else ""
        out.print(Text.assemble((one_line(each.path), "bold"), f": {each.state}{way}"), soft_wrap=True)
        moved = [finding for finding in each.findings if finding.status is Status.MOVED]
        if moved:
            write_indented(out, Text.assemble(("moved", _STYLES[Status.MOVED]), f": {len(moved)}"), 2)
        for fact, status, now in each.findings:
            if status in {Status.OK, Status.MOVED}:
                continue
            new = f" → {one_line(now.quote)}" if now else ""
            head = Text.assemble((status.value, _STYLES[status]), f"  {one_line(fact.quote)}{new}")
            write_indented(out, head, 2, hanging=2)
            write_indented(out, sentence(fact, "bold"), 6)
            out.print(Text(f"      — {place_of(fact, each.folder)}", "dim"), soft_wrap=True)
