"""Values that hold at any time, whatever period their clause has: what describes a thing, is required, a chance."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.trading import SET
from mfgfacts.model import Kind

if TYPE_CHECKING:
    from mfgfacts.model import Quantity
    from mfgfacts.sentence import Sentence

#: Words before a duration that says only for how long.
_FOR: Final = frozenset(("in", "over", "within", "for", "after", "during", "every", "took", "takes", "lasting"))
_OWN: Final = frozenset(("its", "their", "our", "his", "her"))
#: "with a capacity of 40 tonnes", "with an annual irradiation of around 900 kWh"
_WITH: Final = re.compile(r"PD[AN]{0,2}(N)O[PA]?$")
#: Nouns of what a thing comes with that are results of a period all the same.
_RESULTS: Final = frozenset(
    """
    profit profits loss losses turnover revenue revenues income sales surplus deficit share total average growth output
    majority return margin price value cost lead score result rate
""".split()
)
#: "for chargers above 50 kW", "in hospitals with 40 beds"
_CLASS: Final = re.compile(r"P[NK]{0,2}(N)$")
_LIMITS: Final = ("above ", "below ", "over ", "under ")
#: "postponed by nine months", "put back by six weeks"
_PUT_OFF: Final = frozenset(
    "postponed postpone delayed delay deferred defer back extended extend prolonged forward".split()
)
#: "a warranty of 10 years", "a lease of 99 years"
_TERMS: Final = frozenset("warranty guarantee lifetime lifespan lease term contract tenor maturity".split())
#: "the 9% required by the regulator"
_DETERMINED: Final = ("D", "O")
_REQUIRED: Final = re.compile(r"[NK]{0,2}([VSN])(P)")
_REQUIRING: Final = frozenset("required demanded prescribed stipulated mandated agreed permitted allowed laid".split())
_BY: Final = frozenset(("by", "with", "under", "in", "for", "down"))
_CHANCES: Final = frozenset("chance chances risk probability likelihood odds".split())
#: ", a town of 14,000,"
_TOWN: Final = (",DNOQ,", ",DNOQ.")
_POSSESSIVES: Final = ("'s", "’s")
#: "That's 8% more" is no possessive; of most pronouns the verb is a token by itself.
_PRONOUNS: Final = frozenset(("", "there", "here", "what", "who"))
_REACH: Final = 6


def is_timeless(sentence: Sentence, k: int, quantity: Quantity) -> bool:
    """Whether the value at token `k` says only for how long, or what something is or must be at any time.

    "the first fall in two decades", "each of its 21,400 staff", "a mill with a capacity of 40 tonnes".
    """
    return _TIMELESS.get(quantity.kind, _share)(sentence, k)


def _count(sentence: Sentence, k: int) -> bool:
    return _is_owned(sentence, k) or _is_age(sentence, k) or _is_described(sentence, k) or _is_town(sentence, k)


def _duration(sentence: Sentence, k: int) -> bool:
    return (
        _is_span(sentence, k)
        or _is_age(sentence, k)
        or _joins(sentence, k)
        or _is_term(sentence, k)
        or _is_described(sentence, k)
    )


def _measure(sentence: Sentence, k: int) -> bool:
    return is_class(sentence, k) or _is_described(sentence, k) or _labels(sentence, k)


def _money(sentence: Sentence, k: int) -> bool:
    return _joins(sentence, k) or _share(sentence, k)  # "the 40-million-euro plant"


def _rank(sentence: Sentence, k: int) -> bool:
    return k > 0 and sentence.lower[k - 1].endswith(_POSSESSIVES) and sentence.tags[k + 1 : k + 2] == "-"


def _ratio(sentence: Sentence, k: int) -> bool:
    return sentence.lower[k + 1 : k + 2] != [] and sentence.lower[k + 1] in _CHANCES


def _share(sentence: Sentence, k: int) -> bool:
    return sentence.tags[k - 1 : k] in _DETERMINED and (_is_required(sentence, k) or _is_set(sentence, k))


_TIMELESS: Final = {
    Kind.MONEY: _money,
    Kind.COUNT: _count,
    Kind.DURATION: _duration,
    Kind.MEASURE: _measure,
    Kind.RANK: _rank,
    Kind.RATIO: _ratio,
}


def _is_owned(sentence: Sentence, k: int) -> bool:
    """Whether the things counted are somebody's at any time: "its 21,400 staff", "the city's 14 libraries"."""
    before = sentence.lower[k - 1] if k else ""
    return before in _OWN or (before.endswith(_POSSESSIVES) and before[:-2] not in _PRONOUNS)


