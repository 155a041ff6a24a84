"""The document's own date: from its metadata as printed, or read from the top of the text.

    labelled   = ("date" | "published" | "updated" | "press release" | …) sep? full-date
    standalone = a short line that holds a full date: "- Feb 11, 2017 -", "Press release · 9 June 2022"
    dateline   = PLACE "," full-date ("(" agency ")")? dash        "OSLO, Oct 24, 2024 (Agency) -"

A date that is none of these (the first full date near the top, or the latest of the text) is a guess.
"""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.patterns import any_case
from mfgfacts.lexicon.periods import MONTHS
from mfgfacts.normalise import spans
from mfgfacts.normalise.printed import full_year

if TYPE_CHECKING:
    from collections.abc import Iterator

_MONTH: Final = any_case(sorted(MONTHS, key=len, reverse=True))
_FULL: Final = re.compile(
    rf"(?<![\d/.-])(?:(?P<y>(?:19|20)\d\d)[-./年](?P<m>\d{{1,2}})[-./月](?P<d>\d{{1,2}})(?:日|(?!\d))(?:T[\d:.]+Z?)?"
    rf"|(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:[ \u00a0](?:of )?|[-/.])(?P<month>{_MONTH})\.?,?[ \u00a0/-]"
    rf"(?P<year>(?:19|20)\d\d)\b"
    rf"|\b(?P<month2>{_MONTH})\.?[ \u00a0-](?P<day2>\d{{1,2}})(?:st|nd|rd|th)?(?:,[ \u00a0]?|[ \u00a0-])"
    rf"(?P<year2>(?:19|20)\d\d)\b"
    rf"|(?P<one>\d{{1,2}})(?P<sep>[./-])(?P<two>\d{{1,2}})(?P=sep)(?P<year3>(?:19|20)\d\d)(?!\d))"
)
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
#: Characters of the longest date before its year.
_REACH: Final = 24
_SHORT: Final = re.compile(
    rf"(?:(?P<day>\d{{1,2}})[ ](?P<month>{_MONTH})|(?P<month2>{_MONTH})\.?[ ](?P<day2>\d{{1,2}}))\b"
    rf"(?![,.]?\s?\d)"
)
_LABEL: Final = re.compile(
    r"(?im)^[\W_]{0,6}(?:date|dated|publish\w*|published on|issued|posted|released?|press release|news release"
    r"|updated|last updated|embargo\w*|"
    r"for (?:immediate )?release|created|pubdate|publication date)\b[^\n\d]{0,40}(?=\d|[A-Z][a-z]{2,8}\.? \d)"
)
_DATELINE: Final = re.compile(
    r"(?m)^[ \t]{0,4}(?:[A-Z][\w.'’ -]{1,40}[,/] ?){0,2}(?=[A-Z][a-z]{2,8}\.? \d|\d{1,2} [A-Z])"
)
_AFTER_DATELINE: Final = re.compile(r"[ ]?(?:\([^)\n]{1,40}\)|/[^/\n]{1,30}/)?[ ]?[-–—:]")
_TOLD: Final = re.compile(r" ((?:19|20)\d\d)\b(?!\s(?:target|goal))")
_TELLING: Final = re.compile(r"\b(?:in|since|from|of|for|during|[A-Z][a-z]{2,8})\Z")
_WORD: Final = 10  # characters of a word that tells a year, and one before it
_TOP: Final = 2500  # characters in which a heading, front matter and dateline stand
_NEAR: Final = 700  # characters in which a date of running text is taken for the document's
_LINE: Final = 90  # characters of a line that is no sentence
_SCANNED: Final = 200_000  # characters read for the latest date


@lru_cache(maxsize=1)  # a draft is asked about again for each day that it is read as from
def issued(text: str, printed: str | None) -> tuple[date | None, bool]:
    """The date that the document was issued on, and whether it had to be guessed.

    Args:
        text: the document's text.
        printed: the date of its metadata or bibliography, ISO 8601 or as printed; None where there is none.

    Returns:
        The date (None where no full date stands), and True where it was inferred from running text.
    """
    stated = of_metadata(printed) if printed else None
    if stated:
        return stated, False
    top = text[:_TOP]
    read = _labelled(top) or _standalone(top) or _dateline(top)
    if read:
        return read, False
    first = next((day for _, day in _dates(text[:_NEAR])), None)
    return first or _yearless(text) or max((day for _, day in _dates(text[:_SCANNED])), default=None), True


