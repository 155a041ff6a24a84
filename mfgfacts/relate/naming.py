"""The name of a speaker beside a word of saying: walks over tokens, none longer than LIMIT.

    left-name  = determiner? noun+ (of|at|for|from noun+)*      before the verb: "an analyst at Kallan Bank said"
    right-name = the same after it                               "said chief executive Ingrid Solheim"
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.lexicon.speakers import AGENTS, GENERIC, LINKING_PARTICIPLES, LINKS, REFERRING, REPORTS, TITLES
from mfgfacts.model import Quoted

if TYPE_CHECKING:
    from mfgfacts.model import Sentence

LIMIT: Final = 16
_NOUNS: Final = frozenset("NKIJ#")
_POSSESSIVE: Final = ("'s", "’s")
_OPENING: Final = frozenset("“„‘«\"'")


class Phrase(NamedTuple):
    """Tokens `first` to `last`, end exclusive."""

    first: int
    last: int


def lower(sentence: Sentence, i: int) -> str:
    """The word at `i` in lower case, without a possessive ending."""
    word = sentence.tokens[i].word.lower()
    return word[:-2] if word.endswith(_POSSESSIVE) else word


def quoted(sentence: Sentence, first: int, last: int) -> Quoted | None:
    """The words of tokens `first` to `last`, without articles before and a possessive ending after."""
    tokens, tags = sentence.tokens, sentence.tags
    while first < last and (tags[first] in "DAQMO&*" or tokens[first].word.lower() in GENERIC and tags[first] != "K"):
        first += 1
    while first < last and tags[last - 1] in "DAPO&,*MQ":
        last -= 1
    if first >= last:
        return None
    start, end = tokens[first].start, tokens[last - 1].end
    words = sentence.text[start - sentence.start : end - sentence.start]
    if words.endswith(_POSSESSIVE):
        words, end = words[:-2], end - 2
    return Quoted(words, start, end)


def leftward(sentence: Sentence, end: int) -> Phrase:
    """The noun phrase that ends before token `end`, with what is tied to its noun; empty where there is none."""
    tags, tokens = sentence.tags, sentence.tokens
    i, floor = end, max(0, end - LIMIT)
    while i > floor:
        letter, before = tags[i - 1], tags[i - 2 : i - 1]
        if letter in _NOUNS or (letter in "Gu" and i < end):
            i -= 1
        elif letter == "D" and i < end:
            i -= 1
            if tags[i - 1 : i] != "O" and not (tags[i - 1 : i] == "P" and _tied(sentence, i - 1)):
                break
        elif i < end and ((letter == "O" and before and before in "NKIJS") or (letter == "P" and _tied(sentence, i - 1))):
            i -= 1
        elif letter in "VS" and tokens[i - 1].word in LINKING_PARTICIPLES and (i == end or tags[i] in "PM"):
            i -= 1
        elif letter == "M" and i < end and before == "P":
            i -= 2
        elif letter == "&" and i < end and tags[i] in "KD" and before == "K":
            i -= 1
        elif letter == "S" and i < end and tokens[i - 1].word.lower() in REPORTS:
            i -= 1
        elif letter == "-" and before == "K" and tags[i] == "K" and tokens[i - 1].start == tokens[i - 2].end:
            i -= 1
        else:
            break
    return Phrase(i, end)


def _tied(sentence: Sentence, p: int) -> bool:
    """Whether the preposition at `p` ties a name to a person, body or source before it."""
    if sentence.tokens[p].word not in LINKS or p < 1:
        return False
    word, letter = lower(sentence, p - 1), sentence.tags[p - 1]
    if letter in "VS":
        return word in LINKING_PARTICIPLES
    if letter == "M":
        return p > 2 and sentence.tags[p - 2] == "P" and lower(sentence, p - 3) in LINKING_PARTICIPLES  # noqa: PLR2004
    if letter not in "NK":
        return False
    return word in REPORTS or word in TITLES or word in AGENTS or (letter == "K" and sentence.tokens[p].word == "for")


def rightward(sentence: Sentence, first: int) -> Phrase:
    """The noun phrase that begins at token `first`, with what is tied to its noun; empty where there is none."""
    tags, tokens = sentence.tags, sentence.tokens
    i, stop = first, min(len(tags), first + LIMIT)
    while i < stop and (tags[i] in "DAM" or (tags[i] == "Q" and i + 1 < stop and lower(sentence, i + 1) in AGENTS)):
        i += 1
    while i < stop:
        letter, after = tags[i], tags[i + 1 : i + 2]
        if letter in _NOUNS or (letter in "VGuS" and after and after in "NK" and (i == first or tags[i - 1] in "DAN")):
            i += 1
        elif letter == "S" and tokens[i].word.lower() in REPORTS and tags[i - 1] in "DNKA":
            i += 1
        elif letter == "O" or (letter == "P" and (_tied(sentence, i) or tokens[i].word == "by")):
            i += 1
            while i < stop and tags[i] in "DAQ":
                i += 1
        elif letter == "&" and tags[i - 1] == "K" and (after == "K" or tags[i + 1 : i + 3] == "DK"):
            i += 2 if after == "K" else 3
        elif letter in "VS" and tokens[i].word in LINKING_PARTICIPLES:
            i += 1
            while i < stop and (tags[i] in "MA" or (tags[i] == "P" and tags[i + 1 : i + 2] == "M")):
                i += 1
        else:
            break
    return Phrase(first, i)


def name(sentence: Sentence, phrase: Phrase, before: Quoted | None) -> Quoted | None:
    """The bare name in a noun phrase.

    A report's noun gives who made it ("a survey of 500 firms by X", "X's updated forecast"), or itself where words name it
    ("IFR data"); a bare "the report" the speaker of the sentence before. A title goes ("chief executive Ingrid Solheim").
    """
    first, last = phrase
    head = next((i for i in range(first, last) if sentence.tags[i] in "NKS" and lower(sentence, i) in REPORTS), -1)
    if head >= 0 and sentence.tags[head] == "K" and head > first and "O" not in sentence.tags[first:head]:
        head = -1
    if head >= 0 and not (head + 1 < last and sentence.tags[head + 1] in "NK"):
        return _maker(sentence, phrase, head, before)
    return _person(sentence, first, last)


def _maker(sentence: Sentence, phrase: Phrase, head: int, before: Quoted | None) -> Quoted | None:
    """Who made the report whose noun stands at `head`."""
    tags, tokens = sentence.tags, sentence.tokens
    first, last = phrase
    for i in range(head - 1, first - 1, -1):
        if tokens[i].word.endswith(_POSSESSIVE) and lower(sentence, i) not in ("year", "month", "week"):
            return _person(sentence, first, i + 1)
        if tokens[i].word in _POSSESSIVE or (tags[i] == '"' and i > first):
            return _person(sentence, first, i)
    for i in range(last - 1, head, -1):
        if tokens[i].word in ("by", "from", "at") or (tags[i] == "O" and _names(sentence, i + 1, last)):
            return _person(sentence, i + 1, last)
    named = [i for i in range(first, head) if tags[i] in "NKIJGVS-" and lower(sentence, i) not in GENERIC]
    if named or (tags[head + 1 : head + 2] == "O" and last > head + 2):  # noqa: PLR2004 - "of" and a noun
        return quoted(sentence, named[0] if named else head, last if tags[head + 1 : head + 2] == "O" else head + 1)
    definite = first < head and tokens[first].word.lower() in ("the", "this", "these", "its", "their")
    return before if definite and lower(sentence, head) in REFERRING else None


def _names(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a capitalised name stands right after "of", or after its article."""
    tags = sentence.tags
    return first < last and (tags[first] == "K" or (tags[first] == "D" and first + 1 < last and tags[first + 1] == "K"))


