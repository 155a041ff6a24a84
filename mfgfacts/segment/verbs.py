"""Verbs that are nouns as often, told by what stands around them: "Kale estimates the market will", "data show"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.speakers import AGENTS, NOUN_OR_VERB, REPORTS
from mfgfacts.lexicon.verbs import TAKING, VERBS_BEFORE_VALUES, agrees, is_plural

if TYPE_CHECKING:
    from collections.abc import Sequence

#: Forms that are verbs behind a plural ("analysts estimate"), and behind a report's noun ("figures show").
_PLURAL: Final = frozenset(("estimate", "project", "report", "note", "claim", "show", "point"))
_SHOWING: Final = frozenset(("show", "shows"))
_TOLD: Final = ("D", "K", "W", "R", "N", "Q")
#: How far before a verb its agents stand: "Analysts at Keel Research estimate".
_NEAR: Final = 5


def told(tags: str, lower: Sequence[str]) -> str:
    """The tags with the verbs among the words that are nouns as often: of saying, and behind a counted plural."""
    if not _EITHER.isdisjoint(lower):
        tags = _taking(_saying(tags, lower), lower)
    at = tags.find("lD", 1)
    if at > 0 and lower[at] == "lower" and tags[at - 1] in "TX&":  # "voted to lower the fee"
        tags = f"{tags[:at]}L{tags[at + 1 :]}"
    at = tags.find("RAD", 0)
    if at >= 0 and lower[at + 1] == "set":  # "which set a limit of"
        tags = f"{tags[: at + 1]}V{tags[at + 2 :]}"
    if not _LEADING.isdisjoint(lower):
        tags = _led(tags, lower)
    if "QV" in tags or "RQNN" in tags:
        for match in _COUNTED.finditer(tags):
            tags = _settled(tags, match.start(1) if match[1] else match.end(), lower)
    return tags


_EITHER: Final = NOUN_OR_VERB | TAKING.keys()


def _saying(tags: str, lower: Sequence[str]) -> str:
    """The tags with verbs of saying whose object or clause follows."""
    for word in sorted(NOUN_OR_VERB.intersection(lower)):
        at = lower.index(word)
        if at and tags[at] == "N" and _tells(tags, at, lower):
            tags = f"{tags[:at]}S{tags[at + 1 :]}"
    return tags


#: "in Graz, where 210 people work, by": a verb behind a relative; "with an 800 mm reach,": a noun behind a measure.
_COUNTED: Final = re.compile("RQN(N)(?=[,.PM])|Q(?<!XQ)(?=V(?:[,.;]|$))")


#: Verbs that are nouns behind a measure.
_MEASURED: Final = frozenset("reach span spread run drop travel wait load use hold lead walk shift".split())


def _settled(tags: str, i: int, lower: Sequence[str]) -> str:
    """The tags with the word at `i` a verb behind a counted plural, or a noun behind the value before it."""
    word = lower[i]
    if tags[i] == "V":
        letter = "N" if word in _MEASURED else "V"
    else:
        letter = "V" if is_plural(lower[i - 1]) and word in VERBS_BEFORE_VALUES and not word.endswith("s") else "N"
    return f"{tags[:i]}{letter}{tags[i + 1 :]}"


#: A noun behind another, before a preposition: it may be a verb that takes one.
_TAKEN: Final = re.compile("N(?<=[NKIJQ]N)(?=[PTK])")


def _taking(tags: str, lower: Sequence[str]) -> str:
    """The tags with verbs told by their noun and their preposition: "prices range from", but "a price range from"."""
    for match in _TAKEN.finditer(tags):
        i = match.start()
        taken = TAKING.get(lower[i])
        if not taken or lower[i + 1] not in taken:
            continue
        counted = tags[i - 1] == "Q" and not lower[i].endswith("s")  # "the top ten account for"
        if counted or (tags[i - 1] != "Q" and agrees(lower[i - 1], lower[i])):
            tags = f"{tags[:i]}V{tags[i + 1 :]}"
    return tags


#: Words before a base form: modals, and what takes an infinitive.
_MODALS: Final = frozenset(
    "will would shall should can could may might must cannot won't wouldn't can't couldn't".split()
)
_INFINITIVES: Final = frozenset(
    "expected set likely planned able plans plan aims aim wants want hopes hope agreed".split()
)
_LEADING: Final = _MODALS | _INFINITIVES
_LED: Final = re.compile("X(?=A{0,2}N)|[VSAN]T(?=N)")


def _led(tags: str, lower: Sequence[str]) -> str:
    """The tags with unlisted verbs behind a modal or an infinitive's "to": "could drag down", "is set to shade"."""
    for match in _LED.finditer(tags):
        i = match.start()
        k = i + len(match[0])
        if match[0] == "X" and (not i or tags[i - 1] in ";,:B-"):  # "Should tariffs rise": what follows is the subject
            continue
        if lower[i] not in (_MODALS if match[0] == "X" else _INFINITIVES) or (match[0] != "X" and lower[i + 1] != "to"):
            continue
        while tags[k] == "A":
            k += 1
        acts = tags[k] == "N" and tags[k + 1 : k + 2] not in ("X", "", ".") and not lower[k].endswith("s")
        tags = f"{tags[:k]}V{tags[k + 1 :]}" if acts else tags
    return tags


#: What a forecast is of, before its noun; whose it is; and what it then is.
_TOPICS: Final = frozenset(
    """
    growth earnings weather sales profit revenue inflation price demand budget crop export output production gdp market
    consensus average analyst
    """.split()
)
_OWNED: Final = frozenset("its their his her our my your a an this that each any no".split())
_BEING: Final = frozenset("is was are were has had".split())


def _forecasts(tags: str, i: int, lower: Sequence[str]) -> bool:
    """Whether "forecast" at `i` is a past form: "The bank forecast inflation to be", not "the bank forecast was"."""
    if tags[i + 1 : i + 2] not in ("N", "K", "D", "W", "R") or tags[i - 1] not in "NK)" or lower[i - 1] in _TOPICS:
        return False
    first = len(tags[:i].rstrip("NK()&"))
    if first and lower[first - 1] in _OWNED:
        return False
    value = tags.find("Q", i)
    return value > 0 and _BEING.isdisjoint(lower[i:value]) and not lower[i - 1].endswith(("'s", "’s", "s'", "s’"))


def _tells(tags: str, i: int, lower: Sequence[str]) -> bool:
    """Whether the word at `i` is a verb whose object or clause follows."""
    word, after = lower[i], tags[i + 1 : i + 2]
    if word == "forecast":
        return _forecasts(tags, i, lower)
    if after not in _TOLD and not (after == "N" and word in _SHOWING):
        return False
    if word in _SHOWING:
        return lower[i - 1] in REPORTS
    if word in _PLURAL:
        return not AGENTS.isdisjoint(lower[max(0, i - _NEAR) : i]) and tags[i - 1] in "NK"
    name = len(tags[:i].rstrip("K"))
    led = tags[name - 1] if name else ""
    return word.endswith("s") and name < i and led not in ("P", "T", "O", "D") and after in ("D", "W", "R")
