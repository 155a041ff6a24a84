"""Columns of a table in plain text: three figures behind a space are a column of their own, no group of thousands.

They are columns where the document groups thousands by commas, or where a line above has a year for each of them.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from mfgfacts.recognise.pattern import Pattern

_COMMA_GROUPED: Final = Pattern(r"(?<![\d.,])[1-9]\d{0,2}(?:,\d{3})++(?![\d,])")
_SPACE_GROUPED: Final = Pattern(r"(?<![\d.,] )(?<![\d.,])[1-9]\d{0,2} \d{3}(?![\d,])(?! \d)")
_YEARS: Final = Pattern(r"(?<![\w,.])(?:19|20)\d\d(?![,.]\d|\w)")
_FIGURES: Final = Pattern(r"\d[\d.,]*+")
_READ: Final = 200_000
_LINES: Final = 4
_REACH: Final = 400


def are_columns(text: str, start: int, end: int) -> bool:
    """Whether the figures from `start` to `end`, with a space between any two, are columns of a table."""
    closed = _CLOSED.match(text, end) is not None
    return closed and (_by_commas(text) or _under_years(text, start))


#: What closes a row or goes on with its next column, where a unit or a noun would go on with a number.
_CLOSED: Final = Pattern(r"[ \t]*+(?:\r?\n|\||\Z|[-−–]?\d)|[.,;](?:\s|\Z)")


@lru_cache(maxsize=2)
def _by_commas(text: str) -> bool:
    """Whether the document groups thousands by commas, more often than by spaces."""
    head = text[:_READ]
    commas = sum(1 for _ in _COMMA_GROUPED.finditer(head))
    return commas > 0 and commas > sum(1 for _ in _SPACE_GROUPED.finditer(head))


def _under_years(text: str, start: int) -> bool:
    """Whether one of the lines above names as many years as this one has figures."""
    above = text[max(0, start - _REACH) : start].split("\n")
    end = text.find("\n", start, start + _REACH)
    line = above[-1] + text[start : end if end >= 0 else start + _REACH]
    figures = len(_FIGURES.findall(line))
    return any(len(_YEARS.findall(other)) == figures for other in above[:-1][-_LINES:])
