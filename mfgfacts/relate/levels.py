"""Levels and marks of another time: passed, counted from, grown over: "beat the record of 2008", "on the May total"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.changes import EXCEEDING, LEVELS

if TYPE_CHECKING:
    from mfgfacts.sentence import Sentence

#: What a level is called.
BASES: Final = frozenset(
    "level levels peak figure figures number numbers value rate price volume volumes total totals".split()
)
_UPON: Final = frozenset(("over", "on", "from"))
#: "a growth of 60% over", "a 12% rise over".
_GROWTH: Final = re.compile("[IJ]OA?Q$|Q[NI]?[IJ]$")
#: Words before a value or a level that another is compared with.
FROM: Final = frozenset(("from", "than", "against", "with"))
#: How many words before a mark it may be said to be passed.
_REACH: Final = 4


def is_beaten(sentence: Sentence, at: int) -> bool:
    """Whether a mark of the period is passed: "replaced the record of 2021", "passing the high set in 2008"."""
    mark = _MARK.search(sentence.tags, max(0, at - 4), at)
    if mark is None or sentence.lower[mark.start()] not in _BEATEN:
        return False
    return not _BEATING.isdisjoint(sentence.lower[max(0, mark.start() - _REACH) : mark.start()])


_MARK: Final = re.compile("N(?:O|[VA]P?)$")
_BEATEN: Final = frozenset("record high peak level mark figure total".split())
_BEATING: Final = EXCEEDING | frozenset(
    """
    replaced replaces replace tops topped passed passes broke breaks matched matches surpassing exceeding beating
    topping passing breaking matching replacing
""".split()
)


def is_level(sentence: Sentence, at: int) -> bool:
    """Whether a level of the period is compared with: "47% from the level of orders the previous May"."""
    level = _LEVEL_OF.search(sentence.tags, at - 7 if at > 6 else 0, at)  # noqa: PLR2004 - as long
    if level is None or sentence.lower[level.start() + 2] not in BASES:
        return False
    return sentence.lower[level.start()] in FROM or sentence.lower[level.start()] in LEVELS


_LEVEL_OF: Final = re.compile("[PBul]DNOD?N{1,2}$")


def is_basis(sentence: Sentence, at: int) -> bool:
    """Whether what is of the period is compared with: "16% over the comparable basis for 2021"."""
    basis = _BASIS_FOR.search(sentence.tags, at - 7 if at > 6 else 0, at)  # noqa: PLR2004 - as long
    if basis is None or sentence.lower[at - 2 - (sentence.tags[at - 1] == "D")] not in _LEVELLED:
        return False
    return sentence.lower[basis.start()] in _OVER


_BASIS_FOR: Final = re.compile("PDN{1,3}[PO]D?$")
_LEVELLED: Final = BASES | {"basis"}
_OVER: Final = frozenset(("over", "than", "versus"))


def is_over(sentence: Sentence, at: int) -> bool:
    """Whether a movement is over the period: "a growth of 60% over 2022", "a rise of 2% over the May 2022 total"."""
    over = at - 1 - (sentence.tags[at - 1 : at] == "D")
    if over < 1 or sentence.lower[over] not in _UPON:
        return False
    if sentence.lower[at + 1 : at + 2] and sentence.lower[at + 1] in BASES:
        return True
    if sentence.lower[over] != "over":
        return False
    return _GROWTH.search(sentence.tags, over - 4 if over > 4 else 0, over) is not None  # noqa: PLR2004 - as long
