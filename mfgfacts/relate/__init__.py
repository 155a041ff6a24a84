"""The mentions of a sentence → claims: what each value is about, its change, period, speaker, modality and group."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.lexicon.subjects import INDEX_WORDS
from mfgfacts.model import Claim, Kind, When
from mfgfacts.relate import groups
from mfgfacts.relate.about import About, about
from mfgfacts.relate.ahead import SAME, subject_of_verb
from mfgfacts.relate.change import changes
from mfgfacts.relate.modality import modalities
from mfgfacts.relate.phrase import subject
from mfgfacts.relate.phrase import text as words_of
from mfgfacts.relate.places import telling
from mfgfacts.relate.speaker import attributions, following
from mfgfacts.relate.time import times, topic

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from mfgfacts.model import Period, Quantity, Quoted, Sentence


_VERB: Final = re.compile("[XVULS]")
_ITEM: Final = re.compile(r"(?:>\s*)?(?:[-*•·▪–+]\s|\d{1,2}[.)]\s|\([a-z0-9]{1,2}\)\s)")


class Context(NamedTuple):
    """What the sentences before have set.

    Attributes:
        subject: for "it" and for a clause without a subject.
        time: the paragraph's period.
        period: the period named last, for "a year earlier".
        speaker: who speaks on.
        heading, heading_time: of the list that is being read.
    """

    subject: str | None = None
    time: When | None = None
    period: Period | None = None
    speaker: Quoted | None = None
    heading: str | None = None
    heading_time: When | None = None


def advance(context: Context, sentence: Sentence) -> Context:
    """The context in which the sentence stands: a paragraph begins afresh, a list item below its heading."""
    if not sentence.first_in_paragraph:
        return context
    if _is_item(sentence):
        return Context(
            time=context.heading_time, period=context.period, heading=context.heading, heading_time=context.heading_time
        )
    return Context(period=context.period, speaker=context.speaker)


def _is_item(sentence: Sentence) -> bool:
    return _ITEM.match(sentence.text) is not None


def after(  # noqa: PLR0913, PLR0917 - what the sentence has left behind, each of another kind
    context: Context,
    sentence: Sentence,
    periods: Sequence[Period],
    named: Period | None,
    made: Sequence[Claim],
    issued: date | None,
) -> Context:
    """The context that the sentence leaves for the next; `named` is the period that "a year earlier" counts from."""
    time = topic(sentence, periods, issued) or context.time
    heading, heading_time = context.heading, context.heading_time
    if not made and not _is_item(sentence) and sentence.tags[-1:] != ".":
        heading_time = next(_whens(sentence, periods), None)
    speaker = following(sentence, [claim.attribution for claim in made], context.speaker)
    return Context(_subject(sentence, made) or context.subject, time, named, speaker, heading, heading_time)


def _whens(sentence: Sentence, periods: Sequence[Period]) -> Iterator[When]:
    for mention, period in zip(sentence.periods, periods, strict=True):
        if period.first and period.last:
            quote = sentence.text[mention.start - sentence.start : mention.end - sentence.start]
            yield When(period.first, period.last, quote, mention.start, mention.end)


def _subject(sentence: Sentence, made: Sequence[Claim]) -> str | None:
    """What the sentence speaks of: the first thing that it gives a value for, else the subject of its first verb."""
    if made:
        return next((claim.about for claim in made if claim.about), None)
    verb = _VERB.search(sentence.tags)
    found = subject(sentence, verb.start()) if verb and verb.start() else None
    return words_of(sentence, *found) if found and sentence.tags[found[0]] != "W" else None


def dated(sentence: Sentence, j: int) -> str | None:
    """What the sentence's `j`-th period dates: the subject of its clause."""
    words = subject_of_verb(sentence, sentence.period_tokens[j])
    return words if words != SAME else None


def claims(
    sentence: Sentence, quantities: Sequence[Quantity], periods: Sequence[Period], context: Context, issued: date | None
) -> list[Claim]:
    """One claim for each quantity of the sentence, in order."""
    repeated = groups.equivalents(sentence, quantities)
    abouts = _abouts(sentence, quantities, repeated, context)
    read: list[Quantity] = []
    for i, quantity in enumerate(quantities):
        read.append(_settled(sentence, i, quantity, abouts[i], read))
    moved = changes(sentence, read)
    whens = times(sentence, periods, context.time, issued, listed=_is_item(sentence))
    words = telling(sentence)
    speakers = attributions(sentence, context.speaker, words)
    moods = modalities(sentence, words)
    made: list[Claim] = []
    for i, mention in enumerate(sentence.quantities):
        of, subject = repeated[i], abouts[i]
        made.append(
            Claim(
                mention,
                read[i],
                subject.words if subject else None,
                moved[of] if of is not None else moved[i],
                whens[of] if of is not None else whens[i],
                speakers[i],
                moods[of] if of is not None else moods[i],
                None,
                mention.flags,
                (subject.rule,) if subject else (),
            )
        )
    return _grouped(sentence, made, repeated)


