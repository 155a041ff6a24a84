"""Who is said to say, report, estimate, predict or publish a number.

`mfgfacts.relate.saying` finds the words of saying and their speakers. A number inside quotation marks belongs to the
speaker of the quotation, whatever else is said inside; any other number to the word of saying that covers it, the one
before it rather than the one after.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.speakers import AGENTS, BODIES, FIRMS
from mfgfacts.relate.earlier import NOBODY, Earlier
from mfgfacts.relate.naming import printed
from mfgfacts.relate.places import telling
from mfgfacts.relate.sayers import PERSONS, THINGS, Setting, opening
from mfgfacts.relate.saying import cues
from mfgfacts.relate.walks import LIMIT, bare, rightward

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from mfgfacts.model import Quoted
    from mfgfacts.relate.draft import Read
    from mfgfacts.relate.sourced import Cue
    from mfgfacts.relate.walks import Name
    from mfgfacts.sentence import Sentence

_GENDERED: Final = frozenset(("his", "her", "he", "she", "himself", "herself"))
_LEANING: Final = PERSONS | THINGS
#: A quotation of no more tokens is a name or an expression, nobody's speech.
_NAME: Final = 4
_NONE: Final = -2
_BODIES: Final = BODIES | FIRMS
#: How many sentences of a passage are looked at for somebody whom it is about.
_LAST: Final = 3
_STOP: Final = re.compile(r"\.(?=K)")


def attributions(
    sentence: Sentence,
    before: Earlier,
    words: Collection[str] | None = None,
    *,
    quoted: bool = False,
    later: Earlier = NOBODY,
) -> list[Quoted | None]:
    """The name of who is said to say each quantity of the sentence, in order; None where nobody is.

    Args:
        sentence: as `segment.sentences` cuts it.
        before: the speaker of the sentence before, whom a pronoun stands for: what `following` gave.
        words: what `places.telling` gave, if it was asked.
        quoted: the sentence begins inside a quotation.
        later: who is named behind the quotation that the sentence leaves open.
    """
    tags = sentence.tags
    words = telling(sentence) if words is None else words
    found = cues(sentence, before, words) if words or ":" in tags or tags[-1:] == "K" else []
    speaks = (quoted or '"' in tags) and bool(found or before.name() or later.name())
    spans = _quotations(sentence, quoted=quoted) if speaks else []
    if not found and not spans:
        return [None] * len(sentence.quantity_tokens)
    spoken = [
        (*span, who)
        for span in spans
        if (who := (_open(sentence, span) and later.name()) or _of_quotation(sentence, span, found, before))
    ]
    if spoken:
        found = [cue for cue in found if not any(start < cue.start and cue.end <= end for start, end, _ in spoken)]
        named = [
            next((who for start, end, who in spoken if start < k < end), None) or _covering(sentence, k, found)
            for k in sentence.quantity_tokens
        ]
    else:
        named = [_covering(sentence, k, found) for k in sentence.quantity_tokens]
    if len(named) == 1:
        return [printed(sentence, named[0])]
    once = {who: printed(sentence, who) for who in set(named)}
    return [once[who] for who in named]


def following(sentence: Sentence, one: Read, before: Earlier) -> Earlier:
    """Whom a pronoun in the next sentence stands for: who spoke last here, else this one's subject, else `before`.

    Args:
        sentence: the sentence just read.
        one: what was read of it.
        before: what `attributions` was given.
    """
    if sentence.lower[0] in PERSONS and before.name():
        return before
    spoke = next(filter(None, reversed(one.speakers)), None)
    if spoke is None and sentence.tags[0] in "KD":
        spoke = printed(sentence, _somebody(sentence, 0, before))
    if spoke is None and one.draft.words:  # "up 3%, but a Kale survey shows that many will wait"
        return before.then(last_speaker, sentence)
    return Earlier(spoke) if spoke else before


def _somebody(sentence: Sentence, first: int, before: Earlier) -> Name | None:
    """The person, or the people, that the sentence is about which begins at token `first`."""
    tags, low = sentence.tags, sentence.lower
    if first >= len(low):
        return None
    if tags[first] == "D" and bare(sentence, rightward(sentence, first).last - 1) in _BODIES:
        return opening(Setting(sentence, before, None), first + LIMIT, "XVULS,", first)
    if tags[first : first + 2] == "KK" or low[first] in AGENTS or not _GENDERED.isdisjoint(low):
        return opening(Setting(sentence, before, None), first + LIMIT, "XVS,", first)
    return None


def leans_back(sentence: Sentence) -> bool:
    """Whether a number may need the speaker of what stands before: a quotation opens or ends here, or "she" speaks."""
    if not sentence.quantities:
        return False
    tags = sentence.tags
    if '"' in tags[:2] or '"' in tags[-2:]:
        return True
    return "W" in tags and not _LEANING.isdisjoint(sentence.lower) and bool(telling(sentence))


def last_speaker(passage: Sentence, before: Earlier) -> Quoted | None:
    """Who spoke last in a passage without numbers that stands between two sentences; `before` where nobody is named."""
    found = cues(passage, before, telling(passage))
    if '"' in passage.tags and len(found) > 1:  # "X said: “Analysts had expected …": X speaks on
        spans = _quotations(passage, quoted=False)
        found = [cue for cue in found if not any(a < cue.start < b for a, b in spans)] or found
    spoke = next((cue.name for cue in reversed(found) if cue.name), None)
    starts = () if spoke or not passage.tags else [0, *(stop.end() for stop in _STOP.finditer(passage.tags))]
    about = (who for first in reversed(starts[-_LAST:]) if (who := _somebody(passage, first, before)))
    named = spoke or next(about, None)
    return printed(passage, named) if named else before.name()


def _covering(sentence: Sentence, k: int, found: Sequence[Cue]) -> Name | None:
    """The speaker of token `k` by the cue before it that covers it, else by the one after it."""
    if len(found) == 1:
        start, end, only, left, right = found[0]
        return only if (end <= k and left <= k < right) or start > k >= left else None
    behind = next((cue for cue in reversed(found) if cue.end <= k and cue.left <= k < cue.right), None)
    ahead = next((cue for cue in found if cue.start > k >= cue.left), None)
    if behind and ahead and ";" in sentence.tags[behind.end : k] and ";" not in sentence.tags[k : ahead.start]:
        return ahead.name
    beside = ahead if ahead and 0 < ahead.left < ahead.start else None  # "the 7% predicted by economists"
    chosen = beside or behind or ahead
    return chosen.name if chosen else None


def _quotations(sentence: Sentence, *, quoted: bool) -> list[tuple[int, int]]:
    """The tokens of each quotation's marks; -1 and the end stand for marks outside the sentence."""
    spans, opened = [], -1 if quoted else _NONE
    tags = sentence.tags
    i = tags.find('"')
    while i >= 0:
        mark = sentence.words[i]
        closes = mark == '"' and sentence.touches(i) and tags[i - 1] in ",.;:)"
        if mark in "“„‘«" or (mark in "\"'" and opened == _NONE and not closes and not _apostrophe(sentence, i)):
            opened = i if opened == _NONE else opened
        elif opened > _NONE and not (mark == "’" and _apostrophe(sentence, i) and _single(sentence, opened)):
            spans.append((opened, i))
            opened = _NONE
        elif (mark == "”" or closes) and not spans and opened == _NONE:
            spans.append((-1, i))
        i = tags.find('"', i + 1)
    if opened > _NONE:
        spans.append((opened, len(tags)))
    return spans


