"""One run over documents: what was read, how many facts, what went wrong."""

from __future__ import annotations

import sys
from functools import cached_property
from typing import TYPE_CHECKING, Final

import typer

from mfgfacts.cli.files import Reports
from mfgfacts.cli.render import say
from mfgfacts.errors import MfgfactsError, NoDocuments

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from mfgfacts.model import Document
    from mfgfacts.read import Listing
    from mfgfacts.store import State
    from mfgfacts.work import Kept, Part, Settings

STDIN: Final = "-"


class Run:
    """The documents of one run and their facts, counted as they pass.

    Attributes:
        report: takes what went wrong.
        documents: how many were read, or known already.
        unchanged: how many of them were known already.
        failed: those that could not be read.
        facts: how many.
        size: bytes of the documents that have passed.
    """

    def __init__(
        self,
        paths: Sequence[Path],
        max_size: int,
        day: date | None,
        *,
        verbose: bool = False,
        jobs: int | None = None,
    ) -> None:
        self.paths = paths
        self.from_stdin = [str(path) for path in paths] == [STDIN]
        self.report = Reports()
        self.documents = self.unchanged = self.facts = self.size = 0
        self.failed: set[str] = set()
        self._told = 0
        self._max_size, self._day, self._verbose, self._jobs = max_size, day, verbose, jobs

    @cached_property
    def listing(self) -> Listing:
        """The files among the documents; what can't be listed is reported the first time."""
        from mfgfacts import read

        return read.listing([] if self.from_stdin else self.paths, self.report)

    def texts(self) -> Iterator[Document]:
        """Yield the documents that can be read.

        Raises:
            typer.Exit: there is none; what went wrong has been told.
        """
        from mfgfacts import read

        if self.from_stdin:
            found = iter([one for one in [self._stdin()] if one])
        else:
            found = read.documents(self.paths, max_size=self._max_size, report=self.report)
        for document in found:
            self.documents += 1
            yield document
        self._check()

    def parts(self, base: Path | None = None, state: State | None = None) -> Iterator[Part | Kept]:
        """Yield the facts of all documents in their order, as lines; their paths are relative to `base`.

        Args:
            base: a folder, the current one if None.
            state: what is known already and is not read again.

        Raises:
            typer.Exit: there is no document that can be read; what went wrong has been told.
        """
        from mfgfacts import work

        settings = work.Settings(work.program() if base else "", self._max_size, self._day, base, self._verbose)
        found: Iterator[Part | Kept]
        if self.from_stdin:
            found = self._typed(settings)
        else:
            found = work.read(self.listing, settings, state=state, jobs=self._jobs)
        for part in found:
            yield part
            self._count(part)
        self._check()

    def summary(self) -> str:
        """Count facts and documents."""
        known = f" ({self.unchanged} unchanged)" if self.unchanged else ""
        return f"{counted(self.facts, 'fact')} from {counted(self.documents, 'document')}{known}"

    def _count(self, part: Part | Kept) -> None:
        from mfgfacts.work import Kept

        if isinstance(part, Kept):  # whoever copies its facts counts them
            self.documents += 1
            self.unchanged += 1
            self.size += part.size
            self._tell(part.doc, "unchanged")
            return
        self.facts += part.facts
        ending = part.ending
        if ending is None:
            return
        self.size += ending.size
        for message in ending.reports:
            self.report(MfgfactsError(message))
        if ending.is_read:
            self.documents += 1
            self._tell(part.doc, ending.dated)
        else:
            self.failed.add(part.doc)

    def _tell(self, doc: str, how: str) -> None:
        if self._verbose:
            say(f"{doc}: {counted(self.facts - self._told, 'fact')}, {how}")
        self._told = self.facts

    def _check(self) -> None:
        if not self.documents:
            raise typer.Exit(2)

    def _typed(self, settings: Settings) -> Iterator[Part]:
        from mfgfacts.work import parts_of

        document = self._stdin()
        if document is not None:
            yield from parts_of(document, settings)

    def _stdin(self) -> Document | None:
        if sys.stdin is None:
            raise NoDocuments("stdin", "it is closed; pipe a text into it")
        if sys.stdin.isatty():
            say("reading what you type; end with Ctrl-D")
        from mfgfacts import read

        # Unbuffered, one Ctrl-D ends what is typed.
        stream = getattr(sys.stdin.buffer, "raw", sys.stdin.buffer)
        return read.stdin(stream, max_size=self._max_size, report=self.report)


def counted(number: int, what: str) -> str:
    """Return `1 fact`, `no facts`, `7 facts`."""
    return f"{number or 'no'} {what}{'' if number == 1 else 's'}"
