"""The only module that composes the stages: document → mentions → sentences → claims → facts.

    extract(document)      its facts, in reading order
    refusals(document)     the numbers that were not taken, with the reason
    explain(text, …)       how each number of a text was read
    quantity(text)         a query's value: "1 GW", "3 million tonnes"
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import re

from mfgfacts import model, segment, store
from mfgfacts.errors import UnknownUnit
from mfgfacts.model import Claim, Document, Fact, Kind, Modality, PeriodMention, Period, QuantityMention, Quantity, Refusal, Role, Sentence, When
from mfgfacts.normalise import units
from mfgfacts.normalise.issued import issued as document_date
from mfgfacts.normalise.periods import period
from mfgfacts.normalise.quantity import quantity as normalised
from mfgfacts.recognise import mentions
from mfgfacts.relate import Context, advance, after, claims, dated
from mfgfacts.relate.modality import is_future

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

_BLANK: Final = re.compile(r"\n[ \t\r]*\n\s*")
_CONTEXT: Final = 32
_LONGEST: Final = 1000


@dataclass(frozen=True, slots=True)
class Reading:
    """A sentence with everything that was read of it."""

    sentence: Sentence
    periods: tuple[Period, ...]
    claims: tuple[Claim, ...]


def readings(text: str, anchor: date | None) -> Iterator[Reading]:
    """Read a text sentence by sentence; `anchor` is the day against which "last year" is resolved."""
    found = [mention for mention in mentions(text) if not isinstance(mention, Refusal)]
    context = Context()
    for sentence in segment.sentences(text, found):
        context = advance(context, sentence)
        periods = _periods(sentence, anchor, context.period)
        values = [normalised(mention) for mention in sentence.quantities]
        made = claims(sentence, values, periods, context, anchor) if values else []
        context = after(context, sentence, periods, made, anchor)
        yield Reading(sentence, tuple(periods), tuple(made))


def _periods(sentence: Sentence, anchor: date | None, named: Period | None) -> list[Period]:
    """Resolve the sentence's periods in order, each against the one named before it."""
    found: list[Period] = []
    for mention, at in zip(sentence.periods, sentence.period_tokens, strict=True):
        resolved = period(mention, anchor, named, future=is_future(sentence, at))
        found.append(resolved)
        if resolved.first:
            named = resolved
    return found


def issued(document: Document, otherwise: date | None = None) -> tuple[date | None, bool]:
    """The day a document is from, and whether it had to be guessed; `otherwise` is the user's `--date`."""
    day, guessed = document_date(document.text, document.issued)
    if otherwise and (day is None or guessed):
        return otherwise, False
    return day, guessed


class _Places:
    """Line, column, paragraph and page of rising offsets of one document, each step counted once."""

    def __init__(self, document: Document) -> None:
        self._text = document.text
        self._pages, self._labels = document.pages, document.page_labels
        self._paragraphs = [match.end() for match in _BLANK.finditer(document.text)]
        if not self._paragraphs:
            self._paragraphs = [i + 1 for i, letter in enumerate(document.text) if letter == "\n"]
        self._line, self._line_start, self._at = 1, 0, 0

    def of(self, offset: int) -> tuple[int, int, int, int | None, str | None]:
        """Line, column, paragraph, page and page label of an offset not before the last one asked for."""
        passed = self._text.count("\n", self._at, offset)
        if passed:
            self._line += passed
            self._line_start = self._text.rfind("\n", self._at, offset) + 1
        self._at = offset
        page = bisect_right(self._pages, offset) if self._pages else None
        label = self._labels[page - 1] if page and len(self._labels) >= page else None
        return self._line, offset - self._line_start + 1, bisect_right(self._paragraphs, offset) + 1, page, label


