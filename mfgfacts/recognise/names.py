"""Numbers that are no quantities because of what they are glued to: names, paths, clocks, phone numbers, codes.

All rules are general: `labels` looks at the words around a number that stands free, `addresses` at the web.
"""

from __future__ import annotations

import re
from typing import Final

from mfgfacts.lexicon.names import AIRLINERS, CHEMICAL, CLOCK, LABELS, PREFIXES
from mfgfacts.lexicon.numerals import CARDINALS
from mfgfacts.lexicon.periods import MONTHS
from mfgfacts.model import Refusal, new
from mfgfacts.recognise.dates import MONTH
from mfgfacts.recognise.pattern import Pattern
from mfgfacts.recognise.scaling import gap
from mfgfacts.recognise.units import unit_at

_TOKEN: Final = Pattern(r"[\w./:+#&@\-‑–=%?]{0,200}")
CODE_MORE: Final = Pattern(r"(?:[-–/.:]\w{1,40}){1,12}+(?:[ \u00a0]\d{2,8}(?![\w%.,])){0,3}")
#: The further numbers of a list of names; a day before its month is none: "rev. 3, 5 March".
MEMBERS: Final = Pattern(
    rf"(?:\s{{0,2}}(?:,(?!\s\d{{1,6}}\s(?:[a-z-]*[a-rt-z]s|of\s(?:the|them|these|those|whom|which|all))\b)|/|–|-|to|and|or|&|through|,\s?and)\s{{0,2}}\d{{1,6}}+(?![\w%.,]\w|[%°]|\s(?:of\s)?{MONTH}"
    r"|\s(?:[kmµn]?g|[mµ]?[lL]|[kcmµn]?m|m?mol|h|min|wt|grams?|moles?|parts|percent|hours?|minutes?|seconds|days|years)\b))*+"
)
_CLOCK: Final = Pattern(rf"(?:[:.]\d\d)?(?:[ \u00a0\u202f]|-)?(?:{CLOCK})")
_COLON: Final = Pattern(r"(?::\d{1,6}){1,4}(?!\d)(?:[ \u00a0\u202f]?(?:[ap]\.?m\b\.?))?", re.IGNORECASE)
_PHONE: Final = Pattern(r"[-–.  ]\(?\d[\d\-–.  ()]{3,24}")
_DIALLED: Final = Pattern(r"[ \u00a0.-]?\(?\d{1,4}\)?(?:[ \u00a0.-]\d{2,8}){1,5}")
_GROUPS: Final = Pattern(r"(?:[ \u00a0]\d{2,4}){1,4}(?![\w.,]?\d|\s?%)")
_STRANDS: Final = (
    " end",
    " untranslated",
    " UTR",
    " region",
    " flank",
    " splice",
    " and ",
    " to ",
    " direction",
    "UTR",
)
_GROUP: Final = Pattern(r"\((?:[A-Z][a-z]?\d?){1,4}\)\d?[A-Za-z]?\w*|(?:\([a-z]{1,3}\))(?:\(\w{1,3}\)){0,4}")
_LOCANTS: Final = Pattern(r"\d{1,2}(?:,\d{1,2})+")
_WORD_AFTER: Final = Pattern(r"[A-Za-z]{2,12}")
_IDIOM: Final = Pattern(r"-(?:in|for|by|on|of)-\d++(?:-\w+)?")
_WORDED: Final = Pattern(r"-(?:to|and|or)-\w+|-(?:somethings?|up)\b")


def glued(text: str, start: int, floor: int) -> Refusal | None:  # noqa: C901 - one line a sign
    """Refuse a number that its left neighbour makes part of a name, code, path or mark."""
    if start <= floor or start == 0:
        return None
    before = text[start - 1]
    if before.isspace() or before in '([“‘"':
        return None
    wider = text[start - 2] if start > 1 else " "
    if before == "{" and wider in "^_":
        return Refusal(start, start + 1, "exponent")
    if before.isalpha() or before == "_":
        return None if before > "\u2e7f" else _token(text, start, floor, "part of a name")
    if before in "−–" and wider.isalpha() and "1" <= text[start] <= "4" and not text[start + 1 : start + 2].isalnum():
        return Refusal(start, start + 1, "exponent")
    if before in "-‑" and wider.isalnum():
        return (
            None
            if _prefixed(text, start) and not _AGED.match(text, start)
            else _token(text, start, floor, "part of a name")
        )
    if before == "/" and start - 1 == floor:
        body = _BODY.match(text, start)
        return Refusal(start, body.end(), "part of a unit") if body else None
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


#: The surface of a body, per which kidneys are measured: "60 mL/min/1.73 m2".
_BODY: Final = Pattern(r"1[.·]73[ \u00a0]?m(?:2|²|\^2)")


def _after_point(text: str, start: int, floor: int) -> Refusal | None:
    word = word_before(text, start)
    if word.rstrip(".").lower() in LABELS:
        return _token(text, start, start, "label")
    if len(word) <= 4 or word.count(".") > 1:  # noqa: PLR2004 - "v.3", "Rs.500", "U.S.300"
        return _token(text, start, floor, "part of a name")
    return _token(text, start, start, "footnote mark")


