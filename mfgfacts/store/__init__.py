"""Facts in files: one fact a line, read and written whole.

    line(fact) · lines(facts)      Fact → JSON line
    fact(line) · read(path)        JSON line → Fact
    write(path, lines)             a file replaced in one step, or left as it was
    replacing(path)                the same for bytes, as they come
    exclusive(path)                one run at a time, where it makes the new file from the old one
    named(facts, names, report)    facts by their ids, or by beginnings or ends of them
    passages(path) · keep(path, wanted)   what a facts file holds already
    State(path)                    what it was made from
    glance(line) · glance_quickly(line)   JSON line → what a search looks at
    SCHEMA                         the record as JSON Schema
    fact_id(...) · Names(doc)      the stable id of a fact; of one after the other of a document

Names and order of the fields are a contract: shell scripts and other programs read them.

Each name is imported when it is first used: `search` needs neither what writes files nor what hashes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mfgfacts.lazy import lazily

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mfgfacts.store.encode import line, lines
    from mfgfacts.store.existing import keep, passages
    from mfgfacts.store.files import replacing, write
    from mfgfacts.store.ids import Names, fact_id
    from mfgfacts.store.lock import exclusive
    from mfgfacts.store.look import Glance, glance, glance_of, glance_quickly
    from mfgfacts.store.lookup import named
    from mfgfacts.store.parse import fact
    from mfgfacts.store.scan import Rows, opened, read, read_stream, rows, stream_rows
    from mfgfacts.store.schema import SCHEMA
    from mfgfacts.store.state import Record, State

__all__ = [
    "SCHEMA",
    "Glance",
    "Names",
    "Record",
    "Rows",
    "State",
    "exclusive",
    "fact",
    "fact_id",
    "glance",
    "glance_of",
    "glance_quickly",
    "keep",
    "line",
    "lines",
    "named",
    "opened",
    "passages",
    "read",
    "read_stream",
    "replacing",
    "rows",
    "stream_rows",
    "write",
]

_PLACES: Final[Mapping[str, str]] = {
    "SCHEMA": "schema",
    "Glance": "look",
    "Names": "ids",
    "Record": "state",
    "Rows": "scan",
    "State": "state",
    "exclusive": "lock",
    "fact": "parse",
    "fact_id": "ids",
    "glance": "look",
    "glance_of": "look",
    "glance_quickly": "look",
    "keep": "existing",
    "line": "encode",
    "lines": "encode",
    "named": "lookup",
    "opened": "scan",
    "passages": "existing",
    "read": "scan",
    "read_stream": "scan",
    "replacing": "files",
    "rows": "scan",
    "stream_rows": "scan",
    "write": "files",
}

__getattr__ = lazily(__name__, _PLACES)
