"""The commonest words of an index, each with the facts that rank first for it.

A word that stands in half of a million facts takes longer to rank than the whole file to read; few people look for
nothing else, but they are not to wait for it. What ranks first is settled once, when the index is made, by the very
statement that would rank it later. Any fact more changes every score, so an index that is added to has these no longer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mfgfacts.index.asked import Query
from mfgfacts.index.words import WEIGHTS

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

#: How FTS5 ranks: the lowest first.
RANK: Final = f"bm25(words, {', '.join(map(str, WEIGHTS))})"
#: From so many facts on a word's ranking is settled beforehand, for so many of them.
_COMMON: Final = 120_000
_MOST: Final = 100
_VOCABULARY: Final = "CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, words, row)"
_BEST: Final = f"""
    INSERT INTO best SELECT ?, row_number() OVER (), at, rank_ FROM (
        SELECT facts.at, {RANK} AS rank_ FROM words CROSS JOIN facts ON facts.id = words.rowid
        WHERE words MATCH ? ORDER BY rank_, facts.id LIMIT {_MOST})
"""  # noqa: S608 - of our own constants


def rank_common(database: sqlite3.Connection) -> None:
    """Settle what ranks first for the commonest words; the caller commits."""
    if database.execute("SELECT count(*) FROM facts").fetchone()[0] < _COMMON:
        return
    database.execute(_VOCABULARY)
    found = database.execute("SELECT term FROM vocabulary WHERE doc >= ?", (_COMMON,)).fetchall()
    database.execute("DROP TABLE temp.vocabulary")
    for (word,) in found:
        if word.isalnum() or word == "%":  # nobody looks for a comma
            database.execute(_BEST, (word, f'"{word}"'))


def forget_common(database: sqlite3.Connection) -> None:
    """Drop what was settled, as facts are added."""
    database.execute("DELETE FROM best")


def best(database: sqlite3.Connection, query: Query, most: int, offset: int) -> Iterable[tuple[object, object]]:
    """Return where the facts begin that rank first, and their ranks, where that was settled; nothing elsewhere."""
    if len(query.phrases) != 1 or query != Query(query.phrases) or not 0 < most <= _MOST - offset:
        return ()
    asked = "SELECT at, score FROM best WHERE word = ? ORDER BY number LIMIT ? OFFSET ?"
    return database.execute(asked, (query.phrases[0].strip(), most, offset)).fetchall()
