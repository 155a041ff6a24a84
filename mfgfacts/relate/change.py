"""Which way a quantity moved, and whether the value is the size, the end or the beginning of the movement.

change = verb-of-change (adverb | object)* ("by" | "to" | "from")? value
       | ("up" | "down") ("by" | "to" | "from")? value
       | noun-of-change "of" value
       | value (comparative | noun-of-change)
       | "growth rate" … value
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.changes import (
    BOUND_TO,
    COMPARATIVES,
    EXCEEDING,
    FALLING,
    GROWTH,
    LEVEL_NOUNS,
    RISING,
    TRAILING,
)
from mfgfacts.model import Change, Direction, Kind, Role
from mfgfacts.relate.movement import DIRECTION, PARTICLES, coming, exceeding, is_movement, leading, moves
from mfgfacts.relate.owners import owns
from mfgfacts.relate.partial import is_partial
from mfgfacts.relate.together import DIFFERENCES, from_to, shared

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mfgfacts.model import Quantity
    from mfgfacts.sentence import Sentence

_ROLES: Final = {"by": Role.BY, "to": Role.TO, "from": Role.FROM, "into": Role.TO, "towards": Role.TO}
#: What may stand between a verb of change and a value that it takes without a preposition.
_BY_VERB: Final = re.compile(r"[UL][AG]*(?:D[Au]*N?)?$")
#: "lift its output fivefold", "grow at an average of 8%": only a share or a multiple can stand so.
_BY_VERB_AND_OBJECT: Final = re.compile(r"[UL]A*(?:D*[NK]{1,3}(?:[OP]D?[NK]+)?|PD?A?N{1,3}O?|P)A*$")
#: "rose over the past 9 years at an annual rate of"
_BY_RATE: Final = re.compile(r"([UL])A*PD[APN]*Q,?PD?A?N{1,3}OA*$")
#: Of money these are a result of business and no movement: "a net loss of $90 million".
_RESULTS: Final = frozenset(("loss", "losses"))
_UPWARD: Final = re.compile(r"[ul]NO[AD]*$")
_PAST_A_MARK: Final = ("above", "below", "under", "beneath", "beyond", "past", "over")
_BY_NOUN: Final = re.compile(r"([IJ])(?:A|M)*(?:OD?|X|P(?=$))A*$")
_NOUN_AFTER: Final = re.compile(r"[NK]{0,2}M?([IJul])")
#: Tokens before a value that are looked at for its verb or noun of change.
_NEAR: Final = 8
_RATIO: Final = Kind.RATIO
_SIGNED: Final = frozenset((Kind.PERCENT, Kind.PERCENTAGE_POINT))
_PRICED: Final = DIFFERENCES | {Kind.MONEY}
_MEASURED: Final = (Kind.MONEY, Kind.MEASURE)
_STATES: Final = frozenset("up down above below ahead over".split())


def changes(sentence: Sentence, quantities: Sequence[Quantity]) -> list[Change | None]:
    """The change of each quantity of the sentence, in order; a chain ("fell 6% to 5 from 7") keeps its direction."""
    found: list[Change | None] = []
    told = _moves(sentence) or "further" in sentence.lower or _signed(sentence) or " off " in sentence.text
    if not told and _RATIO not in [quantity.kind for quantity in quantities]:
        return from_to(sentence, quantities, [None] * len(quantities))
    for i, quantity in enumerate(quantities):
        found.append(_change(sentence, i, quantity, found) or shared(sentence, i, quantities, found))
    return from_to(sentence, quantities, found)


#: A sentence has no word of change without one of these tags, or, where it has names, one of these words ("CAGR").
_MOVEMENT: Final = re.compile("[ULIJul]")
_NAMED: Final = GROWTH | EXCEEDING | TRAILING


def _moves(sentence: Sentence) -> bool:
    tags = sentence.tags
    return _MOVEMENT.search(tags) is not None or ("K" in tags and not _NAMED.isdisjoint(sentence.lower))


def _change(sentence: Sentence, i: int, quantity: Quantity, before: list[Change | None]) -> Change | None:
    k = sentence.quantity_tokens[i]
    return (
        _by_itself(sentence, i, quantity)
        or _after(sentence, k, quantity)
        or _with_preposition(sentence, i, before)
        or _by_verb(sentence, k, quantity)
        or _by_growth(sentence, k, quantity)
    )


def _by_itself(sentence: Sentence, i: int, quantity: Quantity) -> Change | None:
    """A verb that is its own value: "doubled", "has nearly tripled", "halved"; or a share with its sign, "+15%"."""
    if quantity.kind in _SIGNED and sentence.lower[sentence.quantity_tokens[i]].startswith("+"):
        return Change(Direction.UP, Role.BY)
    if quantity.kind is not _RATIO:
        return None
    word = sentence.quantities[i].low.lower()
    if word in FALLING or word == "halve":
        return Change(Direction.DOWN, Role.BY)
    if word in RISING:
        k = sentence.quantity_tokens[i]
        verb = word.endswith(("d", "s", "ing")) or sentence.tags[max(0, k - 1) : k] in ("T", "X", "A", "R")
        after = sentence.tags[k + 1 : k + 2]
        if verb and not (
            word == "double"
            and after in ("D", "R")
            and sentence.tags[max(0, k - 1) : k] == "X"
            and _is_be(sentence, k - 1)
        ):
            return Change(Direction.UP, Role.BY)
    return None


def _signed(sentence: Sentence) -> bool:
    return "+" in sentence.text and any(sentence.lower[k].startswith("+") for k in sentence.quantity_tokens)


def _is_be(sentence: Sentence, i: int) -> bool:
    return sentence.lower[i] in ("is", "are", "was", "were", "be", "been")


def _after(sentence: Sentence, k: int, quantity: Quantity) -> Change | None:
    """A comparative or noun behind the value: "18% lighter", "1,800 more than", "a 35% cut"."""
    match = _NOUN_AFTER.match(sentence.tags, k + 1)
    if not match:
        further = sentence.lower[k + 1 : k + 2] == ["further"] and quantity.kind in DIFFERENCES
        return Change(Direction.UP, Role.BY) if further else None
    j = match.start(1)
    word = sentence.lower[j]
    if word in PARTICLES and sentence.tags[j + 1 : j + 2] in ("Q", "T"):
        return None
    letter = match[1]
    if letter in "IJ":
        ok = quantity.kind in DIFFERENCES or (quantity.kind in _MEASURED and word != "expansion")
        return Change(DIRECTION[letter], Role.BY) if ok and is_movement(word) else None
    if j != k + 1 and sentence.lower[j + 1 : j + 2] != ["than"]:  # "400 boxes more than"
        return None
    than = _compares(sentence, j)
    differs = than or word in COMPARATIVES or (word in _STATES and quantity.kind is Kind.INDEX)
    if quantity.kind in DIFFERENCES or (differs and quantity.kind is not Kind.COUNT) or than:
        return Change(DIRECTION[letter], Role.BY)
    return None


#: "9,000 more than", "30 fewer engineers than", "2 million more overnight stays than"
_THAN: Final = re.compile("[AGVNK]{0,5}P")


def _compares(sentence: Sentence, j: int) -> bool:
    """Whether "than" belongs to the comparative at `j`, what is compared between them or not."""
    match = _THAN.match(sentence.tags, j + 1)
    return match is not None and sentence.lower[match.end() - 1] == "than"


#: "from last week's high above $90", "from a May peak of 5%", "to a record high $7 billion"
_FROM_LEVEL: Final = re.compile(r"[PT](?:D?A?[NK]{0,2}M?G?|D?A[NK]{1,2})N{1,2}O?[DA]*$")
#: "from Monday's 3.9%"
_FROM_THEN: Final = re.compile("(PM)[NKA]{0,3}O?$")
_ROLE: Final = re.compile(r"([PT])(?:(?:D?[Au]*N+O|DN)?[AD]*|DA*[VN])$")


def _with_preposition(sentence: Sentence, i: int, before: list[Change | None]) -> Change | None:
    """A value behind "by", "to" or "from" that a word of change leads to: "to 71.3", "from a peak of €96"."""
    k = sentence.quantity_tokens[i]
    end = k - 1 if sentence.lower[k - 1] == "between" else k
    match = _ROLE.search(sentence.tags, end - 7, end)
    if not match:
        match = _FROM_LEVEL.search(sentence.tags, end - 7, end)
        if not match or LEVEL_NOUNS.isdisjoint(sentence.lower[end - 3 : end]):
            match = _FROM_THEN.search(sentence.tags, end - 5, end)
            if not match or not owns(sentence, match.end(1) - 1):
                return None
    j = match.start()
    role = _ROLES.get(sentence.lower[j])
    if role is None or (role is Role.TO and j and sentence.lower[j - 1] in BOUND_TO and not moves(sentence, j - 1)):
        return None
    if role is Role.BY and (direction := exceeding(sentence, j)):
        return Change(direction, role)
    direction, noun = leading(sentence, j, before, role)
    if direction:
        return Change(direction, Role.BY if noun and role is Role.TO else role)
    return coming(sentence, k) if role is Role.FROM else None


def _by_verb(sentence: Sentence, k: int, quantity: Quantity) -> Change | None:
    """A value that a verb of change takes as it is: "rose 5%", "lost 1.4 points", "shed 90 posts", "up 3%"."""
    if sentence.lower[k - 1] in ("every", "each"):  # "fees rise every two years"
        return None
    left = sentence.tags[k - _NEAR if k > _NEAR else 0 : k]
    if sentence.lower[k - 1] == "off" and left[-2:-1] in ("N", "K", "X") and quantity.kind in _PRICED:
        return Change(Direction.DOWN, Role.BY)  # "with capacity off 1.7%", "shares were off 3%"
    if sentence.lower[k - 1] == "up" and sentence.lower[k - 2] in _GIVING and quantity.kind in _PRICED:
        return Change(Direction.DOWN, Role.BY)  # "the share gave up 3%"
    if not _DIRECTED.search(left):
        rate = (
            _BY_RATE.search(sentence.tags, max(0, k - 14), k) if "Q" in left and quantity.kind in DIFFERENCES else None
        )
        return Change(DIRECTION[rate[1]], Role.BY) if rate else None
    match = _BY_VERB.search(left) or (quantity.kind in DIFFERENCES and _BY_VERB_AND_OBJECT.search(left)) or None
    if match and is_partial(sentence, k, k - len(match[0]), quantity):
        return None
    if match:
        bound = sentence.lower[k]
        past_a_mark = bound.startswith(_PAST_A_MARK) and left.rstrip("A")[-1] in "UL"
        past_a_mark = past_a_mark and not (
            bound.startswith("over") and quantity.kind in DIFFERENCES and sentence.lower[k - 1] != "back"
        )
        return Change(DIRECTION[match[0][0]], Role.TO if past_a_mark else Role.BY)
    particle = _PARTICLE.search(left)
    if particle and moves(sentence, k - len(particle[0])):
        return Change(DIRECTION[particle[0][0]], Role.BY)
    return None


_GIVING: Final = ("gave", "gives", "give", "given", "giving")
_DIRECTED: Final = re.compile("[ULul]")
_PARTICLE: Final = re.compile(r"[ul]A?(?:D[AuNV&]*)?$")


def _by_growth(sentence: Sentence, k: int, quantity: Quantity) -> Change | None:
    """Growth with its size: "growth of 4%", "a decline of 5 %", "the growth rate is barely 6%"."""
    tags = sentence.tags
    upward = _UPWARD.search(tags, k - 5, k)
    if upward and sentence.lower[upward.start()] in PARTICLES:
        return Change(DIRECTION[tags[upward.start()]], Role.BY)
    direct = _BY_NOUN.search(tags[k - _NEAR if k > _NEAR else 0 : k])
    if direct and quantity.kind is Kind.MONEY and sentence.lower[k - len(direct[0])] in _RESULTS:
        return None
    if direct and quantity.kind is not Kind.DURATION:
        return Change(DIRECTION[direct[1]], Role.BY)
    if quantity.kind not in DIFFERENCES or sentence.lower[k - 1] in ("by", "in"):
        return None
    role = Role.FROM if sentence.lower[k - 1] == "from" else Role.BY  # "a reduction in the tariff from 12% to 10%"
    for at in range(k - 1, max(-1, k - 14), -1):
        letter = tags[at]
        if letter == "K" and sentence.lower[at] in GROWTH:
            return Change(Direction.UP, Role.BY)
        if letter in "IJ":
            word = sentence.lower[at]
            if word in GROWTH or tags[at + 1 : at + 2] in ("N", "O", "P", "X"):
                return Change(DIRECTION[letter], role)
        if letter in "UL;.RBQ,":
            return None
    return None
