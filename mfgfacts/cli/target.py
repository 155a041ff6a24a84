"""The facts file that a run is about to replace: what it holds, and what of it stays."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from mfgfacts import read, store
from mfgfacts.errors import InvalidFact, LostDocuments, UnwritableTarget

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from mfgfacts.errors import MfgfactsError


class Target:
    """A facts file before and after a run.

    Attributes:
        path: the file, which need not exist.
        old: the documents that it holds facts of, with the paths that they were read from.
        given: the documents that the run is asked to read.
    """

    def __init__(self, path: Path, paths: Sequence[Path], *, replace: bool) -> None:
        """Look at the file and the documents.

        Raises:
            UnwritableTarget: the file is one of the documents, or holds what is no fact.
        """
        self.path = path
        self._paths = [os.path.abspath(given) for given in paths]
        stdin = paths == [Path("-")]
        entries = [] if stdin else read.listing(paths, _say_nothing)
        self.given = {"stdin"} if stdin else {entry.id for entry in entries}
        real = os.path.realpath(path)
        if any(os.path.realpath(entry.path) == real for entry in entries):
            raise UnwritableTarget(path, "it is one of the documents; name another file with -o")
        self.old: Mapping[str, str] = {} if replace or not path.is_file() else self._sources()

    def _sources(self) -> Mapping[str, str]:
        try:
            return store.sources_in(self.path)
        except InvalidFact as error:
            raise UnwritableTarget(
                self.path, f"it holds what is no fact ({error}); name another with -o, or drop it with --replace"
            ) from None

    def check(self) -> None:
        """Refuse to drop facts of documents outside the given paths.

        Raises:
            LostDocuments: the run would.
        """
        lost = sorted(doc for doc in set(self.old) - self.given if not self._is_given(doc))
        if lost:
            raise LostDocuments(self.path, lost)

    def others(self) -> Iterator[str]:
        """Yield the lines of the documents that the run is not asked to read."""
        others = {doc for doc in set(self.old) - self.given if not self._is_given(doc)}
        return self.lines_of(others)

    def missed(self, seen: Collection[str]) -> set[str]:
        """Name the documents that the file has facts of and that could not be read this time."""
        asked = {doc for doc in self.old if doc in self.given or self._is_given(doc, missing=True)}
        return asked.difference(seen)

    def lines_of(self, docs: Collection[str]) -> Iterator[str]:
        """Yield the lines of these documents as they stand."""
        return store.keep(self.path, set(self.old).difference(docs)) if docs else iter(())

    def _is_given(self, doc: str, *, missing: bool = False) -> bool:
        """Is the document at or under a path given (one that is missing now)?"""
        place = os.path.abspath(self.path.parent / self.old[doc])
        return any(
            (place == path or place.startswith(os.path.join(path, ""))) and not (missing and os.path.exists(path))
            for path in self._paths
        )


def _say_nothing(error: MfgfactsError) -> None:
    """Leave the report of what can't be listed to the reading that follows."""
    del error
