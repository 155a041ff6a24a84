"""Which way an open date lies: "met on Friday" is over, "meets on Friday" and "agreed to meet on Friday" are to come.

The word that governs the date decides: the nearest verb to its left in its segment, an infinitive looked through to
what it hangs on, or a preposition that has a way of its own ("until Friday"). A date before its verb ("On Friday, the
board will meet") goes with the first verb to its right.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.modality import BASE_TOO, BE, CUES
from mfgfacts.lexicon.scheduling import (
    AWAITED,
    DONE,
    FUTURES,
    LASTING,
    LEADING,
    PREPARING,
    SCHEDULED,
    SETTING,
    STATING,
    TURNING,
    WILLING,
    WORKED_OUT,
)
from mfgfacts.lexicon.tags import ARTICLES
from mfgfacts.lexicon.verbs import PAST
from mfgfacts.model import Modality, Tense
from mfgfacts.relate.coming import cues
from mfgfacts.relate.modality import Reading

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mfgfacts.sentence import Sentence

_OPEN: Final = Tense.OPEN
_CUES: Final = frozenset(CUES)
_VERBS: Final = frozenset("XVULS")
_UNTIL: Final = frozenset(("until", "till"))
_PUT: Final = frozenset(("for", "to", "until", "till", "on", "as"))
#: A verb that is a noun as well is one behind these.
_NO_VERB_AFTER: Final = frozenset("DOPG")
#: Tokens behind a clause in which the verb stands that "By Friday, …" goes with.
_CLAUSE: Final = 8
#: What may stand between "is" and its date.
_BETWEEN: Final = frozenset(("midnight", "noon", "set", "early", "late", "on", "in", "at", "this", "the"))
_COPULA: Final = frozenset(("is", "are", "’s", "'s"))
_HAVING: Final = frozenset(("has", "have"))
_DID: Final = frozenset(("did", "didn't", "didn’t", "had", "was", "were", "hadn't", "hadn’t", "has", "have"))
_DAYS: Final = frozenset(("day", "weekday", "numeric"))
#: Segments right of a date without a verb which are asked for theirs.
_PASSED: Final = 2


def tenses(sentence: Sentence, wanted: Iterable[int]) -> list[Tense]:
    """Which way the clause of each of the sentence's periods looks; those that are not wanted are open."""
    found = [_OPEN] * len(sentence.periods)
    reading: Reading | None = None
    for j in wanted:
        if reading is None:
            words = _CUES.intersection(sentence.lower)
            reading = Reading(sentence, cues(sentence, words) if words or "T" in sentence.tags else [])
        found[j] = _tense(reading, sentence.period_tokens[j], daily=sentence.periods[j].rule in _DAYS)
    return found


def _tense(reading: Reading, k: int, *, daily: bool) -> Tense:
    """Which way the clause of the period at token `k` looks."""
    first, last = reading.bounds(reading.segment(k))
    told = _led(reading, first, last, k) or _governed(reading, first, k, daily=daily)
    if told:
        return told
    if reading.cues and _mood(reading, first, last, k) is not Modality.ACTUAL:
        return Tense.AHEAD
    return _verb(reading, first, last, k)


def _mood(reading: Reading, first: int, last: int, k: int) -> Modality:
    """The modality at the date; one behind "from" begins what is coming and is no value that was before."""
    if reading.low[k - 1 : k] == ["from"] and any(word in reading.low[k] for word in _RUNNING):
        return reading.spoken(first, k) or reading.first_verb(first, last) or Modality.ACTUAL
    return reading.at(k)


_RUNNING: Final = (" to ", " until ", " till ", " through ")


def _led(reading: Reading, first: int, last: int, k: int) -> Tense | None:
    """What the words beside the date say: "until Friday", "a Friday deadline", "December delivery"."""
    low = reading.low
    lead = low[k - 1] if k > first else ""
    at = k - 1
    if lead in ARTICLES and at > first:
        lead, at = low[at - 1], at - 1
    after = low[k + 1] if k + 1 < last else ""
    if (
        after in AWAITED
        or not FUTURES.isdisjoint(low[k + 1 : k + 4])
        or (lead == "in" and low[k - 2 : k - 1] == ["delivery"])
        or (lead == "for" and k > 1 and low[k - 2] in FUTURES)
    ):
        return Tense.AHEAD
    if lead == "in" and low[k - 2] in WORKED_OUT and reading.tags[k - 3] == "Q":
        return Tense.PAST
    if lead in {"of", "to", "for"} and low[at - 1] in PREPARING and at > first:
        return Tense.AHEAD
    if lead == "since" or (lead == "after" and reading.tags[k + 1 : k + 2] == "N" and not reading.cues):
        return Tense.PAST
    if lead in _UNTIL:
        return Tense.PAST if not LASTING.isdisjoint(low[first:k]) else Tense.AHEAD
    if lead in LEADING:
        done = lead in {"by", "before"} and not DONE.isdisjoint(low[first : last + _CLAUSE])
        done = done or (lead == "by" and _is_done(reading, k, last + _CLAUSE))
        return None if done else Tense.AHEAD
    return None


