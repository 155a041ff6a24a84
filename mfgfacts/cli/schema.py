"""`mfgfacts schema`: what a line means, for programs."""

from __future__ import annotations

from enum import StrEnum
from json import dumps
from typing import TYPE_CHECKING, Annotated, Final

import typer

from mfgfacts.cli.schemas import CHECK, CONFLICTS, DIFF, SEARCH, STATS, VERIFY
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
    CHECK = "check"
    DIFF = "diff"
    CONFLICTS = "conflicts"
    VERIFY = "verify"
    STATS = "stats"


_SCHEMAS: Final = {
    Output.EXTRACT: SCHEMA,
    Output.SEARCH: SEARCH,
    Output.CHECK: CHECK,
    Output.DIFF: DIFF,
    Output.CONFLICTS: CONFLICTS,
    Output.VERIFY: VERIFY,
    Output.STATS: STATS,
}


def command(
    output: Annotated[
        Output, typer.Argument(metavar="[COMMAND]", help=f"The command whose lines are meant: {', '.join(Output)}.")
    ] = Output.EXTRACT,
) -> None:
    """Print the JSON Schema (2020-12) of a fact, or of what another command writes a line of."""
    print(dumps(schema(output), ensure_ascii=False, indent=2))


def schema(output: Output) -> Mapping[str, object]:
    """Return the schema of a command's lines."""
    return _SCHEMAS[output]
