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
_BASES: Final = {
    name: re.compile(
        rf"\b(?:{name}{_SPACE}(?:on|over){_SPACE}{name}"
        rf"|(?:than|from|on|against|over|versus|with){_SPACE}(?:the\s+|a\s+)?(?:previous|preceding|prior|last){_SPACE}{name}"
        rf"|(?:a|one){_SPACE}{name}{_SPACE}(?:earlier|ago|before)|on{_SPACE}the{_SPACE}{name}{more})\b",
        re.IGNORECASE,
    )
    for name, more in (("month", ""), ("quarter", ""), ("year", _YEARLY))
}
_NEAR: Final = 90


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
    before = re.split(r"[;,:]\s", sentence[max(0, start - _NEAR) : start])[-1]
    after = re.split(r"[;:]\s|,\s(?=[^,]*\d)", sentence[end : end + _NEAR])[0]
    return before + after
