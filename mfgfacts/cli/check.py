"""`mfgfacts check`: what the sources say of a draft's numbers and dates."""

from __future__ import annotations

import sys
from contextlib import closing
from enum import StrEnum
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from mfgfacts.check import Finding, check
from mfgfacts.check.issues import Failing, fails
from mfgfacts.cli import limits
from mfgfacts.cli.check_footnotes import write_footnoted
from mfgfacts.cli.check_report import append_step_summary, github, lines, table, told
from mfgfacts.cli.check_sources import Known, dated, readings, wanted
from mfgfacts.cli.escape import plain
from mfgfacts.cli.files import Reports, default_facts
from mfgfacts.cli.options import MAX_SIZE, Color, ColorOption, Format, MaxSizeOption
from mfgfacts.cli.render import say, write_json
from mfgfacts.cli.run import STDIN, Run

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

EXAMPLES: Final = """\
mfgfacts check draft.md                          against facts.jsonl
mfgfacts check draft.md --sources reports/       against documents, read now
mfgfacts check draft.md --fail-on contradicted   let unsupported claims pass
mfgfacts check draft.md --footnotes -o cited.md  the draft with its sources
mfgfacts check draft.md --format sarif > check.sarif
mfgfacts check --self-test                       how far to trust it here
mfgfacts check - < draft.txt | jq 'select(.verdict == "contradicted")'
"""


class Report(StrEnum):
    """How the findings are written."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"
    MD = "md"
    LINE = "line"
    SARIF = "sarif"
    GITHUB = "github"


def command(
    drafts: Annotated[
        list[str] | None, typer.Argument(metavar="[DRAFT]...", help="Texts to check; - for stdin.")
    ] = None,
    known: Annotated[
        list[str] | None,
        typer.Option("--facts", "-f", metavar="FILE", help="Facts file, again for more.  [default: facts.jsonl]"),
    ] = None,
    sources: Annotated[
        list[str] | None,
        typer.Option("--sources", "-s", metavar="PATH", help="Document or folder to check against, again for more."),
    ] = None,
    fail_on: Annotated[
        Failing,
        typer.Option("--fail-on", metavar="WHAT", help="contradicted, unsupported (and conflicting) or caution."),
    ] = Failing.UNSUPPORTED,
    date: Annotated[
        str | None, typer.Option("--date", metavar="DAY", help="The date of drafts without one: 2023-07-19.")
    ] = None,
    max_size: MaxSizeOption = MAX_SIZE,
    report: Annotated[
        Report | None,
        typer.Option(
            "--format",
            metavar="FORMAT",
            help="table, json, jsonl, md, line, sarif or github  [default: table on a terminal, jsonl in a pipe]",
        ),
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="The same as --format json.")] = False,
    footnotes: Annotated[
        bool, typer.Option("--footnotes", help="Write the draft with a footnote on every claim, to -o FILE or stdout.")
    ] = False,
    output: Annotated[str | None, typer.Option("--output", "-o", metavar="FILE", help="With --footnotes.")] = None,
    self_test: Annotated[
        bool,
        typer.Option(
            "--self-test", help="Check no draft: see which mistakes put into the sources' own claims are caught."
        ),
    ] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Say only what went wrong.")] = False,
    color: ColorOption = Color.AUTO,
) -> None:
    """Check every number and date of a draft against facts, and quote what the sources say.

    A claim is supported, contradicted (by value, scale, unit, bound, direction, period or subject), conflicting (the
    sources disagree) or unsupported. Numbers that are not checked are listed with the reason. A comment
    <!-- mfgfacts: ignore REASON --> leaves out its line or, alone on a line, the block below it.

    Exit status: 0 all claims are supported (or there are none), 1 some are not (see --fail-on), 2 where something could
    not be read.
    """
    if self_test:
        _try(known or (), sources or (), max_size, report, json)
    if not drafts or "" in drafts:  # an empty name would be this folder
        raise typer.BadParameter("name a text to check, or - for stdin", param_hint="DRAFT")
    if STDIN in drafts and (len(drafts) > 1 or STDIN in (known or ())):
        raise typer.BadParameter("stdin can't be read together with files", param_hint="DRAFT")
    if footnotes and len(drafts) > 1:
        raise typer.BadParameter("name one draft", param_hint="--footnotes")
    if output and not footnotes:
        raise typer.BadParameter("it is for --footnotes; redirect other output: > FILE", param_hint="--output")
    day = limits.day(date, "--date") if date else None
    most = limits.size(max_size, "--max-size")
    run = Run([Path(draft) for draft in drafts], most, day)
    texts = readings(run, day)
    with closing(Known(wanted(texts), run.report)) as facts:
        _gather(facts, known or (), sources or (), most, run.report)
        pool = facts.pool()
        found = [list(check(draft, pool, reread, dated)) for draft, reread in texts]
    findings = list(chain.from_iterable(found))
    if footnotes:
        write_footnoted(texts, findings, output)
    if not footnotes or output:
        _write(findings, _chosen(report, json), facts, color)
    for (draft, _), its in [] if quiet else zip(texts, found, strict=True):
        say(told(its, draft.path))
    raise typer.Exit(run.report.status(int(any(fails(one, fail_on) for one in findings))))


def _try(names: Sequence[str], sources: Sequence[str], max_size: str, report: Report | None, json: bool) -> None:
    from mfgfacts.cli.check_selftest import write_selftest

    reports = Reports()
    with closing(Known((), reports, whole=True)) as facts:
        _gather(facts, names, sources, limits.size(max_size, "--max-size"), reports)
    chosen = _chosen(report, json)
    if chosen not in {Report.TABLE, Report.JSON, Report.JSONL, Report.MD}:
        raise typer.BadParameter("a self-test is written as table, json, jsonl or md", param_hint="--format")
    write_selftest(facts.facts, facts.pool(), Format(chosen.value))
    raise typer.Exit(reports.status())


def _chosen(report: Report | None, json: bool) -> Report:
    if json:
        return Report.JSON
    return report or (Report.TABLE if sys.stdout.isatty() else Report.JSONL)


def _gather(facts: Known, names: Sequence[str], sources: Sequence[str], most: int, report: Reports) -> None:
    """Gather the facts of files and documents; those of the default file where neither is named."""
    facts.add_files(names or ([] if sources else [default_facts()]))
    if sources:
        run = Run([Path(source) for source in sources], most, None)
        facts.add_documents(run)
        report.count += run.report.count
    if not facts.facts:
        say("mfgfacts: there are no facts to check against; every claim will be unsupported")


def _write(findings: Sequence[Finding], report: Report, facts: Known, color: Color) -> None:
    if report is Report.TABLE:
        from mfgfacts.cli.check_page import write_findings

        write_findings(findings, color, facts.folder)
    elif report in {Report.JSON, Report.JSONL}:
        from mfgfacts.check.encode import encode

        write_json(map(encode, findings), Format(report.value))
    elif report is Report.SARIF:
        from mfgfacts.check.sarif import sarif

        _print([sarif(findings, facts.path)])
    elif report is Report.LINE:
        _print(lines(findings, facts.folder))
    elif report is Report.GITHUB:
        _print(github(findings, facts.folder))
        append_step_summary(findings, facts.folder)
    else:
        _print(table(findings, facts.folder))


def _print(said: Iterable[str]) -> None:
    terminal = sys.stdout.isatty()
    sys.stdout.writelines(f"{plain(line) if terminal else line}\n" for line in said)
