"""Period mentions resolved to their first and last day, against the document's date and the period named before.

What can be read two ways is settled so: weeks run from Monday, seasons are the meteorological ones of the north,
decades and centuries begin with the year that ends in 0 and 00.
"""

from __future__ import annotations

from datetime import timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.periods import AGO, ANAPHORIC, MONTHS
from mfgfacts.model import Period, Tense, new
from mfgfacts.normalise import counted, pointed, printed, spans
from mfgfacts.normalise.parts import edge, part
from mfgfacts.normalise.view import View, early

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from mfgfacts.model import PeriodMention
    from mfgfacts.normalise.spans import Days

_RESOLVERS: Final[Mapping[str, Callable[[Mapping[str, str], View], Days | None]]] = {
    "day": printed.day,
    "month": printed.month,
    "iso": printed.iso,
    "numeric": printed.numeric,
    "year": printed.year,
    "years": printed.years,
    "decade": printed.decade,
    "century": printed.century,
    "season": printed.season,
    "fiscal": printed.fiscal,
    "code": printed.code,
    "context": printed.context,
    "nth": pointed.nth,
    "weekday": pointed.weekday,
    "relative": pointed.relative,
    "the": pointed.the,
    "deictic": pointed.deictic,
    "same": pointed.same,
    "to date": pointed.to_date,
    "ago": counted.ago,
    "span": counted.span,
    "vague": counted.vague,
}
#: Looked up once: a member of an enumeration takes as long as a call.
_AHEAD: Final = Tense.AHEAD
#: Rules whose mentions, without a year of their own, are other days in another tense.
_OPEN: Final = frozenset(
    {"day", "month", "numeric", "nth", "season", "code", "context", "weekday", "the", "range", "span", "ago", "fiscal"}
)
_SELECTED: Final = frozenset({"code", "context"})


def period(mention: PeriodMention, anchor: date | None, named: Period | None, tense: Tense = Tense.OPEN) -> Period:
    """The first and last day of a mention, both included.

    Args:
        mention: what `recognise.periods` read.
        anchor: the document's date.
        named: the period named just before in the sentence or paragraph; "a year earlier" counts from it.
        tense: which way the clause looks; it turns a bare weekday, month or quarter to the coming or the last one.

    Returns:
        The period; both days None and flagged `undated` where they can't be known.
    """
    if mention.rule == "year" and len(mention.parts) == 1:
        return _year(mention.parts["year"])
    known = (named.first, named.last) if named and named.first and named.last else None
    parts = mention.parts
    lead = parts.get("lead", "")
    view = new(View, (anchor or (known[1] if known else None), known, _AHEAD if lead == "due" else tense, lead, None))
    try:
        days = _range(parts, view) if mention.rule == "range" else _resolve(mention.rule, parts, view)
    except (ValueError, OverflowError):
        days = None
    if days is None or days[0] > days[1]:
        return Period(None, None, ("undated",))
    flags = ("ambiguous_date",) if parts.get("order") == "open" or parts.get("closes") == "open" else ()
    return new(Period, (*days, flags))


@lru_cache(maxsize=512)
def _year(figures: str) -> Period:
    try:
        return Period(*spans.year(printed.full_year(figures)))
    except (ValueError, OverflowError):
        return Period(None, None, ("undated",))


def is_open(mention: PeriodMention) -> bool:
    """Whether the tense of its clause has a say in which days a mention means: "in May", "on Thursday"."""
    return mention.rule in _OPEN and "year" not in mention.parts


def carried(named: Period | None, mention: PeriodMention, resolved: Period) -> Period | None:
    """The period that the next mention counts from: "rose from a month earlier and a year earlier" has one for both.

    A comparison ("a year earlier", "the previous quarter") is not counted from, nor is the day on which something was
    said, where a longer period was named before.
    """
    if resolved.first is None or resolved.last is None:
        return named
    if named is None:
        return resolved
    if resolved.last - resolved.first > _LONG and named.last and named.last >= resolved.last:
        return named  # "between 2000 and 2008", told in a report on 2009
    if mention.parts.get("lead") == "from" and mention.rule in _OPEN and _alike(named, resolved):
        return named  # "fell in September from August and from a year earlier"
    if mention.rule == "to date":
        return named
    if mention.rule == "ago":
        return resolved if AGO[mention.parts["ago"]] > 0 else named
    if mention.rule == "same" or mention.parts.get("mod", "").lower() in ANAPHORIC:
        return named
    spoken = mention.rule in {"weekday", "deictic"} and named.first != named.last
    return named if spoken else resolved


