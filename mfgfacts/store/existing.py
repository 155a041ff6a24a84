"""What a facts file holds already, without reading its facts."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final

from mfgfacts.store.parse import fact
from mfgfacts.store.scan import Rows, rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_STRING: Final = r'("(?:[^"\\]++|\\.)*+")'
_OWN: Final = re.compile(rf'\{{"schema":"mfgfacts/1","id":{_STRING},"doc":{_STRING},')
_PATH: Final = re.compile(rf',"source":\{{"path":{_STRING},')


def passages(path: Path) -> Iterator[tuple[str, str]]:
    """Yield for each run of lines about one document its id and the path that it was read from.

    Raises:
        UnreadableFacts, InvalidFact: as `read`.
    """
    before = None
    for row in rows(path):
        doc = _doc(row, path)
        if doc != before:
            before = doc
            yield doc, _path(row, path)


def keep(path: Path, wanted: Callable[[str, str], bool]) -> Iterator[tuple[str, str]]:
    """Yield the lines of a facts file that are wanted, as they stand, without their newline, each after its document.

    Args:
        path: the file.
        wanted: asked for each run of lines about one document, with its id and the path that it was read from.
    """
    before, is_wanted = None, False
    for row in rows(path):
        doc = _doc(row, path)
        if doc != before:
            before, is_wanted = doc, wanted(doc, _path(row, path))
        if is_wanted:
            yield doc, row.line.rstrip("\r\n")


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
