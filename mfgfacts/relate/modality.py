"""Whether a claim is said to hold, to be coming, or to be wanted.

A sentence is cut into segments at commas, brackets, dashes, conjunctions and relatives. A segment with a cue ("will",
"aims", "target of") speaks for the numbers after it, and for its subject where the cue is a modal or a passive. A
segment with a finite verb and no cue is actual. A segment without a finite verb goes on as the one before it did;
one that opens the sentence waits for the first verb.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.modality import (
    ACTIVE,
    COMPARING,
    CONTRASTING,
    CUES,
    LOOKING_BACK,
    NOUN,
    NOUN_OR_VERB,
    NOW,
    PARTICIPLE,
    WISH,
)
from mfgfacts.lexicon.verbs import PAST
from mfgfacts.model import Modality
from mfgfacts.relate.aims import counts, is_share_too, tells_itself
from mfgfacts.relate.coming import cues
from mfgfacts.relate.places import telling
from mfgfacts.relate.segments import LIMIT, Segments

if TYPE_CHECKING:
    from collections.abc import Collection

    from mfgfacts.relate.aims import Cue
    from mfgfacts.sentence import Sentence

#: How many segments and how many tokens of one any look takes in.
SEGMENTS: Final = 12

#: Looked up once: a member of an enumeration takes as long as a call.
_ACTUAL: Final = Modality.ACTUAL
_CONTRACTED: Final = re.compile(r"(?:wo|would|should|must|could)n['’]t ", re.IGNORECASE)
_WANTED: Final = re.compile("[NKIJ]{0,2}(?:RD?|D|(?=[NK]{1,2}X))[NKA]{1,3}X?[VSN](?=[PMX.,;]|$)")
_ACTING: Final = re.compile("[VULS]")
RANGING: Final = (["range"], ["ranges"], ["ranging"], ["vary"], ["varying"])
_PAST_AUXILIARIES: Final = frozenset(("was", "were", "had", "did"))


def modalities(sentence: Sentence, words: Collection[str] | None = None) -> list[Modality]:
    """Whether each quantity of the sentence is actual, forecast or target, in order.

    Args:
        sentence: as `segment.sentences` cuts it.
        words: what `places.telling` gave, if it was asked.
    """
    words = telling(sentence) if words is None else words
    found = cues(sentence, words) if words or "T" in sentence.tags else []
    if not found and "n't" not in sentence.text and "n’t" not in sentence.text:
        return [_ACTUAL] * len(sentence.quantity_tokens)
    reading = Reading(sentence, found)
    return [_of_hedge(sentence.lower[k]) or reading.at(k) for k in sentence.quantity_tokens]


def _of_hedge(words: str) -> Modality | None:
    """What a modal says that a bound has swallowed: "growth won't exceed 2%"."""
    cue = CUES.get(words.partition(" ")[0]) if _CONTRACTED.match(words) else None
    return cue.modality if cue else None


class Reading(Segments):
    """The cues and segments of one sentence."""

    __slots__ = ("cues",)

    def __init__(self, sentence: Sentence, found: list[Cue]) -> None:
        super().__init__(sentence)
        self.cues = found

    def at(self, k: int) -> Modality:
        """The modality that holds at token `k`."""
        low = self.low
        s = self.segment(k)
        first, last = self.bounds(s)
        before, after = low[k - 1 : k], low[k + 1 : k + 2]
        if not LOOKING_BACK.isdisjoint(after) or (before == ["from"] and not self.goes_on(first, k)):
            return Modality.ACTUAL
        if low[k - 2 : k - 1] == ["compared"] and before[0] in ("with", "to"):
            return Modality.ACTUAL
        if self.cues and tells_itself(low[k]) and not any(first <= cue.at < k for cue in self.cues):
            return Modality.ACTUAL  # "stocks exceed 4 million and are expected to"
        if self.cues and is_share_too(self.tags, low, k, self.cues[0].at):
            return Modality.ACTUAL
        said = self.beside(k) or self.spoken(first, k) or self.of_source(first, k) or self.first_verb(first, last)
        if said:
            return said
        if self.is_known(s, k):
            return Modality.ACTUAL
        return self.inherited(s) or (Modality.ACTUAL if self.tags[first] == "(" else self.resumed(s))

    def goes_on(self, first: int, k: int) -> bool:
        """Whether "from" before `k` gives no value of before: "will range from 5 to 7", "raised its target from 7%"."""
        if self.low[max(0, k - 2) : k - 1] in RANGING:
            return True
        cue = next((c for c in reversed(self.cues) if first <= c.at < k), None)
        return cue is not None and cue.loose and CUES[self.low[cue.at]].use != ACTIVE

    def beside(self, k: int) -> Modality | None:
        """What a noun right after the number says: "a 5% growth target", "the 3% expected by analysts"."""
        tags, low = self.tags, self.low
        if wanted := _WANTED.match(tags, k + 1):  # "the 9% that the bank wants"
            cue = CUES.get(low[wanted.end() - 1])
            if cue and (cue.use in (ACTIVE, WISH) or (cue.use == PARTICIPLE and low[wanted.end() - 2] == "had")):
                return cue.modality
        for i, word in enumerate(low[k + 1 : k + 4], k + 1):
            cue, after = CUES.get(word), tags[i + 1 : i + 2]
            if cue and (cue.use == NOUN or word in ("forecast", "forecasts")):
                return cue.modality if after not in ("Q", "D") and counts(self.tags, self.low, i) else None
            if cue and cue.use == PARTICIPLE and i == k + 1 and after in ("P", ".", ",", "", ")", "M"):
                return cue.modality
            if tags[i] not in "NKIJG-":
                return None
        return None

    def spoken(self, first: int, k: int, nouns: str = "nouns too") -> Modality | None:
        """What the last cue from `first` up to `k` says, if no verb of another clause stands between."""
        tags, low = self.tags, self.low
        for cue in reversed(self.cues):
            if not first <= cue.at < k or (cue.loose and not nouns):
                continue
            between = range(cue.at + 1, min(k, cue.at + LIMIT))
            if cue.loose and any(self.is_finite(i, first) for i in between):
                continue
            past = next((i for i in between if low[i] in _PAST_AUXILIARIES and tags[i - 1] != "W"), 0)
            if past and (not self.is_noun(cue.at) or _ACTING.search(tags, past, k)):
                return Modality.ACTUAL
            return cue.modality
        return None

    def of_source(self, first: int, k: int) -> Modality | None:
        """What the source says that opens the sentence: "In the bank's new projection, prices rise 5%"."""
        cue = self.cues[0] if self.cues else None
        if cue is None or not cue.whole or not cue.at < k:
            return None
        past = any(low in PAST or low in _PAST_AUXILIARIES or low.endswith("ed") for low in self.low[first:k])
        return None if past else cue.modality

    def is_noun(self, i: int) -> bool:
        """Whether the cue at `i` is a noun with its own verb: "the forecasts were 3.8%"."""
        cue = CUES.get(self.low[i])
        return cue is not None and (cue.use == NOUN or self.low[i] in NOUN_OR_VERB)

    def first_verb(self, first: int, last: int) -> Modality | None:
        """What the first verb from `first` to `last` says of its subject; None where there is no verb."""
        cue = self.first_cue(first, last)
        if cue:
            helper = cue.at > 0 and self.tags[cue.at - 1] in "XA"
            if not self.finite(first, cue.at - helper):
                return cue.modality if cue.subject else Modality.ACTUAL
        return Modality.ACTUAL if self.finite(first, last) else None

    def first_cue(self, first: int, last: int) -> Cue | None:
        """The first cue from `first` to `last`."""
        for cue in self.cues:
            if first <= cue.at < last:
                return cue
        return None

    def is_known(self, s: int, k: int) -> bool:
        """Whether a segment without a verb gives a number as known: "(currently: 4,500)", "compared with 3%"."""
        tags, low = self.tags, self.low
        first, last = self.bounds(s)
        opening = max(0, first - 3) if tags[first] == ":" else first
        after = tags.find("Q", k + 1, last)
        near = (*range(opening, min(first + 3, k)), *range(k + 1, after if after > 0 else last))
        if any(low[i] in NOW or (tags[i] == "M" and low[i].endswith(("now", "today"))) for i in near):
            return True
        return not COMPARING.isdisjoint(low[first : first + 2]) or (tags[first] == "B" and low[first] in CONTRASTING)

    def inherited(self, s: int) -> Modality | None:
        """What the segments to the left leave in force; None where they have no verb."""
        opening = self.tags[self.edges[s]] if s else ","
        closed = int(opening == ")")
        goes_on = self.tags[self.edges[s] + 1 : self.edges[s] + 2] == "T"  # "is set to fall 6% but, …, to rise 9%"
        for left in range(s - 1, max(-1, s - SEGMENTS), -1):
            first, last = self.bounds(left)
            mark = self.tags[first]
            if closed:  # "(goal: 92%) and 79% for buses"
                closed += (mark == ")") - (mark == "(")
                continue
            closed += mark == ")"
            if not COMPARING.isdisjoint(self.low[first : first + 2]) and not self.finite(first, last):
                return Modality.ACTUAL  # "compared with 3 in 2020 and a record 5"
            said = self.spoken(first, last, "nouns too" if opening in ",&(:" else "")
            if said or self.finite(first, last):
                return said or Modality.ACTUAL
            if self.tags[first] in "RB" and not goes_on:
                return None
        return None

    def resumed(self, s: int) -> Modality:
        """What the first verb to the right says, whose subject is the opening segment."""
        tags, depth, relative = self.tags, 0, False
        if s == 0 and (tags[0] in "PGB" or tags[:2] == "MP") and tags[self.edges[1] : self.edges[1] + 1] == ",":
            return Modality.ACTUAL
        for right in range(s + 1, min(s + SEGMENTS, len(self.edges) - 1)):
            first, last = self.bounds(right)
            depth += (tags[first] in "([") - (tags[first] in ")]")
            if tags[first] in ";." or tags[first + 1 : first + 2] == "W":
                break
            relative = (tags[first] == "R" and last - first > 1) or (relative and tags[first] == "&")
            if depth > 0 or relative:
                continue
            if verb := self.first_verb(first, last):
                return verb
        return Modality.ACTUAL