#: The age of players: "the under-21 side", "over-35s".
_AGED: Final = Pattern(
    r"(?<=[nN]der-)\d\ds?(?!\w|[-.,]\d|[-\s]?(?:%|per|pct|year|second|minute|hour|day|month|week|pound|dollar|metre|foot))|(?<=ver-)\d\ds\b"
)


def _prefixed(text: str, start: int) -> bool:
    """Whether a word like sub- or non- stands before the hyphen."""
    return word_before(text, start - 1).lower() in PREFIXES


def word_before(text: str, end: int) -> str:
    """Give the word that ends at a place, without opening marks; empty behind a space."""
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
    return new(Refusal, (left, max(end, start + 1), reason))


def followed(text: str, start: int, end: int) -> Refusal | None:  # noqa: C901 - one line a sign
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
        dialled = _GROUPS.match(text, end)
        return _code(text, start, dialled.end() if dialled else end, "number with a leading zero")
    if after in "-–" and following.isdigit() and text[end + 2 : end + 8].strip("0123456789")[:1] in "-–":
        return _phone(text, start, end) if text[end + 2 : end + 8].strip("0123456789")[:1] else None
    if after == "-" and (refusal := _hyphened(text, start, end)) is not None:
        return refusal
    if after == "." and following.isupper() and text[end + 2 : end + 3].isupper():
        return _code(text, start, end, "part of a code")
    if after == "°" and (place := _COORDINATES.match(text, end)) is not None:
        return Refusal(start, place.end(), "coordinates")
    if after == "/" and _TERM.match(text, end):
        return _code(text, start, end, "part of a formula")
    if after in _FORMULA_MARKS and (refusal := _formula(text, start, end)) is not None:
        return refusal
    if after == "_" or (after == "." and following.isdigit()):
        return _code(text, start, end, "part of a code")
    return None


def _hyphened(text: str, start: int, end: int) -> Refusal | None:
    """Refuse "10-for-12", "4-One" and the numbers of models."""
    following = text[end + 1 : end + 2]
    if following.isdigit():
        return _model(text, start, end)
    if following in _IDIOMATIC and (found := _IDIOM.match(text, end)):
        return Refusal(start, found.end(), "part of a word")
    if following.isupper() and (found := _WORD_AFTER.match(text, end + 1)) and found[0].lower() in CARDINALS:
        return _code(text, start, end, "part of a name")
    return None


_IDIOMATIC: Final = frozenset("ifbo")


def _model(text: str, start: int, end: int) -> Refusal | None:
    """Refuse the number of an airliner, and two joined behind a count: "a 737-800", "two 767-300s", "six 72-600s"."""
    found = _PAIR.match(text, end)
    if found is None:
        return None
    if not _AIRLINERS.fullmatch(text, start, end):
        count = _COUNT_BEFORE.search(text, max(0, start - 16), start)
        if count is None or (count[1] or "").lower() in MONTHS:
            return None
    at = gap(text, found.end())
    return Refusal(start, found.end(), "part of a name") if unit_at(text, at) == at else None


_PAIR: Final = Pattern(r"-[1-9]\d{0,2}(?:ER|LR|F|s)?(?![\w-]|[.,]\d|\s?[%°$€£×])")
_AIRLINERS: Final = Pattern(AIRLINERS)
_COUNT_BEFORE: Final = Pattern(
    rf"(?:\b([A-Za-z]+)\s)?(?<![\d.,-])(?:\d{{1,3}}|{'|'.join(CARDINALS)})\s\Z", re.IGNORECASE
)


#: What a number is divided by in a formula: "1/e2", "1/f noise".
_TERM: Final = Pattern(r"/[efnqrxRTk][²2]?(?![\w/])")
#: Degrees and minutes of a place: "75°06′S", "48° 51' 24" N".
_COORDINATES: Final = Pattern(
    r"°[ \u00a0]?\d{1,2}(?:\.\d{1,4})?[′'’][ \u00a0]?(?:\d{1,2}(?:\.\d{1,4})?(?:[″\"”]|''))?[ \u00a0]?[NSEWO]?\b"
    r"|°[ \u00a0]?[NSEW]\b(?!-)"
)
_FORMULA_MARKS: Final = frozenset("'′(-")


def _formula(text: str, start: int, end: int) -> Refusal | None:
    """Refuse what is glued into a chemical name or marks the end of a strand: "1,2-dichloroethane", "25(OH)D", "3′"."""
    after, following = text[end], text[end + 1 : end + 2]
    if after in "'′":
        strand = end - start == 1 and (following in {"-", "–"} or text.startswith(_STRANDS, end + 1))
        return Refusal(start, end + 1, "end of a strand") if strand else None
    if after == "(":
        group = _GROUP.match(text, end)
        return Refusal(start, group.end(), "part of a formula") if group else None
    if following.islower() and (_LOCANTS.fullmatch(text, start, end) or text.startswith(CHEMICAL, end + 1)):
        return _code(text, start, end, "part of a formula")
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
    found = MEMBERS.match(text, label.end)
    return Refusal(label.start, found.end() if found else label.end, label.reason)


def _code(text: str, start: int, end: int, reason: str) -> Refusal:
    found = CODE_MORE.match(text, end)
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
