"""The shapes that most figures have, read in one step where nothing around them can make them anything else.

    plain   = gap (percent | money | amount | unit | count) closed
    gap     = a word's end and a space, a line end or a bracket
    percent = numeral " "? "%"                               also before "and" and a figure, "between" not before it
    money   = sign numeral (" "? scale)?
    amount  = numeral " " scale (" " unit)?
    unit    = numeral " " unit                               with "%" and such also right behind the value before
    count   = numeral (" " noun | " " preposition | stop)         behind a word in small letters that is no label
    numeral = 1,234.5 | 12.5 | 300: no year, no leading zero
    closed  = a stop, or a small letter that begins no other end of a range

Whatever is not quite of this shape is None here and left to the whole grammar, which reads these the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.forms import HEADS
from mfgfacts.lexicon.names import ACTING, LABELS, SPELLS, UNREFERENCED, VERSIONED
from mfgfacts.lexicon.periods import MONTHS, UNITS
from mfgfacts.lexicon.scales import BETWEEN, COUNTED, LETTERS, PLAIN
from mfgfacts.model import Bound, Kind, QuantityMention, new
from mfgfacts.recognise import hedges, limits, names, titles
from mfgfacts.recognise.drawings import is_sign
from mfgfacts.recognise.numbers import Number
from mfgfacts.recognise.parts import MONEY, PLACE, Part, united
from mfgfacts.recognise.pattern import Pattern
from mfgfacts.recognise.plain_units import CLOSED, SMALLER_UNITS, Plain, ends, is_length, measured
from mfgfacts.recognise.signs import SMALL, sign_before

if TYPE_CHECKING:
    import re

#: Looked up once: a member of an enumeration takes as long as a call.
_EQUAL: Final = Bound.EQUAL
_ABOUT: Final = Bound.ABOUT
_COUNT: Final = Kind.COUNT
_SHAPE: Final = Pattern(
    r"(?:(?<=[a-z,;:.)][ \n])|(?<=[ \n]\()|(?<=[a-z,;:.)(][ \n(][$€£¥]))(?!0[0-9]|(?:1[5-9]|2[01])[0-9][0-9](?![0-9,]))"
    r"((?:[1-9][0-9]{0,2}(?:,[0-9]{3})++|[0-9]{1,9}+)(?:\.[0-9]{1,9}+)?+)"
    rf"(?:([ \u00a0]?%)(?:{CLOSED}|(?=[ ]and[ ][0-9]))|[ \u00a0]([A-Za-z]{{2,24}}+)(?=[ ,.;:)\n/])"
    rf"|(bn|mn|tn|[mkbMBK])?+{CLOSED})"
)
_NEXT: Final = Pattern(r"(?=[,;:)](?!\d)|\.[ \n]|[ ]\()|[ ](a(?=[ ](?!m\b))|[a-z]{2,24}+)(?=[ ,.;:)\n])")
_SCALES: Final = frozenset({"thousand", "million", "billion", "trillion"})
_MINUS: Final = ("minus ", "ative ")
#: Words after which a figure may be the day of a month or a length of the calendar, by their first letters.
_DATED: Final = frozenset({*(month[:3] for month in MONTHS), *(unit[:3] for unit in UNITS), "thr"})
#: Words that join two numbers, hedge the one before them, or stand after a reference sign.
_JOINING: Final = frozenset(
    "and the from for with was were that which who have has had are since new through via out not max minimum maximum "
    "over plus approximately give can may when into include includes comprise comprises point half "
    "quarter third".split()
)
_RUNNING_ON: Final = frozenset("from with for was were are has have had that which who since when into".split())
#: What stands between two limits that are told behind their numbers.
_LIMITED_TOO: Final = (" and ", " to ", " but ", ", and ", ", but ")
_UNITS: Final = frozenset({*HEADS, *COUNTED, *BETWEEN} - {"in", "a", "an", "x"})
_UNCLEAR: Final = frozenset({*HEADS, *COUNTED, *_JOINING, *BETWEEN, *PLAIN, *LETTERS})
_AFTER_MONEY: Final = frozenset({"to", "and", "or", "through", *MONEY, *PLAIN, *LETTERS})
_AFTER_AMOUNT: Final = frozenset({"in", "of", "out", "am", "pm"})
_CLOCK_LETTERS: Final = frozenset("apAPGUCEMWBIJ")
#: What a hedge behind a number begins with.
_GOES_ON: Final = frozenset(" \n-+")
#: Characters before a number in which "between" makes it the beginning of a range.
_BETWEEN_REACH: Final = 120
#: What closes a negative figure of an account.
_ACCOUNTED: Final = (")%", ") m", ") b", ") t")
#: What may stand between a measure and the one before it, of which nothing is taken: "42.4%, 54.5%", "6 bar (87 psi)".
_BESIDE: Final = frozenset({", ", " ("})
_LABELS: Final = LABELS | SPELLS | VERSIONED
_ACTING: Final = frozenset(ACTING)
_SHORTEST: Final = 3
_REACH: Final = 26
#: Characters before a number in which a patent may be named, whose number it is.
_BEHIND: Final = 40


def at(text: str, start: int, floor: int) -> QuantityMention | None:
    """Read the figure at `start` where it has a plain shape; None leaves it to the whole grammar."""
    found = _SHAPE.match(text, start)
    if found is None or text.startswith(_ACCOUNTED, found.end(1)):
        return None
    near = start - _SHORTEST < floor
    if near and text[floor:start] not in _BESIDE:
        return None
    read = _money(text, start, floor, found) if text[start - 1] in "$€£¥" else _read(text, start, found)
    if read is None or (near and not read.unit):
        return None
    begin, end, scale, unit, kind = read
    if unit and text[begin - 4 : begin - 1] == "and" and unit in SMALLER_UNITS:
        return None  # "an hour and 45 minutes"
    hedge = hedges.before(text, begin, floor) or (hedges.after(text, end) if text[end] in _GOES_ON else None)
    if hedge is not None and hedges.idle(text, hedge, unit, end):
        hedge = None
    numeral = found[1]
    if hedge is None:
        return new(QuantityMention, (
            "number", begin, end, begin, numeral, numeral, scale, scale, unit, _EQUAL, None, kind, False, (),
        ))  # fmt: skip
    if hedge.bound is not _ABOUT and text.startswith((" and ", " but ", ", "), end) and limits.lead_on(text, end):
        return None  # it may have a limit on its other side
    if text.startswith(" or ", end) and text.startswith(_LIMITED_TOO, hedge.start):
        return None  # "5 mm or more and 10 mm or less"
    outer = min(begin, hedge.start)
    return new(QuantityMention, (
        "number", begin, end, outer, numeral, numeral, scale, scale, unit, hedge.bound, hedge.words, kind, False, (),
    ))  # fmt: skip


def _read(text: str, start: int, found: re.Match[str]) -> Plain | None:  # noqa: C901 - one branch a shape
    """Read a percentage, an amount with its scale, a measure or a bare count."""
    if text[start - _SHORTEST : start - 1] in SMALL or text[start - 6 : start].lower() in _MINUS:
        return None
    numeral, percent, word, _ = found.groups()
    if percent == "%":
        end = found.end()
        apart = not text.startswith(" and ", end) or "etween" not in text[max(0, start - _BETWEEN_REACH) : start]
        return new(Plain, (start, end, "", "%", None)) if apart else None
    if word is None:
        if percent is not None:
            return measured(text, start, found.end(1), "")
    elif word in _SCALES:
        return measured(text, start, found.end(), word)
    elif word[:3].lower() in _DATED and not is_length(text, word, found.end()):
        return None
    if word in _UNITS:
        if word[0] in _CLOCK_LETTERS and names.followed(text, start, found.end(1)):
            return None
        if word in COUNTED or word in BETWEEN:
            part = united(text, Part(start, found.end(1), Number(start, found.end(1), numeral)))
            if part.number.flags or not part.unit or not ends(text, part.end, part.unit):
                return None
            return Plain(start, part.end, "", part.unit, part.kind)
        return measured(text, start, found.end(1), "")
    return new(Plain, (start, found.end(1), "", "", _COUNT)) if _counts(text, start, numeral, word, found) else None


def _money(text: str, start: int, floor: int, found: re.Match[str]) -> Plain | None:
    """Read "$3.4 billion", "£165m", "€70"; a currency named again behind them is left."""
    sign = sign_before(text, start, floor)
    _, percent, word, letter = found.groups()
    if percent is not None or sign == start or text[sign - 1] not in " \n(" or text[sign - 2] in "±-−–sS":
        return None
    scale = letter or (word if word in _SCALES else "")
    end = found.end() if scale else found.end(1)
    following = _NEXT.match(text, end)
    if not scale and text[end] == "," and text[end + 2 : end + 3] == text[start - 1]:
        return None  # "$5, $6 and $7 million"
    if following is None or following[1] in _AFTER_MONEY or (not scale and following[1] in _AFTER_AMOUNT):
        return None
    return Plain(sign, end, scale, text[sign:start].strip())


def _referring(text: str, start: int, space: int, word: str) -> bool:
    """Whether a number may be the sign of a part that acts: "the hook 68 engages the eye"."""
    return (
        (word[-1] == "s" or word in _ACTING)
        and text[space + 1 : start - 1] not in UNREFERENCED
        and _is_labelled(text, space)
    )


def _is_labelled(text: str, space: int) -> bool:
    """Whether an article stands before the word behind `space`, so that the number behind it may be a part's sign."""
    return not titles.ARTICLES.isdisjoint(text[max(0, space - _REACH) : space].lower().split()[-1:])


