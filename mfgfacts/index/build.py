"""Facts file → index: made beside it under another name, and moved to its place when it is whole.

One run builds at a time. What a killed one left is used again by the next. An index of a file that has only grown is
added to in place, in one transaction: SQLite's own journal undoes it where it is not finished.
"""

from __future__ import annotations

import errno
import os
import sqlite3
import stat
from typing import IO, TYPE_CHECKING, Final

from mfgfacts.errors import MfgfactsError, UnusableIndex
from mfgfacts.index.common import forget_common, rank_common
from mfgfacts.index.fill import fill
from mfgfacts.index.stamp import known, words_sum
from mfgfacts.index.tables import BY_CLASS, TABLES, connect, open_database, place_of
from mfgfacts.store import opened

try:
    import fcntl
except ImportError:  # pragma: no cover - Windows: two builds at once write two files of one name
    fcntl = None  # type: ignore[assignment]

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Progress = Callable[[int], None]
    Built = tuple[int, list[MfgfactsError]]

#: Bytes of words that are held before they are written, so that there are few segments to merge.
_HELD: Final = 24 << 20
#: Nobody reads the file before it is whole, so nothing of it need be undone.
_SETTINGS: Final = ("journal_mode = OFF", "synchronous = OFF", "cache_size = -16000", "temp_store = FILE")
_FLAGS: Final = getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


def build(path: Path | str, progress: Progress | None = None) -> Built:
    """Make the index of a facts file, or bring it up to date.

    Args:
        path: the facts file.
        progress: called now and then with the number of bytes read.

    Returns:
        How many facts it holds, and what is wrong with the lines that are none.

    Raises:
        UnusableIndex: it can't be made here: no room, no permission, another run is at it.
        UnreadableFacts: there is no facts file.
    """
    with opened(path) as stream:
        try:
            return _brought(path, stream, progress)
        except UnusableIndex:
            return _made(path, stream, progress)


def _brought(path: Path | str, stream: IO[bytes], progress: Progress | None) -> Built:
    """Add what the facts file has grown by; nothing where it has not."""
    place = place_of(path)
    database = connect(place, write=True)
    try:
        old, grown = known(place, database, stream.fileno())
        if grown:
            database.execute("ROLLBACK")
            database.execute("BEGIN IMMEDIATE")
            if known(place, database, stream.fileno())[0] != old:
                raise UnusableIndex(place, "another run has changed it")
            forget_common(database)
            fill(database, stream, path, old, progress)
            _commit(database)
        return _built(database)
    except sqlite3.Error as error:
        raise UnusableIndex(place, str(error)) from None
    finally:
        database.close()


def _made(path: Path | str, stream: IO[bytes], progress: Progress | None) -> Built:
    place = place_of(path)
    new = f"{place}.new"
    descriptor = _held(new)
    try:
        os.ftruncate(descriptor, 0)
        _adopt(descriptor, stream)
        database = open_database(new, "rw")
        try:
            for setting in _SETTINGS:
                database.execute(f"PRAGMA {setting}")
            database.execute("BEGIN")
            for table in TABLES:
                database.execute(table)
            database.execute("INSERT INTO words (words, rank) VALUES ('hashsize', ?)", (_HELD,))
            fill(database, stream, path, None, progress)
            database.execute(BY_CLASS)
            rank_common(database)
            _commit(database)
            built = _built(database)
        finally:
            database.close()
        os.fsync(descriptor)
        os.replace(new, place)
    except (OSError, sqlite3.Error) as error:
        _remove(new)
        raise UnusableIndex(place, _why(error)) from None
    except BaseException:
        _remove(new)
        raise
    finally:
        os.close(descriptor)
    return built


def _why(error: OSError | sqlite3.Error) -> str:
    """Say why there can be no index here, and what would help."""
    reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
    if isinstance(error, OSError) and error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return f"not made: {reason}; it needs a folder that can be written to"
    if "disk is full" in reason or (isinstance(error, OSError) and error.errno in {errno.ENOSPC, errno.EDQUOT}):
        return "not made: the disk is full; free some space"
    return f"not made: {reason}"


def _adopt(descriptor: int, facts: IO[bytes]) -> None:
    """Let the index be read by those alone who may read the facts."""
    if hasattr(os, "fchmod"):
        os.fchmod(descriptor, stat.S_IMODE(os.fstat(facts.fileno()).st_mode) & 0o666)


def _held(new: str) -> int:
    """Create the file to build in, or take the one that a killed run left, and lock it.

    Raises:
        UnusableIndex: another run holds it, or this user may not write here.
    """
    while True:
        try:
            descriptor = os.open(new, os.O_RDWR | os.O_CREAT | _FLAGS, 0o666)
        except OSError as error:
            raise UnusableIndex(new.removesuffix(".new"), _why(error)) from None
        try:
            if fcntl is not None:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            status = os.fstat(descriptor)
            if os.path.samestat(status, os.lstat(new)):
                if stat.S_ISREG(status.st_mode) and status.st_nlink == 1:
                    return descriptor
                os.unlink(new)  # a link to another's file, or no file at all: not ours to write to
        except FileNotFoundError:
            pass  # the run that held it has just moved it to its place
        except BlockingIOError:
            os.close(descriptor)
            raise UnusableIndex(new.removesuffix(".new"), "another run is making it") from None
        except OSError as error:
            os.close(descriptor)
            raise UnusableIndex(new.removesuffix(".new"), _why(error)) from None
        os.close(descriptor)


def _remove(new: str) -> None:
    try:
        os.unlink(new)
    except OSError:
        pass


def _commit(database: sqlite3.Connection) -> None:
    """Commit, with a checksum of what FTS5 has written by then."""
    database.execute("SAVEPOINT written")  # before it FTS5 writes what it holds
    database.execute("RELEASE written")
    database.execute("INSERT OR REPLACE INTO meta VALUES ('words', ?)", (words_sum(database),))
    database.execute("COMMIT")


def _built(database: sqlite3.Connection) -> Built:
    facts: int = database.execute("SELECT count(*) FROM facts").fetchone()[0]
    return facts, [MfgfactsError(str(row[0])) for row in database.execute("SELECT reason FROM broken ORDER BY id")]
