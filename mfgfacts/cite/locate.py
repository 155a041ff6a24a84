"""Where in its source a quote stands, as a reader is told: page, section, paragraph, line."""

from __future__ import annotations

import re
from collections import deque
from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from mfgfacts.model import Fact

_HEADING: Final = re.compile(r"^ {0,3}#{1,6}[ \t]++(\S[^\n]*)$|^(\S[^\n]{0,99})\n(?:={3,}|-{3,})[ \t]*$", re.MULTILINE)


class Locate(StrEnum):
    """By what a quote is located; `auto` is the page, where there are none the paragraph."""

    AUTO = "auto"
    PAGE = "page"
    SECTION = "section"
    PARAGRAPH = "paragraph"
    LINE = "line"


class Locator(NamedTuple):
    """A place, with CSL's name for its sort (`paragraph`) and how prose shortens that (`para.`)."""

    label: str
    short: str
    value: str

    def __str__(self) -> str:
        """As prose has it: `para. 14`."""
        return f"{self.short} {self.value}"


def locator(fact: Fact, by: Locate, text: str | None) -> Locator:
    """Locate a fact.

    Args:
        fact: what is cited.
        by: what is asked for; a page or section that is not known gives way to the paragraph.
        text: the fact's document as it was read, or None where it is not at hand: its headings are the sections.
    """
    if by is Locate.LINE:
        return Locator("line", "l.", str(fact.line))
    if by in {Locate.AUTO, Locate.PAGE} and fact.page is not None:
        return Locator("page", "p.", fact.page_label or str(fact.page))
    if by is Locate.SECTION and text is not None and (heading := _heading(text, fact.start)):
        return Locator("section", "sec.", heading)
    return Locator("paragraph", "para.", str(fact.paragraph))


def _heading(text: str, offset: int) -> str | None:
    """The nearest Markdown heading above."""
    above = deque(_HEADING.finditer(text, 0, offset), maxlen=1)
    return (above[0][1] or above[0][2]).rstrip(" \t#").strip() or None if above else None
