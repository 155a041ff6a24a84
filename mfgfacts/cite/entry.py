"""A source's metadata → an item of CSL-JSON that any citation processor takes.

The metadata may come from others' facts files: what CSL does not know, or what has another type than CSL gives it, is
left out. https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
"""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from mfgfacts.model import Source

    #: A printed date that is not ISO 8601 → the day, or None.
    DateReader = Callable[[str], date | None]
    Item = Mapping[str, object]

_TYPES: Final = frozenset(
    """
    article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset
    document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation
    manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical
    personal_communication post post-weblog regulation report review review-book software song speech standard thesis
    treaty webpage
    """.split()
)
_NAMES: Final = frozenset("author editor translator contributor container-author collection-editor publisher".split())
_NAME_PARTS: Final = ("family", "given", "literal", "suffix", "dropping-particle", "non-dropping-particle")
_TEXTS: Final = frozenset(
    """
    abstract archive authority call-number chapter-number collection-number collection-title container-title
    container-title-short DOI edition event-title genre ISBN ISSN issue jurisdiction language medium note number
    number-of-pages original-publisher page part PMID PMCID publisher publisher-place section source status title
    title-short URL version volume
    """.split()
)
_ISO: Final = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?")
#: Schemes that a citation may link to.
_WEB: Final = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)
_STDIN: Final = "-"


def item(source: Source, key: str, read_date: DateReader, accessed: date | None) -> Item:
    """The CSL-JSON item of a source.

    Args:
        source: of the fact.
        key: the item's id.
        read_date: reads dates that are printed otherwise than in ISO 8601.
        accessed: the day of access, if the user gave one; it is said of web pages alone.
    """
    metadata = source.metadata
    kind = metadata.get("type")
    found: dict[str, object] = {"id": key, "type": kind if kind in _TYPES else "document"}
    for field, value in metadata.items():
        if field in _NAMES and isinstance(value, list):
            if names := [name for each in value if (name := _name(each))]:
                found[field] = names
        elif field in _TEXTS and isinstance(value, str | int | float) and not isinstance(value, bool):
            found[field] = value
    if not _is_web(found.get("URL")):
        found.pop("URL", None)
    if "title" not in found and source.path != _STDIN:
        found["title"] = os.path.basename(source.path)
    if parts := _parts(metadata.get("issued"), read_date):
        found["issued"] = {"date-parts": [parts], **({"circa": True} if "issued" in source.guessed else {})}
    if accessed and "URL" in found:
        found["accessed"] = {"date-parts": [[accessed.year, accessed.month, accessed.day]]}
    return found


def _is_web(value: object) -> bool:
    return isinstance(value, str) and _WEB.fullmatch(value) is not None


def _name(given: object) -> Mapping[str, str] | None:
    if not isinstance(given, dict):
        return {"literal": given} if isinstance(given, str) and given else None
    name = {part: given[part] for part in _NAME_PARTS if isinstance(given.get(part), str) and given[part]}
    return name if "family" in name or "literal" in name else {"literal": name["given"]} if "given" in name else None


def _parts(issued: object, read_date: DateReader) -> list[int] | None:
    """Year, month and day of a CSL date, as far as they are known."""
    if isinstance(issued, dict):
        parts = issued.get("date-parts")
        first = parts[0] if isinstance(parts, list) and parts else None
        if isinstance(first, list) and first:
            return _numbers(first)
        issued = issued.get("raw", issued.get("literal"))
    if not isinstance(issued, str):
        return None
    iso = _ISO.fullmatch(issued.strip())
    if iso:
        return [int(part) for part in iso.groups() if part]
    day = read_date(issued)
    return [day.year, day.month, day.day] if day else None


def _numbers(parts: list[object]) -> list[int] | None:
    try:
        return [int(str(part)) for part in parts[:3]]
    except ValueError:
        return None
