"""When a claim holds: the period of its clause, of its sentence, or carried over in the paragraph.

A period belongs to the value that it follows ("71.3 in June from 69.8 in March"), else to the clause it is in,
else, at the head of a sentence, to everything after it. A period of comparison ("compared with June 2017", "since
January", "from a year earlier") never dates the value that is compared.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.relate.comparison import from_value, is_compared, is_comparison
from mfgfacts.relate.dating import when_of
from mfgfacts.relate.insertions import holding, insertions
from mfgfacts.relate.phrase import is_past

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from mfgfacts.model import Period, Sentence, When

#: What may stand between a value and the period right behind it.
_BEHIND: Final = re.compile(r"[ul]?(?:[OP]?D?[NKW]{0,4}){0,2}V?[PA]?D?")
_CLAUSE_END: Final = re.compile(r"[;.]|(?<!M):|,?B|,?&(?=[^,;.QMB]{0,8}[VULSX])|&(?=A*[XVULS])|,-|,(?=[GUL])")
#: ", the oldest of which was bought in 1910": a period behind it dates nothing before it.
_ASIDE: Final = re.compile(r",[^,;.]{0,4}OR")
#: Between a value and the one before it where no new clause begins: the value shares its period.
_SAME_CLAUSE: Final = re.compile(r"[^XVSR;.:]*(?:&T[VUL][^XVSR;.:]*)?")
_NOW: Final = frozenset(("now", "currently", "today", "present"))
_NEAR: Final = 10
#: Days that a period lasts at least to hold for the sentences that follow.
_SHORTEST: Final = 27
_OPENING: Final = re.compile(r"V?[^XVULSQ;:]*")


def times(
    sentence: Sentence, periods: Sequence[Period], carried: When | None, issued: date | None, *, listed: bool
) -> list[When | None]:
    """The period of each quantity of the sentence, in order.

    Args:
        sentence: tokens with the quantities and periods in place.
        periods: the sentence's periods, resolved, in order.
        carried: the period that the paragraph has set before this sentence.
        issued: the document's date, the end of "since 2015".
        listed: the sentence is an item of a list, dated by the list's heading.
    """
    if not periods and not carried:
        return [None] * len(sentence.quantity_tokens)
    clauses = _clauses(sentence, periods, issued)
    if clauses is None and not carried:
        return [None] * len(sentence.quantity_tokens)
    found: list[When | None] = []
    for i, k in enumerate(sentence.quantity_tokens):
        when = _period_of(sentence, k, clauses) if clauses else None
        if (
            when is None
            and i
            and found[-1]
            and not _outdated(sentence, sentence.quantity_tokens[i - 1], k + 2)
            and _SAME_CLAUSE.fullmatch(sentence.tags, sentence.quantity_tokens[i - 1] + 1, k)
        ):
            when = found[-1]
        if when is None and carried and (listed or is_past(sentence, k)):
            when = carried
        found.append(when)
    return found


class _Dated(NamedTuple):
    """A period that may date values: its token, whether something is compared with it, the insertion that holds it."""

    token: int
    when: When
    compared: bool
    region: int


class _Clauses(NamedTuple):
    """What dates the values of a sentence: its periods, its insertions, and where its clauses end and begin."""

    dated: list[_Dated]
    insertions: list[tuple[int, int]]
    ends: list[int]
    begins: list[int]


def _clauses(sentence: Sentence, periods: Sequence[Period], issued: date | None) -> _Clauses | None:
    """Read once what the values of a sentence have in common; None where no period dates any."""
    whens = [
        (j, when) for j, period in enumerate(periods) if (when := when_of(sentence, j, period, issued)) is not None
    ]
    if not whens:
        return None
    regions = insertions(sentence)
    tokens = sentence.period_tokens
    dated = [_Dated(tokens[j], when, is_comparison(sentence, j), holding(regions, tokens[j])) for j, when in whens]
    cuts = [match.span() for match in _CLAUSE_END.finditer(sentence.tags)]
    return _Clauses(dated, regions, [first for first, _ in cuts], [end for _, end in cuts])


def topic(sentence: Sentence, periods: Sequence[Period], issued: date | None) -> When | None:
    """The period that the sentence sets for those after it: the one at its head."""
    for j, period in enumerate(periods):
        if sentence.period_tokens[j] > _NEAR:
            break
        if is_opening(sentence, j):
            when = when_of(sentence, j, period, issued)
            lasting = when and (when.last - when.first).days >= _SHORTEST and (issued is None or when.first <= issued)
            return when if lasting else None
    return None


def _period_of(sentence: Sentence, k: int, clauses: _Clauses) -> When | None:
    """The period that dates the quantity at token `k`."""
    tags, dated = sentence.tags, clauses.dated
    behind = _behind(sentence, k, dated)
    if behind is not None:
        return behind
    if tags[k - 2 : k] in ("M(", "M:", "M["):
        return next((one.when for one in dated if one.token == k - 2), None)
    if tags[k + 1 : k + 2] == "A" and sentence.lower[k + 1] in _NOW:
        return None
    past, coming = bisect_right(clauses.begins, k), bisect_right(clauses.ends, k)
    start = clauses.begins[past - 1] if past else 0
    end = clauses.ends[coming] if coming < len(clauses.ends) else len(tags)
    region = holding(clauses.insertions, k)
    own = [
        one
        for one in dated
        if start <= one.token < end and one.region == region and not one.compared and not _taken(sentence, one.token, k)
    ]
    left = [one for one in own if one.token < k and not _outdated(sentence, one.token, k)]
    if left:
        return left[-1].when
    later = next((one.when for one in own if one.token > k and not _ASIDE.search(tags, k, one.token)), None)
    return later or next((one.when for one in dated if one.token < k and _opens(sentence, one)), None)


def _opens(sentence: Sentence, one: _Dated) -> bool:
    """Whether the period stands at the sentence's head, for all that follows."""
    return (
        one.token <= _NEAR
        and one.region < 0
        and not one.compared
        and _OPENING.fullmatch(sentence.tags, 0, one.token) is not None
    )


