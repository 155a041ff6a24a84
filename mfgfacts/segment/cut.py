"""Where sentences end.

A sentence ends at `.`, `!` or `?` before white space and a capital, digit, quote or bracket (not after an
abbreviation), at a blank line, and at a line end that no prose runs across.
"""

from __future__ import annotations

import re
from typing import Final

from mfgfacts.lexicon.abbreviations import ABBREVIATIONS, STARTERS

#: The commonest first.
_SIGNS: Final = (".", "\n", "?", "!", "…")
#: What may stand between a sentence's sign and the next sentence.
_GAP: Final = re.compile(r"""["'”’)\]*_]{0,3}+[ \t\xa0]++""")
_LINE_START: Final = re.compile(r"(?:[ \t>]*+)(?:[-*•·▪–—+] |\d{1,2}[.)] |\([a-z0-9]{1,2}\) |\||#|$|\n|<)")
_OPENING: Final = re.compile(r"""[>\s]*+(?:[-–—]\s)?["'“‘„«(\[*_#\-•–—]*+(?:[A-Z0-9À-ÖØ-Þ$€£¥§]|[^\W\d_a-z])""")
#: Prose is not wrapped wider.
_WIDEST: Final = 120
#: A line that stops short of this, or of the margin, is no line of wrapped prose.
_NARROWEST: Final = 50
#: "Net weight: ", "Speed (max.): "
_LABEL: Final = re.compile(r"[A-Z][\w /×-]{0,34}(?:\([^()\n]{1,20}\))?: ")
_INITIALS: Final = re.compile(r"[A-Za-z](?:\.[A-Za-z])*")


def _ends_sentence(text: str, dot: int, after: int) -> bool:
    """Whether the sentence sign that ends at `dot` ends its sentence; the next word begins at `after`."""
    return _OPENING.match(text, after) is not None and _closes(text, dot, after)


def _closes(text: str, dot: int, after: int) -> bool:
    """Whether the sign before `dot` is no abbreviation's; what begins at `after` may begin a sentence."""
    if text[dot - 1] != ".":
        return True
    if text[dot - 2].isdigit() and _ENUMERATOR.search(text, max(0, dot - 5), dot):
        return False
    word = text[dot - _LONGEST if dot > _LONGEST else 0 : dot - 1].rpartition(" ")[2].lstrip("(\"'“‘[")
    if (len(word) == 1 or "." in word) and _INITIALS.fullmatch(word):  # "U.S.", "J."
        return len(word) > 1 and text[after : after + 5].partition(" ")[0] in STARTERS
    return word not in ABBREVIATIONS


#: The number of a list's item.
_ENUMERATOR: Final = re.compile(r"(?:\A|\n)[ \t>]*\d{1,2}\.$")
#: Characters of the longest abbreviation, with a bracket before it.
_LONGEST: Final = 12


def _line_ends(text: str, newline: int) -> bool:
    """Whether the line break at `newline` ends its sentence: no hard-wrapped prose runs across it."""
    if _LINE_START.match(text, newline + 1):
        return True
    start = text.rfind("\n", max(0, newline - _WIDEST - 2), newline) + 1
    if newline - start > _WIDEST:
        return True
    line = text[start:newline].strip()
    if not line:
        return True
    if line[-1] in ".!?":
        return _ends_sentence(text, start + len(line), newline + 1)
    following = text[newline + 1 : newline + 40].lstrip(" \t>")
    if not following.strip() or following[0].islower() or line[-1] in ",-–(":
        return False
    if ":" in following and _LABEL.match(following) and _LABEL.match(line):  # a sheet of data
        return True
    return not _wraps(text, start, newline, following)


def _wraps(text: str, start: int, newline: int, following: str) -> bool:
    """Whether the line from `start` to `newline` reaches the margin, so that prose may run on to the `following`."""
    end = text.find("\n", newline + 1, newline + 200)
    longest = max(newline - start, (end if end > 0 else min(len(text), newline + 80)) - newline)
    room = newline - start + 1 + len(following.split(None, 1)[0])
    return newline - start >= _NARROWEST and room >= longest


def begins_paragraph(text: str, start: int) -> bool:
    """Whether the sentence at `start` is the first of its paragraph: no line of wrapped prose ends right before it."""
    newline = start - 1
    if start == 0 or "\n" not in text[start - 2 if start > 1 else 0 : start]:
        return start == 0
    if text[newline] != "\n" or text[newline - 1 : newline] in ("", "\n") or _LINE_START.match(text, start):
        return True
    line = text.rfind("\n", max(0, newline - _WIDEST - 2), newline) + 1
    if newline - line > _WIDEST or text[newline - 1] not in ".!?":
        return True
    return not _wraps(text, line, newline, text[start : start + 40])


def _cut(text: str, at: int) -> tuple[int, int] | None:
    """The end of the sentence whose sign or line break is at `at`, and the beginning of the next; None within one."""
    if text[at] == "\n":
        return (at, at + 1) if text[at + 1 : at + 2] == "\n" or _line_ends(text, at) else None
    following = text[at + 1 : at + 2]
    if following.isalnum():  # "3.8", "U.S."
        return None
    if following == " ":
        letter = text[at + 2 : at + 3]
        if "A" <= letter <= "Z":  # most sentences end so
            return (at + 1, at + 2) if _closes(text, at + 1, at + 2) else None
        if letter.islower():
            return None
    gap = _GAP.match(text, at + 1)
    if gap is None or text[gap.end() : gap.end() + 1].islower():
        return None
    end = at + 1 + len(gap[0].rstrip())
    return (end, gap.end()) if _ends_sentence(text, end, gap.end()) else None


def begin(text: str, start: int, first: int) -> int:
    """Where the sentence begins that holds `first`, at `start` or later."""
    sign = _last(text, start, first)
    while sign >= 0:
        cut = _cut(text, sign)
        if cut and cut[1] <= first:
            start = cut[1]
            break
        sign = _last(text, start, sign)
    while start < first and text[start].isspace():
        start += 1
    return start


def _last(text: str, start: int, end: int) -> int:
    """Where the last sentence sign or line break stands from `start` to `end`; -1 where there is none."""
    last = text.rfind
    at = max(last(".", start, end), last("\n", start, end))
    start = max(start, at)  # the rarer signs are looked for no further back
    return max(at, last("?", start, end), last("!", start, end), last("…", start, end))


def end(text: str, last: int, limit: int) -> int:
    """Where the sentence ends that holds the text before `last`, at `limit` at the latest."""
    sign = _first(text, last, limit)
    while sign >= 0:
        if cut := _cut(text, sign):
            limit = cut[0]
            break
        sign = _first(text, sign + 1, limit)
    while limit > last and text[limit - 1].isspace():
        limit -= 1
    return limit


def _first(text: str, start: int, end: int) -> int:
    """Where the first sentence sign or line break stands from `start` to `end`; -1 where there is none."""
    at = -1
    for sign in _SIGNS:  # each is looked for no farther than the one before it
        found = text.find(sign, start, end)
        if found >= 0:
            at = end = found
    return at


#: How far back a quotation is looked for that is open where a sentence begins.
_QUOTED: Final = 1500


def is_quoted(text: str, start: int) -> bool:
    """Whether a quotation is open at `start` that began earlier in the paragraph."""
    floor = max(0, start - _QUOTED)
    before = text[text.rfind("\n", floor, start) + 1 : start]
    if "“" in before:
        return before.count("“") > before.count("”")
    return before.count('"') % 2 == 1
