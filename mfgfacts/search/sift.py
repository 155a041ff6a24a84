"""The lines of a file that may hold the words of a query, found as bytes before any line is parsed.

Whatever `normal` makes alike must be found, so a word is sought in small letters and without its plural's ending. What
is not ASCII may fold to anything: a line with accented letters and the like is folded and looked through as text. Lines
found too many cost time; a line too few would be a fact lost.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.index.words import folded, holds, needle
from mfgfacts.store.scan import MAX_LINE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import IO

    from mfgfacts.index.words import Needle

_CHUNK: Final = 1 << 18
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
_ASCII: Final = bytes(code for code in range(0x80) if code != ord("\n"))
#: The beginnings of characters that may fold to ASCII or to nothing, as accented letters do, fractions and combining
#: accents; dashes, quotation marks, × and €, most of what is not ASCII in English text, are none, nor is Chinese.
_FOLDING: Final = re.compile(
    rb"""
    [\xc4-\xc8\xca-\xcd\xd2\xd6-\xd9\xdb-\xdd\xdf\xe0\xe1\xea-\xff]
    | \xc2[\xaa\xb2\xb3\xb9\xba\xbc-\xbe]
    | \xc3(?![\x97\xb7])
    | \xe2(?:[\x81\x83-\x86\x89\x91-\x93\xa9\xb1-\xb3\xb5\xb7]|\x82(?!\xac))
    | \xe3[\x80\x82\x88-\x8f]
    """,
    re.VERBOSE,
)


def sifted(stream: IO[bytes], phrases: Sequence[str]) -> Iterator[tuple[int, bytes]]:
    """Yield the lines that may hold all the phrases, with the bytes before each; all where the phrases say nothing."""
    needles = [texts for phrase in phrases if (texts := needle(phrase))]
    at = stream.tell()
    find: Callable[[bytes], Iterator[tuple[int, int]]] | None = None
    while chunk := _whole_lines(stream):
        if len(chunk) > MAX_LINE:
            yield at, chunk
        else:
            find = find or _finder(chunk, needles)
            for start, end in find(chunk):
                yield at + start, chunk[start:end]
        at += len(chunk)


def _finder(sample: bytes, needles: Sequence[Needle]) -> Callable[[bytes], Iterator[tuple[int, int]]]:
    """Return what yields where the lines that may fit begin and end in a chunk."""
    if not needles:
        return _lines
    if all(text.isascii() for texts in needles for text in texts):
        sought = Sought(needles, sample)
        return lambda chunk: _found(chunk, needles, sought)
    return lambda chunk: (span for span in _lines(chunk) if _may_fold(chunk[span[0] : span[1]], needles))


def _whole_lines(stream: IO[bytes]) -> bytes:
    chunk = stream.read(_CHUNK)
    if not chunk or chunk.endswith(b"\n"):
        return chunk
    return chunk + stream.readline(MAX_LINE)


def _found(chunk: bytes, needles: Sequence[Needle], sought: Sought) -> Iterator[tuple[int, int]]:
    """Yield where the lines that may fit begin and end."""
    sure = dict(sought(chunk))
    unsure = dict(_unsure(chunk))
    for start, end in sorted(sure.items() | unsure.items()):
        line = chunk[start:end]
        if (start in sure and _holds(line.lower(), needles)) or (start in unsure and _may_fold(line, needles)):
            yield start, end


class Sought:
    """Where the rarest of some words stands in bytes, in letters of either case.

    It is looked for by the one of its letters that is rarest in a sample of the text: a pattern that begins with a
    letter skips what is none faster than anything else that Python can have bytes of either case looked through by.
    """

    def __init__(self, needles: Sequence[Needle], sample: bytes) -> None:
        def often(letter: str) -> int:
            return sum(sample.count(byte.encode()) for byte in {letter, letter.upper()})

        def cost(texts: Needle) -> int:
            return sum(min(map(often, text)) for text in texts)

        rarest = min(needles, key=cost)
        self._patterns = [
            pattern
            for text in rarest
            for pattern in _patterns(text, min(range(len(text)), key=lambda i: often(text[i])))
        ]

    def __call__(self, chunk: bytes) -> Iterator[tuple[int, int]]:
        """Yield where the lines with the word begin and end."""
        for pattern in self._patterns:
            found = pattern.search(chunk)
            while found:
                start, end = _line(chunk, found.start())
                yield start, end
                found = pattern.search(chunk, end)


def _patterns(text: str, at: int) -> Iterator[re.Pattern[bytes]]:
    """Yield the patterns of a word that begin with its letter `at`, small and capital, whatever the others are."""
    either = [_either(sign) for sign in text]
    for letter in {text[at], text[at].upper()}:
        first = re.escape(letter).encode()
        after = b"".join(either[at + 1 :])
        before = b"(?<=%s)" % b"".join([*either[:at], first, *either[at + 1 :]]) if at else b""
        yield re.compile(first + after + before)


def _either(sign: str) -> bytes:
    return f"[{sign}{sign.upper()}]".encode() if sign.isalpha() else re.escape(sign).encode()


def _unsure(chunk: bytes) -> Iterator[tuple[int, int]]:
    """Yield the lines with what may fold to letters or digits, or is escaped by number."""
    for at in _every(chunk, b"\\"):
        if chunk[at + 1 : at + 2] == b"u":
            yield _line(chunk, at)
    if chunk.isascii():
        return
    rest = chunk.translate(None, _ASCII)
    seen = start = 0
    for found in _FOLDING.finditer(rest):
        for _ in range(rest.count(b"\n", seen, found.start())):
            start = chunk.index(b"\n", start) + 1
        seen = found.start()
        yield start, chunk.find(b"\n", start) + 1 or len(chunk)


def _every(text: bytes, sign: bytes) -> Iterator[int]:
    at = text.find(sign)
    while at >= 0:
        yield at
        at = text.find(sign, at + 1)


def _line(chunk: bytes, at: int) -> tuple[int, int]:
    """Return where the line begins and ends that a place stands in."""
    return chunk.rfind(b"\n", 0, at) + 1, chunk.find(b"\n", at) + 1 or len(chunk)


def _may_fold(line: bytes, needles: Sequence[Needle]) -> bool:
    """May this line hold the needles once what is not ASCII in it is folded, or what is escaped is read?"""
    if b"\\u" in line:
        return True
    small = line.translate(_ALIKE, _LEFT_OUT)
    if _holds(small, needles):
        return True
    if _OTHER not in small and not _FOLDING.search(line.translate(None, _ASCII + _LEFT_OUT)):
        return False
    text = folded(line.decode("utf-8", "replace"))
    return all(holds(text, texts) for texts in needles)


def _holds(small: bytes, needles: Sequence[Needle]) -> bool:
    return all(any(text.encode() in small for text in texts) for texts in needles)


def _lines(chunk: bytes) -> Iterator[tuple[int, int]]:
    start = 0
    while start < len(chunk):
        end = chunk.find(b"\n", start) + 1 or len(chunk)
        yield start, end
        start = end
