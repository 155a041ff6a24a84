"""A draft and its sources → findings, one for every number and date, in the draft's order."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.check.dates import date_relation
from mfgfacts.check.finding import Finding, Judgement, Status
from mfgfacts.check.ignore import ignored
from mfgfacts.check.judge import decide, judge
from mfgfacts.check.numbers import Number, numbers
from mfgfacts.check.profile import profiles
from mfgfacts.model import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import date

    from mfgfacts.check.finding import Draft
    from mfgfacts.check.pool import Pool
    from mfgfacts.match import Match
    from mfgfacts.model import Fact, Source

    #: The draft's facts, read as if it were from a day.
    Reread = Callable[[date], Sequence[Fact]]
    #: The day that a source is from, if that is known.
    Dated = Callable[[Source], date | None]


#: How alike what gives a claim's value must be for its document's day to say of which year the claim is.
_LIKE: Final = 0.4
#: A date that says of which year it is.
_YEAR: Final = re.compile(r"\d{4}")
#: And one that says where a period begins that the day of the text ends.
_SINCE: Final = re.compile(r"\bsince\b", re.IGNORECASE)
#: And one that says it by another date, which a draft of a sentence may not name.
_DATED: Final = re.compile(r"\d{4}|\b(?:a|one)\s(?:year|month|quarter|week)\s(?:ago|earlier|before)\b", re.IGNORECASE)


class _Checker:
    """Judges the claims of one draft."""

    def __init__(self, draft: Draft, pool: Pool, reread: Reread | None, dated: Dated | None) -> None:
        self._pool = pool
        facts = draft.facts
        self._profiles = {fact.start: its for fact, its in zip(facts, profiles(facts, {}), strict=True)}
        self._undated = frozenset(
            fact.sentence for fact in facts if fact.kind is Kind.DATE and not _DATED.search(fact.quote)
        )
        self._reread, self._dated = reread, dated
        self._readings: dict[date, Mapping[tuple[int, int], Fact]] = {}

    def judgement(self, claim: Fact) -> Judgement:
        """Judge one claim; where its period has no year, it is read as from the day of the source that fits best."""
        its = self._profiles[claim.start]
        matches = self._pool.matches(claim, its)
        if matches and self._is_undated(claim):
            again = self._anchored(claim, _likeliest(matches).fact.source)
            if again is not claim:
                claim, matches = again, self._pool.matches(again, its)
        if claim.kind is not Kind.DATE:
            return judge(claim, its, matches, self._pool)
        relations = [date_relation(claim, one) for one in matches]
        return decide(claim, its, relations, self._pool)

    def _is_undated(self, claim: Fact) -> bool:
        """Does the claim's period, or a date beside it, leave the year to the day of the text?"""
        if claim.sentence in self._undated or _SINCE.search(claim.sentence):
            return True
        return claim.time is not None and not _YEAR.search(claim.time.quote)

    def _anchored(self, claim: Fact, source: Source) -> Fact:
        day = self._dated(source) if self._dated is not None and self._reread is not None else None
        if day is None or self._reread is None:
            return claim
        if day not in self._readings:
            self._readings[day] = {(fact.start, fact.end): fact for fact in self._reread(day)}
        return self._readings[day].get((claim.start, claim.end), claim)


def _likeliest(matches: Sequence[Match]) -> Match:
    """Return the match that a draft's period is read by: the best of those that give its value, if any does."""
    of_its_value = (one for one in matches if one.slots.value.says == "agree" and one.alike.score >= _LIKE)
    return next(of_its_value, matches[0])


def check(draft: Draft, pool: Pool, reread: Reread | None = None, dated: Dated | None = None) -> Iterator[Finding]:
    """Yield what is found of every number and date of a draft, in its order.

    Args:
        draft: its text, facts and refusals.
        pool: the facts of the sources that come into question.
        reread: reads a draft that has no date of its own as if it were from a day: "in May" is then its source's May.
        dated: the day that a source is from.
    """
    undated = not draft.dated
    checker = _Checker(draft, pool, reread if undated else None, dated if undated else None)
    line, begin, at = 1, 0, 0
    for number in _numbers(draft):
        line += draft.text.count("\n", at, number.start)
        begin = max(begin, draft.text.rfind("\n", at, number.start) + 1)
        at = number.start
        yield _finding(draft, number, line, number.start - begin + 1, checker)


def to_check(draft: Draft) -> frozenset[int]:
    """Return where the claims of a draft begin that `check` compares with facts."""
    return frozenset(number.start for number in _numbers(draft) if number.status is Status.CHECKED)


def _numbers(draft: Draft) -> Iterator[Number]:
    """Yield every number and date of a draft; those that a comment excludes are skipped."""
    hidden = ignored(draft.text)
    for number in numbers(draft):
        why = hidden.why(number.start)
        yield number._replace(status=Status.SKIPPED, why=why) if why else number


def _finding(draft: Draft, number: Number, line: int, column: int, checker: _Checker) -> Finding:
    fact = number.fact
    found = Finding(
        draft.path, line, column, number.start, number.end, draft.text[number.start : number.end],
        fact.sentence if fact is not None else "", number.status, why=number.why,
    )  # fmt: skip
    if number.status is not Status.CHECKED or fact is None:
        return found
    judged = checker.judgement(fact)
    best = judged.evidence[0] if judged.evidence else None
    return found._replace(
        verdict=judged.verdict,
        reasons=judged.reasons,
        cautions=judged.cautions,
        evidence=tuple(_facts(judged.evidence)),
        similarity=best.alike.score if best is not None else None,
        shared=best.alike.shared if best is not None else (),
        why=judged.why,
    )


def _facts(matches: Sequence[Match]) -> Iterator[Fact]:
    for one in matches:
        yield one.fact
