"""The sentence around each mention, cut into tokens. Sentences are cut only where something was found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.tags import PERIOD_MARK, QUANTITY_MARK, tag
from mfgfacts.model import PeriodMention, QuantityMention
from mfgfacts.segment import cut
from mfgfacts.segment.words import columns
from mfgfacts.sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

#: Half the longest window around a mention, in characters: no rule looks further.
WINDOW: Final = 500


def _sentence(text: str, start: int, end: int, mentions: Sequence[QuantityMention | PeriodMention]) -> Sentence:
    """Cut the sentence between `start` and `end` into tokens; a mark stands for each mention meanwhile."""
    marked, letters = "", ""
    printed: list[str] = []
    quantities: list[QuantityMention] = []
    periods: list[PeriodMention] = []
    at = start
    for mention in mentions:
        if isinstance(mention, QuantityMention):
            first = mention.outer
            marked += text[at:first] + QUANTITY_MARK
            letters += "Q"
            quantities.append(mention)
        else:
            first = mention.start
            marked += text[at:first] + PERIOD_MARK
            letters += "M"
            periods.append(mention)
        at = mention.end
        printed.append(text[first:at])
    tags, gaps, words, lower = columns(marked + text[at:end])
    quantity_tokens: list[int] = []
    period_tokens: list[int] = []
    i = -1
    for letter, quote in zip(letters, printed, strict=True):
        i = tags.index(letter, i + 1)
        (quantity_tokens if letter == "Q" else period_tokens).append(i)
        words[i], lower[i] = quote, quote.lower()
        if letter == "Q" and i and tags[i - 1] == "V" and quote[0].isalpha() and tag(quote.partition(" ")[0]) == "V":
            tags = f"{tags[: i - 1]}N{tags[i:]}"  # "Public debt exceeded 93%": the verb is the hedge
    return Sentence(
        start, end, text[start:end], words, lower, gaps, tags, quantities, periods, quantity_tokens, period_tokens,
        cut.begins_paragraph(text, start),
    )  # fmt: skip


def passage(text: str, start: int, end: int) -> Sentence:
    """The words between `start` and `end`, where no mention stands, as one sentence."""
    return _sentence(text, start, end, ())


def _window(text: str, floor: int, first: int, last: int) -> tuple[int, int]:
    """The sentence that holds `first` to `last`, begun no earlier than `floor`, cut at WINDOW either side."""
    start = floor if first < floor + WINDOW else first - WINDOW
    return cut.begin(text, start, first), cut.end(text, last, min(len(text), last + WINDOW))


def sentences(text: str, mentions: Sequence[QuantityMention | PeriodMention]) -> Iterator[Sentence]:
    """Yield each sentence that holds a mention, in order, never overlapping.

    Args:
        text: the document's text.
        mentions: sorted and not overlapping.
    """
    for start, end, i, j in _spans(text, mentions):
        yield _sentence(text, start, end, mentions[i:j])


def _first(mention: QuantityMention | PeriodMention) -> int:
    """Where a mention begins, the words of its bound with it: no sentence is cut between them and their number."""
    return mention.outer if isinstance(mention, QuantityMention) else mention.start


def _spans(text: str, mentions: Sequence[QuantityMention | PeriodMention]) -> list[tuple[int, int, int, int]]:
    """Start and end of each sentence, and which of the mentions it holds, end exclusive."""
    found: list[tuple[int, int, int, int]] = []
    firsts = list(map(_first, mentions))
    floor = i = 0
    while i < len(mentions):
        start, end = _window(text, floor, firsts[i], mentions[i].end)
        j = i + 1
        while j < len(mentions) and firsts[j] < end:
            end = max(end, mentions[j].end)
            j += 1
        found.append((start, end, i, j))
        floor, i = end, j
    return found
