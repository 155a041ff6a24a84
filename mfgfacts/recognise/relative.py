"""Periods told from another: "last year", "the first half of 2023", "a year earlier", "the three months to June".

base     = date | year | code | ("the" | modifier) unit | decade | century | fiscal year
selected = "the"? ordinal (half | quarter | N months | week | day) ("of"? base)?
edge     = ("the" "end" "of" | "early" | "mid" | "late") base
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.periods import DECADES, EDGES, MODIFIERS, MONTHS, NUMBERS, ORDINALS, SEASONS, WEEKDAYS, WITHIN
from mfgfacts.recognise import dates, years
from mfgfacts.recognise.dates import DASH, SPACE, Found
from mfgfacts.recognise.pattern import Pattern

if TYPE_CHECKING:
    import re

_ANY_MODIFIER: Final = "|".join(MODIFIERS)
COUNT: Final = r"\d{1,3}|" + "|".join(sorted(NUMBERS, key=len, reverse=True))
_ORDINAL: Final = (
    "|".join(sorted(ORDINALS, key=len, reverse=True)) + r"|[1-9](?:st|nd|rd|th)|[12]\d(?:st|nd|rd|th)|3[01]st"
)

RELATIVE: Final = Pattern(
    rf"(?i:the{SPACE})?(?i:(?P<mod>{_ANY_MODIFIER}){SPACE}(?:(?P<fy>fiscal|financial|business){SPACE}"
    rf"|calendar{SPACE})?|the{SPACE}(?P<full>full{SPACE}|whole{SPACE}|entire{SPACE})?)"
    rf"(?i:(?P<unit>year|quarter|month|week(?:end)?|decade|century|day|fortnight|half|qtr|yr))\b(?!-(?!end))"
)
_BOUNDED: Final = (
    rf"ended|ending|beginning|starting|commencing|begun|(?:that|which){SPACE}(?:will{SPACE})?(?:ended|ends?|began|begins?"
    r"|starts?|started)"
)
FISCAL: Final = Pattern(
    rf"(?:(?i:the){SPACE})?(?:(?P<mod>(?i:{_ANY_MODIFIER})){SPACE})?(?i:fiscal|financial)(?:{SPACE}(?i:years?\b))?"
    rf"(?:,?{SPACE}(?P<year>(?:19|20)\d\d)(?:[-/–](?P<second>(?:20)?\d\d))?\b(?![.,]\d)"
    rf"|(?<=year){SPACE}(?P<how>(?i:to|through|{_BOUNDED}))(?:{SPACE}(?:on|in))?{SPACE}(?=[A-Z\d])"
    rf"|(?<=year)\b(?!{SPACE}(?:end|begin|start|run|clos)))"
)
ENDED: Final = Pattern(
    rf"[,]?{SPACE}(?P<how>(?i:to|through|up{SPACE}to|until|of|from|{_BOUNDED}))(?:{SPACE}(?:on|in))?{SPACE}"
    rf"(?:the{SPACE})?(?=[A-Z\d]|end-[A-Z]|mid-[A-Z]|(?:end|close){SPACE}of{SPACE}[A-Z])"
)
_PART: Final = Pattern(
    rf"(?P<which>(?:[Tt]wenty-)?[A-Za-z]++|\d{{1,2}}(?:st|nd|rd|th))(?:{SPACE}|-)(?:(?P<count>(?i:{COUNT})){SPACE}|(?:full|fiscal|financial"
    rf"|calendar){SPACE})?(?P<part>(?i:half|quarter|qtr|months?|weeks?|weekend|days?|decade|year"
    rf"|{'|'.join(WEEKDAYS)}))\b"
)
_OF: Final = Pattern(
    rf"(?:(?:,?{SPACE}|-)(?:of|in|for|from){SPACE}(?:the{SPACE}(?=\d|fisc|finan|Q|H))?|,?{SPACE}|-(?=\d))"
)
_EDGE: Final = Pattern(
    rf"(?P<edge>(?i:early|mid|middle|late|end|beginning|start))(?:(?:{SPACE}|-)(?P<of>(?:of|in){SPACE})?(?:the{SPACE}(?=\d"
    rf"|fisc|finan|week|month|quarter|year|decade|century|first|second|third|fourth|{'|'.join(SEASONS)}))?|{DASH}"
    rf"(?=\d))"
)
_CENTURY_WORD: Final = Pattern(
    rf"(?!(?i:last|final|latter|opening|closing))(?P<which>(?i:{_ORDINAL}))(?:{SPACE}|-)(?:(?i:century)\b(?<!C[a-z]{{6}})|Century\b(?!{SPACE}[A-Z]))"
)
_DECADE_WORD: Final = Pattern(
    rf"(?i:(?:the{SPACE})?(?P<decade>{'|'.join(DECADES)}))\b|(?:the{SPACE})?['’](?P<two>[1-9]0)s\b"
)
_WORD: Final = Pattern(r"[A-Za-z]++")
_DEICTIC: Final = Pattern(r"(?i:yesterday|today|tomorrow)\b")


def base(text: str, pos: int, depth: int = 0) -> Found | None:
    """A period that begins exactly at `pos` and needs nothing left of it; `depth` counts the parts it is a part of."""
    if text[pos : pos + 1].isdigit():
        return _digits(text, pos)
    word = _WORD.match(text, pos)
    if not word:
        match = _DECADE_WORD.match(text, pos)
        return Found("decade", {"year": match["two"]}, match.end()) if match else None
    first = word[0].lower()
    if first in FULL_WEEKDAYS:
        return Found("weekday", {"weekday": first}, word.end())
    if first in MONTHS:
        return dates.month_first(text, pos) if text[pos].isupper() or first not in {"may", "march", "mar"} else None
    if first in {"q", "h", "fy", "cy"} and text[word.end() : word.end() + 1].isdigit():
        found = dates.code(text, word.end(), pos)
        return found[1] if found else None
    if first in MODIFIERS or first == "the":
        return (_part(text, pos + 4, depth) if first == "the" and _parted(text, pos + 4) else None) or _told(text, pos)
    if first in ORDINALS or first in EDGES:
        return _part(text, pos, depth)
    return _named(text, pos, word)


def _named(text: str, pos: int, word: re.Match[str]) -> Found | None:
    """Fiscal years, seasons, decades and days by their own words."""
    first = word[0].lower()
    if first in {"fiscal", "financial", "fy"}:
        return fiscal(text, pos)
    if first in SEASONS:
        return dates.season(text, pos)
    if first in DECADES:
        return Found("decade", {"decade": first}, word.end())
    return Found("deictic", {"word": first}, word.end()) if _DEICTIC.match(text, pos) else None


_DEEPEST: Final = 1
_PARTS: Final = frozenset({*ORDINALS, *EDGES, "twenty"})


def _parted(text: str, pos: int) -> bool:
    """Whether the word or figure at `pos` can tell a part of a period: "the first", "the 2nd", "the end"."""
    word = _WORD.match(text, pos)
    return word is None or word[0].lower() in _PARTS


def _part(text: str, pos: int, depth: int) -> Found | None:
    """A part of a period, unless it is a part of a part of one already."""
    return selected(text, pos, depth + 1) or edge(text, pos, depth + 1) if depth < _DEEPEST else None


def _digits(text: str, pos: int) -> Found | None:
    found = (
        dates.numeric(text, pos) or dates.year_code(text, pos) or dates.day_first(text, pos) or years.century(text, pos)
    )
    if found:
        return found
    figure = _YEAR.match(text, pos)
    if not figure:
        return None
    if figure["s"]:
        return Found("decade", {"year": figure["year"]}, figure.end())
    return years.ranged(text, pos, pos + 4, 0) or Found("year", {"year": figure["year"]}, figure.end())


_YEAR: Final = Pattern(r"(?P<year>(?:1\d|2[01])\d\d)(?:(?P<s>(?<=0)['’]?s\b)|(?!\w)(?![.,]\d|%|-[A-Za-z]{3}|[-/]\d\d))")


def _told(text: str, pos: int) -> Found | None:
    """A modifier or "the" and a unit: `this year`, `the previous quarter`, `the year`; `last spring`, `last March`."""
    match = RELATIVE.match(text, pos)
    if match:
        parts = {k: v for k, v in match.groupdict().items() if v}
        return Found("relative" if "mod" in parts else "the", parts, match.end())
    return fiscal(text, pos) or dates.season(text, pos) or _pointed_name(text, pos)


_POINTED_NAME: Final = Pattern(
    rf"(?i:(?P<mod>last|this|next|coming){SPACE}(?:(?P<weekday>{'|'.join(w for w in WEEKDAYS if w.endswith('day'))})|"
    rf"(?P<month>{'|'.join(m for m in MONTHS if len(m) > len('sep'))})))\b(?!{SPACE}\d)"
)


def _pointed_name(text: str, pos: int) -> Found | None:
    """`next Monday`, `last December`."""
    match = _POINTED_NAME.match(text, pos)
    if not match:
        return None
    parts = {name: printed.lower() for name, printed in match.groupdict().items() if printed}
    return Found("month" if "month" in parts else "weekday", parts, match.end())


FULL_WEEKDAYS: Final = frozenset(w for w in WEEKDAYS if w.endswith("day"))


def fiscal(text: str, pos: int) -> Found | None:
    """`fiscal 2022/23`, `the fiscal year ending 31 March 2025`, `the last financial year`."""
    match = FISCAL.match(text, pos)
    if not match:
        return None
    parts = {k: v for k, v in match.groupdict().items() if v}
    if "year" not in parts and text[match.end() - 1].isspace():
        last = base(text, match.end())
        if last and last.rule in {"day", "month", "numeric", "iso"}:
            return Found(
                "span",
                {
                    "unit": "year",
                    "count": "1",
                    "how": match["how"].lower(),
                    "to:rule": last.rule,
                    **prefixed(last.parts),
                },
                last.end,
            )
        return None
    return Found("fiscal", parts, match.end())


def prefixed(parts: dates.Parts) -> dates.Parts:
    """The parts of a second period, named so that they can stand beside the first's."""
    return {f"to:{name}": printed for name, printed in parts.items()}


