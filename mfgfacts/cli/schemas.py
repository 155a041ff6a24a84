"""What the commands write a line of, as JSON Schemas; that of a fact is `mfgfacts.store.SCHEMA`."""

from __future__ import annotations

from typing import Final

from mfgfacts.check import Status as Checked
from mfgfacts.check import Verdict
from mfgfacts.diff import Status
from mfgfacts.match import SLOTS
from mfgfacts.match.altered import ALTERABLE
from mfgfacts.stats import BY
from mfgfacts.store import SCHEMA
from mfgfacts.verify import State
from mfgfacts.verify import Status as Verified

Schema = dict[str, object]

_DIALECT: Final = SCHEMA["$schema"]
_FACT: Final[Schema] = {"$ref": "#/$defs/fact"}
_FACT_OR_NULL: Final[Schema] = {"anyOf": [_FACT, {"type": "null"}]}
_DEFINED: Final[Schema] = {"fact": {name: member for name, member in SCHEMA.items() if not name.startswith("$")}}
_NUMBER_OR_NULL: Final[Schema] = {"type": ["number", "null"]}
_SIDE: Final[Schema] = {
    "description": "a value as one number or two, anything else as text, null for nothing",
    "anyOf": [
        {"type": ["number", "string", "null"]},
        {"type": "array", "items": {"type": "number"}, "minItems": 2, "maxItems": 2},
    ],
}


def _record(title: str, properties: Schema, optional: tuple[str, ...] = ()) -> Schema:
    return {
        "$schema": _DIALECT,
        "title": title,
        "type": "object",
        "properties": properties,
        "required": [name for name in properties if name not in optional],
        "additionalProperties": False,
        "$defs": _DEFINED,
    }


def _slots(names: tuple[str, ...]) -> Schema:
    return {
        "type": "array",
        "items": {
            "type": "object",
            "properties": {
                "slot": {"enum": list(names)},
                "a": _SIDE,
                "b": _SIDE,
                "absolute": {**_NUMBER_OR_NULL, "description": "how much more the second value is, in the first unit"},
                "relative": {**_NUMBER_OR_NULL, "description": "the same as a fraction of the first value"},
            },
            "required": ["slot", "a", "b"],
            "additionalProperties": False,
        },
    }


def _with(schema: Schema, name: str, member: Schema) -> Schema:
    """Add a member to an object's schema."""
    properties, required = schema["properties"], schema["required"]
    if not isinstance(properties, dict) or not isinstance(required, list):
        raise TypeError("not the schema of an object")
    return {**schema, "properties": {**properties, name: member}, "required": [*required, name]}


def _around(where: str) -> Schema:
    return {
        "type": ["array", "null"],
        "items": {"type": "string"},
        "description": f"with --context: the sentences {where} the fact's; null where its document is not as it was",
    }


_SCORED: Final = _with(
    SCHEMA,
    "score",
    {"type": "number", "minimum": 0, "description": "how well the fact fits the query; 0 where nothing is ranked"},
)
SEARCH: Final[Schema] = {
    **_with(_with(_SCORED, "before", _around("before")), "after", _around("after")),
    "required": _SCORED["required"],
    "title": "a fact found by mfgfacts search",
}
STATS: Final[Schema] = {
    "$schema": _DIALECT,
    "title": "how many facts have one kind, unit, document or year",
    "type": "object",
    "properties": {
        "by": {"enum": list(BY), "description": "what is counted by; year is that in which the fact's period begins"},
        "key": {"type": ["string", "null"], "description": "null for the facts that have none"},
        "facts": {"type": "integer", "minimum": 1},
    },
    "required": ["by", "key", "facts"],
    "additionalProperties": False,
}
DIFF: Final[Schema] = _record(
    "a claim that mfgfacts diff found added, removed or changed",
    {
        "status": {"enum": [str(status) for status in Status]},
        "a": {**_FACT_OR_NULL, "description": "the old claim, null for one that was added"},
        "b": {**_FACT_OR_NULL, "description": "the new claim, null for one that was removed"},
        "slots": {**_slots(ALTERABLE), "description": "what changed; empty unless the status is changed"},
    },
)
CONFLICTS: Final[Schema] = _record(
    "two claims that mfgfacts conflicts found to disagree",
    {
        "a": {**_FACT, "description": "a claim, or a growth rate"},
        "b": {**_FACT, "description": "another claim, or the level that the growth rate leads to"},
        "slots": {
            **_slots((*ALTERABLE, "growth")),
            "minItems": 1,
            "description": "what they disagree in; growth is the stated rate and that between the levels, in percent",
        },
        "base": {**_FACT_OR_NULL, "description": "the level that the growth rate starts from"},
    },
)
_TEXT: Final[Schema] = {"type": "string"}
_TEXT_OR_NULL: Final[Schema] = {"type": ["string", "null"]}
_PLACE: Final[Schema] = {"type": "integer", "minimum": 1}
_OFFSET: Final[Schema] = {"type": "integer", "minimum": 0}
CHECK: Final[Schema] = _record(
    "a number or date of a draft, and what mfgfacts check found of it",
    {
        "path": {**_TEXT, "description": "the draft"},
        "line": _PLACE,
        "column": _PLACE,
        "start": {**_OFFSET, "description": "code points of the draft's text, end exclusive"},
        "end": _OFFSET,
        "quote": {**_TEXT, "description": "the number as printed"},
        "sentence": {**_TEXT, "description": "around it; empty for what is no claim"},
        "status": {"enum": [str(status) for status in Checked]},
        "verdict": {"enum": [*map(str, Verdict), None], "description": "of what is checked, else null"},
        "reasons": {
            "description": "the slots that differ, the telling one first",
            "type": "array",
            "items": {
                "type": "object",
                "properties": {"slot": {"enum": list(SLOTS)}, "draft": _TEXT_OR_NULL, "source": _TEXT_OR_NULL},
                "required": ["slot", "draft", "source"],
                "additionalProperties": False,
            },
        },
        "cautions": {"description": "of a supported claim", "type": "array", "items": _TEXT},
        "evidence": {"description": "the facts that decide, best first", "type": "array", "items": _FACT},
        "similarity": {
            **_NUMBER_OR_NULL,
            "description": "how alike the subjects of the claim and of the best evidence are, from 0 to 1",
        },
        "shared": {"description": "the stems that the two have in common", "type": "array", "items": _TEXT},
        "why": {**_TEXT, "description": "the verdict's grounds, or why there is none"},
    },
)
VERIFY: Final[Schema] = _record(
    "a quote that mfgfacts verify looked for in its document",
    {
        "id": _TEXT,
        "doc": _TEXT,
        "status": {"enum": [str(status) for status in Verified]},
        "start": {**_OFFSET, "description": "where the quote stood"},
        "end": _OFFSET,
        "quote": _TEXT,
        "now": {
            "description": "where it stands, or what stands in its place; null where nothing does, and for ok",
            "anyOf": [
                {"type": "null"},
                {
                    "type": "object",
                    "properties": {"quote": _TEXT, "start": _OFFSET, "end": _OFFSET},
                    "required": ["quote", "start", "end"],
                    "additionalProperties": False,
                },
            ],
        },
        "document": {"enum": [str(state) for state in State], "description": "what became of the document"},
        "path": {**_TEXT, "description": "of the document as it is now, seen from the current folder"},
    },
)
