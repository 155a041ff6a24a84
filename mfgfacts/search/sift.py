"""The lines of a file that may hold the words of a query, found as bytes before any line is parsed.

Whatever `normal` makes alike must be found, so a word is sought in small letters and without its plural's ending, and
in other signs that fold to its own (`mfgfacts.search.folds`); only where letters follow that are no ending is it
another word. Lines found too many cost time; a line too few would be a fact lost.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.index.words import endings, needle
from mfgfacts.search.folds import Odd, line_at, may_fold
from mfgfacts.store.scan import MAX_LINE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import IO

    from mfgfacts.index.words import Needle

    #: A needle, and what it ends with.
    Word = tuple[Needle, tuple[str, ...]]
    #: What yields where lines begin and end in a chunk of whole lines.
    Finder = Callable[[bytes], Iterator[tuple[int, int]]]

_CHUNK: Final = 1 << 18
#: A letter that is rarer than one in so many bytes is found sooner by `bytes.find` than by a pattern.
_RARE: Final = 400


def sifted(stream: IO[bytes], phrases: Sequence[str]) -> Iterator[tuple[int, bytes]]:
    """Yield the lines that may hold all the phrases, with the bytes before each; all where the phrases say nothing."""
    sought = [(texts, endings(phrase)) for phrase in phrases if (texts := needle(phrase))]
    at = stream.tell()
    find: Finder | None = None
    while chunk := stream.read(_CHUNK):
        find = find or _finder(chunk, sought)
        # The last line is looked at by itself, with its rest: the chunk is never copied.
        whole = chunk.rfind(b"\n") + 1
        for start, end in find(chunk):
            if end > whole:
                break
            yield at + start, chunk[start:end]
        if whole < len(chunk):
            line = chunk[whole:] + stream.readline(MAX_LINE)
            if len(line) > MAX_LINE or any(True for _ in find(line)):
                yield at + whole, line
            at += whole + len(line)
        else:
            at += whole


def _finder(sample: bytes, words: Sequence[Word]) -> Finder:
    needles = [texts for texts, _ in words]
    if not needles:
        return _lines
    if all(text.isascii() for texts in needles for text in texts):
        sought, odd = Sought(words, sample), Odd(needles)
        return lambda chunk: _found(chunk, needles, sought, odd)
    return lambda chunk: (span for span in _lines(chunk) if may_fold(chunk[span[0] : span[1]], needles))


def _found(chunk: bytes, needles: Sequence[Needle], sought: Finder, odd: Finder) -> Iterator[tuple[int, int]]:
    """Yield where the lines that may fit begin and end."""
    sure = dict(sought(chunk))
    unsure = dict(odd(chunk))
    for start, end in sorted(sure.items() | unsure.items()):
        line = chunk[start:end]
        if (start in sure and _holds(line, needles)) or (start in unsure and may_fold(line, needles)):
            yield start, end


class Sought:
    """Where the lines begin and end that have the rarest of some words, in letters of either case.

    It is looked for by the one of its letters that is rarest in a sample of the text, small and capital, whatever the
    others are: nothing else in Python has bytes of either case looked through faster.
    """

    def __init__(self, words: Sequence[Word], sample: bytes) -> None:
        def often(letter: str) -> int:
            return sum(sample.count(byte.encode()) for byte in {letter, letter.upper()})

        texts, after = min(words, key=lambda word: sum(min(map(often, text)) for text in word[0]))
        ending = b"(?:%s)(?![A-Za-z0-9_])" % b"|".join(map(_either, after)) if after else b""
        self._finders: list[Finder] = []
        for text in texts:
            at = min(range(len(text)), key=lambda i: often(text[i]))
            for letter in {text[at], text[at].upper()}:
                is_rare = sample.count(letter.encode()) * _RARE < len(sample)
                by = _by_letter if is_rare and len(text) > 1 else _by_pattern
                self._finders.append(by(text, at, letter, ending))

    def __call__(self, chunk: bytes) -> Iterator[tuple[int, int]]:
        """Yield them."""
        for find in self._finders:
            yield from find(chunk)


def _by_letter(text: str, at: int, letter: str, ending: bytes) -> Finder:
    """Return what looks at each place of a letter."""
    first, fits = letter.encode(), re.compile(_either(text) + ending).match
    by = -1 if at else 1
    beside = {ord(text[at + by]), ord(text[at + by].upper())}

    def lines(chunk: bytes) -> Iterator[tuple[int, int]]:
        found, end = chunk.find(first, at), len(chunk) - max(by, 0)
        while 0 <= found < end:
            if chunk[found + by] in beside and fits(chunk, found - at):
                start, after = line_at(chunk, found)
                yield start, after
                found = after - 1
            found = chunk.find(first, found + 1)

    return lines


def _by_pattern(text: str, at: int, letter: str, ending: bytes) -> Finder:
    """Return what skips by a pattern that begins with a letter; what comes before it is looked back at."""
    first = re.escape(letter).encode()
    before = b"(?<=%s)" % (_either(text[:at]) + first) if at else b""
    search = re.compile(first + before + _either(text[at + 1 :]) + ending).search

    def lines(chunk: bytes) -> Iterator[tuple[int, int]]:
        found = search(chunk)
        while found:
            start, end = line_at(chunk, found.start())
            yield start, end
            found = search(chunk, end)

    return lines


def _either(text: str) -> bytes:
    """Return a pattern for a text in letters of either case."""
    return "".join(f"[{sign}{sign.upper()}]" if sign.isalpha() else re.escape(sign) for sign in text).encode()


def _holds(line: bytes, needles: Sequence[Needle]) -> bool:
    if len(needles) == 1:
        return True
    small = line.lower()
    return all(any(text.encode() in small for text in texts) for texts in needles)


def _lines(chunk: bytes) -> Iterator[tuple[int, int]]:
    start = 0
    while start < len(chunk):
        end = chunk.find(b"\n", start) + 1 or len(chunk)
        yield start, end
        start = end
