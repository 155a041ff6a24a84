"""The sentences around a fact, from its document where that still stands as it was read."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from mfgfacts import read
from mfgfacts.cli.render import path_of, say
from mfgfacts.segment import cut

if TYPE_CHECKING:
    from mfgfacts.model import Fact

#: Characters of the longest sentence that is looked for.
_LONGEST: Final = 1000

Around = tuple[list[str], list[str]]


class Contexts:
    """Gives the sentences before and after facts; each document is read once as long as its facts follow each other."""

    def __init__(self, folder: str, size: int) -> None:
        self._folder, self._size = folder, size
        self._path = ""
        self._text: str | None = None

    def of(self, fact: Fact) -> Around | None:
        """Return up to so many sentences before the fact's and after it; None where the document is not as it was."""
        path = path_of(fact, self._folder)
        if path != self._path:
            self._path, self._text = path, _text(path, fact.source.sha256)
            if self._text is None:
                say(f"{path}: the document is not there as it was read, so there is no context")
        text = self._text
        if text is None or text[fact.start : fact.end] != fact.quote:
            return None
        first = cut.begin(text, max(0, fact.start - _LONGEST), fact.start)
        last = cut.end(text, fact.end, min(len(text), fact.end + _LONGEST))
        return _before(text, first, self._size), _after(text, last, self._size)


def _text(path: str, digest: str) -> str | None:
    if not os.path.isfile(path):
        return None
    document = next(read.documents([Path(path)], report=lambda _: None), None)
    return document.text if document is not None and document.source.sha256 == digest else None


def _before(text: str, at: int, size: int) -> list[str]:
    found: list[str] = []
    while len(found) < size and (end := len(text[max(0, at - _LONGEST) : at].rstrip())):
        end += max(0, at - _LONGEST)
        at = cut.begin(text, max(0, end - _LONGEST), end - 1)
        found.append(text[at:end])
    return found[::-1]


def _after(text: str, at: int, size: int) -> list[str]:
    found: list[str] = []
    while len(found) < size and (following := text[at : at + _LONGEST]).strip():
        at += len(following) - len(following.lstrip())
        end = cut.end(text, at + 1, min(len(text), at + _LONGEST))
        found.append(text[at:end])
        at = end
    return found
