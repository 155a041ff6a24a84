"""Periods told from another: "last year", "the first half of 2023", "a year earlier", "the three months to June".

    base     = date | year | code | ("the" | modifier) unit | decade | century | fiscal year
    selected = "the"? ordinal (half | quarter | N months | week | day) ("of"? base)?
    edge     = ("the" "end" "of" | "early" | "mid" | "late") base
"""

from __future__ import annotations

import re
from typing import Final

from mfgfacts.lexicon.periods import DECADES, EDGES, MODIFIERS, MONTHS, NUMBERS, ORDINALS, SEASONS, WEEKDAYS
from mfgfacts.recognise import dates, years
from mfgfacts.recognise.dates import DASH, SPACE, Found

_ANY_MODIFIER: Final = "|".join(MODIFIERS)
_COUNT: Final = r"\d{1,3}|" + "|".join(sorted(NUMBERS, key=len, reverse=True))
_ORDINAL: Final = "|".join(sorted(ORDINALS, key=len, reverse=True)) + r"|[1-9](?:st|nd|rd|th)|[12]\d(?:st|nd|rd|th)|3[01]st"

RELATIVE: Final = re.compile(
    rf"(?i:the{SPACE})?(?i:(?P<mod>{_ANY_MODIFIER}){SPACE}(?:(?P<fy>fiscal|financial|business){SPACE}|calendar{SPACE})?|the{SPACE}(?P<full>full{SPACE}|whole{SPACE}|entire{SPACE})?)"
    rf"(?i:(?P<unit>year|quarter|month|week(?:end)?|decade|century|day|fortnight|half|qtr|yr))\b(?!-(?!end))"
)
FISCAL: Final = re.compile(
    rf"(?:(?i:the){SPACE})?(?:(?P<mod>(?i:{_ANY_MODIFIER})){SPACE})?(?i:fiscal|financial)(?:{SPACE}(?i:years?\b))?"
    rf"(?:,?{SPACE}(?P<year>(?:19|20)\d\d)(?:[-/–](?P<second>(?:20)?\d\d))?\b(?![.,]\d)|(?<=year){SPACE}(?i:ended|ending|to|through|that{SPACE}(?:ended|ends)|which{SPACE}(?:ended|ends)|beginning|starting)(?:{SPACE}(?:on|in))?{SPACE}(?=[A-Z\d])|(?<=year)\b)"
)
ENDED: Final = re.compile(
    rf"[,]?{SPACE}(?P<how>(?i:ended|ending|to|through|up{SPACE}to|until|that{SPACE}(?:ended|ends)|which{SPACE}(?:ended|ends)|beginning|starting|commencing|of|from))(?:{SPACE}(?:on|in))?{SPACE}(?:the{SPACE})?(?=[A-Z\d])"
)
_PART: Final = re.compile(
    rf"(?P<which>(?i:{_ORDINAL}))(?:{SPACE}|-)(?:(?P<count>(?i:{_COUNT})){SPACE}|(?:full|fiscal|financial|calendar){SPACE})?(?P<part>(?i:half|quarter|qtr|months?|weeks?|weekend|days?|decade|year|{'|'.join(WEEKDAYS)}))\b"
)
_OF: Final = re.compile(rf"(?:(?:,?{SPACE}|-)(?:of|in|for|from){SPACE}(?:the{SPACE}(?=\d|fisc|finan|Q|H))?|,?{SPACE}|-(?=\d))")
_EDGE: Final = re.compile(
    rf"(?P<edge>(?i:early|mid|middle|late|end|beginning|start))(?:(?:{SPACE}|-)(?:of{SPACE})?(?:the{SPACE}(?=\d|fisc|finan|week|month|quarter|year|decade|century|first|second|third|fourth|{'|'.join(SEASONS)}))?|{DASH}(?=\d))"
)
_CENTURY_WORD: Final = re.compile(rf"(?P<which>(?i:{_ORDINAL}))(?:{SPACE}|-)(?i:century)\b")
_DECADE_WORD: Final = re.compile(rf"(?i:(?:the{SPACE})?(?P<decade>{'|'.join(DECADES)}))\b|(?:the{SPACE})?['’](?P<two>[1-9]0)s\b")
_SEASON: Final = re.compile(
    rf"(?i:(?:(?:the{SPACE})?(?P<mod>{_ANY_MODIFIER}){SPACE}|the{SPACE})?(?P<season>{'|'.join(SEASONS)})\b)(?:,?{SPACE}(?:of{SPACE}|in{SPACE})?(?:(?P<year>(?:19|20)\d\d)(?:[-/–](?P<second>\d\d))?\b|(?P<rel>(?:last|this|next|that|the previous){SPACE}year)))?"
)
_SAME: Final = re.compile(
    rf"(?i:the{SPACE})?(?i:same|comparable|corresponding|equivalent|year-ago|year-earlier){SPACE}(?i:(?:(?P<count>{_COUNT})[- ])?(?P<unit>period|months?|quarter|half|week|day|time|year|nine|six|three))\b"
)
_TO: Final = re.compile(rf"(?:{SPACE}(?P<word>to|through|until|till|thru|and|up{SPACE}to){SPACE}(?:the{SPACE}(?=end|beg|fi|se|th|fo|\d))?|{DASH}|[ ]?[~～][ ]?)(?=[A-Za-z\d'’])")
_WORD: Final = re.compile(r"[A-Za-z]++")
_DEICTIC: Final = re.compile(r"(?i:yesterday|today|tomorrow)\b")


