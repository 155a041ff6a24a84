"""Comments in a draft that say what is not to be checked.

… 42 … <!-- mfgfacts: ignore -->                     the line that it stands on
<!-- mfgfacts: ignore -->                             alone on a line: the block below it, up to a blank line
<!-- mfgfacts: ignore the editor's own estimate -->   with a reason, which the result repeats
<!-- mfgfacts: ignore-start reason -->                everything up to `ignore-end`, or to the end of the text
<!-- mfgfacts: ignore-end -->
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.check.finding import IGNORED

if TYPE_CHECKING:
    from collections.abc import Iterator

_COMMENT: Final = re.compile(r"<!--[ \t]*+mfgfacts:[ \t]*+ignore(-start|-end)?+(?![\w-])")
_END: Final = "-->"
_BLANK: Final = re.compile(r"\n[ \t\r]*+(?:\n|\Z)")
#: Characters of the longest reason.
_LONGEST: Final = 500


class Stretch(NamedTuple):
    """A part of the text that is not checked, and why."""

    start: int
    end: int
    reason: str


class Ignored:
    """The stretches of a text that its comments exclude."""

    def __init__(self, stretches: list[Stretch]) -> None:
        self._stretches = sorted(stretches)
        self._starts = [stretch.start for stretch in self._stretches]

    def why(self, offset: int) -> str:
        """Say why the number at an offset is not checked; nothing where it is."""
        at = bisect_right(self._starts, offset) - 1
        if at < 0 or self._stretches[at].end <= offset:
            return ""
        reason = self._stretches[at].reason
        return f"{IGNORED}: {reason}" if reason else IGNORED


def ignored(text: str) -> Ignored:
    """Read the comments of a text."""
    if "mfgfacts:" not in text:
        return Ignored([])
    return Ignored(list(_stretches(text)))


def _stretches(text: str) -> Iterator[Stretch]:
    opened: Stretch | None = None
    for comment in _COMMENT.finditer(text):
        end = text.find(_END, comment.end(), comment.end() + _LONGEST)
        if end < 0:
            continue
        reason = " ".join(text[comment.end() : end].split()).strip(":–—- ")
        end += len(_END)
        if comment[1] == "-start":
            opened = opened or Stretch(comment.start(), len(text), reason)
        elif comment[1] == "-end":
            if opened is not None:
                yield opened._replace(end=end)
                opened = None
        elif opened is None:
            yield Stretch(*_line_or_block(text, comment.start(), end), reason)
    if opened is not None:
        yield opened


def _line_or_block(text: str, start: int, end: int) -> tuple[int, int]:
    """The line of a comment; where it stands alone, what follows up to the next blank line."""
    begin = text.rfind("\n", 0, start) + 1
    close = text.find("\n", end)
    close = len(text) if close < 0 else close
    if (text[begin:start] + text[end:close]).strip():
        return begin, close
    first = re.compile(r"\S").search(text, close)
    blank = _BLANK.search(text, first.start() if first else len(text))
    return begin, blank.start() if blank else len(text)
