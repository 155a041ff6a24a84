"""Facts files → Facts, line by line.

Lines end at a line feed alone (U+2028, U+0085 and the like may stand in a quote). A file is never held whole: it may be
larger than the memory, and `-` or a FIFO never ends before its writer does.
"""

from __future__ import annotations

from typing import IO, TYPE_CHECKING, BinaryIO, Final, NamedTuple

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
    """A line of a facts file, not parsed yet, its number, and the bytes before it."""

    number: int
    line: str
    at: int = 0


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
    return _facts(stream_rows(stream, name, report), name, report)


def rows(path: Path, report: Report | None = None) -> Iterator[Rows]:
    """Read the lines of a facts file without parsing them; blank ones are passed over."""
    try:
        with path.open("rb") as stream:
            yield from stream_rows(stream, path, report)
    except OSError as error:
        raise UnreadableFacts(path, error.strerror or str(error)) from None


def opened(path: Path | str) -> BinaryIO:
    """Open a facts file.

    Raises:
        UnreadableFacts: there is no such file, or it can't be read.
    """
    try:
        return open(path, "rb")
    except OSError as error:
        raise UnreadableFacts(path, error.strerror or str(error)) from None


def _facts(lines: Iterator[Rows], name: Path | str, report: Report | None) -> Iterator[Fact]:
    for number, line, _ in lines:
        try:
            found = fact(line, name, number)
        except InvalidFact as error:
            _tell(error, report)
        else:
            yield found


def stream_rows(
    stream: IO[bytes], name: Path | str = "<stdin>", report: Report | None = None, number: int = 0, at: int = 0
) -> Iterator[Rows]:
    """Read the lines of an open stream that stands after line `number`, at byte `at`; else like `rows`."""
    while raw := stream.readline(MAX_LINE + 1):
        number += 1
        at, start = at + len(raw), at
        if len(raw) > MAX_LINE and not raw.endswith(b"\n"):
            at += _skip_line(stream)
            _tell(InvalidFact(name, number, "the line is longer than 64 MB"), report)
            continue
        try:
            line = text_of(raw, name, number)
        except InvalidFact as error:
            _tell(error, report)
            continue
        if line and not line.isspace():
            yield Rows(number, line, start)


def text_of(raw: bytes, name: Path | str, number: int) -> str:
    """Decode a line.

    Raises:
        InvalidFact: it is not UTF-8.
    """
    try:
        return raw.decode("utf-8-sig" if number == 1 else "utf-8")
    except UnicodeDecodeError as error:
        raise InvalidFact(name, number, f"invalid UTF-8 at byte {error.start + 1} of the line") from None


def _skip_line(stream: IO[bytes]) -> int:
    skipped = 0
    while rest := stream.readline(1 << 20):
        skipped += len(rest)
        if rest.endswith(b"\n"):
            break
    return skipped


def _tell(error: InvalidFact, report: Report | None) -> None:
    if report is None:
        raise error
    report(error)
