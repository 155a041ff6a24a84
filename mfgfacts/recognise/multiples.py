"""How many times: "doubled", "twice", "fivefold"."""

from __future__ import annotations

from typing import Final

from mfgfacts.model import Refusal
from mfgfacts.recognise.outcome import Outcome, Reading, words_before
from mfgfacts.recognise.pattern import Pattern

_DOUBLE_AFTER: Final = Pattern(
    r"[,.;:)]|\s(?:the|that|those|this|what|their|its|his|her|our|last|in|by|from|to|over|since|within|between|again|production|output|"
    r"capacity|sales|revenue|revenues|profit|profits|exports|investment|volume|and|as|on|compared|of|year|every|during|after|when|for)\b|\Z"
)
_DOUBLE_ELSE: Final = Pattern(r"\s(?:down|up|check|dip|cross|back|bottom|helix|glazing|digits?|room|bed|decker)\b")
#: "tenants doubling up", "engineers who double up as drivers"
_TOGETHER: Final = Pattern(r"\s(?:up|down|back|over)\b(?!\s(?:from|to|by|\d))")
_DOUBLE_BEFORE: Final = frozenset(
    "to will would could can should may might shall must more than over nearly almost about around roughly "
    "approximately "
    "least also not even already n't did does do is was are were only just fully further by".split()
)
_FREQUENCY: Final = Pattern(
    r"\s(?:an?|each|every|per|daily|weekly|monthly|yearly|in|since|during|before|this|last|on|at)\b|\s?[,.;]"
)


def multiplied(text: str, start: int, floor: int, word: str) -> Outcome:  # noqa: ARG001 - one of the readers
    """Read "doubled", "halving", "twice", "fivefold"."""
    end = start + len(word)
    if word == "twice" and (_FREQUENCY.match(text, end) or text[end : end + 1] == "-"):  # "twice-yearly"
        return Refusal(start, end, "how often")
    if _TOGETHER.match(text, end):
        return Refusal(start, end, "part of a word")
    return Reading("multiple", start, end, text[start:end], text[start:end])


def multiple(text: str, start: int, floor: int, word: str) -> Outcome:  # noqa: ARG001 - one of the readers
    """Read "double", "triple" where they are verbs or multiply what follows; "double-digit" is none."""
    end = start + len(word)
    if text[end : end + 1] in "-‑" or _DOUBLE_ELSE.match(text, end):
        return Refusal(start, end, "part of a word")
    before = words_before(text, start)
    if _DOUBLE_AFTER.match(text, end) or (before and before[-1] in _DOUBLE_BEFORE):
        return Reading("multiple", start, end, text[start:end], text[start:end])
    return Refusal(start, end, "part of a word")
