"""Where a mention may stand: every digit run and every trigger word, found in one cheap pass each.

The words are found by a trie behind a literal space, over the text in lower case with line breaks, quotes, brackets and
dashes mapped to spaces. The mapped copy has the length of the text, so that offsets agree.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.lexicon import numerals, periods

if TYPE_CHECKING:
    from collections.abc import Iterable

_DIGITS: Final = re.compile(r"\d[\d,.]*+")
_GAPS: Final = "\n\r\t\u00a0\u2009\u202f-\u2010\u2011\u2012–—―−(\"'“”‘’[/|•~*_>$€£¥…"
# A literal first, so that the search is for commas alone.
_COMMA: Final = re.compile(r",(?<=\d,)\d{1,2}(?![\d,])")
_COMMA_EVIDENCE: Final = re.compile(r"(?<![\d.,])\d{1,3}(?:\.\d{3})*+,\d{1,2}(?![\d,])")
_POINT_EVIDENCE: Final = re.compile(r"(?<![\d.,])\d++(?:,\d{3})*+\.\d{1,2}(?![\d.])|(?<![\d.,])\d{1,3}(?:,\d{3}){1,4}+(?![\d,])")

Trie = dict[str, "Trie"]


class Triggers(NamedTuple):
    """Offsets at which a mention may stand, ascending, and whether the document writes 3,3 for 3.3."""

    starts: list[int]
    decimal_comma: bool


def triggers(text: str) -> Triggers:
    """Find every digit run, fraction sign and trigger word of the text."""
    starts = [match.start() for match in _DIGITS.finditer(text)]
    for sign in numerals.VULGAR:
        if sign in text:
            starts.extend(_places(text, sign))
    starts.extend([match.start() for match in _words().finditer(_folded(text))])
    starts.sort()
    return Triggers(starts, _decimal_comma(text))


def _decimal_comma(text: str) -> bool:
    """Whether 3,3 stands more often for 3.3 than 3.3 or 3,300 does."""
    if _COMMA.search(text) is None:
        return False
    commas = len(_COMMA_EVIDENCE.findall(text))
    return commas > 0 and commas > len(_POINT_EVIDENCE.findall(text))


def _places(text: str, sign: str) -> Iterable[int]:
    at = text.find(sign)
    while at >= 0:
        yield at
        at = text.find(sign, at + 1)


def _folded(text: str) -> str:
    """Put a space before the text, in lower case, every gap a space: offsets are those of the text plus one.

    The leading space moves each word's own space to the word's offset in the text.
    """
    folded = text.replace("İ", "i").lower()
    if len(folded) != len(text):
        folded = "".join(char.lower() if len(char.lower()) == 1 else char for char in text)
    for gap in _GAPS:
        if gap in folded:
            folded = folded.replace(gap, " ")
    return " " + folded


@cache
def _words() -> re.Pattern[str]:
    """Compile the trie of all trigger words behind a space."""
    trie: Trie = {}
    for word in numerals.TRIGGERS | periods.TRIGGERS:
        node = trie
        for char in word:
            node = node.setdefault(char, {})
        node[""] = {}
    return re.compile(rf" {_pattern(trie)}\b")


def _pattern(trie: Trie) -> str:
    branches = [re.escape(char) + _pattern(rest) for char, rest in sorted(trie.items()) if char]
    if not branches:
        return ""
    body = branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
    return f"(?:{body})?" if "" in trie else body
