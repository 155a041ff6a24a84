"""`mfgfacts explain`: how a fact was read."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final, NamedTuple

import typer

from mfgfacts import store
from mfgfacts.cli import limits
from mfgfacts.cli.derivation import Step, steps
from mfgfacts.cli.escape import one_line
from mfgfacts.cli.files import DEFAULT, Reports
from mfgfacts.cli.files import facts as facts_of
from mfgfacts.cli.options import Color, ColorOption, FactsOption, Format, FormatOption, JsonFlag
from mfgfacts.cli.render import chosen, place_of, say, source_of, write_cells, write_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from mfgfacts.errors import MfgfactsError
    from mfgfacts.model import Document, Fact

EXAMPLES: Final = """\
mfgfacts explain 4fb4623d45               a fact, by the end of its id
mfgfacts explain --text "nearly 3 million sold last year" --date 2023-07-19
mfgfacts explain 4fb4623d45 | jq -r '.steps[] | "\\(.slot): \\(.value)"'
"""


class Explained(NamedTuple):
    """A number or date: the steps to its fact, or the reason why it is none."""

    quote: str
    start: int
    end: int
    fact: Fact | None
    steps: tuple[Step, ...]
    reason: str


def command(
    name: Annotated[
        str | None, typer.Argument(metavar="[ID]", help="A fact's id, or a beginning or end that no other has.")
    ] = None,
    text: Annotated[
        str | None, typer.Option("--text", "-t", metavar="TEXT", help="Explain each number and date of this text.")
    ] = None,
    date: Annotated[
        str | None, typer.Option("--date", metavar="DAY", help="The document's date where it has none: 2023-07-19.")
    ] = None,
    facts: FactsOption = DEFAULT,
    format: FormatOption = None,
    json: JsonFlag = False,
    color: ColorOption = Color.AUTO,
) -> None:
    """Show step by step how a fact was read: rule, value, bound, unit, period, subject, change, speaker.

    With --text, each number of the text: how it is read, or why it is no fact.

    Exit status: 0 explained, 1 no number in the text, 2 where there is no such fact.
    """
    day = limits.day(date, "--date") if date else None
    if (name is None) is (text is None):
        raise typer.BadParameter("name a fact, or give a text with --text", param_hint="ID")
    report = Reports()
    if text is not None:
        found = list(_of_text(text, day))
        folder = ""
    else:
        fact = _named(facts_of(facts, report), name or "")
        folder = os.path.dirname(facts)
        found = [_of_fact(fact, folder, day)]
    _write(found, chosen(format, json), color, folder)
    raise typer.Exit(report.status(0 if found else 1))


def _of_text(text: str, day: date | None) -> Iterator[Explained]:
    """Explain every number and date of a text in its order."""
    from mfgfacts.model import Document, Source
    from mfgfacts.pipeline import extract, issued, refusals

    document = Document("text", text, Source("-", "0" * 64))
    anchor, _ = issued(document, day)
    rules = _rules(document, anchor)
    found = [
        Explained(fact.quote, fact.start, fact.end, fact, tuple(steps(fact, anchor, rules.get(fact.start, {}))), "")
        for fact in extract(document, day)
    ]
    for start, end, reason in refusals(document):
        found.append(Explained(text[start:end], start, end, None, (), reason))
    return iter(sorted(found, key=lambda explained: explained.start))


def _of_fact(fact: Fact, folder: str, day: date | None) -> Explained:
    """Explain a fact against its document's date as it is resolved today."""
    document = _document(fact, folder)
    rules: Mapping[str, str] = {}
    if document is not None:
        from mfgfacts.pipeline import issued

        day, _ = issued(document, day)
        rules = _rules(document, day).get(fact.start, {})
    return Explained(fact.quote, fact.start, fact.end, fact, tuple(steps(fact, day, rules)), "")


def _rules(document: Document, day: date | None) -> dict[int, Mapping[str, str]]:
    """Map the offset of each quantity to the rules that filled its slots."""
    from mfgfacts.pipeline import readings

    return {
        claim.mention.start: dict(why.split(":", 1) for why in claim.why if ":" in why)
        for reading in readings(document.text, day)
        for claim in reading.claims
    }


def _document(fact: Fact, folder: str) -> Document | None:
    """Read the fact's document again; say so where it is gone or has changed."""
    from mfgfacts import read

    path = Path(folder, fact.source.path)
    if fact.source.path == "-" or not path.is_file():
        say(f"{path}: the document is not there; this is what its record says")
        return None
    document = next(read.documents([path], report=Reports()), None)
    if document is not None and document.source.sha256 != fact.source.sha256:
        say(f"{path}: the document has changed since; run `mfgfacts extract` again")
    return document


def _named(facts: Iterable[Fact], name: str) -> Fact:
    """Find the fact that is meant.

    Raises:
        UnknownFact: there is none, or there are several.
    """
    return store.named(facts, [name], _raise)[0]


def _raise(error: MfgfactsError) -> None:
    raise error


def _write(found: Sequence[Explained], format: Format, color: Color, folder: str) -> None:
    if format is Format.TABLE:
        _write_page(found, color, folder)
    elif format in {Format.JSON, Format.JSONL}:
        write_json(map(_line, found), format)
    else:
        rows = [
            (each.fact.id if each.fact else None, each.quote, *step)
            for each in found
            for step in each.steps or (Step("refused", None, each.reason),)
        ]
        write_cells(("id", "quote", "slot", "value", "why"), rows, format)
    if not found:
        say("there is no number in the text")


def _line(each: Explained) -> str:
    from json import dumps

    return dumps(
        {
            "id": each.fact.id if each.fact else None,
            "quote": each.quote,
            "start": each.start,
            "end": each.end,
            "status": "fact" if each.fact else "refused",
            "reason": each.reason or None,
            "steps": [step._asdict() for step in each.steps],
        },
        ensure_ascii=False,
    )


def _write_page(found: Sequence[Explained], color: Color, folder: str) -> None:
    from rich.text import Text

    from mfgfacts.cli.page import console, write_indented

    out = console(color)
    for i, each in enumerate(found):
        if i:
            out.print()
        out.print(Text(one_line(each.quote), "bold cyan"), soft_wrap=True)
        if each.fact is None:
            write_indented(out, Text.assemble(("no fact  ", "yellow"), one_line(each.reason)), 2)
            continue
        if each.fact.source.path != "-":
            write_indented(out, Text(source_of(each.fact), "dim"), 2)
            out.print(Text(f"  {place_of(each.fact, folder)}", "dim"), soft_wrap=True)
            write_indented(out, Text(one_line(each.fact.sentence)), 2)
        for slot, value, why in each.steps:
            shown = Text.assemble((f"{slot:<12}", "bold"), "none" if value is None else one_line(value))
            if why:
                shown.append(f"  {one_line(why)}", "dim")
            write_indented(out, shown, 2, hanging=12)
