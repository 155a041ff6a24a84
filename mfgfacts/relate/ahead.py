"""What stands before a value and says what it is of: a subject, a label, an object, a noun phrase "of" it.

Each rule takes (sentence, token index of the value, its quantity) and answers with the words, None, or SAME.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.subjects import (
    AVERAGING,
    EXTREMES,
    GENERIC,
    LEVELS,
    NOT_COUNTED,
    POINTING,
    POSSESSING,
    TIMES,
)
from mfgfacts.model import Kind
from mfgfacts.relate import phrase
from mfgfacts.relate.objects import OBJECT, ONE, SHARES
from mfgfacts.relate.subject import subject_of
from mfgfacts.relate.verbs import is_verbal

if TYPE_CHECKING:
    from mfgfacts.model import Quantity
    from mfgfacts.sentence import Sentence

_PRONOUNS: Final = frozenset(("it", "them", "him", "her", "us"))
#: What a rule answers where the words before say it: "it fell to", "brokers had predicted 51.6".
SAME: Final = "="


def lasting(sentence: Sentence, k: int, quantity: Quantity) -> str | None:
    """noun-phrase "for" duration: "its place as the busiest port for nine years"."""
    if (
        quantity.kind is not Kind.DURATION
        or sentence.lower[k - 1] != "for"
        or sentence.tags[k - 2 : k - 1] not in ("N", "K")
    ):
        return None
    if sentence.tags[k - 3 : k - 2] in ("X", "V") or sentence.lower[k - 2].endswith("est"):
        return None  # "are available for fifteen years", "was the steepest for 40 months"
    return phrase.text(sentence, phrase.leftward(sentence, k - 1), k - 1)


def size_of(sentence: Sentence, k: int, _quantity: Quantity) -> str | None:
    """noun-phrase "of" value: "a draught of 9 m", "a growth rate of 9%"."""
    i = k - 1
    while i > 0 and (sentence.tags[i] in "AD" or sentence.words[i] in ("between", "from")):
        i -= 1
    if i < 1 or sentence.tags[i] != "O":
        return None
    if sentence.lower[i - 1] in _SUBJECTIVE and (said := _of_subject(sentence, i)) is not None:
        return said or None
    definite = "the" in sentence.lower[i + 1 : k] and sentence.tags[k + 1 : k + 2] in ("K", "N")
    if definite and sentence.lower[k + 1] not in NOT_COUNTED:  # "part of the overall $7 billion fund"
        return None
    if (
        sentence.tags[k + 1 : k + 2] == "N"
        and sentence.lower[i - 1] in GENERIC
        and sentence.lower[k + 1] not in NOT_COUNTED
    ):
        return None  # "a forecast of 5.9% average inflation": the noun behind says more
    if sentence.tags[i - 1] == ")" and (opening := sentence.tags.rfind("(", max(0, i - 6), i)) > 0:
        i = opening  # "a safe working load (SWL) of 7,500 kg"
    if sentence.tags[i - 1] in "IJ" and (moved := _moved_in(sentence, k + 1)):
        return moved
    if sentence.lower[i - 1] in TIMES and (stretch := _STRETCH.search(sentence.tags, max(0, i - 6), i)):
        i = stretch.start()  # "growth in the year-ago period of 7%"
    first = phrase.leftward(sentence, i)
    if sentence.lower[first - 1] == "per":  # "earnings per share of 26 cents"
        first = phrase.leftward(sentence, first - 1)
    return _with_owner(sentence, _before_holder(sentence, first), i)


def _before_holder(sentence: Sentence, first: int) -> int:
    """Where the phrase begins whose holder begins at `first`: "net loss attributable to | equity holders of"."""
    held = sentence.tags[first - 1] == "T" and sentence.lower[first - 2].endswith("able")
    return phrase.leftward(sentence, first - 1) if held else first


def _moved_in(sentence: Sentence, i: int) -> str | None:
    """What moved by the value before token `i`: "a cut of 40% in emissions", "a rise of 4% in the number of hives"."""
    after = sentence.tags[i + 1 : i + 3]
    counted = after == "DN" and sentence.lower[i + 2] in GENERIC
    if sentence.lower[i : i + 1] != ["in"] or not (after[:1] == "N" or counted):
        return None
    return phrase.text(sentence, i + 1, phrase.rightward(sentence, i + 1)) or None


def _of_subject(sentence: Sentence, i: int) -> str | None:
    """What a level or an adjective before "of" at `i` is said of: "fell to an annual pace of", "is capable of"."""
    if sentence.lower[i - 1] in POSSESSING:
        return subject_of_verb(sentence, i - 1)
    if sentence.lower[i - 3 : i] == ["in", "the", "range"]:  # "Sales will be in the range of $2 to $3 million"
        verb = phrase.governing(sentence, i)
        end = phrase.rightward(sentence, verb + 1)  # "it expects growth in the range of"
        moved = verb > 0 and sentence.tags[verb] in "SV" and verb + 1 < end < i
        return phrase.text(sentence, verb + 1, end) if moved else subject_of_verb(sentence, i)
    if sentence.lower[i - 3 : i] == ["by", "a", "factor"]:  # "rose by a factor of 1.3"
        return subject_of_verb(sentence, i - 3)
    if sentence.lower[i - 2 : i] == ["a", "total"]:  # "invest a total of $40 million in pumps": the pumps, or who
        return ""
    return _levelled(sentence, i) if at_level(sentence, i) else None


_SUBJECTIVE: Final = LEVELS | POSSESSING | {"factor"}
_AT_LEVEL: Final = re.compile("[TP]DA*[NVGK]{0,2}N$")


def at_level(sentence: Sentence, end: int) -> bool:
    """Whether "to a … rate" or "at a … pace" ends before token `end`: a value that is the subject's."""
    if sentence.lower[end - 1] not in LEVELS:
        return False
    match = _AT_LEVEL.search(sentence.tags, end - 7, end)
    if match is None or sentence.lower[match.start() + 1] not in ONE:
        return False
    at = sentence.lower[match.start()] == "at"  # "with pear yields at a peak of": the yields
    return sentence.lower[match.start()] in _PUT and not (at and sentence.tags[match.start() - 1] in "NK")


