"""How a document writes its dates, read from all of it once: day or month first, and when its fiscal year closes."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.periods import MONTHS
from mfgfacts.recognise.dates import MONTH, SPACE
from mfgfacts.recognise.pattern import Pattern

if TYPE_CHECKING:
    from collections.abc import Mapping

_FIGURES: Final = Pattern(r"(?<![\d./-])(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d\d)(?![\d/-])")
_DAY_FIRST: Final = Pattern(rf"\b\d{{1,2}}(?:st|nd|rd|th)?{SPACE}(?:of{SPACE})?{MONTH}{SPACE}\d{{4}}")
_MONTH_FIRST: Final = Pattern(rf"\b{MONTH}{SPACE}\d{{1,2}}(?:st|nd|rd|th)?,?{SPACE}\d{{4}}")
_CLOSES: Final = Pattern(
    rf"(?i:(?:fiscal|financial)(?:{SPACE}year)?(?:{SPACE}\d{{4}})?,?{SPACE}?\(?(?:which{SPACE}|that{SPACE})?(?:ended"
    rf"|ending|ends|to|closing|closed|closes)(?:{SPACE}(?:on|in))?){SPACE}(?:the{SPACE}end{SPACE}of{SPACE}"
    rf"|\d{{1,2}}{SPACE})?(?P<month>{MONTH})"
)
_YEAR_ENDED: Final = Pattern(
    rf"(?i:(?:year|fourth(?:{SPACE}|-)quarter),?{SPACE}(?:which{SPACE}|that{SPACE})?ended(?:{SPACE}on)?){SPACE}"
    rf"(?:\d{{1,2}}{SPACE})?(?P<month>{MONTH})"
)
_STARTS: Final = Pattern(
    rf"(?i:(?:fiscal|financial){SPACE}year(?:{SPACE}\d{{4}})?,?{SPACE}?\(?(?:which{SPACE}|that{SPACE})?(?:started"
    rf"|starting|starts|began|begins|beginning|from)(?:{SPACE}(?:on|in))?){SPACE}(?:\d{{1,2}}{SPACE})?"
    rf"(?P<month>{MONTH})"
)
_INDIA: Final = Pattern(r"\b(?:India|Indian|rupees?|crores?|lakhs?|Rs)\b")
_AUSTRALIA: Final = Pattern(r"\b(?:Australian?|A\$|AUD|Sydney|Melbourne)")
_JAPAN: Final = Pattern(r"\b(?:Japan|Japanese|yen|Tokyo)\b")
_ENOUGH: Final = 3  # mentions of a country or its money that make a document its own
_READ: Final = 300_000  # characters of a document that are asked


@lru_cache(maxsize=2)
def order(text: str) -> str:
    """`dmy` or `mdy`, as the document's other dates tell; `open` where they don't."""
    votes = 0
    for date in _FIGURES.finditer(text[:_READ]):
        votes += (int(date[1]) > 12) - (int(date[2]) > 12)  # noqa: PLR2004 - months
    if votes == 0:
        votes = sum(1 for _ in _DAY_FIRST.finditer(text[:_READ])) - sum(1 for _ in _MONTH_FIRST.finditer(text[:_READ]))
    return "dmy" if votes > 0 else "mdy" if votes < 0 else "open"


@lru_cache(maxsize=2)
def fiscal(text: str) -> Mapping[str, str]:
    """The last month of the document's fiscal year ("closes"), and whether it is named for the year it starts in."""
    head = text[:_READ]
    closing = _CLOSES.search(head) or _YEAR_ENDED.search(head)
    if closing:
        return {"closes": str(MONTHS[closing["month"].rstrip(".").lower()])}
    opening = _STARTS.search(head)
    if opening:
        return {"closes": str((MONTHS[opening["month"].rstrip(".").lower()] - 2) % 12 + 1)}
    if _more(_INDIA, head):
        return {"closes": "3"}
    if _more(_AUSTRALIA, head):
        return {"closes": "6"}
    return {"closes": "3", "names": "start"} if _more(_JAPAN, head) else {"closes": "open"}


@lru_cache(maxsize=2)
def is_indian(text: str) -> bool:
    """Whether the document is one of India's, where quarters are those of the fiscal year."""
    return _more(_INDIA, text[:_READ])


def _more(pattern: Pattern, text: str) -> bool:
    return sum(1 for _ in zip(pattern.finditer(text), range(_ENOUGH), strict=False)) >= _ENOUGH
