"""An index of a few lines, held in memory, for what is searched once: the same words, ranks and orders as on disk."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from mfgfacts.index.fill import Filler
from mfgfacts.index.query import Index
from mfgfacts.index.tables import TABLES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mfgfacts.store import Glance


def index_of(rows: Iterable[tuple[int, Glance]], place: str = ":memory:") -> Index:
    """Index facts, each with the number that it is found by again.

    Args:
        rows: in reading order.
        place: `:memory:`, or empty for a temporary file that goes with the index.
    """
    database = sqlite3.connect(place, isolation_level=None)
    database.execute("PRAGMA journal_mode = OFF")
    for table in TABLES:
        database.execute(table)
    database.execute("BEGIN")
    filler = Filler(database)
    for at, row in rows:
        filler.add(at, row)
    filler.finish()
    database.execute("COMMIT")
    return Index(place, database)
