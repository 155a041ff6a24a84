"""The lines of a facts file → the rows of its index."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from mfgfacts.errors import InvalidFact
from mfgfacts.index.filters import class_of, day_number, ordered, own_words
from mfgfacts.index.stamp import Stamp, stamp
from mfgfacts.index.tables import VERSION
from mfgfacts.index.words import normal
from mfgfacts.store import glance_quickly, stream_rows

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable
    from pathlib import Path
    from typing import IO

    from mfgfacts.errors import MfgfactsError
    from mfgfacts.index.filters import Class
    from mfgfacts.store import Glance

_BATCH: Final = 4096
_MOST_BROKEN: Final = 1000
_WORDS: Final = "INSERT INTO words (rowid, claim, speaker, sentence, title) VALUES (?, ?, ?, ?, ?)"
_FACTS: Final = "INSERT INTO facts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_COUNTS: Final = (
    'INSERT INTO counts VALUES (?, ?, ?) ON CONFLICT ("by", "key") DO UPDATE SET facts = facts + excluded.facts'
)
_BROKEN: Final = "INSERT INTO broken (reason) SELECT ? WHERE (SELECT count(*) FROM broken) < ?"


def fill(
    database: sqlite3.Connection,
    stream: IO[bytes],
    path: Path | str,
    old: Stamp | None,
    progress: Callable[[int], None] | None = None,
) -> None:
    """Index the lines that are not in the index yet; the caller commits.

    Args:
        database: with an open transaction.
        stream: the facts file.
        path: its name, for messages.
        old: what the index is made of already.
        progress: called now and then with the number of bytes read.
    """
    before = stamp(stream.fileno())
    start, number = (old.size, _meta(database, "lines")) if old else (0, 0)
    stream.seek(start)
    filler = Filler(database)
    at = start
    for row in stream_rows(stream, path, filler.broken, number, start):
        number = row.number
        try:
            filler.add(row.at, glance_quickly(row.line, path, number))
        except InvalidFact as error:
            filler.broken(error)
        if progress is not None and row.at > at + (1 << 22):
            at = row.at
            progress(at)
    filler.finish()
    if progress is not None:
        progress(stream.tell())
    made_of = stamp(stream.fileno(), stream.tell())._replace(time=before.time, inode=before.inode)
    meta = {"version": VERSION, "lines": number, **made_of._asdict()}
    database.executemany("INSERT OR REPLACE INTO meta VALUES (?, ?)", meta.items())


def _meta(database: sqlite3.Connection, name: str) -> int:
    found: tuple[int] = database.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
    return found[0]


class Filler:
    """Turns facts into rows and writes them in batches."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database
        self._id: int = database.execute("SELECT coalesce(max(id), 0) FROM facts").fetchone()[0]
        self._classes: dict[Class, int] = {row[1:]: row[0] for row in database.execute("SELECT * FROM classes")}
        self._facts: list[tuple[object, ...]] = []
        self._words: list[tuple[object, ...]] = []
        self._of_class: Counter[int] = Counter()
        self._of_year: Counter[str] = Counter()
        self._doc, self._doc_id, self._of_doc = ("", ""), 0, 0
        self._sentence, self._title = ("", "  "), ("", "  ")

    def add(self, at: int, row: Glance) -> None:
        """Index the fact whose line begins at byte `at`."""
        (
            doc, path, title, kind, _, low, high, unit, base_low, base_high, base_unit, direction, _, first, last,
            speaker, modality, sentence,
        ) = row  # fmt: skip
        self._id += 1
        if self._doc != (doc, path) or not self._doc_id:
            self._next_document(doc, path)
        self._of_doc += 1
        number = self._classes.get((kind, unit, base_unit, modality, direction)) or self._new_class(class_of(row))
        self._of_class[number] += 1
        self._of_year[first[:4]] += 1
        self._facts.append((
            self._id, at, number, self._doc_id,
            ordered(low) if low else None, None if high == low else ordered(high),
            ordered(base_low) if base_low else None, None if base_high == base_low else ordered(base_high),
            day_number(first) if first else None, day_number(last) if last else None,
        ))  # fmt: skip
        if sentence != self._sentence[0]:
            self._sentence = sentence, normal(sentence)
        if title != self._title[0]:
            self._title = title, normal(title)
        said = _speaker(speaker) if speaker else None
        self._words.append((self._id, normal(own_words(row)), said, self._sentence[1], self._title[1]))
        if len(self._facts) == _BATCH:
            self._write()

    def broken(self, error: MfgfactsError) -> None:
        """Note a line that is no fact."""
        self._database.execute(_BROKEN, (_storable(str(error)), _MOST_BROKEN))

    def finish(self) -> None:
        """Write what is left, and the counts."""
        self._write()
        self._end_document()
        names = {number: found for found, number in self._classes.items()}
        counts: Counter[tuple[str, str]] = Counter()
        for number, facts in self._of_class.items():
            kind, unit, *_ = names[number]
            counts["kind", kind] += facts
            counts["unit", unit] += facts
        counts.update({("year", year): facts for year, facts in self._of_year.items()})
        self._database.executemany(_COUNTS, ((*key, facts) for key, facts in counts.items()))

    def _write(self) -> None:
        self._database.executemany(_FACTS, self._facts)
        self._database.executemany(_WORDS, self._words)
        self._facts.clear()
        self._words.clear()

    def _new_class(self, found: Class) -> int:
        number = self._classes[found] = len(self._classes) + 1
        self._database.execute("INSERT INTO classes VALUES (?, ?, ?, ?, ?, ?)", (number, *map(_storable, found)))
        return number

    def _next_document(self, doc: str, path: str) -> None:
        self._end_document()
        self._doc, self._of_doc = (doc, path), 0
        name = (_storable(doc), _storable(path))
        self._database.execute("INSERT OR IGNORE INTO docs (doc, path, facts) VALUES (?, ?, 0)", name)
        found = self._database.execute("SELECT id FROM docs WHERE doc = ? AND path = ?", name)
        self._doc_id = found.fetchone()[0]

    def _end_document(self) -> None:
        if self._of_doc:
            self._database.execute("UPDATE docs SET facts = facts + ? WHERE id = ?", (self._of_doc, self._doc_id))


def _storable(text: str) -> str:
    """Return a text that can be encoded: a lone surrogate as its escape."""
    return text if text.isascii() else text.encode("utf-8", "backslashreplace").decode()


_speaker: Final = lru_cache(maxsize=4096)(normal)
