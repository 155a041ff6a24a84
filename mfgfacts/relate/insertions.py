"""Insertions, whose periods date only what stands in them: ", which opened in 2019,", "Founded in 1921, the …"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.changes import FOUNDING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mfgfacts.sentence import Sentence

#: An insertion, which dates only what stands in it: ", which opened in 2019,", ", signed by both sides last year,".
#: Each branch begins with a letter, so that the search looks for these letters alone.
_INSERTION: Final = re.compile(
    r"R(?:(?<=[NKQM,]R)|(?<=,PR))[^,;.]*|,[VG][^,;.]*(?=,)|V(?:(?<=^V)|(?<=:V))PD?M[^,;.XVULS]{0,12}(?=,)"
)


def insertions(sentence: Sentence) -> list[tuple[int, int]]:
    """The tokens of each insertion of the sentence, left to right, ends exclusive."""
    tags = sentence.tags
    if "R" not in tags and ",V" not in tags and ",G" not in tags and ":V" not in tags and tags[0] != "V":
        return []
    return [span for match in _INSERTION.finditer(tags) if _inserts(sentence, (span := match.span())[0])]


def holding(spans: Sequence[tuple[int, int]], at: int) -> int:
    """Where that of the insertions begins that holds token `at`; -1 outside any."""
    for first, last in spans:
        if first <= at < last:
            return first
    return -1


def _inserts(sentence: Sentence, at: int) -> bool:
    """Whether the word at `at` opens an insertion.

    "Founded in 1921," does; "when" does not, nor "where" without a comma, nor "that" before a subject ("learned that
    output").
    """
    word = sentence.lower[at]
    if sentence.tags[at] == "V":
        return word in FOUNDING
    if word in ("when", "where"):
        return word == "where" and sentence.tags[at - 1] == ","
    return word != "that" or sentence.tags[at + 1 : at + 2] in tuple("AXVULS")
