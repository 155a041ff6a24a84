"""The full-text index beside a facts file: a cache that anyone may remove.

    build(path)                    make it, or bring it up to date
    opened_index(path, fd)         open it, if it is of this very file
    index_of(rows)                 one of a few lines, in memory
    Index.places(query) · .count(query) · .documents(query) · .counts(by) · .broken()
    Query · Filters · Amount       what is looked for
    parse(text) · normal(text) · translated(text)   a query's words, a text's words, FTS5's syntax

The facts file is the truth: the index holds byte offsets into it, and what fits a query is read from there. Each name
is imported when it is first used: a search of a small file needs no database.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mfgfacts.lazy import lazily

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mfgfacts.index.asked import Query
    from mfgfacts.index.build import build
    from mfgfacts.index.filters import ANYTHING, Amount, Filters
    from mfgfacts.index.memory import index_of
    from mfgfacts.index.query import Index, opened_index
    from mfgfacts.index.syntax import marked, translated
    from mfgfacts.index.tables import place_of
    from mfgfacts.index.words import matches, normal, parse

__all__ = [
    "ANYTHING",
    "Amount",
    "Filters",
    "Index",
    "Query",
    "build",
    "index_of",
    "marked",
    "matches",
    "normal",
    "opened_index",
    "parse",
    "place_of",
    "translated",
]

_PLACES: Final[Mapping[str, str]] = {
    "ANYTHING": "filters",
    "Amount": "filters",
    "Filters": "filters",
    "Index": "query",
    "Query": "asked",
    "build": "build",
    "index_of": "memory",
    "marked": "syntax",
    "matches": "words",
    "normal": "words",
    "opened_index": "query",
    "parse": "words",
    "place_of": "tables",
    "translated": "syntax",
}

__getattr__ = lazily(__name__, _PLACES)
