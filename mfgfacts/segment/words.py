"""A stretch of text → tokens in columns: words, the spaces between them, and tags, settled by the words around."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.changes import COMPOUNDS, FALLING_NOUNS, NEVER_VERBS, RISING_NOUNS
from mfgfacts.lexicon.subjects import BEING
from mfgfacts.lexicon.tags import ARTICLES, PAST_OR_NOUN, TRADED, opening_tag, tag
from mfgfacts.lexicon.verbs import PAST, VERBS_BEFORE_VALUES, agrees, is_plural
from mfgfacts.segment.pieces import pieced
from mfgfacts.segment.verbs import told

if TYPE_CHECKING:
    from collections.abc import Sequence

#: Words that may be a verb or not: what stands around them tells. Here and below each branch begins with a letter, not
#: with a set or a look behind: the search then looks for these letters alone.
_UNRESOLVED: Final = re.compile("U|L|V(?:(?=[ONKGVXUL])|(?<=[DNKJVOP]V)|(?<=QNV))")
_BOUND: Final = re.compile("X(N)(?=T)|,(N)(?=[PTDQ])|X(N)(?=[DKN])|N(N)(?=D)|K(N)(?=D)|W(N)(?=D)")
_ENDS: Final = (".", ",", ";", "&", "P", "M", "")
_NOUNS: Final = ("N", "K", "J")
#: An unlisted form in -ed is a verb behind a noun, pronoun or auxiliary, where something but a noun follows.
_PAST: Final = re.compile("E(?:(?<=XE)|(?<=XAE)|(?:(?<=[NKWR]E)|(?<=[NKW]AE))(?=[DTQMPW])|(?<=RE)(?=[X.,;]))")
_BEFORE_NOUNS: Final = ("D", "O", "P", "Q", "M", "u", "l", "I", "J")


def columns(text: str) -> tuple[str, str, list[str], list[str]]:
    """Cut a text, in which marks stand for its mentions, into tokens.

    Returns:
        Their tags, gaps, words and words in small letters, columns that run in step: see `mfgfacts.sentence.Sentence`.
    """
    tags, gaps, words, lower = pieced(text)
    return _settled(tags, words, lower), gaps, words, lower


def _settled(tags: str, words: Sequence[str], lower: Sequence[str]) -> str:
    """The tags with the first word, "costs $5" and words that may be a verb or not told by what is around."""
    if PAST_OR_NOUN in tags:
        tags = _PAST.sub("V", tags).replace(PAST_OR_NOUN, "N")
    if "N" not in tags and tags.count("K") >= _TITLE:
        tags = _uncapitalised(tags, lower)
    tags = _opened(tags, words)
    at = tags.find("NQ", 1)
    while at > 0:
        word = words[at]
        if (
            word in VERBS_BEFORE_VALUES
            and (tags[at - 1] not in "DOPNV" or _agrees(tags, at, words) or _is_only_verb(tags, at, words))
            and not (tags[at - 1] in "&,;" and word in TRADED)
        ):
            tags = f"{tags[:at]}V{tags[at + 1 :]}"
        elif word.endswith("ing") and tags[at - 1] == "N" and words[at - 1].endswith("s"):  # "visitors spending €90"
            tags = f"{tags[:at]}G{tags[at + 1 :]}"
        at = tags.find("NQ", at + 1)
    return _resolved(told(tags, lower), lower)


#: Capitalised words of a headline that capitalises all ("Kale Reports Record Revenue Increase Of 54%").
_TITLE: Final = 3


def _uncapitalised(tags: str, lower: Sequence[str]) -> str:
    """The tags of a headline in capitals, with words that are no noun read as such: "Reduces Key Rate By"."""
    letters = (tag(word) if letter == "K" else letter for letter, word in zip(tags, lower, strict=True))
    return "".join("K" if letter == "N" else letter for letter in letters)


def _agrees(tags: str, at: int, words: Sequence[str]) -> bool:
    """Whether the word at `at` is the verb of the noun before it: "The reservoir holds", "The plants export"."""
    plural = words[at - 1].endswith("s") and not words[at - 1].endswith("ss")
    led = tags[max(0, at - 2) : at]
    if is_plural(words[at - 1]) and not words[at].endswith("s"):  # "81 percent of homes use at least one"
        return words[at] not in BEING
    return (
        (led in ("DN", "QN") or (led == "NN" and tags[at - 3] == "D") or (led == "KN" and words[at] not in TRADED))
        and words[at].endswith("s") is not plural
        and (words[at] not in BEING or words[at] == "totals")
    )


def _is_only_verb(tags: str, at: int, words: Sequence[str]) -> bool:
    """Whether the word at `at` agrees with the noun before it in a sentence that has no verb before it.

    "In the valley annual rainfall averages 230 mm."
    """
    return (
        tags[at - 1] == "N"
        and tags[-1] == "."
        and words[at] not in TRADED
        and agrees(words[at - 1], words[at])
        and _FINITE.search(tags, 0, at) is None
    )


_FINITE: Final = re.compile("[XVULSR]")


def _opened(tags: str, words: Sequence[str]) -> str:
    """The tags with that of a sentence's first word, whose capital says nothing."""
    for i, word in enumerate(words):
        if word.isdigit() and i and words[i - 1] == "#":  # "#16 Increased the limit to"
            continue
        if word[0].isalnum():
            letter = opening_tag(word)
            if letter == "V" and word.endswith("s") and tags[i + 1 : i + 2] in ("P", "O", "X", "&"):
                letter = "N"  # "Permits for new homes rose": no sentence begins with a finite verb
            return tags if letter == tags[i] else f"{tags[:i]}{letter}{tags[i + 1 :]}"
        if tags[i] in "QM":
            break
    return tags


