"""Numbers that say how much, how many, how far, which rank: each with its scale, unit and hedge.

    quantity = hedge? (range | list member | compound | part | fraction | multiple | rank | open number) hedge?
"""

from __future__ import annotations

import re
from typing import Final

from mfgfacts.lexicon.names import CAPITAL_LABELS, LABELS
from mfgfacts.lexicon.numerals import CARDINALS, FRACTIONS, MAGNITUDES, MULTIPLES, MULTIPLIED, OPEN, ORDINALS, TRIGGERS, VULGAR
from mfgfacts.lexicon.scales import LETTERS
from mfgfacts.model import Bound, Kind, QuantityMention, Refusal
from mfgfacts.recognise import hedges, names, ranges, ratios
from mfgfacts.recognise.numbers import Number, digits
from mfgfacts.recognise.parts import Part, numeric, part, united
from mfgfacts.recognise.units import sign_before, unit_at

#: First letters of what makes a number before it a clock's.
_CLOCK_LETTERS: Final = frozenset("apoAPGUCEMWBIJhN")

Found = QuantityMention | Refusal | None

_WORD: Final = re.compile(r"[A-Za-z]+")
_DIGITS: Final = re.compile(r"[\d.,]+")
_ORDINAL: Final = re.compile(r"(?:st|nd|rd|th)\b")
_ARTICLE: Final = re.compile(r"\ba[\s-]{1,2}\Z", re.IGNORECASE)
_NUMBER_SIGN: Final = re.compile(r"(?:\bnos?\.?|№|\bnumber|#)[ \u00a0]?\Z", re.IGNORECASE)
_TENS_ORDINAL: Final = re.compile(
    r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[-\s](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b", re.IGNORECASE
)
_MINUS_WORD: Final = re.compile(r"(?<!\bor )\b(?:minus|negative)\s\Z", re.IGNORECASE)
_PLUS_MINUS: Final = re.compile(r"(?:±|\+/[-−–]|\+[-−]|\bplus(?: or |-or-|/)minus|\bplus-minus)[ \u00a0]?\Z", re.IGNORECASE)
#: What may make a number in words longer, or a share or a fraction of it.
_FOLLOWING: Final = re.compile(r"[\s\u00a0-]{1,3}([A-Za-z]+)")
_GOING_ON: Final = frozenset({*CARDINALS, *MAGNITUDES, *FRACTIONS, *ORDINALS, *OPEN, "in", "out", "of", "and", "point", "firsts"})
_NUMBER_ENDS: Final = frozenset("oOsSrR.№#")
_CAPITALISED: Final = re.compile(r"\s[A-Z]")
_IDLE: Final = frozenset("day days time times second degree point foot hand mark bar unit stage minute thing yard".split())
_STRONG: Final = re.compile(r"-(?:strong|member|person|people|fold|unit|point)\b")


def at(text: str, start: int, floor: int, *, decimal_comma: bool = False) -> Found:
    """Read the quantity whose first digit, fraction sign or number word stands at `start`.

    Args:
        text: the document's text.
        start: a trigger.
        floor: end of the mention before; nothing left of it is taken.
        decimal_comma: whether the document writes 3,3 for 3.3.

    Returns:
        The mention, a refusal with its reason, or None for a word that is no number here.
    """
    char = text[start]
    if char.isdecimal() or char in VULGAR:
        return _digits(text, start, floor, decimal_comma=decimal_comma)
    found = _WORD.match(text, start)
    word = found[0].lower() if found else ""
    return _words(text, start, floor, word, decimal_comma=decimal_comma) if word in TRIGGERS else None


def _digits(text: str, start: int, floor: int, *, decimal_comma: bool) -> Found:
    if start > floor and not text[start - 1].isspace() and sign_before(text, start, floor) == start:
        refusal = names.glued(text, start, floor)
        if refusal is not None:
            return refusal
    number = digits(text, start, floor, decimal_comma=decimal_comma)
    if number is None:
        run = _DIGITS.match(text, start)
        return Refusal(start, run.end() if run else start + 1, "too long a number")
    end = number.end
    following = text[end : end + 2]
    if following[:1].isupper() and not following[1:].isalnum() and (refusal := _lettered(text, start, end)):
        return refusal
    if following[:1] != "%" and (following[:1] != " " or following[1:] in _CLOCK_LETTERS) or text[start] == "0" or text[start - 1 : start] == "+":
        refusal = names.followed(text, start, end)
        if refusal is not None:
            return refusal
    if suffix := _ORDINAL.match(text, end):
        return _reading(text, ratios.ordinal(text, start, floor, text[start : suffix.end()]), floor)
    if text[end : end + 1].isspace() and text[end + 1 : end + 2] in "io" and (share := ratios.share(text, start, floor)):
        return _reading(text, share, floor)
    first = numeric(text, number, floor)
    return _numbered(text, first, floor, start, decimal_comma=decimal_comma)


def _lettered(text: str, start: int, end: int) -> Refusal | None:
    """Refuse a number with one capital letter glued on that is neither a unit nor a scale: "5G", "3D"."""
    if text[end] in LETTERS or unit_at(text, end) > end:
        return None
    return names.lettered(text, start, end)


def _numbered(text: str, first: Part, floor: int, start: int, *, decimal_comma: bool) -> Found:
    """Read a part in digits as a range, a list member, a compound or by itself."""
    if first.unit == "often":
        return Refusal(first.start, first.end, "how often")
    whole = _joined(text, first, floor, decimal_comma=decimal_comma)
    if whole is not None:
        if first.plain and (refusal := names.bare(text, start, first.number.end, floor)):
            return Refusal(refusal.start, max(refusal.end, whole.end), refusal.reason)
        return whole
    if first.plain:
        refusal = names.lettered(text, start, first.end) or _numbered_label(text, start, first.end)
        if refusal is not None:
            return refusal if isinstance(refusal, Refusal) else refusal
        refusal = names.bare(text, start, first.end, floor)
        if refusal is not None:
            return refusal
        if "/" in first.number.numeral and not _sound_fraction(first.number.numeral):
            return Refusal(first.start, first.end, "part of a code")
        last = ranges.shared(text, first, decimal_comma=decimal_comma)
        if last is not None:
            number = first.number._replace(scale=last.number.scale)
            first = first._replace(number=number, unit=last.unit, kind=last.kind)
    return _single(text, first, floor)


def _numbered_label(text: str, start: int, end: int) -> Found:
    if text[start - 2 : start - 1] not in _NUMBER_ENDS and text[start - 1 : start] not in _NUMBER_ENDS:
        return None
    if not _NUMBER_SIGN.search(text, max(0, start - 8), start):
        return None
    return _reading(text, ratios.ranked_number(text, start, end), start)


_AFTER_SIGN: Final = frozenset("± -−–\u00a0")
_HALVINGS: Final = frozenset((2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 64, 100))


def _sound_fraction(numeral: str) -> bool:
    """Whether digits with a slash are a fraction: "1/3", "2 1/2", not "24/7"."""
    above, below = numeral.split()[-1].replace("⁄", "/").split("/")
    return above.isdigit() and int(above) < int(below) and (int(below) in _HALVINGS or above == "1")


def _joined(text: str, first: Part, floor: int, *, decimal_comma: bool) -> QuantityMention | None:
    """Read a range, a tolerance or a compound that begins with this part."""
    other = ranges.second(text, first, floor, decimal_comma=decimal_comma)
    if other is not None:
        return _range(text, first, other, floor)
    following = text[first.end : first.end + 2]
    other = ranges.tolerance(text, first, decimal_comma=decimal_comma) if "±" in following or "+" in following else None
    if other is not None:
        return _mention(text, floor, "tolerance", first, other, other.end, first.unit or other.unit)
    other = ranges.compound(text, first, decimal_comma=decimal_comma) if first.unit and first.unit != "%" else None
    if other is None:
        return None
    smaller = other._replace(number=other.number._replace(scale=other.unit))
    return _mention(text, floor, "compound", first, smaller, other.end, first.unit)


def _range(text: str, first: Part, other: Part, floor: int) -> QuantityMention:
    if ranges.inherits(first, other):
        first = first._replace(number=first.number._replace(scale=other.number.scale))
    unit = first.unit or other.unit
    return _mention(text, floor, "range", first._replace(kind=first.kind or other.kind), other, other.end, unit)


def _mention(text: str, floor: int, rule: str, first: Part, other: Part, end: int, unit: str) -> QuantityMention:
    kind = first.kind if unit else Kind.COUNT
    hedge = hedges.before(text, first.start, floor)
    return QuantityMention(
        rule,
        first.start,
        end,
        hedge.start if hedge else first.start,
        first.number.numeral,
        other.number.numeral,
        first.number.scale,
        other.number.scale,
        unit,
        hedge.bound if hedge else Bound.EQUAL,
        hedge.words if hedge else None,
        kind,
        first.number.decimal_comma or other.number.decimal_comma,
        first.number.flags,
    )


def _single(text: str, found: Part, floor: int) -> QuantityMention:
    number = found.number
    numeral, unit, rule = number.numeral, found.unit, "number"
    low, begin = numeral, found.start
    if (text[begin - 1 : begin] in _AFTER_SIGN or text[begin - 6 : begin - 1] == "minus") and (
        sign := _PLUS_MINUS.search(text, max(floor, begin - 16), begin)
    ):
        begin, low, rule = sign.start(), "", "tolerance"
    hedge = hedges.before(text, begin, floor) or hedges.after(text, found.end)
    outer = hedge.start if hedge and hedge.start < begin else begin
    bare = None if unit or number.scale or numeral.isdigit() else _bare_ratio(numeral)
    kind = found.kind if unit else bare or Kind.COUNT
    return QuantityMention(
        rule,
        begin,
        found.end,
        outer,
        low,
        numeral,
        number.scale,
        number.scale,
        unit,
        hedge.bound if hedge else Bound.EQUAL,
        hedge.words if hedge else None,
        kind,
        number.decimal_comma,
        number.flags,
    )


def _bare_ratio(numeral: str) -> Kind | None:
    """A fraction without a unit is a ratio; a mixed number counts."""
    return Kind.RATIO if ("/" in numeral and " " not in numeral) or numeral in VULGAR else None


def _reading(text: str, reading: ratios.Outcome, floor: int) -> Found:
    """Make a mention of what `ratios` read."""
    if reading is None or isinstance(reading, Refusal):
        return reading
    hedge = hedges.before(text, reading.start, floor) or hedges.after(text, reading.end)
    is_open = reading.rule == "open"
    return QuantityMention(
        reading.rule,
        reading.start,
        reading.end,
        hedge.start if hedge and hedge.start < reading.start else reading.start,
        reading.low,
        reading.high,
        reading.scale,
        reading.scale,
        reading.unit,
        Bound.ABOUT if is_open else hedge.bound if hedge else Bound.EQUAL,
        hedge.words if hedge else None,
        reading.kind,
    )


def _words(text: str, start: int, floor: int, word: str, *, decimal_comma: bool) -> Found:
    """Read what begins with a number word."""
    if word in CARDINALS:
        return _cardinal(text, start, floor, word, decimal_comma=decimal_comma)
    if word in MAGNITUDES:
        return _magnitude(text, start, floor, word, decimal_comma=decimal_comma)
    if word in FRACTIONS and (reading := ratios.fraction(text, start, floor)):
        return _reading(text, reading, floor)
    return _reading(text, _READERS[word](text, start, floor, word), floor)


_READERS: Final = {
    **dict.fromkeys(FRACTIONS, ratios.nothing),
    **dict.fromkeys(ORDINALS, ratios.ordinal),
    **dict.fromkeys(MULTIPLIED, ratios.multiplied),
    **dict.fromkeys(MULTIPLES, ratios.multiple),
    **dict.fromkeys(OPEN, ratios.open_number),
    "decade": ratios.decade,
}


def _magnitude(text: str, start: int, floor: int, word: str, *, decimal_comma: bool) -> Found:
    """Read "a hundred", "a million euros", "several billion"; a magnitude alone is no number."""
    article = _ARTICLE.search(text, max(floor, start - 3), start)
    if article is None:
        return _reading(text, ratios.several(text, start, floor, word), floor)
    found = part(text, start, floor, decimal_comma=decimal_comma)
    if found is None:
        return None
    number = found.number
    numeral = text[article.start() : number.start + len(number.numeral)] if number.scale else text[article.start() : number.end]
    found = found._replace(start=article.start(), number=number._replace(numeral=numeral))
    return _spelled(text, found, floor, decimal_comma=decimal_comma)


def _cardinal(text: str, start: int, floor: int, word: str, *, decimal_comma: bool) -> Found:
    """Read a number in words, as a share, a fraction, a range, a quantity or a small count."""
    following = _FOLLOWING.match(text, start + len(word))
    if following is None or following[1].lower() in _GOING_ON:
        reading = ratios.share(text, start, floor) or ratios.counted_fraction(text, start, floor)
        if reading is not None:
            return _reading(text, reading, floor)
        if (tens := _TENS_ORDINAL.match(text, start)) is not None:
            return _reading(text, ratios.ordinal(text, start, floor, tens[0]), floor)
        found = part(text, start, floor, decimal_comma=decimal_comma)
    else:
        end = start + len(word)
        found = united(text, Part(start, end, Number(start, end, text[start:end])))
    if found is None:
        return None
    if (sign := _MINUS_WORD.search(text, max(floor, start - 10), start)) is not None:
        numeral = text[sign.start() : start + len(found.number.numeral)]
        return _spelled(text, found._replace(start=sign.start(), number=found.number._replace(numeral=numeral)), floor, decimal_comma=decimal_comma)
    if found.unit == "often":
        return Refusal(start, found.end, "how often")
    if found.plain and (refusal := _named(text, found)):
        return refusal
    mention = _spelled(text, found, floor, decimal_comma=decimal_comma)
    if word == "one" and found.number.numeral.lower() == "one" and not found.number.scale and mention.rule == "number":
        idle = not found.unit or found.unit.lower() in _IDLE
        if idle and mention.bound not in (Bound.AT_LEAST, Bound.MORE):
            return Refusal(start, found.number.end, "pronoun") if not found.unit else None
    return mention


def _spelled(text: str, found: Part, floor: int, *, decimal_comma: bool) -> QuantityMention:
    return _joined(text, found, floor, decimal_comma=decimal_comma) or _single(text, found, floor)


def _headline(text: str, start: int, end: int) -> bool:
    """Whether a capitalised number stands between capitalised words in a line without a lower-case word of four letters."""
    line = text[max(text.rfind("\n", 0, start) + 1, start - 120) : start]
    return bool(_CAPITALISED.match(text, end)) and not _RUNNING.search(line)


_RUNNING: Final = re.compile(r"(?:^|\s)[a-z]{4,}")


def _named(text: str, found: Part) -> Refusal | None:
    """Refuse "phase two", "two-way", "Big Four", "number one"."""
    start, end = found.start, found.end
    if text[end : end + 1] in "-‑" and text[end + 1 : end + 2].isalpha() and not _STRONG.match(text, end):
        return Refusal(start, end, "part of a word") if len(found.number.numeral) < 6 else None  # noqa: PLR2004
    if start and text[start - 1] in "-‑" and text[start - 2 : start - 1].isalpha():
        return Refusal(start, end, "part of a word")
    pieces = text[max(0, start - 24) : start].split()
    before = pieces[-1] if pieces else ""
    lower = before.lower()
    if lower in ("number", "no."):
        return Refusal(start, end, "label")
    if lower in LABELS and lower not in CAPITAL_LABELS and not before.endswith("s"):
        return Refusal(start, end, f"label after {before}")
    if text[start].isupper() and before[-1:].isalnum() and not _headline(text, start, end):
        return Refusal(start, end, f"name with {before}")
    return None
