"""Words that tell two parts of one thing apart: of a draft's short-haul traffic, long-haul traffic says nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.check.known import stems
from mfgfacts.model import Direction

if TYPE_CHECKING:
    from collections.abc import Collection

    from mfgfacts.model import Change

_SETS: Final = tuple(
    stems(line)
    for line in """
    long short
    full part
    public private
    north south east west
    northern southern eastern western
    import export
    imported exported
    male female
    men women
    boys girls
    urban rural
    onshore offshore
    inbound outbound
    incoming outgoing
    winter spring summer autumn
    control treated
    passenger freight
    deposit lending
    domestic foreign
    indoor outdoor
    hardware software
    assets liabilities
    minimum maximum
    old young
    rich poor
    cattle pigs sheep
    dry liquid
    input output
    """.strip().splitlines()
)
_ALL: Final = frozenset().union(*_SETS)


#: The two sides of a vote or a survey.
_AYE: Final = re.compile(
    r"\b(?:in\sfavou?r|support(?:s|ed)?|back(?:s|ed)|approve[sd]?|agreed?|(?:were|was|voted)\sfor)\b", re.IGNORECASE
)
_NO: Final = re.compile(
    r"\b(?:oppos\w+|reject\w*|disapprov\w+|disagree\w*|(?:were|was|voted|are)\sagainst)\b|…\s*against\b", re.IGNORECASE
)


#: Movements, where a reading found none.
_UP: Final = re.compile(r"\b(?:ris|grow|increas|climb|jump|soar|surg)(?:e|es|ing|s)?\b", re.IGNORECASE)
_DOWN: Final = re.compile(
    r"\b(?:fall|drop|shrink|declin|decreas|slip|slid|plung|contract)(?:e|es|ing|s)?\b", re.IGNORECASE
)
#: All of them.
PARTS: Final = frozenset().union(*_SETS)


def others_of(parts: Collection[str]) -> frozenset[str]:
    """Return what stands in one set with some parts, without them."""
    return frozenset().union(*(one for one in _SETS if one & frozenset(parts))) - frozenset(parts)


def opposed(mine: Collection[str], others: Collection[str]) -> bool:
    """Does each of two subjects, given by stems, have a word of one set, and neither what the other has?"""
    here, there = _ALL.intersection(mine), _ALL.intersection(others)
    if not here or not there:
        return False
    sides = ((one & here, one & there) for one in _SETS)
    return any(left and right and not left & right for left, right in sides)


def goes_other_way(text: str, change: Change) -> bool:
    """Does a text tell of movements of one direction only, and is a source's the other one: "sees spending rise 6%"?"""
    up, down = bool(_UP.search(text)), bool(_DOWN.search(text))
    return up is not down and up is (change.direction is Direction.DOWN)


def is_voted(claim: str, text: str, other: str) -> bool:
    """Has a draft the ayes of a survey for the noes, or the other way round?"""
    return any(
        yes.search(claim) and yes.search(other) and no.search(text) and not no.search(claim) and not yes.search(text)
        for yes, no in ((_AYE, _NO), (_NO, _AYE))
    )
