"""Numbers that are no quantities: parts of names, labels, addresses, clocks, list numbers and codes.

All rules are general: what the number is glued to, and which sort of word stands before it.
"""

from __future__ import annotations

import re
from typing import Final

from mfgfacts.lexicon.changes import FALLING, RISING
from mfgfacts.lexicon.names import ABBREVIATED, CAPITAL_LABELS, CLOCK, LABELS, OPENERS, PREFIXES, STREETS, UNREFERENCED
from mfgfacts.lexicon.periods import MONTHS, WEEKDAYS
from mfgfacts.model import Refusal
from mfgfacts.recognise import hedges
from mfgfacts.recognise.pattern import Pattern

_TOKEN: Final = Pattern(r"[\w./:+#&@\-‑–=%?]{0,200}")
_CODE_MORE: Final = Pattern(r"(?:[-–/.:]\w{1,40}){1,12}+(?:[ \u00a0]\d{2,8}(?![\w%.,])){0,3}")
_MEMBERS: Final = Pattern(r"(?:\s{0,2}(?:,|/|–|-|to|and|or|&|through|,\s?and)\s{0,2}\d{1,6}(?![\w%.,]\w|[%°]))*+")
_CLOCK: Final = Pattern(rf"(?:[:.]\d\d)?(?:[ \u00a0\u202f]|-)?(?:{CLOCK})")
_COLON: Final = Pattern(r"(?::\d{1,6}){1,4}(?!\d)(?:[ \u00a0\u202f]?(?:[ap]\.?m\b\.?))?", re.IGNORECASE)
_PHONE: Final = Pattern(r"[-–.  ]\(?\d[\d\-–.  ()]{3,24}")
_DIALLED: Final = Pattern(r"[ \u00a0.-]?\(?\d{1,4}\)?(?:[ \u00a0.-]\d{2,8}){1,5}")
_LIST_MARK: Final = Pattern(r"[.)\]、．]\)?(?=\s|$)|/(?=\s)|[.)](?=[A-Z][a-z])")
_IDIOM: Final = Pattern(r"-(?:in|for|by|on|of)-\d++(?:-\w+)?")
_WORDED: Final = Pattern(r"-(?:to|and|or)-\w+|-(?:somethings?|up)\b")
_FOOTNOTES: Final = Pattern(r"(?:\s?[,;–-]\s?\d{1,3}){0,20}\]")
_HEADING: Final = Pattern(r"(?:\.\d{1,2})*+\.?[ \t\u00a0]{1,4}(?=[A-Z][^\n]{0,80}(?:\n|$))")
_ADDRESS: Final = Pattern(r"(?:-\d{1,4})?(?:\s[A-Z][\w’'.]{0,20}){1,4}")
_NOUN: Final = Pattern(r"[\s\u00a0]{1,2}[a-z]{2,}")
_LAST_WORDS: Final = Pattern(r"\S+")
_SHORT: Final = 3
_YEAR: Final = 4
_SENTENCE_END: Final = frozenset(".!?:;\n•")
_BULLETS: Final = " \t\u00a0*#>(•-–—"


def glued(text: str, start: int, floor: int) -> Refusal | None:  # noqa: C901 - one line a sign
    """Refuse a number that its left neighbour makes part of a name, code, path or mark."""
    if start <= floor or start == 0:
        return None
    before = text[start - 1]
    if before.isspace() or before in '([“‘"':
        return None
    wider = text[start - 2] if start > 1 else " "
    if before.isalpha() or before == "_":
        return None if before > "\u2e7f" else _token(text, start, floor, "part of a name")
    if before in "-‑" and wider.isalnum():
        return None if _prefixed(text, start) else _token(text, start, floor, "part of a name")
    if before == "/" and start - 1 == floor:
        return None
    if before in "/\\" and (wider.isalnum() or wider in "/:."):
        return _token(text, start, floor, "part of a name")
    if before == "." and wider.isalnum():
        return _after_point(text, start, floor)
    if before in "#@&^":
        return _token(text, start, floor, "label")
    if (
        before in "'’"
        and not wider.isalnum()
        and text[start : start + 2].isdigit()
        and not text[start + 2 : start + 3].isalnum()
    ):
        return Refusal(start, start + 2, "short year")
    if before == ":" and wider.isdigit():
        return _token(text, start, floor, "clock or score")
    return None


