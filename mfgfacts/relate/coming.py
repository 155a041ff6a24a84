"""The words of a sentence that say that something is coming (forecast) or wanted (target), and how far they speak.

cue = modal                                   "will", "must": its subject and what follows
    | be? participle                          "is expected to": likewise; "had expected": what follows
    | ("set" | "likely" | …) "to" verb        likewise
    | "is" "to" verb                          "each is to pay": likewise
    | active                                  "expects", "aims", "wants to": what follows
    | noun ("of" | "to" | "is" | …)           "a target of 5%": what follows, up to the next verb
    | value noun                              "a 5% growth target"
    | name "to" verb                          a headline: "Norsk Foods to build …"
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.modality import (
    ACTIVE,
    BE,
    BEFORE_TO,
    BEGINNING,
    CUES,
    MODAL,
    NOUN,
    NOUN_OR_VERB,
    PARTICIPLE,
    SEE,
    WISH,
)
from mfgfacts.model import Modality
from mfgfacts.relate.aims import Cue, is_noun, noun
from mfgfacts.relate.clauses import foresees
from mfgfacts.relate.headline import HEADLINE, MULTIPLYING, headline
from mfgfacts.relate.places import places
from mfgfacts.relate.verbs import is_verbal

if TYPE_CHECKING:
    from collections.abc import Collection

    from mfgfacts.sentence import Sentence

FINITE_AUXILIARIES: Final = frozenset(
    "is are was were has had do does did isn't aren't wasn't weren't hasn't didn't 's ’s".split()
)
_BOUND: Final = re.compile("X(T)(?=[VULXNSAG])|[NKQ]TX[VUL]")
_NEAR: Final = re.compile(r"[^,;:.()]*")
_TOWARDS: Final = frozenset(("to", "for", "toward", "towards"))
_OF_NOUNS: Final = frozenset(("the", "a", "his", "free", "good", "at", "last"))
#: "had to cut 40 jobs" is done.
_HAVE: Final = frozenset(("have", "has"))
_INFINITIVES: Final = frozenset("VULXNSAG")
_SUBJECTS: Final = frozenset("NKDWIJ")
_MOVES: Final = frozenset("UL")
_MOVING: Final = frozenset("GTulULIJ")
#: What ends a clause: a modal before it has no verb of its own ("more than they could.").
_ENDS: Final = frozenset((".", "", ";", ")"))
#: "strives until 2031 to train".
_LATER_TO: Final = re.compile("P?M?A?T(?:[VULXM])")


def cues(sentence: Sentence, words: Collection[str]) -> list[Cue]:
    """The cues of the sentence, left to right; `words` is what `places.telling` gave."""
    tags = sentence.tags
    at = places(sentence.lower, words, CUES)
    found = [cue for i in at if tags[i] not in "MQ" and (cue := _resolved(sentence, i))]
    if "T" in tags and ("XT" in tags or "TX" in tags or HEADLINE.match(tags)):
        found = sorted(found + _before_infinitives(sentence))
    return found


def announced(sentence: Sentence) -> Modality | None:
    """What a lead-in says of the items of its list: "The targets for 2030 are:", "With it the city aims to:"."""
    if sentence.tags[-1:] != ":":
        return None
    at = [i for i, word in enumerate(sentence.lower) if word in CUES and sentence.tags[i] not in "MQ"]
    return CUES[sentence.lower[at[-1]]].modality if at else None


def _resolved(sentence: Sentence, i: int) -> Cue | None:
    """The cue at token `i`, or None where the word does not speak of what is coming or wanted here."""
    tags, word = sentence.tags, sentence.lower[i]
    modality, use = CUES[word]
    after = tags[i + 1 : i + 2]
    if use == MODAL:
        return _modal(sentence, i, modality)
    infinitive = after == "T" and _is_infinitive(sentence, i + 1)
    if word in NOUN_OR_VERB and is_noun(sentence, i):
        return noun(sentence, i, modality) if not word.startswith("project") else None
    if use == NOUN and word not in NOUN_OR_VERB:
        return noun(sentence, i, modality)
    if use == BEFORE_TO:
        return _before_to(sentence, i, modality, infinitive=infinitive)
    if use == WISH:
        return _wish(sentence, i, modality, infinitive=infinitive)
    if use == PARTICIPLE:
        return _participle(sentence, i, modality)
    if use == SEE:
        return Cue(i, modality, subject=word == "seen", loose=False) if _foresees(sentence, i) else None
    if (
        word.endswith("ing") and after in (",", ";", ")", "&") and tags[i - 1 : i] in ("N", "K")
    ):  # "under state planning,"
        return None
    if use == ACTIVE and (after in ("O", ".", "") or (tags[i - 1 : i] == "D" and after in ("N", "K"))):
        return None
    return Cue(i, modality, subject=False, loose=word.endswith("ed") and tags[i - 1 : i] not in ("X", "W"))


def _before_to(sentence: Sentence, i: int, modality: Modality, *, infinitive: bool) -> Cue | None:
    """The word at `i` as a cue that speaks before an infinitive ("set to rise"), or "on track for"."""
    if sentence.lower[i - 1 : i + 2] in (["on", "course", "for"], ["on", "track", "for"]):
        return Cue(i, modality, subject=True, loose=False)
    if not infinitive or _of_the_past(sentence, i) or _describes(sentence, i):
        return None
    return Cue(i, modality, subject=True, loose=False)


_ACTED: Final = re.compile("TV[^,;:.]*?S")


def _describes(sentence: Sentence, i: int) -> bool:
    """Whether the word at `i` only tells who: "40% of drivers likely to move say that"."""
    return sentence.tags[i - 1 : i] in ("N", "K") and _ACTED.match(sentence.tags, i + 1) is not None


def _wish(sentence: Sentence, i: int, modality: Modality, *, infinitive: bool) -> Cue | None:
    """The verb of wishing at `i` as a cue: before an infinitive, a value that is wanted, or what was promised."""
    tags, word = sentence.tags, sentence.lower[i]
    after = tags[i + 1 : i + 2]
    if word.endswith("ed") and tags[i - 1 : i] == "D" and after in ("Q", "N", "K"):  # "the promised 300 homes"
        return Cue(i, modality, subject=False, loose=True)
    wanted = (
        infinitive
        or _LATER_TO.match(tags, i + 1) is not None
        or (after == "Q" and word.startswith("want"))
        or (after == "G" and word.startswith("intend"))
        or (word.startswith(_FOR) and tags[i + 1 : i + 3] == "PQ" and sentence.lower[i + 1] == "for")
    )
    return Cue(i, modality, subject=False, loose=False) if wanted else None


#: What one hopes, pushes or calls "for".
_FOR: Final = ("hop", "push", "call", "lobb", "press")


def _modal(sentence: Sentence, i: int, modality: Modality) -> Cue | None:
    """The modal at `i` as a cue; "may" and "will" can be a month's, a person's or a testament's name."""
    tags, low = sentence.tags, sentence.lower
    if low[i] == "should" and (not i or tags[i - 1] in ";,&-:") and _is_subject(sentence, i + 1):
        return Cue(i, Modality.FORECAST, subject=True, loose=False)  # "Should demand fall 5%, …"
    if tags[i + 1 : i + 2] in _ENDS or (i and (tags[i - 1] == "P" or low[i - 1] in _OF_NOUNS)):
        return None
    if tags[i] == "K" and ((i and tags[i - 1] != '"') or low[i] == "may") and low[i] in ("may", "will"):
        return None
    return Cue(i, modality, subject=True, loose=False)


