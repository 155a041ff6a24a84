"""`mfgfacts index`: make the search index on purpose."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Annotated, Final

import typer

from mfgfacts.cli.files import DEFAULT, Reports
from mfgfacts.cli.options import FactsOption
from mfgfacts.cli.render import say
from mfgfacts.cli.run import counted
from mfgfacts.errors import UnreadableFacts, UnusableIndex
from mfgfacts.index import build, place_of

if TYPE_CHECKING:
    from collections.abc import Callable

EXAMPLES: Final = """\
mfgfacts index                   facts.jsonl.index, for searches
mfgfacts index -f all.jsonl      that of another facts file
mfgfacts index --force           anew, whatever stands there
"""


def command(
    facts: FactsOption = DEFAULT,
    force: Annotated[bool, typer.Option("--force", help="Make it anew, even where it seems to fit.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Say only what went wrong.")] = False,
) -> None:
    """Make the search index of a facts file, or bring it up to date.

    It stands beside the file, as FILE.index. Searches make one by themselves where that takes no more than seconds, and
    answer without one where they can't; it may be removed at any time.

    Exit status: 0 made, or up to date; 2 where it could not be made, or lines are no facts.
    """
    if facts == "-":
        raise typer.BadParameter("stdin has no index; name a file", param_hint="--facts")
    if not os.path.isfile(facts):
        raise UnreadableFacts(facts, "it is no file" if os.path.exists(facts) else "No such file or directory")
    place = place_of(facts)
    if force:
        try:
            os.unlink(place)
        except FileNotFoundError:
            pass
    shown = None if quiet or sys.stderr is None or not sys.stderr.isatty() else progress(facts)
    try:
        number, broken = build(facts, shown)
    except UnusableIndex as error:
        say(f"mfgfacts: {place}: {error.reason}")
        raise typer.Exit(2) from None
    report = Reports()
    for flaw in broken:
        report(flaw)
    if not quiet:
        say(f"{counted(number, 'fact')} → {os.path.relpath(place)}")
    raise typer.Exit(report.status())


def progress(facts: str) -> Callable[[int], None]:
    """Return what shows on a terminal how much of a facts file is indexed; the line is gone at the end."""
    size = os.path.getsize(facts) if os.path.isfile(facts) else 0

    def show(read: int) -> None:
        end = "\r\x1b[K" if read >= size else ""
        sys.stderr.write(f"\r{os.path.basename(facts)}: indexing, {100 * min(read, size) // max(size, 1)}%{end}")
        sys.stderr.flush()

    return show
