"""Where the words that tell stand in a sentence, without a look at each of its words in Python."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.modality import CUES
from mfgfacts.lexicon.speakers import SPEECH

if TYPE_CHECKING:
    from collections.abc import Collection, Container, Sequence

    from mfgfacts.sentence import Sentence

_TELLING: Final = frozenset(SPEECH) | frozenset(CUES)


def telling(sentence: Sentence) -> frozenset[str]:
    """The words of the sentence that may say who speaks, or what is coming: looked up once for both."""
    return _TELLING.intersection(sentence.lower)


def places(words: Sequence[str], found: Collection[str], wanted: Container[str]) -> list[int]:
    """The indices of those words found in `words` that are wanted, left to right."""
    at: list[int] = []
    for word in found:
        if word in wanted:
            i = words.index(word)
            at.append(i)
            while word in words[i + 1 :]:
                i = words.index(word, i + 1)
                at.append(i)
    if len(at) > 1:
        at.sort()
    return at
