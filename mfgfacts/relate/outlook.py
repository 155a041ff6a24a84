"""The coming period that forecasts are for: named once, it holds for those that follow.

"For 2024 the maker expects sales of €5 billion. It forecasts a margin of 9%." · "Forecast for the year ending in March"
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.changes import STATEMENTS
from mfgfacts.model import Modality, When
from mfgfacts.relate.comparison import is_base

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from mfgfacts.model import Period
    from mfgfacts.relate.draft import Read
    from mfgfacts.sentence import Sentence

#: Words of who foresees figures; "will" alone foresees anything.
_FORESEEING: Final = frozenset(
    """
    expect expects expected forecast forecasts forecasting project projects projected anticipate anticipates anticipated
    estimate estimates estimated predicted predicts outlook guidance sees seen guided guides
""".split()
)
#: Days that a period lasts at least that figures are foreseen for.
_MONTH: Final = 27
#: "its 2024 sales forecast", "the second-half outlook", and the days of the shortest period that one is on.
_OUTLOOK: Final = re.compile("[NKIJV]{1,4}")
_QUARTER: Final = 85
#: "its 2030 target of 40%", not "meeting the 2030 target will bring 40%".
_AIMS: Final = frozenset("target targets plan report".split())
_OF_VALUE_NEXT: Final = re.compile("[OT]A?Q")
FORESEEN: Final = frozenset(
    "projected forecast predicted estimated expected anticipated foreseen envisaged assumed seen penciled".split()
)
_NAMING: Final = frozenset("forecast forecasts outlook guidance projection projections prospects".split())


def headed_outlook(sentence: Sentence, periods: Sequence[Period], issued: date) -> When | None:
    """The coming period that a sentence names what is foreseen for: "our forecast for the year ending March 2025"."""
    if _NAMING.isdisjoint(sentence.lower):
        return None
    for j, period in enumerate(periods):
        first, last = period.first, period.last
        if first is None or last is None or last < issued or (last - first).days < _MONTH:
            continue
        mention = sentence.periods[j]
        return When(first, last, sentence.words[sentence.period_tokens[j]], mention.start, mention.end)
    return None


def foreseen(one: Read, found: Sequence[When | None]) -> When | None:
    """The period of the last value of a sentence that is foreseen, where the sentence names it."""
    sentence = one.draft.sentence
    if _FORESEEING.isdisjoint(sentence.lower):
        return None
    for i in range(len(found) - 1, -1, -1):
        when = found[i]
        if when and one.draft.moods[i] is Modality.FORECAST and when.start >= sentence.start:
            return when if (when.last - when.first).days >= _MONTH else None
    return None


def is_foreseen(one: Read, i: int) -> bool:
    """Whether the `i`-th value is foreseen by those who foresaw the ones before it."""
    sentence = one.draft.sentence
    k = sentence.quantity_tokens[i]
    if one.draft.moods[i] is not Modality.FORECAST or _FORESEEING.isdisjoint(sentence.lower):
        return False
    return not is_base(sentence, k)


def is_outlook(sentence: Sentence, j: int, period: Period, issued: date | None) -> bool:
    """Whether the period is the coming one that an outlook is on: "raised its second-half outlook to 4%".

    Not the month in which a forecast was made: "the November forecast".
    """
    at = sentence.period_tokens[j]
    if issued is None or period.first is None or period.last is None or period.last < issued:
        return False
    if sentence.tags[at - 3 : at] == "XSP" and sentence.lower[at - 2] in FORESEEN:  # "2% is expected in 2024"
        return True
    described = _OUTLOOK.match(sentence.tags, at + 1)
    if described is None or (period.last - period.first).days < _QUARTER:
        return False
    nouns = STATEMENTS.intersection(sentence.lower[at + 1 : described.end()])
    return bool(nouns - _AIMS) or (bool(nouns) and _OF_VALUE_NEXT.match(sentence.tags, described.end()) is not None)
