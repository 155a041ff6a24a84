"""The documents of a facts file, read again: what became of each and of its quotes."""

from __future__ import annotations

import os
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts import read
from mfgfacts.errors import UnreadableDocument
from mfgfacts.pipeline import extract
from mfgfacts.verify import Finding, State, Status, state, verify

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from mfgfacts.cli.files import Reports
    from mfgfacts.model import Document, Fact

#: Files beside a missing document that are looked at for its bytes.
_LOOKED_AT: Final = 2000


class Checked(NamedTuple):
    """A document of a facts file.

    Attributes:
        state: what became of it.
        path: where it is, seen from here.
        old: where it was.
        folder: that of the facts file.
        document: as it is now, None where it is not read.
        findings: of its facts, in the file's order.
    """

    state: State
    path: str
    old: str
    folder: str
    document: Document | None
    findings: Sequence[Finding]


def checked(facts: Sequence[Fact], folder: str, max_size: int, report: Reports) -> Iterator[Checked]:
    """Check the facts of each document, in the order of the documents' first facts."""
    groups: dict[tuple[str, str, str], list[Fact]] = {}
    for fact in facts:
        groups.setdefault((fact.doc, fact.source.path, fact.source.sha256), []).append(fact)
    for (_, path, digest), own in groups.items():
        yield _checked(own, path, digest, _Place(folder, max_size, report))


class _Place(NamedTuple):
    folder: str
    max_size: int
    report: Reports


def _checked(facts: Sequence[Fact], path: str, digest: str, where: _Place) -> Checked:
    old = os.path.normpath(os.path.join(where.folder, path))
    here = None if path == "-" else old if os.path.isfile(old) else _renamed(old, digest)
    if here is None:
        if path == "-":
            where.report(UnreadableDocument("-", f"{facts[0].doc} came from stdin; there is no document to look at"))
        return Checked(State.MISSING, old, old, where.folder, None, _orphans(facts))
    document = _read(here, where)
    if document is None:
        return Checked(State.UNREAD, here, old, where.folder, None, _orphans(facts))
    found = verify(facts, document.text, lambda: list(extract(document)))
    if document.source.sha256 == digest:
        became = State.SAME if here == old else State.RENAMED
    else:
        became = state(digest, document.text, found)
    return Checked(became, here, old, where.folder, document, found)


def _orphans(facts: Iterable[Fact]) -> list[Finding]:
    return [Finding(fact, Status.ORPHANED) for fact in facts]


def _read(path: str, where: _Place) -> Document | None:
    """Read a document; what can't be read, or not whole, is told."""
    return next(read.documents([Path(path)], max_size=where.max_size, report=where.report), None)


def _renamed(path: str, digest: str) -> str | None:
    """Find a file with a missing document's bytes and ending in or below its folder, if need be the one above."""
    folder, ending = os.path.dirname(path) or ".", os.path.splitext(path)[1]
    root = folder if os.path.isdir(folder) else os.path.dirname(folder) or "."
    looked_at = 0
    for inner, folders, names in os.walk(root):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if name.startswith(".") or not name.endswith(ending):
                continue
            looked_at += 1
            if looked_at > _LOOKED_AT:
                return None
            found = os.path.normpath(os.path.join(inner, name))
            if _hash(found) == digest:
                return found
    return None


@cache
def _hash(path: str) -> str | None:
    try:
        if not os.path.isfile(path) or os.path.getsize(path) > read.DEFAULT_MAX_SIZE:
            return None
        with open(path, "rb") as file:
            return sha256(file.read()).hexdigest()
    except OSError:
        return None
