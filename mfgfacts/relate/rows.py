"""Rows of a table drawn with bars: "| Berths | 40 | 38 |" under "| | 2024 | 2023 |".

What a figure is of stands in its row's first cell, when it holds in the head of its column; or the other way round,
where the first cell is a period.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.model import When
from mfgfacts.relate.about import About
from mfgfacts.relate.phrase import text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from mfgfacts.model import Period
    from mfgfacts.sentence import Sentence

_BAR: Final = "|"


class Columns(NamedTuple):
    """What the head of a table says of its columns, which are counted from 0: their words and their periods."""

    labels: Mapping[int, str]
    whens: Mapping[int, When]


NO_COLUMNS: Final = Columns({}, {})


def is_row(sentence: Sentence) -> bool:
    """Whether the sentence is a row: it begins with a bar."""
    return sentence.tags[0] == "*" and sentence.lower[0] == _BAR


def columns(sentence: Sentence, periods: Sequence[Period]) -> Columns:
    """What a row without quantities says of the columns below it."""
    whens = {_column(sentence, at): when for at, when in _whens(sentence, periods)}
    labels = {i: words for i, (first, last) in enumerate(_cells(sentence)) if (words := text(sentence, first, last))}
    return Columns(labels, whens)


def abouts(sentence: Sentence, head: Columns) -> list[About | None]:
    """What each figure of a row is of: its row's label, or that of its column where the row's is a period."""
    first, last = next(_cells(sentence))
    dated = "M" in sentence.tags[first:last] and not sentence.tags[first:last].strip("MPD")
    label = "" if dated else text(sentence, first, _end_of_label(sentence, first, last))
    found: list[About | None] = []
    for k in sentence.quantity_tokens:
        words = head.labels.get(_column(sentence, k), "") if dated or k < last else label
        found.append(About(words, "about:row") if words else None)
    return found


def times(sentence: Sentence, periods: Sequence[Period], head: Columns) -> list[When | None]:
    """The period of each figure of a row: that of its column, else of the row's first cell."""
    _, last = next(_cells(sentence))
    own = next((when for at, when in _whens(sentence, periods) if at < last), None)
    return [head.whens.get(_column(sentence, k), own) for k in sentence.quantity_tokens]


def _end_of_label(sentence: Sentence, first: int, last: int) -> int:
    """Where the words of a label end: before the bracket with its unit."""
    bracket = sentence.tags.find("(", first + 1, last)
    return bracket if bracket > 0 else last


def _column(sentence: Sentence, at: int) -> int:
    """The column in which token `at` stands."""
    return sentence.lower[1:at].count(_BAR)


def _cells(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """The tokens of each cell, ends exclusive."""
    bars = [i for i, word in enumerate(sentence.lower) if word == _BAR]
    for bar, after in zip(bars, [*bars[1:], len(sentence.lower)], strict=True):
        yield bar + 1, after


def _whens(sentence: Sentence, periods: Sequence[Period]) -> Iterator[tuple[int, When]]:
    """Each resolved period of the row with its token."""
    for mention, at, period in zip(sentence.periods, sentence.period_tokens, periods, strict=True):
        if period.first and period.last:
            yield at, When(period.first, period.last, sentence.words[at], mention.start, mention.end)
