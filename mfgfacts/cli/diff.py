"""`mfgfacts diff`: what two sets of facts say differently."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Annotated, Final

import typer

from mfgfacts.cli import limits
from mfgfacts.cli.escape import one_line
from mfgfacts.cli.files import Reports
from mfgfacts.cli.given import Given
from mfgfacts.cli.options import MAX_SIZE, Color, ColorOption, DateOption, Format, FormatOption, JsonFlag, MaxSizeOption
from mfgfacts.cli.render import chosen, place_of, say, value_of, write_cells, write_json
from mfgfacts.cli.slots import changed, slots_json, told
from mfgfacts.diff import Difference, Status, diff
from mfgfacts.match.altered import ALTERABLE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mfgfacts.cli.render import Cell
    from mfgfacts.model import Fact

EXAMPLES: Final = """\
mfgfacts diff draft-1.md draft-2.md         two versions of a document
mfgfacts diff 2023/ 2024/ --only value      two folders: changed values
mfgfacts diff old.jsonl facts.jsonl --format md >review.md
mfgfacts diff old.txt new.txt | jq -r '.slots[] | [.slot, .a, .b] | @tsv'
mfgfacts diff old.txt new.txt --tolerance 1%
"""

_ONLY: Final = (*ALTERABLE, *Status)
_SIGNS: Final = {Status.ADDED: ("+", "green"), Status.REMOVED: ("-", "red"), Status.CHANGED: ("~", "yellow")}
_STYLES: Final = ("bold red", "bold green")


def command(
    a: Annotated[str, typer.Argument(metavar="A", help="The old facts file (.jsonl), document, or folder.")],
    b: Annotated[str, typer.Argument(metavar="B", help="The new one.")],
    only: Annotated[
        list[str] | None,
        typer.Option(
            "--only",
            metavar="WHAT",
            help=f"One of {', '.join(_ONLY)}; can be repeated.",
            autocompletion=lambda: list(map(str, _ONLY)),
        ),
    ] = None,
    tolerance: Annotated[
        str, typer.Option("--tolerance", metavar="PERCENT", help="Values that differ by no more are the same: 1%.")
    ] = "0%",
    date: DateOption = None,
    max_size: MaxSizeOption = MAX_SIZE,
    format: FormatOption = None,
    json: JsonFlag = False,
    color: ColorOption = Color.AUTO,
) -> None:
    """Show the claims that were added, removed or changed from A to B, and the slot that changed.

    Where a claim stands makes no difference, nor do the words around it, nor the unit of its value: 1.14 trillion yuan
    are 1,140 billion yuan. A and B are facts files, documents or folders; - is stdin.

    Exit status: 0 no difference, 1 differences, 2 where something could not be read.
    """
    unknown = [name for name in only or () if name not in _ONLY]
    if unknown:
        raise typer.BadParameter(f"{unknown[0]!r} is none of {', '.join(_ONLY)}", param_hint="--only")
    if a == b == "-":
        raise typer.BadParameter("stdin can't be both", param_hint="B")
    fraction = _fraction(tolerance)
    day = limits.day(date, "--date") if date else None
    report, most = Reports(), limits.size(max_size, "--max-size")
    old, new = (Given(name, report, most, day) for name in (a, b))
    from mfgfacts.cli.held import hold

    hold(*(one.name for one in (old, new) if one.is_facts))
    found = list(diff(list(old.facts()), list(new.facts()), fraction, only or ()))
    _write(found, chosen(format, json), color, (old.folder, new.folder))
    raise typer.Exit(report.status(1 if found else 0))


def _fraction(text: str) -> Decimal:
    try:
        percent = Decimal(text.strip().removesuffix("%").strip())
    except InvalidOperation:
        percent = Decimal(-1)
    if not percent.is_finite() or percent < 0 or not text.strip().endswith("%"):
        raise typer.BadParameter(f"{text!r} is no percentage; write 1% or 0.5%", param_hint="--tolerance")
    return percent / 100


def _write(found: Sequence[Difference], format: Format, color: Color, folders: tuple[str, str]) -> None:
    if format is Format.TABLE:
        if found:
            _write_page(found, color, folders)
        say(_summary(found))
    elif format in {Format.JSON, Format.JSONL}:
        write_json(map(_line, found), format)
    else:
        write_cells(_HEADER, [_cells(difference, folders) for difference in found], format)


def _summary(found: Sequence[Difference]) -> str:
    counts = [(status, sum(1 for one in found if one.status is status)) for status in Status]
    told = [f"{count} {status}" for status, count in counts if count]
    return ", ".join(told) or "no difference"


def _line(difference: Difference) -> str:
    from mfgfacts.store import line

    a, b = (line(fact) if fact else "null" for fact in (difference.a, difference.b))
    return f'{{"status":"{difference.status}","a":{a},"b":{b},"slots":{slots_json(difference.slots)}}}'


_HEADER: Final = ("status", "about", "old", "new", "slots", "change", "old place", "new place")


def _cells(difference: Difference, folders: tuple[str, str]) -> list[Cell]:
    a, b = difference.a, difference.b
    changes = [changed(slot).strip(" ()") for slot in difference.slots if slot.absolute is not None]
    slots = [told(slot, a, b) if a and b and slot.slot != "value" else slot.slot for slot in difference.slots]
    return [
        difference.status.value, (b or a or _none()).about, value_of(a) if a else None, value_of(b) if b else None,
        "; ".join(slots), "; ".join(changes),
        place_of(a, folders[0]) if a else None, place_of(b, folders[1]) if b else None,
    ]  # fmt: skip


def _none() -> Fact:
    raise TypeError("a difference without a claim")


def _write_page(found: Sequence[Difference], color: Color, folders: tuple[str, str]) -> None:
    from rich.text import Text

    from mfgfacts.cli.beside import claim, write_beside
    from mfgfacts.cli.page import console, write_indented

    out = console(color)
    for i, (status, a, b, slots) in enumerate(found):
        if i:
            out.print()
        sign, style = _SIGNS[status]
        fact = b or a
        if fact is not None:
            named = one_line(fact.about or fact.quote) if slots else claim(fact)
            write_indented(out, Text.assemble((f"{sign} ", style), (named, "bold")), 0, hanging=2)
        if a and b:
            for slot in slots:
                write_indented(out, Text(told(slot, a, b), style), 2, hanging=2)
        write_beside(out, a, b, folders, _STYLES)
