"""Whether a claim is said to hold, to be coming, or to be wanted.

A sentence is cut into segments at commas, brackets, dashes, conjunctions and relatives. A segment with a cue ("will",
"aims", "target of") speaks for the numbers after it, and for its subject where the cue is a modal or a passive. A
segment with a finite verb and no cue is actual. A segment without a finite verb goes on as the one before it did;
one that opens the sentence waits for the first verb.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.lexicon.modality import (
    ACTIVE,
    AHEAD,
    BE,
    BEFORE_TO,
    CHANGED,
    COMPARING,
    CONTRASTING,
    CUES,
    HEADINGS,
    MODAL,
    NOUN,
    NOUN_OR_VERB,
    NOW,
    PARTICIPLE,
    PAST,
    WISH,
)
from mfgfacts.model import Modality

if TYPE_CHECKING:
    from mfgfacts.model import Sentence

#: How many tokens any look goes to the left or right.
LIMIT: Final = 60

_BOUNDARY: Final = re.compile(r'[;:.(),"\-\[\]&BR]')
#: headline = name "to" verb, no other verb before: "Tarnhill to build second cell plant".
_HEADLINE: Final = re.compile(r"[KN&O#-]{1,12}T[VULN]")
_FINITE_AUXILIARY: Final = frozenset("is are was were has had do does did isn't aren't wasn't weren't hasn't didn't 's ’s".split())
_INFINITIVES: Final = frozenset("VULXNSAG")
_PAST_AUXILIARY: Final = frozenset(("was", "were", "had", "did"))
_BARE_OPENINGS: Final = frozenset(("with", "including", "of", "from", "by", "for", "despite", "without"))


class _Cue(NamedTuple):
    """A cue that speaks at token `at`; `subject`: for what stands before it too; `loose`: only up to the next verb."""

    at: int
    modality: Modality
    subject: bool
    loose: bool


def _is_noun(sentence: Sentence, i: int) -> bool:
    """Whether the ambiguous cue at `i` is a noun: after a determiner, an adjective or a number, or before "of"."""
    before, after = sentence.tags[max(0, i - 1) : i], sentence.tags[i + 1 : i + 2]
    word = sentence.tokens[i].word
    if after == "O" or before in ("D", "O", "P", "V"):
        return True
    if before == "T" or before in ("W", "X", "R", "A", "&", "B"):
        return False
    if before in ("Q", "M", "-"):
        return True
    return not word.endswith("s") or after in ("", ",", ".", "S", "X", "V", "P", ")", ";")


def _noun(sentence: Sentence, i: int, modality: Modality) -> _Cue | None:
    """The noun at `i` as a cue: "target of 5%", "goal to deploy", "a 5% target"."""
    tokens, tags = sentence.tokens, sentence.tags
    if i and tokens[i - 1].word in ("price", "this", "these"):
        return None
    after = tags[i + 1 : i + 2]
    if after in ("O", "T", "Q", ":", "(") or (after == "P" and tokens[i + 1].word in ("at", "for")):
        return _Cue(i, modality, subject=False, loose=True)
    if after == "X" and tokens[i + 1].word in ("is", "was", "are", "were", "remains"):
        return _Cue(i, modality, subject=False, loose=False)
    if after == "M" and tags[i + 2 : i + 3] in ("O", "X", "T", "Q"):
        return _Cue(i, modality, subject=False, loose=True)
    return _Cue(i, modality, subject=False, loose=True) if _counts(sentence, i) else None


def _counts(sentence: Sentence, i: int) -> bool:
    """Whether a value stands before the noun at `i` that the noun is for: "a 5% growth target", not "40 targets"."""
    tags, tokens = sentence.tags, sentence.tokens
    k = i - 1
    while k > max(0, i - 4) and tags[k] in "NKIJG-":
        k -= 1
    if k < 0 or tags[k] != "Q" or tokens[i - 1].word == "price":
        return False
    return k < i - 1 or not tokens[i].word.endswith("s") or not tokens[k].word[-1].isdigit()


def _participle(sentence: Sentence, i: int, modality: Modality) -> _Cue | None:
    """The participle at `i`: passive before "to", adjective before a noun, active after "had" or a subject."""
    tokens, tags = sentence.tokens, sentence.tags
    k = i - 1
    while k >= 0 and tags[k] == "A":
        k -= 1
    before = tokens[k].word if k >= 0 else ""
    after = tags[i + 1 : i + 2]
    if before in ("than", "as", "Than", "As"):
        return None
    if before in BE or (before == "been"):
        return _Cue(i, modality, subject=True, loose=False)
    if k >= 0 and tags[k] in "DOPQ&" and after in ("N", "K", "I", "J", "Q", "M"):
        return _Cue(i, modality, subject=False, loose=True) if tags[k] != "Q" else None
    if after == "T" or (k >= 0 and tags[k] in "NK,IJ" and after in ("P", "M", "", ".", ",", ")")):
        return _Cue(i, modality, subject=tags[k : k + 1] != "W", loose=False)
    return _Cue(i, modality, subject=False, loose=False)


def _resolve(sentence: Sentence, i: int) -> _Cue | None:  # noqa: PLR0911 - one return a use
    """The cue at token `i`, or None where the word does not speak of what is coming or wanted here."""
    tokens, tags = sentence.tokens, sentence.tags
    word = tokens[i].word
    modality, use = CUES[word]
    after = tags[i + 1 : i + 2]
    if use == MODAL:
        return _Cue(i, modality, subject=True, loose=False) if tags[i - 1 : i] not in ("D", "P") or not i else None
    if word.lower() in NOUN_OR_VERB:
        if _is_noun(sentence, i):
            return _noun(sentence, i, modality) if not word.lower().startswith("project") else None
        use = ACTIVE if use == NOUN else use
    elif use == NOUN:
        return _noun(sentence, i, modality)
    if use == BEFORE_TO:
        joined = after == "T" and tags[i + 2 : i + 3] in _INFINITIVES
        if not joined or word in ("estimated", "sure", "certain", "due") and tags[i + 2] in "N":
            return None
        return None if word == "estimated" and tokens[i + 2].word in ("have", "be") else _Cue(i, modality, True, False)
    if use == WISH:
        joined = after == "T" and tags[i + 2 : i + 3] in _INFINITIVES
        return _Cue(i, modality, subject=False, loose=False) if joined else None
    if use == PARTICIPLE:
        return _participle(sentence, i, modality)
    if use == ACTIVE and (after in ("O", ".", "") or (tags[i - 1 : i] == "D" and after in ("N", "K"))):
        return None
    return _Cue(i, modality, subject=False, loose=word.endswith("ed") and tags[i - 1 : i] not in ("X", "W"))


def _to_verb(sentence: Sentence) -> list[_Cue]:
    """Cues that are made of "to": "is to contribute", "enterprises to be cultivated", and a headline's "X to build"."""
    tags, tokens = sentence.tags, sentence.tokens
    found = []
    i = tags.find("T")
    while i > 0:
        before, after = tokens[i - 1].word, tokens[i + 1].word if i + 1 < len(tokens) else ""
        if before in ("is", "are") and tags[i + 1 : i + 2] in ("V", "U", "L", "X", "N", "S"):
            found.append(_Cue(i, Modality.TARGET, subject=True, loose=False))
        elif after == "be" and tags[i - 1] in "NKQ" and tags[i + 2 : i + 3] in ("V", "U", "L"):
            found.append(_Cue(i, Modality.TARGET, subject=True, loose=False))
        i = tags.find("T", i + 1)
    if (head := _HEADLINE.match(tags)) and not _FINITE_AUXILIARY.intersection([t.word for t in tokens]):
        found.append(_Cue(head.end() - 2, Modality.TARGET, subject=False, loose=False))
    return found


