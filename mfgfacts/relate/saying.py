"""The words of saying of a sentence, each with its speaker and the tokens that it covers.

    cue = subject say-verb ("that")        "X said that …", "X expects …": covers what follows
        | "," subject say-verb (","|end)   "…, she added, …": covers what stands before, and what follows
        | "," say-verb name                "…,” said X": covers what stands before
        | "according to" name              covers the sentence
        | say-participle "by" name         "the 5% reported by X"
        | "in" name "'s view"              covers the sentence

The word is found first; from it a short walk leads to the name on its left or right.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.lexicon.modality import BE
from mfgfacts.lexicon.speakers import (
    ACCORDING,
    EXPECT,
    LABELS,
    NO_SPEAKERS,
    NOUN_OR_VERB,
    ONWARD,
    PUT,
    REPORT,
    REPORTS,
    SHOW,
    SPEECH,
    TITLES,
    VIEW,
)
from mfgfacts.relate.clauses import closed, fits, is_verb, may_speak
from mfgfacts.relate.naming import name
from mfgfacts.relate.places import places
from mfgfacts.relate.sayers import Setting, Subject, apposition, pronoun, subject
from mfgfacts.relate.walks import LIMIT, POSSESSIVES, Phrase, after_comma, bare, leftward, rightward, title

if TYPE_CHECKING:
    from collections.abc import Collection

    from mfgfacts.model import Quoted, Sentence
    from mfgfacts.relate.walks import Name

_FIRST_PERSON: Final = frozenset(("we", "i", "our", "my", "us"))
_DUTY: Final = frozenset(("must", "shall", "should", "may", "can", "will", "would", "could"))
#: Capitals before a colon, with what they are: no verb between.
_NAMED: Final = re.compile(r"(?:^|[-.;])(?:[DN])*+(KK{1,3}+)(?:,[^XVULSWR;.]++)?$")
#: "For the next two decades, …"
_AHEAD: Final = re.compile(r"P[DAN]{0,3}Q,$")
_TURNS: Final = frozenset(("while", "whereas", "but", "although", "though"))


class Cue(NamedTuple):
    """The tokens `start` to `end` that say who speaks, and `left` to `right` that it is said of, ends exclusive.

    The name is None where somebody speaks whose name does not stand near.
    """

    start: int
    end: int
    name: Name | None
    left: int
    right: int


#: Reports in which something is said; what a plan or a law assumes nobody says.
_TELLING: Final = REPORTS - NO_SPEAKERS


def cues(sentence: Sentence, before: Quoted | None, words: Collection[str]) -> list[Cue]:
    """The cues of the sentence, left to right.

    Args:
        sentence: as `segment.sentences` cuts it.
        before: the speaker of the sentence before.
        words: what `places.telling` gave.
    """
    low, tags = sentence.lower, sentence.tags
    found: list[Cue] = _label(sentence) if tags[:1] == "K" and ":" in tags[1:4] else []
    if ':"' in tags and (quoted := _colon(sentence)):
        found.append(quoted)
    for i in places(low, words, SPEECH) if words else ():
        use = SPEECH[low[i]]
        if tags[i] in "QM" or (use == ONWARD and '"' not in tags):
            continue
        setting = Setting(sentence, before, found[-1].name if found else None)
        cue = (
            _according(setting, i) if use == ACCORDING else _view(setting, i) if use == VIEW else _verb(setting, i, use)
        )
        if cue:
            found.append(cue)
    return found


def _label(sentence: Sentence) -> list[Cue]:
    """The cue of an interview's label, as in "Bauer: We invested 12 million euros."."""
    tags = sentence.tags
    end = tags.index(":")
    if tags[:end].strip("K.") or sentence.lower[end - 1] in LABELS or len(sentence.words[0]) == 1:
        return []
    if _FIRST_PERSON.isdisjoint(sentence.lower):
        return []
    said = name(sentence, Phrase(0, end), None)
    return [Cue(0, end + 1, said, 0, len(tags))] if said else []


