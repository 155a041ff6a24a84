"""Numerals: where the digits of one number begin and end.

    digits   = sign? (grouped | decimal) power? | whole fraction? | fraction
    grouped  = "1,234,567.8" | "12,34,567" | "1 234 567" | "1'234" | "1.234.567,8"
    power    = "×10^5" | "e23" | "⁻³" after a bare 10

Nothing is converted here but for a rough size, by which a range is told from a score or a part number.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from mfgfacts.lexicon.numerals import CARDINALS, VULGAR
from mfgfacts.lexicon.scales import factor
from mfgfacts.model import new
from mfgfacts.recognise.columns import are_columns
from mfgfacts.recognise.pattern import Pattern

#: A number of more digits than this is no quantity.
LONGEST: Final = 60

_RUN: Final = Pattern(r"\d++(?:[.,]\d++)*+")
_GROUPED: Final = Pattern(r"\d{1,3}(?:,\d{3})++(?:\.\d++)?+|\d{1,2}(?:,\d\d(?!\d))++,\d{3}(?:\.\d++)?+")
_POINTS: Final = Pattern(r"\d{1,3}(?:\.\d{3})++(?:,\d++)?+")
_PREFIX: Final = Pattern(r"\d{1,3}(?:,\d{3}(?!\d))*+(?:\.\d++(?![.\d]))?+|\d++(?:\.\d++)?+")
_SPACED: Final = Pattern(r"(?:[ \u00a0\u2009\u202f]\d{3}(?![\d])){1,15}+(?:[.,]\d{1,20}+)?+(?![,.]?\d)")
_QUOTED: Final = Pattern(r"(?:['’]\d{3}(?!\d)){1,15}+(?:\.\d{1,20}+)?+")
POWER: Final = Pattern(
    r"[ \u00a0\u2009]?(?:[×xX·∙*⋅]|\\times)[ \u00a0\u2009]?(?:2(?=\^)|10)(?:\^\{?[-−–+]?\d{1,3}(?!\d)\}?"
    r"|[-−–]\d{1,2}(?!\d)|[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\([-−–]?\d{1,2}\)|[ \u00a0][-−–]?[1-9](?=[ \u00a0/][a-zµμA-Z]))"
    r"|\.times\.10\.sup\.[-−–]?\d{1,3}(?!\d)"
    r"|[eE](?:[-−+]\d{1,3}|\d{1,2})(?!\w|\.\d)"
)
#: A bare power of ten; its superscript lost, or in brackets as MEDLINE writes it: "10−6", "10-6 M", "10(9) CFU".
_POWER_OF_TEN: Final = Pattern(
    r"−[1-9](?![\d.,])|[-–][1-9](?=[ \u00a0][mnµμ]?(?:M|mol|[Tt]orr|Pa|m?bar)\b)"
    r"|\((?:[-−–]\d|[3-9]|1\d)\)(?=[ \u00a0](?:CFU|cfu|PFU|cells?|copies|spores?|particles|M|mol)\b)"
    r"|\.sup\.[-−–]?\d{1,3}(?!\d)|\^\{?[-−–+]?\d{1,3}(?!\d)\}?|[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}"
)
_RAISED: Final = Pattern(r"\^\{?[-−–+]?\d{1,2}(?![\d.])\}?")
_FRACTION: Final = Pattern(
    r"(?:[ \u00a0\u2009-]?[½¼¾⅓⅔⅕⅖⅗⅘⅙⅛⅜⅝⅞]"
    r"|(?:[ \u00a0]{1,2}|-(?=[1-7]/[248](?!\d)))(?:\d|[1-9]\d(?=/(?:16|32|64)))/[1-9]\d?(?![\d/.,]?\d))"
)
#: Parts of the last cent in prices of grain: "$5.88-1/2".
_TICKS: Final = Pattern(r"(?<=\.\d\d)-[1-7]/[248](?!\d)")
_SLASHED: Final = Pattern(r"[/⁄][1-9]\d{0,4}(?![\d/,.]?\d)")
_PART: Final = "thirds|quarters|fourths|fifths|sixths|sevenths|eighths|ninths|tenths|sixteenths|hundredths"
AND_HALF: Final = Pattern(
    r"(?:\s{1,3}|-)and(?:\s{1,3}|-)(?:(?:an?|one)(?:\s{1,3}|-)(?:half|quarter|third|fourth|fifth|sixth"
    r"|seventh|eighth|ninth|tenth|(?:twent|thirt|fort|fift)ieth|hundredth)"
    r"|half(?=[ -](?:years?|months?|weeks?|days?|hours?|times|decades?|million|billion|thousand|crore|lakh)\b)"
    rf"|(?:(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty-)?(?:one|two|three|four|five|six|seven|eight|nine))(?:\s{{1,3}}|-)(?:{_PART}))\b(?!\s(?:of|to|from)\b)",
    re.IGNORECASE,
)
#: How the markup of old patents goes on: ".times.10.sup.5", "10.sup.-3".
_MARKUP: Final = frozenset({".t", ".s"})
_AFTER_WHOLE: Final = frozenset(" \u00a0\u2009\u202f'’½¼¾⅓⅔⅕⅖⅗⅘⅙⅛⅜⅝⅞/⁄×xX·∙*⋅eE^⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺-−(\\")
#: A space before a letter that begins neither "and a half" nor a power of ten.
_PLAIN_GAPS: Final = frozenset(" " + letter for letter in "bcdefghijklmnopqrstuvwyzABCDEFGHIJKLMNOPQRSTUVWYZ(")
#: One behind which nothing of a number stands; "2 And a half" is one in a title.
_IDLE_GAPS: Final = _PLAIN_GAPS - {" A"}
_MINUS_WORD: Final = Pattern(r"(?<!\bor )(?<!\d )\b(?:minus|negative) \Z", re.IGNORECASE)
_MINUS: Final = frozenset("-−–﹣－‒")
_SIGN_BEFORE: Final = frozenset(" \t\n([{“‘\"'|:=~\u00a0><,;/$€£¥")


class Number(NamedTuple):
    """A numeral as printed, and how its marks are to be read."""

    start: int
    end: int
    numeral: str
    decimal_comma: bool = False
    flags: tuple[str, ...] = ()
    scale: str = ""


def digits(text: str, start: int, floor: int, *, decimal_comma: bool) -> Number | None:
    """Read the numeral whose first digit or fraction sign stands at `start`; a sign or point may stand before it."""
    if text[start] in VULGAR:
        return Number(_signed(text, start, floor), start + 1, text[_signed(text, start, floor) : start + 1])
    run = _RUN.match(text, start)
    if run is None or run.end() - start > LONGEST:
        return None
    end, comma = run.end(), False
    flags: tuple[str, ...] = ()
    after = text[end : end + 2]
    if (
        (after[:1] not in _AFTER_WHOLE or after in _PLAIN_GAPS)
        and after not in _MARKUP
        and text[start - 1 : start] == " "
        and start - 1 > floor
        and text[start - 2] not in "se"
    ):
        printed = run[0]
        if printed.isdigit() or (not decimal_comma and "," not in printed and printed.count(".") == 1):
            return new(Number, (start, end, printed, False, (), ""))
    if end - start > 1 and not run[0].isdigit():
        end, comma, flags = _marks(run[0], start, decimal_comma=decimal_comma)
    following = text[end : end + 1]
    idle = after in _IDLE_GAPS and end == run.end()
    if following in _FLATTENED and not idle and (flattened := _flattened(text, start, end, run[0], floor)) is not None:
        return flattened
    if (following in _AFTER_WHOLE and not idle) or after in _MARKUP:
        end, comma = _continued(text, start, end, comma=comma)
    begin = start
    if start > floor:
        if text[start - 1] == "." and end == run.end() and run[0].isdigit() and not text[max(0, start - 2)].isalnum():
            begin -= 1
        begin = _signed(text, begin, floor)
    return new(Number, (begin, end, _unmarked(text[begin:end]), comma, flags, ""))


#: Ten before an exponent whose superscript was lost: "10−6".
_LOST: Final = Pattern(r"[-+−–]?10(?=[-−–]\d)")


def _unmarked(numeral: str) -> str:
    """Fold the markup of TeX, MEDLINE and old patents in a numeral, and a power whose superscript was lost."""
    if "(" in numeral:
        numeral = numeral.replace("(", "^").removesuffix(")")
    elif "10" in numeral[:3] and (lost := _LOST.match(numeral)):
        numeral = f"{lost[0]}^{numeral[lost.end() :]}"
    if "\\" not in numeral and ".sup." not in numeral:
        return numeral
    return numeral.replace("\\times", "×").replace(".times.", "×").replace(".sup.", "^")


#: A power of ten whose superscript was lost: "2.8 × 1020 cm-3"; "2.8 × 105 mm" is a size.
FLAT: Final = Pattern(
    r"[ \u00a0]?[×x][ \u00a0]?10([-−–]?[1-9]\d?)"
    r"(?![\d.,/]|[ \u00a0]?(?:mm|cm|m|km|in|inch|inches|ft|feet|px|pixels|µm|nm|×|x)\b(?![-−–⁻^]))"
)
_COUNTLESS: Final = Pattern(
    r"[ \u00a0](?:CFU|cfu|PFU|pfu|cells?|spores?|copies|conidia|particles|molecules|ions|photons|electrons"
    r"|c?m(?=[-−–⁻^]))"
)
_FLATTENED: Final = frozenset(" ×x·\u00a0")


def _flattened(text: str, start: int, end: int, run: str, floor: int) -> Number | None:
    """Read a power of ten whose superscript was lost, or a raised decimal point, behind the run that ends at `end`."""
    begin = _signed(text, start, floor) if start > floor else start
    if text[end] == "·":
        raised = _RAISED_POINT.match(text, end) if run.isdigit() else None
        return Number(begin, raised.end(), text[begin : raised.end()].replace("·", ".")) if raised else None
    flat = FLAT.match(text, end)
    if flat and (_mantissa(run) or (len(run) == 1 and _COUNTLESS.match(text, flat.end()))):
        return Number(begin, flat.end(), f"{text[begin:end]}×10^{flat[1]}")
    return None


def _mantissa(run: str) -> bool:
    """Whether a numeral is written as one before a power of ten is: one figure, a point, more."""
    return len(run) > 2 and run[1] == "." and run[0] != "0" and run[2:].isdigit()  # noqa: PLR2004 - "2.8"


#: The decimal point of some journals: "1·2 g"; "2·10^5" is a product.
_RAISED_POINT: Final = Pattern(r"·(?!10(?:[\^⁻⁺⁰¹²³⁴⁵⁶⁷⁸⁹]|[-−–]\d))\d{1,6}(?![\d·])")


def _marks(run: str, start: int, *, decimal_comma: bool) -> tuple[int, bool, tuple[str, ...]]:
    """Settle what the points and commas of a run are; the end moves back where they are no part of the number."""
    whole, point, rest = run.partition(".")
    if point and rest.isdigit() and "," not in whole:
        grouped = decimal_comma and len(rest) == 3 and len(whole) <= 3 and whole != "0"  # noqa: PLR2004
        return start + len(run), grouped, ("ambiguous_number",) if grouped else ()
    if _GROUPED.fullmatch(run) and not (decimal_comma and run.count(",") == 1 and "." not in run):
        return start + len(run), False, ()
    if _POINTS.fullmatch(run):
        return start + len(run), True, ()
    whole, comma, rest = run.partition(",")
    if comma and rest.isdigit() and whole.isdigit() and (decimal_comma or len(rest) != 3):  # noqa: PLR2004
        return start + len(run), True, () if decimal_comma else ("ambiguous_number",)
    prefix = _PREFIX.match(run)
    return start + (prefix.end() if prefix else len(run)), False, ()


def _continued(text: str, start: int, end: int, *, comma: bool) -> tuple[int, bool]:
    """Go on over groups, fractions and powers of ten."""
    char, whole = text[end], text[start:end]
    if char in "'’" or (char.isspace() and text[end + 1 : end + 2].isdigit() and len(whole) <= 3):  # noqa: PLR2004
        grouped = whole.isdigit() and whole[0] != "0" and text[start - 1 : start] != "."
        more = (_QUOTED if char in "'’" else _SPACED).match(text, end) if grouped else None
        if more and not (char == " " and are_columns(text, start, more.end())):
            return more.end(), "," in more[0]
    more = _TICKS.match(text, end) if "." in whole else _FRACTION.match(text, end)
    if more is None and char in "/⁄" and whole.isdigit():
        more = _SLASHED.match(text, end)
        more = more if more and _sound(text[start:end], more[0][1:]) else None
    if more is None and whole == "10" and char in _POWERED_BY:
        more = _POWER_OF_TEN.match(text, end)
    elif more is None and char in ".^⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺":
        more = _RAISED.match(text, end)
    if more is None and (more := POWER.match(text, end)) is None and char.isspace():
        more = AND_HALF.match(text, end)
    if more is not None and char in "eE" and whole.isdigit() and len(whole) > 1 and whole < more[0][1:]:
        return end, comma  # pages: "45e52"
    return (more.end() if more else end), comma


_POWERED_BY: Final = frozenset(".^⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺−-–(")


def _sound(above: str, below: str) -> bool:
    """Whether digits around a slash are a fraction: "1/3", "3/8", "2/1000", not "24/7", "50/60" or "100/1000"."""
    if not above.isdigit() or int(above) >= int(below):
        return False
    if len(below) > 3:  # noqa: PLR2004 - thousandths; "1/2024" is a month
        return below in {"1000", "10000"} and above[-1] != "0"
    return int(below) in _HALVINGS or above == "1"


_HALVINGS: Final = frozenset((2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 64, 100))


def _signed(text: str, start: int, floor: int) -> int:
    """Where a sign that belongs to the number begins: glued to it, with a gap on the other side, or "minus"."""
    at = start - 1
    if text[at] == " ":
        if text[at - 1] not in "sSeE":
            return start
        if (text[at - 5 : at].lower() == "minus" or text[at - 8 : at].lower() == "negative") and (
            word := _MINUS_WORD.search(text, max(floor, start - 10), start)
        ):
            return word.start()
        return start
    if at < floor or (text[at] not in _MINUS and text[at] != "+"):
        return start
    return at if at == 0 or text[at - 1] in _SIGN_BEFORE else start


def size(number: Number) -> float | None:
    """Give a rough value of a plain numeral, its scale applied; None for one that is not plain digits or one word."""
    plain = number.numeral.translate(_UNSIGNED)
    if number.decimal_comma:
        plain = plain.replace(".", "").replace(",", ".")
    plain = plain.replace(",", "")
    try:
        value = float(plain)
    except ValueError:
        if (powered := _POWERED.fullmatch(plain)) is not None:
            return float(powered[1] or 1) * 10.0 ** int((powered[2] or powered[3]).translate(_RAISED_DIGITS))
        cardinal = CARDINALS.get(plain.lower())
        mixed = None if cardinal is not None else _MIXED.fullmatch(number.numeral)
        if cardinal is None and mixed is None:
            return None
        value = float(cardinal or 0)
        if mixed is not None:
            value = float(mixed[1] or 0) + (float(VULGAR[mixed[4]]) if mixed[4] else int(mixed[2]) / int(mixed[3]))
    return value * factor(number.scale) if number.scale else value


#: A power of ten without its spaces and with a plain minus sign.
_POWERED: Final = Pattern(
    r"(?:(-?\d{1,20}(?:\.\d{1,20})?)[×xX·∙*⋅]10\^?\{?([-+⁻⁺]?[\d⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})\}?|10\^\{?([-+]?\d{1,3})\}?)"
)
_RAISED_DIGITS: Final = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺", "0123456789-+")
_MIXED: Final = Pattern(r"(?:(\d{1,4})[ \u00a0-]?)??(?:([1-9]\d{0,2})/([1-9]\d{0,2})|([½¼¾⅓⅔⅕⅖⅗⅘⅙⅛⅜⅝⅞]))")
_UNSIGNED: Final = str.maketrans(
    {
        "−": "-",
        "–": "-",
        "﹣": "-",
        "－": "-",
        "‒": "-",
        " ": "",
        "\u00a0": "",
        "\u2009": "",
        "\u202f": "",
        "'": "",
        "’": "",
    }
)
