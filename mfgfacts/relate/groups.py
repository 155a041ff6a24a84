"""Values that belong together: a value repeated in brackets in another unit, and lists paired by "respectively".

equivalent = value ("(" | "[" | "/") value (")" | "]")?
respective = members verb values "respectively"
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.model import Kind
from mfgfacts.relate import phrase
from mfgfacts.relate.subject import subject_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mfgfacts.model import Quantity
    from mfgfacts.sentence import Sentence

_REPEATED: Final = re.compile(r"\*?[(\[](?:A|&|N\.?)?|\*|/")
_SAME: Final = frozenset((Kind.MONEY, Kind.MEASURE, Kind.DURATION))
_LISTED: Final = re.compile(r"Q(?:P{0,2}M)?(?:(?:,|&|,&)A?Q(?:P{0,2}M)?)+")


def equivalents(sentence: Sentence, quantities: Sequence[Quantity]) -> list[int | None]:
    """For each quantity the index of the one that it repeats in another unit, or None."""
    found: list[int | None] = [None] * len(quantities)
    for i in range(1, len(quantities)):
        between = sentence.tags[sentence.quantity_tokens[i - 1] + 1 : sentence.quantity_tokens[i]]
        one, other = quantities[i - 1], quantities[i]
        if one.kind is other.kind and one.kind in _SAME and one.unit != other.unit:
            if _REPEATED.fullmatch(between):
                found[i] = i - 1
            elif between in (";", ";A") and found[i - 1] is not None:
                found[i] = found[i - 1]
    return found


def respective(sentence: Sentence, k: int, count: int) -> list[tuple[int, int]] | None:
    """The members of the list that `count` values from token `k` on are paired with, left to right.

    "output of A, B and C increased by 1%, 2% and 3%, respectively": the tokens of A, B and C.
    """
    verb = phrase.governing(sentence, k)
    subject = subject_of(sentence, verb) if verb > 0 else None
    if subject is None:
        return None
    found = members(sentence, *subject, count)
    found = found or members(sentence, phrase.leftward(sentence, subject[1]), subject[1], count)
    if found is None:  # "Crops including rye, oats and hops rose by"
        named = next(
            (i for i in range(subject[1] - 1, max(-1, subject[1] - _LISTED_IN), -1) if _names(sentence, i)), -1
        )
        found = members(sentence, named + 1, subject[1], count) if named >= 0 else None
    return found


#: How many tokens a list may have before its verb.
_LISTED_IN: Final = 24


def _names(sentence: Sentence, i: int) -> bool:
    """Whether the word at `i` leads to the members of what stands before it: "including", "such as"."""
    return sentence.lower[i] in ("including", "namely") or sentence.lower[i - 1 : i + 1] == ["such", "as"]


def members(sentence: Sentence, first: int, last: int, count: int) -> list[tuple[int, int]] | None:
    """Cut a co-ordination into `count` members, or None where it has another number of them.

    A comma always cuts; an "and" cuts where a member is still wanting, the last one first.
    """
    tags = sentence.tags
    marks = {i for i in range(first, last) if tags[i] == ","}
    joins = [i for i in range(last - 1, first, -1) if tags[i] == "&" and i - 1 not in marks]
    marks.update(joins[: count - 1 - len(marks)] if count - 1 > len(marks) else ())
    edges = sorted(marks)
    found = [(a, b) for a, b in zip([first, *[mark + 1 for mark in edges]], [*edges, last], strict=True) if a < b]
    return found if len(found) == count else None


def is_respective(sentence: Sentence) -> bool:
    """Whether the sentence pairs two lists."""
    text = sentence.text
    return "respective" in text and ("respectively" in text or "respective " in text)


def listed(sentence: Sentence) -> list[tuple[int, int]]:
    """The runs of values that stand in a list, as (index of the first, one past the last) quantity."""
    found = []
    for match in _LISTED.finditer(sentence.tags):
        first = sentence.tags.count("Q", 0, match.start())
        found.append((first, first + match[0].count("Q")))
    return found
