"""Entries and streams → Documents, one at a time."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from mfgfacts.errors import MfgfactsError
from mfgfacts.model import Document, Source
from mfgfacts.read.boilerplate import boilerplate
from mfgfacts.read.decode import decode
from mfgfacts.read.files import content, drained
from mfgfacts.read.head import head
from mfgfacts.read.listing import Entry, listing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    Report = Callable[[MfgfactsError], None]

#: Bytes that a document may have unless told otherwise.
DEFAULT_MAX_SIZE: Final = 64 << 20


def documents(
    paths: Sequence[Path],
    *,
    max_size: int = DEFAULT_MAX_SIZE,
    report: Callable[[MfgfactsError], None],
    base: Path | None = None,
) -> Iterator[Document]:
    """Read files and folders, one document at a time, in the order of `listing`.

    Args:
        paths: files and folders.
        max_size: bytes that a document may have.
        report: where everything goes that was not read, or not as it should be; the others are read all the same.
        base: the folder that `Source.path` is relative to; the current one if None.
    """
    for entry in listing(paths, report):
        one = document(entry, max_size=max_size, report=report, base=base)
        if one is not None:
            yield one


def stdin(
    stream: BinaryIO, *, max_size: int = DEFAULT_MAX_SIZE, report: Callable[[MfgfactsError], None]
) -> Document | None:
    """Read one document from a stream to its end; its id is `stdin`. None where it can't be read, which is reported."""
    try:
        return _made(Entry("stdin", Path("<stdin>"), "text", None), "-", drained(stream, "<stdin>", max_size), report)
    except MfgfactsError as error:
        report(error)
        return None


def document(
    entry: Entry, *, max_size: int = DEFAULT_MAX_SIZE, report: Callable[[MfgfactsError], None], base: Path | None = None
) -> Document | None:
    """Read one entry of a listing; None where it can't be read, which is reported."""
    try:
        return _made(entry, shown(entry.path, base), content(entry.path, max_size), report)
    except MfgfactsError as error:
        report(error)
        return None


def sha256(entry: Entry, max_size: int = DEFAULT_MAX_SIZE) -> str | None:
    """Hash a document's bytes; None where `document` would not read them."""
    try:
        return hashlib.sha256(content(entry.path, max_size)).hexdigest()
    except MfgfactsError:
        return None


def _made(entry: Entry, path: str, raw: bytes, report: Report) -> Document:
    text, flags, complaint = decode(raw, entry.path)
    if complaint is not None:
        report(complaint)
    metadata: dict[str, object] = {}
    if entry.reader == "html":
        text, metadata = _page(text)
    reference = entry.reference
    metadata |= reference.metadata if reference else {}
    printed = head(text, entry.path.stem, metadata)
    guessed = printed.guessed.difference(metadata) | (reference.guessed if reference else frozenset())
    if printed.issued is not None:
        metadata.setdefault("issued", {"raw": printed.issued})
    return Document(
        id=entry.id,
        text=text,
        source=Source(path, hashlib.sha256(raw).hexdigest(), {**printed.metadata, **metadata}, guessed),
        issued=(reference and reference.issued) or printed.issued or _printed(metadata),
        flags=flags,
        boilerplate=boilerplate(text),
    )


def _printed(metadata: Mapping[str, object]) -> str | None:
    """The printed date that a page's head gives."""
    issued = metadata.get("issued")
    return str(issued["raw"]) if isinstance(issued, dict) and "raw" in issued else None


def _page(html: str) -> tuple[str, dict[str, object]]:
    """Read a page's text, and its head in CSL-JSON's names."""
    from mfgfacts.read.html import page

    found = page(html)
    metadata: dict[str, object] = dict(found.head)
    if "issued" in metadata:
        metadata["issued"] = {"raw": found.head["issued"]}
    if "author" in metadata:
        metadata["author"] = [{"literal": found.head["author"]}]
    return found.text, metadata


def shown(path: Path, base: Path | None) -> str:
    """Write a path as the record has it: relative to `base`, `/` between its parts."""
    if base is None and not path.is_absolute():
        return Path(os.path.normpath(path)).as_posix()
    try:
        return Path(os.path.relpath(path, base)).as_posix()
    except ValueError:  # another drive on Windows
        return path.absolute().as_posix()
