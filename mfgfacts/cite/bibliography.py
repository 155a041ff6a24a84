"""Bibliographies of the sources cited, one entry each: BibTeX, RIS, CSL-JSON.

https://ctan.org/pkg/biblatex names the types and fields of BibTeX as its successors know them (`online`, `date`,
`urldate`), https://en.wikipedia.org/wiki/RIS_(file_format) the tags of RIS; both are read back by pandoc in the tests.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from mfgfacts.cite.citation import Citation
    from mfgfacts.cite.entry import Item

#: CSL's types as BibTeX and as RIS have them; any other is `misc` and `GEN`.
_BIBTEX: Final[Mapping[str, str]] = {
    "article-journal": "article",
    "article-magazine": "article",
    "article-newspaper": "article",
    "book": "book",
    "chapter": "incollection",
    "paper-conference": "inproceedings",
    "report": "report",
    "thesis": "thesis",
    "webpage": "online",
    "post": "online",
    "post-weblog": "online",
    "article": "misc",
    "dataset": "dataset",
    "patent": "patent",
}
_RIS: Final[Mapping[str, str]] = {
    "article-journal": "JOUR",
    "article-magazine": "MGZN",
    "article-newspaper": "NEWS",
    "book": "BOOK",
    "chapter": "CHAP",
    "paper-conference": "CONF",
    "report": "RPRT",
    "thesis": "THES",
    "webpage": "ELEC",
    "post": "BLOG",
    "post-weblog": "BLOG",
    "dataset": "DATA",
    "patent": "PAT",
    "standard": "STAND",
}
_JOURNALS: Final = frozenset(("article-journal", "article-magazine", "article-newspaper"))
_TEX: Final = {
    **{sign: f"\\{sign}" for sign in "&%$#_{}"},
    "\\": "\\textbackslash{}",
    "~": "\\textasciitilde{}",
    "^": "\\textasciicircum{}",
}
_SPECIAL: Final = re.compile(r"[&%$#_{}\\~^]")
_SPACE: Final = re.compile(r"\s+")


def csl_json(citations: Sequence[Citation]) -> Iterator[str]:
    """Write a CSL-JSON array."""
    yield json.dumps(list(_items(citations).values()), ensure_ascii=False, indent=1)


def bibtex(citations: Sequence[Citation]) -> Iterator[str]:
    """Write BibTeX entries in UTF-8, as biblatex and pandoc read them."""
    for key, item in _items(citations).items():
        kind = str(item["type"])
        fields = "".join(f"  {name} = {{{value}}},\n" for name, value in _bibtex_fields(kind, item))
        yield f"@{_BIBTEX.get(kind, 'misc')}{{{key},\n{fields}}}"


def ris(citations: Sequence[Citation]) -> Iterator[str]:
    """Write RIS records."""
    for key, item in _items(citations).items():
        lines = [("TY", _RIS.get(str(item["type"]), "GEN")), ("ID", key), *_ris_fields(item), ("ER", "")]
        yield "".join(f"{tag}  - {value}\n" for tag, value in lines)


def _items(citations: Sequence[Citation]) -> dict[str, Item]:
    return {citation.key: citation.item for citation in citations}


def _bibtex_fields(kind: str, item: Item) -> Iterator[tuple[str, str]]:
    for role in ("author", "editor", "translator"):
        if names := _names(item, role):
            yield role, " and ".join(_tex_name(name) for name in names)
    if item.get("title"):
        yield "title", f"{{{_tex(item['title'])}}}"  # braces: its capitals are its own
    if day := _day(item.get("issued"), "-"):
        yield "date", f"{day}~" if _is_inferred(item) else day
    special = {
        "container-title": "journaltitle" if kind in _JOURNALS else "booktitle",
        "publisher": "institution" if kind in {"report", "thesis"} else "publisher",
    }
    for field, name in {**special, **_BIBTEX_FIELDS}.items():
        if isinstance(item.get(field), str | int | float):
            yield name, _tex(item[field])
    if item.get("URL"):
        yield "url", str(item["URL"]).replace("{", "%7B").replace("}", "%7D")
    if day := _day(item.get("accessed"), "-"):
        yield "urldate", day


_BIBTEX_FIELDS: Final[Mapping[str, str]] = {
    **{name: name for name in ("edition", "volume", "number", "language", "note")},
    **{name: name.lower() for name in ("DOI", "ISBN", "ISSN")},
    "page": "pages",
    "issue": "number",
    "publisher-place": "location",
}


def _ris_fields(item: Item) -> Iterator[tuple[str, str]]:
    for tag, role in (("AU", "author"), ("ED", "editor"), ("A4", "translator")):
        for name in _names(item, role):
            yield tag, _flat(_inverted(name) if "literal" not in name else f"{name['literal']},")
    for tag, field in _RIS_TAGS:
        if isinstance(item.get(field), str | int | float):
            yield tag, _flat(str(item[field]))
    if day := _day(item.get("issued"), "/"):
        yield "PY", day[:4]
        yield "DA", f"{day}{'/' * (2 - day.count('/'))}"
    if day := _day(item.get("accessed"), "/"):
        yield "Y2", day


_RIS_TAGS: Final = (
    ("TI", "title"),
    ("T2", "container-title"),
    ("PB", "publisher"),
    ("CY", "publisher-place"),
    ("ET", "edition"),
    ("VL", "volume"),
    ("IS", "issue"),
    ("SP", "page"),
    ("DO", "DOI"),
    ("SN", "ISSN"),
    ("LA", "language"),
    ("UR", "URL"),
    ("N1", "note"),
)


def _names(item: Item, role: str) -> list[Mapping[str, str]]:
    names = item.get(role)
    return names if isinstance(names, list) else []


def _inverted(name: Mapping[str, str]) -> str:
    family = " ".join(name[part] for part in ("non-dropping-particle", "family") if part in name)
    given = " ".join(name[part] for part in ("given", "dropping-particle") if part in name)
    return ", ".join(part for part in (family, given, name.get("suffix")) if part)


def _tex_name(name: Mapping[str, str]) -> str:
    if "literal" in name:
        return f"{{{_tex(name['literal'])}}}"  # braces: it is no person's, or has no parts
    family = " ".join(name[part] for part in ("non-dropping-particle", "family") if part in name)
    given = " ".join(name[part] for part in ("given", "dropping-particle") if part in name)
    return ", ".join(_tex(part) for part in (family, name.get("suffix"), given) if part)


def _tex(value: object) -> str:
    return _SPECIAL.sub(lambda match: _TEX[match.group()], _flat(str(value)))


def _flat(text: str) -> str:
    return _SPACE.sub(" ", text).strip()


def _is_inferred(item: Item) -> bool:
    issued = item.get("issued")
    return isinstance(issued, dict) and bool(issued.get("circa"))


def _day(value: object, between: str) -> str:
    if not isinstance(value, dict):
        return ""
    year, *rest = value["date-parts"][0]
    return between.join([f"{year:04}", *(f"{part:02}" for part in rest)])
