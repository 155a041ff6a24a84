"""What a sentence says by itself: read for many sentences at once, one question after the other.

A question's code and tables stay in the processor's cache while it is put to all sentences of a batch; asked sentence
by sentence, the questions drive each other out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mfgfacts.model import record
from mfgfacts.relate import groups
from mfgfacts.relate.about import About, about
from mfgfacts.relate.modality import modalities
from mfgfacts.relate.phrase import text as words_of
from mfgfacts.relate.places import telling
from mfgfacts.relate.placing import with_places

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mfgfacts.model import Modality, Period, Quantity, Quoted, When
    from mfgfacts.relate.reports import Report
    from mfgfacts.sentence import Sentence


@record
class Draft:
    """A sentence with quantities, and what is read of it before the sentences before are asked.

    Attributes:
        sentence, quantities: what is read.
        repeated: for each quantity the index of the one that it gives again in another unit.
        paired: whether the sentence pairs two lists.
        abouts: what each quantity is said of, where the sentence tells.
        words: what `places.telling` gave.
        moods: of each quantity.
    """

    sentence: Sentence
    quantities: Sequence[Quantity]
    repeated: Sequence[int | None]
    paired: bool
    abouts: Sequence[About | None]
    words: frozenset[str]
    moods: Sequence[Modality]


@record
class Read:
    """A draft with what the sentences before it add, its periods, and which of them something is compared with.

    `time` is the paragraph's period, `report` that of the whole document, `day` that of which it tells
    prices, `outlook` that which it foresees figures for, `paragraph` the paragraph's number, `row` has the periods of a
    table's row, which nothing else dates.
    """

    draft: Draft
    abouts: Sequence[About | None]
    speakers: Sequence[Quoted | None]
    periods: Sequence[Period]
    compared: Sequence[bool]
    time: When | None
    report: Report | None
    paragraph: int
    day: When | None
    outlook: When | None
    row: list[When | None] | None = None


def drafts(sentences: Sequence[Sentence], values: Sequence[Sequence[Quantity]]) -> list[Draft]:
    """Read what each sentence says by itself of its quantities, which are its `values`."""
    repeated = list(map(groups.equivalents, sentences, values))
    abouts = list(map(_abouts, sentences, values, repeated))
    words = list(map(telling, sentences))
    moods = list(map(modalities, sentences, words))
    paired = map(groups.is_respective, sentences)
    return list(map(Draft, sentences, values, repeated, paired, abouts, words, moods))


def completed(draft: Draft, carried: str | None) -> Sequence[About | None]:
    """What each quantity is said of; `carried` is the subject of the sentences before, if any."""
    found = draft.abouts
    if carried and None in found:
        found = _abouts(draft.sentence, draft.quantities, draft.repeated, carried)
    return _pair(draft.sentence, found) if draft.paired else found


def _abouts(
    sentence: Sentence, quantities: Sequence[Quantity], repeated: Sequence[int | None], carried: str | None = None
) -> list[About | None]:
    found: list[About | None] = []
    for i, quantity in enumerate(quantities):
        of = repeated[i]
        said = found[of] if of is not None else about(sentence, i, quantity, found)
        if said is None and carried:
            said = About(carried, "about:carried")
        found.append(said)
    if len(found) > 1 and "&Q" in sentence.tags:
        for i, words in with_places(sentence, quantities, [said.words if said else None for said in found]):
            found[i] = About(words, "about:placed")
    return found


def _pair(sentence: Sentence, said: Sequence[About | None]) -> list[About | None]:
    """Give each value of a "respectively" list the member of the other list that stands at its place."""
    found = list(said)
    for first, last in groups.listed(sentence):
        names = groups.respective(sentence, sentence.quantity_tokens[first], last - first)
        if not names:
            continue
        head, begin = _shared_head(sentence, names[0])
        for i, (a, b) in enumerate(names):
            words = words_of(sentence, begin if i == 0 else a, b)
            found[first + i] = About(f"{head}{words}", "about:respectively")
    return found


def _shared_head(sentence: Sentence, first: tuple[int, int]) -> tuple[str, int]:
    """What the first member holds for all: "output of" in "output of cars, trucks and buses"."""
    a, b = first
    for at in range(a, b):
        if sentence.tags[at] in "OPT":
            return words_of(sentence, a, at + 1) + " ", at + 1
    return "", a
