"""Every number and date of a draft: which are to be checked, which are not and why, which nobody read."""

from __future__ import annotations

import re
from heapq import merge
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.check.finding import Status
from mfgfacts.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mfgfacts.check.finding import Draft
    from mfgfacts.model import Fact

_NUMBER: Final = re.compile(r"\d++(?:[.,]\d++)*+")
_DIGITS: Final = re.compile(r"\d++")
_UNREAD: Final = "no rule reads it"
#: Where a draft prints its own date.
_HEAD: Final = 500


class Number(NamedTuple):
    """A number or date of a draft; `fact` is None for what is no claim."""

    start: int
    end: int
    status: Status
    why: str = ""
    fact: Fact | None = None


def numbers(draft: Draft) -> Iterator[Number]:
    """Yield every number and date of a draft in its order."""
    claims = list(_claims(draft))
    refused = [Number(*found[:2], Status.SKIPPED, found.reason) for found in draft.refusals]
    read = list(merge(claims, refused, key=lambda one: one.start))
    yield from merge(read, _unread(draft.text, read), key=lambda one: one.start)


def _claims(draft: Draft) -> Iterator[Number]:
    """Yield quantities to check, and dates: to check where they stand without a number."""
    sentences: dict[str, list[Fact]] = {}
    for fact in draft.facts:
        if fact.kind is not Kind.DATE:
            sentences.setdefault(fact.sentence, []).append(fact)
    for fact in draft.facts:
        why = _why_not(fact, sentences.get(fact.sentence, ()), draft)
        yield Number(fact.start, fact.end, Status.SKIPPED if why else Status.CHECKED, why, fact)


def _why_not(fact: Fact, beside: Sequence[Fact], draft: Draft) -> str:
    """Say why a fact is not checked by itself; nothing where it is."""
    if "boilerplate" in fact.flags:
        return "part of the page around the draft"
    if fact.kind is not Kind.DATE:
        return ""
    if draft.own and fact.start < _HEAD and fact.quote in draft.own:
        return "the draft's own date"
    for other in beside:
        if other.time is not None and other.time.start < fact.end and fact.start < other.time.end:
            return f"period of {other.quote}"
    return f"stands beside {beside[0].quote}" if beside else ""


def _unread(text: str, read: Sequence[Number]) -> Iterator[Number]:
    """Yield the digits that neither a fact nor a refusal covers: a number whole, or what of it is left."""
    at = 0
    for found in _NUMBER.finditer(text):
        start, end = found.span()
        while at < len(read) and read[at].end <= start:
            at += 1
        if at == len(read) or read[at].start >= end:
            yield Number(start, end, Status.UNREAD, _UNREAD)
            continue
        over = read[at : at + end - start]
        for part in _DIGITS.finditer(text, start, end):
            if not any(one.start < part.end() and part.start() < one.end for one in over):
                yield Number(*part.span(), Status.UNREAD, _UNREAD)
