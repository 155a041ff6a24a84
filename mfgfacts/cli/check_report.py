"""A check for reviewers and build servers: lines as compilers print them, a Markdown table, GitHub's commands."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from mfgfacts.check.finding import Status, tally
from mfgfacts.check.issues import Severity, issues
from mfgfacts.cli.escape import markdown, one_line
from mfgfacts.cli.render import place_of, source_of
from mfgfacts.cli.run import counted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from mfgfacts.check import Finding
    from mfgfacts.check.issues import Issue
    from mfgfacts.model import Fact

    Folder = Callable[[Fact], str]

_COMMANDS: Final = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def summary(findings: Sequence[Finding]) -> str:
    """Count verdicts and what was not checked."""
    counts = tally(findings)
    checked = counts.statuses[Status.CHECKED]
    verdicts = [f"{number} {verdict}" for verdict, number in counts.verdicts.items() if number]
    if counts.cautions:
        verdicts[0] += f" ({counts.cautions} with cautions)"
    ignored = f", {counts.ignored} of them ignored" if counts.ignored else ""
    rest = f"{counts.statuses[Status.SKIPPED]} skipped{ignored}, {counts.statuses[Status.UNREAD]} unread"
    return f"{checked} checked: {', '.join(verdicts)}; {rest}" if checked else f"no claims to check; {rest}"


def lines(findings: Sequence[Finding], folder: Folder) -> Iterator[str]:
    """Yield `path:line:col: severity rule: message`, one an issue."""
    for issue in issues(findings):
        found = issue.finding
        place = f"{one_line(found.path)}:{found.line}:{found.column}"
        yield f"{place}: {issue.severity} {issue.rule}: {one_line(_message(issue, folder))}"


def _message(issue: Issue, folder: Folder) -> str:
    evidence = issue.finding.evidence
    return f"{issue.message} [{place_of(evidence[0], folder(evidence[0]))}]" if evidence else issue.message


def table(findings: Sequence[Finding], folder: Folder) -> Iterator[str]:
    """Yield a Markdown table for a review: every number of the draft, what was found and on which evidence."""
    yield f"**{summary(findings)}**"
    yield ""
    yield "| line | number | verdict | why | draft | source |"
    yield "| --- | --- | --- | --- | --- | --- |"
    for found in findings:
        verdict = f"{found.verdict}{'*' * bool(found.cautions)}" if found.verdict else str(found.status)
        cells = (f"{found.path}:{found.line}", found.quote, verdict, found.why, found.sentence, _source(found, folder))
        yield f"| {' | '.join(map(markdown, cells))} |"


def _source(found: Finding, folder: Folder) -> str:
    if not found.evidence:
        return ""
    best = found.evidence[0]
    return f"“{best.sentence}” — {source_of(best)}, {place_of(best, folder(best))}"


def github(findings: Sequence[Finding], folder: Folder) -> Iterator[str]:
    """Yield GitHub's workflow commands: one an issue, errors first, and a summary, since only ten of a sort are shown.

    https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
    """
    order = list(Severity)
    for issue in sorted(issues(findings), key=lambda issue: order.index(issue.severity)):
        found = issue.finding
        place = {"file": found.path, "line": found.line, "col": found.column, "title": issue.rule}
        if "\n" not in found.quote:
            place |= {"endLine": found.line, "endColumn": found.column + len(found.quote)}
        said = ",".join(f"{name}={_property(str(value))}" for name, value in place.items())
        yield f"::{_COMMANDS[issue.severity]} {said}::{_data(one_line(_message(issue, folder)))}"
    yield f"::notice title=mfgfacts check::{_data(summary(findings))}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def append_step_summary(findings: Sequence[Finding], folder: Folder) -> None:
    """Add the review table to the page of a workflow run, where GitHub has one."""
    path = os.environ.get("GITHUB_STEP_SUMMARY")
    if path:
        with open(path, "a", encoding="utf-8", errors="backslashreplace") as page:
            page.writelines(f"{line}\n" for line in table(findings, folder))


def told(findings: Sequence[Finding], path: str) -> str:
    """Say what came of a draft: its counts, or that there was nothing to check."""
    if any(found.status is Status.CHECKED for found in findings):
        return f"{path}: {summary(findings)}"
    numbers = counted(len(findings), "number")
    return f"{path}: no claims to check: nothing in it says how many, how much or when ({numbers} skipped or unread)"