def _levelled(sentence: Sentence, end: int) -> str | None:
    """What is put at the level before token `end`: the object that is moved, else the clause's subject."""
    match = _AT_LEVEL.search(sentence.tags, end - 7, end)
    at = match.start() if match else end
    moved = OBJECT.search(sentence.tags, max(0, at - 15), at + 1)
    if moved and moved.end(1) == at:
        return phrase.text(sentence, *moved.span(1)) or None
    return subject_of_verb(sentence, at) or SAME


_PUT: Final = ("to", "at", "from", "by")
_STRETCH: Final = re.compile("PD[NKM]{1,3}$")


def _with_owner(sentence: Sentence, first: int, end: int) -> str | None:
    """The noun phrase, and whose it is where it says too little by itself ("a share of", "an increase of")."""
    if first >= end:
        return None
    words = phrase.text(sentence, first, end)
    if words.lower() not in GENERIC and sentence.lower[end - 1] not in GENERIC:
        return words
    if len(words.split()) > 2:  # noqa: PLR2004 - "combined plugin share" says enough
        return words
    if sentence.lower[first - 1] == "with" and sentence.tags[first - 2 : first - 1] == ",":
        return words  # "learned that the plant, with a total investment of": whose it is stands before the comma
    at = sentence.lower[first - 1] == "at" and words.lower() in AVERAGING
    if at and (before := phrase.leftward(sentence, first - 1)) < first - 1:
        return phrase.text(sentence, before, first - 1)  # "at high costs of crude oil at an average of $45"
    verb = phrase.governing(sentence, first)
    said = verb > 0 and sentence.tags[verb] == "S"  # "brokers expected a rate of 4%": theirs it is not
    return words if said else owned(sentence, first, end, words)


def owned(sentence: Sentence, k: int, end: int, words: str) -> str:
    """What a movement or a share that ends before `end` is of: the subject of its clause, else what was spoken of."""
    owner = subject_of_verb(sentence, k)
    bare = (sentence.tags[end - 1] in "IJ" and words.lower() in GENERIC) or sentence.lower[end - 1] in EXTREMES
    if bare and (owner == SAME or (owner is None and sentence.quantity_tokens[0] < k)):
        return SAME
    told = owner and owner != SAME and _PRONOUNS.isdisjoint(owner.split())  # "giving them a share of"
    return f"{words} of {owner}" if told else words