def _person(sentence: Sentence, first: int, last: int) -> Quoted | None:
    """The person or body that a phrase without a report's noun names."""
    tags = sentence.tags
    runs = _runs(sentence, first, last)
    if not runs:
        return quoted(sentence, first, last)
    start, end = runs[-1]
    if start == first or all(letter in "DAQ" for letter in tags[first:start]):
        end = max(end, last)
    elif len(runs) == 1 and end < last and sentence.tokens[start].word.endswith(_POSSESSIVE):
        end = last
    elif tags[start - 1] in "POD" and any(tags[k] == "N" or lower(sentence, k) in AGENTS for k in range(first, start)):
        start = first
    titles = [i for i in range(start, end - 1) if tags[i] in "NK" and lower(sentence, i) in TITLES and tags[i + 1] in "K"]
    return quoted(sentence, titles[-1] + 1 if titles else start, end)


def _runs(sentence: Sentence, first: int, last: int) -> list[Phrase]:
    """Runs of capitalised words, "of", "and" and articles between them included; a possessive ends a run."""
    tags, runs, start = sentence.tags, [], -1
    for i in range(first, last + 1):
        if i < last and tags[i] == "K" and (i or lower(sentence, 0) not in AGENTS):
            start = i if start < 0 else start
            following = tags[i + 1 : last]
            joined = following[:1] == "K" or following[:2] in ("OK", "&K", "-K") or following[:3] in ("ODK", "&DK")
            if not joined or sentence.tokens[i].word.endswith(_POSSESSIVE):
                runs.append(Phrase(start, i + 1))
                start = -1
    return runs


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
    """The words in quotation marks of which one stands at `i`: a named plan or report."""
    tags = sentence.tags
    for k in range(i + step, max(-1, min(len(tags), i + step * LIMIT)), step):
        if tags[k] == '"':
            first, last = (i + 1, k) if step > 0 else (k + 1, i)
            return Phrase(first, last) if first < last and tags[last - 1] not in ",." else None
    return None
