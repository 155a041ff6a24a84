"""Findings as SARIF 2.1.0, which code hosts and editors show beside the draft.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html; the evidence is in `relatedLocations`, columns count
code points, and a fingerprint stays while other parts of the draft change.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from mfgfacts.check.issues import Severity, fingerprints, issues
from mfgfacts.model import VERSION

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from mfgfacts.check.finding import Finding
    from mfgfacts.check.issues import Issue
    from mfgfacts.model import Fact

    Json = Mapping[str, object]

_SCHEMA: Final = "https://json.schemastore.org/sarif-2.1.0.json"
_FINGERPRINT: Final = "mfgfacts/v1"
_RULES: Final = {
    "value": "The sources give another value",
    "scale": "The same number a thousand, a million or a billion times as large or small",
    "unit": "The same number in another unit",
    "bound": "More than, nearly, at least: not as the sources have it",
    "direction": "Rose for fell, to for by",
    "period": "The value is that of another time",
    "subject": "The value is that of another thing",
}


def sarif(findings: Sequence[Finding], path_of: Callable[[Fact], str]) -> str:
    """Write findings as one SARIF log.

    Args:
        findings: of one or more drafts.
        path_of: where a fact's document is, seen from here.
    """
    found = list(issues(findings))
    rules = sorted({issue.rule for issue in found})
    results = [
        _result(issue, rules.index(issue.rule), name, path_of)
        for issue, name in zip(found, fingerprints(found), strict=True)
    ]
    driver = {"name": "mfgfacts", "version": VERSION, "rules": [_rule(rule) for rule in rules]}
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=1)


def _rule(rule: str) -> Json:
    texts = {
        "conflicting": "The sources disagree",
        "unsupported": "The sources say nothing of it, or less exactly",
        "caution": "Supported, with a caution",
        "unread": "A number that no rule reads",
    }
    text = texts.get(rule) or _RULES.get(rule.removeprefix("contradicted-"), "The sources contradict it")
    return {"id": rule, "shortDescription": {"text": text}}


def _result(issue: Issue, index: int, fingerprint: str, path_of: Callable[[Fact], str]) -> Json:
    found = issue.finding
    region = {
        "startLine": found.line,
        "startColumn": found.column,
        **_end(found),
        "charOffset": found.start,
        "charLength": found.end - found.start,
        "snippet": {"text": found.quote},
    }
    result = {
        "ruleId": issue.rule,
        "ruleIndex": index,
        "level": issue.severity.value if issue.severity is not Severity.NOTE else "note",
        "message": {"text": issue.message},
        "locations": [_location(found.path, region)],
        "partialFingerprints": {_FINGERPRINT: fingerprint},
    }
    related = [_related(fact, number, path_of(fact)) for number, fact in enumerate(found.evidence, 1)]
    return {**result, "relatedLocations": related} if related else result


def _end(found: Finding) -> Json:
    lines = found.quote.count("\n")
    if lines:
        return {"endLine": found.line + lines, "endColumn": len(found.quote) - found.quote.rfind("\n")}
    return {"endLine": found.line, "endColumn": found.column + len(found.quote)}


def _related(fact: Fact, number: int, path: str) -> Json:
    region = {
        "startLine": fact.line,
        "startColumn": fact.column,
        "charOffset": fact.start,
        "charLength": fact.end - fact.start,
        "snippet": {"text": fact.sentence},
    }
    return {"id": number, "message": {"text": fact.sentence}, **_location(path, region)}


def _location(path: str, region: Json) -> Json:
    return {"physicalLocation": {"artifactLocation": {"uri": uri(path)}, "region": region}}


def uri(path: str) -> str:
    """Write a path as a URI reference."""
    from urllib.parse import quote

    plain = quote(path.replace("\\", "/").encode("utf-8", "surrogateescape"), safe="/~@!$&'()*+,;=-._")
    return f"file://{plain}" if plain.startswith("/") else plain
