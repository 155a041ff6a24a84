"""The page for people: facts under their documents, each with its sentence and its place. The importer of rich."""

from __future__ import annotations

import os
import sys
from itertools import groupby
from typing import TYPE_CHECKING, Final

from rich.console import Console
from rich.text import Text

from mfgfacts.cli.escape import one_line
from mfgfacts.cli.options import Color
from mfgfacts.cli.render import period_of, place_of, source_of, value_of
from mfgfacts.search import matches

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from mfgfacts.model import Fact

_PIPE_WIDTH: Final = 100
_NARROWEST: Final = 20
_TITLE, _VALUE, _MATCH, _FAINT = "bold", "bold cyan", "bold yellow", "dim"


def console(color: Color) -> Console:
    """Return where a page is written: as wide as the terminal, 100 columns in a pipe, coloured as asked."""
    terminal = sys.stdout.isatty()
    plain = bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb" or not terminal
    coloured = color is Color.ALWAYS or (color is Color.AUTO and not plain)
    return Console(
        file=sys.stdout,
        force_terminal=coloured,
        color_system=("auto" if terminal and not plain else "standard") if coloured else None,
        width=None if terminal or "COLUMNS" in os.environ else _PIPE_WIDTH,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
    )


def write_page(
    facts: Iterable[Fact],
    phrases: Sequence[str],
    color: Color,
    folder: str = "",
    around: Callable[[Fact], tuple[list[str], list[str]] | None] | None = None,
) -> None:
    """Write facts under their documents, and those of one sentence above it; the query's words stand out.

    Args:
        facts: documents and sentences come in the order of their first facts.
        phrases: as `mfgfacts.search.parse` gives them.
        color: whether to colour.
        folder: that of the facts file, which the paths of its documents are relative to.
        around: gives the sentences before and after a fact's.
    """
    out = console(color)
    first = True
    for fact_group in _by_document(facts):
        if not first:
            out.print()
        first = False
        write_indented(out, Text(source_of(fact_group[0]), _TITLE), 0, hanging=2)
        for _, same in groupby(fact_group, key=lambda fact: (fact.sentence, fact.line)):
            told = list(same)
            before, after = (around and around(told[0])) or ((), ())
            _write_sentence(out, told, tuple(phrases), folder, before, after)


def _by_document(facts: Iterable[Fact]) -> Iterable[list[Fact]]:
    """Gather facts by document and sentence, each where its first fact stands."""
    documents: dict[str, dict[tuple[str, int], list[Fact]]] = {}
    for fact in facts:
        documents.setdefault(fact.doc, {}).setdefault((fact.sentence, fact.line), []).append(fact)
    return ([fact for same in sentences.values() for fact in same] for sentences in documents.values())


def _write_sentence(
    out: Console,
    facts: Sequence[Fact],
    phrases: tuple[str, ...],
    folder: str,
    before: Sequence[str],
    after: Sequence[str],
) -> None:
    out.print()
    for fact in facts:
        write_indented(out, _claim(fact, phrases), 2)
    for text in before:
        write_indented(out, Text(one_line(text), _FAINT), 6)
    write_indented(out, _sentence(facts, phrases), 6)
    for text in after:
        write_indented(out, Text(one_line(text), _FAINT), 6)
    out.print(Text(f"      — {place_of(facts[0], folder)}", _FAINT), soft_wrap=True)


def write_indented(out: Console, text: Text, indent: int, hanging: int = 0) -> None:
    """Write a text in lines as wide as the page, all but the first further in, without blanks at their ends."""
    lines = list(text.wrap(out, max(out.width - indent - 1, _NARROWEST)))
    if hanging and len(lines) > 1:
        rest = text.plain[len(lines[0].plain.rstrip()) :].lstrip()
        lines[1:] = text[len(text) - len(rest) :].wrap(out, max(out.width - indent - hanging - 1, _NARROWEST))
    for line in lines:
        line.rstrip()
        out.print(Text(" " * indent).append_text(line), soft_wrap=True)
        indent, hanging = indent + hanging, 0


def _claim(fact: Fact, phrases: tuple[str, ...]) -> Text:
    parts = [Text(value_of(fact), _VALUE)]
    if fact.about:
        parts.append(_marked(one_line(fact.about), phrases))
    if fact.time:
        parts.append(Text(period_of(fact)))
    if fact.attribution:
        parts.append(Text(f"said by {one_line(fact.attribution.quote)}"))
    if fact.modality.value != "actual":
        parts.append(Text(fact.modality.value, "italic"))
    parts.append(Text(fact.id.rpartition("-")[2], _FAINT))
    return Text(" · ").join(parts)


def _sentence(facts: Sequence[Fact], phrases: tuple[str, ...]) -> Text:
    text = _marked(one_line(facts[0].sentence), phrases)
    for fact in facts:
        quote = one_line(fact.quote)
        at = text.plain.find(quote)
        if at >= 0:
            text.stylize("cyan", at, at + len(quote))
    return text


def _marked(shown: str, phrases: tuple[str, ...]) -> Text:
    text = Text(shown)
    for start, end in matches(shown, phrases):
        text.stylize(_MATCH, start, end)
    return text
