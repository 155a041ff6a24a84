"""The lines of a file that may hold the words of a query, found as bytes before any line is parsed.

Whatever `normal` makes alike must be found, so a word is sought in small letters and without its plural's ending. What
is not ASCII may fold to anything: a line with accented letters and the like is folded and looked through as text. Lines
found too many cost time; a line too few would be a fact lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mfgfacts.index.words import folded, holds, needle
from mfgfacts.store.scan import MAX_LINE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import IO

    from mfgfacts.index.words import Needle

_CHUNK: Final = 1 << 18
#: Most of what is not ASCII in English text (“ ” ’ – …): U+2000 to U+203F fold to no letter and no digit.
_PUNCTUATION: Final = b"\xe2\x80"
_ASCII_AND_REST: Final = bytes(range(0xC0))


def sifted(stream: IO[bytes], phrases: Sequence[str]) -> Iterator[tuple[int, bytes]]:
    """Yield the lines that may hold all the phrases, with the bytes before each; all where the phrases say nothing."""
    needles = [texts for phrase in phrases if (texts := needle(phrase))]
    at = 0
    while chunk := _whole_lines(stream):
        if len(chunk) > MAX_LINE:
            yield at, chunk
        else:
            for start, end in _found(chunk, needles):
                yield at + start, chunk[start:end]
        at += len(chunk)


def _whole_lines(stream: IO[bytes]) -> bytes:
    chunk = stream.read(_CHUNK)
    if not chunk or chunk.endswith(b"\n"):
        return chunk
    return chunk + stream.readline(MAX_LINE)


def _found(chunk: bytes, needles: Sequence[Needle]) -> Iterator[tuple[int, int]]:
    """Yield where the lines that may fit begin and end."""
    if not needles:
        yield from _lines(chunk)
        return
    plain = set(_plain(chunk, needles))
    if chunk.isascii() and b"\\u" not in chunk:
        yield from sorted(plain)
        return
    for span in _lines(chunk):
        if span in plain or _may_fold(chunk[span[0] : span[1]], needles):
            yield span


def _plain(chunk: bytes, needles: Sequence[Needle]) -> Iterator[tuple[int, int]]:
    """Yield the lines that hold the needles in ASCII."""
    if not all(text.isascii() for texts in needles for text in texts):
        return
    sought = sorted((tuple(text.encode() for text in texts) for texts in needles), key=len)
    small = chunk.lower()
    for text in sought[0]:
        at = small.find(text)
        while at >= 0:
            start, end = small.rfind(b"\n", 0, at) + 1, small.find(b"\n", at) + 1 or len(small)
            line = small[start:end] if len(sought) > 1 else b""
            if all(any(other in line for other in texts) for texts in sought[1:]):
                yield start, end
            at = small.find(text, end)


def _may_fold(line: bytes, needles: Sequence[Needle]) -> bool:
    """May this line hold the needles once what is not ASCII in it is folded, or what is escaped is read?"""
    if b"\\u" in line:
        return True
    if line.isascii() or not line.replace(_PUNCTUATION, b"").translate(None, _ASCII_AND_REST):
        return False
    text = folded(line.decode("utf-8", "replace"))
    return all(holds(text, texts) for texts in needles)


def _lines(chunk: bytes) -> Iterator[tuple[int, int]]:
    start = 0
    while start < len(chunk):
        end = chunk.find(b"\n", start) + 1 or len(chunk)
        yield start, end
        start = end
