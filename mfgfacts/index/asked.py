"""What is looked for, whoever answers: an index or a scan."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from mfgfacts.index.filters import ANYTHING, Filters, own_words, tests
from mfgfacts.index.words import folded, holds, needle, normal, plain

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mfgfacts.store import Glance


class Query(NamedTuple):
    """What is looked for.

    Attributes:
        phrases: as `parse` gives them; all must occur.
        filters: what else a fact must be.
        fts: an expression in FTS5's syntax, its words in their normal form, in place of phrases.
        order: `value`, `time` or `doc`; best first where it is empty.
        backwards: the order turned round.
    """

    phrases: tuple[str, ...] = ()
    filters: Filters = ANYTHING
    fts: str = ""
    order: str = ""
    backwards: bool = False

    @property
    def match(self) -> str:
        """The expression for FTS5, empty where no words are asked for."""
        return self.fts or _expression(self.phrases)


def _expression(phrases: Sequence[str]) -> str:
    """Return an expression for FTS5: every phrase occurs; where they all stand together it counts as one more."""
    every = " AND ".join(map(quoted, phrases))
    return f"({every}) OR {quoted(together(phrases))}" if len(phrases) > 1 else every


def together(phrases: Sequence[str]) -> str:
    """Return phrases as one that they stand in together."""
    return f" {' '.join(map(str.strip, phrases))} "


def quoted(phrase: str) -> str:
    """Return a phrase as FTS5 takes it literally."""
    return '"{}"'.format(phrase.strip().replace('"', '""'))


def fits(query: Query) -> Callable[[Glance], bool]:
    """Return the test of a fact that a query is, its order aside; an expression for FTS5 is not looked at."""
    asked = tests(query.filters)
    phrases = () if query.fts else query.phrases

    def test(row: Glance) -> bool:
        return all(ask(row) for ask in asked) and (not phrases or _holds(row, phrases))

    return test


def _holds(row: Glance, phrases: Sequence[str]) -> bool:
    """Does each phrase stand in the claim's own words, its sentence, its speaker or its document's title?"""
    return all(
        _stands(phrase, row.sentence)
        or _stands(phrase, own_words(row))
        or _stands(phrase, row.title)
        or _stands(phrase, row.speaker)
        for phrase in phrases
    )


@lru_cache(maxsize=256)  # facts of one sentence, and of one document, follow one another
def _stands(phrase: str, text: str) -> bool:
    texts, small = needle(phrase), folded(text)
    if texts and not holds(small, texts):
        return False
    plainly = plain(phrase)
    return (plainly is not None and plainly(small)) or phrase in normal(text)
