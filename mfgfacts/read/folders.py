"""A folder's documents by name, in a fixed order.

Folders that are links are never entered; a file that is a link is a document where it leads to a file of the same
folder.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.errors import MfgfactsError, UnreadableDocument
from mfgfacts.read.files import reason

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    Report = Callable[[MfgfactsError], None]

#: Known endings and the reader of each; a file without an ending is read as text where it is named itself.
READERS: Final = {
    ".txt": "text", ".text": "text", ".md": "markdown", ".markdown": "markdown", ".html": "html", ".htm": "html",
}  # fmt: skip

#: Ends a link's name here; no name holds it itself.
_LINK: Final = "/"
#: Ends the name of a folder that is to be looked into.
_FOLDER: Final = "//"


class Found(NamedTuple):
    """A file that may be a document.

    Attributes:
        path: where it is.
        folder: the folder given, None where the file itself was.
        real: where it is in truth; None for a link, which must be followed to know.
    """

    path: str
    folder: str | None
    real: str | None


class Folder:
    """A folder given and its documents: their relative paths as one run of bytes."""

    __slots__ = ("_names", "_path", "_real")

    def __init__(self, path: Path, names: Iterable[str]) -> None:
        """Keep the names that `walk` gives."""
        self._path, self._real = str(path), os.path.realpath(path)
        self._names = bytearray()
        for name in names:
            self._names += os.fsencode(name) + b"\0"

    def __iter__(self) -> Iterator[Found]:
        at, names = 0, self._names
        while at < len(names):
            end = names.index(0, at)
            name = os.fsdecode(bytes(names[at:end]))
            at = end + 1
            real = None if name.endswith(_LINK) else os.path.join(self._real, name)
            yield Found(os.path.join(self._path, name.rstrip(_LINK)), self._path, real)


def walk(folder: Path, report: Report, unlisted: list[Path]) -> Iterator[str]:
    """Yield the relative paths of a folder's documents in their order, `/` after that of a link.

    Args:
        folder: where to begin.
        report: where folders that can't be looked into go, and links that lead out.
        unlisted: takes the folders that can't be looked into.
    """
    waiting = [iter(_children(folder, "", report, unlisted))]
    while waiting:
        name = next(waiting[-1], None)
        if name is None:
            waiting.pop()
        elif name.endswith(_FOLDER):
            waiting.append(iter(_children(folder, name[:-1], report, unlisted)))
        else:
            yield name


def _children(folder: Path, inner: str, report: Report, unlisted: list[Path]) -> list[str]:
    try:
        with os.scandir(folder / inner) as scan:
            names = [name for child in scan if (name := _marked(folder, child, report))]
    except OSError as error:
        unlisted.append(folder / inner)
        report(UnreadableDocument(folder / inner, reason(error)))
        return []
    names.sort(key=_unmarked)
    return [f"{inner}{name}" for name in names]


def _marked(folder: Path, child: os.DirEntry[str], report: Report) -> str | None:
    """Name a child that is a document or a folder."""
    if child.name.startswith("."):
        return None
    if child.is_symlink():
        return f"{child.name}{_LINK}" if _inside(folder, child, report) and _is_document(child.name) else None
    if child.is_dir(follow_symlinks=False):
        return f"{child.name}{_FOLDER}"
    return child.name if _is_document(child.name) else None


def _unmarked(name: str) -> str:
    """Sort as the relative paths do: a folder's name ends in the `/` that follows it there."""
    return name.removesuffix(_LINK)


def _is_document(name: str) -> bool:
    return os.path.splitext(name)[1].lower() in READERS


def _inside(folder: Path, link: os.DirEntry[str], report: Report) -> bool:
    """Say whether a link is a document: it leads to a file of the same folder (else reported) and not to a folder."""
    target, root = os.path.realpath(link.path), os.path.realpath(folder)
    is_folder = Path(target).is_dir()
    if not is_folder and not _is_document(link.name):
        return False
    if not target.startswith(os.path.join(root, "")) and target != root:
        path = Path(link.path)
        report(UnreadableDocument(path, "the symbolic link leads out of the folder; name it itself to read it"))
        return False
    return not is_folder