def _alike(one: Period, other: Period) -> bool:
    """Whether two periods are about as long, so that one can be compared with the other."""
    if one.first is None or one.last is None or other.first is None or other.last is None:
        return False
    return abs((one.last - one.first) - (other.last - other.first)) <= _SAME_LENGTH and one.first != other.first


#: Days that a stretch lasts at least from which no year is counted while a later one was named.
_LONG: Final = timedelta(days=400)
_SAME_LENGTH: Final = timedelta(days=3)


def _resolve(rule: str, parts: Mapping[str, str], view: View) -> Days | None:
    if "to:rule" in parts and rule in {"span", "same", "ago"}:
        end = {name[3:]: value for name, value in parts.items() if name.startswith("to:")}
        if rule == "span":
            view = view._replace(tense=_spanned(parts) or view.tense, lead=parts["how"].split()[-1])
        other = _resolve(end["rule"], end, view)
        view = view._replace(named=other, other=other) if rule == "ago" else view._replace(other=other, lead="")
    days = _RESOLVERS[rule](parts, view)
    if days is None:
        return None
    if "iso week" in parts:
        return spans.iso_week(days[0].year, int(parts["iso week"]))
    if "part" in parts and rule not in _SELECTED:
        days = part(days, parts)
        if rule == "the" and days and view.tense is Tense.PAST and view.anchor and days[0] > view.anchor:
            days = spans.shift(days, -12)  # "the final three months of the year", told in January
    return edge(days, parts["edge"]) if days and "edge" in parts else days


def _spanned(parts: Mapping[str, str]) -> Tense | None:
    """Which way the day lies that ends or begins a stretch: "ended" is over, a year "beginning" is to come."""
    verb = parts["how"].split()[-1]
    if verb in {"ended", "began", "started", "begun"}:
        return Tense.PAST
    return Tense.AHEAD if verb.startswith(("begin", "start")) and parts["unit"] == "year" else None


def _range(parts: Mapping[str, str], view: View) -> Days | None:
    """Two ends: an end without a year takes it from the other."""
    begin = {name: value for name, value in parts.items() if not name.startswith("to:")}
    end = {name[3:]: value for name, value in parts.items() if name.startswith("to:")}
    if end["rule"] == "weekday":
        if parts["from:rule"] == "weekday":
            return pointed.weekdays(begin, end, view)
        opening, closing = printed.day(begin, view), pointed.weekday(end, view)
        return (opening[0], closing[1]) if opening and closing else None
    if _dated(begin) or not _dated(end):
        first = _resolve(parts["from:rule"], begin, view)
        if first is None:
            return None
        if _dated(end) or end["rule"] == "deictic":
            last = _resolve(end["rule"], end, view)
        else:
            last = _resolve(end["rule"], {**end, **_year_after(begin, end, first)}, view)
    else:
        last = _resolve(end["rule"], end, view)
        first = _resolve(parts["from:rule"], {**begin, **_year_before(begin, end, last)}, view) if last else None
    if first is None or last is None or first[0] > last[1]:
        return None
    undated = not (_dated(begin) or _dated(end)) and begin.get("month", end.get("month")) is not None
    return early(first[0], last[1], view) if undated else (first[0], last[1])


def _dated(parts: Mapping[str, str]) -> bool:
    return (
        bool(parts.keys() & {"year", "rel", "decade", "two", "dashed", "mod"})
        or parts.get("rule") == "deictic"
        or parts.get("from:rule") == "deictic"
    )


def _year_after(begin: Mapping[str, str], end: Mapping[str, str], first: Days) -> Mapping[str, str]:
    """The year in which an end without one falls: that of the beginning, or the next."""
    later = _order(end) < _order(begin)
    return {"year": str(first[0].year + later)}


def _year_before(begin: Mapping[str, str], end: Mapping[str, str], last: Days) -> Mapping[str, str]:
    order = (last[1].month, last[1].day) if end["rule"] == "deictic" else _order(end)
    return {"year": str(last[1].year - (order < _order(begin)))}


def _order(parts: Mapping[str, str]) -> tuple[int, int]:
    """Where in its year a date stands."""
    month = parts.get("month", "")
    number = int(month) if month.isdigit() else MONTHS.get(month.rstrip(".").lower(), 0)
    return (
        (number, int(parts.get("day", 0)))
        if number
        else (int(parts.get("which", "0")) if parts.get("which", "").isdigit() else 0, 0)
    )
