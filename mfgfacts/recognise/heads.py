"""Units that a label or a table's head names once for the numbers behind it: "Weight (kg): 12.5", "Output, tonnes: 40".

label = "(" "in"? scale? unit ")" ":"? | "," "in"? scale? unit ":"
head  = "(" "in"? open-number ("of" unit)? ")"               "(in millions of dollars)": how big, of nothing
"""

from __future__ import annotations

from typing import Final

from mfgfacts.lexicon.scales import PLAIN
from mfgfacts.recognise.pattern import Pattern
from mfgfacts.recognise.units import unit_at

#: Characters before a number in which its label ends, and the marks that can close one.
_REACH: Final = 32
_CLOSING: Final = frozenset(":)")
_LABEL: Final = Pattern(
    r"(?:(?<=[\s%])\((?:in\s)?(?P<inner>[^\s()\d][^()\n:,]{0,18})\)\s?:?|[a-z)],\s(?:in\s)?(?P<outer>[^\s()\d][^()\n:,]{0,18}):)"
    r"[ \t\u00a0]{1,4}\Z"
)
#: Behind a number that a label names the unit of, nothing is counted.
_ENDS: Final = Pattern(r"[ \t]{0,4}(?:[;,.)\]](?!\d)|\n|\Z|[ \t]{2})")
#: Single letters that name things as often as units: "Group (A): 12".
_NAMES: Final = frozenset("ABCDEFGHKT")

_HEAD: Final = Pattern(r"[(\[](?:[A-Z][a-z]{1,12}\s|[$€£¥]\s?)?(?:[Ii]n\s)?\Z|(?:\A|\n)[ \t]{0,8}[Ii]n\s\Z")
_CLOSES: Final = Pattern(r"[ \t]{0,2}(?:[)\]]|,\s(?:except|unless|excluding)\b|\n|\Z)")


def unit_of_label(text: str, start: int, end: int) -> tuple[str, str] | None:
    """Give scale and unit that the label right before a bare number names, or None.

    Args:
        text: the document's text.
        start: where the number begins, its sign included.
        end: where it ends.
    """
    closing = text[max(0, start - 5) : start].rstrip(" \t\u00a0")[-1:]
    if closing not in _CLOSING or not _ENDS.match(text, end):
        return None
    found = _LABEL.search(text, max(0, start - _REACH), start)
    if found is None:
        return None
    words = (found["inner"] or found["outer"]).split()
    scales = [word for word in (words[0], words[-1]) if word.lower() in PLAIN]
    if scales:
        words.remove(scales[0])
    unit = " ".join(words).removeprefix("of ")
    if unit in _NAMES or (unit and unit_at(f"1 {unit}", 2) != len(unit) + 2) or not (unit or scales):
        return None
    return "".join(scales[:1]), unit


def is_head(text: str, start: int, end: int) -> bool:
    """Whether an open number tells how the figures of a table are to be read: "(in millions of dollars)"."""
    return _CLOSES.match(text, end) is not None and _HEAD.search(text, max(0, start - _REACH), start) is not None