def _colon(sentence: Sentence) -> Cue | None:
    """The cue of a name before a colon and a quotation, without a verb: "Comment – Ann Lee, chair of the bank: “…”."""
    tags = sentence.tags
    end = tags.index(':"')
    match = _NAMED.search(tags, end - 4 * LIMIT, end)
    if not match:
        return None
    said = name(sentence, Phrase(*match.span(1)), None)
    return Cue(match.start(1), end + 1, said, end, len(tags)) if said else None


def _according(setting: Setting, i: int) -> Cue | None:
    """The cue of "according to X"."""
    tags = setting.sentence.tags
    said = _named_right(setting, i + 2) if tags[i + 1 : i + 2] == "T" else None
    return Cue(i, said[1], said[0], 0, len(tags)) if said else None


def _named_right(setting: Setting, i: int) -> tuple[Name, int] | None:
    """The name that begins at token `i`, and where it ends."""
    sentence = setting.sentence
    tags, k = sentence.tags, i
    while k < len(tags) and tags[k] in "DA":
        k += 1
    if k >= len(tags):
        return None
    if tags[k] == '"' and (named := title(sentence, k, 1)):
        return named, named.last + 1
    if tags[k] == "W":
        said = pronoun(setting, k)
        return (said, k + 1) if said else None
    phrase = rightward(sentence, i)
    owned = any(word.endswith(POSSESSIVES) for word in sentence.lower[k : phrase.last])
    if phrase.last <= k or bare(sentence, k) in NO_SPEAKERS:
        return None
    if bare(sentence, phrase.last - 1) in NO_SPEAKERS and not owned:
        return None
    if bare(sentence, phrase.last - 1) in TITLES and (set_apart := after_comma(sentence, phrase.last)):
        phrase = set_apart
    said = name(sentence, phrase, setting.before)
    return (said, phrase.last) if said else None


def _view(setting: Setting, i: int) -> Cue | None:
    """The cue of "in X's view" and "in X's latest forecast, …"."""
    sentence = setting.sentence
    low, k = sentence.lower, i - 1
    while k > max(0, i - 4) and not low[k].endswith(POSSESSIVES) and sentence.tags[k] in "NKAM#":
        k -= 1
    if k < 1 or not low[k].endswith(POSSESSIVES):
        return None
    phrase = leftward(sentence, k + 1)
    link = phrase.first - 1
    if link < 0 or low[link] not in ("in", "by", "on"):
        return None
    if low[i] in REPORTS and link and sentence.tags[link - 1] not in ",;-":
        return None
    said = name(sentence, phrase, setting.before)
    return Cue(link, i + 1, said, 0, len(sentence.tags)) if said else None


def _verb(setting: Setting, i: int, use: str) -> Cue | None:
    """The cue of the verb of saying at `i`."""
    sentence = setting.sentence
    tags, word, first = sentence.tags, sentence.lower[i], _group(sentence, i)
    if not word.endswith(("s", "ing")):
        by = i + 1 < len(tags) and sentence.lower[i + 1] == "by"
        if by or (first < i and not BE.isdisjoint(sentence.lower[first:i])):
            return _agent(setting, i)
        if first == i and use == EXPECT and tags[i + 1 : i + 2] in ("T", "P"):
            return _agent(setting, i)
    if first < i and use == REPORT and not _DUTY.isdisjoint(sentence.lower[first:i]):
        return None
    if word in NOUN_OR_VERB and not is_verb(sentence, i, first):
        return _view(setting, i) if word in REPORTS else None
    if first == i and (cue := _inverted(setting, i, use)):
        return cue
    mark = closed(sentence, i + 1)
    if use == EXPECT and sentence.lower[max(0, i - 1)] == "as" and mark == i + 1:  # ", as expected,"
        return None
    if not may_speak(sentence, i, use, mark):
        return None
    speaker = subject(setting, first, word if first == i and word.endswith("ing") else "")
    if (speaker.name or speaker.unknown) and fits(sentence, i, use, speaker, mark):
        return _scoped(sentence, i, use, speaker, mark)
    return None


