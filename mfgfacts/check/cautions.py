"""What a supported claim leaves out of its source, or says otherwise, without being wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mfgfacts.model import Kind, Modality

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mfgfacts.check.pool import Pool
    from mfgfacts.match import Match
    from mfgfacts.model import Fact

_FLAGS: Final = ("boilerplate", "ambiguous_date", "garbled", "guessed_date", "guessed_encoding")


def cautions(claim: Fact, match: Match, pool: Pool) -> tuple[str, ...]:
    """Name what a reader of the draft should know of the claim's source."""
    return tuple(_cautions(claim, match, pool))


def _cautions(claim: Fact, match: Match, pool: Pool) -> Iterator[str]:
    slots, fact = match.slots, match.fact
    if slots.bound.note == "hedge dropped":
        yield "hedge dropped"
    if claim.modality is Modality.ACTUAL and fact.modality is not Modality.ACTUAL:
        yield f"{fact.modality} stated as fact"
    said = claim.attribution
    if slots.speaker.says == "differ" or (said and not fact.attribution and not pool.knows(fact, said.quote)):
        yield "speaker differs"
    if claim.kind is not Kind.DATE:
        if claim.time is None and fact.time is not None:
            yield "period missing"
        elif slots.period.note == "within":
            yield "period narrower than the source's"
    if slots.value.note == "rounded":
        yield "rounded"
    yield from _of_source(fact)


def _of_source(fact: Fact) -> Iterator[str]:
    if "issued" not in fact.source.metadata:
        yield "source undated"
    for flag in _FLAGS:
        if flag in fact.flags:
            yield f"source flagged: {flag}"
