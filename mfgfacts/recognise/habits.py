"""How a document writes its dates, read from all of it once: day or month first, and when its fiscal year closes."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.periods import MONTHS, ORDINALS
from mfgfacts.recognise.dates import MONTH, SPACE
from mfgfacts.recognise.pattern import Pattern

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

_FIGURES: Final = Pattern(r"(?<![\d./-])(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d\d)(?![\d/-])")
_DAY_FIRST: Final = Pattern(rf"\b\d{{1,2}}(?:st|nd|rd|th)?{SPACE}(?:of{SPACE})?{MONTH}{SPACE}\d{{4}}")
_MONTH_FIRST: Final = Pattern(rf"\b{MONTH}{SPACE}\d{{1,2}}(?:st|nd|rd|th)?,?{SPACE}\d{{4}}")
_CLOSES: Final = Pattern(
    rf"(?i:(?<!quarter of )(?<!months of )(?<!half of )(?:fiscal|financial)(?:{SPACE}year)?(?:{SPACE}\d{{4}}"
    rf"(?:/\d\d)?)?,?{SPACE}?\(?(?:which{SPACE}|that{SPACE})?(?:ended|ending|ends|to|closing|closed|closes)(?:{SPACE}(?:on|in))?){SPACE}"
    rf"(?:the{SPACE}end{SPACE}of{SPACE}|\d{{1,2}}{SPACE})?(?P<month>{MONTH})"
)
_YEAR_ENDED: Final = Pattern(
    rf"(?i:(?<!half.)year,?{SPACE}(?:which{SPACE}|that{SPACE})?ended(?:{SPACE}on)?{SPACE}(?:\d{{1,2}}{SPACE})?"
    rf"|year{SPACE}to{SPACE}\d{{1,2}}{SPACE})(?P<month>{MONTH})"
)
#: "the first quarter, which ended September 30", "second-quarter results for the three months to 30 September".
_PART_ENDED: Final = Pattern(
    rf"(?:(?i:(?P<nth>first|second|third|fourth)(?:{SPACE}|-)(?:fiscal{SPACE})?(?P<part>quarter|half))|\b(?P<code>[QH][1-4]))"
    rf"\b[^.]{{0,150}}?\b(?i:ended(?:{SPACE}on)?|(?:three|six|3|6){SPACE}months{SPACE}to){SPACE}"
    rf"(?:the{SPACE}end{SPACE}of{SPACE}|\d{{1,2}}{SPACE})?(?P<month>{MONTH})"
)
_STARTS: Final = Pattern(
    rf"(?i:(?:fiscal|financial){SPACE}year(?:{SPACE}\d{{4}})?,?{SPACE}?\(?(?:which{SPACE}|that{SPACE})?(?:started"
    rf"|starting|starts|began|begins|beginning|from|runs{SPACE}from|running{SPACE}from)(?:{SPACE}(?:on|in))?){SPACE}(?:\d{{1,2}}{SPACE})?"
    rf"(?P<month>{MONTH})"
)
#: "2023/24, which begins on Sept. 1", "the 2021/22 season, which ended in June".
_SPLIT: Final = Pattern(
    rf"(?:\d{{4}}/\d\d(?:{SPACE}[a-z]+){{0,2}},?{SPACE}(?:which|that)|(?i:the){SPACE}season){SPACE}(?P<verb>began|begins?|started|starts?|ended|ends?)"
    rf"{SPACE}(?:on|in){SPACE}(?:\d{{1,2}}{SPACE})?(?P<month>{MONTH})"
)
_INDIA: Final = Pattern(r"\b(?:India|Indian|rupees?|crores?|lakhs?|Rs)\b")
_AUSTRALIA: Final = Pattern(r"\b(?:Australian?|A\$|AUD|Sydney|Melbourne)")
_JAPAN: Final = Pattern(r"\b(?:Japan|Japanese|yen|Tokyo)\b")
#: One of these stands in a document that tells when its fiscal year closes.
_SIGNS: Final = ("iscal", "inancial year", " ended ", "months to ", "year to ")
#: The day of an end: "ended Oct. 5", "ended 5 October"; a year of whole weeks ends so many days into a month at most.
_DAY_BEHIND: Final = Pattern(rf"{SPACE}(\d{{1,2}})\b(?![\d.:]\d)")
_DAY_BEFORE: Final = Pattern(rf"(\d{{1,2}}){SPACE}$")
_FIRST_DAYS: Final = 7
_YEAR: Final = 12
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
    told = closing(text) or split_closing(text)
    if told:
        return {"closes": str(told)}
    head = text[:_READ]
    if _more(_INDIA, head):
        return {"closes": "3"}
    if _more(_AUSTRALIA, head):
        return {"closes": "6"}
    return {"closes": "3", "names": "start"} if _more(_JAPAN, head) else {"closes": "open"}


@lru_cache(maxsize=2)
def closing(text: str) -> int:
    """The last month of the fiscal year that the document itself tells; 0 where it tells of none."""
    head = text[:_READ]
    if not any(sign in head for sign in _SIGNS):
        return 0
    closes = _CLOSES.search(head) or _YEAR_ENDED.search(head)
    if closes:
        return _last_month(closes)
    opens = _STARTS.search(head)
    if opens:
        return (_month(opens) - 2) % _YEAR + 1
    part = _PART_ENDED.search(head)
    return _closing_of(part) if part else 0


@lru_cache(maxsize=2)
def split_closing(text: str) -> int:
    """The last month of the seasons that run from one year into the next ("2023/24"), where the document tells it."""
    season = _SPLIT.search(text[:_READ])
    if season is None:
        return 0
    return _month(season) if season["verb"].startswith("end") else (_month(season) - 2) % _YEAR + 1


def _closing_of(part: re.Match[str]) -> int:
    """The month in which a year closes whose quarter or half ends in that of `part`."""
    if part["code"]:
        nth, length = int(part["code"][1]), 3 if part["code"][0] == "Q" else 6
    else:
        nth, length = ORDINALS[part["nth"].lower()], 3 if part["part"].lower() == "quarter" else 6
    return (_last_month(part) + _YEAR - nth * length - 1) % _YEAR + 1


def _last_month(ended: re.Match[str]) -> int:
    """The month that ends about the day of `ended`: September for one of weeks that ended on October 5."""
    at = ended.start("month")
    day = _DAY_BEHIND.match(ended.string, ended.end()) or _DAY_BEFORE.search(ended.string, ended.start(), at)
    early = day is not None and int(day[1]) <= _FIRST_DAYS
    return (_month(ended) - 1 - early) % _YEAR + 1


def _month(match: re.Match[str]) -> int:
    return MONTHS[match["month"].rstrip(".").lower()]


@lru_cache(maxsize=2)
def is_indian(text: str) -> bool:
    """Whether the document is one of India's, where quarters are those of the fiscal year."""
    return _more(_INDIA, text[:_READ])


def _more(pattern: Pattern, text: str) -> bool:
    return sum(1 for _ in zip(pattern.finditer(text), range(_ENOUGH), strict=False)) >= _ENOUGH
