"""Bare numbers that are no quantities where they stand: list numbers, footnotes, citations, years, postcodes, streets.

What the words before a number make of it is told by `titles`.
"""

from __future__ import annotations

from typing import Final

from mfgfacts.lexicon.names import STREETS
from mfgfacts.model import Refusal
from mfgfacts.recognise import hedges, titles
from mfgfacts.recognise.pattern import Pattern

_LIST_MARK: Final = Pattern(r"[.)\]、．]\)?(?=\s|$)|/(?=\s)|[.)](?=[A-Z][a-z])")
_FOOTNOTES: Final = Pattern(r"(?:\s?[,;–-]\s?\d{1,3}){0,20}\]")
_HEADING: Final = Pattern(r"(?:\.\d{1,2})*+\.?[ \t\u00a0]{1,4}(?=[A-Z][^\n]{0,80}(?:\n|$))")
#: "3.4 - It must be equipped with a filter"
_CLAUSE: Final = Pattern(r"(?:\.\d{1,2})*+\s[-–—]\s(?=[A-Z][a-z])")
_ADDRESS: Final = Pattern(r"(?:-\d{1,4})?(?:\s[A-Z][\w’'.]{0,20}){1,4}")
_SHORT: Final = 3
_YEAR: Final = 4
_BULLETS: Final = " \t\u00a0*#>(•-–—"


def bare(text: str, start: int, end: int, floor: int) -> Refusal | None:
    """Refuse a bare number (no unit, no scale) that stands as a label, list number, footnote, address or name."""
    before = text[start - 1 : start] if start else "\n"
    if before == "§" or text[start - 2 : start] == "§ ":
        return Refusal(start, end, "section number")
    return _in_brackets(text, start, end) or _behind(text, start, end, floor)


def _in_brackets(text: str, start: int, end: int) -> Refusal | None:
    """Refuse a footnote's mark, a list number, an argument, a term, a volume."""
    after, before = text[end : end + 1], text[start - 1 : start] if start else "\n"
    if before == "[" and (found := _FOOTNOTES.match(text, end)):
        return Refusal(start, found.end(), "footnote mark")
    if before == "(" and after == ")" and end - start <= _SHORT and text[start:end].isdigit():
        return Refusal(start, end, "footnote or list number")
    if before == "(" and (found := _ARGUMENTS.match(text, end)) and _FUNCTION.search(text, max(0, start - 4), start):
        return Refusal(start, found.end(), "argument")
    if after in _OPERATING and _is_term(text, start, end):
        return Refusal(start, end, "term of an equation")
    if after in _CITING and (found := _CITED.match(text, end)):
        return Refusal(start, found.end(), "volume and page")
    return None


def _behind(text: str, start: int, end: int, floor: int) -> Refusal | None:
    """Refuse what opens a line, what a label names, a year, a postcode, an address."""
    if (refusal := _line_start(text, start, end)) or (refusal := titles.labelled(text, start, end)):
        return refusal
    if end - start == _YEAR and _year(text, start, end, floor):
        return Refusal(start, end, "year")
    capital = text[end + 1 : end + 2].isupper()
    if (
        capital
        and end - start >= _YEAR
        and text[start:end].isdigit()
        and _POSTCODE_AFTER.match(text, end)
        and _POSTCODE_BEFORE.search(text, max(0, start - 3), start)
    ):
        return Refusal(start, end, "postcode")
    if capital and end - start <= 5 and (found := _ADDRESS.match(text, end)) and _street(found[0]):  # noqa: PLR2004
        return Refusal(start, found.end(), "address")
    return None


