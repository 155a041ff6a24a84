"""Whether a verb of change takes its value for a thing ("lost €25") or for a movement ("the stock lost 7 cents")."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.changes import HOISTING, PARTIAL, PRICED
from mfgfacts.model import Kind
from mfgfacts.relate.together import DIFFERENCES

if TYPE_CHECKING:
    from mfgfacts.model import Quantity
    from mfgfacts.sentence import Sentence


_MOVEMENTS: Final = DIFFERENCES | {Kind.INDEX}


def is_partial(sentence: Sentence, k: int, verb: int, quantity: Quantity) -> bool:
    """Whether the verb takes the value for a thing and not for a movement: "lost €25", "added ten plants"."""
    if quantity.kind is Kind.MEASURE and sentence.lower[verb] in HOISTING:
        return True
    if sentence.lower[verb] not in PARTIAL or quantity.kind in _MOVEMENTS:
        return False
    return not (quantity.kind is Kind.MONEY and (_to_price(sentence, k) or _is_price(sentence, verb)))


def _is_price(sentence: Sentence, verb: int) -> bool:
    """Whether the verb is said of what has a price: "The stock lost another 7 cents"."""
    return not PRICED.isdisjoint(sentence.lower[max(0, verb - 3) : verb])


def _to_price(sentence: Sentence, k: int) -> bool:
    """Whether the amount at `k` leads to another: "Cocoa lost $21 to $3,188 a ton"."""
    if sentence.tags[k + 1 : k + 3] != "TQ" or sentence.lower[k + 1] != "to":
        return False
    i = sentence.quantity_tokens.index(k)
    return sentence.quantities[i].unit == sentence.quantities[i + 1].unit or "$" in sentence.lower[k + 2]
