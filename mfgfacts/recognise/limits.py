"""Two limits of one value, one on either side: "more than 5 and less than 10 mm" is a range.

limits = hedge part ("and" | "but" | ",") hedge part
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.numerals import CARDINALS
from mfgfacts.lexicon.patterns import any_case
from mfgfacts.model import Bound
from mfgfacts.recognise import hedges
from mfgfacts.recognise.pattern import Pattern
from mfgfacts.recognise.ranges import NUMBER, agree, part_at, rough_sizes

if TYPE_CHECKING:
    from mfgfacts.recognise.parts import Part


def limited(text: str, first: Part, floor: int, *, decimal_comma: bool) -> Part | None:
    """Read the limit on the other side of a value that is limited itself: "more than 5 and less than 10 mm"."""
    ahead = text[first.end + 1 : first.end + 4].lower()
    if ahead not in _JOINTS and ahead[:1] != "," and not ahead[:1].isspace():
        return None
    hedge = hedges.before(text, first.start, floor)
    sides = _SIDES.get(hedge.bound) if hedge else None
    joint = _LIMIT.match(text, first.end) if sides else None
    if sides is None or joint is None or not NUMBER.match(text, joint.end()):
        return None
    other = part_at(text, joint.end(), decimal_comma=decimal_comma)
    if other is None or not (agree(first, other) or (first.sign and other.sign and first.unit == other.unit)):
        return None
    limit = hedges.before(text, other.start, first.end)
    if limit is None or _SIDES.get(limit.bound) != -sides or limit.start > joint.start(1):
        return None
    if limit.words.startswith("as "):  # "as high as $66 and as low as $45": two that were reached
        return None
    ends = rough_sizes(first, other)
    return other if ends is None or sides * (ends[1] - ends[0]) > 0 else None


def lead_on(text: str, end: int) -> bool:
    """Whether a number with words before it stands behind the joint at `end`, so that it may be the other limit."""
    joint = _LIMIT.match(text, end)
    return joint is not None and NUMBER.match(text, joint.end()) is not None


def followed(text: str, first: Part, *, decimal_comma: bool) -> Part | None:
    """Read the upper limit behind a lower one, each told behind its number: "0.1 μm or more and 10 μm or less"."""
    joint = _OR_MORE.match(text, first.end) if text.startswith("or", first.end + 1) else None
    if joint is None or not NUMBER.match(text, joint.end()):
        return None
    other = part_at(text, joint.end(), decimal_comma=decimal_comma)
    if other is None or not agree(first, other) or not _OR_LESS.match(text, other.end):
        return None
    ends = rough_sizes(first, other)
    return other if ends is None or ends[0] < ends[1] else None


_OR_MORE: Final = Pattern(r"\sor\s(?:more|higher|greater|above|over|larger|longer),?\s(?:and|to|but)\s")
_OR_LESS: Final = Pattern(r"\sor\s(?:less|lower|fewer|below|under|smaller|shorter)\b")
_LIMIT: Final = Pattern(
    rf"(?:\s?,?\s(?:and|but|yet)(?:\s(?:is|are|was|were))?|,)\s"
    rf"([<>≤≥]\s?|(?:(?!(?:{any_case((*CARDINALS, 'hundred', 'a', 'an'))})\b)[a-z]{{1,9}}\s){{1,6}}+)",
    re.IGNORECASE,
)
_JOINTS: Final = frozenset({"and", "but", "yet"})
_SIDES: Final = {Bound.MORE: 1, Bound.AT_LEAST: 1, Bound.LESS: -1, Bound.AT_MOST: -1}