class _Reading:
    """The cues and segments of one sentence."""

    __slots__ = ("cues", "edges", "sentence")

    def __init__(self, sentence: Sentence, cues: list[_Cue]) -> None:
        self.sentence = sentence
        self.cues = cues
        self.edges = [-1, *[m.start() for m in _BOUNDARY.finditer(sentence.tags)], len(sentence.tags)]

    def segment(self, k: int) -> int:
        """The number of the segment that holds token `k`; a boundary belongs to the segment after it."""
        low, high = 0, len(self.edges) - 1
        while low + 1 < high:
            middle = (low + high) // 2
            low, high = (middle, high) if self.edges[middle] <= k else (low, middle)
        return low

    def finite(self, first: int, last: int) -> bool:
        """Whether a finite verb stands from `first` to `last`, that is no participle and no infinitive."""
        return any(self.is_finite(i, first) for i in range(max(first, 0), min(last, first + LIMIT)))

    def is_finite(self, i: int, first: int) -> bool:
        """Whether the token at `i` is a finite verb of the segment that begins at `first`."""
        tags, word = self.sentence.tags, self.sentence.tokens[i].word
        letter = tags[i]
        if letter == "Q":
            return word in CHANGED
        if letter == "X":
            return word in _FINITE_AUXILIARY or (word in ("have", "’ve") and tags[i - 1 : i] in ("W", "N", "K"))
        if letter not in "VULS" or tags[i - 1 : i] == "T":
            return False
        if word in PAST:
            return True
        if letter == "V" and tags[i + 1 : i + 2] == "P" and self.sentence.tokens[i + 1].word == "by":
            return False
        if word.endswith("ed"):
            opening = next((t.word for t in self.sentence.tokens[first : first + 2] if t.tag not in ",&-("), "")
            return opening.lower() not in _BARE_OPENINGS and i > first and tags[i - 1] not in "DO"
        return word.endswith("s") or tags[i - 1 : i] == "W"

    def speaks(self, first: int, k: int) -> Modality | None:
        """The modality of the last cue from `first` up to `k`, if no verb of another clause stands between."""
        for cue in reversed(self.cues):
            if first <= cue.at < k:
                between = range(cue.at + 1, k)
                if cue.loose and any(self.is_finite(i, first) for i in between):
                    continue
                words = self.sentence.tokens
                if any(words[i].word in _PAST_AUXILIARY and self.sentence.tags[i - 1] != "W" for i in between):
                    return Modality.ACTUAL
                return cue.modality
        return None

    def first_verb(self, first: int, last: int) -> Modality | None:
        """What the first verb from `first` to `last` says of its subject; None where there is no verb."""
        cue = next((c for c in self.cues if first <= c.at < last), None)
        if cue and not self.finite(first, cue.at - (self.sentence.tags[cue.at - 1 : cue.at] in ("X", "A"))):
            return cue.modality if cue.subject else Modality.ACTUAL
        return Modality.ACTUAL if self.finite(first, last) else None

    def at(self, k: int) -> Modality:
        """The modality that holds at token `k`."""
        tags, tokens = self.sentence.tags, self.sentence.tokens
        if k and tokens[k - 1].word == "from":
            return Modality.ACTUAL
        if beside := self.beside(k):
            return beside
        s = self.segment(k)
        first, last = self.edges[s], self.edges[s + 1]
        if said := self.speaks(first, k):
            return said
        verb = self.first_verb(first, last)
        if verb is not None:
            return verb
        opening = max(0, first - 3 if tags[first : first + 1] == ":" else first)
        if any(t.word in NOW or (t.tag == "M" and t.word.endswith("now")) for t in tokens[opening:last]):
            return Modality.ACTUAL
        if any(t.word in COMPARING for t in tokens[max(first, 0) : max(first, 0) + 2]):
            return Modality.ACTUAL
        if tags[first : first + 1] == "B" and tokens[first].word in CONTRASTING:
            return Modality.ACTUAL
        inherited = self.inherited(s)
        return self.resumed(s) if inherited is None else inherited

    def beside(self, k: int) -> Modality | None:
        """The modality of a noun right after the number: "a 5% growth target", "the 3% expected by analysts"."""
        tags, tokens = self.sentence.tags, self.sentence.tokens
        for i in range(k + 1, min(k + 4, len(tokens))):
            word = tokens[i].word
            cue = CUES.get(word)
            if cue and (cue.use == NOUN or word in ("forecast", "forecasts")):
                return cue.modality if tags[i + 1 : i + 2] not in ("Q", "D") and _counts(self.sentence, i) else None
            if cue and cue.use == PARTICIPLE and tags[i + 1 : i + 2] in ("P", ".", ",", "", ")", "M") and i == k + 1:
                return cue.modality
            if tags[i] not in "NKIJG-":
                return None
        return None

    def inherited(self, s: int) -> Modality | None:
        """What the segments to the left leave in force; None where they have no verb."""
        for left in range(s - 1, max(-1, s - 12), -1):
            first, last = self.edges[left], self.edges[left + 1]
            said = self.speaks(first, last)
            if said is not None:
                return said
            if self.finite(first, last):
                return Modality.ACTUAL
        return None

    def resumed(self, s: int) -> Modality:
        """What the first verb to the right says: its subject is the opening segment."""
        tags = self.sentence.tags
        if tags[:1] in ("P", "G", "B") and s == 0 and "," in tags[: self.edges[1] + 1]:
            return Modality.ACTUAL
        depth = 0
        for right in range(s + 1, min(s + 12, len(self.edges) - 1)):
            first, last = self.edges[right], self.edges[right + 1]
            depth += (tags[first] in "([") - (tags[first] in ")]")
            if tags[first] in ";." or (tags[first] == "R" and last - first > 1):
                if tags[first] == "R":
                    continue
                break
            if depth <= 0 and (verb := self.first_verb(first, last)) is not None:
                return verb
        return Modality.ACTUAL


