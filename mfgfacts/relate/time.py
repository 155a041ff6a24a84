"""When a claim holds: the period of its clause, of its sentence, or carried over in the paragraph.

A period belongs to the value that it follows ("48.8 in May from 49.2 in April"), else to the clause in which it stands,
else, at the head of a sentence, to everything after it. A period of comparison ("compared with March 2022", "since
January", "from a year earlier") never dates the value that is compared.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.changes import COMPARING, STATEMENTS
from mfgfacts.model import When
from mfgfacts.relate.phrase import is_past

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from mfgfacts.model import Period, Sentence

#: What may stand between a value and the period right behind it.
_BEHIND: Final = re.compile(r"(?:[OP]?D?[NK]{0,4}){0,2}V?[PA]?D?")
_CLAUSE_END: Final = re.compile(r"[;.]|(?<!M):|,?B|,?&(?=[^,;.QMB]{0,8}[VUL])|&(?=A*[XVULS])|,-|,(?=[GUL])")
#: Between a value and the one before it where no new clause begins: the value shares its period.
_SAME_CLAUSE: Final = re.compile(r"[^XVSR;.:]*")
#: An insertion, which dates only what stands in it: ", which opened in 2019,", ", passed by parliament last year,".
_INSERTION: Final = re.compile(r"(?<=[NKQM,])R[^,;.]*|(?<=,P)R[^,;.]*|,[VG][^,;.]*(?=,)")
#: What was said on Thursday need not have happened then.
_REPORTED: Final = re.compile(r"S[TDNK]{0,4}P?D?$")
#: "ten times the level seen in May": the period of what the value is measured by.
_MEASURED_BY: Final = re.compile(r"QDN+V?[PO]?D?$")
_EARLIER: Final = re.compile(r"previous|preceding|earlier|prior|before|last year")
_FROM: Final = frozenset(("from", "than", "against", "with"))
_NOW: Final = frozenset(("now", "currently", "today", "present"))
_NEAR: Final = 10
#: Days that a period lasts at least to hold for the sentences that follow.
_SHORTEST: Final = 27
_OPENING: Final = re.compile(r"V?[^XVULSQ;:]*")


def times(sentence: Sentence, periods: Sequence[Period], carried: When | None, issued: date | None, *, listed: bool) -> list[When | None]:
    """The period of each quantity of the sentence, in order.

    Args:
        sentence: tokens with the quantities and periods in place.
        periods: the sentence's periods, resolved, in order.
        carried: the period that the paragraph has set before this sentence.
        issued: the document's date, the end of "since 2015".
        listed: the sentence is an item of a list, dated by the list's heading.
    """
    whens = [_when(sentence, j, period, issued) for j, period in enumerate(periods)]
    usable = [j for j, when in enumerate(whens) if when is not None]
    found: list[When | None] = []
    for i, k in enumerate(sentence.quantity_tokens):
        j = _period_of(sentence, k, usable)
        if j is not None:
            found.append(whens[j])
        elif i and found[-1] and _SAME_CLAUSE.fullmatch(sentence.tags, sentence.quantity_tokens[i - 1] + 1, k):
            found.append(found[-1])
        else:
            found.append(carried if carried and (listed or is_past(sentence, k)) else None)
    return found


def topic(sentence: Sentence, periods: Sequence[Period], issued: date | None) -> When | None:
    """The period that the sentence sets for those after it: the one at its head."""
    for j, period in enumerate(periods):
        if is_opening(sentence, j):
            when = _when(sentence, j, period, issued)
            lasting = when and (when.last - when.first).days >= _SHORTEST and (issued is None or when.first <= issued)
            return when if lasting else None
    return None


def _when(sentence: Sentence, j: int, period: Period, issued: date | None) -> When | None:
    if period.first is None or period.last is None:
        return None
    mention = sentence.periods[j]
    last = period.last
    word = _preposition(sentence, j)
    if word == "since":
        if not _counts_from(sentence, j):
            return None
        last = max(issued, period.first) if issued else last
    elif word in ("after", "before", "from") or _is_reported(sentence, j):
        return None
    quote = sentence.text[mention.start - sentence.start : mention.end - sentence.start]
    return When(period.first, last, quote, mention.start, mention.end)


def _is_reported(sentence: Sentence, j: int) -> bool:
    """Whether the period dates the saying, or a statement, and not what is said: "said on Thursday", "the June forecasts"."""
    at = sentence.period_tokens[j]
    if at + 1 < len(sentence.tokens) and sentence.tokens[at + 1].word.lower() in STATEMENTS:
        return True
    return _REPORTED.search(sentence.tags, max(0, at - 7), at) is not None


def _preposition(sentence: Sentence, j: int) -> str:
    at = sentence.period_tokens[j] - 1
    while at >= 0 and sentence.tags[at] in "DA":
        at -= 1
    return sentence.tokens[at].word.lower() if at >= 0 and sentence.tags[at] in "PTBO" else ""


def _counts_from(sentence: Sentence, j: int) -> bool:
    """Whether "since" opens the claim's own time; "the first time since June", "the highest since 2019" do not."""
    at = sentence.period_tokens[j] - 1
    while at > 0 and sentence.tokens[at].word.lower() != "since":
        at -= 1
    return at == 0 or sentence.tags[at - 1] in "QVUL,X"