def _after_point(text: str, start: int, floor: int) -> Refusal | None:
    word = _word_before(text, start)
    if word.rstrip(".").lower() in LABELS:
        return _token(text, start, start, "label")
    if len(word) <= 4 or word.count(".") > 1:  # noqa: PLR2004 - "v.3", "Rs.500", "U.S.300"
        return _token(text, start, floor, "part of a name")
    return _token(text, start, start, "footnote mark")


def _prefixed(text: str, start: int) -> bool:
    """Whether a word like sub- or non- stands before the hyphen."""
    return _word_before(text, start - 1).lower() in PREFIXES


def _word_before(text: str, end: int) -> str:
    window = text[max(0, end - 24) : end]
    return window.split()[-1].lstrip("([“‘\"'") if window and not window[-1].isspace() else ""


def _token(text: str, start: int, floor: int, reason: str) -> Refusal:
    """Refuse the whole run without spaces around a place, from the floor on."""
    left = start
    while left > floor and start - left < 80 and not text[left - 1].isspace() and text[left - 1] not in '([“‘"':  # noqa: PLR2004
        left -= 1
    found = _TOKEN.match(text, start)
    end = found.end() if found else start + 1
    while end > start + 1 and text[end - 1] in ".:?=–-":
        end -= 1
    return Refusal(left, max(end, start + 1), reason)


def followed(text: str, start: int, end: int) -> Refusal | None:
    """Refuse a number that what is glued to its right makes a code, clock, phone number or version."""
    after = text[end : end + 1]
    if not after or after in ',;)”"':
        return None
    following = text[end + 1 : end + 2]
    if after == ":" and following.isdigit() and (found := _COLON.match(text, end)):
        return Refusal(start, found.end(), "clock or score")
    if (after.isalpha() or after in " .-\u00a0:") and _hour(text[start:end]) and (found := _CLOCK.match(text, end)):
        return Refusal(start, found.end(), "clock time")
    if text[start - 1 : start] == "+" and (found := _DIALLED.match(text, end)):
        return Refusal(start, found.end(), "phone number")
    if text[start] == "0" and text[start + 1 : start + 2].isdigit():
        return _code(text, start, end, "number with a leading zero")
    if after in "-–" and following.isdigit() and text[end + 2 : end + 8].strip("0123456789")[:1] in "-–":
        return _phone(text, start, end) if text[end + 2 : end + 8].strip("0123456789")[:1] else None
    if after == "-" and following in ("i", "f", "b", "o") and (found := _IDIOM.match(text, end)):
        return Refusal(start, found.end(), "part of a word")
    if after == "." and following.isupper() and text[end + 2 : end + 3].isupper():
        return _code(text, start, end, "part of a code")
    if after == "_" or (after == "." and following.isdigit()):
        return _code(text, start, end, "part of a code")
    return None


def _hour(numeral: str) -> bool:
    """Whether a numeral can be what a clock shows: "9", "0915", "10.30"."""
    hours, point, minutes = numeral.partition(".")
    return hours.isdigit() and len(hours) <= 4 and (not point or len(minutes) == 2)  # noqa: PLR2004


def _phone(text: str, start: int, end: int) -> Refusal | None:
    found = _PHONE.match(text, end)
    return Refusal(start, found.end(), "phone or order number") if found else None


def coded(text: str, start: int, end: int) -> Refusal:
    """Refuse digits with a slash that are no fraction: "24/7", "10/100/1000"."""
    return _code(text, start, end, "part of a code")


def members(text: str, label: Refusal) -> Refusal:
    """Take the other members of a labelled list into the refusal: "Nos. 3 and 4"."""
    found = _MEMBERS.match(text, label.end)
    return Refusal(label.start, found.end() if found else label.end, label.reason)


