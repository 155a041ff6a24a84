"""Years on their own, ranges of years, decades and centuries in figures.

A four-digit number is a year only where its surroundings say so; a count, a part number or a name that holds a year is
none.
"""

from __future__ import annotations

import re
from typing import Final

from mfgfacts.lexicon.periods import FRAMES, MONTHS
from mfgfacts.lexicon.years import (
    AFTER_YEAR,
    AMOUNT_FRAMES,
    COUNTING,
    DESCRIBED,
    DETERMINERS,
    HEADED_BY,
    MEASURES,
    NAMED_FOR,
    NAMING,
    NO_PLURAL,
    PLURAL_VERBS,
    PROGRAMMES,
    YEAR_FRAMES,
)
from mfgfacts.model import new
from mfgfacts.recognise.dates import DASH, SPACE, Found
from mfgfacts.recognise.pattern import Pattern

_SECOND: Final = Pattern(
    rf"(?:{DASH}(?P<to>(?:1[5-9]|20|21)\d\d|\d\d)|/(?P<split>(?:19|20)\d\d|\d\d)|{SPACE}(?P<word>to|through|until"
    rf"|till|and){SPACE}(?P<until>(?:1[5-9]|20|21)\d\d))(?![\w%€$])(?![.,/-]\d)"
)
_DECADE: Final = Pattern(r"(?:['’]?s)\b")
_CENTURY: Final = Pattern(rf"(?P<which>1?\d|2[01])(?:st|nd|rd|th)(?:{SPACE}|-)(?:century|Century)\b")
_FISCAL_AFTER: Final = Pattern(rf"{SPACE}(?i:fiscal|financial){SPACE}year\b")
_NOW_AND: Final = Pattern(rf"\b(?i:between|from){SPACE}now{SPACE}and{SPACE}\Z")
_FARTHEST: Final = 20  # characters of "between now and"
_AFTER: Final = Pattern(rf"(?P<gap>{SPACE}|[^\w\s]|$)?(?P<word>[A-Za-z]{{1,15}}+)?")
_MEASURE: Final = Pattern(
    r"[a-z]*[a-zµ](?:s|es)$|^(?:[A-Z]?[a-z]?[A-Z][A-Za-z]?|mm|cm|m|km|kg|g|t|mg|ml|l|rpm|psi|bar|people|men|women"
    r"|percent|per|pct)$"
)
_PAIR: Final = Pattern(r",[ ]?(?!(?:1[5-9]|2[01])\d\d\b)\d{1,5}[)\]]")
_CODES: Final = frozenset({"q1", "q2", "q3", "q4", "h1", "h2"})
_NO_LEFT: Final = frozenset("$€£¥#№/.,:-_+~@&=<>*\\%")
_COMPARED: Final = Pattern(r".{0,5}\b(?:pre|post|mid|end|early|late)-$", re.IGNORECASE)


def century(text: str, pos: int) -> Found | None:
    """`19th century`, from its figures."""
    match = _CENTURY.match(text, pos)
    return Found("century", {"nth": match["which"]}, match.end()) if match else None


def year(text: str, start: int, floor: int) -> Found | None:
    """A year, a range of years or a decade whose four digits begin at `start`; None where they are a number."""
    left = text[start - 1] if start else " "
    if (left in _NO_LEFT or left.isalnum()) and not (left == "-" and _COMPARED.match(text, max(0, start - 6), start)):
        return None
    end = start + 4
    following = text[end : end + 1]
    decade = _DECADE.match(text, end) if following and following in "s'’" else None
    if decade and text[start + 3] == "0" and (following == "s" or text[start - 4 : start - 1] == "the"):
        return Found("decade", {"year": text[start:end]}, decade.end())
    if (
        following.isalnum()
        or following in {"%", "°", "_", "€", "£", "²"}
        or (following in {".", ","} and text[end + 1 : end + 2].isdigit())
    ):
        return None
    if following == "×" or text[end : end + 3] in _BY:
        return None
    if following in _JOINTS and (following != " " or text[end + 1 : end + 2] in _JOINED):
        found = ranged(text, start, end, floor)
        if found:
            return found
        if following in {"-", "/"} and text[end + 1 : end + 2].isalnum():
            return None
        fiscal = _FISCAL_AFTER.match(text, end)
        if fiscal:
            return Found("fiscal", {"year": text[start:end]}, fiscal.end())
    return new(Found, ("year", {"year": text[start:end]}, end)) if stands(text, start, end, floor) else None


