"""Facts → their file, with the state that the next run begins from."""

from __future__ import annotations

from contextlib import closing
from hashlib import blake2b
from typing import TYPE_CHECKING, Final

from mfgfacts import store
from mfgfacts.cli.render import say
from mfgfacts.cli.run import Run, counted
from mfgfacts.cli.target import Target
from mfgfacts.store.state import Record, Recorder, State
from mfgfacts.work import Kept

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from mfgfacts.cli.progress import Progress
    from mfgfacts.work import Part

    Put = Callable[[bytes], None]

#: Documents that a message names.
_NAMED: Final = 5


def save(run: Run, path: Path, progress: Progress, *, add: bool, replace: bool, force: bool) -> None:
    """Write the facts of a run to a file: kept documents, those read, those that could not be read this time.

    Raises:
        UnwritableTarget, LostDocuments, typer.Exit: nothing was written; the old file is as it was.
    """
    with store.exclusive(path, lambda: say(f"{path}: another run is writing it; waiting for its end")):
        target = Target(path, run, replace=replace)
        target.check(add=add)
        with closing(State(path)) as state, Recorder(path, _warn) as note, store.replacing(path) as put:
            book = _Book(put, note, state)
            if add:
                book.keep(target.others())
            for part in run.parts(path.parent, None if force else state):
                book.take(part, run)
                progress.show()
            missed = book.keep(target.missed(run.failed))
            if missed:
                names = ", ".join(missed[:_NAMED])
                say(f"the facts of {counted(len(missed), 'document')} not read this time stay ({names})")


def _warn(told: str) -> None:
    say(f"mfgfacts: {told}")


class _Book:
    """Writes facts and notes where those of each document stand."""

    def __init__(self, put: Put, note: Recorder, state: State) -> None:
        self._put, self._note, self._state = put, note, state
        self._at = self._start = 0
        self._hashed = blake2b(digest_size=16)

    def take(self, part: Part | Kept, run: Run) -> None:
        """Write new facts, or those of a document that has not changed."""
        if isinstance(part, Kept):
            for piece in self._state.pieces(part.record):
                run.facts += piece.count(b"\n")
                self._write(piece)
            self._end(part.record.key)
        else:
            self._write(part.lines)
            if part.ending is not None:
                self._end(part.ending.key)

    def keep(self, lines: Iterator[tuple[str, str]]) -> list[str]:
        """Write lines of the old file as they stand, and name their documents."""
        kept: list[str] = []
        for doc, line in lines:
            if not kept or kept[-1] != doc:
                self._end(self._state.key_of(self._hashed.digest()))
                kept.append(doc)
            self._write(line.encode() + b"\n")
        self._end(self._state.key_of(self._hashed.digest()))
        return kept

    def _write(self, piece: bytes) -> None:
        self._put(piece)
        self._hashed.update(piece)
        self._at += len(piece)

    def _end(self, key: bytes | None) -> None:
        """End a document; without a key it is read again next time."""
        if key is not None:
            self._note(Record(key, self._hashed.digest(), self._start, self._at - self._start))
        self._hashed = blake2b(digest_size=16)
        self._start = self._at
