"""Citations as prose: Markdown, Markdown footnotes, pandoc's citations.

Text of documents is escaped: what stands in a quote is neither markup nor a link.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final

from mfgfacts.cite.citation import quote_in_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mfgfacts.cite.citation import Citation
    from mfgfacts.cite.entry import Item

# What Markdown or pandoc takes for markup anywhere, and what they take for it at the beginning of a line.
_MARKUP: Final = re.compile(r"[\\`*_\[\]<>#|~^@$&]")
_LEADING: Final = re.compile(r"(?:[-+=:](?=\s|=|-|$)|\d+(?=[.)]))")
_SPACE: Final = re.compile(r"\s+")
# What YAML does not take as it stands between double quotes.
_NOT_YAML: Final = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")


def markdown(citations: Sequence[Citation]) -> Iterator[str]:
    """Write each as a block quotation with the quote in bold, its source and its place below."""
    for i, citation in enumerate(citations):
        yield f"{'' if not i else chr(10)}> {_passage(citation, '**')}\n>\n> — {_reference(citation)}"


def footnotes(citations: Sequence[Citation]) -> Iterator[str]:
    """Write the sentences with footnote marks, and the footnotes below."""
    marks = _marks(citations)
    for citation, mark in zip(citations, marks, strict=True):
        yield f"“{_passage(citation)}”[^{mark}]\n"
    for citation, mark in zip(citations, marks, strict=True):
        yield f"[^{mark}]: {_reference(citation)}"


def pandoc(citations: Sequence[Citation]) -> Iterator[str]:
    """Write the sentences with pandoc citations, and the bibliography as the metadata `references`."""
    for citation in citations:
        label, short, value = citation.locator
        place = f"{{{short} {_escaped(value)}}}" if label == "section" else f"{short} {value}"
        if label == "line":
            place = f"line {value}"
        yield f"“{_passage(citation)}” [@{citation.key}, {place}]\n"
    yield "---\nreferences:"
    for item in {citation.key: citation.item for citation in citations}.values():
        yield f"- {_NOT_YAML.sub(_yaml_escape, json.dumps(item, ensure_ascii=False))}"
    yield "---"


def footnote(citation: Citation) -> str:
    """The text of a footnote: source and place."""
    return _reference(citation)


def _marks(citations: Sequence[Citation]) -> list[str]:
    """A footnote's mark: the last part of the fact's id, the whole of it where two end alike."""
    ends = [citation.fact.id.rpartition("-")[2] for citation in citations]
    return [
        end if ends.count(end) == 1 else f"{citation.key}-{end}" for citation, end in zip(citations, ends, strict=True)
    ]


def _passage(citation: Citation, mark: str = "") -> str:
    """The fact's sentence on one line, its quote between marks."""
    sentence = citation.fact.sentence
    found = quote_in_sentence(citation.fact) if mark else None
    if found is None:
        return _escaped(sentence)
    start, end = found
    before, quote, after = (_escaped(part, first=not i) for i, part in enumerate(_parts(sentence, start, end)))
    return f"{before}{mark}{quote}{mark}{after}"


def _parts(text: str, start: int, end: int) -> tuple[str, str, str]:
    return text[:start], text[start:end], text[end:]


def _escaped(text: str, *, first: bool = True) -> str:
    line = _MARKUP.sub(r"\\\g<0>", _SPACE.sub(" ", text))
    return _LEADING.sub(_escape_leading, line, count=1) if first and _LEADING.match(line) else line


def _escape_leading(match: re.Match[str]) -> str:
    sign = match.group()
    return f"\\{sign}" if not sign.isdecimal() else f"{sign}\\"


def _yaml_escape(match: re.Match[str]) -> str:
    return f"\\u{ord(match.group()):04x}"


def _reference(citation: Citation) -> str:
    """Author, title, container, date, place, address: what is known of it."""
    item = citation.item
    title = item.get("title")
    within = [_escaped(str(item[field])) for field in ("container-title", "publisher") if item.get(field)]
    parts = [
        _authors(item),
        f"*{_escaped(str(title))}*" if title else "",
        ", ".join(dict.fromkeys(within)),
        _day(item.get("issued")) or "n.d.",
        str(citation.locator) if citation.locator.label != "section" else f"“{_escaped(citation.locator.value)}”",
    ]
    url = item.get("URL")
    if url:
        parts.append(f"<{url}>")
    accessed = _day(item.get("accessed"))
    if accessed:
        parts.append(f"accessed {accessed}")
    return ", ".join(part for part in parts if part)


def _authors(item: Item) -> str:
    authors = item.get("author")
    if not isinstance(authors, list):
        return ""
    return ", ".join(_escaped(_full_name(name)) for name in authors)


def _full_name(name: dict[str, str]) -> str:
    if "literal" in name:
        return name["literal"]
    parts = ("given", "dropping-particle", "non-dropping-particle", "family", "suffix")
    return " ".join(name[part] for part in parts if part in name)


def _day(value: object) -> str:
    """An ISO date as far as it is known, `c.` before one that was inferred."""
    if not isinstance(value, dict):
        return ""
    year, *rest = value["date-parts"][0]
    day = "-".join([f"{year:04}", *(f"{part:02}" for part in rest)])
    return f"c. {day}" if value.get("circa") else day
