"""What of the findings a reviewer is to look at, as rules with a severity: what compilers and linters print.

contradicted-SLOT     error      contradicted-period, contradicted-value, …
conflicting           warning    the sources disagree
unsupported           warning    the sources say nothing of it, or less exactly
caution               note       supported, but …
unread                note       a number that no rule reads
"""

from __future__ import annotations

from enum import StrEnum
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from mfgfacts.check.finding import Status, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from mfgfacts.check.finding import Finding


class Severity(StrEnum):
    """How much an issue weighs."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Failing(StrEnum):
    """From which findings on a check fails."""

    CONTRADICTED = "contradicted"
    UNSUPPORTED = "unsupported"
    CAUTION = "caution"


class Issue(NamedTuple):
    """A finding to look at."""

    finding: Finding
    severity: Severity
    rule: str
    message: str


def issues(findings: Iterable[Finding]) -> Iterator[Issue]:
    """Yield the issues of findings, in their order."""
    for found in findings:
        issue = issue_of(found)
        if issue is not None:
            yield issue


def issue_of(found: Finding) -> Issue | None:
    """Return what is wrong with a finding, if anything is."""
    said = f"“{found.quote}” {found.verdict or found.status}: {found.why}"
    if found.status is Status.UNREAD:
        return Issue(found, Severity.NOTE, "unread", f"“{found.quote}” was not checked: {found.why}")
    if found.status is Status.SKIPPED:
        return None
    if found.verdict is Verdict.CONTRADICTED:
        return Issue(found, Severity.ERROR, f"contradicted-{found.reasons[0].slot}", said)
    if found.verdict is not Verdict.SUPPORTED:
        return Issue(found, Severity.WARNING, str(found.verdict), said)
    if found.cautions:
        return Issue(found, Severity.NOTE, "caution", said)
    return None


def fails(found: Finding, limit: Failing) -> bool:
    """Does a finding make the check fail?"""
    if found.status is not Status.CHECKED:
        return False
    if found.verdict is Verdict.CONTRADICTED:
        return True
    if limit is Failing.CONTRADICTED:
        return False
    return found.verdict is not Verdict.SUPPORTED or (limit is Failing.CAUTION and bool(found.cautions))


def fingerprints(found: Iterable[Issue]) -> Iterator[str]:
    """Yield a name for each issue that stays while other parts of the draft change."""
    seen: dict[tuple[str, str, str, str], int] = {}
    for issue in found:
        key = (issue.finding.path, issue.finding.sentence, issue.finding.quote, issue.rule)
        seen[key] = before = seen.get(key, -1) + 1
        yield sha256("\0".join((*key, str(before))).encode("utf-8", "surrogatepass")).hexdigest()[:32]
