"""The mentions of a sentence → claims: what each value is about, its change, period, speaker, modality and group."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.modality import BASE_TOO
from mfgfacts.lexicon.scales import factor
from mfgfacts.lexicon.subjects import INDEX_WORDS, POINTING
from mfgfacts.model import Claim, Kind, Modality, new
from mfgfacts.relate import groups, rows
from mfgfacts.relate.ahead import SAME, subject_of_verb
from mfgfacts.relate.change import changes
from mfgfacts.relate.context import Context, Elsewhere, advance, after, is_item, is_line, led_in, meant
from mfgfacts.relate.draft import Read, completed, drafts
from mfgfacts.relate.rows import is_row
from mfgfacts.relate.speaker import attributions
from mfgfacts.relate.time import times
from mfgfacts.relate.told import Told, entered
from mfgfacts.relate.told import after as behind
from mfgfacts.relate.verbs import is_past

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from decimal import Decimal

    from mfgfacts.model import Change, Period, Quantity, QuantityMention, When
    from mfgfacts.relate.about import About
    from mfgfacts.relate.draft import Draft
    from mfgfacts.relate.earlier import Earlier
    from mfgfacts.sentence import Sentence

__all__ = ["Context", "Read", "advance", "after", "claims", "dated", "drafts", "is_item", "led_in", "read"]


def dated(sentence: Sentence, j: int) -> str | None:
    """What the sentence's `j`-th period dates: the subject of its clause."""
    words = subject_of_verb(sentence, sentence.period_tokens[j])
    return words if words != SAME else None


def read(  # noqa: PLR0913 - what the sentence says, and what stands around it
    draft: Draft,
    context: Context,
    periods: Sequence[Period],
    compared: Sequence[bool],
    *,
    quoted: bool,
    later: Earlier,
) -> Read:
    """A draft with what the sentences before add to it: who speaks on, and the subject that a clause leaves out.

    Args:
        draft: what the sentence says by itself.
        context: what the sentences before have set.
        periods: the sentence's.
        compared: which of them something is compared with.
        quoted: it begins inside a quotation.
        later: who is named behind the quotation that it leaves open.
    """
    sentence, lacks = draft.sentence, None in draft.abouts
    if context.mood and is_item(sentence) and "X" not in sentence.tags:
        draft = replace(draft, moods=_announced(draft, context.mood))
    row = is_row(sentence)
    return Read(
        draft,
        rows.abouts(sentence, context.head)
        if row
        else completed(draft, meant(context, sentence))
        if lacks or draft.paired
        else draft.abouts,
        attributions(sentence, context.speaker, draft.words, quoted=quoted, later=later),
        periods,
        compared,
        context.time,
        context.report if context.elsewhere is Elsewhere.NOWHERE else None,
        context.paragraph,
        context.day,
        context.outlook,
        rows.times(sentence, periods, context.head) if row else None,
    )


def _announced(draft: Draft, mood: Modality) -> list[Modality]:
    """What an item's values are by its lead-in ("The targets are:"), where it does not tell what has been."""
    sentence = draft.sentence
    told = zip(sentence.quantity_tokens, draft.moods, strict=True)
    bare = not BASE_TOO.isdisjoint(sentence.lower[:_OPENING])  # "• cut noise by 30%"
    return [
        mood
        if own is Modality.ACTUAL and (bare or not is_past(sentence, k)) and sentence.lower[k - 1] != "from"
        else own
        for k, own in told
    ]


#: Tokens of an item up to its first word: its mark, a bracket.
_OPENING: Final = 3


def claims(reads: Sequence[Read], issued: date | None) -> list[list[Claim]]:
    """For each sentence one claim for each of its quantities, in order."""
    values = list(map(_values, reads))
    moved = [changes(one.draft.sentence, value) for one, value in zip(reads, values, strict=True)]
    items = [bool(one.time or one.report) and _is_listed(one.draft.sentence) for one in reads]
    whens: list[list[When | None]] = []
    told = Told()
    for one, change, item in zip(reads, moved, items, strict=True):
        told = entered(told, one)
        if one.row is not None:
            whens.append(one.row)
            continue
        whens.append(times(one, change, issued, told, listed=item))
        told = behind(told, one, whens[-1])
    return list(map(_made, reads, values, moved, whens))


