"""What a check needs besides facts: drafts read, sources extracted, the days that documents are from."""

from __future__ import annotations

import os
from datetime import date
from typing import TYPE_CHECKING

from mfgfacts.check import Draft, Pool
from mfgfacts.cli.files import facts as facts_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from mfgfacts.cli.files import Reports
    from mfgfacts.cli.run import Run
    from mfgfacts.model import Document, Fact, Source


class Known:
    """The facts that drafts are checked against, and where their documents are, seen from here."""

    def __init__(self) -> None:
        self.facts: list[Fact] = []
        self._folders: dict[tuple[str, str], str] = {}

    def add_files(self, names: Sequence[str], report: Reports) -> None:
        """Add the facts of facts files; broken lines are reported."""
        for name in names:
            folder = "" if name == "-" else os.path.dirname(name)
            for fact in facts_of(name, report):
                self.facts.append(fact)
                self._folders[fact.source.path, fact.source.sha256] = folder

    def add_documents(self, run: Run) -> None:
        """Add the facts of documents, read on the spot."""
        from mfgfacts.pipeline import extract

        for document in run.texts():
            self.facts.extend(extract(document))

    def folder(self, fact: Fact) -> str:
        """Return the folder that a fact's path is relative to."""
        return self._folders.get((fact.source.path, fact.source.sha256), "")

    def path(self, fact: Fact) -> str:
        """Return where a fact's document is."""
        folder = self.folder(fact)
        return os.path.normpath(os.path.join(folder, fact.source.path)) if folder else fact.source.path

    def pool(self) -> Pool:
        """Make the pool of all facts."""
        return Pool(self.facts)


def drafted(document: Document, day: date | None) -> tuple[Draft, Callable[[date], Sequence[Fact]]]:
    """Read a draft; and give what reads it again as if it were from another day."""
    from mfgfacts.pipeline import extract, issued, refusals

    own, _ = issued(document, day)
    draft = Draft(
        path=document.source.path,
        text=document.text,
        facts=list(extract(document, day)),
        refusals=list(refusals(document)),
        own=document.issued or "",
        dated=own is not None,
    )
    return draft, lambda other: list(extract(document, other))


def dated(source: Source) -> date | None:
    """Return the day that a source is from, as its metadata has it."""
    from mfgfacts.normalise.issued import of_metadata

    given = source.metadata.get("issued")
    if isinstance(given, dict):
        parts = given.get("date-parts")
        if isinstance(parts, list) and parts and isinstance(parts[0], list):
            return _day([part for part in parts[0] if isinstance(part, int)])
        given = given.get("raw")
    return of_metadata(given) if isinstance(given, str) else None


def _day(parts: Sequence[int]) -> date | None:
    try:
        year, month, day = (*parts, 1, 1)[:3] if parts else (0, 0, 0)
        return date(year, month, day)
    except ValueError:
        return None


def documents(run: Run, day: date | None) -> Iterator[tuple[Draft, Callable[[date], Sequence[Fact]]]]:
    """Yield the drafts of a run that can be read."""
    for document in run.texts():
        yield drafted(document, day)
