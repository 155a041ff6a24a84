"""Periods that stand at the head of a sentence, for all that follows in it and behind it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.relate.comparison import is_comparison
from mfgfacts.relate.insertions import holding, insertions

if TYPE_CHECKING:
    from mfgfacts.sentence import Sentence

_OPENING: Final = re.compile(r"V?[^XVULSQ;:]*")
#: "According to the Ministry of Roads and Bridges, in 2018, …": who says it comes before the head.
_SOURCED: Final = re.compile(r"ST[^XVULSQ;:]*,PD?")
#: "In a survey conducted in November, …"
_SURVEYED: Final = re.compile(r"PD?[NKO]{1,5}VPD?")
#: "In the north in March, …", and no relative clause.
_SET_OFF: Final = re.compile(",(?!P?R)")
#: Tokens within which a period at the head stands, and one behind the name of a source.
_NEAR: Final = 10
_NAMED: Final = 20


def is_at_head(tags: str, at: int) -> bool:
    """Whether nothing but an opening or a source stands before token `at`."""
    if at <= _NEAR:
        pattern = _SOURCED if tags[0] == "S" else _SURVEYED if "V" in tags[1:at] else _OPENING
        return pattern.fullmatch(tags, 0, at) is not None
    return at <= _NAMED and tags[0] == "S" and _SOURCED.fullmatch(tags, 0, at) is not None


def is_opening(sentence: Sentence, j: int) -> bool:
    """Whether the period stands at the head of the sentence, for all that follows; not "a strike in March cost"."""
    at, tags = sentence.period_tokens[j], sentence.tags
    if not is_at_head(tags, at) or ("N" in tags[:at] and _SET_OFF.match(tags, at + 1) is None):
        return False
    return not is_comparison(sentence, j) and holding(insertions(sentence), at) < 0
