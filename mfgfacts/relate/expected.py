"""What had been expected of the period that is told of: "Economists had forecast 3%", "missing estimates of $5"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.speakers import POLLED

if TYPE_CHECKING:
    from mfgfacts.sentence import Sentence

#: Words of what is expected, before a value "of" or "for" it.
_WHAT: Final = frozenset(
    "estimate estimates expectation expectations consensus forecast forecasts prediction predictions projection".split()
)
#: Words of who or what had it then, and of who has it now.
_THEN: Final = frozenset(
    "had expected forecast estimated predicted projected anticipated was were called looked looking been".split()
)
_NOW: Final = frozenset("expect expects see sees predict predicts are is will now".split())
_VERBS: Final = frozenset("XULR;.")
#: How many tokens before a value are looked at: for who expects it, and for what it is.
_REACH: Final = 20
_NEAR: Final = 14


def was_expected(sentence: Sentence, k: int) -> bool:
    """Whether the value at token `k` is what those who are asked had expected of what is told of by now."""
    words = sentence.lower[max(0, k - _REACH) : k]
    if POLLED.isdisjoint(words):
        return False
    return not _THEN.isdisjoint(words) and _NOW.isdisjoint(words) and "M" not in sentence.tags[max(0, k - _REACH) :]


def is_expectation(sentence: Sentence, k: int) -> bool:
    """Whether the value is one that another is measured by: "beating the consensus of 4%", "above forecasts for 2%"."""
    if sentence.tags[k - 1 : k] not in ("O", "P") or sentence.lower[k - 1] not in ("of", "for"):
        return False
    near = max(0, k - _NEAR)
    what = next((i for i in range(k - 1, near - 1, -1) if sentence.lower[i] in _WHAT), -1)
    return what >= 0 and _VERBS.isdisjoint(sentence.tags[what:k])
