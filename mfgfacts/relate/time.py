"""When a claim holds: the period of its sentence, else of its paragraph or list, else of the document.

What is carried over holds only for what is told in the past. The period that a results release or a bulletin reports
on ("third quarter 2023", "in April") holds for its results until another period heads a sentence.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.changes import COMPARING, LEVELS
from mfgfacts.model import Modality, When
from mfgfacts.relate.adjacent import behind, beside
from mfgfacts.relate.bases import comparable, is_set_beside, of_base, set_beside
from mfgfacts.relate.clause_periods import clauses_of, is_outdated, period_of
from mfgfacts.relate.comparison import from_value, is_base, is_compared
from mfgfacts.relate.dating import when_of
from mfgfacts.relate.expected import is_expectation, was_expected
from mfgfacts.relate.groups import listed as listed_values
from mfgfacts.relate.heads import is_opening
from mfgfacts.relate.outlook import is_foreseen
from mfgfacts.relate.reports import is_result
from mfgfacts.relate.timeless import is_class, is_timeless
from mfgfacts.relate.told import came_from, compared_with, goes_on, is_length, is_long, later
from mfgfacts.relate.trading import day_of, is_traded
from mfgfacts.relate.verbs import is_past, is_present

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from mfgfacts.model import Change, Period
    from mfgfacts.relate.clause_periods import Clauses
    from mfgfacts.relate.draft import Read
    from mfgfacts.relate.told import Told
    from mfgfacts.sentence import Sentence

_MARKED: Final = re.compile(r"Q[^XVULSQM]*Q")
#: "from 50 weeks in 2019 to": what stands behind is of another time.
_FROM_THEN: Final = re.compile(r"QN{0,2}PD?MT")
#: Between a value and the one before it where no new clause begins: the value shares its period.
_SAME_CLAUSE: Final = re.compile(r"[^XVSR;.:]*(?:(?:&T[VUL]|,VP)[^XVSR;.:]*)?")
#: "sales up 8%; up 3% in the north"
_UP_AGAIN: Final = re.compile("[^XVSRUL.:MQ]*[;,&][ul]A?")
_TURN: Final = re.compile("BA{0,2}[ul]")
#: Tokens within which a period at the head of a sentence stands.
_FAR: Final = 20
_LESS_OR_MORE: Final = COMPARING | LEVELS | {"higher", "lower", "up", "down", "from"}
#: "brought the total to 8 million tonnes, a drop of 4%": the size of a movement, set off behind where it led.
_SET_OFF: Final = re.compile(r"[NK]{0,3}(?:PN)?,(?:DA?[NV]?[IJ][OP]|A?[ul]A?)")
#: "That's 8% above the 2021 figure."
_POINTS_BACK: Final = re.compile(r"(?:That|This|It)(?:['’]s| is| was| compares)\b")
_JOINTS: Final = frozenset((",", "&", ",&", ",P", "&P", ",&P"))
#: "totalled $26 billion for the period"
_OF_PERIOD: Final = re.compile("PDN")
_PERIODS: Final = frozenset(("period", "quarter", "month", "half"))
_IN_THE: Final = (["in", "the"], ["during", "the"], ["for", "the"])
#: "This equates to 15 million": the same in other words.
_SAME: Final = re.compile(
    r"(?:That|This|It) (?:equates|equals|equalled|corresponds|corresponded|represents|represented|translates|translated"
    r"|amounts|amounted|means|meant)\b"
)


def times(
    one: Read, moved: Sequence[Change | None], issued: date | None, told: Told, *, listed: bool
) -> list[When | None]:
    """The period of each quantity of a sentence, in order.

    Args:
        one: the sentence, with the periods that the paragraph and the document have set before it.
        moved: the change of each quantity.
        issued: the document's date, the end of "since 2015".
        told: what the paragraph has told of before.
        listed: the sentence is an item of a list, dated by the list's heading.
    """
    sentence, carried = one.draft.sentence, later(one.time, told.when)
    if told.last and _points_back(sentence):
        carried, listed = told.last, True
    if not one.periods and not (carried or one.report or one.day or told.ahead or one.outlook):
        return [None] * len(sentence.quantity_tokens)
    clauses, day = None, one.day
    if one.periods:
        clauses = clauses_of(sentence, one.periods, one.compared, issued)
        day = day_of(sentence, one.periods, issued, day)
    if clauses is None and not (carried or one.report or day or told.ahead or one.outlook):
        return [None] * len(sentence.quantity_tokens)
    found: list[When | None] = []
    for i, k in enumerate(sentence.quantity_tokens):
        if is_timeless(sentence, k, one.draft.quantities[i]):
            found.append(behind(sentence, k, clauses.dated) if clauses and not is_class(sentence, k) else None)
            continue
        change = moved[i]
        if change and came_from(one, i, change):
            own = beside(sentence, k, clauses.dated) if clauses else None
            main = (found[-1] if i else None) or carried or (one.report.when if one.report else None)
            found.append(comparable(sentence, i, own, found) if own else compared_with(told, main))
            continue
        if i and is_set_beside(one, i):
            found.append(set_beside(one, told, found[-1]))
            continue
        when = _of_sentence(one, i, clauses, found, told)
        if when is None and day and (carried is None or is_long(carried)) and is_traded(one, i):
            when = day
        found.append(when or _carried(one, i, change, carried, told, listed=listed))
    return _paired(one, clauses, found) if one.draft.paired and clauses else found


def _paired(one: Read, clauses: Clauses, found: list[When | None]) -> list[When | None]:
    """Give each value of a list the period at its place: "1.1% and 1.6% in 2023 and 2024, respectively"."""
    sentence = one.draft.sentence
    tokens = [dated.token for dated in clauses.dated]
    for first, last in listed_values(sentence):
        run = next((at for at in range(len(tokens)) if _is_run(sentence, tokens[at : at + last - first])), -1)
        if run >= 0 and len(tokens) >= run + last - first > run + 1:
            found[first:last] = [dated.when for dated in clauses.dated[run : run + last - first]]
    return found


def _is_run(sentence: Sentence, tokens: Sequence[int]) -> bool:
    """Whether periods stand in a list of their own."""
    between = [sentence.tags[a + 1 : b] for a, b in pairwise(tokens)]
    return bool(between) and all(joint in _JOINTS for joint in between)


def _points_back(sentence: Sentence) -> bool:
    """Whether a sentence goes on about the value told last: "That's 8% above the 2021 figure", "That equates to 9"."""
    if _SAME.match(sentence.text):
        return True
    return _POINTS_BACK.match(sentence.text) is not None and not _LESS_OR_MORE.isdisjoint(sentence.lower)


def _carried(  # noqa: PLR0913 - what may hold
    one: Read, i: int, moved: Change | None, carried: When | None, told: Told, *, listed: bool
) -> When | None:
    """The period that holds beyond its sentence: of the paragraph or list, of the document."""
    if carried and (listed or goes_on(one, i, carried, told=carried is told.when)):
        return carried
    sentence, k = one.draft.sentence, one.draft.sentence.quantity_tokens[i]
    if _is_of_period(sentence, k):
        return carried or (one.report.when if one.report else None)
    if was_expected(sentence, k) or (is_expectation(sentence, k) and is_past(sentence, k)):
        return carried if carried and is_long(carried) else one.report.when if one.report else None
    ahead = told.ahead or one.outlook
    if ahead and is_foreseen(one, i) and not is_length(sentence, k, one.draft.quantities[i].kind):
        return ahead
    return one.report.when if one.report and is_result(one, i, one.report, moved, listed=listed) else None


def _is_of_period(sentence: Sentence, k: int) -> bool:
    """Whether the value is said to be of the period: "totalled 26 for the month", "in the period it grew 4%"."""
    if _OF_PERIOD.match(sentence.tags, k + 1) and sentence.lower[k + 3] in _PERIODS:
        return True
    at = sentence.lower.index("period") if "period" in sentence.lower[:k] else 0
    return at > 1 and sentence.lower[at - 2 : at] in _IN_THE


def _of_sentence(one: Read, i: int, clauses: Clauses | None, found: Sequence[When | None], told: Told) -> When | None:
    """The period that the sentence gives its `i`-th value: one of its own, or that of the value before."""
    sentence, moods = one.draft.sentence, one.draft.moods
    k = sentence.quantity_tokens[i]
    if i and clauses and _SET_OFF.fullmatch(sentence.tags, sentence.quantity_tokens[i - 1] + 1, k):
        return behind(sentence, k, clauses.dated) or found[-1]
    when = period_of(sentence, k, clauses) if clauses else None
    if when and when.quote.lower() == "today" and not is_past(sentence, k):  # "Today it employs 900 people"
        return None
    if when or not i or not found[-1]:
        return when and comparable(sentence, i, when, found)
    if is_expectation(sentence, k):
        return found[-1]
    if "revised" in sentence.lower[:k] and sentence.lower[k - 1] in ("of", "from"):
        return found[-1]
    base = of_base(sentence, i, found[-1], told)
    if base:
        return base
    if told.pair and found[-1] is told.pair[1]:
        return None
    if _shares(sentence, sentence.quantity_tokens[i - 1], k):
        return found[-1]
    return found[-1] if Modality.ACTUAL not in moods[i - 1 : i + 1] and _coming(sentence, i) else None


def _coming(sentence: Sentence, i: int) -> bool:
    """Whether the `i`-th value, forecast like the one before, is of the same time: "but as costs will grow by 8%"."""
    first, k = sentence.quantity_tokens[i - 1], sentence.quantity_tokens[i]
    return not is_compared(sentence, k) and ";" not in sentence.tags[first:k] and "M" not in sentence.tags[k:]


def _shares(sentence: Sentence, before: int, k: int) -> bool:
    """Whether the value at `k` shares the period of the one before it: no clause begins, nor has "from … in" ended."""
    if sentence.tags[before - 2 : before] == "M:" and sentence.tags.find(")", before, k) > 0:
        return False  # "8.1% (2021: 7.4%), and the tax rate came to 30%"
    if sentence.lower[k - 1] == "to" and from_value(sentence, before):
        return False  # "from last year's 5 to 7"
    if is_outdated(sentence, before, k + 2) or not _SAME_CLAUSE.fullmatch(sentence.tags, before + 1, k):
        return False
    if is_base(sentence, before) and not _MARKED.match(sentence.tags, before):
        return False  # "from $0.42 a year earlier and dropped to $0.46"
    if _UP_AGAIN.fullmatch(sentence.tags, before + 1, k):
        return True
    turn = _TURN.search(sentence.tags, before + 1, k)
    if turn and "M" in sentence.tags[before : turn.start()]:  # "up 34% so far this year but still down by 2.6% over"
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
            lasting = when and is_long(when) and (issued is None or when.first <= issued)
            return when if lasting else None
    return None