def _is_listed(sentence: Sentence) -> bool:
    return is_item(sentence) or is_line(sentence)


def _values(one: Read) -> list[Quantity]:
    """The quantities of a sentence; only a bare number is not what it is by itself."""
    found: list[Quantity] = []
    for i, quantity in enumerate(one.draft.quantities):
        if quantity.kind is _COUNT:
            quantity = _settled(one.draft.sentence, i, quantity, one.abouts[i], found)  # noqa: PLW2901 - the same, read on
        elif i and quantity.kind is _INDEX and one.draft.sentence.quantities[i].unit in _POINTS:
            quantity = _of_shares(quantity, one.abouts[i], found)  # noqa: PLW2901 - likewise
        found.append(quantity)
    return found


#: Looked up once: each look at a member of an enumeration takes as long as a call.
_COUNT: Final = Kind.COUNT
_INDEX: Final = Kind.INDEX
_POINTS: Final = ("point", "points")


def _of_shares(quantity: Quantity, said: About | None, before: Sequence[Quantity]) -> Quantity:
    """Points are percentage points in a sentence of shares: "5.1%, 0.9 points lower"."""
    shares = before[-1].kind in (Kind.PERCENT, Kind.PERCENTAGE_POINT) and _INDEX not in [one.kind for one in before]
    if not shares or (said and not INDEX_WORDS.isdisjoint(said.words.lower().split())):
        return quantity
    return quantity._replace(kind=Kind.PERCENTAGE_POINT, unit="pp")


def _made(
    one: Read, values: Sequence[Quantity], moved: Sequence[Change | None], whens: Sequence[When | None]
) -> list[Claim]:
    """Put the claims of a sentence together; a value given again in another unit says what the first says."""
    sentence, repeated, moods = one.draft.sentence, one.draft.repeated, one.draft.moods
    again = repeated.count(None) < len(repeated)
    if again:
        first = [i if of is None else of for i, of in enumerate(repeated)]
        moved, whens, moods = [moved[i] for i in first], [whens[i] for i in first], [moods[i] for i in first]
    made: list[Claim] = []
    columns = zip(sentence.quantities, values, one.abouts, moved, whens, one.speakers, moods, strict=True)
    for mention, value, said, change, when, speaker, mood in columns:
        words, why = (said.words, (said.rule,)) if said else (None, ())
        made.append(new(Claim, (mention, value, words, change, when, speaker, mood, None, mention.flags, why)))
    if one.draft.paired or again:
        return _grouped(sentence, made, repeated)
    return made


def _settled(
    sentence: Sentence, i: int, quantity: Quantity, said: About | None, before: Sequence[Quantity]
) -> Quantity:
    """A bare number is of the kind and unit that it goes on from ("fell to 5% from 7"), or an index value."""
    mention = sentence.quantities[i]
    k = sentence.quantity_tokens[i]
    if (
        quantity.low is None
        or mention.unit
        or sentence.tags[k + 1 : k + 2] in _COUNTED
        or sentence.tags[k + 1 : k + 3] in _HYPHENED
        or sentence.lower[k + 1 : k + 2] == _MORE
        or (sentence.tags[k + 1 : k + 3] in _SHARED and sentence.quantities[i + 1].unit in _PERCENT)  # "30 (8%)"
    ):
        return quantity
    shared = i > 0 and before[-1].kind in (Kind.PERCENT, Kind.PERCENTAGE_POINT)
    if shared and quantity.low > _SCALE:  # "soared by 43.9%, at 562,281"
        return quantity
    if shared and (mention.high_scale or _is_size(sentence, sentence.quantity_tokens[i - 1], k)):
        return quantity
    listed = i > 0 and before[-1].kind is Kind.DURATION and sentence.lower[k - 1] in _JOINING
    if i and before[-1].kind in _WITH_UNIT and not listed and _goes_on(sentence, i, said):
        scale = _scale_before(sentence.quantities[i - 1], mention, before[-1], quantity)
        quantity = quantity._replace(kind=before[-1].kind, unit=before[-1].unit)
        return (
            quantity
            if scale == 1
            else quantity._replace(low=_whole(quantity.low, scale), high=_whole(quantity.high, scale))
        )
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