_OF_YEAR: Final = Pattern(
    r"(first|second|third|fourth)[ -](half|quarter) of (?:(the|this|last) year\b(?!-)"
    r"|((?:19|20)\d\d)(?=[,.;:)]?[ \n](?!to\b|through|until|till|and\b|[-–—‒~～QqHh\d \n])))"
)


def of_year(text: str, pos: int) -> Found | None:
    """The commonest parts, in one step: `first half of the year`, `third quarter of 2023`."""
    match = _OF_YEAR.match(text, pos)
    if not match:
        return None
    which, part, mod, year = match.groups()
    if year:
        return Found("year", {"year": year, "which": which, "part": part}, match.end())
    if mod == "the":
        return Found("the", {"unit": "year", "which": which, "part": part}, match.end())
    return Found("relative", {"mod": mod, "unit": "year", "which": which, "part": part}, match.end())


def of_base(text: str, pos: int, depth: int = 0) -> Found | None:
    """The period that a part belongs to: "of 2023", "of last year", "2024" after "the first quarter"."""
    joint = _OF.match(text, pos)
    if not joint:
        return None
    found = base(text, joint.end(), depth)
    told = any(word in joint[0] for word in ("of", "in", "for", "from"))
    return found if found and (told or found.rule in {"year", "relative", "fiscal", "code"}) else None


