"""The commands and how they are found: each is imported when it is called, `--help` imports none."""

from __future__ import annotations

import gc
from importlib import import_module
from typing import TYPE_CHECKING, Annotated, Final

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

from mfgfacts import config

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typer import _click as click

COMMANDS: Final[Mapping[str, str]] = {
    "extract": "Read documents and write their quantitative claims, one JSON object a line.",
    "search": "Find facts by words, value, unit, period, document or speaker.",
    "check": "Check a draft's numbers and dates against facts, and quote what the sources say.",
    "diff": "Show the claims that were added, removed or changed between two versions.",
    "conflicts": "Show claims of one thing and period that disagree.",
    "cite": "Write facts as citations: Markdown, pandoc, BibTeX, RIS, a style, a web address.",
    "verify": "Check that every quote still stands in its document.",
    "explain": "Show step by step how a fact was read, or why a number is none.",
    "stats": "Count the facts by kind, unit, document and year.",
    "index": "Make the search index on purpose; searches make it where it pays.",
    "schema": "Print the JSON Schema of a fact or of a command's output.",
}

EXAMPLES: Final = """\
mfgfacts extract report.txt                      its facts → facts.jsonl
mfgfacts search "5G"                             find facts, best first
mfgfacts check draft.md                          its numbers against the facts
mfgfacts explain --text "about 2.9 million cars" see how a number is read
mfgfacts extract -o - report.txt | jq -r .quote  pipe them
"""

#: Made between two looks for garbage.
_OBJECTS: Final = 100_000
_HELP_NAMES: Final = {"help_option_names": ["-h", "--help"]}


class Command(TyperCommand):
    """A command whose help begins with its examples (kept in click's `epilog`)."""

    def invoke(self, ctx: click.Context) -> object:
        """Call the command; what is imported by now stays, so garbage is looked for only among what comes.

        And seldom: facts are many and none of them is garbage.
        """
        gc.freeze()
        gc.set_threshold(_OBJECTS)
        gc.enable()
        return super().invoke(ctx)

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """Name what must be given bare, as others do; typer puts it in braces."""
        return [piece.strip("{}") for piece in super().collect_usage_pieces(ctx)]

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write examples, usage, what it does, options."""
        _write_examples(formatter, self.epilog or "")
        self.format_usage(ctx, formatter)
        self.format_help_text(ctx, formatter)
        self.format_options(ctx, formatter)


class Commands(TyperGroup):
    """The group of all commands."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Name the commands in the order of a day's work."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the module of a command."""
        if cmd_name in COMMANDS:
            return _command(cmd_name)
        if not ctx.resilient_parsing and not cmd_name.startswith("-"):
            ctx.fail(f"No such command {cmd_name!r}.{_hint(cmd_name)}")
        return None

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write examples, usage, options, commands."""
        _write_examples(formatter, EXAMPLES)
        self.format_usage(ctx, formatter)
        self.format_help_text(ctx, formatter)
        self.format_options(ctx, formatter)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - as above
        """Write the commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def make_context(  # noqa: D102 - click's
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: object
    ) -> click.Context:
        try:
            return super().make_context(info_name, args, parent, **extra)
        except BrokenPipeError:
            raise typer.Exit(0) from None

    def invoke(self, ctx: click.Context) -> object:
        """Call the command with the configured defaults; a closed pipe is no error."""
        ctx.default_map = dict.fromkeys(COMMANDS, config.settings())
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            raise typer.Exit(0) from None


def run(arguments: Sequence[str]) -> int:
    """Run the command that the arguments name and return its exit status."""
    app = typer.Typer(
        cls=Commands,
        no_args_is_help=True,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings=_HELP_NAMES,
    )
    app.callback()(_root)
    try:
        get_command(app).main(args=list(arguments), prog_name="mfgfacts")
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else int(ended.code is not None)
    return 0


def _print_version(wanted: bool) -> None:
    if wanted:
        from mfgfacts import __version__

        print(f"mfgfacts {__version__}")
        raise typer.Exit


def _root(
    version: Annotated[
        bool, typer.Option("--version", "-V", help="Print the version.", callback=_print_version, is_eager=True)
    ] = False,
) -> None:
    """Pull the quantitative claims out of documents, each anchored to the character; search them, check drafts."""


def _command(name: str) -> click.Command:
    module = import_module(f"mfgfacts.cli.{name}")
    app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
    declare = app.command(name, cls=Command, epilog=module.EXAMPLES, context_settings=_HELP_NAMES)
    declare(module.command)
    return get_command(app)


def _hint(name: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name, COMMANDS)
    return f" Did you mean {near[0]!r}?" if near else f" There are {', '.join(COMMANDS)}."


def _write_examples(formatter: click.HelpFormatter, examples: str) -> None:
    formatter.write_heading("Examples")
    formatter.write("".join(f"  {line}\n" for line in examples.strip().splitlines()))
    formatter.write_paragraph()
