"""A stretch of text → its tokens in columns, each with the tag that it has by itself.

Text is split at white space, and each piece is looked up whole: most pieces have been seen before, and cutting a piece
into words and tagging them is done once for all.
"""

from __future__ import annotations

import re
from typing import Final, TypeAlias

from mfgfacts.lexicon.tags import PERIOD_MARK, QUANTITY_MARK, tag

_WORD: Final = re.compile(
    rf"(?<=[{QUANTITY_MARK}{PERIOD_MARK}])['’]s\b()"
    r"|([^\W_]++(?:[-'’.&/+@][^\W_]++)*+(?:(?<=s)['’]$|(?<=[A-Za-z]\.[A-Za-z])\.)?|[^\w\s]|_)"
)
_CONTRACTION: Final = re.compile(r"(?i:(i|you|he|she|it|we|they|that)(['’](?:s|ll|ve|re|d|m)))")
_OPENING_QUOTES: Final = ("‘", "'")
#: Pieces kept in the table, and the longest kept.
_KEPT: Final = 1 << 15
_LONGEST: Final = 40

#: What stands between two white spaces, two columns in turn: tag, gap, tag, …; word, word in small letters, …. A plain
#: pair, since a loop takes one apart in half the time that it takes for a named tuple.
Piece: TypeAlias = "tuple[str, tuple[str, ...]]"


class _Table(dict[str, Piece]):
    """Pieces by their text, each made when it is first asked for; emptied when it has grown too large."""

    def __missing__(self, text: str) -> Piece:
        piece = _piece(text)
        if len(text) <= _LONGEST:
            if len(self) >= _KEPT:
                self.clear()
            self[text] = piece
        return piece


_PIECES: Final = _Table()


def _piece(text: str) -> Piece:
    words = [match[2] for match in _WORD.finditer(text) if match[2]] or [text]
    if len(words[-1]) > 1 and words[-1][-1] in "'’" and text.startswith(_OPENING_QUOTES):  # a closing quote
        words[-1:] = [words[-1][:-1], words[-1][-1]]
    if "'" in text or "’" in text:
        words = [part for word in words for part in _contracted(word)]
    gaps = " " + "." * (len(words) - 1)
    letters = "".join(tag(word) + gap for word, gap in zip(words, gaps, strict=True))
    return letters, tuple(form for word in words for form in (word, word.lower()))


def _contracted(word: str) -> tuple[str, ...]:
    """The pronoun and the verb of "we'll" and "it’s"; any other word as it is."""
    match = _CONTRACTION.fullmatch(word)
    return match.groups() if match else (word,)


def pieced(text: str) -> tuple[str, str, list[str], list[str]]:
    """Cut a text, in which marks stand for its mentions, into tokens: tags, gaps, words, and words in small letters."""
    letters: list[str] = []
    printed: list[str] = []
    for tagged, forms in map(_PIECES.__getitem__, text.split()):
        letters.append(tagged)
        printed += forms
    columns = "".join(letters)
    return columns[::2], columns[1::2], printed[::2], printed[1::2]
