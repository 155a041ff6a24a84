"""`mfgfacts stats`: how many facts there are, and of what."""

from __future__ import annotations

from enum import StrEnum
from itertools import groupby
from json import dumps
from typing import TYPE_CHECKING, Annotated, Final

import typer

from mfgfacts.cli.escape import one_line
from mfgfacts.cli.files import DEFAULT, Reports, facts_stream
from mfgfacts.cli.options import Color, ColorOption, FactsOption, Format, FormatOption, JsonFlag
from mfgfacts.cli.render import chosen, say, write_cells, write_json
from mfgfacts.cli.run import counted
from mfgfacts.stats import BY, Count, stats

if TYPE_CHECKING:
    from collections.abc import Sequence

EXAMPLES: Final = """\
mfgfacts stats
mfgfacts stats --by unit --by year
mfgfacts stats --by doc -m 5            the five documents with the most facts
mfgfacts stats | jq -r 'select(.by == "kind") | [.key, .facts] | @tsv'
"""

_A_SECTION: Final = 10
_WIDEST_BAR: Final = 40
_LONGEST_KEY: Final = 40
_NAMES: Final = {"kind": "Kind", "unit": "Unit", "doc": "Document", "year": "Year"}


class By(StrEnum):
    """What facts are counted by."""

    KIND = "kind"
    UNIT = "unit"
    DOC = "doc"
    YEAR = "year"


def command(
    by: Annotated[
        list[By] | None, typer.Option("--by", "-b", metavar="SLOT", help=f"{', '.join(BY)}.  [default: all of them]")
    ] = None,
    max_count: Annotated[
        int | None,
        typer.Option(
            "--max-count",
            "-m",
            metavar="N",
            help="The N most of each; 0 for all.  [default: 10 in a table, of years all]",
            min=0,
        ),
    ] = None,
    facts: FactsOption = DEFAULT,
    format: FormatOption = None,
    json: JsonFlag = False,
    color: ColorOption = Color.AUTO,
) -> None:
    """Count the facts by kind, unit, document, and the year in which their period begins.

    Exit status: 0 counted, 2 where something could not be read.
    """
    report = Reports()
    with facts_stream(facts) as stream:
        name = "<stdin>" if facts == "-" else facts
        counts = stats(stream, name, tuple(dict.fromkeys(map(str, by or BY))), report=report)
    style = chosen(format, json)
    most = dict.fromkeys(BY, _A_SECTION if style is Format.TABLE else 0) | {"year": 0}
    if max_count is not None:
        most = dict.fromkeys(BY, max_count)
    sections = [list(section) for _, section in groupby(counts, lambda count: count.by)]
    shown = [_most(section, most[section[0].by]) for section in sections]
    if style is Format.TABLE:
        _write_page(sections, shown, color)
    elif style in {Format.JSON, Format.JSONL}:
        write_json((dumps(count._asdict(), ensure_ascii=False) for section in shown for count in section), style)
    else:
        write_cells(Count._fields, (count for section in shown for count in section), style)
    raise typer.Exit(report.status())


def _most(section: Sequence[Count], most: int) -> list[Count]:
    """Return the `most` that have the most facts, in their order; 0 is all."""
    if not most or len(section) <= most:
        return list(section)
    kept = sorted(range(len(section)), key=lambda i: -section[i].facts)[:most]
    return [section[i] for i in sorted(kept)]


def _write_page(sections: Sequence[Sequence[Count]], shown: Sequence[Sequence[Count]], color: Color) -> None:
    from rich.text import Text

    from mfgfacts.cli.page import console

    out = console(color)
    for i, (section, counts) in enumerate(zip(sections, shown, strict=True)):
        if i:
            out.print()
        out.print(Text(_NAMES[section[0].by], "bold"))
        keys = [one_line(count.key) if count.key else "none" for count in counts]
        cut = [key if len(key) <= _LONGEST_KEY else f"{key[: _LONGEST_KEY - 1]}…" for key in keys]
        width, largest = max(map(len, cut)), max(count.facts for count in counts)
        digits = len(f"{largest:,}")
        room = max(min(_WIDEST_BAR, out.width - width - digits - 7), 1)
        for key, count in zip(cut, counts, strict=True):
            bar = "▏▎▍▌▋▊▉█"
            eighths = max(round(8 * room * count.facts / largest), 1)
            drawn = "█" * (eighths // 8) + (bar[eighths % 8 - 1] if eighths % 8 else "")
            out.print(Text.assemble(f"  {key:<{width}}  {count.facts:>{digits},}  ", (drawn, "cyan")), soft_wrap=True)
        if len(counts) < len(section):
            out.print(Text(f"  and {len(section) - len(counts):,} more; -m 0 shows all", "dim"))
    total = sum(count.facts for count in sections[0]) if sections else 0
    say(f"{counted(total, 'fact')}")
