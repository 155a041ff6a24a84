"""Which documents there are: paths and folders → entries in a fixed order, each with its id.

Nothing is opened here but folders and their bibliographies, so ids and clashes are known before the first document is
read, and reading holds one document at a time. A million documents take little more memory than their names.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.digests import Digests, digest
from mfgfacts.errors import MfgfactsError, NoDocuments, UnreadableDocument
from mfgfacts.read.files import reason
from mfgfacts.read.folders import READERS, Folder, Found, walk
from mfgfacts.read.sources import Bibliographies, Reference

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterator, Sequence

    Report = Callable[[MfgfactsError], None]

_REMEDIES: Final = {
    ".pdf": "pipe its text: pdftotext FILE - | mfgfacts extract -",
    ".jsonl": "facts and data files are no documents",
}


class Entry(NamedTuple):
    """A document that is to be read.

    Attributes:
        id: its id, unique in the listing.
        path: where it is, as given or found in the folder given.
        reader: "text" or "markdown".
        reference: what the bibliography says of it, or None.
    """

    id: str
    path: Path
    reader: str
    reference: Reference | None


class Listing:
    """The documents of files and folders: files are taken whatever their place, folders are searched.

    The order given is kept, a folder's own order is that of its sorted relative paths. What is given twice is listed
    once.

    Attributes:
        unlisted: paths that are missing, and folders that could not be looked into.
    """

    def __init__(self, paths: Sequence[Path], report: Report) -> None:
        """Look at the paths.

        Args:
            paths: files and folders.
            report: where missing paths, folders without documents, broken bibliographies and links out of a folder go.
        """
        self.unlisted: list[Path] = []
        self._report = report
        self._given = [root for path in paths if (root := self._root(path))]
        self._library = Bibliographies(report)
        self._left_out: Container[int] = ()
        self._left_out = set(self._twice())
        self._clashes: list[Digests] = []
        for _ in (_relative, _as_given):
            self._ids = Digests()
            clashes = Digests(key for key in map(digest, self._named()) if not self._ids.add(key))
            if not clashes:
                break
            self._clashes.append(clashes)
        else:
            self._ids = Digests(map(digest, self._named()))

    def __len__(self) -> int:
        return len(self._ids)

    def __contains__(self, doc: object) -> bool:
        """Is it the id of a document?"""
        return isinstance(doc, str) and digest(doc) in self._ids

    def __iter__(self) -> Iterator[Entry]:
        for found, doc in zip(self._found(), self._named(), strict=True):
            path = Path(found.path)
            yield Entry(doc, path, READERS.get(path.suffix.lower(), "text"), self._reference(found))

    def holds(self, path: Path) -> bool:
        """Is this file, or what it leads to, one of the documents?"""
        real = os.path.realpath(path)
        return any(_real(found) == real for found in self._found())

    def size(self) -> int:
        """Add up the bytes of the documents; what can't be looked at counts as none."""
        total = 0
        for found in self._found():
            try:
                total += os.stat(found.path).st_size
            except OSError:
                continue
        return total

    def _root(self, path: Path) -> Folder | Found | None:
        try:
            if path.is_dir():
                return Folder(path, self._in_folder(path))
            path.stat()
        except (OSError, ValueError) as error:
            self.unlisted.append(path)
            self._report(UnreadableDocument(path, reason(error)))
            return None
        suffix = path.suffix.lower()
        if suffix in READERS or not suffix:
            return Found(str(path), None, None if path.is_symlink() else os.path.realpath(path))
        remedy = _REMEDIES.get(suffix, "pipe its text: mfgfacts extract - < FILE")
        self._report(UnreadableDocument(path, f"{suffix} files can't be read yet ({', '.join(READERS)} can); {remedy}"))
        return None

    def _in_folder(self, folder: Path) -> Iterator[str]:
        names = walk(folder, self._report, self.unlisted)
        first = next(names, None)
        if first is None:
            self._report(NoDocuments(str(folder), f"a document there ends in {', '.join(READERS)}"))
            return
        yield first
        yield from names

    def _twice(self) -> Iterator[int]:
        """Yield the places of what is found elsewhere too; a link gives way to the file that it leads to."""
        if len(self._given) < 2 and all(found.real for found in self._found()):  # noqa: PLR2004 - one can't overlap
            return
        seen = Digests()
        more = Digests(key for key in map(_digest_of_real, self._found()) if not seen.add(key))
        if not more:
            return
        files = Digests(_digest_of_real(found) for found in self._found() if found.real)
        taken = Digests()
        for place, found in enumerate(self._found()):
            key = _digest_of_real(found)
            if key in more and ((found.real is None and key in files) or not taken.add(key)):
                yield place

    def _found(self) -> Iterator[Found]:
        place = -1
        for given in self._given:
            for found in (given,) if isinstance(given, Found) else given:
                place += 1
                if place not in self._left_out:
                    yield found

    def _named(self) -> Iterator[str]:
        """Name each document; those that clash take the path in the folder given, then the path as given."""
        for found in self._found():
            reference = self._reference(found)
            name = reference.id if reference else Path(found.path).stem
            for clashes, fallback in zip(self._clashes, (_relative, _as_given), strict=False):
                if digest(name) in clashes:
                    name = fallback(found)
            yield name

    def _reference(self, found: Found) -> Reference | None:
        return self._library.reference(Path(found.path), None if found.folder is None else Path(found.folder))


def listing(paths: Sequence[Path], report: Report) -> Listing:
    """List the documents of files and folders; see `Listing`."""
    return Listing(paths, report)


def _real(found: Found) -> str:
    return found.real or os.path.realpath(found.path)


def _digest_of_real(found: Found) -> int:
    return digest(_real(found))


def _relative(found: Found) -> str:
    path = Path(found.path)
    return path.relative_to(found.folder).as_posix() if found.folder is not None else path.name


def _as_given(found: Found) -> str:
    return Path(os.path.normpath(found.path)).as_posix()
