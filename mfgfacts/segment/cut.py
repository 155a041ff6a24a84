"""Where sentences end.

A sentence ends at `.`, `!` or `?` before white space and a capital, digit, quote or bracket (not after an
abbreviation), at a blank line, and at a line end that no prose runs across.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_BREAK: Final = re.compile(r"""[.!?…]["'”’)\]*_]{0,3}+(?=[ \t\xa0])[ \t\xa0]++|\n""")
_LINE_START: Final = re.compile(r"(?:[ \t>]*+)(?:[-*•·▪–—+] |\d{1,2}[.)] |\||#|$|\n|<)")
_OPENING: Final = re.compile(r"""[>\s]*+(?:[-–—]\s)?["'“‘„«(\[*_#\-•–—]*+(?:[A-Z0-9À-ÖØ-Þ$€£¥§]|[^\W\d_a-z])""")
_ABBREVIATION: Final = re.compile(
    r"(?:\b(?:[A-Za-z]|Inc|Ltd|Co|Corp|No|Nos|no|nos|Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|vs|approx|ca|cf|etc|al|Fig|Figs|Eq|Sec|Art|vol"
    r"|pp|ed|eds|est|incl|excl|Gen|Gov|Sen|Rep|Rev|Hon|Capt|Lt|Col|Sgt|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov"
    r"|Dec|dept|Bros|Str|Abs|bzw|max|min|avg|temp|Tel|[A-Za-z]\.[A-Za-z]))\.$"
)
#: After "U.S." and the like a sentence ends only before one of these.
_STARTERS: Final = re.compile(r"(?:The|In|It|He|She|They|We|This|That|But|And|For|At|On|As|Its|By|If|A|An)\s")


def _ends_sentence(text: str, dot: int, after: int) -> bool:
    """Whether the sentence sign that ends at `dot` ends its sentence; the next word begins at `after`."""
    if not _OPENING.match(text, after):
        return False
    if text[dot - 1] == "." and (short := _ABBREVIATION.search(text, max(0, dot - 8), dot)):
        return len(short[0]) > 3 and short[0][1] == "." and bool(_STARTERS.match(text, after))  # noqa: PLR2004 - "U.S." and longer
    return True


def _line_ends(text: str, newline: int) -> bool:
    """Whether the line break at `newline` ends its sentence: no hard-wrapped prose runs across it."""
    if _LINE_START.match(text, newline + 1):
        return True
    start = text.rfind("\n", max(0, newline - 400), newline) + 1
    line = text[start:newline].strip()
    if not line or newline - start > 120:  # noqa: PLR2004 - prose is not wrapped wider
        return True
    if line[-1] in ".!?":
        return _ends_sentence(text, start + len(line), newline + 1)
    following = text[newline + 1 : newline + 40].lstrip(" \t>")
    if not following.strip() or following[0].islower() or line[-1] in ",-–(":
        return False
    end = text.find("\n", newline + 1, newline + 200)
    longest = max(newline - start, (end if end > 0 else newline + 80) - newline)
    room = newline - start + 1 + len(following.split(None, 1)[0])
    return newline - start < 50 or room < longest  # noqa: PLR2004 - a line that stops short of the margin is no wrapped prose


def breaks(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield (end of sentence, beginning of the next) for each cut between `start` and `end`."""
    for match in _BREAK.finditer(text, start, end):
        cut, after = match.span()
        if text[cut] == "\n":
            if _line_ends(text, cut):
                yield cut, after
            continue
        sign = cut + len(match[0].rstrip())
        if _ends_sentence(text, sign, after):
            yield sign, after
