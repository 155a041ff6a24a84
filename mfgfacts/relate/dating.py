"""Which periods of a sentence date its values: not the day of saying, nor what the claim comes before or after."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.changes import MARKETS, STATEMENTS
from mfgfacts.model import When

if TYPE_CHECKING:
    from datetime import date

    from mfgfacts.model import Period, Sentence

#: What was said on Thursday need not have happened then.
_REPORTED: Final = re.compile(r"S[TDNK]{0,4}P?D?$")
#: "Rules adopted in June will spare": the period of the participle.
_MODIFYING: Final = re.compile(r"[NK]VPD?$")
_UNIQUE: Final = frozenset(("first", "last", "only", "best", "worst", "most", "least"))
_AROUND: Final = frozenset(("after", "before"))
_TO: Final = re.compile(r" (?:to|until|till|through) |[-–—]")
#: "After the drought of 2018": the period of what the claim comes after or before.
_ANCHORED: Final = re.compile(r"[PB]D?[NKVG]{1,4}[OP]D?$")


def when_of(sentence: Sentence, j: int, period: Period, issued: date | None) -> When | None:
    """When a claim holds that the sentence's `j`-th period dates; None where the period dates something else."""
    if period.first is None or period.last is None:
        return None
    mention = sentence.periods[j]
    last = period.last
    word = _preposition(sentence, sentence.period_tokens[j])
    if word == "since":
        if not _counts_from(sentence, j):
            return None
        last = max(issued, period.first) if issued else last
    elif mention.rule == "weekday" and not _dates_values(sentence, j):
        return None
    elif word in _AROUND or _is_reported(sentence, j) or _is_anchored(sentence, j):
        return None
    quote = sentence.words[sentence.period_tokens[j]]
    if word == "from" and not _TO.search(quote):  # "from 1 October": when it begins, not when it holds
        return None
    return When(period.first, last, quote, mention.start, mention.end)


def _is_anchored(sentence: Sentence, j: int) -> bool:
    """Whether the period dates an event that the claim comes after or before: "after the drought of 2018"."""
    at = sentence.period_tokens[j]
    if _AROUND.isdisjoint(sentence.lower[max(0, at - 8) : at]):
        return False
    match = _ANCHORED.search(sentence.tags, max(0, at - 8), at)
    return match is not None and sentence.lower[match.start()] in _AROUND


def _dates_values(sentence: Sentence, j: int) -> bool:
    """Whether a day of the week dates a value and not the news of it: "rose to 9.2 metres on Tuesday"."""
    at = sentence.period_tokens[j]
    alone = len(sentence.periods) == 1 and sentence.tags[max(0, at - 2) : at].startswith("Q")
    return alone or not MARKETS.isdisjoint(sentence.lower)


def _is_reported(sentence: Sentence, j: int) -> bool:
    """Whether the period dates the saying and not what is said: "said on Thursday", "the August forecasts"."""
    at = sentence.period_tokens[j]
    if at + 1 < len(sentence.words) and sentence.lower[at + 1] in STATEMENTS:
        return True
    if sentence.tags[at + 1 : at + 2] in ("X", "V", "U", "L") and _MODIFYING.search(sentence.tags, max(0, at - 3), at):
        return True
    return _REPORTED.search(sentence.tags, max(0, at - 7), at) is not None


def _preposition(sentence: Sentence, at: int) -> str:
    tags = sentence.tags
    at -= 1
    while at >= 0 and tags[at] in "DA":
        at -= 1
    return sentence.lower[at] if at >= 0 and tags[at] in "PTBO" else ""


def _counts_from(sentence: Sentence, j: int) -> bool:
    """Whether "since" opens the claim's own time; "the first time since June", "the highest since 2019" do not."""
    at = sentence.period_tokens[j] - 1
    return not any(word in _UNIQUE or word.endswith("est") for word in sentence.lower[max(0, at - 6) : at])
