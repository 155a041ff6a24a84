"""Whether a word speaks, by what stands around it: verb or noun, set apart or before a clause."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.speakers import PLURALS, SUFFIXES
from mfgfacts.relate.walks import leftward

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mfgfacts.model import Sentence

_ADVERBIAL: Final = re.compile(r"(?:[^QR:BULXVS,.\"\-;)]|(?<=[NDKP])[VS])*+")
_SEEN: Final = re.compile(r"[DAMNKIJ]{1,8}?(?:[OP]Q|[GULul].)")
_CLOSING: Final = frozenset(',."-;)')


def is_verb(sentence: Sentence, i: int, first: int) -> bool:
    """Whether a form that may be a noun is a verb at `i`, by its neighbours; `first` is where its auxiliaries begin."""
    tags, low = sentence.tags, sentence.lower
    before, after = tags[i - 1 : i], tags[i + 1 : i + 2]
    if first < i:
        return before != "A" or after in ("R", "D", "K", "Q", "W", "N")
    if before in ("W", "R"):
        return True
    if before in (",", '"'):
        return after in (("K", "D", "R", "N", "A") if tags[i - 2 : i] == ',"' else ("K", "D", "R")) and low[i].endswith("s")
    if before == "." and i > 1 and low[i - 2] in SUFFIXES:
        before = "K"
    if before not in ("K", "N", "&", ")", "M"):
        return False
    plural = low[i - 1].endswith("s") or low[i - 1] in PLURALS or "&K" in tags[max(0, i - 4) : i]
    if not low[i].endswith("s") and not plural:
        return False
    if after in (",", ".", '"', "-", ""):
        return set_apart(sentence, i)
    if after in ("P", "M") and before == "K" and closed(sentence, i + 1) >= 0 and set_apart(sentence, i):
        return True  # "…, Kale Research projects in its outlook."
    return after not in ("O", "P", "X", "V", "S", "U", "L", ")")


def set_apart(sentence: Sentence, i: int) -> bool:
    """Whether the subject of the verb at `i` follows a comma, a quotation or a dash."""
    start = leftward(sentence, i).first
    return start > 0 and sentence.tags[start - 1] in ',"-'


def foresees(tags: str, lower: Sequence[str], i: int) -> bool:
    """Whether "sees" at `i` is said of a value that is coming, not of what happens: "sees 300 visitors"."""
    seen = _SEEN.match(tags, i + 1)
    if not seen:
        return False
    link = seen.end() - 2
    if tags[link] == "O":
        return lower[link - 1] not in ("average", "total", "number", "maximum", "minimum")
    return tags[link] != "P" or lower[link] in ("at", "between", "above", "below", "around")


def closed(sentence: Sentence, i: int) -> int:
    """The index of the mark or end after token `i`, only an adverbial between; -1 where a clause follows."""
    tags = sentence.tags
    adverbial = _ADVERBIAL.match(tags, i, i + 12)
    end = adverbial.end() if adverbial else i
    if end >= len(tags):
        return len(tags)
    return end if tags[end] in _CLOSING and end < i + 12 else -1


def has_clause(sentence: Sentence, i: int) -> bool:
    """Whether "that", a pronoun with its verb, a colon or a quotation follows the verb at `i`."""
    tags = sentence.tags
    for k in range(i + 1, min(len(tags), i + 9)):
        if tags[k] in 'R:"' or (tags[k] == "W" and tags[k + 1 : k + 2] in ("X", "V", "U", "L", "S", "A")):
            return sentence.lower[k] != "which"
        if k > i + 1 and tags[k] in "XULV" and tags[k - 1] in "NK" and "P" not in tags[i + 1 : k + 2]:
            return True
        if tags[k] in "XVULQT;,.B":
            return False
    return False
