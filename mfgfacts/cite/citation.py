"""What all forms are written from: a fact, its source's item and key, its place, its document's text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.cite.entry import item
from mfgfacts.cite.locate import Locate, locator

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from mfgfacts.cite.entry import DateReader, Item
    from mfgfacts.cite.locate import Locator
    from mfgfacts.model import Fact

# What BibTeX, pandoc and RIS all take in a key.
_NO_KEY: Final = re.compile(r"[^A-Za-z0-9_.:+-]+")
_CONTEXT: Final = 32


class Citation(NamedTuple):
    """One fact, ready to be cited.

    Attributes:
        fact: what is cited.
        key: names its source; facts of one document share it.
        item: its source in CSL-JSON.
        locator: its place there.
        text: its document as it was read, or None where that is not at hand.
    """

    fact: Fact
    key: str
    item: Item
    locator: Locator
    text: str | None


def _no_date(printed: str) -> date | None:
    del printed
    return None


def _no_text(fact: Fact) -> str | None:
    del fact
    return None


def citations(
    facts: Iterable[Fact],
    by: Locate = Locate.AUTO,
    *,
    read_date: DateReader = _no_date,
    text_of: Callable[[Fact], str | None] = _no_text,
    accessed: date | None = None,
) -> list[Citation]:
    """Make citations of facts, in their order.

    Args:
        facts: what to cite; a fact that comes twice is cited once.
        by: how they are located.
        read_date: reads a source's printed date that is not ISO 8601.
        text_of: gives a fact's document as it was read, None where it is gone or has changed.
        accessed: the day of access, if one is to be named.
    """
    keys: dict[str, str] = {}
    items: dict[str, Item] = {}
    made: dict[str, Citation] = {}
    for fact in facts:
        if fact.id in made:
            continue
        doc = fact.doc
        if doc not in keys:
            keys[doc] = _key(doc, keys.values())
            items[doc] = item(fact.source, keys[doc], read_date, accessed)
        text = text_of(fact)
        made[fact.id] = Citation(fact, keys[doc], items[doc], locator(fact, by, text), text)
    return list(made.values())


def _key(doc: str, taken: Iterable[str]) -> str:
    """A citation key of a document's id that no other document has."""
    key = _NO_KEY.sub("-", doc).strip("-.:+") or "source"
    known = {other.lower() for other in taken}  # BibTeX keys don't differ by case
    number, unique = 1, key
    while unique.lower() in known:
        number += 1
        unique = f"{key}-{number}"
    return unique


def quote_in_sentence(fact: Fact) -> tuple[int, int] | None:
    """Where in the fact's sentence its quote stands: of several like it the one with the same words before it."""
    sentence, quote = fact.sentence, fact.quote
    at = sentence.find(quote)
    first = at
    while at >= 0:
        before = sentence[max(0, at - _CONTEXT) : at]
        if fact.prefix.endswith(before):
            return at, at + len(quote)
        at = sentence.find(quote, at + 1)
    return (first, first + len(quote)) if first >= 0 else None
