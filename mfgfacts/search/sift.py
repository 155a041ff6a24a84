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
    from collections.abc import Iterable, Iterator, Sequence
    from typing import IO

    from mfgfacts.index.words import Needle

_CHUNK: Final = 1 << 18
#: Most of what is not ASCII in English text (“ ” ’ – …): U+2000 to U+203F fold to no letter and no digit.
_PUNCTUATION: Final = b"\xe2\x80"
_ASCII_AND_REST: Final = bytes(range(0xC0))
_OTHER: Final = 0xFF


def _alike() -> bytes:
    """Return the bytes that `bytes.translate` puts for each, the lead byte C3 left out: é (C3 A9) becomes e.

    After another lead byte the same letters are noise, outside the word that is sought. A lead byte of what may fold to
    something else becomes FF; E2 and C2, which stand before much that does not, are looked at more closely.
    """
    table = bytearray(bytes(range(256)).lower())
    for code in range(0xC0, 0x100):
        form = folded(chr(code))
        if form.isascii():
            table[code - 0x40] = ord(form) if len(form) == 1 else _OTHER
        table[code] = _OTHER
    table[0xE2] = table[0xC2] = ord(" ")
    return bytes(table)


_ALIKE: Final = _alike()
_LEFT_OUT: Final = b"\xc3"
#: What follows E2 in general punctuation (80), in mathematical signs (88) and the euro sign (82 AC); what follows C2 in
#: what folds to letters or digits.
_GENERAL: Final = frozenset({b"\x80", b"\x88"})
_EURO: Final = b"\x82\xac"
_LETTERS: Final = "ª²³¹º¼½¾".encode("latin-1")


def sifted(stream: IO[bytes], phrases: Sequence[str]) -> Iterator[tuple[int, bytes]]:
    """Yield the lines that may hold all the phrases, with the bytes before each; all where the phrases say nothing."""
    needles = [texts for phrase in phrases if (texts := needle(phrase))]
    at = stream.tell()
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
    if not all(text.isascii() for texts in needles for text in texts):
        yield from (span for span in _lines(chunk) if _may_fold(chunk[span[0] : span[1]], needles))
        return
    small = chunk.translate(_ALIKE, _LEFT_OUT)
    sure = set(_starts(chunk, small, _holding(small, needles)))
    unsure = set(_starts(chunk, small, _every(small, bytes([_OTHER]))))
    unsure.update(chunk.rfind(b"\n", 0, at) + 1 for at in _marks(chunk))
    for start in sorted(sure | unsure):
        end = chunk.find(b"\n", start) + 1 or len(chunk)
        if start in sure or _may_fold(chunk[start:end], needles):
            yield start, end


def _starts(chunk: bytes, small: bytes, places: Iterable[int]) -> Iterator[int]:
    """Yield where the lines begin in `chunk` that begin at, or hold, the places in `small`."""
    at = start = 0
    for place in sorted(places):
        for _ in range(small.count(b"\n", at, place)):
            start = chunk.index(b"\n", start) + 1
        at = place
        yield start


def _holding(small: bytes, needles: Sequence[Needle]) -> Iterator[int]:
    """Yield where the lines begin that hold the needles as they stand."""
    sought = sorted((tuple(text.encode() for text in texts) for texts in needles), key=len)
    for text in sought[0]:
        at = small.find(text)
        while at >= 0:
            start, end = small.rfind(b"\n", 0, at) + 1, small.find(b"\n", at) + 1 or len(small)
            line = small[start:end] if len(sought) > 1 else b""
            if all(any(other in line for other in texts) for texts in sought[1:]):
                yield start
            at = small.find(text, end)


def _marks(chunk: bytes) -> Iterator[int]:
    """Yield where something stands that may fold to letters or digits, or that is escaped by number."""
    if _following(chunk, b"\xe2") - _GENERAL:
        for at in _every(chunk, b"\xe2"):
            if chunk[at + 1 : at + 2] not in _GENERAL and chunk[at + 1 : at + 3] != _EURO:
                yield at
    for at in _every(chunk, b"\xc2"):
        if chunk[at + 1 : at + 2] in _LETTERS:
            yield at
    if b"u" in _following(chunk, b"\\"):
        for at in _every(chunk, b"\\"):
            if chunk[at + 1 : at + 2] == b"u":
                yield at


def _following(text: bytes, sign: bytes) -> set[bytes]:
    """Return what follows a sign, wherever it stands."""
    return {piece[:1] for piece in text.split(sign)[1:]}


def _every(text: bytes, sign: bytes) -> Iterator[int]:
    at = text.find(sign)
    while at >= 0:
        yield at
        at = text.find(sign, at + 1)


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
