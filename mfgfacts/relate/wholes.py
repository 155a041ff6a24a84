"""The whole that a value is a part of: "18% of milk sold", "40 of the 95 towns", "half the money"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.changes import PARTIAL
from mfgfacts.lexicon.subjects import BEING, GENERIC, SHARING
from mfgfacts.model import Kind
from mfgfacts.relate import phrase
from mfgfacts.relate.ahead import SAME
from mfgfacts.relate.narrowing import narrowed
from mfgfacts.relate.objects import SHARES
from mfgfacts.relate.subject import subject_of
from mfgfacts.relate.verbs import is_verbal

if TYPE_CHECKING:
    from mfgfacts.model import Quantity
    from mfgfacts.sentence import Sentence

#: "rise above 60% of GDP", "lift spending to 4% of sales": what changed is more than what it is a share of
_CHANGED: Final = re.compile(r"[UL](?:D*[NKG]+)*T?$")
_HALVED: Final = re.compile("D")
_WHOLE: Final = re.compile(r"O(?:D*Q)?")


def share_of(sentence: Sentence, k: int, quantity: Quantity) -> str | None:
    """value "of" noun-phrase: "18% of milk sold", "12 GW of tidal power", "40 of the 95 towns"."""
    start = _start(sentence, k, quantity)
    if not start:
        return None
    if sentence.tags[start : start + 1] == "W" and quantity.kind in SHARES:  # "employs 160 people, a third of them in"
        return SAME
    start += sentence.tags[start : start + 2] in ("MN", "MK")  # "61% of this year's corn crop"
    end = phrase.rightward(sentence, start)
    if end == start:
        return None
    if sentence.tags[end : end + 1] == "Q" and sentence.lower[end - 1].endswith(("'s", "’s")):
        end = phrase.rightward(sentence, end + 1)  # "40% of the world's 500 lakes"
    words = phrase.text(sentence, start, narrowed(sentence, start, end))
    if words.lower() in GENERIC:
        return None
    return _held(sentence, k, words) if quantity.kind in SHARES else words


def _start(sentence: Sentence, k: int, quantity: Quantity) -> int:
    """Where the whole begins that the value is a part of; 0 where it is a part of none."""
    if sentence.tags[k - 2 : k] == ",P" and sentence.lower[k - 1] == "at":  # "The deficit was held, at 4% of output"
        return 0
    if is_verbal(sentence.lower[k]):  # "debt exceeded 93% of output": the debt has the value
        return 0
    halved = sentence.tags[k + 1 : k + 2] == "D" and sentence.lower[k].endswith("half")  # "half the money"
    at = k + 1 if halved else phrase.past_brackets(sentence, k)
    at += sentence.lower[at : at + 2] == ["worth", "of"]  # "$2 million worth of gas"
    whole = (_HALVED if halved else _WHOLE).match(sentence.tags, at)
    changed = _CHANGED.search(sentence.tags, k - 12, k) if quantity.kind is Kind.PERCENT else None
    if not whole or (changed and sentence.lower[changed.start()] not in PARTIAL):
        return 0
    return whole.end()


def _held(sentence: Sentence, k: int, words: str) -> str | None:
    """The whole with who has the share, where the verb before it says so; None where the share is all that is said."""
    verb = phrase.governing(sentence, k)
    if verb > 0 and sentence.lower[verb] in BEING and not sentence.tags[verb + 1 : k].strip("ADPT"):
        return None
    if verb > 0 and sentence.words[verb] in SHARING:
        subject = subject_of(sentence, verb)
        if subject and subject[1] - subject[0] <= 3 and sentence.tags[subject[0]] != "W":  # noqa: PLR2004
            return f"{words} of {phrase.text(sentence, *subject)}"
    return words
