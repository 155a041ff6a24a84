"""W3C Web Annotations, one JSON-LD object a line: https://www.w3.org/TR/annotation-model/."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from urllib.parse import quote

from mfgfacts.model import GENERATOR

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mfgfacts.cite.citation import Citation
    from mfgfacts.model import Fact


def web_annotations(citations: Sequence[Citation]) -> Iterator[str]:
    """Write an annotation of each fact, whose body says how it was read."""
    for citation in citations:
        fact = citation.fact
        selectors = [
            {"type": "TextQuoteSelector", "exact": fact.quote, "prefix": fact.prefix, "suffix": fact.suffix},
            {"type": "TextPositionSelector", "start": fact.start, "end": fact.end},
        ]
        annotation = {
            "@context": "http://www.w3.org/ns/anno.jsonld",
            "id": f"urn:mfgfacts:{quote(fact.id, safe='')}",
            "type": "Annotation",
            "motivation": "describing",
            "generator": {"id": f"urn:mfgfacts:{quote(GENERATOR, safe='')}", "type": "Software", "name": GENERATOR},
            "body": {"type": "TextualBody", "value": _body(fact), "format": "text/plain", "language": "en"},
            "target": {"source": _address(citation), "selector": selectors},
        }
        yield json.dumps(annotation, ensure_ascii=False)


def _address(citation: Citation) -> str:
    """The source's web address, else its path as a relative one."""
    return str(citation.item.get("URL") or quote(citation.fact.source.path))


def _body(fact: Fact) -> str:
    """What was read, in words: subject, value, change, period, speaker."""
    value = fact.quote if fact.bound.value == "=" else f"{fact.bound.value} {fact.quote}"
    if fact.change:
        value = f"{fact.change.direction.value} {fact.change.role.value} {value}"
    parts = [f"{fact.about}: {value}" if fact.about else value]
    if fact.time:
        parts.append(f"{fact.time.first} to {fact.time.last}")
    if fact.attribution:
        parts.append(f"said by {fact.attribution.quote}")
    if fact.modality.value != "actual":
        parts.append(fact.modality.value)
    return "; ".join(parts)
