"""Nouns of what is coming or wanted, as cues: "a target of 5%", "the forecasts were 3%", "a 5% growth target"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.lexicon.modality import STATING
from mfgfacts.relate.verbs import is_verbal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mfgfacts.model import Modality
    from mfgfacts.sentence import Sentence

_BEFORE_VALUES: Final = frozenset("OTQ:(")
_TO_VALUES: Final = frozenset(("at", "to", "from", "above", "below", "between"))
#: "forecast for 2024 of", "target for sales of": what stands between the noun and its value.
_FOR: Final = re.compile("P[DANKIJM]{0,5}(?:[OX:(T]D?|,?(P))?Q")
_COPULAS: Final = STATING | {"is", "was", "are", "were"}
_SOURCES: Final = frozenset(("in", "under", "on"))
_HEAD: Final = 8


class Cue(NamedTuple):
    """A cue that speaks at token `at`.

    `subject`: for what stands before it too; `loose`: only up to the next verb; `whole`: for all the sentence.
    """

    at: int
    modality: Modality
    subject: bool
    loose: bool
    whole: bool = False


def is_noun(sentence: Sentence, i: int) -> bool:
    """Whether the ambiguous cue at `i` is a noun: after a determiner, an adjective or a number, or before "of"."""
    before, after = sentence.tags[max(0, i - 1) : i], sentence.tags[i + 1 : i + 2]
    if sentence.tags[i] == "S":  # "The bank forecast inflation of"
        return False
    if before == "R" and sentence.lower[i - 1] == "that" and after in ("P", "X"):  # "is meeting that target for"
        return True
    if after == "O" or before in ("D", "O", "P", "V", "Q", "M", "-"):
        return True
    if before in ("T", "W", "X", "R", "A", "&", "B"):
        return False
    return not sentence.lower[i].endswith("s") or after in ("", ",", ".", "S", "X", "V", "P", ")", ";")


def noun(sentence: Sentence, i: int, modality: Modality) -> Cue | None:
    """The noun at `i` as a cue: "target of 5%", "goal to deploy", "the aim is", "a 5% target"."""
    tags, low = sentence.tags, sentence.lower
    if i and (low[i - 1] in ("price", "this", "these", "that") or (tags[i - 1] == "P" and low[i].startswith("plan"))):
        return None
    after = tags[i + 1 : i + 2]
    value = _for(sentence, i + 1) if after == "P" else ""
    if "X" in value:
        return Cue(i, modality, subject=False, loose=False)
    if value or after in _BEFORE_VALUES or (after == "M" and tags[i + 2 : i + 3] in ("O", "X", "T", "Q")):
        return Cue(i, modality, subject=False, loose=True)
    if (after in ("X", "V", "S") and low[i + 1] in _COPULAS) or low[i + 1 : i + 3] == ["had", "been"]:
        return Cue(i, modality, subject=False, loose=False)
    if tags[i + 1 : i + 3] == ",Q":  # "This year's forecast, 2.9%, is"
        return Cue(i, modality, subject=False, loose=True)
    if after == "," and _heads(sentence, i):
        return Cue(i, modality, subject=False, loose=False, whole=True)
    return Cue(i, modality, subject=False, loose=True) if counts(tags, low, i) else None


def _for(sentence: Sentence, p: int) -> str:
    """The tags that lead from the preposition at `p` to the value of the noun before it; empty where it has none."""
    if sentence.lower[p] not in ("at", "for", "from"):
        return ""
    to = _FOR.match(sentence.tags, p)
    if to is None or (to.start(1) > 0 and sentence.lower[to.start(1)] not in _TO_VALUES):
        return ""
    return to[0] if sentence.lower[p] != "from" or to[0] == "PQ" else ""


def _heads(sentence: Sentence, i: int) -> bool:
    """Whether the noun at `i` opens the sentence as its source: "In the Bank's new projection, prices rise 5%"."""
    head = sentence.tags[:i]
    return sentence.lower[0] in _SOURCES and len(head) <= _HEAD and head[1:].strip("DAKNGM&V") == ""


def counts(tags: str, low: Sequence[str], i: int) -> bool:
    """Whether a value stands before the noun at `i` that the noun is for: "a 5% growth target", not "40 targets"."""
    k = i - 1
    while k > max(0, i - 4) and tags[k] in "NKIJG-":
        k -= 1
    if k < 0 or tags[k] != "Q" or low[i - 1] == "price":
        return False
    return k < i - 1 or not low[i].endswith("s") or not low[k][-1].isdigit()


_SHARING: Final = re.compile("Q(?:OD?[NKG]{1,4})?A?$")


def is_share_too(tags: str, low: Sequence[str], k: int, cue: int) -> bool:
    """Whether the share at `k` is of those who plan: "40% of firms plan to build in Tarn, 31% in Velm"."""
    if tags[k - 1 : k] not in (",", "&") or tags[k + 1 : k + 2] != "P" or "%" not in low[k]:
        return False
    return _SHARING.search(tags, 0, cue) is not None


def tells_itself(words: str) -> bool:
    """Whether a value's words are a finite verb, which says what is: "exceeds 4 million", "topped 900"."""
    first = words.partition(" ")[0]
    return first.endswith(("s", "ed")) and first.isalpha() and is_verbal(words)
