"""The shapes that most figures have, read in one step where nothing around them can make them anything else.

    plain   = gap (percent | money | amount | unit | count) closed
    gap     = a word's end and a space, a line end or a bracket
    percent = numeral " "? "%"                               also before "and" and a figure, "between" not before it
    money   = sign numeral (" "? scale)?
    amount  = numeral " " scale (" " unit)?
    unit    = numeral " " unit
    count   = numeral (" " noun | " " preposition | stop)         behind a word in small letters that is no label
    numeral = 1,234.5 | 12.5 | 300: no year, no leading zero
    closed  = a stop, or a small letter that begins no other end of a range

Whatever is not quite of this shape is None here and left to the whole grammar, which reads these the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.lexicon.currencies import CURRENCIES
from mfgfacts.lexicon.forms import HEADS
from mfgfacts.lexicon.names import ACTING, LABELS, SPELLS, UNREFERENCED
from mfgfacts.lexicon.numerals import CARDINALS
from mfgfacts.lexicon.periods import MONTHS, UNITS
from mfgfacts.lexicon.scales import BETWEEN, COMPOUNDS, COUNTED, LETTERS, PLAIN
from mfgfacts.model import Bound, Kind, QuantityMention, new
from mfgfacts.recognise import hedges, names, titles
from mfgfacts.recognise.drawings import is_sign
from mfgfacts.recognise.numbers import Number
from mfgfacts.recognise.parts import IDLE, MONEY, PLACE, Part, united
from mfgfacts.recognise.pattern import Pattern
from mfgfacts.recognise.signs import SMALL, sign_before
from mfgfacts.recognise.units import kind_at, unit_at

if TYPE_CHECKING:
    import re

#: Looked up once: a member of an enumeration takes as long as a call.
_EQUAL: Final = Bound.EQUAL
_ABOUT: Final = Bound.ABOUT
_COUNT: Final = Kind.COUNT
_JOINED: Final = r"(?:to|and|or|through)\b"
_CLOSED: Final = (
    rf"(?=[,;:)](?!\d)|\.[ \n]|[ ](?!{_JOINED})[a-zA-SU-Z0-9(“]"
    rf"|[ ]{_JOINED}[ ](?!(?:an?|the|around|about|over|hundred|{'|'.join(CARDINALS)})\b)[a-z])"
)
_SHAPE: Final = Pattern(
    r"(?:(?<=[a-z,;:.)][ \n])|(?<=[ \n]\()|(?<=[a-z,;:.)(][ \n(][$€£¥]))(?!0[0-9]|(?:1[5-9]|2[01])[0-9][0-9](?![0-9,]))"
    r"((?:[1-9][0-9]{0,2}(?:,[0-9]{3})++|[0-9]{1,9}+)(?:\.[0-9]{1,9}+)?+)"
    rf"(?:([ \u00a0]?%)(?:{_CLOSED}|(?=[ ]and[ ][0-9]))|[ \u00a0]([A-Za-z]{{2,24}}+)(?=[ ,.;:)\n])"
    rf"|(bn|mn|tn|[mkbMBK])?+{_CLOSED})"
)
_AT_END: Final = Pattern(_CLOSED)
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
#: Units of the calendar that are a length of time, unless one of these words makes them a period.
_LENGTHS: Final = frozenset({"year", "years", "week", "weeks", "day", "days"})
_LENGTH_AFTER: Final = Pattern(r"[.;:)]|,?[ ]([a-z]+)")
_CALENDAR: Final = frozenset(
    "ago earlier previously later hence from before prior and to of ended ending through up until that which beginning "
    "starting commencing after".split()
)
_UNITS: Final = frozenset({*HEADS, *COUNTED} - {"in", "a", "an", "x"})
_UNCLEAR: Final = frozenset({*HEADS, *COUNTED, *_JOINING, *BETWEEN, *PLAIN, *LETTERS})
_AFTER_MONEY: Final = frozenset({"to", "and", "or", "through", *MONEY, *PLAIN, *LETTERS})
_AFTER_AMOUNT: Final = frozenset({"in", "of", "out", "am", "pm"})
_CLOCK_LETTERS: Final = frozenset("apAPGUCEMWBIJ")
#: What a hedge behind a number begins with.
_GOES_ON: Final = frozenset(" \n-+")
_WORD: Final = Pattern(r"[A-Za-z]++")
#: A number behind a unit that can be made up of smaller ones: "8 feet 2", "2 hours and ten".
_SMALLER: Final = Pattern(rf"(?:[ \n]and|,)?[ \n](?:[0-9]|(?:{'|'.join(CARDINALS)}|hundred|an?)\b)")
#: Characters before a number in which "between" makes it the beginning of a range.
_BETWEEN_REACH: Final = 120
#: What closes a negative figure of an account.
_ACCOUNTED: Final = (")%", ") m", ") b", ") t")
SMALLER_UNITS: Final = frozenset("minutes seconds months weeks days hours inches".split())
_LABELS: Final = LABELS | SPELLS
_ACTING: Final = frozenset(ACTING)
_SHORTEST: Final = 3
_REACH: Final = 26
#: Characters before a number in which a patent may be named, whose number it is.
_BEHIND: Final = 40


class Plain(NamedTuple):
    """What a plain shape holds: where it begins and ends, its scale, unit and kind."""

    start: int
    end: int
    scale: str = ""
    unit: str = ""
    kind: Kind | None = None


def at(text: str, start: int, floor: int) -> QuantityMention | None:
    """Read the figure at `start` where it has a plain shape; None leaves it to the whole grammar."""
    found = _SHAPE.match(text, start)
    if found is None or start - _SHORTEST < floor or text.startswith(_ACCOUNTED, found.end(1)):
        return None
    read = _money(text, start, floor, found) if text[start - 1] in "$€£¥" else _read(text, start, found)
    if read is None:
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
    if hedge.bound is not _ABOUT and text.startswith((" and ", " but ", ", "), end):
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
            return _measured(text, start, found.end(1), "")
    elif word in _SCALES:
        return _measured(text, start, found.end(), word)
    elif word[:3].lower() in _DATED:
        after = _LENGTH_AFTER.match(text, found.end()) if word in _LENGTHS else None
        if after is None or after[1] in _CALENDAR:
            return None
    if word in _UNITS:
        if word[0] in _CLOCK_LETTERS and names.followed(text, start, found.end(1)):
            return None
        if word in COUNTED or word in BETWEEN:
            part = united(text, Part(start, found.end(1), Number(start, found.end(1), numeral)))
            if part.number.flags or not part.unit or not ends(text, part.end, part.unit):
                return None
            return Plain(start, part.end, "", part.unit, part.kind)
        return _measured(text, start, found.end(1), "")
    return new(Plain, (start, found.end(1), "", "", _COUNT)) if _counts(text, start, numeral, word, found) else None


def _measured(text: str, start: int, end: int, scale: str) -> Plain | None:
    """Add the unit behind a number and its scale; what else may stand there is left to the whole grammar."""
    word = _WORD.match(text, end + 1) if scale and text[end] == " " else None
    if scale and text[end] == " " and (text[end + 1 : end + 2].isdigit() or text.startswith("and a", end + 1)):
        return None  # "5 million 300 thousand", "3 million and a half"
    if scale and text[end] == "," and text[end + 2 : end + 3].isdigit():
        return None  # "2 million, 3 million and 4 million tonnes"
    if word and (word[0] in COUNTED or word[0] in BETWEEN or (word[0] == "in" and not PLACE.match(text, word.end()))):
        return None
    stop = end + 1
    if not scale or (text[end] == " " and not (word and (word[0] in IDLE or word[0] == "in"))):
        stop = unit_at(text, stop)
    if stop == end + 1:
        return Plain(start, end, scale, "", _COUNT) if scale and _AT_END.match(text, end) else None
    unit = text[end + 1 : stop]
    if (len(unit) == 3 and unit.isupper() and not scale) or not ends(text, stop, unit):  # noqa: PLR2004 - "75 USD million"
        return None
    return Plain(start, stop, scale, unit, kind_at(text, end + 1, stop) if unit[0] in "pP" else None)


def ends(text: str, end: int, unit: str) -> bool:
    """Tell whether nothing behind a unit can be the other end of a range or the smaller part of a compound."""
    if not _AT_END.match(text, end) or text[end - 1] in "CF" or text.startswith(" below z", end):
        return False
    return not (unit.lower() in COMPOUNDS or unit in CURRENCIES) or not _SMALLER.match(text, end)


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
        and not titles.ARTICLES.isdisjoint(text[max(0, space - _REACH) : space].lower().split()[-1:])
    )


def _counts(text: str, start: int, numeral: str, word: str | None, found: re.Match[str]) -> bool:
    """Whether a bare number counts: what follows is a plain noun, or it has decimals and goes on with a preposition.

    The word before must be in small letters and no label ("figure 14").
    """
    space = text.rfind(" ", start - _REACH if start > _REACH else 0, start - 1)
    end = found.end(1)
    if word is None:
        if found[4] or numeral.isdigit() or text[end] != "," or text[end + 2 : end + 3].isdigit():
            return False
    elif word == "in":
        if numeral.isdigit() or not PLACE.match(text, found.end()):
            return False
    elif word in _RUNNING_ON:
        if numeral.isdigit() and titles.ARTICLES.intersection(
            text[max(0, space - _REACH) : space].lower().split()[-1:]
        ):
            return False
    elif word in _UNCLEAR or len(word) < _SHORTEST or not word.islower() or _referring(text, start, space, word):
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
