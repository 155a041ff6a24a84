"""The words of saying of a sentence, each with its speaker and the tokens that it covers.

    cue = subject say-verb ("that")        "X said that …", "X expects …": covers what follows
        | "," subject say-verb (","|end)   "…, she added, …": covers what stands before, and what follows
        | "," say-verb name                "…,” said X": covers what stands before
        | "according to" name              covers the sentence
        | say-participle "by" name         "the 5% reported by X"
        | "in" name "'s view"              covers the sentence
        | "citing" name                    covers the sentence, instead of who says so: "the paper said, citing X"

The word is found first; from it a short walk leads to the name on its left or right.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.modality import BE
from mfgfacts.lexicon.speakers import (
    ACCORDING,
    CITING,
    CLAUSE,
    EXPECT,
    NO_SPEAKERS,
    NOUN_OR_VERB,
    ONWARD,
    PUT,
    REPORT,
    REPORTS,
    RESULTS,
    SEE,
    SETTING,
    SHOW,
    SPEECH,
    VIEW,
)
from mfgfacts.relate.clauses import closed, fits, is_verb, may_speak
from mfgfacts.relate.places import places
from mfgfacts.relate.sayers import Setting, Subject, apposition, subject
from mfgfacts.relate.sourced import Cue, according, cited, colon, label, named_right, trailing, view
from mfgfacts.relate.walks import POSSESSIVES, bare

if TYPE_CHECKING:
    from collections.abc import Collection

    from mfgfacts.relate.earlier import Earlier
    from mfgfacts.sentence import Sentence

_DUTY: Final = frozenset(("must", "shall", "should", "may", "can", "will", "would", "could"))
#: "For the next two decades, …"
_AHEAD: Final = re.compile(r"P[DAN]{0,3}Q,$")
_TURNS: Final = frozenset(("while", "whereas", "but", "although", "though"))


_TELLING: Final = REPORTS - NO_SPEAKERS


def cues(sentence: Sentence, before: Earlier, words: Collection[str]) -> list[Cue]:
    """The cues of the sentence, left to right.

    Args:
        sentence: as `segment.sentences` cuts it.
        before: who spoke before the sentence.
        words: what `places.telling` gave.
    """
    low, tags = sentence.lower, sentence.tags
    found: list[Cue] = label(sentence) if tags[:1] == "K" and ":" in tags[1:4] else []
    if ':"' in tags and (quoted := colon(sentence)):
        found.append(quoted)
    if tags[-1:] in ("K", "N") and (last := trailing(sentence)):
        found.append(last)
    for i in places(low, words, SPEECH) if words else ():
        use = SPEECH[low[i]]
        if tags[i] in "QM" or (use == ONWARD and '"' not in tags) or _describes(sentence, i):
            continue
        setting = Setting(sentence, before, found[-1].name if found else None)
        if use == CLAUSE and low[i] in _ANNOUNCING and not RESULTS.isdisjoint(low[i + 1 : i + 6]):
            use = REPORT
        if use == CITING:
            cue = cited(setting, i)
            if cue and i == 0:  # "Citing X, the paper reported that"
                return [cue]
            found = [one for one in found if one.end < i - _CITED_NEAR] if cue else found
        else:
            said = according if use == ACCORDING else _noun if use == VIEW else None
            cue = said(setting, i) if said else _verb(setting, i, use)
        if cue:
            found.append(cue)
    return found


#: How far before "citing" who cites may have been said to say it: "the paper reported on its site on Monday, citing".
_CITED_NEAR: Final = 8


_ANNOUNCING: Final = ("announced", "announces")


_REPORTED: Final = frozenset(
    "period year quarter season date rules requirements standards system currency unit".split()
)


def _describes(sentence: Sentence, i: int) -> bool:
    """Whether the participle at `i` describes a thing: "the van's estimated range", "the reporting period"."""
    if sentence.lower[i] == "reporting" and sentence.lower[i + 1 : i + 2] and sentence.lower[i + 1] in _REPORTED:
        return True
    if sentence.tags[i] == "K":  # "in the United States, Korea and": a name's word is no verb
        return i > 0 and "N" in sentence.tags
    return sentence.lower[i].endswith("ed") and i > 0 and sentence.lower[i - 1].endswith(POSSESSIVES)


def _noun(setting: Setting, i: int) -> Cue | None:
    """The cue of the opinion's noun at `i`: "in X's forecast", "X cut its forecast to"."""
    return view(setting, i) or _revised(setting, i)


def _verb(setting: Setting, i: int, use: str) -> Cue | None:
    """The cue of the verb of saying at `i`."""
    sentence = setting.sentence
    tags, word, first = sentence.tags, sentence.lower[i], _group(sentence, i)
    if not word.endswith(("s", "ing")):
        by = i + 1 < len(tags) and sentence.lower[i + 1] == "by"
        if by or (first < i and not BE.isdisjoint(sentence.lower[first:i])):
            return _agent(setting, i)
        dated = tags[i + 1 : i + 3] == "PM" and sentence.lower[i + 1] in ("on", "in")  # "estimated on Friday"
        if first == i and use == EXPECT and tags[i + 1 : i + 2] in ("T", "P") and not dated:
            return _agent(setting, i) or _revised(setting, i)
    if first < i and use == REPORT and not _DUTY.isdisjoint(sentence.lower[first:i]):
        return None
    if word in NOUN_OR_VERB and not is_verb(sentence, i, first):
        return _noun(setting, i) if word in REPORTS else None
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
    while first > 0 and (tags[first - 1] in "XA" or sentence.lower[first - 1] == "earlier"):  # "had earlier reported"
        first -= 1
    if tags[first - 1 : first] == "N" and sentence.lower[first - 1] == "average":  # "on average had expected"
        if tags[first - 3 : first] == "XPN":
            return first - 3
        if tags[first - 2 : first] == "PN":
            return first - 2
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
    said = named_right(setting, i + 2) if link in ("by", "in") else None
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
    if not i or tags[i - 1] not in ',"-' or use in (PUT, SHOW, SEE) or sentence.lower[i].endswith("ing"):
        return None
    if sentence.words[i - 1] in ("“", "‘"):
        return None
    said = named_right(setting, i + 1)
    if said and tags[i - 1] == "-" and "K" not in tags[i + 1 : said[1]]:  # "Costa — who left in May — says the fund"
        return None
    if not said or closed(sentence, said[1]) < 0 or (tags[i - 1] == "," and apposition(setting, i - 1)):
        return None
    end = said[1]
    onward = tags[end : end + 2] in (",&", ",B") or '"' in tags[end : end + 20]
    return Cue(i, end, said[0], 0, len(tags) if onward else end)


def _revised(setting: Setting, i: int) -> Cue | None:
    """The cue of the forecast at `i` that somebody has set anew: "The bank cut its growth forecast to 4%"."""
    match = _OWN.search(setting.sentence.tags, max(0, i - 7), i + 1)
    if match is None or setting.sentence.lower[match.start()] not in SETTING:
        return None
    verb = match.start()
    speaker = subject(setting, _group(setting.sentence, verb), "")
    owner = setting.sentence.lower[match.start(1)]
    if not speaker.name or owner not in _OWNERS:
        return None
    return Cue(speaker.start, i + 1, speaker.name, i + 1, len(setting.sentence.tags))


_OWN: Final = re.compile("[ULVNJI]A?(D)[NKIJMAGulV]{0,5}[NIJ]$")
_OWNERS: Final = frozenset(("its", "their", "his", "her"))


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
