"""A finding as one line of JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from mfgfacts.store import line as fact_line

if TYPE_CHECKING:
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
    head = json.dumps(members, ensure_ascii=False)[:-1]
    tail = json.dumps({"similarity": found.similarity, "shared": found.shared, "why": found.why}, ensure_ascii=False)[
        1:
    ]
    return f'{head}, "evidence": [{",".join(map(fact_line, found.evidence))}], {tail}'
