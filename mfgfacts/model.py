"""The types that flow from stage to stage.

    path → Document → Mention → Quantity | Period → Claim → Fact

Offsets are code points of `Document.text`, spans half-open. Magnitudes are `Decimal` until they are written.
Everything is frozen; no stage changes what an earlier one made. What exists once a fact or a sentence is a NamedTuple:
made in half a microsecond, where a frozen dataclass of thirty fields takes four; and made by `new` where a text has
one for each fact, in half of that again.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple, TypeVar, dataclass_transform

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from decimal import Decimal

SCHEMA = "mfgfacts/1"
VERSION = "0.1.0"
GENERATOR = f"mfgfacts {VERSION}"

#: Makes a named tuple of its type and all of its values, in order: `new(Span, (3, 7))`.
new: Final = tuple.__new__

_Record = TypeVar("_Record")


@dataclass_transform(frozen_default=True)
def record(fields: type[_Record]) -> type[_Record]:
    """Make a slotted dataclass of annotated fields that the type checker alone keeps frozen.

    For what is made of every sentence: its fields are read three times as fast as those of a named tuple, and it is
    made in half the time, where a truly frozen one sets each field by a call.
    """
    return dataclass(slots=True)(fields)


class Kind(StrEnum):
    """What sort of quantity a fact states."""

    PERCENT = "percent"
    PERCENTAGE_POINT = "percentage_point"
    MONEY = "money"
    COUNT = "count"
    MEASURE = "measure"
    DURATION = "duration"
    RANK = "rank"
    INDEX = "index"
    RATIO = "ratio"
    DATE = "date"


class Bound(StrEnum):
    """How a value limits what it is said of."""

    EQUAL = "="
    ABOUT = "~"
    MORE = ">"
    AT_LEAST = ">="
    LESS = "<"
    AT_MOST = "<="


class Tense(StrEnum):
    """Which way from the document's date a clause looks."""

    PAST = "past"
    OPEN = "open"
    AHEAD = "ahead"


class Direction(StrEnum):
    """Which way a quantity moved."""

    UP = "up"
    DOWN = "down"


class Role(StrEnum):
    """What a value is to a change: its size, its end or its beginning."""

    BY = "by"
    TO = "to"
    FROM = "from"


class Modality(StrEnum):
    """Whether a claim is said to hold, to be coming, or to be wanted."""

    ACTUAL = "actual"
    FORECAST = "forecast"
    TARGET = "target"


class Span(NamedTuple):
    """A half-open stretch of `Document.text`, in code points."""

    start: int
    end: int


class Change(NamedTuple):
    """A movement and what the value is to it."""

    direction: Direction
    role: Role


@dataclass(frozen=True, slots=True)
class Source:
    """Where a document comes from, in the words of CSL-JSON.

    `metadata` holds CSL-JSON fields as they were found (`title`, `author`, `issued`, `URL`, …). A title or date that
    the document's own text gave stands here too; `guessed` names those that had to be inferred.
    """

    path: str
    sha256: str
    metadata: Mapping[str, object] = field(default_factory=dict)
    guessed: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Document:
    """A document's text as decoded, and where it comes from.

    `issued` is the printed date that `read` found, if any (ISO 8601 from a bibliography, otherwise as printed).
    `pages` are the offsets at which pages begin (empty where the format has none).
    `boilerplate` are stretches that belong to the page around the article.
    """

    id: str
    text: str
    source: Source
    issued: str | None = None
    pages: tuple[int, ...] = ()
    page_labels: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    boilerplate: tuple[Span, ...] = ()


class QuantityMention(NamedTuple):
    """Where a number stands and how it is printed; nothing is converted yet.

    Attributes:
        rule: name of the rule that read it.
        start, end: the quote: numeral, scale and unit, without hedge words and counted noun.
        outer: where the words that belong to it begin: the hedge's start, or `start`.
        low, high: the numerals as printed ("2.937", "eight", "one and a half"); the same unless it is a range; both
            empty for an open number ("tens of thousands").
        low_scale, high_scale: scale words as printed ("million", "bn"), empty for none. Of a compound ("2 hours, 10
            minutes and 5 seconds") the high ones are its smaller parts, numerals and units: "10;5", "minutes;seconds".
        unit: the unit's form as printed ("%", "yuan", "kWh/100 km"), empty for none.
        bound, hedge: what the hedge words say, and the words.
        kind: None where the unit decides.
        decimal_comma: True where the document writes 3,3 for 3.3.
        flags: what is uncertain.
    """

    rule: str
    start: int
    end: int
    outer: int
    low: str
    high: str
    low_scale: str = ""
    high_scale: str = ""
    unit: str = ""
    bound: Bound = Bound.EQUAL
    hedge: str | None = None
    kind: Kind | None = None
    decimal_comma: bool = False
    flags: tuple[str, ...] = ()


class PeriodMention(NamedTuple):
    """Where an expression of calendar time stands; `parts` are its surface pieces, by the rule's names for them."""

    rule: str
    start: int
    end: int
    parts: Mapping[str, str]


class Refusal(NamedTuple):
    """A number that is no fact, and why ("part of a name", "list number", …)."""

    start: int
    end: int
    reason: str


class Base(NamedTuple):
    """A value in the coherent SI unit of its dimension, 15 significant digits."""

    low: Decimal
    high: Decimal
    unit: str


class Quantity(NamedTuple):
    """An interval of magnitudes in one unit, scale applied; low and high are None only for open numbers."""

    kind: Kind
    low: Decimal | None
    high: Decimal | None
    unit: str
    bound: Bound


class Period(NamedTuple):
    """A stretch of calendar time: first and last day, both included; None where it can't be known."""

    first: date | None
    last: date | None
    flags: tuple[str, ...] = ()


class Quoted(NamedTuple):
    """Words of the document and where they stand."""

    quote: str
    start: int
    end: int


class When(NamedTuple):
    """A claim's period and the words that it was read from."""

    first: date
    last: date
    quote: str
    start: int
    end: int


class Claim(NamedTuple):
    """One quantity of a sentence with everything that the sentence says of it."""

    mention: QuantityMention
    quantity: Quantity
    about: str | None
    change: Change | None
    time: When | None
    attribution: Quoted | None
    modality: Modality
    group: int | None
    flags: tuple[str, ...]
    why: tuple[str, ...]


class Fact(NamedTuple):
    """One line of a facts file: see `mfgfacts schema`."""

    id: str
    doc: str
    kind: Kind
    quote: str
    start: int
    end: int
    line: int
    column: int
    paragraph: int
    page: int | None
    page_label: str | None
    low: Decimal | None
    high: Decimal | None
    unit: str | None
    base: Base | None
    bound: Bound
    hedge: str | None
    change: Change | None
    about: str | None
    time: When | None
    attribution: Quoted | None
    modality: Modality
    sentence: str
    prefix: str
    suffix: str
    group: str | None
    flags: tuple[str, ...]
    rule: str
    source: Source
    generator: str
