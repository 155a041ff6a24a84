"""Speakers that no verb of saying names: a label, a name before a quotation, "according to", "in X's view"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.lexicon.speakers import AGENTS, BODIES, LABELS, NO_SPEAKERS, REPORTS, TITLES
from mfgfacts.relate.earlier import NOBODY
from mfgfacts.relate.naming import name
from mfgfacts.relate.sayers import Setting, pronoun
from mfgfacts.relate.walks import LIMIT, POSSESSIVES, Phrase, after_comma, bare, leftward, rightward, title

if TYPE_CHECKING:
    from mfgfacts.relate.walks import Name
    from mfgfacts.sentence import Sentence

_FIRST_PERSON: Final = frozenset(("we", "i", "our", "my", "us"))
#: Capitals before a colon, with what they are: no verb between.
_NAMED: Final = re.compile(r"(?:^|[-.;])(?:[DN])*+(KK{1,3}+)(?:,[^XVULSWR;.]++)?$")


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
def label(sentence: Sentence) -> list[Cue]:
    """The cue of an interview's label, as in "Bauer: We invested 12 million euros."."""
    tags = sentence.tags
    end = tags.index(":")
    if tags[:end].strip("K.") or sentence.lower[end - 1] in LABELS or len(sentence.words[0]) == 1:
        return []
    if _FIRST_PERSON.isdisjoint(sentence.lower):
        return []
    said = name(sentence, Phrase(0, end), NOBODY)
    return [Cue(0, end + 1, said, 0, len(tags))] if said else []


#: A headline's source behind a colon or a dash, its end: "Tea output to rise 3%: FAO", "set to fall in May -EIA".
_TRAILING: Final = re.compile("(:|-)(D?[KN]{1,4})$")
_PLACES: Final = frozenset("US UK EU USA UAE".split())


def trailing(sentence: Sentence) -> Cue | None:
    """The cue of a headline's source at its end: "Tea output to rise 3% in 2024: FAO"."""
    tags = sentence.tags
    match = _TRAILING.search(tags, len(tags) - 5)
    if not match or ":" in tags[: match.start()]:
        return None
    first, last = match.span(2)
    acronym = last - first == 1 and sentence.words[first].isupper() and sentence.words[first] not in _PLACES
    somebody = any(
        word in BODIES or word in AGENTS or word in TITLES or word in REPORTS for word in sentence.lower[first:]
    )
    if not acronym and not somebody and (match[1] == "-" or "K" not in match[2]):
        return None
    return Cue(first, last, Phrase(first, last), 0, first)


def colon(sentence: Sentence) -> Cue | None:
    """The cue of a name before a colon and a quotation, without a verb: "Comment – Ann Lee, chair of the bank: “…”."""
    tags = sentence.tags
    end = tags.index(':"')
    match = _NAMED.search(tags, end - 4 * LIMIT, end)
    if not match:
        return None
    said = name(sentence, Phrase(*match.span(1)), NOBODY)
    return Cue(match.start(1), end + 1, said, end, len(tags)) if said else None


def according(setting: Setting, i: int) -> Cue | None:
    """The cue of "according to X"."""
    tags = setting.sentence.tags
    said = named_right(setting, i + 2) if tags[i + 1 : i + 2] == "T" else None
    left = i if tags[i - 1 : i] == "&" and tags[:i].strip("PADKNM,&") else 0  # "It has 8 lorries, and according to X"
    return Cue(i, said[1], said[0], left, len(tags)) if said else None


def cited(setting: Setting, i: int) -> Cue | None:
    """The cue of "citing X", where X is somebody or a report of theirs: "citing weak demand" names nobody."""
    sentence = setting.sentence
    said = named_right(setting, i + 1)
    if not said or not isinstance(said[0], Phrase):
        return None
    words = {bare(sentence, k) for k in range(i + 1, said[1])}
    somebody = any(not kind.isdisjoint(words) for kind in (REPORTS, AGENTS, BODIES, TITLES))
    if not somebody and "K" not in sentence.tags[slice(*said[0])]:
        return None
    return Cue(i, said[1], said[0], 0, len(sentence.tags))


def named_right(setting: Setting, i: int) -> tuple[Name, int] | None:
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


def view(setting: Setting, i: int) -> Cue | None:
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
