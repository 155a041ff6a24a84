"""Periods that own a value: "after June's 6.8 percent", "from last week's high above $9"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from mfgfacts.sentence import Sentence

_VALUE: Final = re.compile(r"[NKIJA]{0,2}O?Q")
_OWN: Final = ("'s", "’s", "s'", "s’")


def is_owner(sentence: Sentence, j: int) -> bool:
    """Whether a value is said to be the `j`-th period's own."""
    end = sentence.periods[j].end - sentence.start
    return (
        sentence.text[end : end + 2] in _OWN and _VALUE.match(sentence.tags, sentence.period_tokens[j] + 1) is not None
    )


def owns(sentence: Sentence, at: int) -> bool:
    """Whether a value is said to be that of the period at token `at`."""
    return is_owner(sentence, sentence.period_tokens.index(at))