def base(text: str, pos: int, depth: int = 0) -> Found | None:
    """A period that begins exactly at `pos` and needs nothing left of it; `depth` counts the parts it is a part of."""
    if text[pos : pos + 1].isdigit():
        return _digits(text, pos)
    word = _WORD.match(text, pos)
    if not word:
        match = _DECADE_WORD.match(text, pos)
        return Found("decade", {"year": match["two"]}, match.end()) if match else None
    first = word[0].lower()
    if first in MONTHS:
        return dates.month_first(text, pos) if text[pos].isupper() or first not in {"may", "march", "mar"} else None
    if first in {"q", "h", "fy", "cy"} and text[word.end() : word.end() + 1].isdigit():
        found = dates.code(text, word.end(), pos)
        return found[1] if found else None
    if first in MODIFIERS or first == "the":
        inner = selected(text, pos + 4, depth + 1) or edge(text, pos + 4, depth + 1) if first == "the" and depth < _DEEPEST else None
        return inner or _told(text, pos)
    if depth < _DEEPEST and (first in ORDINALS or first in EDGES):
        return selected(text, pos, depth + 1) if first in ORDINALS else edge(text, pos, depth + 1)
    if first in {"fiscal", "financial", "fy"}:
        return fiscal(text, pos)
    if first in SEASONS:
        return season(text, pos)
    if first in DECADES or first == "yesterday" or first in {"today", "tomorrow"}:
        match = _DEICTIC.match(text, pos)
        return Found("deictic", {"word": first}, match.end()) if match else Found("decade", {"decade": first}, word.end())
    return None


_DEEPEST: Final = 1


def _digits(text: str, pos: int) -> Found | None:
    found = dates.numeric(text, pos) or dates.year_code(text, pos) or dates.day_first(text, pos) or years.century(text, pos)
    if found:
        return found
    figure = _YEAR.match(text, pos)
    if not figure:
        return None
    if figure["s"]:
        return Found("decade", {"year": figure["year"]}, figure.end())
    return years.ranged(text, pos, pos + 4, 0) or Found("year", {"year": figure["year"]}, figure.end())


_YEAR: Final = re.compile(r"(?P<year>(?:1\d|2[01])\d\d)(?:(?P<s>(?<=0)['’]?s\b)|(?!\w)(?![.,]\d|%|-[A-Za-z]{3}|[-/]\d\d))")


def _told(text: str, pos: int) -> Found | None:
    """A modifier or "the" and a unit: `this year`, `the previous quarter`, `the year`; `last spring`, `last March`."""
    match = RELATIVE.match(text, pos)
    if match:
        parts = {k: v for k, v in match.groupdict().items() if v}
        return Found("relative" if "mod" in parts else "the", parts, match.end())
    return fiscal(text, pos) or season(text, pos)


def fiscal(text: str, pos: int) -> Found | None:
    """`fiscal 2022/23`, `the fiscal year ending 31 March 2025`, `the last financial year`."""
    match = FISCAL.match(text, pos)
    if not match:
        return None
    parts = {k: v for k, v in match.groupdict().items() if v}
    if "year" not in parts and text[match.end() - 1].isspace():
        last = base(text, match.end())
        if last and last.rule in {"day", "month", "numeric", "iso"}:
            return Found("span", {"unit": "year", "count": "1", "how": "ended", "to:rule": last.rule, **prefixed(last.parts)}, last.end)
        return None
    return Found("fiscal", parts, match.end())


def season(text: str, pos: int) -> Found | None:
    """`the spring of 2024`, `last summer`, `winter 2022/23`; a bare season is no date."""
    match = _SEASON.match(text, pos)
    return Found("season", {k: v for k, v in match.groupdict().items() if v}, match.end()) if match else None


def prefixed(parts: dates.Parts) -> dates.Parts:
    """The parts of a second period, named so that they can stand beside the first's."""
    return {f"to:{name}": printed for name, printed in parts.items()}


def of_base(text: str, pos: int, depth: int = 0) -> Found | None:
    """The period that a part belongs to: "of 2023", "of last year", "2024" after "the first quarter"."""
    joint = _OF.match(text, pos)
    if not joint:
        return None
    found = base(text, joint.end(), depth)
    if found is None or ("of" not in joint[0] and found.rule not in {"year", "relative", "fiscal", "code", "day"}):
        return None
    return None if found.rule == "the" and "of" not in joint[0] and "in" not in joint[0] else found


