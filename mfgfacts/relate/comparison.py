"""Periods and values of comparison: "than in 2023", "from 69.8 in March", "six times the level seen in June"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.changes import COMPARING, LEVELS

if TYPE_CHECKING:
    from mfgfacts.model import Sentence

#: "six times the level seen in June": the period of what the value is measured by.
_MEASURED_BY: Final = re.compile(r"QDN+V?[PO]?D?$")
_EARLIER: Final = re.compile(r"previous|preceding|earlier|prior|before|last year")
_FROM: Final = frozenset(("from", "than", "against", "with"))


def is_comparison(sentence: Sentence, j: int) -> bool:
    """Whether the period is what something is compared with: "than in 2023", "compared with a year earlier"."""
    at = sentence.period_tokens[j]
    if _MEASURED_BY.search(sentence.tags, max(0, at - 7), at) or sentence.tags[max(0, at - 2) : at] in ("RO", "DO"):
        return True
    for step in range(at - 1, max(-1, at - 5), -1):
        word = sentence.lower[step]
        if word in COMPARING or (word in ("over", "on") and _EARLIER.search(sentence.words[at])):
            return True
        if word == "on" and step and sentence.tags[step - 1] in "ul":  # "4% down on August"
            return True
        if word in LEVELS and sentence.tags[step] in "ulP":
            return True
        if sentence.tags[step] in "QVUL;,":
            return False
    return False


def is_compared(sentence: Sentence, k: int) -> bool:
    """Whether the value itself is the one compared with: "from 69.8 in March", "than the 3% a year earlier"."""
    for step in range(k - 1, max(-1, k - 4), -1):
        if sentence.lower[step] in COMPARING or sentence.lower[step] == "from":
            return True
    return False


def from_value(sentence: Sentence, k: int) -> bool:
    """Whether the value is what something is compared with: "from 69.8", "from a peak of €96"."""
    for at in range(k - 1, max(-1, k - 5), -1):
        if sentence.lower[at] in _FROM:
            return sentence.lower[at] != "with" or sentence.lower[at - 1] in COMPARING
        if sentence.tags[at] not in "DNAO":
            return False
    return False
