"""The facts file that a run is about to replace: what it holds, and what of it stays."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from mfgfacts import store
from mfgfacts.errors import InvalidFact, LostDocuments, UnwritableTarget

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from pathlib import Path

    from mfgfacts.cli.run import Run


class Target:
    """A facts file before and after a run; none of it is held.

    Attributes:
        path: the file, which need not exist.
    """

    def __init__(self, path: Path, run: Run, *, replace: bool) -> None:
        """Look at the file and the documents.

        Raises:
            UnwritableTarget: the file is one of the documents.
        """
        self.path = path
        self._run = run
        self._paths = [os.path.abspath(given) for given in run.paths]
        self._unlisted = [os.path.abspath(place) for place in run.listing.unlisted]
        self._is_kept = not replace and path.is_file()
        if run.listing.holds(path):
            raise UnwritableTarget(path, "it is one of the documents; name another file with -o")

    def check(self, *, add: bool) -> None:
        """Refuse what can't be kept, and to drop facts of documents outside the given paths unless they are kept.

        Raises:
            LostDocuments: the run would.
            UnwritableTarget: the file holds what is no fact.
        """
        if not self._is_kept:
            return
        try:
            lost = {doc for doc, place in store.passages(self.path) if not add and self._is_other(doc, place)}
        except InvalidFact as error:
            raise UnwritableTarget(
                self.path, f"it holds what is no fact ({error}); name another with -o, or drop it with --replace"
            ) from None
        if lost:
            raise LostDocuments(self.path, sorted(lost))

    def others(self) -> Iterator[tuple[str, str]]:
        """Yield the lines of the documents that the run is not asked to read, each after its document."""
        return store.keep(self.path, self._is_other) if self._is_kept else iter(())

    def missed(self, failed: Collection[str]) -> Iterator[tuple[str, str]]:
        """Yield the lines of the documents that could not be read this time, each after its document.

        Args:
            failed: those that were tried; others stand in folders that could not be looked into.
        """
        if not self._is_kept or not (failed or self._unlisted):
            return iter(())
        return store.keep(
            self.path,
            lambda doc, place: doc in failed or (not self._is_asked(doc) and self._is_in(place, self._unlisted)),
        )

    def _is_asked(self, doc: str) -> bool:
        return doc == "stdin" if self._run.from_stdin else doc in self._run.listing

    def _is_other(self, doc: str, place: str) -> bool:
        return not self._is_asked(doc) and not self._is_in(place, self._paths)

    def _is_in(self, place: str, folders: Collection[str]) -> bool:
        """Is a document at or under one of the paths?"""
        place = os.path.abspath(self.path.parent / place)
        return any(place == folder or place.startswith(os.path.join(folder, "")) for folder in folders)
