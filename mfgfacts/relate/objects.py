"""The object of a verb before a value: "cut sugar use by 13 %", "sold 40 hectares of vineyards for €3 million".

Each rule takes (sentence, token index of the value, its quantity) and answers with the words or None.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.subjects import EXTREMES, MOVEMENTS, STEADY
from mfgfacts.model import Kind
from mfgfacts.relate import phrase

if TYPE_CHECKING:
    from mfgfacts.model import Quantity
    from mfgfacts.sentence import Sentence

SHARES: Final = frozenset((Kind.PERCENT, Kind.RATIO))
OBJECT: Final = re.compile(
    r"(?:[VULG][ul]?|S(?=[DNK])|(?<=T)N(?=D?A?[NK])|[IJ][OP])(A?D*[NKGIJul#VM]*[NKGIJ](?:[OP]D*[NKG#]+(?:&[NK]+)?)*)(?:PM)?(?:,?[AP]*Q,)?[AM]?(?:TP?|PP?|[ul][PT]?)?[AD]*$"
)
_ACTING: Final = re.compile("[VULGIJS]|T(?=N)")
#: "The council cut parking fees by 20%": a past form that is tagged as a noun behind a noun.
_CUT: Final = re.compile(r"(?:^|[,;B])D?[NK]{1,4}J(D?[NKIJG]*[NK](?:OD?[NK]+)?)[PT]A?$")
ONE: Final = frozenset(("a", "an"))
_LEADING: Final = frozenset("up down by to from at into between below under a an more than".split())


def changed_object(sentence: Sentence, k: int, _quantity: Quantity) -> str | None:
    """verb noun-phrase ("by" | "to" | "from") value: "cut sugar use by 13 %", "lift its intake to 900"."""
    left = k - 16 if k > 16 else 0  # noqa: PLR2004 - no clause is longer
    bare = sentence.tags[k - 1] not in "PTDAul"
    if (bare and _quantity.kind not in SHARES) or (not bare and sentence.lower[k - 1] not in _LEADING):
        return None
    if not _ACTING.search(sentence.tags, left, k):
        return None
    match = OBJECT.search(sentence.tags, left, k)
    while match and (again := OBJECT.search(sentence.tags, match.start() + 1, k)):
        if sentence.tags[match.start()] in "ULG" and "," not in match[0]:
            break
        match = again
    if not match:
        match = _CUT.search(sentence.tags, left, k) if "J" in sentence.tags[left:k] else None
        if not match or sentence.lower[match.start(1) - 1] != "cut":
            return None
    if bare and sentence.tags[match.start()] not in "UL":
        return None
    if sentence.lower[k - 1] in ONE and _quantity.kind not in SHARES:
        return None  # "starts building a $300 million park"
    first, last = match.span(1)
    if sentence.tags[last - 1] in "IJ" and sentence.lower[last - 1] in MOVEMENTS:  # "continued its decrease to"
        return None
    return None if sentence.lower[last - 1] in _NO_OBJECTS else phrase.text(sentence, first, last) or None


#: "held steady at", "set a record at"
_NO_OBJECTS: Final = STEADY | EXTREMES | {"record"}
_PRICED: Final = re.compile(r"[VULG](?:D*Q?A?)([NKG#IJ]+(?:[OT]D*[NKG#]+)*)(?:PM|M)?P$")


def priced(sentence: Sentence, k: int, _quantity: Quantity) -> str | None:
    """verb noun-phrase "for" money: "sold 40 hectares of vineyards for €3 million"."""
    if sentence.lower[k - 1] != "for":
        return None
    match = _PRICED.search(sentence.tags, k - 16, k)
    return phrase.text(sentence, *match.span(1)) if match else None


_IT_AGAIN: Final = re.compile(r"[NK][AM]*,[GULV]W[PT]A?$")


def again(sentence: Sentence, k: int, _quantity: Quantity) -> str | None:
    """noun-phrase "," participle "it" ("by" | "to") value: "cut the fee again, reducing it by 5%"."""
    match = _IT_AGAIN.search(sentence.tags, k - 9, k)
    if not match or sentence.lower[k - 1 - (sentence.tags[k - 1] == "A") - 1] not in ("it", "them"):
        return None
    end = match.start() + 1
    return phrase.text(sentence, phrase.leftward(sentence, end), end)