def opening(sentence: Sentence, k: int, _quantity: Quantity) -> str | None:
    """("up" | "down") value …, noun-phrase verb: "Up 2% from 2016, milk output is forecast at"."""
    if k != 1 or (sentence.tags[0] not in "ul" and sentence.lower[0] != "at"):  # "At 4%, growth was below"
        return None
    comma = sentence.tags.find(",", k, k + 8)
    end = phrase.rightward(sentence, comma + 1) if comma > 0 else 0
    return phrase.text(sentence, comma + 1, end) if end > comma + 1 > 0 else None


#: What stands before a value that is a subject by itself.
_BEGUN: Final = frozenset(',;:.&BA"-(')


_PRONOMINAL: Final = re.compile(r"[VS]W(?:GA?|P)$")
_EXPECTING: Final = frozenset(("forecast", "estimate", "project", "expect", "predict"))


def pronominal(sentence: Sentence, k: int, _quantity: Quantity) -> str | None:
    """verb "it" (participle | "at") value: "sees it averaging 2%", "they forecast 5": of what was spoken of before."""
    if sentence.tags[k - 2 : k - 1] == "W" and sentence.lower[k - 1] in _EXPECTING:
        return SAME
    match = _PRONOMINAL.search(sentence.tags, k - 4, k)
    return SAME if match and sentence.lower[match.start() + 1] in ("it", "them", "this") else None


def itself(sentence: Sentence, k: int, quantity: Quantity) -> str | None:
    """value verb: "of the 230 farms, 41% reported losses", "so far 21 have been laid": of what was spoken of before."""
    told = sentence.lower[k - 1] == "that" if k else False  # "The survey of 900 firms found that 40% had"
    if quantity.kind not in _SUBJECTS or (k and not told and sentence.tags[k - 1] not in _BEGUN):
        return None
    among = _AMONG.search(sentence.tags, max(0, k - 9), k) if quantity.kind in SHARES else None
    if among and sentence.lower[among.start(1) - 1] == "among":
        return phrase.text(sentence, *among.span(1))
    return SAME


_SUBJECTS: Final = SHARES | {Kind.COUNT}
#: "Among farmers under 40, 45% reported losses"
_AMONG: Final = re.compile("P(D?A?[NKGV]{1,4}(?:[PO]D?[NKQ]{1,3}){0,2}),A?$")


def subject_of_verb(sentence: Sentence, k: int, _quantity: Quantity | None = None) -> str | None:
    """subject verb … value: "The output of X increased by 5%", "the yield fell to 3.1"."""
    verb = phrase.governing(sentence, k)
    for _ in range(3):
        if verb <= 0:
            return _of_hedge(sentence, k)
        if sentence.tags[verb] == "S" and verb == k - 1:  # "brokers had predicted 51.6": of what was spoken before
            return SAME
        found = subject_of(sentence, verb)
        if found:
            if found[1] - found[0] > 1 and sentence.lower[found[1] - 1] == "there":  # "sales there grew"
                found = (found[0], found[1] - 1)
            if sentence.tags[found[1] - 1] == "W" or sentence.tags[found[0] : found[1]] == "D":
                return SAME
            words = phrase.text(sentence, *found)
            if sentence.lower[found[0] - 1] == "whose" and found[0] > 1:
                words = f"{words} of {phrase.text(sentence, *_before_relative(sentence, found[0] - 1))}"
            return SAME if words.lower() in POINTING else words or None
        verb = phrase.governing(sentence, phrase.verb_group(sentence, verb))
    return None


_BROKEN: Final = frozenset(";:.([")


def _of_hedge(sentence: Sentence, k: int) -> str | None:
    """The subject of a verb that an earlier value's bound has swallowed: "debt exceeded 93% and is seen at 100%"."""
    for verb in reversed(sentence.quantity_tokens):
        if 0 < verb < k and is_verbal(sentence.lower[verb]):
            found = subject_of(sentence, verb) if _BROKEN.isdisjoint(sentence.tags[verb:k]) else None
            return phrase.text(sentence, *found) or None if found else None
    return None


def _before_relative(sentence: Sentence, at: int) -> tuple[int, int]:
    """The noun phrase that the relative at token `at` belongs to."""
    end = at - (sentence.tags[at - 1] == ",")
    return phrase.leftward(sentence, end), end


def nearest(sentence: Sentence, k: int, _quantity: Quantity) -> str | None:
    """The nearest noun phrase to the left."""
    for i in range(k, max(0, k - 12), -1):
        if sentence.tags[i - 1] in "NKIJG":
            first = phrase.leftward(sentence, i)
            if first < i:
                return phrase.text(sentence, first, i)
    return None