@cache
def of_metadata(printed: str) -> date | None:
    """A date of metadata: `2023-06-11`, `2023-06`, `2023`, `D:20241024080000`, `Thu, 24 Oct 2024 08:00 GMT`."""
    stripped = printed.strip()[:100]
    compact = re.match(r"(?:D:)?((?:19|20)\d\d)(\d\d)(\d\d)(?!\d{2}$)", stripped)
    if compact:
        return _valid(*(int(part) for part in compact.groups()))
    short = re.fullmatch(r"((?:19|20)\d\d)(?:-(0[1-9]|1[0-2]))?", stripped)
    if short:
        return spans.months(int(short[1]), int(short[2] or 12))[1]
    found = next((day for _, day in _dates(stripped)), None)
    return found or _odd(stripped)


def _odd(printed: str) -> date | None:
    """An absolute date in a rare format; dateparser is slow to import and is asked for nothing else."""
    import dateparser  # it costs half a second, and hardly a document needs it

    parsed = dateparser.parse(
        printed, languages=["en"], settings={"REQUIRE_PARTS": ["day", "month", "year"], "PARSERS": ["absolute-time"]}
    )
    return parsed.date() if parsed else None


def _dates(text: str) -> Iterator[tuple[re.Match[str], date]]:
    """The full dates of a text, each looked for around its year: few words are one, many may begin a date."""
    done = 0
    for year in _YEAR.finditer(text):
        begin, end = year.span()
        if begin < done:
            continue
        match = _FULL.search(text, max(done, begin - _REACH), end + 1)  # it ends with its year
        if match is None or match.end() != end:
            match = _FULL.match(text, begin)
        if match:
            done = match.end()
            day = _of_match(match)
            if day:
                yield match, day


def _of_match(match: re.Match[str]) -> date | None:
    if match["y"]:
        return _valid(int(match["y"]), int(match["m"]), int(match["d"]))
    month = match["month"] or match["month2"]
    if month:
        return _valid(int(match["year"] or match["year2"]), MONTHS[month.lower()], int(match["day"] or match["day2"]))
    one, two, year = int(match["one"]), int(match["two"]), full_year(match["year3"])
    day_first = match["sep"] == "." or one > 12  # noqa: PLR2004 - months
    return _valid(year, two, one) if day_first else _valid(year, one, two)


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _labelled(top: str) -> date | None:
    """A full date after a word that announces it, at the beginning of a line."""
    for label in _LABEL.finditer(top):
        match = _FULL.match(top, label.end())
        day = _of_match(match) if match else None
        if day:
            return day
    return None


def _standalone(top: str) -> date | None:
    """A full date on a short line of its own, a heading's "in March 2023" being none."""
    for match, day in _dates(top):
        begin, end = top.rfind("\n", 0, match.start()) + 1, top.find("\n", match.end())
        line = top[begin : end if end >= 0 else len(top)].strip()
        prose = line.endswith((".", "!", "?")) or re.search(
            r"\b(?:on|of|in|since|from|by|until|the)\s$", top[begin : match.start()]
        )
        if len(line) <= _LINE and not prose:
            return day
    return None


def _dateline(top: str) -> date | None:
    """A place and a full date before a dash."""
    for place in _DATELINE.finditer(top):
        match = _FULL.match(top, place.end())
        if match and _AFTER_DATELINE.match(top, match.end()):
            return _of_match(match)
    return None


def _yearless(text: str) -> date | None:
    """A day and month near the top ("OSLO, Oct 24 -") with the year that the text tells of most."""
    short = _SHORT.search(text[:_NEAR])
    years = Counter(_told(text)) if short else None
    if not short or not years:
        return None
    year = max(years, key=lambda told: (years[told], -int(told)))
    return _valid(int(year), MONTHS[(short["month"] or short["month2"]).lower()], int(short["day"] or short["day2"]))


def _told(text: str) -> Iterator[str]:
    """The years that a word before them tells."""
    for year in _TOLD.finditer(text, 0, _SCANNED):
        at = year.start()
        if _TELLING.search(text, max(0, at - _WORD), at):
            yield year[1]
