"""What a check finds: one finding for every number and date of a draft."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mfgfacts.match import Match
    from mfgfacts.model import Fact, Refusal


class Status(StrEnum):
    """Whether a number was compared with the sources."""

    CHECKED = "checked"
    SKIPPED = "skipped"
    UNREAD = "unread"


class Verdict(StrEnum):
    """What the sources say of a claim."""

    SUPPORTED = "supported"
    CONTRADICTED = "contradicted"
    CONFLICTING = "conflicting"
    UNSUPPORTED = "unsupported"


class Reason(NamedTuple):
    """A slot in which the draft and its source differ, and what each has there."""

    slot: str
    draft: str | None
    source: str | None


class Judgement(NamedTuple):
    """A verdict with its grounds.

    Attributes:
        verdict: what the sources say.
        reasons: the slots that differ, the telling one first.
        cautions: what a supported claim leaves out or changes.
        evidence: the facts that decide, best first.
        why: the whole in words.
    """

    verdict: Verdict
    reasons: tuple[Reason, ...]
    cautions: tuple[str, ...]
    evidence: tuple[Match, ...]
    why: str


class Finding(NamedTuple):
    """A number or date of a draft, where it stands and what was found of it.

    Attributes:
        path: the draft.
        line, column: where the quote begins, from 1.
        start, end: code points of the draft's text, half-open.
        quote: the number as printed.
        sentence: around it; empty for what is no claim.
        status: checked, skipped or unread.
        verdict: of what is checked.
        reasons, cautions: of the verdict.
        evidence: the facts that decide, best first.
        similarity: how alike the claim's subject and that of the best evidence are, from 0 to 1.
        shared: the draft's words that the likeness stands on.
        why: why it has this verdict, or was not checked.
    """

    path: str
    line: int
    column: int
    start: int
    end: int
    quote: str
    sentence: str
    status: Status
    verdict: Verdict | None = None
    reasons: tuple[Reason, ...] = ()
    cautions: tuple[str, ...] = ()
    evidence: tuple[Fact, ...] = ()
    similarity: float | None = None
    shared: tuple[str, ...] = ()
    why: str = ""


class Draft(NamedTuple):
    """A text to check, as the ordinary reading gives it.

    Attributes:
        path: its name in messages.
        text: what its offsets count.
        facts: its claims and dates in reading order.
        refusals: its numbers that are no claims, in reading order.
        own: the printed date of the draft itself, or empty.
        dated: whether the draft says when it is from.
    """

    path: str
    text: str
    facts: Sequence[Fact]
    refusals: Sequence[Refusal]
    own: str = ""
    dated: bool = False


class Tally(NamedTuple):
    """How many findings there are of each sort."""

    verdicts: Mapping[Verdict, int]
    statuses: Mapping[Status, int]
    cautions: int
    ignored: int


#: Why a number that an ignore comment covers is skipped; the comment's own reason may follow.
IGNORED = "ignored"


def tally(findings: Sequence[Finding]) -> Tally:
    """Count findings."""
    return Tally(
        {verdict: sum(found.verdict is verdict for found in findings) for verdict in Verdict},
        {status: sum(found.status is status for found in findings) for status in Status},
        sum(bool(found.cautions) for found in findings),
        sum(found.why.startswith(IGNORED) for found in findings if found.status is Status.SKIPPED),
    )