def _is_age(sentence: Sentence, k: int) -> bool:
    """Whether the value is somebody's age: "Vera Kostic, 47, told supporters"."""
    return sentence.tags[k - 2 : k + 2] == "K,Q,"


def _is_set(sentence: Sentence, k: int) -> bool:
    """Whether the value is a limit that is set: "cleared the 5% threshold"."""
    return sentence.tags[k - 1 : k] == "D" and not SET.isdisjoint(sentence.lower[k + 1 : k + 3])


def _is_town(sentence: Sentence, k: int) -> bool:
    return sentence.tags[k - 4 : k + 2] in _TOWN


def _is_span(sentence: Sentence, k: int) -> bool:
    """Whether the duration says only for how long: "in two decades", "in a decade"."""
    at = k - 2 if sentence.tags[k - 1 : k] == "D" and k > 1 else k - 1
    return at >= 0 and sentence.lower[at] in _FOR


def is_class(sentence: Sentence, k: int) -> bool:
    """Whether the measure says which things are meant: "its 6-inch line", "for boilers above 70 kW"."""
    if sentence.lower[k - 1 : k] and sentence.lower[k - 1] in _OWN and _joins(sentence, k):
        return True
    match = _CLASS.search(sentence.tags, max(0, k - _REACH), k)
    if match is None or not sentence.words[k].lower().startswith(_LIMITS):
        return False
    return sentence.lower[match.start(1)].endswith("s")


def _joins(sentence: Sentence, k: int) -> bool:
    """Whether the value is joined to its noun by a hyphen: "its 6-inch line"."""
    return sentence.tags[k + 1 : k + 2] in ("N", "K") and "-" in sentence.words[k]


def _labels(sentence: Sentence, k: int) -> bool:
    """Whether the measure stands in a bracket behind a name: "the last coal unit, Dorn 5 (740 MW), must close"."""
    return k > 1 and sentence.tags[k - 2 : k + 2] in ("K(Q)", "#(Q)")


def _is_term(sentence: Sentence, k: int) -> bool:
    """Whether the duration is by how much something is put off, or how long a contract runs."""
    low = sentence.lower
    before = low[k - 1] if k else ""
    if before == "by":
        return low[k - 2] in _PUT_OFF
    return before == "of" and low[k - 2] in _TERMS


def _is_described(sentence: Sentence, k: int) -> bool:
    """Whether the value describes what a thing comes with: "buses with a range of 300 km"."""
    of = "O" in sentence.tags[k - 2 if k > 1 else 0 : k]
    match = _WITH.search(sentence.tags, max(0, k - _REACH - 1), k) if of else None
    if match is None:
        return _is_required(sentence, k)
    return sentence.lower[match.start()] == "with" and sentence.lower[match.start(1)] not in _RESULTS


def _is_required(sentence: Sentence, k: int) -> bool:
    """Whether the value is one that is asked for: "the 9% required by the regulator"."""
    match = _REQUIRED.match(sentence.tags, k + 1) if sentence.tags[k - 1 : k] in _DETERMINED else None
    if match is None:
        return False
    return sentence.lower[match.start(1)] in _REQUIRING and sentence.lower[match.start(2)] in _BY