def _outdated(sentence: Sentence, at: int, k: int) -> bool:
    """Whether "now" stands between a period and the value, so that the period is over."""
    return not _NOW.isdisjoint(sentence.lower[at + 1 : k])


def is_opening(sentence: Sentence, j: int) -> bool:
    """Whether the period stands at the head of the sentence, for all that follows."""
    at = sentence.period_tokens[j]
    return (
        at <= _NEAR
        and _OPENING.fullmatch(sentence.tags, 0, at) is not None
        and not is_comparison(sentence, j)
        and holding(insertions(sentence), at) < 0
    )


def _behind(sentence: Sentence, k: int, dated: Sequence[_Dated]) -> When | None:
    """The period right behind the value, with nothing but its noun and a preposition between."""
    for one in dated:
        if one.token > k:
            if not _BEHIND.fullmatch(sentence.tags, k + 1, one.token):
                return None
            return None if one.compared and not is_compared(sentence, k) else one.when
    return None


def _taken(sentence: Sentence, at: int, k: int) -> bool:
    """Whether the period at token `at` belongs to another value, which it directly follows or labels in a bracket."""
    if sentence.tags[at + 1 : at + 3] == ":Q" and sentence.tags[at - 1 : at] in ("(", "[") and at + 2 > k:
        return at + 2 != k
    for other in sentence.quantity_tokens:
        if other >= at:
            break
        if other < k and _BEHIND.fullmatch(sentence.tags, other + 1, at):
            return from_value(sentence, other) or from_value(sentence, k)
        if k < other and "Q" not in sentence.tags[other + 1 : at]:
            return from_value(sentence, other)
    return False