def selected(text: str, pos: int, depth: int = 0) -> Found | None:
    """A part told by its number: `first half of 2023`, `second-quarter`, `first nine months`, `last week of July`."""
    match = _PART.match(text, pos)
    if not match:
        match = _CENTURY_WORD.match(text, pos)
        return Found("century", {"which": match["which"]}, match.end()) if match else None
    parts = {name: printed.lower() for name, printed in match.groupdict().items() if printed}
    if parts["which"] not in ORDINALS and parts["which"].isalpha():
        return None
    whole = of_base(text, match.end(), depth)
    if whole and "part" not in whole.parts and whole.rule != "weekday" and "edge" not in whole.parts:
        return Found(whole.rule, {**whole.parts, **parts}, whole.end)
    if parts["part"].rstrip("s") not in {"half", "quarter", "qtr", "month"} or parts["which"] == "last":
        return None
    if parts["part"] == "month" or (parts["part"] == "months" and "count" not in parts):
        return None
    ago = AGO_YEAR.match(text, match.end())
    if ago and ago[0][0] != ",":
        return Found("context", {**parts, "years": ago["count"].lower()}, ago.end())
    closed = _closed(text, match.end(), parts)
    if closed or _OF_OTHER.match(text, match.end()):
        return closed
    return Found("context", parts, match.end())


AGO_YEAR: Final = Pattern(
    rf",?{SPACE}(?P<count>(?i:a|one|two|1|2)){SPACE}years?{SPACE}(?:ago|earlier|before|previously)\b"
)


def _closed(text: str, pos: int, parts: dates.Parts) -> Found | None:
    """The day on which a numbered part ended: `the second quarter ended Sept. 30`."""
    joint = ENDED.match(text, pos)
    if not joint or "end" not in joint["how"].lower():
        return None
    last = base(text, joint.end())
    if last is None or last.rule not in {"day", "month", "numeric", "iso"}:
        return None
    size = {
        "unit": {"qtr": "quarter"}.get(parts["part"].rstrip("s"), parts["part"].rstrip("s")),
        "count": parts.get("count", "1"),
    }
    return Found("span", {**size, "how": "ended", "to:rule": last.rule, **prefixed(last.parts)}, last.end)


_OF_OTHER: Final = Pattern(rf"{SPACE}of{SPACE}|-of\b|{SPACE}(?:final|finals|century|mark|pole|note|moon)\b")


def edge(text: str, pos: int, depth: int = 0) -> Found | None:
    """The beginning, middle or end of a period: `early May`, `mid-2025`, `end of 2024`, `late last year`."""
    match = _EDGE.match(text, pos)
    if not match:
        return None
    if match["of"] and match["of"][0] in "iI" and match["edge"].lower() not in WITHIN:
        return None
    found = base(text, match.end(), depth)
    if found is None and text[match.end() - 4 : match.end()] == "the ":
        found = base(text, match.end() - 4, depth)
    if found is None:
        return _edge_of_bare(text, match)
    if "edge" in found.parts or (found.rule == "the" and not match["of"] and "-" not in match[0]):
        return None
    if found.rule in _DAYS and match["edge"].lower() not in WITHIN:
        return None  # "will end Thursday"
    return Found(found.rule, {**found.parts, "edge": match["edge"].lower()}, found.end)


_DAYS: Final = frozenset({"day", "weekday", "deictic"})
_BARE_UNIT: Final = Pattern(r"(?i:year|quarter|month|week|decade|century)\b(?!-)")


def _edge_of_bare(text: str, match: re.Match[str]) -> Found | None:
    """`end of year`, `the end of the decade`."""
    unit = _BARE_UNIT.match(text, match.end())
    if not unit or not match["of"]:
        return None
    return Found("the", {"unit": unit[0].lower(), "edge": match["edge"].lower()}, unit.end())
