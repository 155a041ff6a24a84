"""True sentences said otherwise by rule: a check must not take them for wrong."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from mfgfacts.check.mistakes import Variant, placed
from mfgfacts.model import Bound, Direction, Kind, Modality, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from mfgfacts.model import Fact

_NUMBER: Final = re.compile(r"\d[\d,]*(?:\.\d+)?")
_SCALED: Final = re.compile(r"(\d+(?:\.\d+)?) (trillion|billion|million)")
_SMALLER: Final = {"trillion": "billion", "billion": "million", "million": "thousand"}
_PERCENT: Final = re.compile(r"\s?(?:%|percent\b|per cent\b)")
_MONEY: Final = re.compile(r"(\d[\d,.]*) (trillion|billion|million) (euros|dollars|pounds)")
_SIGNS: Final[Mapping[str, str]] = {
    "euros": "€", "dollars": "$", "pounds": "£", "trillion": "tn", "billion": "bn", "million": "m",
}  # fmt: skip
_VERBS: Final = {
    (Direction.UP, Role.BY): "grew by", (Direction.DOWN, Role.BY): "declined by",
    (Direction.UP, Role.TO): "climbed to", (Direction.DOWN, Role.TO): "slipped to",
}  # fmt: skip
_HEDGES: Final = {
    Bound.EQUAL: "", Bound.ABOUT: "about ", Bound.MORE: "over ", Bound.AT_LEAST: "at least ",
    Bound.LESS: "under ", Bound.AT_MOST: "at most ",
}  # fmt: skip
_FEWEST: Final = 3
_LEAD: Final = "Meanwhile, "


def paraphrases(fact: Fact) -> Iterator[Variant]:
    """Yield a fact's sentence said otherwise in each way that fits it."""
    at = placed(fact)
    if at < 0 or fact.kind is Kind.DATE or fact.low is None:
        return
    for kind, quote in (
        ("rounding", _rounded(fact)),
        ("scale word", _smaller(fact.quote)),
        ("percent", _percent(fact.quote)),
        ("symbol", _symbol(fact.quote)),
    ):
        if quote and quote != fact.quote:
            text = fact.sentence[:at] + quote + fact.sentence[at + len(fact.quote) :]
            yield Variant(kind, text, at, at + len(quote))
    if fact.sentence[:1].isalpha() and at:
        text = _LEAD + fact.sentence[:1].lower() + fact.sentence[1:]
        yield Variant("lead-in", text, at + len(_LEAD), at + len(_LEAD) + len(fact.quote))
    yield from _own_words(fact)


def _rounded(fact: Fact) -> str:
    """A decimal place less, in a number of three digits and more."""
    number = _NUMBER.search(fact.quote)
    if number is None or fact.bound is not Bound.EQUAL or len(_NUMBER.findall(fact.quote)) > 1:
        return ""
    places = len(number[0].partition(".")[2])
    if not places or len(re.sub(r"\D", "", number[0])) < _FEWEST or "," in number[0]:
        return ""
    value = round(Decimal(number[0]), places - 1)
    return fact.quote[: number.start()] + format(value, "f") + fact.quote[number.end() :]


def _smaller(quote: str) -> str:
    """1.14 trillion as 1,140 billion."""
    scaled = _SCALED.search(quote)
    if scaled is None or scaled[2] == "million":
        return ""
    value = Decimal(scaled[1]) * 1000
    return f"{quote[: scaled.start()]}{value.normalize():,f} {_SMALLER[scaled[2]]}{quote[scaled.end() :]}"


def _percent(quote: str) -> str:
    return _PERCENT.sub(lambda percent: "%" if "per" in percent[0] else " percent", quote)


def _symbol(quote: str) -> str:
    return _MONEY.sub(lambda money: f"{_SIGNS[money[3]]}{money[1]}{_SIGNS[money[2]]}", quote)


def _own_words(fact: Fact) -> Iterator[Variant]:
    """A sentence made of what was read: subject, verb, value, period."""
    if not fact.about or fact.modality is not Modality.ACTUAL or len(fact.about.split()) < _FEWEST:
        return
    verb = _VERBS.get((fact.change.direction, fact.change.role)) if fact.change else ": "
    if verb is None or fact.kind in {Kind.RANK, Kind.RATIO}:
        return
    head = f"{fact.about[:1].upper()}{fact.about[1:]}{verb if verb == ': ' else f' {verb} '}{_HEDGES[fact.bound]}"
    when = _when(fact)
    yield Variant("own words", f"{head}{fact.quote}{when}.", len(head), len(head) + len(fact.quote))


def _when(fact: Fact) -> str:
    if fact.time is None:
        return ""
    first, last = fact.time.first, fact.time.last
    return f" from {first} to {last}" if first != last else f" on {first}"
