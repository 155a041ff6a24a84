"""What a value is of that no verb joins to it: a label, a bracket, an apposition, a noun phrase right before it.

Each rule takes (sentence, token index of the value, its quantity) and answers with the words, None, or SAME.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.subjects import COSTING, EXTENTS, GENERIC, LIMITS, VALUING
from mfgfacts.model import Bound, Kind
from mfgfacts.relate import phrase
from mfgfacts.relate.ahead import SAME
from mfgfacts.relate.subject import subject_of
from mfgfacts.relate.verbs import is_verbal

if TYPE_CHECKING:
    from mfgfacts.model import Quantity
    from mfgfacts.sentence import Sentence

#: Looked up once: a member of an enumeration takes as long as a call.
_COUNT: Final = Kind.COUNT
_MONEY: Final = Kind.MONEY
_EQUAL: Final = Bound.EQUAL
_LABEL: Final = re.compile(r"(?:[^.,;:()\[\]MXVULS]|V(?=N))*$")


def labelled(sentence: Sentence, k: int, _quantity: Quantity) -> str | None:
    """label ":" value, as in lists of data: "Boiling point: 78 °C", "Mass (kg): 12", "Output, tonnes: 40"."""
    tags = sentence.tags
    i = k - 1
    if tags[i] in ":)" and (unit := _unit_named(sentence, k)):
        return phrase.text(sentence, phrase.leftward(sentence, unit), unit) or None
    if tags[i : i + 1] == "." and i and sentence.lower[i - 1] in LIMITS:
        i -= 2
    while i >= 0 and tags[i] in "*Aul":
        i -= 1
    if tags[i : i + 1] == "-" and i == k - 1:  # "Honda sold 900 vans, Velm Motors — 380 and"
        return _dashed(sentence, i)
    if i < 1 or tags[i] != ":":
        return None
    if tags[i - 1] in ")]":
        i = max(tags.rfind("(", 0, i), tags.rfind("[", 0, i), 1)
    label = _LABEL.search(tags, i - 12, i)
    if label is None or not label[0].strip("AP*-") or tags[label.start() - 1 : label.start()] in _SAID:
        return None  # "It is the main concern: 43% of"
    return phrase.text(sentence, label.start(), i)


_SAID: Final = ("X", "V", "U", "L", "S")


def _unit_named(sentence: Sentence, k: int) -> int:
    """The comma or bracket behind a label with which it names the unit of a bare number; 0 where it names none."""
    mention = sentence.quantities[sentence.quantity_tokens.index(k)]
    if not mention.unit or mention.unit in sentence.text[mention.start - sentence.start : mention.end - sentence.start]:
        return 0
    match = _UNIT_NAMED.search(sentence.tags, max(0, k - 8), k)
    return match.start(match.lastindex or 0) if match else 0


_UNIT_NAMED: Final = re.compile(r"[NKG](?:(,)[^,()]{1,4}:|(\()[^,()]{1,4}\):?)$")


def _dashed(sentence: Sentence, dash: int) -> str | None:
    """The name before a dash that stands for the verb of a list."""
    first = phrase.leftward(sentence, dash)
    if first == dash or sentence.tags[first] != "K" or (first > 0 and sentence.tags[first - 1] not in ",;&"):
        return None
    return phrase.text(sentence, first, dash)


def bracketed(sentence: Sentence, k: int, _quantity: Quantity) -> str | None:
    """noun-phrase "(" value: "Chile (11%)", "the treated group (n = 24)"."""
    at = k - 3 if sentence.tags[k - 3 : k] == "(N*" and sentence.lower[k - 2] == "n" else k - 1
    at -= sentence.tags[k - 2 : k] in ("(u", "(l")
    if sentence.tags[at] in "([" and sentence.lower[k + 1 : k + 2] == ["for"]:  # "3% (4.7% for all sales)"
        end = phrase.rightward(sentence, k + 2)
        return phrase.text(sentence, k + 2, end) or None
    if at < 0 or sentence.tags[at] not in "([":
        return None
    first = phrase.leftward(sentence, at)
    words = phrase.text(sentence, first, at)
    group = _FOR_GROUP.search(sentence.tags, max(0, first - 14), first)
    if words and group and sentence.lower[group.start(1)] == "for" and (of := subject_of(sentence, group.start())):
        return f"{phrase.text(sentence, *of)} for {words}"
    return words or None


#: "Jobless rates fell for men (3.5%) and teenagers (7%)": whose rate it is stands behind the verb.
_FOR_GROUP: Final = re.compile(r"[UL](P)(?:D?[NK]{1,3}\(Q\),?&?)*$")


_NAMED: Final = re.compile(r"(?:^|[(\-,;:&])(K{1,3})$")


def listed(sentence: Sentence, k: int, quantity: Quantity) -> str | None:
    """name share, in a list without verbs: "(Ortiz 41% - Lund 19%)", "Lund 48%, Ortiz 40%"."""
    if quantity.kind is not Kind.PERCENT or sentence.tags[k + 1 : k + 2] not in _LIST_MARKS:
        return None
    name = _NAMED.search(sentence.tags, k - 4, k)
    return phrase.text(sentence, *name.span(1)) if name else None


_LIST_MARKS: Final = ("-", ",", ")", ";", "&", ".", "")


def put_in_apposition(sentence: Sentence, k: int, _quantity: Quantity) -> str | None:
    """noun-phrase "," "at" value: "Traffic, at 21 700 cars, was"; "the fee, now 2.4%"."""
    tags = sentence.tags
    i = k - 1
    while i > 0 and tags[i] in "AP":
        i -= 1
    if i < 1 or tags[i] not in ",-" or tags[k + 1 : k + 2] not in (",", "-", ".", "", ")"):
        return None
    first = phrase.leftward(sentence, i)
    if first > 0 and tags[first - 1] == "P" and tags[k - 1] == "P" and _ACTS.search(tags, 0, first):
        return None  # "Unemployment was highest in the north, at 9%"
    return phrase.text(sentence, first, i) if first < i else None


_ACTS: Final = re.compile("[XVUL]")


def juxtaposed(sentence: Sentence, k: int, quantity: Quantity) -> str | None:
    """noun-phrase value, with no verb between: "a beam 90 mm wide", "pressures around 7 bar"."""
    tags, words = sentence.tags, sentence.lower
    if k < 1:
        return None
    if is_verbal(words[k]):  # "now exceeds 22 million": the hedge is the verb
        found = subject_of(sentence, k)
        if found and tags[found[1] - 1] == "W":
            return SAME
        return phrase.text(sentence, *found) if found else None
    if words[k - 1] == "at" and tags[k - 2 : k - 1] in ("N", "K"):  # "The width at 9 metres is not practical"
        first = begin = phrase.leftward(sentence, k - 1)
        while begin > 0 and tags[begin - 1] in "SVGAD":  # "The estimated range at"
            begin -= 1
        return phrase.text(sentence, first, k - 1) if begin == 0 or tags[begin - 1] in ",BR;(" else None
    wide = k + 1 < len(words) and words[k + 1] in EXTENTS
    worth = words[k - 1] in VALUING or (
        quantity.kind is _MONEY and words[k - 1] in COSTING and tags[k - 2 : k - 1] in ("N", "K")
    )
    hedged = sentence.tags[k - 1] in "NK" and quantity.bound is not _EQUAL and quantity.kind is not _COUNT
    if not (wide or worth or hedged) and not (
        _VALUE_ACTS.search(tags, k - 8, k + 8) and _JUXTAPOSED.search(tags, k - 8, k + 8)
    ):
        return None
    if worth and sentence.tags[k - 2 : k - 1] == "," and words[k - 1] not in ("worth", "valued", "priced"):
        first = phrase.leftward(sentence, k - 2)
        if first and sentence.tags[first - 1] == "P":  # "prices will come under control, averaging 5%"
            return None
    end = k - 1 if worth else k
    end -= worth and tags[end - 1 : end] == ","  # "The contract, worth €6 million, includes"
    if words[end - 1] in GENERIC:
        return None
    return phrase.text(sentence, phrase.leftward(sentence, end), end) or None


#: "the outlay 30 million pesos (…) can be spread"; ", the pump at 400 rpm"
_JUXTAPOSED: Final = re.compile(r"(?:^|[R,B;])D?[NK]+Q(?:[(\[]Q[)\]])?[XV]")
#: What it ends in, looked for first.
_VALUE_ACTS: Final = re.compile(r"Q(?:[(\[]Q[)\]])?[XV]")
_COSTING: Final = re.compile(r"[NK]N(?:D?[NKG]{1,3}(?:PD?N{1,3})?)D?[AN]?$")


def costing(sentence: Sentence, k: int, _quantity: Quantity) -> str | None:
    """noun-phrase "cost" somebody value: "Power cuts cost businesses an estimated $8 million"."""
    if COSTING.isdisjoint(sentence.lower[max(0, k - 10) : k]):
        return None
    match = _COSTING.search(sentence.tags, max(0, k - 10), k)
    while match and sentence.lower[match.start() + 1] not in COSTING:
        match = _COSTING.search(sentence.tags, match.start() + 1, k)
    if match is None:
        return None
    end = match.start() + 1
    return phrase.text(sentence, phrase.leftward(sentence, end), end) or None


_GAPPED: Final = re.compile(r"(?:[,;&]|VP(?=K))(D?[NKG#]+(?:[OP]D?[NKG#]+)?|[DR][TPO]D?[NKG#]+)A?(?:P|T)?A?$")


def gapped(sentence: Sentence, k: int, _quantity: Quantity) -> str | None:
    """noun-phrase preposition value, the verb left out: "Fans turn at 900 rpm, the pump at 400 rpm"."""
    match = _GAPPED.search(sentence.tags, k - 10, k)
    if not match or "Q" not in sentence.tags[: match.start()]:
        return None
    return phrase.text(sentence, *match.span(1))


_HEADED: Final = re.compile(r"[^.;:XVULS]*:[^.;XVULS]*$")


def headed(sentence: Sentence, k: int, _quantity: Quantity) -> str | None:
    """label ":" … value, in a list of data: "Motor: type B, 30 to 900 rpm"."""
    if k > _FAR or not _HEADED.match(sentence.tags, 0, k):
        return None
    colon = sentence.tags.index(":")
    bracket = sentence.tags.find("(", 1, colon)
    return phrase.text(sentence, 0, bracket if bracket > 0 else colon) or None


#: Tokens between a label and the last value that it heads.
_FAR: Final = 24
_ABSOLUTE: Final = re.compile(r"P(A?D?M?[NKIJ]{1,5}(?:[OP]D?[NK]{1,3})?)(?:P[DAQNTM]{1,7})?(?:A|([GULulV])A?[PT]?A?)?$")
_FINITE_TOO: Final = ("U", "L", "V")


def absolute(sentence: Sentence, k: int, _quantity: Quantity) -> str | None:
    """A noun phrase behind "with", and a participle at most: "with volumes up 2%", "with a fund holding 30%"."""
    match = _ABSOLUTE.search(sentence.tags, k - 14, k) if "with" in sentence.lower[:k] else None
    if match is None or sentence.lower[match.start()] != "with":
        return None
    if not match[0].strip("PADNKIJO") and sentence.lower[k - 1] != "off":
        return None
    if match[2] in _FINITE_TOO and sentence.tags[match.start() - 1 : match.start()] != ",":  # "traffic with Asia rose"
        return None
    return phrase.text(sentence, *match.span(1)) or None
