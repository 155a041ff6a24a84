"""Noun phrases beside a word of saying, by token index: walks over tags, none longer than LIMIT.

left-phrase  = determiner? noun+ (of|at|for|from noun+)*     before the verb: "an analyst at Nord Bank said"
right-phrase = the same after it                              "said chief executive Marta Ruiz"
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from mfgfacts.lexicon.speakers import (
    ABBREVIATIONS,
    AGENTS,
    BODIES,
    LINKING_PARTICIPLES,
    LINKS,
    REPORTS,
    SUFFIXES,
    TITLES,
)
from mfgfacts.model import Quoted

if TYPE_CHECKING:
    from mfgfacts.sentence import Sentence

LIMIT: Final = 16
POSSESSIVES: Final = ("'s", "’s", "s'", "s’")
#: "Jane Doe at insurer Kale".
_OF_BODIES: Final = frozenset(("at", "from", "with"))
_PERSON_OF: Final = re.compile("KKPD?N{0,3}K")
#: Nouns and names with "of" and "and" between: what `_right_step` would take one by one.
_RIGHT: Final = re.compile("(?:[N#]|K(?:&D?(?=K))?|O[DAQ]*+)*+")
#: What no phrase before a verb goes on across.
_STOPS: Final = frozenset('XRBWQTUL;:()[]*A"l')
_NOUNS: Final = frozenset("NKIJ#")


class Phrase(NamedTuple):
    """Tokens `first` to `last`, end exclusive."""

    first: int
    last: int


#: A name before it is printed: tokens of this sentence, or the words of one before.
Name: TypeAlias = Phrase | Quoted


def bare(sentence: Sentence, i: int) -> str:
    """The word at `i` in lower case, without a possessive ending."""
    word = sentence.lower[i]
    return word[: -possessive(word)] if word.endswith(POSSESSIVES) else word


def possessive(word: str) -> int:
    """How long the ending of a possessive is: "bank's", "analysts'"."""
    return 2 if word[-1] == "s" else 1


def leftward(sentence: Sentence, end: int) -> Phrase:
    """The noun phrase that ends before token `end`, with what is tied to its noun; empty where there is none."""
    tags, i, floor = sentence.tags, end, end - LIMIT if end > LIMIT else 0
    while i > floor:
        i = floor + len(tags[floor:i].rstrip("NK#"))
        if i == floor:
            break
        if tags[i - 1] in _STOPS:
            if i < end and tags[i - 4 : i] == "K(K)":  # "a Retail Union (RU) survey"
                i -= 3
                continue
            break
        step = _left_step(sentence, i, end)
        if not step:
            break
        i -= step
        if tags[i] == "D" and not _goes_on_left(sentence, i):
            break
    return Phrase(i, end)


def _goes_on_left(sentence: Sentence, i: int) -> bool:
    """Whether the phrase that begins with the determiner at `i` is tied to a noun before it: "head of the bank"."""
    return sentence.tags[i - 1 : i] == "O" or (sentence.tags[i - 1 : i] == "P" and _tied(sentence, i - 1))


def _left_step(sentence: Sentence, i: int, end: int) -> int:
    """How many tokens before `i` belong to the phrase that ends before `end`; 0 where it begins at `i`."""
    tags, low = sentence.tags, sentence.lower
    letter, before = tags[i - 1], tags[i - 2 : i - 1] if i > 1 else ""
    if letter in _NOUNS:
        return int(
            letter not in "IJ" or i == end or bare(sentence, i) not in AGENTS
        )  # "the 5% drop analysts had expected"
    if letter in "VS" and low[i - 1] in LINKING_PARTICIPLES and (i == end or tags[i] in "PM"):
        return 1
    if letter == "." and i > 1 and low[i - 2] in SUFFIXES:
        return 1
    if i == end:
        return 0
    if letter == "M":
        return 2 if before == "P" else int(before == "V" and low[i - 2] in LINKING_PARTICIPLES)
    joins = (
        letter in "GuD"
        or (letter == "O" and before != "" and before in "NKIJS")
        or (letter == "P" and _tied(sentence, i - 1))
        or (letter == "&" and before == "K" and tags[i] in "KD")
        or (letter == "S" and (low[i - 1] in REPORTS or low[i - 1 : i + 1] == ["think", "tank"]))
        or (letter == "," and low[i] in SUFFIXES)
        or (letter == "." and abbreviated(sentence, i - 1))
        or (letter == "-" and before == tags[i] == "K" and sentence.touches(i - 1))
    )
    return int(joins)


def _tied(sentence: Sentence, p: int) -> bool:
    """Whether the preposition at `p` ties a name to a person, body or source before it."""
    if sentence.lower[p] not in LINKS or p < 1:
        return False
    word, letter = bare(sentence, p - 1), sentence.tags[p - 1]
    if letter in "VS" or word in LINKING_PARTICIPLES:
        return word in LINKING_PARTICIPLES
    if letter == "M":
        dated = p - 2 - (sentence.tags[p - 2 : p - 1] == "P")  # "published on Tuesday by", "published Tuesday by"
        return dated >= 0 and bare(sentence, dated) in LINKING_PARTICIPLES
    if letter not in "NK":
        return False
    if letter == "K" and sentence.lower[p] == "in" and not BODIES.isdisjoint(sentence.lower[max(0, p - 4) : p]):
        return True  # "the Chamber of Commerce in Tarn"
    if word in REPORTS or word in TITLES or word in AGENTS or (letter == "K" and sentence.lower[p] == "for"):
        return True
    return sentence.lower[p] in _OF_BODIES and _PERSON_OF.match(sentence.tags, p - 2) is not None


def abbreviated(sentence: Sentence, i: int) -> bool:
    """Whether the full stop at `i` stands inside a name: "Mr. Thomas G. Hood"."""
    if not 0 < i < len(sentence.tags) - 1 or sentence.tags[i + 1] != "K":
        return False
    word = sentence.lower[i - 1]
    return len(word) == 1 or word in ABBREVIATIONS


def rightward(sentence: Sentence, first: int) -> Phrase:
    """The noun phrase that begins at token `first`, with what is tied to its noun; empty where there is none."""
    tags = sentence.tags
    i, stop = first, min(len(tags), first + LIMIT)
    while i < stop and (tags[i] in "DAM" or (tags[i] == "Q" and i + 1 < stop and bare(sentence, i + 1) in AGENTS)):
        i += 1
    while i < stop:
        i = _RIGHT.match(tags, i, stop).end()  # type: ignore[union-attr]  # it matches the empty string
        if i == stop:
            break
        step = _right_step(sentence, i, first)
        if not step:
            break
        i += step
    return Phrase(first, min(i, len(tags)))


def _right_step(sentence: Sentence, i: int, first: int) -> int:
    """How many tokens from `i` on belong to the phrase that begins at `first`; 0 where it has ended."""
    tags, low = sentence.tags, sentence.lower
    letter, after, before = tags[i], tags[i + 1 : i + 2], tags[i - 1] if i else ""
    if letter in _NOUNS or (letter == "." and abbreviated(sentence, i)):
        return 1
    if letter in "VS" and low[i] in LINKING_PARTICIPLES:
        return 1 + _past(tags, i + 1, "MA")
    if letter in "VGuS" and after != "" and after in "NK" and (i == first or before in "DAN"):
        return 1
    if letter in "VS" and low[i] in REPORTS:  # "the board's recovery plan"
        return int(before != "" and before in ("DNKAIJ" if letter == "V" else "DNKA"))
    if letter == "S":
        return 0
    if letter == "-" and low[i + 1 : i + 2] == ["based"] and tags[i + 2 : i + 3] == "K":  # "the U.S.-based Kale"
        return 2
    if letter == "O" or (letter == "P" and (_tied(sentence, i) or low[i] == "by")):
        return 1 + _past(tags, i + 1, "DAQ")
    if letter == "&" and before == "K":
        return 2 if after == "K" else 3 if tags[i + 1 : i + 3] == "DK" else 0
    return 0


def _past(tags: str, i: int, letters: str) -> int:
    """How many tokens from `i` on have one of these tags, or are a preposition before a period."""
    k = i
    while k < len(tags) and (tags[k] in letters or (tags[k] == "P" and "M" in letters and tags[k + 1 : k + 2] == "M")):
        k += 1
    return k - i


def after_comma(sentence: Sentence, i: int) -> Phrase | None:
    """The name set apart after "its chair, …": capitalised words up to a comma, a quote or the end."""
    tags = sentence.tags
    end = i + 1
    while end < len(tags) and tags[end] == "K" and end < i + 6:
        end += 1
    if tags[i : i + 1] == "," and end > i + 1 and (end == len(tags) or tags[end] in ',."-;:SPM'):
        return Phrase(i + 1, end)
    return None


def title(sentence: Sentence, i: int, step: int) -> Phrase | None:
    """The named plan or report in quotation marks of which one stands at `i`, the other `step` (1 or -1) from it."""
    tags = sentence.tags
    for k in range(i + step, max(-1, min(len(tags), i + step * LIMIT)), step):
        if tags[k] == '"':
            first, last = (i + 1, k) if step > 0 else (k + 1, i)
            if first >= last or tags[last - 1] in ",.":
                return None
            return Phrase(first, last)
    return None
