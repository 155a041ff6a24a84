"""Title and date of a document as its own text prints them.

    front matter    `key: value` lines between `---` at the very beginning
    title           the first heading of a Markdown text, else the first short line that is no sentence
    date            a labelled line ("Published: 5 May 2023"), a line that is a date, a short line that holds one,
                    a dateline ("LIMA, June 12 (Agency) -"), the file's name (2023-06-11-robots.md)

All of it within the first lines; nothing is resolved here. What a writer marked as title or date is taken for one; the
rest is a guess and named in `Head.guessed`.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.lexicon.pages import CLOCK, DATE_LABELS, FRONT_MATTER, SECTIONS
from mfgfacts.lexicon.periods import MONTHS, WEEKDAYS

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping, Sequence

_TOP: Final = 4000  # characters that are looked at
_LINES: Final = 15  # lines with words in them
_HEAD_LINES: Final = 5  # lines of title, date and byline that stand together
_TITLE: Final = 200  # characters of the longest title
_GUESSED: Final = 5  # lines in which a date is taken that no label marks
_DATED: Final = 120  # characters of the longest line that holds a date and little else

_MONTH: Final = rf"(?:{'|'.join(sorted(MONTHS, key=len, reverse=True))})\b\.?"
_FULL: Final = rf"""(?<![\w./-])(?:
        {_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?,?\s(?:18|19|20)\d\d                  # July 19, 2023
      | \d{{1,2}}(?:st|nd|rd|th)?(?:\sof)?[\s-]{_MONTH},?[\s-](?:18|19|20)\d\d   # 19 July 2023, 19-Jul-2023
      | (?:18|19|20)\d\d(?P<iso>[-/.])\d{{1,2}}(?P=iso)\d{{1,2}}                 # 2023-07-19, 2023/07/19
      | \d{{1,2}}(?P<sep>[-/.])\d{{1,2}}(?P=sep)(?:18|19|20)\d\d                 # 19.07.2023, 7/19/2023
      | (?:18|19|20)\d\d年\d{{1,2}}月\d{{1,2}}日
      )(?![\w/]|[.-]\d)"""
_DATE: Final = re.compile(_FULL, re.IGNORECASE | re.VERBOSE)
_YEAR: Final = re.compile(r"(?:18|19|20)\d\d")
# An agency's: LIMA, June 12 (Agency) - …   WASHINGTON, D.C., March 5, 2015 – …
_DATELINE: Final = re.compile(
    rf"""[*_ ]*+[A-Z][A-Z.'’/-]+(?:[ ,]+[A-Z][\w.'’/-]*){{0,6}}[ ,–—-]+
        (?P<date>{_MONTH}\s\d{{1,2}}(?:,?\s(?:19|20)\d\d)? | \d{{1,2}}\s{_MONTH}(?:\s(?:19|20)\d\d)?)
        (?=\W)""",
    re.VERBOSE | re.IGNORECASE,
)
# A company's: Munich, 11 June 2023 – …   June 11, 2023 (Acme) …
_OPENING: Final = re.compile(
    rf"""[*_ ]*+(?:[A-Z][\w.'’-]*(?:[ ,]+[A-Z][\w.'’-]*){{0,4}}[ ,–—-]+)?(?P<date>{_FULL})[*_]*\s*[-–—/(|:]""",
    re.VERBOSE | re.IGNORECASE,
)
_HEADING: Final = re.compile(r" {0,3}#{1,6}[ \t]+(.+?)[ \t#]*$")
_UNDERLINE: Final = re.compile(r" {0,3}(?:=+|-{3,})[ \t]*$")
_NOISE: Final = re.compile(r"[\W_]+")
_LINK: Final = re.compile(r"!?\[([^\]\n]{0,300})\]\([^)\s]{0,500}\)")
_MARKS: Final = re.compile(r"(\*\*|__|\*|`)(?=\S)([^*`\n]{1,300}?)\1")
_FENCE: Final = re.compile(r"---[ \t]*\r?\n")
_PAIR: Final = re.compile(r"([A-Za-z][\w -]{0,40}?)[ \t]*:[ \t]*(.*?)[ \t\r]*$")
_STAMP: Final = re.compile(r"((?:19|20)\d\d-[01]\d-[0-3]\d)(?!\d)")


class Head(NamedTuple):
    """What a document's first lines say of it.

    Attributes:
        metadata: CSL-JSON fields, `issued` aside.
        issued: the date as printed, or None.
        guessed: the fields (`title`, `issued`) that are guesses.
    """

    metadata: Mapping[str, object]
    issued: str | None
    guessed: frozenset[str]


def head(text: str, stem: str = "", known: Container[str] = ()) -> Head:
    """Read title and date from the first lines of a text.

    Args:
        text: the document.
        stem: its file's name without ending; a date in it is taken last.
        known: fields that are not looked for outside front matter.
    """
    front, body = _front_matter(text[:_TOP])
    lines = [line.strip() for line in text[body:_TOP].split("\n")]
    metadata: dict[str, object] = {key: value for key, value in front.items() if key != "issued"}
    issued = front.get("issued")
    guessed = set()
    if "title" not in metadata and "title" not in known:
        title, is_marked = _title(lines)
        if title:
            metadata["title"] = title
            guessed |= set() if is_marked else {"title"}
    if not isinstance(issued, str):
        issued, is_marked = (None, False) if "issued" in known else _issued(lines, stem)
        guessed |= set() if is_marked or issued is None else {"issued"}
    return Head(metadata, issued, frozenset(guessed))


def _front_matter(top: str) -> tuple[dict[str, object], int]:
    """Read `key: value` lines between two fences and say where they end; nested values are passed over."""
    fence = _FENCE.match(top)
    if fence is None:
        return {}, 0
    found: dict[str, object] = {}
    at = fence.end()
    while at < len(top):
        end = top.find("\n", at)
        line = top[at : end if end >= 0 else len(top)]
        at = end + 1 if end >= 0 else len(top)
        if line.rstrip() in {"---", "..."}:
            return found, at
        pair = _PAIR.match(line)
        key = FRONT_MATTER.get(pair[1].lower()) if pair else None
        value = _unquoted(pair[2]) if pair else ""
        if key and value and key not in found:
            found[key] = [{"literal": name} for name in _names(value)] if key == "author" else value
    return {}, 0  # no second fence: a rule drawn at the top of a text


def _unquoted(value: str) -> str:
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value


def _names(value: str) -> Iterator[str]:
    for name in value.strip("[]").split(",") if value.startswith("[") else [value]:
        if _unquoted(name.strip()):
            yield _unquoted(name.strip())


def _title(lines: Sequence[str]) -> tuple[str | None, bool]:
    """Find the title; True where the text marks it as a heading."""
    for line, below in pairwise([*lines, ""]):
        heading = _HEADING.match(line)
        if heading or (line and len(line) <= _TITLE and _UNDERLINE.match(below) and line[0] not in "-*>|"):
            title = _plain(heading[1] if heading else line)
            if title:
                return title, True
        if _is_prose(line):
            break  # a heading below is a section's
    for block in _blocks(lines):
        found = _title_of(block)
        if found:
            return found, False
        if not all(_is_furniture(line) for line in block):
            break
    return None, False


def _title_of(block: Sequence[str]) -> str | None:
    """Find the title in lines that stand together: with a date or a byline, but not at the head of a paragraph."""
    at = next((i for i, line in enumerate(block) if _may_be_title(line)), None)
    if at is None or len(block) > _HEAD_LINES or any(_is_prose(line) for line in block):
        return None
    rest = block[at + 1 :]
    if rest and rest[0][0].islower():  # the title goes on, or it was none
        return _plain(f"{block[at]} {rest[0]}") if len(rest) == 1 and len(rest[0]) < len(block[at]) else None
    return _plain(block[at])


def _blocks(lines: Sequence[str]) -> Iterator[list[str]]:
    """Yield the first runs of lines without a blank one between them."""
    block: list[str] = []
    for line in [*lines, ""][: 2 * _LINES]:
        if line:
            block.append(line)
        elif block:
            yield block
            block = []


def _is_furniture(line: str) -> bool:
    """Say whether a line belongs to the page: a section's name, a path of links, a date, a picture."""
    words = _NOISE.sub(" ", line).strip().lower()
    return not words or words in SECTIONS or line.count(">") > 1 or line.startswith("![") or _is_date_line(line)


def _may_be_title(line: str) -> bool:
    return (
        len(line) <= _TITLE
        and line.count(" ") > 0
        and line[0] not in "-*>|•·["
        and not _is_furniture(line)
        and not line.endswith((".", ",", ";", ":"))
    )


def _is_prose(line: str) -> bool:
    return len(line) > _TITLE or (line.endswith((".", ",", ";", ".”", '."')) and line.count(" ") > 5)  # noqa: PLR2004 - a sentence


def _is_date_line(line: str) -> bool:
    date = _date_in(line)
    if date is None:
        return False
    rest = _NOISE.sub(" ", line[: date.start()] + " " + line[date.end() :]).lower().split()
    label = " ".join(word for word in rest if not word.isdigit() and word not in WEEKDAYS and word not in CLOCK)
    return not label or label in DATE_LABELS


def _date_in(line: str) -> re.Match[str] | None:
    """Find a date in a short line; that it holds a year is asked first, since few lines do."""
    return _DATE.search(line, 0, _DATED) if _YEAR.search(line, 0, _DATED) else None


def _plain(title: str) -> str:
    """Take Markdown's signs off a title."""
    return _MARKS.sub(r"\2", _LINK.sub(r"\1", title)).strip(" \t*_#")


def _issued(lines: Sequence[str], stem: str) -> tuple[str | None, bool]:
    """Find the printed date; True where a line is there to say it."""
    top = [line for line in lines if line][:_LINES]
    dated = [(line, date) for line in top for date in [_date_in(line)] if date]
    for line, date in dated:
        if _is_date_line(line) or _is_labelled(line, date):
            return date[0], True
    for line, date in dated:
        if line in top[:_GUESSED] and len(line) <= _DATED and not _is_prose(line):
            return date[0], False
    for line in top[:_GUESSED]:
        dateline = (_DATELINE if line[:4].isupper() else _OPENING).match(line, 0, _DATED)
        if dateline:
            return dateline["date"], False
    stamp = _STAMP.search(stem)
    return (stamp[1] if stamp else None), False


def _is_labelled(line: str, date: re.Match[str]) -> bool:
    """Say whether a label stands before the date: "Published: 19 July 2023, 10:30 | Updated …"."""
    words = _NOISE.sub(" ", line[: date.start()]).lower().split()
    return " ".join(word for word in words if word not in WEEKDAYS) in DATE_LABELS
