"""Facts files → Facts, line by line.

Lines end at a line feed alone (U+2028, U+0085 and the like may stand in a quote). A file is never held whole: it may be
larger than the memory, and `-` or a FIFO never ends before its writer does.
"""

from __future__ import annotations

from typing import IO, TYPE_CHECKING, Final, NamedTuple

from mfgfacts.errors import InvalidFact, MfgfactsError, UnreadableFacts
from mfgfacts.store.parse import fact

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from mfgfacts.model import Fact

    Report = Callable[[MfgfactsError], None]

#: No fact is longer: a sentence is capped at 1,000 characters.
MAX_LINE: Final = 64 * 1024 * 1024


class Rows(NamedTuple):
    """A line of a facts file, not parsed yet, and its number."""

    number: int
    line: str


def read(path: Path, report: Report | None = None) -> Iterator[Fact]:
    """Read a facts file, in its order.

    Args:
        path: a file or FIFO of JSON lines.
        report: where broken lines go, one message each; without it the first one is raised.

    Raises:
        UnreadableFacts: there is no such file, or it can't be read.
        InvalidFact: a line is broken, and there is no `report`.
    """
    return _facts(rows(path, report), path, report)


def read_stream(stream: IO[bytes], name: str = "<stdin>", report: Report | None = None) -> Iterator[Fact]:
    """Read facts from an open stream, such as stdin; else like `read`."""
    return _facts(_rows(stream, name, report), name, report)


def rows(path: Path, report: Report | None = None) -> Iterator[Rows]:
    """Read the lines of a facts file without parsing them; blank ones are passed over."""
    try:
        with path.open("rb") as stream:
            yield from _rows(stream, path, report)
    except OSError as error:
        raise UnreadableFacts(path, error.strerror or str(error)) from None


def stream_rows(stream: IO[bytes], name: str = "<stdin>", report: Report | None = None) -> Iterator[Rows]:
    """Read the lines of an open stream without parsing them; blank ones are passed over."""
    return _rows(stream, name, report)


def _facts(lines: Iterator[Rows], name: Path | str, report: Report | None) -> Iterator[Fact]:
    for number, line in lines:
        try:
            found = fact(line, name, number)
        except InvalidFact as error:
            _tell(error, report)
        else:
            yield found


def _rows(stream: IO[bytes], name: Path | str, report: Report | None) -> Iterator[Rows]:
    number = 0
    while raw := stream.readline(MAX_LINE + 1):
        number += 1
        if len(raw) > MAX_LINE and not raw.endswith(b"\n"):
            _skip_line(stream)
            _tell(InvalidFact(name, number, "the line is longer than 64 MB"), report)
            continue
        try:
            line = raw.decode("utf-8-sig" if number == 1 else "utf-8")
        except UnicodeDecodeError as error:
            _tell(InvalidFact(name, number, f"invalid UTF-8 at byte {error.start + 1} of the line"), report)
            continue
        if line and not line.isspace():
            yield Rows(number, line)


def _skip_line(stream: IO[bytes]) -> None:
    while (rest := stream.readline(1 << 20)) and not rest.endswith(b"\n"):
        pass


def _tell(error: InvalidFact, report: Report | None) -> None:
    if report is None:
        raise error
    report(error)
