"""Ordinals: a rank where a ranking word stands beside one ("ranked third", "the second largest"), else no number."""

from __future__ import annotations

from typing import Final

from mfgfacts.lexicon.names import RANKING
from mfgfacts.model import Kind, Refusal
from mfgfacts.recognise.pattern import Pattern
from mfgfacts.recognise.ratios import Outcome, Reading, words_before

#: What every word before a rank has in it: ranked, place, finish, came, come.
_RANKED: Final = Pattern(r"ank|lace|inish|ame|ome")
_REACH: Final = 40
_BESIDE: Final = Pattern(
    r"\s(?:(?:place\s|spot\s|position\s)?(?:in\sthe\s(?:world|country|nation|region|league|category|ranking|table|list|EU|US)|worldwide|globally|"
    r"nationwide|nationally|overall|among|in\sthe\sglobal)|place\b|spot\b|position\b|rank\b)"
    r"|(?P<superlative>(?:\s{1,2}|-)(?!(?:test|request|interest|quest|harvest|forest|guest|contest|protest|arrest|west|east|invest|rest|nest|"
    r"chest|latest|est|midwest|northwest|southwest|conquest|priest|manifest)\b)(?:[a-z]{2,14}est|most|[a-z]+-?most|best|worst)\b)"
)
_BETWEEN: Final = frozenset({"the", "as", "at", "in", "globally", "currently"})
_COMING: Final = frozenset({"came", "come", "comes", "finishing"})


def ordinal(text: str, start: int, floor: int, word: str) -> Outcome:  # noqa: ARG001 - one of the readers
    """Read an ordinal as a rank where a ranking word stands beside it."""
    end = start + len(word)
    beside = _BESIDE.match(text, end)
    first = text[start:end].lower() in ("first", "1st")
    if (beside and (beside["superlative"] is None or not first)) or _ranked(text, start, end, first):
        return Reading("rank", start, end, text[start:end], text[start:end], Kind.RANK)
    return Refusal(start, end, "ordinal")


def _ranked(text: str, start: int, end: int, first: bool) -> bool:  # noqa: FBT001 - once an ordinal
    """Whether a ranking word stands before an ordinal: "ranked second", "came third,"."""
    if not _RANKED.search(text, start - _REACH if start > _REACH else 0, start):
        return False
    before = words_before(text, start)
    if not before:
        return False
    if before[-1] in _COMING and not first and text[end : end + 1] in ("", ",", "."):
        return True
    return not RANKING.isdisjoint(before) and (before[-1] in RANKING or before[-1] in _BETWEEN)
