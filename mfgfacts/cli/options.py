"""Options that several commands share."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Final

import typer


class Format(StrEnum):
    """How the result is written."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    TSV = "tsv"
    MD = "md"


class Color(StrEnum):
    """Whether a table is coloured."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


FactsOption = Annotated[
    str, typer.Option("--facts", "-f", metavar="FILE", envvar="MFGFACTS_FACTS", help="Facts file; - for stdin.")
]
DateOption = Annotated[
    str | None, typer.Option("--date", metavar="DAY", help="The date of documents without one: 2023-07-19.")
]
MaxSizeOption = Annotated[
    str, typer.Option("--max-size", metavar="SIZE", envvar="MFGFACTS_MAX_SIZE", help="Refuse larger documents.")
]
MAX_SIZE: Final = "64 MB"
FormatOption = Annotated[
    Format | None,
    typer.Option(
        "--format",
        metavar="FORMAT",
        envvar="MFGFACTS_FORMAT",
        help="table, json, jsonl, csv, tsv or md  [default: table on a terminal, jsonl in a pipe]",
    ),
]
JsonFlag = Annotated[bool, typer.Option("--json", help="The same as --format json.")]
ColorOption = Annotated[
    Color,
    typer.Option("--color", metavar="WHEN", envvar="MFGFACTS_COLOR", help="Colour tables: auto, always or never."),
]


def is_typed(context: typer.Context, name: str) -> bool:
    """Was the option typed, or does it come from the environment, a settings file or its default?"""
    source = context.get_parameter_source(name)
    return source is not None and source.name == "COMMANDLINE"
