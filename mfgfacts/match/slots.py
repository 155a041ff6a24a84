"""Slot by slot: what two claims of a thing say, and where they agree.

    slot       agrees where                                              differs where
    value      equal in one unit; within half a unit of the last digit   neither
               that the left one prints, 5% where it is hedged;
               implied by its bound or range
    scale                                                                the same number, a thousand, million … times
    unit       of one dimension                                          another dimension, currency, kind
    bound      the right one's implies the left one's                    it does not: "nearly", "more than"
    direction  both up or both down, with one role                       up, down; by, to, from
    period     they overlap                                              they are disjoint
    subject    likeness at least SAME                                    likeness below OTHER
    speaker    one name                                                  two names
    modality   both actual, both forecast, both target                   else

A slot that one of the two leaves out is `unstated`, and so is a value where its unit or scale differs already: two
quantities are the same where none of value, scale and unit differs.

    notes of value      rounded · implied (by the left bound or range) · source less precise (unstated) · no number
                        (unstated) · source gives only a bound · beyond the source's value · the source sets the other
                        limit
    notes of scale      same number
    notes of unit       converted · same number (though the units differ)
    notes of bound      implied · hedge dropped · hedged · stricter ("more than" for "at least") · the source's value is
                        above ("nearly" for what is more)
    notes of direction  role ("to" is not "by")
    notes of period     within (the left one lies in the right one) · wider (the other way) · overlapping
    notes of subject    measure, name, kind: both name one, and not the same
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from mfgfacts.match.acronyms import acronyms, expansion
from mfgfacts.match.amounts import compared, dimension, same_number
from mfgfacts.match.words import words
from mfgfacts.model import Kind

if TYPE_CHECKING:
    from mfgfacts.match.subjects import Likeness
    from mfgfacts.match.words import Word
    from mfgfacts.model import Change, Fact, When

Says = Literal["agree", "differ", "unstated"]
SLOTS: Final = ("value", "scale", "unit", "bound", "direction", "period", "subject", "speaker", "modality")

#: Likeness from which two subjects are the same, and below which they are not.
SAME: Final = 0.5
OTHER: Final = 0.3
_THOUSAND: Final = 1000


class Slot(NamedTuple):
    """A slot of two claims.

    Attributes:
        name: one of `SLOTS`.
        says: "agree", "differ" or "unstated".
        left, right: what the two claims have there, as text; None for nothing.
        note: why, where there is more to say; empty, or one of those above.
    """

    name: str
    says: Says
    left: str | None
    right: str | None
    note: str = ""


_NO_DIRECTION: Final = Slot("direction", "unstated", None, None)
_NO_PERIOD: Final = Slot("period", "unstated", None, None)


class Comparison(NamedTuple):
    """All slots of two claims, each by its name."""

    value: Slot
    scale: Slot
    unit: Slot
    bound: Slot
    direction: Slot
    period: Slot
    subject: Slot
    speaker: Slot
    modality: Slot

    def differing(self) -> list[Slot]:
        """Return the slots that differ, in their order."""
        return [slot for slot in self if slot.says == "differ"]


def compare(left: Fact, right: Fact, alike: Likeness) -> Comparison:
    """Compare two claims slot by slot; the left one is the draft where one is.

    Args:
        left: the claim that is asked about.
        right: what it is compared with.
        alike: how alike their subjects are.
    """
    quantity = _dates(left, right) if left.kind is Kind.DATE or right.kind is Kind.DATE else _quantity(left, right)
    return Comparison(
        *quantity,
        _direction(left.change, right.change),
        period(left.time, right.time),
        _subject(left, right, alike),
        _speaker(left, right),
        Slot("modality", "agree" if left.modality is right.modality else "differ", left.modality, right.modality),
    )


def _quantity(left: Fact, right: Fact) -> tuple[Slot, Slot, Slot, Slot]:
    """Value, scale, unit and bound of two quantities."""
    a, b = left.quote, right.quote
    bounds = (left.bound.value, right.bound.value)
    units = (_unit(left), _unit(right))
    if dimension(left) != dimension(right):
        note = "same number" if same_number(left, right) else ""
        unit = Slot("unit", "differ", *units, note)
        return (
            Slot("value", "unstated", a, b),
            Slot("scale", "unstated", a, b),
            unit,
            Slot("bound", "unstated", *bounds),
        )
    unit = Slot("unit", "agree", *units, "" if left.unit == right.unit else "converted")
    found = compared(left, right)
    if found.value == "differ" and _is_scale(left, right):
        scale = Slot("scale", "differ", a, b, "same number")
        return Slot("value", "unstated", a, b), scale, unit, Slot("bound", "unstated", *bounds)
    value = Slot("value", _says(found.value), a, b, found.value_note)
    bound = Slot("bound", _says(found.bound), *bounds, found.bound_note)
    if found.value != "agree":
        bound = Slot("bound", "agree" if left.bound is right.bound else "unstated", *bounds)
    return value, Slot("scale", "agree", a, b), unit, bound


def _says(word: str) -> Says:
    return "agree" if word == "agree" else "differ" if word == "differ" else "unstated"


def _dates(left: Fact, right: Fact) -> tuple[Slot, Slot, Slot, Slot]:
    """Value, scale, unit and bound where a date is among the two: two dates are compared as periods."""
    both = left.kind is right.kind
    kinds = (str(left.kind), str(right.kind))
    unit = Slot("unit", "agree" if both else "differ", *kinds)
    return (
        Slot("value", "unstated", left.quote, right.quote),
        Slot("scale", "unstated", None, None),
        unit,
        Slot("bound", "unstated", None, None),
    )


def _unit(fact: Fact) -> str:
    return str(fact.kind) if fact.unit == "1" or fact.unit is None else fact.unit


def _is_scale(left: Fact, right: Fact) -> bool:
    """Are the two the same number, one a thousand, million … times the other?"""
    if not left.low or not right.low or left.unit != right.unit or not same_number(left, right):
        return False
    ratio = left.low / right.low
    return max(ratio, 1 / ratio) > _THOUSAND / 2 and round(max(ratio, 1 / ratio).log10()) % 3 == 0


def _direction(left: Change | None, right: Change | None) -> Slot:
    if left is right is None:
        return _NO_DIRECTION
    a, b = (f"{change.direction} {change.role}" if change else None for change in (left, right))
    if left is None or right is None:
        return Slot("direction", "unstated", a, b)
    if left.direction is not right.direction:
        return Slot("direction", "differ", a, b)
    return Slot("direction", "agree" if left.role is right.role else "differ", a, b, "" if a == b else "role")


def period(left: When | None, right: When | None) -> Slot:
    """Compare two periods."""
    if left is right is None:
        return _NO_PERIOD
    a, b = (f"{when.first}/{when.last}" if when else None for when in (left, right))
    if left is None or right is None:
        return Slot("period", "unstated", a, b)
    if left.last < right.first or right.last < left.first:
        return Slot("period", "differ", a, b)
    if a == b:
        return Slot("period", "agree", a, b)
    if right.first <= left.first and left.last <= right.last:
        return Slot("period", "agree", a, b, "within")
    wider = left.first <= right.first and right.last <= left.last
    return Slot("period", "agree", a, b, "wider" if wider else "overlapping")


def _subject(left: Fact, right: Fact, alike: Likeness) -> Slot:
    says: Says = "agree" if alike.score >= SAME else "differ" if alike.score < OTHER else "unstated"
    return Slot("subject", says, left.about, right.about, alike.clash)


def _speaker(left: Fact, right: Fact) -> Slot:
    a = left.attribution.quote if left.attribution is not None else None
    b = right.attribution.quote if right.attribution is not None else None
    if a is None or b is None:
        return Slot("speaker", "unstated", a, b)
    return Slot("speaker", "agree" if same_name(a, b) else "differ", a, b)


@lru_cache(maxsize=1 << 12)
def same_name(a: str, b: str) -> bool:
    """Are these one name? Alike (1801), or the shorter one's words or initials are the longer one's."""
    if a == b:
        return True
    left, right = words(a), words(b)
    mine, others = {word.stem for word in left} - {""}, {word.stem for word in right} - {""}
    if mine and others and (mine <= others or others <= mine):
        return True
    return _abbreviates(left, right) or _abbreviates(right, left)


def _abbreviates(left: tuple[Word, ...], right: tuple[Word, ...]) -> bool:
    return any(expansion(letters, right) for _, letters in acronyms(left))
