"""The numbers of documents that are no facts: a list with reasons."""

from __future__ import annotations

from json import dumps
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.cli.escape import one_line
from mfgfacts.cli.options import Color, Format
from mfgfacts.cli.render import write_cells, write_json
from mfgfacts.pipeline import refusals

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mfgfacts.cli.run import Run
    from mfgfacts.model import Document

#: Characters on either side of a number that are shown where the page is wide enough.
_CONTEXT: Final = 24


class Refused(NamedTuple):
    """A number that is no fact, where it stands and why."""

    path: str
    doc: str
    line: int
    column: int
    start: int
    end: int
    quote: str
    reason: str


def write_refused(run: Run, format: Format, color: Color) -> None:
    """Write them as rows, or for people as `file:line:column: …number… reason`."""
    if format is Format.TABLE:
        _write_page(run, color)
        return
    found = (row for document in run.texts() for row in rows(document))
    if format in {Format.JSON, Format.JSONL}:
        write_json((dumps(row._asdict(), ensure_ascii=False) for row in found), format)
    else:
        write_cells(Refused._fields, found, format)


def rows(document: Document) -> Iterator[Refused]:
    """Yield a document's refused numbers in reading order."""
    text = document.text
    line, line_start, at = 1, 0, 0
    for start, end, reason in refusals(document):
        line += text.count("\n", at, start)
        line_start = max(line_start, text.rfind("\n", at, start) + 1)
        at = start
        yield Refused(
            document.source.path, document.id, line, start - line_start + 1, start, end, text[start:end], reason
        )


def _write_page(run: Run, color: Color) -> None:
    from rich.text import Text

    from mfgfacts.cli.page import console

    out = console(color)
    for document in run.texts():
        for row in rows(document):
            place, quote, reason = (
                f"{one_line(row.path)}:{row.line}:{row.column}: ",
                one_line(row.quote),
                f"  {row.reason}",
            )
            room = min(max(out.width - len(place + quote + reason), 0) // 2, _CONTEXT)
            before = one_line("|" + document.text[max(0, row.start - room) : row.start] + "|")[1:-1]
            after = one_line("|" + document.text[row.end : row.end + room] + "|")[1:-1]
            shown = Text.assemble((place, "dim"), before, (quote, "bold"), after, (reason, "yellow"))
            out.print(shown, soft_wrap=True)
