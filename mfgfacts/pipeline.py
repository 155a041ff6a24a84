"""The only module that composes the stages: document → mentions → sentences → claims → facts.

extract(document)      its facts, in reading order
refusals(document)     the numbers that were not taken, with the reason
explain(text, …)       how each number of a text was read
quantity(text)         a query's value: "1 GW", "3 million tonnes"
"""

from __future__ import annotations

import gc
from contextlib import contextmanager
from itertools import islice
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts import segment, store
from mfgfacts.errors import UnknownUnit
from mfgfacts.facts import Maker
from mfgfacts.model import QuantityMention, Refusal, Role
from mfgfacts.normalise import currency, units
from mfgfacts.normalise.issued import issued as document_date
from mfgfacts.normalise.periods import carried, is_open, period
from mfgfacts.normalise.quantity import quantity as normalised
from mfgfacts.recognise import mentions
from mfgfacts.relate import Context, advance, after, claims, dated
from mfgfacts.relate.modality import is_future
from mfgfacts.relate.speaker import last_speaker, leans_back

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from mfgfacts.model import Claim, Document, Fact, Period, Quantity, Sentence


#: Characters between two sentences with numbers that may hold another, and how many are looked at for a speaker.
_GAP: Final = 8
_LOOK_BACK: Final = 300


class Reading(NamedTuple):
    """A sentence with everything that was read of it."""

    sentence: Sentence
    periods: Sequence[Period]
    claims: Sequence[Claim]


def readings(text: str, anchor: date | None) -> Iterator[Reading]:
    """Read a text sentence by sentence; `anchor` is the day against which "last year" is resolved."""
    found = [mention for mention in mentions(text) if not isinstance(mention, Refusal)]
    context = Context()
    hints = currency.hints(text)
    end = 0
    for sentence in segment.sentences(text, found):
        context = advance(context, sentence)
        if sentence.start - end > _GAP and leans_back(sentence):
            before = segment.passage(text, max(end, sentence.start - _LOOK_BACK), sentence.start)
            context = context._replace(speaker=last_speaker(before, context.speaker))
        end = sentence.end
        periods, named = _periods(sentence, anchor, context.period)
        values = [currency.settled(normalised(mention), mention.unit, hints) for mention in sentence.quantities]
        made = claims(sentence, values, periods, context, anchor) if values else []
        context = after(context, sentence, periods, named, made, anchor)
        yield Reading(sentence, periods, made)


def _periods(sentence: Sentence, anchor: date | None, named: Period | None) -> tuple[list[Period], Period | None]:
    """Resolve the sentence's periods in order, each against the one named before it; and the one named at last."""
    found: list[Period] = []
    for mention, at in zip(sentence.periods, sentence.period_tokens, strict=True):
        resolved = period(mention, anchor, named, future=is_open(mention) and is_future(sentence, at))
        found.append(resolved)
        named = carried(named, mention, resolved)
    return found, named


def issued(document: Document, otherwise: date | None = None) -> tuple[date | None, bool]:
    """The day a document is from, and whether it had to be guessed; `otherwise` is the user's `--date`."""
    day, guessed = document_date(document.text, document.issued)
    if otherwise and (day is None or guessed):
        return otherwise, False
    return day, guessed


def _facts(maker: Maker, reading: Reading) -> Iterator[Fact]:
    """The facts of one sentence, dates and quantities in reading order."""
    sentence = reading.sentence
    flags = maker.flags_of(sentence)
    groups: dict[int, str] = {}
    i = j = 0
    for letter in sentence.tags:
        if letter == "Q":
            claim = reading.claims[i]
            difference = claim.change is not None and claim.change.role is Role.BY
            yield maker.quantity(sentence, claim, units.base(claim.quantity, difference=difference), flags, groups)
            i += 1
        elif letter == "M":
            yield maker.date(sentence, j, reading.periods[j], dated(sentence, j), flags)
            j += 1


#: Sentences that are read before their facts are handed out.
_BATCH: Final = 64


@contextmanager
def _without_collector() -> Iterator[None]:
    """Pause the garbage collector: reading makes no cycles, and the collector would walk the whole heap for nothing."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def extract(document: Document, otherwise: date | None = None) -> Iterator[Fact]:
    """Yield the document's facts in reading order.

    Args:
        document: as `mfgfacts.read` gives it.
        otherwise: the document's date where neither its bibliography nor its text gives one.
    """
    anchor, guessed = issued(document, otherwise)
    maker = Maker(document, (*document.flags, "guessed_date") if guessed else document.flags, store.fact_id)
    reading = readings(document.text, anchor)
    while True:
        with _without_collector():
            batch = [fact for one in islice(reading, _BATCH) for fact in _facts(maker, one)]
        if not batch:
            return
        yield from batch


def refusals(document: Document) -> Iterator[Refusal]:
    """Yield the numbers of the document that were not taken for facts, in reading order."""
    return (found for found in mentions(document.text) if isinstance(found, Refusal))


def quantity(text: str) -> Quantity:
    """Read a query's value, with its unit: "1 GW", "3 million tonnes", "10%".

    Raises:
        UnknownUnit: not one number, or words beside it that are no unit of the table.
    """
    found = [mention for mention in mentions(text) if isinstance(mention, QuantityMention)]
    if len(found) != 1 or (text[: found[0].outer] + text[found[0].end :]).strip():
        raise UnknownUnit(text)
    return normalised(found[0])
