"""What a quantity is said of: the words of the text that say it, as short as identifies it.

RULES tries in order the rules for what stands behind the value and before it; the first answer counts.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from mfgfacts.model import Kind
from mfgfacts.relate.ahead import (
    SAME,
    bracketed,
    changed_object,
    gapped,
    headed,
    juxtaposed,
    labelled,
    lasting,
    nearest,
    put_in_apposition,
    size_of,
    subject_of_verb,
)
from mfgfacts.relate.behind import counted, given, infinitive, located, moved, multiplied, share_of
from mfgfacts.relate.chain import chained

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mfgfacts.model import Quantity, Sentence


class About(NamedTuple):
    """The words and the rule that found them."""

    words: str
    rule: str


#: How a rule reads a quantity: the sentence, its token, its value.
Reader: TypeAlias = "Callable[[Sentence, int, Quantity], str | None]"


class Rule(NamedTuple):
    """A rule, and the tags beside the value without which it has nothing to say; empty for any."""

    read: Reader
    before: str = ""
    after: str = ""


_MOVED: Final = Rule(moved, after="NKIJ")
_LABELLED: Final = Rule(labelled, before=":*Aul.")
_SHARE: Final = Rule(share_of, after="O*([PD")
_SIZE: Final = Rule(size_of, before="OADP")
_BRACKETED: Final = Rule(bracketed, before="([")
_OBJECT: Final = Rule(changed_object)
_JUXTAPOSED: Final = Rule(juxtaposed)
_COUNTED: Final = Rule(counted, after="NKIJ#VGulAQD-")
_LOCATED: Final = Rule(located, after="P*([DX")
_LAST: Final = (
    Rule(infinitive, before="VN", after="T"),
    Rule(headed),
    Rule(put_in_apposition, before=",-AP"),
    Rule(gapped),
    Rule(subject_of_verb),
    _LOCATED,
    Rule(nearest),
)
_COUNTS: Final = (_MOVED, _COUNTED, _SHARE, _LABELLED, _JUXTAPOSED, _BRACKETED, _SIZE, _OBJECT, *_LAST)
_OTHERS: Final = (_MOVED, _LABELLED, _SHARE, _SIZE, _BRACKETED, _OBJECT, _JUXTAPOSED, _COUNTED, *_LAST)
_MONEY: Final = (
    *(_MOVED, Rule(given), _LABELLED, _SHARE, _SIZE, _BRACKETED, _OBJECT, _JUXTAPOSED, _COUNTED, _LOCATED),
    *_LAST,
)
#: The rules of each kind of quantity, in the order in which they are asked.
RULES: Final = {
    Kind.COUNT: _COUNTS,
    Kind.MONEY: _MONEY,
    Kind.RATIO: (_MOVED, Rule(multiplied), *_OTHERS[1:]),
    Kind.DURATION: (Rule(lasting, before="P"), *_OTHERS),
}


def about(sentence: Sentence, i: int, quantity: Quantity, before: Sequence[About | None]) -> About | None:
    """What the sentence's `i`-th quantity is said of; `before` are the answers for the quantities to its left."""
    k = sentence.quantity_tokens[i]
    if i and before[-1] and chained(sentence, i, quantity):
        return About(before[-1].words, "about:chain")
    for read, name in _fitting(quantity.kind, sentence.tags[k - 1 : k], sentence.tags[k + 1 : k + 2]):
        words = read(sentence, k, quantity)
        if words:
            return _spoken_of(before) if words == SAME else About(words, name)
    return None


@cache
def _fitting(kind: Kind, left: str, right: str) -> tuple[tuple[Reader, str], ...]:
    """The rules for a kind of quantity between two tags, with the names that their answers go by."""
    left, right = left or " ", right or " "
    return tuple(
        (rule.read, f"about:{rule.read.__name__}")
        for rule in RULES.get(kind, _OTHERS)
        if (not rule.before or left in rule.before) and (not rule.after or right in rule.after)
    )


def _spoken_of(before: Sequence[About | None]) -> About | None:
    """What a pronoun in the sentence means: the subject before it, else the first thing that has a value."""
    said = [one for one in before if one]
    if not said:
        return None
    return About((said[-1] if said[-1].rule == "about:subject_of_verb" else said[0]).words, "about:same")
