"""The steps from words to a fact, one for each slot, as people and programs read them."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.cli.render import period_of
from mfgfacts.model import Kind
from mfgfacts.store.encode import number

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from mfgfacts.model import Fact

_BOUNDS: Final[Mapping[str, str]] = {
    "=": "exactly this",
    "~": "about this",
    ">": "more than this",
    ">=": "this or more",
    "<": "less than this",
    "<=": "this or less",
}
_FLAGS: Final[Mapping[str, str]] = {
    "boilerplate": "stands in the page around the article",
    "ambiguous_date": "the date can be read in two ways",
    "undated": "the document has no date to resolve it against; --date gives one",
    "guessed_date": "the document's date is a guess; --date sets it",
    "guessed_encoding": "the document's encoding is a guess",
    "garbled": "the text is broken",
    "long_sentence": "only a part of the sentence was looked at",
}


_OTHER_RULES: Final[Mapping[str, str]] = {
    "carried": "what the sentence before was about",
    "chain": "a list: what the value before it is said of",
    "respectively": "the member of the other list at the same place",
    "same": "a pronoun: what the sentence is about",
}


class Step(NamedTuple):
    """What was read into a slot, and from what; `value` is None where nothing was."""

    slot: str
    value: str | None
    why: str


def steps(fact: Fact, day: date | None, rules: Mapping[str, str]) -> Iterator[Step]:
    """Yield how each slot of a fact came about.

    Args:
        fact: as it was extracted.
        day: the date of its document.
        rules: the names of the rules that filled its slots: `{"about": "subject_of_verb"}`.
    """
    yield Step("rule", fact.rule, f"found “{fact.quote}” at characters {fact.start} to {fact.end}")
    if fact.kind is Kind.DATE:
        yield _date(fact, day)
    else:
        yield from _value(fact)
        yield _time(fact, day)
    yield Step("about", fact.about, _rule(rules.get("about", "")) if fact.about else "no words of the sentence say it")
    if fact.change:
        what = {"by": "the size of the change", "to": "where it led", "from": "where it began"}[fact.change.role]
        yield Step("change", f"{fact.change.direction} {fact.change.role}", what)
    if fact.attribution:
        yield Step("attribution", fact.attribution.quote, "who says so")
    if fact.kind is not Kind.DATE:
        yield Step("modality", fact.modality, "")
    if fact.group:
        yield Step("group", fact.group, "a list paired by “respectively”, or the same value in another unit")
    for flag in fact.flags:
        yield Step("flag", flag, _FLAGS.get(flag, ""))


def _rule(name: str) -> str:
    """Return what a rule of `mfgfacts.relate.about` looks for: the grammar that its docstring begins with."""
    if not name:
        return ""
    rule = getattr(import_module("mfgfacts.relate.about"), name, None)
    said = _OTHER_RULES.get(name) or getattr(rule, "__doc__", None) or ""
    return f"{name}: {said.splitlines()[0]}" if said else name


def _value(fact: Fact) -> Iterator[Step]:
    yield Step("kind", fact.kind, "")
    if fact.low is None:
        yield Step("value", None, "an open number")
    elif fact.low == fact.high:
        yield Step("value", number(fact.low), "")
    else:
        yield Step("value", f"{number(fact.low)} to {number(fact.high)}", "a range")
    yield Step("bound", fact.bound, f"“{fact.hedge}”: {_BOUNDS[fact.bound]}" if fact.hedge else _BOUNDS[fact.bound])
    if fact.base and fact.base.unit != fact.unit:
        same = f"{number(fact.base.low)}" + ("" if fact.base.low == fact.base.high else f" to {number(fact.base.high)}")
        yield Step("unit", fact.unit, f"= {same} {fact.base.unit}")
    else:
        yield Step("unit", fact.unit, "a plain number" if fact.unit == "1" else "")


def _date(fact: Fact, day: date | None) -> Step:
    if fact.time is None:
        return Step("period", None, "it can't be known" + ("" if day else ": the document has no date"))
    return Step("period", _stretch(fact), "" if _named(fact) else _against(day))


def _time(fact: Fact, day: date | None) -> Step:
    if fact.time is None:
        return Step("period", None, "the sentence and its paragraph name none")
    return Step("period", _stretch(fact), f"“{fact.time.quote}”" + ("" if _named(fact) else f", {_against(day)}"))


def _stretch(fact: Fact) -> str:
    if fact.time is None or fact.time.first == fact.time.last:
        return period_of(fact)
    short = period_of(fact)
    whole = f"{fact.time.first} to {fact.time.last}"
    return whole if short == whole else f"{short} ({whole})"


def _against(day: date | None) -> str:
    return f"resolved against the document's date {day}" if day else "the document has no date"


def _named(fact: Fact) -> bool:
    """Does the period's own quote name its year, so that no other date is needed?"""
    return fact.time is not None and str(fact.time.first.year) in fact.time.quote
