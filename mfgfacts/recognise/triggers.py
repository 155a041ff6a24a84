"""Where a mention may stand: every digit run and every trigger word, found in one cheap pass each.

Both passes go over the text in bytes, a byte a character, mapped by one table: letters in lower case, every digit a
zero, every gap a space, so that the searches are for one literal byte. What a byte cannot hold is a gap there and is
looked at again in the text where a trigger was found beside it.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final, NamedTuple

from mfgfacts.lexicon import numerals, periods

_DIGITS: Final = re.compile(rb"0[0,.]*+")
_GAPS: Final = frozenset(" \n\r\t\u00a0\u2009\u202f-\u2010\u2011\u2012–—―−(\"'“”‘’[/|•~*_>$€£¥…")
_COMMA: Final = re.compile(rb"0,0{1,2}(?![0,])")
# The first digit, then that none stands before it: so that the searches are for one byte here too.
_COMMA_EVIDENCE: Final = re.compile(rb"0(?<![0.,]0)0{0,2}(?:\.000)*+,0{1,2}(?![0,])")
_POINT_EVIDENCE: Final = re.compile(rb"0(?<![0.,]0)(?:0*+(?:,000)*+\.0{1,2}(?![0.])|0{0,2}(?:,000){1,4}+(?![0,]))")
_ASCII: Final = bytes(range(128))
#: What a fraction sign, or a decimal digit of another script, begins with in UTF-8, behind its last byte: a look for
#: one byte costs next to nothing, and most texts don't even have that.
_RARE: Final = tuple(
    (begins[-1], begins)
    for begins in sorted({sign.encode()[:2] for sign in numerals.VULGAR})
    + [bytes([lead]) for lead in (0xD9, 0xDB, 0xDF, 0xE0, 0xE1, 0xEA, 0xEF, 0xF0)]
)
#: Letters by how often an English word begins with them and goes on with them: the commonest branch is tried first.
_COMMONEST: Final = "taocsmdfebhrwnlyqjzuipgvkx-"

Trie = dict[str, "Trie"]


class Triggers(NamedTuple):
    """Offsets at which a mention may stand, ascending, and whether the document writes 3,3 for 3.3."""

    starts: list[int]
    decimal_comma: bool


def triggers(text: str) -> Triggers:
    """Find every digit run, fraction sign and trigger word of the text."""
    other = _others(text)
    zeros = {ord(char): "0" for char in other if char.isdecimal()}
    folded = (text.translate(zeros) if zeros else text).encode("latin-1", "replace").translate(_table())
    starts = [match.start() for match in _DIGITS.finditer(folded)]
    for sign in numerals.VULGAR.keys() & other:
        starts.extend(match.start() for match in re.finditer(sign, text))
    starts.extend(_words(text, folded))
    starts.sort()
    return Triggers(starts, _COMMA.search(folded) is not None and _decimal_comma(folded))


def _others(text: str) -> set[str]:
    """The characters beyond ASCII, where digits or fraction signs may be among them."""
    if text.isascii():
        return set()
    encoded = text.encode("utf-8", "ignore")
    if not any(last in encoded and begins in encoded for last, begins in _RARE):
        return set()
    return set(encoded.translate(None, _ASCII).decode("utf-8"))


def _decimal_comma(folded: bytes) -> bool:
    """Whether 3,3 stands more often for 3.3 than 3.3 or 3,300 does."""
    commas = len(_COMMA_EVIDENCE.findall(folded))
    return commas > 0 and commas > len(_POINT_EVIDENCE.findall(folded))


def _words(text: str, folded: bytes) -> list[int]:
    """Give the offsets of the trigger words that stand behind a gap and are not the beginning of a longer word.

    The leading space of the searched bytes moves each word's own space to the word's offset in the text.
    """
    spans = [match.span() for match in _trie().finditer(b" " + folded)]
    return [
        start for start, end in spans if (not start or text[start - 1] in _GAPS) and not text[end - 1 : end].isalnum()
    ]


@cache
def _table() -> bytes:
    """Map each byte: small letters, zeros, spaces for gaps; a letter beyond ASCII to an underscore."""
    mapped = bytearray(bytes(range(256)).lower())
    for byte in range(256):
        char = chr(byte)
        if char.isdecimal():
            mapped[byte] = ord("0")
        elif char in _GAPS or char == "?":
            mapped[byte] = ord(" ")
        elif char.isalpha() and not char.isascii():
            mapped[byte] = ord("_")
    return bytes(mapped)


@cache
def _trie() -> re.Pattern[bytes]:
    """Compile the trie of all trigger words behind a space."""
    trie: Trie = {}
    for word in numerals.TRIGGERS | periods.TRIGGERS:
        node = trie
        for char in word:
            node = node.setdefault(char, {})
        node[""] = {}
    return re.compile(f" {_pattern(trie)}\\b".encode())


def _pattern(trie: Trie) -> str:
    branches = [re.escape(char) + _pattern(trie[char]) for char in sorted(filter(None, trie), key=_COMMONEST.index)]
    if not branches:
        return ""
    body = branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
    return f"(?:{body})?" if "" in trie else body
