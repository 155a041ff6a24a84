"""What a reader of one word gives: a Reading, a Refusal, or None for "not mine"; and the words before a place."""

from __future__ import annotations

from typing import Final, NamedTuple

from mfgfacts.model import Kind, Refusal
from mfgfacts.recognise.pattern import Pattern

_LEFT_WORDS: Final = Pattern(r"[\w’'%-]{1,40}")


class Reading(NamedTuple):
    """What stands from start to end: a rule, the numerals, and what the mention needs besides."""

    rule: str
    start: int
    end: int
    low: str
    high: str
    kind: Kind | None = Kind.RATIO
    unit: str = ""
    scale: str = ""


Outcome = Reading | Refusal | None


def words_before(text: str, start: int) -> list[str]:
    """Give up to four words before a place, in lower case, the nearest last."""
    window = text[max(0, start - 40) : start]
    cut = max(window.rfind("."), window.rfind("\n\n"), window.rfind(";"))
    return [word.lower() for word in _LEFT_WORDS.findall(window[cut + 1 :])][-4:]