def _group(sentence: Sentence, i: int) -> int:
    """Where the verb group begins that ends at `i`: "has since said", "had on average expected", "went on to say"."""
    tags, first = sentence.tags, i
    while first > 0 and tags[first - 1] in "XA":
        first -= 1
    if tags[max(0, first - 3) : first] == "XPN" and sentence.lower[first - 1] == "average":
        return first - 3
    if tags[first - 1 : first] != "T":
        return first
    at = first - 2 - (sentence.lower[max(0, first - 2)] == "on")
    return at if at >= 0 and SPEECH.get(sentence.lower[at]) == ONWARD else first


def _agent(setting: Setting, i: int) -> Cue | None:
    """The cue of the participle at `i` with "by": "reported by X" covers the number right before it, or what follows.

    "forecast in a poll of economists" likewise.
    """
    sentence = setting.sentence
    tags, low = sentence.tags, sentence.lower
    link = low[i + 1] if i + 1 < len(tags) else ""
    said = _named_right(setting, i + 2) if link in ("by", "in") else None
    if not said or (link == "in" and all(bare(sentence, k) not in _TELLING for k in range(i + 2, said[1]))):
        return None
    if i and low[i - 1] == "as":
        if "as" in low[max(0, i - 4) : i - 1]:  # "twice as fast as assumed in the plan"
            return None
        return Cue(i - 1, said[1], said[0], 0, len(tags))
    near = tags.rfind("Q", max(0, i - 6), i)
    if near >= 0 and "than" in low[near:i]:
        return None
    return Cue(i, said[1], said[0], near, said[1]) if near >= 0 else Cue(i, said[1], said[0], i, len(tags))


def _inverted(setting: Setting, i: int, use: str) -> Cue | None:
    """The cue of "…, said X" and "…,” says X" at `i`."""
    sentence = setting.sentence
    tags = sentence.tags
    if not i or tags[i - 1] not in ',"-' or use in (PUT, SHOW) or sentence.lower[i].endswith("ing"):
        return None
    if sentence.words[i - 1] in ("“", "‘"):
        return None
    said = _named_right(setting, i + 1)
    if not said or closed(sentence, said[1]) < 0 or (tags[i - 1] == "," and apposition(setting, i - 1)):
        return None
    end = said[1]
    onward = tags[end : end + 2] == ",&" or '"' in tags[end : end + 20]
    return Cue(i, end, said[0], 0, len(tags) if onward else end)


def _scoped(sentence: Sentence, i: int, use: str, speaker: Subject, mark: int) -> Cue:
    """The cue with what it covers: what follows, or where it is set apart by a `mark` what stands before as well."""
    tags = sentence.tags
    start, stop = speaker.start, len(tags) if speaker.stop < 0 else speaker.stop
    if start > 1 and sentence.lower[start - 1] == "as" and tags[start - 2] in ',"' and mark >= 0:
        said = tags.rfind('"', 0, start - 2 - (tags[start - 2] == ","))
        return Cue(start, i + 1, speaker.name, max(said, tags.rfind(";", 0, start), -1) + 1, mark)
    if start > 0 and tags[start - 1] in ',"-)' and mark >= 0:
        ends = tags[mark + 1 : mark + 2] in ("R", "") or mark >= len(tags) - 1
        return Cue(start, i + 1, speaker.name, 0, mark if ends else len(tags))
    near = tags.rfind("Q", max(0, start - 4), start) if use == EXPECT and mark >= 0 else -1
    if near >= 0 and not tags[near + 1 : start].strip("NIJR"):  # "the 5% drop analysts had expected"
        return Cue(start, i + 1, speaker.name, near, i + 1)
    opinion = use in (EXPECT, PUT) and tags[i + 1 : i + 2] != "R"
    if ":" not in tags[i + 1 : i + 4]:
        turn = tags.find(";", i + 1, stop)
        stop = turn if turn > 0 else stop
        turn = tags.find("B", i + 1, stop) if opinion else -1
        while turn > 0 and sentence.lower[turn] not in _TURNS:
            turn = tags.find("B", turn + 1, stop)
        stop = turn if turn > 0 else stop
    left = 0 if use == EXPECT and tags[start - 1 : start] == "," and _AHEAD.match(tags, 0, start) else i + 1
    return Cue(start, i + 1, speaker.name, left, stop)
