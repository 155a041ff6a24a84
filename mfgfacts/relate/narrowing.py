"""What stands behind a noun phrase and tells it from others of its kind: "farms that breed salmon"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.subjects import INTRANSITIVE, PLACING
from mfgfacts.relate import phrase

if TYPE_CHECKING:
    from mfgfacts.sentence import Sentence

#: A post-modifier worth its words: "that breed salmon", "with a taste for …", "to build …".
NARROWING: Final = re.compile(
    r"RV(?=[XVULS.,;])|(?:RX*A?[VUL]A?|TV|(VP)|G|P(?=D?N+[PV]))[PT]?D*(?:[NKGIJ\"#]|V(?![QD])){1,5}(?:PD*[\"NKG]{1,5})?"
)


def narrowed(sentence: Sentence, start: int, end: int) -> int:
    """The end of the noun phrase with the post-modifier that tells it from others of its kind."""
    if end - start > _LONG:
        return end
    match = NARROWING.match(sentence.tags, end, end + 12)
    if not match or sentence.lower[end] in _JOINING or (match[1] and not _is_participle(sentence, start, end)):
        return end
    if (
        match[1] and sentence.lower[end] in PLACING | INTRANSITIVE
    ):  # "12 projects located in the north": where, not which
        return end
    return match.end()


#: Prepositions that lead to a time or to what is compared, and narrow nothing down.
_JOINING: Final = frozenset(("than", "depending", "since", "before", "after", "until", "till", "as", "versus"))


def _is_participle(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the verb at `end` describes the noun phrase before it and is not its verb: "workers employed in"."""
    if not sentence.words[end].endswith(("ed", "en", "wn", "lt", "ld", "ne", "de")):
        return False
    return phrase.governing(sentence, start) >= 0 or _FINITE_BEHIND.match(sentence.tags, end + 1, end + 14) is not None


#: A noun phrase of more tokens identifies by itself.
_LONG: Final = 3


_FINITE_BEHIND: Final = re.compile("[^;:.XVULS]*[XVULS]")
