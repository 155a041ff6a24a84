"""The period that a paragraph tells of, and which of its values go on with it.

Only what is told in the past goes on: no present, no length of time, no target, no price of the day.
"""

from __future__ import annotations

import re
from datetime import MINYEAR, date, timedelta
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.changes import STATEMENTS
from mfgfacts.lexicon.subjects import TIMES
from mfgfacts.model import Kind, Modality, Role, When, record
from mfgfacts.relate.comparison import is_base
from mfgfacts.relate.insertions import holding, insertions
from mfgfacts.relate.outlook import foreseen
from mfgfacts.relate.phrase import governing
from mfgfacts.relate.verbs import is_past

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mfgfacts.model import Change
    from mfgfacts.relate.draft import Read
    from mfgfacts.sentence import Sentence

#: Days that a period lasts at least to hold for the sentences that follow.
SHORTEST: Final = 27
#: Kinds of which no period need be said.
_TIMELESS: Final = frozenset((Kind.DURATION, Kind.RANK))
#: Words at the head of a sentence of what is traded that day.
TRADED: Final = frozenset(("shares", "stock", "stocks"))
NEVER: Final = frozenset(("never", "ever", "dividend", "dividends"))
#: Looked up once: a member of an enumeration takes as long as a call.
_FROM: Final = Role.FROM
_BARRED: Final = STATEMENTS | TRADED | NEVER
REACH: Final = 8
#: "had forecast a 1% gain"
_DONE: Final = re.compile("XN[DQ]")
_HEAD: Final = 3
#: Of no time that is told of: "one in five cars sold nowadays".
_NOWADAYS: Final = frozenset(("nowadays", "today", "now", "currently"))
#: "before the pandemic it was", not "before recovering to"
_BEFORE: Final = re.compile(r"\b(?:before (?:the|a|its|their|that|this|then)|previously|formerly|originally)\b")
_EARLIER: Final = frozenset(("before", "previously", "formerly", "originally"))
#: "36 hours a week", "12 minutes per day"
_A_WEEK: Final = re.compile("[DP]N")
#: Days by which two months, quarters or years may differ.
_ALIKE: Final = 3
_A_YEAR: Final = timedelta(days=371)


@record
class Told:
    """What the sentences before have told of.

    Attributes:
        paragraph: the number of the paragraph.
        when: the period that last dated something of the past in it.
        last: that of the last value before, which "That is 8% above …" goes on from.
        pair: a period and the one that the document compares it with, which is as long.
        ahead: the coming period that the paragraph foresees something for.
    """

    paragraph: int = -1
    when: When | None = None
    last: When | None = None
    pair: tuple[When, When] | None = None
    ahead: When | None = None


def entered(told: Told, one: Read) -> Told:
    """What has been told where a sentence begins: nothing in a new paragraph."""
    if one.paragraph != told.paragraph:
        return Told(one.paragraph, pair=told.pair)
    if one.draft.sentence.first_in_paragraph:
        return Told(told.paragraph, told.when, None, told.pair, told.ahead)
    return told


def after(told: Told, one: Read, found: Sequence[When | None]) -> Told:
    """What has been told behind a sentence, whose values have the periods `found`."""
    if not any(found):
        return Told(told.paragraph, told.when, None, told.pair, told.ahead)
    return Told(
        told.paragraph,
        _telling(one, found) or told.when,
        found[-1],
        _pair(one, found) or told.pair,
        foreseen(one, found) or told.ahead,
    )


def came_from(one: Read, i: int, moved: Change) -> bool:
    """Whether something came from the `i`-th value of earlier times: "fell to 4% from 5%"; not "revised from 5%"."""
    if moved.role is not _FROM or Modality.FORECAST in one.draft.moods[max(0, i - 1) : i + 1]:
        return False
    sentence, k = one.draft.sentence, one.draft.sentence.quantity_tokens[i]
    words = sentence.lower[max(0, k - REACH) : k]
    moves = is_past(sentence, k) or sentence.tags[governing(sentence, k)] in "ul"  # "4%, up from 3%"
    return moves and "revised" not in words and _BARRED.isdisjoint(words)


def compared_with(told: Told, when: When | None) -> When | None:
    """The period with which the document compares a period: "fell to €4 million from €5 million"."""
    if when is None or told.pair is None or when.first.year == MINYEAR:
        return None
    then, base = told.pair
    if (then.first, then.last) == (when.first, when.last):
        return base
    if (year_before(then.first), year_before(then.last)) != (base.first, base.last):
        return None
    return When(year_before(when.first), year_before(when.last), base.quote, base.start, base.end)


