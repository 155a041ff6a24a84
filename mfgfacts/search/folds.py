"""The lines that may hold a word in other signs than its own: accented letters, fractions, wide forms, escapes.

What is not ASCII may fold to anything. A character's first byte says where it may fold to ASCII or to nothing, as a
combining accent does. Most of a text is ASCII, and some of it all.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from mfgfacts.index.words import folded, holds

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mfgfacts.index.words import Needle

_OTHER: Final = 0xFF
#: First bytes of characters of three and of four.
_THREE: Final = 0xE0
_FOUR: Final = 0xF0


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
    | \xe2(?:[\x81\x83-\x86\x89\x91-\x93\xa9\xb1-\xb3\xb5\xb7]|\x80\xa4|\x82(?!\xac))
    | \xe3[\x80\x82\x88-\x8f]
    """,
    re.VERBOSE,
)
_BLOCK: Final = 4096
_NUMBERED: Final = ord("u")


class Odd:
    """Where the lines begin and end that may hold some words, given in ASCII, in other signs than their own."""

    def __init__(self, needles: Sequence[Needle]) -> None:
        letters = frozenset("".join(text for texts in needles for text in texts))

        @lru_cache(maxsize=1 << 12)
        def may_be(sign: bytes) -> bool:
            form = folded(sign.decode("utf-8", "replace"))
            return not form or not letters.isdisjoint(form)

        self._may_be = may_be

    def __call__(self, chunk: bytes) -> Iterator[tuple[int, int]]:
        """Yield where they begin and end."""
        yield from _escaped(chunk)
        if chunk.isascii():
            return
        for start in range(0, len(chunk), _BLOCK):
            block = chunk[start : start + _BLOCK + 3]  # what begins in it ends there
            if not block.isascii() and _FOLDING.search(rest := block.translate(None, _ASCII)):
                for at in self._folding(block, rest):
                    yield line_at(chunk, start + at)

    def _folding(self, block: bytes, rest: bytes) -> Iterator[int]:
        """Yield a place in each line of a block with a sign that may stand for one of the letters.

        Args:
            block: some of the text.
            rest: what of it is not ASCII, and where its lines end.
        """
        seen = at = 0
        for found in _FOLDING.finditer(rest):
            first = found.start()
            length = 2 if rest[first] < _THREE else 3 if rest[first] < _FOUR else 4
            if self._may_be(rest[first : first + length]):
                for _ in range(rest.count(b"\n", seen, first)):
                    at = block.index(b"\n", at) + 1
                seen = first
                yield at


def _escaped(chunk: bytes) -> Iterator[tuple[int, int]]:
    at, last = chunk.find(b"\\"), len(chunk) - 1
    while 0 <= at < last:
        if chunk[at + 1] == _NUMBERED:
            yield line_at(chunk, at)
        at = chunk.find(b"\\", at + 1)


def line_at(chunk: bytes, at: int) -> tuple[int, int]:
    """Return where the line begins and ends that a place stands in."""
    return chunk.rfind(b"\n", 0, at) + 1, chunk.find(b"\n", at) + 1 or len(chunk)


def may_fold(line: bytes, needles: Sequence[Needle]) -> bool:
    """May this line hold the needles once what is not ASCII in it is folded, or what is escaped is read?"""
    if b"\\u" in line:
        return True
    small = line.translate(_ALIKE, _LEFT_OUT)
    if all(any(text.encode() in small for text in texts) for texts in needles):
        return True
    if _OTHER not in small and not _FOLDING.search(line.translate(None, _ASCII + _LEFT_OUT)):
        return False
    text = folded(line.decode("utf-8", "replace"))
    return all(holds(text, texts) for texts in needles)
