"""Questions to an index: which facts fit, in which order, and how many; answered from its columns alone."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from mfgfacts.errors import InvalidQuery, UnusableIndex
from mfgfacts.index.asked import Query, quoted
from mfgfacts.index.common import RANK, best
from mfgfacts.index.filters import Filters, class_test, compared, day_number, is_named, limit_of
from mfgfacts.index.stamp import known
from mfgfacts.index.syntax import told
from mfgfacts.index.tables import connect, place_of
from mfgfacts.index.words import normal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from mfgfacts.index.filters import Class, Limit

#: All in one row: each row costs more than what it holds.
_NUMBERS: Final = "SELECT group_concat(rowid) FROM (SELECT rowid FROM words WHERE words MATCH ? LIMIT ?)"
_MANY: Final = 200
#: What FTS5 says of a query that it can't read, and not of a table that it can't read.
_OF_THE_QUERY: Final = (
    "fts5: ",
    "no such column",
    "unterminated string",
    "unknown special query",
    "parser stack",
    "expected integer",
)


def opened_index(facts: Path | str, descriptor: int) -> tuple[Index, int]:
    """Open the index of an open facts file, and say by how many bytes the file has grown since.

    Raises:
        UnusableIndex: there is none, or it is of another file, version or program.
    """
    place = place_of(facts)
    database = connect(place)
    try:
        grown = known(place, database, descriptor)[1]
    except sqlite3.Error as error:
        database.close()
        raise UnusableIndex(place, str(error)) from None
    except BaseException:
        database.close()
        raise
    return Index(place, database), grown


class Index:
    """An index that is open for questions."""

    def __init__(self, place: str, database: sqlite3.Connection) -> None:
        self._place, self._database = place, database

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    def places(self, query: Query, most: int = 0, offset: int = 0) -> Iterator[tuple[int, float]]:
        """Yield where the lines of the facts that fit begin, and their scores, in the query's order.

        Ties stay in reading order; where nothing is ranked the score is 0.

        Raises:
            InvalidQuery: FTS5 can't read the expression.
            UnusableIndex: the index is broken.
        """
        with self._guard(query):
            settled = best(self._database, query, most, offset)
            rows = settled or self._database.execute(*self._statement(query, most, offset))
            for at, score in rows:
                if not isinstance(at, int):
                    raise UnusableIndex(self._place, "it holds what is no place in a file")
                yield at, -score if isinstance(score, float) else 0.0

    def count(self, query: Query) -> int:
        """Say how many facts fit; raises as `places`."""
        with self._guard(query):
            source, conditions, values = self._parts(query)
            counting = f"SELECT count(*) FROM {source} WHERE {conditions}"  # noqa: S608 - of our own constants
            found: tuple[int] = self._database.execute(counting, values).fetchone()
            return found[0]

    def numbers(self, expression: str, most: int) -> list[int]:
        """Return the numbers of the first facts that fit an expression for FTS5, in their order; raises as `places`."""
        with self._guard():
            found = self._database.execute(_NUMBERS, (expression, most)).fetchone()[0]
            return list(map(int, found.split(","))) if found else []

    def lines(self, numbers: Iterable[int]) -> dict[int, tuple[int, int]]:
        """Return where the lines of facts begin, and their classes, by the facts' numbers; raises as `places`."""
        asked = f"SELECT id, at, class FROM facts WHERE id IN ({_listed(numbers)})"  # noqa: S608 - numbers
        with self._guard():
            return {number: (at, kind) for number, at, kind in self._database.execute(asked)}

    def classes(self) -> dict[int, tuple[str, str, str]]:
        """Return kind, unit and SI unit of each class, the last two empty where there is none; raises as `places`."""
        with self._guard():
            rows = self._database.execute("SELECT id, kind, unit, base_unit FROM classes")
            return {number: (kind, unit, base) for number, kind, unit, base in rows}

    def documents(self, query: Query) -> Iterator[str]:
        """Yield the paths of the documents with facts that fit, in the order of their first one; raises as `places`."""
        with self._guard(query):
            sql, values = self._statement(query, 0, 0, "docs.path")
            seen: set[str] = set()
            for path, _ in self._database.execute(sql, values):
                if path not in seen:
                    seen.add(path)
                    yield path

    def broken(self) -> list[str]:
        """Return what is wrong with the lines that are no facts."""
        with self._guard():
            return [str(row[0]) for row in self._database.execute("SELECT reason FROM broken ORDER BY id")]

    def counts(self, by: str) -> Iterator[tuple[str, int]]:
        """Yield how many facts there are by `kind`, `unit`, `doc` or `year`; a key is empty where a fact has none."""
        counts = 'SELECT "key", facts FROM counts WHERE "by" = ?'
        with self._guard():
            found = self._database.execute(
                *(
                    ("SELECT doc, sum(facts) FROM docs GROUP BY doc ORDER BY min(id)",)
                    if by == "doc"
                    else (counts, (by,))
                )
            )
            for key, facts in found:
                yield str(key), int(facts)

    @contextmanager
    def _guard(self, query: Query | None = None) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, UnicodeError, TypeError) as error:
            if query is not None and query.fts and any(words in str(error) for words in _OF_THE_QUERY):
                raise InvalidQuery(query.fts, told(str(error))) from None
            raise UnusableIndex(self._place, str(error)) from None

    def _statement(self, query: Query, most: int, offset: int, what: str = "facts.at") -> tuple[str, list[object]]:
        source, conditions, values = self._parts(query)
        ranked = bool(query.match) and not query.order
        rank = f"{RANK} AS rank_" if ranked else "0 AS rank_"
        if "facts" not in source:
            source += " CROSS JOIN facts ON facts.id = words.rowid"
        if query.order == "value":
            source += " CROSS JOIN classes ON classes.id = facts.class"
        if query.order == "doc" or what.startswith("docs"):
            source += " CROSS JOIN docs ON docs.id = facts.doc"
        order = _order(query, ranked=ranked)
        limit = "LIMIT ? OFFSET ?" if most or offset else ""
        sql = f"SELECT {what}, {rank} FROM {source} WHERE {conditions} ORDER BY {order} {limit}"  # noqa: S608 - as above
        return sql, [*values, most or -1, offset] if limit else values

    def _parts(self, query: Query) -> tuple[str, str, list[object]]:
        """Return the tables, the conditions and their values."""
        filters, match = query.filters, query.match
        conditions: list[str] = []
        values: list[object] = []
        if match:
            conditions.append("words MATCH ?")
            values.append(match)
        asked = self._conditions(filters)
        conditions += [condition for condition, _ in asked]
        values += [value for _, given in asked for value in given]
        if not match:
            return "facts", " AND ".join(conditions) or "1", values
        return (
            "words" + (" CROSS JOIN facts ON facts.id = words.rowid" if asked else ""),
            " AND ".join(conditions),
            values,
        )

    def _conditions(self, filters: Filters) -> list[tuple[str, list[object]]]:
        asked: list[tuple[str, list[object]]] = []
        sides = ((filters.low, "high", ">="), (filters.high, "low", "<="))
        limits = [(limit_of(amount), side, sign) for amount, side, sign in sides if amount is not None]
        if limits or filters.kinds or filters.units or filters.modality or filters.direction:
            fits = class_test(filters)
            rows = self._database.execute("SELECT * FROM classes")
            classes = {row[0]: found for row in rows if fits(found := row[1:])}
            asked.append((f"facts.class IN ({_listed(classes)})", []))
            asked += [_limited(classes, limit, side, sign) for limit, side, sign in limits]
        if filters.docs:
            asked.append((self._of_documents(filters.docs), []))
        if filters.since is not None:
            asked.append(("facts.last >= ?", [day_number(filters.since.isoformat())]))
        if filters.until is not None:
            asked.append(("facts.first <= ?", [day_number(filters.until.isoformat())]))
        speaker = normal(filters.speaker)
        if speaker.strip():
            said = f"speaker : {quoted(speaker)}"
            asked.append(("facts.id IN (SELECT rowid FROM words WHERE words MATCH ?)", [said]))
        return asked

    def _of_documents(self, names: Sequence[str]) -> str:
        """Return the condition that a fact is of one of these documents."""
        rows = self._database.execute("SELECT id, doc, path FROM docs ORDER BY id")
        found = [number for number, doc, path in rows if any(is_named(doc, path, name) for name in names)]
        if len(found) <= _MANY:
            return f"facts.doc IN ({_listed(found)})"
        self._database.execute("CREATE TEMP TABLE IF NOT EXISTS named (id INTEGER PRIMARY KEY)")
        self._database.execute("DELETE FROM named")
        self._database.executemany("INSERT INTO named VALUES (?)", ((number,) for number in found))
        return "facts.doc IN named"