def _code(text: str, start: int, end: int, reason: str) -> Refusal:
    found = _CODE_MORE.match(text, end)
    return Refusal(start, found.end() if found else end, reason)


def lettered(text: str, start: int, end: int) -> Refusal | None:
    """Refuse a number with letters or a code glued on that are neither scale nor unit: "5G", "3D", "315-2EH14"."""
    after = text[end : end + 1]
    if after == "-" and (found := _WORDED.match(text, end)):
        return Refusal(start, found.end(), "part of a word")
    if after.isalpha() and after < "\u2e7f":
        return _token(text, start, start, "part of a name")
    if after in "-‑" and (text[end + 1 : end + 2].isupper() or (text[end + 1 : end + 2].isdigit() and after)):
        return _token(text, start, start, "part of a name")
    return None


def bare(text: str, start: int, end: int, floor: int) -> Refusal | None:
    """Refuse a bare number (no unit, no scale) that stands as a label, list number, footnote, address or name."""
    after = text[end : end + 1]
    before = text[start - 1 : start] if start else "\n"
    if before == "§" or text[start - 2 : start] == "§ ":
        return Refusal(start, end, "section number")
    if before == "[" and (found := _FOOTNOTES.match(text, end)):
        return Refusal(start, found.end(), "footnote mark")
    if before == "(" and after == ")" and end - start <= _SHORT and text[start:end].isdigit():
        return Refusal(start, end, "footnote or list number")
    if (refusal := _line_start(text, start, end)) or (refusal := _labelled(text, start, end)):
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


def _year(text: str, start: int, end: int, floor: int) -> bool:
    """Whether four plain digits that no period claimed are a year all the same: "(2015 = 100)", "but 2023 will"."""
    if end - start != 4 or not text[start:end].isdigit() or text[start : start + 2] not in ("18", "19", "20"):  # noqa: PLR2004
        return False
    return hedges.before(text, start, floor) is None and not (
        text[start + 2 : end] == "00" and _PLURAL.match(text, end)
    )


_PLURAL: Final = Pattern(r"\s(?:[a-z]+\s)?[a-z]+s\b")
_POSTCODE_AFTER: Final = Pattern(r"\s[A-Z][^\W\d_]")
_POSTCODE_BEFORE: Final = Pattern(r"[,\n]\s?\Z")


def _street(following: str) -> bool:
    return any(word.strip(".,").lower() in STREETS for word in following.split()[1:])


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
    if end - start <= _SHORT + 1 and "." in text[start:end] and _HEADING.match(text, end):
        return Refusal(start, end, "section number")
    return None


def _opens(window: str) -> bool:
    """Whether a new paragraph or item may begin here: no sentence runs on from the line before."""
    line = window.rstrip(" \t\r")
    before = line[:-1].rstrip(" \t\r*")
    return not before or before[-1] in _LINE_END


_LINE_END: Final = frozenset("\n.:;!?)]”\"'’|")


def _labelled(text: str, start: int, end: int) -> Refusal | None:
    """Refuse what follows a label ("Article 14"), an acronym ("ISO 9283") or a capitalised word ("Model 3")."""
    window = text[max(0, start - 40) : start]
    if not window or not (window[-1].isspace() or window[-1] == "#"):
        return None
    pieces = window.rsplit(None, 2)
    if not pieces or window.count("\n\n", max(0, len(window) - 3)):
        return None
    raw = pieces[-1]
    word = raw.lstrip("([“‘\"'*_").rstrip(".*_:")
    lower = word.lower()
    number = text[start:end]
    if number.isdigit() and len(number) <= _SHORT and len(pieces) > 1 and _referenced(pieces, text, end):
        return Refusal(start, end, "reference sign")
    if len(pieces) > 1 and pieces[-2].lower() in ("patent", "patents"):
        return Refusal(start, _coded(text, end), "patent number")
    if (
        lower in LABELS
        and number.isdigit()
        and (raw[:1].isupper() or lower not in CAPITAL_LABELS)
        and (raw[-1:] != "." or lower in ABBREVIATED)
    ):
        found = _MEMBERS.match(text, end)
        return Refusal(start, _coded(text, found.end() if found else end), f"label after {raw}")
    if number.isdigit() and lower.rpartition("-")[2] in STREETS and raw[:1].isupper() and not _NOUN.match(text, end):
        found = _MEMBERS.match(text, end)
        return Refusal(start, found.end() if found else end, "address")
    if (
        raw[-1:] in ".:"
        or not word
        or word.islower()
        or not word[0].isalpha()
        or not word[-1].isalnum()
        or lower in OPENERS
        or lower in MONTHS
        or lower in WEEKDAYS
    ):
        return None
    if _names(word, number, text, start, end):
        return Refusal(start, _coded(text, end), f"name with {raw}")
    return None


