"""The names of documents, as far as facts are read of them."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from itertools import chain, pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.match.acronyms import LONGEST, rows
from mfgfacts.match.stems import stem
from mfgfacts.match.words import words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mfgfacts.match.words import Word
    from mfgfacts.model import Fact

_WEEKDAYS: Final = frozenset(map(stem, "monday tuesday wednesday thursday friday saturday sunday".split()))
#: What is cut from a place's name and from that of its people: Norw-ay, Norw-egian.
_PEOPLE: Final = re.compile(r"(?<=\w{4})(?:egian|ian|ean|ese|ish|any|an|ia|ay|y|a|e|i|o|n)$")
#: Sentences from which on a name is what a document is about.
_OFTEN: Final = 3
#: Letters of an acronym that is spelled out in another sentence.
_LETTERS: Final = 3
#: Characters at the top of a document, where it says what it is about, and what of its metadata does.
_TOP: Final = 400
_HEAD: Final = ("title", "publisher", "container-title", "author")


@lru_cache(maxsize=1 << 12)
def stems(text: str) -> frozenset[str]:
    """Return the stems of a text."""
    return frozenset(word.stem for word in words(text) if word.stem)


def names(text: Sequence[Word]) -> frozenset[str]:
    """Return the stems of words that are written like names."""
    return frozenset(word.stem for word in text if word.name and word.stem) - _WEEKDAYS


@lru_cache(maxsize=1 << 14)
def root(name: str) -> str:
    """What a name has in common with the word for its people."""
    return _PEOPLE.sub("", name)


class Known(NamedTuple):
    """The names of a document, as roots, and what its words may be abbreviated to.

    Attributes:
        names: all of them.
        topics: those that it is about: that it names again and again, or at its top.
        often: those that it names again and again.
        rows: the first letters of its words, sentence by sentence.
    """

    names: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()
    often: frozenset[str] = frozenset()
    rows: str = ""

    def has(self, name: str) -> bool:
        """Is a root among the names, or do words in a row begin with its letters?"""
        return name in self.names or (_LETTERS <= len(name) <= LONGEST and name in self.rows)


NOTHING: Final = Known()


def documents(facts: Sequence[Fact]) -> Mapping[str, Known]:
    """Gather the names of each document, as far as facts are read of it, by its path."""
    told: dict[str, dict[str, bool]] = {}
    heads: dict[str, frozenset[str]] = {}
    for fact in facts:
        path = fact.source.path
        if path not in told:
            told[path] = {}
            heads[path] = _head(*(str(fact.source.metadata.get(name) or "") for name in _HEAD))
        told[path][fact.sentence] = told[path].get(fact.sentence, False) or fact.start < _TOP
    return {path: _known(sentences, heads[path]) for path, sentences in told.items()}


def _known(sentences: Mapping[str, bool], head: frozenset[str]) -> Known:
    """The names of sentences, each with whether it stands at the top, and of a head."""
    at_top = head.union(*(_named_roots(sentence) for sentence, is_top in sentences.items() if is_top))
    letters = "\n".join(map(_rows, sentences))
    if len(sentences) < _OFTEN:
        return Known(at_top.union(*map(_named_roots, sentences), *map(_joined, sentences)), at_top, rows=letters)
    count = Counter(chain.from_iterable(map(_named_roots, sentences)))
    often = frozenset(name for name, times in count.items() if times >= _OFTEN)
    return Known(at_top.union(count, *map(_joined, sentences)), at_top | often, often, letters)


@lru_cache(maxsize=1 << 10)
def _head(*texts: str) -> frozenset[str]:
    return frozenset(root(word) for text in texts for word in stems(text))


@lru_cache(maxsize=1 << 12)
def _named_roots(sentence: str) -> tuple[str, ...]:
    """The roots of a sentence's names, one as often as names have it."""
    return tuple(map(root, names(words(sentence))))


@lru_cache(maxsize=1 << 12)
def _joined(sentence: str) -> frozenset[str]:
    """Names of two words as one: GlobalWafers."""
    pairs = pairwise(words(sentence))
    return frozenset(root(stem(f"{a.surface}{b.surface}".lower())) for a, b in pairs if a.name and b.name)


@lru_cache(maxsize=1 << 12)
def _rows(sentence: str) -> str:
    """The first letters of a sentence's words, without and with its small words."""
    return "\n".join(map("".join, rows(words(sentence))))
