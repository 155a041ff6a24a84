"""What was, is and will be: of which time a value is that has no period, by the words around it and its document's day.

grown to 27 factories, originally it had 3     3 is what was
12,000 wafers per month (currently: 4,500)     4,500 is what is, and 12,000 what will be
hydrogen costs €5.20 a kilo                    says nothing of a year after the document's
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from mfgfacts.model import Modality

if TYPE_CHECKING:
    from mfgfacts.model import Fact, When

_WAS: Final = re.compile(
    r"\b(?:in\s+the\s+past|originally|previously|formerly|initially|until\s+(?:now|then|recently)|(?:earlier|previous)\s+(?:forecast|estimate|guidance|target|range)|used\s+to"
    r"|(?<!than\s)(?<!from\s)a\s+(?:year|month|quarter)\s+(?:earlier|ago|before)|at\s+first|once)\b",
    re.IGNORECASE,
)
_IS: Final = re.compile(
    r"\b(?:currently|at\s+present|today|so\s+far|to\s+date|up\s+to\s+now|presently)\b", re.IGNORECASE
)
#: Words with which a draft may well speak of what was.
_PAST: Final = re.compile(
    r"\b(?:was|were|had|did|stood|came|from|ago|before|last|prior|until|instead\s+of|rather\s+than|against|compared|previous"
    r"|(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_NOW: Final = re.compile(r"\b(?:now|currently|today|at\s+present)\b", re.IGNORECASE)
_ALREADY: Final = re.compile(r"\b(?:now|currently|today|at\s+present|already)\b", re.IGNORECASE)
_CAN: Final = re.compile(r"\b(?:can|may|could)\sbe\s\w+\s(?:up\s|down\s)?to\s$")
_HAD: Final = re.compile(
    r"\bhad\s(?:\w+\s){0,2}?(?:forecast|expected|predicted|projected|put|seen|assumed|estimated)\b"
)
_PRESENT: Final = re.compile(
    r"\b(?:is|are|has|have|draws?|uses?|needs?|takes?|costs?|weighs?|holds?|stands?|lasts?|makes?|employs?|consumes?|pays?)\b"
)
_DONE: Final = re.compile(r"\b(?:[a-z]+ed|been|fell|rose|grew|went|cut)\b")
_FISCAL: Final = re.compile(r"\bfiscal|\bFY|\bfinancial\s+year", re.IGNORECASE)
#: Days after its date that a document may still speak of as of its own time.
_SOON: Final = timedelta(days=45)

#: The part of the shorter of two periods from which they are said to be of one time.
_OVERLAP: Final = 0.4


def is_past(text: str, claim: str) -> bool:
    """Does a source's clause say that something was, and a draft's that it is?"""
    return bool(_WAS.search(text)) and not _WAS.search(claim) and not _PAST.search(claim)


def had_foreseen(text: str) -> bool:
    """Does a draft tell of an earlier forecast?"""
    return bool(_HAD.search(text))


def is_now(claim: str) -> bool:
    """Does a draft's clause tell in the present tense alone?"""
    return (
        bool(_PRESENT.search(claim)) and not _PAST.search(claim) and not _WAS.search(claim) and not _DONE.search(claim)
    )


def is_former(text: str, claim: str) -> bool:
    """Does a draft's clause say that something was, and a source's not?"""
    return bool(_WAS.search(claim)) and not _WAS.search(text)


def is_present(text: str, claim: Fact) -> bool:
    """Does a source's clause say that something is, and a draft that it will be?"""
    return claim.modality is not Modality.ACTUAL and bool(_IS.search(text)) and not _IS.search(claim.sentence)


def is_possible(fact: Fact) -> bool:
    """Is a value what something can be brought to: "can be trimmed to 215 mm"?"""
    return fact.change is not None and bool(_CAN.search(fact.prefix))


def says_now(text: str) -> bool:
    """Does a text say that it speaks of now?"""
    return bool(_NOW.search(text))


def says_present(text: str) -> bool:
    """Does a text say that it speaks of the present: at present, currently, now?"""
    return bool(_IS.search(text) or _NOW.search(text))


def is_of_another_time(claim: Fact, fact: Fact) -> bool:
    """Is the period of a draft after all that a source without a period tells, or before all that it foretells?"""
    day = _issued(fact)
    if day is None:
        return False
    if claim.time is None and fact.time is not None and fact.modality is not Modality.ACTUAL:
        return fact.time.first > day and claim.modality is Modality.ACTUAL and bool(_ALREADY.search(claim.sentence))
    if claim.time is None or fact.time is not None:
        return False
    if fact.modality is Modality.ACTUAL:
        return claim.time.first > day + _SOON
    return claim.time.last < date(day.year, 1, 1)


def _issued(fact: Fact) -> date | None:
    """The day of a fact's document, if it is known to the day."""
    issued = fact.source.metadata.get("issued")
    parts = issued.get("date-parts") if isinstance(issued, dict) else None
    first = parts[0] if isinstance(parts, list) and parts else None
    if not isinstance(first, list) or len(first) < 3 or "guessed_date" in fact.flags:  # noqa: PLR2004 - year, month, day
        return None
    try:
        return date(*(int(str(part)) for part in first[:3]))
    except ValueError:
        return None


def is_of_one_time(mine: When | None, others: When | None) -> bool:
    """Do two periods overlap by more than an end that they share?"""
    if mine is None or others is None:
        return True
    for one, other in ((mine, others), (others, mine)):
        is_end = one is others or "decade" in one.quote
        if is_end and one.first == one.last and other.first - one.last == timedelta(days=1):
            return True  # "by the end of the decade" is by 2030
    if _FISCAL.search(mine.quote) and _FISCAL.search(others.quote) and mine.last.year == others.last.year:
        return True  # whichever month it begins in
    common = (min(mine.last, others.last) - max(mine.first, others.first)).days + 1
    shorter = min((one.last - one.first).days + 1 for one in (mine, others))
    return common > _OVERLAP * shorter
