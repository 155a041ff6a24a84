"""Which way the words around a value move: the verb, particle or noun of change that leads to it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.changes import EXCEEDING, FALLING_NOUNS, MOVING, RISING_NOUNS, TRAILING
from mfgfacts.model import Change, Direction, Role

if TYPE_CHECKING:
    from mfgfacts.sentence import Sentence

#: The direction that a tag tells.
DIRECTION: Final = {
    **dict.fromkeys("UuI", Direction.UP),
    **dict.fromkeys("LlJ", Direction.DOWN),
}
#: Words that say which way.
PARTICLES: Final = frozenset(("up", "down", "ahead", "upwards", "downwards", "upward", "downward"))
_LEFT: Final = 24


def exceeding(sentence: Sentence, j: int) -> Direction | None:
    """The direction of a verb of comparison that the "by" at token `j` goes with: "exceeded that of 2021 by"."""
    words = sentence.lower[max(0, j - 8) : j]
    if not EXCEEDING.isdisjoint(words):
        return Direction.UP
    return Direction.DOWN if not TRAILING.isdisjoint(words) else None


_TO_COME: Final = re.compile(r"(?:(?:PM|PN|N|A)*|(?:PM)?,D?[NK]{1,4}(?:OD?[NK]{1,4})?[XA]*)([UL])A?T")


def coming(sentence: Sentence, k: int) -> Change | None:
    """The direction of a verb behind a value that it moves from: "from 412 surged to", "from 5, output fell to"."""
    match = _TO_COME.match(sentence.tags, k + 1, k + 16)
    return Change(DIRECTION[match[1]], Role.FROM) if match else None


def leading(sentence: Sentence, j: int, before: list[Change | None], role: Role) -> tuple[Direction | None, bool]:
    """The direction of the word of change that leads to the preposition at token `j`, and whether it is a noun."""
    tags = sentence.tags
    blocked = bracketed = False
    for at in range(j - 1, j - _LEFT if j >= _LEFT else -1, -1):
        letter = tags[at]
        if letter in "()":
            bracketed = letter == ")"
        if bracketed:
            continue
        if letter in "UL":
            return (None if blocked and role is not Role.FROM else DIRECTION[letter]), False
        if letter in "ul" and moves(sentence, at):
            return DIRECTION[letter], False
        if letter in "IJ" and at + 3 >= j and _heads(sentence, at):
            if blocked and role is Role.BY:  # "the increase was approved by 61% of members"
                return None, True
            return DIRECTION[letter], tags[at + 1] in "VX"
        if letter == "Q" and (earlier := before[sentence.quantity_tokens.index(at)]):
            return (None if blocked else earlier.direction), False
        if letter in ";.RB" or (letter == '"' and at < j - 1):
            break
        participle = tags[at - 1 : at] in ("D", "O") and tags[at + 1] in "NK"  # "on a reported basis"
        blocked = blocked or (letter in "VS" and not participle)
    return None, False


def _heads(sentence: Sentence, at: int) -> bool:
    """Whether the noun at `at` is the movement told of, not "growth" in "cut its growth forecast to 6%"."""
    return sentence.tags[at + 1] not in "NK" and is_movement(sentence.lower[at])


def is_movement(word: str) -> bool:
    """Whether the word is a noun of rising or falling, in the singular or plural."""
    stem = word.removesuffix("s")
    return stem in RISING_NOUNS or stem in FALLING_NOUNS


def moves(sentence: Sentence, at: int) -> bool:
    """Whether the particle at `at` says which way: "is up 3%", "went up 5", not "signed up 60 clubs"."""
    if sentence.lower[at] not in PARTICLES:
        return False
    return at == 0 or sentence.tags[at - 1] not in "VG" or sentence.lower[at - 1] in MOVING
