"""The only module that composes the stages: document → mentions → sentences → claims → facts.

extract(document)      its facts, in reading order
refusals(document)     the numbers that were not taken, with the reason
explain(text, …)       how each number of a text was read
quantity(text)         a query's value: "1 GW", "3 million tonnes"
"""

from __future__ import annotations

import gc
from functools import partial
from itertools import chain, compress, count, islice
from typing import TYPE_CHECKING, Final, NamedTuple, TypeVar

from mfgfacts import segment, store
from mfgfacts.errors import UnknownUnit
from mfgfacts.facts import Maker
from mfgfacts.model import Kind, QuantityMention, Refusal, Role, Tense, new
from mfgfacts.normalise import currency, units
from mfgfacts.normalise.issued import issued as document_date
from mfgfacts.normalise.periods import carried, is_open, period
from mfgfacts.normalise.quantity import quantity as normalised
from mfgfacts.passages import around
from mfgfacts.recognise import mentions
from mfgfacts.relate import Context, advance, after, claims, dated, drafts, led_in, read
from mfgfacts.relate.clause_periods import compares
from mfgfacts.relate.tense import tenses

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from mfgfacts.model import Base, Claim, Document, Fact, Period, Quantity
    from mfgfacts.relate import Read
    from mfgfacts.sentence import Sentence


#: Looked up once: a member of an enumeration takes as long as a call.
_AHEAD: Final = Tense.AHEAD
_PAST: Final = Tense.PAST
#: What a value in the coherent unit of its dimension can be given for.
_MEASURED: Final = (Kind.MEASURE, Kind.DURATION)


class Reading(NamedTuple):
    """A sentence with everything that was read of it."""

    sentence: Sentence
    periods: Sequence[Period]
    claims: Sequence[Claim]


def readings(text: str, anchor: date | None) -> Iterator[Reading]:
    """Read a text sentence by sentence; `anchor` is the day against which "last year" is resolved."""
    return chain.from_iterable(_paused(_batches(text, anchor)))


def _batches(text: str, anchor: date | None, sentences: Iterable[Sentence] | None = None) -> Iterator[list[Reading]]:
    """Read a text some sentences at a time: each stage does all of them before the next begins."""
    return iter(_Reader(text, anchor, _sentences(text) if sentences is None else iter(sentences)).batch, [])


def _sentences(text: str) -> Iterator[Sentence]:
    yield from segment.sentences(text, [mention for mention in mentions(text) if not isinstance(mention, Refusal)])


class Recognised(NamedTuple):
    """What stands in a document, whatever day it is from: its sentences, and the numbers that were not taken."""

    sentences: Sequence[Sentence]
    refusals: Sequence[Refusal]


def recognised(document: Document) -> Recognised:
    """Look for the numbers and dates of a document once, for those who read it as from several days."""
    found = list(mentions(document.text))
    sentences = segment.sentences(document.text, [one for one in found if not isinstance(one, Refusal)])
    return Recognised(list(sentences), [one for one in found if isinstance(one, Refusal)])


class _Reader:
    """Reads the sentences of a text, batch after batch."""

    __slots__ = ("_anchor", "_context", "_end", "_hints", "_sentences", "_text")

    def __init__(self, text: str, anchor: date | None, sentences: Iterator[Sentence]) -> None:
        self._text, self._anchor = text, anchor
        self._hints = currency.hints(text)
        self._sentences = sentences
        self._context = Context()
        self._end = 0

    def batch(self) -> list[Reading]:
        """Read some sentences, none after the last; only what goes on from one to the next is read in turn."""
        hints = self._hints
        sentences = list(islice(self._sentences, _BATCH))
        values = [[_value(mention, hints) for mention in sentence.quantities] for sentence in sentences]
        looks = [_looks(sentence) for sentence in sentences]
        told = iter(drafts([one for one in sentences if one.quantities], [value for value in values if value]))
        settings = around(self._text, sentences, self._end)
        context = self._context
        reads: list[Read] = []
        periods: list[Sequence[Period]] = []
        for sentence, setting, (tensed, compared) in zip(sentences, settings, looks, strict=True):
            before, quoted, blank, later = setting
            context = advance(context, sentence, blank=blank)
            if before:
                context = led_in(context, before)
            resolved, named = _periods(sentence, tensed, compared, self._anchor, context.period)
            one = None
            if sentence.quantities:
                one = read(next(told), context, resolved, compared, quoted=quoted, later=later)
            context = after(context, sentence, resolved, named, one, self._anchor)
            periods.append(resolved)
            if one:
                reads.append(one)
        self._context = context
        if sentences:
            self._end = sentences[-1].end
        made = iter(claims(reads, self._anchor))
        return [
            new(Reading, (sentence, resolved, next(made) if sentence.quantities else []))
            for sentence, resolved in zip(sentences, periods, strict=True)
        ]


