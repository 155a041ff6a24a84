"""`mfgfacts extract`: documents → facts."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from mfgfacts.cli import limits
from mfgfacts.cli.files import default_facts
from mfgfacts.cli.options import (
    MAX_SIZE,
    Color,
    ColorOption,
    DateOption,
    Format,
    FormatOption,
    JsonFlag,
    MaxSizeOption,
    is_typed,
)
from mfgfacts.cli.render import chosen, say, write_facts, write_json
from mfgfacts.cli.run import STDIN, Run
from mfgfacts.errors import NoDocuments, UnwritableTarget

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

EXAMPLES: Final = """\
mfgfacts extract                          what is in seeds/ → facts.jsonl
mfgfacts extract reports news/a.txt -o all.jsonl
mfgfacts extract -o - report.md | jq -r .quote
pdftotext report.pdf - | mfgfacts extract - --date 2023-07-19
mfgfacts extract --refused report.md      numbers that are no facts, and why
"""

_SEEDS: Final = "seeds"


def command(
    context: typer.Context,
    paths: Annotated[
        list[str] | None,
        typer.Argument(metavar="[PATH]...", help="Files, folders, or - for stdin; else the configured ones or seeds/."),
    ] = None,
    output: Annotated[
        str | None, typer.Option("--output", "-o", metavar="FILE", help="- for stdout.  [default: facts.jsonl]")
    ] = None,
    add: Annotated[bool, typer.Option("--add", help="Keep what FILE holds of other documents.")] = False,
    replace: Annotated[bool, typer.Option("--replace", help="Drop what FILE holds of other documents.")] = False,
    date: DateOption = None,
    max_size: MaxSizeOption = MAX_SIZE,
    force: Annotated[bool, typer.Option("--force", help="Read documents again that have not changed.")] = False,
    jobs: Annotated[
        int | None,
        typer.Option(
            "--jobs", "-j", metavar="N", min=1, envvar="MFGFACTS_JOBS", help="Processes.  [default: as many as pay]"
        ),
    ] = None,
    refused: Annotated[
        bool, typer.Option("--refused", help="List the numbers that are no facts, with the reason; write no facts.")
    ] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Say only what went wrong.")] = False,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Say what was found in each document.")] = False,
    format: FormatOption = None,
    json: JsonFlag = False,
    color: ColorOption = Color.AUTO,
) -> None:
    """Read documents and write every quantitative claim and date in them, one JSON object a line.

    Text (.txt), Markdown (.md) and HTML are read. A sources.json (CSL-JSON) beside them gives titles and dates, else
    the text itself does. FILE holds the facts of the paths given; it is replaced in one step, or stays as it was. What
    has not changed since it was read, as FILE.state knows, is not read again.

    Exit status: 0 well, even without facts; 2 where a document was not read, or not whole: the others are written.
    """
    day = limits.day(date, "--date") if date else None
    most = limits.size(max_size, "--max-size")
    run = Run(_given(paths or ()), most, day, verbose=verbose, jobs=jobs)
    target = output or (STDIN if run.from_stdin else default_facts())
    if refused:
        from mfgfacts.cli.refused import write_refused

        write_refused(run, chosen(format, json), color)
    elif target == "-":
        _print(run, chosen(format, json), color)
        if not quiet and sys.stdout.isatty():
            say(run.summary())
    else:
        if json or (is_typed(context, "format") and format is not Format.JSONL):
            raise typer.BadParameter("a file is written as jsonl; say -o - for another format", param_hint="--format")
        if add and replace:
            raise typer.BadParameter("--add keeps what --replace drops; say one of them", param_hint="--add")
        _save(run, target, talks=not (quiet or verbose), add=add, replace=replace, force=force)
        if not quiet:
            say(f"{run.summary()} → {target}{_next(target) if run.facts else ''}")
    raise typer.Exit(run.report.status())


def _given(paths: Sequence[str]) -> list[Path]:
    if not paths and not Path(_SEEDS).is_dir():
        raise NoDocuments(".", f"there is no folder {_SEEDS}; name files or folders: mfgfacts extract PATH")
    if STDIN in paths and len(paths) > 1:
        raise typer.BadParameter("stdin can't be read together with files", param_hint="PATH")
    return [Path(path) for path in paths or (_SEEDS,)]


def _print(run: Run, format: Format, color: Color) -> None:
    from mfgfacts.store import fact

    lines = _flushed(run)
    if format is Format.TABLE:
        from mfgfacts.cli.page import write_page

        write_page(map(fact, lines), (), color)
    elif format in {Format.JSON, Format.JSONL}:
        write_json(lines, format)
    else:
        write_facts(map(fact, lines), format)


def _flushed(run: Run) -> Iterator[str]:
    """Yield the facts' lines; whoever reads what is written sees each document's as soon as they are there."""
    from mfgfacts.work import Part

    for part in run.parts():
        if isinstance(part, Part):
            yield from part.lines.decode().split("\n")[:-1]
        sys.stdout.flush()


def _save(run: Run, target: str, *, talks: bool, add: bool, replace: bool, force: bool) -> None:
    from mfgfacts.cli.ending import undone
    from mfgfacts.cli.progress import Progress
    from mfgfacts.cli.save import save

    if target.endswith(("/", os.sep)):  # a Path would take it for a file of that name
        raise UnwritableTarget(target, "it is a folder; name a file")
    with undone(), Progress(run, wanted=talks) as progress:
        save(run, Path(target), progress, add=add, replace=replace, force=force)


def _next(target: str) -> str:
    return f"; now: mfgfacts search WORDS{'' if target == default_facts() else f' --facts {target}'}"
