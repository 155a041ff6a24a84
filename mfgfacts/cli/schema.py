"""`mfgfacts schema`: what a line means, for programs."""

from __future__ import annotations

from enum import StrEnum
from json import dumps
from typing import TYPE_CHECKING, Annotated, Final

import typer

from mfgfacts.store import SCHEMA

if TYPE_CHECKING:
    from collections.abc import Mapping

EXAMPLES: Final = """\
mfgfacts schema                  a line of facts.jsonl
mfgfacts schema search           a line of `mfgfacts search`
mfgfacts schema | jq .required
"""


class Output(StrEnum):
    """What has a schema."""

    EXTRACT = "extract"
    SEARCH = "search"


def command(
    output: Annotated[
        Output, typer.Argument(metavar="[COMMAND]", help="The command whose lines are meant: extract or search.")
    ] = Output.EXTRACT,
) -> None:
    """Print the JSON Schema (2020-12) of a fact, or of what another command writes a line of."""
    print(dumps(schema(output), ensure_ascii=False, indent=2))


def schema(output: Output) -> Mapping[str, object]:
    """Return the schema of a command's lines."""
    if output is Output.EXTRACT:
        return SCHEMA
    properties, required = SCHEMA["properties"], SCHEMA["required"]
    if not isinstance(properties, dict) or not isinstance(required, list):
        raise TypeError("the schema of a fact is no object schema")
    score = {"type": "number", "minimum": 0, "description": "how well the fact fits the query; 0 without words"}
    return {
        **SCHEMA,
        "title": "a fact found by mfgfacts search",
        "properties": {**properties, "score": score},
        "required": [*required, "score"],
    }
