"""Periods told from another: "last year", "the first half of 2023", "a year earlier", "the three months to June".

base     = date | year | code | ("the" | modifier) unit | decade | century | fiscal year
selected = "the"? ordinal (half | quarter | N months | week | day) ("of"? base)?
edge     = ("the" "end" "of" | "early" | "mid" | "late") base
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.periods import CENTURIES, DECADES, EDGES, MODIFIERS, MONTHS, ORDINALS, SEASONS, WEEKDAYS, WITHIN
from mfgfacts.model import new
from mfgfacts.recognise import dates, spelled_years, years
from mfgfacts.recognise.dates import Found
from mfgfacts.recognise.pattern import Pattern
from mfgfacts.recognise.phrases import (
    AGO_YEAR,
    BARE_UNIT,
    CENTURY_WORD,
    DECADE_WORD,
    DEICTIC,
    EDGE,
    ENDED,
    FISCAL,
    OF,
    OF_OTHER,
    OF_YEAR,
    PART,
    POINTED_NAME,
    RELATIVE,
    YEAR,
)

if TYPE_CHECKING:
    import re

_WORD: Final = Pattern(r"[A-Za-z]++")


def base(text: str, pos: int, depth: int = 0) -> Found | None:
    """A period that begins exactly at `pos` and needs nothing left of it; `depth` counts the parts it is a part of."""
    if text[pos : pos + 1].isdigit():
        return _digits(text, pos)
    word = _WORD.match(text, pos)
    if not word:
        match = DECADE_WORD.match(text, pos)
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
    if first in CENTURIES or first == "two":
        return spelled_years.plain(text, pos)
    if first in DECADES:
        return Found("decade", {"decade": first}, word.end())
    return Found("deictic", {"word": first}, word.end()) if DEICTIC.match(text, pos) else None


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
    figure = YEAR.match(text, pos)
    if not figure:
        return years.split(text, pos)
    if figure["s"]:
        return Found("decade", {"year": figure["year"]}, figure.end())
    return years.ranged(text, pos, pos + 4, 0) or Found("year", {"year": figure["year"]}, figure.end())


def _told(text: str, pos: int) -> Found | None:
    """A modifier or "the" and a unit: `this year`, `the previous quarter`, `the year`; `last spring`, `last March`."""
    match = RELATIVE.match(text, pos)
    if match and not (match["fy"] and _NUMBERED.match(text, match.end())):  # "the current financial year 2023"
        parts = {k: v for k, v in match.groupdict().items() if v}
        return Found("relative" if "mod" in parts else "the", parts, match.end())
    return fiscal(text, pos) or dates.season(text, pos) or _pointed_name(text, pos)


_NUMBERED: Final = Pattern(rf"{dates.SPACE}(?:19|20)\d\d\b")


def _pointed_name(text: str, pos: int) -> Found | None:
    """`next Monday`, `last December`."""
    match = POINTED_NAME.match(text, pos)
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
    if match[0].endswith("fiscal") and "mod" not in parts and "the " not in text[pos - 4 if pos > 4 else 0 : pos + 4]:  # noqa: PLR2004 - as long
        return None  # "the first half of the fiscal", not "the aims are fiscal"
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


def of_year(text: str, pos: int) -> Found | None:
    """The commonest parts, in one step: `first half of the year`, `third quarter of 2023`."""
    match = OF_YEAR.match(text, pos)
    if not match:
        return None
    which, part, mod, year = match.groups()
    if year:
        return new(Found, ("year", {"year": year, "which": which, "part": part}, match.end()))
    if mod == "the":
        return new(Found, ("the", {"unit": "year", "which": which, "part": part}, match.end()))
    return new(Found, ("relative", {"mod": mod, "unit": "year", "which": which, "part": part}, match.end()))


def of_base(text: str, pos: int, depth: int = 0) -> Found | None:
    """The period that a part belongs to: "of 2023", "of last year", "2024" after "the first quarter"."""
    joint = OF.match(text, pos)
    if not joint:
        return None
    found = base(text, joint.end(), depth)
    told = any(word in joint[0] for word in ("of", "in", "for", "from"))
    return found if found and (told or found.rule in {"year", "relative", "fiscal", "code"}) else None


def selected(text: str, pos: int, depth: int = 0) -> Found | None:
    """A part told by its number: `first half of 2023`, `second-quarter`, `first nine months`, `last week of July`."""
    match = PART.match(text, pos)
    if not match:
        match = CENTURY_WORD.match(text, pos)
        return Found("century", {"nth": match["which"]}, match.end()) if match else None
    parts = {name: printed.lower() for name, printed in match.groupdict().items() if printed}
    if parts["which"] not in ORDINALS and parts["which"].isalpha():
        return None
    if parts["part"] == "quarters" and "count" not in parts:
        return None
    whole = of_base(text, match.end(), depth)
    if whole and "part" not in whole.parts and whole.rule != "weekday" and "edge" not in whole.parts:
        return Found(whole.rule, {**whole.parts, **parts}, whole.end)
    if parts["part"].rstrip("s") not in {"half", "quarter", "qtr", "month"} or parts["which"] in _WHOLES:
        return None
    if parts["part"] == "month" or (parts["part"] == "months" and "count" not in parts):
        return None
    ago = AGO_YEAR.match(text, match.end())
    if ago and ago[0][0] != ",":
        return Found("context", {**parts, "years": ago["count"].lower()}, ago.end())
    closed = _closed(text, match.end(), parts)
    if closed or OF_OTHER.match(text, match.end()):
        return closed
    return Found("context", parts, match.end())


#: Parts that are none without their whole: "the last quarter", "the opening half".
_WHOLES: Final = frozenset({"last", "opening", "closing", "final"})


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


def edge(text: str, pos: int, depth: int = 0) -> Found | None:
    """The beginning, middle or end of a period: `early May`, `mid-2025`, `end of 2024`, `late last year`."""
    match = EDGE.match(text, pos)
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


def _edge_of_bare(text: str, match: re.Match[str]) -> Found | None:
    """`end of year`, `the end of the decade`."""
    unit = BARE_UNIT.match(text, match.end())
    if not unit or not match["of"]:
        return None
    return Found("the", {"unit": unit[0].lower(), "edge": match["edge"].lower()}, unit.end())
