"""Do quotes still stand in their documents?

    ok        at its place, between the words that were there
    moved     the same quote between the same words elsewhere
    changed   its sentence is there, or was written anew, and says something else
    orphaned  neither it nor its sentence is there

    for finding in verify(facts_of_a_document, text, again):
        print(finding.status, finding.now)

A document whose bytes are the same is not searched. One whose bytes are not is told apart as far as its old hash and
its facts allow: other line ends, another encoding, only its white space, or its words.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.match.anchors import Anchors
from mfgfacts.match.pairing import flat, paired

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from mfgfacts.model import Fact


class Status(StrEnum):
    """What became of a quote."""

    OK = "ok"
    MOVED = "moved"
    CHANGED = "changed"
    ORPHANED = "orphaned"


class State(StrEnum):
    """What became of a document."""

    SAME = "same"
    LINE_ENDS = "new line ends"
    ENCODED = "re-encoded"
    REFLOWED = "reflowed"
    EDITED = "edited"
    RENAMED = "renamed"
    MISSING = "missing"
    UNREAD = "not read"


class Now(NamedTuple):
    """What stands where a quote stood."""

    quote: str
    start: int
    end: int


class Finding(NamedTuple):
    """A fact, whether its quote still stands, and where it or what took its place stands now."""

    fact: Fact
    status: Status
    now: Now | None = None


_ENCODINGS: Final = ("utf-8", "utf-8-sig", "utf-16-le", "utf-16-be", "cp1252", "latin-1")
_MARKS: Final = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}
_LINE_ENDS: Final = ("\n", "\r\n", "\r")


def verify(facts: Sequence[Fact], text: str, again: Callable[[], Sequence[Fact]]) -> list[Finding]:
    """Look for the quotes of a document's facts in what its text is now.

    Args:
        facts: of one document, in any order.
        text: of the document.
        again: reads the facts of the text; called only where a quote is not found.

    Returns:
        A finding for each fact, in their order.
    """
    anchors = Anchors(text)
    found: dict[int, Finding] = {}
    lost: list[int] = []
    for i in sorted(range(len(facts)), key=lambda i: facts[i].start):
        fact, place = facts[i], anchors.find(facts[i])
        if place is None:
            lost.append(i)
        elif place == (fact.start, fact.end):
            found[i] = Finding(fact, Status.OK)
        else:
            now = Now(text[place.start : place.end], *place)
            found[i] = Finding(fact, Status.MOVED, now)
    if lost:
        found.update(_lost(facts, lost, anchors, again))
    return [found[i] for i in range(len(facts))]


def _lost(
    facts: Sequence[Fact], lost: Sequence[int], anchors: Anchors, again: Callable[[], Sequence[Fact]]
) -> Iterator[tuple[int, Finding]]:
    """Yield what stands in place of quotes that are gone: between their words, else in a sentence written anew."""
    rest: list[int] = []
    for i in lost:
        place = anchors.replaced(facts[i])
        if place is None:
            rest.append(i)
        else:
            quote = anchors.text[place.start : place.end].strip()
            start = anchors.text.index(quote, place.start)
            yield i, Finding(facts[i], Status.CHANGED, Now(quote, start, start + len(quote)))
    if rest:
        new = [fact for fact in again() if not anchors.is_taken(fact.start)]
        pairs = {rest[i]: new[j] for i, j in paired([facts[i] for i in rest], new)}
        for i in rest:
            fact = pairs.get(i)
            now = fact and Now(fact.quote, fact.start, fact.end)
            yield i, Finding(facts[i], Status.CHANGED if fact else Status.ORPHANED, now)


def state(sha256: str, text: str, findings: Sequence[Finding]) -> State:
    """Say what became of a document that is there and has other bytes.

    Args:
        sha256: of its old bytes.
        text: of its new ones.
        findings: of its facts.
    """
    ends = {text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", end) for end in _LINE_ENDS}
    if sha256 in _hashes({text}, _ENCODINGS):
        return State.ENCODED
    if sha256 in _hashes(ends, ("utf-8",)):
        return State.LINE_ENDS
    if sha256 in _hashes(ends, _ENCODINGS):
        return State.ENCODED
    stand = all(finding.status in {Status.OK, Status.MOVED} for finding in findings)
    return State.REFLOWED if stand and _respaced(text, findings) else State.EDITED


def _respaced(text: str, findings: Sequence[Finding]) -> bool:
    """Do all sentences still stand in the text, some with other white space in them?"""
    sentences = {finding.fact.sentence for finding in findings}
    other = [sentence for sentence in sentences if sentence not in text]
    same = flat(text)
    return bool(other) and all(flat(sentence) in same for sentence in other)


def _hashes(texts: set[str], encodings: Sequence[str]) -> Iterator[str]:
    from hashlib import sha256

    for text in texts:
        for encoding in encodings:
            try:
                yield sha256(_MARKS.get(encoding, b"") + text.encode(encoding)).hexdigest()
            except UnicodeEncodeError:
                continue