class _Maker:
    """Turns the readings of one document into facts."""

    def __init__(self, document: Document, *, guessed: bool, undated: bool) -> None:
        self._document = document
        self._places = _Places(document)
        self._seen: Counter[tuple[str, str]] = Counter()
        self._flags = (*document.flags, *(("guessed_date",) if guessed else ()))
        self._undated = undated

    def facts(self, reading: Reading) -> list[Fact]:
        """The facts of one sentence, dates and quantities in reading order."""
        sentence = reading.sentence
        groups: dict[int, str] = {}
        made: list[Fact] = []
        i = j = 0
        for letter in sentence.tags:
            if letter == "Q":
                made.append(self._quantity(sentence, reading.claims[i], groups))
                i += 1
            elif letter == "M":
                made.append(self._date(sentence, j, reading.periods[j]))
                j += 1
        return made

    def _frame(self, sentence: Sentence, start: int, end: int) -> tuple[str, str, str, str, tuple[str, ...]]:
        """Id, sentence, prefix, suffix and flags of the quote between `start` and `end`."""
        text, flags = self._document.text, self._flags
        words = sentence.text
        if len(words) > _LONGEST:
            words = _cut(words, start - sentence.start, end - sentence.start)
            flags = (*flags, "long_sentence")
        quote = text[start:end]
        key = (words, quote)
        self._seen[key] += 1
        if any(a <= start < b for a, b in self._document.boilerplate):
            flags = (*flags, "boilerplate")
        name = store.fact_id(self._document.id, words, quote, self._seen[key])
        return name, words, text[max(0, start - _CONTEXT) : start], text[end : end + _CONTEXT], flags

    def _quantity(self, sentence: Sentence, claim: Claim, groups: dict[int, str]) -> Fact:
        mention, value = claim.mention, claim.quantity
        name, words, prefix, suffix, flags = self._frame(sentence, mention.start, mention.end)
        if claim.group is not None:
            groups.setdefault(claim.group, name)
        difference = claim.change is not None and claim.change.role is Role.BY
        return Fact(
            name, self._document.id, value.kind, self._document.text[mention.start : mention.end], mention.start, mention.end,
            *self._places.of(mention.start), value.low, value.high, value.unit, units.base(value, difference=difference),
            value.bound, mention.hedge, claim.change, claim.about, claim.time, claim.attribution, claim.modality,
            words, prefix, suffix, groups[claim.group] if claim.group is not None else None,
            (*flags, *claim.flags), mention.rule, self._document.source, model.GENERATOR,
        )  # fmt: skip

    def _date(self, sentence: Sentence, j: int, when: Period) -> Fact:
        mention = sentence.periods[j]
        name, words, prefix, suffix, flags = self._frame(sentence, mention.start, mention.end)
        quote = self._document.text[mention.start : mention.end]
        time = When(when.first, when.last, quote, mention.start, mention.end) if when.first and when.last else None
        return Fact(
            name, self._document.id, Kind.DATE, quote, mention.start, mention.end, *self._places.of(mention.start),
            None, None, None, None, model.Bound.EQUAL, None, None, dated(sentence, j), time, None, Modality.ACTUAL,
            words, prefix, suffix, None, (*flags, *when.flags), mention.rule, self._document.source, model.GENERATOR,
        )  # fmt: skip


def _cut(words: str, start: int, end: int) -> str:
    """At most 500 characters on either side of the quote, cut at a space."""
    first, last = max(0, start - segment.WINDOW), min(len(words), end + segment.WINDOW)
    if first:
        first = words.find(" ", first, start) + 1 or first
    if last < len(words):
        last = max(words.rfind(" ", end, last), end) if words.rfind(" ", end, last) > 0 else last
    return words[first:last]


def extract(document: Document, otherwise: date | None = None) -> Iterator[Fact]:
    """Yield the document's facts in reading order.

    Args:
        document: as `mfgfacts.read` gives it.
        otherwise: the document's date where neither its bibliography nor its text gives one.
    """
    anchor, guessed = issued(document, otherwise)
    maker = _Maker(document, guessed=guessed, undated=anchor is None)
    for reading in readings(document.text, anchor):
        yield from maker.facts(reading)


def refusals(document: Document) -> Iterator[Refusal]:
    """Yield the numbers of the document that were not taken for facts, in reading order."""
    return (found for found in mentions(document.text) if isinstance(found, Refusal))


def quantity(text: str) -> Quantity:
    """Read a query's value, with its unit: "1 GW", "3 million tonnes", "10%".

    Raises:
        UnknownUnit: no number, or a unit that neither the table nor pint knows.
    """
    found = [mention for mention in mentions(text) if isinstance(mention, QuantityMention)]
    if len(found) != 1:
        raise UnknownUnit(text)
    rest = (text[: found[0].outer] + text[found[0].end :]).strip()
    return units.query(text) if rest else normalised(found[0])
