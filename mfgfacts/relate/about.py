"""What a quantity is said of: the words of the text that say it, as short as identifies it.

RULES tries in order the rules for what stands behind the value and before it; the first answer counts.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from mfgfacts.lexicon.subjects import BEING, POINTING
from mfgfacts.model import Kind, new
from mfgfacts.relate import phrase
from mfgfacts.relate.ahead import (
    SAME,
    itself,
    lasting,
    nearest,
    opening,
    pronominal,
    size_of,
    subject_of_verb,
)
from mfgfacts.relate.behind import counted, moved, multiplied
from mfgfacts.relate.chain import chained
from mfgfacts.relate.objects import again, changed_object, priced
from mfgfacts.relate.placing import ranked
from mfgfacts.relate.subject import subject_of
from mfgfacts.relate.towards import added, given, infinitive, located, purpose
from mfgfacts.relate.verbless import (
    absolute,
    bracketed,
    costing,
    gapped,
    headed,
    juxtaposed,
    labelled,
    listed,
    put_in_apposition,
)
from mfgfacts.relate.verbs import is_verbal
from mfgfacts.relate.wholes import share_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mfgfacts.model import Quantity
    from mfgfacts.sentence import Sentence


class About(NamedTuple):
    """The words and the rule that found them."""

    words: str
    rule: str


#: How a rule reads a quantity: the sentence, its token, its value.
Reader: TypeAlias = "Callable[[Sentence, int, Quantity], str | None]"


_THOSE: Final = ("those", "that", "Those", "That")
#: Looked up once: a member of an enumeration takes as long as a call.
_COUNT: Final = Kind.COUNT
_LINK: Final = re.compile(r" (?:to|of|in|from|for|with|by|at|on) ")
_VERB: Final = re.compile("[XVULS]")
_OBJECT_OF: Final = re.compile(r"[XV]A?(D)?$")
_ENDS: Final = ("", ",", ".", ";", "&", "B", "P", "M")


class Rule(NamedTuple):
    """A rule, and the tags without which it has nothing to say; empty for any.

    `before` and `after` stand right beside the value, `earlier` anywhere before it.
    """

    read: Reader
    before: str = ""
    after: str = ""
    earlier: str = ""


_MOVED: Final = Rule(moved, after="NKIJ")
_LABELLED: Final = Rule(labelled, before=":*Aul.)-")
_SHARE: Final = Rule(share_of, after="O*([PDG")
_SIZE: Final = Rule(size_of, before="OADP")
_BRACKETED: Final = Rule(bracketed, before="([*ul")
_AGAIN: Final = Rule(again, before="PTA")
_OPENING: Final = Rule(opening, before="ulP")
_OBJECT: Final = Rule(changed_object)
_JUXTAPOSED: Final = Rule(juxtaposed)
_COUNTED: Final = Rule(counted, after="NKIJ#VGULulAQD-(")
_LOCATED: Final = Rule(located, after="P*([DX")
_LISTED: Final = Rule(listed, before="K")
_LAST: Final = (
    Rule(infinitive, before="VN", after="T"),
    Rule(pronominal, before="GPANS"),
    Rule(absolute),
    Rule(itself, after="XVULS"),
    Rule(gapped, earlier="Q"),
    Rule(headed, earlier=":"),
    Rule(put_in_apposition, before=",-AP"),
    Rule(added, after="PT"),
    Rule(subject_of_verb),
    _LOCATED,
    Rule(nearest),
)
_OBJECTS: Final = (_AGAIN, _OPENING, _OBJECT)
_BESIDE: Final = (_LABELLED, _SHARE, _SIZE, _BRACKETED, *_OBJECTS, _JUXTAPOSED, _COUNTED)
#: The rules of each kind of quantity, in the order in which they are asked.
RULES: Final = {
    Kind.COUNT: (_MOVED, _COUNTED, _SHARE, _LABELLED, _JUXTAPOSED, _BRACKETED, _SIZE, *_OBJECTS, *_LAST),
    Kind.MONEY: (
        Rule(costing, before="NKDA"),
        _MOVED,
        Rule(given),
        Rule(purpose, after="T(["),
        Rule(priced, before="P"),
        *_BESIDE,
        _LOCATED,
        *_LAST,
    ),
    Kind.RATIO: (_MOVED, Rule(multiplied), *_BESIDE, *_LAST),
    Kind.DURATION: (Rule(lasting, before="P"), _LISTED, _MOVED, *_BESIDE, *_LAST),
}
_OTHERS: Final = (_LISTED, _MOVED, *_BESIDE, *_LAST)


def about(sentence: Sentence, i: int, quantity: Quantity, before: Sequence[About | None]) -> About | None:
    """What the sentence's `i`-th quantity is said of; `before` are the answers for the quantities to its left."""
    k = sentence.quantity_tokens[i]
    last = before[-1] if before else None
    if last and "followed" in sentence.text and (words := ranked(sentence, i, last.words)):
        return About(words, "about:ranked")
    if last and (said := _compared(sentence, i, before) or (last if chained(sentence, i, quantity) else None)):
        return new(About, (said.words, "about:chain"))
    if last and last.rule == "about:moved" and _MOVED_TOO.match(sentence.tags, k + 1):
        return last  # "a 3% fall in rents this year, with 2% growth in 2024"
    if before and quantity.kind is _COUNT and (again := _counted_again(sentence, k, before)):
        return again
    return _by_rule(sentence, i, quantity, before)


