"""Ordinals: a rank where a ranking word stands beside one ("ranked third", "the second largest"), else no number."""

from __future__ import annotations

from typing import Final

from mfgfacts.lexicon.names import RANKING
from mfgfacts.model import Kind, Refusal, new
from mfgfacts.recognise.outcome import Outcome, Reading, words_before
from mfgfacts.recognise.pattern import Pattern

#: What every word before a rank has in it: ranked, place, finish, came, come.
_RANKED: Final = Pattern(r"ank|lace|inish|ame|ome")
_REACH: Final = 40
_BESIDE: Final = Pattern(
    r"\s(?:(?:place\s|spot\s|position\s)?(?:in\sthe\s(?:world|country|nation|region|league|category|ranking|table|list|EU|US)|worldwide|globally|"
    r"nationwide|nationally|overall|among|in\sthe\sglobal)|place\b|spot\b|position\b|rank\b)"
    r"|(?P<superlative>(?:\s{1,2}|-)(?!(?:test|request|interest|quest|harvest|forest|guest|contest|protest|arrest|west|east|invest|rest|nest|"
    r"chest|latest|est|midwest|northwest|southwest|conquest|priest|manifest)\b)(?:[a-z]{2,14}est|most|[a-z]+-?most|best|worst)\b)"
)
_NUMBER_ONE: Final = Pattern(
    r"\s(?:in\s(?!the\s(?:series|list|set)\b)[a-z]|among|worldwide|globally|nationwide|nationally|overall|position|spot|place|rank|exporter|"
    r"producer|importer|supplier|maker|manufacturer|market|brand|seller|player|company|destination|employer|carmaker|vendor|provider|in\sthe)"
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
    return new(Refusal, (start, end, "ordinal"))


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


def ranked_number(text: str, start: int, end: int) -> Outcome:
    """Read what follows "No." as a rank ("No. 5 in lathes") or refuse it as a label."""
    before = words_before(text, start)
    if _NUMBER_ONE.match(text, end) or not RANKING.isdisjoint(before[:-1]):
        return Reading("rank", start, end, text[start:end], text[start:end], Kind.RANK)
    return Refusal(start, end, "label after number")
