"""Whether a word speaks, by what stands around it: verb or noun, set apart or before a clause."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.speakers import (
    AGENTS,
    BODIES,
    CLAUSE,
    EXPECT,
    ONWARD,
    PLURALS,
    PUT,
    REPORTS,
    SEE,
    SHOW,
    SUFFIXES,
    TITLES,
    WITNESSES,
)
from mfgfacts.lexicon.verbs import is_plural
from mfgfacts.relate.walks import bare, leftward

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mfgfacts.relate.sayers import Subject
    from mfgfacts.relate.walks import Phrase
    from mfgfacts.sentence import Sentence

_ADVERBIAL: Final = re.compile(r"(?:[^QR:BULXVS,.\"\-;)]|(?<=[NDKP])[VS])*+")
_SEEN: Final = re.compile(r"(?:[DAMNKIJ]{1,8}?|W)(?:[OP]Q|[GULul].)")
_HINTS: Final = ("suggest", "indicat")
_SOURCES: Final = (REPORTS, AGENTS, BODIES, TITLES)
_CLOSING: Final = frozenset(',."-;)')


def is_verb(sentence: Sentence, i: int, first: int) -> bool:
    """Whether a form that may be a noun is a verb at `i`, by its neighbours; `first` is where its auxiliaries begin."""
    tags, low = sentence.tags, sentence.lower
    before, after = tags[i - 1 : i], tags[i + 1 : i + 2]
    if first < i:
        return before != "A" or after in ("R", "D", "K", "Q", "W", "N", "M")
    if before in ("W", "R") or tags[i] == "S":
        return True
    if before in (",", '"'):
        quoted = tags[i - 2 : i] == ',"'
        return (after in ("K", "D", "R") or (quoted and after in ("N", "A"))) and low[i].endswith("s")
    if before == "." and i > 1 and low[i - 2] in SUFFIXES:
        before = "K"
    if before not in ("K", "N", "&", ")", "M") or (before == "N" and low[i - 1].endswith(("ing", "sales", "earnings"))):
        return False  # "…, meeting forecasts", "its sales forecast range"
    if after == "R" and before == "N" and low[i - 1] in REPORTS:  # "a Kinsley report forecast that"
        return True
    plural = is_plural(low[i - 1]) or "&K" in tags[max(0, i - 4) : i] or _figures(low, i)
    if not low[i].endswith("s") and not plural:
        return False
    if after in (",", ".", '"', "-", ""):
        return set_apart(sentence, i)
    if after in ("P", "M") and before == "K" and closed(sentence, i + 1) >= 0 and set_apart(sentence, i):
        return True  # "…, Kale Research projects in its outlook."
    return after not in ("O", "P", "X", "V", "S", "U", "L", ")")


def _figures(lower: Sequence[str], i: int) -> bool:
    """Whether figures of somebody are what shows at `i`: "Figures from Norlund Europe show"."""
    return any(word in REPORTS and (word.endswith("s") or word in PLURALS) for word in lower[max(0, i - 6) : i - 1])


def set_apart(sentence: Sentence, i: int) -> bool:
    """Whether the subject of the verb at `i` follows a comma, a quotation or a dash."""
    start = leftward(sentence, i).first
    return start > 0 and sentence.tags[start - 1] in ',"-'


def foresees(tags: str, lower: Sequence[str], i: int) -> bool:
    """Whether "sees" at `i` is said of a value that is coming, not of what happens: "sees 300 visitors"."""
    seen = _SEEN.match(tags, i + 1)
    if not seen:
        return False
    link = seen.end() - 2
    if tags[link] == "O":
        return lower[link - 1] not in ("average", "total", "number", "maximum", "minimum")
    return tags[link] != "P" or lower[link] in ("at", "between", "above", "below", "around")


def closed(sentence: Sentence, i: int) -> int:
    """The index of the mark or end after token `i`, only an adverbial between; -1 where a clause follows."""
    tags = sentence.tags
    adverbial = _ADVERBIAL.match(tags, i, i + 12)
    end = adverbial.end() if adverbial else i
    if end >= len(tags):
        return len(tags)
    return end if tags[end] in _CLOSING and end < i + 12 else -1


def has_clause(sentence: Sentence, i: int) -> bool:
    """Whether "that", a pronoun with its verb, a colon or a quotation follows the verb at `i`."""
    tags = sentence.tags
    for k in range(i + 1, min(len(tags), i + 9)):
        if tags[k] in 'R:"' or (tags[k] == "W" and tags[k + 1 : k + 2] in ("X", "V", "U", "L", "S", "A")):
            return sentence.lower[k] != "which"
        if k > i + 1 and tags[k] in "XULV" and tags[k - 1] in "NK" and "P" not in tags[i + 1 : k + 2]:
            return True
        if tags[k] in "XVULQT;,.B":
            return False
    return False


def may_speak(sentence: Sentence, i: int, use: str, mark: int) -> bool:
    """Whether what follows the verb at `i` lets it speak, whoever its subject; `mark` is what `closed` gave."""
    tags, low = sentence.tags, sentence.lower
    if use == CLAUSE:
        return mark >= 0 or has_clause(sentence, i) or (low[i] in _FINDS and not REPORTS.isdisjoint(low[:i]))
    if use == EXPECT:
        return tags[i + 1 : i + 2] != "O"
    if use == SHOW:
        return not REPORTS.isdisjoint(low[:i]) or "'" in sentence.text or "’" in sentence.text
    if use == SEE:
        return foresees(tags, low, i) if low[i].startswith("see") else low[i + 1 : i + 2] == ["in"]
    if use == PUT:
        return low[i + 1 : i + 2] == ["it"] or _puts(tags, low, i)
    return mark >= 0 or use != ONWARD


def _puts(tags: str, lower: Sequence[str], i: int) -> bool:
    """Whether a value stands after "at": "puts the damage at $5 million"."""
    at = lower.index("at", i) if "at" in lower[i : i + 12] else -1
    return at > 0 and "Q" in tags[at + 1 : at + 3]


#: What a survey does with a value as its object: "The survey found 75% in favour".
_FINDS: Final = ("found", "finds", "find")


def fits(sentence: Sentence, i: int, use: str, speaker: Subject, mark: int) -> bool:
    """Whether the verb at `i`, which may speak by what follows it, speaks of its subject as its use demands."""
    tags, low, start = sentence.tags, sentence.lower, speaker.start
    before = tags[start - 1] if start else ""
    if low[i].startswith(_HINTS) and speaker.phrase is not None and not _is_source(sentence, speaker.phrase):
        return False
    if use == CLAUSE:
        apart = before != "" and (before in ',"-' or low[start - 1] == "as")
        finds = low[i] in _FINDS and tags[i + 1 : i + 2] in ("Q", "D") and _is_report(sentence, speaker.phrase)
        return (
            (apart and mark >= 0)
            or has_clause(sentence, i)
            or (
                finds
                and speaker.phrase is not None
                and any(bare(sentence, k) in REPORTS for k in range(*speaker.phrase))
            )
        )
    if use == SHOW:
        return _is_report(sentence, speaker.phrase)
    if use == SEE:
        return speaker.phrase is None or "K" in tags[slice(*speaker.phrase)] or _is_source(sentence, speaker.phrase)
    if use == PUT:
        if low[i] == "values":  # "The deal values the firm at $5 million."
            return speaker.phrase is None or _is_source(sentence, speaker.phrase)
        return low[i + 1] != "it" or low[max(0, start - 1)] == "as" or _puts(tags, low, i)
    return use != ONWARD or before == '"'


def _is_report(sentence: Sentence, phrase: Phrase | None) -> bool:
    """Whether a report is among the words of a subject."""
    return phrase is not None and any(bare(sentence, k) in REPORTS for k in range(*phrase))


def _is_source(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether somebody or a report is the subject of "suggests": an extrapolation or the weather says nothing."""
    words = {bare(sentence, k) for k in range(*phrase)}
    if not WITNESSES.isdisjoint(words):
        return False
    return sentence.tags[phrase.last - 1] == "K" or any(not kind.isdisjoint(words) for kind in _SOURCES)
