"""`mfgfacts search`: find facts, best first."""

from __future__ import annotations

import os
import sys
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Final

import typer

from mfgfacts.cli.files import DEFAULT, Reports, facts_stream
from mfgfacts.cli.hits import Shown, write_paths
from mfgfacts.cli.options import Color, ColorOption, FactsOption, FormatOption, JsonFlag
from mfgfacts.cli.render import chosen, say
from mfgfacts.errors import InvalidQuery
from mfgfacts.model import Direction, Kind, Modality
from mfgfacts.search import ANYTHING, Filters, Query, Search, parse

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from mfgfacts.search import Amount

EXAMPLES: Final = """\
mfgfacts search "5G"
mfgfacts search '"industrial parks"'              these words together
mfgfacts search robots --kind percent --change up --during 2023-H1
mfgfacts search --min "1 GW" --max "1 TW"         any fact with such a value
mfgfacts search sales --near "3 million" --within 5% -C 1
mfgfacts search output --unit % --sort value --reverse -m 5
mfgfacts search --fts 'robot* NOT title:forecast'
mfgfacts search 5G --json | jq -r '.[].quote'
"""


class Order(StrEnum):
    """What hits are sorted by."""

    VALUE = "value"
    TIME = "time"
    DOC = "doc"


class When(StrEnum):
    """When an index is used and made."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


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
    near: Annotated[
        str | None, typer.Option("--near", metavar="VALUE", help="About this: '3 million'; --within says how near.")
    ] = None,
    within: Annotated[
        str | None, typer.Option("--within", metavar="SHARE", help="Of the value of --near.  [default: 10%]")
    ] = None,
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
    order: Annotated[
        Order | None, typer.Option("--sort", metavar="BY", help="value, time or doc.  [default: best first]")
    ] = None,
    backwards: Annotated[bool, typer.Option("--reverse", "-r", help="The order turned round.")] = False,
    max_count: Annotated[
        int | None,
        typer.Option("--max-count", "-m", metavar="N", help="The first N; 0 for all.  [default: 20 in a table]"),
    ] = None,
    offset: Annotated[int, typer.Option("--offset", metavar="N", help="Pass over the first N.", min=0)] = 0,
    context: Annotated[
        int, typer.Option("--context", "-C", metavar="N", help="And N sentences before and after, from its document.")
    ] = 0,
    count: Annotated[bool, typer.Option("--count", "-c", help="Print only how many there are.")] = False,
    names: Annotated[bool, typer.Option("--files", "-l", help="Print only the documents' paths.")] = False,
    fts: Annotated[
        bool, typer.Option("--fts", help="QUERY is in SQLite FTS5's syntax; columns: claim, speaker, sentence, title.")
    ] = False,
    index: Annotated[
        When,
        typer.Option(
            "--index", metavar="WHEN", envvar="MFGFACTS_INDEX",
            help="Use FILE.index, and make it: auto (where it pays), always or never.",
        ),
    ] = When.AUTO,
    format: FormatOption = None,
    json: JsonFlag = False,
    color: ColorOption = Color.AUTO,
) -> None:  # fmt: skip
    """Find facts by words and by what their fields say, best first.

    Case, accents, plurals and thousands separators make no difference; quoted words stand together. A claim's own
    words (what it is about, its quote) count more than the rest of its sentence, its speaker and its title.

    Exit status: 0 with hits, 1 without, 2 where something could not be read.
    """
    first, last = _bounds(since, until, during)
    least, most = _limits(low, high, near, within)
    filters = Filters(
        kinds=frozenset(kind or ()),
        units=_units(unit or ()),
        low=least,
        high=most,
        since=first,
        until=last,
        docs=tuple(doc or ()),
        speaker=speaker,
        modality=modality or "",
        direction=change or "",
    )
    if least or most or first or last:
        from mfgfacts.cli.agree import check

        check(filters)
    if max_count is not None and max_count < 0:
        raise typer.BadParameter("0 is all, a positive number the first ones", param_hint="--max-count")
    if context < 0:
        raise typer.BadParameter("name a number of sentences", param_hint="--context")
    asked = _query(" ".join(query or ()), filters, fts=fts)._replace(order=order or "", backwards=backwards)
    report = Reports()
    with facts_stream(facts) as stream:
        name = "<stdin>" if facts == "-" else facts
        found = Search(stream, name, asked, report, say, index=index.value, progress=_progress(name))
        folder = os.path.dirname(facts)
        try:
            if count:
                hits = found.count()
                print(hits)
            elif names:
                hits = write_paths(found.paths(), folder)
            else:
                shown = Shown(chosen(format, json), color, folder, asked.phrases, context)
                hits = shown.write(found, max_count, offset)
        except InvalidQuery as error:
            raise InvalidQuery(" ".join(query or ()), error.reason) from None
        finally:
            found.close()
    raise typer.Exit(report.status(0 if hits else 1))


def _query(text: str, filters: Filters, *, fts: bool) -> Query:
    """Return what is looked for; words of an expression for FTS5 are marked in what is shown."""
    phrases = parse(text)
    fts = fts and bool(text.strip())
    if not phrases and filters == ANYTHING and not fts:
        raise typer.BadParameter("name words to find, or a filter such as --kind money", param_hint="QUERY")
    if not fts:
        return Query(phrases, filters)
    from mfgfacts.index import marked, translated

    return Query(marked(text), filters, translated(text))


def _progress(name: str) -> Callable[[int], None] | None:
    if sys.stderr is None or not sys.stderr.isatty():
        return None
    from mfgfacts.cli.index import progress

    return progress(name)


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


def _limits(
    low: str | None, high: str | None, near: str | None, within: str | None
) -> tuple[Amount | None, Amount | None]:
    if within and near is None:
        raise typer.BadParameter("it says how near to --near; give that too", param_hint="--within")
    if low is high is near is None:
        return None, None
    from mfgfacts.cli import limits

    if near is not None:
        if low is not None or high is not None:
            raise typer.BadParameter("say either --near or --min and --max", param_hint="--near")
        return limits.near(near, within or "10%")
    return tuple(  # type: ignore[return-value]  # of two
        None if text is None else limits.amount(text, option) for text, option in ((low, "--min"), (high, "--max"))
    )
