"""Does a value go on from the one before it, with the same thing in mind: "shrank 4% to 310 million"?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.changes import COMPARING
from mfgfacts.lexicon.subjects import BEING, GENERIC, LEVELS
from mfgfacts.model import Kind

if TYPE_CHECKING:
    from mfgfacts.model import Quantity
    from mfgfacts.sentence import Sentence

#: Between two values of one chain: "shrank 4% to 310 million in the spring from 323 million a year before, down 2%".
_CHAIN: Final = re.compile(
    r"""
      (?:DA?N)?,?(?:[MA]|PM|PD?N(?![ul]))*,?(?:[uTPAlD]|-D?[IJ]OD?|,D?A?N?[IJ]O)+[AD]*
    | (?:DA?N)?(?:[,&]|,&) | ,?TVP | (?:PM)?,?P?V?P | &T | TP?
    | PD?[NVSKG-]{1,4},?&[PT]A?                                       # "by 4% on a reported basis and by"
    | (?:P?M|PM)?&O                                                   # "a rise of 1% since May and of"
    | N*(?:[PD]N)?[-*]?[(\[](?:[PAM]*:?|[NK]:)\*?
    | (?:P[NKM]+|M){0,2},?[PT][AD]*
    | [^XVSQ;.]*,A?([ULG])[TPAD]*
    | [^Q;.]*,A?([ul])[PT][AD]*
    | (?:PM|M)?[TP]D?A*[NVGK]{0,2}NO?A?                              # "fell 6% to an annual pace of"
    | N?[IJ]P[^XVULSQ;.,]{1,14}T                                      # "a 17% fall in sales of vans to"
    | N{0,2}(?:P?M)?,[^XVULSQ;.]{0,6}BA?[ul]A?                        # "5 million acres, unchanged from June but up"
    | (?:P?M)?,[SVN]P                                                 # "by 7% this year, forecast at"
    """,
    re.VERBOSE,
)


def chained(sentence: Sentence, i: int, quantity: Quantity) -> bool:
    """Whether the value goes on from the one before, with the same thing in mind."""
    k, before = sentence.quantity_tokens[i], sentence.quantity_tokens[i - 1]
    letter = sentence.tags[k - 1]
    if sentence.tags[k + 1 : k + 3] == "OR" or (letter in "&OA" and _restated(sentence, before, k)):
        return True
    if sentence.tags[k - 3 : k] == "(M:" and sentence.tags[k + 1 : k + 2] == ")":  # "in the north (2021: 64%)"
        return True
    if letter == "D" and (_marked(sentence, k) or _compared(sentence, before, k) or _apposed(sentence, before, k)):
        return True
    if _in_brackets(sentence, before, k) or (_counts(sentence, k, quantity) and not _is_end(sentence, before, k)):
        return False
    if sentence.lower[k - 1] in ("against", "versus") or letter == "B":
        return sentence.lower[k - 1] in ("against", "versus")
    if _is_part(sentence, k) or _than_before(sentence, before, k) or _compared(sentence, before, k):
        return True
    if _carried_on(sentence, i, before, k):
        return True
    match = _CHAIN.fullmatch(sentence.tags, before + 1, k)
    if match and sentence.lower[k - 1] == "on" and sentence.lower[k + 1 : k + 2] == ["in"]:
        return False  # "26 cents on $33 billion in revenue"
    if (
        match is None
        or not _leads(sentence, k)
        or (match[2] and sentence.quantities[i].unit != sentence.quantities[i - 1].unit)
    ):
        return False
    return not match[1] or sentence.words[match.start(1)].endswith("ing")


def _apposed(sentence: Sentence, before: int, k: int) -> bool:
    """Whether a movement of what was told is set apart: "carried 190 million guests, a 3.5% increase from 2010"."""
    moved = sentence.tags[k - 2 : k] == ",D" and sentence.tags[k + 1 : k + 2] in ("I", "J")
    acts = moved and sentence.tags[before - 1] == "V" and sentence.lower[before - 1] not in _HOLDING
    return acts and sentence.lower[k + 2 : k + 3] not in (["in"], ["of"])


#: Verbs whose subject has the value, though something is counted: "Ridership hit 2 million trips, a 6% decline".
_HOLDING: Final = BEING | {"hit", "hits", "holds", "held", "has", "saw", "touched"}


def _is_end(sentence: Sentence, before: int, k: int) -> bool:
    """Whether the value is where a movement ends: "from 5% to 4% of output", not 4% of the output."""
    return sentence.lower[before + 1 : k] == ["to"] and sentence.lower[before - 1] == "from"


def _in_brackets(sentence: Sentence, before: int, k: int) -> bool:
    """Whether the value's bracket says what it is of: "oats (up 3%), rye (down 2%)", "3% (4.7% for all sales)"."""
    if sentence.tags[k - 2 : k] in ("(u", "(l"):
        return ")" in sentence.tags[before:k]
    return sentence.tags[k - 1] in "([" and sentence.lower[k + 1 : k + 2] == ["for"]


def _leads(sentence: Sentence, k: int) -> bool:
    """Whether what stands right before the value at `k` leads on to it, and it has no noun of its own.

    "to a rate of 1.2 million" and "to a record high $3" do, not "on 0.8% more capacity".
    """
    if sentence.tags[k + 1 : k + 3] in ("uN", "lN") or sentence.lower[k - 1] == "off":
        return False
    if sentence.tags[k - 1] not in "NO" or sentence.tags[k - 2 : k] == "&O":
        return True
    return sentence.lower[k - 1 - (sentence.tags[k - 1] == "O")] in LEVELS or sentence.tags[k - 2] in "IJ"


def _carried_on(sentence: Sentence, i: int, before: int, k: int) -> bool:
    """Whether the value counts on in the unit of an earlier one: "900 cars, down", "479 in May and 365 a year ago"."""
    by = sentence.lower[k - 1] == "by" and sentence.tags[k - 2] in "ul"  # "40,000 rooms, up by"
    letter = sentence.tags[k - 1 - by]
    unit = sentence.quantities[i].unit
    alike = letter not in "TPN" or any(one.unit == unit for one in sentence.quantities[:i])
    if letter == "&" and sentence.tags[k + 1 : k + 2] == "T" and unit == sentence.quantities[i - 1].unit:
        return True  # "€68 million went to the south and €45 million to the north"
    if letter == "&" and sentence.tags[k - 2] == "M" and sentence.tags[k + 1 : k + 2] == "M" and alike:
        return True  # "479 in the second quarter and 365 a year earlier"
    if letter == "&" and sentence.tags[k + 1 : k + 3] == sentence.tags[before + 1 : before + 3] == "PM" and alike:
        return True  # "$2 million for the quarter, above guidance, and $8 million for the year"
    if sentence.tags[k - 3 : k] == ",NT" and sentence.lower[k - 2].endswith(("able", "equivalent", "equal")):
        return True  # "five years, extendable to ten", "400 tonnes a day, equivalent to nine trains"
    if letter in "ulTPNA" and alike and _CARRIED_ON.fullmatch(sentence.tags, before + 1, k):
        return True
    if letter not in "TPA" or not sentence.lower[before].endswith(_MULTIPLYING):
        return False
    return _MULTIPLIED.fullmatch(sentence.tags, before + 1, k) is not None


def _is_part(sentence: Sentence, k: int) -> bool:
    """Whether the value tells a part of the one before: "70 villages, including 12 in", "of which 30 are"."""
    return sentence.lower[k - 1] == "including" or sentence.tags[k - 3 : k] == ",OR"


#: Looked up once: a member of an enumeration takes as long as a call.
_COUNT: Final = Kind.COUNT
_ARTICLES: Final = frozenset(("the", "a", "an"))
_RESTATED: Final = re.compile(r"[^XVULSQ;.]{0,8},&A?")
#: "up by 3%, a rise of": a noun of change set apart.
_APPOSED: Final = re.compile(r"[^;.]*,(?:A?G)?DA?[NK]{0,3}[IJ]N?OA?")


def _restated(sentence: Sentence, before: int, k: int) -> bool:
    """Whether the value says the one before in other terms: "$36 billion, or 5% of output", "rose 3%, a gain of 9"."""
    tags, low = sentence.tags, sentence.lower
    if _RESTATED.fullmatch(tags, before + 1, k):
        return "or" in low[k - 2 : k] and not (tags[k + 1 : k + 3] == "OD" and low[k + 2] not in _ARTICLES)
    named = (
        tags[k - 3 : k] in ("NIO", "NJO") and "%" in low[before] and "%" not in low[k]
    )  # "4%, an exchange gain of $2"
    return not named and _APPOSED.fullmatch(tags, before + 1, k) is not None


_EXPECTED: Final = re.compile(r"N?(?:[VS][PT]|R?D?[NK]{1,4}X?[SVN]|W[VS])")


def _marked(sentence: Sentence, k: int) -> bool:
    """Whether the value is a mark that somebody set: "wider than the $3 billion that banks expected"."""
    if _MARKS.isdisjoint(sentence.lower[max(0, k - 3) : k]):
        return False
    return _EXPECTED.match(sentence.tags, k + 1) is not None


_BEATING: Final = frozenset("beating topping missing exceeding surpassing above below beyond".split())
_MARKS: Final = COMPARING | _BEATING | {"from"}


#: "900 cars, down", "900 cars, compared with", "from two lines to", "and a record"
_CARRIED_ON: Final = re.compile(
    r"O?[NKG]{1,5}(?:[OP]D?[NK]{1,3})?(?:DN|P?M|PM)?,A?(?:[ul][TP]?|PP|P)A?|[NKG]{1,4}T|[^XVULSQ;.]{1,12},P{2,3}|P?M&DN"
)
#: "to double its workforce from 460"
_MULTIPLYING: Final = ("double", "doubled", "triple", "tripled", "treble", "trebled", "halve", "halved")
_MULTIPLIED: Final = re.compile(r"D?[NKGO]{1,8}[PT]A?")
_NO_CLAUSE: Final = re.compile(r"[^XVSQ;.]*(?:,A?|BA{0,2})")


def _than_before(sentence: Sentence, before: int, k: int) -> bool:
    """Whether the value compares with the one before: "90,000 crates in June, 12% less than"."""
    return sentence.tags[k + 1 : k + 2] in ("u", "l") and _NO_CLAUSE.fullmatch(sentence.tags, before + 1, k) is not None


def _compared(sentence: Sentence, before: int, k: int) -> bool:
    """Whether the value is a mark to compare with: "against an average of 33", "a consensus of 95 million"."""
    of = k - 1 - (sentence.tags[k - 1] == "D")  # "against a June forecast of a 5% decline"
    if sentence.tags[of : of + 1] != "O" or sentence.lower[of - 1] not in _MEASURES:
        return False
    marks = sentence.lower[max(before, k - 8) : k]
    return not _COMPARED_WITH.isdisjoint(marks) and not _FINITE.search(sentence.tags, before + 1, k)


_FINITE: Final = re.compile("[XULS;.]")
_MEASURES: Final = GENERIC | {"range", "band", "estimates", "expectations", "expectation", "forecasts"}
_COMPARED_WITH: Final = COMPARING | _BEATING | {"against", "from"}


def _counts(sentence: Sentence, k: int, quantity: Quantity) -> bool:
    """Whether a counted noun or "of" follows, so that the value has a subject of its own."""
    after = sentence.tags[k + 1 : k + 3]
    if after[:1] == "O":
        return GENERIC.isdisjoint(sentence.lower[k + 2 : k + 4])
    return after[:1] in ("N", "I", "J") or (quantity.kind is _COUNT and after[:1] == "K")
