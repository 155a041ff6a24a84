"""The period that a whole document reports on: where it is named, and which values are results of it.

A heading names it ("Retail trade in June"), or the first sentence with a value ("Sales rose 4% in June").
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.lexicon.changes import STATEMENTS
from mfgfacts.lexicon.speakers import OFFICES, PRESENTING
from mfgfacts.model import Kind, Modality
from mfgfacts.relate.clause_periods import clauses_of, compares, period_of
from mfgfacts.relate.comparison import is_base
from mfgfacts.relate.dating import when_of
from mfgfacts.relate.insertions import holding, insertions
from mfgfacts.relate.told import NEVER, REACH, SHORTEST, TRADED, is_length, was_before
from mfgfacts.relate.trading import is_event, is_fresh, latest, opens_market
from mfgfacts.relate.verbs import is_past, verb_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from mfgfacts.model import Change, Period, When
    from mfgfacts.relate.clause_periods import Clauses
    from mfgfacts.relate.draft import Read
    from mfgfacts.sentence import Sentence

#: Days that the period of a report lasts at most, and after which nobody reports on it.
_YEAR: Final = 366
_RECENT: Final = timedelta(days=270)
#: Days of a month, and within which of its end its figures may be told.
_MONTH: Final = 31
_SOON: Final = timedelta(days=10)
#: Tokens of the longest heading.
_HEADING: Final = 16
_FINITE: Final = re.compile("[XVULS]")
_REPORTING: Final = frozenset(("reported", "reports", "posted"))
#: What a company publishes of a period.
_FIGURES: Final = frozenset(("results", "earnings", "update", "statement"))
_ISSUING: Final = PRESENTING | {"issues", "provides", "provided"}
#: "Margin 9% (restated 2015: 8%)."
_BESIDE: Final = re.compile(r"[(\[][NK]{0,2}M:Q")
_HAVING: Final = frozenset("had was were held owned employed".split())
_STATES: Final = frozenset(("is", "are"))


class Report(NamedTuple):
    """The period that a document reports on.

    Attributes:
        when: the period: a month, a quarter or a year; the day of which a market report or one on an election tells.
        firm: a heading says that all of the document is on it.
        barred: words before a value that is no result.
    """

    when: When
    firm: bool
    barred: frozenset[str] = STATEMENTS | TRADED | NEVER


def reported(sentence: Sentence, periods: Sequence[Period], issued: date) -> Report | None:
    """The period that a document's beginning says it reports on: a month, a quarter, a year just over.

    A heading may name it anywhere, a sentence with values as the time of the first.
    """
    event = _event(sentence, periods, issued)
    if event:
        return Report(event, firm=False)
    compared = [compares(sentence, j) for j in range(len(periods))]
    clauses = clauses_of(sentence, periods, compared, issued)
    if clauses is None:
        return None
    day = _traded(clauses, issued) if opens_market(sentence) else None
    if day:
        return Report(day, firm=False, barred=STATEMENTS | NEVER)
    firm = not sentence.tags.endswith(".") or _announces(sentence)
    outside = [one.when for one in clauses.dated if not one.compared and one.region < 0]
    if sentence.quantities and sentence.tags.endswith("."):
        first = next((when for k in sentence.quantity_tokens if (when := period_of(sentence, k, clauses))), None)
        outside = [when for when in outside if when == first]
    when = next((when for when in outside if _is_reportable(when, issued)), None)
    return Report(when, firm) if when else None


def headed(sentence: Sentence, periods: Sequence[Period], issued: date) -> Report | None:
    """The period on which a heading says that what is below it reports: "First-half results", "Key figures 2022"."""
    if len(sentence.tags) > _HEADING:
        return None
    for j, period in enumerate(periods):
        first, last = period.first, period.last
        if first is None or last is None or last > issued or not SHORTEST <= (last - first).days <= _YEAR:
            continue
        when = None if compares(sentence, j) else when_of(sentence, j, period, issued)
        if when:
            return Report(when, firm=True)
    return None


def _announces(sentence: Sentence) -> bool:
    """Whether a sentence says that results are published: "today announced results for its second quarter"."""
    return not _FIGURES.isdisjoint(sentence.lower) and not _ISSUING.isdisjoint(sentence.lower)


def _event(sentence: Sentence, periods: Sequence[Period], issued: date) -> When | None:
    """The day of an election or a match that the document tells of."""
    for j, period in enumerate(periods):
        if is_event(sentence, sentence.period_tokens[j]):
            day = latest(sentence, j, period, issued)
            if day:
                return day
    return None


def _traded(clauses: Clauses, issued: date) -> When | None:
    """The day of trading that the document tells of."""
    for one in clauses.dated:
        when = one.when
        if not one.compared and one.region < 0 and when.first == when.last and is_fresh(when.first, issued):
            return when
    return None


def _is_reportable(when: When, issued: date) -> bool:
    over = timedelta(0) <= issued - when.last <= _RECENT
    if not over and (when.last - when.first).days < _MONTH and timedelta(0) < when.last - issued <= _SOON:
        return True  # a month's figures come as it ends
    counted = when.last == issued and issued.day != monthrange(issued.year, issued.month)[1]  # "since June"
    return over and not counted and SHORTEST <= (when.last - when.first).days <= _YEAR


def is_result(one: Read, i: int, report: Report, moved: Change | None, *, listed: bool) -> bool:
    """Whether the `i`-th value is a result of the period that the whole document reports on.

    It is told in the past, by nobody, or stands as an item ("Net sales of $4 million, up 3%").
    """
    sentence, quantity = one.draft.sentence, one.draft.quantities[i]
    tags, low, k = sentence.tags, sentence.lower, sentence.quantity_tokens[i]
    if one.draft.moods[i] is not Modality.ACTUAL:
        return False
    if ('"' in tags or _is_told(one, i)) and not (report.firm and moved):  # "orders were up 9%", says a chief
        return False
    if is_length(sentence, k, quantity.kind) or was_before(sentence, k):
        return False
    if is_base(sentence, k) or not report.barred.isdisjoint(low[max(0, k - REACH) : k]):
        return False
    if is_past(sentence, k):
        verb = _FINITE.search(tags)  # "Every third farm is asked; the error was 2%": how it is counted
        told = verb is None or low[verb.start()] not in _STATES or ";" not in tags[verb.start() : k]
        told = told and low[verb_of(sentence, k) - 1] != "had"
        return told and (moved is not None or not _was_so_before(sentence, k))
    if quantity.kind is Kind.RATIO and moved and low[k].endswith("ed"):  # "doubled"
        return True
    if _FINITE.search(tags) is not None:
        return False
    if listed:
        return report.firm or moved is not None or tags[k - 1 : k] == "O"
    return report.firm and (moved is not None or _BESIDE.match(tags, k + 1) is not None)


def _was_so_before(sentence: Sentence, k: int) -> bool:
    """Whether an insertion says what somebody had anyway: ", which had 104 seats,"."""
    return sentence.lower[verb_of(sentence, k)] in _HAVING and holding(insertions(sentence), k) >= 0


def _is_told(one: Read, i: int) -> bool:
    """Whether a person says the `i`-th value; an office and who "reported" it report what the document does."""
    who, words = one.speakers[i], one.draft.sentence.lower
    return who is not None and OFFICES.isdisjoint(who.quote.lower().split()) and _REPORTING.isdisjoint(words)
