"""One run over documents: what was read, how many facts, what went wrong."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final

import typer

from mfgfacts.cli.files import Reports
from mfgfacts.cli.render import say
from mfgfacts.errors import NoDocuments, UnreadableDocument

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from mfgfacts.model import Document, Fact

STDIN: Final = "-"


class Run:
    """The documents of one run and their facts, counted as they pass."""

    def __init__(self, paths: Sequence[Path], max_size: int, day: date | None, *, verbose: bool = False) -> None:
        self.paths = paths
        self.from_stdin = [str(path) for path in paths] == [STDIN]
        self.report = Reports()
        self.seen: set[str] = set()
        self.facts = 0
        self._max_size, self._day, self._verbose = max_size, day, verbose

    def documents(self, base: Path | None = None) -> Iterator[Document]:
        """Yield the documents that can be read.

        Raises:
            typer.Exit: there is none; what went wrong has been told.
        """
        for document in self._stdin() if self.from_stdin else self._files(base):
            self.seen.add(document.id)
            yield document
        if not self.seen:
            raise typer.Exit(2)

    def extracted(self, base: Path | None = None) -> Iterator[Fact]:
        """Yield the facts of all documents; their paths are relative to `base`."""
        from mfgfacts.pipeline import extract

        for document in self.documents(base):
            before = self.facts
            try:
                for fact in extract(document, self._day):
                    self.facts += 1
                    yield fact
            except Exception as error:  # noqa: BLE001 - a bug met in one document must not cost the others
                self.report(_bug(document, error))
            if self._verbose:
                say(f"{document.id}: {counted(self.facts - before, 'fact')}, {self._dated(document)}")

    def summary(self) -> str:
        """Count facts and documents."""
        return f"{counted(self.facts, 'fact')} from {counted(len(self.seen), 'document')}"

    def _files(self, base: Path | None) -> Iterator[Document]:
        from mfgfacts import read

        return read.documents(self.paths, max_size=self._max_size, report=self.report, base=base)

    def _stdin(self) -> Iterator[Document]:
        if sys.stdin is None:
            raise NoDocuments("stdin", "it is closed; pipe a text into it")
        if sys.stdin.isatty():
            say("reading what you type; end with Ctrl-D")
        from mfgfacts import read

        # Unbuffered, one Ctrl-D ends what is typed.
        stream = getattr(sys.stdin.buffer, "raw", sys.stdin.buffer)
        document = read.stdin(stream, max_size=self._max_size, report=self.report)
        if document is not None:
            yield document

    def _dated(self, document: Document) -> str:
        from mfgfacts.pipeline import issued

        day, guessed = issued(document, self._day)
        if day is None:
            return "without a date; --date gives one"
        return f"dated {day}{' (a guess; --date sets it)' if guessed else ''}"


def _bug(document: Document, error: Exception) -> UnreadableDocument:
    if os.environ.get("MFGFACTS_DEBUG"):
        raise error
    what = f"{type(error).__name__}: {error}"
    return UnreadableDocument(
        document.source.path,
        f"not whole, for a bug in mfgfacts ({what}); please report it (MFGFACTS_DEBUG=1 shows where)",
    )


def counted(number: int, what: str) -> str:
    """Return `1 fact`, `no facts`, `7 facts`."""
    return f"{number or 'no'} {what}{'' if number == 1 else 's'}"
