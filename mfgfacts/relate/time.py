"""When a claim holds: the period of its sentence, else of its paragraph or list, else of the document.

What is carried over holds only for what is told in the past. The period that a results release or a bulletin reports
on ("third quarter 2023", "in April") holds for its results until another period heads a sentence.
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.changes import COMPARING, LEVELS, STATEMENTS
from mfgfacts.lexicon.speakers import OFFICES
from mfgfacts.lexicon.subjects import BEING, SHARING, YIELDING
from mfgfacts.model import Kind, Modality
from mfgfacts.relate.clause_periods import behind, clauses_of, compares, is_opening, is_outdated, period_of
from mfgfacts.relate.comparison import from_value, is_compared
from mfgfacts.relate.dating import when_of
from mfgfacts.relate.phrase import governing
from mfgfacts.relate.timeless import is_class, is_timeless
from mfgfacts.relate.verbs import is_past, is_present

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from mfgfacts.model import Change, Period, Sentence, When
    from mfgfacts.relate.draft import Read

_MARKED: Final = re.compile(r"Q[^XVULSQM]*Q")
#: "from 50 weeks in 2019 to": what stands behind is of another time.
_FROM_THEN: Final = re.compile(r"QN{0,2}PD?MT")
#: Between a value and the one before it where no new clause begins: the value shares its period.
_SAME_CLAUSE: Final = re.compile(r"[^XVSR;.:]*(?:(?:&T[VUL]|,VP)[^XVSR;.:]*)?")
_TURN: Final = re.compile("BA{0,2}[ul]")
#: Tokens within which a period at the head of a sentence stands.
_FAR: Final = 20
#: Days that a period lasts at least to hold for the sentences that follow.
_SHORTEST: Final = 27
#: Days that the period of a report lasts at most, and after which nobody reports on it.
_YEAR: Final = 366
_RECENT: Final = timedelta(days=270)
#: Kinds of which no period need be said.
_TIMELESS: Final = frozenset((Kind.DURATION, Kind.RANK))
_FINITE: Final = re.compile("[XVULS]")
#: Words before a value that say that no result of a period follows.
_UNREPORTED: Final = STATEMENTS | {"never", "ever", "shares", "stock", "stocks"}
_REPORTING: Final = frozenset(("reported", "reports", "posted"))
#: "had forecast a 1% gain"
_DONE: Final = re.compile("XN[DQ]")
#: Words at the head of a sentence of what is traded that day.
_TRADED: Final = frozenset(("shares", "stock", "stocks"))
_HEAD: Final = 3
_LESS_OR_MORE: Final = COMPARING | LEVELS | {"higher", "lower", "up", "down", "from"}
#: "That's 8% above the 2021 figure."
_POINTS_BACK: Final = re.compile(r"(?:That|This|It)(?:['’]s| is| was| compares)\b")
_STATES: Final = frozenset(("is", "are"))
_RESULTS: Final = BEING | SHARING | YIELDING


def times(
    one: Read, moved: Sequence[Change | None], issued: date | None, before: When | None, *, listed: bool
) -> list[When | None]:
    """The period of each quantity of a sentence, in order.

    Args:
        one: the sentence, with the periods that the paragraph and the document have set before it.
        moved: the change of each quantity.
        issued: the document's date, the end of "since 2015".
        before: the period of the last value before the sentence, which "That is 8% above …" goes on from.
        listed: the sentence is an item of a list, dated by the list's heading.
    """
    sentence, carried, moods = one.draft.sentence, one.time, one.draft.moods
    if before and _POINTS_BACK.match(sentence.text) and not _LESS_OR_MORE.isdisjoint(sentence.lower):
        carried, listed = before, True
    if not one.periods and not carried and not one.report:
        return [None] * len(sentence.quantity_tokens)
    clauses = clauses_of(sentence, one.periods, one.compared, issued) if one.periods else None
    if clauses is None and not carried and not one.report:
        return [None] * len(sentence.quantity_tokens)
    found: list[When | None] = []
    for i, k in enumerate(sentence.quantity_tokens):
        if is_timeless(sentence, k, one.draft.quantities[i]):
            found.append(behind(sentence, k, clauses.dated) if clauses and not is_class(sentence, k) else None)
            continue
        when = period_of(sentence, k, clauses) if clauses else None
        if when is None and i and found[-1] and _shares(sentence, sentence.quantity_tokens[i - 1], k):
            when = found[-1]
        if when is None and i and Modality.ACTUAL not in moods[i - 1 : i + 1] and _coming(sentence, i):
            when = found[-1]
        if when is None and carried and (listed or (is_past(sentence, k) and not _steps_out(sentence, k, carried))):
            when = carried
        if when is None and one.report and _reports(one, i, moved[i], listed=listed):
            when = one.report
        found.append(when)
    return found


def _steps_out(sentence: Sentence, k: int, carried: When) -> bool:
    """Whether the value is of a time before the paragraph's ("had demanded"), or a share's price of the day."""
    verb, tags = governing(sentence, k), sentence.tags
    if verb > 0 and (sentence.lower[verb - 1] == "had" or (sentence.lower[verb] == "had" and _DONE.match(tags, verb))):
        return True
    if verb > 0 and tags[verb - 1 : verb + 2] in (";VN", ";UN"):  # "; extended warranty for €6,900"
        return True
    return (carried.last - carried.first).days >= _SHORTEST and not _TRADED.isdisjoint(sentence.lower[:_HEAD])


def _coming(sentence: Sentence, i: int) -> bool:
    """Whether the `i`-th value, forecast like the one before, is of the same time: "but as costs will grow by 8%"."""
    first, k = sentence.quantity_tokens[i - 1], sentence.quantity_tokens[i]
    return not is_compared(sentence, k) and ";" not in sentence.tags[first:k] and "M" not in sentence.tags[k:]


def _reports(one: Read, i: int, moved: Change | None, *, listed: bool) -> bool:
    """Whether the `i`-th value is a result of the period that the whole document reports on.

    It moved or came to something in the past, or stands as an item ("Net sales of $4 million, up 3%").
    """
    sentence, quantity = one.draft.sentence, one.draft.quantities[i]
    tags, low, k = sentence.tags, sentence.lower, sentence.quantity_tokens[i]
    if one.draft.moods[i] is not Modality.ACTUAL or quantity.kind in _TIMELESS or '"' in tags or _is_told(one, i):
        return False
    if from_value(sentence, k) or is_compared(sentence, k) or not _UNREPORTED.isdisjoint(low[max(0, k - 8) : k]):
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


def reported(sentence: Sentence, periods: Sequence[Period], issued: date) -> When | None:
    """The period that a document's beginning says it reports on: a month, a quarter, a year just over.

    A heading may name it anywhere, a sentence with values as the time of the first.
    """
    compared = [compares(sentence, j) for j in range(len(periods))]
    clauses = clauses_of(sentence, periods, compared, issued)
    if clauses is None:
        return None
    if sentence.quantities and sentence.tags.endswith("."):
        found = [period_of(sentence, sentence.quantity_tokens[0], clauses)]
    else:
        found = [one.when for one in clauses.dated if not one.compared and one.region < 0]
    return next((when for when in found if when and _is_reportable(when, issued)), None)


def _is_reportable(when: When, issued: date) -> bool:
    over = timedelta(0) <= issued - when.last <= _RECENT
    return over and _SHORTEST <= (when.last - when.first).days <= _YEAR and "year" not in when.quote


def _shares(sentence: Sentence, before: int, k: int) -> bool:
    """Whether the value at `k` shares the period of the one before it: no clause begins, nor has "from … in" ended."""
    if sentence.tags[before - 2 : before] == "M:" and sentence.tags.find(")", before, k) > 0:
        return False  # "8.1% (2021: 7.4%), and the tax rate came to 30%"
    if is_outdated(sentence, before, k + 2) or not _SAME_CLAUSE.fullmatch(sentence.tags, before + 1, k):
        return False
    if (from_value(sentence, before) or is_compared(sentence, before)) and not _MARKED.match(sentence.tags, before):
        return False  # "from $0.42 a year earlier and dropped to $0.46"
    if _TURN.search(sentence.tags, before + 1, k):  # "up 34% so far this year but still down by 2.6% over"
        return False
    if sentence.tags[k - 2 : k] == ",&" and is_present(sentence, k) and is_past(sentence, before):
        return False
    return _FROM_THEN.match(sentence.tags, before) is None or not from_value(sentence, before)


def topic(sentence: Sentence, periods: Sequence[Period], issued: date | None) -> When | None:
    """The period that the sentence sets for those after it: the one at its head."""
    for j, period in enumerate(periods):
        if sentence.period_tokens[j] > _FAR:
            break
        if is_opening(sentence, j) and sentence.periods[j].rule != "ago":
            when = when_of(sentence, j, period, issued)
            lasting = when and (when.last - when.first).days >= _SHORTEST and (issued is None or when.first <= issued)
            return when if lasting else None
    return None