def _value(mention: QuantityMention, hints: currency.Hints) -> Quantity:
    return currency.settled(normalised(mention), mention.unit, hints)


def _looks(sentence: Sentence) -> tuple[Sequence[Tense], Sequence[bool]]:
    """Which way the clause of each period looks, where that has a say in which days are meant, and which compare."""
    if not sentence.periods:
        return (), ()
    compared = [compares(sentence, j) for j in range(len(sentence.periods))]
    looks = tenses(sentence, compress(count(), map(is_open, sentence.periods)))
    if True in compared:  # nothing is compared with what is to come
        looks = [_PAST if measures and look is _AHEAD else look for look, measures in zip(looks, compared, strict=True)]
    return looks, compared


def _periods(
    sentence: Sentence, tenses: Sequence[Tense], compared: Sequence[bool], anchor: date | None, named: Period | None
) -> tuple[list[Period], Period | None]:
    """Resolve the sentence's periods in order, each against the one named before it; and the one named at last."""
    found: list[Period] = []
    over = None
    for mention, look, measures in zip(sentence.periods, tenses, compared, strict=True):
        so_far = mention.rule == "same" and found and sentence.periods[len(found) - 1].rule == "to date"
        resolved = period(mention, anchor, found[-1] if so_far else named, look)
        found.append(resolved)
        following = carried(named, mention, resolved)
        if following is not named and (named is None or not measures):
            named = following
            over = following if following and following.last and anchor and following.last < anchor else over
    return found, over or named  # "rose to 17 in 2021; it forecast 20 for 2022": of 2021 it goes on


def issued(document: Document, otherwise: date | None = None) -> tuple[date | None, bool]:
    """The day a document is from, and whether it had to be guessed; `otherwise` is the user's `--date`."""
    day, guessed = document_date(document.text, document.issued)
    if otherwise and (day is None or guessed):
        return otherwise, False
    return day, guessed


def _facts(maker: Maker, reading: Reading) -> list[Fact]:
    """The facts of one sentence, dates and quantities in reading order."""
    sentence, periods, claimed = reading
    flags = maker.flags_of(sentence)
    groups: dict[int, str] = {}
    found: list[Fact] = []
    tokens, j = sentence.period_tokens, 0
    for claim, k in zip(claimed, sentence.quantity_tokens, strict=True):
        while j < len(tokens) and tokens[j] < k:
            found.append(maker.date(sentence, j, periods[j], dated(sentence, j), flags))
            j += 1
        base = _base(claim) if claim.quantity.kind in _MEASURED else None
        found.append(maker.quantity(sentence, claim, base, flags, groups))
    while j < len(tokens):
        found.append(maker.date(sentence, j, periods[j], dated(sentence, j), flags))
        j += 1
    return found


def _base(claim: Claim) -> Base | None:
    """The value of a claim in the coherent unit of its dimension, where it has one."""
    difference = claim.change is not None and claim.change.role is Role.BY
    return units.base(claim.quantity, difference=difference)


def _facts_of(maker: Maker, batch: Sequence[Reading]) -> list[Fact]:
    return [fact for reading in batch for fact in _facts(maker, reading)]


#: Sentences that are read before their facts are handed out.
_BATCH: Final = 256
_Made = TypeVar("_Made")


def _paused(batches: Iterator[list[_Made]]) -> Iterator[list[_Made]]:
    """Hand out batches, the garbage collector paused while one is made.

    Reading makes no cycles, and the collector would walk the whole heap for nothing. Nothing here keeps what a batch
    was made from, so that little is left to walk when the collector goes on.
    """
    while True:
        enabled = gc.isenabled()
        gc.disable()
        try:
            batch = next(batches, None)
        finally:
            if enabled:
                gc.enable()
        if batch is None:
            return
        yield batch


def extract(
    document: Document, otherwise: date | None = None, sentences: Iterable[Sentence] | None = None
) -> Iterator[Fact]:
    """Yield the document's facts in reading order.

    Args:
        document: as `mfgfacts.read` gives it.
        otherwise: the document's date where neither its bibliography nor its text gives one.
        sentences: as `recognised` gives them, where that was done already.
    """
    anchor, guessed = issued(document, otherwise)
    flags = (*document.flags, "guessed_date") if guessed else document.flags
    maker = Maker(document, flags, store.Names(document.id).next)
    return chain.from_iterable(_paused(map(partial(_facts_of, maker), _batches(document.text, anchor, sentences))))


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