def _limited(classes: dict[int, Class], limit: Limit, side: str, sign: str) -> tuple[str, list[object]]:
    """Return the condition that the `side` of a value stands so to a limit, each class compared in its own way."""
    ways = {number: compared(found[1], found[2], limit) for number, found in classes.items()}
    parts = []
    values: list[object] = []
    for way, column, value in (("own", "", limit[1]), ("base", "base_", limit[3])):
        numbers = [number for number in ways if ways[number] == way]
        if numbers:
            low, high = f"facts.{column}low", f"facts.{column}high"
            text = low if side == "low" else f"coalesce({high}, {low})"
            parts.append(f"(facts.class IN ({_listed(numbers)}) AND {text} {sign} ?)")
            values.append(value)
    return f"({' OR '.join(parts) or 0})", values


def _listed(numbers: Iterable[int]) -> str:
    return ", ".join(str(int(number)) for number in numbers)


def _order(query: Query, *, ranked: bool) -> str:
    way = " DESC" if query.backwards else ""
    if query.order == "value":
        value = "CASE classes.base_unit WHEN '' THEN facts.low ELSE facts.base_low END"
        unit = "CASE classes.base_unit WHEN '' THEN classes.unit ELSE classes.base_unit END"
        return f"facts.low IS NULL, {unit}, {value}{way}, facts.id"
    if query.order == "time":
        return f"facts.first IS NULL, facts.first{way}, facts.last{way}, facts.id"
    if query.order == "doc":
        return f"docs.doc{way}, facts.id"
    return f"rank_{way}, facts.id" if ranked else f"facts.id{way}"
