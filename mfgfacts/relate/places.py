"""Where the words of a set stand in a sentence, without a look at each of its words in Python."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def places(words: Sequence[str], wanted: frozenset[str]) -> list[int]:
    """The indices of the words that are wanted, left to right."""
    found: list[int] = []
    for word in wanted.intersection(words):
        i = words.index(word)
        found.append(i)
        for _ in range(words.count(word) - 1):
            i = words.index(word, i + 1)
            found.append(i)
    if len(found) > 1:
        found.sort()
    return found
