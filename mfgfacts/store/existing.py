"""What a facts file holds already, without reading its facts."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final

from mfgfacts.store.parse import fact
from mfgfacts.store.scan import Rows, rows

if TYPE_CHECKING:
    from collections.abc import Container, Iterator
    from pathlib import Path

_STRING: Final = r'("(?:[^"\\]++|\\.)*+")'
_OWN: Final = re.compile(rf'\{{"schema":"mfgfacts/1","id":{_STRING},"doc":{_STRING},')
_PATH: Final = re.compile(rf',"source":\{{"path":{_STRING},')


def documents_in(path: Path) -> set[str]:
    """List the ids of the documents that a facts file holds facts of.

    Raises:
        UnreadableFacts, InvalidFact: as `read`.
    """
    return {_doc(row, path) for row in rows(path)}


def sources_in(path: Path) -> dict[str, str]:
    """Map the ids of the documents in a facts file to the paths that they were read from."""
    found: dict[str, str] = {}
    for row in rows(path):
        doc = _doc(row, path)
        if doc not in found:
            found[doc] = _path(row, path)
    return found


def keep(path: Path, docs: Container[str]) -> Iterator[str]:
    """Yield the lines of a facts file whose documents are not in `docs`, as they stand, without their newline."""
    for row in rows(path):
        if _doc(row, path) not in docs:
            yield row.line.rstrip("\r\n")


def _doc(row: Rows, path: Path) -> str:
    match = _OWN.match(row.line)
    if match is None:
        return fact(row.line, path, row.number).doc
    name: str = json.loads(match[2])
    return name


def _path(row: Rows, path: Path) -> str:
    match = _PATH.search(row.line)
    if match is None or _OWN.match(row.line) is None:
        return fact(row.line, path, row.number).source.path
    name: str = json.loads(match[1])
    return name
