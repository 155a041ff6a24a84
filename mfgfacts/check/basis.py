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
        rf"|(?:than|from|on|against|over|versus|with){_SPACE}(?:in{_SPACE})?(?:the\s+|a\s+)?(?:previous|preceding|prior|last){_SPACE}{same}"
        rf"|(?:a|one){_SPACE}{name}{_SPACE}(?:earlier|ago|before)|(?:on|over){_SPACE}the{_SPACE}{name}{more})\b",
        re.IGNORECASE,
    )
    for name, same, more in (
        ("month", "month", rf"|{_MONTH}(?!\s+\d)"),
        ("quarter", r"(?:quarter|three\s+months)", ""),
        ("average", "average", r"|(?:below|above|than|on|over|under)\s+(?:the|its)\s+(?:[\w-]+\s+)?average"),
        ("year", r"(?:year|(?:12|twelve)\s+months)", _YEARLY),
    )
}
_MONTHS: Final = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_NAMED: Final = re.compile(
    r"\b(?:compared\s+(?:with|to)|than(?:\s+in)?|against|from|over|on)\s+(?:that\s+of\s+)?"
    r"(january|february|march|april|may|june|july|august|september|october|november|december)(\s+\d{4})?\b",
    re.IGNORECASE,
)
#: "26,500 more people in work than a year earlier": a difference, whether it was read as one or not.
_MORE: Final = re.compile(r"\s(?:more|fewer|less|higher|lower)\b")
#: Days of a month at most.
_DAYS: Final = 31
_NEAR: Final = 90
#: A comma before which the clause of another number ends: "Year on year, GDP" is one.
_AFTER_NUMBER: Final = re.compile(r"^.*(?<!\d)(?!(?:19|20)\d\d(?!\d))\d[^,]*,\s")
_AND: Final = re.compile(r"\s(?:and|but)\s(?:by\s)?$")
_AND_NUMBER: Final = re.compile(r"\s(?:and|but)\s(?=\W?\d)")


@lru_cache(maxsize=1 << 12)
def _bases(words: str) -> frozenset[str]:
    return frozenset(name for name, pattern in _BASES.items() if pattern.search(words))


def basis(fact: Fact) -> frozenset[str]:
    """Return what the change is measured against (`month`, `quarter`, `year`), as the words next to it say."""
    if fact.change is None and not _MORE.match(fact.suffix):
        return frozenset()
    at = fact.sentence.find(fact.quote)
    if at < 0:
        return frozenset()
    told = _clause(fact.sentence, at, at + len(fact.quote))
    return _bases(told) or _named(told, fact)


def _named(told: str, fact: Fact) -> frozenset[str]:
    """Say what a month is that a change is measured against: the same one of another year, or another one."""
    found = _NAMED.search(told)
    if found is None or fact.time is None or (fact.time.last - fact.time.first).days > _DAYS:
        return frozenset()
    if found[2]:
        return frozenset(("year",)) if int(found[2]) == fact.time.first.year - 1 else frozenset()
    is_same = _MONTHS.index(found[1].lower()[:3]) + 1 == fact.time.first.month
    return frozenset(("year" if is_same else "month",))


#: Values in a row that are compared with periods in a row: "by 0.4 and 0.8 points compared with March and April".
_PAIR: Final = re.compile(r"\s*(?:,?\s*and|,)\s*")
_PAIRED: Final = re.compile(
    r"\s*(?:,?\s*respectively,?\s*)?(?:compared\s+(?:with|to)|from|over|against|than(?:\s+in)?|on|versus)\s+(.+?)\s+and\s+(.+?)(?:[.,;]|$)",
    re.IGNORECASE,
)
_AGAINST: Final = re.compile(
    r"\b(?:compared\s+(?:with|to)|from|over|against|than(?:\s+in)?|on|versus|up\s+on)\s+(?!average)([^,;.]+)|(year|month|quarter)[\s-]on[\s-]",
    re.IGNORECASE,
)
_IDLE: Final = frozenset("the of a an in same period to and that its".split())


def is_of_other_pair(claim: str, fact: Fact, other: Fact) -> bool:
    """Is a draft's clause compared with what the other one of two values in a row is, rather than this one?"""
    first, second = sorted((fact, other), key=lambda one: one.start)
    at = fact.sentence.find(f"{second.quote}{second.suffix[:8]}".rstrip())
    start = at - (second.start - first.start)
    between = fact.sentence[start + len(first.quote) : at]
    paired = _PAIRED.match(fact.sentence, at + len(second.quote)) if at > 0 <= start else None
    said = _AGAINST.search(claim)
    if paired is None or said is None or not _PAIR.fullmatch(between):
        return False
    mine, others = (_told(paired[1 + (one is second)]) for one in (fact, other))
    words = _told(said[1] or said[2])
    return len(words & (others - mine)) > len(words & (mine - others))


def _told(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.lower())) - _IDLE


def _clause(sentence: str, start: int, end: int) -> str:
    """The words around a quote up to a semicolon, a full stop or a comma that another number follows."""
    before = _AFTER_NUMBER.split(re.split(r"[;:]\s", sentence[max(0, start - _NEAR) : start])[-1])[-1]
    after = re.split(r"[;:]\s|,\s(?=[^,]*\d)", sentence[end : end + _NEAR])[0]
    first, *_ = _AND_NUMBER.split(after, maxsplit=1)
    if _bases(first) and _AND.search(before):
        return first  # 17,000 fewer than in the previous quarter but 26,500 more than a year before
    return before + (first if _bases(first) or "than" in first.split() else after)
