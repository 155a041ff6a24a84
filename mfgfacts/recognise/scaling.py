"""The scale behind a numeral in digits, and the gap before what belongs to a number."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.lookalikes import CHEMISTRY, MOLAR
from mfgfacts.lexicon.scales import LENGTHWAYS, LETTERS, PLAIN
from mfgfacts.recognise.pattern import Pattern
from mfgfacts.recognise.units import unit_at

if TYPE_CHECKING:
    import re

    from mfgfacts.recognise.numbers import Number

WORD: Final = Pattern(r"[^\W\d_]{1,24}+(?!\w)")
#: A word that a line end parts: "mil-\nlion", "kilo-\nmetres".
PARTED: Final = Pattern(r"([A-Za-z]{1,14})[-\u2010]\r?\n[ \t]{0,3}([a-z]{1,14})\b")
HYPHENS: Final = frozenset("-\u2010")
#: Symbols of units that are spelled like scales: millinewton, meganewton.
_MEGA: Final = frozenset({"mN", "MN"})
_GAP: Final = Pattern(r"[ \t\u00a0\u2009\u202f]{0,2}(?:\r?\n[ \t]{0,3}(?=\S))?")
_CODE: Final = Pattern(r"[ \u00a0](?:[A-Z]{3}\b|dollars|euros|pounds)")
#: A unit written in capitals behind a scale.
_UNIT: Final = Pattern(r"[ \u00a0](?=[kMGT]?[A-Z]{2,}[a-z]?s?\b)")
_COUNTLESS: Final = frozenset("kmMbB")
_NOUN: Final = Pattern(r"[ \u00a0]([a-z]{3,}(?:\s[a-z]{3,})?)")


def scale_of(text: str, number: Number, *, money: bool) -> tuple[int, str]:
    """Read the scale after a numeral in digits: "million", "bn", "hundred million", "k"."""
    end = number.end
    following = text[end : end + 1]
    if not following or following in ".,;)%:!?/]°":
        return end, ""
    at = gap(text, end)
    found = WORD.match(text, at)
    if found is None:
        return end, ""
    word = found[0]
    if text[found.end() : found.end() + 1] in HYPHENS and (parted := PARTED.match(text, at)):
        whole = (parted[1] + parted[2]).lower()
        return (parted.end(), whole) if whole in PLAIN else (end, "")
    if word in LETTERS:
        return (found.end(), word) if _letter_scale(text, number, found, money=money) else (end, "")
    if word.lower() not in PLAIN or (not money and word in _MEGA):
        return end, ""
    again = WORD.match(text, gap(text, found.end()))
    if again and again[0].lower() in PLAIN:
        return again.end(), f"{word} {again[0]}"
    return found.end(), word


def _letter_scale(text: str, number: Number, found: re.Match[str], *, money: bool) -> bool:  # noqa: C901 - by letter
    """Whether a letter is a scale: after money, or glued to the numeral and before a noun ("5m people")."""
    letter = found[0]
    if money:
        return letter not in ("mm", "t") or found.start() == number.end
    if found.start() == number.end and letter in _COUNTLESS and _UNIT.match(text, found.end()):
        at = found.end() + 1
        if unit_at(text, at) > at:  # "5.2m TEU"
            return True
    noun = _NOUN.match(text, found.end())
    if letter == "M" and any(map(text[max(0, number.start - 60) : found.end() + 60].__contains__, CHEMISTRY)):
        return False
    if found.start() > number.end:
        things = noun[1].split()[0] if noun and letter == "M" else ""
        return things.endswith("s") and things not in MOLAR
    if letter == "mil":
        return bool(noun and noun[1].split()[0].endswith("s")) or bool(_CODE.match(text, found.end()))
    if letter in "tT" or letter in ("mm", "MM"):
        return False
    if letter == "K" and ((noun is None and "." in number.numeral) or number.end - number.start == 1):
        return False
    if letter in "kK":
        return letter == "k" or bool(noun) or number.end - number.start > 1
    if noun is None:
        return letter == "M" and number.end - number.start > 1
    first = noun[1].split()
    return first[0] not in LENGTHWAYS and (
        first[0].endswith("s") or first[-1].endswith("s") or first[0] in ("people", "jobs")
    )


def gap(text: str, end: int) -> int:
    """Where the next word begins: behind a hyphen, spaces, or one line break."""
    following = text[end : end + 1]
    if following == " ":
        return end + 1 if text[end + 1 : end + 2] > " " else _wide(text, end)
    if following in "-‑":
        return _wide(text, end + 1) if text[end + 1 : end + 2] == "\n" else end + 1
    return _wide(text, end) if following.isspace() else end


def _wide(text: str, end: int) -> int:
    gap = _GAP.match(text, end)
    return gap.end() if gap else end
