"""Stretches of a page that are no part of its article: consent, privacy, newsletter, imprint."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.pages import ADDRESS, BOILERPLATE, IMPRINT
from mfgfacts.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Different phrases that a paragraph must hold.
_ENOUGH: Final = 2
#: The longest line that counts as the heading of boilerplate below it.
_HEADING: Final = 80
#: A page's end is no longer: nothing before is looked at, so a long text costs no more than a short one.
_TAIL: Final = 20_000
#: Where lines are longer than this, each is a paragraph.
_LONG: Final = 200

_BLANK: Final = re.compile(r"\n[ \t\r\f\v]*+\n")
_WORD: Final = re.compile(r"[^\W\d_]++")


def boilerplate(text: str) -> tuple[Span, ...]:
    """Find the paragraphs near a page's end that speak of consent, cookies, newsletters or rights.

    paragraph = two different phrases of `lexicon.pages.BOILERPLATE`, and a word that addresses the reader or an imprint
    heading   = a short line right before such a paragraph

    Only the last two thirds are looked at (20,000 characters at most): an article about privacy begins with it.

    Returns:
        Spans in reading order; neighbours are one span.
    """
    start = max(len(text) // 3, len(text) - _TAIL)
    if not _holds_enough(text[start:].lower()):
        return ()
    paragraphs = list(_paragraphs(text, start))
    marked = [_is_boilerplate(text[span.start : span.end].lower()) for span in paragraphs]
    for i, span in enumerate(paragraphs[:-1]):
        if marked[i + 1] and _is_heading(text[span.start : span.end]):
            marked[i] = True
    return tuple(_joined(paragraphs, marked))


def _holds_enough(lowered: str) -> bool:
    return sum(map(lowered.__contains__, BOILERPLATE)) >= _ENOUGH


def _is_boilerplate(lowered: str) -> bool:
    if not _holds_enough(lowered):
        return False
    return any(cue in lowered for cue in IMPRINT) or not ADDRESS.isdisjoint(_WORD.findall(lowered))


def _is_heading(line: str) -> bool:
    return len(line) <= _HEADING and not line.rstrip().endswith((".", "!", "?", "”", '"'))


def _joined(paragraphs: list[Span], marked: list[bool]) -> Iterator[Span]:
    begin: int | None = None
    for i, span in enumerate(paragraphs):
        if not marked[i]:
            continue
        begin = span.start if begin is None else begin
        if i + 1 == len(paragraphs) or not marked[i + 1]:
            yield Span(begin, span.end)
            begin = None


def _paragraphs(text: str, start: int) -> Iterator[Span]:
    """Cut at blank lines, and at every line's end where lines are as long as paragraphs."""
    begin = text.find("\n", start) + 1
    while 0 < begin < len(text):
        blank = _BLANK.search(text, begin)
        end = blank.start() if blank else len(text)
        yield from _lines(text, begin, end)
        begin = blank.end() if blank else len(text)


def _lines(text: str, begin: int, end: int) -> Iterator[Span]:
    lines = text[begin:end].split("\n")
    if max(map(len, lines)) <= _LONG:
        lines = [text[begin:end]]
    for line in lines:
        words = line.strip()
        if words:
            start = begin + line.index(words)
            yield Span(start, start + len(words))
        begin += len(line) + 1
