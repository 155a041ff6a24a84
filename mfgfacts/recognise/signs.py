"""A currency's sign or code before a number: $, US$, €, CHF, RMB, Rs."""

from __future__ import annotations

from typing import Final

from mfgfacts.lexicon.currencies import LOOKALIKE_CODES, SIGNS
from mfgfacts.recognise.formulas import in_formula
from mfgfacts.recognise.pattern import Pattern

_AMOUNT_AHEAD: Final = Pattern(
    r"\d{1,3}(?:[,'\u00a0]\d{3})+|\d+(?:[.,]\d+)?(?:[^\S\n]?(?:million|billion|trillion|thousand|lakh|crore|bn|mn|mln|tn)\b|[mk]\b)|\d+\.\d\d(?!\d)|\d{4,}(?!\d)"
)
_LETTERS_BEFORE_SIGN: Final = 5
_ENDS: Final = frozenset(sign[-1] for sign in SIGNS) | frozenset("$")
_LONGEST: Final = max(len(sign) for sign in SIGNS)
SMALL: Final = frozenset(sign[-2:] for sign in SIGNS if sign[-1].islower() or (sign[-1] == "." and len(sign) > 1))


def sign_before(text: str, end: int, floor: int) -> int:
    """Return the start of the currency sign or code that ends at `end`, spaces allowed between, or `end`.

    Codes and letters that are words or names as well (ALL, R, K) need an amount at `end`: grouped digits, hundredths or
    a scale word.
    """
    last = end - 1
    if last >= floor and text[last] in " \u00a0\u2009\u202f":
        last -= 1
    if last < floor:
        return end
    mark = text[last]
    if mark not in _ENDS or ((mark.islower() or mark == ".") and text[max(floor, last - 1) : last + 1] not in SMALL):
        return end
    for length in range(min(_LONGEST, last + 1 - floor), 0, -1):
        start = last + 1 - length
        sign = text[start : last + 1]
        if sign not in SIGNS:
            continue
        if sign[0].isalpha() and start > floor and (text[start - 1].isalnum() or text[start - 1] in "_-&"):
            continue
        if sign in LOOKALIKE_CODES and not _AMOUNT_AHEAD.match(text, end):
            return end
        if length == 1 and last + 1 == end and (_NAMED.get(sign) or _NEVER).match(text, end):
            return end
        if sign == "$":
            return end if in_formula(text, start) else _with_country(text, start, floor)
        return start
    return end


#: What a letter makes a name with: release "R2019b", accession "P12345"; "P12,345" are pesos.
_NAMED: Final = {"R": Pattern(r"(?:19|20)\d\d[a-d]?\b"), "P": Pattern(r"\d{4,}(?![,.]\d)")}
_NEVER: Final = Pattern(r"(?!)")
_COUNTRY_BEFORE: Final = frozenset("US AU CA HK NT NZ U.S. us hk nt nz u.s. c".split())


def _with_country(text: str, start: int, floor: int) -> int:
    """Take in the letters that stand apart from their sign: "US $5", "U.S. $ 5", "HK $10"."""
    window = text[max(floor, start - _LETTERS_BEFORE_SIGN - 1) : start]
    word = window.rstrip(" ").rpartition(" ")[2]
    if window.endswith(" "):
        return start - 1 - len(word) if word in _COUNTRY_BEFORE else start
    return start - len(word) if len(word) > 1 and word.upper() + "$" in SIGNS else start
