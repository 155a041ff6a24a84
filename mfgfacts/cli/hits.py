"""Hits of a search on their way to stdout."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from mfgfacts import store
from mfgfacts.cli.escape import plain
from mfgfacts.cli.options import Color, Format
from mfgfacts.cli.render import say, seen_from, write_facts, write_json
from mfgfacts.model import GENERATOR, SCHEMA

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from mfgfacts.cli.context import Around, Contexts
    from mfgfacts.search import Hit, Search

_ON_A_PAGE: Final = 20
#: How the lines that this program writes begin and end; what others wrote is brought to the same form.
_BEGIN: Final = f'{{"schema":"{SCHEMA}","id":"'
_END: Final = f',"generator":"{GENERATOR}"}}'


def write_paths(paths: Iterable[str], folder: str) -> int:
    """Write the paths of documents as they are seen from here, and say how many there were."""
    written = 0
    for path in paths:
        shown = seen_from(path, folder)
        print(plain(shown) if sys.stdout.isatty() else shown)
        written += 1
    return written


class Shown:
    """Hits on their way to stdout."""

    def __init__(self, format: Format, color: Color, folder: str, phrases: tuple[str, ...], context: int) -> None:
        self._format, self._color, self._folder, self._phrases = format, color, folder, phrases
        self._contexts: Contexts | None = None
        if context:
            from mfgfacts.cli.context import Contexts

            self._contexts = Contexts(folder, context)

    def write(self, found: Search, most: int | None, offset: int) -> int:
        """Write them and say how many there were."""
        if self._format is Format.TABLE:
            return self._write_page(*found.page(_ON_A_PAGE if most is None else most, offset), offset)
        self._written = 0
        self._score = 0.0
        hits = self._counted(found.hits(most or 0, offset))
        if self._format in {Format.JSON, Format.JSONL}:
            write_json(map(self._line, hits), self._format)
        else:
            write_facts((hit.fact for hit in hits), self._format, lambda _: self._score)
        return self._written

    def _counted(self, hits: Iterable[Hit]) -> Iterator[Hit]:
        for hit in hits:
            self._written += 1
            self._score = hit.score
            yield hit

    def _line(self, hit: Hit) -> str:
        line = hit.line.rstrip("\r\n")
        if not (line.startswith(_BEGIN) and line.endswith(_END)) or '"score":' in line:
            line = store.line(hit.fact)
        more = f',"score":{hit.score:.6g}'
        if self._contexts is not None:
            more += _around(self._contexts.of(hit.fact))
        return f"{line[:-1]}{more}}}"

    def _write_page(self, hits: Sequence[Hit], found: int, offset: int) -> int:
        if hits:
            from mfgfacts.cli.page import write_page

            around = self._contexts.of if self._contexts is not None else None
            write_page([hit.fact for hit in hits], self._phrases, self._color, self._folder, around)
        say(_summary(len(hits), found, offset))
        return len(hits)


def _around(around: Around | None) -> str:
    from mfgfacts.store.encode import string

    before, after = (f"[{','.join(map(string, each))}]" for each in around) if around else ("null", "null")
    return f',"before":{before},"after":{after}'


def _summary(shown: int, found: int, offset: int) -> str:
    if shown < found:
        which = f"{offset + 1} to {offset + shown}" if offset and shown else f"{shown}"
        return f"{which} of {found} facts; -m 0 shows all"
    return f"{found or 'no'} fact{'' if found == 1 else 's'} found"