def _scale_before(last: QuantityMention, mention: QuantityMention, before: Quantity, quantity: Quantity) -> int:
    """What multiplies a bare amount that is compared with one of the same size and its scale: "EUR 124.5m (118.2)"."""
    if last.rule == "compound" or mention.high_scale or not last.high_scale or not (before.high and quantity.high):
        return 1
    size = factor(last.high_scale)
    return size if size > _SCALE and 1 / _ALIKE < quantity.high * size / before.high < _ALIKE else 1


def _whole(end: Decimal | None, scale: int) -> Decimal | None:
    """Apply a scale; what is whole then is written without a point."""
    if end is None:
        return None
    scaled = end * scale
    return scaled.to_integral_value() if scaled == scaled.to_integral_value() else scaled.normalize()


_SCALE: Final = 999
_ALIKE: Final = 5
#: "two more rises" behind a percentage are no two percent.
_MORE: Final = ["more"]
_SHARED: Final = ("(Q", "[Q")
_PERCENT: Final = ("%", "percent", "per cent")
_COUNTED: Final = ("N", "K", "V", "G", "O")
#: "and a consensus of 118 million", "650 kilometres instead of 430"
_POINTING: Final = POINTING | {"instead"}
#: "400 V, 3-phase"
_HYPHENED: Final = ("-N", "-K")
_WITH_UNIT: Final = frozenset((Kind.PERCENT, Kind.PERCENTAGE_POINT, Kind.MONEY, Kind.MEASURE, Kind.DURATION))
#: "12.4 at 4 weeks and 8.1 at 8 weeks": a length of time lends its unit to nothing behind these.
_JOINING: Final = frozenset(("and", "or", "but", "nor"))
_COMPARED: Final = frozenset("to from than against versus vs with within above below over under and or nor but".split())
_GOES_ON: Final = re.compile(r"[^;.XVR]*")
_MOVED_BY: Final = re.compile(r"[ULul]A*$")


def _is_size(sentence: Sentence, before: int, k: int) -> bool:
    """Whether a share says by how much something moved and the value at `k` where to: "down 9% to 2,410"."""
    if sentence.lower[k - 1] == "than":  # "6% less than 11,544"
        return k == before + 3 and sentence.tags[k - 2] in "ul"
    if sentence.lower[k - 1] not in ("to", "from"):
        return False
    return sentence.lower[before - 1] in ("by", "or") or _MOVED_BY.search(sentence.tags, before - 4, before) is not None


def _goes_on(sentence: Sentence, i: int, said: About | None) -> bool:
    """Whether the value continues the one before: a chain, a comparison, or a clause that leaves its verb out."""
    first, k = sentence.quantity_tokens[i - 1] + 1, sentence.quantity_tokens[i]
    if said and said.rule in ("about:chain", "about:juxtaposed"):
        return said.rule == "about:chain"
    led = sentence.tags[k - 1 : k] == "T" or sentence.lower[k - 1] in _COMPARED
    led = led or (said is not None and said.rule == "about:gapped")  # "services 2.1 points, goods 0.9"
    led = led or (
        sentence.lower[k - 1] == "of" and sentence.lower[k - 2] in _POINTING
    )  # "and a consensus of 118 million"
    return led and _GOES_ON.fullmatch(sentence.tags, first, k) is not None


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
