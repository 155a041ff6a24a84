"""The period that a whole document reports on: where it is named, and which values are results of it.

A heading names it ("Retail trade in June"), or the first sentence with a value ("Sales rose 4% in June").
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.lexicon.speakers import OFFICES
from mfgfacts.lexicon.subjects import BEING, SHARING, YIELDING
from mfgfacts.model import Kind, Modality
from mfgfacts.relate.clause_periods import clauses_of, compares, period_of
from mfgfacts.relate.comparison import from_value, is_compared
from mfgfacts.relate.phrase import governing
from mfgfacts.relate.told import REACH, SHORTEST, TIMELESS, UNREPORTED
from mfgfacts.relate.verbs import is_past

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from mfgfacts.model import Change, Period, Sentence, When
    from mfgfacts.relate.draft import Read

#: Days that the period of a report lasts at most, and after which nobody reports on it.
_YEAR: Final = 366
_RECENT: Final = timedelta(days=270)
_FINITE: Final = re.compile("[XVULS]")
_REPORTING: Final = frozenset(("reported", "reports", "posted"))
_STATES: Final = frozenset(("is", "are"))
_RESULTS: Final = BEING | SHARING | YIELDING


class Report(NamedTuple):
    """The period that a document reports on; `firm` where a heading says that all of it does."""

    when: When
    firm: bool


def reported(sentence: Sentence, periods: Sequence[Period], issued: date) -> Report | None:
    """The period that a document's beginning says it reports on: a month, a quarter, a year just over.

    A heading may name it anywhere, a sentence with values as the time of the first.
    """
    compared = [compares(sentence, j) for j in range(len(periods))]
    clauses = clauses_of(sentence, periods, compared, issued)
    if clauses is None:
        return None
    firm = not sentence.tags.endswith(".")
    outside = [one.when for one in clauses.dated if not one.compared and one.region < 0]
    if sentence.quantities and not firm:
        first = period_of(sentence, sentence.quantity_tokens[0], clauses)
        outside = [when for when in outside if when == first]
    when = next((when for when in outside if _is_reportable(when, issued)), None)
    return Report(when, firm) if when else None


def _is_reportable(when: When, issued: date) -> bool:
    over = timedelta(0) <= issued - when.last <= _RECENT
    counted = when.last == issued and (issued + timedelta(days=1)).day != 1  # "since June"
    return over and not counted and SHORTEST <= (when.last - when.first).days <= _YEAR and "year" not in when.quote


def is_result(one: Read, i: int, moved: Change | None, *, listed: bool) -> bool:
    """Whether the `i`-th value is a result of the period that the whole document reports on.

    It moved or came to something in the past, or stands as an item ("Net sales of $4 million, up 3%").
    """
    sentence, quantity = one.draft.sentence, one.draft.quantities[i]
    tags, low, k = sentence.tags, sentence.lower, sentence.quantity_tokens[i]
    if one.draft.moods[i] is not Modality.ACTUAL or quantity.kind in TIMELESS or '"' in tags or _is_told(one, i):
        return False
    if from_value(sentence, k) or is_compared(sentence, k) or not UNREPORTED.isdisjoint(low[max(0, k - REACH) : k]):
        return False
    if is_past(sentence, k):
        verb = _FINITE.search(tags)  # "Every third farm is asked; the error was 2%": how it is counted
        told = verb is None or low[verb.start()] not in _STATES
        told = told and low[governing(sentence, k) - 1] != "had"
        return told and (moved is not None or low[governing(sentence, k)] in _RESULTS)
    if quantity.kind is Kind.RATIO and moved and low[k].endswith("ed"):  # "doubled"
        return True
    return listed and _FINITE.search(tags) is None and (moved is not None or tags[k - 1 : k] == "O")


def _is_told(one: Read, i: int) -> bool:
    """Whether a person says the `i`-th value; an office and who "reported" it report what the document does."""
    who, words = one.speakers[i], one.draft.sentence.lower
    return who is not None and OFFICES.isdisjoint(who.quote.lower().split()) and _REPORTING.isdisjoint(words)
