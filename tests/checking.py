"""What the tests of `check` share: drafts of one marked number, and the corpora that they are checked against."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts import read
from mfgfacts.check import Draft, Finding, Pool, Status, check
from mfgfacts.cli.check_sources import dated, drafted
from mfgfacts.pipeline import extract
from tests.conftest import SEEDS
from tests.corpus.case import document

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from mfgfacts.errors import MfgfactsError
    from mfgfacts.model import Document, Fact

GOLD: Final = Path(__file__).parent / "gold"
CORPORA: Final = {"seeds": SEEDS, "drafts": GOLD / "drafts", "gold": GOLD}


class Row(NamedTuple):
    """A draft's sentence with one number marked, and what the sources say of it."""

    sources: str
    family: str
    draft: str
    verdict: str
    reason: str = ""
    caution: str = ""


class Score(NamedTuple):
    """Shares: verdicts that are right, contradictions that are found, supported claims that are not told so."""

    verdict: float
    contradicted: float
    false_alarms: float
    reason: float


def rows(name: str) -> list[Row]:
    return [Row(**json.loads(line)) for line in (GOLD / name).read_text(encoding="utf-8").splitlines()]


def _refuse(error: MfgfactsError) -> None:
    raise error


@cache
def documents(corpus: str) -> list[Document]:
    return list(read.documents(sorted(CORPORA[corpus].glob("*.txt")), report=_refuse))


@cache
def pool(corpus: str) -> Pool:
    return Pool([fact for one in documents(corpus) for fact in extract(one)])


def draft_of(text: str, day: date | None = None) -> tuple[Draft, Callable[[date], Sequence[Fact]]]:
    return drafted(document(text), day)


def findings(text: str, corpus: str = "seeds", day: date | None = None) -> list[Finding]:
    """Check a text against a corpus."""
    draft, reread = draft_of(text, day)
    return list(check(draft, pool(corpus), reread, dated))


@cache
def marked(row: Row) -> Finding | None:
    """Check a row's draft; give what is found of the number that is marked, None where it is not checked."""
    start, end = row.draft.index("«"), row.draft.index("»") - 1
    text = row.draft.replace("«", "").replace("»", "")
    hit = [found for found in findings(text, row.sources) if found.start < end and found.end > start]
    return next((found for found in hit if found.status is Status.CHECKED), None)


def score(checked: Sequence[tuple[Row, Finding | None]]) -> Score:
    """Score findings against what their rows expect."""
    right = [(row, found) for row, found in checked if found is not None and found.verdict == row.verdict]
    wrong = [row for row, found in checked if found is None or found.verdict != row.verdict]
    named = [row.reason == found.reasons[0].slot for row, found in right if row.verdict == "contradicted"]
    every = {verdict: sum(row.verdict == verdict for row, _ in checked) for verdict in ("contradicted", "supported")}
    missed = {verdict: sum(row.verdict == verdict for row in wrong) for verdict in every}
    return Score(
        len(right) / len(checked),
        1 - missed["contradicted"] / every["contradicted"],
        missed["supported"] / every["supported"],
        sum(named) / len(named),
    )