def _referenced(pieces: list[str], text: str, end: int) -> bool:
    """Whether a number is the sign of a part in a drawing: "the housing 10 includes a first end 14"."""
    noun, article = pieces[-1], pieces[-2].lower()
    if article not in ARTICLES or not noun.isalpha() or not noun.islower() or noun in UNREFERENCED or noun in _CHANGES:
        return False
    return _AFTER_SIGN.match(text, end) is not None


ARTICLES: Final = frozenset("the a an said first second third each respective".split())
_AFTER_SIGN: Final = Pattern(
    r"\s?[,.;:)]|\s(?:and|or|of|is|are|was|were|has|have|may|can|includes?|comprises?|to|in|on|at|by|with|which|that|from|for|via|as|when|into)\b"
)


def _names(word: str, number: str, text: str, start: int, end: int) -> bool:
    """Whether a capitalised word and a bare number make a name: "ISO 9283", "Model 3", "Web 2.0", "Windows 10"."""
    if "," in number or " " in number or not number[0].isdigit():
        return False
    if "." in number:
        return len(number) <= _SHORT and (number[-1] == "0" or not _NOUN.match(text, end))
    if not number.isdigit():
        return False
    if len(word) > 1 and (word.isupper() or not word[1:].islower()):
        return True
    return not _counts(word, text, start, end)


def _counts(word: str, text: str, start: int, end: int) -> bool:
    """Whether a capitalised word before a bare number is no name: a headline's verb, a sentence's first word."""
    following = _NEXT_WORD.match(text, end)
    plural = following is not None and following[1][-1] == "s" and following[1].lower() not in _NO_PLURAL
    if following is None or following[1][0].islower():
        before = text[max(0, start - len(word) - 4) : start - len(word) - 1].rstrip(' \t"“‘(*')
        opening = not before or before[-1] in ".!?:;\n•"
        return opening and (plural or word.lower().endswith(("ing", "ly")))
    return plural or word.lower() in _CHANGES


_NEXT_WORD: Final = Pattern(r"[\s\u00a0-]{1,2}([^\W\d_]{2,})")
_NO_PLURAL: Final = frozenset("was is has does its as this us plus versus less series always".split())
_CHANGES: Final = RISING | FALLING


def _coded(text: str, end: int) -> int:
    """Go on over what is glued to a name's number: "12642-2013", "60204-1"."""
    found = _CODE_MORE.match(text, end)
    return found.end() if found else end


def address(text: str) -> list[tuple[int, int]]:
    """Give the spans of web and mail addresses and file names, in which no number is read."""
    spans = []
    for mark in ("://", "www.", "@", "]("):
        at = text.find(mark)
        while at >= 0:
            low = max(0, at - 200)
            left = 1 + max(low - 1, *[text.rfind(edge, low, at) for edge in ' \n\t(<"“['])
            right = at + len(mark)
            found = _URL_REST.match(text, right)
            right = found.end() if found else right
            spans.append((left, right))
            at = text.find(mark, right)
    return sorted(spans)


_URL_REST: Final = Pattern(r"[^\s<>\"”)\]]{0,2000}")
