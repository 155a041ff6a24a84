"""A word's stem: one form for a noun's numbers, a verb's tenses and the noun made of the verb.

    factories → factory    produced, production, produces → produc    shipping, shipped, shipments → ship
    sold, sales → sell     grew, grown → grow

Agents keep their ending (`producer` is not `production`): who makes a thing is another subject than how much is made.
Endings are cut as long as a word with a vowel remains; what is irregular stands in a table.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

#: Irregular forms, and regular ones that the endings would cut wrongly.
_IRREGULAR: Final[Mapping[str, str]] = {
    form: stem
    for stem, forms in {
        "sell": "sold sale sales",
        "build": "built building buildings",
        "buy": "bought",
        "make": "made makes making",
        "spend": "spent spending",
        "grow": "grew grown growth",
        "lose": "lost loss losses",
        "hold": "held",
        "pay": "paid",
        "win": "won",
        "use": "used using usage uses",
        "people": "person persons",
        "man": "men",
        "woman": "women",
        "child": "children",
        "foot": "feet",
        "employ": "employees employee employment employed employs",
        "series": "series",
        "species": "species",
        "news": "news",
        "gas": "gas gases",
        "bus": "bus buses",
        "datum": "data",
        "index": "indices indexes index",
        "business": "business businesses",
        "process": "process processes processing",
        "price": "priced prices pricing price",
        "invest": "investment investments invested investing invests",
        "manufactur": "manufacture manufactured manufactures manufacturing",
    }.items()
    for form in forms.split()
}
#: Several of a model that has a number: LX-200s.
_MODELS: Final = re.compile(r"[a-z][a-z-]*\d+s")
_VOWEL: Final = re.compile(r"[aeiouy]")
_DOUBLE: Final = re.compile(r"([bdfgmnprt])\1$")
#: Shortest words that are cut, and what must be left of them.
_SHORTEST: Final = 4
_LEFT: Final = 3
#: Endings of nouns made of verbs: the ending, what takes its place, letters that must be left before it.
_NOUNS: Final = (
    ("isation", "is", 3), ("ization", "is", 3), ("ification", "ify", 2), ("ation", "", 4), ("ction", "c", 3),
    ("ition", "", 4), ("sion", "s", 4), ("ment", "", 4), ("ness", "", 4),
)  # fmt: skip
_IZE: Final = re.compile(r"i[sz](?:e|ed|ing|es)$")


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """Return the stem of a word in small letters; numbers, names with digits and short words are their own."""
    known = _IRREGULAR.get(word)
    if known is not None:
        return known
    if len(word) < _SHORTEST or not word.isalpha():
        return word[:-1] if _MODELS.fullmatch(word) else word
    word = _singular(word)
    known = _IRREGULAR.get(word)
    if known is not None:
        return known
    return _bare(_noun(_IZE.sub("is", word) if len(word) > 6 else word))  # noqa: PLR2004 - size, prize


def _singular(word: str) -> str:
    if not word.endswith("s") or word[-2] in "sui":
        return word
    if word.endswith("ies"):
        return f"{word[:-3]}y" if len(word) > _SHORTEST else word[:-1]
    if word.endswith(("sses", "xes", "ches", "shes", "zzes")):
        return word[:-2]
    return word[:-1]


def _noun(word: str) -> str:
    for ending, instead, left in _NOUNS:
        if word.endswith(ending) and len(word) - len(ending) >= left:
            return word[: -len(ending)] + instead
    return word


def _bare(word: str) -> str:
    """Cut a verb's ending, a doubled consonant before it, and a last silent e."""
    for ending in ("ing", "ed"):
        cut = word[: -len(ending)]
        if word.endswith(ending) and len(cut) >= _LEFT and _VOWEL.search(cut) and not word.endswith("eed"):
            cut = cut[:-1] if _DOUBLE.search(cut) else cut
            return f"{cut[:-1]}y" if cut.endswith("i") else cut.removesuffix("e")
    return word[:-1] if word.endswith("e") and len(word) > _SHORTEST else word
