"""Which documents there are: paths and folders → entries in a fixed order, each with its id.

Nothing is opened here but folders and their bibliographies, so ids and clashes are known before the first document is
read, and reading holds one document at a time.
"""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.errors import MfgfactsError, NoDocuments, UnreadableDocument
from mfgfacts.read.files import reason
from mfgfacts.read.sources import Bibliographies, Reference

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    Report = Callable[[MfgfactsError], None]

#: Known endings and the reader of each; a file without an ending is read as text where it is named itself.
READERS: Final = {".txt": "text", ".text": "text", ".md": "markdown", ".markdown": "markdown"}

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


class _Found(NamedTuple):
    path: Path
    folder: Path | None  # the folder given, None where the file itself was


def listing(paths: Sequence[Path], report: Report) -> list[Entry]:
    """List the documents of files and folders.

    Args:
        paths: files are taken whatever their place, folders are searched; the order given is kept, a folder's own
            order is that of its sorted relative paths. What is given twice is listed once.
        report: where missing paths, folders without documents, broken bibliographies and links out of a folder go.
    """
    library = Bibliographies(report)
    found = list(_once(list(_all(paths, report))))
    references = [library.reference(item.path, item.folder) for item in found]
    ids = _ids(found, [ref.id if ref else item.path.stem for item, ref in zip(found, references, strict=True)])
    return [
        Entry(doc, item.path, READERS.get(item.path.suffix.lower(), "text"), reference)
        for doc, item, reference in zip(ids, found, references, strict=True)
    ]


def _all(paths: Sequence[Path], report: Report) -> Iterator[_Found]:
    for path in paths:
        try:
            if path.is_dir():
                yield from _in_folder(path, report)
                continue
            path.stat()
        except (OSError, ValueError) as error:
            report(UnreadableDocument(path, reason(error)))
            continue
        suffix = path.suffix.lower()
        if suffix in READERS or not suffix:
            yield _Found(path, None)
        else:
            remedy = _REMEDIES.get(suffix, "pipe its text: mfgfacts extract - < FILE")
            report(UnreadableDocument(path, f"{suffix} files can't be read yet ({', '.join(READERS)} can); {remedy}"))


def _in_folder(folder: Path, report: Report) -> Iterator[_Found]:
    names = sorted(_walk(folder, report))
    for name in names:
        yield _Found(folder / name, folder)
    if not names:
        report(NoDocuments(str(folder), f"a document there ends in {', '.join(READERS)}"))


def _walk(folder: Path, report: Report) -> Iterator[str]:
    """Yield the relative paths of a folder's documents; folders that are links are never entered."""
    waiting = [""]
    while waiting:
        inner = waiting.pop()
        try:
            with os.scandir(folder / inner) as scan:
                children = [child for child in scan if not child.name.startswith(".")]
        except OSError as error:
            report(UnreadableDocument(folder / inner, reason(error)))
            continue
        for child in sorted(children, key=lambda entry: entry.name):
            name = f"{inner}{child.name}"
            if child.is_symlink() and not _inside(folder, child, report):
                continue
            if child.is_dir(follow_symlinks=False):
                waiting.append(f"{name}/")
            elif Path(name).suffix.lower() in READERS:
                yield name


def _inside(folder: Path, link: os.DirEntry[str], report: Report) -> bool:
    """Say whether a link is a document: it leads to a file of the same folder (else reported) and not to a folder."""
    target, root = os.path.realpath(link.path), os.path.realpath(folder)
    is_folder = Path(target).is_dir()
    if not is_folder and Path(link.name).suffix.lower() not in READERS:
        return False
    if not target.startswith(os.path.join(root, "")) and target != root:
        path = Path(link.path)
        report(UnreadableDocument(path, "the symbolic link leads out of the folder; name it itself to read it"))
        return False
    return not is_folder


def _once(found: Sequence[_Found]) -> Iterator[_Found]:
    """Drop what stands for a file that is found elsewhere too; a link gives way to the file it leads to."""
    reals = [os.path.realpath(item.path) for item in found]
    links = [item.path.is_symlink() for item in found]
    files = {real for real, link in zip(reals, links, strict=True) if not link}
    seen: set[str] = set()
    for item, real, link in zip(found, reals, links, strict=True):
        if real not in seen and not (link and real in files):
            seen.add(real)
            yield item


def _ids(found: Sequence[_Found], wanted: Sequence[str]) -> list[str]:
    """Give each document its id; those that clash take the path in the folder given, then the path as given."""
    for fallback in (_relative, _given):
        clashes = {name for name, count in Counter(wanted).items() if count > 1}
        if not clashes:
            break
        wanted = [fallback(item) if name in clashes else name for item, name in zip(found, wanted, strict=True)]
    return list(wanted)


def _relative(item: _Found) -> str:
    return item.path.relative_to(item.folder).as_posix() if item.folder else item.path.name


def _given(item: _Found) -> str:
    return Path(os.path.normpath(item.path)).as_posix()