def _open(sentence: Sentence, span: tuple[int, int]) -> bool:
    """Whether the quotation goes on behind the sentence, and nobody is named before it who speaks ("X said: “…")."""
    whole = span[0] == 0 and span[1] == len(sentence.tags) - 1
    return whole or (span[1] == len(sentence.tags) and sentence.tags[max(0, span[0] - 1) : span[0]] not in (":", ","))


def closing_speaker(behind: Sentence, before: Earlier) -> Quoted | None:
    """Who is named right behind the mark that closes a quotation at the beginning of `behind`."""
    found = cues(behind, before, telling(behind))
    mark = behind.tags.find('"')
    return printed(behind, _of_quotation(behind, (-1, mark), found, NOBODY)) if found and mark >= 0 else None


def opening_speaker(behind: Sentence, before: Earlier) -> Quoted | None:
    """Who speaks at the beginning of the sentence behind a quotation: "Ann Lee said that …"."""
    found = cues(behind, before, telling(behind)) if behind.tags[:1] == "K" else []
    return printed(behind, found[0].name) if found and found[0].start == 0 else None


def _single(sentence: Sentence, opened: int) -> bool:
    """Whether the quotation that `opened` here or before is closed by no apostrophe: no single mark opened it."""
    return opened < 0 or sentence.words[opened] != "‘"


def _apostrophe(sentence: Sentence, i: int) -> bool:
    """Whether the mark at `i` follows a plural without a space: "suppliers’ prices"."""
    word = sentence.lower[i - 1] if i else ""
    return sentence.words[i] != '"' and word.endswith("s") and sentence.touches(i)


def _of_quotation(sentence: Sentence, span: tuple[int, int], found: Sequence[Cue], before: Earlier) -> Name | None:
    """The speaker of a quotation: named right after it, right before it, later, or the one who spoke before."""
    start, end = span
    tags = sentence.tags
    outside = [cue for cue in found if cue.end <= max(start, 0) or cue.start >= end]
    later = [cue for cue in outside if cue.start >= end and cue.left == 0]
    for cue in later:
        if not tags[end + 1 : cue.start].strip(","):
            return cue.name
    for cue in reversed(outside):
        if cue.end <= start < cue.right:
            return cue.name
    if later:
        return later[0].name
    goes_on = start < 0 or (start == 0 and end >= len(tags) - 2)
    return before.name() if goes_on and not outside and end - start > _NAME else None
