"""What a check needs besides facts: drafts read, sources extracted, the days that documents are from."""

from __future__ import annotations

import os
from contextlib import ExitStack
from datetime import date
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.check import Draft, Pool
from mfgfacts.check.profile import profiles
from mfgfacts.check.run import to_check
from mfgfacts.check.scan import Wanted
from mfgfacts.cli.files import facts as facts_of
from mfgfacts.errors import MfgfactsError, UnreadableFacts, UnusableIndex

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from mfgfacts.check.pool import Chosen, Named
    from mfgfacts.check.scan import Found
    from mfgfacts.cli.files import Reports
    from mfgfacts.cli.run import Run
    from mfgfacts.match import Weight
    from mfgfacts.model import Document, Fact, Source


#: Bytes from which on a facts file is not read whole.
_LARGE: Final = 8 << 20


class Known:
    """The facts that drafts are checked against, and where their documents are, seen from here; `close` when done.

    Args:
        wanted: the claims of the drafts: of a large file only the facts are read that come into question for one.
        report: where what can't be read goes.
        whole: whether large files are read whole all the same.
    """

    def __init__(self, wanted: Sequence[Wanted], report: Reports, *, whole: bool = False) -> None:
        self._whole = whole
        self.facts: list[Fact] = []
        self._wanted, self._report = wanted, report
        self._is_one_file = False
        self._weight: Weight | None = None
        self._chosen: Chosen | None = None
        self._named: Named | None = None
        self._folders: dict[tuple[str, str], str] = {}
        self._opened = ExitStack()

    def close(self) -> None:
        """Let go of the files whose lines are read when they are asked for."""
        self._opened.close()

    def add_files(self, names: Sequence[str]) -> None:
        """Add the facts of facts files; broken lines are reported."""
        for name in names:
            folder = "" if name == "-" else os.path.dirname(name)
            facts = self._scanned(name) if _is_large(name) and not self._whole else facts_of(name, self._report)
            for fact in facts:
                self.facts.append(fact)
                self._folders[fact.source.path, fact.source.sha256] = folder

        self._is_one_file = len(names) == 1

    def _scanned(self, name: str) -> Sequence[Fact]:
        from mfgfacts.check.scan import scan

        try:
            stream = self._opened.enter_context(open(name, "rb"))  # noqa: SIM115 - until `close`
            found = self._looked_up(name, stream.fileno()) or scan(stream, name, self._wanted, self._report)
        except OSError as error:
            raise UnreadableFacts(name, error.strerror or str(error)) from None
        self._weight = found.weight
        self._chosen, self._named = found.chosen, found.named
        return found.facts

    def _looked_up(self, name: str, descriptor: int) -> Found | None:
        """Ask the index beside a facts file; None where there is none that is of the whole of it."""
        from mfgfacts.check.lookup import looked_up
        from mfgfacts.index import opened_index

        try:
            index, grown = opened_index(name, descriptor)
            self._opened.callback(index.close)
            if grown:
                return None
            for reason in index.broken():
                self._report(MfgfactsError(reason))
            return looked_up(index, descriptor, name, self._wanted)
        except UnusableIndex:
            return None

    def add_documents(self, run: Run) -> None:
        """Add the facts of documents, read on the spot."""
        from mfgfacts.pipeline import extract

        self._is_one_file = False
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
        return Pool(self.facts, self._weight, self._chosen if self._is_one_file else None, self._named)


def _is_large(name: str) -> bool:
    try:
        return os.path.isfile(name) and os.path.getsize(name) > _LARGE
    except OSError:
        return False


def drafted(
    document: Document, day: date | None, name: str | None = None
) -> tuple[Draft, Callable[[date], Sequence[Fact]]]:
    """Read a draft; and give what reads it again as if it were from another day."""
    from mfgfacts.pipeline import extract, issued, recognised

    found = recognised(document)
    own, is_guess = issued(document, day)
    draft = Draft(
        path=document.source.path if name is None else name,
        text=document.text,
        facts=list(extract(document, day, found.sentences)),
        refusals=found.refusals,
        own=document.issued or "",
        dated=own is not None and not is_guess,
    )
    return draft, lambda other: list(extract(document, other, found.sentences))


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


class Reading(NamedTuple):
    """A draft, and what reads it again as if it were from another day."""

    draft: Draft
    reread: Callable[[date], Sequence[Fact]]


def readings(run: Run, day: date | None) -> list[Reading]:
    """Read the drafts of a run that can be read; they go by the names that they were given by."""
    given = {os.path.realpath(path): str(path) for path in run.paths}
    return [
        Reading(*drafted(document, day, given.get(os.path.realpath(document.source.path)))) for document in run.texts()
    ]


def wanted(drafts: Iterable[Reading]) -> list[Wanted]:
    """Return the claims of drafts that are to be checked, for which facts are looked for."""
    found: list[Wanted] = []
    for draft, _ in drafts:
        asked = to_check(draft)
        pairs = map(Wanted, draft.facts, profiles(draft.facts, {}))
        found += [one for one in pairs if one.claim.start in asked]
    return found
