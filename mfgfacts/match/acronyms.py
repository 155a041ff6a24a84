"""Acronyms and what they stand for, found by initials in the words at hand: no list of them is kept.

PMI    purchasing managers' index          each word's first letter
IoT    Internet of Things                  a small word's too
NEV    new energy vehicles                 or without the small words: MIIT, Ministry of Industry and
R&D    research and development            Information Technology
capex  capital expenditure                 or clipped: how the two words begin
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from mfgfacts.match.words import SMALL, Word, acronym

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

#: Words that an acronym stands for.
_FEWEST: Final = 2
LONGEST: Final = 6
#: Letters that are left of each word that is clipped.
_CLIP: Final = 2


def expansion(letters: str, text: Sequence[Word]) -> tuple[Word, ...]:
    """Return the words in a row of `text` whose initials are `letters` (small), or nothing."""
    first = letters[:1]
    for i, word in enumerate(text):
        if word.surface[0].lower() == first and not (word.surface.isupper() and len(word.surface) > 1):
            found = _spelled(letters.replace("&", "a"), text[i:]) or _spelled(letters.replace("&", ""), text[i:])
            if found:
                return found
    return ()


def _spelled(letters: str, text: Sequence[Word]) -> tuple[Word, ...]:
    """Return the first words of `text` that spell the letters; small words may be passed over."""
    at, taken = 0, 0
    for count, word in enumerate(text, 1):
        initial = word.surface[0].lower()
        if at < len(letters) and initial == letters[at]:
            at += 1
            taken += word.surface.lower() not in SMALL
        elif word.surface.lower() not in SMALL:
            return ()
        if at == len(letters):
            return tuple(text[:count]) if taken >= _FEWEST else ()
    return ()


def clipped(word: str, text: Sequence[Word]) -> tuple[Word, ...]:
    """Return the two words in a row of `text` that a word (small) is clipped from, or nothing."""
    for first, second in pairwise(text):
        one, other = first.surface.lower(), second.surface.lower()
        if word[:_CLIP] == one[:_CLIP] and len(word) < len(one):
            for cut in range(_CLIP, len(word) - _CLIP + 1):
                if one.startswith(word[:cut]) and other.startswith(word[cut:]):
                    return first, second
    return ()


@lru_cache(maxsize=1 << 14)
def initials(text: tuple[Word, ...]) -> frozenset[str]:
    """Return what rows of two to six words of a text could be abbreviated to, without and with its small words."""
    found: set[str] = set()
    for letters in rows(text):
        found.update(_runs(letters))
    return frozenset(found)


def rows(text: Iterable[Word]) -> list[list[str]]:
    """Return the first letters of a text's words without its small words, and with them where it has any."""
    content: list[str] = []
    every: list[str] = []
    for word in text:
        every.append(word.surface[0].lower())
        if word.surface.lower() not in SMALL:
            content.append(every[-1])
    return [content, every] if len(every) > len(content) else [content]


def _runs(letters: Sequence[str]) -> Iterator[str]:
    for start in range(len(letters)):
        for end in range(start + _FEWEST, min(start + LONGEST, len(letters)) + 1):
            yield "".join(letters[start:end])


def acronyms(text: Sequence[Word]) -> Iterator[tuple[Word, str]]:
    """Yield the words that look like acronyms, each with its letters."""
    for word in text:
        letters = acronym(word) if word.name else ""
        if letters:
            yield word, letters
