"""How far a check is to be trusted on given sources: mistakes put into their own claims, and the claims said otherwise.

    for row in selftest(facts, pool, read):
        row.sort, row.kind, row.tried, row.flagged, row.contradicted

A mistake is caught where the claim is not told to be supported; a paraphrase that is not is a false alarm.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.check.finding import Verdict
from mfgfacts.check.judge import judge
from mfgfacts.check.mistakes import mistakes
from mfgfacts.check.paraphrases import paraphrases
from mfgfacts.check.profile import profiles
from mfgfacts.model import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from mfgfacts.check.mistakes import Variant
    from mfgfacts.check.pool import Pool
    from mfgfacts.model import Fact, Source

    #: Reads a text as if it were from a source.
    Read = Callable[[str, Source], Sequence[Fact]]

MISTAKE: Final = "mistake"
PARAPHRASE: Final = "paraphrase"
#: Claims that are tried; of more, as many at even distances.
MOST: Final = 2000


class Row(NamedTuple):
    """What came of one kind of mistake or paraphrase.

    Attributes:
        sort: "mistake" or "paraphrase".
        kind: "value", "rounding", ….
        tried: sentences that were checked.
        flagged: how many of them are not told to be supported.
        contradicted: how many are told to be contradicted.
        unread: sentences whose number was not read, which are not counted.
        example: a sentence that was told wrongly; empty where there is none.
    """

    sort: str
    kind: str
    tried: int
    flagged: int
    contradicted: int
    unread: int
    example: str


class _Count:
    """Counts what came of a kind."""

    def __init__(self) -> None:
        self.tried = self.flagged = self.contradicted = self.unread = 0
        self.example = ""


def selftest(facts: Sequence[Fact], pool: Pool, read: Read) -> Iterator[Row]:
    """Try the check on the sources' own claims.

    Args:
        facts: those of the sources.
        pool: the same, to check against.
        read: reads a changed sentence as an ordinary text.
    """
    counts: dict[tuple[str, str], _Count] = defaultdict(_Count)
    beside: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        if fact.kind is not Kind.DATE:
            beside[fact.source.path].append(fact)
    chosen = [fact for fact in facts if fact.kind is not Kind.DATE and "boilerplate" not in fact.flags]
    step = max(1, -(-len(chosen) // MOST))
    for fact in chosen[::step]:
        for sort, variants in (
            (MISTAKE, mistakes(fact, beside[fact.source.path])),
            (PARAPHRASE, paraphrases(fact)),
        ):
            for variant in variants:
                _try(counts[sort, variant.kind], sort, variant, _verdict(variant, fact, pool, read))
    for (sort, kind), count in sorted(counts.items()):
        yield Row(sort, kind, count.tried, count.flagged, count.contradicted, count.unread, count.example)


def _try(count: _Count, sort: str, variant: Variant, verdict: Verdict | None) -> None:
    if verdict is None:
        count.unread += 1
        return
    is_flagged = verdict is not Verdict.SUPPORTED
    count.tried += 1
    count.flagged += is_flagged
    count.contradicted += verdict is Verdict.CONTRADICTED
    if is_flagged is (sort == PARAPHRASE) and not count.example:
        count.example = (
            f"{variant.text[: variant.start]}«{variant.text[variant.start : variant.end]}»{variant.text[variant.end :]}"
        )


def _verdict(variant: Variant, fact: Fact, pool: Pool, read: Read) -> Verdict | None:
    """Check a changed sentence; None where its number is not read."""
    claims = read(variant.text, fact.source)
    for claim, its in zip(claims, profiles(claims, {}), strict=True):
        if claim.kind is not Kind.DATE and claim.start < variant.end and variant.start < claim.end:
            return judge(claim, its, pool.matches(claim, its), pool).verdict
    return None
