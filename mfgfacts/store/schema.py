"""The record as a JSON Schema (draft 2020-12); the tests hold every line against it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mfgfacts import model
from mfgfacts.model import Bound, Direction, Kind, Modality, Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Schema = dict[str, object]

_OFFSET: Final[Schema] = {"type": "integer", "minimum": 0}
_PLACE: Final[Schema] = {"type": "integer", "minimum": 1}
_TEXT: Final[Schema] = {"type": "string"}
_TEXT_OR_NULL: Final[Schema] = {"type": ["string", "null"]}
_NUMBER: Final[Schema] = {"type": "number"}
_NUMBER_OR_NULL: Final[Schema] = {"type": ["number", "null"]}
_DAY: Final[Schema] = {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}


def _enum(members: Iterable[str]) -> Schema:
    return {"enum": [str(member) for member in members]}


def _object(properties: Mapping[str, Schema], description: str) -> Schema:
    return {
        "type": "object",
        "description": description,
        "properties": dict(properties),
        "required": list(properties),
        "additionalProperties": False,
    }


def _nullable(schema: Schema) -> Schema:
    return {**schema, "type": ["object", "null"]}


def _said(schema: Schema, description: str) -> Schema:
    return {**schema, "description": description}


_WORDS: Final[Mapping[str, Schema]] = {
    "quote": _said(_TEXT, "the words of the document"),
    "start": _OFFSET,
    "end": _OFFSET,
}

_SOURCE: Final[Schema] = {
    "type": "object",
    "description": "enough to cite the document, in CSL-JSON's names; any CSL-JSON variable may stand here",
    "properties": {
        "path": _said(_TEXT, "relative to the facts file's folder; - for stdin"),
        "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$", "description": "of the document's bytes"},
        "title": _TEXT,
        "author": {"type": "array", "items": {"type": "object"}, "description": "CSL-JSON names"},
        "issued": {
            "type": ["object", "string"],
            "description": 'a CSL-JSON date: {"date-parts": [[2023, 7, 19]]}, or {"raw": …} as printed',
        },
        "URL": _TEXT,
        "type": _TEXT,
        "publisher": _TEXT,
        "container-title": _TEXT,
        "guessed": {
            "type": "array",
            "items": _TEXT,
            "description": "fields that were inferred from the document's text",
        },
    },
    "required": ["path", "sha256"],
}

_FIELDS: Final[Mapping[str, Schema]] = {
    "schema": _said({"const": model.SCHEMA}, "the record's version"),
    "id": _said(_TEXT, "doc, - and ten hexadecimal digits of a hash of document, sentence, quote and occurrence"),
    "doc": _said(_TEXT, "document id: the bibliography's, else the file's name without ending"),
    "kind": _said(_enum(Kind), "what sort of quantity it is"),
    "quote": _said(_TEXT, "the exact text: numeral, scale and unit"),
    "start": _said(_OFFSET, "code points from the beginning of the document's text as decoded"),
    "end": _said(_OFFSET, "exclusive"),
    "line": _PLACE,
    "column": _PLACE,
    "paragraph": _PLACE,
    "page": {"type": ["integer", "null"], "minimum": 1, "description": "null where the format has none"},
    "page_label": _said(_TEXT_OR_NULL, "the page's printed number"),
    "low": _said(_NUMBER_OR_NULL, "the value, scale applied; null where no number stands"),
    "high": _said(_NUMBER_OR_NULL, "the same as low unless a range is stated"),
    "unit": _said(_TEXT_OR_NULL, "%, pp, an ISO 4217 code, 1, or a unit's name in British singular"),
    "base": _nullable(
        _object({"low": _NUMBER, "high": _NUMBER, "unit": _TEXT}, "the same in the coherent SI unit of its dimension")
    ),
    "bound": _said(_enum(Bound), "how the value limits what it is said of"),
    "hedge": _said(_TEXT_OR_NULL, "the words that the bound was read from"),
    "change": _nullable(
        _object({"direction": _enum(Direction), "role": _enum(Role)}, "a movement, and what the value is to it")
    ),
    "about": _said(_TEXT_OR_NULL, "the words that say what is quantified"),
    "time": _nullable(_object({"from": _DAY, "to": _DAY, **_WORDS}, "first and last day, and the words for them")),
    "attribution": _nullable(_object(_WORDS, "who says so")),
    "modality": _said(_enum(Modality), "fact, forecast or target"),
    "sentence": _said(_TEXT, "the sentence, or a window of it where it is longer than 1,000 characters"),
    "prefix": _said({"type": "string", "maxLength": 32}, "characters before the quote"),
    "suffix": _said({"type": "string", "maxLength": 32}, "characters after the quote"),
    "group": _said(_TEXT_OR_NULL, "shared by the members of a list or by a value and its equivalent"),
    "flags": {"type": "array", "items": _TEXT, "description": "what is uncertain"},
    "rule": _said(_TEXT, "the rule that read it; see mfgfacts explain"),
    "source": _SOURCE,
    "generator": _said(_TEXT, "the program and its version"),
}

#: JSON Schema of one line of a facts file.
SCHEMA: Final[Schema] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": f"urn:{model.SCHEMA.replace('/', ':')}",
    "title": "A quantitative claim and where it stands",
    **_object(_FIELDS, "One line of a facts file"),
}