#: "F(2, 45)", "t(34)"; and "45: 123–130", "12(3), 45-67", "412, 150–157 (2001)".
_ARGUMENTS: Final = Pattern(r"(?:,\s?\d[\d.]{0,8}){0,4}\)")
_FUNCTION: Final = Pattern(r"(?<![A-Za-z])[A-Za-zχ][A-Za-z\d²]?\(\Z")
_CITING: Final = frozenset(":,( ")
_CITED: Final = Pattern(
    r"(?:\s?\(\d{1,3}(?:[-–]\d{1,3})?\))?(?::\s?[A-Za-z]?\d{1,6}\s?[-–]\s?[A-Za-z]?\d{1,6}(?![\w%°]|\.\d|\s[a-z%°])"
    r"|,\s(?:pp?\.?\s)?[A-Za-z]?\d{1,6}(?:\s?[-–]\s?[A-Za-z]?\d{1,6})?(?:,\s(?:19|20)\d\d[.;)]|\s\((?:19|20)\d\d\)))"
    r"|\s\((?:19|20)\d\d\)[:,]?\s[A-Za-z]?\d{1,6}(?:\s?[-–e]\s?[A-Za-z]?\d{1,6})?(?![\w%°]|\.\d)"
    r"|\s?\(\d{1,3}(?:[-–]\d{1,3})?\),\s(?:pp?\.?\s)?\d{1,6}\s?[-–]\s?\d{1,6}(?![\w%°]|\s[a-z%°])"
)


#: "8 * 1.42 / 1.05 = 10.8": only what stands behind the sign of equality says how much.
_OPERATING: Final = frozenset(" *×/÷]")
_TERMS: Final = Pattern(r"((?:\s?[*×÷/]\s?\d[\d.,]{0,12}){0,4}+)\s?\]?\s?=\s?\d")
_OPERATOR: Final = Pattern(r"[*×÷/]\s?\Z")


def _is_term(text: str, start: int, end: int) -> bool:
    """Whether the number is multiplied or divided on the way to a result."""
    found = _TERMS.match(text, end)
    return found is not None and bool(found[1] or _OPERATOR.search(text, max(0, start - 2), start))


def _year(text: str, start: int, end: int, floor: int) -> bool:
    """Whether four plain digits that no period claimed are a year all the same: "(2015 = 100)", "but 2023 will"."""
    if end - start != 4 or not text[start:end].isdigit() or text[start : start + 2] not in ("18", "19", "20"):  # noqa: PLR2004
        return False
    if text[end : end + 1] == "×" or text[end : end + 3] in _BY:
        return False
    return hedges.before(text, start, floor) is None and not (
        text[start + 2 : end] == "00" and _PLURAL.match(text, end)
    )


_BY: Final = frozenset({" × ", " x "})
_PLURAL: Final = Pattern(r"\s(?:[a-z]+\s)?[a-z]+s\b")
_POSTCODE_AFTER: Final = Pattern(r"\s[A-Z][^\W\d_]")
_POSTCODE_BEFORE: Final = Pattern(r"[,\n]\s?\Z")


def _street(following: str) -> bool:
    return any(word.strip(".,").lower() in STREETS for word in following.split()[1:])


def list_mark(text: str, start: int) -> Refusal | None:
    """Refuse what begins a line and has a stop or bracket and a gap behind it, as the number of an item."""
    found = _MARK.match(text, start)
    return _line_start(text, start, found.end()) if found else None


_MARK: Final = Pattern(r"\d{1,3}(?=[.)]\s|/ )")


def _line_start(text: str, start: int, end: int) -> Refusal | None:
    """Refuse "1. ", "2) ", "3/ " and "2.1 Results" at the start of a line."""
    if text[end : end + 2] == "/ ":
        return Refusal(start, end + 1, "list number")
    if start >= 40 and text.rfind("\n", start - 40, start) < 0:  # noqa: PLR2004 - the window
        return None
    window = text[max(0, start - 40) : start].rstrip(_BULLETS)
    if window and (window[-1] not in "\n\r" or not _opens(window)):
        return None
    if end - start <= _SHORT and text[start:end].isdigit() and (found := _LIST_MARK.match(text, end)):
        return Refusal(start, found.end(), "list number")
    numbered = end - start <= _SHORT + 1 and "." in text[start:end]
    if numbered and (_HEADING.match(text, end) or _CLAUSE.match(text, end)):
        return Refusal(start, end, "section number")
    return None


def _opens(window: str) -> bool:
    """Whether a new paragraph or item may begin here: no sentence runs on from the line before."""
    line = window.rstrip(" \t\r")
    before = line[:-1].rstrip(" \t\r*")
    return not before or before[-1] in _LINE_END


_LINE_END: Final = frozenset("\n.:;!?)]”\"'’|")