def year_before(day: date) -> date:
    """The same day a year before; of a February's last day, the last of that February."""
    following = day + timedelta(days=1) if day < date.max else day
    ends_february = (following.month, following.day) == (3, 1)
    return following.replace(year=day.year - 1) - timedelta(days=1) if ends_february else day.replace(year=day.year - 1)


def _pair(one: Read, found: Sequence[When | None]) -> tuple[When, When] | None:
    """The period of the sentence's values and the one that it compares it with, where that is as long and earlier."""
    then = next(filter(None, found), None) if True in one.compared else None
    if then is None:
        return None
    sentence = one.draft.sentence
    for j, period in enumerate(one.periods):
        first, last, compared = period.first, period.last, one.compared[j]
        if not compared or first is None or last is None or not timedelta(0) < then.first - first <= _A_YEAR:
            continue
        if abs(_days(then) - (last - first).days) <= _ALIKE:
            mention, quote = sentence.periods[j], sentence.words[sentence.period_tokens[j]]
            return then, When(first, last, quote, mention.start, mention.end)
    return None


def _days(when: When) -> int:
    return (when.last - when.first).days


def _telling(one: Read, found: Sequence[When | None]) -> When | None:
    """The period that a sentence tells of: its own, of its last value of the past."""
    sentence = one.draft.sentence
    for i in range(len(found) - 1, -1, -1):
        when, k = found[i], sentence.quantity_tokens[i]
        if when is None or when.start < sentence.start or one.draft.moods[i] is not Modality.ACTUAL:
            continue
        if not is_past(sentence, k) or is_base(sentence, k):
            continue
        if not _is_aside(sentence, when):
            return when
    return None


def _is_aside(sentence: Sentence, when: When) -> bool:
    """Whether a period stands in an insertion or a bracket, or counts from then on, so that nothing behind is of it."""
    at, rule = next(
        (k, one.rule)
        for k, one in zip(sentence.period_tokens, sentence.periods, strict=True)
        if one.start == when.start
    )
    if rule == "to date":
        return True
    if sentence.tags[at - 1 : at] in ("(", "[") or "since" in sentence.lower[max(0, at - 3) : at]:
        return True
    return holding(insertions(sentence), at) >= 0


def goes_on(one: Read, i: int, carried: When, *, told: bool) -> bool:
    """Whether the `i`-th value is of the paragraph's period, `told` of or at the head of a sentence."""
    sentence = one.draft.sentence
    k = sentence.quantity_tokens[i]
    if not is_past(sentence, k) or steps_out(sentence, k, carried):
        return False
    if not _NOWADAYS.isdisjoint(sentence.lower[k + 1 : k + REACH]):
        return False
    if not told:
        return NEVER.isdisjoint(sentence.lower[max(0, k - REACH) : k])
    if one.draft.moods[i] is not Modality.ACTUAL or is_length(sentence, k, one.draft.quantities[i].kind):
        return False
    return not is_base(sentence, k) and _BARRED.isdisjoint(sentence.lower[max(0, k - REACH) : k])


def is_length(sentence: Sentence, k: int, kind: Kind) -> bool:
    """Whether a value is a rank or says how long something lasts.

    Not "36 hours a week" or "lengthened by six minutes", which say how much.
    """
    if kind not in _TIMELESS or sentence.tags[governing(sentence, k)] in "UL":
        return False
    return kind is Kind.RANK or _A_WEEK.match(sentence.tags, k + 1) is None or sentence.lower[k + 2] not in TIMES


def steps_out(sentence: Sentence, k: int, carried: When) -> bool:
    """Whether the value is of a time before the paragraph's, or a share's price of the day.

    "The union had demanded 6%", "before the strike it was 28%".
    """
    verb, tags = governing(sentence, k), sentence.tags
    if was_before(sentence, k):
        return True
    if verb > 0 and (sentence.lower[verb - 1] == "had" or (sentence.lower[verb] == "had" and _DONE.match(tags, verb))):
        return True
    if verb > 0 and tags[verb - 1 : verb + 2] in (";VN", ";UN"):  # "; extended warranty for €6,900"
        return True
    return is_long(carried) and not TRADED.isdisjoint(sentence.lower[:_HEAD])


def is_long(when: When) -> bool:
    """Whether a period lasts as long as what is reported on, a month at least."""
    return _days(when) >= SHORTEST


def was_before(sentence: Sentence, k: int) -> bool:
    """Whether the value is of a time before what is told: "before the strike it was 28%", "previously 4%"."""
    words = sentence.lower[max(0, k - REACH) : k]
    return not _EARLIER.isdisjoint(words) and _BEFORE.search(" ".join(words)) is not None


def later(one: When | None, other: When | None) -> When | None:
    """That of two periods that was named last."""
    return other if one is None or (other and other.start > one.start) else one
