"""The tables of an index, and how a file that claims to be one is opened: for reading only, and trusted in nothing.

The index stands beside the facts file (`facts.jsonl.index`), a cache that anyone may remove:

    words       the words of each fact (FTS5, without the text itself), in the columns that a match is weighed by
    facts       where its line begins, its class, document, value and period
    classes     the combinations of kind, unit, SI unit, modality and direction that occur
    docs        the documents, in their order, and how many facts each has
    counts      how many facts there are of each kind, unit and year
    best        the facts that rank first for the commonest words
    broken      the lines that are no facts, with the reason
    meta        which bytes of which file this is made of
"""

from __future__ import annotations

import os
import sqlite3
import stat
from typing import TYPE_CHECKING, Final

from mfgfacts.errors import UnusableIndex

if TYPE_CHECKING:
    from pathlib import Path

#: Goes up whenever the tables or `normal` change: an older index is made anew.
VERSION: Final = 2

_SIGNS: Final = "".join(chr(code) for code in range(0x21, 0x7F) if not chr(code).isalnum())
_TOKENIZER: Final = "ascii tokenchars '{}'".format(_SIGNS.replace("'", "''").replace('"', '""'))

TABLES: Final = (
    f"CREATE VIRTUAL TABLE words USING fts5(claim, speaker, sentence, title, content='', tokenize=\"{_TOKENIZER}\")",
    """CREATE TABLE facts (id INTEGER PRIMARY KEY, at INTEGER, class INTEGER, doc INTEGER, low TEXT, high TEXT,
    base_low TEXT, base_high TEXT, first INTEGER, last INTEGER)""",
    """CREATE TABLE classes (id INTEGER PRIMARY KEY, kind TEXT, unit TEXT, base_unit TEXT, modality TEXT,
    direction TEXT)""",
    "CREATE TABLE docs (id INTEGER PRIMARY KEY, doc TEXT, path TEXT, facts INTEGER, UNIQUE (doc, path))",
    'CREATE TABLE counts ("by" TEXT, "key" TEXT, facts INTEGER, PRIMARY KEY ("by", "key")) WITHOUT ROWID',
    "CREATE TABLE best (word TEXT, number INTEGER, at INTEGER, score REAL, PRIMARY KEY (word, number)) WITHOUT ROWID",
    "CREATE TABLE broken (id INTEGER PRIMARY KEY, reason TEXT)",
    "CREATE TABLE meta (name TEXT PRIMARY KEY, value INTEGER) WITHOUT ROWID",
)
BY_CLASS: Final = "CREATE INDEX by_class ON facts (class)"
_OF_FTS5: Final = ("words_data", "words_idx", "words_docsize", "words_config")


def place_of(facts: Path | str) -> str:
    """Return where the index of a facts file stands."""
    return f"{os.path.realpath(facts)}.index"


def connect(place: str, *, write: bool = False) -> sqlite3.Connection:
    """Open an index.

    Raises:
        UnusableIndex: it is no file, no database, or has other tables, triggers or views than an index of this version.
    """
    try:
        if not stat.S_ISREG(os.lstat(place).st_mode):
            raise UnusableIndex(place, "it is no regular file")
        database = open_database(place, "rw" if write else "ro")
    except FileNotFoundError:
        raise UnusableIndex(place, "there is none") from None
    except OSError as error:
        raise UnusableIndex(place, error.strerror or str(error)) from None
    except sqlite3.Error as error:
        raise UnusableIndex(place, str(error)) from None
    try:
        _check(place, database)
    except sqlite3.Error as error:
        database.close()
        raise UnusableIndex(place, str(error)) from None
    except BaseException:
        database.close()
        raise
    return database


def open_database(place: str, mode: str) -> sqlite3.Connection:
    """Open a database file in the given mode; nothing that its schema says is run."""
    name = "".join(sign if sign.isalnum() or sign in "/._-" else _percent(sign) for sign in place)
    database = sqlite3.connect(f"file:{name}?mode={mode}", uri=True, isolation_level=None, timeout=1.0)
    database.execute("PRAGMA trusted_schema = OFF")
    database.execute("PRAGMA cell_size_check = ON")
    return database


def _percent(sign: str) -> str:
    return "".join(f"%{byte:02x}" for byte in os.fsencode(sign))


def _check(place: str, database: sqlite3.Connection) -> None:
    database.execute("BEGIN")  # what follows is seen as it stands now, whoever writes
    rows = database.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL").fetchall()
    own = sorted(sql for name, sql in rows if name not in _OF_FTS5)
    shadows = sorted(name for name, sql in rows if sql.startswith(f"CREATE TABLE '{name}'("))
    if own != sorted((*TABLES, BY_CLASS)) or shadows != sorted(_OF_FTS5):
        raise UnusableIndex(place, "its tables are not those of an index of this version")
    version = database.execute("SELECT value FROM meta WHERE name = 'version'").fetchone()
    if version != (VERSION,):
        raise UnusableIndex(place, "another version of mfgfacts made it")
