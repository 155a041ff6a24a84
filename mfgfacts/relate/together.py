"""Values that share a movement: a list behind one verb, a bracket, a ranking behind "followed by", "from … to"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.changes import MOVING, REVISING
from mfgfacts.model import Change, Direction, Kind, Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mfgfacts.model import Quantity
    from mfgfacts.sentence import Sentence

#: Units whose bare value beside a comparative is a difference ("18% lighter", "1,800 more than").
DIFFERENCES: Final = frozenset((Kind.PERCENT, Kind.PERCENTAGE_POINT, Kind.RATIO))
_SHARED: Final = re.compile(r"(?:PM|M|P(?:[DTOP]*M){1,3})?(?:,|&|,&|\(|\[|-|/|\*)A?|N?,&A?|(?:P?M)?&OA?")
#: "Oats gained 3%, rye 2% and wheat 1%": the verb left out.
_GAPPED: Final = re.compile(r"(?:P?M|NPN)?(?:,|&|,&)(?:P(?=D?[NK]))?D?[NK]{0,3}(?:(?<=[DNK])OD?[NK]{1,3})?(?<=[NK])")
#: "rose 8% in May, followed by 7% in the west and 6% in the south", "followed by Peru with 9%"
_FOLLOWED: Final = re.compile(r"[^XULSQ;.:]*,A?VP(?:D?[NK]{1,4}[PT])?A?")
_NEXT: Final = re.compile(r"(?:P?D?[NKM]{1,4},?)?(?:,|&|,&)(?:D?[NK]{1,4}[PT])?A?")


def shared(sentence: Sentence, i: int, quantities: Sequence[Quantity], before: list[Change | None]) -> Change | None:
    """A list that shares one verb: "increased by 12%, 9% and 31%", "shed 90 posts, or 2%"; or a bracket."""
    if i == 0 or before[-1] is None:
        return None
    first, k = sentence.quantity_tokens[i - 1] + 1, sentence.quantity_tokens[i]
    alike = quantities[i - 1].kind is quantities[i].kind
    if alike and quantities[i].kind in DIFFERENCES and _GAPPED.fullmatch(sentence.tags, first, k):
        return before[-1]
    if alike and before[-1].role is Role.BY and (follows(sentence, i) or _places_go_on(sentence, i)):
        return before[-1]
    if sentence.tags[first] == "(" and quantities[i - 1].unit == quantities[i].unit and before[-1].role is Role.TO:
        return None  # "rose to 4,120 (3,900)"
    same = alike or (before[-1].role is Role.BY and sentence.lower[k - 1] == "or")
    return before[-1] if same and _SHARED.fullmatch(sentence.tags, first, k) else None


#: "up 2.1% on the month at electronics stores and 1.2% at furniture stores"
_PLACED: Final = re.compile("(?:P?D?[NKM]{1,4})*([PT])D?[NKM]{1,4},?&A?")


#: "up 1.8% on northern routes, 2.5% on routes across the Atlantic and"
_NEXT_PLACE: Final = re.compile("(?:P?D?[NKM]{1,4})*[PT]D?[NKMG]{1,4}(?:PD?[NK]{1,3})?(?:,|,?&)A?")


def _places_go_on(sentence: Sentence, i: int) -> bool:
    """Whether the `i`-th quantity and the one before tell the same of one place each."""
    k = sentence.quantity_tokens[i]
    if sentence.tags[k + 1 : k + 2] not in ("P", "T") or sentence.tags[k + 2 : k + 3] in ("M", "Q"):
        return False
    return _NEXT_PLACE.fullmatch(sentence.tags, sentence.quantity_tokens[i - 1] + 1, k) is not None


def placed(sentence: Sentence, i: int) -> bool:
    """Whether the `i`-th quantity tells of another place what the one before tells of its own."""
    k = sentence.quantity_tokens[i]
    if (
        sentence.tags[k - 1] not in "&A"
        or sentence.tags[k + 1 : k + 2] not in ("P", "T")
        or sentence.tags[k + 2 : k + 3] == "M"
    ):
        return False
    match = _PLACED.fullmatch(sentence.tags, sentence.quantity_tokens[i - 1] + 1, k)
    return match is not None and sentence.lower[match.start(1)] == sentence.lower[k + 1]


def follows(sentence: Sentence, i: int) -> bool:
    """Whether the `i`-th quantity stands in a ranking behind "followed by"."""
    if "followed" not in sentence.text or "followed" not in sentence.lower:
        return False
    at = sentence.lower.index("followed")
    first, k = sentence.quantity_tokens[i - 1] + 1, sentence.quantity_tokens[i]
    if first <= at < k:
        return sentence.lower[at + 1] == "by" and _FOLLOWED.fullmatch(sentence.tags, first, k) is not None
    return at < first and _NEXT.fullmatch(sentence.tags, first, k) is not None and (i < 2 or follows(sentence, i - 1))  # noqa: PLR2004 - the first two are before and behind the word


def from_to(sentence: Sentence, quantities: Sequence[Quantity], found: list[Change | None]) -> list[Change | None]:
    """A movement that only the values tell: "went from three shifts to seven"."""
    if len(quantities) < 2 or "from" not in sentence.lower:  # noqa: PLR2004 - from one to another
        return found
    for i in range(1, len(quantities)):
        one, other = quantities[i - 1], quantities[i]
        if one.low is None or other.low is None or one.low == other.low:
            continue
        first, last = sentence.quantity_tokens[i - 1], sentence.quantity_tokens[i]
        if (found[i - 1] or found[i]) and sentence.lower[max(0, first - 2)] not in REVISING:
            continue
        start = max(0, first - 3)
        if sentence.lower[last - 1] != "to" or "from" not in sentence.lower[start:first]:
            continue
        if not MOVING.isdisjoint(sentence.lower[max(0, start - 4) : first]):
            direction = Direction.UP if other.low > one.low else Direction.DOWN
            found[i - 1], found[i] = Change(direction, Role.FROM), Change(direction, Role.TO)
    return found
