"""What values of different places are of: "rose 8% in the north, followed by 7% in the west", "4% at A and 2% at B"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mfgfacts.model import Kind
from mfgfacts.relate import phrase
from mfgfacts.relate.together import follows, placed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mfgfacts.model import Quantity
    from mfgfacts.sentence import Sentence


def ranked(sentence: Sentence, i: int, before: str) -> str | None:
    """What a value behind "followed by" is of, where the one `before` is of those words."""
    if not follows(sentence, i):
        return None
    k = sentence.quantity_tokens[i]
    if sentence.tags[k - 1] in "PT" and sentence.lower[k - 1] != "by":  # "followed by Peru with 9%"
        first = phrase.leftward(sentence, k - 1)
        return phrase.text(sentence, first, k - 1) or None
    return _at(sentence, k, before)


def _at(sentence: Sentence, k: int, words: str) -> str | None:
    """The words with the place that stands behind the value in the stead of their own."""
    if sentence.tags[k + 1 : k + 2] not in ("P", "T"):
        return None
    at = k + 1
    while sentence.tags[at + 1 : at + 3] == "MP":  # "over the previous month at"
        at += 2
    end = phrase.rightward(sentence, at + 1)
    if end == at + 1:
        return None
    head = words.partition(f" {sentence.lower[at]} ")[0]
    return f"{head} {' '.join(sentence.words[at:end])}"


def with_places(
    sentence: Sentence, quantities: Sequence[Quantity], said: Sequence[str | None]
) -> list[tuple[int, str]]:
    """The quantities that tell of one thing in different places, each with what it is of there."""
    found: dict[int, str] = {}
    for i in range(1, len(quantities)):
        words = said[i - 1]
        if quantities[i].kind is not Kind.PERCENT or quantities[i - 1].kind is not Kind.PERCENT or not words:
            continue
        if said[i] != words or not placed(sentence, i):
            continue
        pair = [_at(sentence, sentence.quantity_tokens[j], words) for j in (i - 1, i)]
        if pair[0] and pair[1]:
            found.setdefault(i - 1, pair[0])
            found[i] = pair[1]
    return list(found.items())