def _is_done(reading: Reading, k: int, stop: int) -> bool:
    """Whether the clause behind "By May" tells what has been: "By May it has sold 40", "By May it employed 40"."""
    words = reading.low[k + 1 : stop]
    if not _HAVING.isdisjoint(words):
        return True
    told = any(
        word.endswith("ed") and tag in "VUL" for word, tag in zip(words, reading.tags[k + 1 : stop], strict=False)
    )
    return told and "X" not in reading.tags[k + 1 : stop] and "T" not in reading.tags[k + 1 : stop]


def _governed(reading: Reading, first: int, k: int, *, daily: bool) -> Tense | None:
    """What the nearest verb to the left says, where it points ahead; None where it does not."""
    tags, low = reading.tags, reading.low
    i = k - 1
    while i >= first:
        letter, word = tags[i], low[i]
        if letter in "GN" and word.endswith("ing") and i > first and low[i - 1] in {"after", "since"}:
            return Tense.PAST
        if word in TURNING or (word in SETTING and low[k - 1] in _PUT):
            return Tense.AHEAD
        group = _group(tags, first, i) if letter in "XVULSN" and tags[i - 1] in "XA" else i
        if group > first and tags[group - 1] == "T":
            i = _hung_on(tags, first, group - 1)
            if i >= first and _is_to_come(reading, i):
                return Tense.AHEAD
            continue
        if letter in _VERBS or (letter == "N" and word in SCHEDULED):
            if _points_ahead(reading, first, i, k, daily=daily):
                return Tense.AHEAD
            if letter in _VERBS:
                return None
        i -= 1
    return None


def _group(tags: str, first: int, i: int) -> int:
    """Where the verb group begins that ends at `i`: "be held", "be formally opened"."""
    while i > first and tags[i - 1] in "XA":
        i -= 1
    return i


def _is_to_come(reading: Reading, i: int) -> bool:
    """Whether what an infinitive hangs on leaves it to be done: "agreed to meet", "is to meet", "a vote to be held"."""
    low = reading.low
    return low[i] in WILLING or low[i] in BE or (low[i + 1 : i + 3] == ["to", "be"] and reading.tags[i] in "N,K")


def _hung_on(tags: str, first: int, at: int) -> int:
    """The token that the infinitive whose "to" stands at `at` hangs on."""
    at -= 1
    while at >= first and tags[at] in "MAWK":
        at -= 1
    return at


def _points_ahead(reading: Reading, first: int, i: int, k: int, *, daily: bool) -> bool:
    """Whether the verb at `i` puts the date at `k` into the future: "opens Friday", "is Friday"."""
    tags, low = reading.tags, reading.low
    word, before = low[i], tags[i - 1]
    if word in _COPULA:
        return all(
            letter == "A" or other in _BETWEEN for letter, other in zip(tags[i + 1 : k], low[i + 1 : k], strict=True)
        )
    if i == first or before in _NO_VERB_AFTER or low[i - 1] in _DID:
        return False
    if daily and word.endswith("ed") and low[_group(tags, first, i)] in _COPULA:
        return True
    if word in SCHEDULED:
        of_results = not daily and i == k - 1 and tags[k + 1 : k + 2] in ("N", "K")  # "reports second-quarter results"
        return not of_results
    return daily and tags[i] in "VUL" and word.endswith("s") and word not in STATING


def _verb(reading: Reading, first: int, last: int, k: int) -> Tense:
    """What a date without a cue takes from the verbs around: those of its segment, else those of the next."""
    at = _finite(reading, range(k - 1, first - 1, -1), first)
    if at < 0:
        at = _finite(reading, range(k, last), first)
    if at < 0:
        s = reading.segment(k)
        for right in range(s + 1, min(s + 1 + _PASSED, len(reading.edges) - 1)):
            begin, end = reading.bounds(right)
            cue = reading.first_cue(begin, end)
            if cue:
                return Tense.OPEN if _told(reading, begin, cue.at) else Tense.AHEAD
            at = _finite(reading, range(begin, end), begin)
            if at >= 0:
                break
    if at < 0:
        return Tense.OPEN
    word = reading.low[at]
    group = _group(reading.tags, first, at)
    if reading.low[group] in _COPULA:
        return Tense.AHEAD if reading.tags[group + 1 : group + 2] == "T" else Tense.OPEN
    if word in SCHEDULED and word not in BASE_TOO and at > k:
        return Tense.AHEAD
    return Tense.PAST if word in PAST or word.endswith("ed") else Tense.OPEN


def _told(reading: Reading, begin: int, at: int) -> bool:
    """Whether a verb stands before the cue at `at` that is none of its own: not the "is" of "is to be cut"."""
    verb = _finite(reading, range(begin, at), begin)
    while verb >= 0 and reading.low[verb] in _COPULA and reading.tags[verb + 1] == "T":
        verb = _finite(reading, range(verb + 1, at), begin)
    return verb >= 0


def _finite(reading: Reading, tokens: range, first: int) -> int:
    """The first of the tokens, of the segment from `first` on, that is a finite verb, by its -ed if no list has it.

    -1 for none.
    """
    tags, low = reading.tags, reading.low
    for i in tokens:
        letter = tags[i]
        if (letter in _VERBS or (letter == "N" and low[i].endswith("ed"))) and reading.is_finite(i, first):
            return i
    return -1