def _is_comparison(sentence: Sentence, j: int) -> bool:
    """Whether the period is what something is compared with: "than in 2023", "compared with a year earlier"."""
    at = sentence.period_tokens[j]
    if _MEASURED_BY.search(sentence.tags, max(0, at - 7), at):
        return True
    for step in range(at - 1, max(-1, at - 5), -1):
        word = sentence.tokens[step].word.lower()
        if word in COMPARING or (word in ("over", "on") and _EARLIER.search(sentence.tokens[at].word)):
            return True
        if sentence.tags[step] in "ul" and "N" in sentence.tags[step:at]:
            return True
        if sentence.tags[step] in "QVUL;,":
            return False
    return False


def _period_of(sentence: Sentence, k: int, usable: Sequence[int]) -> int | None:
    """The index of the period that dates the quantity at token `k`."""
    tokens = sentence.period_tokens
    behind = _behind(sentence, k, usable)
    if behind is not None:
        return behind
    if sentence.tags[k - 2 : k] in ("M(", "M:", "M["):
        return next((j for j in usable if tokens[j] == k - 2), None)
    if sentence.tags[k + 1 : k + 2] == "A" and sentence.tokens[k + 1].word.lower() in _NOW:
        return None
    start, end = _clause(sentence.tags, k)
    region = _insertion(sentence, k)
    usable = [j for j in usable if _insertion(sentence, tokens[j]) == region]
    inside = [j for j in usable if start <= tokens[j] < end and not _is_comparison(sentence, j)]
    own = [j for j in inside if not _taken(sentence, j, k)]
    left = [j for j in own if tokens[j] < k and not _outdated(sentence, tokens[j], k)]
    if left:
        return left[-1]
    later = [j for j in own if tokens[j] > k]
    if later:
        return later[0]
    return next((j for j in usable if tokens[j] < k and is_opening(sentence, j)), None)


def _outdated(sentence: Sentence, at: int, k: int) -> bool:
    """Whether "now" stands between a period and the value, so that the period is over."""
    return any(token.word.lower() in _NOW for token in sentence.tokens[at + 1 : k])


def is_opening(sentence: Sentence, j: int) -> bool:
    """Whether the period stands at the head of the sentence, for all that follows."""
    at = sentence.period_tokens[j]
    return at <= _NEAR and _OPENING.fullmatch(sentence.tags, 0, at) is not None and not _is_comparison(sentence, j)


def _behind(sentence: Sentence, k: int, usable: Sequence[int]) -> int | None:
    """The period right behind the value, with nothing but its noun and a preposition between."""
    for j in usable:
        at = sentence.period_tokens[j]
        if at > k:
            between = sentence.tags[k + 1 : at]
            if _BEHIND.fullmatch(between) and not (_is_comparison(sentence, j) and not _compared(sentence, k)):
                return j
            return None
    return None


def _compared(sentence: Sentence, k: int) -> bool:
    """Whether the value itself is the one compared with: "from 49.2 in April", "compared with €4.71 billion a year earlier"."""
    for step in range(k - 1, max(-1, k - 4), -1):
        if sentence.tokens[step].word.lower() in COMPARING or sentence.tokens[step].word.lower() == "from":
            return True
    return False


def _clause(tags: str, k: int) -> tuple[int, int]:
    """The tokens of the clause around token `k`."""
    start, end = 0, len(tags)
    for match in _CLAUSE_END.finditer(tags):
        if match.end() <= k:
            start = match.end()
        elif match.start() > k:
            end = match.start()
            break
    return start, end


def _insertion(sentence: Sentence, at: int) -> int:
    """Where the insertion that holds token `at` begins; -1 outside any."""
    for match in _INSERTION.finditer(sentence.tags):
        if match.start() <= at < match.end() and sentence.tokens[match.start()].word.lower() not in ("when", "where"):
            return match.start()
    return -1


def _taken(sentence: Sentence, j: int, k: int) -> bool:
    """Whether the period belongs to another value, which it directly follows."""
    at = sentence.period_tokens[j]
    for other in sentence.quantity_tokens:
        if other != k and other < at and _BEHIND.fullmatch(sentence.tags[other + 1 : at]) and k > other:
            return _from_value(sentence, other) or _from_value(sentence, k)
        if other != k and k < other < at and "Q" not in sentence.tags[other + 1 : at]:
            return _from_value(sentence, other)
    return False


def _from_value(sentence: Sentence, k: int) -> bool:
    """Whether the value is what something is compared with: "from 49.2", "from a peak of €412"."""
    for at in range(k - 1, max(-1, k - 5), -1):
        if sentence.tokens[at].word.lower() in _FROM:
            return True
        if sentence.tags[at] not in "DNAO":
            return False
    return False
