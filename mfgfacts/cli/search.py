"""`mfgfacts search`: find facts, best first."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Annotated, Final

import typer

from mfgfacts.cli.escape import plain
from mfgfacts.cli.files import DEFAULT, Reports
from mfgfacts.cli.files import facts as facts_of
from mfgfacts.cli.options import Color, ColorOption, FactsOption, Format, FormatOption, JsonFlag
from mfgfacts.cli.render import chosen, path_of, say, write_facts, write_json
from mfgfacts.model import Direction, Kind, Modality
from mfgfacts.search import ANYTHING, Filters, parse, search

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from mfgfacts.search import Amount, Hit

EXAMPLES: Final = """\
mfgfacts search "5G"
mfgfacts search '"industrial parks"'              these words together
mfgfacts search robots --kind percent --change up --during 2023-H1
mfgfacts search --min "1 GW" --max "1 TW"         any fact with such a value
mfgfacts search 5G --json | jq -r '.[].quote'
"""

_ON_A_PAGE: Final = 20

_Query = Annotated[list[str] | None, typer.Argument(metavar="[QUERY]", help="Words that must all occur.")]


def command(
    query: _Query = None,
    facts: FactsOption = DEFAULT,
    kind: Annotated[
        list[Kind] | None, typer.Option("--kind", "-k", metavar="KIND", help=f"One of {', '.join(Kind)}.")
    ] = None,
    unit: Annotated[list[str] | None, typer.Option("--unit", "-u", metavar="UNIT", help="kWh, yuan, %, ….")] = None,
    low: Annotated[
        str | None, typer.Option("--min", metavar="VALUE", help="At least this: '1 GW', 20%; any unit for 3000.")
    ] = None,
    high: Annotated[str | None, typer.Option("--max", metavar="VALUE", help="At most this.")] = None,
    since: Annotated[
        str | None, typer.Option("--since", metavar="PERIOD", help="Not over before it: 2023, 2023-06, 2023-06-30.")
    ] = None,
    until: Annotated[str | None, typer.Option("--until", metavar="PERIOD", help="Begun by its end.")] = None,
    during: Annotated[
        str | None, typer.Option("--during", metavar="PERIOD", help="Overlapping it: 2023-H1, 2023-Q2, 2021..2023.")
    ] = None,
    doc: Annotated[
        list[str] | None, typer.Option("--doc", "-d", metavar="DOC", help="A document's id, its beginning, or a path.")
    ] = None,
    speaker: Annotated[str, typer.Option("--speaker", metavar="WORDS", help="Said by.")] = "",
    modality: Annotated[
        Modality | None, typer.Option("--modality", metavar="MODALITY", help="actual, forecast or target.")
    ] = None,
    change: Annotated[Direction | None, typer.Option("--change", metavar="WAY", help="up or down.")] = None,
    max_count: Annotated[
        int | None,
        typer.Option("--max-count", "-m", metavar="N", help="The best N; 0 for all.  [default: 20 in a table]"),
    ] = None,
    count: Annotated[bool, typer.Option("--count", "-c", help="Print only how many there are.")] = False,
    names: Annotated[bool, typer.Option("--files", "-l", help="Print only the documents' paths.")] = False,
    format: FormatOption = None,
    json: JsonFlag = False,
    color: ColorOption = Color.AUTO,
) -> None:
    """Find facts by words and by what their fields say, best first.

    Case, accents, plurals and thousands separators make no difference; quoted words stand together. A claim's own
    words (what it is about, its quote) count more than the rest of its sentence, its speaker and its title.

    Exit status: 0 with hits, 1 without, 2 where something could not be read.
    """
    first, last = _bounds(since, until, during)
    filters = Filters(
        kinds=frozenset(kind or ()),
        units=_units(unit or ()),
        low=_amount(low, "--min"),
        high=_amount(high, "--max"),
        since=first,
        until=last,
        docs=tuple(doc or ()),
        speaker=speaker,
        modality=modality or "",
        direction=change or "",
    )
    if max_count is not None and max_count < 0:
        raise typer.BadParameter("0 is all, a positive number the best ones", param_hint="--max-count")
    phrases = parse(" ".join(query or ()))
    if not phrases and filters == ANYTHING:
        raise typer.BadParameter("name words to find, or a filter such as --kind money", param_hint="QUERY")
    report = Reports()
    hits = search(facts_of(facts, report), phrases, filters)
    if count:
        print(len(hits))
    elif names:
        for path in dict.fromkeys(path_of(hit.fact, os.path.dirname(facts)) for hit in hits):
            print(plain(path) if sys.stdout.isatty() else path)
    else:
        _write(hits, phrases, chosen(format, json), max_count, color, os.path.dirname(facts))
    raise typer.Exit(report.status(0 if hits else 1))


def _write(
    hits: Sequence[Hit], phrases: tuple[str, ...], format: Format, most: int | None, color: Color, folder: str
) -> None:
    most = (_ON_A_PAGE if format is Format.TABLE else 0) if most is None else most
    shown = hits[:most] if most else hits
    if format is Format.TABLE:
        if shown:
            from mfgfacts.cli.page import write_page

            write_page([hit.fact for hit in shown], phrases, color, folder)
        say(_summary(len(shown), len(hits)))
    elif format in {Format.JSON, Format.JSONL}:
        write_json(map(_line, shown), format)
    else:
        scores = {id(hit.fact): hit.score for hit in shown}
        write_facts([hit.fact for hit in shown], format, lambda fact: scores[id(fact)])


def _line(hit: Hit) -> str:
    from mfgfacts.store import line

    return f'{line(hit.fact)[:-1]},"score":{hit.score}}}'


def _summary(shown: int, found: int) -> str:
    if shown < found:
        return f"{shown} of {found} facts; -m 0 shows all"
    return f"{found or 'no'} fact{'' if found == 1 else 's'} found"


def _bounds(since: str | None, until: str | None, during: str | None) -> tuple[date | None, date | None]:
    first = last = None
    if since or until or during:
        from mfgfacts.cli.limits import period

        if during and (since or until):
            raise typer.BadParameter("say either --during or --since and --until", param_hint="--during")
        if during:
            return period(during, "--during")
        first = period(since, "--since")[0] if since else None
        last = period(until, "--until")[1] if until else None
    return first, last


def _units(names: Sequence[str]) -> frozenset[str]:
    if not names:
        return frozenset()
    from mfgfacts.cli.limits import unit

    return frozenset(map(unit, names))


def _amount(text: str | None, option: str) -> Amount | None:
    if text is None:
        return None
    from mfgfacts.cli.limits import amount

    return amount(text, option)
