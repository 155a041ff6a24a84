"""The address of a quote in its page: a URL with a text fragment, which browsers scroll to and mark.

    #:~:text=[prefix-,]quote[,-suffix]

Words before and behind are added until only one place of the document fits. A browser compares without case, takes any
white space for one, and whole words only: https://wicg.github.io/scroll-to-text-fragment/.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mfgfacts.cite.citation import Citation

_WORD: Final = re.compile(r"\S+")
#: Words of context that are tried on either side, and how many are given where the document is not at hand.
_MOST: Final = 12
_UNCHECKED: Final = 3
_SIDE: Final = 400


def addresses(citations: Sequence[Citation]) -> Iterator[str]:
    """Write the address of each quote; a document without a web address has its path."""
    for citation in citations:
        base = str(citation.item.get("URL") or quote(citation.fact.source.path))
        yield f"{base}{'' if '#' in base else '#'}:~:text={_directive(citation)}"


def _directive(citation: Citation) -> str:
    fact = citation.fact
    text = citation.text
    if text is None:
        before, after = _words(fact.prefix, fact.suffix)
        return _written(before[-_UNCHECKED:], fact.quote, after[:_UNCHECKED])
    before, after = _words(text[max(0, fact.start - _SIDE) : fact.start], text[fact.end : fact.end + _SIDE])
    flat = _flat(text)
    for many in range(_MOST + 1):
        sides = (([], []),) if not many else ((before[-many:], []), ([], after[:many]), (before[-many:], after[:many]))
        for first, last in sides:
            if _places(flat, first, fact.quote, last) <= 1:
                return _written(first, fact.quote, last)
    return _written(before[-_MOST:], fact.quote, after[:_MOST])


def _words(before: str, after: str) -> tuple[list[str], list[str]]:
    """The words on either side, as far as the quote's own line goes; the first and last may be cut and are left out.

    A word that touches the quote is given without a space between, so it stands in both lists as it is.
    """
    line_before, line_after = before.rpartition("\n")[2], after.partition("\n")[0]
    first = _WORD.findall(line_before)
    last = _WORD.findall(line_after)
    if len(line_before) == len(before) and not before[:1].isspace():
        first = first[1:]
    if len(line_after) == len(after) and not after[-1:].isspace():
        last = last[:-1]
    return first, last


def _flat(text: str) -> str:
    return " ".join(text.split()).casefold()


def _places(flat: str, before: Sequence[str], words: str, after: Sequence[str]) -> int:
    """How many places of the document the directive fits, none and one being as good."""
    parts = (" ".join(before), " ".join(words.split()), " ".join(after))
    pattern = r"\s*".join(re.escape(part.casefold()) for part in parts if part)
    bounded = (r"(?<!\w)" if pattern[:1].isalnum() else "") + pattern + (r"(?!\w)" if pattern[-1:].isalnum() else "")
    found = re.finditer(bounded, flat)
    return sum(1 for _, _ in zip(found, range(2), strict=False))


def _written(before: Sequence[str], words: str, after: Sequence[str]) -> str:
    parts = []
    if before:
        parts.append(f"{_encoded(' '.join(before))}-")
    parts.append(_encoded(" ".join(words.split())))
    if after:
        parts.append(f"-{_encoded(' '.join(after))}")
    return ",".join(parts)


def _encoded(text: str) -> str:
    """Percent-encode a part: the comma, the hyphen and the ampersand have a meaning of their own."""
    return quote(text, safe="", errors="replace").replace("-", "%2D")