def selected(text: str, pos: int, depth: int = 0) -> Found | None:
    """A part told by its number: `first half of 2023`, `second-quarter`, `first nine months`, `last week of July`."""
    match = _PART.match(text, pos)
    if not match:
        match = _CENTURY_WORD.match(text, pos)
        return Found("century", {"which": match["which"]}, match.end()) if match else None
    parts = {name: printed.lower() for name, printed in match.groupdict().items() if printed}
    whole = of_base(text, match.end(), depth)
    if whole and "part" not in whole.parts and "edge" not in whole.parts:
        return Found(whole.rule, {**whole.parts, **parts}, whole.end)
    if parts["part"].rstrip("s") not in {"half", "quarter", "qtr", "month"} or parts["which"] == "last":
        return None
    if parts["part"] == "month" or (parts["part"] == "months" and "count" not in parts):
        return None
    if _OF_OTHER.match(text, match.end()):
        return None
    return Found("context", parts, match.end())


_OF_OTHER: Final = re.compile(rf"{SPACE}of{SPACE}|-of\b|{SPACE}(?:final|finals|century|mark|pole|note|moon)\b")


def edge(text: str, pos: int, depth: int = 0) -> Found | None:
    """The beginning, middle or end of a period: `early May`, `mid-2025`, `end of 2024`, `late last year`."""
    match = _EDGE.match(text, pos)
    if not match:
        return None
    found = base(text, match.end(), depth)
    if found is None and text[match.end() - 4 : match.end()] == "the ":
        found = base(text, match.end() - 4, depth)
    if found is None:
        return _edge_of_bare(text, match)
    if "edge" in found.parts or (found.rule == "the" and "of" not in match[0] and "-" not in match[0]):
        return None
    return Found(found.rule, {**found.parts, "edge": match["edge"].lower()}, found.end)


_BARE_UNIT: Final = re.compile(r"(?i:year|quarter|month|week|decade|century)\b(?!-)")


def _edge_of_bare(text: str, match: re.Match[str]) -> Found | None:
    """`end of year`, `the end of the decade`."""
    unit = _BARE_UNIT.match(text, match.end())
    if not unit or "of" not in match[0]:
        return None
    return Found("the", {"unit": unit[0].lower(), "edge": match["edge"].lower()}, unit.end())


def same(text: str, pos: int) -> Found | None:
    """`the same period last year`, `the same month of 2022`, `the corresponding quarter a year earlier`."""
    match = _SAME.match(text, pos)
    if not match:
        return None
    unit = match["unit"].lower()
    whole = of_base(text, match.end())
    ago = None if whole else AGO_YEAR.match(text, match.end())
    if whole:
        return Found("same", {"unit": unit, "to:rule": whole.rule, **prefixed(whole.parts)}, whole.end)
    if ago:
        return Found("same", {"unit": unit, "years": ago["count"]}, ago.end())
    return None if unit in {"time", "year", "day"} else Found("same", {"unit": unit}, match.end())


AGO_YEAR: Final = re.compile(rf",?{SPACE}(?P<count>(?i:a|one|two|1|2)){SPACE}years?{SPACE}(?:ago|earlier|before|previously)\b")


def ranged(text: str, found: Found, *, between: bool) -> Found:
    """The period and the one that it runs to: `January to March 2020`, `1 April to 30 June`; the first where it runs nowhere."""
    joint = _TO.match(text, found.end)
    if not joint or (joint["word"] == "and" and not between):
        return found
    second = base(text, joint.end())
    if second is None or "to:rule" in second.parts or not alike(found, second):
        return found
    parts = {**found.parts, "to:rule": second.rule, **prefixed(second.parts), "from:rule": found.rule}
    return Found("range", parts, second.end)


def listed(text: str, found: Found) -> Found:
    """Two neighbouring months that form one stretch: `January and February`."""
    joint = _TO.match(text, found.end)
    if not joint or joint["word"] != "and" or len(found.parts) > 1:
        return found
    second = base(text, joint.end())
    if second is None or second.rule != "month" or "to:rule" in second.parts:
        return found
    one, two = (MONTHS[f.parts["month"].rstrip(".").lower()] for f in (found, second))
    if two != one % 12 + 1 or "respectively" in text[second.end : second.end + 80]:
        return found
    return Found("range", {**found.parts, "from:rule": "month", "to:rule": "month", **prefixed(second.parts)}, second.end)


_LIKE: Final = {"day": 0, "iso": 0, "numeric": 0, "deictic": 0, "month": 1, "year": 2, "code": 1, "context": 1, "season": 3, "fiscal": 4, "decade": 5, "century": 6}


def alike(first: Found, second: Found) -> bool:
    """Whether two periods can be the ends of one stretch."""
    one, two = _LIKE.get(first.rule), _LIKE.get(second.rule)
    if one is None or two is None or first.rule == "years":
        return False
    return one == two or (max(one, two) <= 2 and (first.rule != "year" or second.rule != "day"))  # noqa: PLR2004 - days, months, years
JOINED: Final = frozenset(_LIKE)