def _abouts(
    sentence: Sentence, quantities: Sequence[Quantity], repeated: Sequence[int | None], context: Context
) -> list[About | None]:
    found: list[About | None] = []
    for i, quantity in enumerate(quantities):
        of = repeated[i]
        said = found[of] if of is not None else about(sentence, i, quantity, found)
        if said is None and context.subject:
            said = About(context.subject, "about:carried")
        found.append(said)
    if groups.is_respective(sentence):
        _pair(sentence, found)
    return found


def _pair(sentence: Sentence, found: list[About | None]) -> None:
    """Give each value of a "respectively" list the member of the other list that stands at its place."""
    for first, last in groups.listed(sentence):
        names = groups.respective(sentence, sentence.quantity_tokens[first], last - first)
        if not names:
            continue
        head, begin = _shared_head(sentence, names[0])
        for i, (a, b) in enumerate(names):
            words = words_of(sentence, begin if i == 0 else a, b)
            found[first + i] = About(f"{head}{words}", "about:respectively")


def _shared_head(sentence: Sentence, first: tuple[int, int]) -> tuple[str, int]:
    """What the first member holds for all: "output of" in "output of cars, trucks and buses"."""
    a, b = first
    for at in range(a, b):
        if sentence.tags[at] in "OPT":
            return words_of(sentence, a, at + 1) + " ", at + 1
    return "", a


def _settled(
    sentence: Sentence, i: int, quantity: Quantity, said: About | None, before: Sequence[Quantity]
) -> Quantity:
    """A bare number is of the kind and unit that it goes on from ("fell to 5% from 7"), or an index value."""
    mention = sentence.quantities[i]
    k = sentence.quantity_tokens[i]
    if (
        quantity.kind is not Kind.COUNT
        or quantity.low is None
        or mention.unit
        or sentence.tags[k + 1 : k + 2] in _COUNTED
    ):
        return quantity
    if i and before[-1].kind is Kind.PERCENT and _is_size(sentence, sentence.quantity_tokens[i - 1], k):
        return quantity
    if i and before[-1].kind in _WITH_UNIT and _goes_on(sentence, i, said):
        return quantity._replace(kind=before[-1].kind, unit=before[-1].unit)
    if mention.high_scale:
        return quantity
    words = said.words.lower().split() if said else ()
    pointed = "." in mention.low or "." in mention.high
    if (
        pointed
        or not INDEX_WORDS.isdisjoint(words)
        or (i and before[-1].kind is Kind.INDEX and _goes_on(sentence, i, said))
    ):
        return quantity._replace(kind=Kind.INDEX)
    return quantity


_COUNTED: Final = ("N", "K", "V", "G", "O")
_WITH_UNIT: Final = frozenset((Kind.PERCENT, Kind.PERCENTAGE_POINT, Kind.MONEY, Kind.MEASURE, Kind.DURATION))
_GOES_ON: Final = re.compile(r"[^;.XVR]*")
_MOVED_BY: Final = re.compile(r"[ULul]A*$")


def _is_size(sentence: Sentence, before: int, k: int) -> bool:
    """Whether a share says by how much something moved and the value at `k` where to: "down 9% to 2,410"."""
    if sentence.lower[k - 1] not in ("to", "from"):
        return False
    return sentence.lower[before - 1] == "by" or _MOVED_BY.search(sentence.tags, max(0, before - 4), before) is not None


def _goes_on(sentence: Sentence, i: int, said: About | None) -> bool:
    """Whether the value continues the one before: a chain, a comparison, or a clause that leaves its verb out."""
    first, k = sentence.quantity_tokens[i - 1] + 1, sentence.quantity_tokens[i]
    if said and said.rule in ("about:chain", "about:juxtaposed"):
        return said.rule == "about:chain"
    return (
        sentence.tags[k - 1 : k] in ("T", "P", "O", "N", "(")
        and _GOES_ON.fullmatch(sentence.tags, first, k) is not None
    )


def _grouped(sentence: Sentence, made: list[Claim], repeated: Sequence[int | None]) -> list[Claim]:
    """Number the groups: a value and its equivalents, and the members of a "respectively" list."""
    number = 0
    of: dict[int, int] = {}
    for i, other in enumerate(repeated):
        if other is not None:
            if other not in of:
                of[other] = number
                number += 1
            of[i] = of[other]
    if groups.is_respective(sentence):
        for first, last in groups.listed(sentence):
            of.update(dict.fromkeys(range(first, last), number))
            number += 1
    return [claim._replace(group=of[i]) if i in of else claim for i, claim in enumerate(made)]