def _is_infinitive(sentence: Sentence, i: int) -> bool:
    """Whether a verb follows the "to" at `i`; a value can begin with one: "set to exceed 5%"."""
    letter, word = sentence.tags[i + 1 : i + 2], sentence.lower[i + 1] if i + 1 < len(sentence.lower) else ""
    if letter == "V" and word.endswith("ed") and not word.endswith(("eed", "shed")):  # "due to planned closures"
        return False
    return letter in _INFINITIVES or (letter == "Q" and (word.endswith(MULTIPLYING) or is_verbal(word)))


def _foresees(sentence: Sentence, i: int) -> bool:
    """Whether "sees", "seen" or "pencilled" at `i` speaks of a value that is coming."""
    tags, low = sentence.tags, sentence.lower
    if low[i] == "seen":
        after = tags[i + 1 : i + 2]
        coming = after in _MOVING or low[i + 1 : i + 2] in (["at"], ["between"], ["up"], ["down"])
        return coming and i > 0 and low[i - 1 - (tags[i - 1] == "A")] in BE
    if low[i].startswith("guid"):  # "guided to a margin of 5%", "is guiding for"
        return low[i + 1 : i + 2] != [] and low[i + 1] in _TOWARDS and tags[i + 2 : i + 3] in ("Q", "D", "N")
    return foresees(tags, low, i) if low[i].startswith("see") else low[i + 1 : i + 2] == ["in"]


def _is_subject(sentence: Sentence, i: int) -> bool:
    """Whether the word at `i`, after a modal that opens a clause, is its subject."""
    letter = sentence.tags[i : i + 1]
    return letter in _SUBJECTS or (letter in _MOVES and sentence.lower[i].endswith("s"))


def _of_the_past(sentence: Sentence, i: int) -> bool:
    """Whether the infinitive after the word at `i` looks back, or is a noun: "estimated to have cost"."""
    word, then = sentence.lower[i], sentence.lower[i + 2]
    return (word == "estimated" and then in ("have", "be")) or (
        word in ("estimated", "sure", "due") and sentence.tags[i + 2] == "N" and then not in BEGINNING
    )


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
    if letter and letter in "OP&" and after in ("N", "K") and "Q" not in _NEAR.match(tags, i)[0]:  # type: ignore[index]
        return None  # "for planned treatment at the end of May, a rise of 3%"
    if letter == "T" and after in ("N", "K"):  # "due to planned closures"
        return None
    if letter and letter in "DOPQ&" and after in ("N", "K", "I", "J", "Q", "M"):
        return Cue(i, modality, subject=False, loose=True) if letter != "Q" else None
    if after == "T" or (letter and letter in "NK,IJ" and after in ("P", "M", "", ".", ",", ")")):
        return Cue(i, modality, subject=letter != "W", loose=False)
    return Cue(i, modality, subject=before == "had" and after in ("", ".", ",", ")"), loose=False)


def _before_infinitives(sentence: Sentence) -> list[Cue]:
    """Cues made of "to": "is to contribute", "40 pilots to be trained", and a headline's "X to build"."""
    tags, low = sentence.tags, sentence.lower
    found = []
    for match in _BOUND.finditer(tags):
        i = match.start(1)
        if i < 0:  # "40 pilots to be trained"
            i = match.end() - 3
            if low[i + 1] == "be" and "Q" in tags[max(0, i - 5) : i]:
                found.append(Cue(i, Modality.TARGET, subject=True, loose=False))
        elif low[i - 1] in ("is", "are") and low[i + 1] != "say":
            found.append(Cue(i, Modality.TARGET, subject=True, loose=False))
        elif low[i - 1] in _HAVE:
            found.append(Cue(i, Modality.TARGET, subject=False, loose=False))
    head = headline(sentence) if FINITE_AUXILIARIES.isdisjoint(low) else None
    return [*found, head] if head else found