def _names_movement(word: str) -> bool:
    return word in RISING_NOUNS or word in FALLING_NOUNS


def _is_noun(tags: str, i: int, lower: Sequence[str]) -> bool:
    """Whether the change word at `i` is a noun here: "a sharp drop", "growth of", "a 5% increase"."""
    word = lower[i]
    if word in NEVER_VERBS:
        return True
    before, after = tags[i - 1 : i], tags[i + 1 : i + 2]
    if _names_movement(word):
        return (
            before in _BEFORE_NOUNS
            or after == "O"
            or (before == "A" and tags[i - 2 : i - 1] in ("D", "O"))
            or (before == "N" and tags[i - 2 : i - 1] == "Q" and after in _ENDS)  # "a 4% sales increase over"
            or (before == "N" and not lower[i - 1].endswith("s") and not _takes_object(tags, i, word))
        )
    return word.endswith("s") and (after == "O" or before in "DO")


def _takes_object(tags: str, i: int, word: str) -> bool:
    """Whether "cut" at `i`, a past form behind a singular, has an object: "the central bank cut its key rate"."""
    return word == "cut" and tags[i + 1 : i + 2] == "D"


def _is_object(tags: str, i: int, lower: Sequence[str]) -> bool:
    """Whether a base form or one in -s is a preposition's noun: "from reserves", "in use"; not "as remains"."""
    if not i or lower[i - 1] not in _OBJECTIVE or tags[i + 1 : i + 2] not in ("P", ",", ".", ";", "&", "M", ")", ""):
        return False
    return not lower[i].endswith(("ed", "ing", "en")) and lower[i] not in PAST


_OBJECTIVE: Final = frozenset("from with for on in at by into under about over".split())


def _is_head(lower: Sequence[str], i: int) -> bool:
    """Whether a base form heads a phrase that its article makes singular: "an annual pass", "the development plan"."""
    if (lower[i].endswith(("s", "ed", "ing")) and not lower[i].endswith("ss")) or lower[i] in PAST:
        return False
    return lower[i - 2] in _ONE or (lower[i] == "plan" and not lower[i - 1].endswith("s"))


_ONE: Final = frozenset(("a", "an", "each", "every"))


def _is_owned(before: str) -> bool:
    """Whether the word before makes a noun of a form that may be a verb: "in the beginning", "its own forecasts"."""
    return before in _OWNING or before.endswith(("'s", "’s"))


_OWNING: Final = ARTICLES | {"own", "overall"}


