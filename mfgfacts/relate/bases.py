"""When a value holds that another is compared with: the comparable part of the year, what is compared everywhere."""

from __future__ import annotations

import re
from datetime import MINYEAR
from typing import TYPE_CHECKING, Final

from mfgfacts.model import When
from mfgfacts.relate.comparison import is_base
from mfgfacts.relate.told import compared_with, is_long, year_before

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mfgfacts.relate.draft import Read
    from mfgfacts.relate.told import Told
    from mfgfacts.sentence import Sentence

#: What ends a comparison that names no other thing.
_NO_MORE: Final = re.compile(r"(?:PN)?(?:[,.;)]|&Q|$)")
#: "(full-year 2022: 20)": the whole year is meant.
_FULL: Final = re.compile(r"\b(?:full|whole|fiscal|FY)\b|FY", re.IGNORECASE)
#: Tokens before a value in which it may be said to be an average.
_BEFORE: Final = 4
#: Days that a year lasts at least.
_A_YEAR: Final = 360


def of_base(sentence: Sentence, i: int, before: When, told: Told) -> When | None:
    """The period of a value that says no more than what the one before is compared with: "to $91 million or $1.18".

    It is the one with which the document compares; of other things ("compared with 12% for men") it says nothing.
    """
    first, k = sentence.quantity_tokens[i - 1], sentence.quantity_tokens[i]
    if not is_base(sentence, k):
        return None
    if is_base(sentence, first):
        return before if sentence.lower[k - 1] == "or" else None
    return compared_with(told, before) if _NO_MORE.match(sentence.tags, k + 1) else None


def comparable(sentence: Sentence, i: int, when: When, found: Sequence[When | None]) -> When:
    """Of a whole year that a value of comparison is said to be of, the part that it is compared with.

    "Sales for the quarter rose to $4 million from $3 million last year": from those of the same quarter.
    """
    if not found or not _is_year(when):
        return when
    k = sentence.quantity_tokens[i]
    if "average" in sentence.lower[max(0, k - _BEFORE) : k]:  # "against an average of 36 tonnes a quarter in 2021"
        return when
    main = next((one for one in reversed(found) if one and is_long(one)), None)
    if main and _is_year(main):
        return _fiscal(sentence, i, when, main)
    if main is None or _FULL.search(when.quote):
        return when
    if not is_base(sentence, k) and sentence.tags[k - 3 : k] != "(M:":
        return when
    first, last = main.first, main.last
    while first.year > when.last.year - 1 and first.year > MINYEAR:
        first, last = year_before(first), year_before(last)
        if when.first <= first and last <= when.last:
            return When(first, last, when.quote, when.start, when.end)
    return when


def _fiscal(sentence: Sentence, i: int, when: When, main: When) -> When:
    """The fiscal year that a bracket behind the value of one names by its last year: "£22m (2015: £23m)"."""
    k = sentence.quantity_tokens[i]
    if sentence.tags[k - 3 : k] != "(M:" or not when.quote.isdigit() or main.first.year == main.last.year:
        return when
    first, last = main.first, main.last
    if (last - first).days > _LONGEST_YEAR or last.year - when.last.year not in _YEARS_BACK:
        return when
    while last.year > when.last.year:
        first, last = year_before(first), year_before(last)
    return When(first, last, when.quote, when.start, when.end)


#: Days of a year of whole weeks at most, and how many years back a bracket may name one.
_LONGEST_YEAR: Final = 372
_YEARS_BACK: Final = range(1, 6)


def _is_year(when: When) -> bool:
    return (when.last - when.first).days >= _A_YEAR


def is_set_beside(one: Read, i: int) -> bool:
    """Whether a bracket sets another value beside the one before it, that of the time compared: "$40 m ($37 m)"."""
    k = one.draft.sentence.quantity_tokens[i]
    if one.draft.sentence.tags[k - 2 : k + 2] not in ("Q(Q)", "Q[Q]"):
        return False
    before, value = one.draft.quantities[i - 1 : i + 1]
    return value.unit == before.unit and value.low != before.low


def set_beside(one: Read, told: Told, before: When | None) -> When | None:
    """The period of a value in a bracket beside another: the one compared with, in a report the year before."""
    base = compared_with(told, before)
    if base or before is None or not one.report or not one.report.firm or before.first.year == MINYEAR:
        return base
    if (before.first, before.last) != (one.report.when.first, one.report.when.last) or not is_long(before):
        return None
    return When(year_before(before.first), year_before(before.last), before.quote, before.start, before.end)