#: "1920 × 1080", "1600 x 900".
_BY: Final = frozenset({" × ", " x "})
#: What can stand between a year and a second one or "fiscal year", and the characters that then follow a space.
_JOINTS: Final = frozenset(" \r\n\u00a0\u202f-–—‒/")
_JOINED: Final = frozenset("tuafF-–—‒ \r\n\u00a0\u202f")


def ranged(text: str, start: int, end: int, floor: int) -> Found | None:
    """`2021 to 2025`, `2012–13`, `2013 and 2018` after "between"."""
    match = _SECOND.match(text, end)
    if not match:
        return None
    first, second = int(text[start:end]), match["to"] or match["split"] or match["until"]
    last = int(second) if len(second) == 4 else first - first % 100 + int(second)  # noqa: PLR2004 - digits of a year
    if not first < last <= first + 150:
        return None
    if start and text[start - 1] == "(" and before(text, start - 1, floor)[0].capitalize() in NAMING:
        return None
    if match["word"] == "and" and not text[max(floor, start - 9) : start].lower().endswith("between "):
        return None
    if len(second) == 2 and text[end] == "-" and last != first + 1 and int(second) <= 12:  # noqa: PLR2004 - a month
        return None
    if match["word"] and not (stands(text, start, end, floor) or stands(text, start, match.end(), floor)):
        return None
    after = _AFTER.match(text, match.end())
    if after and after["word"] in MEASURES:
        return None
    fiscal = _FISCAL_AFTER.match(text, match.end())
    if fiscal:
        return Found("fiscal", {"year": str(first), "second": str(last)}, fiscal.end())
    return Found("years", {"year": str(first), "last": str(last)}, match.end())


def split(text: str, pos: int) -> Found | None:
    """A year from one calendar year into the next, which a part is of: "the first half of 2017-18"."""
    if not _SPLIT.match(text, pos):
        return None
    found = ranged(text, pos, pos + 4, 0)
    if found is None or int(found.parts.get("last", "0")) != int(found.parts["year"]) + 1:
        return None
    return Found("fiscal", {"year": found.parts["year"], "second": found.parts["last"]}, found.end)


_SPLIT: Final = Pattern(
    rf"(?:19|20)\d\d[-–/]\d\d(?:\d\d)?(?=[.,;:)]|$|{SPACE}(?:from|to|as|on|for|while|when|with|in|was|were|has|had|but)\b)"
)


def before(text: str, pos: int, floor: int) -> tuple[str, int]:
    """The word one space or hyphen before `pos`, lower-cased, and where it begins; empty where there is none."""
    stop = pos - 1
    if stop <= floor or text[stop] not in " \n-\u00a0\u202f":
        return "", pos
    begin = floor if stop < floor + 16 else stop - 16
    space = text.rfind(" ", begin, stop)
    if space >= 0 and (last := text[space + 1 : stop]).isalpha():
        return last.lower(), space + 1
    words = text[begin:stop].split()
    if not words:
        return "", pos
    printed = words[-1]
    at = text.rfind(printed, begin, stop)
    word = printed.lstrip("(“\"'‘[*>")
    return word.lower(), at + len(printed) - len(word)


def with_the(text: str, start: int, floor: int) -> int:
    """Where the article begins that stands before `start`, or `start`."""
    word, begin = before(text, start, floor)
    return begin if word == "the" else start