@lru_cache(maxsize=256)
def _of_heading(heading: str) -> Modality | None:
    """What a list under this heading says: "Goals", "Outlook for 2030"."""
    words = set(re.findall(r"[a-z]+", heading.lower()[:200]))
    return next((modality for modality, forms in HEADINGS.items() if words & forms), None)


def _read(sentence: Sentence) -> _Reading | None:
    """The sentence's cues; None where it has none."""
    tags = sentence.tags
    words = [token[0] for token in sentence.tokens]
    cues = []
    if not CUES.keys().isdisjoint(words):
        cues = [cue for i, word in enumerate(words) if word in CUES and (cue := _resolve(sentence, i))]
        if tags.find("T") > 0:
            cues = sorted(cues + _to_verb(sentence))
    elif tags.find("T") > 0 and ("XT" in tags or "TX" in tags or _HEADLINE.match(tags)):
        cues = _to_verb(sentence)
    return _Reading(sentence, cues) if cues else None


def modalities(sentence: Sentence) -> list[Modality]:
    """Whether each quantity of the sentence is actual, forecast or target, in order."""
    reading = _read(sentence)
    if reading is not None:
        return [reading.at(k) for k in sentence.quantity_tokens]
    modality = Modality.ACTUAL
    if sentence.heading and (listed := _of_heading(sentence.heading)) and "X" not in sentence.tags:
        modality = listed
    return [modality] * len(sentence.quantity_tokens)


def is_future(sentence: Sentence, token_index: int) -> bool:
    """Whether the clause at `token_index` speaks of the future, for a bare weekday or month."""
    reading = _read(sentence)
    if reading is None:
        near = sentence.tokens[max(0, token_index - 12) : token_index + 6]
        return any(token.word in AHEAD for token in near)
    s = reading.segment(token_index)
    first, last = reading.edges[s], reading.edges[s + 1]
    if reading.at(token_index) is not Modality.ACTUAL:
        return True
    return any(token.word in AHEAD for token in sentence.tokens[max(0, first) : last])