def _counts(text: str, start: int, numeral: str, word: str | None, found: re.Match[str]) -> bool:
    """Whether a bare number counts: what follows is a plain noun, or it has decimals and goes on with a preposition.

    The word before must be in small letters and no label ("figure 14").
    """
    space = text.rfind(" ", start - _REACH if start > _REACH else 0, start - 1)
    end = found.end(1)
    if word is None:
        if found[4] or text[end] not in ",." or text[end + 2 : end + 3].isdigit():
            return False
        if numeral.isdigit() and (text[end] == "," or _is_labelled(text, space)):
            return False
    elif word == "in":
        if numeral.isdigit() or not PLACE.match(text, found.end()):
            return False
    elif word in _RUNNING_ON:
        if numeral.isdigit() and _is_labelled(text, space):
            return False
    elif (
        text[found.end()] == "/"
        or word in _UNCLEAR
        or len(word) < _SHORTEST
        or not word.islower()
        or _referring(text, start, space, word)
    ):
        return False
    before = text[space + 1 : start - 1].rstrip(",;")
    return (
        space >= 0
        and text[start - 1] == " "
        and before.isalpha()
        and before.islower()
        and before not in _LABELS
        and "atent" not in text[start - _BEHIND if start > _BEHIND else 0 : start]
        and not is_sign(text, start, end)
    )