def _is_plural(tags: str, i: int, lower: Sequence[str]) -> bool:
    """Whether a form in -s is a plural before a verb, or a base form a noun behind "of": "hotel stays were"."""
    before, after, word = tags[i - 1], tags[i + 1 : i + 2], lower[i]
    if before == "O":
        base = not word.endswith(("s", "ed", "ing")) and word not in PAST
        return base or (word.endswith("s") and after in ("U", "L", "X"))
    if before == "N" and tags[i - 2 : i - 1] == "Q" and tags[i - 3 : i - 2] != "D" and after in _ENDS:
        return word.endswith("s")  # "7.9 million overnight stays in"
    acts = after == "X" or (after == "V" and lower[i + 1].endswith("ed"))
    return acts and before in "NKAJQ," and word.endswith("s") and tags[i + 1 : i + 3] != "XT"


def _is_compound(lower: Sequence[str], i: int) -> bool:
    """Whether the word at `i` and a neighbour are one noun: "value added"."""
    partners = COMPOUNDS.get(lower[i])
    return partners is not None and not partners.isdisjoint(lower[max(0, i - 1) : i + 2])


def _is_participle(tags: str, i: int, word: str) -> bool:
    """Whether the verb at `i` is a participle before its noun: "537 approved projects"."""
    return tags[i + 1 : i + 2] in ("N", "K", "G", "V") and (i == 0 or tags[i - 1] in "DOQR") and not word.endswith("s")


def _resolved(tags: str, lower: Sequence[str]) -> str:
    """The tags with change nouns told from verbs, and participles before a noun told from verbs."""
    settled = tags
    for match in _UNRESOLVED.finditer(tags):
        i = match.start()
        letter = _letter(tags, i, lower)
        if letter != match[0]:
            settled = f"{settled[:i]}{letter}{settled[i + 1 :]}"
    if "XN" in tags or ",N" in tags or "ND" in tags:
        for match in _BOUND.finditer(tags):
            i = match.start() + 1
            participle = lower[i].endswith("ing")
            acts = match[1] or (participle if match[3] else not match[2] and _acts(lower, i))
            letter = "V" if acts else "G" if match[2] and participle else tags[i]
            settled = f"{settled[:i]}{letter}{settled[i + 1 :]}"
    return settled


def _acts(lower: Sequence[str], i: int) -> bool:
    """Whether the noun or verb at `i`, a determiner behind it, is a verb: "sales beat the", "households face a"."""
    if lower[i] in PAST:
        return True
    several = is_plural(lower[i - 1]) or lower[i - 1] in _SEVERAL
    return several and lower[i] in VERBS_BEFORE_VALUES and lower[i][-1] != "s"


_SEVERAL: Final = frozenset(("we", "they", "you", "i"))


def _is_adjective(tags: str, i: int, lower: Sequence[str]) -> bool:
    """Whether the change word at `i` only describes: "national advanced manufacturing clusters"."""
    return lower[i] == "advanced" and tags[i + 1 : i + 2] in ("N", "K", "G")


def _letter(tags: str, i: int, lower: Sequence[str]) -> str:
    """The tag of the word at `i` in its surroundings."""
    letter = tags[i]
    if letter == "V":
        if (tags[i - 1] == "P" and _is_object(tags, i, lower)) or (lower[i] in COMPOUNDS and _is_compound(lower, i)):
            return "N"
        if i and (_is_owned(lower[i - 1]) or _is_plural(tags, i, lower)):
            return "N"
        if tags[i - 2 : i] == "DN" and _is_head(lower, i):
            return "N"
        acted = tags[i + 1 : i + 2] in ("U", "L") or tags[i + 1 : i + 3] == ",R"
        if acted and tags[i - 1 : i] in _NOUNS:  # "Public sector pay rose", "Regular pay, which"
            moves = lower[i].endswith("s") and _names_movement(lower[i + 1])  # "puts growth at", but "hotel stays rose"
            return "N" if not moves and not lower[i].endswith("ed") and lower[i] not in PAST else "V"
        return "N" if tags[i + 1 : i + 2] == "O" or _is_participle(tags, i, lower[i]) else "V"
    if _is_compound(lower, i) or _is_adjective(tags, i, lower):
        return "N"
    if _is_noun(tags, i, lower):
        return "I" if letter == "U" else "J"
    if i and lower[i - 1] in ARTICLES and not lower[i].endswith(("ed", "ing")):  # "The contract, worth"
        return "N"
    return "N" if tags[i - 1 : i] in ("D", "O") and tags[i + 1 : i + 2] in ("N", "K") else letter