def stands(text: str, start: int, end: int, floor: int) -> bool:  # noqa: C901 - in order
    """Whether the words around four digits make them a year."""
    word, at = before(text, start, max(0, floor - 20))
    if (
        (word in YEAR_FRAMES and not text[end : end + 1].isspace())
        or word.rstrip(".,") in MONTHS
        or word in _CODES
        or _heads(text, word, end)
    ):
        return True
    if word == "|":
        return _CELL.match(text, end) is not None
    word = word.rstrip('"”') if word[-1:] in _QUOTES else word
    printed = text[at:start].strip().rstrip("\"'”’")
    gap, following = _behind(text, end)
    spaced = gap.isspace()
    measured = spaced and following in MEASURES
    counted = measured or (
        spaced and following not in NO_PLURAL and following not in AFTER_YEAR and bool(_MEASURE.match(following))
    )
    if word == "of" and counted and not measured and _ACTED_ON.match(text, end + len(gap + following)):
        counted = False
    if following in PROGRAMMES or _RESULTS.match(text, end):
        return following not in PROGRAMMES
    if word in YEAR_FRAMES and not measured:
        return not counted or (word not in AMOUNT_FRAMES and text[end - 2 : end] != "00")
    if printed.strip("(.") in NAMING or following in NAMED_FOR:
        return False
    if start and text[start - 1] == "(" and before(text, start - 1, floor)[0].capitalize() in NAMING:
        return False
    if not word or word[-1] in ".:;!?":
        return _opens(text, start, gap, following)
    if word in DETERMINERS or word.endswith(("'s", "’s", "s'", "s’")):
        return not counted or following.endswith("ss")
    if word[-1] == "," or word in {"and", "or", "&"}:
        told = word[-1] == "," and not counted and not following[:1].isupper() and following not in PLURAL_VERBS
        return told or (not counted and _listed(text, start, floor))
    if word in COUNTING:
        closed = not spaced or following in AFTER_YEAR or following in NO_PLURAL
        return word in _LEVELS and closed and _SHARE.search(text, max(0, at - 12), at) is not None
    if word in FRAMES:
        return not counted
    return (
        word.isalpha()
        and printed.islower()
        and not (counted and following not in DESCRIBED)
        and (not spaced or following in AFTER_YEAR or following in NO_PLURAL or following.lower() in DESCRIBED)
    )


#: What closes the cell of a table behind a year, or goes on in it: "| 2023 |", "| 2023 sales |".
_CELL: Final = Pattern(r"[ \t]*(?:\||[a-z][a-z ]*\||\r?\n|\Z)")
#: What a company reports of a year, in a heading: "Ardel Group 2021 full year results".
_RESULTS: Final = Pattern(
    r"[ ](?i:(?:full[ -]year|half[ -]year|interim|annual|year[ -]end|preliminary)[ ]"
    r"(?:results?|report|statement|accounts|figures|earnings))\b"
)
#: What a verb is before, and no plural noun: "the treaty of 1951 forbids it".
_ACTED_ON: Final = Pattern(r"\s(?:it|the|him|them|any|no|an?)\b")


def _heads(text: str, word: str, end: int) -> bool:
    """Whether a year ends a heading: "Key Figures 2023"."""
    return word in HEADED_BY and text[end : end + 1] in ("", "\n")


def _behind(text: str, end: int) -> tuple[str, str]:
    """The sign and the word behind a year; none where a line ends there and no small letter runs on."""
    after = _AFTER.match(text, end)
    gap, following = (after["gap"] or "", after["word"] or "") if after else ("", "")
    return ("", "") if gap == "\n" and not following[:1].islower() else (gap, following)


_MONEY: Final = frozenset("$€£¥₹")
_QUOTES: Final = frozenset("\"'“‘”’")
#: "12 percent below 2011": a level that a share is measured from.
_LEVELS: Final = frozenset(("above", "below", "over"))
_SHARE: Final = Pattern(r"(?:%|\bper\s?cent|\bpct|\bpoints|\bincrease|\brise|\bgrowth|\bgain)\s\Z")


def _opens(text: str, start: int, gap: str, following: str) -> bool:
    """A year that begins a sentence, a line or a bracket."""
    if start and text[start - 1] in "([":
        if _PAIR.match(text, start + 4) or (start > 1 and text[start - 2].isalnum()):  # "date(2023, 5, 1)"
            return False
        return gap[:1] not in {"-", "/"} and (
            not gap.isspace()
            or text[start + 4 : start + 6] == " ="
            or text[start + 5 : start + 6] in _MONEY
            or following[:1].islower()
        )
    if start and text[start - 1] in _QUOTES:
        return gap.isspace() and following in AFTER_YEAR
    return (
        (start == 0 or text[start - 1].isspace())
        and not following[:1].isupper()
        and not (gap.isspace() and _MEASURE.match(following) and following not in NO_PLURAL)
    )


def _listed(text: str, start: int, floor: int) -> bool:
    """Whether the mention before ends in a year and only a list's separator stands between."""
    between = text[floor:start].strip()
    if _NOW_AND.search(text, max(0, start - _FARTHEST), start):
        return True
    return between in {",", "and", ", and", "or", "&", ", or"} and text[max(0, floor - 4) : floor].isdigit()
