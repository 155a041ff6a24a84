"""A finding as one line of JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from mfgfacts.store import line as fact_line

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mfgfacts.check.finding import Finding


def encode(found: Finding) -> str:
    """Serialise a finding, its evidence as whole facts, without the newline."""
    members = {
        "path": found.path,
        "line": found.line,
        "column": found.column,
        "start": found.start,
        "end": found.end,
        "quote": found.quote,
        "sentence": found.sentence,
        "status": found.status,
        "verdict": found.verdict,
        "reasons": [reason._asdict() for reason in found.reasons],
        "cautions": found.cautions,
    }
    head = _dumped(members)[:-1]
    tail = _dumped({"similarity": found.similarity, "shared": found.shared, "why": found.why})[1:]
    return f'{head},"evidence":[{",".join(map(fact_line, found.evidence))}],{tail}'


def _dumped(members: Mapping[str, object]) -> str:
    return json.dumps(members, ensure_ascii=False, separators=(",", ":"))
