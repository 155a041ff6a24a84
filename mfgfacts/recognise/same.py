"""Comparable periods: `the same period last year`, `the corresponding quarter a year earlier`."""

from __future__ import annotations

from typing import Final

from mfgfacts.recognise.dates import SPACE, Found
from mfgfacts.recognise.pattern import Pattern
from mfgfacts.recognise.phrases import AGO_YEAR, COUNT
from mfgfacts.recognise.relative import of_base, prefixed

_SAME: Final = Pattern(
    rf"(?i:the{SPACE})?(?i:same|comparable|corresponding|equivalent|year-ago|year-earlier){SPACE}(?:(?P<year>(?:19|20)\d\d){SPACE})?(?i:(?:"
    rf"(?P<count>{COUNT})[- ])?(?P<unit>period|months?|quarter|half|week|day|time|year|nine|six|three))\b"
    rf"(?:(?<=month){SPACE}period\b)?"
)


def same(text: str, pos: int) -> Found | None:
    """`the same period last year`, `the same month of 2022`, `the corresponding quarter a year earlier`."""
    match = _SAME.match(text, pos)
    if not match:
        return None
    unit = match["unit"].lower()
    if match["year"]:
        return Found("same", {"unit": unit, "to:rule": "year", "to:year": match["year"]}, match.end())
    whole = of_base(text, match.end())
    ago = None if whole else AGO_YEAR.match(text, match.end())
    if whole:
        return Found("same", {"unit": unit, "to:rule": whole.rule, **prefixed(whole.parts)}, whole.end)
    if ago:
        return Found("same", {"unit": unit, "years": ago["count"]}, ago.end())
    return (
        None
        if unit in {"time", "year", "day"} or _NOUN.match(text, match.end())
        else Found("same", {"unit": unit}, match.end())
    )


_NOUN: Final = Pattern(
    rf"{SPACE}(?!(?:was|were|is|had|has|and|but|when|as|to|while|by|it|that|the|with|from|for|on|at)\b)[a-z]"
)
