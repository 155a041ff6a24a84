"""Which of a sentence's periods dates a value, by where both stand.

A period belongs to the value that it follows ("71.3 in June from 69.8 in March"), else to the clause it is in,
else, at the head of a sentence, to everything after it. A period of comparison ("compared with June 2017", "since
January", "from a year earlier") never dates the value that is compared.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from mfgfacts.model import When, new, record
from mfgfacts.relate.adjacent import Dated, behind, follows, is_reason, is_taken, label, labelling, outside
from mfgfacts.relate.comparison import is_base, is_comparison
from mfgfacts.relate.dating import counts_from, when_of
from mfgfacts.relate.heads import is_at_head
from mfgfacts.relate.insertions import holding, insertions
from mfgfacts.relate.owners import is_owner
from mfgfacts.relate.rows import is_row
from mfgfacts.relate.verbs import is_past, is_present

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from mfgfacts.model import Period
    from mfgfacts.sentence import Sentence

_BEFORE_OWNED: Final = frozenset(("from", "after", "before", "than", "above", "below"))
_CLAUSE_END: Final = re.compile(  # each branch begins with a sign: the search looks for signs alone
    r";|\.|:(?<!M:)|B|,B|&(?!PX)(?=[^,;.QMB]{0,8}[VULSX])|,&(?!PX)(?=[^,;.QMB]{0,8}[VULSX])|,&(?=(?:DA?N?)?Q[NK]{0,3}[XVUL])|&(?=QN?X)"
    r"|,&(?=D?[NK]{1,4},R)|&(?=A*[XVULS])|,-|,(?=[GUL])"
)
#: ", the oldest of which was bought in 1910", "for a census the city is seeking in May": it dates nothing before it.
_ASIDE: Final = re.compile(r",[^,;.]{0,4}OR|[OP]D?[NKVA]{0,3}[NK](?:D[NK]{1,2}|W)X")
_NOW: Final = frozenset(("now", "nowadays", "currently", "today", "present"))
#: "…: since 2021, …", "learned that in 2021 …", "told reporters, in 2021 …": the head of what is said.
_HEAD: Final = re.compile(r"(?:[:;]|[SV]N{0,3},|[SV](?:N|PD?N{1,3}(?:OD?[NK]+)?)?R)(?:PD?)?$")
_VERB: Final = re.compile("[XVUL]")
#: "sold 40 boats and bought 12 boats in 2018"
_GOES_ON: Final = re.compile(
    r"[NKW]{0,4}(?:,?&|,)A?[VUL]A?(?:D?[NKG]{1,4}[PG]?)?(?:Q[NKW]{0,4}(?:,|,?&))*Q[NKW]{0,4}PD?"
)
_WAS: Final = frozenset(("was", "were", "had"))
_BARE: Final = re.compile(r"A*[VULG]")
#: "The number of jobless, 5.5 million, and the rate, 3.9 percent, fell in May"
_APPOSED: Final = re.compile(r",(?:&D?[NKO]{1,5},Q,)?A?[XVUL][^,;.M]{0,8}PD?M")
_PARTED: Final = re.compile("[;:]")
#: "in May, which is 4% less"
_IS_MORE: Final = re.compile("RXQ[ul]$")
_NEAR: Final = 10
#: "26% in all and 23% year to date": of the value right before it alone.
_TO_DATE: Final = frozenset(("ytd", "year to date", "year-to-date"))


#: "12,400 (2009: 13,100)", "103.7 (2015 = 100)"
_BASED: Final = re.compile("[:*]Q")


@record
class Clauses:
    """What dates the values of a sentence: its periods, its insertions, and where its clauses end and begin."""

    dated: list[Dated]
    insertions: list[tuple[int, int]]
    ends: list[int]
    begins: list[int]


def clauses_of(
    sentence: Sentence, periods: Sequence[Period], compared: Sequence[bool], issued: date | None
) -> Clauses | None:
    """Read once what the values of a sentence have in common; None where no period dates any.

    `compared` is what `compares` gave for each of the periods.
    """
    regions: list[tuple[int, int]] | None = None
    dated: list[Dated] = []
    for j, at in enumerate(sentence.period_tokens):
        when = when_of(sentence, j, periods[j], issued)
        if when is not None:
            if regions is None:
                regions = insertions(sentence)
            if sentence.lower[0] == "on" and _is_summed(sentence) and (when.last - when.first).days < _HALF:
                when = new(When, (when.first.replace(month=1, day=1), when.last, when.quote, when.start, when.end))
            dated.append(Dated(at, when, compared[j], holding(regions, at) if regions else -1))
    if regions is None:
        return None
    ends: list[int] = []
    begins: list[int] = []
    for match in _CLAUSE_END.finditer(sentence.tags):
        end, begin = match.span()
        ends.append(end)
        begins.append(begin)
    return Clauses(dated, regions, ends, begins)


def _is_summed(sentence: Sentence) -> bool:
    """Whether the sentence tells sums since the year began: "On a year-to-date basis, orders fell 30% in July"."""
    return sentence.lower[1] == "a" and sentence.lower[2:4] in _SUMMED


_SUMMED: Final = [["year-to-date", "basis"], ["cumulative", "basis"]]
#: The days of what is shorter than half a year.
_HALF: Final = 150


def compares(sentence: Sentence, j: int) -> bool:
    """Whether the sentence's `j`-th period is one of comparison, or right behind a value that another is compared with.

    "12% more than in May", "$96 million versus $58 million a year ago".
    """
    if is_row(sentence) or is_comparison(sentence, j):
        return True
    at = sentence.period_tokens[j]
    if not at:
        return False
    word = sentence.lower[at - 1]
    if word in _BEFORE_OWNED and is_owner(sentence, j):
        return True  # "fell 9% from last week's high above $9,100"
    if sentence.tags[at - 1] == "(" and _BASED.match(sentence.tags, at + 1):
        return True
    if word == "since" and not counts_from(sentence, at - 1):  # "the fastest since June 2009"
        return True
    before = bisect_right(sentence.quantity_tokens, at)
    if not before:
        return False
    k = sentence.quantity_tokens[before - 1]
    return follows(sentence, k, at) and is_base(sentence, k)


def period_of(sentence: Sentence, k: int, clauses: Clauses) -> When | None:
    """The period that dates the quantity at token `k`."""
    tags, dated = sentence.tags, outside(sentence, k, clauses.dated)
    right_behind = behind(sentence, k, dated)
    if right_behind is not None:
        return right_behind
    named = label(sentence, k)
    if named >= 0:
        return labelling(named, dated)
    apposed = _APPOSED.match(tags, k + 1) if tags[k - 1 : k] == "," else None
    if apposed:
        return next((one.when for one in dated if one.token == apposed.end() - 1 and not one.compared), None)
    if tags[k + 1 : k + 2] == "A" and sentence.lower[k + 1] in _NOW:
        return None
    past, coming = bisect_right(clauses.begins, k), bisect_right(clauses.ends, k)
    start = clauses.begins[past - 1] if past else 0
    end = clauses.ends[coming] if coming < len(clauses.ends) else len(tags)
    region = holding(clauses.insertions, k) if clauses.insertions else -1
    own = [
        one
        for one in dated
        if start <= one.token < end
        and one.region == region
        and not one.compared
        and not is_taken(sentence, one.token, k)
        and (one.token < k or sentence.lower[one.token] not in _TO_DATE)
    ]
    left = [one for one in own if one.token < k and not is_outdated(sentence, one.token, k)]
    if left:
        return left[-1].when
    for one in own:
        if one.token > k and not _ASIDE.search(tags, k, one.token) and not is_reason(sentence, k, one.token):
            return one.when
    above = _above(sentence, k, dated)
    if above:
        over = is_outdated(sentence, above.token, k) or (past and _is_over(sentence, above.token, k))
        return None if over else above.when
    if region >= 0 and (
        is_past(sentence, k) or _IS_MORE.search(sentence.tags, region, k + 2)
    ):  # "sales of €5 million in May, which rose 4%": as the main clause
        held = (one for one in reversed(dated) if one.token < k and one.region < 0 and not one.compared)
        return next((one.when for one in held if not is_outdated(sentence, one.token, k)), None)
    return _of_next(sentence, k, dated) or _of_previous(sentence, k, start, dated) or _of_all(sentence, k, dated)


def _of_all(sentence: Sentence, k: int, dated: Sequence[Dated]) -> When | None:
    """The one period of a sentence that a value opens: "Some 1,100 plants for tiles and bricks ran in May"."""
    if k > 1 or len(sentence.periods) > 1 or len(sentence.quantities) > 1 or _WAS.isdisjoint(sentence.lower):
        return None
    return next((one.when for one in dated if one.token > k and not one.compared and one.region < 0), None)


def _of_previous(sentence: Sentence, k: int, start: int, dated: Sequence[Dated]) -> When | None:
    """The period of the clause before, whose subject or tense goes on.

    "rallied on Tuesday, but closed 3% lower", "were weak last year, falling 3%", "may dip in 2024 and then rise to 9".
    """
    if not start or is_base(sentence, k):
        return None
    one = next((one for one in reversed(dated) if one.token < start and one.region < 0 and not one.compared), None)
    if one is None or _PARTED.search(sentence.tags, one.token, k):
        return None
    told = is_past(sentence, k) and is_past(sentence, one.token)
    if not told and not _has_subject_before(sentence, start, k):
        return None
    return None if is_outdated(sentence, one.token, k) else one.when


def _has_subject_before(sentence: Sentence, start: int, k: int) -> bool:
    """Whether the clause of `k` leaves its subject to the one before: ", falling 3%", "and then rise to 9"."""
    match = _BARE.match(sentence.tags, start)
    if match is None or match.end() > k:
        return False
    return sentence.lower[match.end() - 1].endswith("ing") or not is_present(sentence, k)


def _above(sentence: Sentence, k: int, dated: Sequence[Dated]) -> Dated | None:
    """The first period that stands at a head for all up to `k`."""
    for one in dated:
        if one.token < k and _opens(sentence, one, k):
            return one
    return None


def _opens(sentence: Sentence, one: Dated, k: int) -> bool:
    """Whether the period stands at the head of the sentence, or of what somebody says, for all up to `k`."""
    if one.region >= 0 or one.compared:
        return False
    tags, at = sentence.tags, one.token
    if is_at_head(tags, at):
        return True
    head = _HEAD.search(tags, at - _NEAR, at)
    return head is not None and ";" not in tags[at:k]


def _is_over(sentence: Sentence, at: int, k: int) -> bool:
    """Whether the clause of `k` stands in the present and that of the period at `at` does not."""
    if not is_present(sentence, k):
        return False
    verb = _VERB.search(sentence.tags, at, k)
    return verb is not None and is_past(sentence, verb.end())


def _of_next(sentence: Sentence, k: int, dated: Sequence[Dated]) -> When | None:
    """The period of the next clause, which has the same subject: "sold 40 boats and bought 12 in 2018"."""
    goes_on = _GOES_ON.match(sentence.tags, k + 1)
    if goes_on is None:
        return None
    return next((one.when for one in dated if one.token == goes_on.end() and not one.compared), None)


def is_outdated(sentence: Sentence, at: int, k: int) -> bool:
    """Whether "now" stands between a period and the value, so that it is over; not "for 2022 it now expects"."""
    if _NOW.isdisjoint(sentence.lower[at + 1 : k]):
        return False
    return any(sentence.lower[i] in _NOW and sentence.tags[i + 1 : i + 2] != "S" for i in range(at + 1, k))
