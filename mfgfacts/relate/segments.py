"""A sentence cut at its marks and conjunctions, and the finite verbs of each piece."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.modality import BASE_TOO, CHANGED, CUES
from mfgfacts.lexicon.speakers import PLURALS
from mfgfacts.lexicon.verbs import PAST
from mfgfacts.relate.coming import FINITE_AUXILIARIES

if TYPE_CHECKING:
    from mfgfacts.sentence import Sentence

#: How many tokens of a segment any look takes in.
LIMIT: Final = 60
#: A segment up to the mark that opens the next one.
_SEGMENT: Final = re.compile(r'[^;:.(),"\-\[\]BR&]*+[;:.(),"\-\[\]BR&]')
_VERBAL: Final = re.compile("[XVULSQ]|(?<=[NK])N(?=[QD])")
#: What a share of people do: "40% of drivers say they would".
_THINKING: Final = frozenset(("say", "think", "believe"))
_RELATIVES: Final = frozenset(("where", "who", "which"))
_BARE_OPENINGS: Final = frozenset(("with", "including", "of", "from", "by", "for", "despite", "without"))


class Segments:
    """The segments of one sentence; a segment is `edges[s]` to `edges[s + 1]`, its opening mark included."""

    __slots__ = ("edges", "low", "tags")

    def __init__(self, sentence: Sentence) -> None:
        self.low = sentence.lower
        self.tags = sentence.tags.replace("M&M", "MMM")  # "between 2024 and 2030" is one stretch
        self.edges = list(accumulate(map(len, _SEGMENT.findall(f"{self.tags};")), initial=-1))

    def segment(self, k: int) -> int:
        """The number of the segment that holds token `k`."""
        return bisect_right(self.edges, k, 0, len(self.edges) - 1) - 1

    def bounds(self, s: int) -> tuple[int, int]:
        """The first token of segment `s` and its end."""
        return self.edges[s] if s else 0, self.edges[s + 1]

    def finite(self, first: int, last: int) -> bool:
        """Whether a finite verb stands from `first` to `last`, that is no participle and no infinitive."""
        for match in _VERBAL.finditer(self.tags, first, min(last, first + LIMIT)):
            if self.is_finite(match.start(), first):
                return True
        return False

    def is_finite(self, i: int, first: int) -> bool:
        """Whether the token at `i` is a finite verb of the segment that begins at `first`."""
        tags, low = self.tags, self.low
        letter, word, before = tags[i], low[i], tags[i - 1] if i else ""
        if letter not in "XVULSQ" or before == "T":
            return letter == "N" and word.endswith("ed") and before in ("N", "K") and word not in CUES
        if letter == "Q":
            return word in CHANGED
        if letter == "X":
            return word in FINITE_AUXILIARIES or (word in ("have", "’ve") and before in ("W", "N", "K"))
        if word in PAST:
            return (
                word not in BASE_TOO or before not in ("&", ",", ":") or (before == "," and self.ends_relative(i - 1))
            )
        if not word.endswith("ed"):
            return word.endswith("s") or before == "W" or word in _THINKING or self.acts(i)
        if (letter == "V" and low[i + 1 : i + 2] == ["by"]) or before in ("D", "O") or i <= first:
            return False
        opening = first + (tags[first] in ",&-(" and first + 1 < len(tags))
        if tags[opening : opening + 2] == "QO" and tags[i + 1 : i + 2] == "P":
            return False  # ", a quarter of it from products launched in"
        return low[opening] not in _BARE_OPENINGS

    def acts(self, i: int) -> bool:
        """Whether the base form at `i` is the verb of a relative clause's plural: "where 210 people work"."""
        tags, low = self.tags, self.low
        plural = tags[i - 1 : i] == "N" and (low[i - 1].endswith("s") or low[i - 1] in PLURALS)
        return plural and not _RELATIVES.isdisjoint(low[max(0, i - 4) : i])

    def ends_relative(self, comma: int) -> bool:
        """Whether the mark at `comma` ends a relative clause: "The plant, which will open in May, cost $5"."""
        s = self.segment(comma)
        return s > 0 and self.tags[self.edges[s - 1]] == "R"