def _by_rule(sentence: Sentence, i: int, quantity: Quantity, before: Sequence[About | None]) -> About | None:
    """What the first rule that answers says."""
    k = sentence.quantity_tokens[i]
    last = before[-1] if before else None
    tags = sentence.tags
    earlier = ("Q" if i else "") + (":" if ":" in tags[:k] else "")
    for read, name in _fitting(quantity.kind, tags[k - 1 : k], tags[k + 1 : k + 2], earlier):
        words = read(sentence, k, quantity)
        if words:
            if words != SAME:
                return _settled(new(About, (words, name)), last)
            if read is pronominal:
                return _spoken_of(before)
            if read is itself and last:
                return _share_before(sentence, i, before) or last
            return _spoken_of(before) or _first_subject(sentence, k)
    return None


def _compared(sentence: Sentence, i: int, before: Sequence[About | None]) -> About | None:
    """What a value is of that another than the last is compared with: "62% stay for 2 nights, compared with 60%"."""
    k = sentence.quantity_tokens[i]
    return _share_before(sentence, i, before) if i > 1 and sentence.lower[k - 2 : k] in _COMPARED else None


def _share_before(sentence: Sentence, i: int, before: Sequence[About | None]) -> About | None:
    """What the last share before the `i`-th is of: "62% of homes use at least one lamp, while 29% have"."""
    unit = sentence.quantities[i].unit
    alike = (j for j in range(i - 1, -1, -1) if sentence.quantities[j].unit == unit)
    return before[j] if unit and (j := next(alike, -1)) >= 0 else None


_COMPARED: Final = (["compared", "with"], ["compared", "to"], [",", "against"], [",", "versus"])
_MOVED_TOO: Final = re.compile("[NK]{0,2}[IJ](?:P?M|[,.;&]|$)")


def _settled(said: About, last: About | None) -> About:
    """What is said, with "those" told: "Shipments to Peru fell 3%, but those to Chile rose 9%"."""
    if last is None or not said.words.startswith(_THOSE):
        return said
    pronoun, _, rest = said.words.partition(" ")
    if pronoun not in _THOSE or not rest:
        return said
    noun = _LINK.split(last.words, maxsplit=1)[0]
    return About(f"{noun} {rest}", said.rule)


def _counted_again(sentence: Sentence, k: int, before: Sequence[About | None]) -> About | None:
    """What a bare number as a verb's object counts: "has closed 140 branches and now runs 310", "shut another 25"."""
    object_of = _OBJECT_OF.search(sentence.tags, k - 4, k)
    if object_of is None or sentence.tags[k + 1 : k + 2] not in _ENDS or sentence.lower[object_of.start()] in BEING:
        return None
    if sentence.lower[object_of.start()].startswith("employ"):  # "Founded by three brothers, Kale employs 190"
        return None
    if (object_of[1] and sentence.lower[object_of.start(1)] != "another") or is_verbal(sentence.lower[k]):
        return None
    return next((said for said in reversed(before) if said and said.rule == "about:counted"), None)


def _first_subject(sentence: Sentence, k: int) -> About | None:
    """What a pronoun means that no value stands before: the subject of the first verb, where another one follows."""
    verb = _VERB.search(sentence.tags, 1, k)
    found = subject_of(sentence, verb.start()) if verb and _VERB.search(sentence.tags, verb.end(), k) else None
    if found is None or sentence.tags[found[1] - 1] == "W":
        return None
    words = phrase.text(sentence, *found)
    return About(words, "about:same") if words and words.lower() not in POINTING else None


@cache
def _fitting(kind: Kind, left: str, right: str, earlier: str) -> tuple[tuple[Reader, str], ...]:
    """The rules for a kind of quantity between two tags and behind others, with the names that their answers go by."""
    left, right = left or " ", right or " "
    return tuple(
        (rule.read, f"about:{rule.read.__name__}")
        for rule in RULES.get(kind, _OTHERS)
        if (not rule.before or left in rule.before)
        and (not rule.after or right in rule.after)
        and (not rule.earlier or rule.earlier in earlier)
    )


def _spoken_of(before: Sequence[About | None]) -> About | None:
    """What a pronoun in the sentence means: the subject before it, else the first thing that has a value."""
    said = [one for one in before if one]
    if not said:
        return None
    return About((said[-1] if said[-1].rule == "about:subject_of_verb" else said[0]).words, "about:same")
