"""What a change is measured against, where its clause says it: a month, a quarter or a year before."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from mfgfacts.model import Fact

_SPACE: Final = r"[\s-]+"
_YEARLY: Final = (
    r"|annual(?:ly)?|yearly|(?:same|corresponding)\s+(?:month|quarter|period|half|week|day)\s+"
    r"(?:of\s+(?:last\s+year|the\s+(?:previous|preceding)\s+year|\d{4})|last\s+year|a\s+year\s+(?:earlier|ago|before))"
)
#: A month that something is lower or higher than in: of another year where that is said, else one of the same.
_MONTH: Final = (
    r"(?:higher|lower|more|less|fewer|greater|smaller|up|down)\s+(?:than\s+in|on|from)\s+"
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)\b"
)
_BASES: Final = {
    name: re.compile(
        rf"\b(?:{name}{_SPACE}(?:on|over){_SPACE}{name}"
        rf"|(?:than|from|on|against|over|versus|with){_SPACE}(?:in{_SPACE})?(?:the\s+|a\s+)?(?:previous|preceding|prior|last){_SPACE}{name}"
        rf"|(?:a|one){_SPACE}{name}{_SPACE}(?:earlier|ago|before)|on{_SPACE}the{_SPACE}{name}{more})\b",
        re.IGNORECASE,
    )
    for name, more in (
        ("month", rf"|{_MONTH}(?!\s+\d)"),
        ("quarter", ""),
        ("average", r"|(?:below|above|than|on|over|under)\s+(?:the|its)\s+(?:[\w-]+\s+)?average"),
        ("year", _YEARLY),
    )
}
_NEAR: Final = 90
#: A comma before which the clause of another number ends: "Year on year, GDP" is one.
_AFTER_NUMBER: Final = re.compile(r"^.*\d[^,]*,\s")
_AND_NUMBER: Final = re.compile(r"\s(?:and|but)\s(?=\W?\d)")


@lru_cache(maxsize=1 << 12)
def _bases(words: str) -> frozenset[str]:
    return frozenset(name for name, pattern in _BASES.items() if pattern.search(words))


def basis(fact: Fact) -> frozenset[str]:
    """Return what the change is measured against (`month`, `quarter`, `year`), as the words next to it say."""
    if fact.change is None:
        return frozenset()
    at = fact.sentence.find(fact.quote)
    return _bases(_clause(fact.sentence, at, at + len(fact.quote))) if at >= 0 else frozenset()


def _clause(sentence: str, start: int, end: int) -> str:
    """The words around a quote up to a semicolon, a full stop or a comma that another number follows."""
    before = _AFTER_NUMBER.split(re.split(r"[;:]\s", sentence[max(0, start - _NEAR) : start])[-1])[-1]
    after = re.split(r"[;:]\s|,\s(?=[^,]*\d)", sentence[end : end + _NEAR])[0]
    first, *_ = _AND_NUMBER.split(after, maxsplit=1)
    return before + (first if _bases(first) or "than" in first.split() else after)
