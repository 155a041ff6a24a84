"""What stands before a value and says what it is of: a subject, a label, an object, a noun phrase "of" it.

Each rule takes (sentence, token index of the value, its quantity) and answers with the words, None, or SAME.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.subjects import COSTING, EXTENTS, GENERIC, LIMITS, NOT_COUNTED, STEADY, VALUING
from mfgfacts.lexicon.tags import tag
from mfgfacts.model import Bound, Kind
from mfgfacts.relate import phrase

if TYPE_CHECKING:
    from mfgfacts.model import Quantity, Sentence

#: What a rule answers where the words before say it: "it fell to", "brokers had predicted 51.6".
SAME: Final = "="
_SHARES: Final = frozenset((Kind.PERCENT, Kind.RATIO))


def lasting(sentence: Sentence, k: int, quantity: Quantity) -> str | None:
    """noun-phrase "for" duration: "its place as the busiest port for nine years"."""
    if (
        quantity.kind is not Kind.DURATION
        or sentence.lower[k - 1] != "for"
        or sentence.tags[k - 2 : k - 1] not in ("N", "K")
    ):
        return None
    if sentence.tags[k - 3 : k - 2] == "X":  # "are available for fifteen years"
        return None
    return phrase.text(sentence, phrase.leftward(sentence, k - 1), k - 1)


def size_of(sentence: Sentence, k: int, _quantity: Quantity) -> str | None:
    """noun-phrase "of" value: "a draught of 9 m", "a growth rate of 9%"."""
    i = k - 1
    while i > 0 and (sentence.tags[i] in "AD" or sentence.words[i] in ("between", "from")):
        i -= 1
    if i < 1 or sentence.tags[i] != "O":
        return None
    if (
        sentence.tags[k + 1 : k + 2] == "N"
        and sentence.lower[i - 1] in GENERIC
        and sentence.lower[k + 1] not in NOT_COUNTED
    ):
        return None  # "a forecast of 5.9% average inflation": the noun behind says more
    return _with_owner(sentence, phrase.leftward(sentence, i), i)


def _with_owner(sentence: Sentence, first: int, end: int) -> str | None:
    """The noun phrase, and whose it is where it says too little by itself ("a share of", "an increase of")."""
    if first >= end:
        return None
    words = phrase.text(sentence, first, end)
    if words.lower() not in GENERIC and sentence.lower[end - 1] not in GENERIC:
        return words
    if len(words.split()) > 2:  # noqa: PLR2004 - "combined plugin share" says enough
        return words
    verb = phrase.governing(sentence, first)
    subject = phrase.subject(sentence, verb) if verb > 0 else None
    owner = phrase.text(sentence, *subject) if subject else ""
    return f"{words} of {owner}" if owner else words


_LABEL: Final = re.compile(r"[^.,;:()\[\]QMXVULS]*$")


def labelled(sentence: Sentence, k: int, _quantity: Quantity) -> str | None:
    """label ":" value, as in lists of data: "Boiling point: 78 °C"."""
    tags = sentence.tags
    i = k - 1
    if tags[i : i + 1] == "." and i and sentence.lower[i - 1] in LIMITS:
        i -= 2
    while i >= 0 and tags[i] in "*Aul":
        i -= 1
    if i < 1 or tags[i] != ":":
        return None
    if tags[i - 1] in ")]":
        i = max(tags.rfind("(", 0, i), tags.rfind("[", 0, i), 1)
    label = _LABEL.search(tags, max(0, i - 12), i)
    return phrase.text(sentence, label.start(), i) if label and label[0].strip("AP*-") else None


def bracketed(sentence: Sentence, k: int, _quantity: Quantity) -> str | None:
    """noun-phrase "(" value: "Chile (11%)"."""
    if k < 1 or sentence.tags[k - 1] not in "([":
        return None
    return phrase.text(sentence, phrase.leftward(sentence, k - 1), k - 1) or None


def put_in_apposition(sentence: Sentence, k: int, _quantity: Quantity) -> str | None:
    """noun-phrase "," "at" value: "Traffic, at 21 700 cars, was"; "the fee, now 2.4%"."""
    tags = sentence.tags
    i = k - 1
    while i > 0 and tags[i] in "AP":
        i -= 1
    if i < 1 or tags[i] not in ",-" or tags[k + 1 : k + 2] not in (",", "-", ".", "", ")"):
        return None
    first = phrase.leftward(sentence, i)
    return phrase.text(sentence, first, i) if first < i else None


def juxtaposed(sentence: Sentence, k: int, quantity: Quantity) -> str | None:
    """noun-phrase value, with no verb between: "a beam 90 mm wide", "pressures around 7 bar"."""
    tags, words = sentence.tags, sentence.lower
    if k < 1:
        return None
    if _is_verbal(words[k]):  # "now exceeds 22 million": the hedge is the verb
        found = phrase.subject(sentence, k)
        if found and tags[found[1] - 1] == "W":
            return SAME
        return phrase.text(sentence, *found) if found else None
    wide = k + 1 < len(words) and words[k + 1] in EXTENTS
    worth = words[k - 1] in VALUING or (
        quantity.kind is Kind.MONEY and words[k - 1] in COSTING and tags[k - 2 : k - 1] in ("N", "K")
    )
    hedged = sentence.tags[k - 1] in "NK" and quantity.bound is not Bound.EQUAL and quantity.kind is not Kind.COUNT
    if not (wide or worth or hedged):
        left = max(0, k - 8)
        if not _VALUE_ACTS.search(tags, left, k + 8) or not _JUXTAPOSED.search(tags, left, k + 8):
            return None
    end = k - 1 if worth else k
    if words[end - 1] in GENERIC:
        return None
    return phrase.text(sentence, phrase.leftward(sentence, end), end) or None


def _is_verbal(words: str) -> bool:
    """Whether one of the first two words of a value is a verb."""
    first, *others = words.split(None, 2)
    return tag(first) in "VX" or (bool(others) and tag(others[0]) in "VX")


#: "the outlay 30 million pesos (…) can be spread"; ", the pump at 400 rpm"
_JUXTAPOSED: Final = re.compile(r"(?:^|[R,B;])D?[NK]+Q(?:[(\[]Q[)\]])?[XV]")
#: What it ends in, looked for first.
_VALUE_ACTS: Final = re.compile(r"Q(?:[(\[]Q[)\]])?[XV]")
_GAPPED: Final = re.compile(r"[,;&](D?[NKG#]+(?:[OP]D?[NKG#]+)?|[DR][TPO]D?[NKG#]+)A?(?:P|T)?A?$")


def gapped(sentence: Sentence, k: int, _quantity: Quantity) -> str | None:
    """noun-phrase preposition value, the verb left out: "Fans turn at 900 rpm, the pump at 400 rpm"."""
    match = _GAPPED.search(sentence.tags, max(0, k - 10), k)
    if not match or "Q" not in sentence.tags[: match.start()]:
        return None
    return phrase.text(sentence, *match.span(1))


_OBJECT: Final = re.compile(
    r"(?:[VULG]|[IJ][OP])(A?D*[NKGIJul#VM]*[NKGIJ](?:[OP]D*[NKG#]+)*)(?:PM)?(?:,?[AP]*Q,)?[AM]?(?:T|P)?[AD]*$"
)
_ACTING: Final = re.compile("[VULGIJ]")
#: "The council cut parking fees by 20%": a past form that is tagged as a noun behind a noun.
_CUT: Final = re.compile(r"(?:^|[,;B])D?[NK]{1,4}J(D?[NKIJG]*[NK](?:OD?[NK]+)?)[PT]A?$")
_LEADING: Final = frozenset("by to from at into between below under a an more than".split())


def changed_object(sentence: Sentence, k: int, _quantity: Quantity) -> str | None:
    """verb noun-phrase ("by" | "to" | "from") value: "cut sugar use by 13 %", "lift its intake to 900"."""
    left = max(0, k - 16)
    if not _ACTING.search(sentence.tags, left, k):
        return None
    match = _OBJECT.search(sentence.tags, left, k)
    while match and (again := _OBJECT.search(sentence.tags, match.start() + 1, k)):
        if sentence.tags[match.start()] in "ULG" and "," not in match[0]:
            break
        match = again
    if not match:
        match = _CUT.search(sentence.tags, left, k)
        if not match or sentence.lower[match.start(1) - 1] != "cut":
            return None
    bare = sentence.tags[k - 1] not in "PTDA"
    if bare and (sentence.tags[match.start()] not in "UL" or _quantity.kind not in _SHARES):
        return None
    if not bare and sentence.lower[k - 1] not in _LEADING:
        return None
    first, last = match.span(1)
    return None if sentence.lower[last - 1] in STEADY else phrase.text(sentence, first, last) or None


_HEADED: Final = re.compile(r"[^.;:XVULS]*:[^.;XVULS]*$")


def headed(sentence: Sentence, k: int, _quantity: Quantity) -> str | None:
    """label ":" … value, in a list of data: "Motor: type B, 30 to 900 rpm"."""
    if k > _FAR or ":" not in sentence.tags[:k] or not _HEADED.match(sentence.tags, 0, k):
        return None
    return phrase.text(sentence, 0, sentence.tags.index(":")) or None


#: Tokens between a label and the last value that it heads.
_FAR: Final = 24


def subject_of_verb(sentence: Sentence, k: int, _quantity: Quantity | None = None) -> str | None:
    """subject verb … value: "The output of X increased by 5%", "the yield fell to 3.1"."""
    verb = phrase.governing(sentence, k)
    for _ in range(3):
        if verb <= 0:
            return None
        if sentence.tags[verb] == "S" and verb == k - 1:  # "brokers had predicted 51.6": of what was spoken before
            return SAME
        found = phrase.subject(sentence, verb)
        if found:
            if sentence.tags[found[1] - 1] == "W" or sentence.tags[found[0] : found[1]] == "D":
                return SAME
            return phrase.text(sentence, *found) or None
        verb = phrase.governing(sentence, phrase.verb_group(sentence, verb))
    return None


def nearest(sentence: Sentence, k: int, _quantity: Quantity) -> str | None:
    """The nearest noun phrase to the left."""
    for i in range(k, max(0, k - 12), -1):
        if sentence.tags[i - 1] in "NKIJG":
            first = phrase.leftward(sentence, i)
            if first < i:
                return phrase.text(sentence, first, i)
    return None
