"""The words of a sentence that say that something is coming (forecast) or wanted (target), and how far they speak.

cue = modal                                   "will", "must": its subject and what follows
    | be? participle                          "is expected to": likewise; "had expected": what follows
    | ("set" | "likely" | …) "to" verb        likewise
    | "is" "to" verb                          "each is to pay": likewise
    | active                                  "expects", "aims", "wants to": what follows
    | noun ("of" | "to" | "is" | …)           "a target of 5%": what follows, up to the next verb
    | value noun                              "a 5% growth target"
    | name "to" verb                          a headline: "Tarnhill to build …"
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.lexicon.modality import (
    ACTIVE,
    BE,
    BEFORE_TO,
    CUES,
    MODAL,
    NOUN,
    NOUN_OR_VERB,
    PARTICIPLE,
    WISH,
)
from mfgfacts.model import Modality
from mfgfacts.relate.places import places

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mfgfacts.model import Sentence

FINITE_AUXILIARIES: Final = frozenset(
    "is are was were has had do does did isn't aren't wasn't weren't hasn't didn't 's ’s".split()
)
_WORDS: Final = frozenset(CUES)
_HEADLINE: Final = re.compile(r"[KN&O#-]{1,12}T[VULN]")
_OF_NOUNS: Final = frozenset(("the", "a", "his", "free", "good", "at", "last"))
_INFINITIVES: Final = frozenset("VULXNSAG")


class Cue(NamedTuple):
    """A cue that speaks at token `at`; `subject`: for what stands before it too; `loose`: only up to the next verb."""

    at: int
    modality: Modality
    subject: bool
    loose: bool


def cues(sentence: Sentence) -> list[Cue]:
    """The cues of the sentence, left to right."""
    tags, low = sentence.tags, sentence.lower
    found = [cue for i in places(low, _WORDS) if tags[i] not in "MQ" and (cue := _resolved(sentence, i))]
    if "T" in tags and ("XT" in tags or "TX" in tags or _HEADLINE.match(tags)):
        found = sorted(found + _before_infinitives(sentence))
    return found


def _resolved(sentence: Sentence, i: int) -> Cue | None:
    """The cue at token `i`, or None where the word does not speak of what is coming or wanted here."""
    tags, word = sentence.tags, sentence.lower[i]
    modality, use = CUES[word]
    after = tags[i + 1 : i + 2]
    infinitive = after == "T" and tags[i + 2 : i + 3] in _INFINITIVES
    if word in NOUN_OR_VERB and _is_noun(sentence, i):
        return _noun(sentence, i, modality) if not word.startswith("project") else None
    if use == NOUN and word not in NOUN_OR_VERB:
        return _noun(sentence, i, modality)
    if word == "should" and not i:  # "Should demand fall 5%, …"
        return Cue(i, Modality.FORECAST, subject=True, loose=False)
    if use == MODAL:
        if tags[i] == "K" and i and tags[i - 1] != '"' and word in ("may", "will"):
            return None
        return (
            Cue(i, modality, subject=True, loose=False)
            if not i or (tags[i - 1] != "P" and sentence.lower[i - 1] not in _OF_NOUNS)
            else None
        )
    if use == BEFORE_TO:
        return Cue(i, modality, subject=True, loose=False) if infinitive and not _of_the_past(sentence, i) else None
    if use == WISH:
        wanted = infinitive or (after == "Q" and word.startswith("want"))
        return Cue(i, modality, subject=False, loose=False) if wanted else None
    if use == PARTICIPLE:
        return _participle(sentence, i, modality)
    if use == ACTIVE and (after in ("O", ".", "") or (tags[i - 1 : i] == "D" and after in ("N", "K"))):
        return None
    return Cue(i, modality, subject=False, loose=word.endswith("ed") and tags[i - 1 : i] not in ("X", "W"))


def _of_the_past(sentence: Sentence, i: int) -> bool:
    """Whether the infinitive after the word at `i` looks back, or is a noun: "estimated to have cost"."""
    word, then = sentence.lower[i], sentence.lower[i + 2]
    return (word == "estimated" and then in ("have", "be")) or (
        word in ("estimated", "sure", "due") and sentence.tags[i + 2] == "N"
    )


def _is_noun(sentence: Sentence, i: int) -> bool:
    """Whether the ambiguous cue at `i` is a noun: after a determiner, an adjective or a number, or before "of"."""
    before, after = sentence.tags[max(0, i - 1) : i], sentence.tags[i + 1 : i + 2]
    if after == "O" or before in ("D", "O", "P", "V", "Q", "M", "-"):
        return True
    if before in ("T", "W", "X", "R", "A", "&", "B"):
        return False
    return not sentence.lower[i].endswith("s") or after in ("", ",", ".", "S", "X", "V", "P", ")", ";")


def _noun(sentence: Sentence, i: int, modality: Modality) -> Cue | None:
    """The noun at `i` as a cue: "target of 5%", "goal to deploy", "the aim is", "a 5% target"."""
    tags, low = sentence.tags, sentence.lower
    if i and low[i - 1] in ("price", "this", "these"):
        return None
    after = tags[i + 1 : i + 2]
    joined = after in ("O", "T", "Q", ":", "(") or (after == "P" and low[i + 1] in ("at", "for"))
    if joined or (after == "M" and tags[i + 2 : i + 3] in ("O", "X", "T", "Q")):
        return Cue(i, modality, subject=False, loose=True)
    if after == "X" and low[i + 1] in ("is", "was", "are", "were"):
        return Cue(i, modality, subject=False, loose=False)
    return Cue(i, modality, subject=False, loose=True) if counts(tags, low, i) else None


def counts(tags: str, low: Sequence[str], i: int) -> bool:
    """Whether a value stands before the noun at `i` that the noun is for: "a 5% growth target", not "40 targets"."""
    k = i - 1
    while k > max(0, i - 4) and tags[k] in "NKIJG-":
        k -= 1
    if k < 0 or tags[k] != "Q" or low[i - 1] == "price":
        return False
    return k < i - 1 or not low[i].endswith("s") or not low[k][-1].isdigit()


def _participle(sentence: Sentence, i: int, modality: Modality) -> Cue | None:
    """The participle at `i`: passive after "be" or before "to", adjective before a noun, else active."""
    tags, k = sentence.tags, i - 1
    while k >= 0 and tags[k] == "A":
        k -= 1
    before, letter = (sentence.lower[k], tags[k]) if k >= 0 else ("", "")
    after = tags[i + 1 : i + 2]
    if before in ("than", "as"):
        return None
    if before in BE:
        return Cue(i, modality, subject=True, loose=False)
    if letter and letter in "DOPQ&" and after in ("N", "K", "I", "J", "Q", "M"):
        return Cue(i, modality, subject=False, loose=True) if letter != "Q" else None
    if after == "T" or (letter and letter in "NK,IJ" and after in ("P", "M", "", ".", ",", ")")):
        return Cue(i, modality, subject=letter != "W", loose=False)
    return Cue(i, modality, subject=before == "had" and after in ("", ".", ",", ")"), loose=False)


def _before_infinitives(sentence: Sentence) -> list[Cue]:
    """Cues made of "to": "is to contribute", "10 enterprises to be cultivated", and a headline's "X to build"."""
    tags, low = sentence.tags, sentence.lower
    found = []
    i = tags.find("T", 1)
    while 0 < i < len(tags) - 1:
        of_being = low[i + 1] == "be" and tags[i - 1] in "NKQ" and "Q" in tags[max(0, i - 5) : i]
        if (low[i - 1] in ("is", "are") and tags[i + 1] in _INFINITIVES) or (
            of_being and tags[i + 2 : i + 3] in ("V", "U", "L")
        ):
            found.append(Cue(i, Modality.TARGET, subject=True, loose=False))
        i = tags.find("T", i + 1)
    if (head := _HEADLINE.match(tags)) and FINITE_AUXILIARIES.isdisjoint(low):
        found.append(Cue(head.end() - 2, Modality.TARGET, subject=False, loose=False))
    return found
