"""Two claims side by side: each with its place and its sentence, the quote marked. It needs rich."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING, Final

from rich.text import Text

from mfgfacts.cli.escape import one_line
from mfgfacts.cli.render import place_of, source_of, value_of

if TYPE_CHECKING:
    from rich.console import Console

    from mfgfacts.model import Fact

#: Columns of a page on which two sentences stand beside each other; on a narrower one they stand below each other.
_WIDE: Final = 64
_INDENT: Final = 2


def claim(fact: Fact) -> str:
    """Name a claim in few words: its value and what it is about."""
    return f"{value_of(fact)} · {one_line(fact.about)}" if fact.about else value_of(fact)


def sentence(fact: Fact, style: str) -> Text:
    """Return a claim's sentence, its quote in a style."""
    before = len(one_line(f"{fact.sentence.partition(fact.quote)[0]}|")) - 1
    text, quote = Text(one_line(fact.sentence)), one_line(fact.quote)
    at = text.plain.find(quote, max(before - 1, 0))
    if at >= 0:
        text.stylize(style, at, at + len(quote))
    return text


def write_beside(
    out: Console,
    a: Fact | None,
    b: Fact | None,
    folders: tuple[str, str] = ("", ""),
    styles: tuple[str, str] = ("", ""),
) -> None:
    """Write two claims beside each other; a missing one leaves its half empty."""
    if out.width < _WIDE:
        for fact, folder, style in zip((a, b), folders, styles, strict=True):
            for line in _lines(out, fact, folder, style, out.width - _INDENT - 1):
                out.print(Text(" " * _INDENT).append_text(line), soft_wrap=True)
        return
    half = (out.width - _INDENT - 3) // 2
    left, right = (
        _lines(out, fact, folder, style, half) for fact, folder, style in zip((a, b), folders, styles, strict=True)
    )
    for one, other in zip_longest(left, right, fillvalue=Text()):
        line = Text(" " * _INDENT).append_text(one)
        if other.plain:
            line.append(" " * (half - one.cell_len + 2))
            line.append_text(other)
        out.print(line, soft_wrap=True)


def _lines(out: Console, fact: Fact | None, folder: str, style: str, width: int) -> list[Text]:
    if fact is None:
        return []
    place = place_of(fact, folder)
    if fact.source.metadata.get("title"):
        place = f"{source_of(fact)}\n{place}"
    found = Text(place, "dim").wrap(out, width)
    found.extend(sentence(fact, style).wrap(out, width))
    for line in found:
        line.rstrip()
    return list(found)
