"""The period that a value has for itself: right behind it, as its label, or in a bracket with it.

"71.3 in June", "its 2024 average of 58.9", "May: 3.1%", "€4 million (2021: €3 million)".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.model import record
from mfgfacts.relate.comparison import from_value, is_base
from mfgfacts.relate.owners import owns

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mfgfacts.model import When
    from mfgfacts.sentence import Sentence

#: What may stand between a value and the period right behind it.
_BEHIND: Final = re.compile(r"(?:\(A?Q\))?[ul]?(?:[OP]?D?[NKWIJ]{0,4}){0,2}[VS]?[PA]?D?")
#: "$88 million or $1.14 per share, a year ago", "€5 per tonne, a year earlier": given again, or per something.
_AGAIN: Final = re.compile(r"(?:PN)?(?:&(?=Q)|,&(?=QPN))")
_AND: Final = re.compile(r"[NK]{1,3}&(?=Q)")
_PER: Final = re.compile(r"PN,P?")
_THAT: Final = re.compile(r"[NK]{0,3}RX?[VUL]PD?")
#: "3.8% in February (revised from 3.6%)", "May (3.1%)", "May: 3.1%", "on the May figure (3.1%)".
_BESIDE: Final = re.compile(r"M(?:[(\[](?:VP|A)?|:|(?<=DM)N\()$")
#: "its 2024 average of 58.9": a period that describes the noun of the value.
_DESCRIBING: Final = re.compile(r"M[NKIJ]{1,3}OP?$")
_DESCRIBED: Final = re.compile(r"M[NKIJ]{1,3}OP?Q")
_OWNED: Final = re.compile("M[NKIJA]{0,2}O?$")
_WHEN: Final = re.compile("(M,?)R[^,;:.M]*$")
#: "9% (restated 2015: 8%)"
_BRACKETED: Final = re.compile(r"[(\[][NK]{0,2}$")
_FAR: Final = 14


@record
class Dated:
    """A period that may date values: its token, whether something is compared with it, the insertion that holds it."""

    token: int
    when: When
    compared: bool
    region: int


def behind(sentence: Sentence, k: int, dated: Sequence[Dated]) -> When | None:
    """The period right behind the value, with nothing but its noun and a preposition between."""
    one = next((one for one in dated if one.token > k), None)
    if one is None or is_reason(sentence, k, one.token):
        return None
    if not (
        _BEHIND.fullmatch(sentence.tags, k + 1, one.token) or _is_per(sentence, k, one) or _is_that(sentence, k, one)
    ):
        again = _AGAIN.match(sentence.tags, k + 1) or _AND.match(sentence.tags, k + 1)
        if again is None or not (sentence.lower[again.end() - 1] == "or" or is_base(sentence, again.end())):
            return None
        return behind(sentence, again.end(), dated) if is_base(sentence, k) else None
    return None if one.compared and not is_base(sentence, k) else one.when


def is_reason(sentence: Sentence, k: int, at: int) -> bool:
    """Whether the period at token `at` is that of what the value is paid for.

    "fined them €40 million for fixing prices between 1999 and 2009".
    """
    reason = _REASON.search(sentence.tags, k, at) if "for" in sentence.lower[k:at] else None
    if reason is None or sentence.lower[reason.start() - 1] != "for":
        return False
    return sentence.lower[reason.start()].endswith("ing")


_REASON: Final = re.compile(r"(?<=P)[GNV][^XULS,;.]*$")


def _is_that(sentence: Sentence, k: int, one: Dated) -> bool:
    """Whether the period tells which things are counted: "the 430 million that were shipped in 2016"."""
    return sentence.tags[k - 1 : k] == "D" and _THAT.fullmatch(sentence.tags, k + 1, one.token) is not None


def _is_per(sentence: Sentence, k: int, one: Dated) -> bool:
    """Whether only what the value at `k` is per stands before a period set off: "$1.14 per share, a year ago"."""
    return one.compared and _PER.fullmatch(sentence.tags, k + 1, one.token) is not None


def beside(sentence: Sentence, k: int, dated: Sequence[Dated]) -> When | None:
    """The period that the value at token `k` has for itself: right behind it, or as its label."""
    return behind(sentence, k, dated) or labelling(label(sentence, k), dated)


def label(sentence: Sentence, k: int) -> int:
    """The token of the period that the value has by its place: "its 2024 average of 58.9", "May: 3.1%"; -1 for none."""
    tags = sentence.tags
    if "M" not in tags[k - _FAR if k > _FAR else 0 : k]:
        return -1
    match = _DESCRIBING.search(tags, k - 6, k) or _BESIDE.search(tags, k - 4, k)
    if match is None and "M" in tags[k - 3 if k > 3 else 0 : k]:  # noqa: PLR2004 - as far as what has a value reaches
        match = _owner(sentence, k)
    if match is None:
        match = _WHEN.search(tags, max(0, k - _FAR), k)  # "than in 2016, when 75 million came"
        if match and sentence.lower[match.end(1)] != "when":
            return -1
    return match.start() if match else -1


def _owner(sentence: Sentence, k: int) -> re.Match[str] | None:
    """The period whose value it is: "June's 6.8 percent", "last week's high above $9,100"."""
    match = _OWNED.search(sentence.tags, k - 3 if k > 3 else 0, k)  # noqa: PLR2004 - as above
    return match if match and owns(sentence, match.start()) else None


def labelling(label: int, dated: Sequence[Dated]) -> When | None:
    """The period whose token labels a value."""
    return next((one.when for one in dated if one.token == label), None)


def outside(sentence: Sentence, k: int, dated: Sequence[Dated]) -> Sequence[Dated]:
    """Those periods that do not stand in a bracket with another value than that at token `k`."""
    if "(" not in sentence.tags:
        return dated
    return [one for one in dated if not _is_enclosed(sentence.tags, one.token, k)]


def _is_enclosed(tags: str, at: int, k: int) -> bool:
    """Whether token `at` stands in a bracket that token `k` is outside of, and not alone: "2.4% (1.3% in Q1)"."""
    opening = tags.rfind("(", 0, at)
    if opening < 0 or tags.find(")", opening, at) >= 0 or tags[opening : at + 2].lstrip("(PD") == "M)":
        return False
    closing = tags.find(")", at)
    return not opening < k < closing if closing > 0 else False


def _closes(tags: str, at: int, k: int) -> bool:
    """Whether the bracket around token `at` closes before token `k`."""
    return tags.find(")", at, k) > 0 or tags.find("]", at, k) > 0


def is_taken(sentence: Sentence, at: int, k: int) -> bool:
    """Whether the period at token `at` belongs to another value, which it directly follows or labels in a bracket."""
    if sentence.tags[at + 1 : at + 3] == ":Q" and _BRACKETED.search(sentence.tags, at - 3 if at > 2 else 0, at):  # noqa: PLR2004 - as long
        return at + 2 != k and (k < at or _closes(sentence.tags, at, k))
    for other in sentence.quantity_tokens:
        if other >= at:
            break
        if other < k and _BEHIND.fullmatch(sentence.tags, other + 1, at):
            return is_base(sentence, other) or from_value(sentence, k)
        if k < other and is_base(sentence, other):
            return True  # "$5 million, compared with $4 million in May", and whatever follows the mark
    described = _DESCRIBED.match(sentence.tags, at)  # "from the 2012 peak of 40 tonnes to 30 tonnes"
    return described is not None and described.end() <= k and from_value(sentence, described.end() - 1)


def follows(sentence: Sentence, k: int, at: int) -> bool:
    """Whether the period at token `at` stands right behind the value at token `k`."""
    tags = sentence.tags
    if _BEHIND.fullmatch(tags, k + 1, at) or _PER.fullmatch(tags, k + 1, at):
        return True
    return tags[k - 1 : k] == "D" and _THAT.fullmatch(tags, k + 1, at) is not None
